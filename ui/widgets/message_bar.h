// SPDX-License-Identifier: GPL-3.0-or-later
// A message inside the page, above what it speaks of: never a dialog, never over the thing to be mended, and no room is
// kept for it while it is hidden. The text is shown literally and can be selected.
#pragma once

#include "ui/style/theme.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace cb::ui {

class TextLabel;

class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    // Replaces what was shown and announces it to readers. An empty action text means no action.
    void showMessage(Kind kind, const QString &text, const QString &actionText = {});
    void setClosable(bool closable);
    void clear();
    Kind kind() const { return m_kind; }
    QString text() const;

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Tone tone() const;
    QString spokenKind() const;

    TextLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    Kind m_kind = Kind::Info;
};

} // namespace cb::ui
