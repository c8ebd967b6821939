// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of a LegendRow: a check box that looks like a legend, so keyboard and screen readers know what it does.
#pragma once

#include <QCheckBox>
#include <QColor>

namespace cb::ui {

class LegendItem : public QCheckBox {
    Q_OBJECT

public:
    explicit LegendItem(QWidget *parent = nullptr);

    void setEntry(const QString &name, const QColor &color);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QString m_name;
    QColor m_color;
};

} // namespace cb::ui
