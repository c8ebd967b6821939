// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as documents, and statements of all parties: drafts, issued ones, corrections, and an interrupted run.
#include "cbk_runner.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QtTest>

#include <csignal>
#include <map>
#include <memory>

namespace cb::tests {

class StatementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void documentsNeedAFile();
    void documentsAreWritten_data();
    void documentsAreWritten();
    void sumsEqualTheLedger();
    void drafts();
    void refusals_data();
    void refusals();
    void nothingIsIssuedThatCouldNotBeWritten_data();
    void nothingIsIssuedThatCouldNotBeWritten();
    void issuedAndFinal();
    void corrections();
    void interrupted();
    void issuedAndInterrupted();

private:
    void loadMany(const QString &file) const; // with 300 backers more
    Ran interruptAfter(int files, const QString &folder, const QStringList &command) const;
    static const QStringList period;
    // The sample, changed by `change`, as a new portfolio.
    void load(const QString &file, const std::function<void(QJsonObject &)> &change) const;
    QStringList statements(const QString &file, const QString &folder, const QStringList &more = {}) const
    {
        return QStringList{"statements", file, "--out", folder} + period + more;
    }
    QString textOf(const QString &pdf) const;
    QStringList filesIn(const QString &folder) const
    {
        return QDir(m_w.path(folder)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    Workplace m_w;
};

const QStringList StatementsTest::period = {"--from", "2025-01-01", "--to", "2025-03-31"};

void StatementsTest::initTestCase()
{
    m_w.must({"demo", "a.cbk", "--payments", "4000", "--seed", "3"});
    m_w.must({"dump", "a.cbk", "--out", "a.json"});
    load("locked.cbk", [](QJsonObject &) {});
}

void StatementsTest::load(const QString &file, const std::function<void(QJsonObject &)> &change) const
{
    QJsonObject all = QJsonDocument::fromJson(m_w.read("a.json")).object();
    all["locked_through"] = "2025-03-31";
    change(all);
    m_w.write(file + ".json", QJsonDocument(all).toJson());
    m_w.must({"load", file, file + ".json"});
}

QString StatementsTest::textOf(const QString &pdf) const
{
    QProcess process;
    process.start("pdftotext", {"-layout", m_w.path(pdf), "-"});
    return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput())
                                           : QStringLiteral("pdftotext is not there");
}

void StatementsTest::documentsNeedAFile()
{
    for (const char *format : {"xlsx", "pdf"}) {
        const Ran ran = m_w.cbk({"report", "a.cbk", "revenue", "--format", format});
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY(ran.err.contains("--out"));
        QCOMPARE(m_w.cbk({"info", "a.cbk", "--format", format}).status, 2);
        QCOMPARE(m_w.cbk({"report", "a.cbk", "revenue", "--format", format, "--out", "a.cbk"}).status, 4);
    }
    QVERIFY(m_w.must({"audit", "a.cbk"}).endsWith(" 0 failed\n"));
    QCOMPARE(m_w.cbk({"report", "a.cbk", "revenue", "--format", "docx"}).status, 2);
}

void StatementsTest::documentsAreWritten_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"distribution", "revenue", "ledger", "rounds", "contributions", "agreements", "ownership",
                             "yield", "payouts", "burns", "foundation", "domains", "returns", "statement"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void StatementsTest::documentsAreWritten()
{
    QFETCH(QString, name);
    const bool long_ = name == "ledger"; // more rows than paper holds
    for (const char *format : {"xlsx", "pdf"}) {
        QStringList command{"report", "a.cbk", name, "--format", format, "--out", "out"};
        if (long_)
            command << "--from"
                    << "2025-01-01"
                    << "--to"
                    << "2025-01-31";
        const Ran ran = m_w.cbk(command);
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.status, 0);
        QVERIFY(m_w.read("out").startsWith(format == QByteArray("pdf") ? "%PDF-" : "PK"));
    }
}

