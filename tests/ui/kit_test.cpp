// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets of the kit as a person meets them: keys, typing, copying, names for readers.
#include "ui/style/style.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/key_figure.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/progress_bar_row.h"
#include "ui/widgets/rate_slider.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

namespace {

using namespace cb::ui;

QStandardItem *item(const QString &text)
{
    return new QStandardItem(text);
}

QString spoken(const QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return interface ? interface->text(QAccessible::Name) : QString();
}

// One of every widget that can have the focus.
std::unique_ptr<QWidget> everyWidget()
{
    auto all = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(all.get());
    auto *sidebar = new Sidebar(QStringLiteral("Program"));
    sidebar->addPage(QStringLiteral("Overview"), Icon::Overview);
    layout->addWidget(sidebar);
    auto *header = new PageHeader(QStringLiteral("Title"));
    header->setBreadcrumb(QStringLiteral("Models"));
    header->addSegments(new SegmentedControl(QStringLiteral("Range"), {QStringLiteral("1M"), QStringLiteral("1Y")}));
    header->addAction(QStringLiteral("&Import…"));
    header->addMenuAction(new QAction(QStringLiteral("Close"), header));
    layout->addWidget(header);
    auto *figure = new KeyFigure(QStringLiteral("Gross revenue"));
    figure->setExplainable(true);
    layout->addWidget(figure);
    layout->addWidget(new FormField(QStringLiteral("&Name"), new QLineEdit));
    layout->addWidget(new FormField(QStringLiteral("Day"), new DateField));
    layout->addWidget(new RateSlider(QStringLiteral("Creator"), recipientColor(0)));
    layout->addWidget(new TableView(QStringLiteral("Payments")));
    auto *bar = new MessageBar;
    bar->showMessage(MessageBar::Kind::Info, QStringLiteral("Text"), QStringLiteral("Undo"));
    layout->addWidget(bar);
    auto *empty = new EmptyState(QStringLiteral("Nothing"));
    empty->addAction(QStringLiteral("New…"));
    layout->addWidget(empty);
    auto *progress = new ProgressBarRow;
    progress->setText(QStringLiteral("Importing"));
    layout->addWidget(progress);
    layout->addWidget(new Footer);
    return all;
}

} // namespace

class KitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void themesSwitch();
    void tableIsCopied();
    void tableCopyKeepsCells();
    void messageIsLiteral();
    void toolTipIsLiteral();
    void labelsElide();
    void sidebarByKeyboard();
    void headerMovesActionsIntoMenu();
    void headerSettles();
    void cardsWrap();
    void keyFigureIsPressed();
    void everyFocusableWidgetHasAName();
};

void KitTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Light);
}

void KitTest::themesSwitch()
{
    auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    QWidget widget;
    widget.show();
    applyTheme(application, Theme::Dark);
    QCoreApplication::processEvents();
    QVERIFY(isDark(QApplication::palette()));
    QVERIFY(isDark(widget.palette()));
    QCOMPARE(color(Role::Accent, widget.palette()), QColor(0x9D, 0x97, 0xFF));
    qputenv("CB_THEME", "light");
    applyTheme(application, Theme::Dark);
    QVERIFY(!isDark(QApplication::palette()));
    qunsetenv("CB_THEME");
    applyTheme(application, Theme::Light);
    QCoreApplication::processEvents();
    QVERIFY(!isDark(widget.palette()));
    QCOMPARE(color(Role::Accent, widget.palette()), QColor(0x4F, 0x46, 0xC8));
    QCOMPARE(recipientColor(6), QColor(0x8A, 0x8F, 0x98));
}

