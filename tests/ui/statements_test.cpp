// SPDX-License-Identifier: GPL-3.0-or-later
// Making statements by hand: what is wrong is said, drafts and final ones are written for each party with its progress,
// days are locked on the way, and what was issued is listed. Sums are held against the ledger and what is owed.
#include "sample_window.h"

#include "ui/pages/parties/parties_page.h"
#include "ui/pages/returns/returns_page.h"
#include "ui/pages/returns/statements_dialog.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QtCore/QTimer>
#include <QtTest/QtTest>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QProgressBar>

using namespace cb;
using namespace cb::ui;
using namespace cb::test;

class StatementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void draftsForEachParty();
    void sumsEqualTheLedger();
    void filesInTheWayAreKept();
    void stopping();
    void oneParty();
    void lockingIsAskedFirst();
    void issuedAndListed();
    void issuedOnesAreNarrowedToWhoLooks();
    void anIssuedOneIsSavedAgain();
    void cleanupTestCase() { m_sample.reset(); }

private:
    QString folder(const char *name) const { return m_sample->path(QString::fromLatin1(name)); }
    QStringList filesIn(const QString &folder) const { return QDir(folder).entryList(QDir::Files | QDir::Hidden); }
    void fill(const QString &from, const QString &to, const QString &folder);
    MessageBar *message() { return m_dialog->findChild<MessageBar *>(); }
    void make(const QString &expected);
    void answer(QMessageBox::StandardButton with);
    void tick(const QString &text);
    void close();
    // The statement files of a folder by party.
    std::map<QString, Rows> statements(const QString &folder) const;
    TableView *issued() { return named<TableView>(m_page, "Issued statements"); }

    std::unique_ptr<SampleWindow> m_sample;
    PartiesPage *m_page = nullptr;
    QPointer<StatementsDialog> m_dialog;
    bool m_asked = false;
};

namespace {

const QString from = "2025-01-01";
const QString to = "2025-03-31";
const QString folderField = "Folder for a PDF and a CSV of each party";

qint64 sumOf(const Rows &statement, const QString &section)
{
    qint64 sum = 0;
    for (qsizetype row = 0; row < statement.size(); ++row)
        sum += statement.text(row, "section") == section ? statement.units(row, "amount") : 0;
    return sum;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void StatementsTest::initTestCase()
{
    m_sample = std::make_unique<SampleWindow>();
    m_page = m_sample->page<PartiesPage>("Parties");
    chooseTab(m_page, "Statements");
    QTRY_VERIFY(issued()->isVisible());
}

// The dialog stays open from one test to the next, as it does for a person.
void StatementsTest::init()
{
    if (m_dialog)
        return;
    click(m_page, "Make statements…");
    m_dialog = m_sample->dialog<StatementsDialog>();
    QVERIFY(m_dialog);
}

void StatementsTest::fill(const QString &first, const QString &last, const QString &where)
{
    type(m_dialog, "From", first);
    type(m_dialog, "To", last);
    type(m_dialog, folderField, where);
}

// A click on its square: the rest of the line is not the box's.
void StatementsTest::tick(const QString &text)
{
    auto *box = button(m_dialog, text);
    QVERIFY2(box && box->isEnabled(), qPrintable(text));
    const bool was = box->isChecked();
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(9, box->height() / 2));
    QCOMPARE(box->isChecked(), !was);
}

// By the dialog's own button: the message in it has one too.
void StatementsTest::close()
{
    const auto buttons = m_dialog->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly);
    for (QAbstractButton *one : buttons)
        if (m_dialog && one->text() == "Close")
            QTest::mouseClick(one, Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
}

// With progress while it lasts; then what the dialog says.
void StatementsTest::make(const QString &expected)
{
    message()->hide();
    click(m_dialog, "Make statements");
    QVERIFY(m_dialog->findChild<QProgressBar *>()->isVisible());
    QVERIFY(!button(m_dialog, "Make statements")->isEnabled());
    QVERIFY(button(m_dialog, "Stop"));
    QTRY_VERIFY_WITH_TIMEOUT(message()->isVisible(), 30'000);
    QVERIFY2(message()->text().contains(expected), qPrintable(message()->text()));
    QVERIFY(!m_dialog->findChild<QProgressBar *>()->isVisible());
    QVERIFY(button(m_dialog, "Make statements")->isEnabled() && button(m_dialog, "Close"));
}

std::map<QString, Rows> StatementsTest::statements(const QString &where) const
{
    std::map<QString, Rows> found;
    const QStringList files = QDir(where).entryList({"*.csv"}, QDir::Files);
    for (const QString &file : files) {
        const Rows rows(contentOf(where + '/' + file));
        found[rows.text(0, "party")] = rows;
    }
    return found;
}

void StatementsTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("field");
    const QString here = folder("refused");
    QTest::newRow("no day") << "2025-02-30" << to << here << "From";
    QTest::newRow("no date at all") << from << "soon" << here << "To";
    QTest::newRow("end before start") << from << "2024-12-31" << here << "To";
    QTest::newRow("no folder") << from << to << "" << folderField;
}

void StatementsTest::whatIsWrongIsSaid()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, where);
    QFETCH(QString, field);
    fill(first, last, where);
    click(m_dialog, "Make statements");
    const auto fields = m_dialog->findChildren<FormField *>();
    int wrong = 0;
    for (const FormField *one : fields) {
        wrong += one->error().isEmpty() ? 0 : 1;
        if (one->editor()->accessibleName() == field)
            QVERIFY2(one->error().endsWith('.') && one->error().contains(' '), qPrintable(one->error()));
    }
    QCOMPARE(wrong, 1);
    QVERIFY(!m_dialog->findChild<QProgressBar *>()->isVisible());
    QVERIFY(!QFileInfo::exists(folder("refused")));
}

