// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/descriptor.h"

#include "store/errors.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace cb::store {

Descriptor::~Descriptor()
{
    if (m_value >= 0)
        ::close(m_value);
}

Error systemError(const std::filesystem::path &path)
{
    return systemError(path, errno);
}

Error systemError(const std::filesystem::path &path, int number)
{
    const std::vector<Fact> file{{"file", path.string()}};
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Error(errors::diskFull, file);
    case EEXIST:
        return Error(errors::fileExists, file);
    default:
        return Error(errors::ioFailed, file).with("reason", std::generic_category().message(number));
    }
}

bool isTaken(const std::filesystem::path &path)
{
    struct stat about {};
    return ::lstat(path.c_str(), &about) == 0;
}

Result<void> syncFolder(const std::filesystem::path &folder)
{
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems cannot sync a folder and say so with EINVAL; there is nothing more to be had from them.
    if (!descriptor || (::fsync(descriptor.value()) != 0 && errno != EINVAL))
        return systemError(folder);
    return {};
}

} // namespace cb::store
