// SPDX-License-Identifier: GPL-3.0-or-later
// A document with a mistake: the message names its place, and nothing is left behind.
#include "cbk_runner.h"

#include <QtTest/QtTest>

#include <memory>

namespace cb::tests {

namespace {

const QByteArray document = R"({
 "format": "creators-backers-portfolio",
 "version": 1,
 "name": "Small",
 "domains": [{"id": "d", "name": "D"}],
 "parties": [{"id": "p", "name": "P", "kind": "person", "wallets": ["w1"]}],
 "models": [
  {"id": "m", "name": "M", "domain": "d", "creator": "p",
   "versions": [{"version": "1.0.0", "released_on": "2026-01-01"}],
   "terms": [{"from": "2026-01-01", "creator": "50", "backers": "0"}]}
 ],
 "rounds": [{"id": "r", "model": "m", "name": "Seed", "opens_on": "2026-01-01", "yield_enabled": true}],
 "contributions": [{"id": "c", "round": "r", "backer": "p", "amount": "10", "received_on": "2026-01-01",
   "log_index": 3}],
 "revenue": [
  {"model": "m", "at": "2026-01-03T00:00:00Z", "amount": "3", "tasks": 2},
  {"model": "m", "at": "2026-01-04T00:00:00Z", "amount": "2"}
 ]
}
)";

} // namespace

class LoadErrorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDocumentIsGood();
    void mistakes_data();
    void mistakes();
    void intoAnEmptyPortfolio();
};

void LoadErrorsTest::theDocumentIsGood()
{
    const Workplace w;
    w.write("a.json", document);
    QCOMPARE(w.must({"load", "a.cbk", "a.json"}), QByteArray());
    QVERIFY(w.must({"info", "a.cbk"}).contains("net,5.000000\n"));
}

