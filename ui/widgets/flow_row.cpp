// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_row.h"

#include "ui/style/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace cb::ui {

FlowRow::FlowRow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::gap);
}

FlowRow::~FlowRow()
{
    for (const Cell &cell : std::as_const(m_cells)) {
        delete cell.item;
    }
}

void FlowRow::addCard(QWidget *card, int neededWidth, int share)
{
    addChildWidget(card);
    m_cells.append({new QWidgetItem(card), neededWidth, share});
    invalidate();
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_cells.append({item, item->minimumSize().width(), 1});
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_cells.at(index).item : nullptr;
}

QLayoutItem *FlowRow::takeAt(int index)
{
    return index >= 0 && index < count() ? m_cells.takeAt(index).item : nullptr;
}

Qt::Orientations FlowRow::expandingDirections() const
{
    const bool tall = std::any_of(m_cells.begin(), m_cells.end(), [](const Cell &cell) {
        return !cell.item->isEmpty() && cell.item->expandingDirections() & Qt::Vertical;
    });
    return tall ? Qt::Horizontal | Qt::Vertical : Qt::Horizontal;
}

QList<const FlowRow::Cell *> FlowRow::shownCells() const
{
    QList<const Cell *> shown;
    for (const Cell &cell : m_cells) {
        if (!cell.item->isEmpty()) {
            shown.append(&cell);
        }
    }
    return shown;
}

QList<FlowRow::Row> FlowRow::rows(int width) const
{
    const QList<const Cell *> cells = shownCells();
    // First how many rows there must be, then the same number of cards in each where the cards are alike.
    qsizetype rowCount = cells.isEmpty() ? 0 : 1;
    int used = -spacing();
    for (const Cell *cell : cells) {
        if (used > 0 && used + spacing() + cell->neededWidth > width) {
            ++rowCount;
            used = -spacing();
        }
        used += spacing() + cell->neededWidth;
    }
    const bool alike = std::all_of(cells.begin(), cells.end(),
                                   [&](const Cell *cell) { return cell->neededWidth == cells.first()->neededWidth; });
    const qsizetype most = alike && rowCount > 0 ? (cells.size() + rowCount - 1) / rowCount : cells.size();

    QList<Row> result;
    used = 0;
    for (const Cell *cell : cells) {
        const bool full =
            !result.isEmpty() && (result.last().cells.size() >= most || used + spacing() + cell->neededWidth > width);
        if (result.isEmpty() || full) {
            result.append(Row{});
            used = -spacing();
        }
        result.last().cells.append(cell);
        used += spacing() + cell->neededWidth;
    }
    for (Row &row : result) {
        measure(row, width);
    }
    return result;
}

void FlowRow::measure(Row &row, int width) const
{
    int left = width - int(row.cells.size() - 1) * spacing();
    int shares = 0;
    for (const Cell *cell : row.cells) {
        shares += cell->share;
    }
    // Shares divide the whole row; a card that needs more than its share takes it from the others.
    QList<const Cell *> open = row.cells;
    QHash<const Cell *, int> widths;
    for (bool changed = true; changed && !open.isEmpty();) {
        changed = false;
        for (const Cell *cell : QList<const Cell *>(open)) {
            if (shares > 0 && cell->neededWidth > left * cell->share / shares && open.size() > 1) {
                widths[cell] = cell->neededWidth;
                left -= cell->neededWidth;
                shares -= cell->share;
                open.removeOne(cell);
                changed = true;
                break;
            }
        }
    }
    for (const Cell *cell : open) {
        const int share = shares > 0 ? left * cell->share / shares : left;
        widths[cell] = share;
        left -= share;
        shares -= cell->share;
    }
    for (const Cell *cell : row.cells) {
        row.widths.append(widths.value(cell));
        QLayoutItem *item = cell->item;
        const int wanted =
            item->hasHeightForWidth() ? item->heightForWidth(row.widths.last()) : item->sizeHint().height();
        row.height = qMax(row.height, qMax(wanted, item->minimumSize().height()));
        row.expands = row.expands || item->expandingDirections() & Qt::Vertical;
    }
}

int FlowRow::totalHeight(const QList<Row> &rows)
{
    int height = 0;
    for (const Row &row : rows) {
        height += row.height + (height > 0 ? space::gap : 0);
    }
    return height;
}

int FlowRow::heightForWidth(int width) const
{
    return totalHeight(rows(width));
}

int FlowRow::minimumHeightForWidth(int width) const
{
    return heightForWidth(width);
}

QSize FlowRow::sizeHint() const
{
    int width = -spacing();
    int height = 0;
    for (const Cell *cell : shownCells()) {
        width += spacing() + cell->neededWidth;
        height = qMax(height, cell->item->sizeHint().height());
    }
    return {qMax(0, width), height};
}

QSize FlowRow::minimumSize() const
{
    int width = 0;
    int height = 0;
    for (const Cell *cell : shownCells()) {
        width = qMax(width, qMin(cell->neededWidth, cell->item->minimumSize().width()));
        height = qMax(height, cell->item->minimumSize().height());
    }
    return {width, height};
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QList<Row> all = rows(rect.width());
    const auto expanding = std::count_if(all.begin(), all.end(), [](const Row &row) { return row.expands; });
    const int spare = qMax(0, rect.height() - totalHeight(all));
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.top();
    for (const Row &row : all) {
        const int height = row.height + (row.expands && expanding > 0 ? spare / int(expanding) : 0);
        int x = rect.left();
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QRect place(x, y, row.widths.at(i), height);
            row.cells.at(i)->item->setGeometry(QStyle::visualRect(direction, rect, place));
            x += row.widths.at(i) + spacing();
        }
        y += height + spacing();
    }
}

} // namespace cb::ui
