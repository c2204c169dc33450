// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shared_lexicon.h"
#include "text/names.h"

#include <gtest/gtest.h>

using namespace coir::text;

namespace {

std::string parts(const char* name) {
    const FirmName n = parseFirmName(sharedLexicon(), name);
    return n.region + "|" + n.tradeName + "|" + n.industry + "|" + n.form + (n.branch.empty() ? "" : "|" + n.branch);
}

NameSimilarity alike(const char* a, const char* b) { return tradeNameSimilarity(sharedLexicon(), a, b); }

} // namespace

TEST(FirmName, FindsTheTradeNameInEitherOrder) {
    EXPECT_EQ(parts("海南椰岛供应链管理有限公司"), "海南|椰岛|供应链管理|有限公司");
    EXPECT_EQ(parts("椰岛(海南)国际贸易有限公司"), "海南|椰岛|国际贸易|有限公司");
    EXPECT_EQ(parts("椰岛（海南）國際貿易有限公司"), "海南|椰岛|国际贸易|有限公司");
    EXPECT_EQ(parts("海南省海口市椰岛科技股份有限公司"), "海南省海口市|椰岛|科技|股份有限公司");
    EXPECT_EQ(parts("海南三亚椰岛贸易有限责任公司"), "海南三亚|椰岛|贸易|有限责任公司");
}

TEST(FirmName, KnowsFormsAndBranches) {
    EXPECT_EQ(parts("海南椰岛股权投资基金合伙企业（有限合伙）"), "海南|椰岛|股权投资基金|合伙企业(有限合伙)");
    EXPECT_EQ(parts("儋州那大鸿运商行"), "儋州那大|鸿运||商行");
    EXPECT_EQ(parts("海南椰岛（集团）股份有限公司"), "海南|椰岛||集团股份有限公司");
    EXPECT_EQ(parts("海南椰岛贸易有限公司三亚分公司"), "海南|椰岛|贸易|有限公司|三亚分公司");
    EXPECT_EQ(parts("澄迈福山福荣农民专业合作社"), "澄迈福山|福荣||农民专业合作社");
    EXPECT_EQ(parts("海口龙华区鸿运超市（个体工商户）").substr(0, 22), "海口龙华区|鸿运");
}

TEST(FirmName, LeavesATradeName) {
    EXPECT_EQ(parts("海南东方贸易有限公司"), "海南|东方|贸易|有限公司");
    EXPECT_EQ(parts("海南三亚贸易有限公司"), "海南|三亚|贸易|有限公司");
    EXPECT_EQ(parts("海南国际贸易有限公司"), "海南|国际|贸易|有限公司");
    EXPECT_EQ(parts("广州市椰岛电子商务有限公司"), "广州市|椰岛|电子商务|有限公司");
    EXPECT_EQ(parts("大同(深圳)科技有限公司"), "深圳|大同|科技|有限公司");
    EXPECT_EQ(parseFirmName(sharedLexicon(), "椰岛(海南)国际贸易有限公司").regionCode, "460000");
    EXPECT_EQ(parts(""), "|||");
}

TEST(FullNameKey, IgnoresBracketsAndScript) {
    EXPECT_EQ(fullNameKey(sharedLexicon(), "椰島（海南）國際貿易有限公司"),
              fullNameKey(sharedLexicon(), "椰岛(海南) 国际贸易有限公司"));
    EXPECT_NE(fullNameKey(sharedLexicon(), "椰岛(海南)国际贸易有限公司"),
              fullNameKey(sharedLexicon(), "椰岛(海口)国际贸易有限公司"));
}

TEST(TradeName, IsComparedInSevenWays) {
    EXPECT_EQ(alike("椰岛", "椰岛").by, NameLikeness::Exact);
    EXPECT_DOUBLE_EQ(alike("椰岛", "耶岛").score, 0.9); // domain D2 step 1
    EXPECT_EQ(alike("椰岛", "耶岛").by, NameLikeness::Sound);
    EXPECT_DOUBLE_EQ(alike("三六", "叁陆").score, 0.95);
    EXPECT_DOUBLE_EQ(alike("王府", "玉府").score, 0.85);
    EXPECT_EQ(alike("王府", "玉府").by, NameLikeness::Confusables);
    EXPECT_NEAR(alike("椰岛", "新椰岛").score, 0.9, 1e-12); // .7 + .3 * 2/3
    EXPECT_DOUBLE_EQ(alike("YD", "椰岛").score, 0.85);
    EXPECT_LT(alike("椰岛", "云顶").score, 0.4); // both YD, but no letters are written
    EXPECT_LT(alike("椰岛", "椰林").score, 0.85);
    EXPECT_EQ(alike("", "椰岛").score, 0);
}

TEST(FirmName, ReadsTheCityOfDongfangOnlyWhereTheFirmIsAtHome) {
    EXPECT_EQ(parseFirmName(sharedLexicon(), "东方穗飞国际贸易有限公司", "469007").tradeName, "穗飞");
    EXPECT_EQ(parseFirmName(sharedLexicon(), "东方穗飞国际贸易有限公司").tradeName, "东方穗飞");
    EXPECT_EQ(parseFirmName(sharedLexicon(), "东方穗飞国际贸易有限公司", "460100").tradeName, "东方穗飞");
}
