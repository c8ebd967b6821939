// SPDX-License-Identifier: GPL-3.0-or-later
// Which transfers are contributions already, which are new, and which contradict what is there.
#include "fixture.h"

#include "exchange/deposits.h"
#include "exchange/errors.h"
#include "portfolio/errors.h"

#include <memory>

namespace cb::tests {

using portfolio::Contribution;
using Transfers = std::vector<exchange::ChainTransfer>;
using Contributions = std::vector<Contribution>;

} // namespace cb::tests
Q_DECLARE_METATYPE(cb::tests::Transfers)
Q_DECLARE_METATYPE(cb::tests::Contributions)
namespace cb::tests {

namespace {

const std::string annsWallet = "0x" + std::string(40, '1');
const std::string bobsWallet = "0x" + std::string(40, '2');
const std::string nobodys = "0x" + std::string(40, '3');

std::string hash(char digit)
{
    return "0x" + std::string(64, digit);
}

exchange::ChainTransfer transfer(char tx, const std::string &from, const char *amount, int index = -1)
{
    exchange::ChainTransfer made;
    made.transaction = hash(tx);
    if (index >= 0)
        made.logIndex = index;
    made.from = from;
    made.value = must(portfolio::Amount::parse(amount));
    made.day = must(portfolio::Day::parse("2025-02-01"));
    return made;
}

exchange::ChainFile fileOf(Transfers transfers)
{
    exchange::ChainFile file;
    file.transfers = std::move(transfers);
    std::int64_t line = 1;
    for (auto &one : file.transfers)
        one.line = ++line;
    return file;
}

Contribution contribution(const char *id, char tx, const char *backer, const char *amount, int index = -1,
                          const char *on = "2025-02-01")
{
    Contribution made;
    made.id = id;
    made.round = "r1";
    made.backer = backer;
    made.amount = must(portfolio::Amount::parse(amount));
    made.receivedOn = must(portfolio::Day::parse(on));
    made.transaction = hash(tx);
    if (index >= 0)
        made.logIndex = index;
    return made;
}

// "matched/there/fresh/unknown wallets/conflicts/unseen"
QString counts(const exchange::DepositPlan &plan)
{
    return QStringLiteral("%1/%2/%3/%4/%5/%6")
        .arg(QString::number(plan.matched), QString::number(plan.alreadyThere), QString::number(plan.fresh.size()),
             QString::number(plan.unknown.size()), QString::number(plan.conflicts.size()),
             QString::number(plan.unseen.size()));
}

} // namespace

class DepositsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void matching_data();
    void matching();
    void newOnesAreTheirSenders();
    void twiceInAFile();
    void takenAgain();
    void otherRounds();
    void disputedWallet();
    void refusals();

private:
    exchange::DepositPlan plan(const Transfers &transfers, const std::map<std::string, std::string> &assigned = {})
    {
        return must(exchange::planDeposits(*m_portfolio->facts(), "r1", fileOf(transfers), assigned));
    }
    void add(const Contributions &contributions)
    {
        portfolio::Edit edit;
        for (const Contribution &one : contributions)
            edit.put(one);
        must(m_portfolio->apply(edit));
    }

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Portfolio> m_portfolio;
};

void DepositsTest::init()
{
    m_portfolio.reset();
    m_folder = std::make_unique<Folder>();
    m_portfolio = makePortfolio(m_folder->path("a.cbk"));
    portfolio::Edit edit;
    edit.put(portfolio::Wallet{0, "ann", annsWallet});
    edit.put(portfolio::Wallet{0, "bob", "0X" + bobsWallet.substr(2)});
    must(m_portfolio->apply(edit));
}