// Every party's statement of every quarter, against payments one by one and the balances of the payouts report.
void StatementsTest::sumsEqualTheLedger()
{
    const QStringList days = {"--from", "2025-04-01", "--to", "2025-06-30"};
    std::map<QByteArray, qint64> ledger;
    for (const QByteArrayList &row :
         csvRows(m_w.must(QStringList{"report", "a.cbk", "ledger", "--by", "party"} + days)))
        if (!row[4].isEmpty())
            ledger[row[4] + ' ' + row[1] + ' ' + row[3]] += units(row[5]);
    std::map<QByteArray, qint64> owed;
    for (const QByteArrayList &row : csvRows(m_w.must({"report", "a.cbk", "payouts", "--to", "2025-06-30"})))
        if (!row[2].isEmpty())
            owed[row[2]] += units(row[5]);
    std::map<QByteArray, qint64> earned;
    std::map<QByteArray, std::map<QByteArray, qint64>> sums;
    for (const QByteArrayList &row : csvRows(m_w.must(QStringList{"report", "a.cbk", "statement"} + days))) {
        sums[row[0]][row[1]] += units(row[9]);
        if (row[1] == "earned")
            earned[row[0] + ' ' + row[2] + ' ' + row[4]] += units(row[9]);
    }
    std::erase_if(ledger, [](const auto &sum) { return sum.second == 0; });
    std::erase_if(earned, [](const auto &sum) { return sum.second == 0; });
    QVERIFY(earned.size() > 15);
    QVERIFY(earned == ledger);
    for (auto &[party, one] : sums) {
        QCOMPARE(one["closing"], one["opening"] + one["earned"] - one["paid"]);
        QCOMPARE(one["closing"], owed[party]);
    }
    for (const auto &[party, amount] : owed)
        QVERIFY(sums.contains(party));
}

void StatementsTest::drafts()
{
    const auto rows = csvRows(m_w.must(statements("a.cbk", "drafts")));
    QCOMPARE(rows.size(), 11);
    QCOMPARE(filesIn("drafts").size(), 22);
    for (const QByteArrayList &row : rows) {
        QCOMPARE(row[1], QByteArray());
        QCOMPARE(row[2], QByteArray("draft"));
        const QString pdf = QString::fromUtf8(row[7]);
        const QString text = textOf(pdf);
        const QByteArray csv = m_w.read(pdf.chopped(4) + ".csv");
        QVERIFY(text.contains("DRAFT"));
        QVERIFY(text.contains(QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex()));
        const QString plain = QString(text).remove(',').replace(QChar(0x2212), '-');
        for (int column = 3; column <= 6; ++column)
            QVERIFY2(plain.contains(row[column]), row[column].constData());
        QCOMPARE(csv, m_w.must(QStringList{"report", "a.cbk", "statement", "--party", row[0]} + period));
    }
    // Never over what is there, unless told.
    m_w.write("drafts/statement-draft-nightjar-2025-01-01-2025-03-31.pdf", "mine");
    const Ran again = m_w.cbk(statements("a.cbk", "drafts"));
    QCOMPARE(again.status, 4);
    QCOMPARE(m_w.read("drafts/statement-draft-nightjar-2025-01-01-2025-03-31.pdf"), QByteArray("mine"));
    QCOMPARE(m_w.cbk(statements("a.cbk", "drafts", {"--overwrite"})).status, 0);
    QVERIFY(m_w.read("drafts/statement-draft-nightjar-2025-01-01-2025-03-31.pdf").startsWith("%PDF-"));
}

void StatementsTest::refusals_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::newRow("not locked") << QStringList{"--issue"} << 3;
    QTest::newRow("nobody") << QStringList{"--party", "nobody"} << 3;
    QTest::newRow("no picture") << QStringList{"--logo", "a.json"} << 3;
    QTest::newRow("end before start") << QStringList{"--to", "2024-12-31"} << 2; // stated twice
}

void StatementsTest::refusals()
{
    QFETCH(QStringList, more);
    QFETCH(int, status);
    const QByteArray before = m_w.must({"dump", "a.cbk"});
    const Ran ran = m_w.cbk(statements("a.cbk", "refused", more));
    QCOMPARE(ran.status, status);
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(filesIn("refused").isEmpty());
    QCOMPARE(m_w.must({"dump", "a.cbk"}), before);
}

void StatementsTest::nothingIsIssuedThatCouldNotBeWritten_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("no picture") << "unissued" << QStringList{"--logo", "a.json"};
    QTest::newRow("no folder") << "a.json/inside" << QStringList();
    QTest::newRow("file in the way") << "taken" << QStringList();
    QTest::newRow("not to be written to") << "/proc/1" << QStringList();
}

