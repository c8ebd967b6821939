// SPDX-License-Identifier: GPL-3.0-or-later
// The canonical revenue CSV: what is taken, what is rejected and why, and that a file with a bad row changes nothing.
#include "fixture.h"

#include "exchange/errors.h"
#include "exchange/json_errors.h"
#include "exchange/revenue_csv.h"
#include "portfolio/batches.h"

#include <QtCore/QCryptographicHash>

#include <memory>
#include <sys/stat.h>
#include <thread>

namespace cb::tests {

namespace errors = exchange::errors;

class RevenueImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void taken_data();
    void taken();
    void badFiles_data();
    void badFiles();
    void badRows_data();
    void badRows();
    void badRowAnywhere();
    void twins();
    void conflicts();
    void acceptPartial();
    void rejectsFile();
    void dryRun();
    void cancelled();
    void batch();
    void pipes();
    void preview();

private:
    Result<portfolio::ImportReport> import(const QByteArray &content, const exchange::RevenueImport &options = {});

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Portfolio> m_portfolio;
};

void RevenueImportTest::init()
{
    m_portfolio.reset();
    m_folder = std::make_unique<Folder>();
    m_portfolio = makePortfolio(m_folder->path("a.cbk"));
}

Result<portfolio::ImportReport> RevenueImportTest::import(const QByteArray &content,
                                                          const exchange::RevenueImport &options)
{
    return exchange::importRevenue(*m_portfolio, m_folder->write("data.csv", content), options, {});
}

void RevenueImportTest::taken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("revenue"); // by day and model
    const auto row = [](const char *name, const char *content, const char *revenue) {
        QTest::newRow(name) << QByteArray(content) << QByteArray(revenue);
    };
    row("plain", "model,occurred_at,amount\nm1,2025-01-02,1.5\n", "2025-01-02,m1,1,0,1.500000,0.000000,1.500000\n");
    row("columns in another order", "tasks,amount,source,model,occurred_at\n7,1.5,api,m1,2025-01-02T10:00:00Z\n",
        "2025-01-02,m1,1,7,1.500000,0.000000,1.500000\n");
    row("mark, CRLF and quotes", "\xef\xbb\xbfmodel,occurred_at,amount\r\n\"Model One\",\"2025-01-02\",\"1.5\"\r\n",
        "2025-01-02,m1,1,0,1.500000,0.000000,1.500000\n");
    row("refund", "model,occurred_at,amount\nm1,2025-01-02,5\nm1,2025-01-02T23:59:59.999999Z,-1.000001\n",
        "2025-01-02,m1,2,0,5.000000,-1.000001,3.999999\n");
    row("offset of time", "model,occurred_at,amount\nm1,2025-01-02T23:30:00-01:00,2\n",
        "2025-01-03,m1,1,0,2.000000,0.000000,2.000000\n");
    row("version, empty tasks", "model,occurred_at,amount,version,tasks\nm1,2025-01-02,2,1.0.0,\n",
        "2025-01-02,m1,1,0,2.000000,0.000000,2.000000\n");
    row("two models", "model,occurred_at,amount\nm2,2025-06-01,2\nm1,2025-06-01,3\n",
        "2025-06-01,m1,1,0,3.000000,0.000000,3.000000\n2025-06-01,m2,1,0,2.000000,0.000000,2.000000\n");
}

void RevenueImportTest::taken()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, revenue);
    const auto report = import(content);
    QVERIFY(report.ok());
    QCOMPARE(rejectsOf(*report), QStringList());
    exchange::ReportOptions options;
    options.name = "revenue";
    options.every = "day";
    QCOMPARE(reportOf(*m_portfolio, options), "period,model,payments,tasks,gross,refunds,net\n" + revenue);
    const auto again = import(content);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->alreadyThere, report->added);
}

void RevenueImportTest::badFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place"); // line, field, value
    const auto row = [](const char *name, const QByteArray &content, std::string_view code, const char *place) {
        QTest::newRow(name) << content << text(code) << QString::fromUtf8(place);
    };
    row("empty", "", errors::emptyFile, "||");
    row("only a mark", "\xef\xbb\xbf", errors::emptyFile, "||");
    row("only empty lines", "\n\r\n\n", errors::emptyFile, "||");
    row("only a header", "model,occurred_at,amount\n", errors::onlyHeader, "||");
    row("no amount", "model,occurred_at\nm1,2025-01-02\n", errors::missingColumn, "1|amount|model,occurred_at");
    row("no header", "m1,2025-01-02,1.5\n", errors::unknownColumn, "1||m1");
    row("another name", "\nmodel,date,amount\nm1,2025-01-02,1\n", errors::unknownColumn, "2||date");
    row("capitals", "Model,occurred_at,amount\nm1,2025-01-02,1\n", errors::unknownColumn, "1||Model");
    row("semicolons", "model;occurred_at;amount\nm1;2025-01-02;1\n", errors::otherSeparator, "1||;");
    row("twice", "model,occurred_at,amount,amount\nm1,2025-01-02,1,2\n", errors::repeatedColumn, "1||amount");
    row("Latin 1", "model,occurred_at,amount\nm1,2025-01-02,1\nZo\xeb,2025-01-02,1\n", errors::notUtf8, "3||");
    row("open quotes", "model,occurred_at,amount\nm1,2025-01-02,1\nm1,\"2025-01-02,1\nm1,2025-01-02,1\n",
        errors::badQuotes, "3||");
    row("NUL at the end", QByteArray("model,occurred_at,amount\nm1,2025-01-02,1\n\0", 42), errors::nulByte, "3||");
}

