// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalogue.h"

#include "support/facts_builder.h"
#include "support/shared_lexicon.h"
#include "support/sql_case.h"
#include "support/temp_dir.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <stdexcept>

using namespace coir;
using namespace coir::report;
using coir::test::day;
using coir::test::FactsBuilder;
using coir::test::rulesLibrary;
using coir::test::SqlCase;
using coir::test::TempDir;

namespace {

/// One case with two firms and findings made by hand; the rule pack of the change of vest as it ships.
struct Desk {
    TempDir dir;
    SqlCase sql{dir / "a.coir"};
    FactsBuilder facts{"2026-09-30"};
    std::shared_ptr<const rules::RulePack> pack = rulesLibrary().pick("detect.phoenix", day("2026-09-30")).value();
    std::vector<detect::Finding> findings;

    Desk() {
        facts.firm("91460000PDY0000011", "甲公司");
        facts.firm("91460000PDY0000022", "乙公司");
        sql.run("INSERT INTO rule_pack (id, version, sha256, text) VALUES ('detect.phoenix', " + std::to_string(pack->version()) + ", '" + pack->sha256() + "', 'x')");
    }
    detect::Finding& finding(const std::string& id, const std::string& detector) {
        detect::Finding f;
        f.id = id;
        f.detector = detector;
        f.level = detect::Level::High;
        f.score = 0.9;
        f.packId = "detect." + detector;
        f.packVersion = pack->version();
        f.asOf = facts.facts.asOf;
        findings.push_back(f);
        return findings.back();
    }
    detect::Finding& phoenix() {
        auto& f = finding("f1", "phoenix");
        f.subjects = {{detect::SubjectKind::Firm, "91460000PDY0000011", "甲公司", detect::Role::Origin, 0}, {detect::SubjectKind::Firm, "91460000PDY0000022", "乙公司", detect::Role::Successor, 1}};
        // log2(.6/.0005) and log2(.4/.978): trade name exact, address different.
        f.reasons = {{"sanction", plainText("列入名单"), 0, 0, "origin"}, {"trade-name", plainText("字号一致"), -2.77, 10.2288, "a>b"}, {"address", plainText("地址不同"), 1234.5, -1.2898, "a>b"}};
        f.evidence = {{sql.record(), "rep_token", std::string(64, 'c'), detect::EvidenceRole::Supports, "trade-name"}};
        f.clearedBy = {{"repaired", plainText("已修复"), detect::ClearedBy::State::CheckedNotMet}};
        f.parameters = pack->flat();
        return f;
    }
    Result<Report> report(const CaseOrder& order, std::int64_t verdictsThrough = 0) {
        const Context context{sql.file(), std::make_shared<const store::Facts>(facts.facts), rulesLibrary(), sharedLexicon(), findings, day("2026-09-30"), verdictsThrough};
        return caseReport(context, order);
    }
};

const Section* sectionOf(const Report& r, std::string_view id) {
    for (const auto& s : r.sections)
        if (s.id == id)
            return &s;
    return nullptr;
}
std::size_t placeOf(const Report& r, std::string_view id) {
    for (std::size_t i = 0; i < r.sections.size(); ++i)
        if (r.sections[i].id == id)
            return i;
    ADD_FAILURE() << "no section " << id;
    return 0;
}
const Table& tableOf(const Section& s) {
    for (const auto& b : s.blocks)
        if (const auto* t = std::get_if<Table>(&b))
            return *t;
    throw std::runtime_error("no table");
}

} // namespace

TEST(Grouped, SetsThousandsApart) {
    EXPECT_EQ(grouped(0), "0");
    EXPECT_EQ(grouped(999), "999");
    EXPECT_EQ(grouped(1000), "1,000");
    EXPECT_EQ(grouped(1234567), "1,234,567");
    EXPECT_EQ(grouped(-999), "-999");
    EXPECT_EQ(grouped(-1234567), "-1,234,567");
}

