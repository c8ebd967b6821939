// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_source.h"

#include "ui/style/theme.h"

#include <QtGui/QPainter>

namespace cb::ui {

QString exactUnits(qint64 units)
{
    const quint64 size = units < 0 ? quint64{0} - static_cast<quint64>(units) : static_cast<quint64>(units);
    return QStringLiteral("%1%2.%3").arg(units < 0 ? QStringLiteral("-") : QString(), QString::number(size / 1'000'000),
                                         QString::number(size % 1'000'000).rightJustified(6, QLatin1Char('0')));
}

void drawSign(QPainter &painter, const QRectF &square, const LegendItem &item, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(item.color.isValid() ? item.color : color(Role::Text, palette));
    const double dash = square.width() * 0.42;
    const double top = square.center().y() - 1.25;
    if (item.sign == Sign::Dashes) {
        painter.drawRect(QRectF(square.left(), top, dash, 2.5));
        painter.drawRect(QRectF(square.right() - dash, top, dash, 2.5));
    } else if (item.sign == Sign::Mark) {
        painter.drawRoundedRect(QRectF(square.left(), square.top(), square.width(), square.height() * 0.4), 2, 2);
        painter.drawRect(QRectF(square.center().x() - 0.75, square.top(), 1.5, square.height()));
    } else {
        painter.drawRoundedRect(square, 2, 2);
    }
    painter.restore();
}

ChartCell wordCell(const QString &text)
{
    return {text, text};
}

} // namespace cb::ui
