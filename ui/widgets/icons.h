// SPDX-License-Identifier: GPL-3.0-or-later
// Our own line icons, drawn in any colour at any size. A name that is not known draws nothing.
#pragma once

#include <QtGui/QIcon>

class QPainter;

namespace cb::ui {

void drawIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color);
QIcon icon(const QString &name, const QColor &color);

} // namespace cb::ui
