// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendar.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QTextCharFormat>
#include <QToolButton>

namespace cb::ui {

Calendar::Calendar(QWidget *parent)
    : QCalendarWidget(parent)
{
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setGridVisible(false);
    setAccessibleName(tr("Calendar"));
    dress();
}

// Qt gives the parts no other handle than their names; where one is missing its own look stays.
void Calendar::dress()
{
    if (auto *bar = findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"))) {
        bar->setBackgroundRole(QPalette::Base);
    }
    const auto button = [this](const QString &name, Qt::ArrowType arrow, const QString &spoken) {
        if (auto *found = findChild<QToolButton *>(name)) {
            found->setArrowType(arrow);
            found->setAccessibleName(spoken);
        }
    };
    button(QStringLiteral("qt_calendar_prevmonth"), Qt::LeftArrow, tr("Previous month"));
    button(QStringLiteral("qt_calendar_nextmonth"), Qt::RightArrow, tr("Next month"));
    QTextCharFormat names;
    names.setForeground(color(Role::Muted, palette()));
    setHeaderTextFormat(names);
    for (const auto day : {Qt::Saturday, Qt::Sunday}) {
        setWeekdayTextFormat(day, names);
    }
}

void Calendar::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    const Colors &c = colors(palette());
    painter->fillRect(rect, c.surface);
    const QRectF panel = QRectF(rect).adjusted(2, 1, -2, -1);
    const bool selected = date == selectedDate();
    if (selected) {
        drawPanel(painter, panel, c.accent, QColor(), radius::control);
    } else if (date == QDate::currentDate()) {
        drawPanel(painter, panel, QColor(), c.accent, radius::control);
    }
    const bool usual = date.month() == monthShown() && date >= minimumDate() && date <= maximumDate();
    painter->setPen(selected ? c.onAccent : usual ? c.text : c.disabled);
    painter->setFont(textFont(selected ? TextStyle::BodyBold : TextStyle::Body));
    painter->drawText(rect, Qt::AlignCenter, locale().toString(date.day()));
}

void Calendar::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace cb::ui
