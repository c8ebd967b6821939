// SPDX-License-Identifier: GPL-3.0-or-later
// Deposits as explorers and nodes hand them out: three generations of header, look-alike tokens, twins, both forms of
// the same transfer.
#include "fixture.h"

#include "exchange/deposits.h"
#include "exchange/errors.h"

#include <memory>

namespace cb::tests {

namespace errors = exchange::errors;

class ChainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void generations_data();
    void generations();
    void whatIsRefused();
    void thousands_data();
    void thousands();
    void exportLimit();
    void logs();
    void brokenLogs_data();
    void brokenLogs();
    void plan();
    void bothFormsAreOneTransfer();

private:
    Folder m_folder;
};

namespace {

const QByteArray contract = "0x00000000000000000000000000000000000000Aa";
const QByteArray usdc = "0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913";
const QByteArray alice = "0x1111111111111111111111111111111111111111";
const QByteArray bob = "0x2222222222222222222222222222222222222222";

QByteArray hash(int number)
{
    return "0x" + QByteArray::number(number).rightJustified(64, '0');
}

QByteArray padded(const QByteArray &address)
{
    return "0x" + QByteArray(24, '0') + address.mid(2).toLower();
}

QByteArray log(int transaction, int index, const QByteArray &from, qint64 units, const QByteArray &more = {},
               const QByteArray &token = usdc)
{
    return R"({"address":")" + token.toLower() + R"(","topics":[)" +
           R"("0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef",")" + padded(from) + R"(",")" +
           padded(contract) + R"("],"data":"0x)" + QByteArray::number(units, 16).rightJustified(64, '0') +
           R"(","transactionHash":")" + hash(transaction) + R"(","logIndex":"0x)" + QByteArray::number(index, 16) +
           R"(","blockNumber":"0x64")" + more + "}";
}

exchange::ChainOptions options()
{
    exchange::ChainOptions made;
    made.contract = contract.toStdString();
    return made;
}

const QByteArray oldHeader = "Txhash,UnixTimestamp,DateTime,From,To,Value,ContractAddress,TokenName,TokenSymbol\r\n";

QByteArray oldRow(int transaction, const QByteArray &from, const QByteArray &value, const QByteArray &token = usdc,
                  const QByteArray &to = contract)
{
    return "\"" + hash(transaction) + "\",\"1735732800\",\"2025-01-01 12:00:00\",\"" + from + "\",\"" + to + "\",\"" +
           value + "\",\"" + token + "\",\"USD Coin\",\"USDC\"\r\n";
}

QString words(const exchange::ChainFile &file)
{
    QStringList list;
    for (const exchange::ChainTransfer &one : file.transfers)
        list << QStringLiteral("%1 %2 %3")
                    .arg(text(one.from).left(5), text(one.value.toString()), text(one.day.toString()));
    return list.join(QLatin1Char('|'));
}

} // namespace

void ChainTest::generations_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray end = ",\"" + usdc + "\",\"USD Coin\",\"USDC\"\n";
    const QByteArray ends = "\"" + alice + "\",\"" + contract + "\",\"12,345.678901\"";
    QTest::newRow("old") << oldHeader + oldRow(1, alice, "12,345.678901");
    QTest::newRow("middle") << "Txhash,UnixTimestamp,DateTime,From,To,TokenValue,USDValueDayOfTx,ContractAddress,"
                               "TokenName,TokenSymbol\n\"" +
                                   hash(1) + "\",\"1735732800\",\"x\"," + ends + ",\"$1\"" + end;
    QTest::newRow("current") << "Transaction Hash,Blockno,UnixTimestamp,DateTime (UTC),From,To,TokenValue,"
                                "USDValueDayOfTx,ContractAddress,TokenName,TokenSymbol\n\"" +
                                    hash(1) + "\",\"7\",\"1735732800\",\"x\"," + ends + ",\"$1\"" + end;
    QTest::newRow("snowtrace") << "chain_id,tx_hash,block_number,block_unix_timestamp,block_datetime,from,to,"
                                  "token_value,token_address,token_name,token_symbol\n43114,\"" +
                                      hash(1) + "\",7,1735732800,x," + ends + end;
}

void ChainTest::generations()
{
    QFETCH(QByteArray, content);
    const auto file = must(exchange::readChainFile(m_folder.write(QStringLiteral("export.csv"), content), options()));
    QCOMPARE(words(file), QStringLiteral("0x111 12345.678901 2025-01-01"));
    QVERIFY(file.rejects.empty() && !file.maybeCut);
    QCOMPARE(text(file.total.toString()), QStringLiteral("12345.678901"));
}

