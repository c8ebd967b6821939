// SPDX-License-Identifier: GPL-3.0-or-later
// Runs cbk as a person would, in a folder of its own, and keeps what it said.
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

namespace cb::tests {

struct Ran {
    int status = -1; // −1: it crashed or did not end
    QByteArray out;
    QByteArray err;
};

class Workplace {
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList entries() const; // names in the folder, hidden ones too
    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    // Names of files in arguments are taken in the folder.
    Ran cbk(const QStringList &arguments) const;
    // The same where it must go well; returns what it printed.
    QByteArray must(const QStringList &arguments) const;

private:
    QTemporaryDir m_folder;
};

// A vector of the specification.
QString specVector(const QString &name);
QByteArray contentOf(const QString &path);
// The rows of a CSV without quotes, the header not among them.
QList<QByteArrayList> csvRows(const QByteArray &csv);
// "12.345678" in units.
qint64 units(const QByteArray &amount);

} // namespace cb::tests
