// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "ingest/profile.h"
#include "rules/rule_pack.h"
#include "text/lexicon.h"

#include <filesystem>
#include <memory>

namespace coir::pipeline {

/// What every job needs beside the case; loaded once, shared, immutable.
struct Knowledge {
    std::filesystem::path resources;
    std::shared_ptr<const rules::RuleLibrary> rules;
    std::shared_ptr<const text::Lexicon> lexicon;
    std::shared_ptr<const ingest::ProfileSet> profiles;
};
/// @error InputRefused  a resource is missing or an edition of a rule pack does not fit what reads it.
Result<Knowledge> loadKnowledge(const std::filesystem::path& resources);

} // namespace coir::pipeline
