// SPDX-License-Identifier: GPL-3.0-or-later
// The window's pages, one below the other: name of the program and of the file, then an entry a page. Arrow keys move.
// Beneath them, as whom one looks at it all.
#pragma once

#include <QtCore/QVector>
#include <QtWidgets/QWidget>

class QButtonGroup;
class QComboBox;
class QVBoxLayout;

namespace cb::ui {

class Label;

class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);
    void setFile(const QString &name, const QString &path);
    // Entries are numbered from 0 in the order in which they are added.
    void addPage(const QString &title, const QString &icon);
    void setCurrent(int page); // without a signal
    void setPagesEnabled(bool enabled);
    struct Viewer {
        QString id; // empty: everyone
        QString title;
    };
    // Without a signal; `current` may be none of them, then it is the first.
    void setViewers(const QVector<Viewer> &viewers, const QString &current);

Q_SIGNALS:
    void pageChosen(int page);
    void viewerChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_file;
    QVBoxLayout *m_entries;
    QButtonGroup *m_group;
    Label *m_viewTitle;
    QComboBox *m_viewers;
};

} // namespace cb::ui
