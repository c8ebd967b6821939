// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_parts.h"

#include "ui/style/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QWidget>

namespace cb::ui {

namespace {

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QString lookOf(const QWidget *widget)
{
    return widget ? widget->property("look").toString() : QString();
}

// Half pixels inside, so that a line of one pixel is crisp.
QRectF inner(const QRectF &rect)
{
    return rect.adjusted(0.5, 0.5, -0.5, -0.5);
}

} // namespace

void drawPanel(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(inner(rect), radius, radius);
    painter.restore();
}

void drawFocus(QPainter &painter, const QRectF &rect, double radius, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Role::Accent, palette), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

bool showsFocus(const QWidget &widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void drawButtonPanel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const QString look = lookOf(widget);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool down = isOn(option, QStyle::State_Sunken);
    const bool hover = isOn(option, QStyle::State_MouseOver) && enabled;
    QColor fill = color(Role::Surface, option.palette);
    QColor line = color(Role::Border, option.palette);
    if (look == QLatin1String("primary")) {
        fill = color(Role::Accent, option.palette);
        if (!enabled)
            fill = color(Role::Track, option.palette);
        else if (down)
            fill = fill.darker(115);
        else if (hover)
            fill = fill.lighter(108);
        line = QColor();
    } else if (look == QLatin1String("flat")) {
        fill = hover || down ? color(Role::Hover, option.palette) : QColor();
        line = QColor();
    } else if (look == QLatin1String("link")) {
        fill = line = QColor();
    } else if (hover || down) {
        fill = color(down ? Role::AccentSoft : Role::Hover, option.palette);
    }
    drawPanel(painter, option.rect, fieldRadius, fill, line);
    if (isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_KeyboardFocusChange))
        drawFocus(painter, option.rect, fieldRadius, option.palette);
}

void drawButtonText(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const bool primary = lookOf(widget) == QLatin1String("primary");
    const bool enabled = isOn(option, QStyle::State_Enabled);
    QColor ink = option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    if (primary)
        ink = enabled ? color(Role::AccentText, option.palette) : color(Role::Muted, option.palette);
    else if (lookOf(widget) == QLatin1String("link") && !isOn(option, QStyle::State_MouseOver))
        ink = color(Role::Muted, option.palette);
    QFont bold = painter.font();
    bold.setBold(primary || bold.bold());
    painter.save();
    painter.setFont(bold);
    painter.setPen(ink);
    QRect area = option.rect;
    if (!option.icon.isNull()) {
        const QSize size = option.iconSize;
        const int textWidth = option.text.isEmpty() ? 0 : QFontMetrics(bold).horizontalAdvance(option.text) + space::s;
        const int left = area.left() + (area.width() - size.width() - textWidth) / 2;
        option.icon.paint(&painter, QRect(QPoint(left, area.center().y() - size.height() / 2 + 1), size));
        area.setLeft(left + size.width() + space::s);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, option.text);
    } else {
        painter.drawText(area, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    }
    painter.restore();
}

void drawFieldPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const bool wrong = widget && widget->property("wrong").toBool();
    const bool focus = isOn(option, QStyle::State_HasFocus);
    const Role line = wrong ? Role::Negative : focus ? Role::Accent : Role::Border;
    const bool editable = isOn(option, QStyle::State_Enabled) && !(widget && widget->property("readOnly").toBool());
    drawPanel(painter, option.rect, fieldRadius, color(editable ? Role::Surface : Role::Page, option.palette),
              color(line, option.palette));
}

void drawChevron(QPainter &painter, const QRectF &rect, const QColor &ink, bool up)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = rect.center();
    const double h = up ? -2.0 : 2.0;
    painter.drawPolyline(QPolygonF({c + QPointF(-4, -h), c + QPointF(0, h), c + QPointF(4, -h)}));
    painter.restore();
}

void drawCheck(const QStyleOption &option, QPainter &painter)
{
    const bool on = isOn(option, QStyle::State_On) || isOn(option, QStyle::State_NoChange);
    const QColor accent = color(Role::Accent, option.palette);
    const bool focus = isOn(option, QStyle::State_HasFocus);
    drawPanel(painter, option.rect, 4, on ? accent : color(Role::Surface, option.palette),
              on || focus ? accent : color(Role::Muted, option.palette));
    if (!on)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Role::AccentText, option.palette), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r = option.rect;
    painter.drawPolyline(QPolygonF({r.topLeft() + QPointF(0.24 * r.width(), 0.52 * r.height()),
                                    r.topLeft() + QPointF(0.43 * r.width(), 0.71 * r.height()),
                                    r.topLeft() + QPointF(0.77 * r.width(), 0.31 * r.height())}));
    painter.restore();
}

