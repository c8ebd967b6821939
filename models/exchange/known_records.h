// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a file a portfolio has already, and ids for those it has not.
#pragma once

#include "portfolio/facts.h"

#include <map>
#include <optional>

namespace cb::exchange {

class KnownRecords {
public:
    KnownRecords(const portfolio::Facts &facts, const portfolio::RecordType &type);

    // Whether a record with an id of its own is there; if not, it is from now on. Error: duplicateConflict.
    Result<bool> settleNamed(const portfolio::Record &record);
    // The same for one without, which gets an id if its kind has one. All named ones come first.
    Result<bool> settleNameless(portfolio::Record &record);

private:
    using Content = std::vector<portfolio::Value>; // all fields but the id

    Content contentOf(const portfolio::Record &record) const;
    // The content of a transfer that has one, without it: what it is known by where the index is not known.
    std::optional<Content> withoutLogIndex(const portfolio::Record &record) const;
    // "3:0xabc" for a transfer on a chain whose place is known.
    std::string chainPlaceOf(const portfolio::Record &record) const;
    std::string idFor(const portfolio::Record &record, std::int64_t occurrence) const;
    Error conflict(const Content &known, const portfolio::Record &record, std::string_view field) const;
    // Whether the same transfer is there under whatever name; if not, it is from now on.
    Result<bool> settleTransfer(const portfolio::Record &record, const Content &content);
    // Uses up one record of the portfolio with that content, or the same transfer with or without its log index.
    bool takeSpare(const portfolio::Record &record, const Content &content);

    const portfolio::RecordType &m_type;
    std::map<std::string, Content> m_byId;
    std::map<std::string, Content> m_byChainPlace;
    std::map<Content, std::vector<Content>> m_indexed; // of the portfolio, by content without the log index
    std::map<Content, std::int64_t> m_spare;           // of the portfolio, not spoken for by named rows
    std::map<Content, std::int64_t> m_occurring;       // nameless in the file so far
    std::map<std::string, bool> m_spokenFor;           // ids of the portfolio, and whether a row named them
};

} // namespace cb::exchange
