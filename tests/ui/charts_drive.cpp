// SPDX-License-Identifier: GPL-3.0-or-later
// Does to every chart whatever a person could, at random, for CB_DRIVE_SECONDS (30): drags, wheel, keys, legend,
// resizing, themes, new figures of every size. What it looks for is a crash, under the sanitizers most of all. The seed
// is printed; CB_DRIVE_SEED repeats a run.
#include "chart_samples.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_menu.h"
#include "ui/style/theme.h"

#include <QtCore/QDeadlineTimer>
#include <QtGui/QWheelEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QGraphicsView>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>

#include <cstdio>

using namespace cb::ui;

namespace {

class Driver {
public:
    explicit Driver(quint32 seed)
        : m_random(seed)
    {
        auto *grid = new QGridLayout(&m_window);
        QWidget *all[] = {&m_time, &m_lines, &m_flow, &m_months, &m_steps, &m_dots, &m_ring, &m_range};
        for (int i = 0; i < 8; ++i)
            grid->addWidget(all[i], i / 2, i % 2);
        m_time.setEmptyText(QStringLiteral("Nothing"));
        m_time.setStateKey(QStringLiteral("drive"));
        m_range.setDays(QDate(2016, 1, 4), QDate(2026, 1, 4));
        QObject::connect(&m_range, &RangeBar::rangeChanged, &m_lines, &TimeChart::showDates);
        QObject::connect(&m_lines, &TimeChart::rangeChanged, &m_time, &TimeChart::showDates);
        m_window.resize(1200, 900);
        m_window.show();
        fillAll();
    }

    void step()
    {
        const int what = m_random.bounded(100);
        if (what < 22)
            drag();
        else if (what < 40)
            wheel();
        else if (what < 70)
            key();
        else if (what < 82)
            click();
        else if (what < 88)
            m_window.resize(200 + m_random.bounded(1300), 150 + m_random.bounded(900));
        else if (what < 90)
            applyTheme(*qApp, m_random.bounded(2) ? Theme::Dark : Theme::Light);
        else if (what < 97)
            fillOne(m_random.bounded(7));
        else
            useMenu();
        if (m_random.bounded(3) == 0)
            QApplication::processEvents();
    }

private:
    int oneOf(std::initializer_list<int> values) { return *(values.begin() + m_random.bounded(int(values.size()))); }
    bool chance(int of) { return m_random.bounded(of) == 0; }

    QWidget *target()
    {
        QVector<QWidget *> all{&m_flow, &m_months, &m_steps, &m_dots, &m_ring};
        for (TimeChart *chart : {&m_time, &m_lines})
            all << chart->findChild<QGraphicsView *>()->viewport();
        return all[m_random.bounded(all.size())];
    }
    QPoint point(const QWidget *in)
    {
        return {m_random.bounded(in->width() + 40) - 20, m_random.bounded(in->height() + 40) - 20};
    }

    void drag()
    {
        QWidget *on = target();
        const auto button = static_cast<Qt::MouseButton>(oneOf({Qt::LeftButton, Qt::LeftButton, Qt::MiddleButton}));
        const Qt::KeyboardModifiers shift = chance(3) ? Qt::ShiftModifier : Qt::NoModifier;
        QTest::mousePress(on, button, shift, point(on));
        for (int i = m_random.bounded(6); i >= 0; --i)
            QTest::mouseMove(on, point(on));
        if (chance(12))
            fillOne(m_random.bounded(7)); // under the finger
        QTest::mouseRelease(on, button, shift, point(on));
        if (chance(4))
            QTest::mouseDClick(on, Qt::LeftButton, {}, point(on));
    }

    void wheel()
    {
        QWidget *on = target();
        const QPoint at = point(on);
        const QPoint angle(chance(4) ? oneOf({-120, 120, 7}) : 0, oneOf({-240, -120, 15, 120, 120, 360}));
        const Qt::KeyboardModifiers with = chance(2)   ? Qt::ControlModifier
                                           : chance(2) ? Qt::ShiftModifier
                                                       : Qt::NoModifier;
        QWheelEvent event(at, on->mapToGlobal(at), {}, angle, Qt::NoButton, with, Qt::NoScrollPhase, false);
        QApplication::sendEvent(on, &event);
    }

    void key()
    {
        static const Qt::Key keys[] = {Qt::Key_Left,   Qt::Key_Right, Qt::Key_Up,   Qt::Key_Down, Qt::Key_Plus,
                                       Qt::Key_Minus,  Qt::Key_Home,  Qt::Key_End,  Qt::Key_Tab,  Qt::Key_Space,
                                       Qt::Key_Escape, Qt::Key_Left,  Qt::Key_Right};
        QWidget *on = target();
        if (auto *view = qobject_cast<QGraphicsView *>(on->parentWidget()))
            on = view;
        QTest::keyClick(on, keys[m_random.bounded(13)], chance(3) ? Qt::ControlModifier : Qt::NoModifier);
    }

