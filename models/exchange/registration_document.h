// SPDX-License-Identifier: GPL-3.0-or-later
// A model's registration document: what is registered, as canonical JSON (RFC 8785), and its SHA-256, so that anybody
// can make it again from the same portfolio and compare. Amounts and rates are decimal strings; nothing of the day on
// which it is made is in it.
#pragma once

#include "portfolio/facts.h"

#include <string>

namespace cb::exchange {

struct RegistrationDocument {
    std::string json;   // canonical, without a line end
    std::string sha256; // of exactly these bytes
};

// The model by id or name, with the terms and the version in force on `on`, and what its domain asks for. Error:
// noSuchRecord.
Result<RegistrationDocument> registrationDocument(const portfolio::Facts &facts, std::string_view model,
                                                  portfolio::Day on);

} // namespace cb::exchange
