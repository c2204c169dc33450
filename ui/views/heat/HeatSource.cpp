// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/heat/HeatSource.h"

#include "base/csv.h"
#include "base/grouped.h"
#include "detect/hot_spot.h"
#include "language/Wording.h"
#include "report/hex_labels.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

namespace coir::ui {
namespace {

constexpr double kPer = 100;                     ///< rates are shown per hundred firms or lines

void datesOf(heat::Measure measure, const store::Facts& facts, std::vector<Date>& out) {
    switch (measure) {
    case heat::Measure::Penalties:
        for (const auto& p : facts.penalties)
            out.push_back(p.decided);
        break;
    case heat::Measure::GridEvents:
        for (const auto& e : facts.gridEvents)
            out.push_back(e.at.date());
        break;
    case heat::Measure::Undervaluation:
        for (const auto& l : facts.declarationLines)
            out.push_back(l.at.date());
        break;
    default: break;
    }
}

template <class F> void mapRecords(const std::vector<F>& facts, std::unordered_map<store::RecordId, store::FirmIndex>& out) {
    for (const auto& f : facts)
        if (f.firm != store::kNoFirm)
            out.emplace(f.record, f.firm);
}

report::Caption captionFor(const HeatAnswer& a, bool hexagons) {
    report::Caption c;
    c.asOf = a.source->asOf;
    const heat::HeatField& field = hexagons ? a.hexagons : a.counties;
    const std::string title(heat::title(a.wish.measure));
    if (hexagons) {
        switch (field.method) {
        case heat::Method::GiStar: c.title = COIR_MSG("HeatView", "Hot and cold spots: Gi*, false discovery rate, two-sided"); break;
        case heat::Method::Kde: c.title = COIR_MSG("HeatView", "Density of events, quartic kernel, bandwidth %1 km").arg(a.bandwidth / 1000, 1); break;
        case heat::Method::Scan: c.title = COIR_MSG("HeatView", "Clusters of the scan statistic"); break;
        default: c.title = COIR_MSG("HeatView", "Rates by hexagon"); break;
        }
    } else {
        c.title = field.method == heat::Method::Rate ? COIR_MSG("HeatView", "Raw rate by county") : COIR_MSG("HeatView", "Rate by county, empirical Bayes");
    }
    const bool lines = field.denominator == heat::Denominator::ImportLines, period = hasPeriod(a.wish.measure);
    if (hexagons && field.method == heat::Method::Kde) {
        c.denominator = period ? COIR_MSG("HeatView", "Events per square kilometre, %1 to %2") : COIR_MSG("HeatView", "Events per square kilometre, in force on that day");
    } else if (const Placed p = placed(a); hexagons && p.there < p.all) {
        // Other firms than the counties count, so another mean: said where it is drawn.
        if (period)
            c.denominator = lines ? COIR_MSG("HeatView", "Per 100 of the %1 declaration lines with a position (of %2), %3 to %4")
                                  : COIR_MSG("HeatView", "Per 100 of the %1 active firms with a position (of %2), %3 to %4");
        else
            c.denominator = lines ? COIR_MSG("HeatView", "Per 100 of the %1 declaration lines with a position (of %2)")
                                  : COIR_MSG("HeatView", "Per 100 of the %1 active firms with a position (of %2), in force on that day");
        c.denominator = std::move(c.denominator).arg(coir::grouped(p.there)).arg(coir::grouped(p.all));
    } else if (period) {
        c.denominator = lines ? COIR_MSG("HeatView", "Per 100 declaration lines, %1 to %2") : COIR_MSG("HeatView", "Per 100 active firms, %1 to %2");
    } else {
        c.denominator = lines ? COIR_MSG("HeatView", "Per 100 declaration lines") : COIR_MSG("HeatView", "Per 100 active firms, in force on that day");
    }
    if (period)
        c.denominator = std::move(c.denominator).arg(isoDate(field.window.from)).arg(isoDate(field.window.to));
    return c;
}

int hotClass(stats::HeatClass c) {
    switch (c) {
    case stats::HeatClass::Hot99: return 3;
    case stats::HeatClass::Hot95: return 2;
    case stats::HeatClass::Hot90: return 1;
    case stats::HeatClass::Cold90: return -1;
    case stats::HeatClass::Cold95: return -2;
    case stats::HeatClass::Cold99: return -3;
    default: break;
    }
    return 0;
}

} // namespace

std::vector<heat::Measure> measuresWithRows(const CaseSnapshot& snapshot) {
    const heat::Sources sources = detect::heatSources(*snapshot.facts, snapshot.ratings.tiers(), snapshot.findings);
    std::vector<heat::Measure> out;
    // What supervisors ask for most comes first.
    for (const heat::Measure m : {heat::Measure::Penalties, heat::Measure::Lists, heat::Measure::Abnormal, heat::Measure::Findings, heat::Measure::TierD, heat::Measure::GridEvents, heat::Measure::Undervaluation})
        if (heat::hasRows(m, sources))
            out.push_back(m);
    return out;
}

bool hasPeriod(heat::Measure measure) {
    return measure == heat::Measure::Penalties || measure == heat::Measure::GridEvents || measure == heat::Measure::Undervaluation;
}

bool hasImportLines(const CaseSnapshot& snapshot) {
    const auto& lines = snapshot.facts->declarationLines;
    return std::any_of(lines.begin(), lines.end(), [](const auto& l) { return l.import; });
}

Placed placed(const HeatAnswer& answer) {
    const auto sum = [](const heat::HeatField& field) {
        double n = 0;
        for (const auto& c : field.cell)
            n += c.exposure;
        return static_cast<std::int64_t>(std::llround(n));
    };
    return {sum(answer.hexagons), sum(answer.counties)};
}

double valueOf(const heat::HeatField& field, const heat::HeatCell& cell) {
    switch (field.method) {
    case heat::Method::Kde: return cell.density;
    case heat::Method::Rate: return cell.rate * kPer;
    default: return cell.smoothed * kPer;
    }
}

Result<std::shared_ptr<const HeatAnswer>> answerHeat(const SnapshotPtr& snapshot, const HeatWish& wish,
                                                     const std::optional<HeatScales>& scales, JobContext& job) {
    auto a = std::make_shared<HeatAnswer>();
    a->source = snapshot;
    a->wish = wish;
    const heat::Sources sources = detect::heatSources(*snapshot->facts, snapshot->ratings.tiers(), snapshot->findings);
    COIR_TRY(const auto pack, snapshot->library->rules->pick("heat.field", snapshot->asOf.valid));
    a->bandwidth = pack->number("kde.bandwidth");
    const auto& units = snapshot->library->lexicon->divisions().units();
    heat::HeatRequest request;
    request.measure = wish.measure;
    request.denominator = wish.denominator;
    request.window = hasPeriod(wish.measure) ? wish.window : std::nullopt;
    request.method = wish.method == heat::Method::Rate ? heat::Method::Rate : heat::Method::EmpiricalBayes;
    COIR_TRY(a->counties, heat::heatField(request, sources, units, *pack, job));
    request.method = wish.method;
    request.cells = {heat::Cells::Kind::Hexagon, wish.side};
    COIR_TRY(a->hexagons, heat::heatField(request, sources, units, *pack, job));
    const auto scaleOf = [](const heat::HeatField& field, std::size_t classes) {
        std::vector<double> values;
        for (const auto& c : field.cell)
            if (!c.suppressed && c.exposure > 0)
                values.push_back(valueOf(field, c));
        return heat::rateScale(values, classes);
    };
    if (scales)
        a->scales = *scales;
    else
        a->scales = {scaleOf(a->counties, a->counties.withinChance ? heat::kMutedClasses : heat::kMostClasses),
                     scaleOf(a->hexagons, heat::kMostClasses), a->counties.withinChance};
    datesOf(wish.measure, *snapshot->facts, a->eventDates);
    mapRecords(snapshot->facts->penalties, a->firmOf);
    mapRecords(snapshot->facts->listEntries, a->firmOf);
    mapRecords(snapshot->facts->abnormalEntries, a->firmOf);
    mapRecords(snapshot->facts->gridEvents, a->firmOf);
    if (wish.measure == heat::Measure::GridEvents)
        for (std::size_t i = 0; i < snapshot->facts->gridEvents.size(); ++i)
            a->gridEventOf.emplace(snapshot->facts->gridEvents[i].record, i);
    mapRecords(snapshot->facts->declarationLines, a->firmOf);
    for (store::FirmIndex i = 0; i < static_cast<store::FirmIndex>(snapshot->facts->firms.size()); ++i)
        if (const auto record = snapshot->firm(i).record)
            a->firmOf.emplace(record, i);
    return a;
}

std::vector<HeatFirm> firmsIn(const HeatAnswer& answer, const heat::HeatCell& cell) {
    if (cell.suppressed)
        return {};
    std::map<store::FirmIndex, HeatFirm> firms;
    for (const store::RecordId record : cell.records)
        if (const auto at = answer.firmOf.find(record); at != answer.firmOf.end()) {
            HeatFirm& f = firms[at->second];
            f.firm = at->second;
            ++f.events;
            if (f.record == 0)
                f.record = record;
        }
    std::vector<HeatFirm> out;
    for (const auto& [index, f] : firms)
        out.push_back(f);
    std::stable_sort(out.begin(), out.end(), [](const HeatFirm& x, const HeatFirm& y) { return x.events > y.events; });
    return out;
}

std::vector<HeatEvent> eventsIn(const HeatAnswer& answer, const heat::HeatCell& cell) {
    std::vector<HeatEvent> out;
    if (cell.suppressed)
        return out;
    std::vector<const store::GridEvent*> events;
    for (const store::RecordId record : cell.records)
        if (const auto at = answer.gridEventOf.find(record); at != answer.gridEventOf.end() && !answer.firmOf.contains(record))
            events.push_back(&answer.source->facts->gridEvents[at->second]);
    std::stable_sort(events.begin(), events.end(), [](const auto* x, const auto* y) { return y->at < x->at; });
    for (const auto* e : events) {
        std::string words = isoDate(e->at.date());
        for (const std::string& part : {e->category, e->state})
            if (!part.empty())
                words += " · " + part;
        out.push_back({e->record, std::move(words)});
    }
    return out;
}

namespace {

std::string shortNameOf(const text::Division& unit) {
    return currentLanguage() == QLatin1String("en") && !unit.pinyin.empty() ? unit.pinyin : unit.shortName.empty() ? unit.name : unit.shortName;
}

} // namespace

report::TileScene tileScene(const HeatAnswer& answer, std::span<const text::Division> units, const std::string& selected) {
    report::TileScene s;
    s.caption = captionFor(answer, false);
    const heat::RateScale& scale = answer.scales.counties;
    s.bounds = scale.borders();
    s.counts.assign(s.bounds.size(), 0);
    s.muted = answer.scales.muted;
    if (answer.counties.withinChance)
        s.note = COIR_MSG("HeatView", "Differences are within chance (p = %1)").arg(answer.counties.evenP, 2);
    s.suppressedWord = COIR_MSG("HeatView", "too few");
    for (const auto& unit : units) {
        report::TileScene::Tile t;
        t.ref.key = unit.code;
        t.name = shortNameOf(unit);
        t.column = unit.column;
        t.row = unit.row;
        t.inset = unit.column == 4 && unit.row == 4;
        t.selected = unit.code == selected;
        const auto at = std::find_if(answer.counties.cell.begin(), answer.counties.cell.end(), [&](const auto& c) { return c.cell == unit.code; });
        if (at == answer.counties.cell.end() || at->suppressed || at->exposure <= 0) {
            t.suppressed = true;
        } else {
            const double v = valueOf(answer.counties, *at);
            t.level = scale.classOf(v);
            t.value = scale.figure(v);
            if (t.level >= 0 && static_cast<std::size_t>(t.level) < s.counts.size())
                ++s.counts[static_cast<std::size_t>(t.level)];
        }
        s.tiles.push_back(std::move(t));
    }
    return s;
}

report::HexScene hexScene(const HeatAnswer& answer, std::span<const text::Division> units, const std::string& selected) {
    report::HexScene s;
    s.caption = captionFor(answer, true);
    s.side = answer.wish.side;
    const stats::HexGrid grid(answer.wish.side);
    const heat::HeatField& field = answer.hexagons;
    const heat::RateScale& scale = answer.scales.hexagons;
    const bool scan = field.method == heat::Method::Scan;
    s.rates = field.method != heat::Method::GiStar && !scan;
    if (s.rates)
        s.bounds = scale.borders();
    else if (scan)
        for (const char* word : {QT_TRANSLATE_NOOP("HeatView", "none"), "p ≤ .10", "p ≤ .05", "p ≤ .01"})
            s.bounds.push_back(QCoreApplication::translate("HeatView", word).toStdString());
    std::map<std::string, std::string> nameOf;
    for (const auto& unit : units)
        nameOf[unit.code] = shortNameOf(unit);
    s.counts.assign(s.rates || scan ? s.bounds.size() : 7, 0);
    const int lowest = s.rates || scan ? 0 : -3;
    std::vector<std::string> names;
    for (const auto& c : field.cell) {
        report::HexScene::Cell cell;
        const stats::Point centre = grid.centre(c.hex);
        cell.x = centre.x;
        cell.y = centre.y;
        cell.ref.key = c.cell;
        cell.suppressed = c.suppressed || c.exposure <= 0;
        cell.selected = c.cell == selected;
        const double v = valueOf(field, c);
        cell.level = s.rates ? std::max(0, scale.classOf(v)) : hotClass(c.measured);
        const auto place = nameOf.find(c.county);
        cell.name = place == nameOf.end() ? std::string() : place->second;
        if (!cell.suppressed) {
            if (std::isfinite(v))
                cell.value = scale.figure(v);
            if (std::isfinite(c.z) && field.method == heat::Method::GiStar)
                cell.value += "  z " + decimal(std::round(c.z * 100) / 100);
            if (const auto k = static_cast<std::size_t>(cell.level - lowest); k < s.counts.size())
                ++s.counts[k];
        }
        names.push_back(cell.name);
        s.cells.push_back(std::move(cell));
    }
    report::labelPlaces(s, names);
    return s;
}

} // namespace coir::ui
