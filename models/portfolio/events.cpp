// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/events.h"

#include "portfolio/chosen.h"

#include <algorithm>
#include <tuple>

namespace cb::portfolio {

Result<std::vector<Event>> events(Portfolio &portfolio, const std::vector<std::string> &models, Day until)
{
    using What = Event::What;
    const auto facts = portfolio.facts();
    const auto chosen = chosenModels(*facts, models);
    const auto progress = agreementProgress(portfolio, until);
    if (!chosen || !progress)
        return !chosen ? chosen.error() : progress.error();
    std::vector<Event> found;
    const auto add = [&](What what, const std::optional<Day> &on, const std::string &model, const std::string &name,
                         const std::string &party = {}) {
        if (on && *on <= until && (*chosen)[facts->modelPlace(model)])
            found.push_back({what, *on, model, name, party});
    };
    for (const Version &version : facts->all<Version>())
        add(What::Version, version.releasedOn, version.model, version.version);
    for (const Terms &terms : facts->all<Terms>())
        add(What::Terms, terms.from, terms.model, {});
    for (const Round &round : facts->all<Round>()) {
        add(What::RoundOpens, round.opensOn, round.model, round.name);
        add(What::RoundCloses, round.closesOn, round.model, round.name);
    }
    for (const AgreementProgress &one : *progress) {
        const Agreement *agreement = facts->find<Agreement>(one.agreement);
        add(What::CapReached, one.cappedOn, facts->find<Round>(agreement->round)->model,
            facts->find<Party>(agreement->backer)->name, agreement->backer);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Event &a, const Event &b) { return std::tie(a.on, a.what) < std::tie(b.on, b.what); });
    return found;
}

} // namespace cb::portfolio
