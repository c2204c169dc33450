// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/cell_list.h"
#include "text/private_use.h"

#include <gtest/gtest.h>

using namespace coir::text;

TEST(FormerNames, AreDividedByEverythingThatOfficesPutBetweenThem) {
    using Names = std::vector<std::string>;
    EXPECT_EQ(splitCellList("甲公司;乙公司；丙公司、丁公司,戊公司，己公司|庚公司/辛公司／壬公司\n癸公司"),
              (Names{"甲公司", "乙公司", "丙公司", "丁公司", "戊公司", "己公司", "庚公司", "辛公司", "壬公司", "癸公司"}));
    EXPECT_EQ(splitCellList(" 甲公司 ；；无"), Names{"甲公司"});
    for (const char* none : {"", "无", "/", "—", " ; "})
        EXPECT_TRUE(splitCellList(none).empty()) << none;
}

TEST(PrivateUse, IsToldByTheOrganisationCodeAlone) {
    EXPECT_TRUE(isOfPrivateUse("91460100PDY00001X1"));
    EXPECT_FALSE(isOfPrivateUse("91460100MA5T00001X"));
    EXPECT_FALSE(isOfPrivateUse("PDY460100MA5T00001"));
    EXPECT_FALSE(isOfPrivateUse("91460100PDY00001X"));
}
