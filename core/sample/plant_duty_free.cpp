// SPDX-License-Identifier: GPL-3.0-or-later
// Duty-free rings and a tour group (domain.md D5a, ruling 11). Buyers are tokens; there is nothing else about them.
#include "sample/plan.h"
#include "sample/rows.h"

#include <algorithm>

namespace coir::sample {

namespace {

constexpr std::string_view kShop = "合成国际免税城";

void buy(Plan& plan, Random& random, const PurchaseDraft& purchase, std::vector<std::string>* serials = nullptr) {
    PurchaseDraft p = purchase;
    p.serial = "GM" + std::to_string(900000000000 + plan.serial());
    if (serials)
        serials->push_back(p.serial);
    const auto slot = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(plan.firms())));
    plan.emit(slot, [p](const Plan&, Handover& out) { out.write(Form::DutyFree, purchaseRow(p)); });
}

std::vector<std::size_t> someItems(Random& random, std::size_t count) {
    std::vector<std::size_t> all(dutyFreeItems().size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    for (std::size_t i = 0; i < count; ++i)
        std::swap(all[i], all[i + random.below(all.size() - i)]);
    all.resize(count);
    return all;
}

} // namespace

// Forty tokens buy the same twelve goods within an hour; one account pays for 35, the other five share a device with
// two of them. Hard links .6, their share ≥ .5 .4, timing .3: 1 − .4 · .6 · .7 = .832.
bool plantDutyFreeRing(Plan& plan) {
    Random random = plan.nextRandom();
    const auto items = someItems(random, 12);
    const std::uint64_t ring = static_cast<std::uint64_t>(plan.serial());
    const PersonId first = kBuyers + (std::uint64_t{1} << 36) + ring * 64;
    const Date on = dayBetween(random, *makeDate(2025, 11, 10), *makeDate(2026, 8, 20));
    const std::string payer = thingToken(plan.seed(), 3, (std::uint64_t{1} << 36) + ring);
    const std::string device = thingToken(plan.seed(), 4, (std::uint64_t{1} << 36) + ring);
    const std::string flight = "HC" + std::to_string(1400 + random.below(90));
    std::vector<std::string> members, names;
    for (const auto i : items)
        names.push_back(std::string(dutyFreeItems()[i].brand) + std::string(dutyFreeItems()[i].name));
    for (std::uint64_t k = 0; k < 40; ++k) {
        PurchaseDraft p;
        p.buyer = personToken(plan.seed(), first + k);
        members.push_back(p.buyer);
        p.shop = kShop;
        p.channel = "线下";
        p.ageBand = random.chance(0.6) ? "26-35岁" : "36-45岁";
        p.pickup = "离岛提货";
        p.flight = flight;
        p.leaving = on + 1;
        p.payer = k < 35 ? payer : thingToken(plan.seed(), 3, (std::uint64_t{2} << 36) + ring * 64 + k);
        p.device = k >= 33 ? device : thingToken(plan.seed(), 4, (std::uint64_t{2} << 36) + ring * 64 + k);
        p.at = momentOf(on, 14, static_cast<int>(random.below(40)), static_cast<int>(random.below(60)));
        for (const auto i : items) {
            p.item = i;
            p.quantity = 2 + static_cast<int>(random.below(2));
            buy(plan, random, p);
            p.at.seconds += static_cast<std::int64_t>(random.between(20, 100));
        }
    }
    plan.record({"duty-free-ring", false, members, on, on + 1,
                 {{"buyers", "40"}, {"items", jsonList(names)}, {"payer", jsonText(payer)}, {"paid_for", "35"},
                  {"device", jsonText(device)}, {"score", "0.832"}}});
    return true;
}

// Thirty travellers with one tour number and one flight; each pays alone and buys what he likes.
bool plantTourGroup(Plan& plan) {
    Random random = plan.nextRandom();
    const std::uint64_t group = static_cast<std::uint64_t>(plan.serial());
    const Date on = dayBetween(random, *makeDate(2025, 11, 10), *makeDate(2026, 8, 20));
    const std::string flight = "HC" + std::to_string(1500 + random.below(90));
    const std::string tour = "HT" + std::to_string(on.days) + "G" + std::to_string(group);
    std::vector<std::string> members;
    for (std::uint64_t k = 0; k < 30; ++k) {
        const PersonId buyer = kBuyers + (std::uint64_t{3} << 36) + group * 64 + k;
        PurchaseDraft p;
        p.buyer = personToken(plan.seed(), buyer);
        members.push_back(p.buyer);
        p.shop = kShop;
        p.channel = "线下";
        p.ageBand = random.chance(0.5) ? "46-60岁" : "60岁以上";
        p.pickup = "离岛提货";
        p.flight = flight;
        p.leaving = on + 1;
        p.payer = thingToken(plan.seed(), 3, buyer);
        p.device = thingToken(plan.seed(), 4, buyer);
        p.tour = tour;
        p.at = momentOf(on, 10, static_cast<int>(random.below(60)), static_cast<int>(random.below(60)));
        for (const auto i : someItems(random, 3 + random.below(3))) {
            p.item = i;
            p.quantity = 1;
            buy(plan, random, p);
            p.at.seconds += static_cast<std::int64_t>(random.between(60, 500));
        }
    }
    plan.record({"duty-free-ring", true, members, on, on + 1, {{"pattern", jsonText("tour group")}, {"tour", jsonText(tour)}}});
    return true;
}

} // namespace coir::sample
