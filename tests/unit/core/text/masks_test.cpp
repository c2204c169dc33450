// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/masks.h"

#include <gtest/gtest.h>

using namespace coir::text;

TEST(Mask, FollowsTheFormsOfTheField) {
    EXPECT_EQ(maskName("张三"), "张*");
    EXPECT_EQ(maskName("欧阳锋"), "欧阳*");
    EXPECT_EQ(maskName("王小明"), "王*明");
    EXPECT_EQ(maskName("王*明"), "王*明");
    EXPECT_EQ(maskName("John Smith"), "J***");
    EXPECT_EQ(maskCitizenId("460100199001011234"), "460***********1234");
    EXPECT_EQ(maskPhone("13876545678"), "138****5678");
    EXPECT_EQ(maskAccount("6222021234561234"), "****1234");
    EXPECT_EQ(maskEmail("abc@example.com"), "a***@example.com");
}

// Work grows with the text, not with its square: groups longer than any id are not looked at.
TEST(FreeText, OfManyLoneFiguresIsReadAtOnce) {
    std::string text;
    for (int i = 0; i < 200000; ++i)
        text += "7 "; // no group of sevens is an id
    EXPECT_EQ(maskFreeText(text), text);
}

TEST(FreeText, LosesIdsAndKeepsTheRest) {
    EXPECT_EQ(maskFreeText("当事人（11010519491231002X）电话13876541234，罚款20000元。"),
              "当事人（110***********002X）电话138****1234，罚款20000元。");
    EXPECT_EQ(maskFreeText("账号4111 1111 1111 1111转出"), "账号****1111转出");
    EXPECT_EQ(maskFreeText("身份证110105491231002"), "身份证110********1002");
    EXPECT_EQ(maskFreeText("电话１３８７６５４１２３４"), "电话138****1234");
    EXPECT_EQ(maskFreeText("联系138-7654-1234"), "联系138****1234");
}

TEST(FreeText, LeavesOtherNumbersAlone) {
    for (const char* text : {"琼市监罚〔2025〕123号", "统一社会信用代码91460100PDY00001X1", "110105194912310021",
                             "2025年1月31日 12345678901", "1387654123456789012345", "4111111111111112"})
        EXPECT_EQ(maskFreeText(text), text);
}

TEST(FreeText, GivesByteSpans) {
    const std::string text = "电话13876541234";
    const auto spans = findPersonalIds(text);
    ASSERT_EQ(spans.size(), 1u);
    EXPECT_EQ(spans[0], (PersonalSpan{6, 17, PersonalIdKind::Mobile}));
}
