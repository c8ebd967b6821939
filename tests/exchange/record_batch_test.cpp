// SPDX-License-Identifier: GPL-3.0-or-later
// Imports of records as batches: what is kept of them, and taking them back whole or not at all.
#include "fixture.h"

#include "exchange/errors.h"
#include "exchange/import_file.h"
#include "exchange/json_errors.h"
#include "portfolio/audit.h"
#include "portfolio/batches.h"
#include "portfolio/errors.h"

#include <QtCore/QCryptographicHash>

#include <memory>

namespace cb::tests {

namespace wrong = portfolio::errors;

class RecordBatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isKept();
    void everyKind();
    void goesWhole();
    void editedSince();
    void staysWhileReferredTo();
    void staysWhilePaymentsNameIt();
    void staysWhileLocked();
    void leavesOthersAlone();
    void isNotKeptOfNothing();
    void rejectsFile();
    void transfersInEitherForm();
    void transfersWithinAFile();
    void cancelled();

private:
    portfolio::ImportReport import(std::string_view kind, const QByteArray &content,
                                   const exchange::RevenueImport &options = {});
    portfolio::ImportReport contributed(const QByteArray &rows)
    {
        return import("contributions", "id,round,backer,amount,received_on\n" + rows);
    }
    std::vector<portfolio::Batch> batches() { return must(portfolio::batches(*m_portfolio)); }
    // Refused with that code, and nothing has changed.
    void refusesToTakeBack(const std::string &batch, std::string_view code);

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Portfolio> m_portfolio;
};

void RecordBatchTest::init()
{
    m_portfolio.reset();
    m_folder = std::make_unique<Folder>();
    m_portfolio = makePortfolio(m_folder->path("a.cbk"));
}

portfolio::ImportReport RecordBatchTest::import(std::string_view kind, const QByteArray &content,
                                                const exchange::RevenueImport &options)
{
    return must(exchange::importFile(*m_portfolio, kind, m_folder->write("data.csv", content), options, {}));
}

void RecordBatchTest::refusesToTakeBack(const std::string &batch, std::string_view code)
{
    const QByteArray before = m_folder->read("a.cbk");
    const auto facts = m_portfolio->facts();
    const auto taken = portfolio::takeBack(*m_portfolio, batch, {});
    QVERIFY(!taken);
    QCOMPARE(text(taken.error().code()), text(code));
    QCOMPARE(m_folder->read("a.cbk"), before);
    QCOMPARE(m_portfolio->facts(), facts);
}

