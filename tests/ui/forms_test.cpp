// SPDX-License-Identifier: GPL-3.0-or-later
// Forms made from descriptions, over every record of the sample portfolio: what is shown is what is stored, and what is
// typed comes out.
#include "person.h"

#include "exchange/sample.h"
#include "exchange/text.h"
#include "portfolio/session.h"
#include "tables/record_text.h"
#include "ui/forms/draft_rows.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/record_dialog.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_table.h"
#include "ui/style/theme.h"
#include "ui/widgets/table_view.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>

using namespace cb;
using namespace cb::ui;
using cb::test::button;
using portfolio::Kind;
using portfolio::Record;

namespace {

void type(const RecordForm &form, const char *field, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(form.editorOf(field)->editor());
    QVERIFY2(line, field);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void choose(const RecordForm &form, const char *field, const QString &value)
{
    auto *box = qobject_cast<QComboBox *>(form.editorOf(field)->editor());
    QVERIFY2(box, field);
    const int place = box->findData(value);
    QVERIFY2(place >= 0, field);
    box->setFocus();
    box->setCurrentIndex(place);
    Q_EMIT box->activated(place);
}

} // namespace

class FormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        const std::filesystem::path file = m_folder.filePath(QStringLiteral("forms.cbk")).toStdString();
        exchange::SampleOptions small;
        small.payments = 2000;
        QVERIFY(exchange::makeSample(file, small, {}));
        auto session = portfolio::Session::open(file, portfolio::Access::ReadWrite);
        QVERIFY(session.ok());
        m_session = std::move(*session);
    }

    void everyRecordComesOutAsItWentIn()
    {
        const auto facts = m_session->facts();
        int records = 0;
        for (const portfolio::RecordType &kind : portfolio::recordTypes()) {
            for (const Record &record : facts->records(kind.kind)) {
                RecordForm form(facts, record, {});
                const auto edit = form.edit();
                QVERIFY2(edit.has_value(), kind.name.data());
                QCOMPARE(edit->changes.size(), 1U);
                QVERIFY2(portfolio::equalFacts(edit->changes.front().record, record), kind.name.data());
                QVERIFY(!form.dirty());
                ++records;
            }
        }
        QVERIFY(records > 150);
    }

    void cellsSayWhatNothingMeansAndCutLongDecimals()
    {
        portfolio::Contribution pooled;
        const auto &contribution = portfolio::typeOf(portfolio::Kind::Contribution);
        QCOMPARE(tables::fieldText(*m_session->facts(), *contribution.find("agreement"), pooled),
                 QStringLiteral("Pool"));
        portfolio::Burn burn;
        burn.burned = portfolio::Decimal::parse("1234567.890123456789012345").value();
        const auto &field = *portfolio::typeOf(portfolio::Kind::Burn).find("burned");
        QCOMPARE(tables::fieldText(*m_session->facts(), field, burn), QStringLiteral("1,234,567.8901…"));
        burn.burned = portfolio::Decimal::parse("12.5").value();
        QCOMPARE(tables::fieldText(*m_session->facts(), field, burn), QStringLiteral("12.5"));
    }

    void everyFormHasNamesAndAKeyboardsWayThroughIt()
    {
        for (const portfolio::RecordType &kind : portfolio::recordTypes()) {
            RecordForm form(m_session->facts(), kind.make(), {});
            form.show();
            for (const portfolio::Field &field : kind.fields) {
                const FieldEditor *editor = form.editorOf(field.name);
                if (!editor || !editor->isVisible())
                    continue;
                QVERIFY2(!editor->editor()->accessibleName().isEmpty(), field.name.data());
                QVERIFY2(editor->editor()->focusPolicy() & Qt::TabFocus, field.name.data());
                QVERIFY2(exchange::fieldName(field.name) != QString(), field.name.data());
                if (field.kind != portfolio::FieldKind::Choice)
                    continue; // the usual words of a line are kept as they are
                for (const std::string_view choice : field.choices)
                    QVERIFY2(exchange::choiceTitle(field, choice) != QString::fromUtf8(choice.data()), choice.data());
            }
        }
    }

    void reasonsStandBesideFields()
    {
        RecordForm form(m_session->facts(), portfolio::Contribution{}, {});
        form.show();
        QVERIFY(!form.edit());
        QVERIFY(!form.editorOf("round")->error().isEmpty());
        QVERIFY(!form.editorOf("amount")->error().isEmpty());
        type(form, "amount", QStringLiteral("12,5x"));
        QVERIFY(!form.edit());
        QVERIFY(!form.editorOf("amount")->error().isEmpty());
        type(form, "amount", QStringLiteral("250.000001"));
        QVERIFY(form.editorOf("amount")->error().isEmpty()); // typing takes the reason away
        choose(form, "round", QStringLiteral("atlas-seed"));
        type(form, "received_on", QStringLiteral("2026-13-40"));
        QVERIFY(!form.edit());
        QVERIFY(!form.editorOf("received_on")->error().isEmpty());
        QCOMPARE(form.editorOf("amount")->value(), QStringLiteral("250.000001")); // nothing typed is lost
    }

    void fieldsFollowTheKindChosen()
    {
        RecordForm form(m_session->facts(), portfolio::Agreement{}, {QStringLiteral("round")});
        form.show();
        const auto shown = [&](const char *field) { return form.editorOf(field)->isVisible(); };
        QVERIFY(!shown("share") && !shown("valuation_cap") && !shown("percent"));
        choose(form, "kind", QStringLiteral("revenue_share"));
        QVERIFY(shown("share") && shown("cap_multiple") && shown("then") && !shown("valuation_cap"));
        type(form, "share", QStringLiteral("4.5"));
        choose(form, "kind", QStringLiteral("safe"));
        QVERIFY(!shown("share") && shown("valuation_cap") && shown("discount") && shown("mfn"));
        choose(form, "kind", QStringLiteral("equity"));
        QVERIFY(shown("percent") && shown("from") && !shown("discount"));
    }

    void newNamesComeWithTheRecord()
    {
        portfolio::Contribution start;
        start.round = "atlas-seed";
        RecordForm form(m_session->facts(), start, {QStringLiteral("round")});
        form.show();
        auto *backer = static_cast<QComboBox *>(form.editorOf("backer")->editor());
        backer->setEditText(QStringLiteral("Ida Østergård"));
        type(form, "amount", QStringLiteral("1000"));
        type(form, "received_on", QStringLiteral("2026-11-20"));
        const auto edit = form.edit();
        QVERIFY(edit.has_value());
        QCOMPARE(edit->changes.size(), 2U);
        const auto &party = std::get<portfolio::Party>(edit->changes[0].record);
        const auto &given = std::get<portfolio::Contribution>(edit->changes[1].record);
        QCOMPARE(QString::fromStdString(party.name), QStringLiteral("Ida Østergård"));
        QCOMPARE(given.backer, party.id);
        QVERIFY(!given.id.empty());
        QCOMPARE(given.amount, engine::Amount::ofUnits(1'000'000'000));
    }

    void aRoundsLimitAsksForAReason()
    {
        portfolio::Contribution start;
        start.round = "atlas-seed";
        QWidget window;
        window.resize(900, 700);
        window.show();
        auto *dialog = new RecordDialog(*m_session, start, {QStringLiteral("round")}, &window);
        QSignalSpy saved(dialog, &RecordDialog::saved);
        dialog->open();
        RecordForm &form = *dialog->form();
        static_cast<QComboBox *>(form.editorOf("backer")->editor())->setEditText(QStringLiteral("Tomáš Novák"));
        type(form, "amount", QStringLiteral("0.5")); // below the smallest ticket
        type(form, "received_on", QStringLiteral("2026-11-20"));
        QVERIFY(!form.editorOf("override_reason")->isVisible());
        QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        QTRY_VERIFY(form.editorOf("override_reason")->isVisible());
        QVERIFY(!form.editorOf("amount")->error().isEmpty());
        form.editorOf("override_reason")->setValue(QStringLiteral("A friend of the house"));
        QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        QTRY_COMPARE(saved.count(), 1);
        const auto &all = m_session->facts()->all<portfolio::Contribution>();
        QCOMPARE(all.back().amount, engine::Amount::ofUnits(500'000));
        QCOMPARE(*all.back().overrideReason, std::string("A friend of the house"));
    }

    void cancelAsksOnlyWhatWouldBeLost()
    {
        QWidget window;
        window.show();
        auto *clean = new RecordDialog(*m_session, portfolio::Grant{}, {}, &window);
        clean->open();
        clean->reject();
        QVERIFY(!clean->isVisible());
        auto *dirty = new RecordDialog(*m_session, portfolio::Grant{}, {}, &window);
        dirty->open();
        type(*dirty->form(), "amount", QStringLiteral("5"));
        bool asked = false;
        QTimer::singleShot(50, this, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            asked = box != nullptr;
            if (box)
                box->button(QMessageBox::Cancel)->click();
        });
        dirty->reject();
        QVERIFY(asked);
        QVERIFY(dirty->isVisible());
        QCOMPARE(dirty->form()->editorOf("amount")->value(), QStringLiteral("5.000000"));
    }

    void tablesShowWhatBelongsToTheirParent()
    {
        RecordTable table(Kind::Contribution, QStringLiteral("round"),
                          {QStringLiteral("received_on"), QStringLiteral("backer"), QStringLiteral("amount")});
        const QAbstractItemModelTester tester(table.view()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.show(m_session.get(), "iris-seed");
        const auto &all = m_session->facts()->all<portfolio::Contribution>();
        const auto expected =
            std::count_if(all.begin(), all.end(), [](const auto &c) { return c.round == "iris-seed"; });
        QCOMPARE(table.view()->model()->rowCount(), static_cast<int>(expected));
        QVERIFY(!table.current());
        for (int row = 1; row < table.view()->model()->rowCount(); ++row) { // the latest first; days are ISO 8601
            const auto on = [&](int place) { return table.view()->model()->index(place, 0).data().toString(); };
            QVERIFY(on(row) <= on(row - 1));
        }
        table.view()->selectRow(0);
        QVERIFY(table.current());
        table.show(m_session.get(), "no such round");
        QCOMPARE(table.view()->model()->rowCount(), 0);
        QVERIFY(!table.current());
    }

    void rowsTypedBesideANewRecord()
    {
        DraftRows rows(Kind::Performance, {QStringLiteral("metric"), QStringLiteral("dataset"), QStringLiteral("value"),
                                           QStringLiteral("unit"), QStringLiteral("better")});
        rows.show();
        QCOMPARE(rows.rowCount(), 1);
        rows.item(0, 0)->setText(QStringLiteral("Dice"));
        QCOMPARE(rows.rowCount(), 2); // an empty row is always there to go on with
        int wrong = 0;
        QVERIFY(rows.records("new", true, &wrong).empty());
        QCOMPARE(wrong, 1); // the value is needed
        rows.item(0, 2)->setText(QStringLiteral("0.913"));
        rows.addRow(
            {QStringLiteral("Latency"), {}, QStringLiteral("420"), QStringLiteral("ms"), QStringLiteral("lower")});
        wrong = 0;
        const auto records = rows.records("new", true, &wrong);
        QCOMPARE(wrong, 0);
        QCOMPARE(records.size(), 2U);
        const auto &latency = std::get<portfolio::Performance>(records[1]);
        QCOMPARE(latency.model, std::string("new"));
        QCOMPARE(latency.value.toString(), std::string("420"));
        QVERIFY(latency.better == portfolio::Better::Lower);
        rows.clearRows();
        QVERIFY(rows.records("new").empty());
    }

    void cleanupTestCase() { m_session.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<portfolio::Session> m_session;
};

QTEST_MAIN(FormsTest)
#include "forms_test.moc"
