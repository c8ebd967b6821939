// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the kit, or with --shot saves a picture of it.
#include "pages.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QPixmap>
#include <QTimer>

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
    const QCommandLineOption mirrored(QStringLiteral("mirrored"), QStringLiteral("Right to left."));
    parser.addOptions({shot, size, dark, page, mirrored});
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
        QTimer::singleShot(300, window, [&] {
            window->grab().save(parser.value(shot));
            QApplication::quit();
        });
    }
    const int status = QApplication::exec();
    return status;
}
