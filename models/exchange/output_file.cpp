// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/output_file.h"

#include "exchange/errors.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

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

using Write = std::function<Result<void>(const TextSink &)>;

// What went wrong first counts: a refused piece, or else what `write` says.
Result<void> fill(const Descriptor &out, const std::filesystem::path &file, const Write &write)
{
    Result<void> refused;
    const auto written = write([&](std::string_view text) {
        if (refused && !out.write(text))
            refused = unwritable(file);
        return refused.ok();
    });
    return refused ? written : refused;
}

// A pipe or a device: nothing that could be replaced, so it is written to as it is.
bool isStream(const std::filesystem::path &place)
{
    std::error_code ignored;
    const auto type = std::filesystem::status(place, ignored).type();
    return type == std::filesystem::file_type::character || type == std::filesystem::file_type::fifo;
}

Result<void> writeDraft(const std::filesystem::path &place, const Write &write)
{
    std::string draft = (place.parent_path() / ("." + place.filename().string() + ".XXXXXX")).string();
    const Descriptor out(::mkstemp(draft.data())); // mode 0600
    if (!out)
        return unwritable(place);
    auto done = fill(out, place, write);
    if (done && (!out.sync() || ::rename(draft.c_str(), place.c_str()) != 0))
        done = unwritable(place);
    if (!done) {
        ::unlink(draft.c_str());
        return done;
    }
    const Descriptor folder(::open(place.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder)
        folder.sync(); // best effort: some file systems cannot sync a folder
    return {};
}

} // namespace

Result<void> writeFile(const std::filesystem::path &file, const Write &write)
{
    std::error_code failed;
    const auto absolute = std::filesystem::absolute(file, failed);
    if (isStream(absolute)) {
        const Descriptor out(::open(absolute.c_str(), O_WRONLY | O_CLOEXEC));
        return out ? fill(out, file, write) : unwritable(file);
    }
    // Where a link leads, so that the link stays one.
    const auto place = failed ? file : std::filesystem::weakly_canonical(absolute, failed);
    return writeDraft(failed ? absolute : place, write);
}

} // namespace cb::exchange