void ChainTest::whatIsRefused()
{
    const QByteArray content = oldHeader + oldRow(1, alice, "1") +
                               oldRow(2, alice, "2", "0xd9aAEc86B65D86f6A7B5B1b0c42FFA531710b6CA") +
                               oldRow(3, alice, "3", "0x3333333333333333333333333333333333333333") +
                               oldRow(4, alice, "4", usdc, bob) + oldRow(5, "nobody", "5") + oldRow(6, alice, "1e3") +
                               oldRow(7, alice, "0.0000001") + "\"0x12\",\"1735732800\",\"x\",\"" + alice + "\",\"" +
                               contract + "\",\"1\",\"" + usdc + "\",\"USD Coin\",\"USDC\"\r\n" + oldRow(9, bob, "0");
    const auto file = must(exchange::readChainFile(m_folder.write(QStringLiteral("e.csv"), content), options()));
    QCOMPARE(words(file), QStringLiteral("0x111 1.000000 2025-01-01"));
    QCOMPARE(file.read, 9);
    QCOMPARE(file.elsewhere, 1);
    QStringList reasons;
    for (const portfolio::Reject &reject : file.rejects)
        reasons << QStringLiteral("%1@%2").arg(text(reject.error.code())).arg(reject.line);
    QCOMPARE(reasons, QStringList({QStringLiteral("bridged_token@3"), QStringLiteral("other_token@4"),
                                   QStringLiteral("not_an_address@6"), QStringLiteral("not_a_number@7"),
                                   QStringLiteral("too_many_decimals@8"), QStringLiteral("not_a_transaction_hash@9")}));
    exchange::ChainOptions none = options();
    none.contract = "0x12";
    QCOMPARE(text(exchange::readChainFile(m_folder.path(QStringLiteral("e.csv")), none).error().code()),
             text(errors::noContract));
    const auto other = exchange::readChainFile(
        m_folder.write(QStringLiteral("n.csv"), "Txhash,UnixTimestamp,From,To\n1,2,3,4\n"), options());
    QCOMPARE(text(other.error().code()), text(errors::missingColumn));
}

// A decimal comma must not make ten times the money.
void ChainTest::thousands_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("taken");
    for (const char *bad : {"1,5", "1234,567", "1,234,", ",123", "1,,234", "12,34", "1,2345", "1.234,567", "1,234.5,6",
                            "0,001.5.5", "-1,000", "+5", "", ","})
        QTest::newRow(*bad ? bad : "nothing") << QByteArray(bad) << QString();
    for (const auto &[good, amount] :
         {std::pair("1,234,567.5", "1234567.500000"), std::pair("123,456", "123456.000000"),
          std::pair("1234.5", "1234.500000"), std::pair("0.000001", "0.000001")})
        QTest::newRow(good) << QByteArray(good) << QString::fromLatin1(amount);
}

void ChainTest::thousands()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, taken);
    const auto file = must(exchange::readChainFile(
        m_folder.write(QStringLiteral("t.csv"), oldHeader + oldRow(1, alice, value)), options()));
    QCOMPARE(file.transfers.empty() ? QString() : text(file.transfers[0].value.toString()), taken);
    QCOMPARE(file.rejects.size(), taken.isEmpty() ? 1U : 0U);
    if (taken.isEmpty())
        QCOMPARE(text(file.rejects[0].error.fact("value")).toUtf8(), value);
}

void ChainTest::exportLimit()
{
    QByteArray content = oldHeader;
    for (int i = 0; i < 5000; ++i)
        content += oldRow(i, alice, "1");
    QVERIFY(must(exchange::readChainFile(m_folder.write(QStringLiteral("full.csv"), content), options())).maybeCut);
    content += oldRow(5000, alice, "1");
    const auto more = must(exchange::readChainFile(m_folder.write(QStringLiteral("full.csv"), content), options()));
    QVERIFY(!more.maybeCut);
    QCOMPARE(more.transfers.size(), 5001U);
}

void ChainTest::logs()
{
    exchange::ChainOptions with = options();
    with.blocks =
        m_folder.write(QStringLiteral("blocks.csv"), "block,timestamp\n100,1735732800\n101,2025-02-01T00:00:00Z\n");
    const QByteArray nft = log(3, 1, alice, 5).replace("\"],\"data\"", "\",\"" + hash(9) + "\"],\"data\"");
    const QByteArray late = log(4, 1, bob, 7).replace("0x64", "0x65");
    const QByteArray unknown = log(5, 1, bob, 7).replace("0x64", "0x66");
    const QByteArray content = R"({"jsonrpc":"2.0","id":1,"result":[)" + log(1, 5, alice, 1'500'000) + "," +
                               log(1, 9, alice, 1'500'000) + "," + log(2, 1, bob, 1, R"(,"removed":true)") + "," + nft +
                               "," + late + "," + unknown + "," +
                               log(6, 1, bob, 7, {}, "0x3333333333333333333333333333333333333333") + "]}";
    const auto file = must(exchange::readChainFile(m_folder.write(QStringLiteral("logs.json"), content), with));
    QCOMPARE(words(file),
             QStringLiteral("0x111 1.500000 2025-01-01|0x111 1.500000 2025-01-01|0x222 0.000007 2025-02-01"));
    QCOMPARE(file.transfers[1].logIndex.value_or(-1), 9);
    QCOMPARE(file.removed, 1);
    QCOMPARE(file.rejects.size(), 3U);
    QCOMPARE(text(file.rejects[0].error.code()), text(errors::noTransfer)); // a token of its own kind has four topics
    QCOMPARE(text(file.rejects[1].error.code()), text(errors::noBlockTime));
    QCOMPARE(text(file.rejects[1].error.fact("value")), QStringLiteral("102"));
    QCOMPARE(text(file.rejects[2].error.code()), text(errors::otherToken));
}

