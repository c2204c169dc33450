// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/rows.h"

#include <algorithm>
#include <cstdio>

namespace coir::sample {

bool oldEdition(const Firm& firm, Date decided);

namespace {

constexpr Date kNewRules{20544};  // 2026-04-01: publicity follows severity

/// What a firm of the background did wrong; which of it weighs decides its tier (domain.md C.1).
class Record {
public:
    Record(const Plan& plan, const Firm& firm, Handover& out)
        : m_plan(plan), m_firm(firm), m_out(out), m_identity{firm.uscc, firm.name},
          m_random(draw(plan.seed(), Stream::Penalties, static_cast<std::uint64_t>(firm.index))) {}

    void write() {
        if (!m_firm.planted)
            switch (m_firm.conduct) {
            case Conduct::Good: good(); break;
            case Conduct::Fair: fair(); break;
            case Conduct::Poor: poor(); break;
            case Conduct::Bad: bad(); break;
            }
        reports();
        ratings();
    }

private:
    enum class Severity { Minor, General, Serious };

    Date between(int daysAgoFrom, int daysAgoTo) {
        return std::max(dayBetween(m_random, kHorizon - daysAgoFrom, kHorizon - daysAgoTo), m_firm.founded + 30);
    }

    std::string penalty(Severity severity, Date decided) {
        PenaltyDraft p;
        char number[64];
        std::snprintf(number, sizeof number, "琼合成罚〔%d〕%lld号", split(decided).year,
                      static_cast<long long>(m_firm.index * 10 + ++m_decisions));
        p.decisionNo = number;
        p.decided = decided;
        static constexpr std::string_view kActs[] = {"销售不符合标准的商品", "未按规定明码标价", "发布虚假广告", "超出许可范围经营",
                                                     "未按规定排放污染物", "安全生产管理不到位"};
        p.act = pickOf(m_random, kActs);
        p.basis = "《中华人民共和国行政处罚法》及有关规定";
        const bool fresh = decided >= kNewRules;
        const bool printed = m_random.chance(0.6);
        switch (severity) {
        case Severity::Minor:
            p.kinds = m_random.chance(0.7) ? "警告" : "通报批评";
            p.severity = m_random.chance(0.5) ? "轻微" : "";
            break;
        case Severity::General:
            p.kinds = m_random.chance(0.8) ? "罚款" : "罚款、没收违法所得";
            p.fine = m_random.between(10, 2000);
            p.severity = m_random.chance(0.3) ? "一般" : "";
            if (printed)
                p.publicityEnd = addMonths(decided, fresh ? 12 : 36);
            break;
        case Severity::Serious:
            if (m_random.chance(0.5)) {
                p.kinds = "罚款";
                p.fine = m_random.between(100, 400) * 100;
            } else {
                p.kinds = m_random.chance(0.5) ? "吊销许可证件" : "限制从业";
                p.severity = "严重";
            }
            if (printed)
                p.publicityEnd = addMonths(decided, 36);
        }
        m_out.write(oldEdition(m_firm, decided) ? Form::PenaltyOld : Form::Penalty, penaltyRow(m_firm, p));
        return p.decisionNo;
    }

    void list(std::string_view kind, std::string_view reason, std::string_view authority, Date entered,
              std::optional<Date> exited) {
        ListDraft e{kind, reason, authority, "琼合成列〔" + std::to_string(split(entered).year) + "〕" +
                                                 std::to_string(m_firm.index) + "号",
                    entered, exited, exited ? "信用修复" : ""};
        m_out.write(Form::SeriousList, listRow(m_identity, e));
    }

    void abnormal(std::string_view reason, Date entered, std::optional<Date> exited) {
        const std::string office = "合成" + std::string(m_firm.place().city) + "市场监督管理局";
        m_out.write(Form::Abnormal, {name(m_firm.name), code(m_firm.uscc), code(m_firm.regNo), text(reason), day(entered),
                                     text(office), exited ? text("列入原因已消失") : none(), exited ? day(*exited) : none(),
                                     exited ? text(office) : none(), day(exited ? *exited : entered)});
    }

