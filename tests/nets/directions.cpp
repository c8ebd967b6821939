// SPDX-License-Identifier: GPL-3.0-or-later
#include "directions.h"

#include "lines.h"

#include <algorithm>
#include <array>
#include <optional>

namespace cb::nets {

namespace {

using Names = std::vector<std::string_view>;

struct Room {
    std::string_view name;   // as includes spell it
    std::string_view folder; // where its files are
    Names rooms;             // what it may use beside itself
    Names libraries;         // and from outside, beside the C++ standard library
};

// engine ← store ← portfolio ← exchange ← tables ← ui ← app; the store is portfolio's, and app's for opening a file.
const std::array<Room, 7> house = {{
    {"engine", "models/engine/", {}, {}},
    {"store", "models/store/", {"engine"}, {"POSIX", "SQLite"}},
    {"portfolio", "models/portfolio/", {"engine", "store"}, {"QtCore"}},
    {"exchange",
     "models/exchange/",
     {"engine", "portfolio"},
     {"POSIX", "QtCore", "QtGui", "libcsv", "nlohmann-json", "yaml-cpp", "libxlsxwriter"}},
    {"tables", "models/tables/", {"engine", "portfolio", "exchange"}, {"QtCore"}},
    {"ui",
     "ui/",
     {"engine", "portfolio", "exchange", "tables"},
     {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtPrintSupport"}},
    {"app",
     "app/",
     {"engine", "store", "portfolio", "exchange", "tables", "ui"},
     {"POSIX", "QtCore", "QtGui", "QtWidgets", "CLI11"}},
}};

// Parts of rooms that may use a library which the rest of their room may not.
struct Exception {
    std::string_view folder;
    std::string_view library;
};
constexpr std::array<Exception, 1> exceptions = {{{"ui/charts/", "QtCharts"}}};

struct Library {
    std::string_view prefix; // of the include
    std::string_view name;
};
constexpr std::array<Library, 10> libraries = {{{"sqlite3", "SQLite"},
                                                {"SQLiteCpp/", "SQLite"},
                                                {"csv.h", "libcsv"},
                                                {"nlohmann/", "nlohmann-json"},
                                                {"yaml-cpp/", "yaml-cpp"},
                                                {"xlsxwriter", "libxlsxwriter"},
                                                {"CLI/", "CLI11"},
                                                {"gtest/", "GoogleTest"},
                                                {"rapidcheck", "rapidcheck"},
                                                {"boost/", "Boost"}}};

bool contains(const Names &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

const Room *roomOf(std::string_view path)
{
    const auto found =
        std::find_if(house.begin(), house.end(), [&](const Room &room) { return path.starts_with(room.folder); });
    return found == house.end() ? nullptr : &*found;
}

const Room *roomNamed(std::string_view name)
{
    const auto found = std::find_if(house.begin(), house.end(), [&](const Room &room) { return room.name == name; });
    return found == house.end() ? nullptr : &*found;
}

// The library a header of angle brackets is from; empty for the C++ standard library.
std::string libraryOf(std::string_view header, const QtModuleOf &qtModuleOf)
{
    for (const Library &library : libraries)
        if (header.starts_with(library.prefix))
            return std::string(library.name);
    const auto slash = header.find('/');
    if (header.starts_with("Qt") && slash != std::string_view::npos)
        return std::string(header.substr(0, slash));
    if (header.starts_with('Q') || (header.starts_with('q') && header.ends_with(".h")))
        if (const std::string module = qtModuleOf(header); !module.empty())
            return module;
    if (header.ends_with(".h"))
        return "POSIX";
    return slash == std::string_view::npos ? std::string() : std::string(header.substr(0, slash));
}

struct Include {
    std::string_view header;
    bool quoted = false;
};

std::optional<Include> includeOf(std::string_view line)
{
    const auto skipBlanks = [&line] { line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size())); };
    skipBlanks();
    if (!line.starts_with('#'))
        return std::nullopt;
    line.remove_prefix(1);
    skipBlanks();
    constexpr std::string_view word = "include";
    if (!line.starts_with(word))
        return std::nullopt;
    line.remove_prefix(word.size());
    skipBlanks();
    if (line.empty() || (line.front() != '"' && line.front() != '<'))
        return std::nullopt;
    const bool quoted = line.front() == '"';
    line.remove_prefix(1);
    return Include{line.substr(0, line.find(quoted ? '"' : '>')), quoted};
}

// What is wrong with this include in this room, or an empty text.
std::string breach(const Room &room, std::string_view path, const Include &include, const QtModuleOf &qtModuleOf)
{
    if (include.header.find("..") != std::string_view::npos)
        return "climbs out of its folder";
    if (include.quoted) {
        const Room *used = roomNamed(include.header.substr(0, include.header.find('/')));
        const bool own = !used || used == &room || include.header.find('/') == std::string_view::npos;
        if (own || contains(room.rooms, used->name))
            return {};
        return std::string(room.name) + " may not use " + std::string(used->name);
    }
    const std::string library = libraryOf(include.header, qtModuleOf);
    if (library.empty() || contains(room.libraries, library))
        return {};
    for (const Exception &exception : exceptions)
        if (path.starts_with(exception.folder) && library == exception.library)
            return {};
    return std::string(room.name) + " may not use " + library;
}

} // namespace

std::vector<Complaint> wrongDirections(std::string_view path, std::string_view text, const QtModuleOf &qtModuleOf)
{
    std::vector<Complaint> complaints;
    const Room *room = roomOf(path);
    if (!room)
        return complaints;
    forEachLine(text, [&](std::size_t number, std::string_view line) {
        const auto include = includeOf(line);
        if (!include)
            return;
        if (const std::string wrong = breach(*room, path, *include, qtModuleOf); !wrong.empty())
            complaints.push_back({std::string(path), number, "<" + std::string(include->header) + ">: " + wrong});
    });
    return complaints;
}

std::vector<std::string> checkDirections()
{
    struct Case {
        std::string_view path;
        std::string_view line;
        bool wrong;
    };
    constexpr Case cases[] = {
        {"models/engine/a.cpp", "#include <vector>", false},
        {"models/engine/a.cpp", "#include \"engine/b.h\"", false},
        {"models/engine/a.cpp", "#include <QtCore/QString>", true},
        {"models/engine/a.cpp", "#include <QString>", true},
        {"models/engine/a.cpp", "#include <sqlite3.h>", true},
        {"models/engine/a.cpp", "#include <SQLiteCpp/Database.h>", true},
        {"models/engine/a.cpp", "#include <unistd.h>", true},
        {"models/engine/a.cpp", "#include \"store/file.h\"", true},
        {"models/engine/a.cpp", "#include \"../store/file.h\"", true},
        {"models/engine/a.cpp", "  #  include   \"portfolio/portfolio.h\"", true},
        {"models/engine/a.cpp", "// #include \"portfolio/portfolio.h\"", false},
        {"models/store/a.cpp", "#include <sqlite3.h>", false},
        {"models/store/a.cpp", "#include <fcntl.h>", false},
        {"models/store/a.cpp", "#include <QtCore/QFile>", true},
        {"models/store/a.cpp", "#include \"portfolio/portfolio.h\"", true},
        {"models/portfolio/a.cpp", "#include \"store/file.h\"", false},
        {"models/portfolio/a.cpp", "#include <QtCore/QThread>", false},
        {"models/portfolio/a.cpp", "#include <QtGui/QColor>", true},
        {"models/portfolio/a.cpp", "#include <sqlite3.h>", true},
        {"models/portfolio/a.cpp", "#include \"exchange/text.h\"", true},
        {"models/exchange/a.cpp", "#include <QtGui/QPdfWriter>", false},
        {"models/exchange/a.cpp", "#include <nlohmann/json.hpp>", false},
        {"models/exchange/a.cpp", "#include <QPrinter>", true},
        {"models/exchange/a.cpp", "#include <QtWidgets/QWidget>", true},
        {"models/exchange/a.cpp", "#include \"store/file.h\"", true},
        {"models/exchange/a.cpp", "#include \"tables/money.h\"", true},
        {"models/tables/a.cpp", "#include <QtCore/QAbstractItemModel>", false},
        {"models/tables/a.cpp", "#include <QTableView>", true},
        {"models/tables/a.cpp", "#include \"ui/style/theme.h\"", true},
        {"ui/pages/a.cpp", "#include <QWidget>", false},
        {"ui/pages/a.cpp", "#include \"tables/money.h\"", false},
        {"ui/pages/a.cpp", "#include \"a.moc\"", false},
        {"ui/pages/a.cpp", "#include \"store/file.h\"", true},
        {"ui/pages/a.cpp", "#include \"app/desktop/window.h\"", true},
        {"ui/pages/a.cpp", "#include <QtCharts/QChart>", true},
        {"ui/pages/a.cpp", "#include <QChartView>", true},
        {"ui/charts/a.cpp", "#include <QChartView>", false},
        {"ui/charts/a.cpp", "#include <QtCharts>", false},
        {"ui/charts/a.cpp", "#include <QtNetwork/QTcpSocket>", true},
        {"app/cbk/a.cpp", "#include \"store/file.h\"", false},
        {"app/cbk/a.cpp", "#include <CLI/CLI.hpp>", false},
        {"app/cbk/a.cpp", "#include <SQLiteCpp/SQLiteCpp.h>", true},
        {"app/desktop/a.cpp", "#include <QtCharts/QChart>", true},
        {"app/desktop/a.cpp", "#include <unknown/library.hpp>", true},
        {"tests/ui/a.cpp", "#include <QtCharts/QChart>", false},
    };
    const auto qtModuleOf = [](std::string_view header) -> std::string {
        constexpr std::pair<std::string_view, std::string_view> known[] = {
            {"QString", "QtCore"},    {"QPrinter", "QtPrintSupport"}, {"QTableView", "QtWidgets"},
            {"QWidget", "QtWidgets"}, {"QChartView", "QtCharts"},     {"QtCharts", "QtCharts"}};
        for (const auto &[name, module] : known)
            if (name == header)
                return std::string(module);
        return {};
    };
    std::vector<std::string> mistakes;
    for (const Case &each : cases)
        if (wrongDirections(each.path, each.line, qtModuleOf).empty() == each.wrong)
            mistakes.push_back(std::string(each.path) + ": " + std::string(each.line) +
                               (each.wrong ? " is not found" : " is found, and is right"));
    return mistakes;
}

} // namespace cb::nets
