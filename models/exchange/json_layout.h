// SPDX-License-Identifier: GPL-3.0-or-later
// How the kinds of records stand in the interchange document: which are nested under which, and in what order their
// keys are written. Derived from the descriptions of the kinds, save the few places where the document's order is not
// theirs.
#pragma once

#include "portfolio/record_types.h"

#include <string_view>
#include <vector>

namespace cb::exchange {

inline constexpr std::string_view documentFormat = "creators-backers-portfolio";
inline constexpr std::int64_t documentVersion = 1;

// A key of a record in the document: one of its fields, or the records of another kind listed under it.
struct DocumentKey {
    std::string_view name;
    const portfolio::Field *field = nullptr;
    const portfolio::RecordType *children = nullptr;
};

// The keys of a record of this kind in their order; the field that names its parent is not among them.
const std::vector<DocumentKey> &documentKeys(const portfolio::RecordType &type);
// Whether the kind is this program's addition to the format: its array is written only where there is something in it.
bool isAddition(const portfolio::RecordType &type);
// Whether records of this kind are written as plain texts: their only field beside the parent (wallets).
bool isPlainText(const portfolio::RecordType &type);
// That field.
const portfolio::Field &plainTextField(const portfolio::RecordType &type);

} // namespace cb::exchange
