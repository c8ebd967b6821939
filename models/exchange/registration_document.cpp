// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registration_document.h"

#include "exchange/sha256.h"
#include "portfolio/errors.h"
#include "portfolio/requirements.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace cb::exchange {

using nlohmann::json;
using portfolio::Facts;
using portfolio::FieldKind;
using portfolio::Kind;
using portfolio::Record;

namespace {

// Every field that is stated, as the interchange format writes it but in text; without those named.
json objectOf(const Record &record, std::initializer_list<std::string_view> without)
{
    json object = json::object();
    for (const portfolio::Field &field : portfolio::typeOf(record).fields) {
        const portfolio::Value value = field.value(record);
        const bool left = std::find(without.begin(), without.end(), field.name) != without.end();
        if (!left && !std::holds_alternative<std::monostate>(value))
            object[std::string(field.name)] = portfolio::print(field, value);
    }
    return object;
}

template <class R>
json listOf(const Facts &facts, const std::string &model)
{
    json list = json::array();
    for (const R &record : facts.ofModel<R>(model))
        list.push_back(objectOf(record, {"model"}));
    return list;
}

json requirementsOf(const Facts &facts, const portfolio::Model &model, portfolio::Day on)
{
    constexpr const char *states[] = {"met", "not_met", "not_stated", "other_unit"};
    json list = json::array();
    for (const portfolio::RequirementCheck &check : portfolio::checkRequirements(facts, model, on)) {
        json one = objectOf(check.requirement, {"domain"});
        one["state"] = states[static_cast<std::size_t>(check.state)];
        list.push_back(std::move(one));
    }
    return list;
}

} // namespace

Result<RegistrationDocument> registrationDocument(const Facts &facts, std::string_view id, portfolio::Day on)
{
    const portfolio::Model *model = facts.modelByIdOrName(id);
    if (!model)
        return Error(portfolio::errors::noSuchRecord, {{"kind", "model"}, {"value", std::string(id)}});
    json document = objectOf(*model, {"domain", "creator"});
    document["format"] = "creators-backers-registration";
    document["format_version"] = 1;
    document["creator"] = objectOf(*facts.find<portfolio::Party>(model->creator), {"email", "notes"});
    document["domain"] = objectOf(*facts.find<portfolio::Domain>(model->domain), {"notes"});
    document["domain"]["requirements"] = requirementsOf(facts, *model, on);
    document["metadata"] = listOf<portfolio::Metadata>(facts, model->id);
    document["constraints"] = listOf<portfolio::Constraint>(facts, model->id);
    document["performance"] = listOf<portfolio::Performance>(facts, model->id);
    document["versions"] = listOf<portfolio::Version>(facts, model->id);
    if (const portfolio::Terms *terms = facts.termsOn(model->id, on)) {
        portfolio::Terms whole = *terms; // with what it leaves out
        whole.processors = facts.processorsOf(*terms);
        whole.yield = terms->yield.value_or(portfolio::Rate());
        document["terms"] = objectOf(whole, {"model"});
    }
    // This library's compact form is RFC 8785's for what is used here: keys are ASCII and sorted, numbers are small
    // whole ones, texts are escaped as it asks.
    RegistrationDocument result;
    result.json = document.dump(-1, ' ', false, json::error_handler_t::replace);
    result.sha256 = sha256(result.json);
    return result;
}

} // namespace cb::exchange
