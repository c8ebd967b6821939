// SPDX-License-Identifier: GPL-3.0-or-later
// Imports: twice adds nothing, twins are two, a bad row takes the whole file with it, a batch goes back whole, and a
// killed import never was.
#include "cbk_runner.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtTest/QtTest>

#include <memory>

namespace cb::tests {

namespace {

const QByteArray payments = "model,occurred_at,amount,tasks,reference,source\n"
                            "iris,2026-10-01T10:00:00Z,1.5,3,ref-1,api\n"
                            "Harbor ASR,2026-10-01,0.25,,ref-2,api\n"
                            "iris,2026-10-02T10:00:00Z,-1.5,,ref-3,api\n";

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_w.reset(); }
    void twiceAddsNothing();
    void twinsAreTwo();
    void conflict();
    void badRows();
    void acceptPartial();
    void dryRun();
    void unimport();
    void contributions();
    void unimportRecords();
    void killed();

private:
    QByteArray dump() const { return m_w->must({"dump", "a.cbk"}); }
    std::unique_ptr<Workplace> m_w;
};

void ImportTest::init()
{
    m_w = std::make_unique<Workplace>();
    m_w->must({"demo", "a.cbk", "--payments", "300"});
    m_w->write("data.csv", payments);
}

void ImportTest::twiceAddsNothing()
{
    QCOMPARE(m_w->must({"import", "a.cbk", "data.csv"}),
             QByteArray("read,added,already_there,rejected,batch\n3,3,0,0,batch-1\n"));
    const QByteArray once = dump();
    QCOMPARE(m_w->must({"import", "a.cbk", "data.csv"}),
             QByteArray("read,added,already_there,rejected,batch\n3,0,3,0,\n"));
    QCOMPARE(dump(), once);
}

void ImportTest::twinsAreTwo()
{
    const QByteArray row = "iris,2026-10-05T10:00:00Z,2.5\n";
    m_w->write("twins.csv", "model,occurred_at,amount\n" + row + row);
    QVERIFY(m_w->must({"import", "a.cbk", "twins.csv"}).contains("\n2,2,0,0,"));
    QVERIFY(m_w->must({"import", "a.cbk", "twins.csv"}).contains("\n2,0,2,0,"));
    m_w->write("triplets.csv", "model,occurred_at,amount\n" + row + row + row);
    QVERIFY(m_w->must({"import", "a.cbk", "triplets.csv"}).contains("\n3,1,2,0,"));
}

void ImportTest::conflict()
{
    m_w->must({"import", "a.cbk", "data.csv"});
    const QByteArray before = dump();
    m_w->write("other.csv", QByteArray(payments).replace("1.5,3,ref-1", "1.6,3,ref-1"));
    const Ran ran = m_w->cbk({"import", "a.cbk", "other.csv"});
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.err.contains("line 2") && ran.err.contains("ref-1"));
    QCOMPARE(dump(), before);
}

void ImportTest::badRows()
{
    const QByteArray before = dump();
    m_w->write("bad.csv", payments + "nobody,2026-10-03T10:00:00Z,1,,ref-4,api\n"
                                     "iris,2026-10-03T10:00:00Z,1.0000001,,ref-5,api\n"
                                     "iris,2020-10-03T10:00:00Z,1,,ref-6,api\n");
    const Ran ran = m_w->cbk({"import", "a.cbk", "bad.csv", "--rejects", "rejects.csv"});
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.out.contains("\n6,0,0,3,\n"));
    QVERIFY(ran.err.contains("bad.csv") && ran.err.contains("line 5"));
    QCOMPARE(dump(), before);
    const QByteArray rejects = m_w->read("rejects.csv");
    QVERIFY(rejects.startsWith("line,field,value,reason\n5,model,nobody,"));
    QVERIFY(rejects.contains("\n6,amount,1.0000001,") && rejects.contains("\n7,occurred_at,"));
}

void ImportTest::acceptPartial()
{
    m_w->write("bad.csv", payments + "nobody,2026-10-03T10:00:00Z,1,,ref-4,api\n");
    const Ran ran = m_w->cbk({"import", "a.cbk", "bad.csv", "--accept-partial"});
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.out.contains("\n4,3,0,1,batch-1\n"));
    QVERIFY(m_w->must({"info", "a.cbk"}).contains("payments,303\n"));
}

void ImportTest::dryRun()
{
    const QByteArray before = m_w->read("a.cbk");
    QVERIFY(m_w->must({"import", "a.cbk", "data.csv", "--dry-run"}).contains("\n3,3,0,0,"));
    QCOMPARE(m_w->read("a.cbk"), before);
}