void DepositsTest::matching_data()
{
    QTest::addColumn<Transfers>("transfers");
    QTest::addColumn<Contributions>("there");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("says");
    const auto add = [](const char *what, Transfers transfers, Contributions there, const char *expected,
                        const char *says = "") {
        QTest::newRow(what) << std::move(transfers) << std::move(there) << QString::fromUtf8(expected)
                            << QString::fromUtf8(says);
    };
    const auto ann = transfer('a', annsWallet, "100");
    const auto annAt7 = transfer('a', annsWallet, "100", 7);
    const auto annAt8 = transfer('a', annsWallet, "100", 8);
    add("neither has an index", {ann}, {contribution("c", 'a', "ann", "100")}, "1/1/0/0/0/0");
    add("both have it", {annAt7}, {contribution("c", 'a', "ann", "100", 7)}, "1/1/0/0/0/0");
    add("the file has it", {annAt7}, {contribution("c", 'a', "ann", "100")}, "1/1/0/0/0/0");
    add("the portfolio has it", {ann}, {contribution("c", 'a', "ann", "100", 7)}, "1/1/0/0/0/0");
    add("twins, one is there", {ann, ann}, {contribution("c", 'a', "ann", "100")}, "2/1/1/0/0/0");
    add("twins at places, one is there", {annAt7, annAt8}, {contribution("c", 'a', "ann", "100")}, "2/1/1/0/0/0");
    add("twins, told with places", {annAt7, annAt8},
        {contribution("c", 'a', "ann", "100", 8), contribution("d", 'a', "ann", "100")}, "2/2/0/0/0/0");
    add("another place in the transaction", {annAt7}, {contribution("c", 'a', "ann", "100", 9)}, "1/0/1/0/0/1");
    add("a place, another amount", {annAt7}, {contribution("c", 'a', "ann", "99", 7)}, "0/0/0/0/1/0",
        "c: amount 99.000000");
    add("a place, another backer", {annAt7}, {contribution("c", 'a', "bob", "100", 7)}, "0/0/0/0/1/0", "c: backer bob");
    add("no place, another day", {ann}, {contribution("c", 'a', "ann", "100", -1, "2025-02-02")}, "0/0/0/0/1/0",
        "c: received_on 2025-02-02");
    add("no place, another backer", {ann}, {contribution("c", 'a', "bob", "100")}, "0/0/0/0/1/0", "c: backer bob");
    add("no place, another amount", {ann}, {contribution("c", 'a', "ann", "60")}, "0/0/0/0/1/0", "c: amount 60.000000");
    add("two senders in one transaction", {ann, transfer('a', bobsWallet, "100")},
        {contribution("c", 'a', "bob", "100")}, "2/1/1/0/0/0");
    add("nobody's wallet, there", {transfer('a', nobodys, "100")}, {contribution("c", 'a', "cid", "100")},
        "1/1/0/0/0/0");
    add("nobody's wallet comes after one that is known", {transfer('a', nobodys, "100"), ann},
        {contribution("c", 'a', "ann", "100")}, "1/1/0/1/0/0");
    add("another transaction", {transfer('b', annsWallet, "100")}, {contribution("c", 'a', "ann", "100")},
        "1/0/1/0/0/1");
    auto refunded = contribution("c", 'a', "ann", "100");
    refunded.refundedOn = must(portfolio::Day::parse("2025-03-01"));
    add("a part was refunded", {ann}, {refunded, contribution("d", 'a', "ann", "60")}, "1/1/0/0/0/1");
    Transfers many;
    Contributions manyThere;
    for (int i = 0; i < 14; ++i) {
        many.push_back(transfer('a', annsWallet, "20", i));
        manyThere.push_back(contribution(("c" + std::to_string(i)).c_str(), 'a', "ann", "20", i % 2 ? i : -1));
    }
    add("14 of 14", many, manyThere, "14/14/0/0/0/0");
}

void DepositsTest::matching()
{
    QFETCH(Transfers, transfers);
    QFETCH(Contributions, there);
    QFETCH(QString, expected);
    QFETCH(QString, says);
    add(there);
    const auto planned = plan(transfers);
    QCOMPARE(counts(planned), expected);
    QCOMPARE(planned.conflicts.empty() ? QString() : text(planned.conflicts[0].error.fact("expected")), says);
    for (const portfolio::Reject &conflict : planned.conflicts)
        QCOMPARE(text(conflict.error.code()), text(portfolio::errors::duplicateConflict));
}

// Of equal amounts in one transaction the one whose sender is there is there.
void DepositsTest::newOnesAreTheirSenders()
{
    add({contribution("c", 'a', "bob", "100")});
    const auto planned = plan({transfer('a', annsWallet, "100"), transfer('a', bobsWallet, "100")});
    QCOMPARE(planned.fresh.size(), 1U);
    QCOMPARE(text(planned.fresh[0].backer), QStringLiteral("ann"));
}

