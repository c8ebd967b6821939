// SPDX-License-Identifier: GPL-3.0-or-later
// A statement's rows, their fingerprint, and its document.
#include "../portfolio/issuing.h"
#include "fixture.h"

#include "exchange/errors.h"
#include "exchange/sha256.h"
#include "exchange/statement_csv.h"
#include "exchange/statement_document.h"

#include <QtCore/QProcess>
#include <QtGui/QImage>

#include <memory>

namespace cb::tests {

namespace errors = exchange::errors;
using portfolio::PartyStatement;

class StatementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void golden();
    void fingerprint();
    void report();
    void documentHasEveryFigure();
    void documentOfOneModelTellsOfThatAlone();
    void documentOfACorrection();
    void logo();
    void fileNames_data();
    void fileNames();

private:
    PartyStatement statementOf(const std::string &party) const
    {
        return must(portfolio::statementOf(*m_portfolio, party, day("2025-01-15"), day("2025-02-28")));
    }
    static engine::Day day(std::string_view text) { return must(engine::Day::parse(text)); }
    static exchange::StatementDocument documentOf(Portfolio &portfolio, const PartyStatement &figures,
                                                  const std::optional<portfolio::Statement> &issued,
                                                  const std::vector<std::string> &models = {})
    {
        auto documents = must(exchange::StatementDocuments::read(portfolio, figures.to, models));
        return must(documents.of(figures, issued, day("2026-01-03")));
    }
    QByteArray pdfOf(const exchange::StatementDocument &document, const QString &logo = {}) const;
    QString textOf(const QByteArray &pdf) const;

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Portfolio> m_portfolio; // portfolio-2
};

void StatementTest::initTestCase()
{
    m_folder = std::make_unique<Folder>();
    m_portfolio = loadVector(m_folder->path("a.cbk"), QStringLiteral("portfolio-2"));
}

QByteArray StatementTest::pdfOf(const exchange::StatementDocument &document, const QString &logo) const
{
    QByteArray bytes;
    must(exchange::writeStatementPdf(*m_portfolio->facts(), document,
                                     logo.isEmpty() ? std::filesystem::path() : m_folder->path(logo),
                                     [&](std::string_view piece) {
                                         bytes.append(piece.data(), static_cast<qsizetype>(piece.size()));
                                         return true;
                                     }));
    return bytes;
}

QString StatementTest::textOf(const QByteArray &pdf) const
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {"-layout", QString::fromStdString(m_folder->write("a.pdf", pdf).string()), "-"});
    return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput())
                                           : QStringLiteral("pdftotext is not there");
}

