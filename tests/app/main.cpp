// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QCoreApplication>
#include <QtTest/QtTest>

#include <memory>
#include <vector>

namespace cb::tests {

std::unique_ptr<QObject> makeCommandsTest();
std::unique_ptr<QObject> makeImportTest();
std::unique_ptr<QObject> makeInterchangeTest();
std::unique_ptr<QObject> makeLoadErrorsTest();
std::unique_ptr<QObject> makeReturnsTest();
std::unique_ptr<QObject> makeStatementsTest();
std::unique_ptr<QObject> makeTotalsTest();

} // namespace cb::tests

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    int failures = 0;
    for (const auto make : {cb::tests::makeCommandsTest, cb::tests::makeImportTest, cb::tests::makeInterchangeTest,
                            cb::tests::makeLoadErrorsTest, cb::tests::makeReturnsTest, cb::tests::makeStatementsTest,
                            cb::tests::makeTotalsTest})
        failures += QTest::qExec(make().get(), count, arguments);
    return failures;
}
