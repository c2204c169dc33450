// SPDX-License-Identifier: GPL-3.0-or-later
// What a case keeps of an analysis: all of one, of one pair of dates, from resolved rows; or what it had before.
#include "detect/finding_store.h"
#include "pipeline/case_as_of.h"
#include "pipeline/truth.h"
#include "pipeline/verify_case.h"
#include "pipeline/whole_job.h"
#include "sample/sample.h"
#include "store/load_facts.h"
#include "support/import_case.h"

#include <gtest/gtest.h>

#include <set>
#include <fstream>
#include <cstdlib>
#include <unistd.h>
#include <sys/file.h>
#include <fcntl.h>

using namespace coir;
using namespace coir::test;

namespace {

const pipeline::Knowledge& knowledge() {
    static const pipeline::Knowledge k = pipeline::loadKnowledge(std::filesystem::path(COIR_SOURCE_DIR) / "resources").value();
    return k;
}

/// A small synthetic province, written once.
const std::filesystem::path& province() {
    static const struct Folder {
        std::filesystem::path path = std::filesystem::temp_directory_path() / ("coir_province_" + std::to_string(::getpid()));
        Folder() {
            JobContext job;
            EXPECT_TRUE(sample::writeSample({path, 400, 5, std::filesystem::path(COIR_SOURCE_DIR) / "resources"}, job));
        }
        ~Folder() { std::filesystem::remove_all(path); }
    } folder;
    return folder.path;
}

std::string findings(store::CaseFile& file) { return pipeline::findingsFile(file, [](const Message& m) { return plain(m); }).value(); }

AsOf day(const char* iso) { return {*parseIsoDate(iso), *parseIsoDate(iso)}; }

/// Days that the stored results of every kind are of.
std::string days(ImportCase& c) {
    return c.rows("SELECT DISTINCT as_of_valid FROM finding UNION SELECT DISTINCT as_of_valid FROM rating ORDER BY 1", 1);
}

} // namespace

TEST(Analysis, WorksOutWhatAKilledImportLeftUnresolved) {
    ImportCase killed("killed"), whole("whole");
    ASSERT_TRUE(killed.tryImport({province()})); // and then nothing: the program was killed
    JobContext job;
    const auto refused = store::loadFacts(killed.file(), day("2026-09-30"), *knowledge().rules, job);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InputRefused);
    EXPECT_NE(plain(refused.error()).find("resolve"), std::string::npos);

    auto options = whole.options;
    options.keyFolder = killed.options.keyFolder; // tokens of the same key
    ASSERT_TRUE(pipeline::importAndAnalyse(whole.file(), {province()}, options, knowledge(), {}, job));
    ASSERT_TRUE(pipeline::analyse(killed.file(), knowledge(), {}, {}, job));
    EXPECT_GT(findings(killed.file()).size(), 1000u);
    EXPECT_EQ(findings(killed.file()), findings(whole.file()));
}

TEST(Analysis, KeepsResultsOfOneDayOnly) {
    ImportCase c("one_day");
    JobContext job;
    ASSERT_TRUE(pipeline::importAndAnalyse(c.file(), {province()}, c.options, knowledge(), day("2026-06-30"), job));
    EXPECT_EQ(days(c), "2026-06-30\n");
    // Tiers of an earlier day alone: findings of June must not stand beside them, nor must June's shell scores make them.
    pipeline::Steps rate{false, false, true, false, {}};
    ASSERT_TRUE(pipeline::analyse(c.file(), knowledge(), day("2025-06-30"), rate, job));
    EXPECT_EQ(days(c), "2025-06-30\n");
    const std::string tiers = "SELECT e.key, r.tier, r.points_hundredths FROM rating r JOIN entity e ON e.id = r.firm_id ORDER BY 1";
    const std::string after = c.rows(tiers, 3), found = findings(c.file());

    ImportCase fresh("one_day_fresh");
    fresh.options.keyFolder = c.options.keyFolder;
    ASSERT_TRUE(pipeline::importAndAnalyse(fresh.file(), {province()}, fresh.options, knowledge(), day("2025-06-30"), job));
    EXPECT_EQ(after, fresh.rows(tiers, 3));
    EXPECT_EQ(found, findings(fresh.file()));
}

TEST(VerifyCase, NamesALeadThatWasChangedAfterItWasMade) {
    ImportCase c("tampered_lead");
    JobContext job;
    ASSERT_TRUE(pipeline::importAndAnalyse(c.file(), {province()}, c.options, knowledge(), day("2026-06-30"), job));
    EXPECT_TRUE(pipeline::verifyCase(c.file()).value().empty());
    const std::string id = c.value("SELECT id FROM finding WHERE level = 'hint' ORDER BY id LIMIT 1");
    ASSERT_TRUE(c.file().db().run("UPDATE finding SET score = 0.99, level = 'high' WHERE id = '" + id + "'"));
    const auto damage = pipeline::verifyCase(c.file());
    ASSERT_TRUE(damage);
    ASSERT_EQ(damage->size(), 1u);
    EXPECT_NE(plain(damage->front().what).find(id), std::string::npos);
}

