// SPDX-License-Identifier: GPL-3.0-or-later
// Which lists weigh, by their names (domain.md B.9; ruling 19a).
#include "store/load_facts.h"
#include "store/publicity.h"

#include "support/sql_case.h"
#include "support/temp_dir.h"

#include <gtest/gtest.h>

using namespace coir;
using namespace coir::store;
using coir::test::SqlCase;
using coir::test::TempDir;

namespace {

std::shared_ptr<const rules::RuleLibrary> rulesOf() {
    auto r = rules::RuleLibrary::load(std::filesystem::path(COIR_SOURCE_DIR) / "resources");
    EXPECT_TRUE(r) << (r ? "" : plain(r.error()));
    return r.value();
}

/// "serious", "defaulter", "wages" (also beside serious), "known", "unknown", by the pack in force on that day.
std::string kindOf(const char* name, const char* day) {
    const auto pack = rulesOf()->pick("publicity", *parseIsoDate(day)).value();
    const ListKind k = ListKinds(*pack).of(name);
    EXPECT_TRUE(k.known || !k.weighs()) << name;
    std::string out = k.serious ? "serious" : k.defaulter ? "defaulter" : k.wageArrears ? "" : k.known ? "known" : "unknown";
    return k.wageArrears ? out + (out.empty() ? "wages" : " wages") : out;
}

const char* const kDays[] = {"2025-06-01", "2026-06-01"}; // one of each edition

} // namespace

TEST(ListKinds, AreSeriousWhereTheNameIsOneOfTheSeriousLists) {
    for (const char* day : kDays)
        for (const char* name :
             {"严重违法失信名单", "严重违法失信名单（市场监管）", "严重违法失信企业名单（黑名单）", "市场监督管理严重违法失信名单", "重大税收违法失信主体",
              "重大税收违法案件当事人名单", "海关严重失信主体", "海关失信企业", "严重失信企业", "社会保险严重失信人", "社会保险严重失信人名单",
              "安全生产严重失信主体", "安全生产失信联合惩戒“黑名单”", "消防安全严重失信", "政府采购严重违法失信行为", "政府采购严重违法失信行为记录名单",
              "招标投标严重失信", "工程建设严重失信主体", "建筑市场主体黑名单", "房地产严重失信", "物业严重失信", "房地产、物业严重失信",
              "文化和旅游市场严重失信主体", "医疗卫生严重失信", "医药招采（特别）严重失信", "食品药品严重违法失信", "知识产权严重违法失信",
              "统计严重失信企业", "环保失信", "排污失信", "环评失信", "排污、环评失信", "运输物流严重违法失信", "超限超载严重失信", "电信网络诈骗严重失信",
              "校外培训严重失信", "养老严重失信", "家政严重失信", "社会组织活动异常/严重违法失信", "社会组织严重违法失信名单", "慈善捐赠失信", "科研严重失信",
              "科研诚信严重失信行为", "非法集资", "证券期货失信", "保险失信", "离岛免税严重失信", "严重失信主体名单", "失信联合惩戒对象"})
            EXPECT_EQ(kindOf(name, day), "serious") << day << " " << name;
    for (const char* day : kDays)
        for (const char* name : {"拖欠农民工工资失信联合惩戒对象", "拖欠农民工工资“黑名单”"})
            EXPECT_EQ(kindOf(name, day), "serious wages") << day << " " << name;
}

TEST(ListKinds, HarmNobodyWhereTheListIsNoSeriousOne) {
    for (const char* day : kDays) {
        for (const char* name : {"守信激励红名单", "红名单", "守信联合激励对象", "限制消费", "限制高消费", "限制消费人员名单", "限高", "被执行人", "终结本次执行",
                                 "经营异常名录", "异常经营名录", "社会组织活动异常名录", "反走私预警名单", "申报关注名单", "一般失信主体", "失信企业预警名单"})
            EXPECT_EQ(kindOf(name, day), "known") << day << " " << name;
        for (const char* name : {"失信被执行人", "失信被执行人名单", "失信被执行人（限制高消费）", "严重失信被执行人"})
            EXPECT_EQ(kindOf(name, day), "defaulter") << day << " " << name;
        EXPECT_EQ(kindOf("拖欠农民工工资企业名单", day), "wages");
        for (const char* name : {"纳税信用红黑名单", "守信与失信企业", "重点企业名单", "us-lists", ""})
            EXPECT_EQ(kindOf(name, day), "unknown") << day << " " << name;
    }
}

TEST(ListKinds, GiveNoWeightToAnEntryOnAListThatNeverWeighs) {
    TempDir dir;
    SqlCase c(dir / "a.coir");
    const auto firm = c.firm("91460100PDY00001X1", "合成甲有限公司");
    for (const char* kind : {"守信激励红名单", "重点企业名单", "严重违法失信名单", "失信被执行人"})
        c.fact("list_entry", firm, "valid_from, known_from, list_kind, entered_on",
               std::string("'2026-01-01','2026-01-01','") + kind + "','2026-01-01'");
    JobContext job;
    const auto facts = loadFacts(c.file(), {*parseIsoDate("2026-09-30"), *parseIsoDate("2026-09-30")}, *rulesOf(), job).value();
    ASSERT_EQ(facts->listEntries.size(), 4u);
    for (std::size_t i : {0u, 1u}) {
        EXPECT_EQ(facts->listEntries[i].standing, Standing::Informs);
        EXPECT_FALSE(weighs(facts->listEntries[i]) || facts->listEntries[i].seriousList || facts->listEntries[i].defaulter);
    }
    EXPECT_TRUE(weighs(facts->listEntries[2]) && facts->listEntries[2].seriousList);
    EXPECT_TRUE(weighs(facts->listEntries[3]) && facts->listEntries[3].defaulter && !facts->listEntries[3].seriousList);
}
