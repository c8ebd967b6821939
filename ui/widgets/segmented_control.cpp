// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include "ui/style/style_parts.h"
#include "ui/style/theme.h"

#include <QtCore/QSettings>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace cb::ui {

SegmentedControl::SegmentedControl(const QStringList &choices, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleDescription(m_choices.value(0));
}

QSize SegmentedControl::sizeHint() const
{
    return {segment(static_cast<int>(m_choices.size()) - 1).right() + 1, fieldHeight};
}

QRect SegmentedControl::segment(int index) const
{
    const QFontMetrics metrics(textFont(TextStyle::BodyBold));
    int left = 0;
    for (int i = 0; i <= index; ++i) {
        const int width = metrics.horizontalAdvance(m_choices[i]) + 2 * space::m;
        if (i == index)
            return {left, 0, width, fieldHeight};
        left += width;
    }
    return {};
}

int SegmentedControl::at(const QPoint &position) const
{
    for (int i = 0; i < m_choices.size(); ++i)
        if (segment(i).contains(position))
            return i;
    return -1;
}

void SegmentedControl::setCurrent(int index)
{
    m_current = index;
    setAccessibleDescription(m_choices.value(index));
    update();
}

void SegmentedControl::setStateKey(const QString &key)
{
    m_stateKey = QStringLiteral("choices/") + key;
    bool known = false;
    const int index = QSettings().value(m_stateKey).toInt(&known);
    if (known && index >= 0 && index < m_choices.size())
        setCurrent(index);
}

void SegmentedControl::choose(int index)
{
    if (index < 0 || index >= m_choices.size() || index == m_current)
        return;
    setCurrent(index);
    if (!m_stateKey.isEmpty())
        QSettings().setValue(m_stateKey, index);
    Q_EMIT currentChanged(index);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(isEnabled() ? 1 : 0.5);
    drawPanel(painter, rect(), fieldRadius, color(Role::Surface, palette()), {});
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), fieldRadius, fieldRadius);
    for (int i = 0; i < m_choices.size(); ++i) {
        const QRect area = segment(i);
        const bool chosen = i == m_current;
        painter.save();
        painter.setClipPath(outline);
        if (chosen || i == m_hovered)
            painter.fillRect(area, color(chosen ? Role::AccentSoft : Role::Hover, palette()));
        if (i > 0)
            painter.fillRect(QRect(area.left(), 0, 1, height()), color(Role::Border, palette()));
        painter.restore();
        painter.setFont(textFont(chosen ? TextStyle::BodyBold : TextStyle::Body));
        painter.setPen(color(chosen ? Role::Accent : Role::Muted, palette()));
        painter.drawText(area, Qt::AlignCenter, m_choices[i]);
    }
    drawPanel(painter, rect(), fieldRadius, {}, color(Role::Border, palette()));
    if (showsFocus(*this))
        drawFocus(painter, segment(m_current), fieldRadius, palette());
}

void SegmentedControl::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(at(event->position().toPoint()));
}

void SegmentedControl::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = at(event->position().toPoint());
    update();
}

void SegmentedControl::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return choose(m_current - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return choose(m_current + 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(static_cast<int>(m_choices.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace cb::ui
