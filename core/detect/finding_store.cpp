// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/finding_store.h"

#include "base/hash.h"
#include "store/load_facts.h"
#include "store/seals.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

namespace coir::detect {

using Json = nlohmann::ordered_json;

namespace {

constexpr auto kReplace = Json::error_handler_t::replace;

/// Eight decimals are more than any figure is good for, and the same on every machine.
double rounded(double v) { return std::round(v * 1e8) / 1e8; }

std::string_view stateName(ClearedBy::State s) {
    switch (s) {
    case ClearedBy::State::CheckedNotMet: return "checked_not_met";
    case ClearedBy::State::Met: return "met";
    case ClearedBy::State::NotChecked: return "not_checked";
    }
    return "not_checked";
}
ClearedBy::State stateFromName(std::string_view n) {
    return n == "met" ? ClearedBy::State::Met : n == "checked_not_met" ? ClearedBy::State::CheckedNotMet : ClearedBy::State::NotChecked;
}

std::string bodyOf(const Finding& f) {
    Json reasons = Json::array(), cleared = Json::array(), parameters = Json::array(), basis = Json::array();
    for (const auto& r : f.reasons)
        reasons.push_back({{"code", r.code}, {"text", toJson(r.text)}, {"value", rounded(r.value)}, {"weight", rounded(r.weight)}, {"term", r.term}});
    for (const auto& c : f.clearedBy)
        cleared.push_back({{"code", c.code}, {"text", toJson(c.text)}, {"state", stateName(c.state)}});
    for (const auto& [k, v] : f.parameters)
        parameters.push_back({k, v});
    for (const auto& b : f.basis)
        basis.push_back({{"law", b.law}, {"article", b.article}});
    const Json body = {{"reasons", reasons}, {"cleared_by", cleared}, {"parameters", parameters}, {"basis", basis}};
    return body.dump(-1, ' ', false, kReplace);
}

/// Fingerprint of all that a finding says, so that a change by another program shows.
std::string digestOf(const Finding& f, std::string_view body) {
    const auto day = [](const std::optional<Date>& d) { return d ? isoDate(*d) : std::string("-"); };
    std::string all = f.id + '\n' + f.detector + '\n' + f.packId + '\n' + std::to_string(f.packVersion) + '\n' + isoDate(f.asOf.valid) + '\n' +
                      isoDate(f.asOf.known) + '\n' + day(f.from) + '\n' + day(f.to) + '\n' + std::string(levelName(f.level)) + '\n' + std::to_string(std::llround(f.score * 1e8)) + '\n' + std::string(body);
    for (const auto& s : f.subjects)
        all += '\n' + s.key + '\t' + s.name + '\t' + std::string(roleName(s.role));
    for (const auto& e : f.evidence)
        all += '\n' + std::to_string(e.record) + '\t' + e.field + '\t' + e.value + '\t' + e.reason + (e.role == EvidenceRole::Supports ? "\t+" : "\t-");
    return shortHash(all, 32);
}

void readBody(std::string_view text, Finding& f) {
    const auto j = nlohmann::json::parse(text, nullptr, false);
    if (!j.is_object())
        return;
    for (const auto& r : j.value("reasons", nlohmann::json::array()))
        f.reasons.push_back({r.value("code", ""), messageFromJson(r.value("text", "")), r.value("value", 0.0), r.value("weight", 0.0), r.value("term", "")});
    for (const auto& c : j.value("cleared_by", nlohmann::json::array()))
        f.clearedBy.push_back({c.value("code", ""), messageFromJson(c.value("text", "")), stateFromName(c.value("state", ""))});
    for (const auto& p : j.value("parameters", nlohmann::json::array()))
        f.parameters.emplace_back(p.at(0).get<std::string>(), p.at(1).get<std::string>());
    for (const auto& b : j.value("basis", nlohmann::json::array()))
        f.basis.push_back({b.value("law", ""), b.value("article", "")});
}

Level levelFromName(std::string_view n) { return n == "high" ? Level::High : n == "watch" ? Level::Watch : Level::Hint; }

template <class Enum, class Name> Enum fromName(std::string_view name, Name nameOf, std::initializer_list<Enum> all, Enum fallback) {
    for (const Enum e : all)
        if (nameOf(e) == name)
            return e;
    return fallback;
}
Role roleFromName(std::string_view n) {
    return fromName(n, roleName, {Role::Suspect, Role::Origin, Role::Successor, Role::Controller, Role::Member, Role::Collector, Role::Victim, Role::Area}, Role::Member);
}
SubjectKind kindFromName(std::string_view n) {
    return fromName(n, subjectKindName, {SubjectKind::Firm, SubjectKind::Person, SubjectKind::Account, SubjectKind::Area}, SubjectKind::Firm);
}

tl::unexpected<Error> damaged(const std::string& finding) {
    return fail(ErrorCode::CaseDamaged, COIR_MSG("detect", "The finding %1 is not whole").arg(finding), COIR_MSG("detect", "Verify the case, and analyse it again"));
}

} // namespace

void sortFindings(std::vector<Finding>& findings) {
    std::sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        const double x = rounded(a.score), y = rounded(b.score);
        return x != y ? x > y : a.id < b.id;
    });
}

