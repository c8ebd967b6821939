// SPDX-License-Identifier: GPL-3.0-or-later
// Reading CSV: what is read from good files, and what is said of bad ones.
#include "fixture.h"

#include "exchange/csv_reader.h"
#include "exchange/errors.h"
#include "exchange/json_errors.h"

#include <memory>

namespace cb::tests {

namespace errors = exchange::errors;

class CsvReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void bad_data();
    void bad();
    void unreadable();
    void acrossPieces();
    void stops();
    void guards();

private:
    Folder m_folder;
};

namespace {

// "line:cell|cell", a record each.
Result<QStringList> readAll(const std::filesystem::path &file)
{
    QStringList records;
    const auto read =
        exchange::readCsv(file,
                          [&](const exchange::CsvRecord &record) -> Result<void> {
                              QStringList cells;
                              for (const std::string_view cell : record.cells)
                                  cells << text(cell);
                              records << QString::number(record.line) + QLatin1Char(':') + cells.join(QLatin1Char('|'));
                              return {};
                          },
                          {});
    if (!read)
        return read.error();
    return records;
}

} // namespace

void CsvReaderTest::good_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char *name, const QByteArray &content, const QStringList &records) {
        QTest::newRow(name) << content << records;
    };
    row("LF", "a,b\n1,2\n", {"1:a|b", "2:1|2"});
    row("CRLF", "a,b\r\n1,2\r\n", {"1:a|b", "2:1|2"});
    row("mixed", "a,b\r\n1,2\n3,4\r\n", {"1:a|b", "2:1|2", "3:3|4"});
    row("no last line end", "a,b\n1,2", {"1:a|b", "2:1|2"});
    row("mark",
        "\xef\xbb\xbf"
        "a,b\n",
        {"1:a|b"});
    row("mark before quotes", "\xef\xbb\xbf\"a\",b\n", {"1:a|b"});
    row("quoted", "\"a,b\",\"say \"\"hi\"\"\"\n", {"1:a,b|say \"hi\""});
    row("line break in quotes", "a,\"x\ny\"\nb,c\n", {"1:a|x\ny", "3:b|c"});
    row("CRLF in quotes", "a,\"x\r\n\r\ny\"\r\nb,c\r\n", {"1:a|x\r\n\r\ny", "4:b|c"});
    row("empty cells", ",\n,,\n", {"1:|", "2:||"});
    row("empty in quotes", "\"\",\"\"\n", {"1:|"});
    row("empty lines", "\n\na\n\n\nb\n\n", {"3:a", "6:b"});
    row("empty lines, CRLF", "a\r\n\r\nb\r\n", {"1:a", "3:b"});
    row("blanks stay", " a , b\t\n   \n", {"1: a | b\t", "2:   "});
    row("no semicolons", "a;b\n", {"1:a;b"});
    row("not ASCII", "Zoë,日本,🙂\n", {QString::fromUtf8("1:Zoë|日本|🙂")});
    row("nothing", "", {});
    row("only a mark", "\xef\xbb\xbf", {});
}

void CsvReaderTest::good()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, records);
    const auto read = readAll(m_folder.write("a.csv", content));
    QVERIFY2(read.ok(), read ? "" : std::string(read.error().code()).c_str());
    QCOMPARE(*read, records);
}

