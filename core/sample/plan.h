// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sample/draw.h"
#include "sample/firm.h"
#include "sample/handover.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace coir::sample {

/// One entry of truth.json. Values of facts are JSON as they stand (see json… below).
struct Pattern {
    std::string kind;  ///< a detector id or "ownership"
    bool decoy = false;
    std::vector<std::string> members;
    Date from, to;
    std::vector<std::pair<std::string, std::string>> facts;
};
std::string jsonText(std::string_view text);
std::string jsonNumber(double value);
std::string jsonList(const std::vector<std::string>& values);  ///< of texts
std::string jsonRaw(const std::vector<std::string>& values);   ///< of JSON values

/// A circle in which grid events are far more frequent than elsewhere.
struct HotArea {
    Position centre;      ///< WGS-84
    double radius = 0;    ///< metres
    double mean = 0;      ///< events per firm and year
};

/// What is planted: firms by number that differ from the background, rows beyond what firms give by themselves, and the
/// truth about them. Its size follows the patterns, not the province.
class Plan {
public:
    Plan(std::uint64_t seed, std::int64_t firms) : m_seed(seed), m_firms(firms), m_budget(firms * 3 / 5) {}

    std::uint64_t seed() const { return m_seed; }
    std::int64_t firms() const { return m_firms; }
    /// `count` firms of nobody else's, scattered over the province; {} when planting would take more than three fifths
    /// of it.
    std::vector<std::int64_t> take(std::size_t count);
    /// A person who is nobody's founder in the background.
    PersonId person() { return kPlantedPeople + m_people++; }
    /// Code of a firm that take() gave.
    std::string code(std::int64_t index) const { return usccOf(m_seed, index, '1'); }
    Random random(std::uint64_t salt) const { return draw(m_seed, Stream::Plan, salt); }
    /// Each pattern draws from its own numbers.
    /// A number for serials of planted rows, from 1.
    std::int64_t serial() { return ++m_serial; }
    Random nextRandom() { return random(100000 + m_patterns++); }

    /// Changes the firm: it starts clean, active, settled, alone in its unit, and completeFirm() follows.
    void alter(std::int64_t index, std::function<void(Firm&)> change) { m_changes[index].push_back(std::move(change)); }
    /// Rows to be written when the firm of this number (or any slot below firms()) has its turn.
    void emit(std::int64_t slot, std::function<void(const Plan&, Handover&)> rows) { m_rows[slot % m_firms].push_back(std::move(rows)); }
    void heat(HotArea area) { m_hot.push_back(area); }
    const std::vector<HotArea>& hotAreas() const { return m_hot; }
    void record(Pattern pattern) { m_truth.push_back(std::move(pattern)); }

    bool planted(std::int64_t index) const { return m_changes.contains(index); }
    Firm firm(std::int64_t index) const;
    FirmIdentity identity(std::int64_t index) const;
    void writeRows(std::int64_t slot, Handover& out) const;
    const std::vector<Pattern>& truth() const { return m_truth; }

private:
    std::uint64_t m_seed;
    std::int64_t m_firms;
    std::int64_t m_budget;
    std::int64_t m_taken = 0;
    std::uint64_t m_people = 0;
    std::uint64_t m_patterns = 0;
    std::int64_t m_serial = 0;
    std::unordered_map<std::int64_t, std::vector<std::function<void(Firm&)>>> m_changes;  // looked up, never walked
    std::map<std::int64_t, std::vector<std::function<void(const Plan&, Handover&)>>> m_rows;
    std::vector<HotArea> m_hot;
    std::vector<Pattern> m_truth;
};

/// Everything that is planted in a province of this size.
Plan makePlan(std::uint64_t seed, std::int64_t firms);
/// truth.json: one entry a line.
std::string truthJson(const std::vector<Pattern>& truth);

// Each plants one pattern; false when the province has no room for it.
bool plantAddressCluster(Plan&);
bool plantNomineeStar(Plan&);
bool plantBatch(Plan&);
bool plantLicensedCluster(Plan&);
bool plantAgencyClients(Plan&);
bool plantFranchise(Plan&);
bool plantVestChange(Plan&);
bool plantRenamedVest(Plan&);
bool plantNamesake(Plan&);
bool plantRelocation(Plan&);
bool plantRepairedSanction(Plan&);
bool plantOpenLoop(Plan&);
bool plantClosedLoop(Plan&);
bool plantShareChain(Plan&);
bool plantBorderShares(Plan&);
bool plantGuaranteeCircle(Plan&);
bool plantEndedCircle(Plan&);
bool plantContagion(Plan&);
bool plantExitedNeighbour(Plan&);
bool plantPaymentCycle(Plan&);
bool plantFanIn(Plan&);
bool plantFeeCollector(Plan&);
bool plantUndervaluation(Plan&);
bool plantQualityDiscount(Plan&);
bool plantDutyFreeRing(Plan&);
bool plantTourGroup(Plan&);
bool plantHotSpot(Plan&);
bool plantLonelySpike(Plan&);

} // namespace coir::sample
