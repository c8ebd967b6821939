// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/errors.h"
#include "exchange/json_errors.h"
#include "exchange/json_revenue_reader.h"
#include "exchange/portfolio_json.h"
#include "exchange/staged_portfolio.h"
#include "portfolio/errors.h"

#include <cerrno>
#include <charconv>
#include <fstream>

namespace cb::exchange {

namespace {

using portfolio::Edit;
using portfolio::Portfolio;
using portfolio::Progress;

Error placed(const Error &error, const DocumentPlace &place)
{
    return error.with("pointer", place.pointer).with("line", std::to_string(place.line));
}

// An edit's error names the place of the change: that of the record in the document.
Error placed(const Error &error, const DocumentFacts &document)
{
    const std::string_view change = error.fact("change");
    std::size_t place = 0;
    if (change.empty() || std::from_chars(change.data(), change.data() + change.size(), place).ec != std::errc{})
        return error;
    return place < document.places.size() ? placed(error, document.places[place]) : error;
}

// The same error about a file that the person knows of, not about the one that is being made.
Error aboutFile(const Error &error, const std::filesystem::path &file)
{
    std::vector<Fact> facts = error.facts();
    std::erase_if(facts, [](const Fact &fact) { return fact.name == "file"; });
    facts.push_back({"file", file.string()});
    return Error(error.code(), std::move(facts));
}

Result<LoadReport> readRevenue(std::istream &stream, const DocumentFacts &document, Portfolio &portfolio,
                               const Progress &progress)
{
    const auto facts = portfolio.facts();
    portfolio::PaymentImport import(portfolio, {});
    JsonRevenueReader reader(document, *facts, import);
    if (auto done = reader.read(stream, progress); !done)
        return done.error();
    const auto finished = import.finish(progress);
    if (!finished)
        return finished.error();
    if (finished->rejected > 0) {
        const portfolio::Reject &reject = finished->rejects.front();
        return placed(reject.error, reader.placeOf(reject.line));
    }
    if (finished->alreadyThere > 0)
        return Error(errors::repeatedPayment, {{"pointer", "/revenue"},
                                               {"line", std::to_string(reader.placeOf(0).line)},
                                               {"value", std::to_string(finished->alreadyThere)}});
    return LoadReport{std::ssize(document.places), finished->added, finished->beforePublication};
}

} // namespace

Result<LoadReport> readPortfolio(std::istream &stream, Portfolio &portfolio, const Progress &progress)
{
    const auto empty = isEmpty(portfolio);
    if (!empty)
        return empty.error();
    if (!*empty)
        return Error(portfolio::errors::notEmpty, {{"file", portfolio.path().string()}});
    JsonFactsReader reader;
    if (auto done = reader.read(stream, progress); !done)
        return done.error();
    const auto document = reader.take();
    if (!document)
        return document.error();
    if (auto done = portfolio.apply(document->edit); !done)
        return placed(done.error(), *document);
    const auto report = readRevenue(stream, *document, portfolio, progress);
    if (!report)
        return report.error();
    if (document->lockedThrough) {
        Edit lock;
        lock.lockedThrough = document->lockedThrough;
        if (auto done = portfolio.apply(lock); !done)
            return placed(done.error(), document->lockPlace);
    }
    return *report;
}

Result<LoadReport> loadPortfolio(const std::filesystem::path &document, const std::filesystem::path &target,
                                 const Progress &progress)
{
    std::ifstream stream(document, std::ios::binary);
    const int reason = errno;
    std::error_code unknown;
    if (!stream || std::filesystem::is_directory(document, unknown)) {
        const std::error_code failure(stream ? EISDIR : reason, std::generic_category());
        return Error(errors::unreadable, {{"file", document.string()}, {"reason", failure.message()}});
    }
    auto staged = StagedPortfolio::make(target, {}, true);
    if (!staged)
        return staged.error();
    const auto report = readPortfolio(stream, (*staged)->portfolio(), progress);
    if (!report)
        return aboutFile(report.error(), report.error().fact("line").empty() ? target : document);
    if (auto done = (*staged)->publish(); !done)
        return done.error();
    return *report;
}

} // namespace cb::exchange
