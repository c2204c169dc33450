// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/scheme.h"

#include <toml++/toml.h>
#include <utility>

namespace coir::score {

namespace {

constexpr std::pair<std::string_view, Rule> kRules[] = {
    {"status", Rule::Status},
    {"abnormal", Rule::Abnormal},
    {"unreachable", Rule::Unreachable},
    {"annual_report", Rule::AnnualReport},
    {"age", Rule::Age},
    {"penalty", Rule::Penalty},
    {"serious_list", Rule::SeriousList},
    {"defaulter", Rule::Defaulter},
    {"enforcement", Rule::Enforcement},
    {"wage_arrears", Rule::WageArrears},
    {"tax_arrears", Rule::TaxArrears},
    {"commitment_breach", Rule::CommitmentBreach},
    {"control_chain", Rule::ControlChain},
    {"guarantee_defaulter", Rule::GuaranteeDefaulter},
    {"shell", Rule::Shell},
    {"tax_grade", Rule::TaxGrade},
    {"commitment_kept", Rule::CommitmentKept},
};

std::size_t pointsOf(Rule rule) { return rule == Rule::Penalty ? 3 : rule == Rule::ControlChain ? 2 : 1; }

std::vector<std::string> words(const toml::node* node) {
    std::vector<std::string> result;
    if (node && node->is_array())
        for (const auto& n : *node->as_array())
            result.push_back(n.value_or(std::string()));
    return result;
}

std::string text(const toml::table& t, std::string_view key) { return t[key].value_or(std::string()); }

} // namespace

char Scheme::tierOf(double points) const {
    for (const Band& b : bands)
        if (points >= b.from)
            return b.tier;
    return bands.empty() ? 'D' : bands.back().tier;
}

Result<Scheme> parseScheme(const rules::RulePack& pack) {
    const auto broken = [&](Message what, std::string column) {
        return fail(ErrorCode::InputRefused, std::move(what), COIR_MSG("score", "Correct the rating scheme"),
                    {pack.id(), 0, std::move(column), {}});
    };
    Scheme s;
    s.packId = pack.id();
    s.version = pack.version();
    s.legal = pack.legal();
    s.status = pack.status();
    const toml::table& root = pack.table();
    const toml::table* head = root["scheme"].as_table();
    if (!head)
        return broken(COIR_MSG("score", "A rating scheme has a table [scheme]"), "scheme");
    s.id = text(*head, "id");
    s.zh = text(*head, "zh");
    s.en = text(*head, "en");
    s.coverageMin = (*head)["coverage_min"].value_or(-1.0);
    s.freshDays = (*head)["fresh_days"].value_or(0);
    s.codes = words(head->get("codes"));
    s.notRated = words(head->get("not_rated"));
    s.vetoBy = text(*head, "veto_by");
    s.capBy = text(*head, "cap_by");
    s.capTier = text(*head, "cap_tier").empty() ? 'D' : text(*head, "cap_tier").front();
    if (s.id.empty() || s.coverageMin < 0 || s.coverageMin > 1 || s.freshDays < 1 || s.codes.empty())
        return broken(COIR_MSG("score", "A rating scheme names its id, codes, coverage_min and fresh_days"), "scheme");

    if (const auto* bands = root["band"].as_array())
        for (const auto& n : *bands)
            if (const auto* t = n.as_table(); t && !text(*t, "tier").empty())
                s.bands.push_back({text(*t, "tier").front(), (*t)["from"].value_or(0.0)});
    for (std::size_t i = 0; i < s.bands.size(); ++i)
        if (i > 0 && s.bands[i].from >= s.bands[i - 1].from)
            return broken(COIR_MSG("score", "Bands stand in falling order"), "band");
    if (s.bands.empty())
        return broken(COIR_MSG("score", "A rating scheme has bands"), "band");

    const auto* dimensions = root["dimension"].as_array();
    if (!dimensions)
        return broken(COIR_MSG("score", "A rating scheme has dimensions"), "dimension");
    for (const auto& n : *dimensions) {
        const auto* t = n.as_table();
        if (!t)
            continue;
        Dimension d;
        d.code = text(*t, "code");
        d.zh = text(*t, "zh");
        d.en = text(*t, "en");
        d.weight = (*t)["weight"].value_or(0.0);
        d.startsFull = (*t)["starts_full"].value_or(true);
        if (d.code.empty() || d.weight <= 0)
            return broken(COIR_MSG("score", "A dimension has a code and a weight above 0"), "dimension");
        if (const auto* indicators = (*t)["indicator"].as_array())
            for (const auto& m : *indicators) {
                const auto* it = m.as_table();
                if (!it)
                    continue;
                Indicator i;
                i.code = text(*it, "code");
                i.zh = text(*it, "zh");
                i.en = text(*it, "en");
                const std::string rule = text(*it, "rule");
                const auto known = std::find_if(std::begin(kRules), std::end(kRules),
                                                [&](const auto& r) { return r.first == rule; });
                if (i.code.empty() || known == std::end(kRules))
                    return broken(COIR_MSG("score", "Unknown rule %1").arg(rule), "dimension." + d.code);
                i.rule = known->second;
                if (const auto* list = (*it)["points"].as_array())
                    for (const auto& p : *list)
                        i.points.push_back(p.value_or(0.0));
                if (i.points.size() != pointsOf(i.rule))
                    return broken(COIR_MSG("score", "%1 needs %2 values of points").arg(i.code).arg(pointsOf(i.rule)),
                                  "dimension." + d.code);
                i.cap = (*it)["cap"].value_or(d.weight);
                i.registers = words(it->get("registers"));
                i.countsForCoverage = (*it)["coverage"].value_or(true);
                i.words = words(it->get("words"));
                i.from = (*it)["from"].value_or(0.0);
                i.count = (*it)["count"].value_or(0);
                i.reports = {(*it)["due"][0].value_or(0), (*it)["due"][1].value_or(0), (*it)["least_share"].value_or(0.0)};
                if (i.rule == Rule::AnnualReport && !makeDate(2000, i.reports.month, i.reports.day))
                    return broken(COIR_MSG("score", "%1 needs the day on which reports are due").arg(i.code), "dimension." + d.code);
                d.indicators.push_back(std::move(i));
            }
        s.dimensions.push_back(std::move(d));
    }
    return s;
}

} // namespace coir::score
