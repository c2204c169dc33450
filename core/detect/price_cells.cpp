// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/price_cells.h"

#include "stats/multiple_tests.h"
#include "text/codes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace coir::detect {

namespace {

constexpr int kBackOffs = 4;

/// Numbers for the texts that make up a cell.
class Words {
public:
    std::uint32_t operator()(std::string word) {
        const auto [it, fresh] = m_number.try_emplace(std::move(word), static_cast<std::uint32_t>(m_word.size()));
        if (fresh)
            m_word.push_back(&it->first);
        return it->second;
    }
    const std::string& operator[](std::uint32_t n) const { return *m_word[n]; }

private:
    std::unordered_map<std::string, std::uint32_t> m_number;
    std::vector<const std::string*> m_word;
};

/// "8517.13 0000-101" → "8517130000": ten digits, inspection digits behind them dropped.
std::string tariffCode(std::string_view hs) {
    std::string digits;
    for (const char c : hs)
        if (c >= '0' && c <= '9' && digits.size() < 10)
            digits += c;
    return digits;
}

/// Old files drop the leading zero of 0110.
std::string tradeMode(const std::string& mode) {
    const bool number = !mode.empty() && mode.size() < 4 &&
                        std::all_of(mode.begin(), mode.end(), [](char c) { return c >= '0' && c <= '9'; });
    return number ? std::string(4 - mode.size(), '0') + mode : mode;
}

struct Priced {
    std::size_t line = 0;
    double price = 0;
    std::array<std::uint32_t, 3> hs{};      ///< HS10, HS8, HS6
    std::uint32_t origin = 0, mode = 0, currency = 0, terms = 0, unit = 0;
    int quarter = 0;
    bool sample = false;
};

using Key = std::array<std::uint32_t, 8>;

/// What two lines must share at a back-off step.
Key keyOf(const Priced& p, int backOff) {
    const std::uint32_t sample = p.sample ? p.mode + 1 : 0;
    const auto quarter = static_cast<std::uint32_t>(p.quarter);
    if (backOff == 0)
        return {p.hs[0], quarter, p.currency, p.terms, p.unit, sample, p.origin, p.mode};
    return {p.hs[static_cast<std::size_t>(backOff - 1)], quarter, p.currency, p.terms, p.unit, sample, 0, 0};
}

std::string nameOf(const Priced& p, int backOff, const Words& words) {
    std::string name = words[p.hs[static_cast<std::size_t>(std::max(0, backOff - 1))]];
    const auto add = [&](const std::string& part) {
        if (!part.empty())
            name += " " + part;
    };
    if (backOff == 0) {
        add(words[p.origin]);
        add(words[p.mode]);
    } else if (p.sample) {
        add(words[p.mode]);
    }
    add(std::to_string(p.quarter / 4) + "Q" + std::to_string(p.quarter % 4 + 1));
    add(words[p.currency]);
    add(words[p.terms]);
    add(words[p.unit]);
    return name;
}

/// Import lines with a price per statutory unit; those without are counted.
std::vector<Priced> pricedLines(const store::Facts& facts, const PriceRules& rules, Words& words, std::size_t& withoutPrice) {
    std::vector<Priced> priced;
    for (std::size_t i = 0; i < facts.declarationLines.size(); ++i) {
        const store::DeclarationLine& d = facts.declarationLines[i];
        if (!d.import)
            continue;
        // Per statutory unit; where that quantity is missing the declared unit price stands for it if the units agree.
        double price = 0;
        if (d.total && d.statQuantity && *d.statQuantity > 0)
            price = *d.total / *d.statQuantity;
        else if (d.unitPrice && !d.unit.empty() && d.unit == d.statUnit)
            price = *d.unitPrice;
        const std::string hs = tariffCode(d.hs);
        if (!(price > 0) || hs.size() < 6) {
            ++withoutPrice;
            continue;
        }
        Priced p;
        p.line = i;
        p.price = price;
        p.hs = {words(hs), words(hs.substr(0, 8)), words(hs.substr(0, 6))};
        p.origin = words(d.origin);
        const std::string mode = tradeMode(d.tradeMode);
        p.mode = words(mode);
        p.sample = std::find(rules.sampleModes.begin(), rules.sampleModes.end(), mode) != rules.sampleModes.end();
        p.currency = words(d.currency);
        p.terms = words(text::normaliseCode(d.terms)); // cif, ＣＩＦ
        p.unit = words(d.statUnit);
        const auto date = split(d.at.date());
        p.quarter = date.year * 4 + (date.month - 1) / 3;
        priced.push_back(p);
    }
    return priced;
}

} // namespace

