// SPDX-License-Identifier: GPL-3.0-or-later
// Long work in the page: what is being done, how far it is, and a way to stop it.
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;
class QTimer;

namespace cb::ui {

class TextLabel;

class ProgressBarRow : public QWidget {
    Q_OBJECT

public:
    explicit ProgressBarRow(QWidget *parent = nullptr);

    void setText(const QString &text);
    // share 0..1; below zero while the length of the work is unknown.
    void setProgress(double share, const QString &detail = {});
    void setCancellable(bool cancellable);
    // After a press until the work has stopped, so that nothing is pressed twice.
    void setCancelling();

Q_SIGNALS:
    void cancelRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void move();

    TextLabel *m_text;
    TextLabel *m_detail;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer *m_timer;
    double m_phase = 0;
};

} // namespace cb::ui
