// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_figure.h"

#include "ui/widgets/label.h"

#include <QtWidgets/QBoxLayout>

namespace cb::ui {

KeyFigure::KeyFigure(const QString &caption, QWidget *parent)
    : Card({}, {}, parent)
    , m_caption(new Label(caption, TextStyle::Body, Role::Muted))
    , m_figure(new Label(TextStyle::Figure))
    , m_change(new Label(TextStyle::Body, Role::Muted))
    , m_note(new Label(TextStyle::Body, Role::Muted))
{
    m_figure->setElided(true);
    m_note->setElided(true);
    m_figure->setTextInteractionFlags(Qt::NoTextInteraction);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_change);
    line->addWidget(m_note, 1);
    body()->setSpacing(2);
    body()->addWidget(m_caption);
    body()->addWidget(m_figure);
    body()->addLayout(line);
    m_change->hide();
}

void KeyFigure::setFigure(const QString &figure, const QString &unit)
{
    m_number = figure;
    m_unit = unit;
    setAccessibleName(m_caption->text() + QLatin1String(": ") + this->figure());
    fit();
}

void KeyFigure::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

void KeyFigure::fit()
{
    const bool roomy = m_figure->fontMetrics().horizontalAdvance(figure()) <= contentsRect().width() - 2 * space::l;
    m_figure->setText(roomy ? figure() : m_number);
}

void KeyFigure::setChange(Trend trend, const QString &change, const QString &note)
{
    const QString arrow = trend == Trend::Up     ? QStringLiteral("▲ ")
                          : trend == Trend::Down ? QStringLiteral("▼ ")
                                                 : QString();
    m_change->setRole(trend == Trend::Up ? Role::Positive : trend == Trend::Down ? Role::Negative : Role::Muted);
    m_change->setText(arrow + change);
    m_change->setVisible(!change.isEmpty());
    m_note->setText(note);
    setAccessibleDescription(arrow + change + QLatin1Char(' ') + longest(note));
}

QString KeyFigure::figure() const
{
    return m_unit.isEmpty() ? m_number : m_number + QStringLiteral("\u00a0") + m_unit;
}

} // namespace cb::ui