void StatementsTest::nothingIsIssuedThatCouldNotBeWritten()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, more);
    const QString file = QStringLiteral("unissued-%1.cbk").arg(QString(folder).replace('/', '-'));
    m_w.must({"load", file, "locked.cbk.json"});
    if (folder == "taken") { // as the last of them would be called
        m_w.must({"load", "named.cbk", "locked.cbk.json"});
        const auto issued = csvRows(m_w.must(statements("named.cbk", "named", {"--issue"})));
        QDir().mkpath(m_w.path("taken"));
        m_w.write("taken/" + QFileInfo(issued.back()[7]).completeBaseName() + ".csv", "mine");
    }
    const QByteArray before = m_w.must({"dump", file});
    const Ran ran = m_w.cbk(statements(file, folder, QStringList{"--issue"} + more));
    QVERIFY(ran.status > 1);
    QVERIFY(!ran.err.isEmpty());
    QCOMPARE(m_w.must({"dump", file}), before);
}

void StatementsTest::issuedAndFinal()
{
    QDir().mkpath(m_w.path("final"));
    m_w.write("final/.statements", "mine");
    const auto issued = csvRows(m_w.must(statements("locked.cbk", "final", {"--issue"})));
    QCOMPARE(issued.size(), 11);
    for (qsizetype i = 0; i < issued.size(); ++i) {
        QCOMPARE(issued[i][1], QStringLiteral("2025-%1").arg(i + 1, 4, 10, QLatin1Char('0')).toLatin1());
        QCOMPARE(issued[i][2], QByteArray("issued"));
        const QString text = textOf(issued[i][7]);
        QVERIFY(text.contains("FINAL") && text.contains(issued[i][1]));
    }
    // A second run numbers nothing anew.
    auto again = csvRows(m_w.must(statements("locked.cbk", "final2", {"--issue"})));
    for (qsizetype i = 0; i < again.size(); ++i) {
        QCOMPARE(again[i][2], QByteArray("final"));
        QCOMPARE(again[i].mid(3, 4), issued[i].mid(3, 4));
        QCOMPARE(again[i][1], issued[i][1]);
    }
    const Ran overlapping = m_w.cbk(
        {"statements", "locked.cbk", "--from", "2025-03-31", "--to", "2025-03-31", "--out", "final3", "--issue"});
    QCOMPARE(overlapping.status, 3);
    QVERIFY(overlapping.err.contains("2025-0001"));
    // They are part of the portfolio.
    m_w.must({"dump", "locked.cbk", "--out", "issued.json"});
    m_w.must({"load", "copy.cbk", "issued.json"});
    for (const QByteArrayList &row : csvRows(m_w.must(statements("copy.cbk", "final4"))))
        QCOMPARE(row[2], QByteArray("final"));
    QCOMPARE(m_w.read("final/.statements"), QByteArray("mine"));
}

void StatementsTest::corrections()
{
    m_w.must({"load", "first.cbk", "locked.cbk.json"});
    m_w.must(statements("first.cbk", "first", {"--issue", "--party", "nightjar", "--party", "st-anna"}));
    m_w.must({"dump", "first.cbk", "--out", "first.json"});
    // A payout of the period is found later, by somebody who moved the lock for it.
    QJsonObject all = QJsonDocument::fromJson(m_w.read("first.json")).object();
    QJsonArray payouts = all["payouts"].toArray();
    payouts.append(QJsonObject{{"id", "late"},
                               {"model", "iris"},
                               {"on", "2025-02-01"},
                               {"recipient", "backers"},
                               {"party", "nightjar"},
                               {"amount", "10.000001"}});
    all["payouts"] = payouts;
    m_w.write("second.json", QJsonDocument(all).toJson());
    m_w.must({"load", "second.cbk", "second.json"});

    const Ran changed = m_w.cbk(statements("second.cbk", "second", {"--party", "nightjar", "--party", "st-anna"}));
    QCOMPARE(changed.status, 1);
    QVERIFY(changed.err.contains("--correct"));
    const auto before = csvRows(changed.out);
    QCOMPARE(before[0][2], QByteArray("changed"));
    QCOMPARE(before[1][2], QByteArray("final"));
    QVERIFY(textOf(before[0][7]).contains("DRAFT"));

    const QStringList correct{"--party", "nightjar", "--party", "st-anna", "--correct", "--overwrite"};
    const auto rows = csvRows(m_w.must(statements("second.cbk", "second", correct)));
    QCOMPARE(rows[0][1], QByteArray("2025-0003"));
    QCOMPARE(rows[0][2], QByteArray("corrected"));
    QCOMPARE(rows[1][2], QByteArray("final"));
    const QString text = textOf(rows[0][7]);
    for (const char *said : {"FINAL", "2025-0003", "What is corrected", "Statement 2025-0001", "10.000001"})
        QVERIFY2(text.contains(said), said);
    const auto after = csvRows(m_w.must(statements("second.cbk", "third", {"--party", "nightjar"})));
    QCOMPARE(after[0][1], QByteArray("2025-0003"));
    QCOMPARE(after[0][2], QByteArray("final"));
    QVERIFY(m_w.must({"audit", "second.cbk"}).endsWith(" 0 failed\n"));
}

