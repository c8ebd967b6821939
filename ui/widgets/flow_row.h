// SPDX-License-Identifier: GPL-3.0-or-later
// Cards in rows that re-flow: each card has a width it needs and a share of what is left over. Cards of one row are
// equally high. When they do not fit into one row they are spread evenly (four become two and two). One grid holds
// cards that belong on one line of the page; a page stacks several grids in its PageScroll.
#pragma once

#include <QLayout>
#include <QList>

namespace cb::ui {

class FlowRow : public QLayout {
    Q_OBJECT

public:
    explicit FlowRow(QWidget *parent = nullptr);
    ~FlowRow() override;

    void addCard(QWidget *card, int neededWidth, int share = 1);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_cells.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Cell {
        QLayoutItem *item;
        int neededWidth;
        int share;
    };
    struct Row {
        QList<const Cell *> cells;
        QList<int> widths;
        int height = 0;
        bool expands = false;
    };

    QList<const Cell *> shownCells() const;
    QList<Row> rows(int width) const;
    void measure(Row &row, int width) const;
    static int totalHeight(const QList<Row> &rows);

    QList<Cell> m_cells;
};

} // namespace cb::ui
