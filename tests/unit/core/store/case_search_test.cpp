// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/case_search.h"
#include "support/sql_case.h"
#include "support/temp_dir.h"

#include <gmock/gmock.h>

using namespace coir;
using coir::test::SqlCase;
using coir::test::TempDir;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

namespace {

class CaseSearch : public testing::Test {
protected:
    TempDir m_dir;
    SqlCase m_case{m_dir / "c.coir"};
    std::shared_ptr<const text::Lexicon> m_lexicon = text::Lexicon::load(COIR_SOURCE_DIR "/resources").value();

    void SetUp() override {
        const auto yedao = m_case.firm("91460100MA5T000018", "海口椰岛贸易有限公司");
        m_case.firm("91460200MA5T00002X", "三亚椰岛实业有限公司");
        m_case.firm("91460100PDY0000135", "海南ABC（集团）股份有限公司");
        m_case.firm("91460300MA5T000037", "北京椰城餐饮有限公司");
        m_case.fact("registration", yedao, "name, status, former_names, reg_no",
                    "'海口椰岛贸易有限公司', 'active', '海口蓝湾贸易有限公司；海口紅帆商行', '460100000012345'");
        ASSERT_TRUE(store::rebuildFirmSearch(m_case.file().db(), *m_lexicon));
    }
    std::vector<std::string> find(std::string_view query, std::size_t limit = 50) {
        const auto hits = store::searchFirms(m_case.file().db(), *m_lexicon, query, limit);
        if (!hits) {
            ADD_FAILURE() << plain(hits.error());
            return {};
        }
        std::vector<std::string> names;
        for (const auto& hit : *hits)
            names.push_back(hit.name);
        return names;
    }
};

} // namespace

TEST_F(CaseSearch, FindsTwoCharactersAnywhereInAName) {
    EXPECT_THAT(find("椰岛"), UnorderedElementsAre("海口椰岛贸易有限公司", "三亚椰岛实业有限公司"));
    EXPECT_THAT(find("北京"), ElementsAre("北京椰城餐饮有限公司"));
    EXPECT_EQ(find("椰").size(), 3u);
    EXPECT_THAT(find("岛椰"), IsEmpty());
}

TEST_F(CaseSearch, AsksThatAllTermsBeMet) {
    EXPECT_THAT(find("三亚 椰岛"), ElementsAre("三亚椰岛实业有限公司"));
    EXPECT_THAT(find("　三亚　贸易"), IsEmpty());
}

TEST_F(CaseSearch, FoldsTraditionalWidthAndCase) {
    EXPECT_THAT(find("椰島貿易"), ElementsAre("海口椰岛贸易有限公司"));
    EXPECT_THAT(find("ａｂｃ(集团)"), ElementsAre("海南ABC（集团）股份有限公司"));
    EXPECT_THAT(find("abc"), ElementsAre("海南ABC（集团）股份有限公司"));
}

TEST_F(CaseSearch, TakesTheBeginningOfACode) {
    EXPECT_THAT(find("914601"), UnorderedElementsAre("海口椰岛贸易有限公司", "海南ABC（集团）股份有限公司"));
    EXPECT_THAT(find("91460100ma5t000018"), ElementsAre("海口椰岛贸易有限公司"));
    EXPECT_THAT(find("MA5T00002"), ElementsAre("三亚椰岛实业有限公司")); // organisation code within the USCC
    EXPECT_THAT(find("4601000000"), ElementsAre("海口椰岛贸易有限公司")); // registration number
    EXPECT_THAT(find("000018"), IsEmpty());
}

// 海口椰岛 is hai kou ye dao.
TEST_F(CaseSearch, TakesPinyinInitials) {
    EXPECT_THAT(find("hkyd"), ElementsAre("海口椰岛贸易有限公司"));
    EXPECT_THAT(find("ydsy"), ElementsAre("三亚椰岛实业有限公司"));
    EXPECT_THAT(find("HNABC"), ElementsAre("海南ABC（集团）股份有限公司"));
}

TEST_F(CaseSearch, FindsFormerNamesAndSaysSoButNoneAcrossTwo) {
    const auto hits = store::searchFirms(m_case.file().db(), *m_lexicon, "蓝湾");
    ASSERT_TRUE(hits);
    ASSERT_EQ(hits->size(), 1u);
    EXPECT_EQ((*hits)[0].uscc, "91460100MA5T000018");
    EXPECT_TRUE((*hits)[0].byFormerName);
    EXPECT_THAT(find("红帆"), ElementsAre("海口椰岛贸易有限公司"));
    EXPECT_THAT(find("公司海口"), IsEmpty());
    const auto present = store::searchFirms(m_case.file().db(), *m_lexicon, "椰岛贸易");
    ASSERT_TRUE(present);
    EXPECT_FALSE(present->at(0).byFormerName);
}

TEST_F(CaseSearch, PutsTheExactNameFirstAndKeepsToTheLimit) {
    m_case.firm("91460100MA5T000099", "椰岛");
    m_case.firm("91460100MA5T000080", "椰岛（海南）有限公司");
    ASSERT_TRUE(store::rebuildFirmSearch(m_case.file().db(), *m_lexicon));
    const auto all = find("椰岛");
    ASSERT_EQ(all.size(), 4u);
    EXPECT_EQ(all[0], "椰岛");
    EXPECT_EQ(all[1], "椰岛（海南）有限公司");
    EXPECT_EQ(find("椰岛", 2).size(), 2u);
}

TEST_F(CaseSearch, TakesNoInputForAnOperator) {
    for (const std::string_view query : {"", "  ", "\"", "'; DROP TABLE firm; --", "NEAR(", "*", "name:", "AND", "a OR", "(", "^椰", "椰*", "-"})
        EXPECT_TRUE(store::searchFirms(m_case.file().db(), *m_lexicon, query)) << query;
    EXPECT_THAT(find("\"()（）-*"), IsEmpty());
    EXPECT_EQ(find("^椰*").size(), 3u);
}
