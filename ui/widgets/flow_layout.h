// SPDX-License-Identifier: GPL-3.0-or-later
// Items side by side at the size they ask for, in as many lines as the width needs: legends, chips, filter pills.
#pragma once

#include <QtCore/QList>
#include <QtWidgets/QLayout>

namespace cb::ui {

class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int horizontalGap = 12, int verticalGap = 4);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    // Returns the height used; moves the items only if told to.
    int arrange(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    int m_horizontalGap;
    int m_verticalGap;
};

} // namespace cb::ui
