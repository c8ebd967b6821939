// SPDX-License-Identifier: GPL-3.0-or-later
// A file descriptor that is closed once, and small questions to the system. Never to be opened on a document that
// SQLite may have open in this process: closing any descriptor of a file drops the locks SQLite holds on it.
#pragma once

#include "engine/result.h"

#include <filesystem>

namespace cb::store {

class Descriptor {
public:
    explicit Descriptor(int value)
        : m_value(value)
    {}
    ~Descriptor();
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    explicit operator bool() const { return m_value >= 0; }
    int value() const { return m_value; }
    int release() { return std::exchange(m_value, -1); }

private:
    int m_value;
};

// The error that errno stands for: diskFull, fileExists, or ioFailed with the reason.
Error systemError(const std::filesystem::path &path);
Error systemError(const std::filesystem::path &path, int number);
// Whether anything, be it a dangling link, has this name.
bool isTaken(const std::filesystem::path &path);
// Makes new and removed names of a folder outlast a power cut.
Result<void> syncFolder(const std::filesystem::path &folder);

} // namespace cb::store
