// SPDX-License-Identifier: GPL-3.0-or-later
// Percentages as people type and read them, in whole parts per million (1 % is 10000). Both the decimal sign of the
// locale and the point are understood; grouped digits are not, as "1,000" may mean two things.
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace cb::ui {

enum class PercentProblem { None, Empty, NotANumber, TooManyDecimals, Negative, TooLarge };

struct ParsedPercent {
    qint64 ppm = 0;
    PercentProblem problem = PercentProblem::None;
};

ParsedPercent parsePercent(const QString &text, const QLocale &locale, qint64 maximumPpm);
// At least minimumDecimals and at most four, without the sign.
QString percentText(qint64 ppm, const QLocale &locale, int minimumDecimals = 2);

} // namespace cb::ui
