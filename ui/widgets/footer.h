// SPDX-License-Identifier: GPL-3.0-or-later
// The line below every page: whether everything adds up, whether it is saved, what amounts and days are told in.
#pragma once

#include <QtWidgets/QWidget>

namespace cb::ui {

class Label;

class Footer : public QWidget {
    Q_OBJECT

public:
    explicit Footer(QWidget *parent = nullptr);
    void setStatus(const QString &text);
    void setSaved(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_status;
    Label *m_saved;
};

} // namespace cb::ui
