// SPDX-License-Identifier: GPL-3.0-or-later
// CSV of every other kind of record: export and import give equal facts, nothing is taken twice, nothing is changed,
// and what the portfolio refuses is told by its line.
#include "fixture.h"

#include "exchange/errors.h"
#include "exchange/json_errors.h"
#include "exchange/output_file.h"
#include "exchange/record_csv.h"
#include "exchange/sample.h"

#include <algorithm>
#include <memory>

namespace cb::tests {

namespace errors = exchange::errors;
using portfolio::Kind;

class RecordImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindComesBack();
    void awkwardTexts();
    void contributions();
    void badFiles_data();
    void badFiles();
    void badRows_data();
    void badRows();
    void badRowAnywhere();
    void conflicts();
    void rowsWithoutIds();
    void kindsWithoutIds();
    void transfers();
    void changedSince();
    void capIsReachedByTheLastRow();
    void acceptPartial();
    void defaultModel();
    void dryRun();
    void manyRefusals();
    void lockedDays();

private:
    Result<portfolio::ImportReport> import(Kind kind, const QByteArray &content,
                                           const exchange::RecordImport &options = {});
    Result<portfolio::ImportReport> contributed(const QByteArray &content, const exchange::RecordImport &options = {})
    {
        return import(Kind::Contribution, content, options);
    }
    QStringList contributionIds() const;

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Portfolio> m_portfolio;
};

namespace {

QByteArray exportOf(Portfolio &portfolio, Kind kind)
{
    QByteArray all;
    const auto sink = [&](std::string_view piece) {
        all.append(piece.data(), static_cast<qsizetype>(piece.size()));
        return true;
    };
    must(exchange::writeRows(
        [&](exchange::ReportSink &rows) { return exchange::recordsReport(portfolio, portfolio::typeOf(kind), rows); },
        exchange::ReportFormat::Csv, sink));
    return all;
}

} // namespace

void RecordImportTest::init()
{
    m_portfolio.reset();
    m_folder = std::make_unique<Folder>();
    m_portfolio = makePortfolio(m_folder->path("a.cbk"));
}

Result<portfolio::ImportReport> RecordImportTest::import(Kind kind, const QByteArray &content,
                                                         const exchange::RecordImport &options)
{
    return exchange::importRecords(*m_portfolio, portfolio::typeOf(kind), m_folder->write("data.csv", content), options,
                                   {});
}

QStringList RecordImportTest::contributionIds() const
{
    QStringList ids;
    for (const auto &each : m_portfolio->facts()->all<portfolio::Contribution>())
        ids << text(each.id);
    return ids;
}

// The sample portfolio has records of every kind but conversions. Terms come after the rounds that their yield needs.
void RecordImportTest::everyKindComesBack()
{
    must(exchange::makeSample(m_folder->path("sample.cbk"), {.payments = 0, .seed = 1}, {}));
    const auto sample = must(Portfolio::open(m_folder->path("sample.cbk"), portfolio::Access::ReadOnly));
    m_portfolio = must(Portfolio::create(m_folder->path("copy.cbk"), sample->facts()->name));
    std::vector<Kind> order;
    for (const portfolio::RecordType &type : portfolio::recordTypes())
        order.push_back(type.kind);
    std::stable_partition(order.begin(), order.end(), [](Kind kind) { return kind <= Kind::Version; });
    std::rotate(std::find(order.begin(), order.end(), Kind::Terms), std::find(order.begin(), order.end(), Kind::Round),
                std::find(order.begin(), order.end(), Kind::Agreement));
    for (const Kind kind : order) {
        const QByteArray csv = exportOf(*sample, kind);
        const auto count = std::ssize(sample->facts()->records(kind));
        if (count == 0)
            continue;
        const auto taken = import(kind, csv);
        QVERIFY2(taken.ok(), taken ? "" : std::string(taken.error().code()).c_str());
        QCOMPARE(rejectsOf(*taken), QStringList());
        QCOMPARE(taken->added, count);
        const auto again = import(kind, csv);
        QCOMPARE(again->added, 0);
        QCOMPARE(again->alreadyThere, count);
        QCOMPARE(exportOf(*m_portfolio, kind), csv);
    }
    QCOMPARE(dumpOf(*m_portfolio), dumpOf(*sample));
}

