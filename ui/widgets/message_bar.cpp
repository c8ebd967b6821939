// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/style/paint.h"
#include "ui/style/style.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace cb::ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new TextLabel)
    , m_action(new QPushButton)
    , m_close(new QToolButton)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setIcon(icon(Icon::Close));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::card + 24, 6, 6, 6);
    layout->setSpacing(space::small);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &actionText)
{
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(tr("%1: %2").arg(spokenKind(), text));
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::clear()
{
    hide();
    m_text->clear();
}

QString MessageBar::text() const
{
    return m_text->text();
}

Tone MessageBar::tone() const
{
    switch (m_kind) {
    case Kind::Success:
        return Tone::Positive;
    case Kind::Warning:
        return Tone::Warning;
    case Kind::Error:
        return Tone::Negative;
    case Kind::Info:
        break;
    }
    return Tone::Accent;
}

QString MessageBar::spokenKind() const
{
    switch (m_kind) {
    case Kind::Success:
        return tr("Done");
    case Kind::Warning:
        return tr("Warning");
    case Kind::Error:
        return tr("Error");
    case Kind::Info:
        break;
    }
    return tr("Information");
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden()) {
        m_close->click();
        return;
    }
    QFrame::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = colors(palette());
    const QColor color = toneColor(tone(), palette());
    drawPanel(&painter, rect(), mixed(c.surface, color, 0.08), mixed(c.surface, color, 0.4), radius::card);
    constexpr Icon icons[] = {Icon::Info, Icon::Success, Icon::Warning, Icon::Error};
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(space::card - 2, 0, 20, height()));
    paintIcon(&painter, icons[int(m_kind)], place, color);
}

} // namespace cb::ui
