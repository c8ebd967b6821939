// SPDX-License-Identifier: GPL-3.0-or-later
// One document with a state that is easy to judge, in a folder in memory where there is one: generation k means that
// the portfolio's sequence is k and that it has exactly the parties of k, so that every mixture of two shows.
#pragma once

#include "store/file.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace cb::faults {

class Workbench {
public:
    Workbench();
    ~Workbench();
    Workbench(const Workbench &) = delete;
    Workbench &operator=(const Workbench &) = delete;

    const std::filesystem::path &folder() const { return m_folder; }
    std::filesystem::path document() const { return m_folder / "portfolio.cbk"; }
    std::filesystem::path copy() const { return m_folder / "copy.cbk"; }
    // A new document at `generation`, and nothing else in the folder.
    void reset(std::int64_t generation);

private:
    std::filesystem::path m_folder;
};

// Goes to a generation in one transaction; a spilling one writes to the file before it commits.
Result<void> advance(store::File &file, std::int64_t generation, bool spilling);

struct Verdict {
    std::int64_t generation = -1; // -1: parts of several
    std::string problem;          // empty where the file is sound
};

// Opens the document, reads the whole of it and says what it finds.
Verdict judge(const std::filesystem::path &document, store::Access access);

// "ok", or the code and facts.
std::string describe(const Result<void> &result);

} // namespace cb::faults
