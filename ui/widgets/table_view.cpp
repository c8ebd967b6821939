// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_header.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleOptionHeader>
#include <QWheelEvent>

#include <algorithm>
#include <numeric>

namespace cb::ui {
namespace {

// One cell of tab-separated text: what would start a new cell or row becomes a space.
QString cellText(const QVariant &value)
{
    QString text = value.toString();
    for (const QChar breaking : {QLatin1Char('\t'), QLatin1Char('\n'), QLatin1Char('\r')}) {
        text.replace(breaking, QLatin1Char(' '));
    }
    return text;
}

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setStretchLastSection(false);
    setMinimumSectionSize(36);
    setSectionResizeMode(QHeaderView::Interactive);
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (!model() || model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).isValid()) {
        return;
    }
    const QVariant cell = model()->index(0, logicalIndex).data(Qt::TextAlignmentRole);
    if (cell.isValid()) {
        const Qt::Alignment side = Qt::Alignment(cell.toInt()) & Qt::AlignHorizontal_Mask;
        option->textAlignment = (side ? side : Qt::Alignment(Qt::AlignLeft)) | Qt::AlignVCenter;
    }
}

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setHorizontalHeader(new TableHeader(this));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setResizeContentsPrecision(60);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(new TableDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    sizeRows();
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_sizingNow && QApplication::mouseButtons() != Qt::NoButton) {
            m_personSized = true;
        }
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::rowActivated);
}

void TableView::setModel(QAbstractItemModel *model)
{
    if (this->model()) {
        disconnect(this->model(), nullptr, this, nullptr);
    }
    QTableView::setModel(model);
    if (model) {
        const auto changed = [this] {
            sizeColumns();
            updateGeometry();
            viewport()->update();
        };
        connect(model, &QAbstractItemModel::modelReset, this, changed);
        connect(model, &QAbstractItemModel::rowsInserted, this, changed);
        connect(model, &QAbstractItemModel::rowsRemoved, this, changed);
    }
    sizeColumns();
    updateGeometry();
}

