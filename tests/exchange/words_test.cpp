// SPDX-License-Identifier: GPL-3.0-or-later
// Words for people: none is forgotten, and facts stay facts.
#include "fixture.h"

#include "exchange/error_words.h"
#include "exchange/errors.h"
#include "exchange/text.h"
#include "portfolio/errors.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>

#include <memory>

namespace cb::tests {

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCode_data();
    void everyCode();
    void everyField();
    void everyTitle();
    void wholeSentences();
    void factsAreNoPlaceholders();
};

// Every code that any room's header of errors declares, with the facts that it says the error has.
void WordsTest::everyCode_data()
{
    QTest::addColumn<QString>("code");
    static const QRegularExpression declaration(
        QStringLiteral(R"re(inline constexpr std::string_view \w+ = "(\w+)";)re"));
    QDirIterator headers(QStringLiteral(CB_MODELS), {QStringLiteral("*errors.h")}, QDir::Files,
                         QDirIterator::Subdirectories);
    int rooms = 0;
    while (headers.hasNext()) {
        QFile file(headers.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto found = declaration.globalMatch(QString::fromUtf8(file.readAll()));
        rooms += found.hasNext() ? 1 : 0;
        while (found.hasNext()) {
            const QString code = found.next().captured(1);
            QTest::addRow("%s: %s", qPrintable(QFileInfo(file).dir().dirName()), qPrintable(code)) << code;
        }
    }
    QVERIFY(rooms >= 5);
}

void WordsTest::everyCode()
{
    QFETCH(QString, code);
    const char *const words = exchange::wordsOf(code.toStdString());
    QVERIFY(words);
    const QString sentence = QString::fromUtf8(words);
    QCOMPARE(sentence.count(QLatin1Char('{')), sentence.count(QLatin1Char('}')));
    // A sentence, or one that ends with the reason that the system gives.
    QVERIFY2(sentence.endsWith(QLatin1Char('.')) || sentence.contains(QLatin1Char(':')), words);
}

void WordsTest::everyField()
{
    for (const portfolio::RecordType &type : portfolio::recordTypes()) {
        for (const portfolio::Field &field : type.fields) {
            const QString name = exchange::fieldName(field.name);
            QVERIFY2(!name.contains(QLatin1Char('_')), qPrintable(name));
        }
    }
    QCOMPARE(exchange::fieldName("received_on"), QStringLiteral("received on"));
    QCOMPARE(exchange::fieldName("not_a_field"), QStringLiteral("not_a_field"));
}

void WordsTest::everyTitle()
{
    QStringList recipients;
    for (std::size_t i = 0; i < engine::recipientCount; ++i)
        recipients << exchange::recipientTitle(static_cast<engine::Recipient>(i));
    QCOMPARE(recipients.join(QLatin1String(", ")),
             QStringLiteral("Creator, Backers, Processors, Yield, Buyback & Burn, Foundation, Network"));
    for (std::size_t i = 0; i < portfolio::recordKinds; ++i)
        QVERIFY(!exchange::kindTitle(static_cast<portfolio::Kind>(i)).isEmpty());
    for (int i = 0; i <= static_cast<int>(portfolio::Stage::Retired); ++i)
        QVERIFY(!exchange::stageTitle(static_cast<portfolio::Stage>(i)).isEmpty());
    for (int i = 0; i <= static_cast<int>(portfolio::AgreementKind::Equity); ++i)
        QVERIFY(!exchange::agreementTitle(static_cast<portfolio::AgreementKind>(i)).isEmpty());
    for (int i = 0; i <= static_cast<int>(engine::Step::All); ++i)
        QVERIFY(!exchange::stepTitle(static_cast<engine::Step>(i)).isEmpty());
    QCOMPARE(exchange::phaseTitle(portfolio::RoundState::Phase::Closed), QStringLiteral("Closed"));
    QCOMPARE(exchange::outcomeTitle(portfolio::RoundState::Outcome::Failed), QStringLiteral("Failed"));
    QCOMPARE(exchange::partyKindTitle(portfolio::PartyKind::Organisation), QStringLiteral("Organisation"));
}

void WordsTest::wholeSentences()
{
    const Error amount = must(portfolio::Amount::parse("1")).units() == 1'000'000
                             ? portfolio::Amount::parse("12,5").error()
                             : Error("impossible");
    const QString said = exchange::errorText(
        amount.with("file", "june.csv").with("line", "14").with("field", "received_on").with("value", "12,5"));
    QVERIFY2(said.startsWith(QString::fromUtf8("june.csv, line 14, received on: “12,5” is not a plain number.")),
             qPrintable(said));
    QCOMPARE(exchange::reasonText(Error(exchange::errors::onlyHeader)),
             QStringLiteral("The file has a header and no rows."));
    QCOMPARE(exchange::englishReason(Error(exchange::errors::onlyHeader)),
             QStringLiteral("The file has a header and no rows."));
    QCOMPARE(exchange::errorText(Error("of_tomorrow")), QStringLiteral("of_tomorrow"));
}

void WordsTest::factsAreNoPlaceholders()
{
    const Error error(portfolio::errors::idTaken, {{"value", "{value} %1 %2 {field} <b>x</b>"}});
    QCOMPARE(exchange::reasonText(error), QString::fromUtf8("The id “{value} %1 %2 {field} <b>x</b>” is taken."));
}

std::unique_ptr<QObject> makeWordsTest()
{
    return std::make_unique<WordsTest>();
}

} // namespace cb::tests

#include "words_test.moc"
