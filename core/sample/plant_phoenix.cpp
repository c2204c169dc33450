// SPDX-License-Identifier: GPL-3.0-or-later
// Vest-changing (domain.md D2, rulings 10 and 12) and its look-alikes. Weights in comments are those of the table there;
// the prior is −13.
#include "sample/plan.h"
#include "sample/rows.h"

namespace coir::sample {

namespace {

std::string rareName(Random& random) {
    return std::string(pickOf(random, nameHeads())) + std::string(pickOf(random, nameHeads())) + std::string(pickOf(random, nameHeads())) +
           std::string(pickOf(random, nameTails()));
}

int anyTrade(Random& random) { return static_cast<int>(random.below(industries().size())); }

std::string ownPhone(Plan& plan) { return phoneNumber(90000000u + static_cast<std::uint64_t>(plan.serial())); }

struct Seat {
    Address unit;
    Position at;
};
Seat seatAt(Random& random) {
    const auto place = static_cast<int>(9 + random.below(16));
    Seat s{randomAddress(place, random), {}};
    s.unit.building = static_cast<int>(random.between(1, 12));
    s.unit.room = static_cast<int>(random.between(2, 18) * 100 + random.between(1, 9));
    const Place& p = places()[static_cast<std::size_t>(place)];
    s.at = shifted({p.lng, p.lat}, random.normal() * p.spread, random.normal() * p.spread);
    return s;
}

void onList(Plan& plan, std::int64_t firm, Date entered, std::optional<Date> exited) {
    const std::string no = "琼合成列〔" + std::to_string(split(entered).year) + "〕PH" + std::to_string(plan.serial()) + "号";
    plan.emit(firm, [=](const Plan& p, Handover& out) {
        const ListDraft e{"严重违法失信名单（市场监管）", "实施严重违法行为", "合成省市场监督管理局", no, entered, exited, exited ? "信用修复" : ""};
        out.write(Form::SeriousList, listRow(p.identity(firm), e));
        if (exited)
            out.write(Form::Repair, repairRow(p.identity(firm), "严重失信主体名单", no, *exited - 15, *exited, "准予修复"));
    });
}

} // namespace

// O is listed and revoked; N1 (same phone, unit, trade, county, scope) is founded within half a year and closes;
// N2 (same representative and unit) follows that closing within half a year.
//   O → N1: 10.55 + 7.45 + 4.78 + 2.74 + 4.06 − 2.32 − 1.73 + 2 − 13 = 14.53
//   N1 → N2: 9.64 + 7.45 + 4.78 + 2.74 + 4.06 − 0.86 − 2.32 + 2 − 13 = 14.49
bool plantVestChange(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(3);
    if (firms.empty())
        return false;
    const Seat seat = seatAt(random);
    const int industry = anyTrade(random);
    const std::string phone = ownPhone(plan), phone2 = ownPhone(plan);
    const PersonId first = plan.person(), second = plan.person();
    const Date sanction = dayBetween(random, *makeDate(2024, 3, 1), *makeDate(2024, 8, 31));
    const Date revoked = sanction + 60;
    const Date founded1 = sanction + static_cast<int>(random.between(30, 120));
    const Date closed1 = founded1 + static_cast<int>(random.between(300, 380));
    const Date founded2 = closed1 + static_cast<int>(random.between(15, 120));
    const std::string names[] = {rareName(random), rareName(random), rareName(random)};
    const auto common = [=](Firm& f) {
        f.address = seat.unit;
        f.at = seat.at;
        f.industry = industry;
        f.scope = std::string(industries()[static_cast<std::size_t>(industry)].scope);
    };
    plan.alter(firms[0], [=](Firm& f) {
        common(f);
        f.tradeName = names[0];
        f.phone = phone;
        f.representative = first;
        f.founded = sanction - 1500;
        f.closed = revoked;
        f.status = "吊销，未注销";
        f.closedInChanges = true;
        f.approved = revoked;
    });
    plan.alter(firms[1], [=](Firm& f) {
        common(f);
        f.tradeName = names[1];
        f.phone = phone;
        f.representative = second;
        f.founded = founded1;
        f.closed = closed1;
        f.status = "注销";
        f.closedInChanges = true;
        f.approved = closed1;
    });
    plan.alter(firms[2], [=](Firm& f) {
        common(f);
        f.tradeName = names[2];
        f.phone = phone2;
        f.representative = second;
        f.founded = founded2;
        f.approved = founded2;
    });
    onList(plan, firms[0], sanction, std::nullopt);
    plan.record({"phoenix", false, {plan.code(firms[0]), plan.code(firms[1]), plan.code(firms[2])}, sanction, founded2,
                 {{"origin", jsonText(plan.code(firms[0]))}, {"successors", jsonList({plan.code(firms[1]), plan.code(firms[2])})},
                  {"sanctioned", jsonText(isoDate(sanction))}, {"p", "0.9999"}}});
    return true;
}

// O is listed; N bears its name, sits in its unit and has its representative, seven to eleven months later; N later
// takes another name, which hides the tie from a look at today's names.
//   former name 10.23 (less where others bear it) + 7.45 + 9.64 + 2.74 + 4.78 + 1 − .86 − 13 = 21.0 or, by the new name
//   alone, 8.4
bool plantRenamedVest(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(2);
    if (firms.empty())
        return false;
    const Seat seat = seatAt(random);
    const int industry = anyTrade(random);
    const PersonId boss = plan.person();
    const std::string phone = ownPhone(plan), phone2 = ownPhone(plan);
    const Date sanction = dayBetween(random, *makeDate(2024, 10, 1), *makeDate(2025, 2, 28));
    const Date founded = sanction + static_cast<int>(random.between(215, 330));
    const std::string shared = rareName(random), later = rareName(random);
    const auto common = [=](Firm& f) {
        f.address = seat.unit;
        f.at = seat.at;
        f.industry = industry;
        f.representative = boss;
        f.scope = std::string(industries()[static_cast<std::size_t>(industry)].scope);
    };
    plan.alter(firms[0], [=](Firm& f) {
        common(f);
        f.tradeName = shared;
        f.phone = phone;
        f.founded = sanction - 2000;
        f.closed = sanction + 100;
        f.status = "吊销";
        f.closedInChanges = true;
        f.approved = *f.closed;
    });
    plan.alter(firms[1], [=](Firm& f) {
        common(f);
        f.tradeName = later;
        f.phone = phone2;
        f.founded = founded;
        f.approved = founded + 90;
        f.formerName = composeName(f.place(), shared, f.trade(), 0);
        f.renamed = founded + 90;
    });
    onList(plan, firms[0], sanction, std::nullopt);
    plan.record({"phoenix", false, {plan.code(firms[0]), plan.code(firms[1])}, sanction, founded,
                 {{"origin", jsonText(plan.code(firms[0]))}, {"successors", jsonList({plan.code(firms[1])})},
                  {"sanctioned", jsonText(isoDate(sanction))}, {"renamed", jsonText(isoDate(founded + 90))}, {"p", "0.99"}}});
    return true;
}

// A namesake far away: a common trade name, everything else different. Below .5 by far.
bool plantNamesake(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(2);
    if (firms.empty())
        return false;
    const Seat here = seatAt(random);
    const Date sanction = dayBetween(random, *makeDate(2024, 3, 1), *makeDate(2025, 3, 1));
    const std::string shared(pickOf(random, commonTradeNames()));
    const int industry = anyTrade(random);
    const int other = (industry + 11) % static_cast<int>(industries().size());
    plan.alter(firms[0], [=](Firm& f) {
        f.address = here.unit;
        f.at = here.at;
        f.tradeName = shared;
        f.industry = industry;
        f.founded = sanction - 1200;
    });
    plan.alter(firms[1], [=](Firm& f) {  // stays where the background put it unless that is the same county
        if (f.address.place == here.unit.place)
            f.address.place = (here.unit.place - 9 + 5) % 16 + 9;
        f.at = {f.place().lng, f.place().lat};
        f.tradeName = shared;
        f.industry = other;
        f.founded = sanction + 100;
        f.approved = f.founded;
        f.scope = std::string(f.trade().scope);
    });
    onList(plan, firms[0], sanction, std::nullopt);
    plan.record({"phoenix", true, {plan.code(firms[0]), plan.code(firms[1])}, sanction, sanction + 100,
                 {{"pattern", jsonText("namesake in another county")}, {"origin", jsonText(plan.code(firms[0]))}}});
    return true;
}

// A lawful move: the same people close here and open there; nobody was sanctioned, so there is no origin.
bool plantRelocation(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(2);
    if (firms.empty())
        return false;
    const Seat from = seatAt(random), to = seatAt(random);
    const PersonId boss = plan.person();
    const std::string phone = ownPhone(plan), shared = rareName(random);
    const int industry = anyTrade(random);
    const Date moved = dayBetween(random, *makeDate(2024, 6, 1), *makeDate(2025, 3, 1));
    plan.alter(firms[0], [=](Firm& f) {
        f.address = from.unit;
        f.at = from.at;
        f.tradeName = shared;
        f.phone = phone;
        f.representative = boss;
        f.industry = industry;
        f.founded = moved - 2200;
        f.closed = moved;
        f.status = "注销";
        f.closedInChanges = true;
        f.approved = moved;
    });
    plan.alter(firms[1], [=](Firm& f) {
        f.address = to.unit;
        f.at = to.at;
        f.tradeName = shared;
        f.phone = phone;
        f.representative = boss;
        f.industry = industry;
        f.founded = moved + 20;
        f.approved = f.founded;
    });
    plan.record({"phoenix", true, {plan.code(firms[0]), plan.code(firms[1])}, moved, moved + 20,
                 {{"pattern", jsonText("lawful relocation")}}});
    return true;
}

// The same ties as a vest change, but the entry has been repaired: no origin any more.
bool plantRepairedSanction(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(2);
    if (firms.empty())
        return false;
    const Seat seat = seatAt(random);
    const PersonId boss = plan.person();
    const std::string phone = ownPhone(plan);
    const int industry = anyTrade(random);
    const Date sanction = dayBetween(random, *makeDate(2024, 2, 1), *makeDate(2024, 8, 1));
    const Date repaired = sanction + static_cast<int>(random.between(400, 500));
    const std::string one = rareName(random), two = rareName(random);
    for (int k = 0; k < 2; ++k)
        plan.alter(firms[static_cast<std::size_t>(k)], [=](Firm& f) {
            f.address = seat.unit;
            f.at = seat.at;
            f.tradeName = k == 0 ? one : two;
            f.phone = phone;
            f.representative = boss;
            f.industry = industry;
            f.founded = k == 0 ? sanction - 1800 : sanction + 90;
            f.approved = f.founded + 10;
        });
    onList(plan, firms[0], sanction, repaired);
    plan.record({"phoenix", true, {plan.code(firms[0]), plan.code(firms[1])}, sanction, repaired,
                 {{"pattern", jsonText("repaired sanction")}, {"origin", jsonText(plan.code(firms[0]))}, {"repaired", jsonText(isoDate(repaired))}}});
    return true;
}

} // namespace coir::sample