void RecordImportTest::awkwardTexts()
{
    const QStringList names = {"=1+1", "+49 30", "-5",         "@SUM(A1)", "'=quoted'",
                               "''",   "a,b",    "say \"hi\"", " =1",      "＝1"};
    portfolio::Edit edit;
    for (qsizetype i = 0; i < names.size(); ++i) {
        portfolio::Party party;
        party.id = "p" + std::to_string(i);
        party.name = names[i].toStdString();
        edit.put(party);
    }
    portfolio::Contribution given;
    given.id = "=c";
    given.round = "r1";
    given.backer = "bob";
    given.amount = must(portfolio::Amount::parse("10"));
    given.pledgedOn = must(portfolio::Day::parse("2025-02-01"));
    given.overrideReason = "-line\n\tof text\n";
    edit.put(given);
    must(m_portfolio->apply(edit));
    const QByteArray before = dumpOf(*m_portfolio);
    const QByteArray parties = exportOf(*m_portfolio, Kind::Party);
    const QByteArray contributions = exportOf(*m_portfolio, Kind::Contribution);
    QVERIFY(parties.contains("p0,'=1+1,") && parties.contains("p4,''=quoted',"));
    QCOMPARE(import(Kind::Party, parties)->alreadyThere, 13);
    QCOMPARE(contributed(contributions)->alreadyThere, 1);

    m_portfolio = makePortfolio(m_folder->path("b.cbk"));
    QCOMPARE(countsOf(*import(Kind::Party, parties)), QStringLiteral("13,10,3,0"));
    QCOMPARE(countsOf(*contributed(contributions)), QStringLiteral("1,1,0,0"));
    QCOMPARE(dumpOf(*m_portfolio), before);
}

void RecordImportTest::contributions()
{
    const QByteArray rows = "amount,id,backer,round,received_on\n"
                            "100.5,c1,bob,r1,2025-02-01\n"
                            "200,c2,cid,r1,2025-02-02\n";
    const auto report = contributed(rows);
    QCOMPARE(rejectsOf(*report), QStringList());
    QCOMPARE(countsOf(*report), QStringLiteral("2,2,0,0"));
    QCOMPARE(text(report->net.toString()), QStringLiteral("300.500000"));
    QCOMPARE(text(report->firstDay.toString()), QStringLiteral("2025-02-01"));
    QCOMPARE(text(report->lastDay.toString()), QStringLiteral("2025-02-02"));
    const QByteArray once = dumpOf(*m_portfolio);
    QCOMPARE(countsOf(*contributed(rows)), QStringLiteral("2,0,2,0"));
    QCOMPARE(dumpOf(*m_portfolio), once);
}

void RecordImportTest::badFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QByteArray &content, std::string_view code, const char *line) {
        QTest::newRow(name) << content << text(code) << QString::fromLatin1(line);
    };
    row("empty", "", errors::emptyFile, "");
    row("only a header", "id,round,backer,amount\n", errors::onlyHeader, "");
    row("no backer", "id,round,amount\nc1,r1,5\n", errors::missingColumn, "1");
    row("unknown", "id,round,backer,amount,model\nc1,r1,bob,5,m1\n", errors::unknownColumn, "1");
    row("twice", "id,round,backer,amount,id\nc1,r1,bob,5,c1\n", errors::repeatedColumn, "1");
    row("quotes", "id,round,backer,amount\nc1,r1,\"bob,5\n", errors::badQuotes, "2");
    row("too many rows", "round,backer,amount\n" + QByteArray("x,y,z\n").repeated(100'001), errors::tooManyRows, "");
}

void RecordImportTest::badFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QFETCH(QString, line);
    const QByteArray before = m_folder->read("a.cbk");
    const auto report = contributed(content);
    QVERIFY(!report);
    QCOMPARE(text(report.error().code()), code);
    QCOMPARE(text(report.error().fact("line")), line);
    QCOMPARE(text(report.error().fact("file")), QStringLiteral("data.csv"));
    QCOMPARE(m_folder->read("a.cbk"), before);
}

