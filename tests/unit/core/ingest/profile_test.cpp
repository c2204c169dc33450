// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/profile.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <map>

namespace coir::ingest {
namespace {

const ProfileSet& shipped() {
    static const ProfileSet set = [] {
        auto loaded = ProfileSet::load(std::filesystem::path(COIR_SOURCE_DIR) / "resources/profiles");
        if (!loaded)
            ADD_FAILURE() << plain(loaded.error());
        return loaded ? *std::move(loaded) : ProfileSet();
    }();
    return set;
}

std::string idOf(const std::vector<std::string>& headings) {
    const auto outcome = shipped().recognise(headings);
    return outcome.match ? outcome.match->profile->id : std::string();
}

std::string columnAt(const ProfileSet::Outcome& outcome, std::size_t i) {
    const Match& m = *outcome.match;
    return m.fields[i] < 0 ? "" : m.profile->fields[static_cast<std::size_t>(m.fields[i])].column;
}

std::vector<std::string> splitText(std::string_view text, std::string_view separator) {
    std::vector<std::string> out;
    for (;;) {
        const auto at = text.find(separator);
        out.emplace_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return out;
        text.remove_prefix(at + separator.size());
    }
}

// The list of forms as the offices' hand-over describes them, not our own headings.
TEST(Profiles, KnowEveryFormOfTheHandOver) {
    std::ifstream file(std::filesystem::path(COIR_SHARED_DIR) / "forms.md");
    if (!file)
        GTEST_SKIP() << "no description of the hand-over";
    const std::map<std::string, std::string> expected = {
        {"Registry base 登记信息", "registry"}, {"Shareholders 股东及出资", "shareholders"},
        {"Officers 主要人员", "officers"}, {"Changes 变更登记", "changes"}, {"Annual report 企业年报", "annual-report"},
        {"Penalty, current 行政处罚", "penalty"}, {"Penalty, older edition", "penalty-2016"},
        {"Licence 行政许可", "licence"}, {"Serious lists 严重失信主体名单", "serious-lists"},
        {"Judgment defaulters 失信被执行人", "defaulters"}, {"Abnormal list 经营异常名录", "abnormal-list"},
        {"Tax rating 纳税信用评价", "tax-rating"}, {"Tax arrears 欠税公告", "tax-arrears"},
        {"Enforcement 被执行人", "enforcement"}, {"Customs declaration 报关单", "declarations"},
        {"Tariff 关税税率", "tariff"}, {"Duty-free purchase 离岛免税购买", "duty-free"},
        {"Payments 资金流水", "payments"}, {"Invoices by month 发票月度汇总", "invoices"},
        {"Insurance, power, water 社保水电", "utilities"}, {"Grid events 网格事件", "grid-events"},
        {"Repair 信用修复", "repairs"}, {"Objection 异议申请", "objections"}, {"Guarantees 担保", "guarantees"},
        {"Cluster addresses and agencies 集群地址与代理机构", "licensed-sites"},
        // Not read by this edition: they must not pass as another form.
        {"Processing ledger 加工增值台账", ""}, {"Vessels 船舶档案", ""}, {"Vessel track 船舶轨迹", ""},
        {"Commitments 信用承诺", ""}, {"Licence after registration 照后证前跟踪", ""},
        {"Applicants 资金申请对象名单", ""}, {"Bids 招投标", ""}};
    std::size_t seen = 0;
    for (std::string line; std::getline(file, line);) {
        const auto cells = splitText(line, " | ");
        if (cells.size() < 3 || cells[0].rfind("| ", 0) != 0)
            continue;
        const auto it = expected.find(cells[0].substr(2));
        if (it == expected.end())
            continue;
        ++seen;
        const auto headings = splitText(cells[1], " · ");
        EXPECT_EQ(idOf(headings), it->second) << it->first;
        if (it->second.empty())
            continue;
        const auto match = *shipped().recognise(headings).match;
        EXPECT_EQ(match.known, static_cast<int>(headings.size())) << it->first;
        // What Coir writes is what the offices write.
        for (const std::string& h : headings) {
            bool first = false;
            for (const Field& f : match.profile->fields)
                first = first || f.headings.front() == h;
            EXPECT_TRUE(first) << it->first << ": " << h;
        }
    }
    EXPECT_EQ(seen, expected.size());
}

TEST(Profiles, DecideByTheTextInBracketsNotByTheNumber) {
    const auto current = shipped().recognise({"行政相对人名称", "行政相对人代码_2（工商注册号）", "行政相对人代码_3（组织机构代码）",
                                              "行政处罚决定书文号", "违法事实", "处罚决定日期"});
    ASSERT_TRUE(current.match);
    EXPECT_EQ(columnAt(current, 1), "subject.reg_no");
    EXPECT_EQ(columnAt(current, 2), "subject.org_code");
    const auto older = shipped().recognise({"行政处罚决定书文号", "处罚名称", "处罚类别1", "行政相对人名称",
                                            "行政相对人代码_2 (组织机构代码)", "行政相对人代码＿3（工商登记码）", "处罚结果", "处罚决定日期"});
    ASSERT_TRUE(older.match);
    EXPECT_EQ(older.match->profile->id, "penalty-2016");
    EXPECT_EQ(columnAt(older, 4), "subject.org_code");
    EXPECT_EQ(columnAt(older, 5), "subject.reg_no");
    // Numbers swapped against the edition: brackets still decide.
    const auto swapped = shipped().recognise({"行政相对人名称", "行政相对人代码_3（工商注册号）", "行政相对人代码_2（组织机构代码）",
                                              "行政处罚决定书文号", "违法事实", "处罚决定日期"});
    EXPECT_EQ(columnAt(swapped, 1), "subject.reg_no");
    EXPECT_EQ(columnAt(swapped, 2), "subject.org_code");
}

TEST(Profiles, ReadFieldCodesAndDirtyHeadings) {
    EXPECT_EQ(idOf({"CF_XDR_MC", "CF_XDR_SHXYM", "CF_WSH", "CF_SY", "CF_CFLB", "CF_JDRQ", "CF_CFJG", "BZ"}), "penalty");
    EXPECT_EQ(idOf({"XK_XDR_MC", "XK_XDR_SHXYM", "XK_WSH", "XK_NR", "XK_JDRQ", "XK_XKJG"}), "licence");
    EXPECT_EQ(idOf({" 企业 名称：", "统一社会信用代码", "登记状态", "注册资本（万元）", "成立日期"}), "registry");
}

TEST(Profiles, TakeTheUnitFromTheHeading) {
    EXPECT_EQ(scaleOfHeading("注册资本(万元)"), Scale::TenThousandYuan);
    EXPECT_EQ(scaleOfHeading("注册资本（元）"), Scale::Yuan);
    EXPECT_EQ(scaleOfHeading("罚款金额 [万元人民币]"), Scale::TenThousandYuan);
    EXPECT_EQ(scaleOfHeading("资产总额(亿元)"), Scale::HundredMillionYuan);
    EXPECT_EQ(scaleOfHeading("金额"), Scale::Unstated);
    EXPECT_EQ(headingKey("注册资本(元)"), headingKey("注册资本（万元）"));
}

// B.8: colons, brackets and marks of a heading mean nothing, wherever they stand.
TEST(Profiles, KnowAnAmountHoweverItsUnitIsWritten) {
    for (const char* heading : {"罚款金额（万元）：", "罚款金额(万元):", "罚款金额：（万元）", "罚款金额 （ 万元 ）", "罚款金额（万元）*",
                                "*罚款金额【万元】", "罚款金额〔万元〕", "罚款金额万元", "罚款金额_万元", "罚款金额/万元", "罚款金额（单位：万元）",
                                "罚款金额（人民币万元）", "罚款金额(万)", "罚款金额（万元）（必填）"}) {
        EXPECT_EQ(headingKey(heading), headingKey("罚款金额")) << heading;
        EXPECT_EQ(scaleOfHeading(heading), Scale::TenThousandYuan) << heading;
    }
    EXPECT_EQ(headingKey("罚款金额_元"), headingKey("罚款金额"));
    EXPECT_EQ(scaleOfHeading("罚款金额（元）："), Scale::Yuan);
    EXPECT_NE(headingKey("金额美元"), headingKey("金额")); // another currency is another column
    EXPECT_EQ(headingKey("行政相对人代码_2（组织机构代码）："), headingKey("组织机构代码"));
}

TEST(Profiles, NameWhatIsMissing) {
    const auto outcome = shipped().recognise({"行政相对人名称", "违法事实", "处罚依据", "处罚类别", "处罚内容", "处罚机关"});
    ASSERT_FALSE(outcome.match);
    EXPECT_NE(plain(outcome.reason).find("行政处罚决定书文号"), std::string::npos);
    EXPECT_FALSE(shipped().recognise({"foo", "bar", "名称"}).match);
}

TEST(Profiles, RefuseFaultyFilesWithThePlace) {
    const auto fault = [](std::string_view text) {
        const auto parsed = parseProfile(text, "own.profile.toml");
        return parsed ? std::string("accepted") : plain(parsed.error());
    };
    EXPECT_NE(fault("id = \"x\"\nfact = \"payment\"\n").find("no fields"), std::string::npos);
    EXPECT_NE(fault("id = \"x\"\nfact = \"payment\"\nfields = [ { column = \"a\", headings = [\"b\"], type = \"colour\" } ]")
                  .find("colour"),
              std::string::npos);
    EXPECT_NE(fault("id = \"x\"\nfield = 3\n").find("Unknown key 'field'"), std::string::npos);
    EXPECT_NE(fault("id = ").find("own.profile.toml:1"), std::string::npos);
}

TEST(Profiles, ReadSeveralFactsFromOneFile) {
    const auto parsed = parseProfile(R"(
id = "two"
files = ["a*.csv"]
decimal_point = ","
steps = { since = 2020-01-01, days = 1 }
[[table]]
fact = "registration"
fields = [ { column = "subject.name", headings = ["n"], type = "name" } ]
[[table]]
fact = "licence"
id = "two.lic"
fields = [ { column = "document_no", headings = ["d"], type = "serial" } ]
)",
                                     "two.profile.toml");
    ASSERT_TRUE(parsed) << plain(parsed.error());
    ASSERT_EQ(parsed->size(), 2u);
    EXPECT_EQ((*parsed)[0].id, "two.registration");
    EXPECT_EQ((*parsed)[1].id, "two.lic");
    EXPECT_EQ((*parsed)[1].decimalPoint, ',');
    EXPECT_EQ(isoDate((*parsed)[0].steps->since), "2020-01-01");
}

} // namespace
} // namespace coir::ingest
