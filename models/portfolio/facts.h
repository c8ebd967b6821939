// SPDX-License-Identifier: GPL-3.0-or-later
// All facts of a portfolio but its payments: every record, in the order of entry of its kind. Small enough to hold in
// memory (thousands, where payments are millions), and never changed once made: a snapshot may be read by any thread.
#pragma once

#include "portfolio/record_types.h"

#include <array>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace cb::portfolio {

class Facts {
public:
    std::string name;
    std::optional<Day> lockedThrough; // nothing on or before this day may be entered or changed

    template <class R>
    const std::vector<R> &all() const
    {
        return std::get<std::vector<R>>(m_records);
    }

    // The record with that id, or null. Valid as long as the snapshot.
    template <class R>
    const R *find(std::string_view id) const
    {
        const auto place = placeOf(Record(std::in_place_type<R>).index(), id);
        return place ? &all<R>()[*place] : nullptr;
    }
    bool exists(Kind kind, std::string_view id) const
    {
        return placeOf(static_cast<std::size_t>(kind), id).has_value();
    }
    // The records that a model lists: those whose `model` is `id`.
    template <class R>
    std::vector<R> ofModel(std::string_view id) const
    {
        std::vector<R> found;
        for (const R &record : all<R>())
            if (record.model == id)
                found.push_back(record);
        return found;
    }

    // Places in the order of entry, as the engine counts parties and reports sort; the size if there is none.
    template <class R>
    std::size_t place(std::string_view id) const
    {
        return placeOf(Record(std::in_place_type<R>).index(), id).value_or(all<R>().size());
    }
    std::size_t partyPlace(std::string_view id) const;
    std::size_t modelPlace(std::string_view id) const;
    // The model with that id, or else the only one with that name; null otherwise.
    const Model *modelByIdOrName(std::string_view text) const;
    // The stage that a model is in on a day: by date, then by order of entry.
    std::optional<Stage> stageOn(std::string_view model, Day day) const;
    // The terms in force on a day; null before the first. Of several for the same day the last entered.
    const Terms *termsOn(std::string_view model, Day day) const;
    // The version that a payment of that day without a named one belongs to.
    const Version *versionOn(std::string_view model, Day day) const;
    // The rates that a terms entry comes to: what it leaves out is 0, processors the domain's rate if it has one.
    Rate processorsOf(const Terms &terms) const;

    // The records of a kind, generically.
    std::vector<Record> records(Kind kind) const;
    // At the end of the order of entry of its kind.
    void add(Record record);

private:
    std::optional<std::size_t> placeOf(std::size_t kind, std::string_view id) const;

    std::tuple<std::vector<Domain>, std::vector<Requirement>, std::vector<Party>, std::vector<Wallet>,
               std::vector<Model>, std::vector<StageEntry>, std::vector<Metadata>, std::vector<Constraint>,
               std::vector<Version>, std::vector<Performance>, std::vector<Terms>, std::vector<Ownership>,
               std::vector<Round>, std::vector<Agreement>, std::vector<Contribution>, std::vector<Release>,
               std::vector<YieldEvent>, std::vector<Conversion>, std::vector<Payout>, std::vector<Burn>,
               std::vector<Grant>, std::vector<Valuation>, std::vector<Scenario>, std::vector<Statement>>
        m_records;
    std::array<std::unordered_map<std::string, std::size_t>, recordKinds> m_places; // by id
};

} // namespace cb::portfolio