TEST(CaseReport, PrintsTheParametersAtWorkAndRefersToThePackForTheRest) {
    Desk desk;
    desk.phoenix();
    const auto r = desk.report({{"f1"}, {}});
    ASSERT_TRUE(r) << plain(r.error());
    const Section* s = sectionOf(*r, "parameters");
    ASSERT_NE(s, nullptr);
    const Table& t = tableOf(*s);
    std::set<std::string> paths;
    for (const auto& row : t.rows)
        paths.insert(plain(row[1].text));
    for (const char* used : {"field.trade_name.exact.m", "field.trade_name.exact.u", "field.address.else.m", "window.days_before", "chain.p", "score.points"})
        EXPECT_TRUE(paths.count(used)) << used;
    // Levels that were not the one found, reasons that the finding does not have, and lists of words.
    for (const char* unused : {"field.trade_name.similar.m", "field.address.unit.m", "field.people.representative.m", "field.county.same.u", "bonus.cross_over_bits", "bonus.partners_bits", "words.scope_boilerplate", "repurposed.name"})
        EXPECT_FALSE(paths.count(unused)) << unused;
    EXPECT_LT(t.rows.size(), 32u);
    const std::string note = plain(t.note);
    for (const std::string& part : {std::string("detect.phoenix"), desk.pack->sha256(), "version " + std::to_string(desk.pack->version())})
        EXPECT_NE(note.find(part), std::string::npos) << note;
}

// The successor asks for its report; its leads name the origin first, and another lead names a third firm before it.
TEST(CaseReport, NamesTheFirmAskedForWhomeverItsLeadsNameFirst) {
    Desk desk;
    desk.phoenix();
    auto& other = desk.finding("f2", "contagion");
    other.subjects = {{detect::SubjectKind::Firm, "91460000PDY0000011", "甲公司", detect::Role::Suspect, 0}, {detect::SubjectKind::Firm, "91460000PDY0000022", "乙公司", detect::Role::Member, 1}};
    other.reasons = {{"seed", plainText("传导"), 0, 0.5, "risk"}};
    other.evidence = {{desk.sql.record(), "list_kind", "x", detect::EvidenceRole::Supports, "seed"}};
    const auto r = desk.report({{}, "91460000PDY0000022"});
    ASSERT_TRUE(r) << plain(r.error());
    EXPECT_EQ(plain(r->title), "Report on 乙公司: 2 leads");
}

TEST(CaseReport, ProposesNoVisitWhereAPersonFoundAClearingConditionMet) {
    Desk desk;
    desk.phoenix();
    desk.findings.back().clearedBy.push_back({"same-trade", plainText("公允受让"), detect::ClearedBy::State::NotChecked});
    desk.sql.run("INSERT INTO verdict (finding_id, verdict, note, conditions, who, at) VALUES ('f1', 'confirmed', '', '{\"same-trade\":\"met\"}', '经办甲', '2026-09-30 02:30:00')");
    const auto ticked = [](const Report& r) {
        for (const auto& b : sectionOf(r, "advice")->blocks)
            if (const auto* checks = std::get_if<Checks>(&b))
                for (const auto& box : checks->items)
                    if (box.second)
                        return plain(box.first);
        return std::string();
    };
    EXPECT_EQ(ticked(desk.report({{"f1"}, {}}).value()), "Inspect on site");
    EXPECT_EQ(ticked(desk.report({{"f1"}, {}}, 1).value()), "Watch");
}

TEST(CaseReport, CarriesVerdictNoteAndStateOfConditionsAsOfThePrinting) {
    Desk desk;
    desk.phoenix();
    desk.findings.back().clearedBy.push_back({"same-trade", plainText("两家确在同一行业"), detect::ClearedBy::State::NotChecked});
    // 02:30 UTC is 10:30 in China.
    desk.sql.run("INSERT INTO verdict (finding_id, verdict, note, conditions, who, at) VALUES "
                 "('f1', 'confirmed', '现场核实', '{\"same-trade\":\"not_met\"}', '经办甲', '2026-09-30 02:30:00'), ('f1', 'dismissed', '复核后排除', '{}', '经办乙', '2026-10-01 20:00:00')");
    const auto words = [](const Report& r, std::size_t column) { return plain(tableOf(*sectionOf(r, "verdict")).rows.at(0)[column].text); };

    const auto first = desk.report({{"f1"}, {}}, 1);
    ASSERT_TRUE(first) << plain(first.error());
    EXPECT_EQ(words(*first, 1), "confirmed");
    EXPECT_EQ(words(*first, 2), "现场核实");
    EXPECT_EQ(words(*first, 3), "经办甲");
    EXPECT_EQ(words(*first, 4), "2026-09-30 10:30");
    EXPECT_EQ(plain(tableOf(*sectionOf(*first, "finding-1-counter-evidence")).rows.at(1)[1].text), "Not met: it does not clear (entered by 经办甲)");

    const auto second = desk.report({{"f1"}, {}}, 2);
    ASSERT_TRUE(second) << plain(second.error());
    EXPECT_EQ(words(*second, 1), "dismissed");
    EXPECT_EQ(words(*second, 4), "2026-10-02 04:00");
    EXPECT_EQ(plain(tableOf(*sectionOf(*second, "finding-1-counter-evidence")).rows.at(1)[1].text), "☐ to be checked on site");
    // A dismissed lead proposes no step: the last box, no action, is the one ticked.
    const auto& boxes = std::get<Checks>(sectionOf(*second, "advice")->blocks.front());
    EXPECT_TRUE(boxes.items.back().second);
    EXPECT_EQ(std::count_if(boxes.items.begin(), boxes.items.end(), [](const auto& b) { return b.second; }), 1);

    const auto none = desk.report({{"f1"}, {}}, 0);
    ASSERT_TRUE(none) << plain(none.error());
    EXPECT_EQ(words(*none, 1), "none yet");
    EXPECT_EQ(words(*none, 2), "—");
}

