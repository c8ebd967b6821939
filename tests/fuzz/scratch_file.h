// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzzer's bytes as a file, for readers that take a path: a file in memory, reached by its descriptor.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace cb::fuzz {

class ScratchFile {
public:
    ScratchFile(const std::uint8_t *data, std::size_t size)
        : m_descriptor(::memfd_create("input", 0))
    {
        if (m_descriptor < 0 || ::write(m_descriptor, data, size) != static_cast<ssize_t>(size))
            std::abort();
    }
    ~ScratchFile() { ::close(m_descriptor); }
    ScratchFile(const ScratchFile &) = delete;
    ScratchFile &operator=(const ScratchFile &) = delete;
    std::filesystem::path path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

private:
    int m_descriptor;
};

} // namespace cb::fuzz
