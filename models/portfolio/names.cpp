// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/errors.h"
#include "portfolio/portfolio.h"
#include "portfolio/validation.h"

#include <set>

namespace cb::portfolio {

namespace {

Error taken(std::string_view code, const Edit &edit, const Edit::Change &change, std::string_view field,
            std::string_view value)
{
    return Error(code, {{"field", std::string(field)},
                        {"value", std::string(value)},
                        {"kind", std::string(typeOf(change.record).name)},
                        {"change", std::to_string(&change - edit.changes.data())}});
}

Result<void> idsAreFree(const Facts &before, const Edit &edit)
{
    std::set<std::pair<Kind, std::string>> used;
    for (const Edit::Change &change : edit.changes) {
        const Kind kind = kindOf(change.record);
        const std::string id(idOf(change.record));
        if (id.empty() || change.what == Edit::Change::What::Remove)
            continue;
        const bool inUse = entryOf(change.record) == 0 && before.exists(kind, id);
        if (inUse || !used.emplace(kind, id).second)
            return taken(errors::idTaken, edit, change, "id", id);
    }
    return {};
}

// Versions are told apart by their model and name.
Result<void> versionsAreFree(const Facts &before, const Edit &edit)
{
    std::set<Entry> replaced;
    for (const Edit::Change &change : edit.changes)
        if (kindOf(change.record) == Kind::Version)
            replaced.insert(entryOf(change.record));
    if (replaced.empty())
        return {};
    std::set<std::pair<std::string, std::string>> used;
    for (const Version &version : before.all<Version>())
        if (!replaced.contains(version.entry))
            used.emplace(version.model, version.version);
    for (const Edit::Change &change : edit.changes) {
        const auto *version = std::get_if<Version>(&change.record);
        if (!version || change.what == Edit::Change::What::Remove)
            continue;
        if (!used.emplace(version->model, version->version).second)
            return taken(errors::versionTaken, edit, change, "version", version->version);
    }
    return {};
}

} // namespace

Result<void> namesAreFree(const Facts &before, const Edit &edit)
{
    if (auto free = idsAreFree(before, edit); !free)
        return free;
    return versionsAreFree(before, edit);
}

} // namespace cb::portfolio