    void enforcement(Date filed, std::string_view state) {
        m_out.write(Form::Enforcement,
                    {name(m_firm.name), code(m_firm.uscc),
                     text("（" + std::to_string(split(filed).year) + "）琼9" + std::to_string(m_random.between(0, 9)) + "执" +
                          std::to_string(m_firm.index + 1) + "号"),
                     day(filed), text("合成" + std::string(m_firm.place().city) + "人民法院"),
                     amount(m_random.between(10, 9000) * 100000), text(state)});
    }

    void arrears(Date announced, std::string_view finding) {
        const std::int64_t balance = m_random.between(1, 900) * 100000;
        m_out.write(Form::TaxArrears,
                    {name(m_firm.name), code(m_firm.uscc), text(m_random.chance(0.6) ? "增值税" : "企业所得税"), amount(balance),
                     amount(balance / 2), day(announced), text("国家税务总局合成" + std::string(m_firm.place().city) + "税务局"),
                     text(finding)});
    }

    void defaulter(Date filed) {
        const std::string year = std::to_string(split(filed).year);
        const std::string number = std::to_string(m_firm.index + 1);
        const bool partly = m_random.chance(0.3);
        m_out.write(Form::Defaulter,
                    {name(m_firm.name), text("（" + year + "）琼91执" + number + "号"),
                     text(m_firm.orgCode.substr(0, 4) + "****" + m_firm.orgCode.substr(8)),
                     m_random.chance(0.9) ? code(m_firm.uscc) : none(), text("合成" + std::string(m_firm.place().city) + "人民法院"),
                     text("海南"), text("（" + year + "）琼91民初" + number + "号"), day(filed), text("合成人民法院"),
                     text("支付货款及利息"), text(partly ? "部分未履行" : "全部未履行"), text(partly ? "30%" : ""),
                     text(partly ? "70%" : "100%"), text("有履行能力而拒不履行生效法律文书确定义务"),
                     day(std::min(filed + static_cast<int>(m_random.between(20, 70)), kHorizon))});
    }

    // Nothing of this weighs: old, repaired, disputed, minor, or left again.
    void good() {
        const double u = m_random.unit();
        const FirmIdentity& who = m_identity;
        if (u < 0.03) {
            penalty(Severity::General, between(1500, 1150));
        } else if (u < 0.05) {
            penalty(Severity::Minor, between(900, 30));
        } else if (u < 0.065) {
            const Date decided = between(700, 250);
            const std::string number = penalty(m_random.chance(0.8) ? Severity::General : Severity::Serious, decided);
            const Date closed = std::min(decided + 200, kHorizon - 5);
            m_out.write(Form::Repair, repairRow(who, "行政处罚", number, closed - 12, closed,
                                                m_random.chance(0.5) ? "准予修复" : "已修复"));
        } else if (u < 0.073) {
            const std::string number = penalty(Severity::General, between(200, 60));
            const bool upheld = m_random.chance(0.5);
            m_out.write(Form::Objection, objectionRow(who, "行政处罚", number, kHorizon - 40, upheld ? "异议成立" : "异议处理中",
                                                      upheld ? std::optional(kHorizon - 25) : std::nullopt));
        } else if (u < 0.09) {
            const Date entered = between(1500, 400);
            abnormal("未依照《企业信息公示暂行条例》第八条规定的期限公示年度报告", entered, std::min(entered + 120, kHorizon - 3));
        } else if (u < 0.094) {
            const Date entered = between(1400, 800);
            list("严重违法失信名单（市场监管）", "提供虚假材料取得登记", "合成省市场监督管理局", entered,
                 std::min(entered + 500, kHorizon - 3));
        } else if (u < 0.096) {
            list("反走私预警名单", "经营来源不明进口货物（线索）", "合成省打击走私综合治理办公室", between(300, 60), std::nullopt);
        } else if (u < 0.12) {
            enforcement(between(1200, 200), "已结案");
        }
    }