    void click()
    {
        auto buttons = m_time.findChildren<QAbstractButton *>() + m_lines.findChildren<QAbstractButton *>();
        buttons.removeIf([](QAbstractButton *button) { return qobject_cast<ChartMenu *>(button) != nullptr; });
        if (buttons.isEmpty())
            return;
        QAbstractButton *button = buttons[m_random.bounded(buttons.size())];
        if (chance(5))
            QTest::mouseDClick(button, Qt::LeftButton);
        else if (chance(5))
            QTest::keyClick(button, Qt::Key_Return);
        else
            QTest::mouseClick(button, Qt::LeftButton);
        if (chance(6)) {
            const auto edits = m_range.findChildren<QLineEdit *>();
            edits[m_random.bounded(2)]->setText(
                QDate(2016, 1, 1).addDays(m_random.bounded(4000)).toString(Qt::ISODate));
            Q_EMIT edits.first()->editingFinished();
        }
    }

    void useMenu()
    {
        const auto menus = m_window.findChildren<ChartMenu *>();
        ChartMenu *menu = menus[m_random.bounded(menus.size())];
        const int what = m_random.bounded(4);
        if (what == 3) {
            QWidget *on = target();
            QContextMenuEvent event(QContextMenuEvent::Mouse, point(on), on->mapToGlobal(point(on)));
            QApplication::sendEvent(on, &event);
            QApplication::processEvents();
            while (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
        } else if (what == 0) {
            QDialog *table = menu->showTable();
            QApplication::processEvents();
            delete table;
        } else if (what == 1) {
            menu->copy();
        } else {
            const ChartSource *sources[] = {&m_time, &m_lines, &m_flow, &m_months, &m_steps, &m_dots, &m_ring};
            const ChartSource &source = *sources[m_random.bounded(7)];
            const int wide = 40 + m_random.bounded(900);
            chartPicture(source, QSizeF(wide, 40 + m_random.bounded(600)), 1 + m_random.bounded(2));
            commaSeparated(source);
        }
    }

    ChartData sample()
    {
        TimeSample of;
        of.periods = oneOf({0, 1, 2, 3, 50, 100, 160, 161, 700, 4000});
        of.daysAPeriod = oneOf({1, 7, 31});
        of.series = oneOf({0, 1, 3, 7});
        of.stacked = chance(2);
        of.share = chance(4);
        of.negative = chance(3);
        of.gaps = chance(2);
        return timeSample(of, m_random);
    }

    void fillOne(int chart)
    {
        if (chart < 2)
            (chart == 0 ? m_time : m_lines).setData(sample());
        else if (chart == 2)
            fillFlow(m_flow, m_random, oneOf({-1, 0, 1, 5, 80}));
        else if (chart == 3)
            fillMonths(m_months, m_random, oneOf({0, 1, 12, 40, 130}));
        else if (chart == 4)
            fillSteps(m_steps, m_random, oneOf({-1, 0, 1, 7, 30}));
        else if (chart == 5)
            fillDots(m_dots, m_random, oneOf({0, 1, 2, 7, 40}));
        else
            fillRing(m_ring, m_random, oneOf({0, 1, 7, 20}));
    }
    void fillAll()
    {
        for (int i = 0; i < 7; ++i)
            fillOne(i);
    }

    QRandomGenerator m_random;
    QWidget m_window;
    TimeChart m_time{QStringLiteral("Stack")};
    TimeChart m_lines{QStringLiteral("Lines")};
    FlowChart m_flow{QStringLiteral("Flow")};
    HeatMap m_months{QStringLiteral("Months")};
    WaterfallChart m_steps{QStringLiteral("Steps")};
    ScatterChart m_dots{QStringLiteral("Dots")};
    DonutChart m_ring{QStringLiteral("Ring")};
    RangeBar m_range;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("creators-backers-test"));
    applyTheme(application, Theme::Light);
    bool given = false;
    quint32 seed = qEnvironmentVariable("CB_DRIVE_SEED").toUInt(&given);
    if (!given)
        seed = QRandomGenerator::global()->generate();
    bool chosen = false;
    const int seconds = qEnvironmentVariableIntValue("CB_DRIVE_SECONDS", &chosen);
    std::printf("CB_DRIVE_SEED=%u\n", seed);
    std::fflush(stdout);
    Driver driver(seed);
    QDeadlineTimer end((chosen ? seconds : 30) * 1000LL);
    qint64 steps = 0;
    while (!end.hasExpired()) {
        driver.step();
        ++steps;
    }
    std::printf("%lld steps\n", static_cast<long long>(steps));
    return 0;
}
