// SPDX-License-Identifier: GPL-3.0-or-later
// The page below the header: its content scrolls up and down when the window is short, never sideways, and fills the
// height when the window is tall.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace cb::ui {

class FlowRow;

class PageScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit PageScroll(QWidget *parent = nullptr);

    QVBoxLayout *contentLayout() const { return m_content; }
    // A new row of cards at the end of the page.
    FlowRow *addRow(int stretch = 0);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *m_content;
};

} // namespace cb::ui
