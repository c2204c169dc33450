// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/undervaluation.h"

#include "base/csv.h"
#include "base/grouped.h"
#include "detect/price_cells.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace coir::detect {

namespace {

using Kind = rules::ParameterInfo::Kind;
constexpr rules::ParameterInfo kParameters[] = {
    {"flag.z", Kind::Number, "", -100, 0, "Robust z at or below which a price is low"},
    {"flag.mad_floor", Kind::Number, "", 0, 1, "Least spread of the logarithms"},
    {"flag.quantile", Kind::Number, "", 0, 0.5, "Low quantile of the prices"},
    {"flag.quantile_factor", Kind::Number, "", 0, 1, "A price below the quantile times this is far below"},
    {"cell.min_lines", Kind::Number, "lines", 3, 1e6, "Lines of a price cell"},
    {"cell.last_min_lines", Kind::Number, "lines", 3, 1e6, "Lines of the widest price cell"},
    {"fdr.q", Kind::Number, "", 0, 1, "False discovery rate that marks a line"},
    {"modes.samples", Kind::Texts, "", 0, 0, "Trade modes of samples"},
    {"relation.names", Kind::Texts, "", 0, 0, "Names of the special relation in the promise"},
    {"relation.yes", Kind::Texts, "", 0, 0, "Words for yes in the promise"},
    {"duty.yuan", Kind::Number, "yuan", 0, 1e12, "Duty effect above which it weighs"},
    {"duty.currencies", Kind::Texts, "", 0, 0, "Currencies of the duty effect"},
    {"weight.one_line", Kind::Number, "", 0, 1, "Weight of a low line"},
    {"weight.several_lines", Kind::Number, "", 0, 1, "Weight of several low lines in a cell"},
    {"weight.several_from", Kind::Number, "lines", 2, 1000, "Lines that are several"},
    {"weight.related", Kind::Number, "", 0, 1, "Weight of a related seller"},
    {"weight.duty", Kind::Number, "", 0, 1, "Weight of the duty effect"},
    {"clearing.factor", Kind::Number, "", 0, 1, "Share of the pattern's weight left when it is cleared"},
};

constexpr ReasonInfo kReasons[] = {
    {"low-price", "Declared price far below comparable goods", "Quality or brand mix, second-hand goods, wrong unit, long-term contract"},
    {"related-seller", "The declaration names a special relation to the seller", "Price accepted by customs for related parties"},
    {"duty-effect", "Duty and tax at stake are large", ""},
    {"many-tests", "The price stays remarkable among all lines tested", ""},
};

const DetectorInfo kInfo{"undervaluation", "Low declared price", "detect.undervaluation",
                         {{"declaration_line"}, {"tariff"}}, kParameters};

bool contains(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Tariff rows by code, for the rate in force on a day.
class Tariff {
public:
    explicit Tariff(const std::vector<store::TariffRow>& rows) {
        for (const auto& r : rows)
            m_rows[digits(r.hs)].push_back(&r);
    }
    /// Duty plus VAT as a fraction (consumption tax has no table yet); the row with the longest common code, of those in
    /// force the latest. nullptr-like nullopt where no row fits.
    std::optional<double> rate(const std::string& hs, Date on, store::RecordId& record) const {
        const std::string code = digits(hs);
        for (const std::size_t length : {std::size_t{10}, std::size_t{8}, std::size_t{6}}) {
            if (code.size() < length)
                continue;
            const store::TariffRow* best = nullptr;
            const auto it = m_rows.find(code.substr(0, length));
            if (it == m_rows.end())
                continue;
            for (const auto* r : it->second)
                if ((!r->effective || *r->effective <= on) && (!best || r->effective > best->effective))
                    best = r;
            if (best) {
                record = best->record;
                return (best->mfnPercent.value_or(0) + best->vatPercent.value_or(0)) / 100;
            }
        }
        return std::nullopt;
    }

private:
    static std::string digits(std::string_view hs) {
        std::string d;
        for (const char c : hs)
            if (c >= '0' && c <= '9' && d.size() < 10)
                d += c;
        return d;
    }
    std::map<std::string, std::vector<const store::TariffRow*>> m_rows;
};

class Undervaluation final : public Detector {
public:
    const DetectorInfo& info() const override { return kInfo; }
    std::span<const ReasonInfo> reasons() const override { return kReasons; }

    Result<DetectorOutput> run(const DetectorInput& input, JobContext& job) const override {
        const rules::RulePack& pack = input.pack;
        const PriceRules rules{pack.number("flag.z"),
                               pack.number("flag.mad_floor"),
                               pack.number("flag.quantile"),
                               pack.number("flag.quantile_factor"),
                               static_cast<std::size_t>(pack.integer("cell.min_lines")),
                               static_cast<std::size_t>(pack.integer("cell.last_min_lines")),
                               pack.words("modes.samples")};
        COIR_TRY(const PriceJudgement judged, judgePrices(input.facts, rules, job));
        DetectorOutput output;
        if (judged.withoutCell > 0)
            output.notJudged.push_back(COIR_MSG("detect", "%1 import lines of goods too rare for a price comparison").arg(judged.withoutCell));
        if (judged.withoutPrice > 0)
            output.notJudged.push_back(COIR_MSG("detect", "%1 import lines without a price per statutory unit").arg(judged.withoutPrice));

        std::map<std::pair<store::FirmIndex, std::uint32_t>, std::vector<const JudgedLine*>> groups;
        for (const JudgedLine& line : judged.lines) {
            const store::FirmIndex firm = input.facts.declarationLines[line.line].firm;
            if (firm != store::kNoFirm && (line.low || line.farBelow))
                groups[{firm, line.cell}].push_back(&line);
        }
        const Tariff tariff(input.facts.tariff);
        for (const auto& [key, lines] : groups) {
            COIR_TRY(auto finding, findingOf(input, tariff, key.first, judged.cells[key.second], lines));
            if (finding)
                output.findings.push_back(std::move(*finding));
        }
        return output;
    }

private:
    static Result<std::optional<Finding>> findingOf(const DetectorInput& input, const Tariff& tariff, store::FirmIndex firm,
                                                    const PriceCell& cell, const std::vector<const JudgedLine*>& lines) {
        const store::Facts& facts = input.facts;
        const rules::RulePack& pack = input.pack;
        FindingBuilder builder(kInfo.id, pack, facts.asOf, input.levels);
        builder.firm(facts, firm, Role::Suspect).distinguish(cell.name).parameters(pack.flat());

        // A line that is only far below the quantile shows the pattern, but does not make several of it.
        const auto low = static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), [](const auto* l) { return l->low; }));
        const bool several = low >= static_cast<std::size_t>(pack.integer("weight.several_from"));
        const auto currencies = pack.words("duty.currencies"), samples = pack.words("modes.samples");
        const auto relation = pack.words("relation.names"), yes = pack.words("relation.yes");
        bool sample = true, dutyKnown = true;
        std::size_t related = 0, marked = 0;
        double duty = 0, lowestZ = 0, lowestPrice = 0;
        std::optional<Date> from, to;
        std::vector<Evidence> evidence;
        for (const JudgedLine* line : lines) {
            const store::DeclarationLine& d = facts.declarationLines[line->line];
            const Date on = d.at.date();
            from = from ? std::min(*from, on) : on;
            to = to ? std::max(*to, on) : on;
            if (lowestPrice == 0 || line->price < lowestPrice) {
                lowestPrice = line->price;
                lowestZ = line->z;
            }
            evidence.push_back({d.record, "total", d.total ? decimal(*d.total) : decimal(*d.unitPrice), EvidenceRole::Supports, "low-price"});
            const bool isSample = contains(samples, d.tradeMode);
            sample = sample && isSample;
            if (isSample)
                evidence.push_back({d.record, "trade_mode", d.tradeMode, EvidenceRole::Clears, "low-price"});
            if (declaresRelation(d.promise, relation, yes)) {
                ++related;
                evidence.push_back({d.record, "promise", d.promise, EvidenceRole::Supports, "related-seller"});
            }
            if (line->adjustedP <= pack.number("fdr.q"))
                ++marked;
            if (!contains(currencies, d.currency) || !d.statQuantity) {
                dutyKnown = false;
                continue;
            }
            store::RecordId record = 0;
            if (const auto rate = tariff.rate(d.hs, on, record)) {
                duty += (cell.median() - line->price) * *d.statQuantity * *rate;
                evidence.push_back({record, "mfn_percent", decimal(*rate * 100), EvidenceRole::Supports, "duty-effect"});
            } else {
                dutyKnown = false;
            }
        }
        builder.period(from, to);

