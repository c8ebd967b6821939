// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample.h"

#include "exchange/portfolio_json.h"
#include "exchange/sample_revenue.h"
#include "exchange/staged_portfolio.h"

#include <QtCore/QFile>

#include <sstream>

// Outside of all namespaces, as the macro demands. The resource stands in a static library, from which it would be left
// out unless it is asked for.
static void needSampleResource()
{
    Q_INIT_RESOURCE(sample);
}

namespace cb::exchange {

namespace {

std::string sampleDocument(const QString &name)
{
    needSampleResource();
    QFile file(QStringLiteral(":/sample/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Result<void> enterPayments(portfolio::Portfolio &portfolio, const SampleOptions &options,
                           const portfolio::Progress &progress)
{
    portfolio::PaymentImport import(portfolio, {});
    addSampleRevenue(import, options.payments, options.seed);
    const auto report = import.finish(progress);
    if (!report)
        return report.error();
    return report->rejected == 0 ? Result<void>() : Result<void>(report->rejects.front().error);
}

} // namespace

Result<void> makeSample(const std::filesystem::path &path, const SampleOptions &options,
                        const portfolio::Progress &progress)
{
    auto staged = StagedPortfolio::make(path, {}, false);
    if (!staged)
        return staged.error();
    std::istringstream document(sampleDocument(QStringLiteral("portfolio.json")));
    if (const auto read = readPortfolio(document, (*staged)->portfolio(), {}); !read)
        return read.error();
    if (auto done = enterPayments((*staged)->portfolio(), options, progress); !done)
        return done;
    return (*staged)->publish();
}

Result<void> makeSafeGuide(const std::filesystem::path &path)
{
    auto staged = StagedPortfolio::make(path, {}, false);
    if (!staged)
        return staged.error();
    std::istringstream document(sampleDocument(QStringLiteral("safe-guide.json")));
    if (const auto read = readPortfolio(document, (*staged)->portfolio(), {}); !read)
        return read.error();
    return (*staged)->publish();
}

} // namespace cb::exchange