TEST(CaseReport, PutsCoverageBeforeReasonsAndCounterEvidenceBeforeAdvice) {
    Desk desk;
    desk.phoenix();
    const auto r = desk.report({{"f1"}, {}});
    ASSERT_TRUE(r) << plain(r.error());
    EXPECT_LT(placeOf(*r, "coverage"), placeOf(*r, "finding-1-reasons"));
    EXPECT_LT(placeOf(*r, "finding-1-reasons"), placeOf(*r, "finding-1-counter-evidence"));
    EXPECT_LT(placeOf(*r, "finding-1-counter-evidence"), placeOf(*r, "advice"));
    EXPECT_LT(placeOf(*r, "advice"), placeOf(*r, "evidence"));
    EXPECT_EQ(r->sections.back().id, "signatures");
    EXPECT_NE(sectionOf(*r, "custody"), nullptr);
}

TEST(CaseReport, WritesFiguresAsAReaderTakesThemIn) {
    Desk desk;
    desk.phoenix();
    const auto r = desk.report({{"f1"}, {}});
    ASSERT_TRUE(r) << plain(r.error());
    const Table& t = tableOf(*sectionOf(*r, "finding-1-reasons"));
    // No column of codes where none is numbered: reason, value, weight, evidence.
    ASSERT_EQ(t.columns.size(), 4u);
    EXPECT_EQ(plain(t.rows[0][1].text), "—");
    EXPECT_EQ(plain(t.rows[0][2].text), "—");
    EXPECT_EQ(plain(t.rows[1][1].text), "−2.77");
    EXPECT_EQ(plain(t.rows[1][2].text), "+10.23");
    EXPECT_EQ(plain(t.rows[1][3].text), "[1]");
    EXPECT_EQ(plain(t.rows[2][1].text), "1,235");
    EXPECT_EQ(plain(t.rows[2][2].text), "−1.29");
    // A token is quoted by its beginning.
    EXPECT_EQ(plain(tableOf(*sectionOf(*r, "evidence")).rows[0][4].text), std::string(16, 'c') + "…");
}

TEST(CaseReport, KeepsOfAFigureTheDigitsThatSaySomething) {
    Desk desk;
    auto& f = desk.finding("f4", "guarantee-circle");
    f.subjects = {{detect::SubjectKind::Firm, "91460000PDY0000011", "甲公司", detect::Role::Member, 0}};
    const std::pair<double, const char*> figures[] = {{577322.0765, "577,322"}, {-13.2491, "−13.25"}, {0.6838, "0.68"}, {0.8, "0.8"}, {0.999, "1"}, {0.0213, "0.0213"}, {1e-9, "< 0.0001"}, {4, "4"}};
    for (const auto& [value, text] : figures)
        f.reasons.push_back({"ratio", plainText(text), value, 0.1, "circle"});
    const auto r = desk.report({{"f4"}, {}});
    ASSERT_TRUE(r) << plain(r.error());
    const Table& t = tableOf(*sectionOf(*r, "finding-1-reasons"));
    for (std::size_t i = 0; i < std::size(figures); ++i)
        EXPECT_EQ(plain(t.rows[i][1].text), figures[i].second);
}

