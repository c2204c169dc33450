// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/knowledge.h"

namespace coir::pipeline {

Result<Knowledge> loadKnowledge(const std::filesystem::path& resources) {
    Knowledge k;
    k.resources = resources;
    COIR_TRY(k.rules, rules::RuleLibrary::load(resources));
    COIR_TRY(k.lexicon, text::Lexicon::load(resources));
    COIR_TRY(auto profiles, ingest::ProfileSet::load(resources / "profiles"));
    k.profiles = std::make_shared<const ingest::ProfileSet>(std::move(profiles));
    return k;
}

} // namespace coir::pipeline
