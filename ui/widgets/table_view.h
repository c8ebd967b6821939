// SPDX-License-Identifier: GPL-3.0-or-later
// A table as every page shows it: no grid, hairlines below rows, figures to the right, one row chosen at a time, copied
// as tab-separated text with Ctrl+C, explained by its menu, and words in its place when it is empty.
#pragma once

#include <QtWidgets/QTableView>

#include <functional>

namespace cb::ui {

class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);
    void setEmptyText(const QString &text);
    // Widths from contents (of the first rows), the rest to `stretch`; where there is no room, texts are shortened and
    // figures, days and short codes are not. To be called when the contents are there; keeps to it as the table's width
    // changes, until somebody moves a column's edge: that is remembered for tables of this name and these columns,
    // until the menu of the titles takes it back.
    void fitColumns(int stretch);
    // What the columns would take if there were room for all.
    int widthOfColumns() const;
    // As high as its rows, without a scroll bar of its own, up to `rows`.
    void setVisibleRows(int rows);
    // Tells why a row's figures are what they are: a menu of the row offers it. Empty for rows with nothing to tell.
    using Explainer = std::function<std::function<void()>(const QModelIndex &)>;
    void setExplainer(Explainer explainer);
    QSize sizeHint() const override;

public Q_SLOTS:
    void copySelection() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct ColumnWidth {
        int natural;
        int least;
    };
    void layOutColumns();
    QString widthsKey() const;
    void keepWidths();
    void takeKeptWidths();
    void forgetWidths();
    QString m_emptyText;
    Explainer m_explainer;
    int m_visibleRows = 0;
    QVector<ColumnWidth> m_widths;
    int m_stretch = -1;
    bool m_layingOut = false;
    bool m_sizedByHand = false;
};

} // namespace cb::ui