void TableView::setColumnSizing(const QList<int> &sizing)
{
    m_sizing = sizing;
    sizeColumns();
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::setFitToRows(int mostRows)
{
    m_mostRows = mostRows;
    setSizePolicy(QSizePolicy::Expanding, mostRows > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    updateGeometry();
}

void TableView::sizeRows()
{
    const int needed = QFontMetrics(textFont(TextStyle::Body)).height() + 16;
    verticalHeader()->setDefaultSectionSize(qMax(tableRowHeight, needed));
}

QSize TableView::minimumSizeHint() const
{
    const int row = verticalHeader()->defaultSectionSize();
    return {160, m_mostRows > 0 ? sizeHint().height() : horizontalHeader()->sizeHint().height() + 3 * row};
}

QSize TableView::sizeHint() const
{
    const int row = verticalHeader()->defaultSectionSize();
    if (m_mostRows <= 0) {
        return {400, horizontalHeader()->sizeHint().height() + 8 * row};
    }
    const int rows = model() ? model()->rowCount() : 0;
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return {400, header + qBound(m_emptyText.isEmpty() ? 0 : 2, rows, m_mostRows) * row};
}

void TableView::sizeColumns()
{
    if (!model() || m_personSized || m_sizingNow || m_sizing.isEmpty()) {
        return;
    }
    m_sizingNow = true;
    int left = viewport()->width();
    int missing = 0;
    QList<std::pair<int, int>> stretched; // column, and what it lacks to show its content
    const int columns = qMin(model()->columnCount(), int(m_sizing.size()));
    for (int column = 0; column < columns; ++column) {
        if (isColumnHidden(column)) {
            continue;
        }
        const int wanted = m_sizing.at(column);
        const int content = qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 4;
        // A stretched column is never narrower than a readable part of its content.
        const int width = wanted >= 0 ? wanted : wanted == Stretch ? qMin(content, 120) : content;
        setColumnWidth(column, width);
        left -= width;
        if (wanted == Stretch) {
            stretched.append({column, content - width});
            missing += content - width;
        }
    }
    stretchColumns(stretched, missing, left);
    m_sizingNow = false;
}

// What is left goes to those that cannot show their content first, the rest to all alike.
void TableView::stretchColumns(const QList<std::pair<int, int>> &stretched, int missing, int left)
{
    int rest = qMax(0, left - missing);
    int needed = qBound(0, left, missing);
    for (qsizetype i = 0; i < stretched.size(); ++i) {
        const auto [column, lacking] = stretched.at(i);
        const int share = rest / int(stretched.size() - i);
        const int lent = missing > 0 ? needed * lacking / missing : 0;
        setColumnWidth(column, columnWidth(column) + share + lent);
        needed -= lent;
        missing -= lacking;
        rest -= share;
    }
}

QByteArray TableView::columnState() const
{
    return m_personSized ? horizontalHeader()->saveState() : QByteArray();
}

bool TableView::restoreColumnState(const QByteArray &state)
{
    if (state.isEmpty() || !horizontalHeader()->restoreState(state)) {
        return false;
    }
    m_personSized = true;
    return true;
}

QString TableView::headerText(int column) const
{
    return cellText(model()->headerData(column, Qt::Horizontal));
}

QString TableView::asText(const QList<int> &rows) const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column)) {
            columns.append(column);
        }
    }
    QStringList lines;
    QStringList cells;
    for (const int column : std::as_const(columns)) {
        cells.append(headerText(column));
    }
    lines.append(cells.join(QLatin1Char('\t')));
    for (const int row : rows) {
        cells.clear();
        for (const int column : std::as_const(columns)) {
            const QModelIndex index = model()->index(row, column, rootIndex());
            const QVariant copied = index.data(roles::CopyText);
            cells.append(cellText(copied.isValid() ? copied : index.data(Qt::DisplayRole)));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString TableView::selectedText() const
{
    if (!model() || !selectionModel()) {
        return {};
    }
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.append(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows.isEmpty() ? QString() : asText(rows);
}

QString TableView::allText() const
{
    QList<int> rows(model() ? model()->rowCount() : 0);
    std::iota(rows.begin(), rows.end(), 0);
    return model() ? asText(rows) : QString();
}

void TableView::copySelection() const
{
    const QString text = selectedText();
    if (!text.isEmpty()) {
        QApplication::clipboard()->setText(text);
    }
}

void TableView::setHoveredRow(int row)
{
    if (row != m_hoveredRow) {
        m_hoveredRow = row;
        viewport()->update();
    }
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHoveredRow(rowAt(event->position().toPoint().y()));
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave) {
        setHoveredRow(-1);
    }
    return QTableView::viewportEvent(event);
}

// A table that shows all its rows leaves the wheel to the page.
void TableView::wheelEvent(QWheelEvent *event)
{
    if (verticalScrollBar()->maximum() == 0 && horizontalScrollBar()->maximum() == 0) {
        event->ignore();
        return;
    }
    QTableView::wheelEvent(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    const bool activates = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (activates && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    sizeColumns();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        sizeRows();
        sizeColumns();
    }
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const Colors &c = colors(palette());
    const bool empty = !model() || model()->rowCount(rootIndex()) == 0;
    if (empty && !m_emptyText.isEmpty()) {
        painter.setPen(c.muted);
        const QRect place = viewport()->rect().adjusted(space::card, space::small, -space::card, -space::small);
        painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
    if (hasFocus() && currentIndex().isValid()) {
        const QRect row = visualRect(currentIndex());
        const int left = layoutDirection() == Qt::RightToLeft ? viewport()->width() - 3 : 0;
        painter.fillRect(QRect(left, row.top(), 3, row.height() - 1), c.accent);
    }
}

} // namespace cb::ui