    // One thing that weighs between one and fifteen points.
    void fair() {
        if (m_firm.founded > kHorizon - 365 || m_firm.closed)
            return;
        const double u = m_random.unit();
        if (u < 0.30) {
            m_missingReports = 1;
        } else if (u < 0.50) {
            abnormal(m_random.chance(0.5) ? "公示企业信息隐瞒真实情况、弄虚作假" : "未按照规定期限公示有关企业信息", between(700, 30), std::nullopt);
        } else if (u < 0.65) {
            enforcement(between(500, 20), m_random.chance(0.6) ? "执行中" : "终结本次执行");
        } else if (u < 0.77) {
            arrears(between(380, 20), "");
        } else if (u < 0.92) {
            penalty(Severity::General, between(170, 10));
        } else {
            penalty(Severity::Serious, between(170, 10));
        }
        if (m_random.chance(0.05)) {  // objected to in vain
            const std::string number = penalty(Severity::General, between(160, 90));
            m_out.write(Form::Objection, objectionRow(m_identity, "行政处罚", number, kHorizon - 80, "异议不成立", kHorizon - 60));
        }
    }

    void poor() {
        const double u = m_random.unit();
        if (u < 0.45) {
            defaulter(between(600, 90));
            if (m_random.chance(0.5))
                enforcement(between(600, 90), "执行中");
        } else if (u < 0.75) {
            abnormal("通过登记的住所（经营场所）无法联系", between(600, 30), std::nullopt);
            m_missingReports = 2;
            enforcement(between(500, 20), "终结本次执行");
        } else {
            penalty(Severity::Serious, between(175, 100));
            penalty(Severity::Serious, between(95, 10));
        }
    }

    void bad() {
        struct Kind { std::string_view kind, reason, authority; };
        static constexpr Kind kKinds[] = {
            {"重大税收违法失信主体", "虚开增值税专用发票", "国家税务总局合成省税务局"},
            {"严重违法失信名单（市场监管）", "实施严重违法行为", "合成省市场监督管理局"},
            {"拖欠农民工工资失信联合惩戒对象", "拖欠农民工工资", "合成省人力资源和社会保障厅"},
            {"安全生产严重失信主体", "发生安全生产责任事故", "合成省应急管理厅"},
            {"统计严重失信企业", "提供不真实统计资料", "合成省统计局"},
            {"建筑市场主体黑名单", "转包、违法分包", "合成省住房和城乡建设厅"},
        };
        const Kind& kind = pickOf(m_random, kKinds);
        list(kind.kind, kind.reason, kind.authority, between(800, 20), std::nullopt);
        if (m_random.chance(0.4))
            penalty(Severity::Serious, between(700, 20));
        if (m_random.chance(0.3))
            arrears(between(380, 20), m_random.chance(0.5) ? "非正常户" : "走逃（失联）");
    }

    void reports() {
        Random random = draw(m_plan.seed(), Stream::Reports, static_cast<std::uint64_t>(m_firm.index));
        for (int year = 2024; year <= 2025; ++year) {
            const double filedWhen = random.unit();
            const std::int64_t assets = m_firm.capital * random.between(60, 250) / 100 + m_firm.staff * 500;
            const std::int64_t liabilities = m_firm.equity > 0 ? assets : assets * random.between(20, 75) / 100;
            const std::int64_t revenue = assets * random.between(10, 220) / 100;
            if (!m_firm.existed(*makeDate(year, 12, 31)))
                continue;
            if (m_missingReports == 2 || (m_missingReports == 1 && year == 2025))
                continue;
            const Date start = *makeDate(year + 1, 1, 6);
            const Date filed = start + static_cast<int>(filedWhen * filedWhen * 174.0);
            const int insured = m_firm.noInsured ? 0 : m_firm.staff;
            m_out.write(Form::AnnualReport,
                        {code(m_firm.uscc), name(m_firm.name), count(year), name(m_firm.registrationAddress), text("570000"),
                         code(m_firm.phone), text(m_firm.email), count(m_firm.staff), amount(assets + m_firm.equity),
                         amount(liabilities), amount(revenue), count(insured), day(filed)},
                        year == 2024 ? 0 : 1);
        }
    }

