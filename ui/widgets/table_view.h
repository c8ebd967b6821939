// SPDX-License-Identifier: GPL-3.0-or-later
// A table as in the pictures: no grid, a hairline under each row, a quiet header that sides with its column, whole rows
// hovered and selected. Ctrl+C copies the selected rows with their headers as tab-separated text. A text of its own
// stands in when there are no rows.
#pragma once

#include <QTableView>

#include <utility>

namespace cb::ui {

class TableView : public QTableView {
    Q_OBJECT

public:
    // A column that fits its content, one that shares what is left, or a width in pixels.
    enum ColumnSizing { FitContent = -1, Stretch = -2 };

    // The name is for readers: what the rows are.
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    // One entry a column: FitContent, Stretch or pixels. Applied again whenever the model is reset, until the person
    // changes a width or columns are restored.
    void setColumnSizing(const QList<int> &sizing);
    void setEmptyText(const QString &text);
    // As high as its rows, up to that many: for tables in cards that should not scroll. 0 goes back to scrolling.
    void setFitToRows(int mostRows);
    int hoveredRow() const { return m_hoveredRow; }

    // The columns' widths and order, to be kept across restarts.
    QByteArray columnState() const;
    bool restoreColumnState(const QByteArray &state);

    // Selected rows, or all of them, as tab-separated text with headers.
    QString selectedText() const;
    QString allText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void copySelection() const;

Q_SIGNALS:
    // Return, Enter or a double click.
    void rowActivated(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void setHoveredRow(int row);
    void sizeColumns();
    void stretchColumns(const QList<std::pair<int, int>> &stretched, int missing, int left);
    void sizeRows();
    QString asText(const QList<int> &rows) const;
    QString headerText(int column) const;

    QList<int> m_sizing;
    QString m_emptyText;
    int m_hoveredRow = -1;
    int m_mostRows = 0;
    bool m_personSized = false;
    bool m_sizingNow = false;
};

} // namespace cb::ui
