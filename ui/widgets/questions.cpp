// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/questions.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>

namespace cb::ui {

namespace {

const QString folderKey = QStringLiteral("folder");

QString folder()
{
    const QString last = QSettings().value(folderKey).toString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString remembered(const QString &path)
{
    const QFileInfo info(path);
    if (!path.isEmpty())
        QSettings().setValue(folderKey, info.isDir() ? info.absoluteFilePath() : info.absolutePath());
    return path;
}

} // namespace

QString askForFile(QWidget *asking, const QString &title, const QString &filters)
{
    return remembered(QFileDialog::getOpenFileName(asking, title, folder(), filters));
}

QString askForFolder(QWidget *asking, const QString &title)
{
    return remembered(QFileDialog::getExistingDirectory(asking, title, folder()));
}

QString askWhereToSave(QWidget *asking, const QString &title, const QString &name, const QString &filters,
                       QString *chosen, Existing existing)
{
    const auto options = existing == Existing::Keep ? QFileDialog::DontConfirmOverwrite : QFileDialog::Options();
    return remembered(
        QFileDialog::getSaveFileName(asking, title, QDir(folder()).filePath(name), filters, chosen, options));
}

bool confirmed(QWidget *asking, const QString &title, const QString &question, const QString &verb)
{
    QMessageBox box(QMessageBox::NoIcon, title, question, QMessageBox::Yes | QMessageBox::Cancel, asking);
    box.setTextFormat(Qt::PlainText);
    box.button(QMessageBox::Yes)->setText(verb);
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Yes;
}

} // namespace cb::ui
