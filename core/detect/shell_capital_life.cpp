// SPDX-License-Identifier: GPL-3.0-or-later
// What the firm owns and how long it lives: S6 S12, S7 S13.
#include "base/grouped.h"
#include "detect/shell_terms.h"
#include "graph/ownership_result.h"
#include "store/publicity.h"
#include "store/status.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace coir::detect {

using store::Firm;
using store::FirmIndex;

namespace {

constexpr double kFen = 100;

/// Longest chain of firms above every firm; the firms of one loop count as one step together and stand equally deep.
std::vector<int> chainDepth(const graph::ShareGraph& shares, const graph::Ownership& ownership) {
    const std::size_t n = shares.nodes();
    // A step: a loop, or a firm that is in none. Steps are written as their first member.
    std::vector<graph::Node> stepOf(n);
    std::iota(stepOf.begin(), stepOf.end(), graph::Node{0});
    std::map<graph::Node, const std::vector<graph::Node>*> loops;
    for (const auto& loop : ownership.loops) {
        loops.emplace(loop.front(), &loop);
        for (const auto v : loop)
            stepOf[v] = loop.front();
    }
    std::vector<int> depth(n, -1); // by step
    std::vector<char> open(n, 0);
    // Depth-first with its own stack: chains may be as long as the register.
    for (graph::Node firm = 0; firm < n; ++firm) {
        if (depth[stepOf[firm]] >= 0 || !shares.isFirm[firm])
            continue;
        std::vector<graph::Node> stack{stepOf[firm]};
        while (!stack.empty()) {
            const graph::Node step = stack.back();
            bool ready = true;
            int above = 0;
            open[step] = 1;
            const auto loop = loops.find(step);
            const std::size_t members = loop == loops.end() ? 1 : loop->second->size();
            for (std::size_t m = 0; m < members; ++m)
                for (const auto& h : shares.into(loop == loops.end() ? step : (*loop->second)[m])) {
                    if (h.owner >= n || !shares.isFirm[h.owner] || stepOf[h.owner] == step)
                        continue;
                    const graph::Node owner = stepOf[h.owner];
                    if (depth[owner] < 0 && !open[owner]) {
                        stack.push_back(owner);
                        ready = false;
                    } else {
                        above = std::max(above, depth[owner] + 1);
                    }
                }
            if (!ready)
                continue;
            depth[step] = std::max(depth[step], above);
            open[step] = 0;
            stack.pop_back();
        }
    }
    std::vector<int> out(n, -1);
    for (std::size_t v = 0; v < n; ++v)
        out[v] = depth[stepOf[v]];
    return out;
}

/// Registry and holding rows that say who holds the firm.
void quoteHoldings(const ShellView& v, FirmIndex i, ShellTerm& t) {
    t.evidence.push_back({v.firm(i).record, "name", v.firm(i).name, EvidenceRole::Supports, t.code});
    const auto [first, end] = store::ofFirm(v.facts().holdings, i);
    for (const auto* h = first; h != end; ++h)
        t.evidence.push_back({h->record, "holder", h->holderName, EvidenceRole::Supports, t.code});
}

double monthsBetween(Date from, Date to) { return static_cast<double>(to - from) / 30.436875; } // mean Gregorian month

} // namespace

void addCapitalTerms(const ShellView& v, ShellTerms& terms) {
    const double least = v.number("indicator.S6.subscribed_yuan") * kFen, share = v.number("indicator.S6.paid_share");
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const Firm& f = v.facts().firms[i];
        if (!v.subject[i] || !f.capitalFen || !f.paidFen || !f.founded || static_cast<double>(*f.capitalFen) < least ||
            v.today() <= addMonths(*f.founded, v.in.pack.integer("indicator.S6.age_months")))
            continue;
        const double paid = static_cast<double>(*f.paidFen) / static_cast<double>(*f.capitalFen);
        if (paid < share)
            terms[i].push_back({"S6", 1, paid,
                                COIR_MSG("detect", "%1 % of the subscribed %2 yuan is paid up").arg(paid * 100, 2).arg(groupedWhole(static_cast<double>(*f.capitalFen) / kFen)),
                                {{f.record, "paid", std::to_string(*f.paidFen / 100), EvidenceRole::Supports, "S6"}}, nullptr, ""});
    }

    if (!v.facts().delivered("holding"))
        return;
    const graph::ShareGraph& shares = v.in.ownership.held.shares;
    const graph::Ownership& ownership = v.in.ownership.integrated;
    std::set<graph::Node> looped;
    for (const auto& loop : ownership.loops)
        if (loop.size() >= 2)
            looped.insert(loop.begin(), loop.end());
    const auto depth = chainDepth(shares, ownership);
    const int deep = v.in.pack.integer("indicator.S12.depth");
    const double unknownShare = v.number("indicator.S12.unknown_share");
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const graph::Node node = v.in.ownership.held.nodeOf[i];
        if (!v.subject[i] || node == graph::kNoNode)
            continue;
        ShellTerm t{"S12", 1, 0, {}, {}, nullptr, ""};
        double unknown = 0;
        for (const auto& stake : ownership.of(node))
            if (stake.holder == shares.unknown())
                unknown += stake.integrated;
        if (looped.count(node) > 0) {
            t.value = 1;
            t.text = COIR_MSG("detect", "It holds itself through a circle of firms");
        } else if (depth[node] > deep) {
            t.value = depth[node];
            t.text = COIR_MSG("detect", "%1 levels of firms stand above it").arg(depth[node]);
        } else if (unknown >= unknownShare) {
            t.value = unknown;
            t.text = COIR_MSG("detect", "The end of its ownership chain is unknown for %1 % of the shares").arg(unknown * 100, 1);
        } else {
            continue;
        }
        quoteHoldings(v, static_cast<FirmIndex>(i), t);
        terms[i].push_back(std::move(t));
    }
}

