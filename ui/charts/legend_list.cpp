// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legend_list.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/widgets/text_label.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace cb::ui {
namespace {

constexpr int swatchSide = 10;
constexpr int sidePadding = space::small;

} // namespace

LegendList::LegendList(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LegendList::setEntries(const QVector<LegendEntry> &entries)
{
    if (entries == m_entries) {
        return;
    }
    const bool resized = entries.size() != m_entries.size();
    m_entries = entries;
    if (m_highlighted >= m_entries.size()) {
        setHighlighted(-1);
    }
    QStringList parts;
    for (const LegendEntry &entry : m_entries) {
        parts.append(tr("%1: %2").arg(entry.name, entry.value));
    }
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
    if (resized) {
        updateGeometry();
    }
    update();
}

void LegendList::setHighlighted(int row)
{
    const int valid = row >= 0 && row < m_entries.size() ? row : -1;
    if (valid == m_highlighted) {
        return;
    }
    m_highlighted = valid;
    update();
    Q_EMIT highlightedChanged(valid);
}

int LegendList::rowHeight() const
{
    return fontMetrics().height() + space::small;
}

QSize LegendList::sizeHint() const
{
    int width = 0;
    for (const LegendEntry &entry : m_entries) {
        width =
            std::max(width, fontMetrics().horizontalAdvance(entry.name) + fontMetrics().horizontalAdvance(entry.value));
    }
    return {width + swatchSide + space::large + 2 * sidePadding, rowHeight() * int(m_entries.size())};
}

QSize LegendList::minimumSizeHint() const
{
    int width = 0;
    for (const LegendEntry &entry : m_entries) {
        width = std::max(width, fontMetrics().horizontalAdvance(entry.value));
    }
    return {width + swatchSide + space::large + 2 * sidePadding, sizeHint().height()};
}

int LegendList::rowAt(const QPoint &position) const
{
    return rect().contains(position) ? std::min(position.y() / rowHeight(), int(m_entries.size()) - 1) : -1;
}

void LegendList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int row = 0; row < m_entries.size(); ++row) {
        paintRow(&painter, row);
    }
}

void LegendList::paintRow(QPainter *painter, int row) const
{
    const Colors &c = colors(palette());
    const LegendEntry &entry = m_entries.at(row);
    const QRect all(0, row * rowHeight(), width(), rowHeight());
    const auto place = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), all, part); };
    if (row == m_highlighted) {
        drawPanel(painter, all, c.hover, QColor(), radius::control);
    }
    const QRect inside = all.adjusted(sidePadding, 0, -sidePadding, 0);
    const QRect swatch = place(QRect(inside.left(), inside.top(), swatchSide, inside.height()));
    drawSwatch(painter, QRectF(swatch).center(), entry.color, swatchSide);
    const int valueWidth = std::min(fontMetrics().horizontalAdvance(entry.value), inside.width());
    const QRect name = inside.adjusted(swatchSide + 6, 0, -valueWidth - space::small, 0);
    painter->setPen(c.text);
    const int flags = Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine;
    const auto left = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto right = layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    painter->drawText(place(name), flags | int(left),
                      fontMetrics().elidedText(entry.name, Qt::ElideRight, name.width()));
    painter->save();
    // Signs and units of values keep their side.
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->drawText(place(inside), flags | int(right), entry.value);
    painter->restore();
}

bool LegendList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto *const help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    const bool cut = row >= 0 && sizeHint().width() > width();
    QToolTip::showText(help->globalPos(), cut ? plainToolTip(m_entries.at(row).name) : QString(), this);
    return true;
}

void LegendList::mouseMoveEvent(QMouseEvent *event)
{
    setHighlighted(rowAt(event->position().toPoint()));
}

void LegendList::leaveEvent(QEvent *)
{
    setHighlighted(-1);
}

void LegendList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace cb::ui