void ImportTest::unimport()
{
    const QByteArray before = dump();
    m_w->must({"import", "a.cbk", "data.csv", "--batch-name", "June, first"});
    const auto batches = m_w->must({"batches", "a.cbk"});
    QVERIFY(batches.contains("\nbatch-1,\"June, first\",revenue,data.csv,"));
    QCOMPARE(m_w->must({"unimport", "a.cbk", "batch-1"}), QByteArray());
    QCOMPARE(dump(), before);
    QCOMPARE(m_w->cbk({"unimport", "a.cbk", "batch-1"}).status, 3);
    QVERIFY(m_w->must({"audit", "a.cbk"}).endsWith(" 0 failed\n"));
}

void ImportTest::contributions()
{
    const QByteArray before = dump();
    m_w->write("c.csv", "id,round,backer,amount,received_on\nx-1,atlas-seed,tomas-novak,1500,2026-10-20\n");
    const Ran taken = m_w->cbk({"import", "a.cbk", "c.csv", "--kind", "contributions"});
    QVERIFY(taken.out.contains("\n1,1,0,0,"));
    QVERIFY(dump().contains("\"x-1\""));
    m_w->write("d.csv", "id,round,backer,amount,received_on\nx-2,atlas-seed,tomas-novak,15,2026-10-20\n");
    const Ran ran = m_w->cbk({"import", "a.cbk", "d.csv", "--kind", "contributions"});
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.err.contains("line 2"));
    QVERIFY(!dump().contains("\"x-2\"") && dump() != before);
}

void ImportTest::unimportRecords()
{
    const QByteArray before = dump();
    m_w->write("p.csv", "id,name,kind\ndan,Dan,person\n");
    m_w->write("c.csv", "round,backer,amount,received_on\natlas-seed,dan,1500,2026-10-20\n");
    m_w->must({"import", "a.cbk", "p.csv", "--kind", "parties"});
    QVERIFY(m_w->must({"import", "a.cbk", "c.csv", "--kind", "contribution"}).endsWith("\n1,1,0,0,batch-2\n"));
    QVERIFY(m_w->must({"import", "a.cbk", "c.csv", "--kind", "contributions"}).endsWith("\n1,0,1,0,\n"));
    const auto batches = m_w->must({"batches", "a.cbk"});
    QVERIFY(batches.contains("\nbatch-2,c.csv,contributions,c.csv,"));
    QVERIFY(batches.contains("\nbatch-1,p.csv,parties,p.csv,"));
    const QByteArray file = m_w->read("a.cbk");
    const Ran refused = m_w->cbk({"unimport", "a.cbk", "batch-1"});
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains("Party dan: This cannot be removed"), refused.err);
    QCOMPARE(m_w->read("a.cbk"), file);
    m_w->must({"unimport", "a.cbk", "batch-2"});
    m_w->must({"unimport", "a.cbk", "batch-1"});
    QCOMPARE(dump(), before);
    QVERIFY(m_w->must({"audit", "a.cbk"}).endsWith(" 0 failed\n"));
}

// Killed as soon as it has begun to write, and at other times: the file is as it was, or has all of it.
void ImportTest::killed()
{
    QByteArray many = "model,occurred_at,amount,reference\n";
    for (int i = 0; i < 150'000; ++i)
        many += "iris,2026-10-" + QByteArray::number(i % 31 + 1).rightJustified(2, '0') + "T10:00:00Z,0.5,k-" +
                QByteArray::number(i) + '\n';
    m_w->write("many.csv", many);
    const QByteArray before = dump();
    int killedWhileWriting = 0;
    for (int round = 0; round < 6; ++round) {
        QProcess process;
        process.setWorkingDirectory(m_w->path(QString()));
        process.start(QStringLiteral(CBK_PROGRAM), {"import", "a.cbk", "many.csv"});
        QElapsedTimer time;
        time.start();
        const QString journal = m_w->path("a.cbk-journal");
        while (process.state() != QProcess::NotRunning && time.elapsed() < 20'000) {
            if (QFileInfo(journal).size() > 0)
                break;
            process.waitForFinished(1);
        }
        process.waitForFinished(round * 15);
        process.kill();
        process.waitForFinished();
        killedWhileWriting += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
        if (process.exitStatus() != QProcess::CrashExit)
            m_w->must({"unimport", "a.cbk", "batch-1"});
        QCOMPARE(dump(), before);
    }
    QVERIFY(killedWhileWriting > 0);
    QVERIFY(m_w->must({"audit", "a.cbk"}).endsWith(" 0 failed\n"));
    QVERIFY(m_w->must({"import", "a.cbk", "many.csv"}).contains("\n150000,150000,0,0,"));
}

std::unique_ptr<QObject> makeImportTest()
{
    return std::make_unique<ImportTest>();
}

} // namespace cb::tests

#include "import_test.moc"