void RevenueImportTest::badFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QFETCH(QString, place);
    for (const bool partial : {false, true}) {
        exchange::RevenueImport options;
        options.acceptPartial = partial;
        const QByteArray before = m_folder->read("a.cbk");
        const auto report = import(content, options);
        QVERIFY(!report);
        const Error &error = report.error();
        QCOMPARE(text(error.code()), code);
        QCOMPARE(text(error.fact("file")), QStringLiteral("data.csv"));
        QCOMPARE(QStringList({text(error.fact("line")), text(error.fact("field")), text(error.fact("value"))})
                     .join(QLatin1Char('|')),
                 place);
        QCOMPARE(m_folder->read("a.cbk"), before);
    }
}

void RevenueImportTest::badRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("rejected");
    const auto row = [](const char *content, const char *rejected) {
        QTest::newRow(content) << QByteArray(content) << QString::fromUtf8(rejected);
    };
    row("m1,2025-01-02,1", "wrong_cell_count@3 =3");
    row("m1,2025-01-02,1,,,,,", "wrong_cell_count@3 =8");
    row("m9,2025-01-02,1,,,,", "unknown_reference@3 model=m9");
    row("M1,2025-01-02,1,,,,", "unknown_reference@3 model=M1");
    row("m1 ,2025-01-02,1,,,,", "unknown_reference@3 model=m1 ");
    row(",2025-01-02,1,,,,", "required@3 model=");
    row("m1,,1,,,,", "not_an_instant@3 occurred_at=");
    row("m1,2025-02-29,1,,,,", "not_an_instant@3 occurred_at=2025-02-29");
    row("m1,01/02/2025,1,,,,", "not_an_instant@3 occurred_at=01/02/2025");
    row("m1,45000,1,,,,", "not_an_instant@3 occurred_at=45000");
    row("m1,2025-01-02 10:00,1,,,,", "not_an_instant@3 occurred_at=2025-01-02 10:00");
    row("m1,2025-01-02T10:00:00,1,,,,", "not_an_instant@3 occurred_at=2025-01-02T10:00:00");
    row("m1,2025-01-02,,,,,", "not_a_number@3 amount=");
    row("m1,2025-01-02,1e3,,,,", "not_a_number@3 amount=1e3");
    row("m1,2025-01-02,0x10,,,,", "not_a_number@3 amount=0x10");
    row("m1,2025-01-02,NaN,,,,", "not_a_number@3 amount=NaN");
    row("m1,2025-01-02,inf,,,,", "not_a_number@3 amount=inf");
    row("m1,2025-01-02,$5,,,,", "not_a_number@3 amount=$5");
    row("m1,2025-01-02,(5),,,,", "not_a_number@3 amount=(5)");
    row("m1,2025-01-02,5-,,,,", "not_a_number@3 amount=5-");
    row("m1,2025-01-02,−5,,,,", "not_a_number@3 amount=−5");
    row("m1,2025-01-02, 5,,,,", "not_a_number@3 amount= 5");
    row("m1,2025-01-02,\"1,234.5\",,,,", "not_a_number@3 amount=1,234.5");
    row("m1,2025-01-02,\"12,5\",,,,", "not_a_number@3 amount=12,5");
    row("m1,2025-01-02,'-5,,,,", "not_a_number@3 amount='-5");
    row("m1,2025-01-02,1.0000001,,,,", "too_many_decimals@3 amount=1.0000001");
    row("m1,2025-01-02,9223372036854.775808,,,,", "out_of_range@3 amount=9223372036854.775808");
    row("m1,2025-01-02,99999999999999999999,,,,", "out_of_range@3 amount=99999999999999999999");
    row("m1,2025-01-02,0,,,,", "must_not_be_zero@3 amount=0.000000");
    row("m1,2025-01-02,-0,,,,", "must_not_be_zero@3 amount=0.000000");
    row("m1,2024-12-31,1,,,,", "payment_before_terms@3 occurred_at=2024-12-31T00:00:00Z");
    row("m1,2025-01-02,1,3.5,,,", "not_a_whole_number@3 tasks=3.5");
    row("m1,2025-01-02,1,-3,,,", "must_not_be_negative@3 tasks=-3");
    row("m1,2025-01-02,1,,,2.0.0,", "unknown_reference@3 version=2.0.0");
}

