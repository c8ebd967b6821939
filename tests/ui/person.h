// SPDX-License-Identifier: GPL-3.0-or-later
// What a person at the window does: finds things by their words, clicks, types, chooses, and reads figures. Clicks and
// keys are real. What is not there fails the test that runs.
#pragma once

#include "ui/widgets/key_figure.h"
#include "ui/widgets/segmented_control.h"

#include <QtCore/QTimer>
#include <QtGui/QMouseEvent>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGraphicsView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QTabBar>

#include <functional>

namespace cb::test {

// Answers the question that the next click asks; `read` gets its text.
inline void answer(
    QObject *parent, QMessageBox::StandardButton with,
    const std::function<void(const QString &)> &read = [](const QString &) {})
{
    auto *look = new QTimer(parent);
    QObject::connect(look, &QTimer::timeout, parent, [look, with, read] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        look->deleteLater();
        read(box->text());
        QTest::mouseClick(box->button(with), Qt::LeftButton);
    });
    look->start(10);
}

// The button in sight with that text, or null.
inline QAbstractButton *button(const QWidget *in, const QString &text)
{
    const auto buttons = in->findChildren<QAbstractButton *>();
    for (QAbstractButton *one : buttons)
        if (one->text() == text && one->isVisible())
            return one;
    return nullptr;
}

inline void click(const QWidget *in, const QString &text)
{
    QTRY_VERIFY2(button(in, text) && button(in, text)->isEnabled(), qPrintable(text));
    QTest::mouseClick(button(in, text), Qt::LeftButton);
}

// The widget of a kind that is called so, or null.
template <class Widget>
Widget *named(const QWidget *in, const QString &name)
{
    const auto all = in->findChildren<Widget *>();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Widget *one) {
        return one->accessibleName() == name || (one->parentWidget() && one->parentWidget()->accessibleName() == name);
    });
    return found == all.end() ? nullptr : *found;
}

inline QLineEdit *field(const QWidget *in, const QString &name)
{
    return named<QLineEdit>(in, name);
}

inline void type(const QWidget *in, const QString &name, const QString &text)
{
    QLineEdit *edit = field(in, name);
    QVERIFY2(edit, qPrintable(name));
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

// By the keys that open the list, walk down it and take what they stand on.
inline void choose(QComboBox *box, int place)
{
    QVERIFY(box && place >= 0 && place < box->count());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_F4);
    QTRY_VERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Home);
    for (int i = 0; i < place; ++i)
        QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QTRY_VERIFY(!box->view()->isVisible());
    QCOMPARE(box->currentIndex(), place);
}

inline void choose(ui::SegmentedControl *control, int place)
{
    QVERIFY(control);
    control->setFocus();
    for (int steps = qAbs(place - control->current()); steps > 0; --steps)
        QTest::keyClick(control, place < control->current() ? Qt::Key_Left : Qt::Key_Right);
    QCOMPARE(control->current(), place);
}

inline void chooseTab(const QWidget *in, const QString &title)
{
    const auto bars = in->findChildren<QTabBar *>();
    for (QTabBar *bar : bars)
        for (int i = 0; i < bar->count(); ++i)
            if (bar->tabText(i) == title)
                return QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
    QFAIL(qPrintable(title));
}

// The pointer's events themselves: on a real display, moving it would bring them later.
inline void movePointer(QGraphicsView *view, const QPoint &at, Qt::MouseButtons buttons = Qt::NoButton,
                        Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QMouseEvent move(QEvent::MouseMove, at, view->viewport()->mapToGlobal(QPointF(at)), Qt::NoButton, buttons,
                     modifiers);
    QApplication::sendEvent(view->viewport(), &move);
}

// The key figure of that name, or null.
inline ui::KeyFigure *keyFigure(const QWidget *in, const QString &caption)
{
    const auto figures = in->findChildren<ui::KeyFigure *>();
    for (ui::KeyFigure *one : figures)
        if (one->accessibleName().startsWith(caption + QLatin1Char(':')))
            return one;
    return nullptr;
}

// What it says, with its unit.
inline QString figure(const QWidget *in, const QString &caption)
{
    const ui::KeyFigure *found = keyFigure(in, caption);
    return found ? found->figure() : QString();
}

// An amount as people read it ("−1,234.5 USDC") or as files have it ("-1234.500000"), in units.
inline qint64 unitsIn(const QString &text)
{
    const bool below = text.startsWith(QLatin1Char('-')) || text.startsWith(QChar(0x2212));
    qint64 units = 0;
    int decimals = -1;
    for (const QChar c : text) {
        if (c == QLatin1Char('.'))
            decimals = 0;
        if (!c.isDigit() || decimals == 6)
            continue;
        units = units * 10 + c.digitValue();
        decimals += decimals >= 0 ? 1 : 0;
    }
    for (int i = qMax(0, decimals); i < 6; ++i)
        units *= 10;
    return below ? -units : units;
}

// What a key figure says to the unit, under the pointer.
inline qint64 exactFigure(const QWidget *in, const QString &caption)
{
    const ui::KeyFigure *found = keyFigure(in, caption);
    return found ? unitsIn(found->toolTip().remove(QStringLiteral("<span>"))) : 0;
}

// An amount, rounded to so many decimals: half away from zero.
inline qint64 rounded(qint64 units, int decimals)
{
    qint64 unit = 1;
    for (int i = decimals; i < 6; ++i)
        unit *= 10;
    return (units + (units < 0 ? -unit : unit) / 2) / unit * unit;
}

} // namespace cb::test
