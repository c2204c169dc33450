// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Private to core/store: reading the fact tables into Facts.
#include "rules/rule_pack.h"
#include "store/facts.h"
#include "store/sqlite.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace coir::store {

struct MentionOf {
    FirmIndex firm = kNoFirm;
    std::string key, name;           ///< only where it is no firm
};

struct Loading {
    Database& db;
    Facts& facts;
    AsOf asOf;
    const rules::RuleLibrary& rules;
    const rules::RulePack& publicity;                ///< in force on the as-of; words of states
    std::unordered_map<std::int64_t, FirmIndex> firmOfEntity;
    std::vector<MentionOf> mentions;                 ///< by mention id
};

/// Does the row's own time have to cover the as-of, or only lie before it?
enum class Scope : std::uint8_t { InForce, UpTo };

/// Calls `each` for every row of `table` that is known as of the date (and in force or begun): the statement's columns
/// are record, subject, valid_from, valid_to, known_from, then `columns`.
Result<> eachRow(Loading& l, std::string_view table, std::string_view columns, Scope scope,
                 const std::function<void(Statement&, Fact&&)>& each);
/// Is the fact over as of the date? The rows of Scope::UpTo that Scope::InForce leaves out.
inline bool ended(const Loading& l, const Fact& f) { return f.to && *f.to <= l.asOf.valid; }
inline constexpr int kFirstColumn = 5;
/// The mention in a column; the empty one for NULL.
const MentionOf& mentionAt(const Loading& l, Statement& s, int column);

Result<> loadRegisterEvents(Loading& l);             ///< after the batches
Result<> loadRegistrations(Loading& l);
Result<> loadChanges(Loading& l);
Result<> loadPeopleFacts(Loading& l);                ///< posts, annual reports
Result<> loadSanctions(Loading& l);                  ///< penalties, list entries, repairs, objections
Result<> loadSupervision(Loading& l);                ///< abnormal list, tax, enforcement, licences, sites
Result<> decideStatus(Loading& l);
Result<> loadOwnership(Loading& l);                  ///< holdings, guarantees
Result<> loadTrade(Loading& l);                      ///< declarations, tariff, purchases
Result<> loadFlows(Loading& l);                      ///< payments, invoices, utilities, grid events
/// One entry of a list that two registers tell of counts once, and an exit in either ends it. After sorting; O(n · k) for k
/// entries of one firm and day; told to stop, it leaves the rest as it stands.
void joinListings(std::vector<ListEntry>& entries, const std::stop_token& stop);
/// Repairs and objections take the weight of what they speak of; after sorting. O(n log n).
void decideStanding(Loading& l);

} // namespace coir::store
