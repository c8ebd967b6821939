// SPDX-License-Identifier: GPL-3.0-or-later
// A day as YYYY-MM-DD, or none. Up and Down move by a day, Page Up and Page Down by a month, Alt+Down opens the
// calendar. What is typed stays as typed; a text that is no day is reported and date() is then not valid.
#pragma once

#include <QDate>
#include <QWidget>

class QFrame;
class QLineEdit;

namespace cb::ui {

class Calendar;

class DateField : public QWidget {
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    // An invalid date for an empty field or an invalid text; hasValidText() tells them apart.
    QDate date() const { return m_date; }
    bool hasValidText() const { return m_valid; }
    void setRange(const QDate &earliest, const QDate &latest);
    void setPlaceholderText(const QString &text);
    QLineEdit *lineEdit() const { return m_edit; }

public Q_SLOTS:
    void setDate(const QDate &date);

Q_SIGNALS:
    void dateChanged(const QDate &date);
    // In words why what is typed is no day.
    void textInvalid(const QString &reason);
    void textBecameValid();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeText(const QString &text);
    void refuse(const QString &reason);
    void accept(const QDate &date);
    void openCalendar();
    void pick(const QDate &date);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    QLineEdit *m_edit;
    QFrame *m_popup = nullptr;
    Calendar *m_calendar = nullptr;
    QDate m_date;
    QDate m_earliest{1900, 1, 1};
    QDate m_latest{2999, 12, 31};
    bool m_valid = true;
};

} // namespace cb::ui
