// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/knowledge.h"

#include "detect/detector.h"
#include "graph/ownership_result.h"
#include "heat/heat_field.h"
#include "score/scheme.h"
#include "store/publicity.h"

namespace coir::pipeline {

namespace {

/// Every edition of every pack fits whoever reads it. Asked before a job begins: an import of an hour must not end at a
/// slip in a text file that could have been told at once.
Result<> checkPacks(const rules::RuleLibrary& rules) {
    for (const auto& pack : rules.packs()) {
        for (const auto* d : detect::detectors())
            if (d->info().pack == pack->id())
                COIR_CHECK(rules::check(*pack, d->info().parameters));
        if (pack->id() == detect::kLevelsPack)
            COIR_CHECK(detect::levelsOf(*pack));
        else if (pack->id() == graph::kOwnershipPack)
            COIR_CHECK(graph::ownershipRules(*pack));
        else if (pack->id() == score::kSchemePack)
            COIR_CHECK(score::parseScheme(*pack));
        else if (pack->id() == "heat.field")
            COIR_CHECK(rules::check(*pack, heat::heatParameters()));
        else if (pack->id() == "publicity")
            COIR_CHECK(rules::check(*pack, store::publicityParameters()));
    }
    return {};
}

} // namespace

Result<Knowledge> loadKnowledge(const std::filesystem::path& resources) {
    Knowledge k;
    k.resources = resources;
    COIR_TRY(k.rules, rules::RuleLibrary::load(resources));
    COIR_CHECK(checkPacks(*k.rules));
    COIR_TRY(k.lexicon, text::Lexicon::load(resources));
    COIR_TRY(auto profiles, ingest::ProfileSet::load(resources / "profiles"));
    k.profiles = std::make_shared<const ingest::ProfileSet>(std::move(profiles));
    return k;
}

} // namespace coir::pipeline
