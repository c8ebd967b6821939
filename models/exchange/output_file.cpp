// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/output_file.h"

#include "exchange/errors.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace cb::exchange {

namespace {

class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    explicit operator bool() const { return m_number >= 0; }
    bool write(std::string_view text) const
    {
        while (!text.empty()) {
            const ssize_t written = ::write(m_number, text.data(), text.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return false;
            text.remove_prefix(static_cast<std::size_t>(written));
        }
        return true;
    }
    bool sync() const { return ::fsync(m_number) == 0; }

private:
    int m_number;
};

Error unwritable(const std::filesystem::path &file)
{
    return Error(errors::unwritable, {{"file", file.string()}, {"reason", std::strerror(errno)}});
}

} // namespace

Result<void> writeFile(const std::filesystem::path &file, const std::function<Result<void>(const TextSink &)> &write)
{
    const std::filesystem::path place = std::filesystem::absolute(file);
    std::string draft = (place.parent_path() / ("." + place.filename().string() + ".XXXXXX")).string();
    const Descriptor out(::mkstemp(draft.data())); // mode 0600
    if (!out)
        return unwritable(file);
    std::optional<Error> failed;
    const auto written = write([&](std::string_view text) {
        if (!out.write(text))
            failed = unwritable(file);
        return !failed;
    });
    if (!written)
        failed = written.error();
    else if (!failed && (!out.sync() || ::rename(draft.c_str(), place.c_str()) != 0))
        failed = unwritable(file);
    if (failed) {
        ::unlink(draft.c_str());
        return *failed;
    }
    const Descriptor folder(::open(place.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder)
        folder.sync(); // best effort: some file systems cannot sync a folder
    return {};
}

} // namespace cb::exchange
