// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a file and as text, written once for every chart. Pictures are sheets on white paper: title, names of the
// series, the chart, and a footer with the range (days are UTC) and where the figures come from.
#pragma once

#include "ui/charts/chart_source.h"

#include <QtCore/QSizeF>
#include <QtGui/QImage>

namespace cb::ui {

// By the path's ending: png (two pixels a point), svg, pdf (both vectors), csv. Returns what went wrong as a sentence,
// empty where nothing did; a file that was there before stays as it was if anything does.
QString exportChart(const ChartSource &chart, const QString &path, QSizeF size = {1200, 675});
QImage chartPicture(const ChartSource &chart, QSizeF size = {1200, 675}, int pixelsAPoint = 2);
void paintSheet(QPainter &painter, const QRectF &rect, const ChartSource &chart);
// As people read it.
QString tabSeparated(const ChartTable &table);
// Exact figures; the title, range and origin follow as lines that begin with #. UTF-8. Words that a spreadsheet would
// run as a formula get an apostrophe before them.
QByteArray commaSeparated(const ChartSource &chart);
QString footerOf(const ChartSource &chart);

} // namespace cb::ui