void RecordImportTest::badRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("rejected");
    const auto row = [](const char *content, const char *rejected) {
        QTest::newRow(content) << QByteArray(content) << QString::fromUtf8(rejected);
    };
    row("x,r1,bob,10", "wrong_cell_count@3 =4");
    row("x,r9,bob,10,,2025-02-01,,", "unknown_reference@3 round=r9");
    row("x,r1,nobody,10,,2025-02-01,,", "unknown_reference@3 backer=nobody");
    row("x,,bob,10,,2025-02-01,,", "required@3 round=");
    row("x,r1,bob,ten,,2025-02-01,,", "not_a_number@3 amount=ten");
    row("x,r1,bob,-10,,2025-02-01,,", "must_be_positive@3 amount=-10.000000");
    row("x,r1,bob,10,,2025-02-30,,", "not_a_day@3 received_on=2025-02-30");
    row("x,r1,bob,10,,,,", "required@3 received_on=");
    row("x,r1,bob,10,,2025-02-02,2025-02-01,", "day_order@3 refunded_on=2025-02-01");
    row("x,r1,bob,10,,2024-12-31,,", "outside_round@3 received_on=2024-12-31");
    row("x,r1,bob,9.999999,,2025-02-01,,", "below_minimum@3 amount=9.999999");
    row("x,r1,bob,10,,2025-02-01,,3.5", "not_a_whole_number@3 log_index=3.5");
    row("x\ty,r1,bob,10,,2025-02-01,,", "unsuitable_text@3 id=x\ty");
    row("before,r1,bob,10,,2025-02-01,,", "duplicate_conflict@3 id=before");
}

void RecordImportTest::badRows()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, rejected);
    const QByteArray before = m_folder->read("a.cbk");
    const auto report = contributed("id,round,backer,amount,pledged_on,received_on,refunded_on,log_index\n"
                                    "before,r1,bob,20,,2025-02-01,,\n" +
                                    row + "\nafter,r1,bob,20,,2025-02-01,,\n");
    QVERIFY(report.ok());
    QCOMPARE(rejectsOf(*report), QStringList{rejected});
    QCOMPARE(countsOf(*report), QStringLiteral("3,0,0,1"));
    QCOMPARE(m_folder->read("a.cbk"), before);
}

void RecordImportTest::badRowAnywhere()
{
    const QByteArray before = m_folder->read("a.cbk");
    constexpr int rows = 200;
    for (int bad = 0; bad < rows; ++bad) {
        QByteArray content = "id,round,backer,amount,received_on\n";
        for (int i = 0; i < rows; ++i)
            content += 'c' + QByteArray::number(i) + ",r2,bob," + (i == bad ? "1" : "20") + ",2025-02-01\n";
        const auto report = contributed(content); // r2 takes nothing below 10, as only the portfolio knows
        QCOMPARE(countsOf(*report), QStringLiteral("200,0,0,1"));
        QCOMPARE(report->rejects.front().line, bad + 2);
    }
    QCOMPARE(m_folder->read("a.cbk"), before);
}

void RecordImportTest::conflicts()
{
    const QByteArray header = "id,round,backer,amount,received_on\n";
    QVERIFY(contributed(header + "c1,r1,bob,20,2025-02-01\n").ok());
    const QByteArray before = dumpOf(*m_portfolio);
    const auto report = contributed(header + "c2,r1,bob,20,2025-02-01\nc1,r1,bob,21,2025-02-01\n");
    QCOMPARE(rejectsOf(*report), QStringList{"duplicate_conflict@3 id=c1"});
    QCOMPARE(text(report->rejects.front().error.fact("expected")), QStringLiteral("amount 20.000000"));
    QCOMPARE(dumpOf(*m_portfolio), before);
    const auto within = contributed(header + "c3,r1,bob,20,2025-02-01\nc3,r1,bob,20,2025-02-01\n");
    QCOMPARE(countsOf(*within), QStringLiteral("2,1,1,0"));
}

