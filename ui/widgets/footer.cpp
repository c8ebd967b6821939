// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/footer.h"

#include "ui/style/colors.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace cb::ui {

Footer::Footer(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_left(new TextLabel({}, TextStyle::Caption, Tone::Muted))
{
    m_layout->setContentsMargins(space::page, 1, space::page, 0);
    m_layout->setSpacing(space::page - 2);
    m_layout->addWidget(m_left, 1);
    m_left->setElideMode(Qt::ElideRight);
    setFixedHeight(QFontMetrics(textFont(TextStyle::Caption)).height() + 12);
}

void Footer::setLeft(const QString &text, Tone tone)
{
    const bool bad = tone == Tone::Negative || tone == Tone::Warning;
    m_left->setText(bad ? QString(QChar(0x26A0) + QChar(QChar::Nbsp) + text) : text);
    m_left->setTone(tone);
}

void Footer::setRight(const QStringList &texts)
{
    while (m_right.size() < texts.size()) {
        m_right.append(new TextLabel({}, TextStyle::Caption, Tone::Muted));
        m_layout->addWidget(m_right.last());
    }
    for (qsizetype i = 0; i < m_right.size(); ++i) {
        m_right.at(i)->setText(texts.value(i));
        m_right.at(i)->setVisible(!texts.value(i).isEmpty());
    }
}

void Footer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = colors(palette());
    painter.fillRect(rect(), c.surface);
    painter.fillRect(QRect(0, 0, width(), 1), c.border);
}

} // namespace cb::ui
