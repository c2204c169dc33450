// SPDX-License-Identifier: GPL-3.0-or-later
// Hot spots of grid events in hexagons (domain.md D7, rulings 17, 17b).
#include "sample/plan.h"
#include "sample/rows.h"

namespace coir::sample {

namespace {

constexpr std::int64_t kSmallest = 1500;  // below, a hexagon holds too few firms to say anything
// Counties with firms enough in neighbouring hexagons, as indices into places().
constexpr std::size_t kHot[] = {5, 9};      // Sanya (Jiyang), Danzhou
constexpr std::size_t kLonely[] = {10, 24}; // Wuzhishan, Qiongzhong

} // namespace

// Ten times the usual events per firm within 3.4 km of the county's centre, for the whole year.
bool plantHotSpot(Plan& plan) {
    const std::size_t n = plan.hotAreas().size();
    if (plan.firms() < kSmallest || n >= std::size(kHot))
        return false;
    const Place& place = places()[kHot[n]];
    Random random = plan.nextRandom();
    const Position centre = shifted({place.lng, place.lat}, random.normal() * 300.0, random.normal() * 300.0);
    constexpr double kRadius = 3400, kMean = 3;
    plan.heat({centre, kRadius, kMean});
    plan.record({"hot-spot", false, {std::string(place.cityCode)}, *makeDate(2025, 10, 1), kHorizon,
                 {{"measure", jsonText("grid-events")}, {"lng", jsonNumber(centre.lng)}, {"lat", jsonNumber(centre.lat)},
                  {"radius_m", jsonNumber(kRadius)}, {"events_per_firm", jsonNumber(kMean)}, {"usual_per_firm", "0.3"},
                  {"serials_from", jsonText("SJ800000000000")}}});
    return true;
}

// Seven events in one place, one day, with hardly a firm around: a spike, and too few firms to mean anything.
bool plantLonelySpike(Plan& plan) {
    std::size_t n = 0;
    for (const Pattern& p : plan.truth())
        n += p.kind == "hot-spot" && p.decoy;
    if (plan.firms() < kSmallest || n >= std::size(kLonely))
        return false;
    const Place& place = places()[kLonely[n]];
    Random random = plan.nextRandom();
    const Position at = shifted({place.lng, place.lat}, place.spread * 2.0, place.spread * 1.2);
    const Date on = dayBetween(random, *makeDate(2026, 2, 1), *makeDate(2026, 8, 1));
    for (int k = 0; k < 7; ++k) {
        EventDraft e;
        e.number = 700000000000 + plan.serial();
        e.at = momentOf(on, 9 + k, static_cast<int>(random.below(60)));
        e.category = "垃圾堆放";
        e.severity = "一般";
        e.state = "已办结";
        e.wgs84 = shifted(at, random.normal() * 40.0, random.normal() * 40.0);
        e.system = k % 2;
        e.division = place.cityCode;
        plan.emit(static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(plan.firms()))),
                  [e](const Plan&, Handover& out) { out.write(Form::GridEvent, eventRow(e)); });
    }
    plan.record({"hot-spot", true, {std::string(place.cityCode)}, on, on,
                 {{"pattern", jsonText("a spike among few firms")}, {"measure", jsonText("grid-events")}, {"events", "7"},
                  {"lng", jsonNumber(at.lng)}, {"lat", jsonNumber(at.lat)}}});
    return true;
}

} // namespace coir::sample
