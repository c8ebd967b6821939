// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sha256.h"

#include "exchange/errors.h"
#include "exchange/json_errors.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <openssl/evp.h>
#include <vector>

namespace cb::exchange {

namespace {

constexpr std::size_t pieceSize = 1 << 20;

struct Free {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(std::FILE *file) const { std::fclose(file); }
};

class Sha256 {
public:
    Sha256() { EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr); }
    void add(std::string_view bytes) { EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()); }
    std::string finish()
    {
        std::array<unsigned char, 32> digest{};
        EVP_DigestFinal_ex(m_context.get(), digest.data(), nullptr);
        std::string text;
        for (const unsigned char byte : digest) {
            text += "0123456789abcdef"[byte >> 4U];
            text += "0123456789abcdef"[byte & 15U];
        }
        return text;
    }

private:
    std::unique_ptr<EVP_MD_CTX, Free> m_context{EVP_MD_CTX_new()};
};

} // namespace

std::string sha256(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

Result<std::string> sha256OfFile(const std::filesystem::path &path, const portfolio::Progress &progress)
{
    const auto unreadable = [&] {
        return Error(errors::unreadable, {{"file", path.filename().string()}, {"reason", std::strerror(errno)}});
    };
    const std::unique_ptr<std::FILE, Free> file(std::fopen(path.c_str(), "rb"));
    if (!file)
        return unreadable();
    std::error_code unknown;
    const auto size = std::filesystem::file_size(path, unknown);
    const std::int64_t total = unknown ? 0 : static_cast<std::int64_t>(size);
    Sha256 hash;
    std::vector<char> piece(pieceSize);
    std::int64_t done = 0;
    while (const std::size_t count = std::fread(piece.data(), 1, piece.size(), file.get())) {
        hash.add({piece.data(), count});
        done += static_cast<std::int64_t>(count);
        if (progress && !progress(done, total))
            return Error(errors::cancelled);
    }
    if (std::ferror(file.get()) != 0)
        return unreadable();
    return hash.finish();
}

} // namespace cb::exchange
