// SPDX-License-Identifier: GPL-3.0-or-later
// The records of a portfolio, in the words of the product: plain values, each with the place it has in the order of
// entry. Records name each other by id. What a field is called in files, what it must look like and how it is stored
// is said once, in record_types.h.
#pragma once

#include "engine/quantities.h"
#include "engine/time.h"

#include <optional>
#include <string>
#include <variant>

namespace cb::portfolio {

using engine::Amount;
using engine::Day;
using engine::Instant;
using engine::Multiple;
using engine::Rate;
using engine::Shares;

// Place in the order of entry of its kind, from 1; 0 while a record is not stored yet.
using Entry = std::int64_t;

// An exact decimal number that is not money: a price, a metric's value, DN. At most 18 decimals and 30 digits in all,
// kept as canonical text ("0.5", "-12", "1.010745106").
class Decimal {
public:
    Decimal() = default;
    static Result<Decimal> parse(std::string_view text);
    const std::string &toString() const { return m_text; }
    // Numeric order.
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &, const Decimal &) = default;

private:
    std::string m_text = "0";
};

enum class PartyKind { Person, Organisation };
enum class Stage { Draft, Registered, Validated, Published, Deprecated, Retired };
enum class Better { Higher, Lower };
enum class AgreementKind { Pool, RevenueShare, Safe, Equity };
enum class BackingKind { Pool, RevenueShare, Equity };
enum class AfterEnd { Pool, Creator };
enum class Purpose { Training, Tuning, Dataset, Preparation, Other };
enum class YieldKind { Deposit, Withdraw, Price };
enum class PaidTo { Creator, Backers, Processors, Yield, BuybackBurn, Foundation, Network };

struct Domain {
    Entry entry = 0;
    std::string id;
    std::string name;
    std::optional<Rate> processorsRate;
    std::optional<Amount> registrationFee;
    std::optional<std::string> notes;
};

// A bar that a domain sets for a model's performance.
struct Requirement {
    Entry entry = 0;
    std::string domain;
    std::string metric;
    std::optional<std::string> unit;
    std::optional<Decimal> atLeast;
    std::optional<Decimal> atMost;
};

struct Party {
    Entry entry = 0;
    std::string id;
    std::string name;
    PartyKind kind = PartyKind::Person;
    std::optional<std::string> email;
    std::optional<std::string> notes;
};

struct Wallet {
    Entry entry = 0;
    std::string party;
    std::string address;
};

struct Model {
    Entry entry = 0;
    std::string id;
    std::string name;
    std::string domain;
    std::string creator;
    std::optional<std::string> task;
    std::optional<std::string> licence;
    std::optional<std::string> summary;
};

struct StageEntry {
    Entry entry = 0;
    std::string model;
    Stage stage = Stage::Draft;
    Day on;
};

struct Metadata {
    Entry entry = 0;
    std::string model;
    std::string key;
    std::string value;
};

struct Constraint {
    Entry entry = 0;
    std::string model;
    std::string key;
    std::string value;
    std::optional<std::string> unit;
};

struct Version {
    Entry entry = 0;
    std::string model;
    std::string version;
    Day releasedOn;
    std::optional<std::string> kind;
    std::optional<std::string> notes;
    std::optional<std::string> dataset;
    std::optional<std::string> artifactSha256;
};

struct Performance {
    Entry entry = 0;
    std::string model;
    std::string metric;
    std::optional<std::string> dataset;
    Decimal value;
    std::optional<std::string> unit;
    std::optional<Better> better;
    std::optional<std::string> version;
};

struct Terms {
    Entry entry = 0;
    std::string model;
    Day from;
    Rate creator;
    Rate backers;
    std::optional<Rate> processors; // left out: the domain's rate
    std::optional<Rate> yield;
    std::optional<std::string> version;
};

// What a party holds from a day on.
struct Ownership {
    Entry entry = 0;
    std::string model;
    Day on;
    std::string party;
    Shares shares;
    std::optional<Amount> proceeds; // what the party got for the change; may be negative
};

struct Round {
    Entry entry = 0;
    std::string id;
    std::string model;
    std::string name;
    Day opensOn;
    std::optional<Day> closesOn;
    std::optional<Amount> softCap;
    std::optional<Amount> hardCap;
    std::optional<Amount> minimum;
    std::optional<std::string> contract;
    bool yieldEnabled = false;
};

struct Agreement {
    Entry entry = 0;
    std::string id;
    std::string round;
    std::string backer;
    AgreementKind kind = AgreementKind::Pool;
    std::optional<Rate> share; // revenue share, of gross
    std::optional<Multiple> capMultiple;
    std::optional<Day> until;
    std::optional<AfterEnd> then;
    std::optional<bool> thenPool;
    std::optional<Amount> valuationCap; // SAFE
    std::optional<Rate> discount;
    std::optional<bool> mfn;
    std::optional<Rate> percent; // equity
    std::optional<Day> from;
};

