// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/region_figures.h"

#include "heat/measures.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace coir::report {

namespace {

constexpr std::string_view kProvince = "460000";
constexpr int kPeriodMonths = 12;
constexpr int kSoonDays = 90;

/// 1 = this period, 2 = the one before, 0 = neither.
int periodOf(Date asOf, Date on) {
    if (on > asOf)
        return 0;
    if (on > addMonths(asOf, -kPeriodMonths))
        return 1;
    return on > addMonths(asOf, -2 * kPeriodMonths) ? 2 : 0;
}
void count(int period, int& now, int& before) {
    if (period == 1)
        ++now;
    else if (period == 2)
        ++before;
}

Result<> readVerdicts(const Context& c, RegionFigures& g) {
    COIR_TRY(const auto verdicts, store::verdictsInForce(c.reader, c.verdictsThrough));
    for (const auto* f : g.findings)
        if (const auto* said = entryOf(verdicts, f->id)) {
            g.leads[f->detector].confirmed += said->verdict == store::Verdict::Confirmed;
            g.leads[f->detector].dismissed += said->verdict == store::Verdict::Dismissed;
        }
    return {};
}

Result<> readTiers(const Context& c, RegionFigures& g, const std::vector<bool>& inside) {
    std::map<std::int64_t, store::FirmIndex> byEntity;
    for (std::size_t i = 0; i < c.facts->firms.size(); ++i)
        if (inside[i])
            byEntity[c.facts->firms[i].entity] = static_cast<store::FirmIndex>(i);
    COIR_TRY(auto s, c.reader.db().prepare("SELECT firm_id, tier FROM rating"));
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return {};
        const auto it = byEntity.find(s.integer(0));
        if (it == byEntity.end())
            continue;
        const auto& county = c.facts->firms[static_cast<std::size_t>(it->second)].county;
        if (county.empty())
            continue;
        const auto tier = s.text(1);
        ++g.tiers[county][tier.empty() ? 4 : static_cast<std::size_t>(tier.front() - 'A')];
    }
}

Result<> readHeat(const Context& c, RegionFigures& g) {
    COIR_TRY(auto which, c.reader.db().prepare("SELECT measure FROM heat_cell WHERE cells = 'county' GROUP BY measure ORDER BY measure <> 'penalties', measure LIMIT 1"));
    COIR_TRY(const bool any, which.step());
    if (!any)
        return {};
    g.heatMeasure = which.string(0);
    COIR_TRY(auto s, c.reader.db().prepare("SELECT body FROM heat_cell WHERE cells = 'county' AND measure = ?1 ORDER BY ordinal"));
    s.bind(1, g.heatMeasure);
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            break;
        const auto j = nlohmann::json::parse(s.text(0), nullptr, false);
        const auto p = j.is_object() && j.contains("properties") ? j["properties"] : j;
        if (!p.is_object())
            continue;
        const std::string cell = p.value("cell", "");
        if (g.area != kProvince && cell != g.area)
            continue;
        RegionFigures::HeatRow r;
        r.name = p.value("name", cell);
        const auto number = [&](const char* key) { return p.contains(key) && p[key].is_number() ? std::optional(p[key].get<double>()) : std::nullopt; };
        if (const auto e = number("events"))
            r.events = static_cast<std::int64_t>(*e);
        r.exposure = static_cast<std::int64_t>(number("exposure").value_or(0));
        r.rate = number("rate");
        r.smoothed = number("smoothed");
        r.suppressed = p.value("class", "") == "suppressed" || !r.events;
        g.heatRows.push_back(std::move(r));
    }
    return {};
}

/// Counted in the period in which it was decided: what has run out since was decided nevertheless.
bool wasDecided(store::Standing standing) { return standing == store::Standing::Stands || standing == store::Standing::Expired; }

} // namespace

