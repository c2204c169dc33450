// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/GraphConnection.h"

#include "language/Wording.h"
#include "render/Painting.h"
#include "views/graph/CanvasScene.h"
#include "views/graph/GraphInspector.h"

#include <algorithm>
#include <set>

namespace coir::ui {
namespace {
constexpr std::size_t kMostCommon = 60;

struct ConnectionText {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

class Telling {
public:
    Telling(const graph::GraphSnapshot& graph, const store::Facts& facts, const std::vector<NodeMark>& marks, const RelationFilter& filter) : m_graph(graph), m_facts(facts), m_marks(marks), m_filter(filter) {}

    QString name(graph::Node v) const { return nodeLabel(m_graph, v, v < m_marks.size() ? m_marks[v].contact : ContactKind::Unknown); }

    void node(Connection& into, graph::Node v) const {
        Line line;
        line.title = name(v);
        line.opens = true;
        line.data = fromCore(m_graph.key(v));
        into.lines.push_back(std::move(line));
        if (std::find(into.nodes.begin(), into.nodes.end(), v) == into.nodes.end())
            into.nodes.push_back(v);
    }

    /// Lines of all relations between two nodes; `arrows` where the list runs from `a` down to `z`, else each names `a`.
    bool relations(Connection& into, graph::Node a, graph::Node z, bool arrows) const {
        bool any = false;
        const auto tell = [&](graph::EdgeIndex e, bool down) {
            const graph::EdgeKind kind = m_graph.kindOf(e);
            if (!m_filter.kinds.has(kind) || !m_filter.inTime(m_graph, e, m_marks))
                return;
            any = true;
            Line line;
            const QString mark = !isDirected(kind) ? QStringLiteral("│ ") : down ? QStringLiteral("↓ ") : QStringLiteral("↑ ");
            line.title = (arrows ? mark : name(a) + QStringLiteral(" — ")) + GraphInspector::edgeKindWords(kind) + amount(e) + post(e);
            line.subtitle = dates(e);
            if (const std::int64_t record = m_graph.record(e); record > 0) {
                line.rightBelow = ConnectionText::tr("source row");
                line.opens = true;
                line.data = static_cast<qlonglong>(record);
            } else {
                line.rightBelow = ConnectionText::tr("not verified");
            }
            into.lines.push_back(std::move(line));
        };
        for (graph::EdgeIndex e = m_graph.outBegin(a); e < m_graph.outEnd(a); ++e)
            if (m_graph.target(e) == z)
                tell(e, true);
        for (graph::EdgeIndex e = m_graph.outBegin(z); a != z && e < m_graph.outEnd(z); ++e)
            if (m_graph.target(e) == a)
                tell(e, false);
        if (any)
            into.steps.emplace_back(a, z);
        return any;
    }

    std::set<graph::Node> neighbours(graph::Node v) const {
        std::set<graph::Node> out;
        const auto take = [&](graph::Node other, graph::EdgeIndex e) {
            if (other != v && m_filter.kinds.has(m_graph.kindOf(e)) && m_filter.inTime(m_graph, e, m_marks))
                out.insert(other);
        };
        for (graph::EdgeIndex e = m_graph.outBegin(v); e < m_graph.outEnd(v); ++e)
            take(m_graph.target(e), e);
        for (const graph::EdgeIndex e : m_graph.in(v))
            take(m_graph.source(e), e);
        return out;
    }

private:
    QString amount(graph::EdgeIndex e) const {
        const double w = m_graph.weight(e);
        switch (m_graph.kindOf(e)) {
        case graph::EdgeKind::Holding: return w > 0 && w <= 1.0005 ? QStringLiteral("  %1 %").arg(QString::number(w * 100, 'g', 4)) : QString();
        case graph::EdgeKind::Payment:
        case graph::EdgeKind::Guarantee: return w > 0 ? QStringLiteral("  ") + yuanWords(w) : QString();
        default: return {};
        }
    }
    /// Which post: one person may hold several in one firm.
    QString post(graph::EdgeIndex e) const {
        const std::int64_t record = m_graph.record(e);
        if (m_graph.kindOf(e) != graph::EdgeKind::Post || record <= 0)
            return {};
        const std::string token(m_graph.key(m_graph.source(e)));
        for (const auto& p : m_facts.posts)
            if (p.record == record && p.token == token && !p.title.empty())
                return QStringLiteral("  ") + fromCore(p.title);
        const auto firm = m_facts.find(m_graph.key(m_graph.target(e)));
        if (firm != store::kNoFirm && m_facts.firms[static_cast<std::size_t>(firm)].record == record)
            return QStringLiteral("  ") + ConnectionText::tr("legal representative");
        return {};
    }
    QString dates(graph::EdgeIndex e) const {
        const auto from = m_graph.from(e), to = m_graph.to(e);
        if (from && to)
            return *from == *to ? date(*from) : date(*from) + QStringLiteral(" — ") + date(*to);
        return from ? ConnectionText::tr("since %1").arg(date(*from)) : to ? ConnectionText::tr("until %1").arg(date(*to)) : ConnectionText::tr("no dates given");
    }

