// SPDX-License-Identifier: GPL-3.0-or-later
// A short text that names one document on one machine for one user: a keyed hash (SipHash-2-4) of the file's inode and
// birth time and the user's number, under the machine's id. A copied, unpacked or handed over file gets another mark,
// and nobody who only hands over files, archives or disks can make one, as the key never leaves the machine.
#pragma once

#include "engine/result.h"

#include <filesystem>

namespace cb::store {

Result<std::string> documentMark(const std::filesystem::path &document);

} // namespace cb::store