void drawRadio(const QStyleOption &option, QPainter &painter)
{
    const bool on = isOn(option, QStyle::State_On);
    const QColor accent = color(Role::Accent, option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(on || isOn(option, QStyle::State_HasFocus) ? accent : color(Role::Muted, option.palette), on ? 4 : 1));
    painter.setBrush(color(Role::Surface, option.palette));
    const double inset = on ? 2 : 0.5;
    painter.drawEllipse(QRectF(option.rect).adjusted(inset, inset, -inset, -inset));
    painter.restore();
}

void drawTab(const QStyleOptionTab &option, QPainter &painter)
{
    const bool selected = isOn(option, QStyle::State_Selected);
    painter.save();
    QFont shown = textFont(selected ? TextStyle::BodyBold : TextStyle::Body);
    painter.setFont(shown);
    painter.setPen(color(selected ? Role::Accent : Role::Text, option.palette));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    if (selected)
        painter.fillRect(
            QRect(option.rect.left() + space::s, option.rect.bottom() - 1, option.rect.width() - 2 * space::s, 2),
            color(Role::Accent, option.palette));
    if (isOn(option, QStyle::State_HasFocus))
        drawFocus(painter, option.rect, fieldRadius, option.palette);
    painter.restore();
}

void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter)
{
    painter.save();
    painter.fillRect(option.rect, color(Role::Surface, option.palette));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     color(Role::Border, option.palette));
    painter.setPen(color(Role::Muted, option.palette));
    painter.setFont(textFont(TextStyle::Body));
    QRect area = option.rect.adjusted(space::s, 0, -space::s, 0);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const bool right = option.textAlignment.testFlag(Qt::AlignRight);
        const QRectF arrow(right ? area.left() - 4 : area.right() - 8, area.top(), 10, area.height());
        const QFontMetrics metrics(painter.font());
        const int width = metrics.horizontalAdvance(option.text) + space::l;
        const QRectF beside(right ? area.right() - width : qMin(area.left() + width - 10, area.right() - 8), area.top(),
                            10, area.height());
        drawChevron(painter, width < area.width() ? beside : arrow, color(Role::Muted, option.palette),
                    option.sortIndicator == QStyleOptionHeader::SortUp);
    }
    painter.drawText(area, static_cast<int>(option.textAlignment | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(option.text, Qt::ElideRight, area.width()));
    painter.restore();
}

void drawScrollBar(const QStyleOptionSlider &option, const QRect &handle, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = color(Role::Muted, option.palette);
    ink.setAlphaF(isOn(option, QStyle::State_MouseOver) ? 0.6F : 0.35F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const QRectF bar = QRectF(handle).adjusted(2, 2, -2, -2);
    const double radius = qMin(bar.width(), bar.height()) / 2;
    painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

void drawSlider(const QStyleOptionSlider &option, const QRect &handle, QPainter &painter, const QWidget *widget)
{
    const QVariant property = widget ? widget->property("fill") : QVariant();
    const QColor fill = property.isValid() ? property.value<QColor>() : color(Role::Accent, option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double middle = QRectF(option.rect).center().y();
    const QRectF groove(option.rect.left(), middle - 2, option.rect.width(), 4);
    painter.setBrush(color(Role::Track, option.palette));
    painter.drawRoundedRect(groove, 2, 2);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(groove.topLeft(), QPointF(handle.center().x(), groove.bottom())), 2, 2);
    painter.setBrush(color(Role::Surface, option.palette));
    painter.setPen(QPen(fill, isOn(option, QStyle::State_HasFocus) ? 4 : 2));
    painter.drawEllipse(QPointF(handle.center().x() + 0.5, middle), 6.5, 6.5);
    painter.restore();
}

void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const double span = option.maximum - option.minimum;
    const double part = span <= 0 ? 0 : (option.progress - option.minimum) / span;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track(option.rect.left(), option.rect.center().y() - 3.5, option.rect.width(), 8);
    painter.setBrush(color(Role::Track, option.palette));
    painter.drawRoundedRect(track, 4, 4);
    painter.setBrush(color(Role::Accent, option.palette));
    painter.setClipRect(QRectF(track.left(), track.top(), track.width() * qBound(0.0, part, 1.0), track.height()));
    painter.drawRoundedRect(track, 4, 4);
    painter.restore();
}

} // namespace cb::ui
