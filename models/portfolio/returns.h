// SPDX-License-Identifier: GPL-3.0-or-later
// What came back to those who backed: their dated cash flows, and what follows from them. Every view of a return (a
// backer's, a model's, a round's, an agreement's) is the same arithmetic over those flows that belong to it. Nothing of
// this is stored.
#pragma once

#include "engine/returns.h"
#include "portfolio/allocations.h"

namespace cb::portfolio {

struct ProjectedModels;

// Whether what was allocated counts as having come back, or only what was really paid.
enum class Basis { Accrual, PaidOut };

// Spans shorter than this are not annualised.
inline constexpr std::int32_t shortestAnnualised = 90; // days

struct ReturnsFlow {
    enum class What { Contribution, Refund, Earned, Paid, Proceeds };
    // Of what was earned or paid: what brought it. Payouts of the backers' part name no agreement: they are of the
    // pool.
    enum class From { Shares, Pool, Agreement };
    Day on;
    What what = What::Earned;
    From from = From::Shares;
    std::size_t party = 0; // places, in the order of entry
    std::size_t model = 0;
    // None: shares that no agreement brought, or a payout, which names neither.
    std::optional<std::size_t> round;
    std::optional<std::size_t> agreement;
    Amount amount; // below 0: paid in, or taken back
};

// Value that has not come back yet.
struct Residual {
    std::size_t party = 0;
    std::size_t model = 0;
    // None: shares that no agreement brought; of a vault, pool money that names none.
    std::optional<std::size_t> round;
    std::optional<std::size_t> agreement;
    Amount value;
    std::optional<Day> valuedOn; // of shares, as entered
};

// Whose flows are meant; what is left out is not looked at.
struct ReturnsScope {
    std::optional<std::size_t> party;
    std::optional<std::size_t> model;
    std::optional<std::size_t> round;
    std::optional<std::size_t> agreement;
};

// What a book is parted by.
struct ReturnsBy {
    bool party = true;
    bool model = true;
    bool round = false;
    bool agreement = false;
};

struct Returns {
    Amount paidIn;   // contributions, and shares bought
    Amount refunded; // of contributions
    Amount paidOut;  // everything that came back, refunds included
    Amount residual;
    // Of what was paid in: what came back, what is left, both. Nothing where nothing was paid in.
    std::optional<engine::Multiple> dpi;
    std::optional<engine::Multiple> rvpi;
    std::optional<engine::Multiple> tvpi;
    // The same as tvpi of invested capital: refunded money counts on neither side.
    std::optional<engine::Multiple> moic;
    engine::AnnualReturn annual;  // over the flows and the residual as one flow at the end
    std::optional<Day> paybackOn; // as much had come back as was ever paid in
    // Where that was not reached: if the months go on as the base of scenarios does (scenarios.h), spread evenly over
    // their days, within ten years. None where no payment came for paceDays, and of what was really paid: nobody knows
    // when the rest will be.
    std::optional<Day> projectedPayback;
    std::optional<double> timeWeighted; // of shares with two dated valuations or more (one party and one model only)
};

// The flows and residual values of all backers up to and including a day. A backer of a model is a party from which a
// contribution was received or shares were bought. Shares of the model's creator are no backing: what they cost, bring
// or are worth is left out. What a party got from the pool is told of its pool contributions by their amounts (those
// that came into the pool after an agreement's end only where it has no others), what its shares earned of its SAFE and
// equity agreements in the same way.
class ReturnsBook {
public:
    // Errors: those of distribution(), overflow.
    static Result<ReturnsBook> read(Portfolio &portfolio, Day asOf, Basis basis);
    // The same at the end of a projection of one month or more, by accrual: what was allocated so far, and what each
    // month would bring, on its last day. Nothing is projected beyond: a payback that is not reached has no day.
    static Result<ReturnsBook> project(Portfolio &portfolio, const ProjectedModels &prepared);

    Day asOf() const { return m_asOf; }
    Basis basis() const { return m_basis; }
    const std::shared_ptr<const Facts> &facts() const { return m_facts; }
    // By day, then party, model.
    const std::vector<ReturnsFlow> &flows() const { return m_flows; }
    std::vector<ReturnsFlow> flows(const ReturnsScope &scope) const;
    // What the months from a day on would bring, as projectedPayback goes by: on the last day of each.
    Day aheadFrom() const { return m_aheadFrom; }
    std::vector<ReturnsFlow> ahead(const ReturnsScope &scope) const;
    // Leaves these alone in the book, whatever is then asked of it; by id, empty: all.
    struct Chosen {
        std::vector<std::string> parties{};
        std::vector<std::string> models{};
        std::vector<std::string> rounds{};
        std::vector<std::string> agreements{};
    };
    void narrow(const Chosen &chosen);
    Result<Returns> of(const ReturnsScope &scope) const;
    ReturnsBook within(const ReturnsScope &scope) const;
    ReturnsBook emptied() const; // the same without any flows
    // The book parted into books of their own, by their scopes, in the order of entry of the parties, models, rounds,
    // agreements. Flows that name no round or agreement are in none where that is asked for. One pass over all flows.
    std::vector<std::pair<ReturnsScope, ReturnsBook>> parted(const ReturnsBy &by) const;

private:
    Result<void> lookAhead(Portfolio &portfolio);
    Result<void> close(); // orders the flows and adds what is left

    std::shared_ptr<const Facts> m_facts;
    Day m_asOf;
    Day m_aheadFrom;
    Basis m_basis = Basis::Accrual;
    std::vector<ReturnsFlow> m_flows;
    std::vector<ReturnsFlow> m_ahead; // none: nothing is projected
    std::vector<Residual> m_residuals;
};

// What a sum would have come to by a day had each flow earned a yearly rate instead (a fraction, by days of 365): the
// balance of an account into which every payment went, less what was paid in.
Amount gainAtRate(std::span<const ReturnsFlow> flows, double rate, Day day);

} // namespace cb::portfolio
