// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/descriptor.h"
#include "store/errors.h"
#include "store/file_checks.h"
#include "store/write_lock.h"

#include <array>
#include <bit>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace cb::store {

namespace {

// https://www.sqlite.org/fileformat2.html#the_rollback_journal
constexpr std::string_view journalMagic{"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8};
constexpr std::uint32_t pageSize = 4096;

std::filesystem::path beside(const std::filesystem::path &document, std::string_view ending)
{
    return document.string().append(ending);
}

std::string bytesAt(int descriptor, off_t offset, std::size_t size)
{
    std::string bytes(size, '\0');
    const ssize_t read = offset >= 0 ? ::pread(descriptor, bytes.data(), size, offset) : 0;
    bytes.resize(read > 0 ? static_cast<std::size_t>(read) : 0);
    return bytes;
}

std::uint32_t number(const std::string &bytes, std::size_t offset)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = (value << 8U) | static_cast<unsigned char>(bytes.at(offset + i));
    return value;
}

// A journal that SQLite wrote for a writer of ours: a plain file of this user, for pages of our size, of a document no
// shorter than it was (we never shrink one), and without the name of a super-journal, as we never attach a second file.
// A journal without its magic number was never synced, so SQLite rolls nothing back from it.
bool isLikeOurs(const std::filesystem::path &journal, const std::filesystem::path &document)
{
    struct stat about {
    }, main{};
    const Descriptor file(::open(journal.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
    if (!file || ::fstat(file.value(), &about) != 0 || ::stat(document.c_str(), &main) != 0)
        return false;
    if (!S_ISREG(about.st_mode) || about.st_uid != ::geteuid() || about.st_nlink > 1)
        return false;
    if (bytesAt(file.value(), about.st_size - 8, 8) == journalMagic)
        return false;
    const std::string header = bytesAt(file.value(), 0, 28);
    if (header.size() < 28 || !header.starts_with(journalMagic))
        return true;
    const std::uint32_t sector = number(header, 20);
    return number(header, 24) == pageSize && sector >= 32 && sector <= 65536 && std::has_single_bit(sector) &&
           std::int64_t{number(header, 16)} * pageSize <= main.st_size;
}

Error foreign(const std::filesystem::path &document, const std::filesystem::path &sidecar)
{
    return Error(errors::foreignSidecar, {{"file", document.string()}, {"sidecar", sidecar.string()}});
}

} // namespace

Result<void> checkSidecars(const std::filesystem::path &document, const std::string &mark)
{
    for (const std::string_view ending : {"-wal", "-shm"}) {
        if (isTaken(beside(document, ending)))
            return foreign(document, beside(document, ending));
    }
    // A reader may come while a writer is closing: its journal was seen, its lock file is gone. Looking again tells.
    const std::filesystem::path journal = beside(document, "-journal");
    for (int look = 0; look < 5; ++look) {
        if (!isTaken(journal) || (WriteLock::names(document, mark) && isLikeOurs(journal, document)))
            return {};
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return foreign(document, journal);
}

} // namespace cb::store
