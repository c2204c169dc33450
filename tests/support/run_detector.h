// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/detector.h"
#include "graph/ownership_result.h"
#include "graph/snapshot.h"
#include "support/facts_fixture.h"
#include "support/shipped_ownership.h"
#include "support/shared_lexicon.h"

/// Runs one detector with its shipped pack, or one of the test's own, on facts made by hand.
namespace coir::test {

inline detect::DetectorOutput runDetector(const detect::Detector& detector, const store::Facts& facts,
                                          const detect::StoredResults& stored = {},
                                          std::shared_ptr<const rules::RulePack> own = nullptr) {
    static const auto library = shippedRules();
    const auto pack = own ? own : library->pick(detector.info().pack, facts.asOf.valid).value();
    const auto fits = rules::check(*pack, detector.info().parameters);
    EXPECT_TRUE(fits) << (fits ? "" : plain(fits.error()));
    graph::GraphBuilder builder;
    builder.setAsOf(facts.asOf);
    const auto graph = builder.build();
    JobContext job;
    const auto ownership = graph::solveOwnership(facts, shippedOwnership(*library, facts.asOf.valid), job).value();
    const auto levels = detect::levelsOf(**library->pick(detect::kLevelsPack, facts.asOf.valid)).value();
    auto output = detector.run({facts, *graph, *pack, *library, sharedLexicon(), stored, ownership, levels}, job);
    EXPECT_TRUE(output) << (output ? "" : plain(output.error()));
    return output ? std::move(*output) : detect::DetectorOutput{};
}

inline const detect::Reason* reasonOf(const detect::Finding& finding, std::string_view code) {
    for (const auto& r : finding.reasons)
        if (r.code == code)
            return &r;
    return nullptr;
}

inline const detect::ClearedBy* clearedOf(const detect::Finding& finding, std::string_view code) {
    for (const auto& c : finding.clearedBy)
        if (c.code == code)
            return &c;
    return nullptr;
}

} // namespace coir::test
