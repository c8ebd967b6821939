// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paint.h"
#include "ui/style/style.h"
#include "ui/style/style_parts.h"

#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

namespace cb::ui::parts {
namespace {

bool inTable(const QWidget *widget)
{
    // A calendar is a table only inside.
    const bool table = qobject_cast<const QTableView *>(widget) && !widget->inherits("QCalendarView");
    return table || qobject_cast<const QTreeView *>(widget);
}

} // namespace

void drawHeaderSection(const QStyleOption *option, QPainter *painter)
{
    const Colors &c = colors(option->palette);
    painter->fillRect(option->rect, c.surface);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.border);
}

void drawHeaderLabel(const QStyleOptionHeader *option, QPainter *painter)
{
    const Colors &c = colors(option->palette);
    painter->save();
    painter->setFont(textFont(TextStyle::Caption));
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    painter->setPen(sorted ? c.text : c.muted);
    const QString text = painter->fontMetrics().elidedText(option->text, Qt::ElideRight, option->rect.width());
    const Qt::Alignment alignment = QStyle::visualAlignment(option->direction, option->textAlignment);
    painter->drawText(option->rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    painter->restore();
}

// Beside the text, on the side that is free.
QRect headerArrowRect(const QStyleOptionHeader *option)
{
    const QRect rect = option->rect;
    const int text = QFontMetrics(textFont(TextStyle::Caption)).horizontalAdvance(option->text);
    const bool right = option->textAlignment & Qt::AlignRight;
    const int left = right ? qMax(rect.left() + 2, rect.right() - space::small - text - 16)
                           : qMin(rect.right() - 12, rect.left() + space::small + text + 4);
    return QStyle::visualRect(option->direction, rect, QRect(left, rect.top(), 12, rect.height()));
}

void drawItemPanel(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget)
{
    const Colors &c = colors(option->palette);
    const bool selected = option->state & QStyle::State_Selected;
    const bool hovered = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    QColor fill;
    if (selected) {
        fill = c.accentSoft;
    } else if (hovered) {
        fill = c.hover;
    }
    if (option->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option->rect, option->backgroundBrush);
    }
    if (!inTable(widget)) {
        if (fill.isValid()) {
            drawPanel(painter, option->rect, fill, QColor(), radius::control);
        }
        return;
    }
    if (fill.isValid()) {
        painter->fillRect(option->rect, fill);
    }
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.border);
}

// Selected rows keep their own text colours; only lists mark the chosen line by the accent as well.
QPalette itemPalette(const QStyleOptionViewItem *option, const QWidget *widget)
{
    const Colors &c = colors(option->palette);
    QPalette palette = option->palette;
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Highlight, c.accentSoft);
        palette.setColor(group, QPalette::HighlightedText, inTable(widget) ? text : c.accent);
    }
    return palette;
}

} // namespace cb::ui::parts
