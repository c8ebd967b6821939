// SPDX-License-Identifier: GPL-3.0-or-later
// What people choose and type: segments, rates, days, fields with errors.
#include "ui/style/style.h"
#include "ui/style/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/rate_slider.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace cb::ui;

class InputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void segmentsByKeyboard();
    void segmentsSkipDisabledAndStayInside();
    void rateIsTyped();
    void rateWithComma();
    void rateIsRefused_data();
    void rateIsRefused();
    void rateBySlider();
    void wheelPassesFieldsWithoutFocus();
    void dateMayBeEmpty();
    void dateIsRefused();
    void fieldShowsError();
};

void InputTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Light);
}

void InputTest::segmentsByKeyboard()
{
    SegmentedControl control(QStringLiteral("Step"),
                             {QStringLiteral("Day"), QStringLiteral("Week"), QStringLiteral("Month")});
    control.show();
    QSignalSpy changes(&control, &SegmentedControl::currentChanged);
    const auto press = [&control](Qt::Key key) {
        QWidget *focused = control.focusWidget();
        QTest::keyClick(focused ? focused : control.findChildren<QAbstractButton *>().at(1), key);
    };
    press(Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 1);
    press(Qt::Key_End);
    QCOMPARE(control.currentIndex(), 2);
    press(Qt::Key_Home);
    QCOMPARE(control.currentIndex(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Left);
    QCOMPARE(control.currentIndex(), 0);
    QCOMPARE(changes.size(), 5);
    QCOMPARE(changes.first().first().toInt(), 1);
}

void InputTest::segmentsSkipDisabledAndStayInside()
{
    SegmentedControl control(QStringLiteral("Step"),
                             {QStringLiteral("Day"), QStringLiteral("Week"), QStringLiteral("Month")});
    control.setSegmentEnabled(1, false);
    control.show();
    auto *first = control.findChildren<QAbstractButton *>().at(1);
    QTest::keyClick(first, Qt::Key_Left);
    QCOMPARE(control.currentIndex(), 0);
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 2);
    control.setCurrentIndex(7);
    QCOMPARE(control.currentIndex(), 2);
}

