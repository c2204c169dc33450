// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/review.h"

#include <chrono>
#include <nlohmann/json.hpp>

namespace coir::store {

namespace {

using Json = nlohmann::ordered_json;
constexpr auto kReplace = Json::error_handler_t::replace;

Verdict verdictFromName(std::string_view name) {
    return name == "confirmed" ? Verdict::Confirmed
         : name == "dismissed" ? Verdict::Dismissed
         : name == "open"      ? Verdict::Open
                               : Verdict::None;
}

std::map<std::string, std::string> textMap(std::string_view json) {
    std::map<std::string, std::string> out;
    const auto j = nlohmann::json::parse(json, nullptr, false);
    if (j.is_object())
        for (const auto& [k, v] : j.items())
            if (v.is_string())
                out.emplace(k, v.get<std::string>());
    return out;
}

std::string bodyOf(const VerdictEntry& e) {
    const Json j = {{"finding", e.findingId}, {"verdict", verdictName(e.verdict)}, {"note", e.note}, {"conditions", Json(e.conditions)}};
    return j.dump(-1, ' ', false, kReplace);
}

/// The clock of the border: when somebody decided. It drives no analysis.
std::string now() {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch());
    return isoMoment(Moment{seconds.count()});
}

} // namespace

std::string_view verdictName(Verdict verdict) {
    switch (verdict) {
    case Verdict::Confirmed: return "confirmed";
    case Verdict::Dismissed: return "dismissed";
    case Verdict::Open: return "open";
    case Verdict::None: break;
    }
    return "none";
}

Result<std::int64_t> lastVerdict(CaseFile& reader) {
    COIR_TRY(auto s, reader.db().prepare("SELECT coalesce(max(id), 0) FROM verdict"));
    COIR_TRY(const bool row, s.step());
    return row ? s.integer(0) : 0;
}

Result<std::map<std::string, VerdictEntry>> verdictsInForce(CaseFile& reader, std::int64_t through) {
    COIR_TRY(auto s, reader.db().prepare("SELECT finding_id, verdict, note, conditions, who, at FROM verdict v "
                                         "WHERE id = (SELECT max(id) FROM verdict w WHERE w.finding_id = v.finding_id AND w.id <= ?1)"));
    s.bind(1, through);
    std::map<std::string, VerdictEntry> out;
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return out;
        VerdictEntry e{s.string(0), verdictFromName(s.text(1)), s.string(2), textMap(s.text(3)), s.string(4), s.string(5)};
        out.emplace(e.findingId, std::move(e));
    }
}

