// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/withdraw.h"

#include "ingest/ingest.h"
#include "store/seals.h"

#include <vector>

namespace coir::ingest {
namespace {

/// Tables and columns as the schema has them: a register added later is taken back, too.
Result<std::vector<std::pair<std::string, std::string>>> columnsTo(store::Database& db, std::string_view parent) {
    std::vector<std::pair<std::string, std::string>> out;
    COIR_TRY(auto s, db.prepare("SELECT m.name, k.\"from\" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) k "
                                "WHERE m.type = 'table' AND k.\"table\" = ?1 ORDER BY 1, 2"));
    s.bind(1, parent);
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return out;
        out.emplace_back(s.string(0), s.string(1));
    }
}

class Withdrawal {
public:
    Withdrawal(store::Database& db, std::int64_t batch, JobContext& job) : m_db(db), m_batch(batch), m_job(job) {}

    Result<Withdrawn> go() {
        COIR_CHECK(findings());
        COIR_CHECK(facts());
        COIR_TRY(m_out.quarantined, run("DELETE FROM quarantine WHERE batch_id = ?1"));
        COIR_TRY(m_out.records, run("DELETE FROM record WHERE batch_id = ?1"));
        COIR_TRY([[maybe_unused]] const auto one, run("DELETE FROM batch WHERE id = ?1"));
        COIR_CHECK(mentions());
        COIR_CHECK(unspoken());
        return m_out;
    }
    Result<> find() {
        COIR_TRY(auto s, m_db.prepare("SELECT file || CASE member WHEN '' THEN '' ELSE ' ' || member END, sha256 FROM batch WHERE id = ?1"));
        COIR_TRY(const bool there, s.bind(1, m_batch).step());
        if (!there)
            return fail(ErrorCode::WrongUse, COIR_MSG("ingest", "The case has no such batch"), COIR_MSG("ingest", "Choose one from the list of sources"));
        m_out.file = s.string(0);
        m_out.sha256 = s.string(1);
        return {};
    }

private:
    /// Rows changed by a statement whose one parameter is the batch.
    Result<std::int64_t> run(const std::string& sql) {
        if (m_job.cancelled())
            return cancelledError();
        COIR_TRY(auto s, m_db.prepare(sql));
        COIR_CHECK(s.bind(1, m_batch).run());
        COIR_TRY(auto changes, m_db.prepare("SELECT changes()"));
        COIR_TRY([[maybe_unused]] const bool row, changes.step());
        return changes.integer(0);
    }

    Result<> findings() {
        const std::string quoting = " IN (SELECT finding_id FROM finding_evidence WHERE record_id IN (SELECT id FROM record WHERE batch_id = ?1))";
        COIR_TRY([[maybe_unused]] const auto subjects, run("DELETE FROM finding_subject WHERE finding_id" + quoting));
        COIR_TRY(m_out.findings, run("DELETE FROM finding WHERE id" + quoting));
        COIR_TRY([[maybe_unused]] const auto evidence, run("DELETE FROM finding_evidence WHERE finding_id" + quoting));
        return {};
    }

    Result<> facts() {
        COIR_TRY([[maybe_unused]] const auto confirmed,
                 run("DELETE FROM holding_confirmed WHERE holding_id IN (SELECT h.id FROM holding h JOIN record r ON r.id = h.record_id WHERE r.batch_id = ?1)"));
        COIR_TRY(const auto tables, columnsTo(m_db, "record"));
        for (const auto& [table, column] : tables) {
            if (table == "finding_evidence")
                continue;
            COIR_TRY([[maybe_unused]] const auto dates, run("DELETE FROM imported_dates WHERE fact = '" + table + "' AND id IN (SELECT f.id FROM " + table +
                                                            " f JOIN record r ON r.id = f." + column + " WHERE r.batch_id = ?1)"));
            COIR_TRY(const auto gone, run("DELETE FROM " + table + " WHERE " + column + " IN (SELECT id FROM record WHERE batch_id = ?1)"));
            m_out.facts += gone;
        }
        return {};
    }