void LoadErrorsTest::mistakes_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QList<QByteArray>>("said");
    const auto row = [](const char *name, const char *from, const char *to, const QList<QByteArray> &said) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << said;
    };
    row("unknown key on top", "\"rounds\":", "\"loops\":", {"/loops", "line 12"});
    row("unknown key of a record", "\"creator\": \"p\"", "\"kreator\": \"p\"", {"/models/0/kreator", "line 8"});
    row("unknown key of a child", "\"from\":", "\"since\":", {"/models/0/terms/0/since", "line 10"});
    row("unknown key of a payment", "\"tasks\":", "\"jobs\":", {"/revenue/0/jobs", "line 16"});
    row("repeated key", "\"name\": \"M\"", "\"id\": \"M\"", {"/models/0/id"});
    row("missing key", "\"kind\": \"person\", ", "", {"/parties/0", "line 6", "kind"});
    row("missing key of a payment", ", \"amount\": \"2\"", "", {"/revenue/1", "line 17", "amount"});
    row("missing name", " \"name\": \"Small\",\n", "", {"name"});
    row("number for text", "\"amount\": \"10\"", "\"amount\": 10", {"/contributions/0/amount", "line 13"});
    row("number for text in a payment", "\"amount\": \"3\"", "\"amount\": 3", {"/revenue/0/amount", "line 16"});
    row("text for a number", "\"log_index\": 3", "\"log_index\": \"3\"", {"/contributions/0/log_index", "line 14"});
    row("fraction for a number", "\"tasks\": 2", "\"tasks\": 2.5", {"/revenue/0/tasks"});
    row("text for a flag", "\"yield_enabled\": true", "\"yield_enabled\": \"true\"", {"/rounds/0/yield_enabled"});
    row("null", "\"name\": \"D\"", "\"name\": null", {"/domains/0/name"});
    row("object for a list", "[{\"id\": \"d\", \"name\": \"D\"}]", "{}", {"/domains"});
    row("list in a list", "[\"w1\"]", "[[\"w1\"]]", {"/parties/0/wallets/0"});
    row("object for a wallet", "[\"w1\"]", "[{}]", {"/parties/0/wallets/0"});
    row("text for a record", "[{\"id\": \"d\", \"name\": \"D\"}]", "[\"d\"]", {"/domains/0"});
    row("another format", "creators-backers-portfolio", "something", {"/format", "something"});
    row("another version", "\"version\": 1,", "\"version\": 2,", {"/version"});
    row("not a choice", "\"person\"", "\"robot\"", {"/parties/0/kind", "robot", "organisation"});
    row("not a day", "\"opens_on\": \"2026-01-01\"", "\"opens_on\": \"2026-02-30\"", {"/rounds/0/opens_on", "line 12"});
    row("too many decimals", "\"amount\": \"2\"", "\"amount\": \"2.0000001\"", {"/revenue/1/amount", "line 17"});
    row("not an instant", "2026-01-04T00:00:00Z", "yesterday", {"/revenue/1/at", "yesterday"});
    row("unknown domain", "\"domain\": \"d\"", "\"domain\": \"x\"", {"/models/0/domain", "line 8", "x"});
    row("rates above 98", "\"backers\": \"0\"", "\"backers\": \"49\"", {"/models/0/terms/0", "line 10"});
    row("unknown model of a payment", "\"model\": \"m\", \"at\": \"2026-01-04",
        "\"model\": \"x\", \"at\": \"2026-01-04", {"/revenue/1", "line 17", "x"});
    row("payment before terms", "2026-01-04T", "2025-01-04T", {"/revenue/1", "line 17"});
    row("amount of nothing", "\"amount\": \"2\"", "\"amount\": \"0\"", {"/revenue/1"});
    row("reverses nothing", "\"amount\": \"2\"", "\"amount\": \"-3\", \"reverses\": \"r\"", {"/revenue/1/reverses"});
    row("reverses itself", "\"amount\": \"2\"", "\"amount\": \"-3\", \"reverses\": 1", {"/revenue/1/reverses"});
    row("same id twice", "[{\"id\": \"d\", \"name\": \"D\"}]",
        "[{\"id\": \"d\", \"name\": \"D\"},{\"id\": \"d\", \"name\": \"E\"}]", {"/domains/1"});
    row("broken off", " ]\n}\n", "", {"line"});
    row("not JSON", "\"revenue\": [", "\"revenue\": [nonsense", {"line 15"});
    row("not UTF-8", "\"Small\"", "\"Sm\xe4ll\"", {"line 4"});
    row("more after it", " ]\n}\n", " ]\n}\n{}", {"line"});
}

void LoadErrorsTest::mistakes()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QList<QByteArray>, said);
    const Workplace w;
    const qsizetype at = document.lastIndexOf(from);
    QVERIFY(at >= 0);
    w.write("a.json", QByteArray(document).replace(at, from.size(), to));
    const Ran ran = w.cbk({"load", "a.cbk", "a.json"});
    QCOMPARE(ran.status, 3);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(ran.err.contains("a.json"));
    for (const QByteArray &words : said)
        QVERIFY2(ran.err.contains(words), (words + " is not in: " + ran.err).constData());
    QCOMPARE(w.entries(), QStringList{"a.json"});
}

void LoadErrorsTest::intoAnEmptyPortfolio()
{
    const Workplace w;
    w.must({"new", "a.cbk"});
    const QByteArray before = w.read("a.cbk");
    w.write("a.json", QByteArray(document).replace("2026-01-04T", "2025-01-04T"));
    QCOMPARE(w.cbk({"load", "a.cbk", "a.json"}).status, 3);
    QCOMPARE(w.read("a.cbk"), before);
    QCOMPARE(w.entries(), (QStringList{"a.cbk", "a.json"}));
}

std::unique_ptr<QObject> makeLoadErrorsTest()
{
    return std::make_unique<LoadErrorsTest>();
}

} // namespace cb::tests

#include "load_errors_test.moc"
