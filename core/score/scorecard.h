// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "score/scheme.h"
#include "store/facts.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace coir::score {

struct LineEvidence {
    store::RecordId record = 0;
    std::string field, value; ///< canonical field and the value quoted (masked if personal)
};

/// One fact under one indicator: the figure, what it costs, and why it weighs or not.
struct Line {
    std::string code;         ///< indicator of the scheme
    std::string raw;          ///< measured value: severity, status, months, shell score …
    double points = 0;        ///< before cap and floor; 0 where the fact does not weigh
    double disputedPoints = 0;///< the same if disputed facts weighed
    double weight = 0;        ///< points of the scheme for one such fact
    double cap = 0;
    double decay = 1;
    store::Standing standing = store::Standing::Stands;
    std::vector<LineEvidence> evidence;
    Message reason;
};

struct DimensionScore {
    std::string code;
    double points = 0, withDisputed = 0; ///< after caps and floor
    double weight = 0;
};

/// The rating of one firm. The key is a firm: there is no way to make one for a person.
struct Scorecard {
    store::FirmIndex firm = store::kNoFirm;
    char tier = 0;            ///< 'A'…'D'; 0 = 信息不足, no tier
    double points = 0;        ///< two decimals
    double withDisputed = 0;  ///< two decimals
    double coverage = 0;      ///< share of the weight whose registers are there and fresh
    std::string veto;         ///< code of the veto or cap that fired
    std::vector<DimensionScore> dimensions;
    std::vector<Line> lines;
};

/// Can an indicator be judged at all with what was delivered?
struct IndicatorCoverage {
    std::string dimension, indicator;
    double weight = 0;        ///< its part of all weight
    bool covered = false;
    std::optional<Date> latest;
};

struct Ratings {
    std::string scheme, packId;
    int version = 0;
    AsOf asOf;
    double coverage = 0;
    std::vector<IndicatorCoverage> indicators;
    std::vector<Scorecard> cards;              ///< by firm key

    /// Firms per tier; 0 = no tier.
    std::map<char, std::size_t> distribution() const;
    const Scorecard* find(store::FirmIndex firm) const;
    /// By firm, for detectors: 'A'…'D', without those that have no tier.
    std::map<store::FirmIndex, char> tiers() const;
};

/// Who controls whom among firms (of whatever kind, chains included); any order.
struct ControlPair {
    store::FirmIndex controller = store::kNoFirm, firm = store::kNoFirm;
};

/// Which indicators the delivered registers cover (ruling 19); the same for every firm.
std::vector<IndicatorCoverage> registerCoverage(const Scheme& scheme, const store::Facts& facts);

/// What a rating is made of beside the scheme.
struct RatingInput {
    const store::Facts& facts;
    std::span<const ControlPair> control;
    const std::map<store::FirmIndex, double>& shellScore;
};

/// Rates every firm the scheme covers (rulings 19 to 21). Same input, same cards. Thread-safe: pure.
Result<Ratings> rate(const Scheme& scheme, const RatingInput& input, JobContext& job);

} // namespace coir::score
