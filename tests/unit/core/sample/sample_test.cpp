// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/profile.h"
#include "sample/plan.h"
#include "sample/sample.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <zlib.h>

using namespace coir;
using namespace coir::sample;
namespace fs = std::filesystem;

namespace {

class SampleFolder : public testing::Test {
protected:
    void SetUp() override {
        m_root = fs::temp_directory_path() / ("coir-sample-" + std::to_string(::testing::UnitTest::GetInstance()->random_seed()) + "-" +
                                              ::testing::UnitTest::GetInstance()->current_test_info()->name());
        fs::remove_all(m_root);
    }
    void TearDown() override { fs::remove_all(m_root); }

    Result<SampleSummary> write(const std::string& folder, std::int64_t firms, std::uint64_t seed, JobContext job = {}) {
        return writeSample({m_root / folder, firms, seed, fs::path(COIR_SOURCE_DIR) / "resources"}, job);
    }
    std::map<std::string, std::string> bytes(const std::string& folder) {
        std::map<std::string, std::string> out;
        if (fs::exists(m_root / folder))
            for (const auto& entry : fs::directory_iterator(m_root / folder)) {
                std::ifstream in(entry.path(), std::ios::binary);
                std::ostringstream text;
                text << in.rdbuf();
                out[entry.path().filename().string()] = text.str();
            }
        return out;
    }
    fs::path m_root;
};

std::string inflated(const fs::path& path) {
    std::string out(std::size_t{1} << 16, '\0');
    gzFile in = gzopen(path.c_str(), "rb");
    const int n = gzread(in, out.data(), static_cast<unsigned>(out.size()));
    gzclose(in);
    out.resize(n > 0 ? static_cast<std::size_t>(n) : 0);
    return out;
}

} // namespace

TEST_F(SampleFolder, HoldsTheSameBytesForTheSameNumbers) {
    ASSERT_TRUE(write("one", 300, 7));
    ASSERT_TRUE(write("two", 300, 7));
    ASSERT_TRUE(write("other", 300, 8));
    const auto one = bytes("one");
    EXPECT_GT(one.size(), 25u);
    EXPECT_EQ(one, bytes("two"));
    EXPECT_NE(one, bytes("other"));
}

TEST_F(SampleFolder, IsNotMixedWithAnotherProvince) {
    ASSERT_TRUE(write("one", 120, 3));
    const auto before = bytes("one");
    EXPECT_TRUE(write("one", 120, 3)) << "the same province may be written again";
    EXPECT_EQ(bytes("one"), before);
    for (const auto& [firms, seed] : {std::pair{120, 4}, {12, 3}, {1200, 3}, {120, 33}}) {
        const auto summary = write("one", firms, static_cast<std::uint64_t>(seed));
        ASSERT_FALSE(summary) << firms << ' ' << seed;
        EXPECT_EQ(summary.error().code, ErrorCode::InputRefused);
        EXPECT_FALSE(summary.error().remedy.empty());
        EXPECT_EQ(bytes("one"), before);
    }
    fs::create_directories(m_root / "own");
    std::ofstream(m_root / "own" / "README.txt") << "mine\n";
    EXPECT_FALSE(write("own", 120, 3));
    EXPECT_EQ(bytes("own").at("README.txt"), "mine\n");
}

TEST_F(SampleFolder, SaysWhatWasWritten) {
    const auto summary = write("one", 120, 3);
    ASSERT_TRUE(summary) << plain(summary.error());
    EXPECT_EQ(summary->firms, 120);
    std::int64_t registry = 0, sum = 0;
    for (const auto& f : summary->files) {
        EXPECT_TRUE(fs::exists(m_root / "one" / f.name)) << f.name;
        sum += f.rows;
        registry += f.form == "registry" ? f.rows : 0;
    }
    EXPECT_EQ(sum, summary->rows);
    EXPECT_GE(registry, 120);
    EXPECT_LE(registry, 125);  // and a few that come twice
    EXPECT_TRUE(bytes("one").at("README.txt").find("合成") != std::string::npos);
}

TEST_F(SampleFolder, LeavesNothingWhenCancelled) {
    std::stop_source stop;
    JobContext job(stop.get_token(), [&](const Message&, std::int64_t done, std::int64_t) {
        if (done >= 100)
            stop.request_stop();
    });
    const auto summary = write("one", 300, 7, job);
    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(bytes("one").empty());
}

TEST_F(SampleFolder, RefusesNumbersOutOfRange) {
    for (const std::int64_t firms : {std::int64_t{0}, std::int64_t{-4}, std::int64_t{2000001}}) {
        const auto summary = write("one", firms, 7);
        ASSERT_FALSE(summary);
        EXPECT_EQ(summary.error().code, ErrorCode::WrongUse);
    }
    EXPECT_TRUE(write("one", 1, 7));
}

