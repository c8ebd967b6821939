// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts by period: stacked by series (areas while there are few periods and no negative ones, bars otherwise: many
// jagged areas repaint slowly), or a line each. A crosshair tells exact amounts; a click on the legend hides a series;
// dragging zooms, Escape or a double click shows all again; arrow keys move the crosshair. The only user of Qt Charts.
#pragma once

#include <QtCore/QDate>
#include <QtGui/QColor>
#include <QtWidgets/QWidget>

#include <functional>
#include <memory>

namespace cb::ui {

struct ChartSeries {
    QString name;
    QColor color;
    QVector<qint64> values; // micro-USDC by period
    bool dashed = false;    // of a line
};

// An amount that the whole chart is seen against: a cap.
struct ChartLevel {
    qint64 value = 0;
    QString label;
};

struct ChartMark {
    QDate on;
    QString label;
};

struct ChartData {
    QVector<QDate> starts;        // first day of each period, ascending
    QVector<QString> periodNames; // for the crosshair
    QVector<ChartSeries> series;  // from the bottom up; each as long as `starts`
    QVector<ChartMark> marks;
    bool stacked = true;
    QVector<ChartLevel> levels;
};

class ChartLegend;
class TimeView;

class TimeChart : public QWidget {
    Q_OBJECT

public:
    explicit TimeChart(const QString &accessibleName, QWidget *parent = nullptr);
    ~TimeChart() override;
    // The zoom is kept while the number of periods stays the same; hidden series stay hidden by name.
    void setData(const ChartData &data);
    void setFormat(std::function<QString(qint64)> format); // of exact amounts
    void setEmptyText(const QString &text);
    QStringList hiddenSeries() const;
    void setHiddenSeries(const QStringList &names);
    // What the crosshair stands on, -1 if nowhere; and moving it.
    int cursor() const;
    void setCursorTo(int period);
    bool zoomed() const;
    void showRange(int first, int last);
    void showAll();
    // The data as tab-separated text, hidden series left out.
    QString asTable() const;

Q_SIGNALS:
    void hiddenSeriesChanged(const QStringList &names);

private:
    TimeView *m_view;
    ChartLegend *m_legend;
};

} // namespace cb::ui
