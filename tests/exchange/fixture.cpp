// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "exchange/portfolio_json.h"
#include "exchange/text.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <cstdio>
#include <cstdlib>

namespace cb::tests {

namespace {

using portfolio::Amount;
using portfolio::Day;
using portfolio::Rate;

Day day(std::string_view text)
{
    return must(Day::parse(text));
}

void putModel(portfolio::Edit &edit, const std::string &id, const std::string &name, std::string_view from)
{
    edit.put(portfolio::Model{0, id, name, "d", "ann", {}, {}, {}});
    portfolio::Terms terms;
    terms.model = id;
    terms.from = day(from);
    terms.creator = must(Rate::parse("50"));
    terms.backers = must(Rate::parse("30"));
    edit.put(terms);
}

} // namespace

void giveUp(const Error &error)
{
    std::fprintf(stderr, "%s in %s\n", exchange::errorText(error).toUtf8().constData(), QTest::currentTestFunction());
    std::_Exit(1);
}

std::filesystem::path Folder::path(const QString &name) const
{
    return m_folder.filePath(name).toStdString();
}

std::filesystem::path Folder::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        giveUp(Error("cannot_write"));
    return path(name);
}

QByteArray Folder::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

QStringList Folder::entries() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

std::unique_ptr<Portfolio> makePortfolio(const std::filesystem::path &path)
{
    auto made = must(Portfolio::create(path, "Test"));
    portfolio::Edit edit;
    edit.put(portfolio::Domain{0, "d", "Domain", must(Rate::parse("5")), {}, {}});
    for (const char *party : {"ann", "bob", "cid"})
        edit.put(portfolio::Party{0, party, party, portfolio::PartyKind::Person, {}, {}});
    putModel(edit, "m1", "Model One", "2025-01-01");
    putModel(edit, "m2", "Model Two", "2025-06-01");
    edit.put(portfolio::Version{0, "m1", "1.0.0", day("2025-01-01"), {}, {}, {}, {}});
    portfolio::Round round;
    round.id = "r1";
    round.model = "m1";
    round.name = "Seed";
    round.opensOn = day("2025-01-01");
    round.closesOn = day("2025-12-31");
    round.hardCap = must(Amount::parse("1000"));
    round.minimum = must(Amount::parse("10"));
    edit.put(round);
    round.id = "r2";
    round.model = "m2";
    round.hardCap.reset();
    round.closesOn.reset();
    edit.put(round);
    must(made->apply(edit));
    return made;
}

std::unique_ptr<Portfolio> loadVector(const std::filesystem::path &path, const QString &name)
{
    const auto document = std::filesystem::path(CB_GOLDEN "/spec") / (name + QLatin1String(".json")).toStdString();
    must(exchange::loadPortfolio(document, path, {}));
    return must(Portfolio::open(path, portfolio::Access::ReadWrite));
}

QByteArray reportOf(Portfolio &portfolio, const exchange::ReportOptions &options, exchange::ReportFormat format)
{
    QByteArray all;
    const auto sink = [&](std::string_view piece) {
        all.append(piece.data(), static_cast<qsizetype>(piece.size()));
        return true;
    };
    must(exchange::writeReport(portfolio, must(exchange::parseReport(options)), day("2026-06-30"), format, sink));
    return all;
}

QByteArray dumpOf(Portfolio &portfolio)
{
    QByteArray all;
    const auto sink = [&](std::string_view piece) {
        all.append(piece.data(), static_cast<qsizetype>(piece.size()));
        return true;
    };
    must(exchange::dumpPortfolio(portfolio, sink, {}));
    return all;
}

QStringList rejectsOf(const portfolio::ImportReport &report)
{
    QStringList all;
    for (const portfolio::Reject &reject : report.rejects)
        all << QStringLiteral("%1@%2 %3=%4")
                   .arg(text(reject.error.code()), QString::number(reject.line), text(reject.error.fact("field")),
                        text(reject.error.fact("value")));
    return all;
}

QString countsOf(const portfolio::ImportReport &report)
{
    return QStringLiteral("%1,%2,%3,%4")
        .arg(QString::number(report.read), QString::number(report.added), QString::number(report.alreadyThere),
             QString::number(report.rejected));
}

} // namespace cb::tests