void StatementsTest::loadMany(const QString &file) const
{
    load(file, [](QJsonObject &all) {
        QJsonArray parties = all["parties"].toArray();
        QJsonArray contributions = all["contributions"].toArray();
        for (int i = 0; i < 300; ++i) {
            const QString id = QStringLiteral("backer-%1").arg(i);
            parties.append(QJsonObject{{"id", id}, {"name", id}, {"kind", "person"}});
            contributions.append(QJsonObject{{"id", "more-" + id},
                                             {"round", "iris-seed"},
                                             {"backer", id},
                                             {"amount", "1.000000"},
                                             {"received_on", "2024-07-01"},
                                             {"override_reason", "a test"}});
        }
        all["parties"] = parties;
        all["contributions"] = contributions;
    });
}

Ran StatementsTest::interruptAfter(int files, const QString &folder, const QStringList &command) const
{
    QProcess process;
    process.setWorkingDirectory(m_w.path("."));
    process.start(QStringLiteral(CBK_PROGRAM), command);
    [&] {
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(filesIn(folder).size() > files, 60'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    }();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void StatementsTest::interrupted()
{
    loadMany("many.cbk");
    QCOMPARE(interruptAfter(5, "many", statements("many.cbk", "many")).status, 3);
    const QStringList files = filesIn("many");
    QVERIFY(files.size() < 600); // or it was over before
    for (const QString &file : files) {
        QVERIFY2(!file.startsWith('.'), qPrintable(file));
        const QByteArray content = m_w.read("many/" + file);
        QVERIFY(file.endsWith(".pdf") ? content.trimmed().endsWith("%%EOF") : content.endsWith('\n'));
    }
}

// All are issued, some are not written: that is said, and can be made good.
void StatementsTest::issuedAndInterrupted()
{
    loadMany("most.cbk");
    const Ran ran = interruptAfter(5, "most", statements("most.cbk", "most", {"--issue"}));
    QCOMPARE(ran.status, 1); // the portfolio is not as it was
    QVERIFY2(ran.err.contains("--overwrite"), ran.err.constData());
    QVERIFY2(!ran.err.contains("Nothing was changed"), ran.err.constData());
    const auto rows = csvRows(ran.out);
    QVERIFY(rows.size() > 300);
    qsizetype written = 0;
    for (const QByteArrayList &row : rows) {
        QCOMPARE(row[2], QByteArray("issued"));
        written += row[7].isEmpty() ? 0 : 1;
    }
    QVERIFY(written > 1 && written < rows.size());
    const auto again = csvRows(m_w.must(statements("most.cbk", "most", {"--issue", "--overwrite"})));
    QCOMPARE(again.size(), rows.size());
    for (const QByteArrayList &row : again) {
        QCOMPARE(row[2], QByteArray("final"));
        QVERIFY(m_w.read(QString::fromUtf8(row[7])).startsWith("%PDF-"));
    }
    QCOMPARE(filesIn("most").size(), 2 * rows.size());
}

std::unique_ptr<QObject> makeStatementsTest()
{
    return std::make_unique<StatementsTest>();
}

} // namespace cb::tests

#include "statements_test.moc"
