// SPDX-License-Identifier: GPL-3.0-or-later
// Reports: the specification's vectors byte by byte, the same figures in every form, and what cannot be asked for.
#include "fixture.h"

#include "exchange/errors.h"
#include "exchange/json_errors.h"
#include "exchange/sample.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>

#include <memory>

namespace cb::tests {

namespace errors = exchange::errors;
using exchange::ReportFormat;
using exchange::ReportOptions;

class ReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void vectors_data();
    void vectors();
    void headers_data();
    void headers();
    void wideAddsUp();
    void ledgerAddsUp();
    void periods();
    void filters();
    void json();
    void table();
    void takesWhatChangesSomething();
    void refusedOptions_data();
    void refusedOptions();
    void commandLines();
    void preview();
    void sinkThatRefuses();

private:
    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Portfolio> m_empty;  // no payments
    std::unique_ptr<Portfolio> m_vector; // portfolio-2
};

namespace {

ReportOptions named(const char *name, const char *every = "", const char *by = "", const char *columns = "")
{
    ReportOptions options;
    options.name = name;
    options.every = every;
    options.by = by;
    options.columns = columns;
    return options;
}

std::int64_t units(const QByteArray &amount)
{
    return must(portfolio::Amount::parse(amount.toStdString())).units();
}

// Amounts of a long report's rows, added up by what the other cells begin with.
QMap<QByteArray, std::int64_t> sums(const QByteArray &csv, const std::function<QByteArray(const QByteArrayList &)> &key)
{
    QMap<QByteArray, std::int64_t> all;
    const auto lines = csv.split('\n');
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        const auto cells = lines[i].split(',');
        all[key(cells)] += units(cells.back());
    }
    return all;
}

QByteArray amountText(std::int64_t units)
{
    return QByteArray::fromStdString(portfolio::Amount::ofUnits(units).toString());
}

} // namespace

void ReportTest::initTestCase()
{
    m_folder = std::make_unique<Folder>();
    m_empty = makePortfolio(m_folder->path("empty.cbk"));
    m_vector = loadVector(m_folder->path("vector.cbk"), QStringLiteral("portfolio-2"));
}

void ReportTest::vectors_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"portfolio-1", "portfolio-2", "portfolio-3"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ReportTest::vectors()
{
    QFETCH(QString, name);
    const auto loaded = loadVector(m_folder->path(name + ".cbk"), name);
    QFile golden(QStringLiteral(CB_GOLDEN "/spec/") + name + ".distribution.csv");
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(reportOf(*loaded, named("distribution", "day", "party,recipient,model")), golden.readAll());
}

void ReportTest::headers_data()
{
    QTest::addColumn<QStringList>("options"); // name, by, columns
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const QStringList &options, const char *header) {
        QTest::newRow(qPrintable(options.join(' '))) << options << QByteArray(header);
    };
    row({"distribution", "", ""}, "period,model,recipient,amount\n");
    row({"distribution", "party", ""}, "period,party,amount\n");
    row({"distribution", "version,party,recipient,model", ""}, "period,model,recipient,party,version,amount\n");
    row({"distribution", "", "recipient"},
        "period,model,creator,backers,processors,yield,buyback_burn,foundation,network,total\n");
    row({"distribution", "party", "recipient"},
        "period,party,creator,backers,processors,yield,buyback_burn,foundation,network,total\n");
    row({"revenue", "", ""}, "period,model,payments,tasks,gross,refunds,net\n");
    row({"ledger", "", ""}, "at,model,reference,recipient,party,amount\n");
    row({"agreements", "", ""}, "id,round,model,backer,kind,share,cap_multiple,in_force,cap,received,state\n");
    row({"contributions", "", ""}, "id,round,model,backer,agreement,amount,pledged_on,received_on,refunded_on,"
                                   "transaction,log_index,override_reason\n");
}

// The header is printed where there is nothing to tell.
void ReportTest::headers()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, header);
    const auto asked = named(qPrintable(options[0]), "", qPrintable(options[1]), qPrintable(options[2]));
    QCOMPARE(reportOf(*m_empty, asked), header);
}