void KitTest::tableIsCopied()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("Model"), QStringLiteral("Hidden"), QStringLiteral("Revenue")});
    model.appendRow({item(QStringLiteral("Iris")), item(QStringLiteral("x")), item(QStringLiteral("1,000.50"))});
    model.appendRow({item(QStringLiteral("Harbor")), item(QStringLiteral("y")), item(QStringLiteral("2.00"))});
    model.item(0, 2)->setData(QStringLiteral("1000.50"), roles::CopyText);
    TableView table(QStringLiteral("Models"));
    table.setModel(&model);
    table.hideColumn(1);
    table.show();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Model\tRevenue\nIris\t1000.50\n"));
    table.selectAll();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Model\tRevenue\nIris\t1000.50\nHarbor\t2.00\n"));
}

void KitTest::tableCopyKeepsCells()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("B")});
    model.appendRow({item(QStringLiteral("one\ttwo\nthree")), item(QStringLiteral("4"))});
    TableView table(QStringLiteral("Cells"));
    table.setModel(&model);
    QCOMPARE(table.allText(), QStringLiteral("A\tB\none two three\t4\n"));
    model.removeRows(0, 1);
    QCOMPARE(table.selectedText(), QString());
}

void KitTest::messageIsLiteral()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    const QString text = QStringLiteral("“<b>12</b>” is not an amount");
    bar.showMessage(MessageBar::Kind::Error, text, QStringLiteral("Show"));
    QCOMPARE(bar.text(), text);
    const QList<QLabel *> labels = bar.findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(spoken(&bar).contains(text));
    QSignalSpy actions(&bar, &MessageBar::actionTriggered);
    bar.findChild<QPushButton *>()->click();
    QCOMPARE(actions.size(), 1);
    QSignalSpy closings(&bar, &MessageBar::closed);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QCOMPARE(closings.size(), 1);
    QVERIFY(bar.isHidden());
}

void KitTest::toolTipIsLiteral()
{
    QWidget widget;
    setPlainToolTip(&widget, QStringLiteral("<img src=x> & more"));
    QVERIFY(!widget.toolTip().contains(QStringLiteral("<img")));
    setPlainToolTip(&widget, {});
    QVERIFY(widget.toolTip().isEmpty());
}

void KitTest::labelsElide()
{
    TextLabel label(QStringLiteral("A name that is far too long for the room it has"));
    const int whole = label.minimumSizeHint().width();
    label.setElideMode(Qt::ElideRight);
    QVERIFY(label.minimumSizeHint().width() < whole / 2);
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void KitTest::sidebarByKeyboard()
{
    Sidebar sidebar(QStringLiteral("Program"));
    for (const auto *title : {"One", "Two", "Three"}) {
        sidebar.addPage(QLatin1String(title), Icon::Overview);
    }
    sidebar.setCurrentPage(0);
    sidebar.show();
    QSignalSpy chosen(&sidebar, &Sidebar::pageChosen);
    const QList<QAbstractButton *> items = sidebar.findChildren<QAbstractButton *>();
    const auto named = [&items](const QString &title) {
        return *std::find_if(items.begin(), items.end(),
                             [&](auto *button) { return button->accessibleName() == title; });
    };
    QTest::keyClick(named(QStringLiteral("One")), Qt::Key_Down);
    QCOMPARE(sidebar.currentPage(), 1);
    QTest::keyClick(named(QStringLiteral("Two")), Qt::Key_End);
    QCOMPARE(chosen.last().first().toInt(), 2);
    sidebar.setCurrentPage(0);
    QCOMPARE(chosen.size(), 2);
}

void KitTest::headerMovesActionsIntoMenu()
{
    QWidget window; // a window of its own would not get narrower than its layout
    PageHeader header(QStringLiteral("Revenue"), &window);
    auto *range = new SegmentedControl(QStringLiteral("Range"), {QStringLiteral("1 month"), QStringLiteral("1 year")});
    header.addSegments(range);
    header.addAction(QStringLiteral("Import deposits…"));
    header.addAction(QStringLiteral("New agreement…"));
    QAction *primary = header.addAction(QStringLiteral("Record"), ButtonKind::Primary);
    header.resize(1200, header.height());
    window.show();
    auto *more = header.findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly).first();
    QVERIFY(!range->isCompact());
    QVERIFY(more->isHidden());
    header.resize(340, header.height());
    QCoreApplication::processEvents();
    QVERIFY(range->isCompact());
    QVERIFY(!more->isHidden());
    QCOMPARE(more->menu()->actions().size(), 2);
    QVERIFY(!more->menu()->actions().contains(primary));
    header.resize(1200, header.height());
    QCoreApplication::processEvents();
    QVERIFY(more->isHidden());
    primary->setVisible(false);
    const QList<QPushButton *> buttons = header.findChildren<QPushButton *>();
    QVERIFY(std::none_of(buttons.begin(), buttons.end(),
                         [](const QPushButton *b) { return b->text() == QStringLiteral("Record") && b->isVisible(); }));
}

