// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "graph/share_graph.h"

#include <gtest/gtest.h>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

namespace coir::test {

/// A snapshot from lines "owner -share-> firm", share as 60%, 3/7 or .35. Owners that nobody holds are
/// persons, everything held is a firm.
inline graph::SnapshotPtr graphFromText(std::string_view text) {
    struct Line {
        std::string owner, firm;
        Fraction share;
    };
    std::vector<Line> lines;
    std::set<std::string> firms;
    std::istringstream in{std::string(text)};
    std::string owner, arrow, firm;
    while (in >> owner >> arrow >> firm) {
        const auto share = parseFraction(std::string_view(arrow).substr(1, arrow.size() - 3));
        EXPECT_TRUE(share.has_value()) << arrow;
        lines.push_back({owner, firm, share.value_or(Fraction())});
        firms.insert(firm);
    }
    graph::GraphBuilder builder;
    for (const Line& line : lines) {
        const auto kind = firms.count(line.owner) ? graph::NodeKind::Firm : graph::NodeKind::Person;
        const graph::Node from = builder.addNode(line.owner, kind, line.owner);
        const graph::Node to = builder.addNode(line.firm, graph::NodeKind::Firm, line.firm);
        graph::EdgeSpec spec;
        spec.kind = graph::EdgeKind::Holding;
        spec.share = line.share;
        spec.weight = line.share.value();
        builder.addEdge(from, to, spec);
    }
    return builder.build();
}

/// The holdings of such a text; column sums up to 1.0005 are scaled.
inline graph::ShareGraph sharesFromText(std::string_view text) {
    return graph::shareGraphOf(*graphFromText(text), Fraction(2001, 2000));
}

} // namespace coir::test
