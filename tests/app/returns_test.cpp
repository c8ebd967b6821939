// SPDX-License-Identifier: GPL-3.0-or-later
// What came back, on the command line: rows by party and model, filters that narrow what is counted, both bases; and
// the trail of the ledger, payment by payment.
#include "cbk_runner.h"

#include <QtTest/QtTest>

#include <map>
#include <memory>

namespace cb::tests {

class ReturnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void columns_data();
    void columns();
    void groupsAddUp_data();
    void groupsAddUp();
    void filtersNarrowWhatIsCounted();
    void basis();
    void multiplesAreOfWhatWasPaidIn();
    void ofScenarios();
    void refusals_data();
    void refusals();

private:
    QList<QByteArrayList> returns(const QStringList &more) const
    {
        return csvRows(m_w.must(QStringList{"report", "a.cbk", "returns"} + more));
    }
    Workplace m_w;
};

namespace {

constexpr int paidIn = 0; // places after the columns of --by
constexpr int paidOut = 1;
constexpr int residual = 2;

// Paid in, paid out and residual, added up over rows that begin with so many names.
std::array<qint64, 3> sums(const QList<QByteArrayList> &rows, int names)
{
    std::array<qint64, 3> sum{};
    for (const QByteArrayList &row : rows)
        for (int i = paidIn; i <= residual; ++i)
            sum[static_cast<std::size_t>(i)] += units(row[names + i]);
    return sum;
}

} // namespace

void ReturnsTest::initTestCase()
{
    m_w.must({"demo", "a.cbk", "--payments", "3000", "--seed", "5"});
}

void ReturnsTest::columns_data()
{
    QTest::addColumn<QStringList>("by");
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("usual") << QStringList{} << QByteArray("party,model,");
    QTest::newRow("both") << QStringList{"--by", "party,model"} << QByteArray("party,model,");
    QTest::newRow("party") << QStringList{"--by", "party"} << QByteArray("party,");
    QTest::newRow("model") << QStringList{"--by", "model"} << QByteArray("model,");
    QTest::newRow("neither") << QStringList{"--by", "all"} << QByteArray();
    QTest::newRow("round") << QStringList{"--by", "round"} << QByteArray("round,");
    QTest::newRow("agreements of parties") << QStringList{"--by", "agreement,party"} << QByteArray("party,agreement,");
}

void ReturnsTest::columns()
{
    QFETCH(QStringList, by);
    QFETCH(QByteArray, names);
    const QByteArray csv = m_w.must(QStringList{"report", "a.cbk", "returns"} + by);
    QCOMPARE(csv.left(csv.indexOf('\n')), names + "paid_in,paid_out,residual,dpi,rvpi,tvpi,moic,xirr,payback_on,state");
}

void ReturnsTest::groupsAddUp_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::newRow("everybody") << QStringList{};
    QTest::newRow("one party") << QStringList{"--party", "nightjar"};
    QTest::newRow("two parties") << QStringList{"--party", "nightjar", "--party", "st-anna"};
    QTest::newRow("one model") << QStringList{"--model", "iris"};
    QTest::newRow("one deal") << QStringList{"--model", "iris", "--party", "nightjar"};
    QTest::newRow("paid out") << QStringList{"--basis", "paid_out", "--party", "nightjar"};
}

// However a report is cut, the same deals add up to the same money.
void ReturnsTest::groupsAddUp()
{
    QFETCH(QStringList, filter);
    const auto deals = returns(filter);
    QVERIFY(!deals.isEmpty());
    const auto expected = sums(deals, 2);
    QCOMPARE(sums(returns(filter + QStringList{"--by", "party"}), 1), expected);
    QCOMPARE(sums(returns(filter + QStringList{"--by", "model"}), 1), expected);
    const auto all = returns(filter + QStringList{"--by", "all"});
    QCOMPARE(all.size(), 1);
    QCOMPARE(sums(all, 0), expected);
}

// A deal's row is the same however it is asked for.
void ReturnsTest::filtersNarrowWhatIsCounted()
{
    for (const QByteArrayList &deal : returns({})) {
        const QStringList only{"--party", deal[0], "--model", deal[1]};
        QCOMPARE(returns(only), QList<QByteArrayList>{deal});
        QCOMPARE(returns(only + QStringList{"--by", "party"}), QList<QByteArrayList>{deal.mid(0, 1) + deal.mid(2)});
        QCOMPARE(returns(only + QStringList{"--by", "model"}), QList<QByteArrayList>{deal.mid(1)});
    }
    for (const char *by : {"round", "agreement"})
        for (const QByteArrayList &one : returns({"--by", by}))
            QCOMPARE(returns({"--by", by, QString("--%1").arg(by), one[0]}), QList<QByteArrayList>{one});
}

