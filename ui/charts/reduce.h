// SPDX-License-Identifier: GPL-3.0-or-later
// Many amounts on few pixels: for each column of pixels the first, least, greatest and last amount that falls on it.
// What is drawn from them cannot be told from what is drawn from all, and no peak is lost.
#pragma once

#include "ui/charts/chart_data.h"

namespace cb::ui {

// Places in the list of amounts.
struct PixelColumn {
    int column = 0;
    int first = 0;
    int low = 0;
    int high = 0;
    int last = 0;
    bool joined = false; // to the column before: there is no gap between them
};

// The column of a place among `columns` when places from `from` to `to` (included) are spread over all of them.
int columnOf(int place, int from, int to, int columns);
// Columns without an amount are left out. 0 <= from <= to < values.size(), columns >= 1.
QVector<PixelColumn> reduceToColumns(const QVector<qint64> &values, int from, int to, int columns);

} // namespace cb::ui
