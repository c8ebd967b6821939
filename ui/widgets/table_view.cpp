// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include "ui/style/theme.h"
#include "ui/widgets/cell_delegate.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>

namespace cb::ui {

TableView::TableView(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setDefaultSectionSize(tableRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(40);
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::fitColumns(int stretch)
{
    if (!model())
        return;
    const QFontMetrics metrics(font());
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        int width = metrics.horizontalAdvance(title) + 2 * space::s + 4;
        const int rows = qMin(model()->rowCount(), 200);
        for (int row = 0; row < rows; ++row)
            width = qMax(width, itemDelegate()->sizeHint({}, model()->index(row, column)).width());
        horizontalHeader()->setSectionResizeMode(column,
                                                 column == stretch ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column != stretch)
            setColumnWidth(column, qMin(width, 320));
    }
}

void TableView::setVisibleRows(int rows)
{
    m_visibleRows = rows;
    updateGeometry();
}

QSize TableView::sizeHint() const
{
    if (m_visibleRows == 0)
        return QTableView::sizeHint();
    return {QTableView::sizeHint().width(), tableRowHeight * (m_visibleRows + 1) + 4};
}

void TableView::copySelection() const
{
    const auto rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    QStringList lines;
    QStringList titles;
    for (int column = 0; column < model()->columnCount(); ++column)
        titles << model()->headerData(column, Qt::Horizontal).toString();
    lines << titles.join(QLatin1Char('\t'));
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            QString text = row.siblingAtColumn(column).data(Qt::DisplayRole).toString();
            cells << text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setFont(textFont(TextStyle::Body));
    painter.setPen(color(Role::Muted, palette()));
    painter.drawText(viewport()->rect().adjusted(space::l, space::l, -space::l, -space::l),
                     static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | static_cast<int>(Qt::TextWordWrap),
                     m_emptyText);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    QTableView::keyPressEvent(event);
}

} // namespace cb::ui