void RecordImportTest::rowsWithoutIds()
{
    const QByteArray header = "round,backer,amount,received_on\n";
    const QByteArray row = "r1,bob,20,2025-02-01\n";
    QCOMPARE(countsOf(*contributed(header + row + row)), QStringLiteral("2,2,0,0"));
    const QStringList ids = contributionIds();
    QCOMPARE(ids.size(), 2);
    QVERIFY2(ids[0].startsWith("contribution-2025-02-01-"), qPrintable(ids[0]));
    QCOMPARE(ids[1], ids[0] + "-2");
    QCOMPARE(countsOf(*contributed(header + row)), QStringLiteral("1,0,1,0"));
    QCOMPARE(countsOf(*contributed(header + row + row + row)), QStringLiteral("3,1,2,0"));
    QCOMPARE(contributionIds().size(), 3);

    // Entered by hand under a name of its own, then found in a file.
    const QByteArray named = "id,round,backer,amount,received_on\n";
    QVERIFY(contributed(named + "mine,r1,cid,30,2025-03-01\n").ok());
    QCOMPARE(countsOf(*contributed(header + "r1,cid,30,2025-03-01\n")), QStringLiteral("1,0,1,0"));
    // Named rows speak for their own record first, wherever they stand.
    const QByteArray both = named + ",r1,cid,30,2025-03-01\nmine,r1,cid,30,2025-03-01\n";
    QCOMPARE(countsOf(*contributed(both)), QStringLiteral("2,1,1,0"));
    QCOMPARE(countsOf(*contributed(both)), QStringLiteral("2,0,2,0"));
}

void RecordImportTest::kindsWithoutIds()
{
    const QByteArray wallets = "party,address\nbob,0x1\nbob,0x1\ncid,0x2\n";
    QCOMPARE(countsOf(*import(Kind::Wallet, wallets)), QStringLiteral("3,3,0,0"));
    QCOMPARE(countsOf(*import(Kind::Wallet, wallets)), QStringLiteral("3,0,3,0"));
    QCOMPARE(countsOf(*import(Kind::Wallet, wallets + "bob,0x1\n")), QStringLiteral("4,1,3,0"));
    QCOMPARE(countsOf(*import(Kind::Terms, "model,from,creator,backers\nm1,2026-01-01,40,40\n")),
             QStringLiteral("1,1,0,0"));
    const auto tooMuch = import(Kind::Terms, "model,from,creator,backers\nm1,2026-02-01,60,40\n");
    QCOMPARE(tooMuch->rejected, 1);
}

void RecordImportTest::transfers()
{
    const QByteArray header = "id,round,backer,amount,received_on,transaction,log_index\n";
    QVERIFY(contributed(header + "mine,r1,bob,20,2025-02-01,0xabc,3\n").ok());
    QCOMPARE(countsOf(*contributed(header + ",r1,bob,20,2025-02-01,0xabc,3\n")), QStringLiteral("1,0,1,0"));
    QCOMPARE(countsOf(*contributed(header + "other,r1,bob,20,2025-02-01,0xabc,3\n")), QStringLiteral("1,0,1,0"));
    QCOMPARE(rejectsOf(*contributed(header + ",r1,bob,25,2025-02-01,0xabc,3\n")),
             QStringList{"duplicate_conflict@2 transaction=0xabc"});
    QCOMPARE(countsOf(*contributed(header + ",r1,bob,20,2025-02-01,0xabc,4\n")), QStringLiteral("1,1,0,0"));
}

// A record that was changed after its import is not imported again as another one.
void RecordImportTest::changedSince()
{
    const QByteArray rows = "round,backer,amount,received_on\nr1,bob,20,2025-02-01\n";
    QVERIFY(contributed(rows).ok());
    auto given = m_portfolio->facts()->all<portfolio::Contribution>().front();
    given.refundedOn = must(portfolio::Day::parse("2025-03-01"));
    portfolio::Edit edit;
    edit.put(given);
    must(m_portfolio->apply(edit));
    const auto report = contributed(rows);
    QCOMPARE(countsOf(*report), QStringLiteral("1,0,0,1"));
    QCOMPARE(text(report->rejects.front().error.code()), QStringLiteral("duplicate_conflict"));
    QCOMPARE(text(report->rejects.front().error.fact("expected")), QStringLiteral("refunded_on 2025-03-01"));
}

