// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/yaml_tree.h"

#include "exchange/errors.h"

#include <algorithm>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace cb::exchange {

namespace {

constexpr std::size_t mostNodes = 50'000;

// Thrown through the parser and caught in parseYaml(): the parser has no other way to be stopped.
struct Stop {
    Error error;
};

class Builder : public YAML::EventHandler {
public:
    explicit Builder(int firstLine)
        : m_firstLine(firstLine)
    {}
    Yaml take() { return std::move(m_root); }
    std::string line(const YAML::Mark &mark) const { return std::to_string(m_firstLine + mark.line); }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { put(mark, {}); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw Stop{Error(errors::yamlAlias, {{"line", line(mark)}})};
    }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t, const std::string &value) override
    {
        Yaml node;
        node.kind = Yaml::Kind::Scalar;
        node.scalar = value;
        put(mark, std::move(node));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        open(mark, Yaml::Kind::List);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        open(mark, Yaml::Kind::Map);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open {
        Yaml node;
        std::string key;
        bool keyed = false; // a key has been read and its value is next
        bool skip = false;  // that key is no scalar
    };

    void count(const YAML::Mark &mark)
    {
        if (++m_nodes > mostNodes)
            throw Stop{Error(errors::tooMuchYaml, {{"line", line(mark)}, {"limit", std::to_string(mostNodes)}})};
    }
    void open(const YAML::Mark &mark, Yaml::Kind kind)
    {
        count(mark);
        m_open.emplace_back().node.kind = kind;
    }
    void close()
    {
        Yaml done = std::move(m_open.back().node);
        m_open.pop_back();
        add(std::move(done));
    }
    void put(const YAML::Mark &mark, Yaml node)
    {
        count(mark);
        add(std::move(node));
    }
    void add(Yaml node)
    {
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Open &parent = m_open.back();
        if (parent.node.kind == Yaml::Kind::List) {
            parent.node.items.push_back(std::move(node));
        } else if (!parent.keyed) {
            parent.keyed = true;
            parent.skip = node.kind != Yaml::Kind::Scalar;
            parent.key = std::move(node.scalar);
        } else {
            parent.keyed = false;
            if (parent.skip)
                return;
            parent.node.keys.push_back(std::move(parent.key));
            parent.node.values.push_back(std::move(node));
        }
    }

    int m_firstLine;
    std::size_t m_nodes = 0;
    std::vector<Open> m_open;
    Yaml m_root;
};

} // namespace

const Yaml &Yaml::operator[](std::string_view key) const
{
    static const Yaml nothing;
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? nothing : values[static_cast<std::size_t>(found - keys.begin())];
}

std::vector<std::string> Yaml::texts() const
{
    std::vector<std::string> found;
    for (const Yaml *one : list())
        if (one->kind == Kind::Scalar && !one->scalar.empty())
            found.push_back(one->scalar);
    return found;
}

std::string Yaml::text() const
{
    const auto all = texts();
    return all.empty() ? std::string() : all.front();
}

std::vector<const Yaml *> Yaml::list() const
{
    std::vector<const Yaml *> found;
    if (kind == Kind::List)
        for (const Yaml &item : items)
            found.push_back(&item);
    else if (kind != Kind::Nothing)
        found.push_back(this);
    return found;
}

Result<Yaml> parseYaml(std::string_view text, int firstLine)
{
    Builder builder(firstLine);
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        return builder.take();
    } catch (const Stop &stop) {
        return stop.error;
    } catch (const YAML::Exception &exception) {
        return Error(errors::badYaml, {{"line", builder.line(exception.mark)}, {"reason", exception.msg}});
    }
}

} // namespace cb::exchange
