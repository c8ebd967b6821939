// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks and PDFs, read back by programs that are not ours: unzip and pdftotext.
#include "fixture.h"

#include "exchange/errors.h"
#include "exchange/report_pdf.h"
#include "exchange/report_words.h"
#include "exchange/report_xlsx.h"
#include "exchange/text.h"

#include <QtCore/QDir>
#include <QtCore/QMap>
#include <QtCore/QProcess>
#include <QtCore/QXmlStreamReader>

#include <memory>

namespace cb::tests {

namespace errors = exchange::errors;
using exchange::CellType;
using exchange::ReportCell;
using exchange::ReportColumn;
using exchange::ReportFormat;
using exchange::ReportHeading;
using exchange::ReportSink;

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsOfAWorkbook();
    void longReportsGoOnOnTheNextSheet();
    void workbookSaysWhatItIs();
    void workbookEqualsTheCsv();
    void workbookThatCannotBeWritten();
    void pagesOfAPdf();
    void pdfIsPlainText();
    void pdfEqualsTheCsv();
    void pdfHasALimit();
    void pdfThatCannotBeWritten();

private:
    QByteArray output(const QString &program, const QStringList &arguments) const;
    QByteArray part(const QString &name) const // of the workbook
    {
        return output(QStringLiteral("unzip"), {"-p", QString::fromStdString(m_folder.path("a.xlsx").string()), name});
    }
    QString pdfText() const
    {
        return QString::fromUtf8(output(QStringLiteral("pdftotext"),
                                        {"-layout", QString::fromStdString(m_folder.path("a.pdf").string()), "-"}));
    }
    Folder m_folder;
};

namespace {

using Fill = std::function<Result<void>(ReportSink &)>;

ReportHeading heading()
{
    ReportHeading heading;
    heading.title = "Payments <of> \"all\" & some";
    heading.portfolio = "Lab & <b>Co</b>";
    heading.file = "lab.cbk";
    heading.lines = {"All days", "Amounts in USDC"};
    heading.madeOn = must(engine::Day::parse("2026-02-03"));
    return heading;
}

exchange::TextSink into(QByteArray &bytes)
{
    return [&bytes](std::string_view piece) {
        bytes.append(piece.data(), static_cast<qsizetype>(piece.size()));
        return true;
    };
}

// "A1" to what stands there; numbers as the file has them, texts behind an apostrophe.
QMap<QString, QString> cellsOf(const QByteArray &sheet)
{
    QMap<QString, QString> cells;
    QXmlStreamReader xml(sheet);
    QString place;
    bool isText = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("c")) {
            place = xml.attributes().value(QLatin1String("r")).toString();
            isText = xml.attributes().value(QLatin1String("t")) == QLatin1String("inlineStr");
        } else if (xml.isStartElement() && (xml.name() == QLatin1String("v") || xml.name() == QLatin1String("t"))) {
            cells[place] = (isText ? QStringLiteral("'") : QString()) + xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("f")) {
            cells[place] = QStringLiteral("a formula");
        }
    }
    return xml.hasError() ? QMap<QString, QString>{{QStringLiteral("error"), xml.errorString()}} : cells;
}

Fill rowsOf(int count)
{
    return [count](ReportSink &sink) -> Result<void> {
        const ReportColumn columns[] = {{"name"}, {"amount", CellType::Amount}};
        sink.begin(columns);
        for (int i = 1; i <= count; ++i) {
            const std::string name = "row " + std::to_string(i);
            const ReportCell cells[] = {ReportCell::words(name), ReportCell::amount(engine::Amount::ofUnits(i))};
            if (!sink.row(cells))
                return Error("cancelled");
        }
        return {};
    };
}

} // namespace

QByteArray DocumentTest::output(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) ? process.readAllStandardOutput() : program.toUtf8() + " is not there";
}

