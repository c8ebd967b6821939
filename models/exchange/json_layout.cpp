// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_layout.h"

#include <algorithm>

namespace cb::exchange {

namespace {

using portfolio::Field;
using portfolio::Kind;
using portfolio::RecordType;

// Children that do not stand at the end, in the order of kinds, but right after the key named.
struct Placed {
    Kind kind;
    std::string_view after;
};
constexpr Placed placed[] = {{Kind::Wallet, "kind"}, {Kind::Performance, "constraints"}};

std::vector<DocumentKey> makeKeys(const RecordType &type)
{
    std::vector<DocumentKey> keys;
    for (std::size_t i = 0; i < type.fields.size(); ++i)
        if (i != type.parent)
            keys.push_back({type.fields[i].name, &type.fields[i], nullptr});
    for (const RecordType &child : portfolio::recordTypes()) {
        if (!child.parent || child.fields[*child.parent].refersTo != type.kind)
            continue;
        const auto rule =
            std::find_if(std::begin(placed), std::end(placed), [&](const Placed &p) { return p.kind == child.kind; });
        auto where = keys.end();
        if (rule != std::end(placed)) {
            where = std::find_if(keys.begin(), keys.end(), [&](const DocumentKey &k) { return k.name == rule->after; });
            where += where == keys.end() ? 0 : 1;
        }
        keys.insert(where, {child.jsonKey, nullptr, &child});
    }
    return keys;
}

} // namespace

const std::vector<DocumentKey> &documentKeys(const RecordType &type)
{
    static const std::vector<std::vector<DocumentKey>> keys = [] {
        std::vector<std::vector<DocumentKey>> all;
        for (const RecordType &each : portfolio::recordTypes())
            all.push_back(makeKeys(each));
        return all;
    }();
    return keys[static_cast<std::size_t>(type.kind)];
}

bool isAddition(const RecordType &type)
{
    return type.kind == Kind::Scenario || type.kind == Kind::Statement;
}

bool isPlainText(const RecordType &type)
{
    return type.parent && type.fields.size() == 2;
}

const Field &plainTextField(const RecordType &type)
{
    return type.fields[*type.parent == 0 ? 1 : 0];
}

} // namespace cb::exchange
