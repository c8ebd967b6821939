// SPDX-License-Identifier: GPL-3.0-or-later
// What every command promises: its exit status, data on standard output, words on standard error, no overwriting.
#include "cbk_runner.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>
#include <sqlite3.h>

#include <memory>

namespace cb::tests {

class CommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newPortfolio();
    void wrongStatus_data();
    void wrongStatus();
    void helpAndVersion();
    void backup();
    void auditFindsWhatIsWrong_data();
    void auditFindsWhatIsWrong();
    void info();
    void split_data();
    void split();
    void splitVectors();
    void formats();
};

void CommandsTest::newPortfolio()
{
    const Workplace w;
    QCOMPARE(w.must({"new", "a.cbk", "--name", "Ünïcode & Söhne"}), QByteArray());
    QCOMPARE(QFileInfo(w.path("a.cbk")).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(w.must({"info", "a.cbk"}).contains("name,Ünïcode & Söhne\n"));
    QCOMPARE(w.entries(), QStringList{"a.cbk"});

    const QByteArray before = w.read("a.cbk");
    const Ran again = w.cbk({"new", "a.cbk"});
    QCOMPARE(again.status, 4);
    QVERIFY(again.out.isEmpty() && again.err.contains("a.cbk"));
    QCOMPARE(w.read("a.cbk"), before);
}

void CommandsTest::wrongStatus_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, int status, const QStringList &arguments) {
        QTest::newRow(name) << arguments << status;
    };
    row("no command", 2, {});
    row("unknown command", 2, {"frobnicate", "a.cbk"});
    row("no file", 2, {"new"});
    row("unknown option", 2, {"info", "a.cbk", "--verbose"});
    row("unknown format", 2, {"info", "a.cbk", "--format", "yaml"});
    row("unknown report", 2, {"report", "a.cbk", "weather"});
    row("unknown step", 2, {"report", "a.cbk", "distribution", "--every", "fortnight"});
    row("unknown dimension", 2, {"report", "a.cbk", "distribution", "--by", "colour"});
    row("not a day", 3, {"report", "a.cbk", "distribution", "--from", "2026-02-30"});
    row("unknown model", 3, {"report", "a.cbk", "distribution", "--model", "nobody"});
    row("unknown batch", 3, {"unimport", "a.cbk", "batch-9"});
    row("no such data", 3, {"import", "a.cbk", "missing.csv"});
    row("no such document", 3, {"load", "b.cbk", "missing.json"});
    row("unknown kind", 2, {"import", "a.cbk", "text.txt", "--kind", "weather"});
    row("missing portfolio", 4, {"info", "missing.cbk"});
    row("no portfolio", 4, {"info", "text.txt"});
    row("folder", 4, {"audit", "."});
    row("demo over a file", 4, {"demo", "a.cbk"});
    row("demo in no folder", 4, {"demo", "missing/a.cbk"});
    row("dump over itself", 4, {"dump", "a.cbk", "--out", "a.cbk"});
    row("dump to nowhere", 4, {"dump", "a.cbk", "--out", "missing/a.json"});
    row("backup over a file", 4, {"backup", "a.cbk", "text.txt"});
    row("split without rates", 2, {"split", "--amount", "1"});
    row("split without amount", 2, {"split", "--creator", "50", "--backers", "30"});
    row("split with both", 2, {"split", "--creator", "50", "--backers", "30", "--weights", "a=1", "--amount", "1"});
    row("rates above 98", 3, {"split", "--creator", "60", "--backers", "38.0001", "--amount", "1"});
    row("seven decimals", 3, {"split", "--creator", "60", "--backers", "30", "--amount", "1.0000001"});
    row("nobody", 3, {"split", "--weights", "a=0,b=0", "--amount", "1"});
    row("negative weight", 3, {"split", "--weights", "a=-1,b=2", "--amount", "1"});
    row("overflow", 3, {"split", "--weights", "a=1", "--amount", "9000000000000", "--after", "9000000000000"});
}

void CommandsTest::wrongStatus()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Workplace w;
    w.must({"new", "a.cbk"});
    w.write("text.txt", "this is no portfolio\n");
    const QStringList entries = w.entries();
    const QByteArray before = w.read("a.cbk");
    const Ran ran = w.cbk(arguments);
    QCOMPARE(ran.status, status);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!ran.err.isEmpty());
    QCOMPARE(w.entries(), entries);
    QCOMPARE(w.read("a.cbk"), before);
    QCOMPARE(w.read("text.txt"), QByteArray("this is no portfolio\n"));
}

void CommandsTest::helpAndVersion()
{
    const Workplace w;
    const Ran help = w.cbk({"--help"});
    QCOMPARE(help.status, 0);
    for (const char *command : {"new", "demo", "load", "dump", "import", "batches", "unimport", "split", "report",
                                "audit", "info", "backup", "bench"})
        QVERIFY2(help.out.contains(command), command);
    QVERIFY(w.must({"--version"}).startsWith("cbk "));
    QVERIFY(w.must({"import", "--help"}).contains("--accept-partial"));
}

void CommandsTest::backup()
{
    const Workplace w;
    w.must({"demo", "a.cbk", "--payments", "500"});
    QCOMPARE(w.must({"backup", "a.cbk", "copy.cbk"}), QByteArray());
    QCOMPARE(w.must({"dump", "copy.cbk"}), w.must({"dump", "a.cbk"}));
    QCOMPARE(w.cbk({"backup", "a.cbk", "copy.cbk"}).status, 4);
}

