// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rate_slider.h"

#include "ui/widgets/label.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSlider>

namespace cb::ui {

namespace {

constexpr qint64 largest = 980'000;
constexpr qint64 perStep = 1'000; // the slider moves by tenths of a percent; finer rates are typed

QString printed(qint64 rate)
{
    QString digits = QString::number(rate % 10'000).rightJustified(4, QLatin1Char('0'));
    while (digits.size() > 2 && digits.endsWith(QLatin1Char('0')))
        digits.chop(1);
    return QString::number(rate / 10'000) + QLocale().decimalPoint() + digits;
}

// Parts per million, or a reason why the text is none.
qint64 parsed(const QString &text, QString &reason)
{
    QString plain = text.trimmed();
    plain.replace(QLocale().decimalPoint(), QLatin1String("."));
    const auto parts = plain.split(QLatin1Char('.'));
    const auto digitsOnly = [](const QString &s) {
        return !s.isEmpty() && std::all_of(s.begin(), s.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (parts.size() > 2 || !digitsOnly(parts[0]) || (parts.size() == 2 && !digitsOnly(parts[1])))
        reason = RateSlider::tr("Enter a percentage, such as 12.5.");
    else if (parts.size() == 2 && parts[1].size() > 4)
        reason = RateSlider::tr("At most 4 decimals.");
    else if (parts[0].size() > 3)
        reason = RateSlider::tr("At most 98 %.");
    if (!reason.isEmpty())
        return 0;
    const qint64 rate = parts[0].toLongLong() * 10'000 + parts.value(1).leftJustified(4, QLatin1Char('0')).toLongLong();
    if (rate > largest)
        reason = RateSlider::tr("At most 98 %.");
    return rate;
}

} // namespace

RateSlider::RateSlider(const QString &name, const QColor &color, QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_field(new QLineEdit)
    , m_note(new Label(TextStyle::Caption, Role::Negative))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    auto *label = new Label(name);
    label->setFixedWidth(160);
    label->setBuddy(m_field);
    m_slider->setRange(0, static_cast<int>(largest / perStep));
    m_slider->setProperty("fill", color);
    m_slider->setAccessibleName(name);
    m_field->setFixedWidth(96);
    m_field->setAlignment(Qt::AlignRight);
    m_field->setAccessibleName(tr("%1 in percent").arg(name));
    auto *unit = new Label(QStringLiteral("%"), TextStyle::Body, Role::Muted);
    row->addWidget(label);
    row->addWidget(m_slider, 1);
    row->addWidget(m_field);
    row->addWidget(unit);
    column->addLayout(row);
    m_note->setAlignment(Qt::AlignRight);
    m_note->hide();
    column->addWidget(m_note);
    setRate(0);
    connect(m_slider, &QSlider::valueChanged, this, &RateSlider::dragged);
    connect(m_field, &QLineEdit::textEdited, this, &RateSlider::typed);
}

void RateSlider::setRate(qint64 rate)
{
    m_rate = rate;
    m_field->setText(printed(rate));
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>(rate / perStep));
    m_error.clear();
    showError();
}

void RateSlider::setReason(const QString &reason)
{
    m_reason = reason;
    showError();
}

void RateSlider::typed(const QString &text)
{
    QString reason;
    const qint64 rate = parsed(text, reason);
    const bool errorChanges = reason != m_error;
    m_error = reason;
    showError();
    if (reason.isEmpty()) {
        m_rate = rate;
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(static_cast<int>(rate / perStep));
        Q_EMIT rateChanged(rate);
    }
    if (errorChanges)
        Q_EMIT errorChanged(m_error);
}

void RateSlider::dragged(int position)
{
    setRate(position * perStep);
    Q_EMIT rateChanged(m_rate);
}

void RateSlider::showError()
{
    const QString shown = m_error.isEmpty() ? m_reason : m_error;
    m_note->setText(shown);
    m_note->setVisible(!shown.isEmpty());
    m_field->setAccessibleDescription(shown);
    m_field->setProperty("wrong", !shown.isEmpty());
    m_field->update();
}

} // namespace cb::ui
