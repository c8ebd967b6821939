// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/record_types.h"

#include "portfolio/field_access.h"

#include <algorithm>
#include <array>

namespace cb::portfolio {

namespace {

using M = Model;
using A = Agreement;
using C = Contribution;

constexpr std::array<std::string_view, 4> versionKinds = {"new version", "retrained", "refined dataset",
                                                          "better performance"};

const std::array fieldsOfDomain = {ident<&Domain::id>("id"), field<&Domain::name>("name"),
                                   field<&Domain::processorsRate>("processors_rate"),
                                   field<&Domain::registrationFee>("registration_fee"), text<&Domain::notes>("notes")};
const std::array fieldsOfRequirement = {refer<&Requirement::domain>("domain", Kind::Domain),
                                        field<&Requirement::metric>("metric"), field<&Requirement::unit>("unit"),
                                        field<&Requirement::atLeast>("at_least"),
                                        field<&Requirement::atMost>("at_most")};
const std::array fieldsOfParty = {ident<&Party::id>("id"), field<&Party::name>("name"), field<&Party::kind>("kind"),
                                  field<&Party::email>("email"), text<&Party::notes>("notes")};
const std::array fieldsOfWallet = {refer<&Wallet::party>("party", Kind::Party), field<&Wallet::address>("address")};
const std::array fieldsOfModel = {ident<&M::id>("id"),
                                  field<&M::name>("name"),
                                  refer<&M::domain>("domain", Kind::Domain),
                                  refer<&M::creator>("creator", Kind::Party),
                                  field<&M::task>("task"),
                                  field<&M::licence>("licence"),
                                  text<&M::summary>("summary")};
const std::array fieldsOfStage = {refer<&StageEntry::model>("model", Kind::Model), field<&StageEntry::stage>("stage"),
                                  field<&StageEntry::on>("on")};
const std::array fieldsOfMetadata = {refer<&Metadata::model>("model", Kind::Model), field<&Metadata::key>("key"),
                                     text<&Metadata::value>("value")};
const std::array fieldsOfConstraint = {refer<&Constraint::model>("model", Kind::Model), field<&Constraint::key>("key"),
                                       field<&Constraint::value>("value"), field<&Constraint::unit>("unit")};
const std::array fieldsOfVersion = {refer<&Version::model>("model", Kind::Model),
                                    field<&Version::version>("version"),
                                    field<&Version::releasedOn>("released_on"),
                                    line<&Version::kind>("kind", versionKinds),
                                    text<&Version::notes>("notes"),
                                    field<&Version::dataset>("dataset"),
                                    field<&Version::artifactSha256>("artifact_sha256")};
const std::array fieldsOfPerformance = {refer<&Performance::model>("model", Kind::Model),
                                        field<&Performance::metric>("metric"),
                                        field<&Performance::dataset>("dataset"),
                                        field<&Performance::value>("value"),
                                        field<&Performance::unit>("unit"),
                                        field<&Performance::better>("better"),
                                        refer<&Performance::version>("version", Kind::Version)};
const std::array fieldsOfTerms = {refer<&Terms::model>("model", Kind::Model),
                                  field<&Terms::from>("from"),
                                  field<&Terms::creator>("creator"),
                                  field<&Terms::backers>("backers"),
                                  field<&Terms::processors>("processors"),
                                  field<&Terms::yield>("yield"),
                                  refer<&Terms::version>("version", Kind::Version)};
const std::array fieldsOfOwnership = {refer<&Ownership::model>("model", Kind::Model), field<&Ownership::on>("on"),
                                      refer<&Ownership::party>("party", Kind::Party),
                                      field<&Ownership::shares>("shares"), field<&Ownership::proceeds>("proceeds")};
const std::array fieldsOfRound = {ident<&Round::id>("id"),
                                  refer<&Round::model>("model", Kind::Model),
                                  field<&Round::name>("name"),
                                  field<&Round::opensOn>("opens_on"),
                                  field<&Round::closesOn>("closes_on"),
                                  field<&Round::softCap>("soft_cap"),
                                  field<&Round::hardCap>("hard_cap"),
                                  field<&Round::minimum>("minimum"),
                                  field<&Round::contract>("contract"),
                                  field<&Round::yieldEnabled>("yield_enabled")};
const std::array fieldsOfAgreement = {ident<&A::id>("id"),
                                      refer<&A::round>("round", Kind::Round),
                                      refer<&A::backer>("backer", Kind::Party),
                                      field<&A::kind>("kind"),
                                      field<&A::share>("share"),
                                      field<&A::capMultiple>("cap_multiple"),
                                      field<&A::until>("until"),
                                      field<&A::then>("then"),
                                      field<&A::thenPool>("then_pool"),
                                      field<&A::valuationCap>("valuation_cap"),
                                      field<&A::discount>("discount"),
                                      field<&A::mfn>("mfn"),
                                      field<&A::percent>("percent"),
                                      field<&A::from>("from")};
const std::array fieldsOfContribution = {ident<&C::id>("id"),
                                         refer<&C::round>("round", Kind::Round),
                                         refer<&C::backer>("backer", Kind::Party),
                                         refer<&C::agreement>("agreement", Kind::Agreement),
                                         field<&C::amount>("amount"),
                                         field<&C::pledgedOn>("pledged_on"),
                                         field<&C::receivedOn>("received_on"),
                                         field<&C::refundedOn>("refunded_on"),
                                         field<&C::transaction>("transaction"),
                                         field<&C::logIndex>("log_index"),
                                         text<&C::overrideReason>("override_reason")};
const std::array fieldsOfRelease = {ident<&Release::id>("id"),           refer<&Release::round>("round", Kind::Round),
                                    field<&Release::on>("on"),           field<&Release::amount>("amount"),
                                    field<&Release::purpose>("purpose"), field<&Release::transaction>("transaction")};
const std::array fieldsOfYield = {ident<&YieldEvent::id>("id"),         refer<&YieldEvent::round>("round", Kind::Round),
                                  field<&YieldEvent::on>("on"),         field<&YieldEvent::kind>("kind"),
                                  field<&YieldEvent::assets>("assets"), field<&YieldEvent::shares>("shares"),
                                  field<&YieldEvent::price>("price"),   field<&YieldEvent::vault>("vault")};
const std::array fieldsOfConversion = {ident<&Conversion::id>("id"),
                                       refer<&Conversion::model>("model", Kind::Model),
                                       field<&Conversion::on>("on"),
                                       field<&Conversion::roundPrice>("round_price"),
                                       field<&Conversion::preMoney>("pre_money"),
                                       field<&Conversion::newMoney>("new_money"),
                                       field<&Conversion::options>("options"),
                                       field<&Conversion::promised>("promised"),
                                       field<&Conversion::pool>("pool"),
                                       field<&Conversion::poolTarget>("pool_target")};
const std::array fieldsOfPayout = {ident<&Payout::id>("id"),
                                   refer<&Payout::model>("model", Kind::Model),
                                   field<&Payout::on>("on"),
                                   field<&Payout::recipient>("recipient"),
                                   refer<&Payout::party>("party", Kind::Party),
                                   field<&Payout::amount>("amount"),
                                   field<&Payout::transaction>("transaction")};
const std::array fieldsOfBurn = {ident<&Burn::id>("id"), field<&Burn::on>("on"), field<&Burn::spent>("spent"),
                                 field<&Burn::burned>("burned"), field<&Burn::transaction>("transaction")};
const std::array fieldsOfGrant = {ident<&Grant::id>("id"), field<&Grant::on>("on"), field<&Grant::amount>("amount"),
                                  field<&Grant::purpose>("purpose"), field<&Grant::recipient>("recipient")};
const std::array fieldsOfValuation = {ident<&Valuation::id>("id"), refer<&Valuation::model>("model", Kind::Model),
                                      refer<&Valuation::party>("party", Kind::Party), field<&Valuation::on>("on"),
                                      field<&Valuation::value>("value")};

using S = Scenario;
const std::array fieldsOfScenario = {ident<&S::id>("id"),
                                     field<&S::name>("name"),
                                     refer<&S::model>("model", Kind::Model),
                                     field<&S::months>("months"),
                                     field<&S::growth>("growth"),
                                     field<&S::churn>("churn"),
                                     field<&S::seasonality>("seasonality"),
                                     field<&S::volatility>("volatility"),
                                     field<&S::versionOn>("version_on"),
                                     field<&S::versionUplift>("version_uplift"),
                                     field<&S::termsFrom>("terms_from"),
                                     field<&S::creator>("creator"),
                                     field<&S::backers>("backers"),
                                     field<&S::processors>("processors"),
                                     field<&S::yield>("yield"),
                                     field<&S::backingOn>("backing_on"),
                                     field<&S::backingAmount>("backing_amount"),
                                     field<&S::backingKind>("backing_kind"),
                                     refer<&S::backingParty>("backing_party", Kind::Party),
                                     field<&S::backingShare>("backing_share"),
                                     field<&S::backingCap>("backing_cap"),
                                     field<&S::dnPrice>("dn_price"),
                                     field<&S::seed>("seed"),
                                     field<&S::paths>("paths"),
                                     text<&S::notes>("notes")};
const std::array fieldsOfStatement = {ident<&Statement::id>("id"),
                                      refer<&Statement::party>("party", Kind::Party),
                                      field<&Statement::from>("from"),
                                      field<&Statement::to>("to"),
                                      field<&Statement::issuedOn>("issued_on"),
                                      refer<&Statement::corrects>("corrects", Kind::Statement),
                                      field<&Statement::opening>("opening"),
                                      field<&Statement::earned>("earned"),
                                      field<&Statement::paid>("paid"),
                                      field<&Statement::closing>("closing"),
                                      field<&Statement::rowsSha256>("rows_sha256"),
                                      text<&Statement::notes>("notes")};

constexpr std::optional<std::size_t> top = std::nullopt;
constexpr std::optional<std::size_t> inParent = 0;

const std::array<RecordType, recordKinds> types = {{
    {Kind::Domain, "domain", "domain", "domains", top, fieldsOfDomain, makeRecord<Domain>},
    {Kind::Requirement, "requirement", "requirement", "requirements", inParent, fieldsOfRequirement,
     makeRecord<Requirement>},
    {Kind::Party, "party", "party", "parties", top, fieldsOfParty, makeRecord<Party>},
    {Kind::Wallet, "wallet", "wallet", "wallets", inParent, fieldsOfWallet, makeRecord<Wallet>},
    {Kind::Model, "model", "model", "models", top, fieldsOfModel, makeRecord<Model>},
    {Kind::Stage, "stage", "stage", "stages", inParent, fieldsOfStage, makeRecord<StageEntry>},
    {Kind::Metadata, "metadata", "metadata", "metadata", inParent, fieldsOfMetadata, makeRecord<Metadata>},
    {Kind::Constraint, "constraint", "model_constraint", "constraints", inParent, fieldsOfConstraint,
     makeRecord<Constraint>},
    {Kind::Version, "version", "version", "versions", inParent, fieldsOfVersion, makeRecord<Version>},
    {Kind::Performance, "performance", "performance", "performance", inParent, fieldsOfPerformance,
     makeRecord<Performance>},
    {Kind::Terms, "terms", "terms", "terms", inParent, fieldsOfTerms, makeRecord<Terms>},
    {Kind::Ownership, "ownership", "ownership", "ownership", inParent, fieldsOfOwnership, makeRecord<Ownership>},
    {Kind::Round, "round", "round", "rounds", top, fieldsOfRound, makeRecord<Round>},
    {Kind::Agreement, "agreement", "agreement", "agreements", top, fieldsOfAgreement, makeRecord<Agreement>},
    {Kind::Contribution, "contribution", "contribution", "contributions", top, fieldsOfContribution,
     makeRecord<Contribution>},
    {Kind::Release, "release", "release", "releases", top, fieldsOfRelease, makeRecord<Release>},
    {Kind::Yield, "yield", "yield", "yield", top, fieldsOfYield, makeRecord<YieldEvent>},
    {Kind::Conversion, "conversion", "conversion", "conversions", top, fieldsOfConversion, makeRecord<Conversion>},
    {Kind::Payout, "payout", "payout", "payouts", top, fieldsOfPayout, makeRecord<Payout>},
    {Kind::Burn, "burn", "burn", "burns", top, fieldsOfBurn, makeRecord<Burn>},
    {Kind::Grant, "grant", "grant_payment", "grants", top, fieldsOfGrant, makeRecord<Grant>},
    {Kind::Valuation, "valuation", "valuation", "valuations", top, fieldsOfValuation, makeRecord<Valuation>},
    {Kind::Scenario, "scenario", "scenario", "scenarios", top, fieldsOfScenario, makeRecord<Scenario>},
    {Kind::Statement, "statement", "statement", "statements", top, fieldsOfStatement, makeRecord<Statement>},
}};

} // namespace

std::optional<std::size_t> RecordType::idField() const
{
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].kind == FieldKind::Id)
            return i;
    return std::nullopt;
}