void StatementsTest::draftsForEachParty()
{
    fill(from, to, folder("drafts"));
    QVERIFY(!button(m_dialog, "Issue: number them and make them final")->isEnabled()); // nothing is locked
    make("11 statement");
    QVERIFY(message()->text().contains(folder("drafts")));
    const QStringList files = filesIn(folder("drafts"));
    QCOMPARE(files.size(), 22);
    for (const QString &file : files) {
        const QByteArray content = contentOf(folder("drafts") + '/' + file);
        QVERIFY2(file.contains("draft") && (file.endsWith(".pdf") || file.endsWith(".csv")), qPrintable(file));
        QVERIFY2(file.endsWith(".csv") ? content.startsWith("party,section,")
                                       : content.startsWith("%PDF-") && content.trimmed().endsWith("%%EOF"),
                 qPrintable(file));
    }
    QCOMPARE(issued()->model()->rowCount(), 0);
}

// Earned, payment by payment; and what is owed before and after.
void StatementsTest::sumsEqualTheLedger()
{
    const auto found = statements(folder("drafts"));
    QCOMPARE(found.size(), std::size_t{11});
    exchange::ReportOptions options;
    options.name = "ledger";
    options.by = "party";
    options.from = from.toStdString();
    options.to = to.toStdString();
    const Rows ledger = m_sample->report(options);
    options.name = "payouts";
    options.by.clear();
    options.from.clear();
    const Rows after = m_sample->report(options);
    options.to = "2024-12-31";
    const Rows before = m_sample->report(options);
    const auto of = [](const Rows &rows, const QString &party, const QString &column) {
        qint64 sum = 0;
        for (qsizetype row = 0; row < rows.size(); ++row)
            sum += rows.text(row, "party") == party ? rows.units(row, column) : 0;
        return sum;
    };
    for (const auto &[party, rows] : found) {
        QCOMPARE(sumOf(rows, "earned"), of(ledger, party, "amount"));
        QCOMPARE(sumOf(rows, "opening"), of(before, party, "owed"));
        QCOMPARE(sumOf(rows, "closing"), of(after, party, "owed"));
        QCOMPARE(sumOf(rows, "closing"), sumOf(rows, "opening") + sumOf(rows, "earned") - sumOf(rows, "paid"));
    }
    QVERIFY(sumOf(found.at("nightjar"), "earned") > 0);
}

void StatementsTest::filesInTheWayAreKept()
{
    const QString one = folder("drafts") + '/' + filesIn(folder("drafts")).first();
    QFile file(one);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("mine");
    file.close();
    make("is there already");
    QCOMPARE(contentOf(one), QByteArray("mine"));
    tick("Replace files that are there");
    make("11 statement");
    QVERIFY(contentOf(one) != "mine");
    tick("Replace files that are there");
}

