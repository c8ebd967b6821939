// SPDX-License-Identifier: GPL-3.0-or-later
// A window on the sample portfolio, as `cbk demo` makes it, and reports of the same file by a door of their own: what
// is on screen is held against what a report of the same scope says.
#pragma once

#include "person.h"

#include "exchange/report.h"
#include "ui/window.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QDialog>

namespace cb::test {

// A report, by the names of its columns.
class Rows {
public:
    Rows() = default;
    explicit Rows(const QByteArray &csv);
    qsizetype size() const { return m_rows.size(); }
    const QStringList &columns() const { return m_columns; }
    QString text(qsizetype row, const QString &column) const;
    qint64 units(qsizetype row, const QString &column) const { return unitsIn(text(row, column)); }
    qint64 sum(const QString &column) const;

private:
    QStringList m_columns;
    QList<QStringList> m_rows;
};

class SampleWindow : public QObject {
    Q_OBJECT

public:
    explicit SampleWindow(int payments = 3000);
    ui::Window &window() { return m_window; }
    portfolio::Session &session() { return *m_window.session(); }
    std::shared_ptr<const portfolio::Facts> facts() { return session().facts(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    // The page of a kind, called up by its entry in the sidebar.
    template <class Page>
    Page *page(const QString &title)
    {
        click(&m_window, title);
        auto *found = m_window.findChild<Page *>();
        [&] { QTRY_VERIFY(found->isVisible()); }();
        watchModels();
        return found;
    }
    // Chooses as whom one looks, by the words in the sidebar.
    void viewAs(const QString &title);
    // Runs every item model that a view shows, and that was not yet, under Qt's tester. How many there are now.
    qsizetype watchModels();
    // The dialog of a kind that is open, with its models watched.
    template <class Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        [&] { QTRY_VERIFY((found = m_window.findChild<Dialog *>()) && found->isVisible()); }();
        watchModels();
        return found;
    }
    QByteArray csv(const exchange::ReportOptions &options) const; // as of today, as the pages are
    Rows report(const exchange::ReportOptions &options) const { return Rows(csv(options)); }
    // What a query says, of a reading door of its own.
    template <class Work>
    auto ask(Work work) const
    {
        const auto door = portfolio::Portfolio::open(file(), portfolio::Access::ReadOnly);
        return work(**door);
    }

private:
    std::filesystem::path file() const { return m_folder.filePath(QStringLiteral("sample.cbk")).toStdString(); }
    QTemporaryDir m_folder;
    QSet<QAbstractItemModel *> m_watched; // outlives the window, whose models leave it
    ui::Window m_window;
    QObject m_testers; // gone before the window: Qt's own lists speak once more when they go
};

// Of what an explanation tells: the figure of its title, and what a column of its table adds up to, without the line
// that does so itself; in units.
qint64 toldTitle(const QDialog *explanation);
qint64 toldSum(const QDialog *explanation, const QString &column);

} // namespace cb::test
