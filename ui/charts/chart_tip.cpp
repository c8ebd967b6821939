// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_tip.h"

#include "ui/style/style_parts.h"
#include "ui/style/theme.h"

#include <QtGui/QPainter>

namespace cb::ui {

namespace {

constexpr double padding = 10;
constexpr double distance = 12; // from what it belongs to

struct Sizes {
    double swatch = 0; // with the gap after it
    double row = 0;
    QSizeF box;
};

Sizes measure(const QString &title, const QVector<TipLine> &lines, double most)
{
    const QFontMetricsF metrics(textFont(TextStyle::Caption));
    Sizes sizes;
    sizes.row = metrics.height() + 2;
    sizes.swatch = metrics.ascent() + 4;
    double names = 0;
    double amounts = 0;
    for (const TipLine &line : lines) {
        names = qMax(names, metrics.horizontalAdvance(line.name) + (line.color.isValid() ? sizes.swatch : 0));
        amounts = qMax(amounts, metrics.horizontalAdvance(line.amount));
    }
    const double inner = qMax(metrics.horizontalAdvance(title), names + (amounts > 0 ? amounts + 20 : 0)) + 2;
    sizes.box = QSizeF(qMin(inner + 2 * padding, most),
                       sizes.row * static_cast<double>(lines.size() + (title.isEmpty() ? 0 : 1)) + 16);
    return sizes;
}

void drawLine(QPainter &painter, const QRectF &row, const TipLine &line, double swatch, const QPalette &palette)
{
    const QFontMetricsF metrics(painter.font());
    if (line.color.isValid()) {
        const double side = swatch - 6;
        painter.fillRect(QRectF(row.left(), row.center().y() - side / 2, side, side), line.color);
    }
    const double left = line.color.isValid() ? swatch : 0;
    const double room = row.width() - left - (line.amount.isEmpty() ? 0 : metrics.horizontalAdvance(line.amount) + 8);
    painter.setPen(color(Role::Text, palette));
    painter.drawText(row.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(line.name, Qt::ElideRight, room));
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, line.amount);
}

} // namespace

void drawTip(QPainter &painter, const QRectF &within, const QPointF &at, const QString &title,
             const QVector<TipLine> &lines, const QPalette &palette)
{
    if (title.isEmpty() && lines.isEmpty())
        return;
    const Sizes sizes = measure(title, lines, within.width() - 4);
    double left = at.x() + distance;
    if (left + sizes.box.width() > within.right())
        left = at.x() - distance - sizes.box.width();
    left = qBound(within.left() + 2, left, qMax(within.left() + 2, within.right() - 2 - sizes.box.width()));
    const double top =
        qBound(within.top() + 2, at.y(), qMax(within.top() + 2, within.bottom() - 2 - sizes.box.height()));
    const QRectF box(QPointF(std::round(left), std::round(top)), sizes.box);
    painter.save();
    drawPanel(painter, box, cardRadius, color(Role::Surface, palette), color(Role::Border, palette));
    painter.setFont(textFont(TextStyle::Caption));
    QRectF row(box.left() + padding, box.top() + 8, box.width() - 2 * padding, sizes.row);
    if (!title.isEmpty()) {
        painter.setPen(color(Role::Muted, palette));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(painter.font()).elidedText(title, Qt::ElideRight, row.width()));
        row.translate(0, sizes.row);
    }
    for (const TipLine &line : lines) {
        drawLine(painter, row, line, sizes.swatch, palette);
        row.translate(0, sizes.row);
    }
    painter.restore();
}

} // namespace cb::ui
