// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/oracle.h"

#include <algorithm>
#include <ostream>
#include <tuple>

namespace cb::oracle {

using engine::Day;
using engine::ModelFacts;
using engine::PartyIndex;

struct Split::Node {
    Int weight;
    std::size_t position; // smallest listed position
    std::size_t leaf = 0;
    const Node *light = nullptr;
    const Node *heavy = nullptr;
};

Split::~Split() = default;

Split::Split(const Weights &weights)
    : m_size(weights.size())
{
    const auto before = [](const Node *a, const Node *b) {
        const int byWeight = a->weight.compare(b->weight);
        return byWeight != 0 ? byWeight < 0 : a->position < b->position;
    };
    std::vector<const Node *> left;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] < 0)
            throw Invalid("negative weight");
        if (weights[i] == 0)
            continue;
        m_nodes.push_back(std::make_unique<Node>(Node{weights[i], i, i}));
        left.push_back(m_nodes.back().get());
    }
    std::sort(left.begin(), left.end(), before);
    while (left.size() > 1) {
        const Node *const light = left[0];
        const Node *const heavy = left[1];
        left.erase(left.begin(), left.begin() + 2);
        m_nodes.push_back(std::make_unique<Node>(
            Node{light->weight + heavy->weight, std::min(light->position, heavy->position), 0, light, heavy}));
        const Node *const made = m_nodes.back().get();
        left.insert(std::lower_bound(left.begin(), left.end(), made, before), made);
    }
    if (!left.empty())
        m_root = left.front();
}

void Split::give(const Node &node, const Int &amount, std::vector<Int> &out)
{
    if (!node.light) {
        out[node.leaf] = amount;
        return;
    }
    const Int toLight = (2 * amount * node.light->weight + node.weight) / (2 * node.weight);
    give(*node.light, toLight, out);
    give(*node.heavy, amount - toLight, out);
}

std::vector<Int> Split::of(const Int &y) const
{
    std::vector<Int> out(m_size);
    if (!m_root) {
        if (y != 0)
            throw Invalid("no weights");
        return out;
    }
    if (y >= 0) {
        give(*m_root, y, out);
        return out;
    }
    give(*m_root, -y, out);
    for (Int &part : out)
        part = -part;
    return out;
}

std::ostream &operator<<(std::ostream &out, const Row &row)
{
    out << 'r' << row.recipient;
    if (row.party)
        out << "/p" << *row.party;
    if (row.agreement)
        out << "/a" << *row.agreement;
    return out;
}

void add(Parts &sum, const Parts &more)
{
    for (const auto &[row, part] : more) {
        sum[row] += part;
        if (sum[row] == 0)
            sum.erase(row);
    }
}

void sortForSplit(std::vector<Payment> &payments)
{
    const auto key = [](const Payment &p) {
        return std::tuple(p.day, p.version ? static_cast<std::int64_t>(*p.version) : -1, p.at, p.entry);
    };
    std::sort(payments.begin(), payments.end(), [&](const Payment &a, const Payment &b) { return key(a) < key(b); });
}

std::map<PartyIndex, Int> ownersOn(const ModelFacts &facts, Day day)
{
    struct Entry {
        Day on;
        int kind; // ownership entries, then equity, then conversions
        std::size_t place;
    };
    std::vector<Entry> entries;
    const auto collect = [&](const auto &list, int kind) {
        for (std::size_t i = 0; i < list.size(); ++i)
            if (list[i].on <= day)
                entries.push_back({list[i].on, kind, i});
    };
    collect(facts.holdings, 0);
    collect(facts.equity, 1);
    collect(facts.issues, 2);
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return std::tie(a.on, a.kind, a.place) < std::tie(b.on, b.kind, b.place);
    });

    Int original = 10'000'000; // the creator's, until the first ownership entry
    std::map<PartyIndex, Int> held;
    for (const Entry &entry : entries) {
        if (entry.kind == 0) {
            original = 0;
            held[facts.holdings[entry.place].party] = facts.holdings[entry.place].shares.units();
        } else if (entry.kind == 1) {
            Int all = original;
            for (const auto &[party, shares] : held)
                all += shares;
            const Int p = facts.equity[entry.place].percent.units();
            const Int rest = 1'000'000 - p;
            held[facts.equity[entry.place].party] += (2 * all * p + rest) / (2 * rest);
        } else {
            held[facts.issues[entry.place].party] += facts.issues[entry.place].shares.units();
        }
    }
    held[facts.creator] += original;
    return held;
}

} // namespace cb::oracle