TEST_F(SampleFolder, MixesTheEncodingsOfOffices) {
    ASSERT_TRUE(write("one", 60, 7));
    const auto files = bytes("one");
    int bom = 0, utf16 = 0, gzip = 0, zip = 0, json = 0;
    for (const auto& [name, text] : files) {
        bom += text.starts_with("\xef\xbb\xbf");
        utf16 += text.starts_with("\xff\xfe");
        json += text.starts_with("{\n\"records\"");
        zip += text.starts_with("PK\x03\x04");
        if (text.starts_with("\x1f\x8b")) {
            ++gzip;
            EXPECT_EQ(text.substr(4, 4), std::string(4, '\0')) << name;  // no time
        }
    }
    EXPECT_GE(bom, 3);
    EXPECT_EQ(utf16, 1);
    EXPECT_GE(gzip, 3);
    EXPECT_EQ(zip, 2);
    EXPECT_EQ(json, 1);
    // 企业名称 in GB18030 at the start of a file.
    EXPECT_GE(std::count_if(files.begin(), files.end(), [](const auto& f) { return f.second.starts_with("\xc6\xf3\xd2\xb5\xc3\xfb\xb3\xc6"); }), 1);
}

TEST_F(SampleFolder, CarriesHeadingsThatProfilesRecognise) {
    ASSERT_TRUE(write("one", 40, 7));
    const auto profiles = ingest::ProfileSet::load(fs::path(COIR_SOURCE_DIR) / "resources" / "profiles");
    ASSERT_TRUE(profiles);
    for (std::size_t f = 0; f < kForms; ++f) {
        const auto form = static_cast<Form>(f);
        const auto outcome = profiles->recognise(headingsOf(form));
        ASSERT_TRUE(outcome.match) << formName(form);
        EXPECT_EQ(outcome.match->profile->id, profileOf(form));
    }
    int payments = 0;
    for (const auto& entry : fs::directory_iterator(m_root / "one"))
        if (entry.path().extension() == ".gz")
            payments += inflated(entry.path()).starts_with("购买流水号,购物时间,门店");
    EXPECT_EQ(payments, 1);
}

TEST_F(SampleFolder, PlantsEveryKindTwiceFromTwoThousandFirmsOn) {
    const Plan plan = makePlan(1, 2000);
    std::map<std::pair<std::string, bool>, int> kinds;
    std::map<std::string, int> owners;
    const auto truth = nlohmann::json::parse(truthJson(plan.truth()));
    for (const auto& p : truth) {
        ++kinds[{p["kind"], p["decoy"]}];
        EXPECT_LE(p["from"].get<std::string>(), p["to"].get<std::string>());
        EXPECT_LE(p["to"].get<std::string>(), "2026-09-30");
        EXPECT_FALSE(p["members"].empty());
        if (p["kind"] == "ownership")
            continue;  // loops are told twice: as a loop and with their shares
        for (const auto& m : p["members"]) {
            EXPECT_EQ(++owners[m], 1) << p["kind"] << m;
        }
    }
    for (const char* kind : {"shell", "phoenix", "guarantee-circle", "contagion", "payment-fan-in", "undervaluation", "duty-free-ring", "hot-spot"})
        for (const bool decoy : {false, true})
            EXPECT_GE((kinds[{kind, decoy}]), 2) << kind << decoy;
    for (const char* kind : {"ownership", "ownership-cycle", "payment-cycle"})
        EXPECT_GE((kinds[{kind, false}]), 2) << kind;
    // More firms, more patterns.
    EXPECT_GT(makePlan(1, 42000).truth().size(), plan.truth().size());
}

// P holds 60 % of A and C 40 %, A holds 70 % of B, B 50 % of C (domain.md D3): the closed form there gives 30/43.
TEST(SamplePlan, TellsSharesOfALoopThatSumToOne) {
    const Plan plan = makePlan(4, 2000);
    int loops = 0;
    for (const auto& p : nlohmann::json::parse(truthJson(plan.truth()))) {
        if (p["kind"] != "ownership" || p["facts"]["pattern"] != "open loop")
            continue;
        ++loops;
        std::map<std::string, double> sums;
        for (const auto& s : p["facts"]["shares"]) {
            const auto text = s["integrated"].get<std::string>();
            const auto slash = text.find('/');
            const double share = std::stod(text.substr(0, slash)) / std::stod(text.substr(slash + 1));
            EXPECT_EQ(s["beneficial_owner"].get<bool>(), share >= 0.25);
            sums[s["firm"]] += share;
        }
        EXPECT_EQ(sums.size(), 3u);
        for (const auto& [firm, sum] : sums)
            EXPECT_NEAR(sum, 1.0, 1e-12) << firm;
    }
    EXPECT_GE(loops, 2);
}

// A holder, a head of relatives or a name that chance gives away would carry a planted firm's risk to a firm beyond
// truth.json.
TEST(SamplePlan, TiesNobodyToPlantedFirmsByChance) {
    for (const std::uint64_t seed : {1, 2, 3, 7, 4711}) {
        const Plan plan = makePlan(seed, 2000);
        int planted = 0, held = 0;
        for (std::int64_t i = 0; i < plan.firms(); ++i) {
            const Firm firm = plan.firm(i);
            planted += plan.planted(i);
            for (const HolderLine& h : firm.holders) {
                if (h.kind != HolderLine::Kind::Firm)
                    continue;
                ++held;
                EXPECT_EQ(plan.planted(static_cast<std::int64_t>(h.id)), plan.planted(i)) << seed << " " << i;
            }
            if (!plan.planted(i) && firm.representative < static_cast<PersonId>(plan.firms())) {
                EXPECT_FALSE(plan.planted(static_cast<std::int64_t>(firm.representative))) << seed << " " << i;
            }
        }
        EXPECT_GT(planted, 300);
        EXPECT_GT(held, 60);
    }
}
