// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job as a supervisor starts it: sample, run, and what lies in the folder afterwards.
#include "acceptance/program.h"

#include "pipeline/truth.h"
#include "support/temp_dir.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <zlib.h>

using namespace coir;
using namespace coir::test;
using Json = nlohmann::json;

namespace {

std::vector<Json> lines(const std::string& text) {
    std::vector<Json> out;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        out.push_back(Json::parse(line));
    return out;
}

std::string shell(const std::string& command) {
    std::string out;
    std::FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
    char buffer[4096];
    while (const std::size_t n = std::fread(buffer, 1, sizeof buffer, pipe))
        out.append(buffer, n);
    ::pclose(pipe);
    return out;
}

/// One province for all tests of this file: 2,000 firms of a seed that nobody looked at while building.
class WholeJob : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        s_dir = new TempDir;
        s_program = new Program(*s_dir);
        s_sample = (*s_program)({"sample", (*s_dir / "province").string(), "--firms", "2000", "--seed", "4711", "--quiet"});
        s_run = (*s_program)({"run", (*s_dir / "province").string(), "--out", (*s_dir / "a").string(), "--json", "--quiet", "--threads", "1"}, {.patience = std::chrono::seconds(400)});
    }
    static void TearDownTestSuite() {
        delete s_program;
        delete s_dir;
    }
    static std::string result(const char* name) { return readAll(*s_dir / "a" / name); }
    static TempDir* s_dir;
    static Program* s_program;
    static Ended s_sample, s_run;
};
TempDir* WholeJob::s_dir;
Program* WholeJob::s_program;
Ended WholeJob::s_sample;
Ended WholeJob::s_run;

} // namespace

TEST_F(WholeJob, LeavesEveryResultFileOfTheContract) {
    ASSERT_EQ(s_sample.status, 0) << s_sample.err;
    ASSERT_EQ(s_run.status, 0) << s_run.err;
    for (const char* name : {"case.coir", "quality.json", "findings.jsonl", "ownership.csv", "ratings.csv", "ratings.jsonl", "heat.geojson", "report.pdf"})
        EXPECT_GT(std::filesystem::file_size(*s_dir / "a" / name), 100u) << name;
    EXPECT_EQ(Json::parse(s_run.out)["as_of"], "2026-09-30");
}

TEST_F(WholeJob, FindsEveryPlantedPatternAndNoDecoyReachesHigh) {
    std::map<std::string, std::set<std::string>> named, high;
    for (const auto& f : lines(result("findings.jsonl"))) {
        const std::string detector = f["detector"];
        for (const auto& s : f["subjects"]) {
            if (f["level"] != "hint" || detector == "ownership-cycle")
                named[detector].insert(s["entity"].get<std::string>());
            if (f["level"] == "high")
                high[detector].insert(s["entity"].get<std::string>());
        }
    }
    const Json truth = Json::parse(readAll(*s_dir / "province" / "truth.json"));
    int planted = 0, decoys = 0;
    for (const auto& p : truth) {
        const std::string kind = p["kind"];
        if (kind == "ownership")
            continue;
        std::size_t there = 0;
        const auto members = p["members"].get<std::vector<std::string>>();
        for (const auto& m : members)
            there += p["decoy"].get<bool>() ? high[kind].count(m) : named[kind].count(m);
        if (p["decoy"].get<bool>()) {
            ++decoys;
            EXPECT_EQ(there, 0u) << "decoy of " << kind << ", " << members.front();
        } else {
            ++planted;
            EXPECT_GE(there * 5, members.size() * 4) << "pattern of " << kind << ", " << members.front();
        }
    }
    EXPECT_GE(planted, 20);
    EXPECT_GE(decoys, 14);
}

TEST_F(WholeJob, OwnershipHasTheExactSharesThatWerePlanted) {
    std::map<std::pair<std::string, std::string>, double> integrated;
    std::istringstream in(result("ownership.csv"));
    std::string line;
    std::getline(in, line);
    EXPECT_EQ(line, "holder,holder_name,firm,firm_name,direct,integrated,control,beneficial_owner,criterion");
    while (std::getline(in, line)) {
        // Names hold no comma in the sample, so a plain split is enough here.
        std::vector<std::string> c;
        std::istringstream row(line);
        for (std::string x; std::getline(row, x, ',');)
            c.push_back(x);
        integrated[{c[0], c[2]}] = std::stod(c[5]);
    }
    int checked = 0;
    for (const auto& p : Json::parse(readAll(*s_dir / "province" / "truth.json"))) {
        if (p["kind"] != "ownership" || !p["facts"].contains("shares"))
            continue;
        for (const auto& e : p["facts"]["shares"]) {
            const std::string share = e["integrated"];
            const auto slash = share.find('/');
            const double want = std::stod(share.substr(0, slash)) / (slash == std::string::npos ? 1 : std::stod(share.substr(slash + 1)));
            const auto it = integrated.find({e["holder"], e["firm"]});
            ASSERT_NE(it, integrated.end()) << e.dump();
            EXPECT_NEAR(it->second, want, 1e-9) << e.dump();
            ++checked;
        }
    }
    EXPECT_GT(checked, 0);
}

