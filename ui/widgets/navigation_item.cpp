// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigation_item.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QStyle>

namespace cb::ui {

NavigationItem::NavigationItem(const QString &title, Icon icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setTitle(title);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationItem::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    update();
}

void NavigationItem::setBadge(const QString &badge, const QString &description)
{
    m_badge = badge;
    setAccessibleDescription(description.isEmpty() ? badge : description);
    update();
}

QSize NavigationItem::sizeHint() const
{
    return {160, QFontMetrics(textFont(TextStyle::BodyBold)).height() + 17};
}

QRect NavigationItem::mirrored(const QRect &place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

int NavigationItem::drawBadge(QPainter *painter) const
{
    if (m_badge.isEmpty()) {
        return 0;
    }
    const QFont font = textFont(TextStyle::Small);
    const int width = qMax(20, QFontMetrics(font).horizontalAdvance(m_badge) + 12);
    const QColor color = toneColor(Tone::Warning, palette());
    const QRect place = mirrored(QRect(this->width() - width - 10, height() / 2 - 9, width, 18));
    drawPanel(painter, place, mixed(colors(palette()).sidebar, color, 0.14), QColor(), 9);
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(place, Qt::AlignCenter, m_badge);
    return width + 8;
}

void NavigationItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = colors(palette());
    if (isChecked()) {
        drawPanel(&painter, rect(), c.accentSoft, QColor(), radius::control);
    } else if (underMouse() && isEnabled()) {
        drawPanel(&painter, rect(), c.hover, QColor(), radius::control);
    }
    const QColor color = !isEnabled() ? c.disabled : isChecked() ? c.accent : c.text;
    const QColor iconColor = isChecked() || !isEnabled() ? color : mixed(c.sidebar, c.text, 0.75);
    paintIcon(&painter, m_icon, mirrored(QRect(10, 0, 18, height())), iconColor);
    int right = drawBadge(&painter);
    if (m_opensMenu) {
        drawChevron(&painter, mirrored(QRect(width() - 26, 0, 16, height())), Qt::DownArrow, c.muted, 3.5);
        right += 20;
    }
    painter.setFont(textFont(isChecked() ? TextStyle::BodyBold : TextStyle::Body));
    painter.setPen(color);
    const QRect words = mirrored(QRect(37, 0, width() - 37 - 8 - right, height()));
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, words.width()));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        drawFocusRing(&painter, rect(), c.accent, radius::control);
    }
}

} // namespace cb::ui
