// SPDX-License-Identifier: GPL-3.0-or-later
// What a file of weights says of itself in its header: safetensors, GGUF (versions 2 and 3, little-endian) and ONNX.
// Only the header is read, never the weights. Hostile input: every length is held against the file's size before it is
// used.
#pragma once

#include "engine/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cb::exchange {

struct ArtifactHeader {
    std::string format; // "safetensors", "GGUF 3", "ONNX"
    std::string name;   // may be empty, as the following
    std::string architecture;
    std::string licence;
    std::string types;                       // of the weights, as "Q4_K, F32": the one with the most weights first
    std::optional<std::uint64_t> parameters; // where the shapes of all tensors are stated
    std::optional<std::uint64_t> tensors;
    std::vector<std::pair<std::string, std::string>> facts; // other statements worth keeping, as key and text
};

// Errors: unreadable, unknownArtifact (none of the three), brokenArtifact [reason].
Result<ArtifactHeader> readArtifactHeader(const std::filesystem::path &path);

} // namespace cb::exchange
