// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/write_lock.h"

#include "store/descriptor.h"
#include "store/errors.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cb::store {

namespace {

constexpr std::string_view opening = "cbk-writer ";
// Without following links, and without waiting for the other end of a FIFO.
constexpr int openFlags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY;

std::string contentOf(int descriptor)
{
    std::array<char, 64> bytes{};
    const ssize_t size = ::pread(descriptor, bytes.data(), bytes.size(), 0);
    return size > 0 ? std::string(bytes.data(), static_cast<std::size_t>(size)) : std::string();
}

std::string contentFor(const std::string &mark)
{
    return std::string(opening) + mark + "\n";
}

// Only a plain file of this user that is empty or already is a lock file may be written and removed.
bool isLockFile(int descriptor)
{
    struct stat about {};
    if (::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode) || about.st_uid != ::geteuid() ||
        about.st_nlink > 1)
        return false;
    return about.st_size == 0 || contentOf(descriptor).starts_with(opening);
}

bool isStillAt(const std::filesystem::path &path, int descriptor)
{
    struct stat open {
    }, named{};
    return ::fstat(descriptor, &open) == 0 && ::lstat(path.c_str(), &named) == 0 && open.st_ino == named.st_ino &&
           open.st_dev == named.st_dev;
}

// A lock of the open file description: unlike the older fcntl locks it also holds between two File objects of one
// process, and is not dropped when another descriptor of the same file is closed.
bool tryLock(int descriptor)
{
    struct flock whole {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    return ::fcntl(descriptor, F_OFD_SETLK, &whole) == 0;
}

Error openError(const std::filesystem::path &document, const std::filesystem::path &lock)
{
    if (errno == EACCES || errno == EROFS || errno == EPERM)
        return Error(errors::readOnlyFile, {{"file", document.string()}});
    if (errno == ELOOP || errno == EISDIR || errno == ENXIO)
        return Error(errors::foreignSidecar, {{"file", document.string()}, {"sidecar", lock.string()}});
    return systemError(document);
}

} // namespace

std::filesystem::path WriteLock::pathFor(const std::filesystem::path &document)
{
    return document.parent_path() / ("." + document.filename().string() + ".lock");
}

Result<std::unique_ptr<WriteLock>> WriteLock::acquire(const std::filesystem::path &document)
{
    const std::filesystem::path path = pathFor(document);
    for (;;) {
        Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | openFlags, 0600));
        if (!file)
            return openError(document, path);
        if (!isLockFile(file.value()))
            return Error(errors::foreignSidecar, {{"file", document.string()}, {"sidecar", path.string()}});
        if (!tryLock(file.value())) {
            if (errno == EAGAIN || errno == EACCES)
                return Error(errors::lockedByAnother, {{"file", document.string()}});
            return systemError(document);
        }
        // The former holder may have removed the file between our open and our lock: then the name means another file.
        if (isStillAt(path, file.value()))
            return std::unique_ptr<WriteLock>(new WriteLock(document, file.release()));
    }
}

bool WriteLock::names(const std::filesystem::path &document, const std::string &mark)
{
    const Descriptor file(::open(pathFor(document).c_str(), O_RDONLY | openFlags));
    return file && isLockFile(file.value()) && contentOf(file.value()) == contentFor(mark);
}

WriteLock::WriteLock(std::filesystem::path document, int descriptor)
    : m_document(std::move(document))
    , m_descriptor(descriptor)
{
    struct stat about {};
    m_found = ::fstat(descriptor, &about) != 0 || about.st_size > 0;
}

WriteLock::~WriteLock()
{
    const std::filesystem::path path = pathFor(m_document);
    const bool witness = m_claimed && isTaken(m_document.string() + "-journal");
    // The journal's removal must reach the disk first, or a power cut could leave it without its witness.
    const bool safe = !m_claimed || (!witness && syncFolder(m_document.parent_path()).ok());
    if ((m_claimed || !m_found) && safe && isStillAt(path, m_descriptor))
        ::unlink(path.c_str());
    ::close(m_descriptor);
}

Result<void> WriteLock::claim(const std::string &mark)
{
    m_claimed = true;
    // Synced even when it is already there: the one who wrote it may have been killed before it came to that.
    const std::string content = contentFor(mark);
    const ssize_t written = ::pwrite(m_descriptor, content.data(), content.size(), 0);
    if (written != static_cast<ssize_t>(content.size()) ||
        ::ftruncate(m_descriptor, static_cast<off_t>(content.size())) != 0 || ::fsync(m_descriptor) != 0)
        return systemError(m_document);
    return syncFolder(m_document.parent_path());
}

} // namespace cb::store
