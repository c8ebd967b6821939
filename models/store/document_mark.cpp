// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/document_mark.h"

#include "store/errors.h"

#include <array>
#include <bit>
#include <cerrno>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <span>
#include <sys/stat.h>
#include <unistd.h>

namespace cb::store {

namespace {

using Key = std::array<std::uint64_t, 2>;

// Where a system has no machine id the key is zero: the mark then rests on the birth time alone.
Key machineKey()
{
    std::string text;
    std::ifstream("/etc/machine-id") >> text;
    Key key{};
    if (text.size() == 32) {
        std::from_chars(text.data(), text.data() + 16, key[0], 16);
        std::from_chars(text.data() + 16, text.data() + 32, key[1], 16);
    }
    return key;
}

struct SipState {
    std::uint64_t a, b, c, d;

    void round()
    {
        a += b;
        b = std::rotl(b, 13) ^ a;
        a = std::rotl(a, 32);
        c += d;
        d = std::rotl(d, 16) ^ c;
        a += d;
        d = std::rotl(d, 21) ^ a;
        c += b;
        b = std::rotl(b, 17) ^ c;
        c = std::rotl(c, 32);
    }
    void absorb(std::uint64_t word)
    {
        d ^= word;
        round();
        round();
        a ^= word;
    }
};

// SipHash-2-4 of whole 64-bit words (Aumasson and Bernstein, 2012).
std::uint64_t sipHash(const Key &key, std::span<const std::uint64_t> words)
{
    SipState state{key[0] ^ 0x736f6d6570736575U, key[1] ^ 0x646f72616e646f6dU, key[0] ^ 0x6c7967656e657261U,
                   key[1] ^ 0x7465646279746573U};
    for (const std::uint64_t word : words)
        state.absorb(word);
    state.absorb(std::uint64_t{words.size() * 8} << 56U);
    state.c ^= 0xffU;
    for (int i = 0; i < 4; ++i)
        state.round();
    return state.a ^ state.b ^ state.c ^ state.d;
}

} // namespace

Result<std::string> documentMark(const std::filesystem::path &document)
{
    struct statx about {};
    if (::statx(AT_FDCWD, document.c_str(), AT_SYMLINK_NOFOLLOW, STATX_INO | STATX_BTIME, &about) != 0)
        return Error(errors::ioFailed, {{"file", document.string()}, {"reason", std::strerror(errno)}});
    // Not both: FAT knows birth times, and makes up inode numbers whenever it looks at a file again.
    const bool born = (about.stx_mask & STATX_BTIME) != 0;
    const std::array<std::uint64_t, 3> words{born ? static_cast<std::uint64_t>(about.stx_btime.tv_sec) : about.stx_ino,
                                             born ? std::uint64_t{about.stx_btime.tv_nsec} : ~std::uint64_t{0},
                                             ::geteuid()};
    static const Key key = machineKey();
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), sipHash(key, words), 16).ptr;
    return std::string(digits.data(), end);
}

} // namespace cb::store
