// SPDX-License-Identifier: GPL-3.0-or-later
// Portfolios in and out as JSON, the specification's vectors, and the sample portfolio.
#include "cbk_runner.h"

#include <QtCore/QCryptographicHash>
#include <QtTest/QtTest>

#include <memory>

namespace cb::tests {

class InterchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
    void everyKindComesBack();
    void sampleIsTheSameEverywhere();
    void sampleTotalsHardlyDependOnTheCount();
    void agreementOfTheSampleReachesItsCap();
    void loadsIntoNothingButAnEmptyPortfolio();
    void reversalsByReferenceAndByPlace();
};

void InterchangeTest::vectors_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"portfolio-1", "portfolio-2", "portfolio-3"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void InterchangeTest::vectors()
{
    QFETCH(QString, name);
    const Workplace w;
    w.must({"load", "a.cbk", specVector(name + ".json")});
    const QStringList report = {"report", "a.cbk", "distribution", "--every", "day", "--by", "model,recipient,party"};
    QCOMPARE(w.must(report), contentOf(specVector(name + ".distribution.csv")));
    QVERIFY(w.must({"audit", "a.cbk"}).endsWith(" 0 failed\n"));

    w.write("first.json", w.must({"dump", "a.cbk"}));
    w.must({"load", "b.cbk", "first.json"});
    QCOMPARE(w.must({"dump", "b.cbk"}), w.read("first.json"));
    QCOMPARE(w.must({"dump", "b.cbk", "--out", "second.json"}), QByteArray());
    QCOMPARE(w.read("second.json"), w.read("first.json"));
}

void InterchangeTest::everyKindComesBack()
{
    const Workplace w;
    w.must({"demo", "a.cbk", "--payments", "1000"});
    const QByteArray first = w.must({"dump", "a.cbk"});
    for (const char *key : {"requirements", "wallets", "stages", "metadata", "constraints", "performance", "versions",
                            "terms", "ownership", "agreements", "releases", "yield", "payouts", "burns", "grants",
                            "valuations", "reverses", "log_index", "then_pool"})
        QVERIFY2(first.contains('"' + QByteArray(key) + '"'), key);
    w.write("a.json", first);
    w.must({"load", "b.cbk", "a.json"});
    QCOMPARE(w.must({"dump", "b.cbk"}), first);
}

void InterchangeTest::sampleIsTheSameEverywhere()
{
    const Workplace w;
    w.must({"demo", "a.cbk", "--payments", "2000", "--seed", "7"});
    w.must({"demo", "b.cbk", "--payments", "2000", "--seed", "7"});
    w.must({"demo", "c.cbk", "--payments", "2000", "--seed", "8"});
    const QByteArray dump = w.must({"dump", "a.cbk"});
    QCOMPARE(w.must({"dump", "b.cbk"}), dump);
    QVERIFY(w.must({"dump", "c.cbk"}) != dump);
    QCOMPARE(QCryptographicHash::hash(dump, QCryptographicHash::Sha256).toHex(),
             contentOf(QStringLiteral(CB_GOLDEN "/sample-2000-7.sha256")).trimmed());
    QVERIFY(w.must({"audit", "a.cbk"}).endsWith(" 0 failed\n"));
}

void InterchangeTest::sampleTotalsHardlyDependOnTheCount()
{
    const Workplace w;
    w.must({"demo", "few.cbk", "--payments", "1000"});
    w.must({"demo", "many.cbk", "--payments", "20000"});
    const auto net = [&](const char *file) {
        const auto rows = csvRows(w.must({"report", file, "revenue", "--every", "all", "--by", ""}));
        return rows.isEmpty() ? 0 : units(rows.first().last());
    };
    const qint64 few = net("few.cbk");
    const qint64 many = net("many.cbk");
    QVERIFY(few > 0);
    QVERIFY(std::abs(few - many) < many / 50);
    QVERIFY(w.must({"info", "few.cbk"}).contains("payments,1000\n"));
    QVERIFY(w.must({"info", "many.cbk"}).contains("payments,20000\n"));
}

void InterchangeTest::agreementOfTheSampleReachesItsCap()
{
    const Workplace w;
    w.must({"demo", "a.cbk", "--payments", "20000"});
    const auto rows = csvRows(w.must({"report", "a.cbk", "distribution", "--every", "all", "--by", "model,party",
                                      "--model", "iris", "--party", "st-anna"}));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().last(), QByteArray("5400.000000")); // 1.35 times 4,000
}

void InterchangeTest::loadsIntoNothingButAnEmptyPortfolio()
{
    const Workplace w;
    const QString document = specVector("portfolio-1.json");
    w.must({"new", "a.cbk", "--name", "Mine"});
    w.must({"load", "a.cbk", document});
    QVERIFY(w.must({"info", "a.cbk"}).contains("payments,134\n"));
    const QByteArray before = w.read("a.cbk");
    const Ran again = w.cbk({"load", "a.cbk", document});
    QCOMPARE(again.status, 4);
    QCOMPARE(w.read("a.cbk"), before);
    QCOMPARE(w.entries(), QStringList{"a.cbk"});
}

void InterchangeTest::reversalsByReferenceAndByPlace()
{
    const Workplace w;
    const QByteArray document = R"({"format": "creators-backers-portfolio", "version": 1, "name": "R",
 "domains": [{"id": "d", "name": "D"}], "parties": [{"id": "p", "name": "P", "kind": "person"}],
 "models": [{"id": "m", "name": "M", "domain": "d", "creator": "p",
   "terms": [{"from": "2026-01-01", "creator": "50", "backers": "0"}]}],
 "revenue": [{"model": "m", "at": "2026-01-03T00:00:00Z", "amount": "3", "reference": "r", "source": "s"},
  {"model": "m", "at": "2026-01-02T00:00:00Z", "amount": "2"},
  {"model": "m", "at": "2026-01-04T00:00:00Z", "amount": "-3", "source": "s", "reverses": "r"},
  {"model": "m", "at": "2026-01-01T00:00:00Z", "amount": "-2", "reverses": 1}], "locked_through": "2026-01-31"})";
    w.write("a.json", document);
    w.must({"load", "a.cbk", "a.json"});
    const QByteArray dump = w.must({"dump", "a.cbk"});
    QVERIFY(dump.contains("\"reverses\": \"r\"\n"));
    QVERIFY(dump.contains("\"reverses\": 1\n"));
    QVERIFY(dump.contains("\"locked_through\": \"2026-01-31\"\n"));
    w.write("b.json", dump);
    w.must({"load", "b.cbk", "b.json"});
    QCOMPARE(w.must({"dump", "b.cbk"}), dump);
}

std::unique_ptr<QObject> makeInterchangeTest()
{
    return std::make_unique<InterchangeTest>();
}

} // namespace cb::tests

#include "interchange_test.moc"
