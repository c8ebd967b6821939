// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_field.h"

#include "ui/style/style.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

namespace cb::ui {
namespace {

constexpr int signSpace = 18;

// Compound editors hand the focus on; the label and the errors are for whoever gets it.
QWidget *focusTarget(QWidget *editor)
{
    return editor->focusProxy() ? editor->focusProxy() : editor;
}

} // namespace

FormField::FormField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(label, TextStyle::Caption, Tone::Muted))
    , m_editor(editor)
    , m_below(new TextLabel({}, TextStyle::Caption, Tone::Muted))
{
    m_label->setBuddy(focusTarget(editor));
    m_below->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_label);
    layout->addWidget(m_editor);
    layout->addWidget(m_below);
    // Beside a higher field the editor stays under its label, unless it can use the room itself.
    if (!(editor->sizePolicy().expandingDirections() & Qt::Vertical)) {
        layout->addStretch(1);
    }
    const QString name = QString(label).remove(QLatin1Char('&'));
    for (QWidget *named : {editor, focusTarget(editor)}) {
        if (named->accessibleName().isEmpty()) {
            named->setAccessibleName(name);
        }
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    showBelow();
}

void FormField::setHelper(const QString &text)
{
    m_helper = text;
    showBelow();
}

void FormField::setError(const QString &text)
{
    if (m_error == text) {
        return;
    }
    m_error = text;
    showBelow();
}

void FormField::showBelow()
{
    const bool wrong = hasError();
    const QString text = wrong ? m_error : m_helper;
    m_below->setText(text);
    m_below->setTone(wrong ? Tone::Negative : Tone::Muted);
    m_below->setContentsMargins(wrong ? signSpace : 0, 0, 0, 0);
    m_below->setVisible(!text.isEmpty());
    QWidget *target = focusTarget(m_editor);
    setInvalid(m_editor, wrong);
    setInvalid(target, wrong);
    target->setAccessibleDescription(wrong ? tr("Error: %1").arg(text) : text);
    update();
}

// The sign beside the error: its colour alone would not be enough.
void FormField::paintEvent(QPaintEvent *)
{
    if (!hasError()) {
        return;
    }
    QPainter painter(this);
    const int line = m_below->fontMetrics().height();
    const QRect below = m_below->geometry();
    const QRect place(below.left(), below.top(), 14, line);
    paintIcon(&painter, Icon::Error, QStyle::visualRect(layoutDirection(), below, place),
              toneColor(Tone::Negative, palette()));
}

} // namespace cb::ui
