// SPDX-License-Identifier: GPL-3.0-or-later
// Fingerprints an artifact: its SHA-256 over all bytes, on the reading thread with progress and cancel, and what its
// header says of itself.
#pragma once

#include "portfolio/session.h"

#include <QtWidgets/QWidget>

class QProgressBar;
class QPushButton;
class QTimer;

namespace cb::ui {

class FactList;
class Label;

class FingerprintBox : public QWidget {
    Q_OBJECT

public:
    explicit FingerprintBox(portfolio::Session &session, QWidget *parent = nullptr);
    ~FingerprintBox() override; // cancels
    void fingerprint(const QString &path);

Q_SIGNALS:
    void done(const QString &sha256);

private:
    void choose();
    portfolio::Session &m_session;
    std::shared_ptr<portfolio::WorkState> m_work;
    QPushButton *m_button;
    QProgressBar *m_progress;
    Label *m_words;
    FactList *m_facts;
    QTimer *m_timer;
};

} // namespace cb::ui