// Held against the ledger by tests of the portfolio; here every byte of it.
void StatementTest::golden()
{
    exchange::ReportOptions options;
    options.name = "statement";
    options.from = "2025-01-15";
    options.to = "2025-02-28";
    QFile file(QStringLiteral(CB_GOLDEN "/statement-portfolio-2.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(reportOf(*m_portfolio, options), file.readAll());
}

void StatementTest::fingerprint()
{
    const auto facts = m_portfolio->facts();
    const auto figures = statementOf("p3");
    const std::string csv = exchange::statementCsv(*facts, figures);
    QVERIFY(text(csv).startsWith("party,section,model,version,recipient,agreement,on,record,transaction,amount\n"));
    QCOMPARE(exchange::statementHash(*facts, figures), exchange::sha256(csv));
    auto changed = figures;
    changed.closing = engine::Amount::ofUnits(changed.closing.units() + 1);
    QVERIFY(exchange::statementHash(*facts, changed) != exchange::sha256(csv));
    QVERIFY(exchange::statementHash(*facts, statementOf("p2")) != exchange::sha256(csv));
}

void StatementTest::report()
{
    exchange::ReportOptions options;
    options.name = "statement";
    options.parties = {"p3"};
    const auto lines = reportOf(*m_portfolio, options).split('\n');
    QVERIFY(lines[1].startsWith("p3,opening,,,,,,,,0.000000"));
    for (const auto format : {exchange::ReportFormat::Json, exchange::ReportFormat::Table})
        QVERIFY(reportOf(*m_portfolio, options, format).contains("closing"));
    QVERIFY(textOf(reportOf(*m_portfolio, options, exchange::ReportFormat::Pdf)).contains("DRAFT"));
    options.parties = {"nobody"};
    const auto spec = must(exchange::parseReport(options));
    const auto failed =
        exchange::writeReport(*m_portfolio, spec, {}, exchange::ReportFormat::Csv, [](auto) { return true; });
    QCOMPARE(text(failed.error().code()), QStringLiteral("no_such_record"));
}

void StatementTest::documentHasEveryFigure()
{
    for (const portfolio::Party &party : m_portfolio->facts()->all<portfolio::Party>()) {
        const auto figures = statementOf(party.id);
        const auto document = documentOf(*m_portfolio, figures, std::nullopt);
        const QString text = textOf(pdfOf(document)).remove(QLatin1Char(',')).replace(QChar(0x2212), QLatin1Char('-'));
        const auto has = [&](engine::Amount amount) { return text.contains(tests::text(amount.toString())); };
        QVERIFY(text.contains("DRAFT") && !text.contains("FINAL"));
        QVERIFY(text.contains(tests::text(party.name)));
        QVERIFY(has(figures.opening) && has(figures.earned) && has(figures.paid) && has(figures.closing));
        for (const auto &row : figures.earnings)
            QVERIFY(has(row.amount));
        for (const auto &row : figures.payouts)
            QVERIFY(has(row.amount));
        for (const auto &row : figures.capital)
            QVERIFY(has(row.amount));
        QVERIFY(text.contains(tests::text(document.rowsSha256)));
        QCOMPARE(document.example.has_value(), figures.earned > engine::Amount());
        if (document.example)
            QVERIFY(has(document.example->payment.amount));
    }
}

void StatementTest::documentOfOneModelTellsOfThatAlone()
{
    const auto facts = m_portfolio->facts();
    const engine::Day to = day("2025-12-31");
    const auto book = must(portfolio::ReturnsBook::read(*m_portfolio, to, portfolio::Basis::Accrual));
    int several = 0;
    for (const auto &[deal, own] : book.parted({})) {
        const auto paidIn = must(book.of(deal)).paidIn;
        const bool others = must(book.of({deal.party, {}, {}, {}})).paidIn != paidIn;
        const portfolio::Model &model = facts->all<portfolio::Model>()[*deal.model];
        const auto figures = must(portfolio::statementsOf(
            *m_portfolio, {{facts->all<portfolio::Party>()[*deal.party].id}, day("2025-01-01"), to, {model.id}}));
        const auto document = documentOf(*m_portfolio, figures.front(), std::nullopt, {model.id});
        if (paidIn > engine::Amount())
            QCOMPARE(document.returns->paidIn, paidIn);
        QVERIFY(textOf(pdfOf(document)).contains(QRegularExpression("Only of +" + tests::text(model.name))));
        several += others ? 1 : 0;
    }
    QVERIFY(several > 0);
}

void StatementTest::documentOfACorrection()
{
    const auto copy = loadVector(m_folder->path("b.cbk"), QStringLiteral("portfolio-2"));
    auto figures = statementOf("p3");
    portfolio::Edit lock;
    lock.lockedThrough = std::optional(day("2026-12-31"));
    must(copy->apply(lock));
    // As issued when the figures were others.
    const auto stale = [](const portfolio::Facts &, const PartyStatement &) { return std::string("other rows"); };
    must(test::issueStatements(*copy, {{"p3"}, figures.from, figures.to, day("2026-01-02")}, stale));
    const auto corrected = must(
        test::correctStatement(*copy, "2025-0001", day("2026-01-03"), "Rows were missing.", exchange::statementHash));
    const auto document = documentOf(*copy, figures, corrected);
    QCOMPARE(document.rowsSha256, corrected.rowsSha256);
    m_portfolio = Portfolio::open(m_folder->path("b.cbk"), portfolio::Access::ReadOnly).value();
    const QString text = textOf(pdfOf(document));
    for (const char *said : {"FINAL", "2025-0002", "2026-01-03", "Corrects", "Statement 2025-0001", "What is corrected",
                             "Difference", "Rows were missing."})
        QVERIFY2(text.contains(said), said);
    m_portfolio = loadVector(m_folder->path("c.cbk"), QStringLiteral("portfolio-2"));
}

void StatementTest::logo()
{
    QImage picture(300, 100, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(QString::fromStdString(m_folder->path("logo.png").string())));
    const auto document = documentOf(*m_portfolio, statementOf("p3"), std::nullopt);
    QVERIFY(pdfOf(document, "logo.png").contains("/Subtype /Image"));
    QVERIFY(!pdfOf(document).contains("/Subtype /Image"));
    m_folder->write("bad.png", "no picture");
    for (const char *file : {"bad.png", "missing.png"}) {
        const auto failed = exchange::writeStatementPdf(*m_portfolio->facts(), document, m_folder->path(file),
                                                        [](auto) { return true; });
        QCOMPARE(text(failed.error().code()), text(errors::notAPicture));
    }
}

void StatementTest::fileNames_data()
{
    QTest::addColumn<QString>("party");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "aurora-fund"
                           << "aurora-fund";
    QTest::newRow("climbs") << "../../etc/passwd"
                            << "______etc_passwd";
    QTest::newRow("hidden") << ".hidden"
                            << "_hidden";
    QTest::newRow("letters") << QString::fromUtf8("é:*?") << "_____";
    QTest::newRow("long") << QString(200, 'a') << QString(80, 'a');
}

void StatementTest::fileNames()
{
    QFETCH(QString, party);
    QFETCH(QString, name);
    portfolio::Facts facts;
    facts.add(portfolio::Party{1, party.toStdString(), "A", portfolio::PartyKind::Person, {}, {}});
    PartyStatement figures;
    figures.from = day("2026-01-01");
    figures.to = day("2026-03-31");
    QCOMPARE(text(exchange::statementFileName(facts, figures, {})),
             QStringLiteral("statement-draft-%1-2026-01-01-2026-03-31").arg(name));
    portfolio::Statement issued;
    issued.id = "2026-0001";
    QCOMPARE(text(exchange::statementFileName(facts, figures, issued)),
             QStringLiteral("statement-2026-0001-%1").arg(name));
}

std::unique_ptr<QObject> makeStatementTest()
{
    return std::make_unique<StatementTest>();
}

} // namespace cb::tests

#include "statement_test.moc"
