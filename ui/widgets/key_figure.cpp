// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_figure.h"

#include "ui/style/style_parts.h"
#include "ui/widgets/label.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace cb::ui {

namespace {

constexpr int signRoom = 20;

} // namespace

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
    Q_EMIT figureChanged();
}

int KeyFigure::leastWidth(int pixelSize) const
{
    const int caption = QFontMetrics(m_caption->font()).horizontalAdvance(m_caption->text()) + 2 * space::l;
    return qMax(caption + signRoom, figureWidth(false, pixelSize));
}

int KeyFigure::figureWidth(bool unit, int pixelSize) const
{
    QFont font = textFont(TextStyle::Figure);
    font.setPixelSize(pixelSize);
    return QFontMetrics(font).horizontalAdvance(unit ? figure() : m_number) + 2 * space::l + 2;
}

void KeyFigure::showFigure(bool unit, int pixelSize)
{
    QFont font = textFont(TextStyle::Figure);
    font.setPixelSize(pixelSize);
    m_figure->setFont(font);
    m_figure->setText(unit ? figure() : m_number);
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

void KeyFigure::setExplanation(const Explanation &explanation)
{
    if (explanation.isEmpty())
        return setExplainer({});
    setExplainer([this, explanation] { (new ExplanationDialog(explanation, window()))->open(); });
}

void KeyFigure::setExplainer(std::function<void()> explain)
{
    m_explain = std::move(explain);
    const bool known = m_explain != nullptr;
    setCursor(known ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setFocusPolicy(known ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, known);
    update();
}

void KeyFigure::explain()
{
    if (m_explain)
        m_explain();
}

void KeyFigure::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        explain();
}

void KeyFigure::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        return explain();
    Card::keyPressEvent(event);
}

// A small sign that there is more to be told.
void KeyFigure::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!m_explain)
        return;
    QPainter painter(this);
    if (showsFocus(*this))
        drawFocus(painter, rect(), cardRadius, palette());
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = color(underMouse() || showsFocus(*this) ? Role::Accent : Role::Border, palette());
    const QRectF sign(width() - 30, 14, 15, 15);
    painter.setPen(QPen(ink, 1.2));
    painter.drawEllipse(sign);
    QFont font = textFont(TextStyle::Caption);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(sign, Qt::AlignCenter, QStringLiteral("?"));
}

void KeyFigure::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    setFigure(m_number, m_unit);
}

QString KeyFigure::caption() const
{
    return m_caption->text();
}

QString KeyFigure::figure() const
{
    return m_unit.isEmpty() ? m_number : m_number + QStringLiteral("\u00a0") + m_unit;
}

} // namespace cb::ui
