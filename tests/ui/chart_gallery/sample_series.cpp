// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_series.h"

#include "ui/style/theme.h"

#include <QRandomGenerator>

#include <array>

namespace cb::samples {
namespace {

struct Part {
    QLatin1String name;
    int recipient;
    int share;
};

constexpr std::array parts{
    Part{QLatin1String("Creator"), 0, 50},   Part{QLatin1String("Backers"), 1, 30},
    Part{QLatin1String("Network"), 6, 10},   Part{QLatin1String("Yield"), 3, 5},
    Part{QLatin1String("Processors"), 2, 3}, Part{QLatin1String("Buyback & Burn"), 4, 1},
    Part{QLatin1String("Foundation"), 5, 1},
};

} // namespace

SampleSeries sampleSeries(QDate first, int periods, int days, bool refunds)
{
    QRandomGenerator random(7);
    SampleSeries sample;
    for (const Part &part : parts) {
        sample.series.append({part.name, ui::recipientColor(part.recipient), {}});
    }
    for (int i = 0; i < periods; ++i) {
        sample.starts.append(first.addDays(qint64(i) * days));
        const qint64 level = i < periods * 2 / 5 ? 1'500 : i < periods * 7 / 10 ? 3'500 : 6'000;
        qint64 micros = (level * 1'000'000) * random.bounded(85, 115) / 100 + random.bounded(1'000'000);
        if (refunds && i % 7 == 3) {
            micros = -micros / 3;
        }
        for (std::size_t part = 0; part < parts.size(); ++part) {
            sample.series[qsizetype(part)].values.append(micros / 100 * parts.at(part).share);
        }
    }
    const auto mark = [&](int share, QLatin1String name) {
        sample.marks.append({sample.starts.value(periods * share / 10).addDays(2), name});
    };
    mark(4, QLatin1String("v1.1"));
    mark(7, QLatin1String("v2.0"));
    return sample;
}

} // namespace cb::samples
