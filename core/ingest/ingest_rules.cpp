// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ingest_rules.h"

namespace coir::ingest {
namespace {

using Kind = rules::ParameterInfo::Kind;
constexpr rules::ParameterInfo kParameters[] = {
    {"person.full_age", Kind::Number, "years", 1, 120, "Age below which a person's row is not kept"},
    {"file.refused_at_first", Kind::Number, "rows", 1, 1e9, "Rows refused before any is taken that make the whole file refused"},
    {"publication.working_days", Kind::Number, "days", 0, 366, "Working days within which a decision is to be published"},
};
constexpr std::string_view kShareSum = "shares.scale_up_to"; // of the pack that ownership is worked out by

} // namespace

Result<IngestRules> ingestRules(const rules::RuleLibrary& library, Date day) {
    COIR_TRY(const auto own, library.pick("ingest", day));
    COIR_CHECK(rules::check(*own, kParameters));
    COIR_TRY(const auto ownership, library.pick("ownership", day));
    const auto sum = ownership->has(kShareSum) ? parseFraction(ownership->word(kShareSum)) : std::nullopt;
    if (!sum)
        return fail(ErrorCode::InputRefused, COIR_MSG("rules", "The parameter %1 is no share").arg(kShareSum),
                    COIR_MSG("rules", "Write a fraction like 1/4"), {ownership->id(), 0, std::string(kShareSum), {}});
    COIR_TRY(const auto publicity, library.pick("publicity", day));
    COIR_CHECK(rules::check(*publicity, store::publicityParameters()));
    return IngestRules{*sum, own->integer("person.full_age"), own->integer("file.refused_at_first"), own->integer("publication.working_days"),
                       store::ListKinds(*publicity), store::EnforcementStates(*publicity)};
}

} // namespace coir::ingest
