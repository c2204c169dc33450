// SPDX-License-Identifier: GPL-3.0-or-later
// Guarantee circles and risk that flows to neighbours (domain.md D4, rulings 11 and 14).
#include "sample/plan.h"
#include "sample/rows.h"

#include <algorithm>

namespace coir::sample {

namespace {

void guarantee(Plan& plan, std::int64_t guarantor, std::int64_t debtor, std::int64_t amountHundredths, Date from, std::optional<Date> to) {
    plan.emit(guarantor, [=](const Plan& p, Handover& out) {
        out.write(Form::Guarantee, guaranteeRow(p.identity(guarantor), p.identity(debtor), amountHundredths, from, to));
    });
}

std::string listed(Plan& plan, std::int64_t firm, Date entered, std::optional<Date> exited) {
    const std::string no = "琼合成列〔" + std::to_string(split(entered).year) + "〕CT" + std::to_string(plan.serial()) + "号";
    plan.emit(firm, [=](const Plan& p, Handover& out) {
        const ListDraft e{"重大税收违法失信主体", "虚开增值税专用发票", "国家税务总局合成省税务局", no, entered, exited, exited ? "信用修复" : ""};
        out.write(Form::SeriousList, listRow(p.identity(firm), e));
    });
    return no;
}

} // namespace

// Two to six firms stand surety for one another in a ring. Closing ratio ≥ .5; every second ring is larger than half of
// each one's equity: 1 − .4 · .7 = .72, with exposure 1 − .4 · .7 · .7 = .804.
bool plantGuaranteeCircle(Plan& plan) {
    Random random = plan.nextRandom();
    const auto size = static_cast<std::size_t>(random.between(2, 6));
    const auto firms = plan.take(size);
    if (firms.empty())
        return false;
    const bool exposed = random.chance(0.5);
    const Date from = dayBetween(random, *makeDate(2024, 6, 1), *makeDate(2026, 3, 1));
    std::vector<std::string> members, amounts;
    std::int64_t least = 0, most = 0;
    for (std::size_t k = 0; k < size; ++k) {
        const std::int64_t sum = random.between(1200, 2000) * 100;  // 1,200 … 2,000 in ten thousand yuan
        least = k == 0 ? sum : std::min(least, sum);
        most = std::max(most, sum);
        guarantee(plan, firms[k], firms[(k + 1) % size], sum, from + static_cast<int>(k) * 9, addMonths(from, 36));
        const std::int64_t equity = exposed ? 150000 : 900000;  // 1,500 or 9,000
        plan.alter(firms[k], [=](Firm& f) {
            f.capital = 100000;
            f.paid = f.capital;
            f.equity = equity;
        });
        members.push_back(plan.code(firms[k]));
        amounts.push_back(jsonNumber(static_cast<double>(sum / 100)));
    }
    plan.record({"guarantee-circle", false, members, from, kHorizon,
                 {{"amounts_wan", jsonRaw(amounts)}, {"closing_ratio", jsonNumber(static_cast<double>(least) / static_cast<double>(most))},
                  {"exposed", exposed ? "true" : "false"}, {"score", exposed ? "0.804" : "0.72"}}});
    return true;
}

// The same ring, but one of its guarantees ended before the horizon.
bool plantEndedCircle(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(3);
    if (firms.empty())
        return false;
    const Date from = dayBetween(random, *makeDate(2023, 1, 1), *makeDate(2023, 12, 1));
    std::vector<std::string> members;
    for (std::size_t k = 0; k < 3; ++k) {
        const Date to = k == 1 ? addMonths(from, 24) : addMonths(from, 60);
        plan.alter(firms[k], [](Firm&) {});
        guarantee(plan, firms[k], firms[(k + 1) % 3], random.between(1200, 2000) * 100, from, to);
        members.push_back(plan.code(firms[k]));
    }
    plan.record({"guarantee-circle", true, members, from, addMonths(from, 24), {{"pattern", jsonText("one guarantee has ended")}}});
    return true;
}

// A firm on a serious list controls one (1 · .8, printed .79 at most) and owes what another stands surety for (1 · .7).
bool plantContagion(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(3);
    if (firms.empty())
        return false;
    const Date entered = dayBetween(random, *makeDate(2025, 6, 1), *makeDate(2026, 6, 1));
    const PersonId other = plan.person();
    plan.alter(firms[0], [](Firm&) {});
    plan.alter(firms[1], [=, holder = static_cast<std::uint64_t>(firms[0])](Firm& f) {
        f.capital = 100000;
        f.paid = f.capital;
        f.holders = {{HolderLine::Kind::Firm, holder, 6000, 60000}, {HolderLine::Kind::Person, other, 4000, 40000}};
    });
    plan.alter(firms[2], [](Firm& f) { f.equity = 5000000; });
    guarantee(plan, firms[2], firms[0], 80000, entered - 200, addMonths(entered, 24));
    listed(plan, firms[0], entered, std::nullopt);
    plan.record({"contagion", false, {plan.code(firms[1]), plan.code(firms[2])}, entered, kHorizon,
                 {{"seed", jsonText(plan.code(firms[0]))}, {"controlled", jsonText(plan.code(firms[1]))},
                  {"guarantor", jsonText(plan.code(firms[2]))}, {"scores", "[0.79, 0.7]"}}});
    return true;
}

// The parent has left the list: nothing flows.
bool plantExitedNeighbour(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(2);
    if (firms.empty())
        return false;
    const Date entered = dayBetween(random, *makeDate(2023, 6, 1), *makeDate(2024, 6, 1));
    const Date exited = entered + 400;
    plan.alter(firms[0], [](Firm&) {});
    plan.alter(firms[1], [holder = static_cast<std::uint64_t>(firms[0])](Firm& f) {
        f.capital = 100000;
        f.paid = f.capital;
        f.holders = {{HolderLine::Kind::Firm, holder, 10000, 100000}};
    });
    const std::string no = listed(plan, firms[0], entered, exited);
    plan.emit(firms[1], [=, parent = firms[0]](const Plan& p, Handover& out) {
        out.write(Form::Repair, repairRow(p.identity(parent), "严重失信主体名单", no, exited - 10, exited, "准予修复"));
    });
    plan.record({"contagion", true, {plan.code(firms[1])}, entered, exited,
                 {{"pattern", jsonText("the parent has left the list")}, {"seed", jsonText(plan.code(firms[0]))}}});
    return true;
}

} // namespace coir::sample