    void ratings() {
        if (m_firm.organisationClass == '2' || m_firm.founded > *makeDate(2025, 1, 1))
            return;
        Random random = draw(m_plan.seed(), Stream::Tax, static_cast<std::uint64_t>(m_firm.index));
        for (int year = 2024; year <= 2025; ++year) {
            const double u = random.unit();
            std::string_view grade;
            switch (m_firm.conduct) {
            case Conduct::Good: grade = u < 0.42 ? "A" : u < 0.86 ? "B" : u < 0.97 ? "M" : "C"; break;
            case Conduct::Fair: grade = u < 0.70 ? "B" : u < 0.85 ? "M" : "C"; break;
            case Conduct::Poor: grade = u < 0.35 ? "B" : "C"; break;
            case Conduct::Bad: grade = u < 0.5 ? "C" : "D"; break;
            }
            const Date rated = *makeDate(year + 1, 4, 10) + static_cast<int>(random.below(18));
            if (m_firm.founded <= *makeDate(year - 1, 12, 31) && (!m_firm.closed || rated < *m_firm.closed))
                m_out.write(Form::TaxRating, {name(m_firm.name), code(m_firm.uscc), count(year), text(grade), day(rated)});
        }
    }

    const Plan& m_plan;
    const Firm& m_firm;
    Handover& m_out;
    FirmIdentity m_identity;
    Random m_random;
    int m_decisions = 0;
    int m_missingReports = 0;
};

} // namespace

void writeConduct(const Plan& plan, const Firm& firm, Handover& out) { Record(plan, firm, out).write(); }

void writeLicences(const Plan& plan, const Firm& firm, Handover& out) {
    Random random = draw(plan.seed(), Stream::Licences, static_cast<std::uint64_t>(firm.index));
    if (!random.chance(0.22))
        return;
    struct Kind { std::string_view document, certificate, content; };
    static constexpr Kind kKinds[] = {
        {"食品经营许可决定书", "食品经营许可证", "食品销售经营"},
        {"道路运输经营许可决定书", "道路运输经营许可证", "道路普通货物运输"},
        {"危险化学品经营许可决定书", "危险化学品经营许可证", "危险化学品经营（无仓储）"},
        {"医疗器械经营备案凭证", "第二类医疗器械经营备案凭证", "第二类医疗器械"},
        {"旅行社业务经营许可决定书", "旅行社业务经营许可证", "国内旅游业务、入境旅游业务"},
    };
    const Kind& kind = pickOf(random, kKinds);
    const Date decided = std::min(dayBetween(random, firm.founded + 10, kHorizon - 5), kHorizon - 5);
    const std::string number = std::to_string(firm.index + 1);
    const std::string office = "合成" + std::string(firm.place().city) + "行政审批局";
    out.write(Form::Licence,
              {name(firm.name), code(firm.uscc), text(personName(plan.seed(), firm.representative)), text(kind.document),
               text("琼合成许〔" + std::to_string(split(decided).year) + "〕" + number + "号"), text("普通"), text(kind.certificate),
               text("HC" + number), text(kind.content), day(decided), day(decided),
               random.chance(0.1) ? openEnd() : day(addMonths(decided, 60)), text(office), none(), text("有效"),
               text("合成省信用信息中心"), none(), text("合成数据")});
}

} // namespace coir::sample
