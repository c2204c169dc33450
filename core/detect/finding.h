// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "rules/rule_pack.h"
#include "store/facts.h"

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace coir::detect {

enum class Level : std::uint8_t { Hint, Watch, High };
enum class Role : std::uint8_t { Suspect, Origin, Successor, Controller, Member, Collector, Victim, Area };
enum class SubjectKind : std::uint8_t { Firm, Person, Account, Area };
std::string_view levelName(Level level);        ///< "hint" "watch" "high"
std::string_view roleName(Role role);           ///< as in contract.md
std::string_view subjectKindName(SubjectKind kind);

/// Whom a finding is about. A person is a keyed token and is only ever member, collector, victim or controller.
struct Subject {
    SubjectKind kind = SubjectKind::Firm;
    std::string key;                             ///< firm key, token, division code
    std::string name;
    Role role = Role::Suspect;
    store::FirmIndex firm = store::kNoFirm;
};

/// One reason line: stable code, words with numbers, the figure behind it, the weight it enters with, and the term
/// of the combination that it belongs to.
struct Reason {
    std::string code;                            ///< "S1", "phone", "loop" …
    Message text;
    double value = 0;
    double weight = 0;
    std::string term;                            ///< family or combination term, e.g. "identity"
};

enum class EvidenceRole : std::uint8_t { Supports, Clears };
/// A pointer to one source row and the value quoted from it.
struct Evidence {
    store::RecordId record = 0;
    std::string field;                           ///< canonical field, e.g. "address"
    std::string value;                           ///< as quoted (masked or token if personal)
    EvidenceRole role = EvidenceRole::Supports;
    std::string reason;                          ///< code of the reason it stands for
};

/// What would clear the finding, and whether the case was checked for it.
struct ClearedBy {
    enum class State : std::uint8_t { CheckedNotMet, Met, NotChecked };  ///< NotChecked = a person must look
    std::string code;
    Message text;
    State state = State::NotChecked;
};

/// A lead with its evidence; made by FindingBuilder only.
struct Finding {
    std::string id;
    std::string detector;
    Level level = Level::Hint;
    double score = 0;
    std::vector<Subject> subjects;
    std::optional<Date> from, to;
    std::vector<Reason> reasons;
    std::vector<Evidence> evidence;
    std::vector<ClearedBy> clearedBy;
    std::string packId;
    int packVersion = 0;
    std::vector<std::pair<std::string, std::string>> parameters;
    std::vector<rules::LegalBasis> basis;
    AsOf asOf;
};

/// A number that the finding was judged by, as recorded with it; nullopt where it is none of its parameters.
std::optional<double> parameterOf(const Finding& finding, std::string_view path);

/// Least scores of the levels, from the pack `detect.levels` (ruling 10).
struct Levels {
    double hint = 0, watch = 0, high = 0;
};
inline constexpr std::string_view kLevelsPack = "detect.levels";
std::span<const rules::ParameterInfo> levelParameters();
/// @error InputRefused  the pack does not fit its parameters, or its levels do not rise.
Result<Levels> levelsOf(const rules::RulePack& pack);

/// The only way to a Finding. build() gives nothing below `hint` and fails without subject, reason or evidence, and
/// where a person would be a suspect.
class FindingBuilder {
public:
    FindingBuilder(std::string_view detector, const rules::RulePack& pack, AsOf asOf, const Levels& levels);
    FindingBuilder& subject(Subject s);
    FindingBuilder& firm(const store::Facts& facts, store::FirmIndex firm, Role role);
    FindingBuilder& period(std::optional<Date> from, std::optional<Date> to);
    FindingBuilder& reason(Reason r);
    FindingBuilder& evidence(Evidence e);        ///< the same record, field and reason twice is kept once
    FindingBuilder& clearedBy(ClearedBy c);
    FindingBuilder& parameters(std::vector<std::pair<std::string, std::string>> p);
    FindingBuilder& basis(rules::LegalBasis b);  ///< beside those of the pack
    /// What tells two findings of one subject apart (price cell, block, loop; ruling 11b). Default: nothing.
    FindingBuilder& distinguish(std::string_view what);
    /// Score in [0, 1]; the level follows the score alone.
    Result<std::optional<Finding>> build(double score);

private:
    Finding m_finding;
    Levels m_levels;
    std::string m_distinguish;
};

/// 1 − Π(1 − wᵢxᵢ).
double noisyOr(const std::vector<double>& terms);

} // namespace coir::detect
