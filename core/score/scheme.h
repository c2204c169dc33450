// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/report_years.h"
#include "rules/rule_pack.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace coir::score {

/// What an indicator looks at; a new scheme is a rule pack, a new kind of rule is C++.
enum class Rule : std::uint8_t {
    Status,             ///< registration status among `words`
    Abnormal,           ///< an entry on the abnormal list in force
    Unreachable,        ///< such an entry because the address is unreachable
    AnnualReport,       ///< per missing year among the last `count`
    Age,                ///< younger than `count` months
    Penalty,            ///< per penalty, by severity, times decay
    SeriousList,        ///< per own entry on a serious list, times decay
    Defaulter,          ///< judgment defaulter now
    Enforcement,        ///< an open enforcement
    WageArrears,        ///< on the list of wage arrears
    TaxArrears,         ///< tax arrears announced
    CommitmentBreach,   ///< no register of the case feeds it: never covered, never fires
    ControlChain,       ///< nearest member of the control chain on a serious list: points by step
    GuaranteeDefaulter, ///< guarantor of a judgment defaulter
    Shell,              ///< stored shell score of at least `from`
    TaxGrade,           ///< latest official tax grade among `words`
    CommitmentKept,     ///< no register of the case feeds it
};

struct Indicator {
    std::string code;
    std::string zh, en;
    Rule rule = Rule::Status;
    /// Points per fact, signed: one; Penalty three (minor, general, serious); ControlChain two (direct, one step further).
    std::vector<double> points;
    double cap = 0;                       ///< of the sum of the indicator, absolute
    std::vector<std::string> registers;   ///< fact tables that feed it; all of them must be there
    bool countsForCoverage = true;
    std::vector<std::string> words;
    double from = 0;
    int count = 0;
    store::ReportTerm reports;            ///< AnnualReport: `due` = [month, day], `least_share`
};

struct Dimension {
    std::string code, zh, en;
    double weight = 0;
    bool startsFull = true;               ///< at its weight; else at 0
    std::vector<Indicator> indicators;
};

/// Band of a tier: at least `from` points.
struct Band {
    char tier = 'D';
    double from = 0;
};

/// The scheme of the house: its id in results and its pack. Others can be parsed, none is offered.
inline constexpr std::string_view kSchemeId = "COIR-ENT-1", kSchemePack = "score.coir-ent-1";

/// A rating scheme: the parsed form of a pack `score.…`. Immutable.
struct Scheme {
    std::string id;                       ///< "COIR-ENT-1", as in ratings.csv
    std::string zh, en, packId;
    int version = 0;
    std::vector<rules::LegalBasis> legal;
    std::string status;                   ///< "design-default" or "law"
    double coverageMin = 0;               ///< share of the weight below which no tier is given
    int freshDays = 0;                    ///< a register older than this covers nothing
    std::vector<std::string> codes;       ///< first characters of the codes that are rated
    std::vector<std::string> notRated;    ///< statuses that end rating
    std::vector<Band> bands;              ///< falling
    std::string vetoBy;                   ///< indicator whose weighing fact makes D
    std::string capBy;                    ///< indicator whose weighing fact caps at capTier
    char capTier = 'C';
    std::vector<Dimension> dimensions;

    /// The tier of rounded points.
    char tierOf(double points) const;
};

/// Refused: an unknown rule, a missing value, weights that are not positive, bands out of order.
Result<Scheme> parseScheme(const rules::RulePack& pack);

} // namespace coir::score
