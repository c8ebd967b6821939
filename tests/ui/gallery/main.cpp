// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the kit, or with --shot saves a picture of it.
#include "pages.h"

#include "ui/style/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPixmap>
#include <QScreen>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace {

void focusLike(QWidget *widget)
{
    widget->activateWindow();
    widget->setFocus(Qt::TabFocusReason);
}

// Opens something that covers the window, so that a picture can show it.
void openPart(QWidget *window, const QString &what)
{
    if (what == QLatin1String("combo")) {
        const QList<QComboBox *> combos = window->findChildren<QComboBox *>();
        const auto seen = std::find_if(combos.begin(), combos.end(), [](auto *combo) { return combo->isVisible(); });
        seen != combos.end() ? (*seen)->showPopup() : void();
    } else if (what == QLatin1String("calendar")) {
        auto *field = window->findChild<cb::ui::DateField *>();
        focusLike(field);
        QKeyEvent key(QEvent::KeyPress, Qt::Key_F4, Qt::NoModifier);
        QApplication::sendEvent(field->lineEdit(), &key);
    } else if (what == QLatin1String("menu")) {
        auto *menu = new QMenu(window);
        menu->addAction(cb::ui::icon(cb::ui::Icon::Copy), QStringLiteral("Copy as table"))
            ->setShortcut(QKeySequence::Copy);
        QAction *checked = menu->addAction(QStringLiteral("Show drafts"));
        checked->setCheckable(true);
        checked->setChecked(true);
        menu->addSeparator();
        menu->addMenu(QStringLiteral("Export"))->addAction(QStringLiteral("CSV…"));
        menu->addAction(QStringLiteral("Delete"))->setEnabled(false);
        menu->popup(window->mapToGlobal(QPoint(500, 300)));
        menu->setActiveAction(menu->actions().constFirst());
    } else if (what == QLatin1String("tip")) {
        QToolTip::showText(window->mapToGlobal(QPoint(500, 300)), QStringLiteral("184,220.413000 USDC"), window);
    } else if (what.startsWith(QLatin1String("focus"))) {
        const QString wanted = what.section(QLatin1Char(':'), 1);
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->accessibleName() == wanted) {
                window->setAttribute(Qt::WA_KeyboardFocusChange);
                focusLike(widget);
            }
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption shot(QStringLiteral("shot"), QStringLiteral("Save a picture and end."),
                                  QStringLiteral("file"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Size of the window."), QStringLiteral("WxH"),
                                  QStringLiteral("1440x900"));
    const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("Dark theme."));
    const QCommandLineOption page(QStringLiteral("page"), QStringLiteral("0 overview, 1 forms, 2 states."),
                                  QStringLiteral("number"), QStringLiteral("0"));
    const QCommandLineOption open(QStringLiteral("open"),
                                  QStringLiteral("Open combo, menu, calendar or tip; focus:NAME focuses."),
                                  QStringLiteral("what"));
    const QCommandLineOption mirrored(QStringLiteral("mirrored"), QStringLiteral("Right to left."));
    parser.addOptions({shot, size, dark, page, open, mirrored});
    parser.process(application);
    if (parser.isSet(mirrored)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    cb::ui::applyTheme(application, parser.isSet(dark) ? cb::ui::Theme::Dark : cb::ui::Theme::Light);

    QWidget *window = cb::gallery::newGalleryWindow(parser.value(page).toInt());
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    window->resize(sides.value(0).toInt(), sides.value(1).toInt());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    if (parser.isSet(shot)) {
        // Not before layouts have settled.
        QTimer::singleShot(300, window, [&] { openPart(window, parser.value(open)); });
        QTimer::singleShot(900, window, [&] {
            // Popups are windows of their own: only the screen shows them together.
            const bool showsPopup = parser.isSet(open) && !parser.value(open).startsWith(QLatin1String("focus"));
            const QPixmap picture =
                showsPopup ? window->screen()->grabWindow(0, 0, 0, window->width(), window->height()) : window->grab();
            picture.save(parser.value(shot));
            QApplication::exit();
        });
    }
    const int status = QApplication::exec();
    return status;
}
