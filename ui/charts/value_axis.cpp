// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_axis.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace cb::ui {
namespace {

constexpr qint64 microsPerUnit = 1'000'000;
// Rounding outwards to a step must not overflow; no sum of money comes near this.
constexpr qint64 largest = 2'000'000'000'000'000'000;

struct Magnitude {
    qint64 micros;
    const char *suffix;
};

constexpr Magnitude magnitudes[] = {
    {microsPerUnit * 1'000'000'000'000, QT_TRANSLATE_NOOP("ValueAxis", "%1T")},
    {microsPerUnit * 1'000'000'000, QT_TRANSLATE_NOOP("ValueAxis", "%1B")},
    {microsPerUnit * 1'000'000, QT_TRANSLATE_NOOP("ValueAxis", "%1M")},
    {microsPerUnit * 1'000, QT_TRANSLATE_NOOP("ValueAxis", "%1k")},
};

qint64 niceStep(qint64 rough)
{
    qint64 power = 1;
    while (power <= largest / 10 && power * 10 <= rough) {
        power *= 10;
    }
    for (const qint64 factor : {1, 2, 5}) {
        if (power * factor >= rough) {
            return power * factor;
        }
    }
    return power * 10;
}

int decimalsOf(qint64 step, qint64 unit)
{
    int decimals = 0;
    qint64 place = unit;
    while (place > 1 && step % place != 0) {
        place /= 10;
        ++decimals;
    }
    return decimals;
}

} // namespace

QVector<qint64> ValueAxis::ticks() const
{
    QVector<qint64> all;
    for (qint64 value = low; value <= high - step; value += step) {
        all.append(value);
    }
    all.append(high);
    return all;
}

QString ValueAxis::label(qint64 micros, const QLocale &locale) const
{
    if (micros == 0) {
        return locale.toString(0);
    }
    // One unit for the whole axis, so labels can be compared at a glance; it must not cost a second decimal.
    const qint64 extent = std::max(std::abs(low), std::abs(high));
    const auto *const magnitude = std::find_if(std::begin(magnitudes), std::end(magnitudes), [&](const Magnitude &m) {
        return m.micros <= extent && m.micros / 10 <= step;
    });
    const bool plain = magnitude == std::end(magnitudes);
    const qint64 unit = plain ? microsPerUnit : magnitude->micros;
    const QString number = locale.toString(double(micros) / double(unit), 'f', decimalsOf(step, unit));
    return plain ? number : QCoreApplication::translate("ValueAxis", magnitude->suffix).arg(number);
}

ValueAxis niceValueAxis(qint64 lowest, qint64 highest, int wantedSteps)
{
    const qint64 low = std::clamp<qint64>(std::min(lowest, highest), -largest, 0);
    const qint64 high = std::clamp<qint64>(std::max(lowest, highest), 0, largest);
    if (low == 0 && high == 0) {
        return {0, microsPerUnit, microsPerUnit};
    }
    const qint64 steps = std::max(wantedSteps, 1);
    const qint64 rough = (high - low + steps - 1) / steps;
    ValueAxis axis;
    axis.step = niceStep(rough);
    axis.low = low / axis.step * axis.step - (low % axis.step != 0 ? axis.step : 0);
    axis.high = high / axis.step * axis.step + (high % axis.step != 0 ? axis.step : 0);
    return axis;
}

} // namespace cb::ui
