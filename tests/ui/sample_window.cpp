// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_window.h"

#include "exchange/sample.h"
#include "ui/pages/portfolio_page.h"
#include "ui/style/theme.h"
#include "ui/widgets/sidebar.h"

#include <QtTest/QAbstractItemModelTester>

namespace cb::test {

Rows::Rows(const QByteArray &csv)
{
    QStringList lines = QString::fromUtf8(csv).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (!lines.isEmpty())
        m_columns = lines.takeFirst().split(QLatin1Char(','));
    for (const QString &line : std::as_const(lines))
        m_rows << line.split(QLatin1Char(','));
}

QString Rows::text(qsizetype row, const QString &column) const
{
    const qsizetype place = m_columns.indexOf(column);
    if (place < 0 || row < 0 || row >= size() || m_rows[row].size() != m_columns.size())
        qFatal("no row %lld or column %s", static_cast<long long>(row), qPrintable(column));
    return m_rows[row][place];
}

qint64 Rows::sum(const QString &column) const
{
    qint64 sum = 0;
    for (qsizetype row = 0; row < size(); ++row)
        sum += units(row, column);
    return sum;
}

SampleWindow::SampleWindow(int payments)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ui::applyTheme(*qApp, ui::Theme::Light);
    const auto made = exchange::makeSample(file(), {payments, 7}, {});
    if (!made)
        qFatal("no sample: %s", made.error().code().data());
    m_window.resize(1440, 900);
    m_window.show();
    static_cast<void>(QTest::qWaitForWindowExposed(&m_window));
    m_window.open(QString::fromStdString(file().string()));
    if (!m_window.session())
        qFatal("the sample does not open");
    watchModels();
}

void SampleWindow::viewAs(const QString &title)
{
    auto *box = m_window.findChild<ui::Sidebar *>()->findChild<QComboBox *>();
    const int place = box->findText(title);
    QVERIFY2(place >= 0, qPrintable(title));
    choose(box, place);
}

qsizetype SampleWindow::watchModels()
{
    QSet<QAbstractItemModel *> models;
    const auto children = m_window.findChildren<QAbstractItemModel *>();
    models.unite(QSet<QAbstractItemModel *>(children.begin(), children.end()));
    const auto views = m_window.findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views)
        if (view->model())
            models.insert(view->model());
    models.subtract(m_watched);
    for (QAbstractItemModel *model : std::as_const(models)) {
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, &m_testers);
        m_watched.insert(model);
        // Another model may come to stand in the same place.
        connect(model, &QObject::destroyed, this, [this, model] { m_watched.remove(model); });
    }
    return m_watched.size();
}

QByteArray SampleWindow::csv(const exchange::ReportOptions &options) const
{
    const auto spec = exchange::parseReport(options);
    if (!spec)
        qFatal("no such report");
    std::string text;
    const auto done = ask([&](portfolio::Portfolio &door) {
        return exchange::writeReport(door, *spec, ui::today(), exchange::ReportFormat::Csv, [&](std::string_view part) {
            text += part;
            return true;
        });
    });
    if (!done)
        qFatal("no report: %s", done.error().code().data());
    return QByteArray::fromStdString(text);
}

qint64 toldTitle(const QDialog *explanation)
{
    return unitsIn(explanation->windowTitle().section(QStringLiteral(": "), -1));
}

// Nothing to tell adds up to nothing.
qint64 toldSum(const QDialog *explanation, const QString &column)
{
    const auto *view = explanation->findChild<QAbstractItemView *>();
    if (!view)
        return 0;
    const auto *model = view->model();
    for (int i = 0; i < model->columnCount(); ++i) {
        if (model->headerData(i, Qt::Horizontal).toString() != column)
            continue;
        qint64 sum = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() != QLatin1String("Total"))
                sum += unitsIn(model->index(row, i).data().toString());
        return sum;
    }
    qFatal("no column %s", qPrintable(column));
}

} // namespace cb::test