void ReportTest::wideAddsUp()
{
    const QByteArray wide = reportOf(*m_vector, named("distribution", "month", "model,party", "recipient"));
    const auto lines = wide.split('\n');
    const auto names = lines[0].split(',');
    QMap<QByteArray, std::int64_t> cells;
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        const auto row = lines[i].split(',');
        std::int64_t total = 0;
        for (qsizetype j = 3; j < row.size() - 1; ++j) {
            total += units(row[j]);
            if (units(row[j]) != 0)
                cells[row[0] + row[1] + names[j] + row[2]] += units(row[j]);
        }
        QCOMPARE(row.back(), amountText(total));
    }
    const QByteArray longRows = reportOf(*m_vector, named("distribution", "month", "model,recipient,party"));
    QCOMPARE(cells, sums(longRows, [](const auto &row) { return row[0] + row[1] + row[2] + row[3]; }));
    QVERIFY(cells.size() > 50);
}

void ReportTest::ledgerAddsUp()
{
    const auto key = [](const QByteArrayList &row) { return row[0].left(10) + row[1] + row[row.size() - 3] + row[4]; };
    const auto dayKey = [](const QByteArrayList &row) { return row[0] + row[1] + row[2] + row[3]; };
    auto ledger = sums(reportOf(*m_vector, named("ledger", "", "party")), key);
    ledger.removeIf([](const auto &row) { return row.value() == 0; });
    QCOMPARE(ledger, sums(reportOf(*m_vector, named("distribution", "day", "model,recipient,party")), dayKey));
    QVERIFY(ledger.size() > 500);
}

void ReportTest::periods()
{
    const auto firstPeriod = [&](const char *every) {
        return reportOf(*m_vector, named("distribution", every, "model")).split('\n')[1].split(',')[0];
    };
    QCOMPARE(firstPeriod("day"), QByteArray("2025-01-01"));
    QCOMPARE(firstPeriod("week"), QByteArray("2025-W01"));
    QCOMPARE(firstPeriod(""), QByteArray("2025-01"));
    QCOMPARE(firstPeriod("quarter"), QByteArray("2025-Q1"));
    QCOMPARE(firstPeriod("year"), QByteArray("2025"));
    QCOMPARE(firstPeriod("all"), QByteArray("all"));
    const auto all =
        sums(reportOf(*m_vector, named("distribution", "all", "model")), [](const auto &row) { return row[1]; });
    for (const char *every : {"day", "week", "month", "quarter", "year"})
        QCOMPARE(
            sums(reportOf(*m_vector, named("distribution", every, "model")), [](const auto &row) { return row[1]; }),
            all);
}

void ReportTest::filters()
{
    auto options = named("distribution", "all", "model,party");
    options.models = {"m1"};
    options.parties = {"p3"};
    const auto rows = reportOf(*m_vector, options).split('\n');
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows[1].startsWith("all,m1,p3,"));
    // A name does for a model, in reports of every sort.
    for (const char *name : {"distribution", "revenue", "ledger", "rounds", "contributions", "ownership"}) {
        auto byId = named(name);
        byId.models = {"m1"};
        auto byName = byId;
        byName.models = {"Model One"};
        QCOMPARE(reportOf(*m_empty, byName), reportOf(*m_empty, byId));
        byId.models = {"nothing"};
        const auto spec = must(exchange::parseReport(byId));
        const auto failed = exchange::writeReport(*m_empty, spec, {}, ReportFormat::Csv, [](auto) { return true; });
        QCOMPARE(text(failed.error().code()), QStringLiteral("no_such_record"));
    }
    auto rounds = named("rounds");
    rounds.models = {"m2"};
    QCOMPARE(
        reportOf(*m_empty, rounds),
        QByteArray("id,model,name,opens_on,closes_on,soft_cap,hard_cap,minimum,received,pledged,refunded,backers,"
                   "phase,outcome\nr2,m2,Seed,2025-01-01,,,,10.000000,0.000000,0.000000,0.000000,0,open,funded\n"));
}