        std::vector<double> terms;
        double pattern = pack.number(several ? "weight.several_lines" : "weight.one_line");
        if (sample)
            pattern *= pack.number("clearing.factor");
        terms.push_back(pattern);
        builder.reason({"low-price",
                        COIR_MSG("detect", "Lines of %2 far below the middle price: %1; lowest %3, middle %4 of %5 lines, robust z %6")
                            .arg(lines.size()).arg(cell.name).arg(lowestPrice, 2).arg(cell.median(), 2).arg(cell.lines).arg(lowestZ, 1),
                        lowestZ, pattern, "price"});
        if (related > 0) {
            terms.push_back(pack.number("weight.related"));
            builder.reason({"related-seller", COIR_MSG("detect", "Lines that declare a special relation to the seller: %1").arg(related),
                            static_cast<double>(related), terms.back(), "relation"});
        }
        if (duty > pack.number("duty.yuan")) {
            terms.push_back(pack.number("weight.duty"));
            builder.reason({"duty-effect", COIR_MSG("detect", "Duty and tax at stake: %1 yuan").arg(groupedWhole(duty)), duty, terms.back(), "duty"});
        } else {
            std::erase_if(evidence, [](const Evidence& e) { return e.reason == "duty-effect"; });
        }
        if (marked > 0)
            builder.reason({"many-tests", COIR_MSG("detect", "Lines remarkable also among all lines tested (false discovery rate): %1").arg(marked),
                            static_cast<double>(marked), 0, "price"});
        for (auto& e : evidence)
            builder.evidence(std::move(e));

