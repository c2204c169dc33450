// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/finding.h"

#include "base/hash.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace coir::detect {

std::string_view levelName(Level level) {
    switch (level) {
    case Level::Hint: return "hint";
    case Level::Watch: return "watch";
    case Level::High: return "high";
    }
    return "hint";
}

std::string_view roleName(Role role) {
    switch (role) {
    case Role::Suspect: return "suspect";
    case Role::Origin: return "origin";
    case Role::Successor: return "successor";
    case Role::Controller: return "controller";
    case Role::Member: return "member";
    case Role::Collector: return "collector";
    case Role::Victim: return "victim";
    case Role::Area: return "area";
    }
    return "member";
}

std::string_view subjectKindName(SubjectKind kind) {
    switch (kind) {
    case SubjectKind::Firm: return "firm";
    case SubjectKind::Person: return "person";
    case SubjectKind::Account: return "account";
    case SubjectKind::Area: return "area";
    }
    return "firm";
}

double noisyOr(const std::vector<double>& terms) {
    double rest = 1;
    for (const double t : terms)
        rest *= 1 - t;
    return 1 - rest;
}

namespace {

using Kind = rules::ParameterInfo::Kind;
constexpr rules::ParameterInfo kLevelParameters[] = {
    {"level.hint", Kind::Number, "", 0, 1, "Least score of a hint"},
    {"level.watch", Kind::Number, "", 0, 1, "Least score of the level watch"},
    {"level.high", Kind::Number, "", 0, 1, "Least score of the level high"},
};

std::optional<Level> levelOfScore(double score, const Levels& levels) {
    // Scores are sums of decimal weights: one unit in the twelfth place must not move a level.
    const double s = score + 1e-12;
    if (s >= levels.high)
        return Level::High;
    if (s >= levels.watch)
        return Level::Watch;
    if (s >= levels.hint)
        return Level::Hint;
    return std::nullopt;
}

} // namespace

std::optional<double> parameterOf(const Finding& finding, std::string_view path) {
    for (const auto& [name, text] : finding.parameters) {
        double value = 0;
        if (name == path && std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc())
            return value;
    }
    return std::nullopt;
}

std::span<const rules::ParameterInfo> levelParameters() { return kLevelParameters; }

Result<Levels> levelsOf(const rules::RulePack& pack) {
    COIR_CHECK(rules::check(pack, kLevelParameters));
    const Levels levels{pack.number("level.hint"), pack.number("level.watch"), pack.number("level.high")};
    if (!(levels.hint < levels.watch && levels.watch < levels.high))
        return fail(ErrorCode::InputRefused, COIR_MSG("rules", "The levels of %1 do not rise").arg(pack.id()),
                    COIR_MSG("rules", "Order them hint, watch, high"), {pack.id(), 0, "level", {}});
    return levels;
}

FindingBuilder::FindingBuilder(std::string_view detector, const rules::RulePack& pack, AsOf asOf, const Levels& levels) : m_levels(levels) {
    m_finding.detector = detector;
    m_finding.packId = pack.id();
    m_finding.packVersion = pack.version();
    m_finding.basis = pack.legal();
    m_finding.asOf = asOf;
}
FindingBuilder& FindingBuilder::subject(Subject s) {
    m_finding.subjects.push_back(std::move(s));
    return *this;
}
FindingBuilder& FindingBuilder::firm(const store::Facts& facts, store::FirmIndex firm, Role role) {
    const auto& f = facts.firms[static_cast<std::size_t>(firm)];
    return subject({SubjectKind::Firm, f.key, f.name, role, firm});
}
FindingBuilder& FindingBuilder::period(std::optional<Date> from, std::optional<Date> to) {
    m_finding.from = from;
    m_finding.to = to;
    return *this;
}
FindingBuilder& FindingBuilder::reason(Reason r) {
    m_finding.reasons.push_back(std::move(r));
    return *this;
}
FindingBuilder& FindingBuilder::evidence(Evidence e) {
    m_finding.evidence.push_back(std::move(e));
    return *this;
}
FindingBuilder& FindingBuilder::clearedBy(ClearedBy c) {
    m_finding.clearedBy.push_back(std::move(c));
    return *this;
}
FindingBuilder& FindingBuilder::parameters(std::vector<std::pair<std::string, std::string>> p) {
    m_finding.parameters = std::move(p);
    return *this;
}
FindingBuilder& FindingBuilder::basis(rules::LegalBasis b) {
    if (std::find(m_finding.basis.begin(), m_finding.basis.end(), b) == m_finding.basis.end())
        m_finding.basis.push_back(std::move(b));
    return *this;
}
FindingBuilder& FindingBuilder::distinguish(std::string_view what) {
    m_distinguish = what;
    return *this;
}

Result<std::optional<Finding>> FindingBuilder::build(double score) {
    auto& f = m_finding;
    const auto level = levelOfScore(score, m_levels);
    if (!level)
        return std::nullopt;
    const auto broken = [&](Message what) { return fail(ErrorCode::Internal, std::move(what), {}, {f.detector, 0, {}, {}}); };
    if (!(score <= 1 + 1e-9) || std::isnan(score))
        return broken(COIR_MSG("detect", "A score lies between 0 and 1"));
    if (f.subjects.empty() || f.reasons.empty())
        return broken(COIR_MSG("detect", "A finding names its subject and its reason"));
    if (std::none_of(f.evidence.begin(), f.evidence.end(), [](const Evidence& e) { return e.role == EvidenceRole::Supports && e.record > 0; }))
        return broken(COIR_MSG("detect", "A finding without evidence is a defect"));
    for (const auto& s : f.subjects)
        if (s.kind == SubjectKind::Person && (s.role == Role::Suspect || s.role == Role::Origin || s.role == Role::Successor))
            return broken(COIR_MSG("detect", "A person is never the suspect of a finding"));

    std::vector<Evidence> kept;
    kept.reserve(f.evidence.size());
    std::vector<std::size_t> order(f.evidence.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto key = [&](std::size_t i) {
        const auto& e = f.evidence[i];
        return std::tie(e.record, e.field, e.reason, e.role);
    };
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return key(a) < key(b); });
    std::vector<bool> twice(order.size(), false);
    for (std::size_t i = 1; i < order.size(); ++i)
        twice[order[i]] = key(order[i]) == key(order[i - 1]);
    for (std::size_t i = 0; i < f.evidence.size(); ++i)
        if (!twice[i])
            kept.push_back(std::move(f.evidence[i]));
    f.evidence = std::move(kept);

    f.score = std::min(1.0, score);
    f.level = *level;
    std::string identity = f.detector;
    for (const auto& s : f.subjects)
        identity += '\n' + std::string(roleName(s.role)) + ' ' + s.key;
    identity += '\n' + m_distinguish;
    f.id = shortHash(identity, 20);
    return std::move(f);
}

} // namespace coir::detect
