// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"
#include "base/fraction.h"
#include "ingest/import_file.h"

#include <algorithm>
#include <map>

namespace coir::ingest {
namespace {

struct Row {
    std::int64_t holding = 0, record = 0, batch = 0;
    Fraction share;
    bool own = false;          ///< came with this delivery; the others stand in an earlier one, which only confirmed them
};

/// One firm's holders as one import delivered them.
struct List {
    std::vector<Row> rows;
    Fraction sum;            ///< exact: 100.05 % stands at the border, whatever the order of the rows
};

/// The rows that came with the list; those of an earlier delivery, whose list was right, stay where they are.
Result<> quarantine(const List& list, std::int64_t import, const Fraction& largestSum, store::Statement& note, store::Statement& counts,
                    store::Statement& unconfirm, store::Statement& dropHolding, store::Statement& dropRecord) {
    const Message remedy = COIR_MSG("ingest", "The shares of this firm add up to %1; ask the source for the list").arg(list.sum.value(), 4);
    for (const Row& r : list.rows) {
        COIR_CHECK(unconfirm.bind(1, r.holding).bind(2, r.own ? std::nullopt : std::optional(import)).run());
        if (!r.own)
            continue;
        COIR_CHECK(note.bind(1, r.record).bind(2, decimal(r.share.value())).bind(3, decimal(largestSum.value())).bind(4, toJson(remedy)).run());
        COIR_CHECK(dropHolding.bind(1, r.holding).run());
        COIR_CHECK(dropRecord.bind(1, r.record).run());
        COIR_CHECK(counts.bind(1, r.batch).run());
    }
    return {};
}

} // namespace

Result<> settleHoldings(store::Database& db, const Fraction& largestSum) {
    // The firm by its code, else by its name: what can be known before resolution.
    std::map<std::pair<std::string, std::int64_t>, List> lists;
    {
        COIR_TRY(auto s, db.prepare(
            "WITH capital (uscc, fen) AS (SELECT m.uscc, max(r.capital_fen) FROM registration r JOIN mention m ON m.id = r.subject "
            "  WHERE m.uscc <> '' GROUP BY m.uscc), "
            "home (holding_id, import_no) AS (SELECT h.id, b.import_no FROM holding h JOIN record c ON c.id = h.record_id "
            "  JOIN batch b ON b.id = c.batch_id), "
            "listed (holding_id, import_no, own) AS (SELECT holding_id, import_no, 1 FROM home UNION ALL SELECT k.holding_id, k.import_no, 0 "
            "  FROM holding_confirmed k JOIN home USING (holding_id) WHERE k.import_no <> home.import_no) "
            "SELECT CASE WHEN m.uscc <> '' THEN m.uscc WHEN m.code <> '' THEN m.scheme || ':' || m.code ELSE 'name:' || m.name_norm END, "
            "  l.import_no, h.id, h.record_id, c.batch_id, h.share_num, h.share_den, h.subscribed_fen, k.fen, l.own "
            "FROM listed l JOIN holding h ON h.id = l.holding_id JOIN mention m ON m.id = h.subject JOIN record c ON c.id = h.record_id "
            "LEFT JOIN capital k ON k.uscc = m.uscc ORDER BY h.id"));
        for (;;) {
            COIR_TRY(const bool row, s.step());
            if (!row)
                break;
            Row r{s.integer(2), s.integer(3), s.integer(4), {}, s.integer(9) != 0};
            if (!s.isNull(5) && s.integer(6) > 0)
                r.share = Fraction(s.integer(5), s.integer(6));
            else if (!s.isNull(7) && s.integer(8) > 0)
                r.share = Fraction(s.integer(7), s.integer(8));
            List& list = lists[{s.string(0), s.integer(1)}];
            list.sum = list.sum + r.share;
            list.rows.push_back(r);
        }
    }
    COIR_TRY(auto used, db.prepare("SELECT EXISTS (SELECT 1 FROM finding_evidence WHERE record_id = ?1)"));
    COIR_TRY(auto note, db.prepare("INSERT INTO quarantine (batch_id, kind, row, field, value, reason, expected, remedy, text) "
                                   "SELECT batch_id, 'refused', row, '持股比例', ?2, 'share_sum', '<= ' || ?3, ?4, text FROM record WHERE id = ?1"));
    COIR_TRY(auto counts, db.prepare("UPDATE batch SET accepted = accepted - 1, quarantined = quarantined + 1 WHERE id = ?1"));
    COIR_TRY(auto unconfirm, db.prepare("DELETE FROM holding_confirmed WHERE holding_id = ?1 AND (?2 IS NULL OR import_no = ?2)"));
    COIR_TRY(auto dropHolding, db.prepare("DELETE FROM holding WHERE id = ?1"));
    COIR_TRY(auto dropRecord, db.prepare("DELETE FROM record WHERE id = ?1"));
    std::vector<std::int64_t> gone;
    for (auto& [key, list] : lists) {
        std::erase_if(list.rows, [&](const Row& r) { return std::binary_search(gone.begin(), gone.end(), r.holding); });
        if (list.sum <= largestSum)
            continue;
        bool evidence = false; // what findings quote stays until they are made anew
        for (const Row& r : list.rows) {
            used.reset();
            if (!r.own)
                continue;
            COIR_TRY(const bool row, used.bind(1, r.record).step());
            evidence = evidence || (row && used.integer(0) != 0);
        }
        used.reset();
        if (evidence)
            continue;
        COIR_CHECK(quarantine(list, key.second, largestSum, note, counts, unconfirm, dropHolding, dropRecord));
        for (const Row& r : list.rows)
            if (r.own)
                gone.insert(std::upper_bound(gone.begin(), gone.end(), r.holding), r.holding);
    }
    return {};
}

Result<> dateDeliveries(store::Database& db) {
    return db.run("UPDATE batch SET delivered = coalesce((SELECT max(b.latest_event) FROM batch b WHERE b.import_no = batch.import_no), "
                  "imported_at) WHERE delivered IS NULL");
}

Result<> settleBrokenOff(store::CaseFile& file) {
    auto& db = file.db();
    {
        COIR_TRY(auto open, db.prepare("SELECT EXISTS (SELECT 1 FROM batch WHERE delivered IS NULL)"));
        COIR_TRY(const bool row, open.step());
        if (!row || open.integer(0) == 0)
            return {};
    }
    COIR_TRY(const std::string text, file.meta(kLargestSumMeta));
    const auto largestSum = parseFraction(text);
    COIR_CHECK(db.run("PRAGMA foreign_keys = OFF"));
    const auto settled = [&]() -> Result<> {
        COIR_TRY(auto transaction, store::Transaction::begin(db));
        COIR_CHECK(dateDeliveries(db));
        if (largestSum)
            COIR_CHECK(settleHoldings(db, *largestSum));
        return transaction.commit();
    }();
    COIR_CHECK(db.run("PRAGMA foreign_keys = ON"));
    return settled;
}

} // namespace coir::ingest
