// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures whose marks are source rows: payments, prices, purchases.
#include "detect/price_cells.h"
#include "report/scene_parts.h"
#include "stats/robust.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

namespace coir::report {

using store::FirmIndex;
using store::kNoFirm;

namespace {

std::set<store::RecordId> evidenceRecords(const detect::Finding& f) {
    std::set<store::RecordId> out;
    for (const auto& e : f.evidence)
        if (e.role == detect::EvidenceRole::Supports)
            out.insert(e.record);
    return out;
}

std::string shortToken(const std::string& token) { return token.size() > 10 ? token.substr(0, 8) + "…" : token; }

std::string yuanText(std::int64_t fen) {
    char b[48];
    std::snprintf(b, sizeof b, fen >= 1'000'000 ? "%.1f 万" : "%.0f", static_cast<double>(fen) / (fen >= 1'000'000 ? 1e6 : 100));
    return b;
}

} // namespace

Scene flowScene(const store::Facts& facts, const detect::Finding& f) {
    FlowScene s;
    s.caption = {COIR_MSG("scene", "Payments by time"), COIR_MSG("scene", "One lane a party, one arrow a transfer; amounts in yuan"), facts.asOf};
    const auto records = evidenceRecords(f);
    std::map<std::string, std::size_t> place;
    const auto lane = [&](FirmIndex i, const std::string& account) {
        const std::string key = i != kNoFirm ? facts.firms[static_cast<std::size_t>(i)].key : account;
        const auto [it, fresh] = place.emplace(key, s.lanes.size());
        if (fresh)
            s.lanes.push_back({{0, i, key}, i != kNoFirm ? facts.firms[static_cast<std::size_t>(i)].name : shortToken(account), i != kNoFirm});
        return it->second;
    };
    std::vector<const store::Payment*> used;
    for (const auto& p : facts.payments)
        if (records.count(p.record))
            used.push_back(&p);
    std::stable_sort(used.begin(), used.end(), [](const auto* a, const auto* b) { return std::pair(a->at, a->record) < std::pair(b->at, b->record); });
    // The subjects' lanes come first and in their order; the rest follows by time.
    for (const auto& subject : f.subjects)
        if (subject.firm != kNoFirm)
            lane(subject.firm, {});
    constexpr std::size_t kMostTransfers = 160, kMostLanes = 40;
    for (const auto* p : used) {
        if (s.transfers.size() >= kMostTransfers)
            break;
        const auto a = lane(p->firm, p->payerAccount), b = lane(p->payee, p->payeeAccount);
        if (a >= kMostLanes || b >= kMostLanes)
            continue;
        s.transfers.push_back({{p->record, kNoFirm, {}}, a, b, p->at, yuanText(p->amountFen), static_cast<double>(p->amountFen) / 100});
    }
    if (s.lanes.size() > kMostLanes)
        s.lanes.resize(kMostLanes);
    if (s.transfers.empty())
        return {};
    return s;
}

Scene scatterScene(const store::Facts& facts, const detect::Finding& f) {
    // The comparable goods as the finding compared them, by its own parameters.
    const auto number = [&f](std::string_view path) { return detect::parameterOf(f, path); };
    const auto z = number("flag.z"), floor = number("flag.mad_floor"), quantile = number("flag.quantile"), factor = number("flag.quantile_factor");
    const auto least = number("cell.min_lines"), lastLeast = number("cell.last_min_lines");
    if (!z || !floor || !quantile || !factor || !least || !lastLeast)
        return {};
    detect::PriceRules rules{*z, *floor, *quantile, *factor, static_cast<std::size_t>(*least), static_cast<std::size_t>(*lastLeast), {}};
    for (const auto& [name, modes] : f.parameters)
        if (name == "modes.samples") {
            std::istringstream words(modes);
            rules.sampleModes.assign(std::istream_iterator<std::string>(words), {});
        }
    const auto records = evidenceRecords(f);
    const auto& lines = facts.declarationLines;
    const auto example = std::find_if(lines.begin(), lines.end(), [&](const auto& d) { return records.count(d.record) > 0; });
    if (example == lines.end())
        return {};
    const auto compared = detect::cellOf(facts, rules, static_cast<std::size_t>(example - lines.begin()));
    if (!compared || compared->lines.size() < 3)
        return {};
    ScatterScene s;
    for (const auto& [line, price] : compared->lines) {
        const store::DeclarationLine& d = lines[line];
        s.points.push_back({{d.record, d.firm, {}}, d.at.date(), price, d.firm == example->firm, records.count(d.record) > 0});
    }
    // The band is one step of the robust z on the logarithm, the limit the z that marks.
    const stats::RobustScale& scale = compared->cell.scale;
    const double step = scale.divisor / stats::kMadOfNormal;
    s.median = compared->cell.median();
    s.low = std::exp(scale.median - step);
    s.high = std::exp(scale.median + step);
    s.limit = std::exp(scale.median + *z * step);
    s.unit = COIR_MSG("scene", "%1 per %2").arg(example->currency).arg(example->statUnit.empty() ? example->unit : example->statUnit);
    s.caption = {COIR_MSG("scene", "Declared unit prices, %1").arg(compared->cell.name), COIR_MSG("scene", "%1 declaration lines that the lead was compared with; band: median and robust spread").arg(s.points.size()), facts.asOf};
    return s;
}

Scene matrixScene(const store::Facts& facts, const detect::Finding& f) {
    MatrixScene s;
    s.caption = {COIR_MSG("scene", "Who bought and shared what"), COIR_MSG("scene", "Buyers are keyed tokens; one square a purchase or a shared key"), facts.asOf};
    const auto records = evidenceRecords(f);
    std::map<std::string, std::size_t> row;
    std::map<std::pair<int, std::string>, std::size_t> column;
    std::map<std::pair<int, std::string>, std::set<std::string>> sharing;
    std::vector<const store::Purchase*> used;
    for (const auto& p : facts.purchases)
        if (records.count(p.record)) {
            used.push_back(&p);
            using K = MatrixScene::Kind;
            for (const auto& [kind, key] : {std::pair(K::Goods, p.brand + " " + p.goods), std::pair(K::Payer, p.payer), std::pair(K::Device, p.device), std::pair(K::Recipient, p.recipient)})
                if (!key.empty())
                    sharing[{static_cast<int>(kind), key}].insert(p.buyer);
        }
    // Columns: goods and keys that enough buyers share to join them, most shared first.
    const auto enough = detect::parameterOf(f, "chain.sharing");
    std::vector<std::pair<std::size_t, std::pair<int, std::string>>> order;
    for (const auto& [key, buyers] : sharing)
        if (enough && static_cast<double>(buyers.size()) >= *enough)
            order.push_back({buyers.size(), key});
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    constexpr std::size_t kMostColumns = 28, kMostRows = 60;
    for (const auto& [n, key] : order) {
        if (s.columns.size() >= kMostColumns)
            break;
        column.emplace(key, s.columns.size());
        s.columns.push_back({key.first == static_cast<int>(MatrixScene::Kind::Goods) ? key.second : shortToken(key.second), static_cast<MatrixScene::Kind>(key.first)});
    }
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> cell;
    for (const auto* p : used) {
        if (row.size() >= kMostRows && !row.count(p->buyer))
            continue;
        const auto [it, fresh] = row.emplace(p->buyer, s.rows.size());
        if (fresh)
            s.rows.push_back(shortToken(p->buyer));
        using K = MatrixScene::Kind;
        for (const auto& [kind, key] : {std::pair(K::Goods, p->brand + " " + p->goods), std::pair(K::Payer, p->payer), std::pair(K::Device, p->device), std::pair(K::Recipient, p->recipient)}) {
            const auto c = column.find({static_cast<int>(kind), key});
            if (c == column.end())
                continue;
            const auto [known, first] = cell.emplace(std::pair(it->second, c->second), s.cells.size());
            if (first)
                s.cells.push_back({{p->record, kNoFirm, {}}, it->second, c->second, 1});
            else
                ++s.cells[known->second].count;
        }
    }
    s.blockRows = s.rows.size();
    s.blockColumns = s.columns.size();
    if (s.cells.empty())
        return {};
    return s;
}

} // namespace coir::report