void RevenueImportTest::badRows()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, rejected);
    const QByteArray before = m_folder->read("a.cbk");
    const auto report = import("model,occurred_at,amount,tasks,reference,version,source\n"
                               "m1,2025-01-03,1,,,,\n" +
                               row + "\nm1,2025-01-04,1,,,,\n");
    QVERIFY(report.ok());
    QCOMPARE(rejectsOf(*report), QStringList{rejected});
    QCOMPARE(countsOf(*report), QStringLiteral("3,0,0,1"));
    QVERIFY(report->batch.empty());
    QCOMPARE(m_folder->read("a.cbk"), before);
}

void RevenueImportTest::badRowAnywhere()
{
    const QByteArray before = m_folder->read("a.cbk");
    constexpr int rows = 200;
    for (int bad = 0; bad < rows; ++bad) {
        QByteArray content = "model,occurred_at,amount\n";
        for (int i = 0; i < rows; ++i)
            content += i == bad ? "m1,2025-01-02,much\n" : "m1,2025-01-02,1.25\n";
        const auto report = import(content);
        QCOMPARE(countsOf(*report), QStringLiteral("200,0,0,1"));
        QCOMPARE(report->rejects.front().line, bad + 2);
    }
    QCOMPARE(m_folder->read("a.cbk"), before);
    QCOMPARE(must(portfolio::batches(*m_portfolio)).size(), std::size_t{0});
}

void RevenueImportTest::twins()
{
    const QByteArray header = "model,occurred_at,amount\n";
    const QByteArray row = "m1,2025-01-02T10:00:00Z,2.5\n";
    QCOMPARE(countsOf(*import(header + row + row)), QStringLiteral("2,2,0,0"));
    QCOMPARE(countsOf(*import(header + row)), QStringLiteral("1,0,1,0"));
    QCOMPARE(countsOf(*import(header + row + row + row)), QStringLiteral("3,1,2,0"));
    QCOMPARE(must(portfolio::countPayments(*m_portfolio, {}, {})).payments, 3);
    QCOMPARE(text(must(portfolio::countPayments(*m_portfolio, {}, {})).net.toString()), QStringLiteral("7.500000"));
}

void RevenueImportTest::conflicts()
{
    const QByteArray header = "model,occurred_at,amount,reference\n";
    QCOMPARE(countsOf(*import(header + "m1,2025-01-02,2.5,r-1\n")), QStringLiteral("1,1,0,0"));
    const auto money = import(header + "m1,2025-01-02,2.6,r-1\n");
    QCOMPARE(rejectsOf(*money), QStringList{"duplicate_conflict@2 reference=r-1"});
    QCOMPARE(text(money->rejects.front().error.fact("expected")), QStringLiteral("2.500000 2025-01-02"));
    const auto otherDay = import(header + "m1,2025-01-03,2.5,r-1\n");
    QCOMPARE(rejectsOf(*otherDay), QStringList{"duplicate_conflict@2 reference=r-1"});
    const auto within = import(header + "m1,2025-01-02,1,r-2\nm1,2025-01-02,1,r-2\nm1,2025-01-02,3,r-2\n");
    QCOMPARE(rejectsOf(*within), QStringList{"duplicate_conflict@4 reference=r-2"});
    exchange::RevenueImport other;
    other.defaultSource = "elsewhere";
    QCOMPARE(countsOf(*import(header + "m1,2025-01-02,2.6,r-1\n", other)), QStringLiteral("1,1,0,0"));
}

void RevenueImportTest::acceptPartial()
{
    exchange::RevenueImport options;
    options.acceptPartial = true;
    options.defaultModel = "Model One";
    const auto report = import("occurred_at,amount\n2025-01-02,1\n2025-01-02,x\n2025-01-02,2\n", options);
    QCOMPARE(countsOf(*report), QStringLiteral("3,2,0,1"));
    QCOMPARE(text(report->batch), QStringLiteral("batch-1"));
    QCOMPARE(text(report->net.toString()), QStringLiteral("3.000000"));
    QCOMPARE(must(portfolio::countPayments(*m_portfolio, {}, {})).payments, 2);
}