void RecordImportTest::capIsReachedByTheLastRow()
{
    const QByteArray header = "id,round,backer,amount,received_on\n";
    const QByteArray rows = "c1,r1,bob,400,2025-02-01\nc2,r1,cid,400,2025-02-02\nc3,r1,bob,400,2025-02-03\n"
                            "c4,r1,cid,200,2025-02-04\nc5,r1,cid,10,2025-02-05\n";
    const auto report = contributed(header + rows);
    QCOMPARE(rejectsOf(*report),
             (QStringList{"above_hard_cap@4 amount=1200.000000", "above_hard_cap@6 amount=1010.000000"}));
    QByteArray withReason = header;
    withReason.replace("on\n", "on,override_reason\n");
    QCOMPARE(countsOf(*contributed(withReason + "c1,r1,bob,1400,2025-02-01,agreed with the creator\n")),
             QStringLiteral("1,1,0,0"));
}

void RecordImportTest::acceptPartial()
{
    exchange::RecordImport options;
    options.acceptPartial = true;
    const auto report = contributed("id,round,backer,amount,received_on\n"
                                    "c1,r1,bob,20,2025-02-01\nc2,r1,bob,1,2025-02-01\nc3,r9,bob,20,2025-02-01\n"
                                    "c4,r1,bob,20,2025-02-01\n",
                                    options);
    QCOMPARE(countsOf(*report), QStringLiteral("4,2,0,2"));
    QCOMPARE(rejectsOf(*report), (QStringList{"below_minimum@3 amount=1.000000", "unknown_reference@4 round=r9"}));
    QCOMPARE(contributionIds(), (QStringList{"c1", "c4"}));
}

void RecordImportTest::defaultModel()
{
    exchange::RecordImport options;
    options.defaultModel = "m1";
    const auto report = import(Kind::Payout, "on,recipient,amount\n2025-05-01,creator,5\n", options);
    QCOMPARE(rejectsOf(*report), QStringList());
    QCOMPARE(text(m_portfolio->facts()->all<portfolio::Payout>().front().model), QStringLiteral("m1"));
    const auto missing = import(Kind::Payout, "on,recipient,amount\n2025-05-01,creator,5\n");
    QCOMPARE(text(missing.error().code()), text(errors::missingColumn));
}

void RecordImportTest::dryRun()
{
    exchange::RecordImport options;
    options.dryRun = true;
    const QByteArray rows = "id,round,backer,amount,received_on\nc1,r1,bob,20,2025-02-01\nc2,r1,bob,2,2025-02-01\n";
    const QByteArray before = m_folder->read("a.cbk");
    for (const bool readOnly : {false, true}) {
        if (readOnly)
            m_portfolio = must(Portfolio::open(m_folder->path("a.cbk"), portfolio::Access::ReadOnly));
        const auto report = contributed(rows, options);
        QVERIFY2(report.ok(), report ? "" : std::string(report.error().code()).c_str());
        QCOMPARE(countsOf(*report), QStringLiteral("2,1,0,1"));
        QCOMPARE(rejectsOf(*report), QStringList{"below_minimum@3 amount=2.000000"});
        QCOMPARE(m_folder->read("a.cbk"), before);
    }
}

void RecordImportTest::manyRefusals()
{
    QByteArray rows = "id,round,backer,amount,received_on\n";
    for (int i = 0; i < 150; ++i)
        rows += 'c' + QByteArray::number(i) + ",r1,bob,2,2025-02-01\n";
    rows += "good,r1,bob,20,2025-02-01\n";
    exchange::RecordImport options;
    options.acceptPartial = true;
    const auto report = contributed(rows, options);
    QCOMPARE(report->rejected, exchange::maximumRefusals);
    QCOMPARE(report->added, 0);
    QCOMPARE(contributionIds(), QStringList());
}

void RecordImportTest::lockedDays()
{
    portfolio::Edit edit;
    edit.lockedThrough = must(portfolio::Day::parse("2025-01-31"));
    must(m_portfolio->apply(edit));
    const auto report = contributed("id,round,backer,amount,received_on\n"
                                    "c1,r1,bob,20,2025-02-01\nc2,r1,bob,20,2025-01-31\n");
    QCOMPARE(report->rejected, 1);
    QCOMPARE(report->rejects.front().line, 3);
    QCOMPARE(text(report->rejects.front().error.code()), QStringLiteral("day_locked"));
}

std::unique_ptr<QObject> makeRecordImportTest()
{
    return std::make_unique<RecordImportTest>();
}

} // namespace cb::tests

#include "record_import_test.moc"
