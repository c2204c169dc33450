// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/heat/HeatSource.h"

#include "language/Wording.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace coir::ui {
namespace {

constexpr double kPer = 100;                     ///< rates are shown per hundred firms or lines

heat::Sources sourcesOf(const CaseSnapshot& shot) {
    heat::Sources s{*shot.facts, {}, {}, {}};
    std::set<store::FirmIndex> found;
    std::set<store::RecordId> lines;
    for (const auto& f : shot.findings) {
        if (f.detector == "undervaluation")
            for (const auto& e : f.evidence)
                if (e.role == detect::EvidenceRole::Supports)
                    lines.insert(e.record);
        if (f.level == detect::Level::Hint || f.detector == "hot-spot")
            continue;
        for (const auto& subject : f.subjects)
            if (subject.firm != store::kNoFirm)
                found.insert(subject.firm);
    }
    s.foundFirms.assign(found.begin(), found.end());
    s.lowPriceLines.assign(lines.begin(), lines.end());
    for (store::FirmIndex i = 0; i < static_cast<store::FirmIndex>(shot.facts->firms.size()); ++i)
        if (const auto* card = shot.card(i); card && card->tier)
            s.tiers.emplace(i, card->tier);
    return s;
}

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

std::string figure(double v) {
    return QString::number(v, 'f', v < 10 ? 1 : 0).toStdString();
}

report::Caption captionFor(const HeatAnswer& a, bool hexagons) {
    report::Caption c;
    c.asOf = a.source->asOf;
    const heat::HeatField& field = hexagons ? a.hexagons : a.counties;
    const std::string title(heat::title(a.wish.measure));
    if (hexagons) {
        switch (field.method) {
        case heat::Method::GiStar: c.title = COIR_MSG("HeatView", "Hot and cold spots: Gi*, false discovery rate, two-sided"); break;
        case heat::Method::Kde: c.title = COIR_MSG("HeatView", "Density of events"); break;
        case heat::Method::Scan: c.title = COIR_MSG("HeatView", "Clusters of the scan statistic"); break;
        default: c.title = COIR_MSG("HeatView", "Rates by hexagon"); break;
        }
    } else {
        c.title = field.method == heat::Method::Rate ? COIR_MSG("HeatView", "Raw rate by county") : COIR_MSG("HeatView", "Rate by county, empirical Bayes");
    }
    const bool lines = a.wish.measure == heat::Measure::Undervaluation;
    if (hasPeriod(a.wish.measure))
        c.denominator = (lines ? COIR_MSG("HeatView", "Per 100 declaration lines, %1 to %2") : COIR_MSG("HeatView", "Per 100 active firms, %1 to %2")).arg(isoDate(field.window.from)).arg(isoDate(field.window.to));
    else
        c.denominator = lines ? COIR_MSG("HeatView", "Per 100 declaration lines") : COIR_MSG("HeatView", "Per 100 active firms, in force on that day");
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
    const heat::Sources sources = sourcesOf(snapshot);
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

namespace {
double rateOf(const heat::HeatField& field, const heat::HeatCell& cell) {
    return (field.method == heat::Method::Rate ? cell.rate : cell.smoothed) * kPer;
}
std::vector<double> shownRates(const heat::HeatField& field) {
    std::vector<double> values;
    for (const auto& c : field.cell)
        if (!c.suppressed && c.exposure > 0)
            values.push_back(rateOf(field, c));
    return values;
}
} // namespace

Result<std::shared_ptr<const HeatAnswer>> answerHeat(const SnapshotPtr& snapshot, const HeatWish& wish,
                                                     const std::optional<heat::Borders>& scale, JobContext& job) {
    auto a = std::make_shared<HeatAnswer>();
    a->source = snapshot;
    a->wish = wish;
    const heat::Sources sources = sourcesOf(*snapshot);
    COIR_TRY(const auto pack, snapshot->library->rules->pick("heat.field", snapshot->asOf.valid));
    const auto& units = snapshot->library->lexicon->divisions().units();
    heat::HeatRequest request;
    request.measure = wish.measure;
    request.window = hasPeriod(wish.measure) ? wish.window : std::nullopt;
    request.method = wish.method == heat::Method::Rate ? heat::Method::Rate : heat::Method::EmpiricalBayes;
    COIR_TRY(a->counties, heat::heatField(request, sources, units, *pack, job));
    request.method = wish.method;
    request.cells = {heat::Cells::Kind::Hexagon, wish.side};
    COIR_TRY(a->hexagons, heat::heatField(request, sources, units, *pack, job));
    a->scale = scale ? *scale : heat::classBorders(shownRates(a->counties));
    datesOf(wish.measure, *snapshot->facts, a->eventDates);
    mapRecords(snapshot->facts->penalties, a->firmOf);
    mapRecords(snapshot->facts->listEntries, a->firmOf);
    mapRecords(snapshot->facts->abnormalEntries, a->firmOf);
    mapRecords(snapshot->facts->gridEvents, a->firmOf);
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

namespace {
/// Borders and, below, how many cells each class holds.
std::vector<std::string> boundWords(const heat::Borders& scale, const std::vector<double>& values) {
    const auto words = heat::classWords(scale);
    const auto counts = heat::classCounts(values, scale);
    std::vector<std::string> out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const double one = values.empty() ? 0 : values.front();
        const std::string said = words[i].empty() ? QString::number(one, 'g', 3).toStdString() : words[i];
        out.push_back(said + "\nn " + std::to_string(counts[i]));
    }
    return out;
}
} // namespace

report::TileScene tileScene(const HeatAnswer& answer, std::span<const text::Division> units, const std::string& selected) {
    report::TileScene s;
    s.caption = captionFor(answer, false);
    s.bounds = boundWords(answer.scale, shownRates(answer.counties));
    s.suppressedWord = COIR_MSG("HeatView", "too few");
    for (const auto& unit : units) {
        report::TileScene::Tile t;
        t.ref.key = unit.code;
        t.name = currentLanguage() == QLatin1String("en") && !unit.pinyin.empty() ? unit.pinyin : unit.shortName.empty() ? unit.name : unit.shortName;
        t.column = unit.column;
        t.row = unit.row;
        t.inset = unit.column == 4 && unit.row == 4;
        t.selected = unit.code == selected;
        const auto at = std::find_if(answer.counties.cell.begin(), answer.counties.cell.end(), [&](const auto& c) { return c.cell == unit.code; });
        if (at == answer.counties.cell.end() || at->suppressed || at->exposure <= 0) {
            t.suppressed = true;
        } else {
            const double v = rateOf(answer.counties, *at);
            t.level = heat::classOf(v, answer.scale);
            t.value = figure(v);
        }
        s.tiles.push_back(std::move(t));
    }
    return s;
}

report::HexScene hexScene(const HeatAnswer& answer, const std::string& selected) {
    report::HexScene s;
    s.caption = captionFor(answer, true);
    s.side = answer.wish.side;
    const stats::HexGrid grid(answer.wish.side);
    const auto method = answer.hexagons.method;
    s.rates = method != heat::Method::GiStar;
    heat::Borders scale = answer.scale;
    const auto value = [&](const heat::HeatCell& c) {
        return method == heat::Method::Kde ? c.density : method == heat::Method::Scan ? (c.cluster ? 6.0 - std::min(5, c.cluster - 1) : 0) : method == heat::Method::Rate ? c.rate * kPer : c.smoothed * kPer;
    };
    std::vector<double> values;
    for (const auto& c : answer.hexagons.cell)
        if (s.rates && !c.suppressed && c.exposure > 0)
            values.push_back(value(c));
    if (method == heat::Method::Kde)
        scale = heat::classBorders(values);
    if (method == heat::Method::Scan)
        scale = {1, 2, 3, 4, 5};
    if (s.rates)
        s.bounds = boundWords(scale, values);
    else
        for (const char* word : {QT_TRANSLATE_NOOP("HeatView", "cold 99"), "95", "90", QT_TRANSLATE_NOOP("HeatView", "none"), "90", "95", QT_TRANSLATE_NOOP("HeatView", "hot 99")})
            s.bounds.push_back(QCoreApplication::translate("HeatView", word).toStdString());
    for (const auto& c : answer.hexagons.cell) {
        report::HexScene::Cell cell;
        const stats::Point centre = grid.centre(c.hex);
        cell.x = centre.x;
        cell.y = centre.y;
        cell.ref.key = c.cell;
        cell.suppressed = c.suppressed || c.exposure <= 0;
        cell.selected = c.cell == selected;
        cell.level = s.rates ? std::max(0, heat::classOf(value(c), scale)) : hotClass(c.measured);
        s.cells.push_back(std::move(cell));
    }
    return s;
}

} // namespace coir::ui