// Fitting must not ask for a new layout again and again.
void KitTest::headerSettles()
{
    QWidget window;
    PageHeader header(QStringLiteral("A long title for a narrow header"), &window);
    for (int i = 0; i < 6; ++i) {
        header.addAction(QStringLiteral("Action number %1").arg(i));
    }
    header.resize(500, header.height());
    window.show();
    struct Counter : QObject {
        int requests = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            requests += event->type() == QEvent::LayoutRequest ? 1 : 0;
            return false;
        }
    } counter;
    QTest::qWait(20);
    header.installEventFilter(&counter);
    QTest::qWait(50);
    QCOMPARE(counter.requests, 0);
}

void KitTest::cardsWrap()
{
    PageScroll page;
    FlowRow *row = page.addRow();
    QList<KeyFigure *> cards;
    for (int i = 0; i < 4; ++i) {
        cards.append(new KeyFigure(QStringLiteral("Figure")));
        row->addCard(cards.last(), 220);
    }
    page.resize(1200, 600);
    page.show();
    QCoreApplication::processEvents();
    QCOMPARE(cards.first()->y(), cards.last()->y());
    QVERIFY(qAbs(cards.first()->width() - cards.last()->width()) <= 1);
    page.resize(760, 600);
    QCoreApplication::processEvents();
    QCOMPARE(cards.at(0)->y(), cards.at(1)->y());
    QVERIFY(cards.at(2)->y() > cards.at(1)->y());
    QCOMPARE(cards.at(2)->x(), cards.at(0)->x());
}

void KitTest::keyFigureIsPressed()
{
    KeyFigure figure(QStringLiteral("Gross revenue"));
    figure.setFigure(QStringLiteral("184,220.413"), QStringLiteral("USDC"));
    QSignalSpy presses(&figure, &KeyFigure::clicked);
    QTest::mouseClick(&figure, Qt::LeftButton);
    QCOMPARE(presses.size(), 0);
    figure.setExplainable(true);
    QTest::mouseClick(&figure, Qt::LeftButton);
    QTest::keyClick(&figure, Qt::Key_Return);
    QCOMPARE(presses.size(), 2);
    QVERIFY(spoken(&figure).contains(QStringLiteral("184,220.413")));
}

void KitTest::everyFocusableWidgetHasAName()
{
    const std::unique_ptr<QWidget> all = everyWidget();
    all->show();
    int found = 0;
    for (const QWidget *widget : all->findChildren<QWidget *>()) {
        // Inner parts of Qt's own widgets are named by these.
        const bool inner = widget->objectName().startsWith(QStringLiteral("qt_"));
        if (widget->focusPolicy() == Qt::NoFocus || inner || widget->focusProxy()) {
            continue;
        }
        ++found;
        QVERIFY2(!spoken(widget).isEmpty(), qPrintable(QString::fromLatin1(widget->metaObject()->className())));
    }
    QVERIFY(found >= 14);
}

QTEST_MAIN(KitTest)
#include "kit_test.moc"