TEST_F(WholeJob, EveryFindingLeadsBackToRowsOfTheFilesSent) {
    std::map<std::string, std::vector<std::string>> files;
    int followed = 0;
    for (const auto& f : lines(result("findings.jsonl"))) {
        ASSERT_FALSE(f["evidence"].empty()) << f["id"];
        ASSERT_FALSE(f["reasons"].empty()) << f["id"];
        ASSERT_FALSE(f["basis"].empty()) << f["id"];
        for (const auto& e : f["evidence"]) {
            const std::string name = e["file"];
            // Row numbers of plain one-line-per-record text can be followed without any reader of ours.
            if (!name.ends_with(".csv") || e["field"] != "serial")
                continue;
            auto& rows = files[name];
            if (rows.empty()) {
                std::ifstream in(*s_dir / "province" / name, std::ios::binary);
                for (std::string l; std::getline(in, l);)
                    rows.push_back(l);
            }
            const auto row = e["row"].get<std::size_t>();
            ASSERT_LE(row, rows.size());
            EXPECT_NE(rows[row - 1].find(e["value"].get<std::string>()), std::string::npos) << name << ":" << row;
            ++followed;
        }
    }
    RecordProperty("followed", followed);
}

TEST_F(WholeJob, TiersLieNearTheirTargetAndPersonsHaveNone) {
    std::map<std::string, int> tiers;
    std::istringstream in(result("ratings.csv"));
    std::string line;
    std::getline(in, line);
    EXPECT_EQ(line, "subject,name,scheme,scheme_version,as_of,tier,points,coverage,veto");
    int all = 0;
    while (std::getline(in, line)) {
        std::vector<std::string> c;
        std::istringstream row(line);
        for (std::string x; std::getline(row, x, ',');)
            c.push_back(x);
        ASSERT_TRUE(c[0].starts_with("91") || c[0].starts_with("93")) << line;
        ++tiers[c[5]];
        ++all;
    }
    ASSERT_GT(all, 1500);
    EXPECT_NEAR(100.0 * tiers["A"] / all, 65, 10);
    EXPECT_NEAR(100.0 * tiers["B"] / all, 25, 8);
    EXPECT_NEAR(100.0 * tiers["C"] / all, 8, 5);
    EXPECT_NEAR(100.0 * tiers["D"] / all, 2, 2);
}

TEST_F(WholeJob, GivesTheSameBytesForAnyThreadCount) {
    const auto again = (*s_program)({"run", (*s_dir / "province").string(), "--out", (*s_dir / "b").string(), "--quiet", "--threads", "3"}, {.patience = std::chrono::seconds(400)});
    ASSERT_EQ(again.status, 0) << again.err;
    for (const char* name : {"quality.json", "findings.jsonl", "ownership.csv", "ratings.csv", "ratings.jsonl", "heat.geojson", "report.pdf"})
        EXPECT_EQ(result(name) == readAll(*s_dir / "b" / name), true) << name;
}

TEST_F(WholeJob, TheSameFilesAgainChangeNothing) {
    const auto copy = *s_dir / "again";
    std::filesystem::create_directories(copy);
    std::filesystem::copy_file(*s_dir / "a" / "case.coir", copy / "case.coir", std::filesystem::copy_options::overwrite_existing);
    const auto import = (*s_program)({"import", (copy / "case.coir").string(), (*s_dir / "province").string(), "--json", "--quiet"});
    ASSERT_EQ(import.status, 0) << import.err;
    const Json j = Json::parse(import.out);
    EXPECT_EQ(j["accepted"], 0);
    for (const auto& f : j["files"])
        EXPECT_TRUE(f["outcome"] == "already_there" || f["outcome"] == "skipped") << f.dump();
}

