// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stacked_data.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace cb::ui {
namespace {

void add(StackedSum &sum, qint64 value)
{
    qint64 &side = value < 0 ? sum.negative : sum.positive;
    side = saturatedSum(side, value);
}

} // namespace

qint64 saturatedSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (!__builtin_add_overflow(a, b, &sum)) {
        return sum;
    }
    return a < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
}

StackedData::StackedData(const QVector<QDate> &starts, const QVector<StackedSeries> &series, const QVector<Mark> &marks)
    : m_series(series)
    , m_visible(series.size(), true)
{
    QVector<int> order;
    for (int i = 0; i < starts.size(); ++i) {
        if (starts.at(i).isValid()) {
            order.append(i);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return starts.at(a) < starts.at(b); });
    for (const int i : order) {
        m_starts.append(starts.at(i));
    }
    for (StackedSeries &one : m_series) {
        const QVector<qint64> given = std::exchange(one.values, {});
        one.values.reserve(order.size());
        for (const int i : order) {
            one.values.append(given.value(i, 0));
        }
    }
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(m_marks), [](const Mark &m) { return m.on.isValid(); });
    std::stable_sort(m_marks.begin(), m_marks.end(), [](const Mark &a, const Mark &b) { return a.on < b.on; });
}

QDate StackedData::end(int period) const
{
    if (period + 1 < periods()) {
        return m_starts.at(period + 1);
    }
    const QDate start = m_starts.at(period);
    const qint64 days = period > 0 ? m_starts.at(period - 1).daysTo(start) : 1;
    return start.addDays(std::max<qint64>(days, 1));
}

void StackedData::setVisible(int series, bool visible)
{
    if (series >= 0 && series < m_visible.size()) {
        m_visible[series] = visible;
    }
}

StackedSum StackedData::sumUpTo(int series, int period) const
{
    StackedSum sum;
    for (int i = 0; i <= series && i < m_series.size(); ++i) {
        if (m_visible.at(i)) {
            add(sum, m_series.at(i).values.at(period));
        }
    }
    return sum;
}

StackedSum StackedData::sum(int period) const
{
    return sumUpTo(int(m_series.size()) - 1, period);
}

qint64 StackedData::total(int period) const
{
    const StackedSum both = sum(period);
    return saturatedSum(both.positive, both.negative);
}

StackedSum StackedData::extent(int first, int last) const
{
    StackedSum widest;
    for (int period = first; period <= last; ++period) {
        const StackedSum one = sum(period);
        widest.positive = std::max(widest.positive, one.positive);
        widest.negative = std::min(widest.negative, one.negative);
    }
    return widest;
}

int StackedData::periodOf(QDate day) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), day);
    return std::max(int(next - m_starts.begin()) - 1, 0);
}

} // namespace cb::ui