TEST(Analysis, LeavesWhatWasThereWhenCancelled) {
    ImportCase c("cancelled");
    JobContext job;
    ASSERT_TRUE(pipeline::importAndAnalyse(c.file(), {province()}, c.options, knowledge(), day("2026-06-30"), job));
    const std::string before = findings(c.file());
    // Cancelled at each phase in turn: the later ones come after detectors have found things.
    std::set<std::string> phases;
    JobContext watch({}, [&](const Message& phase, std::int64_t, std::int64_t) { phases.insert(plain(phase)); });
    ImportCase other("cancelled_watch");
    ASSERT_TRUE(pipeline::importAndAnalyse(other.file(), {province()}, other.options, knowledge(), day("2026-06-30"), job));
    ASSERT_TRUE(pipeline::analyse(other.file(), knowledge(), day("2025-06-30"), {}, watch));
    ASSERT_GT(phases.size(), 10u);
    for (const auto& phase : phases) {
        std::stop_source stop;
        JobContext cut(stop.get_token(), [&](const Message& p, std::int64_t, std::int64_t) {
            if (plain(p) == phase)
                stop.request_stop();
        });
        const auto done = pipeline::analyse(c.file(), knowledge(), day("2025-06-30"), {}, cut);
        ASSERT_FALSE(done) << phase;
        EXPECT_EQ(done.error().code, ErrorCode::Cancelled) << phase;
        EXPECT_EQ(findings(c.file()), before) << phase;
        EXPECT_EQ(days(c), "2026-06-30\n") << phase;
    }
}

TEST(CaseAsOf, AnswersForAnotherDayFromACopyAndLeavesTheCaseAlone) {
    ImportCase c("as_of");
    JobContext job;
    ASSERT_TRUE(pipeline::importAndAnalyse(c.file(), {province()}, c.options, knowledge(), day("2026-06-30"), job));
    const std::string before = findings(c.file());
    std::filesystem::path copied;
    {
        auto same = pipeline::caseAsOf(c.file(), knowledge(), day("2026-06-30"), job);
        ASSERT_TRUE(same);
        EXPECT_FALSE(same->isCopy());
        auto other = pipeline::caseAsOf(c.file(), knowledge(), day("2025-06-30"), job);
        ASSERT_TRUE(other) << plain(other.error());
        EXPECT_TRUE(other->isCopy());
        copied = other->file().path();
        EXPECT_EQ(pipeline::resultsAsOf(other->file()).value(), day("2025-06-30"));
        EXPECT_TRUE(std::filesystem::exists(copied));
    }
    EXPECT_FALSE(std::filesystem::exists(copied.parent_path()));
    EXPECT_EQ(findings(c.file()), before);
    EXPECT_EQ(pipeline::resultsAsOf(c.file()).value(), day("2026-06-30"));
}

// A program that was killed leaves its copy behind; the next one takes it away, but not one that is in use.
TEST(CaseAsOf, TakesAwayCopiesThatNobodyHoldsAnyMore) {
    namespace fs = std::filesystem;
    const fs::path folder = fs::temp_directory_path() / ("coir_tmp_" + std::to_string(::getpid()));
    const fs::path dead = folder / "coir-as-of-dead01", live = folder / "coir-as-of-live01", other = folder / "another-as-of";
    for (const fs::path& p : {dead, live, other}) {
        fs::create_directories(p);
        std::ofstream(p / "in-use");
        std::ofstream(p / "case.coir") << "x";
    }
    const int held = ::open((live / "in-use").c_str(), O_RDWR);
    ASSERT_EQ(::flock(held, LOCK_EX | LOCK_NB), 0);
    const char* const before = std::getenv("TMPDIR");
    const std::string kept = before ? before : "";
    ImportCase c("stale");
    JobContext job;
    ASSERT_TRUE(pipeline::importAndAnalyse(c.file(), {province()}, c.options, knowledge(), day("2026-06-30"), job));
    ::setenv("TMPDIR", folder.c_str(), 1);
    {
        auto copy = pipeline::caseAsOf(c.file(), knowledge(), day("2025-06-30"), job);
        EXPECT_TRUE(copy && copy->isCopy());
    }
    before ? ::setenv("TMPDIR", kept.c_str(), 1) : ::unsetenv("TMPDIR");
    EXPECT_FALSE(fs::exists(dead));
    EXPECT_TRUE(fs::exists(live / "case.coir"));
    EXPECT_TRUE(fs::exists(other / "case.coir"));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 2);
    ::close(held);
    fs::remove_all(folder);
}

