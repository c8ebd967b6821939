// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace cb::ui {

Label::Label(TextStyle style, Role role, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setFont(textFont(style));
    recolour();
}

Label::Label(const QString &text, TextStyle style, Role role, QWidget *parent)
    : Label(style, role, parent)
{
    setText(text);
}

void Label::setRole(Role role)
{
    m_role = role;
    recolour();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

QSize Label::minimumSizeHint() const
{
    return m_elided ? QSize(fontMetrics().horizontalAdvance(QStringLiteral("…")), QLabel::minimumSizeHint().height())
                    : QLabel::minimumSizeHint();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        recolour();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    const QString whole = longest(text());
    setPlainToolTip(this, shown == whole ? QString() : whole);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(alignment()), shown);
}

void Label::recolour()
{
    // From the program's palette: which theme it is cannot be read from a palette that holds our own ink.
    const QPalette theme = QApplication::palette();
    const QColor ink = color(m_role, theme);
    if (palette().color(QPalette::Active, QPalette::WindowText) == ink)
        return;
    QPalette own = theme;
    own.setColor(QPalette::WindowText, ink);
    setPalette(own);
}

QString longest(const QString &variants)
{
    return variants.section(variantSeparator, 0, 0);
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(text.isEmpty() ? QString()
                                      : QLatin1String("<span>") + text.toHtmlEscaped() + QLatin1String("</span>"));
}

} // namespace cb::ui
