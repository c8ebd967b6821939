// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draft_file.h"

#include "store/descriptor.h"
#include "store/errors.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

namespace cb::store {

namespace {

// Gives `from` the name `to` unless that is taken. A link does where the file system cannot rename so.
bool renameToFreeName(const std::filesystem::path &from, const std::filesystem::path &to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    return ::link(from.c_str(), to.c_str()) == 0 && ::unlink(from.c_str()) == 0;
}

} // namespace

Result<std::unique_ptr<DraftFile>> DraftFile::make(const std::filesystem::path &destination)
{
    std::error_code failure;
    const std::filesystem::path whole = std::filesystem::absolute(destination, failure);
    const std::filesystem::path folder = std::filesystem::canonical(whole.parent_path(), failure);
    if (failure)
        return systemError(destination, failure.value());
    const std::filesystem::path real = folder / whole.filename();
    if (isTaken(real))
        return Error(errors::fileExists, {{"file", destination.string()}});
    for (const std::string_view ending : {"-journal", "-wal", "-shm"}) {
        const std::string sidecar = real.string().append(ending);
        if (isTaken(sidecar))
            return Error(errors::foreignSidecar, {{"file", destination.string()}, {"sidecar", sidecar}});
    }
    std::random_device chance;
    for (;;) {
        const std::filesystem::path path =
            folder / ("." + whole.filename().string() + "." + std::to_string(chance()) + ".part");
        const Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        struct stat about {};
        if (file && ::fstat(file.value(), &about) == 0)
            return std::unique_ptr<DraftFile>(new DraftFile(real, path, about.st_ino));
        if (errno != EEXIST)
            return systemError(destination);
    }
}

DraftFile::DraftFile(std::filesystem::path destination, std::filesystem::path path, std::uint64_t inode)
    : m_destination(std::move(destination))
    , m_path(std::move(path))
    , m_inode(inode)
{}

DraftFile::~DraftFile()
{
    if (m_path.empty())
        return;
    ::unlink(m_path.c_str());
    ::unlink((m_path.string() + "-journal").c_str());
}

Result<void> DraftFile::sync()
{
    const Descriptor file(::open(m_path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
    if (!file || ::fsync(file.value()) != 0)
        return systemError(m_destination);
    return {};
}

Result<void> DraftFile::publish()
{
    if (!renameToFreeName(m_path, m_destination))
        return systemError(m_destination);
    m_path.clear();
    Result<void> synced = syncFolder(m_destination.parent_path());
    if (!synced)
        withdraw();
    return synced;
}

void DraftFile::withdraw()
{
    struct stat about {};
    if (::lstat(m_destination.c_str(), &about) == 0 && about.st_ino == m_inode)
        ::unlink(m_destination.c_str());
}

} // namespace cb::store