struct Contribution {
    Entry entry = 0;
    std::string id;
    std::string round;
    std::string backer;
    std::optional<std::string> agreement;
    Amount amount;
    std::optional<Day> pledgedOn;
    std::optional<Day> receivedOn;
    std::optional<Day> refundedOn;
    std::optional<std::string> transaction;
    std::optional<std::int64_t> logIndex;
    std::optional<std::string> overrideReason;
};

// Money that leaves the funding contract to the creator.
struct Release {
    Entry entry = 0;
    std::string id;
    std::string round;
    Day on;
    Amount amount;
    Purpose purpose = Purpose::Other;
    std::optional<std::string> transaction;
};

struct YieldEvent {
    Entry entry = 0;
    std::string id;
    std::string round;
    Day on;
    YieldKind kind = YieldKind::Deposit;
    std::optional<Amount> assets;
    std::optional<Decimal> shares;
    std::optional<Decimal> price;
    std::optional<std::string> vault;
};

struct Conversion {
    Entry entry = 0;
    std::string id;
    std::string model;
    Day on;
    std::optional<Decimal> roundPrice;
    std::optional<Amount> preMoney;
    std::optional<Amount> newMoney;
    std::optional<Shares> options;
    std::optional<Shares> promised;
    std::optional<Shares> pool;
    std::optional<Rate> poolTarget;
};

struct Payout {
    Entry entry = 0;
    std::string id;
    std::string model;
    Day on;
    PaidTo recipient = PaidTo::Creator;
    std::optional<std::string> party;
    Amount amount;
    std::optional<std::string> transaction;
};

// A buyback: USDC spent, DN bought and burned.
struct Burn {
    Entry entry = 0;
    std::string id;
    Day on;
    Amount spent;
    Decimal burned;
    std::optional<std::string> transaction;
};

struct Grant {
    Entry entry = 0;
    std::string id;
    Day on;
    Amount amount;
    std::string purpose;
    std::optional<std::string> recipient;
};

struct Valuation {
    Entry entry = 0;
    std::string id;
    std::string model;
    std::string party;
    Day on;
    Amount value;
};

// What if: a branch of the facts that is never written among them. What is left out stays as it is. Rates of change
// apply to revenue, which otherwise goes on as in the last months.
struct Scenario {
    Entry entry = 0;
    std::string id;
    std::string name;
    std::optional<std::string> model;       // none: every model
    std::int64_t months = 12;               // 1 to 120
    std::optional<Decimal> growth;          // percent a month; may be negative
    std::optional<Rate> churn;              // the part of revenue lost each month
    std::optional<std::string> seasonality; // twelve percentages from January on, "100,95,…"; 100 is an average month
    std::optional<Rate> volatility;         // standard deviation of the monthly logarithmic growth
    std::optional<Day> versionOn;           // a better version, which lifts revenue by versionUplift percent
    std::optional<Decimal> versionUplift;
    std::optional<Day> termsFrom; // other terms; what they leave out is as before
    std::optional<Rate> creator;
    std::optional<Rate> backers;
    std::optional<Rate> processors;
    std::optional<Rate> yield;
    std::optional<Day> backingOn; // one more contribution
    std::optional<Amount> backingAmount;
    std::optional<BackingKind> backingKind;
    std::optional<std::string> backingParty;
    std::optional<Rate> backingShare; // of gross, or of ownership
    std::optional<Multiple> backingCap;
    std::optional<Decimal> dnPrice; // USDC a DN
    std::optional<std::int64_t> seed;
    std::optional<std::int64_t> paths; // of a simulation, 1 to 1,000,000
    std::optional<std::string> notes;
};

// A statement as it was issued: final, and corrected only by a later one.
struct Statement {
    Entry entry = 0;
    std::string id; // its number
    std::string party;
    Day from;
    Day to; // included
    Day issuedOn;
    std::optional<std::string> corrects; // an earlier statement
    Amount opening;                      // owed before `from`
    Amount earned;
    Amount paid;
    Amount closing;
    std::string rowsSha256; // of its rows as CSV
    std::optional<std::string> notes;
};

// Every kind, in an order in which a record comes after those that it may refer to.
using Record = std::variant<Domain, Requirement, Party, Wallet, Model, StageEntry, Metadata, Constraint, Version,
                            Performance, Terms, Ownership, Round, Agreement, Contribution, Release, YieldEvent,
                            Conversion, Payout, Burn, Grant, Valuation, Scenario, Statement>;
inline constexpr std::size_t recordKinds = std::variant_size_v<Record>;

} // namespace cb::portfolio
