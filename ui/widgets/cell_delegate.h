// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every cell of our tables: text, chips, bars, small lines, by the roles of roles.h.
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace cb::ui {

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace cb::ui