        using State = ClearedBy::State;
        builder.clearedBy({"sample", COIR_MSG("detect", "Samples and goods free of charge (trade mode 3010)"), sample ? State::Met : State::CheckedNotMet});
        builder.clearedBy({"quality", COIR_MSG("detect", "Another quality, brand or model than the comparable goods, or second-hand"), State::NotChecked});
        builder.clearedBy({"unit", COIR_MSG("detect", "Quantity declared in a wrong unit, or a wrong currency"), State::NotChecked});
        builder.clearedBy({"contract", COIR_MSG("detect", "Long-term contract or seasonal price"), State::NotChecked});
        if (!dutyKnown)
            builder.clearedBy({"duty", COIR_MSG("detect", "Duty effect not judgeable for lines in foreign currency or without a tariff row"), State::NotChecked});
        return builder.build(noisyOr(terms));
    }
};

} // namespace

bool declaresRelation(std::string_view promise, const std::vector<std::string>& names, const std::vector<std::string>& yes) {
    if (promise.size() == 3 && std::all_of(promise.begin(), promise.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return promise.front() == '1';
    for (const std::string& name : names)
        for (std::size_t at = promise.find(name); at != std::string_view::npos; at = promise.find(name, at + 1)) {
            // From the name to the separator of the next pair: the answer stands behind the colon.
            std::string_view pair = promise.substr(at);
            std::size_t end = pair.size();
            for (const std::string_view separator : {",", ";", "，", "；", "、", "|", "\n"})
                end = std::min(end, pair.find(separator));
            pair = pair.substr(0, end);
            std::size_t colon = pair.find(':'), width = 1;
            if (colon == std::string_view::npos) {
                colon = pair.find("：");
                width = 3;
            }
            if (colon == std::string_view::npos)
                continue;
            std::string_view answer = pair.substr(colon + width);
            while (!answer.empty() && answer.front() == ' ')
                answer.remove_prefix(1);
            while (!answer.empty() && answer.back() == ' ')
                answer.remove_suffix(1);
            if (contains(yes, answer))
                return true;
        }
    return false;
}

const Detector& undervaluation() {
    static const Undervaluation detector;
    return detector;
}

} // namespace coir::detect