// Stopped at once: the dialog stays, and no file is half a file.
void StatementsTest::stopping()
{
    fill(from, to, folder("stopped"));
    message()->hide();
    click(m_dialog, "Make statements");
    click(m_dialog, "Stop");
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(message()->isVisible(), 30'000);
    QVERIFY(!message()->text().contains("11 statement"));
    const QStringList files = filesIn(folder("stopped"));
    QVERIFY(files.size() < 22);
    for (const QString &name : files) {
        const QByteArray content = contentOf(folder("stopped") + '/' + name);
        QVERIFY2(name.endsWith(".pdf") ? content.trimmed().endsWith("%%EOF") : content.endsWith('\n'),
                 qPrintable(name));
    }
}

// Asked for on the returns page of a backer, it is that backer's.
void StatementsTest::oneParty()
{
    close();
    auto *returns = m_sample->page<ReturnsPage>("Returns");
    auto *scopes = named<QComboBox>(returns, "Whose returns");
    QTRY_VERIFY(scopes->count() > 0);
    choose(scopes, scopes->findData("party:nightjar"));
    click(returns, "Statement…");
    m_dialog = m_sample->dialog<StatementsDialog>();
    QCOMPARE(named<QComboBox>(m_dialog, "Party")->currentText(), QString("Nightjar Collective"));
    fill(from, to, folder("one"));
    make("1 statement");
    QCOMPARE(filesIn(folder("one")).size(), 2);
    QCOMPARE(statements(folder("one")).begin()->first, QString("nightjar"));
    close();
    m_page = m_sample->page<PartiesPage>("Parties");
}

void StatementsTest::answer(QMessageBox::StandardButton with)
{
    m_asked = false;
    test::answer(this, with, [this](const QString &question) { m_asked = question.contains(to); });
}

void StatementsTest::lockingIsAskedFirst()
{
    fill(from, to, folder("final"));
    auto *issue = button(m_dialog, "Issue: number them and make them final");
    answer(QMessageBox::Cancel);
    click(m_dialog, "Lock days…");
    QVERIFY(m_asked);
    QVERIFY(!m_sample->facts()->lockedThrough && !issue->isEnabled());
    answer(QMessageBox::Yes);
    click(m_dialog, "Lock days…");
    QVERIFY(m_asked);
    QTRY_VERIFY(m_sample->facts()->lockedThrough);
    QCOMPARE(QString::fromStdString(m_sample->facts()->lockedThrough->toString()), to);
    QTRY_VERIFY(issue->isEnabled());
    QVERIFY(!button(m_dialog, "Lock days…")); // there is nothing left to lock
}

void StatementsTest::issuedAndListed()
{
    tick("Issue: number them and make them final");
    make("11 statement");
    const auto &records = m_sample->facts()->all<portfolio::Statement>();
    QCOMPARE(records.size(), std::size_t{11});
    QCOMPARE(filesIn(folder("final")).size(), 22);
    close();
    chooseTab(m_page, "Statements");
    const auto *model = issued()->model();
    QTRY_COMPARE(model->rowCount(), 11);
    const auto files = statements(folder("final"));
    QSet<QString> numbers;
    for (int row = 0; row < 11; ++row) {
        const auto cell = [&](int column) { return model->index(row, column).data().toString(); };
        const auto *record = m_sample->facts()->find<portfolio::Statement>(cell(0).toStdString());
        QVERIFY(record);
        numbers << cell(0);
        QCOMPARE(cell(1).toStdString(), m_sample->facts()->find<portfolio::Party>(record->party)->name);
        QCOMPARE(cell(2), from);
        QCOMPARE(cell(3), to);
        const Rows &rows = files.at(QString::fromStdString(record->party));
        const char *const sections[] = {"opening", "earned", "paid", "closing"};
        for (int i = 0; i < 4; ++i)
            QCOMPARE(unitsIn(cell(4 + i)), sumOf(rows, sections[i]));
        QTRY_COMPARE(cell(8), QString("agrees"));
    }
    QCOMPARE(numbers.size(), 11);
}

void StatementsTest::issuedOnesAreNarrowedToWhoLooks()
{
    close();
    m_sample->viewAs("Backer: Nightjar Collective");
    QTRY_COMPARE(issued()->model()->rowCount(), 1);
    QCOMPARE(issued()->model()->index(0, 1).data().toString(), QString("Nightjar Collective"));
    m_sample->viewAs("Everyone");
    QTRY_COMPARE(issued()->model()->rowCount(), 11);
}

// An issued statement can be had again, by its number; with the days unlocked it stays what it is.
void StatementsTest::anIssuedOneIsSavedAgain()
{
    TableView *list = issued();
    QTRY_COMPARE(list->model()->index(0, 8).data().toString(), QString("agrees"));
    const QString number = list->model()->index(0, 0).data().toString();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    const QString path = m_sample->path("again.pdf");
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this, look, path, number] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        look->deleteLater();
        m_asked = dialog->selectedFiles().value(0).contains(number);
        auto *name = dialog->findChild<QLineEdit *>();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    look->start(10);
    click(m_page, "Save PDF…");
    QVERIFY(m_asked); // its number is in the name that is proposed
    QTRY_VERIFY(QFileInfo(path).size() > 1000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");

    answer(QMessageBox::Yes);
    click(m_page, "Unlock days…");
    QTRY_VERIFY(!m_sample->facts()->lockedThrough);
    QTRY_VERIFY(!button(m_page, "Unlock days…"));
    QTRY_COMPARE(issued()->model()->index(0, 8).data().toString(), QString("agrees"));
}

QTEST_MAIN(StatementsTest)
#include "statements_test.moc"