TEST_F(WholeJob, TheReportIsSearchableChineseAndSaysWhatItIs) {
    const std::string pdf = (*s_dir / "a" / "report.pdf").string();
    const std::string text = shell("pdftotext '" + pdf + "' -");
    EXPECT_NE(text.find("户"), std::string::npos) << "found by the character that a reader types";
    EXPECT_EQ(text.find("戶"), std::string::npos);
    for (const char* words : {"风险简报", "依据与数据", "反证与澄清条件", "证据索引", "合成数据", "本地测算", "第 1 页"})
        EXPECT_NE(text.find(words), std::string::npos) << words;
    for (const char* forbidden : {"认定为", "涉嫌", "违法企业"})
        EXPECT_EQ(text.find(forbidden), std::string::npos) << forbidden;
    // Radicals look like characters and fail every search: U+2E80 … U+2FDF begin with these bytes.
    for (const char* radical : {"\xE2\xBA", "\xE2\xBB", "\xE2\xBC", "\xE2\xBD", "\xE2\xBE", "\xE2\xBF"})
        EXPECT_EQ(text.find(radical), std::string::npos);
    const std::string fonts = shell("pdffonts '" + pdf + "'");
    std::istringstream in(fonts);
    std::string line;
    std::getline(in, line);
    std::getline(in, line);
    int embedded = 0;
    while (std::getline(in, line)) {
        // Columns: embedded, subset (Qt does not name it), with a map to Unicode.
        EXPECT_TRUE(std::regex_search(line, std::regex("Identity-H +yes +(yes|no) +yes"))) << line;
        ++embedded;
    }
    EXPECT_GE(embedded, 2);
    EXPECT_NE(shell("qpdf --check '" + pdf + "'").find("No syntax or stream encoding errors"), std::string::npos);
}

TEST_F(WholeJob, VerifyTellsAWholeCaseFromAChangedOne) {
    const auto casePath = *s_dir / "a" / "case.coir";
    const auto pdf = *s_dir / "a" / "report.pdf";
    const auto whole = (*s_program)({"verify", casePath.string(), "--file", pdf.string()});
    EXPECT_EQ(whole.status, 0) << whole.out << whole.err;
    // A verdict given later does not make an old page wrong.
    const auto judged = *s_dir / "judged.coir";
    std::filesystem::copy_file(casePath, judged, std::filesystem::copy_options::overwrite_existing);
    shell("sqlite3 '" + judged.string() + "' \"INSERT INTO verdict (finding_id, verdict, note, who, at) SELECT id, 'confirmed', '', 'a', '2026-10-09 08:00:00' FROM finding\"");
    const auto later = (*s_program)({"verify", judged.string(), "--file", pdf.string()});
    EXPECT_EQ(later.status, 0) << later.out << later.err;
    const auto changed = *s_dir / "changed.coir";
    std::filesystem::copy_file(casePath, changed, std::filesystem::copy_options::overwrite_existing);
    shell("sqlite3 '" + changed.string() + "' \"UPDATE finding SET score = score - 0.1 WHERE level = 'high'\"");
    const auto after = (*s_program)({"verify", changed.string(), "--file", pdf.string()});
    EXPECT_EQ(after.status, 4) << after.out;
}

TEST_F(WholeJob, AnswersAsOfThenWithoutLaterFacts) {
    const auto copy = *s_dir / "then.coir";
    std::filesystem::copy_file(*s_dir / "a" / "case.coir", copy, std::filesystem::copy_options::overwrite_existing);
    const auto early = (*s_program)({"detect", copy.string(), "--as-of", "2025-06-30", "--out", (*s_dir / "early.jsonl").string(), "--quiet"});
    ASSERT_EQ(early.status, 0) << early.err;
    for (const auto& f : lines(readAll(*s_dir / "early.jsonl"))) {
        EXPECT_EQ(f["as_of"], "2025-06-30");
        // Facts may end later (a guarantee's term), but none may begin later.
        if (!f["from"].is_null()) {
            EXPECT_LE(f["from"].get<std::string>(), "2025-06-30") << f["id"];
        }
    }
}

TEST_F(WholeJob, WrongUseIsToldInOneLine) {
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{{"run"}, {"detect", "x.coir", "--as-of", "yesterday"}, {"nonsense"}, {"report", "x.coir", "--template", "poem"}}) {
        const auto ended = (*s_program)(words);
        EXPECT_EQ(ended.status, 2) << words[0] << ended.err;
        EXPECT_EQ(ended.errorLines().size(), 1u) << ended.err;
    }
    EXPECT_EQ((*s_program)({"run", (*s_dir / "nowhere").string(), "--out", (*s_dir / "c").string()}).status, 3);
}
