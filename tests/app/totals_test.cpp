// SPDX-License-Identifier: GPL-3.0-or-later
// The same money by every way: whatever a report is cut by, it adds up to what came in.
#include "cbk_runner.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

#include <map>
#include <memory>

namespace cb::tests {

class TotalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void distribution_data();
    void distribution();
    void ledgerAddsUpToTheDistribution();
    void revenue();
    void columns();
    void json();
    void everyReportPrints_data();
    void everyReportPrints();

private:
    QByteArray report(const QStringList &arguments) const
    {
        return m_w.must(QStringList{"report", "a.cbk"} + arguments);
    }
    Workplace m_w;
    qint64 m_net = 0;
};

void TotalsTest::initTestCase()
{
    m_w.must({"demo", "a.cbk", "--payments", "4000", "--seed", "3"});
    for (const QByteArrayList &row : csvRows(m_w.must({"info", "a.cbk"})))
        if (row[0] == "net")
            m_net = units(row[1]);
    QVERIFY(m_net > 0);
}

void TotalsTest::distribution_data()
{
    QTest::addColumn<QString>("every");
    QTest::addColumn<QString>("by");
    for (const char *every : {"day", "week", "month", "quarter", "year", "all"})
        for (const char *by : {"model", "recipient", "model,recipient", "model,recipient,party", "party", "version",
                               "model,recipient,party,version"})
            QTest::addRow("%s by %s", every, by) << QString::fromLatin1(every) << QString::fromLatin1(by);
}

void TotalsTest::distribution()
{
    QFETCH(QString, every);
    QFETCH(QString, by);
    qint64 sum = 0;
    for (const QByteArrayList &row : csvRows(report({"distribution", "--every", every, "--by", by})))
        sum += units(row.last());
    QCOMPARE(sum, m_net);
}

// Payment by payment against totals from days, for every model, recipient and party.
void TotalsTest::ledgerAddsUpToTheDistribution()
{
    std::map<QByteArray, qint64> byLedger;
    std::map<QByteArray, qint64> byDays;
    const auto add = [](std::map<QByteArray, qint64> &sums, const QByteArrayList &row, qsizetype model) {
        const QByteArray key = row[model] + ' ' + row[row.size() - 3] + ' ' + row[row.size() - 2];
        sums[key] += units(row.last());
    };
    for (const QByteArrayList &row : csvRows(report({"ledger", "--by", "party"})))
        add(byLedger, row, 1);
    for (const QByteArrayList &row :
         csvRows(report({"distribution", "--every", "all", "--by", "model,recipient,party"})))
        add(byDays, row, 1);
    std::erase_if(byLedger, [](const auto &sum) { return sum.second == 0; });
    QVERIFY(byDays.size() > 40);
    QVERIFY(byLedger == byDays);
}

void TotalsTest::revenue()
{
    qint64 payments = 0;
    qint64 net = 0;
    for (const QByteArrayList &row : csvRows(report({"revenue", "--every", "month"}))) {
        payments += row[2].toLongLong();
        net += units(row.last());
        QCOMPARE(units(row[4]) + units(row[5]), units(row[6]));
    }
    QCOMPARE(payments, 4000);
    QCOMPARE(net, m_net);
}

void TotalsTest::columns()
{
    qint64 total = 0;
    for (const QByteArrayList &row : csvRows(report({"distribution", "--columns", "recipient"}))) {
        qint64 sum = 0;
        for (qsizetype i = row.size() - 8; i < row.size() - 1; ++i)
            sum += units(row[i]);
        QCOMPARE(sum, units(row.last()));
        total += sum;
    }
    QCOMPARE(total, m_net);
}

void TotalsTest::json()
{
    qint64 sum = 0;
    const auto rows = QJsonDocument::fromJson(report({"distribution", "--every", "year", "--format", "json"})).array();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows)
        sum += units(row["amount"].toString().toLatin1());
    QCOMPARE(sum, m_net);
}

void TotalsTest::everyReportPrints_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"distribution", "revenue", "ledger", "rounds", "contributions", "ownership"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TotalsTest::everyReportPrints()
{
    QFETCH(QString, name);
    const QByteArray csv = report({name, "--format", "csv"});
    QVERIFY(csv.count('\n') > 2);
    QVERIFY(!csv.contains('\r'));
    QVERIFY(QJsonDocument::fromJson(report({name, "--format", "json"})).isArray());
    QVERIFY(report({name, "--format", "table"}).count('\n') > 2);
    QCOMPARE(report({name, "--out", "out.csv"}), QByteArray());
    QCOMPARE(m_w.read("out.csv"), csv);
}

std::unique_ptr<QObject> makeTotalsTest()
{
    return std::make_unique<TotalsTest>();
}

} // namespace cb::tests

#include "totals_test.moc"
