// SPDX-License-Identifier: GPL-3.0-or-later
// A rate, dragged or typed: a slider and a field that show the same number. The value is whole parts per million, so
// four decimals of a percent; what is typed is taken exactly or said to be wrong, never rounded.
#pragma once

#include <QtGui/QColor>
#include <QtWidgets/QWidget>

class QLineEdit;
class QSlider;

namespace cb::ui {

class Label;

class RateSlider : public QWidget {
    Q_OBJECT

public:
    RateSlider(const QString &name, const QColor &color, QWidget *parent = nullptr);
    qint64 rate() const { return m_rate; } // parts per million, 0 to 980,000
    void setRate(qint64 rate);             // without a signal
    // Why what is typed is no rate; empty if it is one.
    QString error() const { return m_error; }
    // A reason from outside, such as a sum that is too large.
    void setReason(const QString &reason);
    QLineEdit *field() const { return m_field; }
    QSlider *slider() const { return m_slider; }

Q_SIGNALS:
    void rateChanged(qint64 rate);
    void errorChanged(const QString &error);

private:
    void typed(const QString &text);
    void dragged(int position);
    void showError();
    QSlider *m_slider;
    QLineEdit *m_field;
    Label *m_note;
    qint64 m_rate = 0;
    QString m_error;
    QString m_reason;
};

} // namespace cb::ui
