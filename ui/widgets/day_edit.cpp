// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_edit.h"

#include "ui/style/theme.h"
#include "ui/widgets/icons.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtGui/QTextCharFormat>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QFrame>
#include <QtWidgets/QToolButton>

namespace cb::ui {

namespace {

QIcon calendarIcon()
{
    return icon(QStringLiteral("calendar"), color(Role::Muted, QApplication::palette()));
}

QCalendarWidget *makeCalendar()
{
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setMinimumSize(300, 236);
    QTextCharFormat muted;
    muted.setForeground(color(Role::Muted, QApplication::palette()));
    calendar->setHeaderTextFormat(muted);
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, muted);
    return calendar;
}

} // namespace

DayEdit::DayEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_open(addAction(calendarIcon(), TrailingPosition))
{
    setPlaceholderText(tr("YYYY-MM-DD"));
    m_open->setToolTip(tr("Choose a day"));
    connect(m_open, &QAction::triggered, this, &DayEdit::openCalendar);
    for (auto *button : findChildren<QToolButton *>())
        button->setAccessibleName(tr("Choose a day"));
}

QDate DayEdit::date() const
{
    return QDate::fromString(text().trimmed(), Qt::ISODate);
}

void DayEdit::take(const QDate &date)
{
    setText(date.toString(Qt::ISODate));
    Q_EMIT textEdited(text());
}

void DayEdit::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    auto *calendar = makeCalendar();
    calendar->setSelectedDate(date().isValid() ? date() : QDateTime::currentDateTimeUtc().date());
    column->addWidget(calendar);
    const auto chosen = [this, popup](const QDate &day) {
        take(day);
        popup->close();
        setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, chosen);
    connect(calendar, &QCalendarWidget::activated, this, chosen);
    popup->adjustSize();
    const QRect area = screen()->availableGeometry();
    QPoint place = mapToGlobal(QPoint(0, height() + 2));
    if (place.y() + popup->height() > area.bottom())
        place.setY(mapToGlobal(QPoint()).y() - popup->height() - 2);
    place.setX(qBound(area.left(), place.x(), qMax(area.left(), area.right() - popup->width())));
    popup->move(place);
    popup->show();
    calendar->setFocus();
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_F4 || (alt && event->key() == Qt::Key_Down))
        return openCalendar();
    const QDate from = date().isValid() ? date() : QDateTime::currentDateTimeUtc().date();
    switch (event->key()) {
    case Qt::Key_Up:
        return take(from.addDays(1));
    case Qt::Key_Down:
        return take(from.addDays(-1));
    case Qt::Key_PageUp:
        return take(from.addMonths(1));
    case Qt::Key_PageDown:
        return take(from.addMonths(-1));
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void DayEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_open->setIcon(calendarIcon());
}

} // namespace cb::ui
