// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace cb::test {

using namespace portfolio;

Studio::Studio()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "studio.XXXXXX").string();
    m_folder = ::mkdtemp(pattern.data());
    m_door = std::move(*Portfolio::create(path(), "Studio"));
    Edit edit;
    edit.put(Domain{0, "vision", "Vision", Rate::ofUnits(30'000), {}, {}});
    for (const char *id : {"ada", "ben", "cleo"})
        edit.put(Party{0, id, id, PartyKind::Person, {}, {}});
    edit.put(Model{0, "iris", "Iris", "vision", "ada", {}, {}, {}});
    edit.put(StageEntry{0, "iris", Stage::Published, day("2025-01-01")});
    edit.put(Version{0, "iris", "1.0.0", day("2025-01-01"), {}, {}, {}, {}});
    edit.put(Terms{0, "iris", day("2025-01-01"), Rate::ofUnits(500'000), Rate::ofUnits(300'000), {}, {}, {}});
    Round round{0, "seed", "iris", "Seed", day("2024-06-01"), {}, {}, {}, {}, {}, false};
    round.hardCap = usdc("1000");
    round.minimum = usdc("10");
    edit.put(round);
    edit.put(contribution("c1", "ben", "300", "2024-07-01"));
    const auto done = m_door->apply(edit);
    if (!done)
        throw std::runtime_error(std::string(done.error().code()));
}

Studio::~Studio()
{
    m_door.reset();
    for (const auto &entry : std::filesystem::directory_iterator(m_folder))
        std::filesystem::remove(entry.path());
    std::filesystem::remove(m_folder);
}

void Studio::reopen()
{
    m_door.reset();
    m_door = std::move(*Portfolio::open(path(), Access::ReadWrite));
}

ImportReport Studio::import(const std::vector<StatedPayment> &payments, bool partial, bool dryRun)
{
    ImportOptions options;
    options.fileName = "test.csv";
    options.acceptPartial = partial;
    options.dryRun = dryRun;
    PaymentImport import(*m_door, options);
    std::int64_t line = 2;
    for (StatedPayment payment : payments) {
        payment.line = line++;
        import.add(payment);
    }
    const auto report = import.finish({});
    if (!report)
        throw std::runtime_error(std::string(report.error().code()));
    return *report;
}

void fill(Studio &studio)
{
    std::vector<StatedPayment> payments;
    for (int i = 0; i < 90; ++i)
        payments.push_back(payment(day("2025-01-01").plusDays(i).toString().c_str(), "10"));
    ASSERT_EQ(studio.import(payments).added, 90);
}

Agreement revenueShare(Rate share, std::optional<Multiple> cap)
{
    Agreement agreement;
    agreement.id = "a1";
    agreement.round = "seed";
    agreement.backer = "cleo";
    agreement.kind = AgreementKind::RevenueShare;
    agreement.share = share;
    agreement.capMultiple = cap;
    agreement.then = AfterEnd::Pool;
    return agreement;
}

engine::Day day(const char *text)
{
    return *engine::Day::parse(text);
}
engine::Amount usdc(const char *text)
{
    return *engine::Amount::parse(text);
}

StatedPayment payment(const char *at, const char *amount, const char *reference, const char *model)
{
    StatedPayment stated;
    stated.model = model;
    stated.at = *engine::Instant::parse(at);
    stated.amount = usdc(amount);
    stated.reference = reference;
    return stated;
}

Contribution contribution(const char *id, const char *backer, const char *amount, const char *receivedOn)
{
    return {0, id, "seed", backer, {}, usdc(amount), {}, day(receivedOn), {}, {}, {}, {}};
}

} // namespace cb::test
