// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/chosen.h"

#include "portfolio/errors.h"

namespace cb::portfolio {

Result<std::vector<char>> chosenModels(const Facts &facts, const std::vector<std::string> &ids)
{
    std::vector<char> chosen(facts.all<Model>().size(), ids.empty() ? 1 : 0);
    for (const std::string &id : ids) {
        const Model *model = facts.modelByIdOrName(id);
        if (!model)
            return Error(errors::noSuchRecord, {{"kind", "model"}, {"value", id}});
        chosen[facts.modelPlace(model->id)] = 1;
    }
    return chosen;
}

Result<std::set<std::size_t>> chosenParties(const Facts &facts, const std::vector<std::string> &ids)
{
    std::set<std::size_t> chosen;
    for (const std::string &id : ids) {
        if (!facts.find<Party>(id))
            return Error(errors::noSuchRecord, {{"kind", "party"}, {"value", id}});
        chosen.insert(facts.partyPlace(id));
    }
    return chosen;
}

} // namespace cb::portfolio
