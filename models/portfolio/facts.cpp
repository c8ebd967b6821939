// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/facts.h"

namespace cb::portfolio {

namespace {

// Keeps what is later by day, and of the same day the later entered (records stand in the order of entry).
template <class R>
void keepLatest(const R *&found, const R &record, Day R::*day, Day upTo)
{
    if (record.*day <= upTo && (!found || found->*day <= record.*day))
        found = &record;
}

} // namespace

std::size_t Facts::partyPlace(std::string_view id) const
{
    return place<Party>(id);
}
std::size_t Facts::modelPlace(std::string_view id) const
{
    return place<Model>(id);
}

std::optional<std::size_t> Facts::placeOf(std::size_t kind, std::string_view id) const
{
    const auto found = m_places[kind].find(std::string(id));
    return found == m_places[kind].end() ? std::nullopt : std::optional(found->second);
}

const Model *Facts::modelByIdOrName(std::string_view text) const
{
    if (const Model *byId = find<Model>(text))
        return byId;
    const Model *byName = nullptr;
    for (const Model &model : all<Model>()) {
        if (model.name != text)
            continue;
        if (byName)
            return nullptr;
        byName = &model;
    }
    return byName;
}

std::optional<Stage> Facts::stageOn(std::string_view model, Day day) const
{
    const StageEntry *found = nullptr;
    for (const StageEntry &entry : all<StageEntry>())
        if (entry.model == model)
            keepLatest(found, entry, &StageEntry::on, day);
    return found ? std::optional(found->stage) : std::nullopt;
}

const Terms *Facts::termsOn(std::string_view model, Day day) const
{
    const Terms *found = nullptr;
    for (const Terms &terms : all<Terms>())
        if (terms.model == model)
            keepLatest(found, terms, &Terms::from, day);
    return found;
}

const Version *Facts::versionOn(std::string_view model, Day day) const
{
    const Version *found = nullptr;
    for (const Version &version : all<Version>())
        if (version.model == model)
            keepLatest(found, version, &Version::releasedOn, day);
    return found;
}

Rate Facts::processorsOf(const Terms &terms) const
{
    if (terms.processors)
        return *terms.processors;
    const Model *model = find<Model>(terms.model);
    const Domain *domain = model ? find<Domain>(model->domain) : nullptr;
    return domain && domain->processorsRate ? *domain->processorsRate : Rate();
}

std::vector<Record> Facts::records(Kind kind) const
{
    std::vector<Record> found;
    const auto collect = [&](const auto &records) {
        using R = typename std::decay_t<decltype(records)>::value_type;
        if (Record(std::in_place_type<R>).index() == static_cast<std::size_t>(kind))
            found.assign(records.begin(), records.end());
    };
    std::apply([&](const auto &...records) { (collect(records), ...); }, m_records);
    return found;
}

void Facts::add(Record record)
{
    const std::string id(idOf(record));
    auto &places = m_places[record.index()];
    std::visit(
        [&](auto &&r) {
            auto &records = std::get<std::vector<std::decay_t<decltype(r)>>>(m_records);
            if (!id.empty())
                places.emplace(id, records.size());
            records.push_back(std::forward<decltype(r)>(r));
        },
        std::move(record));
}

} // namespace cb::portfolio
