// SPDX-License-Identifier: GPL-3.0-or-later
#include "cbk_runner.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>

namespace cb::tests {

QStringList Workplace::entries() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

void Workplace::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qUtf8Printable(name));
}

QByteArray Workplace::read(const QString &name) const
{
    return contentOf(path(name));
}

Ran Workplace::cbk(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(CBK_PROGRAM), arguments);
    if (!process.waitForFinished(120'000))
        return {};
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray Workplace::must(const QStringList &arguments) const
{
    const Ran ran = cbk(arguments);
    if (ran.status != 0)
        qWarning("cbk %s: status %d: %s", qUtf8Printable(arguments.join(QLatin1Char(' '))), ran.status,
                 ran.err.constData());
    return ran.status == 0 ? ran.out : QByteArray("failed");
}

QString specVector(const QString &name)
{
    return QStringLiteral(CB_GOLDEN "/spec/") + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArrayList> csvRows(const QByteArray &csv)
{
    QList<QByteArrayList> rows;
    for (const QByteArray &line : csv.split('\n').mid(1))
        if (!line.isEmpty())
            rows.append(line.split(','));
    return rows;
}

qint64 units(const QByteArray &amount)
{
    const qsizetype point = amount.indexOf('.');
    return (amount.left(point) + amount.mid(point + 1)).toLongLong();
}

} // namespace cb::tests
