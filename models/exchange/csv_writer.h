// SPDX-License-Identifier: GPL-3.0-or-later
// Writes CSV piece by piece, by the million rows: RFC 4180 quoting, lines ended by LF, numbers in plain decimals. Text
// that a spreadsheet would run as a formula gets an apostrophe before it; numbers never do.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace cb::exchange {

// Takes the next piece of a text; returns whether to go on.
using TextSink = std::function<bool(std::string_view)>;

// Whether a text begins with what makes a spreadsheet run it (= + - @, their full-width forms, tab, a line break, NUL),
// be it behind apostrophes, so that an apostrophe that was there all along is not mistaken for a guard.
bool needsGuard(std::string_view cell);

class CsvWriter {
public:
    explicit CsvWriter(TextSink sink);
    void text(std::string_view cell);
    // Text that is known to need neither quotes nor a guard: numbers, days, names of ours.
    void plain(std::string_view cell);
    void amount(std::int64_t units); // micro-USDC, six decimals
    void whole(std::int64_t number);
    void endRow();
    // Hands over what is left; whether the sink took everything.
    bool finish();
    bool refused() const { return m_refused; }

private:
    void separate();
    void flush();

    TextSink m_sink;
    std::string m_buffer;
    bool m_inRow = false;
    bool m_refused = false;
};

} // namespace cb::exchange
