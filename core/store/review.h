// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "store/case_file.h"
#include "store/facts.h"

#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What people see of sources and what they decide about leads. Reading for the window; the writing part is append-only.
namespace coir::store {

enum class Verdict : std::uint8_t { None, Confirmed, Dismissed, Open };
std::string_view verdictName(Verdict verdict);      ///< as in the schema: "confirmed" "dismissed" "open" "none"

/// A person's word on one lead. `conditions` holds a state for each clearing condition that was looked at:
/// "met", "not_met" or "to_check".
struct VerdictEntry {
    std::string findingId;
    Verdict verdict = Verdict::None;
    std::string note;
    std::map<std::string, std::string> conditions;
    std::string who, at;                            ///< `at`: ISO moment
    bool operator==(const VerdictEntry&) const = default;
};
/// Number of the last entry, 0 before the first: what was printed then is found again by `through`.
Result<std::int64_t> lastVerdict(CaseFile& reader);
/// The latest entry of every finding that has one, of the entries numbered up to `through`.
Result<std::map<std::string, VerdictEntry>> verdictsInForce(CaseFile& reader, std::int64_t through = std::numeric_limits<std::int64_t>::max());
/// Appends the entries with their inverse to the edits and a line each to the audit, in one transaction.
/// Gives the entries that stood before, in the same order: applying them again takes this one back (history stays).
Result<std::vector<VerdictEntry>> applyVerdicts(CaseFile& writer, const std::vector<VerdictEntry>& entries);

/// One imported table as the list of sources shows it.
struct SourceRow {
    Batch batch;
    std::string encoding, importedAt;
    std::int64_t bytes = 0, warnings = 0;
    std::map<std::string, std::int64_t> dropped;    ///< reason: count
    std::vector<std::string> headings;              ///< as in the file
};
Result<std::vector<SourceRow>> sourceRows(CaseFile& reader);

/// A row that was refused, or one that stands with a doubt.
struct RefusedRow {
    std::int64_t id = 0, batch = 0, row = 0;
    bool refused = true;                            ///< false: a warning, the row stands
    std::string field, value, reason, expected;
    Message remedy;
    std::string text;                               ///< the row, masked; CSV
};
/// Of one batch (0: of all), in order of batch and row, at most `most`.
Result<std::vector<RefusedRow>> refusedRows(CaseFile& reader, std::int64_t batch, std::int64_t most);

/// Findings with a supporting row among the batches of the last day on which anything was imported; nothing where all
/// batches are of one day (then there is no "since").
struct SinceLastImport {
    std::string day;
    bool first = true;
    std::vector<std::string> findings;
};
Result<SinceLastImport> sinceLastImport(CaseFile& reader);

/// Latest ownership results of one firm as holder or held; for the dossier.
struct OwnershipRow {
    std::string holder, holderName, firm, firmName, direct, integrated, control, criterion;
    bool beneficialOwner = false;
};
Result<std::vector<OwnershipRow>> ownershipOf(CaseFile& reader, std::string_view firmKey);

} // namespace coir::store