void DocumentTest::cellsOfAWorkbook()
{
    const std::pair<ReportCell, const char *> cases[] = {
        {ReportCell::words("=1+1"), "'=1+1"},
        {ReportCell::words("@SUM(A1)"), "'@SUM(A1)"},
        {ReportCell::words("http://a.example"), "'http://a.example"},
        {ReportCell::words("<b>\"R&D\"</b>"), "'<b>\"R&D\"</b>"},
        {ReportCell::words(" blanks "), "' blanks "},
        {ReportCell::words("a\x01z"), "'a\xEF\xBF\xBDz"},
        {ReportCell::words("Nov\xC3\xA1k"), "'Nov\xC3\xA1k"},
        {ReportCell::words("12.5"), "'12.5"}, // an id that looks like a number stays text
        {ReportCell::amount(engine::Amount::ofUnits(1)), "1e-06"},
        {ReportCell::amount(engine::Amount::ofUnits(-1'500'000)), "-1.5"},
        {ReportCell::amount(engine::Amount::ofUnits(0)), "0"},
        {ReportCell::amount(engine::Amount::ofUnits(999'999'999'999'999)), "999999999.999999"},
        {ReportCell::amount(engine::Amount::ofUnits(-999'999'999'999'999)), "-999999999.999999"},
        {ReportCell::amount(engine::Amount::ofUnits(1'000'000'000'000'000)), "'1000000000.000000"},
        {ReportCell::amount(engine::Amount::ofUnits(9'223'372'036'854'775'807)), "'9223372036854.775807"},
        {ReportCell::whole(123'456), "123456"},
        {ReportCell::whole(9'007'199'254'740'993), "'9007199254740993"},
        {ReportCell::day("2026-01-31"), "46053"},
        {ReportCell::day("1900-03-01"), "61"},
        {ReportCell::day("1900-02-28"), "'1900-02-28"},
        {ReportCell::day(""), nullptr},
        {ReportCell::plain("12.5"), "12.5"},
        {ReportCell::plain("2026-W05"), "'2026-W05"},
        {ReportCell::plain("0.1234567890123456"), "'0.1234567890123456"},
        {ReportCell::plain("007"), "'007"},
    };
    QByteArray bytes;
    const auto fill = [&](ReportSink &sink) -> Result<void> {
        const ReportColumn columns[] = {{"cell"}};
        sink.begin(columns);
        for (const auto &[cell, wanted] : cases)
            sink.row({&cell, 1});
        return {};
    };
    must(exchange::writeXlsx(heading(), fill, into(bytes)));
    m_folder.write("a.xlsx", bytes);
    const auto cells = cellsOf(part("xl/worksheets/sheet1.xml"));
    QCOMPARE(cells.value("A1"), QStringLiteral("'cell"));
    int row = 1;
    for (const auto &[cell, wanted] : cases) {
        const QString found = cells.value(QStringLiteral("A%1").arg(++row));
        const QString expected = QString::fromUtf8(wanted);
        const bool number = wanted && !expected.startsWith('\'');
        if (number)
            QCOMPARE(found.toDouble(), expected.toDouble());
        else
            QCOMPARE(found, expected);
        QCOMPARE(found.startsWith('\''), wanted && !number);
    }
}

void DocumentTest::longReportsGoOnOnTheNextSheet()
{
    QByteArray bytes;
    must(exchange::writeXlsx(heading(), rowsOf(25), into(bytes), 10));
    m_folder.write("a.xlsx", bytes);
    int seen = 0;
    for (int sheet = 1; sheet <= 3; ++sheet) {
        const auto cells = cellsOf(part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)));
        QCOMPARE(cells.value("A1"), QStringLiteral("'name"));
        for (int row = 2; cells.contains(QStringLiteral("A%1").arg(row)); ++row)
            QCOMPARE(cells.value(QStringLiteral("A%1").arg(row)), QStringLiteral("'row %1").arg(++seen));
    }
    QCOMPARE(seen, 25);
    const QByteArray book = part("xl/workbook.xml");
    for (const char *name : {"name=\"report\"", "name=\"report 2\"", "name=\"report 3\""})
        QVERIFY2(book.contains(name), book.constData());
    QVERIFY(!book.contains("report 4"));
}

void DocumentTest::workbookSaysWhatItIs()
{
    QByteArray bytes;
    must(exchange::writeXlsx(heading(), rowsOf(3), into(bytes)));
    m_folder.write("a.xlsx", bytes);
    const QByteArray sheet = part("xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains("ySplit=\"1\"") && sheet.contains("state=\"frozen\""));
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:B4\""));
    QVERIFY(sheet.contains("<col min=\"1\" max=\"1\""));
    QVERIFY(part("xl/styles.xml").contains("formatCode=\"0.000000\""));
    const QByteArray about = part("docProps/core.xml");
    QVERIFY(about.contains("Payments &lt;of&gt; \"all\" &amp; some"));
    QVERIFY(about.contains("2026-02-03T00:00:00Z"));
    QByteArray again;
    must(exchange::writeXlsx(heading(), rowsOf(3), into(again)));
    QCOMPARE(again, bytes);
}

void DocumentTest::workbookEqualsTheCsv()
{
    const auto portfolio = loadVector(m_folder.path("xlsx.cbk"), QStringLiteral("portfolio-2"));
    exchange::ReportOptions options;
    options.name = "distribution";
    options.every = "day";
    options.by = "model,recipient,party";
    m_folder.write("a.xlsx", reportOf(*portfolio, options, ReportFormat::Xlsx));
    const auto cells = cellsOf(part("xl/worksheets/sheet1.xml"));
    const auto lines = reportOf(*portfolio, options).split('\n');
    QVERIFY(lines.size() > 500);
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        const auto row = lines[i].split(',');
        const QString place = QString::number(i + 1);
        const auto day = must(engine::Day::parse(row[0].toStdString()));
        QCOMPARE(cells.value('A' + place).toInt(), day.number() + 25'569);
        QCOMPARE(cells.value('B' + place), '\'' + QString::fromUtf8(row[1]));
        QCOMPARE(qRound64(cells.value('E' + place).toDouble() * 1e6),
                 must(engine::Amount::parse(row[4].toStdString())).units());
    }
    QVERIFY(!cells.contains('A' + QString::number(lines.size())));
}

void DocumentTest::workbookThatCannotBeWritten()
{
    const auto refused = exchange::writeXlsx(heading(), rowsOf(3), [](auto) { return false; });
    QCOMPARE(text(refused.error().code()), text(errors::unwritable));
    // Given up in the middle, again and again: nothing stays open.
    const auto giveUp = [](ReportSink &sink) -> Result<void> {
        must(rowsOf(3)(sink));
        return Error("cancelled");
    };
    const auto openFiles = [] { return QDir("/proc/self/fd").entryList(QDir::AllEntries | QDir::System).size(); };
    const auto before = openFiles();
    for (int i = 0; i < 5; ++i) {
        const auto failed = exchange::writeXlsx(heading(), giveUp, [](auto) { return true; });
        QCOMPARE(text(failed.error().code()), QStringLiteral("cancelled"));
    }
    QCOMPARE(openFiles(), before);
}

void DocumentTest::pagesOfAPdf()
{
    QByteArray bytes;
    auto summed = heading();
    summed.sumsUp = true;
    must(exchange::writeReportPdf(summed, rowsOf(200), into(bytes)));
    QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
    m_folder.write("a.pdf", bytes);
    const auto pages = pdfText().split(QChar(0x0c), Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 2);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
        QVERIFY(pages[i].contains("lab.cbk, made on 2026-02-03 (UTC)"));
        QVERIFY(pages[i].contains(QRegularExpression("Name +Amount"))); // its header again
    }
    QVERIFY(pages[0].contains("All days"));
    const QString all = pages.join(QLatin1Char(' '));
    for (int i = 1; i <= 200; ++i)
        QVERIFY(all.contains(
            QRegularExpression(QStringLiteral("row %1 +0\\.%2\n").arg(i).arg(i, 6, 10, QLatin1Char('0')))));
    QVERIFY(pages.back().contains(QRegularExpression("Total +0\\.020100"))); // 1 + … + 200
    const QByteArray about =
        output(QStringLiteral("pdfinfo"), {QString::fromStdString(m_folder.path("a.pdf").string())});
    QVERIFY(about.contains("Creators & Backers"));
    QVERIFY(about.contains("(A4)"));
}

void DocumentTest::pdfIsPlainText()
{
    QByteArray bytes;
    must(exchange::writeReportPdf(heading(), rowsOf(1), into(bytes)));
    m_folder.write("a.pdf", bytes);
    const QString text = pdfText();
    QVERIFY(text.contains("Payments <of> \"all\" & some"));
    QVERIFY(text.contains("Lab & <b>Co</b>"));
    QVERIFY(!text.contains("Total")); // its amounts are not said to be money that moved
}

void DocumentTest::pdfEqualsTheCsv()
{
    const auto portfolio = loadVector(m_folder.path("pdf.cbk"), QStringLiteral("portfolio-3"));
    exchange::ReportOptions options;
    options.name = "revenue";
    m_folder.write("a.pdf", reportOf(*portfolio, options, ReportFormat::Pdf));
    const QString text = pdfText().simplified();
    const auto lines = reportOf(*portfolio, options).split('\n');
    QVERIFY(lines.size() > 5);
    const auto names = lines[0].split(',');
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        QStringList shown; // names instead of ids, figures as people read them
        const auto cells = lines[i].split(',');
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const std::string cell = cells[column].toStdString();
            const auto amount = engine::Amount::parse(cell);
            shown << (cell.size() > 7 && amount
                          ? exchange::moneyText(*amount)
                          : exchange::cellText(*portfolio->facts(), names[column].toStdString(), cell));
        }
        QVERIFY2(text.contains(shown.join(QLatin1Char(' '))), qPrintable(shown.join(QLatin1Char(' '))));
    }
}

void DocumentTest::pdfHasALimit()
{
    const auto rows = static_cast<int>(exchange::mostPdfRows) + 1;
    const auto tooMany = exchange::writeReportPdf(heading(), rowsOf(rows), [](auto) { return true; });
    QCOMPARE(text(tooMany.error().code()), text(errors::tooManyPdfRows));
    QCOMPARE(text(tooMany.error().fact("limit")), QStringLiteral("20000"));
}

void DocumentTest::pdfThatCannotBeWritten()
{
    const auto refused = exchange::writeReportPdf(heading(), rowsOf(3), [](auto) { return false; });
    QCOMPARE(text(refused.error().code()), text(errors::unwritable));
}

std::unique_ptr<QObject> makeDocumentTest()
{
    return std::make_unique<DocumentTest>();
}

} // namespace cb::tests

#include "document_test.moc"
