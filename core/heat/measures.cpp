// SPDX-License-Identifier: GPL-3.0-or-later
#include "heat/measures.h"

#include <algorithm>

namespace coir::heat {

using store::FirmIndex;

namespace {

struct Words {
    std::string_view name, title;
};
constexpr Words kWords[] = {{"abnormal", "Abnormal entries"},
                            {"findings", "Firms with leads"},
                            {"grid-events", "Grid events"},
                            {"lists", "List entries"},
                            {"penalties", "Penalties"},
                            {"tier-d", "Firms of tier D"},
                            {"undervaluation", "Low declared prices"}};

Place placeOf(const store::Firm& firm, store::RecordId record) {
    Place p;
    if (firm.lng && firm.lat)
        p.at = stats::LonLat{*firm.lng, *firm.lat};
    p.county = firm.county;
    p.record = record;
    return p;
}

class Counter {
public:
    Counter(const Sources& sources, MeasureData& data) : m_facts(sources.facts), m_data(data) {}

    void firm(FirmIndex firm, store::RecordId record, bool exposure = false) {
        if (firm == store::kNoFirm)
            return;
        const store::Firm& f = m_facts.firms[static_cast<std::size_t>(firm)];
        (exposure ? m_data.exposure : m_data.events).push_back(placeOf(f, record > 0 ? record : f.record));
    }
    void activeFirms() {
        for (FirmIndex i = 0; i < static_cast<FirmIndex>(m_facts.firms.size()); ++i)
            if (isDenominator(m_facts.firms[static_cast<std::size_t>(i)]))
                firm(i, 0, true);
    }

private:
    const store::Facts& m_facts;
    MeasureData& m_data;
};

} // namespace

bool isDenominator(const store::Firm& firm) {
    return firm.inRegistry && firm.active() && firm.hasUscc &&
           (firm.key.starts_with("91") || firm.key.starts_with("92") || firm.key.starts_with("93"));
}

std::string_view name(Measure measure) { return kWords[static_cast<std::size_t>(measure)].name; }
std::string_view title(Measure measure) { return kWords[static_cast<std::size_t>(measure)].title; }

std::optional<Measure> measureFromName(std::string_view text) {
    for (const Measure m : kMeasures)
        if (name(m) == text)
            return m;
    return std::nullopt;
}

bool hasRows(Measure measure, const Sources& sources) {
    const store::Facts& f = sources.facts;
    switch (measure) {
    case Measure::Abnormal: return !f.abnormalEntries.empty();
    case Measure::Findings: return !sources.foundFirms.empty();
    case Measure::GridEvents: return !f.gridEvents.empty();
    case Measure::Lists: return !f.listEntries.empty();
    case Measure::Penalties: return !f.penalties.empty();
    case Measure::TierD: return !sources.tiers.empty();
    case Measure::Undervaluation:
        return std::any_of(f.declarationLines.begin(), f.declarationLines.end(), [](const auto& d) { return d.import; });
    }
    return false;
}

Denominator usualDenominator(Measure measure) {
    return measure == Measure::Undervaluation ? Denominator::ImportLines : Denominator::Firms;
}

MeasureData count(Measure measure, const Sources& sources, const std::optional<Window>& window, int months,
                  std::optional<Denominator> denominator) {
    const store::Facts& f = sources.facts;
    MeasureData data;
    const bool flow = measure == Measure::Penalties || measure == Measure::GridEvents || measure == Measure::Undervaluation;
    if (!flow)
        data.window = {f.asOf.valid, f.asOf.valid};
    else if (window)
        data.window = *window;
    else
        data.window = {addMonths(f.asOf.valid, -months) + 1, f.asOf.valid};

    Counter counter(sources, data);
    if (denominator.value_or(usualDenominator(measure)) == Denominator::Firms) {
        counter.activeFirms();
    } else {
        const Window lines = flow ? data.window : Window{addMonths(f.asOf.valid, -months) + 1, f.asOf.valid};
        for (const auto& d : f.declarationLines)
            if (d.import && lines.contains(d.at.date()))
                counter.firm(d.firm, d.record, true);
    }
    switch (measure) {
    case Measure::Abnormal:
        for (const auto& e : f.abnormalEntries)
            if (weighs(e))
                counter.firm(e.firm, e.record);
        break;
    case Measure::Findings:
        for (const FirmIndex i : sources.foundFirms)
            counter.firm(i, 0);
        break;
    case Measure::GridEvents:
        for (const auto& e : f.gridEvents) {
            if (!data.window.contains(e.at.date()))
                continue;
            Place p;
            if (e.lng && e.lat)
                p.at = stats::LonLat{*e.lng, *e.lat};
            p.county = e.county;
            p.record = e.record;
            data.events.push_back(std::move(p));
        }
        break;
    case Measure::Lists: // working lists are no dishonesty lists
        for (const auto& e : f.listEntries)
            if (weighs(e) && (e.seriousList || e.defaulter))
                counter.firm(e.firm, e.record);
        break;
    case Measure::Penalties:
        for (const auto& p : f.penalties)
            if (weighs(p) && data.window.contains(p.decided))
                counter.firm(p.firm, p.record);
        break;
    case Measure::TierD:
        for (const auto& [firm, tier] : sources.tiers)
            if (tier == 'D')
                counter.firm(firm, 0);
        break;
    case Measure::Undervaluation:
        for (const auto& d : f.declarationLines)
            if (d.import && data.window.contains(d.at.date()) && std::binary_search(sources.lowPriceLines.begin(), sources.lowPriceLines.end(), d.record))
                counter.firm(d.firm, d.record);
        break;
    }
    return data;
}

} // namespace coir::heat