void CsvReaderTest::bad_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QByteArray &content, std::string_view code, const char *line) {
        QTest::newRow(name) << content << text(code) << QString::fromLatin1(line);
    };
    const QByteArray long1(1 << 20, 'x');
    row("NUL", QByteArray("a,b\n1,2\n1,\0\n", 11), errors::nulByte, "3");
    row("UTF-16, little end first",
        QByteArray("\xff\xfe"
                   "a\0,\0b\0",
                   8),
        errors::isUtf16, "");
    row("UTF-16, big end first", QByteArray("\xfe\xff\0a\0,\0b", 8), errors::isUtf16, "");
    row("UTF-16 without a mark", QByteArray("a\0,\0b\0", 6), errors::isUtf16, "");
    row("Latin 1", "a,b\n1,2\nZo\xeb,2\n", errors::notUtf8, "3");
    row("overlong", "a\n\xc0\xaf\n", errors::notUtf8, "2");
    row("overlong, three bytes", "a\n\xe0\x80\xaf\n", errors::notUtf8, "2");
    row("surrogate", "a\n\xed\xa0\x80\n", errors::notUtf8, "2");
    row("beyond Unicode", "a\n\xf4\x90\x80\x80\n", errors::notUtf8, "2");
    row("cut off", "a\n\xe2\x82\n", errors::notUtf8, "2");
    row("not closed", "a,b\n1,2\n3,\"4\n5,6\n7,8\n", errors::badQuotes, "3");
    row("not closed, after a line break", "a,b\n\"x\ny\",\"4\n5,6\n", errors::badQuotes, "3");
    row("closed by another's opening", "a,b\n1,\"2\n3,\"4\"\n", errors::badQuotes, "2");
    row("text after quotes", "a,b\n1,\"2\"x\n", errors::badQuotes, "2");
    row("quote in a plain field", "a,b\n1,x\"y\n", errors::badQuotes, "2");
    row("columns", "a\n" + QByteArray(1000, ',') + "\n", errors::tooManyColumns, "2");
    row("field", "a\n" + long1 + "x\n", errors::tooLongField, "2");
    row("field without end", "a\n1,\"" + long1 + long1 + long1, errors::tooLongField, "2");
    row("record", "a\n" + ("\"" + long1 + "\",").repeated(17) + "\n", errors::tooLongRecord, "2");
}

void CsvReaderTest::bad()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QFETCH(QString, line);
    const auto read = readAll(m_folder.write("bad.csv", content));
    QVERIFY(!read);
    QCOMPARE(text(read.error().code()), code);
    QCOMPARE(text(read.error().fact("line")), line);
    QCOMPARE(text(read.error().fact("file")), QStringLiteral("bad.csv"));
}

void CsvReaderTest::unreadable()
{
    for (const QString &name : {QStringLiteral("nowhere.csv"), QString()}) { // the second is the folder
        const auto read = readAll(m_folder.path(name));
        QVERIFY(!read);
        QCOMPARE(text(read.error().code()), text(errors::unreadable));
        QVERIFY(!read.error().fact("reason").empty());
    }
}

// Pieces are read without regard to where cells, quotes, line ends and letters end.
void CsvReaderTest::acrossPieces()
{
    QByteArray content;
    QStringList expected;
    int line = 1;
    for (int i = 0; content.size() < 1'500'000; ++i) {
        const QByteArray word = QByteArray("é€🙂").repeated(i % 41) + QByteArray::number(i);
        content += word + ",\"" + word + "\"\"\n\"\r\n";
        const QString cell = QString::fromUtf8(word);
        expected << QStringLiteral("%1:%2|%2\"\n").arg(QString::number(line), cell);
        line += 2;
    }
    const auto read = readAll(m_folder.write("pieces.csv", content));
    QVERIFY(read.ok());
    QCOMPARE(*read, expected);
}

void CsvReaderTest::stops()
{
    const auto file = m_folder.write("many.csv", QByteArray("a,b\n").repeated(500'000));
    int records = 0;
    const auto taken = exchange::readCsv(file,
                                         [&](const exchange::CsvRecord &) -> Result<void> {
                                             return ++records == 3 ? Result<void>(Error("enough")) : Result<void>();
                                         },
                                         {});
    QCOMPARE(text(taken.error().code()), QStringLiteral("enough"));
    QCOMPARE(records, 3);
    std::int64_t seen = 0;
    const auto cancelled = exchange::readCsv(
        file, [](const exchange::CsvRecord &) { return Result<void>(); },
        [&](std::int64_t done, std::int64_t total) {
            seen = done;
            return done < total / 2;
        });
    QCOMPARE(text(cancelled.error().code()), text(errors::cancelled));
    QVERIFY(seen >= 1'000'000 && seen < 1'500'000);
}

void CsvReaderTest::guards()
{
    const auto same = [](std::string_view cell) { return exchange::withoutGuard(cell) == cell; };
    QVERIFY(same("") && same("'") && same("'quoted'") && same("''") && same("-1") && same("=1") && same("it's"));
    QCOMPARE(text(exchange::withoutGuard("'=1+1")), QStringLiteral("=1+1"));
    QCOMPARE(text(exchange::withoutGuard("''=1+1")), QStringLiteral("'=1+1"));
    QCOMPARE(text(exchange::withoutGuard("'＝1")), QString::fromUtf8("＝1"));
}

std::unique_ptr<QObject> makeCsvReaderTest()
{
    return std::make_unique<CsvReaderTest>();
}

} // namespace cb::tests

#include "csv_reader_test.moc"
