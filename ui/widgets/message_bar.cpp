// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/style/style_parts.h"
#include "ui/widgets/label.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace cb::ui {

namespace {

constexpr Role roles[] = {Role::Accent, Role::Positive, Role::Warning, Role::Negative};
const char16_t *const signs[] = {u"i", u"✓", u"!", u"✕"};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new Label(TextStyle::BodyBold))
    , m_text(new Label(TextStyle::Body))
    , m_action(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::xs, space::s, space::xs);
    row->setSpacing(space::m);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QPushButton(tr("Close"));
    close->setProperty("look", QStringLiteral("flat"));
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &action)
{
    m_kind = kind;
    m_sign->setText(QString::fromUtf16(signs[static_cast<int>(kind)]));
    m_sign->setRole(roles[static_cast<int>(kind)]);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    show();
    update();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = color(roles[static_cast<int>(m_kind)], palette());
    QColor tint = ink;
    tint.setAlphaF(0.08F);
    drawPanel(painter, rect(), cardRadius, color(Role::Surface, palette()), {});
    drawPanel(painter, rect(), cardRadius, tint, ink);
}

} // namespace cb::ui
