// SPDX-License-Identifier: GPL-3.0-or-later
// Fingerprints of single rows, written when the rows are and compared by `coir verify`: they show that another program
// changed a row and which one. They are no signature: who may write the file may also write new seals, but then the sum
// in the audit log differs from the one that an earlier copy of the case holds.
#pragma once
#include "store/case_file.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coir::store {

/// Columns that every fact has; the import fills them itself.
inline constexpr std::array<std::string_view, 10> kCommonFactColumns = {"id",       "record_id",   "subject", "valid_from", "valid_to",
                                                                        "known_from", "known_to", "version_key", "updated", "ends_filled"};

/// 64 bits of the values of one row in order. Whole numbers count alike however they are stored.
class RowDigest {
public:
    void null() { mix(1, 0); }
    void integer(std::int64_t v) { mix(2, static_cast<std::uint64_t>(v)); }
    void real(double v);
    void text(std::string_view v);
    std::uint64_t finish() const;

private:
    void mix(std::uint64_t kind, std::uint64_t word);
    std::uint64_t m_h = 0x243f6a8885a308d3ULL;
};

std::uint64_t digestOfRecord(std::int64_t batch, std::int64_t row, std::int64_t hash, std::string_view text);

/// Seal of one batch while it is imported.
class BatchSeal {
public:
    void begin(std::int64_t firstFact, std::int64_t firstMention);
    void addRow(std::uint64_t record, std::uint64_t fact);
    /// A mention new to the case, in the order of their numbers: uscc, scheme, code, name, county, representative.
    void addMention(const std::array<std::string_view, 6>& parts, std::string_view nameNorm);
    /// Inside the caller's transaction; a line in the audit log, too.
    Result<> write(CaseFile& file, std::int64_t batch) const;

private:
    std::int64_t m_firstFact = 1, m_firstMention = 1;
    std::string m_facts, m_mentions;
};

/// Line in the audit log of a batch that was taken back: its number, SHA-256, file and what left with it. The log itself
/// says when and by whom. Its seal stays; its rows are lawfully gone. Inside the caller's transaction.
Result<> auditWithdrawal(CaseFile& file, std::int64_t batch, std::string_view sha256, std::string_view what);
/// Number for the next batch: none is given twice, not even that of a batch that was taken back.
Result<std::int64_t> nextBatch(Database& db);
/// Number for the next mention, likewise.
Result<std::int64_t> nextMention(Database& db);

/// Type of each value that goes into the fingerprint of a fact, in order: 'i' whole number, 'r' number, 't' text. First
/// record, subject, the four dates of validity and knowledge, version key, own update, ends; then the table's own columns.
Result<std::string> factTypes(Database& db, const std::string& table);
/// The fact as it stands in the case, but with its dates as imported.
Result<std::uint64_t> digestOfFact(Database& db, const std::string& table, std::int64_t id);

/// Seals what is computed as it stands now: "finding", "rating", "ownership", "heat_cell". Inside the caller's transaction.
Result<> sealResult(Database& db, std::string_view name);
/// Seals what resolution set: who a mention is, entities, dates of facts. Inside the caller's transaction.
Result<> sealResolution(Database& db);

/// Rows that are not what they were when they were written. Batches and results from before there were seals are not judged.
Result<std::vector<Damage>> verifySeals(CaseFile& file);

} // namespace coir::store