double PriceCell::median() const { return std::exp(scale.median); }

Result<PriceJudgement> judgePrices(const store::Facts& facts, const PriceRules& rules, JobContext& job) {
    PriceJudgement result;
    Words words;
    const std::vector<Priced> priced = pricedLines(facts, rules, words, result.withoutPrice);

    std::vector<char> judged(priced.size(), 0);
    std::vector<std::pair<Key, std::uint32_t>> order;
    std::vector<double> logs, prices;
    for (int backOff = 0; backOff < kBackOffs; ++backOff) {
        if (!job.step(backOff, kBackOffs))
            return cancelledError();
        const std::size_t least = backOff + 1 == kBackOffs ? rules.lastMinLines : rules.minLines;
        order.clear();
        for (std::uint32_t k = 0; k < priced.size(); ++k)
            order.emplace_back(keyOf(priced[k], backOff), k);
        std::sort(order.begin(), order.end());
        for (std::size_t begin = 0, end = 0; begin < order.size(); begin = end) {
            bool wanted = false;
            for (end = begin; end < order.size() && order[end].first == order[begin].first; ++end)
                wanted = wanted || !judged[order[end].second];
            if (!wanted || end - begin < least)
                continue;
            logs.clear();
            prices.clear();
            for (std::size_t k = begin; k < end; ++k) {
                prices.push_back(priced[order[k].second].price);
                logs.push_back(std::log(prices.back()));
            }
            const auto number = static_cast<std::uint32_t>(result.cells.size());
            PriceCell cell{backOff, nameOf(priced[order[begin].second], backOff, words), end - begin,
                           stats::robustScale(logs, rules.madFloor), stats::quantile(prices, rules.quantile)};
            for (std::size_t k = begin; k < end; ++k) {
                const std::uint32_t n = order[k].second;
                if (judged[n])
                    continue;
                judged[n] = 1;
                JudgedLine line{priced[n].line, number, priced[n].price, cell.scale.z(logs[k - begin]), 1, false, false};
                line.low = line.z <= rules.z;
                line.farBelow = line.price < cell.lowPrice * rules.quantileFactor;
                result.lines.push_back(line);
            }
            result.cells.push_back(std::move(cell));
        }
    }
    result.withoutCell = static_cast<std::size_t>(std::count(judged.begin(), judged.end(), 0));
    std::sort(result.lines.begin(), result.lines.end(), [](const JudgedLine& a, const JudgedLine& b) { return a.line < b.line; });

    std::vector<double> p;
    for (const JudgedLine& line : result.lines)
        p.push_back(0.5 * std::erfc(-line.z / std::sqrt(2.0)));
    const auto adjusted = stats::adjustedP(p);
    for (std::size_t k = 0; k < adjusted.size(); ++k)
        result.lines[k].adjustedP = adjusted[k];
    return result;
}

std::optional<CellLines> cellOf(const store::Facts& facts, const PriceRules& rules, std::size_t line) {
    JobContext job;
    auto judgement = judgePrices(facts, rules, job);
    if (!judgement)
        return std::nullopt;
    const auto judged = std::find_if(judgement->lines.begin(), judgement->lines.end(), [line](const JudgedLine& l) { return l.line == line; });
    if (judged == judgement->lines.end())
        return std::nullopt;
    CellLines out{std::move(judgement->cells[judged->cell]), {}};
    Words words;
    std::size_t withoutPrice = 0;
    const auto priced = pricedLines(facts, rules, words, withoutPrice);
    const auto own = std::find_if(priced.begin(), priced.end(), [line](const Priced& p) { return p.line == line; });
    const Key key = keyOf(*own, out.cell.backOff);
    for (const Priced& p : priced)
        if (keyOf(p, out.cell.backOff) == key)
            out.lines.emplace_back(p.line, p.price);
    return out;
}

} // namespace coir::detect