void ReportTest::json()
{
    const auto options = named("revenue", "all");
    const auto rows = QJsonDocument::fromJson(reportOf(*m_vector, options, ReportFormat::Json)).array();
    const auto lines = reportOf(*m_vector, options).split('\n');
    QCOMPARE(rows.size() + 2, lines.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto cells = lines[i + 1].split(',');
        const auto row = rows[i].toObject();
        QCOMPARE(row["model"].toString().toUtf8(), cells[1]);
        QCOMPARE(row["payments"].toInteger(), cells[2].toLongLong());
        QVERIFY(row["gross"].isString());
        QCOMPARE(row["net"].toString().toUtf8(), cells[6]);
    }
    QCOMPARE(QJsonDocument::fromJson(reportOf(*m_empty, options, ReportFormat::Json)), QJsonDocument(QJsonArray()));
}

void ReportTest::table()
{
    const auto lines = reportOf(*m_vector, named("revenue", "all"), ReportFormat::Table).split('\n');
    QVERIFY(lines.size() > 3 && lines.back().isEmpty());
    for (const QByteArray &line : lines.mid(0, lines.size() - 1))
        QCOMPARE(line.size(), lines[0].size()); // the last column is one of numbers: aligned at the right
    QVERIFY(lines[0].startsWith("period  model  "));
}

// Of the sample: an option that a report takes changes it, and one that it does not take changes nothing.
void ReportTest::takesWhatChangesSomething()
{
    exchange::SampleOptions few;
    few.payments = 1500;
    must(exchange::makeSample(m_folder->path("sample.cbk"), few, {}));
    const auto sample = must(Portfolio::open(m_folder->path("sample.cbk"), portfolio::Access::ReadOnly));
    const auto &facts = *sample->facts();
    using Change = std::function<void(ReportOptions &, std::string_view)>;
    const std::pair<const char *, Change> options[] = {
        {"from", [](ReportOptions &o, auto) { o.from = "2026-01-01"; }},
        {"to", [](ReportOptions &o, auto) { o.to = "2025-01-01"; }},
        {"every", [](ReportOptions &o, auto) { o.every = "year"; }},
        {"by",
         [](ReportOptions &o, auto name) {
             o.by = name == "ledger" ? "party" : name == "revenue" ? "version" : "model";
         }},
        {"columns", [](ReportOptions &o, auto name) { o.columns = name == "ledger" ? "trail" : "recipient"; }},
        {"basis", [](ReportOptions &o, auto) { o.basis = "paid_out"; }},
        {"model", [&](ReportOptions &o, auto) { o.models = {facts.all<portfolio::Model>().front().id}; }},
        {"party", [&](ReportOptions &o, auto) { o.parties = {facts.all<portfolio::Contribution>().front().backer}; }},
        {"round", [&](ReportOptions &o, auto) { o.rounds = {facts.all<portfolio::Round>().front().id}; }},
        {"agreement", [&](ReportOptions &o, auto) { o.agreements = {facts.all<portfolio::Agreement>().front().id}; }}};
    for (std::size_t i = 0; i < exchange::reportNames().size(); ++i) {
        const std::string name(exchange::reportNames()[i]);
        const auto report = static_cast<exchange::ReportName>(i);
        const QByteArray plain = reportOf(*sample, named(name.c_str()));
        for (const auto &[option, change] : options) {
            ReportOptions changed = named(name.c_str());
            change(changed, name);
            const QByteArray made = reportOf(*sample, changed);
            const std::string what = name + " " + option;
            QVERIFY2((made != plain) == exchange::takesOption(report, option), what.c_str());
            const auto unused = exchange::optionsWithoutUse(changed, report);
            QCOMPARE(unused.empty(), exchange::takesOption(report, option));
        }
    }
    ReportOptions ledger = named("ledger");
    ledger.by = "party,version";
    ledger.columns = "recipient";
    QCOMPARE(exchange::optionsWithoutUse(ledger, exchange::ReportName::Ledger),
             (std::vector<std::string>{"by version", "columns recipient"}));
}

