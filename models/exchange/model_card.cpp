// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/model_card.h"

#include "exchange/errors.h"
#include "exchange/utf8.h"
#include "exchange/yaml_tree.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace cb::exchange {

namespace {

constexpr std::size_t longestFile = 8 << 20;
constexpr std::size_t longestFrontMatter = 1 << 20;
constexpr std::size_t longestSummary = 500;

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

// Takes the next line off the text.
std::string_view nextLine(std::string_view &text)
{
    const auto end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

struct Parts {
    std::string_view yaml;
    std::string_view body;
};

std::optional<Parts> partsOf(std::string_view text)
{
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    if (trimmed(nextLine(text)) != "---")
        return std::nullopt;
    const char *const begin = text.data();
    while (!text.empty()) {
        const char *const at = text.data();
        const std::string_view line = trimmed(nextLine(text));
        if (line == "---" || line == "...")
            return Parts{std::string_view(begin, static_cast<std::size_t>(at - begin)), text};
    }
    return std::nullopt;
}

// Links become their words, emphasis and code marks go.
std::string withoutMarkup(std::string_view line)
{
    std::string plain;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '*' || line[i] == '`' || (line[i] == '_' && (i == 0 || line[i - 1] == ' ')))
            continue;
        if (line[i] == '[')
            continue;
        if (line[i] == ']' && i + 1 < line.size() && line[i + 1] == '(') {
            const auto end = line.find(')', i);
            i = end == std::string_view::npos ? i : end;
            continue;
        }
        if (line[i] != ']')
            plain += line[i];
    }
    return plain;
}

bool isProse(std::string_view line)
{
    static constexpr std::string_view marks = "#<!|>-*+=`~[";
    return !line.empty() && marks.find(line.front()) == std::string_view::npos;
}

void readBody(std::string_view body, ModelCard &card)
{
    bool code = false;
    while (!body.empty()) {
        const std::string_view line = trimmed(nextLine(body));
        if (line.starts_with("```"))
            code = !code;
        if (code)
            continue;
        if (card.name.empty() && line.starts_with("# "))
            card.name = withoutMarkup(trimmed(line.substr(2)));
        if (isProse(line)) {
            if (!card.summary.empty())
                card.summary += ' ';
            card.summary += withoutMarkup(line);
        } else if (!card.summary.empty()) {
            break;
        }
    }
    if (card.summary.size() > longestSummary) {
        std::size_t end = longestSummary;
        while (end > 0 && (static_cast<unsigned char>(card.summary[end]) & 0xc0U) == 0x80U)
            --end; // never inside a character
        card.summary = card.summary.substr(0, end) + "…";
    }
}

std::string firstOf(std::initializer_list<std::string> texts)
{
    for (const std::string &text : texts)
        if (!text.empty())
            return text;
    return {};
}

void readResults(const Yaml &index, ModelCard &card)
{
    for (const Yaml *model : index.list()) {
        if (card.name.empty())
            card.name = (*model)["name"].text();
        for (const Yaml *result : (*model)["results"].list()) {
            const Yaml &data = (*result)["dataset"];
            for (const Yaml *metric : (*result)["metrics"].list()) {
                const std::string name = firstOf({(*metric)["name"].text(), (*metric)["type"].text()});
                const std::string stated = (*metric)["value"].text();
                const auto value = portfolio::Decimal::parse(stated);
                if (!name.empty() && value)
                    card.results.push_back({name, firstOf({data["name"].text(), data["type"].text()}), *value});
                else
                    card.notTaken.push_back(name + " " + stated);
            }
        }
    }
}

} // namespace

bool forbidsRevenue(std::string_view licence)
{
    std::string lower(licence);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower.find("-nc") != std::string::npos || lower.find("research") != std::string::npos ||
           lower.find("noncommercial") != std::string::npos || lower.find("non-commercial") != std::string::npos;
}

Result<ModelCard> parseModelCard(std::string_view text)
{
    if (!isUtf8(text))
        return Error(errors::notUtf8, {{"line", "1"}});
    const auto parts = partsOf(text);
    if (!parts)
        return Error(errors::noFrontMatter);
    if (parts->yaml.size() > longestFrontMatter)
        return Error(errors::tooMuchYaml, {{"line", "1"}, {"limit", std::to_string(longestFrontMatter)}});
    const auto yaml = parseYaml(parts->yaml, 2);
    if (!yaml)
        return yaml.error();
    ModelCard card;
    const Yaml &front = *yaml;
    readResults(front["model-index"], card);
    const std::string licence = front["license"].text();
    card.licence = licence == "other" ? firstOf({front["license_name"].text(), licence}) : licence;
    card.task = front["pipeline_tag"].text();
    card.library = front["library_name"].text();
    card.languages = front["language"].texts();
    card.tags = front["tags"].texts();
    card.datasets = front["datasets"].texts();
    card.baseModels = front["base_model"].texts();
    card.metrics = front["metrics"].texts();
    readBody(parts->body, card);
    return card;
}

Result<ModelCard> readModelCard(const std::filesystem::path &path)
{
    const auto named = [&](const Error &error) { return error.with("file", path.filename().string()); };
    std::ifstream file(path, std::ios::binary);
    std::string text(longestFile + 1, '\0');
    if (!file || (file.read(text.data(), static_cast<std::streamsize>(text.size())), file.bad()))
        return named(Error(errors::unreadable, {{"reason", std::strerror(errno)}}));
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > longestFile)
        return named(Error(errors::tooLongFile, {{"limit", std::to_string(longestFile)}}));
    auto card = parseModelCard(text);
    return card ? card : Result<ModelCard>(named(card.error()));
}

} // namespace cb::exchange
