// SPDX-License-Identifier: GPL-3.0-or-later
// Ownership with known answers (domain.md D3, rulings 4, 14a): loops with and without an outside owner, chains, and shares
// at the border of 25 %. Facts hold integrated shares as exact fractions, from closed forms and not from a solver.
#include "sample/plan.h"

#include <numeric>

namespace coir::sample {

namespace {

struct Exact {
    std::int64_t num = 0, den = 1;
    Exact operator*(Exact o) const { return Exact{num * o.num, den * o.den}.reduced(); }
    Exact operator/(Exact o) const { return Exact{num * o.den, den * o.num}.reduced(); }
    Exact operator+(Exact o) const { return Exact{num * o.den + o.num * den, den * o.den}.reduced(); }
    Exact rest() const { return Exact{den - num, den}.reduced(); }
    Exact reduced() const {
        const std::int64_t g = std::gcd(num, den);
        return g > 1 ? Exact{num / g, den / g} : *this;
    }
    std::string text() const { return den == 1 ? std::to_string(num) : std::to_string(num) + "/" + std::to_string(den); }
    bool quarter() const { return num * 4 >= den; }
};
Exact percent(int n) { return Exact{n, 100}.reduced(); }

std::string shareFact(std::string_view holder, std::string_view firm, Exact integrated, bool owner) {
    return "{\"holder\": " + jsonText(holder) + ", \"firm\": " + jsonText(firm) + ", \"integrated\": " + jsonText(integrated.text()) +
           ", \"beneficial_owner\": " + (owner ? "true" : "false") + "}";
}

HolderLine personLine(PersonId p, int percentage) { return {HolderLine::Kind::Person, p, percentage * 100, 0}; }
HolderLine firmLine(std::int64_t f, int percentage) {
    return {HolderLine::Kind::Firm, static_cast<std::uint64_t>(f), percentage * 100, 0};
}

void hold(Plan& plan, std::int64_t firm, std::vector<HolderLine> lines) {
    plan.alter(firm, [lines = std::move(lines)](Firm& f) {
        f.capital = 1000000;  // 10,000 in ten thousand yuan: hundredths of a percent stay whole amounts
        f.paid = f.capital;
        f.holders = lines;
        for (auto& h : f.holders)
            h.subscribed = f.capital * h.basisPoints / 10000;
    });
}

} // namespace

// P holds a of A, C the rest; A holds b of B, Q the rest; B holds c of C, Q the rest.
//   A(P) = a / (1 − (1 − a) b c), B(P) = b A(P), C(P) = c B(P); Q has what is left.
bool plantOpenLoop(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(3);
    if (firms.empty())
        return false;
    const int a = static_cast<int>(random.between(51, 75)), b = static_cast<int>(random.between(60, 85));
    const int c = static_cast<int>(random.between(35, 60));
    const PersonId p = plan.person(), q = plan.person();
    hold(plan, firms[0], {personLine(p, a), firmLine(firms[2], 100 - a)});
    hold(plan, firms[1], {firmLine(firms[0], b), personLine(q, 100 - b)});
    hold(plan, firms[2], {firmLine(firms[1], c), personLine(q, 100 - c)});
    const Exact around = percent(100 - a) * percent(b) * percent(c);
    const Exact inA = percent(a) / around.rest();
    const Exact inB = percent(b) * inA;
    const Exact inC = percent(c) * inB;
    const std::string P = personToken(plan.seed(), p), Q = personToken(plan.seed(), q);
    std::vector<std::string> shares;
    const Exact held[] = {inA, inB, inC};
    for (std::size_t k = 0; k < 3; ++k) {
        shares.push_back(shareFact(P, plan.code(firms[k]), held[k], held[k].quarter()));
        shares.push_back(shareFact(Q, plan.code(firms[k]), held[k].rest(), held[k].rest().quarter()));
    }
    const std::vector<std::string> loop = {plan.code(firms[0]), plan.code(firms[1]), plan.code(firms[2])};
    std::vector<std::string> members = loop;
    members.push_back(P);
    members.push_back(Q);
    const Date from = *makeDate(2013, 1, 1);
    plan.record({"ownership", false, members, from, kHorizon, {{"pattern", jsonText("open loop")}, {"shares", jsonRaw(shares)}}});
    plan.record({"ownership-cycle", false, loop, from, kHorizon, {{"closed", "false"}, {"score", "0.4"}}});
    return true;
}

// A, B and C hold one another whole: nobody outside, nothing to divide.
bool plantClosedLoop(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(2 + random.below(2));
    if (firms.empty())
        return false;
    std::vector<std::string> loop;
    for (std::size_t k = 0; k < firms.size(); ++k) {
        hold(plan, firms[k], {firmLine(firms[(k + 1) % firms.size()], 100)});
        loop.push_back(plan.code(firms[k]));
    }
    plan.record({"ownership-cycle", false, loop, *makeDate(2013, 1, 1), kHorizon, {{"closed", "true"}, {"score", "0.6"}}});
    return true;
}

// P holds the first of four firms, each the next, each by a majority; others hold the rest, more than a quarter each, so
// that criterion 1 is always met and control alone makes nobody an owner.
bool plantShareChain(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(4);
    if (firms.empty())
        return false;
    const PersonId p = plan.person();
    const std::string P = personToken(plan.seed(), p);
    Exact held{1, 1};
    std::vector<std::string> shares, members;
    for (std::size_t k = 0; k < firms.size(); ++k) {
        const int share = static_cast<int>(random.between(51, 74));
        const PersonId other = plan.person();
        held = held * percent(share);
        hold(plan, firms[k], {k == 0 ? personLine(p, share) : firmLine(firms[k - 1], share), personLine(other, 100 - share)});
        members.push_back(plan.code(firms[k]));
        shares.push_back(shareFact(P, members.back(), held, held.quarter()));
        shares.push_back(shareFact(personToken(plan.seed(), other), members.back(), percent(100 - share), percent(100 - share).quarter()));
    }
    members.push_back(P);
    plan.record({"ownership", false, members, *makeDate(2013, 1, 1), kHorizon,
                 {{"pattern", jsonText("chain")}, {"controller", jsonText(P)}, {"shares", jsonRaw(shares)}}});
    return true;
}

// Just at and just under the border: 62.5 % of 40 % is a quarter, and so an owner; 24.99 % and 49 % of 51 % are none.
bool plantBorderShares(Plan& plan) {
    const auto firms = plan.take(3);
    if (firms.empty())
        return false;
    const PersonId p = plan.person(), q = plan.person(), r = plan.person();
    const std::string P = personToken(plan.seed(), p), Q = personToken(plan.seed(), q), R = personToken(plan.seed(), r);
    std::vector<std::string> members = {plan.code(firms[0]), plan.code(firms[1]), plan.code(firms[2])};
    hold(plan, firms[0], {{HolderLine::Kind::Person, p, 6250, 0}, {HolderLine::Kind::Person, q, 3750, 0}});
    hold(plan, firms[1], {firmLine(firms[0], 40), {HolderLine::Kind::Person, r, 6000, 0}});
    hold(plan, firms[2], {{HolderLine::Kind::Person, p, 2499, 0}, {HolderLine::Kind::Person, r, 7501, 0}});
    const std::vector<std::string> shares = {
        shareFact(P, members[0], {5, 8}, true),      shareFact(Q, members[0], {3, 8}, true),
        shareFact(P, members[1], {1, 4}, true),      shareFact(Q, members[1], {3, 20}, false),
        shareFact(R, members[1], {3, 5}, true),      shareFact(P, members[2], {2499, 10000}, false),
        shareFact(R, members[2], {7501, 10000}, true),
    };
    members.insert(members.end(), {P, Q, R});
    plan.record({"ownership", false, members, *makeDate(2013, 1, 1), kHorizon,
                 {{"pattern", jsonText("border of a quarter")}, {"shares", jsonRaw(shares)}}});
    return true;
}

} // namespace coir::sample