    /// Nobody speaks of them any more; who they were goes with the next resolution. What a person said of one stays, and so
    /// does what the seal of a batch still in the case counts.
    Result<> mentions() {
        COIR_TRY(const auto columns, columnsTo(m_db, "mention"));
        std::string spoken;
        for (const auto& [table, column] : columns)
            spoken += (spoken.empty() ? "" : " UNION ") + ("SELECT " + column + " FROM " + table + " WHERE " + column + " IS NOT NULL");
        COIR_TRY(auto s, m_db.prepare("DELETE FROM mention WHERE method <> 'manual' AND id NOT IN (" + spoken + ") AND NOT EXISTS (SELECT 1 "
                                      "FROM batch_seal s JOIN batch b ON b.id = s.batch_id WHERE mention.id >= s.first_mention "
                                      "AND mention.id < s.first_mention + length(s.mentions) / 8)"));
        COIR_CHECK(s.run());
        COIR_TRY(auto changes, m_db.prepare("SELECT changes()"));
        COIR_TRY([[maybe_unused]] const bool row, changes.step());
        m_out.mentions = changes.integer(0);
        return {};
    }

    /// Persons whom no row names, and what was worked out on firms that nobody speaks of.
    Result<> unspoken() {
        const std::string firms = "(SELECT entity_id FROM mention WHERE entity_id IS NOT NULL)";
        return m_db.run("DELETE FROM rating WHERE firm_id NOT IN " + firms + ";"
                        "DELETE FROM finding WHERE id IN (SELECT finding_id FROM finding_subject WHERE firm_id IS NOT NULL AND firm_id NOT IN " + firms + ");"
                        "DELETE FROM finding_evidence WHERE finding_id NOT IN (SELECT id FROM finding);"
                        "DELETE FROM finding_subject WHERE finding_id NOT IN (SELECT id FROM finding);"
                        "DELETE FROM entity WHERE kind = 'person' AND key NOT IN (SELECT holder_token FROM holding WHERE holder_token IS NOT NULL"
                        " UNION SELECT person_token FROM post WHERE person_token IS NOT NULL"
                        " UNION SELECT rep_token FROM registration WHERE rep_token IS NOT NULL)"
                        " AND id NOT IN (SELECT entity_id FROM mention WHERE entity_id IS NOT NULL)");
    }

    store::Database& m_db;
    std::int64_t m_batch;
    JobContext& m_job;
    Withdrawn m_out;
};

} // namespace

Result<Withdrawn> withdrawBatch(store::CaseFile& file, std::int64_t batch, JobContext& job) {
    job.phase(COIR_MSG("ingest", "Withdrawing a batch"));
    auto& db = file.db();
    Withdrawal withdrawal(db, batch, job);
    COIR_CHECK(withdrawal.find());
    COIR_CHECK(settleBrokenOff(file));
    const store::StopScope stop(db, job.stopToken());
    // Children go before their parents, each table once; a look for children at every row would take hours.
    COIR_CHECK(db.run("PRAGMA foreign_keys = OFF"));
    auto done = [&]() -> Result<Withdrawn> {
        COIR_TRY(auto transaction, store::Transaction::begin(db));
        COIR_TRY(auto out, withdrawal.go());
        COIR_CHECK(file.raiseRevision());
        for (const std::string_view changed : {"finding", "rating"})
            COIR_CHECK(store::sealResult(db, changed));
        COIR_CHECK(store::auditWithdrawal(file, batch, out.sha256, out.file + ": " + std::to_string(out.records) + " records, " +
                                                                       std::to_string(out.findings) + " findings"));
        COIR_CHECK(transaction.commit());
        return out;
    }();
    COIR_CHECK(db.run("PRAGMA foreign_keys = ON"));
    return done;
}

} // namespace coir::ingest