TEST(FindingStore, RefusesAFindingEditedByHand) {
    ImportCase c("edited");
    JobContext job;
    ASSERT_TRUE(pipeline::importAndAnalyse(c.file(), {province()}, c.options, knowledge(), {}, job));
    for (const char* body : {R"({"parameters":[[1]]})", R"({"reasons":[{"value":"much"}]})", R"({"reasons":7})", "[]"}) {
        ASSERT_TRUE(c.file().db().run("SAVEPOINT hand; UPDATE finding SET body = '" + std::string(body) + "' WHERE id = (SELECT min(id) FROM finding)"));
        const auto read = detect::loadFindings(c.file());
        ASSERT_FALSE(read) << body;
        EXPECT_EQ(read.error().code, ErrorCode::CaseDamaged) << body;
        ASSERT_TRUE(c.file().db().run("ROLLBACK TO hand; RELEASE hand"));
    }
}

TEST(FindingStore, TellsAFindingThatWasChangedAfterwards) {
    ImportCase c("changed");
    JobContext job;
    ASSERT_TRUE(pipeline::importAndAnalyse(c.file(), {province()}, c.options, knowledge(), {}, job));
    EXPECT_TRUE(detect::verifyFindings(c.file())->empty());
    const std::string one = "(SELECT min(id) FROM finding)";
    for (const std::string& change : std::vector<std::string>{"UPDATE finding SET level = CASE level WHEN 'high' THEN 'hint' ELSE 'high' END WHERE id = " + one,
                                      "UPDATE finding SET score = score / 2 WHERE id = " + one,
                                      "UPDATE finding SET body = replace(body, '\"value\":', '\"value\":1') WHERE id = " + one,
                                      "UPDATE finding_subject SET name = 'X' WHERE ordinal = 0 AND finding_id = " + one,
                                      "UPDATE finding_evidence SET value = 'X' WHERE ordinal = 0 AND finding_id = " + one,
                                      "DELETE FROM finding_evidence WHERE ordinal = 1 AND finding_id = (SELECT finding_id FROM finding_evidence WHERE ordinal = 1 LIMIT 1)"}) {
        ASSERT_TRUE(c.file().db().run("SAVEPOINT hand; " + change));
        EXPECT_EQ(detect::verifyFindings(c.file())->size(), 1u) << change;
        ASSERT_TRUE(c.file().db().run("ROLLBACK TO hand; RELEASE hand"));
    }
}

TEST(CaseFile, TellsAnAuditLogThatWasCutShort) {
    ImportCase c("cut");
    ASSERT_TRUE(c.file().audit("one", ""));
    ASSERT_TRUE(c.file().audit("two", ""));
    EXPECT_TRUE(store::verify(c.file())->empty());
    ASSERT_TRUE(c.file().db().run("SAVEPOINT hand; DROP TRIGGER audit_kept; DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)"));
    const auto damage = store::verify(c.file());
    ASSERT_EQ(damage->size(), 1u);
    EXPECT_EQ(damage->front().where, "audit");
    ASSERT_TRUE(c.file().db().run("ROLLBACK TO hand; RELEASE hand"));
}

TEST(Transaction, IsPartOfTheOneItWasBegunIn) {
    ImportCase c("nested");
    auto& db = c.file().db();
    {
        auto outer = store::Transaction::begin(db);
        ASSERT_TRUE(outer);
        ASSERT_TRUE(c.file().setMeta("a", "outer"));
        {
            auto lost = store::Transaction::begin(db);
            ASSERT_TRUE(lost);
            ASSERT_TRUE(c.file().setMeta("a", "lost"));
        }
        EXPECT_EQ(c.file().meta("a").value(), "outer");
        auto kept = store::Transaction::begin(db);
        ASSERT_TRUE(kept);
        ASSERT_TRUE(c.file().setMeta("b", "kept"));
        ASSERT_TRUE(kept->commit());
    } // the outer one is not committed
    EXPECT_EQ(c.file().meta("a").value(), "");
    EXPECT_EQ(c.file().meta("b").value(), "");
}

TEST(SelfTest, FailsWhereNothingWasPlantedOrNoiseOutweighsThePatterns) {
    coir::pipeline::DetectorScore s;
    EXPECT_FALSE(s.passed()); // nothing planted
    s.planted = s.found = 2;
    EXPECT_TRUE(s.passed());
    s.findings = 4;
    s.onPattern = 2;
    EXPECT_TRUE(s.passed()); // as many off the patterns as on them
    s.findings = 5;
    EXPECT_FALSE(s.passed());
    s.findings = 4;
    s.decoysHit = 1;
    EXPECT_FALSE(s.passed());
    s.decoysHit = 0;
    s.found = 1;
    EXPECT_FALSE(s.passed());
}