const Field *RecordType::find(std::string_view fieldName) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &f) { return f.name == fieldName; });
    return found == fields.end() ? nullptr : &*found;
}

const RecordType &typeOf(Kind kind)
{
    return types[static_cast<std::size_t>(kind)];
}
const RecordType &typeOf(const Record &record)
{
    return types[record.index()];
}
std::span<const RecordType> recordTypes()
{
    return types;
}

const RecordType *findType(std::string_view name)
{
    const auto found = std::find_if(types.begin(), types.end(), [&](const RecordType &type) {
        return type.name == name || type.table == name || type.jsonKey == name;
    });
    return found == types.end() ? nullptr : &*found;
}

Entry entryOf(const Record &record)
{
    return std::visit([](const auto &r) { return r.entry; }, record);
}

void setEntry(Record &record, Entry entry)
{
    std::visit([&](auto &r) { r.entry = entry; }, record);
}

std::string_view idOf(const Record &record)
{
    return std::visit(
        [](const auto &r) -> std::string_view {
            if constexpr (requires { r.id; })
                return r.id;
            else
                return {};
        },
        record);
}

bool equalFacts(const Record &a, const Record &b)
{
    if (a.index() != b.index())
        return false;
    const auto fields = typeOf(a).fields;
    return std::all_of(fields.begin(), fields.end(), [&](const Field &f) { return f.value(a) == f.value(b); });
}

} // namespace cb::portfolio
