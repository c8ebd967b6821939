// SPDX-License-Identifier: GPL-3.0-or-later
// A label that shows text as it is, never as markup, in one of the theme's styles and colours. Follows a change of
// theme; may shorten what does not fit.
#pragma once

#include "ui/style/theme.h"

#include <QtWidgets/QLabel>

namespace cb::ui {

class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(TextStyle style, Role role = Role::Text, QWidget *parent = nullptr);
    explicit Label(const QString &text, TextStyle style = TextStyle::Body, Role role = Role::Text,
                   QWidget *parent = nullptr);
    void setRole(Role role);
    // Shortens the text with … where there is no room; the whole text is then in the tool tip. A text may be several,
    // longest first, with variantSeparator between: the first that fits is shown.
    void setElided(bool elided);
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void recolour();
    Role m_role;
    bool m_elided = false;
};

inline constexpr QChar variantSeparator{0x9c};
QString longest(const QString &variants);

// A tool tip of plain text.
void setPlainToolTip(QWidget *widget, const QString &text);

} // namespace cb::ui
