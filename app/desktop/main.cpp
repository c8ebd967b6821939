// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: composition only.
#include "ui/style/theme.h"
#include "ui/window.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>

#include <cstdio>

namespace {

// For measuring: says how long it took from the start of main() until the first page was painted with its figures, and
// ends the program.
void reportStart(cb::ui::Window &window, const QElapsedTimer &since)
{
    QObject::connect(&window, &cb::ui::Window::settled, &window, [&window, &since] {
        window.repaint();
        std::printf("painted after %lld ms\n", static_cast<long long>(since.elapsed()));
        QTimer::singleShot(0, &window, &QWidget::close);
    });
}

// For documentation: saves the window as a picture once all that the page asked for is on it, and ends the program.
void takePicture(cb::ui::Window &window, const QString &file, int page)
{
    const auto actions = window.actions();
    for (QAction *action : actions)
        if (action->shortcut() == QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + page)))
            action->trigger();
    const auto save = [&window, file] {
        window.grab().save(file);
        window.close();
    };
    const auto settled = [&window, save] { QTimer::singleShot(200, &window, save); }; // for what is laid out late
    if (!window.session() || window.session()->idle())
        return settled();
    QObject::connect(window.session(), &cb::portfolio::Session::idled, &window, settled, Qt::SingleShotConnection);
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer since;
    since.start();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("creators-backers"));
    QApplication::setApplicationName(QStringLiteral("creators-backers"));
    QApplication::setApplicationDisplayName(QStringLiteral("Creators & Backers"));
    QApplication::setApplicationVersion(QStringLiteral(CB_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(CB_APP_ID));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/cb/app/app.svg")));
    QTranslator words;
    // English where the language is not known: its plurals are a translation too.
    for (const QLocale &language : {QLocale(), QLocale(QLocale::English)}) {
        if (!words.load(language, QStringLiteral("creators-backers"), QStringLiteral("_"), QStringLiteral(":/i18n")))
            continue;
        QApplication::installTranslator(&words);
        break;
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Follow every micro-USDC from inference revenue to creators and backers."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QApplication::translate("main", "The portfolio to open."),
                                 QStringLiteral("[file]"));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QApplication::translate("main", "Open the sample portfolio."));
    const QCommandLineOption theme(QStringLiteral("theme"), QApplication::translate("main", "light, dark or system."),
                                   QStringLiteral("theme"), QStringLiteral("system"));
    const QCommandLineOption measure(
        QStringLiteral("measure-start"),
        QApplication::translate("main", "Print how long it takes until the first page is painted, and quit."));
    const QCommandLineOption picture(QStringLiteral("picture"),
                                     QApplication::translate("main", "Save a picture of the window and quit."),
                                     QStringLiteral("file"));
    const QCommandLineOption page(QStringLiteral("page"),
                                  QApplication::translate("main", "The page that the picture shows, from 1."),
                                  QStringLiteral("number"), QStringLiteral("1"));
    const QCommandLineOption size(QStringLiteral("size"),
                                  QApplication::translate("main", "The window’s size, such as 1440x900."),
                                  QStringLiteral("size"));
    parser.addOptions({sample, theme, measure, picture, page, size});
    parser.process(application);

    const QString wanted = parser.value(theme);
    cb::ui::applyTheme(application, wanted == QLatin1String("dark")    ? cb::ui::Theme::Dark
                                    : wanted == QLatin1String("light") ? cb::ui::Theme::Light
                                                                       : cb::ui::Theme::System);
    cb::ui::Window window;
    if (const auto parts = parser.value(size).split(QLatin1Char('x')); parts.size() == 2)
        window.resize(parts[0].toInt(), parts[1].toInt());
    if (parser.isSet(measure))
        reportStart(window, since);
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.open(parser.positionalArguments().first());
    else if (parser.isSet(sample))
        window.openSample();
    if (parser.isSet(picture))
        takePicture(window, parser.value(picture), parser.value(page).toInt());
    return QApplication::exec();
}
