// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/clearing.h"
#include "detect/finding_store.h"

#include "support/facts_builder.h"
#include "support/sql_case.h"
#include "support/temp_dir.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace coir;
using namespace coir::detect;

namespace {

std::shared_ptr<const rules::RulePack> pack() {
    return rules::RulePack::parse("id = \"detect.test\"\nversion = 3\neffective = { from = 2025-07-01 }\nlegal = [\"law.market-entity-2022#17\"]\nstatus = \"design-default\"\n", "t").value();
}

Levels levels() { return levelsOf(**test::rulesLibrary().pick(kLevelsPack, test::day("2026-09-30"))).value(); }

FindingBuilder base(const rules::RulePack& p) {
    const AsOf asOf{*parseIsoDate("2026-09-30"), *parseIsoDate("2026-09-30")};
    FindingBuilder b("shell", p, asOf, levels());
    b.subject({SubjectKind::Firm, "91460100PDY00001X1", "合成甲有限公司", Role::Suspect, 0});
    b.reason({"S1", COIR_MSG("detect", "%1 active firms at the same unit").arg(63), 63, 0.45, "identity"});
    return b;
}

} // namespace

TEST(FindingBuilder, FailsWithoutEvidence) {
    const auto p = pack();
    EXPECT_FALSE(base(*p).build(0.9));
    EXPECT_FALSE(base(*p).evidence({7, "address", "x", EvidenceRole::Clears, ""}).build(0.9));
    EXPECT_TRUE(base(*p).evidence({7, "address", "x", EvidenceRole::Supports, "S1"}).build(0.9));
}

TEST(FindingBuilder, RefusesAPersonAsSuspect) {
    const auto p = pack();
    auto b = base(*p);
    b.evidence({7, "address", "x", EvidenceRole::Supports, "S1"});
    b.subject({SubjectKind::Person, "token", "张*", Role::Suspect, store::kNoFirm});
    EXPECT_FALSE(b.build(0.9));
}

TEST(FindingBuilder, LevelsFollowTheScoreAlone) {
    const auto p = pack();
    const auto level = [&](double score) { return base(*p).evidence({7, "a", "x", EvidenceRole::Supports, ""}).build(score).value(); };
    EXPECT_FALSE(level(0.39));
    EXPECT_EQ(level(0.4)->level, Level::Hint);
    EXPECT_EQ(level(0.6)->level, Level::Watch);
    EXPECT_EQ(level(0.79)->level, Level::Watch);
    EXPECT_EQ(level(0.8)->level, Level::High);
    // 1 − .5·.4 is not exactly .8 in binary: the level must not hang on that.
    EXPECT_EQ(level(noisyOr({0.5, 0.6}))->level, Level::High);
}

TEST(FindingBuilder, IdDependsOnDetectorSubjectsAndDistinctionOnly) {
    const auto p = pack();
    const auto id = [&](const char* what, double score) { return base(*p).distinguish(what).evidence({7, "a", "x", EvidenceRole::Supports, ""}).build(score).value()->id; };
    EXPECT_EQ(id("cell", 0.5), id("cell", 0.9));
    EXPECT_NE(id("cell", 0.5), id("other", 0.5));
}

TEST(FindingStore, KeepsFindingsWithTheirEvidenceAndWritesThemAsTheContractSays) {
    test::TempDir dir;
    test::SqlCase c(dir / "a.coir");
    c.firm("91460100PDY00001X1", "合成甲有限公司");
    const auto record = c.record();
    const auto p = pack();
    const auto f = base(*p).evidence({record, "address", "那大镇88号", EvidenceRole::Supports, "S1"})
                       .clearedBy({"cluster", COIR_MSG("detect", "A licensed cluster address"), ClearedBy::State::CheckedNotMet})
                       .parameters({{"indicator.S1.weight", "0.45"}}).build(0.82125).value();
    const std::vector<std::string> detectors{"shell"};
    ASSERT_TRUE(saveFindings(c.file(), detectors, {*f}, {}));
    const auto loaded = loadFindings(c.file());
    ASSERT_EQ(loaded->size(), 1u);
    EXPECT_EQ(loaded->front().reasons.front().text, f->reasons.front().text);
    EXPECT_EQ(loaded->front().clearedBy.front().state, ClearedBy::State::CheckedNotMet);

    const auto text = findingsJsonl(c.file(), *loaded, [](const Message& m) { return plain(m); });
    ASSERT_TRUE(text);
    const auto j = nlohmann::json::parse(*text);
    EXPECT_EQ(j["level"], "high");
    EXPECT_EQ(j["score"], 0.82125);
    EXPECT_EQ(j["subjects"][0]["uscc"], "91460100PDY00001X1");
    EXPECT_EQ(j["evidence"][0]["row"], 2);
    EXPECT_EQ(j["evidence"][0]["file"], "a.csv");
    EXPECT_EQ(j["reasons"][0]["text"], "63 active firms at the same unit");
    EXPECT_EQ(j["rule_pack"]["version"], 3);
    EXPECT_EQ(j["basis"][0]["law"], "law.market-entity-2022");

    ASSERT_TRUE(saveFindings(c.file(), detectors, {}, {}));
    EXPECT_TRUE(loadFindings(c.file())->empty());
}

