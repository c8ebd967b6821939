// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's calendar in the look of the window. Private to the date field.
#pragma once

#include <QCalendarWidget>

namespace cb::ui {

class Calendar : public QCalendarWidget {
    Q_OBJECT

public:
    explicit Calendar(QWidget *parent = nullptr);

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
};

} // namespace cb::ui