void InputTest::rateIsTyped()
{
    RateSlider rate(QStringLiteral("Creator"), recipientColor(0));
    QSignalSpy changes(&rate, &RateSlider::rateChanged);
    rate.lineEdit()->clear();
    QTest::keyClicks(rate.lineEdit(), QStringLiteral("50"));
    QCOMPARE(rate.rate(), 500'000);
    QCOMPARE(rate.slider()->value(), 500'000);
    QCOMPARE(changes.last().first().toLongLong(), 500'000);
    rate.lineEdit()->clear();
    QTest::keyClicks(rate.lineEdit(), QStringLiteral("12.3456"));
    QCOMPARE(rate.rate(), 123'456);
    QTest::keyClick(rate.lineEdit(), Qt::Key_Return);
    QCOMPARE(rate.lineEdit()->text(), QStringLiteral("12.3456"));
}

void InputTest::rateWithComma()
{
    RateSlider rate(QStringLiteral("Creator"), recipientColor(0));
    rate.setLocale(QLocale(QLocale::German, QLocale::Germany));
    rate.lineEdit()->clear();
    QTest::keyClicks(rate.lineEdit(), QStringLiteral("12,5"));
    QCOMPARE(rate.rate(), 125'000);
    rate.lineEdit()->clear();
    QTest::keyClicks(rate.lineEdit(), QStringLiteral("13.5 %"));
    QCOMPARE(rate.rate(), 135'000);
    rate.setRate(500'000);
    QCOMPARE(rate.lineEdit()->text(), QStringLiteral("50,00"));
}

void InputTest::rateIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("five decimals") << QStringLiteral("12.34567");
    QTest::newRow("too large") << QStringLiteral("98.0001");
    QTest::newRow("negative") << QStringLiteral("-1");
    QTest::newRow("word") << QStringLiteral("half");
    QTest::newRow("grouped") << QStringLiteral("1,000");
    QTest::newRow("exponent") << QStringLiteral("1e1");
    QTest::newRow("blank") << QStringLiteral(" ");
    QTest::newRow("point alone") << QStringLiteral(".");
}

void InputTest::rateIsRefused()
{
    QFETCH(QString, text);
    RateSlider rate(QStringLiteral("Creator"), recipientColor(0));
    rate.setRate(300'000);
    QSignalSpy refusals(&rate, &RateSlider::textInvalid);
    rate.lineEdit()->selectAll();
    // As one piece, since the beginning of a refused text may be a rate.
    QApplication::clipboard()->setText(text);
    rate.lineEdit()->paste();
    QVERIFY(!refusals.isEmpty());
    QVERIFY(!refusals.last().first().toString().isEmpty());
    QVERIFY(!rate.hasValidText());
    QCOMPARE(rate.rate(), 300'000);
    QCOMPARE(rate.lineEdit()->text(), text);
    QVERIFY(isInvalid(rate.lineEdit()));
    rate.setRate(310'000);
    QVERIFY(rate.hasValidText());
    QVERIFY(!isInvalid(rate.lineEdit()));
}

void InputTest::rateBySlider()
{
    RateSlider rate(QStringLiteral("Creator"), recipientColor(0));
    rate.show();
    QTest::keyClick(rate.slider(), Qt::Key_Right);
    QCOMPARE(rate.rate(), 1'000);
    QTest::keyClick(rate.slider(), Qt::Key_PageUp);
    QCOMPARE(rate.rate(), 11'000);
    QTest::keyClick(rate.slider(), Qt::Key_End);
    QCOMPARE(rate.rate(), 980'000);
    QCOMPARE(rate.lineEdit()->text(), QStringLiteral("98.00"));
}

void InputTest::wheelPassesFieldsWithoutFocus()
{
    QWidget window;
    auto *first = new QSlider(Qt::Horizontal, &window);
    auto *other = new QLineEdit(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto wheel = [&] {
        QWheelEvent event(QPointF(2, 2), first->mapToGlobal(QPointF(2, 2)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(first, &event);
    };
    other->setFocus();
    wheel();
    QCOMPARE(first->value(), 0);
    first->setFocus();
    wheel();
    QVERIFY(first->value() > 0);
}

void InputTest::dateMayBeEmpty()
{
    DateField field;
    QSignalSpy changes(&field, &DateField::dateChanged);
    QVERIFY(!field.date().isValid());
    QVERIFY(field.hasValidText());
    QTest::keyClicks(field.lineEdit(), QStringLiteral("2026-11-21"));
    QCOMPARE(field.date(), QDate(2026, 11, 21));
    QTest::keyClick(field.lineEdit(), Qt::Key_PageUp);
    QCOMPARE(field.date(), QDate(2026, 12, 21));
    field.setDate({});
    QVERIFY(field.hasValidText());
    QVERIFY(!changes.last().first().toDate().isValid());
}

void InputTest::dateIsRefused()
{
    DateField field;
    QSignalSpy refusals(&field, &DateField::textInvalid);
    QTest::keyClicks(field.lineEdit(), QStringLiteral("2026-02-30"));
    QVERIFY(!field.hasValidText());
    QVERIFY(!field.date().isValid());
    QVERIFY(!refusals.isEmpty());
    field.lineEdit()->selectAll();
    QTest::keyClicks(field.lineEdit(), QStringLiteral("2026-02-28"));
    QVERIFY(field.hasValidText());
}

void InputTest::fieldShowsError()
{
    auto *edit = new QLineEdit;
    FormField field(QStringLiteral("&Name"), edit);
    field.show();
    QCOMPARE(QAccessible::queryAccessibleInterface(edit)->text(QAccessible::Name), QStringLiteral("Name"));
    field.setHelper(QStringLiteral("As people know it"));
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("As people know it"));
    const QString error = QStringLiteral("<b>Taken</b>");
    field.setError(error);
    QVERIFY(field.hasError());
    QVERIFY(isInvalid(edit));
    QVERIFY(edit->accessibleDescription().contains(error));
    const QList<QLabel *> labels = field.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->text() == error && label->isVisible() && label->textFormat() == Qt::PlainText;
    }));
    field.clearError();
    QVERIFY(!field.hasError());
    QVERIFY(!isInvalid(edit));
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("As people know it"));
}

QTEST_MAIN(InputTest)
#include "input_test.moc"