void ReturnsTest::basis()
{
    const auto accrual = returns({"--by", "party"});
    QCOMPARE(returns({"--by", "party", "--basis", "accrual"}), accrual);
    const auto paid = returns({"--by", "party", "--basis", "paid_out"});
    QCOMPARE(paid.size(), accrual.size());
    // What was paid out to a backer, and what contributions were refunded.
    std::map<QByteArray, qint64> payouts;
    for (const QByteArrayList &row : csvRows(m_w.must({"report", "a.cbk", "payouts"})))
        payouts[row[2]] += units(row[4]);
    std::map<QByteArray, qint64> refunds;
    for (const QByteArrayList &row : csvRows(m_w.must({"report", "a.cbk", "contributions"})))
        if (!row[8].isEmpty())
            refunds[row[3]] += units(row[5]);
    for (qsizetype i = 0; i < paid.size(); ++i) {
        QCOMPARE(paid[i].mid(0, 2), accrual[i].mid(0, 2)); // paid in is paid in
        QCOMPARE(units(paid[i][2]), payouts[paid[i][0]] + refunds[paid[i][0]]);
    }
    QVERIFY(paid != accrual);
}

void ReturnsTest::multiplesAreOfWhatWasPaidIn()
{
    for (const QByteArrayList &row : returns({"--by", "party"})) {
        const auto in = static_cast<double>(units(row[1]));
        QVERIFY(qAbs(row[4].toDouble() - static_cast<double>(units(row[2])) / in) < 1e-6);
        QVERIFY(qAbs(row[6].toDouble() - static_cast<double>(units(row[2]) + units(row[3])) / in) < 1e-6);
        QVERIFY(row[9].isEmpty() != (units(row[2]) >= units(row[1]))); // paid back, and on which day
        QCOMPARE(row[8].isEmpty(), row[10] != "found" && row[10] != "several_answers");
    }
}

// The base of one month more than all that came back, and a better course brings more of it.
void ReturnsTest::ofScenarios()
{
    const auto rows = csvRows(m_w.must({"scenario", "a.cbk", "--months", "6", "--growth", "10", "--returns"}));
    const auto now = returns({"--by", "party"});
    QCOMPARE(rows.size(), 2 * (now.size() + 1));
    std::map<QByteArray, QByteArrayList> base;
    qint64 paidInByAll = 0;
    for (const QByteArrayList &row : rows) {
        if (row[0] == "base") {
            base[row[1]] = row;
            paidInByAll += row[1].isEmpty() ? 0 : units(row[2]);
            continue;
        }
        QCOMPARE(row[2], base.at(row[1])[2]); // the same was paid in
        QVERIFY(units(row[3]) >= units(base.at(row[1])[3]));
    }
    QCOMPARE(units(base.at({})[2]), paidInByAll);
    QVERIFY(units(rows.back()[3]) > 0);
    for (const QByteArrayList &row : now)
        QVERIFY(units(base.at(row[0])[3]) >= units(row[2]));
}

void ReturnsTest::refusals_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("no basis") << QStringList{"--basis", "promised"} << 2 << QByteArray("paid_out");
    QTest::newRow("nobody") << QStringList{"--party", "nobody"} << 3 << QByteArray("nobody");
    QTest::newRow("no model") << QStringList{"--model", "nothing"} << 3 << QByteArray("nothing");
    QTest::newRow("no column") << QStringList{"--by", "colour"} << 2 << QByteArray("colour");
    for (const char *of : {"round", "agreement"}) // payouts name neither
        QTest::newRow(of) << QStringList{"--basis", "paid_out", "--by", of} << 2 << QByteArray(of);
    for (const char *of : {"round", "agreement"})
        QTest::newRow(qPrintable(QString("only a %1").arg(of)))
            << QStringList{"--basis", "paid_out", QString("--%1").arg(of), "x"} << 2 << QByteArray(of);
    QTest::newRow("no day") << QStringList{"--to", "2026-02-30"} << 3 << QByteArray("2026-02-30");
}

void ReturnsTest::refusals()
{
    QFETCH(QStringList, more);
    QFETCH(int, status);
    QFETCH(QByteArray, named);
    const Ran ran = m_w.cbk(QStringList{"report", "a.cbk", "returns"} + more);
    QCOMPARE(ran.status, status);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains(named), ran.err.constData());
}

std::unique_ptr<QObject> makeReturnsTest()
{
    return std::make_unique<ReturnsTest>();
}

} // namespace cb::tests

#include "returns_test.moc"
