// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/hot_spot.h"

#include "base/csv.h"
#include "base/grouped.h"
#include "heat/heat_field.h"
#include "stats/rates.h"
#include "text/lexicon.h"

#include <algorithm>
#include <cstdio>
#include <limits>
#include <map>
#include <set>

namespace coir::detect {

namespace {

using Kind = rules::ParameterInfo::Kind;
constexpr int kPerHundred = 100; ///< rates are told per hundred of the exposure
constexpr rules::ParameterInfo kParameters[] = {
    {"hexagon.side", Kind::Number, "metres", 100, 50000, "Side of the hexagons"},
    {"area.exposure", Kind::Number, "", 0, 1e9, "Least exposure of an area"},
    {"area.events", Kind::Number, "events", 0, 1e9, "Fewest events of an area"},
    {"area.p", Kind::Number, "", 0, 1, "Largest Poisson p of an area, times the number of cells"},
    {"weight.hot90", Kind::Number, "", 0, 1, "Score of an area hot at 90 %"},
    {"weight.hot95", Kind::Number, "", 0, 1, "Score of an area hot at 95 %"},
    {"weight.hot99", Kind::Number, "", 0, 1, "Score of an area hot at 99 %"},
};

constexpr ReasonInfo kReasons[] = {
    {"hot", "More events than the exposure explains", "More inspections here, better reporting, one-off campaign"},
    {"poisson", "The whole area is improbable by chance", ""},
};

const DetectorInfo kInfo{"hot-spot", "Hot spot", "detect.hot-spot", {{"registration"}, {"penalty", "grid_event", "list_entry"}}, kParameters};

int rank(stats::HeatClass c) {
    return c == stats::HeatClass::Hot99 ? 3 : c == stats::HeatClass::Hot95 ? 2 : c == stats::HeatClass::Hot90 ? 1 : 0;
}

/// Connected hot cells, as indices into the field, ascending.
std::vector<std::vector<std::size_t>> hotAreas(const heat::HeatField& field) {
    std::map<stats::Hex, std::size_t> hot;
    for (std::size_t i = 0; i < field.cell.size(); ++i)
        if (stats::isHot(field.cell[i].measured))
            hot.emplace(field.cell[i].hex, i);
    std::vector<std::vector<std::size_t>> areas;
    std::set<std::size_t> seen;
    for (const auto& [start, index] : hot) {
        if (!seen.insert(index).second)
            continue;
        std::vector<std::size_t> area{index};
        for (std::size_t k = 0; k < area.size(); ++k)
            for (const stats::Hex h : stats::HexGrid::around(field.cell[area[k]].hex))
                if (const auto it = hot.find(h); it != hot.end() && seen.insert(it->second).second)
                    area.push_back(it->second);
        std::sort(area.begin(), area.end());
        areas.push_back(std::move(area));
    }
    return areas;
}

/// "1.3e-04": small probabilities differ by their order.
std::string twoDigits(double p) {
    if (p < std::numeric_limits<double>::min())
        return "< 1e-300";                           // smaller than a double can tell
    char text[32];
    std::snprintf(text, sizeof text, "%.1e", p);
    return text;
}

class HotSpot final : public Detector {
public:
    const DetectorInfo& info() const override { return kInfo; }
    std::span<const ReasonInfo> reasons() const override { return kReasons; }

    Result<DetectorOutput> run(const DetectorInput& input, JobContext& job) const override {
        COIR_TRY(const auto heatPack, input.rules.pick("heat.field", input.facts.asOf.valid));
        COIR_CHECK(rules::check(*heatPack, heat::heatParameters()));
        const heat::Sources sources = heatSources(input.facts, input.stored.tier, input.stored.findings);
        const auto& counties = input.lexicon.divisions().units();
        const heat::Cells hexagons{heat::Cells::Kind::Hexagon, input.pack.number("hexagon.side")};
        DetectorOutput output;
        std::int64_t done = 0;
        for (const heat::Measure measure : heat::kMeasures) {
            if (!job.step(done++, std::size(heat::kMeasures)))
                return cancelledError();
            if (measure == heat::Measure::Findings || !heat::hasRows(measure, sources))
                continue;
            COIR_TRY(const auto field, heat::heatField({measure, heat::Method::GiStar, hexagons, {}}, sources, counties, *heatPack, job));
            if (field.judgedCells < static_cast<std::size_t>(heatPack->integer("gi_star.min_cells")))
                output.notJudged.push_back(COIR_MSG("detect", "%1: only %2 hexagons with exposure, too few for hot spots")
                                               .term(heat::name(measure)).arg(field.judgedCells));
            const std::map<store::RecordId, std::string> places = countiesOf(measure, sources, field);
            for (const auto& area : hotAreas(field)) {
                COIR_TRY(auto finding, findingOf(input, field, area, places));
                if (finding)
                    output.findings.push_back(std::move(*finding));
            }
        }
        return output;
    }

private:
    /// County of each event's record.
    static std::map<store::RecordId, std::string> countiesOf(heat::Measure measure, const heat::Sources& sources, const heat::HeatField& field) {
        std::map<store::RecordId, std::string> result;
        for (const heat::Place& p : heat::count(measure, sources, field.window, 0).events)
            if (!p.county.empty())
                result.emplace(p.record, p.county);
        return result;
    }

