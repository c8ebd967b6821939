// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_list.h"

#include "ui/widgets/label.h"

#include <QtWidgets/QGridLayout>

namespace cb::ui {

FactList::FactList(Values values, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_values(values)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(values == Values::Right ? space::m : space::s);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setItems(const QVector<Item> &items)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < items.size(); ++row) {
        const Item &item = items[row];
        auto *name = new Label(item.name, TextStyle::Body, Role::Muted);
        auto *value = new Label(item.value.isEmpty() ? QStringLiteral("—") : item.value, TextStyle::Body, item.role);
        value->setWordWrap(m_values == Values::Left);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(item.name, item.value));
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, m_values == Values::Right ? Qt::AlignRight | Qt::AlignTop : Qt::AlignTop);
    }
    m_grid->setRowStretch(static_cast<int>(items.size()), 1);
}

} // namespace cb::ui
