// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/resolve: what resolution needs of the fact tables and does not change before it needs it, read beside the
// thread that finds the firms.
#pragma once
#include "store/case_file.h"

#include <array>
#include <cstdint>
#include <future>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace coir::resolve {

struct KeyedTable {
    const char* name;
    bool bySubject;          ///< the key holds the subject, which resolution may know better than the row
};

/// Tables whose rows have versions (ruling 2), in the order in which they are chained.
inline constexpr std::array<KeyedTable, 21> kKeyedTables = {{
    {"registration", true}, {"post", true}, {"annual_report", true}, {"penalty", true}, {"licence", true},
    {"list_entry", true}, {"abnormal_entry", true}, {"tax_rating", true}, {"enforcement", true}, {"declaration_line", false},
    {"tariff", false}, {"purchase", false}, {"payment", false}, {"invoice_month", true}, {"utility_quarter", true},
    {"grid_event", false}, {"repair", true}, {"objection", true}, {"guarantee", true}, {"licensed_site", false},
    {"area_shape", false}}};

/// One row of such a table.
struct Version {
    std::uint64_t key = 0;
    std::int64_t id = 0;
    std::int64_t subject = 0; ///< mention; 0 = none
    bool closed = false;      ///< by an earlier run
};

/// A person as a token, with the mask that sorts first.
struct Person {
    std::string token, mask;
};

/// By key, then number. O(n log n)
void sortByKey(std::vector<Version>& versions);
/// All rows of one table that have a version key, by key and number. O(n log n)
Result<std::vector<Version>> readVersions(store::Database& db, const KeyedTable& table);
/// Everybody whom holdings, posts and registrations name, by token.
Result<std::vector<Person>> readPersons(store::Database& db);

/// What was read before it was asked for.
struct FactsRead {
    std::vector<Person> persons;
    std::array<std::optional<std::vector<Version>>, kKeyedTables.size()> versions; ///< nullopt: read it when it is needed
};

/// Reads persons and versions of the case as committed, on a connection and a thread of its own. Call it inside the
/// write transaction in which they are used, so that nobody commits in between; `file` must outlive the answer, whose end
/// waits for the thread. Not valid where there is no thread or no second connection.
/// @error of the database; Cancelled; OutOfRoom
std::future<Result<FactsRead>> readFactsAhead(const store::CaseFile& file, std::stop_token stop);

} // namespace coir::resolve
