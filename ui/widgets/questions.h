// SPDX-License-Identifier: GPL-3.0-or-later
// What the program asks in a dialog of its own: for a file or a folder, or whether something is really to be done.
#pragma once

#include <QtCore/QString>

class QWidget;

namespace cb::ui {

// Paths begin where a file was chosen last, at first among the user's documents. Empty: nothing was chosen. Filters are
// Qt's: "CSV files (*.csv);;All files (*)".
QString askForFile(QWidget *asking, const QString &title, const QString &filters = {});
QString askForFolder(QWidget *asking, const QString &title);
// `name` is proposed, `chosen` the filter that was taken. A file that is there is asked about, unless it may be added
// to.
enum class Existing { Ask, Keep };
QString askWhereToSave(QWidget *asking, const QString &title, const QString &name, const QString &filters,
                       QString *chosen = nullptr, Existing existing = Existing::Ask);

// Whether it is to be done, by a button that says what it does ("Remove"). Enter does not.
bool confirmed(QWidget *asking, const QString &title, const QString &question, const QString &verb);

} // namespace cb::ui
