// SPDX-License-Identifier: GPL-3.0-or-later
// Payment rings and collectors (domain.md D6, rulings 11 and 16).
#include "sample/plan.h"
#include "sample/rows.h"

#include <algorithm>

namespace coir::sample {

namespace {

struct Transfer {
    std::int64_t payer = 0, payee = 0;
    Moment at;
    std::int64_t fen = 0;
    std::string_view purpose = "往来款";
    std::string_view direction = "岛内";
};

std::string pay(Plan& plan, const Transfer& t) {
    const std::string serial = "T" + std::to_string(900000000000 + plan.serial());
    plan.emit(t.payer, [=](const Plan& p, Handover& out) {
        PaymentDraft d;
        d.serial = serial;
        d.at = t.at;
        d.payer = p.identity(t.payer);
        d.payee = p.identity(t.payee);
        d.payerAccount = thingToken(p.seed(), 1, static_cast<std::uint64_t>(t.payer));
        d.payeeAccount = thingToken(p.seed(), 1, static_cast<std::uint64_t>(t.payee));
        d.fen = t.fen;
        d.purpose = t.purpose;
        d.direction = t.direction;
        out.write(Form::Payment, paymentRow(d), paymentPart(t.at.date()));
    });
    return serial;
}

void settle(Plan& plan, std::int64_t firm) {
    plan.alter(firm, [](Firm&) {});
}

} // namespace

// Three to six firms send a sum round, each hop strictly later and keeping 84 … 99 %; twice, a month or more apart:
// .6, with the repetition 1 − .4 · .7 = .72.
bool plantPaymentCycle(Plan& plan) {
    Random random = plan.nextRandom();
    const auto size = static_cast<std::size_t>(random.between(3, 6));
    const auto firms = plan.take(size);
    if (firms.empty())
        return false;
    std::vector<std::string> members, serials;
    for (const auto i : firms) {
        settle(plan, i);
        members.push_back(plan.code(i));
    }
    const Date start = dayBetween(random, *makeDate(2025, 11, 1), *makeDate(2026, 5, 1));
    Date last = start;
    const int rounds = random.chance(0.6) ? 2 : 1;
    double retained = 1;
    for (int round = 0; round < rounds; ++round) {
        Moment at = momentOf(start + round * 70, 9, static_cast<int>(random.below(60)));
        const std::int64_t first = random.between(600000, 3000000) * 100;
        std::int64_t fen = first;
        for (std::size_t k = 0; k < size; ++k) {
            serials.push_back(jsonText(pay(plan, {firms[k], firms[(k + 1) % size], at, fen})));
            if (k + 1 < size)
                fen = fen * random.between(84, 99) / 100;
            last = at.date();
            at.seconds += random.between(3, 90) * 3600 + random.between(1, 3000);  // five hops stay within 30 days
        }
        retained = static_cast<double>(fen) / static_cast<double>(first);
    }
    plan.record({"payment-cycle", false, members, start, last,
                 {{"hops", std::to_string(size)}, {"rounds", std::to_string(rounds)}, {"payments", jsonRaw(serials)},
                  {"retained", jsonNumber(retained)}, {"score", rounds > 1 ? "0.72" : "0.6"}}});
    return true;
}

// Fifteen firms that never paid it before send nearly equal sums within nine days; 96 % leaves within two days.
// 1 − .4 · .6 = .76.
bool plantFanIn(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(17);
    if (firms.empty())
        return false;
    for (const auto i : firms)
        settle(plan, i);
    const std::int64_t collector = firms[0], beyond = firms[1];
    const Date start = dayBetween(random, *makeDate(2025, 12, 1), *makeDate(2026, 8, 20));
    const std::int64_t usual = random.between(300000, 490000) * 100;
    std::int64_t sum = 0;
    std::vector<std::string> payers;
    Moment last{};
    for (std::size_t k = 2; k < firms.size(); ++k) {
        const Moment at = momentOf(start + static_cast<int>(k - 2) * 9 / 15, 9 + static_cast<int>(random.below(8)), static_cast<int>(random.below(60)));
        const std::int64_t fen = usual * random.between(94, 106) / 100;
        sum += fen;
        last = std::max(last, at);
        pay(plan, {firms[k], collector, at, fen, "投资款"});
        payers.push_back(plan.code(firms[k]));
    }
    pay(plan, {collector, beyond, {last.seconds + 20 * 3600}, sum * 60 / 100, "往来款", "出岛"});
    pay(plan, {collector, beyond, {last.seconds + 31 * 3600}, sum * 36 / 100, "往来款", "出岛"});
    plan.record({"payment-fan-in", false, {plan.code(collector)}, start, last.date() + 1,
                 {{"payers", jsonList(payers)}, {"counterparties", "15"}, {"out_share", "0.96"}, {"score", "0.76"}}});
    return true;
}

// A property manager collects about the same fee from thirty firms each month: nobody is new, little leaves.
bool plantFeeCollector(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(31);
    if (firms.empty())
        return false;
    for (const auto i : firms)
        settle(plan, i);
    plan.alter(firms[0], [](Firm& f) {
        for (std::size_t i = 0; i < industries().size(); ++i)
            if (industries()[i].code == "7020")
                f.industry = static_cast<int>(i);
    });
    const std::int64_t fee = random.between(1800, 4200) * 100;
    for (std::size_t k = 1; k < firms.size(); ++k)
        for (int month = 0; month < 12; ++month) {
            const Date on = addMonths(*makeDate(2025, 10, 1), month) + static_cast<int>(random.below(8));
            pay(plan, {firms[k], firms[0], momentOf(on, 10 + static_cast<int>(random.below(6)), static_cast<int>(random.below(60))), fee * random.between(90, 110) / 100, "物业费"});
        }
    plan.record({"payment-fan-in", true, {plan.code(firms[0])}, *makeDate(2025, 10, 1), kHorizon,
                 {{"pattern", jsonText("property fees")}, {"payers", "30"}}});
    return true;
}

} // namespace coir::sample
