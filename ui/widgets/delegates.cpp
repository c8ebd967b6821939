// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates.h"

#include "ui/style/paint.h"
#include "ui/style/style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

namespace cb::ui {
namespace {

constexpr int swatchSpace = 16;

Tone toneOf(const QModelIndex &index, Tone otherwise)
{
    const QVariant tone = index.data(roles::ChipTone);
    return tone.isValid() ? Tone(tone.toInt()) : otherwise;
}

QRect inner(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(space::small, 0, -space::small, -1);
}

} // namespace

TableDelegate::TableDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->displayAlignment |= Qt::AlignVCenter;
    if (index.data(roles::Bold).toBool()) {
        option->font = textFont(TextStyle::BodyBold, option->font);
        option->fontMetrics = QFontMetrics(option->font);
    }
    const QVariant tone = index.data(roles::ChipTone);
    if (tone.isValid()) {
        option->palette.setColor(QPalette::Text, toneColor(Tone(tone.toInt()), option->palette));
    } else if (index.data(roles::Muted).toBool()) {
        option->palette.setColor(QPalette::Text, colors(option->palette).muted);
    }
    const auto *view = qobject_cast<const TableView *>(option->widget);
    if (view) {
        option->state.setFlag(QStyle::State_MouseOver, view->hoveredRow() == index.row());
    }
}

void TableDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QColor swatch = index.data(roles::Swatch).value<QColor>();
    if (!swatch.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    paintBackground(painter, option, index);
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QRect whole = inner(option);
    const QRect square =
        QStyle::visualRect(option.direction, whole, QRect(whole.left(), whole.top(), 10, whole.height()));
    drawSwatch(painter, QRectF(square).center(), swatch);
    const QRect words = QStyle::visualRect(option.direction, whole, whole.adjusted(swatchSpace, 0, 0, 0));
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(QPalette::Text));
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->drawText(words, int(side) | Qt::AlignVCenter | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(item.text, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return index.data(roles::Swatch).isValid() ? size + QSize(swatchSpace, 0) : size;
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && sizeHint(option, index).width() > option.rect.width()) {
        text = index.data(Qt::DisplayRole).toString();
    }
    QToolTip::showText(event->globalPos(), plainToolTip(text), view->viewport(), option.rect);
    return true;
}

void BoldDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TableDelegate::initStyleOption(option, index);
    option->font = textFont(TextStyle::BodyBold, option->font);
    option->fontMetrics = QFontMetrics(option->font);
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintBackground(painter, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty()) {
        return;
    }
    const Tone tone = toneOf(index, Tone::Neutral);
    const QRect place = inner(option);
    QRect chip(QPoint(), chipSize(text).boundedTo(place.size()));
    chip = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, chip.size(), place);
    drawChip(painter, chip, text, toneColor(tone, option.palette), Chip::outline(tone, option.palette));
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return chipSize(text).expandedTo(QSize(0, option.fontMetrics.height())) + QSize(2 * space::small, 10);
}

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    bool known = false;
    const double share = index.data(roles::Progress).toDouble(&known);
    if (!known || !index.data(roles::Progress).isValid()) {
        TableDelegate::paint(painter, option, index);
        return;
    }
    paintBackground(painter, option, index);
    const Colors &c = colors(option.palette);
    const QVariant tone = index.data(roles::ChipTone);
    const QColor fill = tone.isValid() ? toneColor(Tone(tone.toInt()), option.palette) : c.accent;
    QRectF bar(inner(option));
    bar.setHeight(8);
    bar.moveTop(option.rect.center().y() - 4);
    drawBar(painter, bar, share, fill, c.track, option.direction);
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return TableDelegate::sizeHint(option, index).expandedTo(QSize(80, 0));
}

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintBackground(painter, option, index);
    const auto values = index.data(roles::SparklineValues).value<QVector<double>>();
    QRectF place(inner(option));
    const qreal width = qMin(place.width(), 72.0);
    place = QRectF(place.right() - width, place.center().y() - 9, width, 18);
    drawSparkline(painter, place, values, colors(option.palette).accent);
}

QSize SparklineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return TableDelegate::sizeHint(option, index).expandedTo(QSize(72 + 2 * space::small, 0));
}

} // namespace cb::ui