void DepositsTest::twiceInAFile()
{
    // Pages of logs overlap; equal transfers at different places are two.
    const auto planned = plan({transfer('a', annsWallet, "20", 1), transfer('a', annsWallet, "20", 2),
                               transfer('a', annsWallet, "20", 1), transfer('a', annsWallet, "30", 2)});
    QCOMPARE(counts(planned), QStringLiteral("3/1/2/0/1/0"));
    QCOMPARE(planned.conflicts[0].line, 5);
}

// What was taken from one form of file is recognised whole in the other, twins too.
void DepositsTest::takenAgain()
{
    const Transfers csv = {transfer('a', annsWallet, "20"), transfer('a', annsWallet, "20"),
                           transfer('a', bobsWallet, "20"), transfer('b', annsWallet, "20")};
    Transfers logs = csv;
    for (std::size_t i = 0; i < logs.size(); ++i)
        logs[i].logIndex = static_cast<std::int64_t>(10 - i);
    for (const auto &[first, second] : {std::pair(csv, logs), std::pair(logs, csv)}) {
        init();
        const auto planned = plan(first);
        QCOMPARE(counts(planned), QStringLiteral("4/0/4/0/0/0"));
        must(m_portfolio->apply(planned.edit));
        QCOMPARE(counts(plan(first)), QStringLiteral("4/4/0/0/0/0"));
        QCOMPARE(counts(plan(second)), QStringLiteral("4/4/0/0/0/0"));
    }
}

void DepositsTest::otherRounds()
{
    auto elsewhere = contribution("c", 'a', "ann", "100");
    elsewhere.round = "r2";
    auto placed = contribution("d", 'b', "ann", "100", 3);
    placed.round = "r2";
    add({elsewhere, placed});
    // The same transaction may fund two rounds; the same place in it cannot.
    QCOMPARE(counts(plan({transfer('a', annsWallet, "100")})), QStringLiteral("1/0/1/0/0/0"));
    const auto planned = plan({transfer('b', annsWallet, "100", 3)});
    QCOMPARE(counts(planned), QStringLiteral("0/0/0/0/1/0"));
    QCOMPARE(text(planned.conflicts[0].error.fact("expected")), QStringLiteral("d: round r2"));
}

void DepositsTest::disputedWallet()
{
    portfolio::Edit edit;
    edit.put(portfolio::Wallet{0, "cid", bobsWallet}); // bob's too, it says
    must(m_portfolio->apply(edit));
    const Transfers transfers = {transfer('a', bobsWallet, "20"), transfer('b', bobsWallet, "22")};
    const auto open = plan(transfers);
    QCOMPARE(counts(open), QStringLiteral("0/0/0/1/0/0"));
    QCOMPARE(text(open.unknown.at(bobsWallet).toString()), QStringLiteral("42.000000"));
    const auto planned = plan(transfers, {{bobsWallet, "cid"}});
    QCOMPARE(counts(planned), QStringLiteral("2/0/2/0/0/0"));
    QCOMPARE(text(planned.fresh[0].backer), QStringLiteral("cid"));
    QCOMPARE(planned.edit.changes.size(), 2U); // no third claim to the wallet
    // One that is one party's is not given to another on the way.
    QCOMPARE(text(plan({transfer('a', annsWallet, "20")}, {{annsWallet, "bob"}}).fresh[0].backer),
             QStringLiteral("ann"));
}

void DepositsTest::refusals()
{
    const auto codeOf = [&](const char *round, const std::map<std::string, std::string> &assigned) {
        const auto planned = exchange::planDeposits(*m_portfolio->facts(), round, fileOf({}), assigned);
        return planned ? QString() : text(planned.error().code());
    };
    QCOMPARE(codeOf("r1", {}), QString());
    QCOMPARE(codeOf("r9", {}), text(portfolio::errors::noSuchRecord));
    QCOMPARE(codeOf("r1", {{nobodys, "zoe"}}), text(portfolio::errors::noSuchRecord));
    QCOMPARE(codeOf("r1", {{"ann", "ann"}}), text(exchange::errors::notAnAddress));
}

std::unique_ptr<QObject> makeDepositsTest()
{
    return std::make_unique<DepositsTest>();
}

} // namespace cb::tests

#include "deposits_test.moc"
