// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include "ui/style/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/roles.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace cb::ui {

namespace {

void drawBar(QPainter &painter, const QRect &area, double part, const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track(area.left() + space::s, area.center().y() - 3.5, qMin(area.width() - 2 * space::s, 260), 8);
    painter.setBrush(color(Role::Track, palette));
    painter.drawRoundedRect(track, 4, 4);
    painter.setClipRect(QRectF(track.left(), track.top(), track.width() * qBound(0.0, part, 1.0), track.height()));
    painter.setBrush(color(Role::Accent, palette));
    painter.drawRoundedRect(track, 4, 4);
}

void drawTrend(QPainter &painter, const QRect &area, const QList<double> &values, const QPalette &palette)
{
    if (values.size() < 2)
        return;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const QRectF room(area.right() - space::s - 70, area.top() + 9, 70, area.height() - 18);
    const double span = *high - *low;
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i)
        line << QPointF(room.left() + room.width() * static_cast<double>(i) / static_cast<double>(values.size() - 1),
                        span > 0 ? room.bottom() - room.height() * (values[i] - *low) / span : room.center().y());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Role::Accent, palette), 1.5));
    painter.drawPolyline(line);
}

void drawText(QPainter &painter, QRect area, const QModelIndex &index, const QPalette &palette)
{
    area.adjust(space::s, 0, -space::s, 0);
    if (const QVariant swatch = index.data(SwatchRole); swatch.isValid()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(swatch.value<QColor>());
        painter.drawRoundedRect(QRectF(area.left(), area.center().y() - 4.5, 10, 10), 2, 2);
        area.setLeft(area.left() + 18);
    }
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const auto alignment = aligned.isValid() ? Qt::Alignment(aligned.toInt()) : Qt::AlignLeft;
    painter.setFont(textFont(index.data(BoldRole).toBool() ? TextStyle::BodyBold : TextStyle::Body));
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter.setPen(ink.isValid() ? ink.value<QColor>()
                                 : color(index.data(MutedRole).toBool() ? Role::Muted : Role::Text, palette));
    const QString text = index.data(Qt::DisplayRole).toString();
    painter.drawText(area, static_cast<int>((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect area = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(area, color(Role::AccentSoft, option.palette));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(area, color(Role::Hover, option.palette));
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), color(Role::Border, option.palette));
    const QVariant tone = index.data(ToneRole);
    const QVariant progress = index.data(ProgressRole);
    const QVariant trend = index.data(TrendRole);
    if (tone.isValid()) {
        const QString text = index.data(Qt::DisplayRole).toString();
        QRect chip(QPoint(0, 0), chipSize(text));
        chip.moveTop(area.center().y() - chip.height() / 2);
        chip.moveLeft(area.left() + space::s);
        drawChip(*painter, chip, text, static_cast<Tone>(tone.toInt()), option.palette);
    } else if (progress.isValid()) {
        drawBar(*painter, area, progress.toDouble(), option.palette);
    } else if (trend.isValid()) {
        drawTrend(*painter, area, trend.value<QList<double>>(), option.palette);
    } else {
        drawText(*painter, area, index, option.palette);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(ToneRole).isValid())
        return {chipSize(text).width() + 2 * space::s, tableRowHeight};
    if (index.data(ProgressRole).isValid() || index.data(TrendRole).isValid())
        return {90, tableRowHeight};
    const int swatch = index.data(SwatchRole).isValid() ? 18 : 0;
    const QFontMetrics metrics(textFont(index.data(BoldRole).toBool() ? TextStyle::BodyBold : TextStyle::Body));
    return {metrics.horizontalAdvance(text) + 2 * space::s + swatch + 2, tableRowHeight};
}

} // namespace cb::ui
