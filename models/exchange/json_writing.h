// SPDX-License-Identifier: GPL-3.0-or-later
// Writes JSON text as it comes, indented by one blank a level, in large pieces. Which commas and line breaks are due is
// known here; that keys and values alternate is the caller's business.
#pragma once

#include "exchange/csv_writer.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cb::exchange {

class JsonWriter {
public:
    // The sink must outlive the writer.
    explicit JsonWriter(const TextSink &sink);

    void openObject() { open('{'); }
    void closeObject() { close('}'); }
    void openArray() { open('['); }
    void closeArray() { close(']'); }
    void key(std::string_view name);
    void text(std::string_view value);
    void whole(std::int64_t value);
    void flag(bool value);
    // Ends the document with a line break; says whether the sink took everything.
    bool finish();
    bool refused() const { return m_refused; }

private:
    void open(char bracket);
    void close(char bracket);
    void beginValue();
    void newLine();
    void quoted(std::string_view value);
    void flush();

    const TextSink *m_sink;
    std::string m_text;
    std::vector<bool> m_filled; // whether each open container has an element
    bool m_afterKey = false;
    bool m_refused = false;
};

} // namespace cb::exchange
