// SPDX-License-Identifier: GPL-3.0-or-later
// Declared prices far below the cell, and a discount that means nothing (domain.md D5b, rulings 11 and 15).
#include "sample/plan.h"
#include "sample/rows.h"

#include <algorithm>
#include <cmath>

namespace coir::sample {

namespace {

constexpr std::int64_t kSmallest = 1000;  // below, the background fills too few price cells to judge anybody
constexpr std::string_view kRelated = "特殊关系确认:是,价格影响确认:否,支付特许权使用费确认:否";

/// Goods with many lines; the origin most usual for them in the background (see writeDeclarations).
std::size_t usualOrigin(std::size_t good) { return good % (origins().size() - 1) + 1; }

struct Quarter { Date from, to; std::string name; };
Quarter quarterOf(std::uint64_t k) {
    static constexpr int kMonths[] = {10, 1, 4, 7};
    const int year = k == 0 ? 2025 : 2026;
    const Date from = *makeDate(year, kMonths[k], 3);
    return {from, addMonths(from, 3) - 6, std::to_string(year) + "Q" + std::to_string(kMonths[k] / 3 + 1)};
}

std::string declare(Plan& plan, std::int64_t firm, LineDraft line) {
    line.declarationNo = declarationNumber(line.on, 500000000 + plan.serial());
    const std::string no = line.declarationNo;
    plan.emit(firm, [=](const Plan& p, Handover& out) {
        LineDraft l = line;
        l.importer = p.identity(firm);
        out.write(Form::Declaration, lineRow(l), declarationPart(l.on));
    });
    return no;
}

LineDraft usualLine(Random& random, std::size_t good, std::size_t origin, const Quarter& quarter) {
    LineDraft l;
    l.on = dayBetween(random, quarter.from, quarter.to);
    l.goods = good;
    l.origin = origin;
    l.seller = "Hecheng Overseas " + std::to_string(400 + random.below(90));
    l.price = goods()[good].price * origins()[origin].factor * std::exp(0.03 * random.normal());
    l.quantity = goods()[good].quantity * std::exp(0.3 * random.normal());
    return l;
}

/// Three honest importers with nine usual lines each, so that the finest price cell holds more than twenty.
void fillCell(Plan& plan, Random& random, const std::vector<std::int64_t>& peers, std::size_t good, std::size_t origin,
              const Quarter& quarter) {
    for (const auto peer : peers) {
        plan.alter(peer, [](Firm&) {});
        for (int k = 0; k < 9; ++k) {
            LineDraft l = usualLine(random, good, origin, quarter);
            l.price *= std::exp(0.06 * random.normal());
            declare(plan, peer, l);
        }
    }
}

} // namespace

// Four lines of one cell at .34 … .44 of its middle price, beside usual lines of the same importer elsewhere. Three or
// more lines .6; a related seller .3 in every second pattern.
bool plantUndervaluation(Plan& plan) {
    if (plan.firms() < kSmallest)
        return false;
    Random random = plan.nextRandom();
    auto firms = plan.take(4);
    if (firms.empty())
        return false;
    const std::int64_t firm = firms.back();
    firms.pop_back();
    plan.alter(firm, [](Firm& f) { f.capital = std::max<std::int64_t>(f.capital, 50000); });
    const std::size_t good = random.below(goods().size());
    const std::size_t origin = usualOrigin(good);
    const Quarter quarter = quarterOf(random.below(4));
    const bool related = random.chance(0.5);
    fillCell(plan, random, firms, good, origin, quarter);
    std::vector<std::string> lines;
    for (int k = 0; k < 4; ++k) {
        LineDraft l = usualLine(random, good, origin, quarter);
        l.price *= 0.34 + 0.1 * random.unit();
        if (related)
            l.promise = kRelated;
        lines.push_back(jsonText(declare(plan, firm, l)));
    }
    for (int k = 0; k < 6; ++k) {
        const std::size_t other = (good + 5 + random.below(2)) % goods().size();
        declare(plan, firm, usualLine(random, other, usualOrigin(other), quarterOf(random.below(4))));
    }
    plan.record({"undervaluation", false, {plan.code(firm)}, quarter.from, quarter.to,
                 {{"hs", jsonText(goods()[good].hs)}, {"origin", jsonText(origins()[origin].name)}, {"mode", jsonText("0110")},
                  {"quarter", jsonText(quarter.name)}, {"declarations", jsonRaw(lines)}, {"related", related ? "true" : "false"},
                  {"z_at_most", "-3.5"}, {"score_at_least", related ? "0.72" : "0.6"}}});
    return true;
}

// Second-rate goods at about .87 of the middle price, and a free sample in a mode of its own.
bool plantQualityDiscount(Plan& plan) {
    if (plan.firms() < kSmallest)
        return false;
    Random random = plan.nextRandom();
    auto firms = plan.take(4);
    if (firms.empty())
        return false;
    const std::int64_t firm = firms.back();
    firms.pop_back();
    plan.alter(firm, [](Firm&) {});
    const std::size_t good = random.below(goods().size());
    const std::size_t origin = usualOrigin(good);
    const Quarter quarter = quarterOf(random.below(4));
    fillCell(plan, random, firms, good, origin, quarter);
    std::vector<std::string> lines;
    for (int k = 0; k < 4; ++k) {
        LineDraft l = usualLine(random, good, origin, quarter);
        l.price = goods()[good].price * origins()[origin].factor * 0.87 * std::exp(0.015 * random.normal());
        l.spec = "B级；次级；外观瑕疵";
        lines.push_back(jsonText(declare(plan, firm, l)));
    }
    LineDraft sample = usualLine(random, good, origin, quarter);
    sample.mode = "3010";
    sample.price *= 0.05;
    sample.quantity = 1;
    sample.spec = "样品；无商业价值";
    declare(plan, firm, sample);
    plan.record({"undervaluation", true, {plan.code(firm)}, quarter.from, quarter.to,
                 {{"pattern", jsonText("second quality and a sample")}, {"declarations", jsonRaw(lines)}}});
    return true;
}

} // namespace coir::sample