void CommandsTest::auditFindsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("totals by day") << QByteArray("UPDATE day_total SET gross = gross + 1 WHERE model = 1");
    QTest::newRow("a lost key") << QByteArray("DELETE FROM payment_key WHERE key = (SELECT min(key) FROM payment_key)");
    QTest::newRow("a batch that is not there") << QByteArray("UPDATE payment SET batch = 77 WHERE sequence = 3");
    QTest::newRow("a payment changed") << QByteArray("UPDATE payment SET amount = amount + 1 WHERE sequence = 3");
    QTest::newRow("a record changed") << QByteArray("UPDATE domain SET name = 'x' || char(10)");
}

void CommandsTest::auditFindsWhatIsWrong()
{
    QFETCH(QByteArray, damage);
    const Workplace w;
    w.must({"demo", "a.cbk", "--payments", "500"});
    const QByteArray good = w.must({"audit", "a.cbk"});
    QVERIFY(good.startsWith("check,subject,expected,found,difference\n"));
    QVERIFY2(good.endsWith(" checks, 0 failed\n"), good.constData());

    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(w.path("a.cbk").toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, damage.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    QVERIFY(sqlite3_changes(database) > 0);
    sqlite3_close(database);
    const Ran bad = w.cbk({"audit", "a.cbk"});
    QCOMPARE(bad.status, 1);
    QVERIFY(bad.out.count('\n') > 2);
    QVERIFY(!bad.out.endsWith(" 0 failed\n") && bad.out.endsWith(" failed\n"));
}

void CommandsTest::info()
{
    const Workplace w;
    w.must({"demo", "a.cbk", "--payments", "500"});
    const QByteArray text = w.must({"info", "a.cbk"});
    for (const char *line : {"payments,500\n", "models,5\n", "domains,4\n", "parties,12\n", "rounds,6\n",
                             "first_day,2024-11-", "last_day,2026-10-", "batches,0\n"})
        QVERIFY2(text.contains(line), line);
}

void CommandsTest::split_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("printed");
    QTest::newRow("one dollar") << QStringList{"--creator", "50",      "--backers", "30",       "--processors",
                                               "3",         "--yield", "5",         "--amount", "1"}
                                << QByteArray("recipient,weight,amount\ncreator,500000,0.500000\nbackers,300000,"
                                              "0.300000\nprocessors,30000,0.030000\nyield,50000,0.050000\n"
                                              "buyback_burn,10000,0.010000\nfoundation,10000,0.010000\n"
                                              "network,100000,0.100000\n");
    QTest::newRow("zeros are listed") << QStringList{"--weights", "a=0,b=5,c=0,d=5,e=0", "--amount", "0.000007"}
                                      << QByteArray("recipient,weight,amount\na,0,0.000000\nb,5,0.000004\n"
                                                    "c,0,0.000000\nd,5,0.000003\ne,0,0.000000\n");
    QTest::newRow("after") << QStringList{"--weights", "a=0,b=5,c=0,d=5,e=0", "--amount", "0.000007", "--after",
                                          "0.000007"}
                           << QByteArray("recipient,weight,amount\na,0,0.000000\nb,5,0.000003\nc,0,0.000000\n"
                                         "d,5,0.000004\ne,0,0.000000\n");
    QTest::newRow("refund") << QStringList{"--weights", "a=1,b=1", "--amount", "-0.000001", "--after", "0.000001"}
                            << QByteArray("recipient,weight,amount\na,1,-0.000001\nb,1,0.000000\n");
}

void CommandsTest::split()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, printed);
    const Workplace w;
    QCOMPARE(w.must(QStringList{"split"} + arguments), printed);
}

// A payment of every case of the specification's vectors.
void CommandsTest::splitVectors()
{
    const Workplace w;
    const QJsonObject vectors = QJsonDocument::fromJson(contentOf(specVector("split.json"))).object();
    const auto amount = [](qint64 number) {
        const QString digits = QString::number(std::abs(number)).rightJustified(7, QLatin1Char('0'));
        return (number < 0 ? "-" : "") + digits.left(digits.size() - 6) + "." + digits.right(6);
    };
    const QJsonArray cases = vectors["cases"].toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &each : cases) {
        QStringList weights;
        for (const QJsonValue &weight : each["weights"].toArray())
            weights << QStringLiteral("r%1=%2").arg(weights.size()).arg(weight.toString());
        const QJsonValue payment = each["payments"].toArray().last();
        const qint64 before = payment["before"].toString().toLongLong();
        const qint64 after = payment["after"].toString().toLongLong();
        const QByteArray printed = w.must(
            {"split", "--weights", weights.join(","), "--amount", amount(after - before), "--after", amount(before)});
        const auto rows = csvRows(printed);
        QCOMPARE(rows.size(), weights.size());
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(units(rows[i][2]), payment["parts"][i].toString().toLongLong());
    }
}

void CommandsTest::formats()
{
    const Workplace w;
    const QJsonArray json =
        QJsonDocument::fromJson(w.must({"split", "--weights", "a=1,b=3", "--amount", "1", "--format", "json"})).array();
    QCOMPARE(json.size(), 2);
    QCOMPARE(json[1]["weight"].toInt(), 3);
    QCOMPARE(json[1]["amount"].toString(), QStringLiteral("0.750000"));
    QCOMPARE(w.must({"--format", "table", "split", "--weights", "a=1,bb=3", "--amount", "10"}),
             QByteArray("recipient  weight    amount\na               1  2.500000\nbb              3  7.500000\n"));
}

std::unique_ptr<QObject> makeCommandsTest()
{
    return std::make_unique<CommandsTest>();
}

} // namespace cb::tests

#include "commands_test.moc"