void ReportTest::refusedOptions_data()
{
    QTest::addColumn<QStringList>("options"); // name, from, to, every, by, columns
    QTest::addColumn<QString>("refused");     // code field=value
    const auto row = [](const QStringList &options, const char *refused) {
        QTest::newRow(refused) << options << QString::fromLatin1(refused);
    };
    row({"profit", "", "", "", "", ""}, "unknown_report =profit");
    row({"", "", "", "", "", ""}, "unknown_report =");
    row({"ledger", "2025-13-01", "", "", "", ""}, "not_a_day from=2025-13-01");
    row({"ledger", "", "today", "", "", ""}, "not_a_day to=today");
    row({"statement", "2026-02-01", "2026-01-01", "", "", ""}, "day_order to=2026-01-01");
    row({"revenue", "", "", "fortnight", "", ""}, "unknown_option every=fortnight");
    row({"revenue", "", "", "", "model,colour", ""}, "unknown_option by=colour");
    row({"revenue", "", "", "", "model,,party", ""}, "unknown_option by=");
    row({"distribution", "", "", "", "", "party"}, "unknown_option columns=party");
}

void ReportTest::refusedOptions()
{
    QFETCH(QStringList, options);
    QFETCH(QString, refused);
    ReportOptions asked = named(qPrintable(options[0]), qPrintable(options[3]), qPrintable(options[4]));
    asked.from = options[1].toStdString();
    asked.to = options[2].toStdString();
    asked.columns = options[5].toStdString();
    const auto spec = exchange::parseReport(asked);
    QVERIFY(!spec);
    const Error &error = spec.error();
    QCOMPARE(QStringLiteral("%1 %2=%3").arg(text(error.code()), text(error.fact("field")), text(error.fact("value"))),
             refused);
    QVERIFY(!error.fact("expected").empty() || !error.fact("limit").empty());
}

void ReportTest::commandLines()
{
    QCOMPARE(text(exchange::commandLine(named("ledger"), "a.cbk")), QStringLiteral("cbk report a.cbk ledger"));
    ReportOptions options = named("distribution", "week", "model,party", "recipient");
    options.from = "2025-01-01";
    options.models = {"m1", "it's $HOME `x`"};
    options.parties = {"-p"};
    QCOMPARE(text(exchange::commandLine(options, "my file.cbk")),
             QStringLiteral("cbk report 'my file.cbk' distribution --from 2025-01-01 --every week --by model,party "
                            "--columns recipient --model m1 --model 'it'\\''s $HOME `x`' --party=-p"));
    QCOMPARE(text(exchange::commandLine(named("ledger"), "-a.cbk")), QStringLiteral("cbk report ./-a.cbk ledger"));
}

void ReportTest::preview()
{
    const auto spec = must(exchange::parseReport(named("distribution", "day", "model,recipient,party")));
    const auto some = must(exchange::previewReport(*m_vector, spec, {}, 5, 1'000'000));
    QCOMPARE(some.columns.size(), std::size_t{5});
    QCOMPARE(some.rows.size(), std::size_t{5});
    QVERIFY(!some.more);
    const QByteArray all = reportOf(*m_vector, named("distribution", "day", "model,recipient,party"));
    QCOMPARE(some.total, all.count('\n') - 1);
    const auto sum = sums(all, [](const auto &) { return QByteArray(); });
    QCOMPARE(some.sums[4].units(), sum.first());
    const auto few = must(exchange::previewReport(*m_vector, spec, {}, 5, 20));
    QVERIFY(few.more);
    QCOMPARE(few.total, 20);
}

void ReportTest::sinkThatRefuses()
{
    for (const auto format : {ReportFormat::Csv, ReportFormat::Json, ReportFormat::Table}) {
        const auto spec = must(exchange::parseReport(named("ledger")));
        const auto refused = exchange::writeReport(*m_vector, spec, {}, format, [](auto) { return false; });
        QVERIFY(!refused);
    }
}

std::unique_ptr<QObject> makeReportTest()
{
    return std::make_unique<ReportTest>();
}

} // namespace cb::tests

#include "report_test.moc"
