// SPDX-License-Identifier: GPL-3.0-or-later
// Two things side by side, the second one beneath the first where the window is narrow.
#pragma once

#include <QtWidgets/QWidget>

class QBoxLayout;

namespace cb::ui {

class TwoPane : public QWidget {
    Q_OBJECT

public:
    // Widths are parted as the weights say. Below `narrow` pixels, or where both have no room, the second goes beneath.
    TwoPane(QWidget *first, int firstWeight, QWidget *second, int secondWeight, int narrow, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QSize leastOf(int pane) const;
    QBoxLayout *m_box;
    int m_weights[2];
    int m_narrow;
};

} // namespace cb::ui