    static Result<std::optional<Finding>> findingOf(const DetectorInput& input, const heat::HeatField& field, const std::vector<std::size_t>& area,
                                                    const std::map<store::RecordId, std::string>& places) {
        const rules::RulePack& pack = input.pack;
        double events = 0, exposure = 0, z = 0;
        int hottest = 0;
        std::string smallest;
        std::map<std::string, std::size_t> counties;
        for (const std::size_t i : area) {
            const heat::HeatCell& c = field.cell[i];
            events += c.events;
            exposure += c.exposure;
            z = std::max(z, c.z);
            hottest = std::max(hottest, rank(c.measured));
            if (smallest.empty() || c.cell < smallest)
                smallest = c.cell;
            for (const store::RecordId r : c.records)
                if (const auto it = places.find(r); it != places.end())
                    ++counties[it->second];
            if (c.records.empty() && !c.county.empty())
                counties.emplace(c.county, 0);
        }
        const double p = stats::poissonTail(field.mean * exposure, events);
        if (exposure < pack.number("area.exposure") || events < pack.number("area.events") ||
            p > pack.number("area.p") / static_cast<double>(field.judgedCells) || counties.empty())
            return std::nullopt;
        std::string county;
        std::size_t most = 0;
        for (const auto& [code, n] : counties)
            if (county.empty() || n > most) {
                county = code;
                most = n;
            }

        FindingBuilder builder(kInfo.id, pack, input.facts.asOf, input.levels);
        builder.subject({SubjectKind::Area, county, input.lexicon.divisions().nameOf(county), Role::Area});
        builder.distinguish(std::string(heat::name(field.measure)) + " " + smallest).period(field.window.from, field.window.to);
        auto parameters = pack.flat();
        parameters.emplace_back("measure", heat::name(field.measure));
        builder.parameters(std::move(parameters));
        const double score = pack.number(hottest == 3 ? "weight.hot99" : hottest == 2 ? "weight.hot95" : "weight.hot90");
        const char* level = hottest == 3 ? "99" : hottest == 2 ? "95" : "90";
        builder.reason({"hot", COIR_MSG("detect", "%1: %2 connected hexagons hot at %3 %, largest z %4; %5 events on an exposure of %6, %7 per hundred against %8 in all cells")
                                   .term(heat::name(field.measure)).arg(area.size()).arg(level).arg(z, 1)
                                   .arg(groupedWhole(events)).arg(groupedWhole(exposure)).arg(kPerHundred * events / exposure, 1).arg(kPerHundred * field.mean, 1),
                        z, score, "area"});
        builder.reason({"poisson", COIR_MSG("detect", "%1 events where %2 were to be expected, p %3 before correction for %4 cells")
                                       .arg(events, 0).arg(field.mean * exposure, 1).arg(twoDigits(p)).arg(field.judgedCells),
                        p, 0, "area"});
        for (const std::size_t i : area)
            for (const store::RecordId r : field.cell[i].records)
                builder.evidence({r, std::string(heat::name(field.measure)), field.cell[i].cell, EvidenceRole::Supports, "hot"});

        using State = ClearedBy::State;
        builder.clearedBy({"chance", COIR_MSG("detect", "Few events: chance alone"), State::CheckedNotMet});
        builder.clearedBy({"inspections", COIR_MSG("detect", "More inspections or better reporting here than elsewhere"), State::NotChecked});
        builder.clearedBy({"campaign", COIR_MSG("detect", "A single campaign or event explains the number"), State::NotChecked});
        return builder.build(score);
    }
};

} // namespace

heat::Sources heatSources(const store::Facts& facts, std::map<store::FirmIndex, char> tiers, std::span<const Finding> findings) {
    heat::Sources sources{facts, std::move(tiers), {}, {}};
    std::set<store::FirmIndex> firms;
    std::set<store::RecordId> lines;
    for (const Finding& f : findings) {
        if (f.detector != kInfo.id && f.level != Level::Hint)
            for (const Subject& s : f.subjects)
                if (s.kind == SubjectKind::Firm && s.firm != store::kNoFirm)
                    firms.insert(s.firm);
        if (f.detector == "undervaluation")
            for (const Evidence& e : f.evidence)
                if (e.role == EvidenceRole::Supports && e.reason == "low-price")
                    lines.insert(e.record);
    }
    sources.foundFirms.assign(firms.begin(), firms.end());
    sources.lowPriceLines.assign(lines.begin(), lines.end());
    return sources;
}

const Detector& hotSpot() {
    static const HotSpot detector;
    return detector;
}

} // namespace coir::detect
