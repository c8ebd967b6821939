// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <tuple>

namespace cb::test {

using engine::Amount;
using engine::Day;
using engine::Rate;
using nlohmann::json;

namespace {

Day dayAt(const json &object, const char *key)
{
    return Day::parse(object.at(key).get<std::string>()).value();
}

Rate rateAt(const json &object, const char *key)
{
    return Rate::parse(object.value(key, "0")).value();
}

std::size_t placeOf(const json &list, const std::string &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const json &entry) { return entry.at("id") == id; });
    if (found == list.end())
        throw std::runtime_error("no such id: " + id);
    return static_cast<std::size_t>(found - list.begin());
}

engine::PartyIndex partyAt(const json &file, const json &object, const char *key)
{
    return static_cast<engine::PartyIndex>(placeOf(file.at("parties"), object.at(key)));
}

void readTermsAndOwners(const json &file, const json &model, engine::ModelFacts &facts)
{
    const json &domain = file.at("domains")[placeOf(file.at("domains"), model.at("domain"))];
    for (const json &terms : model.at("terms"))
        facts.terms.push_back(
            {dayAt(terms, "from"), rateAt(terms, "creator"), rateAt(terms, "backers"),
             terms.contains("processors") ? rateAt(terms, "processors") : rateAt(domain, "processors_rate"),
             rateAt(terms, "yield")});
    for (const json &holding : model.value("ownership", json::array()))
        facts.holdings.push_back({dayAt(holding, "on"), partyAt(file, holding, "party"),
                                  engine::Shares::parse(holding.at("shares").get<std::string>()).value()});
}

engine::RevenueShare revenueShare(const json &file, const json &agreement)
{
    engine::RevenueShare share;
    share.backer = partyAt(file, agreement, "backer");
    share.share = rateAt(agreement, "share");
    if (agreement.contains("cap_multiple"))
        share.cap = engine::Multiple::parse(agreement.at("cap_multiple").get<std::string>()).value();
    if (agreement.contains("until"))
        share.until = dayAt(agreement, "until");
    share.thenCreator = agreement.value("then", "pool") == "creator";
    share.thenPool = agreement.value("then_pool", false);
    return share;
}

void readDeals(const json &file, const std::string &modelId, engine::ModelFacts &facts)
{
    const auto ofModel = [&](const json &entry) {
        return file.at("rounds")[placeOf(file.at("rounds"), entry.at("round"))].at("model") == modelId;
    };
    std::map<std::string, std::size_t> shares;
    std::map<std::string, std::string> kinds;
    for (const json &agreement : file.value("agreements", json::array())) {
        const auto kind = agreement.at("kind").get<std::string>();
        kinds[agreement.at("id")] = kind;
        if (!ofModel(agreement))
            continue;
        if (kind == "revenue_share") {
            shares[agreement.at("id")] = facts.agreements.size();
            facts.agreements.push_back(revenueShare(file, agreement));
        } else if (kind == "equity") {
            facts.equity.push_back(
                {dayAt(agreement, "from"), partyAt(file, agreement, "backer"), rateAt(agreement, "percent")});
        }
    }
    for (const json &c : file.value("contributions", json::array())) {
        const auto agreement = c.value("agreement", "");
        const std::string kind = agreement.empty() ? "pool" : kinds.at(agreement);
        if (!ofModel(c) || !c.contains("received_on") || kind == "safe" || kind == "equity")
            continue;
        facts.contributions.push_back({partyAt(file, c, "backer"),
                                       Amount::parse(c.at("amount").get<std::string>()).value(),
                                       dayAt(c, "received_on"),
                                       c.contains("refunded_on") ? dayAt(c, "refunded_on") : Day::last(),
                                       {}});
        if (kind == "revenue_share")
            facts.contributions.back().agreement = shares.at(agreement);
    }
}

std::vector<oracle::Payment> paymentsOf(const json &file, const std::string &modelId, const json &model)
{
    std::vector<oracle::Payment> payments;
    for (const json &revenue : file.at("revenue")) {
        if (revenue.at("model") != modelId)
            continue;
        const auto at = engine::Instant::parse(revenue.at("at").get<std::string>()).value();
        oracle::Payment payment;
        payment.day = at.day();
        payment.at = at.micros();
        payment.units = Amount::parse(revenue.at("amount").get<std::string>()).value().units();
        payment.entry = payments.size();
        if (revenue.contains("version"))
            for (std::size_t i = 0; i < model.at("versions").size(); ++i)
                if (model.at("versions")[i].at("version") == revenue.at("version"))
                    payment.version = i;
        payments.push_back(payment);
    }
    sortForSplit(payments);
    return payments;
}

} // namespace

std::string readFile(const std::string &path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw std::runtime_error("cannot read " + path);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

VectorPortfolio readPortfolio(const std::string &path)
{
    const json file = json::parse(readFile(path));
    VectorPortfolio portfolio;
    for (const json &party : file.at("parties"))
        portfolio.parties.push_back(party.at("id"));
    for (const json &model : file.at("models")) {
        VectorModel read{model.at("id"), {}, {}};
        read.facts.creator = partyAt(file, model, "creator");
        readTermsAndOwners(file, model, read.facts);
        readDeals(file, read.id, read.facts);
        read.payments = paymentsOf(file, read.id, model);
        portfolio.models.push_back(std::move(read));
    }
    return portfolio;
}

std::string printDistribution(const VectorPortfolio &portfolio, const Distribute &distribute)
{
    static const char *const names[] = {"creator",      "backers",    "processors", "yield",
                                        "buyback_burn", "foundation", "network"};
    // Agreements count under backers, their backer being the party; nobody comes before all parties.
    std::map<std::tuple<Day, std::size_t, int, int>, oracle::Int> rows;
    for (std::size_t m = 0; m < portfolio.models.size(); ++m) {
        const VectorModel &model = portfolio.models[m];
        const std::vector<oracle::Parts> parts = distribute(model);
        for (std::size_t i = 0; i < parts.size(); ++i)
            for (const auto &[row, part] : parts[i])
                rows[{model.payments[i].day, m, row.recipient, row.party ? static_cast<int>(*row.party) : -1}] += part;
    }
    std::string text = "period,model,recipient,party,amount\n";
    for (const auto &[key, amount] : rows) {
        const auto &[day, model, recipient, party] = key;
        if (amount == 0)
            continue;
        text += day.toString() + ',' + portfolio.models[model].id + ',' + names[recipient] + ',';
        text += party < 0 ? std::string() : portfolio.parties[static_cast<std::size_t>(party)];
        text += ',' + Amount::ofUnits(static_cast<std::int64_t>(amount)).toString() + '\n';
    }
    return text;
}

} // namespace cb::test
