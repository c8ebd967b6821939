// SPDX-License-Identifier: GPL-3.0-or-later
// A test begins as a first-time user does: with nothing remembered from the run before.
#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>

static void forget()
{
    QSettings().clear();
}

Q_COREAPP_STARTUP_FUNCTION(forget)
