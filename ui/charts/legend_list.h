// SPDX-License-Identifier: GPL-3.0-or-later
// Names with their colour and value, one below the other, values flush right: the twin of a ring of shares in words.
#pragma once

#include <QColor>
#include <QString>
#include <QVector>
#include <QWidget>

namespace cb::ui {

struct LegendEntry {
    QString name;
    QColor color;
    QString value;

    bool operator==(const LegendEntry &) const = default;
};

class LegendList : public QWidget {
    Q_OBJECT

public:
    explicit LegendList(QWidget *parent = nullptr);

    void setEntries(const QVector<LegendEntry> &entries);
    const QVector<LegendEntry> &entries() const { return m_entries; }
    // -1: none. Connect both ways with a DonutChart.
    void setHighlighted(int row);
    int highlighted() const { return m_highlighted; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void highlightedChanged(int row);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int rowHeight() const;
    int rowAt(const QPoint &position) const;
    void paintRow(QPainter *painter, int row) const;

    QVector<LegendEntry> m_entries;
    int m_highlighted = -1;
};

} // namespace cb::ui