void RecordBatchTest::isKept()
{
    const QByteArray content = "id,round,backer,amount,received_on\n"
                               "c1,r1,bob,100,2025-02-03\nc2,r1,cid,200,2025-02-01\nc3,r1,cid,2,2025-02-01\n";
    exchange::RevenueImport options;
    options.importedAt = must(engine::Instant::parse("2026-01-01T10:00:00Z"));
    options.acceptPartial = true;
    QCOMPARE(text(import("contributions", content, options).batch), QStringLiteral("batch-1"));
    const auto kept = batches();
    QCOMPARE(kept.size(), std::size_t{1});
    const portfolio::Batch &batch = kept.front();
    QCOMPARE(text(batch.kind), QStringLiteral("contributions"));
    QCOMPARE(text(batch.name), QStringLiteral("data.csv"));
    QCOMPARE(text(batch.fileName), QStringLiteral("data.csv"));
    QCOMPARE(text(batch.fileSha256),
             QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(batch.importedAt, options.importedAt);
    QCOMPARE(batch.read, 3);
    QCOMPARE(batch.added, 2);
    QCOMPARE(batch.rejected, 1);
    QCOMPARE(text(batch.firstDay->toString()), QStringLiteral("2025-02-01"));
    QCOMPARE(text(batch.lastDay->toString()), QStringLiteral("2025-02-03"));

    options.batchName = "June, first";
    QCOMPARE(text(import("party", "id,name,kind\ndan,Dan,person\n", options).batch), QStringLiteral("batch-2"));
    QCOMPARE(text(batches().front().kind), QStringLiteral("parties"));
    QCOMPARE(text(batches().front().name), QStringLiteral("June, first"));
    QVERIFY(!batches().front().firstDay && !batches().front().lastDay);
    QVERIFY(must(portfolio::audit(*m_portfolio, {})).failures.empty());
}

// Whatever the kind, a batch of it goes as it came.
void RecordBatchTest::everyKind()
{
    const std::pair<const char *, const char *> files[] = {
        {"domains", "id,name\nnew,New\n"},
        {"parties", "id,name,kind\nnew,New,organisation\n"},
        {"wallets", "party,address\nbob,0x1\n"},
        {"models", "id,name,domain,creator\nnew,New,d,ann\n"},
        {"stages", "model,stage,on\nm1,registered,2025-01-01\n"},
        {"versions", "model,version,released_on\nm1,2.0.0,2025-03-01\n"},
        {"terms", "model,from,creator,backers\nm1,2026-01-01,40,40\n"},
        {"rounds", "id,model,name,opens_on\nnew,m1,New,2025-01-01\n"},
        {"agreements", "id,round,backer,kind\nnew,r1,bob,pool\n"},
        {"contributions", "round,backer,amount,received_on\nr1,bob,20,2025-02-01\nr1,bob,20,2025-02-01\n"},
        {"payouts", "model,on,recipient,amount\nm1,2025-05-01,creator,5\n"},
        {"burns", "on,spent,burned\n2025-05-01,5,100\n"},
        {"valuations", "model,party,on,value\nm1,bob,2025-05-01,500\n"},
    };
    const QByteArray before = dumpOf(*m_portfolio);
    for (const auto &[kind, content] : files) {
        const auto report = import(kind, content);
        QCOMPARE(rejectsOf(report), QStringList());
        QVERIFY2(report.added > 0, kind);
        QCOMPARE(text(batches().front().kind), QString::fromLatin1(kind));
        QVERIFY(dumpOf(*m_portfolio) != before);
        const auto again = import(kind, content);
        QCOMPARE(again.alreadyThere, report.added);
        QVERIFY(again.batch.empty());
        const auto taken = portfolio::takeBack(*m_portfolio, report.batch, {});
        QVERIFY2(taken.ok(), kind);
        QCOMPARE(taken->records.size(), static_cast<std::size_t>(report.added));
        QVERIFY(!taken->payments);
        QCOMPARE(dumpOf(*m_portfolio), before);
        QVERIFY(batches().empty());
    }
}

void RecordBatchTest::goesWhole()
{
    import("revenue", "model,occurred_at,amount\nm1,2025-03-01,10\n");
    const QByteArray before = dumpOf(*m_portfolio);
    const QByteArray rows = "c1,r1,bob,20,2025-02-01\nc2,r1,bob,20,2025-02-01\n";
    const auto report = contributed(rows);
    import("revenue", "model,occurred_at,amount\nm1,2025-03-01,11\n");
    must(portfolio::takeBack(*m_portfolio, report.batch, {}));
    must(portfolio::takeBack(*m_portfolio, batches().front().id, {}));
    QCOMPARE(dumpOf(*m_portfolio), before);
    QVERIFY(must(portfolio::audit(*m_portfolio, {})).failures.empty());
    refusesToTakeBack(report.batch, wrong::noSuchBatch);
    QCOMPARE(countsOf(contributed(rows)), QStringLiteral("2,2,0,0")); // what was known of it went with it
    m_portfolio.reset();
    m_portfolio = must(Portfolio::open(m_folder->path("a.cbk"), portfolio::Access::ReadWrite));
    QCOMPARE(batches().size(), std::size_t{2});
}

void RecordBatchTest::editedSince()
{
    const QByteArray before = dumpOf(*m_portfolio);
    const auto report = contributed("c1,r1,bob,20,2025-02-01\n");
    auto given = m_portfolio->facts()->all<portfolio::Contribution>().front();
    given.refundedOn = must(portfolio::Day::parse("2025-03-01"));
    portfolio::Edit edit;
    edit.put(given);
    must(m_portfolio->apply(edit));
    must(portfolio::takeBack(*m_portfolio, report.batch, {}));
    QCOMPARE(dumpOf(*m_portfolio), before);
}

void RecordBatchTest::staysWhileReferredTo()
{
    const auto report = import("parties", "id,name,kind\ndan,Dan,person\neve,Eve,person\n");
    const auto given = contributed("c1,r1,dan,20,2025-02-01\n");
    refusesToTakeBack(report.batch, wrong::stillReferred);
    const auto refused = portfolio::takeBack(*m_portfolio, report.batch, {});
    QCOMPARE(text(refused.error().fact("id")), QStringLiteral("dan"));
    QCOMPARE(text(refused.error().fact("by")), QStringLiteral("contribution"));
    must(portfolio::takeBack(*m_portfolio, given.batch, {}));
    must(portfolio::takeBack(*m_portfolio, report.batch, {}));
    QVERIFY(!m_portfolio->facts()->find<portfolio::Party>("eve"));
}

void RecordBatchTest::staysWhilePaymentsNameIt()
{
    const auto report = import("versions", "model,version,released_on\nm1,2.0.0,2025-03-01\n");
    const auto paid = import("revenue", "model,occurred_at,amount,version\nm1,2025-03-02,10,2.0.0\n");
    QCOMPARE(paid.added, 1);
    refusesToTakeBack(report.batch, wrong::moneyHangsOnIt);
    must(portfolio::takeBack(*m_portfolio, paid.batch, {}));
    must(portfolio::takeBack(*m_portfolio, report.batch, {}));
}

void RecordBatchTest::staysWhileLocked()
{
    const auto report = contributed("c1,r1,bob,20,2025-02-01\nc2,r1,bob,20,2025-03-01\n");
    for (const char *through : {"2025-02-01", "2025-02-28", "2026-01-01"}) {
        portfolio::Edit edit;
        edit.lockedThrough = must(portfolio::Day::parse(through));
        must(m_portfolio->apply(edit));
        refusesToTakeBack(report.batch, wrong::locked);
    }
    portfolio::Edit edit;
    edit.lockedThrough = must(portfolio::Day::parse("2025-01-31"));
    must(m_portfolio->apply(edit));
    QVERIFY(portfolio::takeBack(*m_portfolio, report.batch, {}).ok());
}

// A record entered by hand may get the number of one that was removed: it did not come with the batch.
void RecordBatchTest::leavesOthersAlone()
{
    const auto report = import("parties", "id,name,kind\ndan,Dan,person\neve,Eve,person\n");
    portfolio::Edit remove;
    remove.remove(*m_portfolio->facts()->find<portfolio::Party>("eve"));
    must(m_portfolio->apply(remove));
    portfolio::Edit add;
    add.put(portfolio::Party{0, "fay", "Fay", portfolio::PartyKind::Person, {}, {}});
    must(m_portfolio->apply(add));
    must(portfolio::takeBack(*m_portfolio, report.batch, {}));
    QVERIFY(!m_portfolio->facts()->find<portfolio::Party>("dan"));
    QVERIFY(m_portfolio->facts()->find<portfolio::Party>("fay"));
}

void RecordBatchTest::isNotKeptOfNothing()
{
    const QByteArray bad = "c1,r1,bob,20,2025-02-01\nc2,r1,nobody,20,2025-02-01\n";
    QVERIFY(contributed(bad).batch.empty());
    exchange::RevenueImport dry;
    dry.dryRun = true;
    QVERIFY(import("contributions", "round,backer,amount,received_on\nr1,bob,20,2025-02-01\n", dry).batch.empty());
    QVERIFY(batches().empty());
    const auto unknown = exchange::importFile(*m_portfolio, "gifts", m_folder->path("data.csv"), {}, {});
    QCOMPARE(text(unknown.error().code()), text(exchange::errors::unknownKind));
    QVERIFY(text(unknown.error().fact("expected")).startsWith(QStringLiteral("revenue, contributions, domains, ")));
}

void RecordBatchTest::rejectsFile()
{
    const auto report = contributed("c1,r1,=1+1,20,2025-02-01\nc2,r1,bob,1,2025-02-01\n");
    must(exchange::writeRejects(m_folder->path("rejects.csv"), report.rejects));
    QCOMPARE(QString::fromUtf8(m_folder->read("rejects.csv")),
             QString::fromUtf8("line,field,value,reason\n"
                               "2,backer,'=1+1,There is no party “=1+1”.\n"
                               "3,amount,1.000000,1.000000 USDC is below the round’s smallest ticket of 10.000000. "
                               "State a reason to take it all the same.\n"));
}

// An explorer's export knows no log index, a node's log does.
void RecordBatchTest::transfersInEitherForm()
{
    const QByteArray header = "round,backer,amount,received_on,transaction,log_index\n";
    const QByteArray with = "r1,bob,20,2025-02-01,0xabc,3\n";
    const QByteArray without = "r1,bob,20,2025-02-01,0xABC,\n";
    for (const auto &[first, second] : {std::pair(with, without), std::pair(without, with)}) {
        const auto report = import("contributions", header + first);
        QCOMPARE(countsOf(report), QStringLiteral("1,1,0,0"));
        QCOMPARE(countsOf(import("contributions", header + second)), QStringLiteral("1,0,1,0"));
        const auto more = import("contributions", header + without + without); // a second one in the same transaction
        QCOMPARE(countsOf(more), QStringLiteral("2,1,1,0"));
        QCOMPARE(countsOf(import("contributions", header + without + without)), QStringLiteral("2,0,2,0"));
        must(portfolio::takeBack(*m_portfolio, more.batch, {}));
        must(portfolio::takeBack(*m_portfolio, report.batch, {}));
    }
}

void RecordBatchTest::transfersWithinAFile()
{
    const QByteArray header = "id,round,backer,amount,received_on,transaction,log_index\n";
    const auto report = import("contributions", header + "c1,r1,bob,20,2025-02-01,0xabc,3\n"
                                                         "c2,r1,bob,25,2025-02-01,0xAbC,3\n"
                                                         ",r1,bob,30,2025-02-01,0xabc,3\n"
                                                         "c4,r1,bob,20,2025-02-01,0xabc,3\n"
                                                         "c5,r1,bob,20,2025-02-01,0xabc,4\n");
    QCOMPARE(rejectsOf(report),
             (QStringList{"duplicate_conflict@3 transaction=0xAbC", "duplicate_conflict@4 transaction=0xabc"}));
    QCOMPARE(report.alreadyThere, 1);
}

void RecordBatchTest::cancelled()
{
    QByteArray content = "id,round,backer,amount,received_on\n";
    for (int i = 0; i < 2000; ++i)
        content += 'c' + QByteArray::number(i) + ",r2,bob,20,2025-02-01\n";
    const auto file = m_folder->write("many.csv", content);
    const QByteArray before = m_folder->read("a.cbk");
    for (const std::int64_t permille : {0, 400}) {
        std::int64_t last = 0;
        const auto report =
            exchange::importFile(*m_portfolio, "contributions", file, {}, [&](std::int64_t done, std::int64_t total) {
                last = done;
                return done * 1000 < permille * total;
            });
        QVERIFY(!report);
        QCOMPARE(text(report.error().code()), text(exchange::errors::cancelled));
        QVERIFY(last > 0 || permille == 0);
        QCOMPARE(m_folder->read("a.cbk"), before);
    }
    QCOMPARE(import("contributions", content).added, 2000);
    const auto batch = batches().front().id;
    const QByteArray full = m_folder->read("a.cbk");
    const auto kept = portfolio::takeBack(*m_portfolio, batch, [](auto, auto) { return false; });
    QCOMPARE(text(kept.error().code()), QStringLiteral("cancelled"));
    QCOMPARE(m_folder->read("a.cbk"), full);
}

std::unique_ptr<QObject> makeRecordBatchTest()
{
    return std::make_unique<RecordBatchTest>();
}

} // namespace cb::tests

#include "record_batch_test.moc"
