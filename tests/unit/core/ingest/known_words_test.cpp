// SPDX-License-Identifier: GPL-3.0-or-later
// States of repairs and objections: a word that no rule knows is kept and told (quality file).
#include "rules/rule_pack.h"
#include "support/import_case.h"

#include <algorithm>

namespace coir::ingest {
namespace {

using test::ImportCase;

TEST(KnownWords, WarnOfAStateThatNoRuleReads) {
    ImportCase c;
    c.write("r.csv", "主体名称,统一社会信用代码,信息类别,决定文号,申请日期,办结日期,修复状态,提交材料,办理机关\n"
                     "甲有限公司,91460100PDY00001X1,行政处罚,1号,2026-08-01,2026-09-01,准予修复（不再公示）,,某局\n"
                     "甲有限公司,91460100PDY00001X1,行政处罚,2号,2026-08-01,2026-09-01,另行处置,,某局\n");
    c.write("o.csv", "主体名称,统一社会信用代码,信息类别,决定文号,受理日期,异议状态,异议理由,办结日期\n"
                     "甲有限公司,91460100PDY00001X1,行政处罚,1号,2026-08-01,不予受理,x,2026-08-05\n"
                     "甲有限公司,91460100PDY00001X1,行政处罚,2号,2026-08-01,转办,x,\n");
    const auto s = c.import();
    EXPECT_EQ(s.accepted, 4) << "the rows stand";
    EXPECT_EQ(c.rows("SELECT q.row, q.field, q.value, q.reason FROM quarantine q JOIN batch b ON b.id = q.batch_id WHERE q.kind = 'warning' ORDER BY b.file", 4),
              "3|异议状态|转办|unknown_word\n3|修复状态|另行处置|unknown_word\n");
}

// 限制消费 is known to do no harm; a list of another name does not weigh either, which somebody has to be told.
TEST(KnownWords, WarnOfAListThatNoRuleKnows) {
    ImportCase c;
    c.write("s.csv", "名单类别,主体名称,统一社会信用代码,列入事由,决定文号,作出决定机关,列入日期,移出日期\n"
                     "重大税收违法失信主体,甲有限公司,91460100PDY00001X1,x,1号,某局,2024-05-01,\n"
                     "限制消费,甲有限公司,91460100PDY00001X1,x,2号,某局,2024-05-01,\n"
                     "重点企业名单,甲有限公司,91460100PDY00001X1,x,3号,某局,2024-05-01,\n");
    EXPECT_EQ(c.import().accepted, 3) << "the rows stand";
    EXPECT_EQ(c.rows("SELECT row, field, value, reason, length(remedy) > 20 FROM quarantine WHERE kind = 'warning'", 5),
              "4|名单类别|重点企业名单|unknown_list|1\n");
}

// Whatever no rule calls closed is open and weighs, which somebody has to be told where the word is a new one.
TEST(KnownWords, WarnOfAStateOfEnforcementThatNoRuleReads) {
    ImportCase c;
    std::string rows = "被执行人名称,统一社会信用代码,案号,立案时间,执行法院,执行标的(元),状态\n";
    int n = 0;
    for (const char* state : {"执行中", "终结执行", "终结本次执行程序", "和解履行完毕", "尚未结案", "", "移送他院"})
        rows += "甲有限公司,91460100PDY00001X1,(2025)琼01执" + std::to_string(++n) + "号,2025-03-01,某院,100," + state + "\n";
    c.write("e.csv", rows);
    EXPECT_EQ(c.import().accepted, 7) << "the rows stand";
    EXPECT_EQ(c.rows("SELECT row, field, value, reason, length(remedy) > 20 FROM quarantine WHERE kind = 'warning'", 5), "8|状态|移送他院|unknown_word|1\n");
}

// One case told twice in one delivery: the row that closes it is the later one, in any words of the rules (ruling 2).
TEST(KnownWords, ThatCloseACaseMakeItsRowTheLaterVersion) {
    for (const bool closedFirst : {true, false}) {
        ImportCase c;
        const std::string head = "被执行人名称,统一社会信用代码,案号,立案时间,执行法院,执行标的(元),状态\n", row = "甲有限公司,91460100PDY00001X1,(2025)琼01执1号,2025-03-01,某院,100,";
        const std::string closed = row + "终结执行\n", open = row + "终结本次执行\n";
        c.write("e.csv", head + (closedFirst ? closed + open : open + closed));
        c.import();
        EXPECT_EQ(c.rows("SELECT state, ends_filled FROM enforcement WHERE known_to IS NULL", 2), "终结执行|1\n") << closedFirst;
    }
}

// 当前状态 of the older edition is a code or a word.
TEST(KnownWords, TurnTheStateCodesOfTheOlderEditionIntoWords) {
    ImportCase c;
    std::string rows = "行政处罚决定书文号,处罚名称,处罚类别1,处罚类别2,处罚事由,处罚依据,行政相对人名称,行政相对人代码_1（统一社会信用代码）,行政相对人代码_2（组织机构代码）,行政相对人代码_3（工商登记码）,行政相对人代码_4（税务登记号）,行政相对人代码_5（居民身份证号）,法定代表人姓名,处罚结果,处罚决定日期,处罚机关,当前状态,地方编码,数据更新时间戳,备注\n";
    for (const char* state : {"0", "1", "2", "3", "正常", "已撤销"})
        rows += std::string(state) + "号,案,罚款,,事由,依据,甲有限公司,91460100PDY00001X1,,,,,,罚款,2026-06-15,某局," + state + ",460100,2026-06-16,\n";
    c.write("p.csv", rows);
    EXPECT_EQ(c.import().accepted, 6);
    EXPECT_EQ(c.rows("SELECT decision_no, state FROM penalty ORDER BY decision_no", 2),
              "0号|正常\n1号|撤销\n2号|异议\n3号|其他\n已撤销号|已撤销\n正常号|正常\n");
}

// What the loader reads is known to the importer, whichever edition of the pack.
TEST(KnownWords, AreThoseOfTheRules) {
    const auto library = rules::RuleLibrary::load(std::filesystem::path(COIR_SOURCE_DIR) / "resources");
    ASSERT_TRUE(library) << plain(library.error());
    const auto& profiles = *test::shippedOptions().profiles;
    int packs = 0;
    for (const auto& pack : (*library)->packs()) {
        if (pack->id() != "publicity")
            continue;
        ++packs;
        const auto expect = [&](const char* profile, std::initializer_list<const char*> paths) {
            std::vector<std::string> words;
            for (const char* path : paths)
                for (const auto& w : pack->words(path))
                    words.push_back(w);
            const std::vector<std::string>& known = profiles.find(profile)->field("state")->words;
            for (const auto& w : words)
                EXPECT_NE(std::find(known.begin(), known.end(), w), known.end()) << profile << " " << pack->version() << " " << w;
        };
        expect("repairs", {"words.repaired", "words.repair_refused"});
        expect("objections", {"words.objection_open", "words.objection_upheld", "words.objection_rejected"});
    }
    EXPECT_EQ(packs, 2);
}

} // namespace
} // namespace coir::ingest
