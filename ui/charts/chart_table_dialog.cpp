// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table_dialog.h"

#include "ui/charts/chart_export.h"
#include "ui/style/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QtCore/QAbstractTableModel>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>

namespace cb::ui {

namespace {

constexpr int noStretch = -1;
constexpr int scrollBarRoom = 20;

class TableModel : public QAbstractTableModel {
public:
    TableModel(ChartTable table, QObject *parent)
        : QAbstractTableModel(parent)
        , m_table(std::move(table))
    {}
    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
    }
    int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_table.titles.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            return m_table.rows[index.row()].value(index.column()).text;
        return role == Qt::TextAlignmentRole ? alignment(index.column()) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical)
            return {};
        if (role == Qt::DisplayRole)
            return m_table.titles.value(section);
        return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
    }

private:
    QVariant alignment(int column) const
    {
        return static_cast<int>((m_table.figures.value(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    ChartTable m_table;
};

} // namespace

ChartTableDialog::ChartTableDialog(const ChartSource &chart, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(chart.title());
    const ChartTable table = chart.table();
    auto *view = new TableView(chart.title());
    view->setModel(new TableModel(table, view));
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEmptyText(tr("There is nothing to show."));
    view->fitColumns(noStretch);
    auto *footer = new Label(footerOf(chart), TextStyle::Caption, Role::Muted);
    footer->setElided(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [table] { QGuiApplication::clipboard()->setText(tabSeparated(table)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(new Label(chart.title(), TextStyle::Title));
    column->addWidget(view, 1);
    column->addWidget(footer);
    column->addWidget(buttons);
    const int room = parent ? parent->window()->width() - 2 * space::xl : 1200;
    resize(qBound(480, view->widthOfColumns() + 2 * space::l + scrollBarRoom, qMax(480, room)), 560);
}

} // namespace cb::ui
