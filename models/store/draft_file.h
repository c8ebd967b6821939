// SPDX-License-Identifier: GPL-3.0-or-later
// A new file under a hidden name beside its future place, readable by its owner alone. It takes its real name in one
// step once it is whole and synced, never over another file; otherwise nothing is left of it.
#pragma once

#include "engine/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace cb::store {

class DraftFile {
public:
    // Errors: fileExists, foreignSidecar (a journal lies where the new file's would), diskFull, ioFailed.
    static Result<std::unique_ptr<DraftFile>> make(const std::filesystem::path &destination);
    ~DraftFile();
    DraftFile(const DraftFile &) = delete;
    DraftFile &operator=(const DraftFile &) = delete;

    const std::filesystem::path &path() const { return m_path; }
    // To be called when nobody has the file open any more.
    Result<void> sync();
    Result<void> publish();
    // Takes a published file back, where it is still the one that was published.
    void withdraw();

private:
    DraftFile(std::filesystem::path destination, std::filesystem::path path, std::uint64_t inode);

    std::filesystem::path m_destination;
    std::filesystem::path m_path;
    std::uint64_t m_inode;
};

} // namespace cb::store