void ChainTest::brokenLogs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut") << QByteArray("[{\"address\":");
    QTest::newRow("no list") << QByteArray("{\"result\":5}");
    QTest::newRow("an error of the node") << QByteArray(R"({"error":{"code":-32005,"message":"limit"}})");
}

void ChainTest::brokenLogs()
{
    QFETCH(QByteArray, content);
    QVERIFY(!exchange::readChainFile(m_folder.write(QStringLiteral("b.json"), content), options()).ok());
    const auto odd = must(exchange::readChainFile(
        m_folder.write(QStringLiteral("o.json"), R"([5,null,{},{"address":7},)" +
                                                     log(1, 1, alice, 5).replace("data\":\"0x", "data\":\"0xf") + "]"),
        options()));
    QCOMPARE(odd.rejects.size(), 5U);
    QVERIFY(odd.transfers.empty());
}

void ChainTest::plan()
{
    const auto door = makePortfolio(m_folder.path(QStringLiteral("p.cbk")));
    const std::string backer = door->facts()->all<portfolio::Party>().front().id;
    portfolio::Edit edit;
    edit.put(portfolio::Wallet{0, backer, "0X1111111111111111111111111111111111111111"});
    must(door->apply(edit));
    const QByteArray content =
        oldHeader + oldRow(1, alice, "20") + oldRow(1, alice, "20") + oldRow(2, bob, "30.5") + oldRow(3, bob, "12");
    const auto file = must(exchange::readChainFile(m_folder.write(QStringLiteral("e.csv"), content), options()));
    const auto first = must(exchange::planDeposits(*door->facts(), "r1", file, {}));
    QCOMPARE(first.fresh.size(), 2U); // twins in one transaction
    QCOMPARE(first.matched, 2);
    QCOMPARE(first.unknown.size(), 1U);
    QCOMPARE(text(first.unknown.begin()->second.toString()), QStringLiteral("42.500000"));
    const std::string other = door->facts()->all<portfolio::Party>().back().id;
    const auto whole = must(exchange::planDeposits(*door->facts(), "r1", file, {{bob.toStdString(), other}}));
    QCOMPARE(whole.matched, 4);
    QVERIFY(whole.unknown.empty());
    must(door->apply(whole.edit));
    const auto again = must(exchange::planDeposits(*door->facts(), "r1", file, {}));
    QCOMPARE(again.alreadyThere, 4); // the wallet is remembered too
    QVERIFY(again.fresh.empty() && again.unknown.empty() && again.edit.changes.empty());
    QVERIFY(!exchange::planDeposits(*door->facts(), "no round", file, {}).ok());
}

void ChainTest::bothFormsAreOneTransfer()
{
    const auto door = makePortfolio(m_folder.path(QStringLiteral("b.cbk")));
    const std::string backer = door->facts()->all<portfolio::Party>().front().id;
    const std::map<std::string, std::string> assigned = {{alice.toStdString(), backer}};
    exchange::ChainOptions with = options();
    with.blocks = m_folder.write(QStringLiteral("blocks.csv"), "block,timestamp\n100,1735732800\n");
    const auto csv = must(exchange::readChainFile(
        m_folder.write(QStringLiteral("e.csv"), oldHeader + oldRow(1, alice, "20") + oldRow(1, alice, "20")), with));
    const auto json = must(exchange::readChainFile(
        m_folder.write(QStringLiteral("l.json"), "[" + log(1, 5, alice, 20'000'000) + "," +
                                                     log(1, 5, alice, 20'000'000) + "," + log(1, 6, alice, 20'000'000) +
                                                     "," + log(1, 7, alice, 20'000'000) + "]"),
        with));
    must(door->apply(must(exchange::planDeposits(*door->facts(), "r1", csv, assigned)).edit));
    // Two of the three logs are the rows of the CSV; one is stated twice in the file itself.
    const auto more = must(exchange::planDeposits(*door->facts(), "r1", json, assigned));
    QCOMPARE(more.fresh.size(), 1U);
    QCOMPARE(more.alreadyThere, 3);
    must(door->apply(more.edit));
    QCOMPARE(must(exchange::planDeposits(*door->facts(), "r1", json, assigned)).fresh.size(), 0U);
    QCOMPARE(must(exchange::planDeposits(*door->facts(), "r1", csv, assigned)).fresh.size(), 0U);
}

std::unique_ptr<QObject> makeChainTest()
{
    return std::make_unique<ChainTest>();
}

} // namespace cb::tests

#include "chain_test.moc"
