// SPDX-License-Identifier: GPL-3.0-or-later
// Writing CSV, and files that appear whole or not at all.
#include "fixture.h"

#include "exchange/csv_reader.h"
#include "exchange/csv_writer.h"
#include "exchange/errors.h"
#include "exchange/output_file.h"

#include <QtCore/QFileInfo>

#include <limits>
#include <memory>

namespace cb::tests {

class CsvWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells();
    void textsComeBack();
    void sinkThatRefuses();
    void wholeFiles();
    void failedFiles();
    void linksAndDevices();
};

namespace {

const char *const awkward[] = {"plain",      "",          "with, comma", "say \"hi\"", "line\nbreak", "line\r\nbreak",
                               "=1+1",       "+49 30",    "-5",          "@SUM(A1)",   "\ttab",       "\rcr",
                               "\nlf",       "＝1",       "＋1",         "－1",        "＠x",         "'",
                               "'=quoted'",  "''+two",    "'quoted'",    "\"",         "\"=1\"",      " =1",
                               "日本, 東京", "=cmd|' /C", "a'b"};

} // namespace

void CsvWriterTest::cells()
{
    std::string all;
    exchange::CsvWriter csv([&](std::string_view piece) {
        all += piece;
        return true;
    });
    csv.text("a,b");
    csv.text("=1");
    csv.text("say \"hi\"");
    csv.plain("-1");
    csv.endRow();
    for (const std::int64_t units : {std::int64_t{-1}, std::int64_t{0}, std::numeric_limits<std::int64_t>::min(),
                                     std::numeric_limits<std::int64_t>::max()}) {
        csv.amount(units);
        csv.whole(units);
    }
    csv.endRow();
    QVERIFY(all.empty()); // one large buffer
    QVERIFY(csv.finish());
    QCOMPARE(text(all), QStringLiteral("\"a,b\",'=1,\"say \"\"hi\"\"\",-1\n"
                                       "-0.000001,-1,0.000000,0,-9223372036854.775808,-9223372036854775808,"
                                       "9223372036854.775807,9223372036854775807\n"));
}

void CsvWriterTest::textsComeBack()
{
    const Folder folder;
    const auto file = folder.path("a.csv");
    must(exchange::writeFile(file, [](const exchange::TextSink &sink) {
        exchange::CsvWriter csv(sink);
        for (const char *each : awkward) {
            csv.text(each);
            csv.text("end");
            csv.endRow();
        }
        csv.finish();
        return Result<void>();
    }));
    std::size_t row = 0;
    must(exchange::readCsv(file,
                           [&](const exchange::CsvRecord &record) -> Result<void> {
                               const auto cell = record.cells[0];
                               // A number stays a number, below zero too.
                               const bool runs =
                                   !cell.empty() && cell != "-5" && QByteArray("=+-@\t\r\n").contains(cell.front());
                               if (runs || exchange::withoutGuard(cell) != awkward[row++])
                                   return Error("differs", {{"value", std::string(cell)}});
                               return {};
                           },
                           {}));
    QCOMPARE(row, std::size(awkward));
}

void CsvWriterTest::sinkThatRefuses()
{
    int pieces = 0;
    exchange::CsvWriter csv([&](std::string_view) { return ++pieces < 2; });
    int rows = 0;
    for (; rows < 1'000'000 && !csv.refused(); ++rows) {
        csv.whole(rows);
        csv.endRow();
    }
    QVERIFY(rows < 1'000'000);
    QVERIFY(!csv.finish());
    QCOMPARE(pieces, 2);
}

void CsvWriterTest::wholeFiles()
{
    const Folder folder;
    folder.write("a.csv", "before");
    must(exchange::writeFile(folder.path("a.csv"), [&](const exchange::TextSink &sink) {
        const bool taken = sink("after") && folder.read("a.csv") == "before" && sink("wards");
        return taken ? Result<void>() : Error("not_whole");
    }));
    QCOMPARE(folder.read("a.csv"), QByteArray("afterwards"));
    QCOMPARE(folder.entries(), QStringList{"a.csv"});
    const auto mode = QFileInfo(text(folder.path("a.csv").string())).permissions();
    QCOMPARE(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther | QFile::ExeOwner),
             QFile::Permissions());
}

void CsvWriterTest::failedFiles()
{
    const Folder folder;
    folder.write("a.csv", "before");
    const auto fails = [](const exchange::TextSink &sink) -> Result<void> {
        (void)sink("half of it");
        return Error("something");
    };
    const auto failed = exchange::writeFile(folder.path("a.csv"), fails);
    QCOMPARE(text(failed.error().code()), QStringLiteral("something"));
    QCOMPARE(folder.read("a.csv"), QByteArray("before"));
    QCOMPARE(folder.entries(), QStringList{"a.csv"});
    const auto nowhere = exchange::writeFile(folder.path("no/such/folder.csv"), fails);
    QCOMPARE(text(nowhere.error().code()), text(exchange::errors::unwritable));
    QVERIFY(!nowhere.error().fact("reason").empty());
}

void CsvWriterTest::linksAndDevices()
{
    const auto hello = [](const exchange::TextSink &sink) {
        return sink("hello") ? Result<void>() : Result<void>(Error("refused"));
    };
    const Folder folder;
    folder.write("target.csv", "before");
    std::filesystem::create_symlink("target.csv", folder.path("link.csv"));
    must(exchange::writeFile(folder.path("link.csv"), hello));
    QVERIFY(std::filesystem::is_symlink(folder.path("link.csv")));
    QCOMPARE(folder.read("target.csv"), QByteArray("hello"));

    must(exchange::writeFile("/dev/null", hello));
    QVERIFY(std::filesystem::is_character_file("/dev/null"));
    const auto full = exchange::writeFile("/dev/full", hello);
    QCOMPARE(text(full.error().code()), text(exchange::errors::unwritable));
    QVERIFY(std::filesystem::is_character_file("/dev/full"));
}

std::unique_ptr<QObject> makeCsvWriterTest()
{
    return std::make_unique<CsvWriterTest>();
}

} // namespace cb::tests

#include "csv_writer_test.moc"
