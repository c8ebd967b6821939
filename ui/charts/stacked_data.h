// SPDX-License-Identifier: GPL-3.0-or-later
// What a stacked chart over time is given, and the sums it draws. Amounts stay whole micro-units here; they turn into
// floating point only on their way to pixels.
#pragma once

#include <QColor>
#include <QDate>
#include <QString>
#include <QVector>

#include <utility>

namespace cb::ui {

struct StackedSeries {
    QString name;
    QColor color;
    QVector<qint64> values; // one for each period
};

struct Mark {
    QDate on;
    QString label;
};

// Sums of the visible series of one period. Refunds stack downwards from zero, apart from what came in.
struct StackedSum {
    qint64 positive = 0;
    qint64 negative = 0;
};

// A sum that stops at the ends of its range instead of wrapping round.
qint64 saturatedSum(qint64 a, qint64 b);

class StackedData {
public:
    StackedData() = default;
    // Periods are put into order; values that are missing count as 0, values too many are left out.
    StackedData(const QVector<QDate> &starts, const QVector<StackedSeries> &series, const QVector<Mark> &marks);

    bool isEmpty() const { return m_starts.isEmpty() || m_series.isEmpty(); }
    int periods() const { return int(m_starts.size()); }
    const QVector<QDate> &starts() const { return m_starts; }
    const QVector<StackedSeries> &series() const { return m_series; }
    const QVector<Mark> &marks() const { return m_marks; }
    // The day after a period's last one; that of the last period is guessed from the one before.
    QDate end(int period) const;

    bool isVisible(int series) const { return m_visible.value(series, true); }
    void setVisible(int series, bool visible);
    int visibleCount() const { return int(m_visible.count(true)); }

    qint64 total(int period) const;
    StackedSum sum(int period) const;
    // Running sums up to and including a series: what the outline of its area follows.
    StackedSum sumUpTo(int series, int period) const;
    // The lowest and highest of the sums from one period to another.
    StackedSum extent(int first, int last) const;

    // The period a day falls into; the nearest one for days outside.
    int periodOf(QDate day) const;

private:
    QVector<QDate> m_starts;
    QVector<StackedSeries> m_series;
    QVector<Mark> m_marks;
    QVector<bool> m_visible;
};

} // namespace cb::ui
