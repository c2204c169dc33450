// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/ownership_result.h"

namespace coir::graph {
namespace {

using Kind = rules::ParameterInfo::Kind;
constexpr rules::ParameterInfo kParameters[] = {
    {"shares.scale_up_to", Kind::Text, "", 0, 0, "Sums of shares scaled to one up to"},
    {"beneficial_owner.share", Kind::Text, "", 0, 0, "Share or votes that make a beneficial owner"},
    {"control.votes", Kind::Text, "", 0, 0, "Votes above this control"},
    {"control.inclusive", Kind::Number, "", 0, 1, "Votes equal to it control as well"},
    {"control.dominant", Kind::Number, "", 0, 1, "A large holder among small ones controls"},
    {"control.dominant_share", Kind::Text, "", 0, 0, "Share of such a large holder from"},
    {"control.dominant_next", Kind::Text, "", 0, 0, "Share of the next holder below"},
};

/// A share of a pack: an exact fraction above 0.
Result<Fraction> shareOf(const rules::RulePack& pack, std::string_view path) {
    const std::string text = pack.word(path);
    const auto share = parseFraction(text);
    if (!share || share->zero())
        return fail(ErrorCode::InputRefused, COIR_MSG("rules", "The parameter %1 is no share").arg(path),
                    COIR_MSG("rules", "Write a fraction like 1/4"), {pack.id(), 0, std::string(path), text});
    return *share;
}

} // namespace

std::span<const rules::ParameterInfo> ownershipParameters() { return kParameters; }

Result<OwnershipRules> ownershipRules(const rules::RulePack& pack) {
    COIR_CHECK(rules::check(pack, kParameters));
    OwnershipRules out;
    COIR_TRY(out.scaleUpTo, shareOf(pack, "shares.scale_up_to"));
    COIR_TRY(out.beneficialOwner, shareOf(pack, "beneficial_owner.share"));
    COIR_TRY(out.control.threshold, shareOf(pack, "control.votes"));
    COIR_TRY(out.control.dominantShare, shareOf(pack, "control.dominant_share"));
    COIR_TRY(out.control.dominantNext, shareOf(pack, "control.dominant_next"));
    out.control.inclusive = pack.flag("control.inclusive");
    out.control.dominant = pack.flag("control.dominant");
    out.exact.borders = {out.beneficialOwner, out.control.threshold};
    return out;
}

} // namespace coir::graph
