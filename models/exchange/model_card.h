// SPDX-License-Identifier: GPL-3.0-or-later
// Model cards: a README in Markdown that begins with YAML front matter, as Hugging Face's hub-docs describe it. Hostile
// input: its size is bounded, aliases are refused before anything is expanded, values stay the text they are written as
// ("no", "3.10"). Scalars and lists are taken for each other.
#pragma once

#include "portfolio/records.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace cb::exchange {

struct CardResult {
    std::string metric;
    std::string dataset; // may be empty
    portfolio::Decimal value;
};

struct ModelCard {
    std::string name;    // of the model index, else the first heading
    std::string licence; // its own name where it is "other"
    std::string task;    // pipeline_tag
    std::string library;
    std::string summary; // first paragraph of prose, without markup, at most 500 characters
    std::vector<std::string> languages;
    std::vector<std::string> tags;
    std::vector<std::string> datasets;
    std::vector<std::string> baseModels;
    std::vector<std::string> metrics;
    std::vector<CardResult> results;
    std::vector<std::string> notTaken; // results whose value is no decimal number, in words of the card
};

// Whether the licence's name says that it allows no commercial use.
bool forbidsRevenue(std::string_view licence);

// Errors: noFrontMatter, badYaml [line, reason], yamlAlias [line], tooMuchYaml [line, limit], notUtf8.
Result<ModelCard> parseModelCard(std::string_view text);
// The same of a file; also unreadable, tooLongFile [limit].
Result<ModelCard> readModelCard(const std::filesystem::path &path);

} // namespace cb::exchange
