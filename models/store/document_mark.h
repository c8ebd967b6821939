// SPDX-License-Identifier: GPL-3.0-or-later
// A short text that names one document on one machine for one user: a keyed hash (SipHash-2-4) of the file's birth time
// and the user's number under the machine's id. The kernel alone sets birth times, so a copied, unpacked or replaced
// file has another mark; and who hands over files, archives or disks cannot make one, as the key never leaves the
// machine.
#pragma once

#include "engine/result.h"

#include <filesystem>

namespace cb::store {

Result<std::string> documentMark(const std::filesystem::path &document);

} // namespace cb::store
