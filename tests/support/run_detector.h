// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/detector.h"
#include "graph/snapshot.h"
#include "support/facts_fixture.h"
#include "support/shared_lexicon.h"

/// Runs one detector with its shipped pack on facts made by hand.
namespace coir::test {

inline detect::DetectorOutput runDetector(const detect::Detector& detector, const store::Facts& facts,
                                          const detect::StoredResults& stored = {}) {
    static const auto library = shippedRules();
    const auto pack = library->pick(detector.info().pack, facts.asOf.valid);
    EXPECT_TRUE(pack) << (pack ? "" : plain(pack.error()));
    const auto fits = rules::check(**pack, detector.info().parameters);
    EXPECT_TRUE(fits) << (fits ? "" : plain(fits.error()));
    graph::GraphBuilder builder;
    builder.setAsOf(facts.asOf);
    const auto graph = builder.build();
    JobContext job;
    auto output = detector.run({facts, *graph, **pack, *library, sharedLexicon(), stored}, job);
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
