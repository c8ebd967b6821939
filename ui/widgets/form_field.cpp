// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_field.h"

#include "ui/widgets/label.h"

#include <QtWidgets/QBoxLayout>

namespace cb::ui {

FormField::FormField(const QString &name, QWidget *editor, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_line(new QHBoxLayout)
    , m_note(new Label(TextStyle::Caption, Role::Muted))
    , m_hint(hint)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto *label = new Label(name, TextStyle::Body, Role::Muted);
    label->setBuddy(editor);
    label->setElided(true);
    column->addWidget(label);
    m_line->setSpacing(space::s);
    m_line->addWidget(editor, 1);
    column->addLayout(m_line);
    column->addWidget(m_note);
    column->addStretch(1);
    m_note->setWordWrap(true);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(name);
    setError({});
}

void FormField::setError(const QString &reason)
{
    m_error = reason;
    m_note->setText(reason.isEmpty() ? m_hint : QStringLiteral("✕ ") + reason);
    m_note->setRole(reason.isEmpty() ? Role::Muted : Role::Negative);
    m_note->setVisible(!m_note->text().isEmpty());
    m_editor->setAccessibleDescription(m_note->text());
    if (m_editor->property("wrong").toBool() != !reason.isEmpty()) {
        m_editor->setProperty("wrong", !reason.isEmpty());
        m_editor->update();
    }
}

void FormField::addBeside(QWidget *widget)
{
    m_line->addWidget(widget);
}

QString FormField::error() const
{
    return m_error;
}

} // namespace cb::ui