Result<> saveFindings(store::CaseFile& file, std::span<const std::string> detectors, const std::vector<Finding>& findings,
                      std::span<const std::pair<std::string, std::vector<Message>>> notJudged) {
    auto& db = file.db();
    COIR_TRY(auto t, store::Transaction::begin(db));
    COIR_TRY(auto drop, db.prepare("DELETE FROM finding WHERE detector = ?1"));
    COIR_TRY(auto dropNot, db.prepare("DELETE FROM not_judged WHERE detector = ?1"));
    for (const auto& d : detectors) {
        COIR_CHECK(drop.bind(1, d).run());
        COIR_CHECK(dropNot.bind(1, d).run());
    }
    COIR_TRY(auto put, db.prepare("INSERT INTO finding (id, detector, level, score, valid_from, valid_to, pack_id, pack_version, as_of_valid, as_of_known, digest, body) "
                                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) ON CONFLICT (id) DO NOTHING"));
    COIR_TRY(auto subject, db.prepare("INSERT INTO finding_subject (finding_id, ordinal, kind, key, name, role, firm_id) "
                                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT f.id FROM firm f JOIN entity e ON e.id = f.id WHERE e.kind = 'firm' AND e.key = ?4 AND ?3 = 'firm'))"));
    COIR_TRY(auto evidence, db.prepare("INSERT INTO finding_evidence (finding_id, ordinal, record_id, field, value, role, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    for (const auto& f : findings) {
        const std::string body = bodyOf(f);
        put.bind(1, f.id).bind(2, f.detector).bind(3, levelName(f.level)).bind(4, rounded(f.score)).bind(5, f.from).bind(6, f.to);
        put.bind(7, f.packId).bind(8, f.packVersion).bind(9, f.asOf.valid).bind(10, f.asOf.known).bind(11, digestOf(f, body)).bind(12, body);
        COIR_CHECK(put.run());
        if (db.changes() == 0)
            continue;
        for (std::size_t i = 0; i < f.subjects.size(); ++i) {
            const auto& s = f.subjects[i];
            subject.bind(1, f.id).bind(2, static_cast<std::int64_t>(i)).bind(3, subjectKindName(s.kind)).bind(4, s.key).bind(5, s.name).bind(6, roleName(s.role));
            COIR_CHECK(subject.run());
        }
        for (std::size_t i = 0; i < f.evidence.size(); ++i) {
            const auto& e = f.evidence[i];
            evidence.bind(1, f.id).bind(2, static_cast<std::int64_t>(i)).bind(3, e.record).bind(4, e.field).bind(5, e.value);
            evidence.bind(6, e.role == EvidenceRole::Supports ? "supports" : "clears").bind(7, e.reason);
            COIR_CHECK(evidence.run());
        }
    }
    COIR_TRY(auto note, db.prepare("INSERT INTO not_judged (detector, ordinal, what) VALUES (?1, ?2, ?3)"));
    for (const auto& [detector, messages] : notJudged)
        for (std::size_t i = 0; i < messages.size(); ++i)
            COIR_CHECK(note.bind(1, detector).bind(2, static_cast<std::int64_t>(i)).bind(3, toJson(messages[i])).run());
    COIR_CHECK(store::sealResult(db, "finding"));
    return t.commit();
}

Result<std::vector<Finding>> loadFindings(store::CaseFile& reader, std::string_view detector, const store::Facts* facts) {
    auto& db = reader.db();
    std::vector<Finding> out;
    COIR_TRY(auto s, db.prepare("SELECT id, detector, level, score, valid_from, valid_to, pack_id, pack_version, as_of_valid, as_of_known, body FROM finding "
                                "WHERE ?1 = '' OR detector = ?1 ORDER BY score DESC, id"));
    COIR_TRY(auto subject, db.prepare("SELECT kind, key, name, role FROM finding_subject WHERE finding_id = ?1 ORDER BY ordinal"));
    COIR_TRY(auto evidence, db.prepare("SELECT record_id, field, value, role, reason FROM finding_evidence WHERE finding_id = ?1 ORDER BY ordinal"));
    s.bind(1, detector.empty() ? std::string_view("") : detector);
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            break;
        Finding f;
        f.id = s.string(0);
        f.detector = s.string(1);
        f.level = levelFromName(s.text(2));
        f.score = s.real(3);
        f.from = s.date(4);
        f.to = s.date(5);
        f.packId = s.string(6);
        f.packVersion = static_cast<int>(s.integer(7));
        f.asOf = {s.date(8).value_or(Date{}), s.date(9).value_or(Date{})};
        try {
            readBody(s.text(10), f);
        } catch (const nlohmann::json::exception&) { // edited by hand
            return damaged(f.id);
        }
        subject.bind(1, f.id);
        for (;;) {
            COIR_TRY(const bool more, subject.step());
            if (!more)
                break;
            Subject x{kindFromName(subject.text(0)), subject.string(1), subject.string(2), roleFromName(subject.text(3)), store::kNoFirm};
            if (facts && x.kind == SubjectKind::Firm)
                x.firm = facts->find(x.key);
            f.subjects.push_back(std::move(x));
        }
        subject.reset();
        evidence.bind(1, f.id);
        for (;;) {
            COIR_TRY(const bool more, evidence.step());
            if (!more)
                break;
            f.evidence.push_back({evidence.integer(0), evidence.string(1), evidence.string(2),
                                  evidence.text(3) == "clears" ? EvidenceRole::Clears : EvidenceRole::Supports, evidence.string(4)});
        }
        evidence.reset();
        if (f.subjects.empty() || f.reasons.empty() || f.evidence.empty())
            return damaged(f.id);
        out.push_back(std::move(f));
    }
    return out;
}

Result<std::vector<store::Damage>> verifyFindings(store::CaseFile& reader) {
    std::vector<store::Damage> out;
    COIR_TRY(const auto findings, loadFindings(reader));
    COIR_TRY(auto s, reader.db().prepare("SELECT digest, body FROM finding WHERE id = ?1"));
    for (const auto& f : findings) {
        COIR_TRY(const bool row, s.bind(1, f.id).step());
        if (!row || s.text(0) != digestOf(f, s.text(1)))
            out.push_back({"finding", COIR_MSG("detect", "The finding %1 was changed after it was made").arg(f.id)});
        s.reset();
    }
    return out;
}

Result<std::vector<std::pair<std::string, Message>>> loadNotJudged(store::CaseFile& reader) {
    std::vector<std::pair<std::string, Message>> out;
    COIR_TRY(auto s, reader.db().prepare("SELECT detector, what FROM not_judged ORDER BY detector, ordinal"));
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return out;
        out.emplace_back(s.string(0), messageFromJson(s.text(1)));
    }
}

