// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include "ui/style/style.h"
#include "ui/widgets/calendar.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace cb::ui {

DateField::DateField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->setPlaceholderText(tr("YYYY-MM-DD"));
    m_edit->setMaxLength(10);
    m_edit->installEventFilter(this);
    QAction *open = m_edit->addAction(icon(Icon::Calendar), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Choose a day"));
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::takeText);
    for (auto *button : m_edit->findChildren<QToolButton *>()) {
        button->setAccessibleName(tr("Choose a day"));
    }
}

void DateField::setRange(const QDate &earliest, const QDate &latest)
{
    m_earliest = earliest;
    m_latest = latest;
}

void DateField::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void DateField::setDate(const QDate &date)
{
    m_edit->setText(date.isValid() ? date.toString(Qt::ISODate) : QString());
    accept(date);
}

void DateField::takeText(const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty()) {
        accept({});
        return;
    }
    const QDate date = QDate::fromString(plain, Qt::ISODate);
    if (!date.isValid() || plain.size() != 10) {
        refuse(tr("Enter a day as YYYY-MM-DD, for example 2026-11-21."));
    } else if (date < m_earliest || date > m_latest) {
        refuse(tr("The day must lie between %1 and %2.")
                   .arg(m_earliest.toString(Qt::ISODate), m_latest.toString(Qt::ISODate)));
    } else {
        accept(date);
    }
}

void DateField::refuse(const QString &reason)
{
    m_valid = false;
    setInvalid(m_edit, true);
    m_edit->setAccessibleDescription(reason);
    const QDate before = std::exchange(m_date, QDate());
    Q_EMIT textInvalid(reason);
    if (before.isValid()) {
        Q_EMIT dateChanged(m_date);
    }
}

void DateField::accept(const QDate &date)
{
    const bool wasValid = std::exchange(m_valid, true);
    setInvalid(m_edit, false);
    m_edit->setAccessibleDescription({});
    const QDate before = std::exchange(m_date, date);
    if (!wasValid) {
        Q_EMIT textBecameValid();
    }
    if (before != date) {
        Q_EMIT dateChanged(date);
    }
}

void DateField::openCalendar()
{
    if (!m_popup) {
        m_popup = new QFrame(this, Qt::Popup);
        m_popup->setFrameShape(QFrame::StyledPanel);
        m_calendar = new Calendar;
        auto *layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(6, 6, 6, 6);
        m_calendar->setMinimumSize(300, 236);
        layout->addWidget(m_calendar);
        connect(m_calendar, &Calendar::clicked, this, &DateField::pick);
        connect(m_calendar, &Calendar::activated, this, &DateField::pick);
    }
    m_calendar->setDateRange(m_earliest, m_latest);
    m_calendar->setSelectedDate(m_date.isValid() ? m_date : QDate::currentDate());
    m_popup->adjustSize();
    QPoint place = mapToGlobal(QPoint(0, height() + 2));
    const QRect area = screen()->availableGeometry();
    if (place.y() + m_popup->height() > area.bottom()) {
        place.setY(mapToGlobal(QPoint()).y() - m_popup->height() - 2);
    }
    place.setX(qBound(area.left(), place.x(), qMax(area.left(), area.right() - m_popup->width())));
    m_popup->move(place);
    m_popup->show();
    m_calendar->setFocus();
}

void DateField::pick(const QDate &date)
{
    m_popup->hide();
    setDate(date);
    m_edit->setFocus();
}

bool DateField::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_F4 || (key == Qt::Key_Down && modifiers & Qt::AltModifier)) {
        openCalendar();
        return true;
    }
    const QDate from = m_date.isValid() ? m_date : QDate::currentDate();
    QDate to;
    switch (key) {
    case Qt::Key_Up:
        to = from.addDays(1);
        break;
    case Qt::Key_Down:
        to = from.addDays(-1);
        break;
    case Qt::Key_PageUp:
        to = from.addMonths(1);
        break;
    case Qt::Key_PageDown:
        to = from.addMonths(-1);
        break;
    default:
        return false;
    }
    setDate(qBound(m_earliest, m_date.isValid() ? to : from, m_latest));
    return true;
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cb::ui
