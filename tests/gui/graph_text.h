// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/graph/GraphSource.h"

#include <map>
#include <sstream>
#include <string>
#include <string_view>

namespace coir::test {

/// A small graph from lines "A kind B [from]": kinds holding, post, address, contact, payment, guarantee; names that
/// begin with p, a, c are persons, addresses, contacts, all others firms. Every relation has its own record, 1 … n.
inline std::shared_ptr<ui::GraphData> graphData(std::string_view text) {
    const std::map<std::string, graph::EdgeKind> kinds = {{"holding", graph::EdgeKind::Holding}, {"post", graph::EdgeKind::Post},
        {"address", graph::EdgeKind::Address}, {"contact", graph::EdgeKind::Contact}, {"payment", graph::EdgeKind::Payment}, {"guarantee", graph::EdgeKind::Guarantee}};
    graph::GraphBuilder b;
    const auto node = [&](const std::string& name) {
        const auto kind = name[0] == 'p' ? graph::NodeKind::Person : name[0] == 'a' ? graph::NodeKind::Address : name[0] == 'c' ? graph::NodeKind::Contact : graph::NodeKind::Firm;
        return b.addNode(name, kind, name);
    };
    std::istringstream lines{std::string(text)};
    std::string line;
    std::int64_t record = 0;
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        std::string from, kind, to, since;
        if (!(words >> from >> kind >> to))
            continue;
        graph::EdgeSpec spec;
        spec.kind = kinds.at(kind);
        spec.weight = spec.kind == graph::EdgeKind::Holding ? 0.25 : 50000;
        if (spec.kind == graph::EdgeKind::Holding)
            spec.share = Fraction(1, 4);
        spec.record = ++record;
        if (words >> since)
            spec.from = parseIsoDate(since);
        const auto a = node(from), z = node(to);
        b.addEdge(a, z, spec);
    }
    b.setAsOf({*parseIsoDate("2026-09-30"), *parseIsoDate("2026-09-30")});
    auto made = std::make_shared<ui::GraphData>();
    made->graph = b.build();
    made->marks.resize(made->graph->nodeCount());
    made->ownership.emplace();
    made->ownership->scaleUpTo = Fraction(1, 1);
    made->ownership->control.threshold = Fraction(1, 2);
    return made;
}

inline std::vector<graph::Node> nodes(const ui::GraphData& data, std::initializer_list<const char*> keys) {
    std::vector<graph::Node> out;
    for (const char* key : keys)
        out.push_back(*data.graph->find(key));
    return out;
}

} // namespace coir::test
