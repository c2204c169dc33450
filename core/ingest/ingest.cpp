// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ingest.h"

#include "ingest/import_file.h"
#include "ingest/own_profiles.h"
#include "ingest/persons.h"
#include "store/checkpointer.h"
#include "store/privacy.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace coir::ingest {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kKeyMeta = "token_key";

/// The key of the case; nullopt where the case has one that is not here. A case without one takes the user's.
Result<std::optional<store::TokenKey>> keyOf(store::CaseFile& file, const ImportOptions& options) {
    COIR_TRY(const std::string id, file.meta(kKeyMeta));
    if (!options.keyFile.empty()) {
        COIR_TRY(auto key, store::TokenKey::fromFile(options.keyFile));
        if (!id.empty() && key.id() != id)
            return fail(ErrorCode::InputRefused, COIR_MSG("ingest", "The case was made with another key"),
                        COIR_MSG("ingest", "Give the key %1, or start a new case").arg(id),
                        {options.keyFile.filename().string(), 0, {}, {}});
        return std::optional(std::move(key));
    }
    const fs::path folder = options.keyFolder.empty() ? store::TokenKey::folder() : options.keyFolder;
    if (!id.empty())
        return store::TokenKey::byId(folder, id);
    COIR_TRY(auto key, store::TokenKey::current(folder));
    return std::optional(std::move(key));
}

/// The case itself may lie in the folder that is imported: it is no delivery, and reading it past SQLite would give up the
/// locks on it.
bool belongsTo(const store::CaseFile& file, const fs::path& path) {
    for (const char* tail : {"", "-wal", "-shm", "-lock"}) {
        std::error_code absent;
        if (fs::equivalent(file.path().string() + tail, path, absent))
            return true;
    }
    return false;
}

Result<std::int64_t> nextImport(store::Database& db) {
    COIR_TRY(auto s, db.prepare("SELECT max(coalesce((SELECT max(import_no) FROM batch), 0), "
                                "coalesce((SELECT max(import_no) FROM skipped_file), 0)) + 1"));
    COIR_TRY(const bool row, s.step());
    return row ? s.integer(0) : 1;
}