// Whose rules, which version, for which days and of which dates it speaks is part of what a finding says.
TEST(FindingStore, NoticesAChangedRulePackAndChangedDates) {
    for (const char* change : {"pack_id = 'detect.other'", "pack_version = 4", "as_of_valid = '2026-10-01'", "as_of_known = '2026-10-01'",
                               "valid_from = '2020-01-01'", "valid_to = '2020-01-01'", "detector = 'phoenix'"}) {
        test::TempDir dir;
        test::SqlCase c(dir / "a.coir");
        c.firm("91460100PDY00001X1", "合成甲有限公司");
        const auto p = pack();
        const auto f = base(*p).evidence({c.record(), "address", "那大镇88号", EvidenceRole::Supports, "S1"})
                           .period(test::day("2026-01-01"), test::day("2026-06-30")).build(0.82125).value();
        const std::vector<std::string> detectors{"shell"};
        ASSERT_TRUE(saveFindings(c.file(), detectors, {*f}, {}));
        EXPECT_TRUE(verifyFindings(c.file())->empty());
        ASSERT_TRUE(c.file().db().run(std::string("UPDATE finding SET ") + change));
        const auto damage = verifyFindings(c.file());
        ASSERT_TRUE(damage);
        EXPECT_EQ(damage->size(), 1u) << change;
    }
}

TEST(RulePack, RefusesWhatNobodyReadsAndWhatIsOutOfRange) {
    const std::string head = "id = \"x\"\nversion = 1\neffective = { from = 2025-01-01 }\nlegal = [\"law.aml-2024\"]\nstatus = \"law\"\n";
    using K = rules::ParameterInfo::Kind;
    const rules::ParameterInfo params[] = {{"a.weight", K::Number, "", 0, 1, "Weight"}, {"a.steps", K::Steps, "firms", 0, 1, "Steps"}};
    const auto verdict = [&](const std::string& body) {
        const auto p = rules::RulePack::parse(head + body, "x.toml");
        EXPECT_TRUE(p);
        return static_cast<bool>(rules::check(**p, params));
    };
    EXPECT_TRUE(verdict("[a]\nweight = 0.45\nsteps = [{at=5,x=0.5},{at=10,x=0.8}]\n"));
    EXPECT_FALSE(verdict("[a]\nweight = 1.45\nsteps = [{at=5,x=0.5}]\n"));
    EXPECT_FALSE(verdict("[a]\nweight = 0.45\nsteps = [{at=5,x=0.5}]\nother = 1\n"));
    EXPECT_FALSE(verdict("[a]\nweight = 0.45\n"));
    EXPECT_FALSE(rules::RulePack::parse("id = \"x\"\nversion = 1\neffective = { from = 2025-01-01 }\nstatus = \"law\"\n", "x.toml")) << "no legal basis";
}

TEST(Clearing, BelievesTheDataBeforeAPersonAndAPersonBeforeNobody) {
    using State = Clearing::State;
    store::VerdictEntry said;
    said.conditions = {{"a", "met"}, {"b", "not_met"}, {"c", "to_check"}};
    const auto of = [&](const char* code, ClearedBy::State found, const store::VerdictEntry* entry) { return clearingOf({code, {}, found}, entry); };
    const auto is = [](const Clearing& c, State state, bool byPerson) { return c.state == state && c.byPerson == byPerson; };
    EXPECT_TRUE(is(of("a", ClearedBy::State::CheckedNotMet, &said), State::NotMet, false));
    EXPECT_TRUE(is(of("b", ClearedBy::State::Met, &said), State::Met, false));
    EXPECT_TRUE(is(of("a", ClearedBy::State::NotChecked, &said), State::Met, true));
    EXPECT_TRUE(is(of("b", ClearedBy::State::NotChecked, &said), State::NotMet, true));
    EXPECT_TRUE(is(of("c", ClearedBy::State::NotChecked, &said), State::OnSite, true));
    EXPECT_TRUE(is(of("d", ClearedBy::State::NotChecked, &said), State::None, false));
    EXPECT_TRUE(is(of("a", ClearedBy::State::NotChecked, nullptr), State::None, false));
}