Result<RegionFigures> regionFigures(const Context& c, const std::string& area) {
    RegionFigures g;
    g.area = area.empty() ? std::string(kProvince) : area;
    g.areaName = c.lexicon.divisions().nameOf(g.area);
    const std::string county = g.area == kProvince ? std::string() : c.lexicon.divisions().countyOf(g.area);
    if (g.areaName.empty() || (g.area != kProvince && county.empty()))
        return fail(ErrorCode::InputRefused, COIR_MSG("report", "This is no unit of the province"), COIR_MSG("report", "Give 460000 or the code of a city or county"), {{}, 0, "area", area});
    if (g.area != kProvince)
        g.area = county;

    const Date asOf = c.facts->asOf.valid;
    const auto& firms = c.facts->firms;
    std::vector<bool> inside(firms.size());
    std::map<std::string, RegionFigures::Industry> industries;
    for (std::size_t i = 0; i < firms.size(); ++i) {
        inside[i] = firms[i].inRegistry && (g.area == kProvince || firms[i].county == county);
        if (!inside[i])
            continue;
        if (heat::isDenominator(firms[i])) {
            ++g.activeFirms;
            if (!firms[i].industrySection.empty())
                ++industries[firms[i].industrySection].firms;
        }
        if (firms[i].founded)
            count(periodOf(asOf, *firms[i].founded), g.founded, g.foundedBefore);
    }
    const auto in = [&](store::FirmIndex i) { return i != store::kNoFirm && inside[static_cast<std::size_t>(i)]; };
    for (const auto& p : c.facts->penalties)
        if (in(p.firm) && wasDecided(p.standing)) {
            count(periodOf(asOf, p.decided), g.penalties, g.penaltiesBefore);
            g.endingSoon += weighs(p) && p.publicityMax && *p.publicityMax - asOf <= kSoonDays;
        }
    for (const auto& e : c.facts->listEntries) {
        if (!in(e.firm) || !e.seriousList)
            continue;
        if (wasDecided(e.standing))
            count(periodOf(asOf, e.entered), g.listEntries, g.listEntriesBefore);
        if (e.exited)
            count(periodOf(asOf, *e.exited), g.listExits, g.listExitsBefore);
    }
    for (const auto& e : c.facts->abnormalEntries)
        if (in(e.firm) && wasDecided(e.standing))
            count(periodOf(asOf, e.entered), g.abnormal, g.abnormalBefore);
    for (const auto& o : c.facts->objections)
        g.openObjections += in(o.firm) && (!o.closed || *o.closed > asOf);

    std::set<store::FirmIndex> inLeads;
    for (const auto& f : c.findings) {
        const bool here = g.area == kProvince || std::any_of(f.subjects.begin(), f.subjects.end(), [&](const auto& s) { return s.firm != store::kNoFirm ? in(s.firm) : s.key == g.area; });
        if (!here)
            continue;
        g.findings.push_back(&f);
        auto& n = g.leads[f.detector];
        (f.level == detect::Level::High ? n.high : f.level == detect::Level::Watch ? n.watch : n.hint)++;
        if (f.detector == "hot-spot") {
            g.hotSpots.push_back(&f);
            for (const auto& [name, value] : f.parameters)
                if (name == "measure" && g.hotMeasure.empty())
                    g.hotMeasure = value;
        }
        if (f.level != detect::Level::Hint)
            for (const auto& s : f.subjects)
                if (in(s.firm))
                    inLeads.insert(s.firm);
    }
    for (const auto i : inLeads)
        if (const auto it = industries.find(firms[static_cast<std::size_t>(i)].industrySection); it != industries.end())
            ++it->second.inLeads;
    for (auto& [section, x] : industries) {
        x.section = section;
        if (x.inLeads > 0)
            g.industries.push_back(x);
    }
    std::stable_sort(g.industries.begin(), g.industries.end(), [](const auto& a, const auto& b) {
        return a.inLeads > b.inLeads;
    });
    constexpr std::size_t kMost = 10;
    if (g.industries.size() > kMost)
        g.industries.resize(kMost);
    COIR_CHECK(readVerdicts(c, g));
    COIR_CHECK(readTiers(c, g, inside));
    COIR_CHECK(readHeat(c, g));
    return g;
}

} // namespace coir::report