    const graph::GraphSnapshot& m_graph;
    const store::Facts& m_facts;
    const std::vector<NodeMark>& m_marks;
    const RelationFilter& m_filter;
};

} // namespace

std::int64_t Connection::onlyRecord() const {
    std::int64_t only = 0;
    for (const Line& line : lines)
        if (line.data.typeId() == QMetaType::LongLong) {
            if (only != 0)
                return 0;
            only = line.data.toLongLong();
        }
    return only;
}

Connection connectionBetween(const graph::GraphSnapshot& graph, const store::Facts& facts, const std::vector<NodeMark>& marks, const RelationFilter& filter, graph::Node a, graph::Node z) {
    const Telling tell(graph, facts, marks, filter);
    Connection out;
    out.ends = {a, z};
    tell.node(out, a);
    if (tell.relations(out, a, z, true)) {
        tell.node(out, z);
        out.kind = Connection::Kind::Direct;
        out.says = ConnectionText::tr("Connected directly, by %n relation(s).", nullptr, static_cast<int>(out.lines.size()) - 2);
        return out;
    }
    out = {};
    const std::set<graph::Node> mine = tell.neighbours(a), others = tell.neighbours(z);
    std::vector<graph::Node> common;
    std::set_intersection(mine.begin(), mine.end(), others.begin(), others.end(), std::back_inserter(common));
    out.ends = {a, z};
    out.nodes = {a, z};
    if (common.empty()) {
        out.says = ConnectionText::tr("Neither connected directly nor by a common neighbour. A path may lead over more steps.");
        return out;
    }
    out.kind = Connection::Kind::Common;
    out.says = ConnectionText::tr("Not connected directly, but by %n common neighbour(s).", nullptr, static_cast<int>(common.size()));
    for (std::size_t i = 0; i < common.size() && i < kMostCommon; ++i) {
        tell.node(out, common[i]);
        tell.relations(out, a, common[i], false);
        tell.relations(out, z, common[i], false);
    }
    return out;
}

Connection connectionAlong(const graph::GraphSnapshot& graph, const store::Facts& facts, const std::vector<NodeMark>& marks, const RelationFilter& filter, const graph::ShortestPaths& ways) {
    const Telling tell(graph, facts, marks, filter);
    Connection out;
    out.kind = Connection::Kind::Path;
    out.ends = {ways.paths.front().nodes.front(), ways.paths.front().nodes.back()};
    const auto steps = static_cast<int>(ways.paths.front().nodes.size()) - 1;
    out.says = ConnectionText::tr("Connected in %n step(s).", nullptr, steps);
    if (ways.all > 1)
        out.says += ConnectionText::tr(" %1 ways are as short; first the one that rests on ownership and posts most.").arg(ways.all);
    for (std::size_t w = 0; w < ways.paths.size(); ++w) {
        const std::vector<graph::Node>& path = ways.paths[w].nodes;
        if (w > 0) {
            Line other;
            other.title = ConnectionText::tr("Way %1 of %2").arg(w + 1).arg(ways.all);
            out.lines.push_back(std::move(other));
        }
        // The ends are known: another way tells what lies between.
        for (std::size_t i = 0; i < path.size(); ++i) {
            if (w == 0 || (i > 0 && i + 1 < path.size()))
                tell.node(out, path[i]);
            if (i + 1 < path.size())
                tell.relations(out, path[i], path[i + 1], true);
        }
    }
    return out;
}

} // namespace coir::ui
