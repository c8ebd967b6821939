// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include "ui/style/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/roles.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSettings>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <numeric>

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
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_layingOut && horizontalHeader()->underMouse())
            keepWidths();
    });
    auto *fit = new QAction(tr("Fit columns"), this);
    connect(fit, &QAction::triggered, this, &TableView::forgetWidths);
    horizontalHeader()->addAction(fit);
    horizontalHeader()->setContextMenuPolicy(Qt::ActionsContextMenu);
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
    constexpr int widest = 320;
    constexpr int leastText = 96;
    const QFontMetrics metrics(font());
    m_stretch = stretch;
    m_widths.clear();
    takeKeptWidths();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int head =
            qMax(horizontalHeader()->minimumSectionSize(), metrics.horizontalAdvance(title) + 2 * space::s + 4);
        int width = head;
        const int rows = qMin(model()->rowCount(), 200);
        bool text = true;
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = model()->index(row, column);
            width = qMax(width, itemDelegate()->sizeHint({}, index).width());
            text = text && !index.data(ToneRole).isValid() && !index.data(TrendRole).isValid();
        }
        const auto aligned = Qt::Alignment(model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        const bool elastic = text && !aligned.testFlag(Qt::AlignRight) && (column > 0 || column == stretch);
        width = qMin(width, widest);
        if (isColumnHidden(column))
            m_widths << ColumnWidth{0, 0};
        else
            m_widths << ColumnWidth{width, elastic ? qMin(width, qMax(head, leastText)) : width};
    }
    layOutColumns();
}

QString TableView::widthsKey() const
{
    QStringList names{accessibleName()};
    for (int column = 0; column < model()->columnCount(); ++column)
        names << model()->headerData(column, Qt::Horizontal).toString();
    return QStringLiteral("tables/") +
           QString::fromLatin1(QUrl::toPercentEncoding(names.join(QLatin1Char('|')), {}, "."));
}

void TableView::keepWidths()
{
    m_sizedByHand = true;
    QVariantList widths;
    for (int column = 0; column < model()->columnCount(); ++column)
        widths << (isColumnHidden(column) ? 0 : columnWidth(column));
    QSettings().setValue(widthsKey(), widths);
}

void TableView::takeKeptWidths()
{
    const QVariantList widths = QSettings().value(widthsKey()).toList();
    m_sizedByHand = !widths.isEmpty();
    const QScopedValueRollback<bool> quiet(m_layingOut, true);
    for (int column = 0; column < qMin(model()->columnCount(), static_cast<int>(widths.size())); ++column)
        if (widths[column].toInt() > 0 && !isColumnHidden(column))
            setColumnWidth(column, widths[column].toInt());
}

void TableView::forgetWidths()
{
    QSettings().remove(widthsKey());
    m_sizedByHand = false;
    layOutColumns();
}

int TableView::widthOfColumns() const
{
    return std::accumulate(m_widths.begin(), m_widths.end(), 0,
                           [](int all, const ColumnWidth &width) { return all + width.natural; });
}

// Where the columns as they would be are too wide, the widest texts give way first, all of them to one width. Where
// that is of no help one scrolls, and everything can be read.
void TableView::layOutColumns()
{
    if (m_widths.isEmpty() || m_sizedByHand || !model() || model()->columnCount() != m_widths.size())
        return;
    const int room = viewport()->width();
    const auto sum = [this](int limit) {
        return std::accumulate(m_widths.begin(), m_widths.end(), 0, [limit](int all, const ColumnWidth &width) {
            return all + qBound(width.least, limit, width.natural);
        });
    };
    int limit = QWIDGETSIZE_MAX;
    if (sum(limit) > room && sum(0) <= room) {
        limit = 320;
        while (limit > 0 && sum(limit) > room)
            --limit;
    }
    const int left = qMax(0, room - sum(limit));
    const QScopedValueRollback<bool> quiet(m_layingOut, true);
    for (int column = 0; column < m_widths.size(); ++column) {
        const ColumnWidth &width = m_widths[column];
        if (!isColumnHidden(column))
            setColumnWidth(column, qBound(width.least, limit, width.natural) + (column == m_stretch ? left : 0));
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
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

void TableView::setExplainer(Explainer explainer)
{
    m_explainer = std::move(explainer);
}

// For the row under the pointer, or the chosen one when asked by key.
void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse
                                  ? indexAt(viewport()->mapFromGlobal(event->globalPos()))
                                  : currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto explain = m_explainer ? m_explainer(index) : nullptr)
        menu->addAction(tr("Explain this number…"), this, explain);
    menu->addAction(tr("Copy"), this, &TableView::copySelection)->setShortcut(QKeySequence::Copy);
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setFont(textFont(TextStyle::Body));
    painter.setPen(color(Role::Muted, palette()));
    constexpr int how = static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | static_cast<int>(Qt::TextWordWrap);
    const QRect room = viewport()->rect().adjusted(space::l, 0, -space::l, 0);
    const int height = painter.boundingRect(room, how, m_emptyText).height();
    painter.drawText(room.adjusted(0, qBound(0, (room.height() - height) / 2, space::l), 0, 0), how, m_emptyText);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    QTableView::keyPressEvent(event);
}

} // namespace cb::ui
