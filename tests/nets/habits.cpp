// SPDX-License-Identifier: GPL-3.0-or-later
#include "habits.h"

#include "lines.h"

#include <array>
#include <cctype>

namespace cb::nets {

namespace {

// What is looked for is put together here, so that this file does not find itself.
const std::string machineFolder = std::string("/") + "work";
const std::string neighbour = std::string("..") + "/shared";
const std::string styleSheet = std::string("set") + "StyleSheet";
const std::string latinText = std::string("QLatin1") + "String(\"";
const std::string licenceTag = std::string("SPDX-License-") + "Identifier: ";

bool isSource(std::string_view path)
{
    const auto name = path.substr(path.rfind('/') + 1);
    constexpr std::array<std::string_view, 6> endings = {".cpp", ".h", ".cmake", ".bash", ".1.in", ".xml.in"};
    for (const std::string_view ending : endings)
        if (name.ends_with(ending))
            return true;
    return name == "CMakeLists.txt" || path == "packaging/run" || path == "packaging/test" || path == ".ci/run";
}

std::string_view licenceOf(std::string_view path)
{
    if (path.ends_with("metainfo.xml.in"))
        return "CC0-1.0";
    const bool engine = path.starts_with("models/engine/") || path.starts_with("tests/nets/engine_consumer/") ||
                        path.find("Engine") != std::string_view::npos;
    return engine ? "MIT" : "GPL-3.0-or-later";
}

bool statesLicence(std::string_view path, std::string_view text)
{
    bool stated = false;
    forEachLine(text, [&](std::size_t number, std::string_view line) {
        const auto at = line.find(licenceTag);
        stated |= number <= 3 && at != std::string_view::npos &&
                  line.substr(at + licenceTag.size()).starts_with(licenceOf(path));
    });
    return stated;
}

// The folder by itself or with something below it, but not as a part of a longer name.
bool namesMachineFolder(std::string_view line)
{
    const auto isPartOfName = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-';
    };
    for (auto at = line.find(machineFolder); at != std::string_view::npos; at = line.find(machineFolder, at + 1)) {
        const auto after = at + machineFolder.size();
        const bool starts = at == 0 || (!isPartOfName(line[at - 1]) && line[at - 1] != '.' && line[at - 1] != '}');
        if (starts && (after == line.size() || !isPartOfName(line[after])))
            return true;
    }
    return false;
}

// Text of Latin-1 is read byte by byte: a character of UTF-8 comes out as several others.
bool hasForeignLatinText(std::string_view line)
{
    for (auto at = line.find(latinText); at != std::string_view::npos; at = line.find(latinText, at + 1)) {
        const auto text = line.substr(at + latinText.size());
        for (const char c : text.substr(0, text.find('"')))
            if (static_cast<unsigned char>(c) > 127)
                return true;
    }
    return false;
}

} // namespace

std::vector<Complaint> badHabits(std::string_view path, std::string_view text)
{
    std::vector<Complaint> complaints;
    if (isSource(path) && !statesLicence(path, text))
        complaints.push_back({std::string(path), 1, licenceTag + std::string(licenceOf(path)) + " is not stated"});
    forEachLine(text, [&](std::size_t number, std::string_view line) {
        if (namesMachineFolder(line) || line.find(neighbour) != std::string_view::npos)
            complaints.push_back({std::string(path), number, "names a folder of one machine"});
        if (line.find(styleSheet) != std::string_view::npos && isSource(path))
            complaints.push_back({std::string(path), number, "a style sheet; ui/style draws widgets"});
        if (hasForeignLatinText(line))
            complaints.push_back({std::string(path), number, "Latin-1 text with a character of UTF-8"});
    });
    return complaints;
}

std::vector<std::string> checkHabits()
{
    struct Case {
        std::string_view path;
        std::string text;
        bool wrong;
    };
    const std::string gpl = "// " + licenceTag + "GPL-3.0-or-later\n";
    const std::string mit = "// " + licenceTag + "MIT\n";
    const Case cases[] = {
        {"ui/a.cpp", gpl, false},
        {"ui/a.cpp", "int a;\n", true},
        {"ui/a.cpp", mit, true},
        {"ui/a.cpp", "\n\n\n" + gpl, true},
        {"models/engine/a.h", mit, false},
        {"models/engine/a.h", gpl, true},
        {"ui/CMakeLists.txt", "# nothing\n", true},
        {"README.md", "text\n", false},
        {"README.md", "see " + machineFolder + "/main\n", true},
        {"README.md", machineFolder, true},
        {"README.md", "the frame" + machineFolder + "s and " + machineFolder + "bench\n", false},
        {"README.md", "see " + neighbour + "/design\n", true},
        {"ui/a.cpp", gpl + "label->" + styleSheet + "(text);\n", true},
        {"ui/a.cpp", gpl + "text = " + latinText + "a\") + \"—\";\n", false},
        {"ui/a.cpp", gpl + "text = " + latinText + "a —\");\n", true},
    };
    std::vector<std::string> mistakes;
    for (const Case &each : cases)
        if (badHabits(each.path, each.text).empty() == each.wrong)
            mistakes.push_back(std::string(each.path) + ": " + each.text +
                               (each.wrong ? " is not found" : " is found, and is right"));
    return mistakes;
}

} // namespace cb::nets
