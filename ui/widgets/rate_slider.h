// SPDX-License-Identifier: GPL-3.0-or-later
// One rate of a split: its name, a slider in the recipient's colour and the percentage as text. The value is whole
// parts per million, so four decimals of a percent are exact and nothing here ever rounds. What is typed stays as
// typed: a text that is no rate is reported by textInvalid() and leaves the last good rate in place.
#pragma once

#include <QColor>
#include <QWidget>

class QLineEdit;
class QSlider;

namespace cb::ui {

class TextLabel;

class RateSlider : public QWidget {
    Q_OBJECT

public:
    static constexpr qint64 fullRangePpm = 980'000;

    RateSlider(const QString &name, const QColor &color, QWidget *parent = nullptr);

    qint64 rate() const { return m_ratePpm; }
    void setMaximum(qint64 maximum);
    // The same for all sliders of a form, so that they line up.
    void setNameWidth(int width);
    bool hasValidText() const { return m_valid; }
    QLineEdit *lineEdit() const { return m_edit; }
    QSlider *slider() const { return m_slider; }

public Q_SLOTS:
    void setRate(qint64 partsPerMillion);

Q_SIGNALS:
    void rateChanged(qint64 partsPerMillion);
    // In words why what is typed is no rate.
    void textInvalid(const QString &reason);
    // Something valid is in the field again.
    void textBecameValid();

private:
    void takeText(const QString &text);
    void takeSlider(int position);
    void showText();

    TextLabel *m_name;
    QSlider *m_slider;
    QLineEdit *m_edit;
    qint64 m_ratePpm = 0;
    qint64 m_maximumPpm = fullRangePpm;
    bool m_valid = true;
};

} // namespace cb::ui
