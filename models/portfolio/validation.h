// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that records must keep, each its own error. Shape is what a record says by itself; the rest needs the facts
// as they would be after the edit, and as they were before it.
#pragma once

#include "portfolio/facts.h"
#include "portfolio/record_types.h"
#include "portfolio/round_holdings.h"

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace cb::portfolio {

// Whether a field means anything in this record: a share belongs to revenue-share agreements alone, assets to
// deposits and withdrawals. Forms show only what does.
bool applies(const Record &record, const Field &field);
// Ranges, required fields of an agreement's kind, order of days within the record: everything that is wrong, each with
// its field; and the first of it.
std::vector<Error> faultsOfShape(const Record &record);
Result<void> validateShape(const Record &record);
// The lock (rule 8), and that nothing money hangs on is deleted or rewritten (rule 7), unless the batch that it came
// with is taken back. Null `was`: added; null `is`: removed.
enum class Removal { ByHand, OfBatch };
Result<void> validateChange(const Facts &before, const Record *was, const Record *is, Removal removal);

// What must hold once an edit is made; what that takes is gathered once for all that the edit changes.
class AfterEdit {
public:
    // The facts must outlive it.
    explicit AfterEdit(const Facts &after);
    // What the record refers to exists and agrees with it; limits of its round (rule 5).
    Result<void> validateReferences(const Record &record);
    // No record refers to what is removed.
    Result<void> validateNotReferred(const Record &removed);

private:
    using Name = std::tuple<Kind, std::string, std::string>; // kind, the model of a version, and id or version
    std::map<Name, Kind> gatherReferred() const;             // with the first kind that refers to it

    const Facts &m_after;
    RoundHoldings m_holdings;
    std::optional<std::map<Name, Kind>> m_referred;
};

// No id, and no version of a model, that another record has.
struct Edit;
Result<void> namesAreFree(const Facts &before, const Edit &edit);

// c needs a round with yield enabled once the model has left draft.
Result<void> validateYield(const Facts &after);

} // namespace cb::portfolio
