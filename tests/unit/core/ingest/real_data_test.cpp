// SPDX-License-Identifier: GPL-3.0-or-later
// Data that nobody of us wrote, through profiles alone; counts were worked out with python from the same files.
#include "support/import_case.h"

namespace coir::ingest {
namespace {

using test::ImportCase;
namespace fs = std::filesystem;

/// The data set with the test's own profiles laid beside it; false where the data is not there.
bool lay(ImportCase& c, const std::string& set, const std::vector<std::string>& profiles) {
    const fs::path data = fs::path(COIR_SHARED_DIR) / "data" / set;
    if (!fs::exists(data))
        return false;
    fs::copy(data, c.folder(), fs::copy_options::recursive);
    for (const auto& entry : fs::recursive_directory_iterator(c.folder()))
        fs::permissions(entry.path(), fs::perms::owner_all, fs::perm_options::add);
    for (const std::string& p : profiles)
        fs::copy_file(fs::path(COIR_SOURCE_DIR) / "tests/data/profiles/real" / (p + ".profile.toml"), c.folder() / (p + ".profile.toml"));
    return true;
}

const FileSummary& fileOf(const ImportSummary& s, const std::string& name) {
    static const FileSummary kNone;
    for (const FileSummary& f : s.files)
        if (f.file == name)
            return f;
    ADD_FAILURE() << name << " was not read";
    return kNone;
}

TEST(RealData, ImportsPrintedShares) {
    ImportCase c("state");
    if (!lay(c, "ownership_state_holdings", {"state_holdings_nodes", "state_holdings_edges"}))
        GTEST_SKIP();
    const auto s = c.import();
    EXPECT_EQ(fileOf(s, "nodes.csv").accepted, 874);
    const auto& edges = fileOf(s, "edges.csv");
    EXPECT_EQ(edges.rows, 659);
    // 608 plain figures up to 100; 48 cells with several figures and 3 above 100 are refused.
    EXPECT_EQ(edges.accepted, 608);
    EXPECT_EQ(edges.quarantined, 51);
    // Parallel holdings of one owner stand side by side.
    EXPECT_EQ(c.value("SELECT count(*) FROM (SELECT 1 FROM holding GROUP BY subject, holder HAVING count(*) = 2)"), "1");
    EXPECT_EQ(c.value("SELECT count(*) FROM holding WHERE share_num = share_den"), "427");
}

TEST(RealData, ImportsDirectors) {
    ImportCase c("interlocks");
    if (!lay(c, "interlocks_listed_cn", {"interlocks_company", "interlocks_positions"}))
        GTEST_SKIP();
    const auto s = c.import();
    EXPECT_EQ(fileOf(s, "company.csv").accepted, 1432);
    EXPECT_EQ(fileOf(s, "person_position.csv.gz").accepted, 10115);
    EXPECT_EQ(c.value("SELECT count(DISTINCT person_token) FROM post"), "9065");
    EXPECT_EQ(c.value("SELECT count(DISTINCT e.id) FROM post p JOIN mention m ON m.id = p.subject JOIN entity e ON e.id = m.entity_id"), "1128");
    EXPECT_EQ(c.value("SELECT count(*) FROM entity WHERE kind = 'firm'"), "1432");
}

TEST(RealData, ImportsDeclarations) {
    ImportCase c("customs");
    if (!lay(c, "customs_declarations", {"customs_declarations"}))
        GTEST_SKIP();
    const auto s = c.import();
    EXPECT_EQ(s.accepted, 37385);
    EXPECT_EQ(c.value("SELECT count(*) FROM firm"), "12720");
    EXPECT_EQ(c.value("SELECT min(moved_at) || ' ' || max(moved_at) FROM declaration_line"), "2020-01-01 2020-12-31");
}

TEST(RealData, ImportsPaymentsInSteps) {
    ImportCase c("aml");
    if (!lay(c, "aml_transactions/amlsim_20K_cycle200", {"aml_transactions"}))
        GTEST_SKIP();
    const auto s = c.import();
    EXPECT_EQ(s.accepted, 117805);
    EXPECT_EQ(s.duplicates, 0);
    EXPECT_EQ(c.value("SELECT min(paid_at) || ' ' || max(paid_at) FROM payment"), "2020-01-02 2020-05-29"); // steps 1 … 149
    EXPECT_EQ(c.value("SELECT count(*) FROM firm"), "19980");
}

TEST(RealData, ImportsListsWithoutTheirPersons) {
    ImportCase c("sanctions");
    if (!lay(c, "sanctions", {"sanctions_cn", "sanctions_us"}))
        GTEST_SKIP();
    const auto s = c.import();
    const auto& cn = fileOf(s, "cn_countermeasures.csv");
    EXPECT_EQ(cn.rows, 610);
    EXPECT_EQ(cn.dropped, 195);
    EXPECT_EQ(cn.accepted, 415); // 28 of them differ in country, list, source or Chinese name alone, which nothing reads: no duplicates (ruling 2)
    EXPECT_EQ(c.value("SELECT min(entered_on) FROM list_entry WHERE list_kind = 'cn-countermeasures'"), "2019-12-02");
    EXPECT_EQ(fileOf(s, "us_bis_military_intelligence_end_users.csv").accepted, 13);
    const auto& us = fileOf(s, "us_dod_chinese_military_companies.csv");
    EXPECT_EQ(us.accepted + us.duplicates, 397);
}

TEST(RealData, ImportsShapes) {
    ImportCase c("geo");
    if (!lay(c, "geography", {}))
        GTEST_SKIP();
    const auto s = c.import();
    EXPECT_EQ(fileOf(s, "hainan_counties.geojson").accepted, 19);
    EXPECT_EQ(fileOf(s, "china_provinces.geojson").accepted, 34);
    EXPECT_EQ(c.value("SELECT name FROM area_shape WHERE code = '469023'"), "澄迈县");
}

} // namespace
} // namespace coir::ingest