/// A line on a file that was not read; the one of an earlier import is replaced.
Result<> keepSkipped(Import& import, const FileSummary& f) {
    COIR_TRY(auto old, import.file.db().prepare("DELETE FROM skipped_file WHERE file = ?1 AND member = ?2"));
    COIR_CHECK(old.bind(1, f.file).bind(2, f.member).run());
    COIR_TRY(auto s, import.file.db().prepare("INSERT INTO skipped_file (import_no, file, member, sha256, refused, why) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    return s.bind(1, import.number).bind(2, f.file).bind(3, f.member).bind(4, f.sha256)
        .bind(5, f.outcome == FileSummary::Outcome::Refused ? 1 : 0).bind(6, toJson(f.note)).run();
}

/// One file in a transaction of its own (in a dry run: a savepoint of the one that is thrown away).
Result<std::vector<FileSummary>> importOne(Import& import, const SourceFile& source, bool dryRun) {
    auto& db = import.file.db();
    std::optional<store::Transaction> transaction;
    if (dryRun) {
        COIR_CHECK(db.run("SAVEPOINT import_file"));
    } else {
        COIR_TRY(auto begun, store::Transaction::begin(db));
        transaction.emplace(std::move(begun));
    }
    import.state.begin();
    auto summaries = importFile(import, source);
    if (summaries) {
        bool changed = false;
        for (FileSummary& f : *summaries) {
            changed = changed || f.outcome == FileSummary::Outcome::Imported;
            if (f.outcome == FileSummary::Outcome::Skipped)
                COIR_CHECK(keepSkipped(import, f));
            if (f.outcome == FileSummary::Outcome::Imported) {
                COIR_TRY(auto mended, db.prepare("DELETE FROM skipped_file WHERE file = ?1 AND member = ?2"));
                COIR_CHECK(mended.bind(1, f.file).bind(2, f.member).run());
                COIR_CHECK(import.file.audit("import", f.file + " " + f.sha256 + " " + f.profile + " " + std::to_string(f.accepted)));
            }
        }
        if (changed) {
            if (import.key) // with the first tokens, not after them
                COIR_CHECK(import.file.setMeta(kKeyMeta, import.key->id()));
            COIR_CHECK(import.file.setMeta(kLargestSumMeta, toString(import.rules.largestShareSum))); // should it be killed
            COIR_CHECK(import.file.raiseRevision());
        }
        if (transaction)
            COIR_CHECK(transaction->commit());
        else
            COIR_CHECK(db.run("RELEASE import_file"));
        return summaries;
    }
    transaction.reset(); // rolls back
    if (dryRun)
        COIR_CHECK(db.run("ROLLBACK TO import_file; RELEASE import_file"));
    const Error& e = summaries.error();
    const bool file = e.code == ErrorCode::InputRefused;
    if (!file)
        return summaries;
    import.state.undo();
    FileSummary f;
    f.outcome = FileSummary::Outcome::Refused;
    f.file = scrubbed(source.name);
    f.note = e.what;
    COIR_CHECK(keepSkipped(import, f));
    return std::vector<FileSummary>{std::move(f)};
}

/// Delivery date of this import's batches, and the lists of holders that cannot be right; counts as they are then.
Result<> settle(Import& import, ImportSummary& summary, bool dryRun) {
    auto& db = import.file.db();
    std::optional<store::Transaction> transaction;
    if (!dryRun) {
        COIR_TRY(auto begun, store::Transaction::begin(db));
        transaction.emplace(std::move(begun));
    }
    {
        COIR_CHECK(dateDeliveries(db));
        COIR_CHECK(settleHoldings(db, import.rules.largestShareSum));
        COIR_TRY(auto counts, db.prepare("SELECT b.accepted, b.quarantined, (SELECT count(*) FROM quarantine q WHERE q.batch_id = b.id "
                                         "AND q.reason = 'share_sum') FROM batch b WHERE b.id = ?1"));
        for (FileSummary& f : summary.files) {
            if (f.outcome != FileSummary::Outcome::Imported || f.fact != "holding")
                continue;
            counts.reset();
            COIR_TRY(const bool row, counts.bind(1, f.batch).step());
            if (!row || counts.integer(2) == 0)
                continue;
            f.accepted = counts.integer(0);
            f.quarantined = counts.integer(1);
            f.reasons["share_sum"] = counts.integer(2);
        }
        counts.reset();
    }
    return transaction ? transaction->commit() : Result<>();
}

void addUp(ImportSummary& summary) {
    for (const FileSummary& f : summary.files) {
        summary.rows += f.rows;
        summary.accepted += f.accepted;
        summary.quarantined += f.quarantined;
        summary.duplicates += f.duplicates;
        summary.dropped += f.dropped;
    }
}

Error nothingUsable(const ImportSummary& summary) {
    Error e{ErrorCode::InputRefused, {}, COIR_MSG("ingest", "Nothing in it can be used"),
            COIR_MSG("ingest", "Give files in the forms that Coir knows, or lay a profile beside them")};
    if (!summary.files.empty()) {
        e.where.file = summary.files.front().file;
        if (summary.files.size() == 1 && !summary.files.front().note.empty())
            e.what = summary.files.front().note;
    }
    return e;
}

} // namespace

Result<ImportSummary> importPaths(store::CaseFile& file, const std::vector<fs::path>& paths, const ImportOptions& options, JobContext& job) {
    if (!options.profiles || !options.lexicon || !options.rules)
        return fail(ErrorCode::Internal, COIR_MSG("ingest", "The profiles were not read"), COIR_MSG("ingest", "Check the installation"));
    job.phase(COIR_MSG("ingest", "Importing"));
    COIR_TRY(auto files, collectFiles(paths, options.profileId));
    std::erase_if(files, [&file](const SourceFile& source) { return belongsTo(file, source.path); });
    COIR_TRY(const auto key, keyOf(file, options));
    auto& db = file.db();
    if (!options.dryRun)
        COIR_CHECK(settleBrokenOff(file));
    CaseState state(*options.lexicon);
    COIR_CHECK(state.load(db));
    const RowFold fold(*options.lexicon);
    COIR_TRY(const IngestRules rules, ingestRules(*options.rules, options.delivered.value_or(today())));
    Import import{file, options, job, state, fold, key ? &*key : nullptr, 1, today(), rules, 0, 0, 0};
    COIR_TRY(import.number, nextImport(db));
    for (const SourceFile& f : files) {
        std::error_code ec;
        const auto size = fs::file_size(f.path, ec);
        import.bytesTotal += ec ? 0 : size;
    }
    // Each row's record and mentions are written here, by number: looking them up again for every fact is a tenth of the
    // time (`coir verify` checks all of them).
    // And the disk is waited for once, at the end: until then a cut of the power may cost whole files, never half of one.
    COIR_CHECK(db.run("PRAGMA foreign_keys = OFF; PRAGMA synchronous = NORMAL"));
    std::optional<store::Checkpointer> aside(std::in_place, file, job.threads() > 1);
    ImportSummary summary;
    summary.personalColumnsLeftOut = !key;
    const auto readAll = [&]() -> Result<> {
        std::optional<store::Transaction> trial; // of a dry run: thrown away
        if (options.dryRun) {
            COIR_TRY(auto begun, store::Transaction::begin(db));
            trial.emplace(std::move(begun));
        }
        for (const SourceFile& source : files) {
            if (job.cancelled())
                return cancelledError();
            COIR_TRY(auto summaries, importOne(import, source, options.dryRun));
            std::error_code ec;
            const auto size = fs::file_size(source.path, ec);
            import.bytesBefore += ec ? 0 : size;
            import.bytesShown = std::max(import.bytesShown, std::min(import.bytesBefore, import.bytesTotal));
            job.step(static_cast<std::int64_t>(import.bytesShown), static_cast<std::int64_t>(import.bytesTotal));
            for (FileSummary& f : summaries) {
                if (f.outcome == FileSummary::Outcome::Imported) {
                    if (f.latestEvent)
                        summary.latestEvent = summary.latestEvent ? std::max(*summary.latestEvent, *f.latestEvent) : f.latestEvent;
                }
                summary.files.push_back(std::move(f));
            }
        }
        if (!trial) // the last commit takes all before it to the disk
            COIR_CHECK(db.run("PRAGMA synchronous = FULL"));
        return settle(import, summary, options.dryRun);
    };
    auto done = readAll();
    aside.reset();
    COIR_CHECK(db.run("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL"));
    if (!done) {
        if (!options.dryRun)
            (void)settleBrokenOff(file); // a full disk may forbid it: then the next import or resolution does
        return tl::make_unexpected(std::move(done.error()));
    }
    addUp(summary);
    const bool usable = std::any_of(summary.files.begin(), summary.files.end(), [](const FileSummary& f) {
        return f.outcome == FileSummary::Outcome::Imported || f.outcome == FileSummary::Outcome::AlreadyThere;
    });
    if (!usable)
        return tl::make_unexpected(nothingUsable(summary));
    if (options.dryRun)
        for (FileSummary& f : summary.files)
            f.batch = 0;
    COIR_TRY(auto synthetic, db.prepare("SELECT EXISTS (SELECT 1 FROM batch WHERE synthetic = 1)"));
    COIR_TRY(const bool row, synthetic.step());
    summary.synthetic = row && synthetic.integer(0) != 0;
    return summary;
}

} // namespace coir::ingest
