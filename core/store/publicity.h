// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rules/rule_pack.h"
#include "store/facts.h"

#include <span>
#include <string_view>

namespace coir::store {

/// Parameters of the packs `publicity@…`.
std::span<const rules::ParameterInfo> publicityParameters();

/// What the publicity rules say of one sanction (domain.md C.8; rulings 9c, 20).
struct Publicity {
    Severity severity = Severity::General;
    bool published = true;           ///< false: never weighs
    Date min, max;                   ///< full weight until min, none from max on
};

/// The source's word for severity where 违法行为类型 carries it ("严重", "一般违法行为", "无证经营（情节轻微）"); "" where the
/// column only names the act ("未按一般规定申报").
std::string severityWordIn(const rules::RulePack& pack, std::string_view act);

/// @param printedEnd  公示截止期 where the row prints one: beats the computed maximum.
/// @param content     处罚内容: asked where the category leaves open which kind it was.
Publicity penaltyPublicity(const rules::RulePack& pack, Date decided, std::string_view severityWord, std::string_view kinds,
                           std::string_view factsText, std::optional<std::int64_t> fineFen, std::optional<Date> printedEnd,
                           std::string_view content = {});

/// Does a penalty's category name one of these kinds? Where it names a milder one of the same box as well (暂扣或者吊销许可证)
/// it says neither: then the content has to name the kind, and not the milder one.
bool namesKind(const rules::RulePack& pack, std::string_view category, std::string_view content, const std::vector<std::string>& kinds);

/// What a list is by its name (domain.md B.9; ruling 19a). A name that no word of the pack speaks of weighs nowhere.
struct ListKind {
    bool serious = false;            ///< a serious list: veto to D
    bool defaulter = false;          ///< the judgment defaulters: cap at C, never serious
    bool wageArrears = false;
    bool known = false;              ///< false: no word of the pack, or words that contradict each other
    bool weighs() const { return serious || defaulter || wageArrears; }
};
/// The words `list.…` of a pack `publicity`, read once.
class ListKinds {
public:
    explicit ListKinds(const rules::RulePack& pack);
    ListKind of(std::string_view name) const;

private:
    std::vector<std::string> m_serious, m_light, m_working, m_defaulter, m_wages;
};

/// 1 until `min`, then linear in days to 0 at `max`; on `max` itself the fact no longer shows.
double decayAt(Date asOf, Date min, Date max);

/// Does a text say one of the words of a state, and not its contrary? 结案 is not said by 未结案, 执行完毕 not by 尚未全部执行完毕.
/// Names of things (fields, lists, kinds) are asked with containsAny.
class Affirmed {
public:
    explicit Affirmed(const rules::RulePack& pack); ///< a pack `publicity`
    bool operator()(std::string_view text, const std::vector<std::string>& words) const;

private:
    bool denied(std::string_view before) const;
    std::vector<std::string> m_denials, m_between;
};

/// The state (状态) of an enforcement case, by the words of a pack `publicity`, read once.
class EnforcementStates {
public:
    explicit EnforcementStates(const rules::RulePack& pack);
    /// Closed for good; 终结本次执行 is not (ruling 19a), nor is a word nobody knows.
    bool ended(std::string_view state) const;
    /// Does any word of the pack occur in it?
    bool known(std::string_view state) const;
    std::vector<std::string> words() const;

private:
    Affirmed m_affirmed;
    std::vector<std::string> m_closed, m_open, m_underWay;
};

/// Any of `words` occurs in `text`.
bool containsAny(std::string_view text, const std::vector<std::string>& words);

} // namespace coir::store