void RevenueImportTest::rejectsFile()
{
    const auto report = import("model,occurred_at,amount\n=HYPERLINK(1),2025-01-02,1\nm1,2025-01-02,\"-1,5\"\n");
    must(exchange::writeRejects(m_folder->path("rejects.csv"), report->rejects));
    QCOMPARE(
        QString::fromUtf8(m_folder->read("rejects.csv")),
        QString::fromUtf8("line,field,value,reason\n"
                          "2,model,'=HYPERLINK(1),There is no model “=HYPERLINK(1)”.\n"
                          "3,amount,\"'-1,5\",\"“-1,5” is not a plain number. Write it like 12.345: digits, a point, "
                          "no thousands separators.\"\n"));
}

void RevenueImportTest::dryRun()
{
    const QByteArray before = m_folder->read("a.cbk");
    exchange::RevenueImport options;
    options.dryRun = true;
    const auto report = import("model,occurred_at,amount\nm1,2025-01-02,1\nm1,2025-01-05,2\n", options);
    QCOMPARE(countsOf(*report), QStringLiteral("2,2,0,0"));
    QCOMPARE(text(report->firstDay.toString() + report->lastDay.toString()), QStringLiteral("2025-01-022025-01-05"));
    QVERIFY(report->batch.empty());
    QCOMPARE(m_folder->read("a.cbk"), before);
}

void RevenueImportTest::cancelled()
{
    QByteArray content = "model,occurred_at,amount\n";
    for (int i = 0; i < 100'000; ++i)
        content += "m1,2025-01-02T10:00:00Z," + QByteArray::number(i + 1) + '\n';
    const auto file = m_folder->write("many.csv", content);
    const QByteArray before = m_folder->read("a.cbk");
    for (const std::int64_t permille : {0, 400, 600}) {
        std::int64_t last = 0;
        bool back = false;
        const auto report = exchange::importRevenue(*m_portfolio, file, {}, [&](std::int64_t done, std::int64_t total) {
            back = back || done < last;
            last = done;
            return done * 1000 <= permille * total;
        });
        QVERIFY(!report);
        QCOMPARE(text(report.error().code()), text(errors::cancelled));
        QVERIFY(!back);
        QCOMPARE(m_folder->read("a.cbk"), before);
    }
}

void RevenueImportTest::batch()
{
    const QByteArray content = "model,occurred_at,amount\nm1,2025-01-02,1\n";
    exchange::RevenueImport options;
    options.batchName = "June, first";
    options.importedAt = must(engine::Instant::parse("2026-01-01T10:00:00Z"));
    QVERIFY(import(content, options).ok());
    const auto batches = must(portfolio::batches(*m_portfolio));
    QCOMPARE(batches.size(), std::size_t{1});
    QCOMPARE(text(batches[0].name), QStringLiteral("June, first"));
    QCOMPARE(text(batches[0].fileName), QStringLiteral("data.csv"));
    QCOMPARE(text(batches[0].fileSha256),
             QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    QVERIFY(portfolio::takeBack(*m_portfolio, batches[0].id, {}).ok());
    QCOMPARE(must(portfolio::countPayments(*m_portfolio, {}, {})).payments, 0);
}

void RevenueImportTest::pipes()
{
    const auto pipe = m_folder->path("pipe");
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    std::thread writer([&] {
        QFile file(text(pipe.string()));
        if (file.open(QIODevice::WriteOnly))
            file.write("model,occurred_at,amount\nm1,2025-01-02,1\n");
    });
    const auto report = exchange::importRevenue(*m_portfolio, pipe, {}, {});
    writer.join();
    QVERIFY(report.ok());
    QCOMPARE(countsOf(*report), QStringLiteral("1,1,0,0"));
}

void RevenueImportTest::preview()
{
    QByteArray content = "model,occurred_at,amount\n";
    for (int i = 0; i < 100'000; ++i)
        content += "m1,2025-01-02T10:00:00Z,1.250000\n";
    const auto some = exchange::previewCsv(m_folder->write("many.csv", content), 3);
    QVERIFY(some.ok());
    QCOMPARE(some->header, (std::vector<std::string>{"model", "occurred_at", "amount"}));
    QCOMPARE(some->rows.size(), std::size_t{3});
    QCOMPARE(some->lines, (std::vector<std::int64_t>{2, 3, 4}));
    QVERIFY(!some->exact);
    QVERIFY(some->rowCount > 99'000 && some->rowCount < 101'000);
    const auto all = exchange::previewCsv(m_folder->write("few.csv", "anything\n\"1\n2\"\n3\n"), 3);
    QVERIFY(all->exact);
    QCOMPARE(all->rowCount, 2);
    QCOMPARE(all->lines, (std::vector<std::int64_t>{2, 4}));
    QVERIFY(!exchange::previewCsv(m_folder->write("bad.csv", "a\n\"\n"), 3));
}

std::unique_ptr<QObject> makeRevenueImportTest()
{
    return std::make_unique<RevenueImportTest>();
}

} // namespace cb::tests

#include "revenue_import_test.moc"
