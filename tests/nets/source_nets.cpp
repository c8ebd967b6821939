// SPDX-License-Identifier: GPL-3.0-or-later
// cb_source_nets directions|habits|self-check TREE QT_HEADERS: reads the sources of the tree and says what breaks the
// rules; the status is 1 if anything does. The self-check plants breaches, so that a net with a hole is noticed.
#include "directions.h"
#include "habits.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

namespace {

namespace fs = std::filesystem;
using cb::nets::Complaint;

// Every header of Qt with the module it is in.
class QtHeaders {
public:
    explicit QtHeaders(const fs::path &folder)
    {
        for (const auto &module : fs::directory_iterator(folder))
            if (module.is_directory())
                for (const auto &header : fs::directory_iterator(module.path()))
                    m_modules.emplace(header.path().filename().string(), module.path().filename().string());
    }
    std::string moduleOf(std::string_view header) const
    {
        const auto found = m_modules.find(std::string(header));
        return found == m_modules.end() ? std::string() : found->second;
    }

private:
    std::map<std::string, std::string> m_modules;
};

struct File {
    std::string path; // from the top of the tree
    std::string text;
};

bool isText(const fs::path &path)
{
    constexpr std::array<std::string_view, 7> others = {".png", ".cbk", ".gz", ".qm", ".xlsx", ".pdf", ".onnx"};
    return std::find(others.begin(), others.end(), path.extension().string()) == others.end();
}

std::vector<File> filesOf(const fs::path &tree)
{
    std::vector<File> files;
    for (auto entry = fs::recursive_directory_iterator(tree); entry != fs::recursive_directory_iterator(); ++entry) {
        const fs::path relative = entry->path().lexically_relative(tree);
        const std::string top = relative.begin()->string();
        if (top == "build" || top == ".git" || top == ".cache" || top == "CMakeUserPresets.json") {
            if (entry->is_directory())
                entry.disable_recursion_pending();
        } else if (entry->is_regular_file() && isText(relative)) {
            std::ifstream in(entry->path(), std::ios::binary);
            files.push_back(
                {relative.generic_string(), {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}});
        }
    }
    std::sort(files.begin(), files.end(), [](const File &a, const File &b) { return a.path < b.path; });
    return files;
}

int selfCheck(const fs::path &tree, const QtHeaders &qt)
{
    auto mistakes = cb::nets::checkDirections();
    const auto more = cb::nets::checkHabits();
    mistakes.insert(mistakes.end(), more.begin(), more.end());
    // What the rules are told by this machine and this tree has to be there, or they would be content with nothing.
    for (const auto &[header, module] :
         {std::pair("QString", "QtCore"), {"QWidget", "QtWidgets"}, {"QChart", "QtCharts"}})
        if (qt.moduleOf(header) != module)
            mistakes.push_back(std::string(header) + " is not known to be in " + module);
    const auto files = filesOf(tree);
    for (const std::string_view folder : {"models/engine/", "models/store/", "models/portfolio/", "models/exchange/",
                                          "ui/charts/", "app/", "tests/", "packaging/"})
        if (std::none_of(files.begin(), files.end(), [&](const File &file) { return file.path.starts_with(folder); }))
            mistakes.push_back("no file is read below " + std::string(folder));
    for (const std::string &mistake : mistakes)
        std::printf("%s\n", mistake.c_str());
    return mistakes.empty() ? 0 : 1;
}

} // namespace

int main(int count, char **arguments)
{
    const std::string rule = count == 4 ? arguments[1] : "";
    if (rule != "directions" && rule != "habits" && rule != "self-check") {
        std::fputs("usage: cb_source_nets directions|habits|self-check TREE QT_HEADERS\n", stderr);
        return 2;
    }
    const fs::path tree = arguments[2];
    const QtHeaders qt(arguments[3]);
    if (rule == "self-check")
        return selfCheck(tree, qt);
    std::size_t breaches = 0;
    const auto files = filesOf(tree);
    for (const File &file : files) {
        const bool code = file.path.ends_with(".cpp") || file.path.ends_with(".h");
        const auto moduleOf = [&qt](std::string_view header) { return qt.moduleOf(header); };
        const auto complaints = rule == "habits" ? cb::nets::badHabits(file.path, file.text)
                                : code           ? cb::nets::wrongDirections(file.path, file.text, moduleOf)
                                                 : std::vector<Complaint>();
        for (const Complaint &each : complaints)
            std::printf("%s:%zu: %s\n", each.path.c_str(), each.line, each.text.c_str());
        breaches += complaints.size();
    }
    std::printf("%zu files, %zu breaches of the rule '%s'\n", files.size(), breaches, rule.c_str());
    return breaches == 0 ? 0 : 1;
}
