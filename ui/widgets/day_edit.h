// SPDX-License-Identifier: GPL-3.0-or-later
// A line for a day, YYYY-MM-DD, with a calendar to choose it from. Up and Down move by a day, Page Up and Page Down by
// a month, Alt+Down opens the calendar. What is typed stays as it is typed; whoever reads it says what is wrong with
// it.
#pragma once

#include <QtCore/QDate>
#include <QtWidgets/QLineEdit>

namespace cb::ui {

class DayEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);
    // Not valid where the text is no day.
    QDate date() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openCalendar();
    // As if typed.
    void take(const QDate &date);
    QAction *m_open;
};

} // namespace cb::ui
