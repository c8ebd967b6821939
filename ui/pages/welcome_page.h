// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the window while no portfolio is open: make one, open one, go on with a recent one, or look around in
// the sample. Says where data lives.
#pragma once

#include "ui/widgets/page.h"

class QVBoxLayout;

namespace cb::ui {

class WelcomePage : public Page {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    void setRecent(const QStringList &paths);

Q_SIGNALS:
    void newAsked();
    void openAsked();
    void sampleAsked();
    void safeGuideAsked();
    void recentAsked(const QString &path);

private:
    QVBoxLayout *m_recent;
};

} // namespace cb::ui
