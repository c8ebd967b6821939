// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where there is nothing yet: why, and what to do next.
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace cb::ui {

class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &title, const QString &text, const QString &action = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void actionTriggered();
};

} // namespace cb::ui
