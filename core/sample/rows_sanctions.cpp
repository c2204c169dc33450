// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/rows.h"

#include "text/codes.h"

namespace coir::sample {

namespace {

constexpr std::int64_t kUniqueBodies = 99999;  // beyond, organisation codes repeat: such rows carry the USCC

std::string authorityCode(const Place& place, int office) {
    return text::makeUscc('1', '1', place.cityCode, "PDY9990" + std::to_string(office));
}
std::string authorityName(const Place& place, std::string_view office) {
    return "合成" + std::string(place.city) + std::string(office);
}

Row penaltyNow(const Firm& firm, const PenaltyDraft& p) {
    const Place& place = firm.place();
    const bool individual = firm.organisationClass == '2';
    const bool serious = p.severity == "严重" || p.fine >= 10000;
    return {
        name(firm.name), text(individual ? "个体工商户" : "法人及非法人组织"), code(firm.uscc), none(), none(), none(),
        none(), none(), text("合成负责人"), text("散列"), none(), none(), none(), text(p.decisionNo),
        text(p.severity.empty() ? std::string(p.act) : std::string(p.act) + "（" + std::string(p.severity) + "）"),
        text("经查，当事人存在" + std::string(p.act) + "的行为"), text(p.basis), text(p.kinds),
        text(p.fine > 0 ? "处以罚款" : p.kinds), p.fine > 0 ? amount(p.fine) : none(), none(),
        serious && p.fine == 0 ? text("许可证（合成）") : none(), day(p.decided), none(),
        p.publicityEnd ? day(*p.publicityEnd) : none(), text(authorityName(place, "市场监督管理局")),
        code(authorityCode(place, 1)), text("合成省信用信息中心"), code(authorityCode(places()[0], 2)),
        text(p.remark.empty() ? "合成数据" : p.remark),
    };
}

Row penaltyBefore(const Firm& firm, const PenaltyDraft& p) {
    const Place& place = firm.place();
    // Old rows often know the subject by its registration number or organisation code only.
    const auto way = firm.index >= kUniqueBodies ? 0u : static_cast<unsigned>(mix(static_cast<std::uint64_t>(firm.index) + 9) % 10);
    const std::string_view first = p.kinds.substr(0, std::min(p.kinds.find("、"), p.kinds.size()));
    const std::string_view second = first.size() < p.kinds.size() ? p.kinds.substr(first.size() + 3) : std::string_view();
    const std::string result = p.fine > 0 ? "罚款人民币" + std::to_string(p.fine * 100) + "元" : std::string(p.kinds);
    return {
        text(p.decisionNo), text("对" + firm.name + "的行政处罚"), text(first), text(second), text(p.act), text(p.basis),
        name(firm.name), way < 4 ? code(firm.uscc) : none(), way >= 4 && way < 7 ? code(firm.orgCode) : none(),
        way >= 7 ? code(firm.regNo) : none(), none(), none(), text("合成负责人"), text(result), day(p.decided),
        text(authorityName(place, "市场监督管理局")), text("0"), code(place.cityCode), day(p.decided + 5), text("合成数据"),
    };
}

} // namespace

bool oldEdition(const Firm& firm, Date decided) {
    static constexpr Date kNewForm{20089};  // 2025-01-01
    return decided < kNewForm && mix(static_cast<std::uint64_t>(firm.index) + 5) % 10 < 6;
}

Row penaltyRow(const Firm& firm, const PenaltyDraft& penalty) {
    return oldEdition(firm, penalty.decided) ? penaltyBefore(firm, penalty) : penaltyNow(firm, penalty);
}

Row listRow(const FirmIdentity& firm, const ListDraft& entry) {
    return {text(entry.kind), name(firm.name), code(firm.uscc), text(entry.reason), text(entry.decisionNo),
            text(entry.authority), code(authorityCode(places()[0], 3)), day(entry.entered), day(addMonths(entry.entered, 12)),
            day(addMonths(entry.entered, 36)), entry.exited ? day(*entry.exited) : none(), text(entry.exitReason), text("严重")};
}

Row repairRow(const FirmIdentity& firm, std::string_view infoKind, std::string_view decisionNo, Date applied,
              std::optional<Date> closed, std::string_view state) {
    return {name(firm.name), code(firm.uscc), text(infoKind), text(decisionNo), day(applied), closed ? day(*closed) : none(),
            text(state), text("履行证明；信用修复承诺书"), text("合成省信用信息中心")};
}

Row objectionRow(const FirmIdentity& firm, std::string_view infoKind, std::string_view decisionNo, Date accepted,
                 std::string_view state, std::optional<Date> closed) {
    return {name(firm.name), code(firm.uscc), text(infoKind), text(decisionNo), day(accepted), text(state),
            text("认为信息有误"), closed ? day(*closed) : none()};
}

} // namespace coir::sample
