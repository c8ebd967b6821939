// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGui/QGuiApplication>
#include <QtTest/QtTest>

#include <memory>

namespace cb::tests {

std::unique_ptr<QObject> makeChainTest();
std::unique_ptr<QObject> makeCsvReaderTest();
std::unique_ptr<QObject> makeCsvWriterTest();
std::unique_ptr<QObject> makeDepositsTest();
std::unique_ptr<QObject> makeDocumentTest();
std::unique_ptr<QObject> makeModelCardTest();
std::unique_ptr<QObject> makeRecordBatchTest();
std::unique_ptr<QObject> makeRecordImportTest();
std::unique_ptr<QObject> makeReportTest();
std::unique_ptr<QObject> makeReturnsTest();
std::unique_ptr<QObject> makeRevenueImportTest();
std::unique_ptr<QObject> makeStatementTest();
std::unique_ptr<QObject> makeWordsTest();

} // namespace cb::tests

int main(int count, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts for PDF, and no display
    const QGuiApplication application(count, arguments);
    int failures = 0;
    for (const auto make : {cb::tests::makeChainTest, cb::tests::makeCsvReaderTest, cb::tests::makeCsvWriterTest,
                            cb::tests::makeDepositsTest, cb::tests::makeDocumentTest, cb::tests::makeModelCardTest,
                            cb::tests::makeRecordBatchTest, cb::tests::makeRecordImportTest, cb::tests::makeReportTest,
                            cb::tests::makeReturnsTest, cb::tests::makeRevenueImportTest, cb::tests::makeStatementTest,
                            cb::tests::makeWordsTest})
        failures += QTest::qExec(make().get(), count, arguments);
    return failures;
}
