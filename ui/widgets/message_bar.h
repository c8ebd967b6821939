// SPDX-License-Identifier: GPL-3.0-or-later
// A message in the page, above what it speaks of: never a window in the way. Plain text.
#pragma once

#include <QtWidgets/QFrame>

class QPushButton;

namespace cb::ui {

class Label;

class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Error };
    explicit MessageBar(QWidget *parent = nullptr);
    // An empty `action` shows no button.
    void showMessage(Kind kind, const QString &text, const QString &action = {});
    QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Information;
    Label *m_sign;
    Label *m_text;
    QPushButton *m_action;
};

} // namespace cb::ui
