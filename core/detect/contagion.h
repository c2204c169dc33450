// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/detector.h"

namespace coir::detect {

/// Risk that reaches a firm from listed, defaulting, badly rated or penalised firms it is tied to (domain.md D4): the
/// strongest path of at most three steps, so that every value has one explanation. One finding per firm reached.
const Detector& contagion();

/// A firm's own risk: the strongest of its facts in force.
struct RiskSeed {
    double value = 0;
    store::RecordId record = 0;
    std::string field, quoted;
    Message what;
};

/// One way risk flows from one firm to another.
struct RiskTie {
    store::FirmIndex from, to;
    double factor = 0;
    store::RecordId record = 0;
    std::string field, quoted;
    Message what;
};

/// Own risks by firm. Reads facts that weigh, and stored local tiers.
std::map<store::FirmIndex, RiskSeed> riskSeeds(const store::Facts& facts, const rules::RulePack& pack, const std::map<store::FirmIndex, char>& tiers);
/// Ties in the direction risk flows, at most the strongest of each ordered pair, ordered by (from, to); firms that pass nothing on
/// (hubs, banks, state platforms) have none that begin at them.
std::vector<RiskTie> riskTies(const store::Facts& facts, const rules::RulePack& pack, const graph::CaseOwnership& ownership);

} // namespace coir::detect
