// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace cb::ui {

EmptyState::EmptyState(const QString &title, const QString &text, const QString &action, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    column->addStretch(1);
    auto *heading = new Label(title, TextStyle::Heading);
    heading->setAlignment(Qt::AlignCenter);
    auto *words = new Label(text, TextStyle::Body, Role::Muted);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(words);
    if (!action.isEmpty()) {
        auto *button = new QPushButton(action);
        button->setProperty("look", QStringLiteral("primary"));
        connect(button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
        column->addSpacing(space::s);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(2);
}

} // namespace cb::ui
