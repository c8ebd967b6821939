// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/requirements.h"

#include <algorithm>

namespace cb::portfolio {

namespace {

std::string folded(std::string_view text)
{
    std::string result;
    for (const char c : text)
        if (c != ' ' && c != '_' && c != '-')
            result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

std::string folded(const std::optional<std::string> &text)
{
    return text ? folded(std::string_view(*text)) : std::string();
}

RequirementState compare(const Requirement &asked, const Performance &stated)
{
    if (asked.unit && folded(asked.unit) != folded(stated.unit))
        return RequirementState::OtherUnit;
    const bool low = asked.atLeast && stated.value < *asked.atLeast;
    const bool high = asked.atMost && *asked.atMost < stated.value;
    return low || high ? RequirementState::NotMet : RequirementState::Met;
}

} // namespace

std::vector<RequirementCheck> checkRequirements(const Facts &facts, std::string_view domain,
                                                std::span<const Performance> performance)
{
    std::vector<RequirementCheck> checks;
    for (const Requirement &asked : facts.all<Requirement>()) {
        if (asked.domain != domain)
            continue;
        RequirementCheck check{asked, RequirementState::NotStated, std::nullopt};
        const auto found = std::find_if(performance.rbegin(), performance.rend(), [&](const Performance &stated) {
            return folded(std::string_view(stated.metric)) == folded(std::string_view(asked.metric));
        });
        if (found != performance.rend()) {
            check.stated = *found;
            check.state = compare(asked, *found);
        }
        checks.push_back(std::move(check));
    }
    return checks;
}

std::vector<RequirementCheck> checkRequirements(const Facts &facts, const Model &model, Day day)
{
    const Version *latest = facts.versionOn(model.id, day);
    std::vector<Performance> figures;
    for (const Performance &stated : facts.ofModel<Performance>(model.id))
        if (!stated.version || (latest && *stated.version == latest->version))
            figures.push_back(stated);
    std::stable_sort(figures.begin(), figures.end(), [](const Performance &a, const Performance &b) {
        return !a.version && b.version; // those of the version itself count last
    });
    return checkRequirements(facts, model.domain, figures);
}

} // namespace cb::portfolio