void addLifeTerms(const ShellView& v, ShellTerms& terms) {
    // Life of every closed firm by the token of its legal representative.
    struct Life {
        double months;
        Date founded;
        FirmIndex firm;
    };
    std::map<std::string, std::vector<Life>> lives;
    for (std::size_t i = 0; i < v.facts().firms.size(); ++i) {
        const Firm& f = v.facts().firms[i];
        if (f.inRegistry && closed(f.status) && f.founded && f.statusFrom && !f.repToken.empty())
            lives[f.repToken].push_back({monthsBetween(*f.founded, *f.statusFrom), *f.founded, static_cast<FirmIndex>(i)});
    }
    const int shortMonths = v.in.pack.integer("indicator.S7.months");
    const auto earlier = static_cast<std::size_t>(v.number("indicator.S7.earlier_firms"));
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const Firm& f = v.facts().firms[i];
        if (!v.subject[i] || !f.founded)
            continue;
        if (closed(f.status) && f.statusFrom && *f.statusFrom < addMonths(*f.founded, shortMonths)) {
            const double months = monthsBetween(*f.founded, *f.statusFrom);
            terms[i].push_back({"S7", 1, months, COIR_MSG("detect", "Closed %1 months after its founding").arg(months, 1),
                                {{f.record, "founded", isoDate(*f.founded), EvidenceRole::Supports, "S7"},
                                 {f.statusRecord, std::string(store::statusDateField(v.facts(), static_cast<FirmIndex>(i))), isoDate(*f.statusFrom), EvidenceRole::Supports, "S7"}}, nullptr, ""});
            continue;
        }
        const auto at = f.repToken.empty() ? lives.end() : lives.find(f.repToken);
        if (at == lives.end())
            continue;
        std::vector<double> months;
        ShellTerm t{"S7", 1, 0, {}, {{f.record, "rep_token", f.repToken, EvidenceRole::Supports, "S7"}}, nullptr, ""};
        for (const Life& l : at->second)
            if (l.firm != static_cast<FirmIndex>(i) && l.founded < *f.founded) {
                months.push_back(l.months);
                t.evidence.push_back({v.firm(l.firm).record, "founded", isoDate(l.founded), EvidenceRole::Supports, "S7"});
            }
        if (months.size() < earlier)
            continue;
        std::sort(months.begin(), months.end());
        const std::size_t middle = months.size() / 2;
        t.value = months.size() % 2 == 1 ? months[middle] : (months[middle - 1] + months[middle]) / 2;
        if (t.value >= shortMonths)
            continue;
        t.text = COIR_MSG("detect", "%1 earlier firms of its representative lived %2 months in the middle").arg(months.size()).arg(t.value, 1);
        terms[i].push_back(std::move(t));
    }

    // S13: many changes of what a firm is, within a year.
    const auto items = v.in.pack.words("words.burst_changes");
    const auto least = static_cast<std::size_t>(v.number("indicator.S13.changes"));
    const int months = v.in.pack.integer("indicator.S13.months");
    const Date oldest = addMonths(v.today(), -v.in.pack.integer("window.months_back"));
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (!v.subject[i])
            continue;
        std::vector<const store::Change*> rows;
        const auto [first, end] = store::ofFirm(v.facts().changes, static_cast<FirmIndex>(i));
        for (const auto* c = first; c != end; ++c)
            if (store::containsAny(c->item, items) && c->on <= v.today())
                rows.push_back(c);
        std::stable_sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) { return a->on < b->on; });
        std::size_t best = 0, bestLast = 0;
        for (std::size_t a = 0, b = 0; b < rows.size(); ++b) {
            while (rows[b]->on >= addMonths(rows[a]->on, months))
                ++a;
            if (rows[b]->on >= oldest && b - a + 1 >= best) {
                best = b - a + 1;
                bestLast = b;
            }
        }
        if (best < least || best == 0)
            continue;
        ShellTerm t{"S13", 1, static_cast<double>(best),
                    COIR_MSG("detect", "%1 changes of representative, address, scope or holders within %2 months").arg(best).arg(months), {}, nullptr, ""};
        for (std::size_t k = bestLast + 1 - best; k <= bestLast; ++k)
            t.evidence.push_back({rows[k]->record, "item", rows[k]->item + " " + isoDate(rows[k]->on), EvidenceRole::Supports, "S13"});
        terms[i].push_back(std::move(t));
    }
}

} // namespace coir::detect