Result<std::string> findingsJsonl(store::CaseFile& reader, const std::vector<Finding>& findings, const Wording& wording) {
    COIR_TRY(auto place, reader.db().prepare("SELECT b.sha256, b.file, b.member, r.row FROM record r JOIN batch b ON b.id = r.batch_id WHERE r.id = ?1"));
    std::string out;
    for (const auto& f : findings) {
        Json subjects = Json::array(), reasons = Json::array(), evidence = Json::array(), cleared = Json::array(), basis = Json::array();
        for (const auto& s : f.subjects) {
            Json j = {{"entity", s.key}, {"kind", subjectKindName(s.kind)}, {"name", s.name}};
            if (s.kind == SubjectKind::Firm && s.key.size() == 18 && s.key.find(':') == std::string::npos)
                j["uscc"] = s.key;
            j["role"] = roleName(s.role);
            subjects.push_back(std::move(j));
        }
        for (const auto& r : f.reasons)
            reasons.push_back({{"code", r.code}, {"text", wording(r.text)}, {"value", rounded(r.value)}, {"weight", rounded(r.weight)}, {"term", r.term}});
        for (const auto& e : f.evidence) {
            COIR_TRY(const bool row, place.bind(1, e.record).step());
            if (!row)
                return fail(ErrorCode::CaseDamaged, COIR_MSG("store", "The case has no record %1").arg(e.record), COIR_MSG("store", "Verify the case"));
            Json j = {{"batch", place.string(0)}, {"file", place.string(1)}};
            if (!place.text(2).empty())
                j["sheet"] = place.string(2);
            j["row"] = place.integer(3);
            j["record"] = std::to_string(e.record);
            j["field"] = e.field;
            j["value"] = e.value;
            j["role"] = e.role == EvidenceRole::Supports ? "supports" : "clears";
            j["reason"] = e.reason;
            place.reset();
            evidence.push_back(std::move(j));
        }
        for (const auto& c : f.clearedBy)
            cleared.push_back({{"code", c.code}, {"text", wording(c.text)}, {"checked", stateName(c.state)}});
        Json parameters = Json::object();
        for (const auto& [k, v] : f.parameters)
            parameters[k] = v;
        for (const auto& b : f.basis)
            basis.push_back({{"law", b.law}, {"article", b.article}});
        const Json line = {{"id", f.id},
                           {"detector", f.detector},
                           {"level", levelName(f.level)},
                           {"score", rounded(f.score)},
                           {"subjects", subjects},
                           {"from", f.from ? Json(isoDate(*f.from)) : Json(nullptr)},
                           {"to", f.to ? Json(isoDate(*f.to)) : Json(nullptr)},
                           {"as_of", isoDate(f.asOf.valid)},
                           {"known", isoDate(f.asOf.known)},
                           {"reasons", reasons},
                           {"evidence", evidence},
                           {"cleared_by", cleared},
                           {"rule_pack", {{"id", f.packId}, {"version", f.packVersion}}},
                           {"parameters", parameters},
                           {"basis", basis}};
        out += line.dump(-1, ' ', false, kReplace);
        out += '\n';
    }
    return out;
}

} // namespace coir::detect
