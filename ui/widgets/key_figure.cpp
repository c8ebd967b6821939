// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_figure.h"

#include "ui/style/paint.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QStyle>

namespace cb::ui {
namespace {

QString joined(std::initializer_list<QString> parts)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty()) {
            filled.append(part);
        }
    }
    return filled.join(QStringLiteral(", "));
}

void drawTriangle(QPainter *painter, const QRectF &box, bool up, const QColor &color)
{
    const SmoothPainting smooth(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const qreal tip = up ? box.top() : box.bottom();
    const qreal base = up ? box.bottom() : box.top();
    const QPointF points[] = {{box.left(), base}, {box.right(), base}, {box.center().x(), tip}};
    painter->drawPolygon(points, 3);
}

} // namespace

KeyFigure::KeyFigure(const QString &caption, QWidget *parent)
    : QAbstractButton(parent)
    , m_caption(caption)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void KeyFigure::setCaption(const QString &caption)
{
    m_caption = caption;
    describe();
}

void KeyFigure::setFigure(const QString &figure, const QString &unit)
{
    m_figure = figure;
    m_unit = unit;
    describe();
}

void KeyFigure::setDelta(Trend trend, const QString &change, const QString &note, Tone tone)
{
    m_trend = trend;
    m_change = change;
    m_note = note;
    m_tone = tone;
    describe();
}

void KeyFigure::setNote(const QString &note)
{
    setDelta(Trend::None, {}, note);
}

void KeyFigure::setExplainable(bool explainable)
{
    m_explainable = explainable;
    setFocusPolicy(explainable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, explainable);
    setCursor(explainable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QString KeyFigure::wholeFigure() const
{
    return m_unit.isEmpty() ? m_figure : QString(m_figure + QChar(QChar::Nbsp) + m_unit);
}

void KeyFigure::describe()
{
    QString change = m_change;
    if (m_trend == Trend::Up) {
        change = tr("up %1").arg(m_change);
    } else if (m_trend == Trend::Down) {
        change = tr("down %1").arg(m_change);
    }
    setAccessibleName(joined({m_caption, wholeFigure()}));
    setAccessibleDescription(joined({change, m_note}));
    setPlainToolTip(this, wholeFigure());
    updateGeometry();
    update();
}

QSize KeyFigure::sizeHint() const
{
    const int height = QFontMetrics(textFont(TextStyle::Caption)).height() * 2 +
                       QFontMetrics(textFont(TextStyle::Figure)).height() + 2 * space::card + 2;
    return {220, height};
}

QSize KeyFigure::minimumSizeHint() const
{
    return {150, sizeHint().height()};
}

bool KeyFigure::hitButton(const QPoint &position) const
{
    return m_explainable && QAbstractButton::hitButton(position);
}

void KeyFigure::keyPressEvent(QKeyEvent *event)
{
    if (m_explainable && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void KeyFigure::drawFigure(QPainter *painter, const QRect &rect) const
{
    QFont font = textFont(TextStyle::Figure);
    const QString whole = wholeFigure();
    const qreal smallest = textFont(TextStyle::Title).pointSizeF();
    while (font.pointSizeF() > smallest && QFontMetrics(font).horizontalAdvance(whole) > rect.width()) {
        font.setPointSizeF(font.pointSizeF() - 0.5);
    }
    painter->setFont(font);
    painter->setPen(colors(palette()).text);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(whole, Qt::ElideRight, rect.width()));
}

void KeyFigure::drawDelta(QPainter *painter, const QRect &rect) const
{
    painter->setFont(textFont(TextStyle::Caption));
    const QFontMetrics metrics = painter->fontMetrics();
    const auto mirrored = [&](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect, place); };
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    QRect rest = rect;
    if (!m_change.isEmpty()) {
        const QColor color = toneColor(m_tone, palette());
        if (m_trend == Trend::Up || m_trend == Trend::Down) {
            const QRect box = mirrored(QRect(rest.left(), rest.center().y() - 4, 10, 9));
            drawTriangle(painter, QRectF(box).adjusted(0.5, 0.5, -0.5, 0), m_trend == Trend::Up, color);
            rest.setLeft(rest.left() + 13);
        }
        painter->setPen(color);
        painter->drawText(mirrored(rest), side | Qt::TextSingleLine, m_change);
        rest.setLeft(rest.left() + metrics.horizontalAdvance(m_change) + 6);
    }
    painter->setPen(colors(palette()).muted);
    painter->drawText(mirrored(rest), side | Qt::TextSingleLine,
                      metrics.elidedText(m_note, Qt::ElideRight, rest.width()));
}

void KeyFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = colors(palette());
    const bool lifted = m_explainable && (underMouse() || isDown());
    drawPanel(&painter, rect(), c.surface, lifted ? mixed(c.border, c.accent, 0.5) : c.border, radius::card);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        drawFocusRing(&painter, rect(), c.accent, radius::card);
    }
    const QRect inside = rect().adjusted(space::card, space::card - 2, -space::card, -space::card + 2);
    const int line = QFontMetrics(textFont(TextStyle::Caption)).height();
    painter.setFont(textFont(TextStyle::Caption));
    painter.setPen(c.muted);
    painter.drawText(QRect(inside.left(), inside.top(), inside.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, inside.width()));
    drawFigure(&painter, inside.adjusted(0, line, 0, -line));
    drawDelta(&painter, QRect(inside.left(), inside.bottom() - line + 1, inside.width(), line));
}

} // namespace cb::ui
