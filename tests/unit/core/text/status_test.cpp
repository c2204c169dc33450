// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shared_lexicon.h"
#include "text/status.h"

#include <gtest/gtest.h>

using namespace coir::text;

TEST(RegistrationStatus, KnowsTheWordsOfTheField) {
    const auto status = [](const char* word) { return registrationStatus(sharedLexicon(), word); };
    for (const char* word : {"存续", "存续（在营、开业、在册）", "在业", "在营", "开业", "在册", "正常", "存續"})
        EXPECT_EQ(status(word), "active") << word;
    EXPECT_EQ(status("迁入"), "moved_in");
    EXPECT_EQ(status("迁出"), "moved_out");
    EXPECT_EQ(status("歇业"), "suspended");
    EXPECT_EQ(status("停业"), "closed_temp");
    EXPECT_EQ(status("清算"), "liquidation");
    for (const char* word : {"吊销", "吊销未注销", "吊销，未注销", "吊銷，未註銷"})
        EXPECT_EQ(status(word), "revoked") << word;
    EXPECT_EQ(status("吊销，已注销"), "revoked_cancelled");
    EXPECT_EQ(status("注销"), "cancelled");
    EXPECT_EQ(status("撤销登记"), "annulled");
    EXPECT_EQ(status("责令关闭"), "ordered_closed");
    EXPECT_EQ(status("除名"), "delisted");
    EXPECT_EQ(status("拟强制注销"), "unknown");
    EXPECT_EQ(status("简易注销公告期"), "unknown");
    EXPECT_EQ(status(""), "unknown");
}

TEST(EnterpriseType, TakesTheLongestPrefix) {
    const auto type = [](const char* text) { return enterpriseType(sharedLexicon(), text); };
    EXPECT_EQ(type("有限责任公司(自然人投资或控股)").code, "1130");
    EXPECT_EQ(type("有限责任公司（自然人独资）").code, "1151");
    EXPECT_EQ(type("其他有限责任公司").kind, EnterpriseKind::Company);
    EXPECT_EQ(type("有限合伙企业").kind, EnterpriseKind::Partnership);
    EXPECT_EQ(type("农民专业合作社").kind, EnterpriseKind::Cooperative);
    EXPECT_EQ(type("个体工商户").kind, EnterpriseKind::IndividualBusiness);
    EXPECT_EQ(type("1130").kind, EnterpriseKind::Company);
    EXPECT_EQ(type("甲").code, "");
}

TEST(Industry, IsReadFromCodeOrName) {
    const auto industry = [](const char* text) {
        const auto i = industryOf(sharedLexicon(), text);
        return i.section + "|" + i.code;
    };
    EXPECT_EQ(industry("F5191"), "F|5191");
    EXPECT_EQ(industry("5191"), "F|5191");
    EXPECT_EQ(industry("5191 其他贸易经纪与代理"), "F|5191");
    EXPECT_EQ(industry("F51"), "F|51");
    EXPECT_EQ(industry("批发业"), "F|51");
    EXPECT_EQ(industry("批发和零售业"), "F|");
    EXPECT_EQ(industry("批發業"), "F|51");
    EXPECT_EQ(industry("C"), "C|");
    EXPECT_EQ(industry("软件和信息技术服务业"), "I|65");
    EXPECT_EQ(industry("无"), "|");
    EXPECT_EQ(industryName(sharedLexicon(), "5191"), "批发业");
}
