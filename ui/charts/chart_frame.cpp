// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_frame.h"

#include "ui/style/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace cb::ui {
namespace {

constexpr double labelGap = 8;
constexpr double pixelsPerStep = 42;

double widestValue(const ValueAxis &axis, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const qint64 tick : axis.ticks()) {
        widest = std::max(widest, metrics.horizontalAdvance(axis.label(tick)));
    }
    return widest;
}

double tickRoom(TimeUnit unit, const QFontMetricsF &metrics)
{
    const QDate wide(2028, 9, 28);
    const QString sample = unit >= TimeUnit::Month ? QStringLiteral("2028") : shortDay(wide, false);
    return metrics.horizontalAdvance(sample) + 28;
}

} // namespace

QFont axisFont(const ChartFrame &frame)
{
    return textFont(TextStyle::Small, frame.font);
}

QString ChartFrame::amount(qint64 micros) const
{
    return format ? format(micros) : QLocale().toString(double(micros) / 1e6, 'f', 6);
}

double ChartFrame::firstDay() const
{
    return day(data.starts().at(first));
}

double ChartFrame::lastDay() const
{
    return day(showsBars() ? data.end(last) : data.starts().at(last));
}

double ChartFrame::x(double day) const
{
    const double days = std::max(lastDay() - firstDay(), 1.0);
    return plot.left() + (day - firstDay()) / days * plot.width();
}

double ChartFrame::y(qint64 micros) const
{
    const double range = double(values.high) - double(values.low);
    return plot.bottom() - (double(micros) - double(values.low)) / range * plot.height();
}

std::pair<double, double> ChartFrame::span(int period) const
{
    const double left = x(data.starts().at(period));
    return {left, showsBars() ? x(data.end(period)) : left};
}

double ChartFrame::center(int period) const
{
    const auto [left, right] = span(period);
    return (left + right) / 2;
}

int ChartFrame::periodAt(double position) const
{
    if (isEmpty() || plot.width() <= 0) {
        return -1;
    }
    const double days = (position - plot.left()) / plot.width() * (lastDay() - firstDay());
    const QDate date = data.starts().at(first).addDays(qint64(std::floor(days)));
    int period = std::clamp(data.periodOf(date), first, last);
    // Points of areas are nearest to either side, bars have their own ground.
    if (!showsBars() && period < last && center(period + 1) - position < position - center(period)) {
        ++period;
    }
    return period;
}

StackedSum ChartFrame::extent() const
{
    if (isEmpty()) {
        return {};
    }
    if (!lines) {
        return data.extent(first, last);
    }
    StackedSum widest;
    const auto include = [&widest](qint64 micros) {
        widest.positive = std::max(widest.positive, micros);
        widest.negative = std::min(widest.negative, micros);
    };
    for (const Level &level : levels) {
        include(level.micros);
    }
    for (int i = 0; i < data.series().size(); ++i) {
        for (int period = first; data.isVisible(i) && period <= last; ++period) {
            include(data.series().at(i).values.at(period));
        }
    }
    return widest;
}

double ChartFrame::topRoom() const
{
    const double height = QFontMetricsF(axisFont(*this)).height();
    return std::ceil(data.marks().isEmpty() ? height / 2 + 1 : height + 6);
}

void ChartFrame::arrange()
{
    const QFontMetricsF metrics(axisFont(*this));
    const double top = topRoom();
    const double bottom = std::ceil(metrics.height() + 6);
    const double height = std::max(size.height() - top - bottom, 1.0);
    const StackedSum shown = extent();
    values = niceValueAxis(shown.negative, shown.positive, std::clamp(int(height / pixelsPerStep), 2, 6));
    const double beside = isEmpty() ? 0 : std::ceil(widestValue(values, metrics) + labelGap);
    const double other = 2;
    plot = QRectF(rightToLeft ? other : beside, top, std::max(size.width() - beside - other, 1.0), height);
    ticks.clear();
    if (!isEmpty()) {
        const QDate from = data.starts().at(first);
        ticks =
            timeTicks(from, from.addDays(qint64(lastDay() - firstDay())), plot.width(), tickRoom(unit, metrics), unit);
    }
}

QVector<PlacedMark> placeMarks(const ChartFrame &frame)
{
    QVector<PlacedMark> placed;
    if (frame.isEmpty()) {
        return placed;
    }
    const QFontMetricsF metrics(axisFont(frame));
    const double height = std::ceil(metrics.height());
    const QDate from = frame.data.starts().at(frame.first);
    const QDate to = frame.data.end(frame.last);
    std::array<double, 2> taken{-1, -1};
    for (const Mark &mark : frame.data.marks()) {
        if (mark.on < from || mark.on >= to) {
            continue;
        }
        PlacedMark one;
        one.x = std::min(frame.x(mark.on), frame.plot.right());
        const QString text = metrics.elidedText(mark.label, Qt::ElideRight, 120);
        const double width = std::ceil(metrics.horizontalAdvance(text)) + 14;
        const double left = std::clamp(one.x - width / 2, 0.0, std::max(frame.size.width() - width, 0.0));
        auto *const row = std::find_if(taken.begin(), taken.end(), [&](double end) { return left >= end; });
        if (row != taken.end() && !text.isEmpty()) {
            one.text = text;
            one.label = QRectF(left, double(row - taken.begin()) * (height + 3), width, height);
            *row = left + width + 4;
        }
        placed.append(one);
    }
    return placed;
}

} // namespace cb::ui
