// SPDX-License-Identifier: GPL-3.0-or-later
// A folder with a portfolio in it, for tests of files in and out: two models, three parties, a round of each model.
#pragma once

#include "exchange/report.h"
#include "portfolio/payments.h"

#include <QtCore/QByteArray>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

namespace cb::tests {

using portfolio::Portfolio;

class Folder {
public:
    std::filesystem::path path(const QString &name) const;
    std::filesystem::path write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    QStringList entries() const; // hidden ones too

private:
    QTemporaryDir m_folder;
};

// "m1" (Model One) with terms from 2025-01-01, "m2" (Model Two) with terms from 2025-06-01; round "r1" of m1: from
// 2025-01-01 to 2025-12-31, at most 1,000, at least 10.
std::unique_ptr<Portfolio> makePortfolio(const std::filesystem::path &path);
// A vector of the specification, loaded.
std::unique_ptr<Portfolio> loadVector(const std::filesystem::path &path, const QString &name);

QByteArray reportOf(Portfolio &portfolio, const exchange::ReportOptions &options,
                    exchange::ReportFormat format = exchange::ReportFormat::Csv);
// All facts and payments, as the interchange document.
QByteArray dumpOf(Portfolio &portfolio);
// "code@line field=value" of what was rejected.
QStringList rejectsOf(const portfolio::ImportReport &report);
// "read,added,already there,rejected"
QString countsOf(const portfolio::ImportReport &report);

// Ends the program: QFATAL within a test makes QtTest's crash handler start over for ever.
[[noreturn]] void giveUp(const Error &error);

// The value, or the end of the program with the words of the error.
template <class T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(result.value());
}
inline void must(const Result<void> &result)
{
    if (!result)
        giveUp(result.error());
}

inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace cb::tests