TEST(CaseReport, LeavesOutWhatItDoesNotKnowOfALaw) {
    Desk desk;
    desk.phoenix().basis = {{"law.hn-credit-2022", ""}};
    const auto none = desk.report({{"f1"}, {}});
    ASSERT_TRUE(none) << plain(none.error());
    const Table& t = tableOf(*sectionOf(*none, "law"));
    ASSERT_EQ(t.columns.size(), 3u); // law, number, in force from
    EXPECT_EQ(plain(t.rows[0][1].text), "");
    EXPECT_EQ(plain(t.rows[0][2].text), "2022-01-01");
    desk.findings.back().basis.push_back({"law.market-entity-2022", "17"});
    const auto one = desk.report({{"f1"}, {}});
    ASSERT_TRUE(one) << plain(one.error());
    const Table& with = tableOf(*sectionOf(*one, "law"));
    ASSERT_EQ(with.columns.size(), 4u);
    EXPECT_EQ(plain(with.rows[0][2].text), "");
    EXPECT_EQ(plain(with.rows[1][2].text), "17");
}

// The day of a status stands in the change or the penalty that led to it, or in the registry as 核准日期.
TEST(CaseReport, CitesTheDayOfAStatusWhereItStandsAndTellsItOnce) {
    Desk desk;
    desk.phoenix();
    auto& firms = desk.facts.facts.firms;
    firms[0].record = desk.sql.record();
    firms[0].status = store::Status::Revoked;
    firms[0].statusFrom = day("2025-02-23");
    firms[0].statusRecord = desk.sql.record();
    store::Change change;
    change.firm = 0;
    change.record = firms[0].statusRecord;
    change.item = "登记状态变更";
    change.on = day("2025-02-23");
    desk.facts.facts.changes.push_back(change);
    firms[1].record = firms[1].statusRecord = desk.sql.record();
    firms[1].status = store::Status::Cancelled;
    firms[1].statusFrom = day("2025-03-01");
    const auto r = desk.report({{"f1"}, {}});
    ASSERT_TRUE(r) << plain(r.error());
    std::vector<std::string> told;
    for (const auto& row : tableOf(*sectionOf(*r, "timeline")).rows)
        if (plain(row[0].text) >= "2025")
            told.push_back(plain(row[0].text) + " " + plain(row[1].text));
    EXPECT_EQ(told, (std::vector<std::string>{"2025-02-23 甲公司", "2025-03-01 乙公司"}));
    std::vector<std::string> fields;
    for (const auto& row : tableOf(*sectionOf(*r, "evidence")).rows)
        if (plain(row[4].text).starts_with("2025"))
            fields.push_back(plain(row[3].text));
    EXPECT_EQ(fields, (std::vector<std::string>{"changed_on", "approved"}));
}

TEST(CaseReport, NamesTheFindingsOwnPackFirstAndNumbersEachReport) {
    Desk desk;
    detect::Finding second = desk.phoenix();
    second.id = "f2";
    desk.findings.push_back(std::move(second));
    const auto a = desk.report({{"f1"}, {}}), b = desk.report({{"f2"}, {}});
    ASSERT_TRUE(a && b);
    ASSERT_FALSE(a->frame.packs.empty());
    EXPECT_EQ(a->frame.packs[0].first, "detect.phoenix");
    EXPECT_NE(a->frame.number, b->frame.number);
    EXPECT_EQ(a->frame.number, desk.report({{"f1"}, {}})->frame.number);
}

TEST(CaseReport, CountsTokensAndLooksNothingUpForThem) {
    Desk desk;
    auto& f = desk.finding("f3", "duty-free-ring");
    for (int i = 0; i < 6; ++i)
        f.subjects.push_back({detect::SubjectKind::Person, std::to_string(i) + std::string(63, 'a'), std::to_string(i) + "aaaaaaa", detect::Role::Member, store::kNoFirm});
    f.reasons = {{"ring", plainText("环"), 6, 0.6, "ring"}};
    f.evidence = {{desk.sql.record(), "payer", std::string(64, 'b'), detect::EvidenceRole::Supports, "ring"}};
    const auto r = desk.report({{"f3"}, {}});
    ASSERT_TRUE(r) << plain(r.error());
    EXPECT_NE(plain(r->title).find("6 subjects"), std::string::npos);
    EXPECT_EQ(plain(r->title).find("0aaaaaaa"), std::string::npos);
    for (const char* of : {"relations", "timeline", "ownership", "sanctions"})
        EXPECT_EQ(sectionOf(*r, of), nullptr) << of << ": nothing was looked up, so nothing was found missing";
    const Table& tokens = tableOf(*sectionOf(*r, "summary"));
    ASSERT_EQ(tokens.rows.size(), 2u);
    EXPECT_EQ(plain(tokens.rows[1][1].text), "5" + std::string(15, 'a') + "…");
}
