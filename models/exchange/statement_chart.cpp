// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/statement_chart.h"

#include "exchange/text.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace cb::exchange {

namespace {

using engine::Day;
using engine::Recipient;
using engine::Step;

constexpr double chartHeight = 96;
constexpr double axisSpace = 14;   // below the bars
constexpr double legendSpace = 16; // above them
constexpr PdfText small{7.5, false, QColor(), false, false};

struct Period {
    QString label;
    std::array<double, engine::recipientCount> amounts{}; // USDC: only lengths of bars
    double above = 0;
    double below = 0;
};

// All of the statement's, with those in which nothing was earned; but for an open beginning or end.
std::vector<Period> periodsOf(const portfolio::PartyStatement &statement)
{
    std::vector<Period> periods;
    const Day earliest = engine::periodStart(statement.from, statement.step);
    const Day begin = statement.from == Day::first() ? statement.periods.front().start : earliest;
    const Day end = statement.to == Day::last() ? statement.periods.back().start : statement.to;
    auto row = statement.periods.begin();
    for (Day start = begin; start <= end; start = engine::nextPeriod(start, statement.step)) {
        const std::string name = engine::periodName(start, statement.step);
        Period period;
        period.label = QString::fromStdString(statement.step == Step::Day ? name.substr(5) : name);
        for (; row != statement.periods.end() && row->start == start; ++row) {
            const double amount = static_cast<double>(row->amount.units()) / 1e6;
            period.amounts[static_cast<std::size_t>(row->recipient)] += amount;
            (amount < 0 ? period.below : period.above) += amount;
        }
        periods.push_back(period);
    }
    return periods;
}

// 1, 2 or 5 times a power of ten, so that three or four of them span the range.
double stepFor(double span)
{
    const double rough = std::max(span, 1e-6) / 3;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power)
            return factor * power;
    return 10 * power;
}

QString axisText(double value, double step)
{
    const int decimals = step >= 1 ? 0 : std::min(6, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
    return QLocale().toString(value, 'f', decimals);
}

class Chart {
public:
    Chart(PdfSheet &sheet, std::vector<Period> periods)
        : m_sheet(sheet)
        , m_periods(std::move(periods))
    {
        double high = 0;
        double low = 0;
        for (const Period &period : m_periods) {
            high = std::max(high, period.above);
            low = std::min(low, period.below);
        }
        m_step = stepFor(high - low);
        m_high = std::max(std::ceil(high / m_step), low < 0 ? 0.0 : 1.0) * m_step;
        m_low = std::floor(low / m_step) * m_step;
        m_top = m_sheet.y + legendSpace;
        m_ticks = static_cast<int>(std::lround((m_high - m_low) / m_step));
        for (int i = 0; i <= m_ticks; ++i)
            m_left = std::max(m_left, m_sheet.widthOf(axisText(m_low + i * m_step, m_step), small) + 6);
    }

    void draw()
    {
        drawLegend();
        drawAxis();
        const double place = (m_sheet.width() - m_left) / static_cast<double>(m_periods.size());
        const double label = m_sheet.widthOf(QStringLiteral("2026-01"), small) + 8;
        const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(label / place)));
        for (std::size_t i = 0; i < m_periods.size(); ++i) {
            const double x = m_left + place * static_cast<double>(i);
            drawBar(m_periods[i], x, place);
            if (i % every == 0)
                drawLabel(m_periods[i], x, place, label);
        }
        m_sheet.y = m_top + chartHeight + axisSpace + 6;
    }

private:
    double heightAt(double value) const { return m_top + chartHeight * (m_high - value) / (m_high - m_low); }

    void drawLegend()
    {
        double x = m_left;
        PdfText style = small;
        style.colour = ink::muted;
        for (std::size_t i = 0; i < engine::recipientCount; ++i) {
            const bool used = std::any_of(m_periods.begin(), m_periods.end(),
                                          [&](const Period &period) { return period.amounts[i] != 0; });
            if (!used)
                continue;
            const auto recipient = static_cast<Recipient>(i);
            const QString title = recipientTitle(recipient);
            m_sheet.fill({x, m_sheet.y + 2, 7, 7}, recipientColour(recipient));
            m_sheet.text({x + 10, m_sheet.y, 200, 10}, title, style);
            x += m_sheet.widthOf(title, style) + 26;
        }
    }

    void drawAxis()
    {
        PdfText style = small;
        style.colour = ink::muted;
        style.right = true;
        for (int i = 0; i <= m_ticks; ++i) {
            const double value = m_low + i * m_step;
            const double y = heightAt(value);
            const bool zero = std::abs(value) < m_step / 2;
            m_sheet.line(m_left, m_sheet.width(), y, zero ? ink::muted : ink::line, zero ? 0.6 : 0.4);
            m_sheet.text({0, y - 5, m_left - 5, 10}, axisText(zero ? 0 : value, m_step), style);
        }
    }

    void drawBar(const Period &period, double x, double place)
    {
        const double width = std::min(place * 0.68, 36.0);
        const double left = x + (place - width) / 2;
        double above = 0;
        double below = 0;
        for (std::size_t i = 0; i < engine::recipientCount; ++i) {
            const double amount = period.amounts[i];
            double &from = amount < 0 ? below : above;
            const double to = from + amount;
            const double top = heightAt(std::max(from, to));
            const double height = heightAt(std::min(from, to)) - top;
            if (amount != 0)
                m_sheet.fill({left, top, width, height}, recipientColour(static_cast<Recipient>(i)));
            from = to;
        }
    }

    void drawLabel(const Period &period, double x, double place, double width)
    {
        PdfText style = small;
        style.colour = ink::muted;
        const double half = m_sheet.widthOf(period.label, style) / 2;
        m_sheet.text({x + place / 2 - half, m_top + chartHeight + 3, width, 10}, period.label, style);
    }

    PdfSheet &m_sheet;
    std::vector<Period> m_periods;
    double m_step = 1;
    int m_ticks = 1;
    double m_high = 1;
    double m_low = 0;
    double m_top = 0;
    double m_left = 0;
};

} // namespace

QColor recipientColour(Recipient recipient)
{
    static const std::array<QColor, engine::recipientCount> colours = {
        QColor(0x00, 0x72, 0xB2), QColor(0x00, 0x9E, 0x73), QColor(0xE6, 0x9F, 0x00), QColor(0x56, 0xB4, 0xE9),
        QColor(0xD5, 0x5E, 0x00), QColor(0xCC, 0x79, 0xA7), QColor(0x8A, 0x8F, 0x98)};
    return colours[static_cast<std::size_t>(recipient)];
}

void drawEarned(PdfSheet &sheet, const portfolio::PartyStatement &statement)
{
    if (!statement.periods.empty())
        Chart(sheet, periodsOf(statement)).draw();
}

} // namespace cb::exchange