Result<std::vector<VerdictEntry>> applyVerdicts(CaseFile& writer, const std::vector<VerdictEntry>& entries) {
    auto& db = writer.db();
    COIR_TRY(auto t, Transaction::begin(db));
    COIR_TRY(auto before, db.prepare("SELECT verdict, note, conditions, who FROM verdict WHERE finding_id = ?1 ORDER BY id DESC LIMIT 1"));
    COIR_TRY(auto put, db.prepare("INSERT INTO verdict (finding_id, verdict, note, conditions, who, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    COIR_TRY(auto edit, db.prepare("INSERT INTO edit (kind, body, inverse, who, at, why) VALUES ('verdict', ?1, ?2, ?3, ?4, ?5)"));
    std::vector<VerdictEntry> stood;
    const std::string at = now();
    for (const auto& e : entries) {
        VerdictEntry old;
        old.findingId = e.findingId;
        before.bind(1, e.findingId);
        COIR_TRY(const bool any, before.step());
        if (any) {
            old.verdict = verdictFromName(before.text(0));
            old.note = before.string(1);
            old.conditions = textMap(before.text(2));
            old.who = before.string(3);
        }
        before.reset();
        put.bind(1, e.findingId).bind(2, verdictName(e.verdict)).bind(3, e.note);
        put.bind(4, Json(e.conditions).dump(-1, ' ', false, kReplace)).bind(5, e.who).bind(6, at);
        COIR_CHECK(put.run());
        edit.bind(1, bodyOf(e)).bind(2, bodyOf(old)).bind(3, e.who).bind(4, at).bind(5, e.note);
        COIR_CHECK(edit.run());
        COIR_CHECK(writer.audit("verdict", bodyOf(e)));
        stood.push_back(std::move(old));
    }
    COIR_CHECK(t.commit());
    return stood;
}

Result<std::vector<SourceRow>> sourceRows(CaseFile& reader) {
    COIR_TRY(auto s, reader.db().prepare("SELECT b.id, b.sha256, b.file, b.member, b.profile, b.fact, b.rows, b.accepted, b.quarantined, b.duplicates, b.dropped, "
                                         "b.first_event, b.latest_event, b.delivered, b.synthetic, b.encoding, b.imported_at, b.bytes, b.dropped_reasons, b.headings, "
                                         "(SELECT count(*) FROM quarantine q WHERE q.batch_id = b.id AND q.kind = 'warning') FROM batch b ORDER BY b.file, b.member, b.id"));
    std::vector<SourceRow> out;
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return out;
        SourceRow r;
        r.batch.id = s.integer(0);
        r.batch.sha256 = s.string(1);
        r.batch.file = s.string(2);
        r.batch.member = s.string(3);
        r.batch.profile = s.string(4);
        r.batch.fact = s.string(5);
        r.batch.rows = s.integer(6);
        r.batch.accepted = s.integer(7);
        r.batch.quarantined = s.integer(8);
        r.batch.duplicates = s.integer(9);
        r.batch.dropped = s.integer(10);
        r.batch.firstEvent = s.date(11);
        r.batch.latestEvent = s.date(12);
        r.batch.delivered = s.date(13);
        r.batch.synthetic = s.integer(14) != 0;
        r.encoding = s.string(15);
        r.importedAt = s.string(16);
        r.bytes = s.integer(17);
        const auto reasons = nlohmann::json::parse(s.text(18), nullptr, false);
        if (reasons.is_object())
            for (const auto& [k, v] : reasons.items())
                if (v.is_number_integer())
                    r.dropped.emplace(k, v.get<std::int64_t>());
        const auto headings = nlohmann::json::parse(s.text(19), nullptr, false);
        if (headings.is_array())
            for (const auto& h : headings)
                if (h.is_string())
                    r.headings.push_back(h.get<std::string>());
        r.warnings = s.integer(20);
        out.push_back(std::move(r));
    }
}

Result<std::vector<RefusedRow>> refusedRows(CaseFile& reader, std::int64_t batch, std::int64_t most) {
    COIR_TRY(auto s, reader.db().prepare("SELECT id, batch_id, kind, row, field, value, reason, expected, remedy, text FROM quarantine "
                                         "WHERE ?1 = 0 OR batch_id = ?1 ORDER BY batch_id, kind, row, id LIMIT ?2"));
    s.bind(1, batch).bind(2, most);
    std::vector<RefusedRow> out;
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return out;
        RefusedRow r;
        r.id = s.integer(0);
        r.batch = s.integer(1);
        r.refused = s.text(2) == "refused";
        r.row = s.integer(3);
        r.field = s.string(4);
        r.value = s.string(5);
        r.reason = s.string(6);
        r.expected = s.string(7);
        r.remedy = messageFromJson(s.text(8));
        r.text = s.string(9);
        out.push_back(std::move(r));
    }
}

Result<SinceLastImport> sinceLastImport(CaseFile& reader) {
    SinceLastImport out;
    COIR_TRY(auto days, reader.db().prepare("SELECT max(substr(imported_at, 1, 10)), min(substr(imported_at, 1, 10)) FROM batch"));
    COIR_TRY(const bool any, days.step());
    if (!any || days.isNull(0))
        return out;
    out.day = days.string(0);
    out.first = out.day == days.text(1);
    if (out.first)
        return out;
    COIR_TRY(auto s, reader.db().prepare("SELECT DISTINCT e.finding_id FROM batch b JOIN record r ON r.batch_id = b.id JOIN finding_evidence e ON e.record_id = r.id "
                                         "WHERE substr(b.imported_at, 1, 10) = ?1 AND e.role = 'supports' ORDER BY 1"));
    s.bind(1, out.day);
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return out;
        out.findings.push_back(s.string(0));
    }
}

Result<std::vector<OwnershipRow>> ownershipOf(CaseFile& reader, std::string_view firmKey) {
    COIR_TRY(auto s, reader.db().prepare("SELECT holder, holder_name, firm, firm_name, direct, integrated, control, criterion, beneficial_owner "
                                         "FROM ownership WHERE firm = ?1 OR holder = ?1 ORDER BY ordinal"));
    s.bind(1, firmKey);
    std::vector<OwnershipRow> out;
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return out;
        out.push_back({s.string(0), s.string(1), s.string(2), s.string(3), s.string(4), s.string(5), s.string(6), s.string(7), s.integer(8) != 0});
    }
}

} // namespace coir::store
