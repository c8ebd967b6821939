// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rate_slider.h"

#include "ui/style/colors.h"
#include "ui/style/style.h"
#include "ui/widgets/percent_text.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>

namespace cb::ui {
namespace {

constexpr int keyStepPpm = 1'000;   // a tenth of a percent
constexpr int pageStepPpm = 10'000; // one percent

// The sign stands in the field, as in the pictures, but is no part of the text.
class PercentEdit : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        QPainter painter(this);
        painter.setPen(colors(palette()).muted);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -11, 0));
        const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
        painter.drawText(place, int(side) | Qt::AlignVCenter, locale().percent());
    }
};

} // namespace

RateSlider::RateSlider(const QString &name, const QColor &color, QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(name))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_edit(new PercentEdit)
{
    m_name->setBuddy(m_edit);
    m_name->setElideMode(Qt::ElideRight);
    m_slider->setRange(0, int(m_maximumPpm));
    m_slider->setSingleStep(keyStepPpm);
    m_slider->setPageStep(pageStepPpm);
    m_slider->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    setFillColor(m_slider, color);
    m_edit->setAccessibleName(tr("%1, percent").arg(m_slider->accessibleName()));
    m_edit->setFixedWidth(m_edit->fontMetrics().horizontalAdvance(QStringLiteral("00.0000")) + 50);
    m_edit->setTextMargins(0, 0, 14, 0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 3, 0, 3);
    layout->setSpacing(space::medium);
    layout->addWidget(m_name);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    showText();
    connect(m_edit, &QLineEdit::textEdited, this, &RateSlider::takeText);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (m_valid) {
            showText();
        }
    });
    connect(m_slider, &QSlider::valueChanged, this, &RateSlider::takeSlider);
}

void RateSlider::setMaximum(qint64 maximum)
{
    m_maximumPpm = qBound(qint64{0}, maximum, qint64{1'000'000});
    const QSignalBlocker blocked(m_slider);
    m_slider->setMaximum(int(m_maximumPpm));
    m_slider->setValue(int(m_ratePpm));
}

void RateSlider::setNameWidth(int width)
{
    m_name->setFixedWidth(width);
}

void RateSlider::setRate(qint64 ratePpm)
{
    const qint64 bounded = qBound(qint64{0}, ratePpm, m_maximumPpm);
    const bool changed = bounded != m_ratePpm;
    m_ratePpm = bounded;
    const QSignalBlocker blocked(m_slider);
    m_slider->setValue(int(bounded));
    showText();
    if (changed) {
        Q_EMIT rateChanged(bounded);
    }
}

void RateSlider::takeSlider(int position)
{
    // Dragging gives tenths of a percent; finer rates are typed. The ends stay reachable.
    qint64 rate = position;
    if (m_slider->isSliderDown() && rate != m_maximumPpm) {
        rate = (rate + keyStepPpm / 2) / keyStepPpm * keyStepPpm;
    }
    setRate(rate);
}

void RateSlider::takeText(const QString &text)
{
    const ParsedPercent parsed = parsePercent(text, locale(), m_maximumPpm);
    QString reason;
    switch (parsed.problem) {
    case PercentProblem::Empty:
        reason = tr("Enter a percentage.");
        break;
    case PercentProblem::NotANumber:
        reason = tr("“%1” is not a percentage.").arg(text);
        break;
    case PercentProblem::TooManyDecimals:
        reason = tr("A percentage has at most four decimals.");
        break;
    case PercentProblem::Negative:
        reason = tr("A percentage cannot be negative.");
        break;
    case PercentProblem::TooLarge:
        reason = tr("At most %1 % can be given.").arg(percentText(m_maximumPpm, locale()));
        break;
    case PercentProblem::None:
        break;
    }
    const bool wasValid = std::exchange(m_valid, parsed.problem == PercentProblem::None);
    setInvalid(m_edit, !m_valid);
    m_edit->setAccessibleDescription(reason);
    if (!m_valid) {
        Q_EMIT textInvalid(reason);
        return;
    }
    const bool changed = std::exchange(m_ratePpm, parsed.ppm) != parsed.ppm;
    const QSignalBlocker blocked(m_slider);
    m_slider->setValue(int(parsed.ppm));
    if (!wasValid) {
        Q_EMIT textBecameValid();
    }
    if (changed) {
        Q_EMIT rateChanged(parsed.ppm);
    }
}

void RateSlider::showText()
{
    const bool wasValid = std::exchange(m_valid, true);
    setInvalid(m_edit, false);
    m_edit->setAccessibleDescription({});
    m_edit->setText(percentText(m_ratePpm, locale()));
    if (!wasValid) {
        Q_EMIT textBecameValid();
    }
}

} // namespace cb::ui

#include "rate_slider.moc"
