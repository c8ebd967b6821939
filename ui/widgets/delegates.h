// SPDX-License-Identifier: GPL-3.0-or-later
// How cells of a TableView are painted. TableDelegate is the base: tone, bold and swatch come from the model's roles,
// the hovered row from the view. The others draw chips, progress and small trend lines on top of it.
#pragma once

#include <QStyledItemDelegate>

namespace cb::ui {

class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TableDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // The model's tooltip, or else a text that is cut; never read as markup.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    // Row background, hover and bottom line, without content.
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

// A column whose cells name their rows.
class BoldDelegate : public TableDelegate {
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

class ChipDelegate : public TableDelegate {
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class ProgressDelegate : public TableDelegate {
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class SparklineDelegate : public TableDelegate {
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace cb::ui
