// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/detector.h"
#include "graph/from_facts.h"
#include "support/facts_builder.h"
#include "support/shared_lexicon.h"
#include "support/shipped_ownership.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace coir::test {

/// Runs one detector with the pack in force on the as-of.
inline detect::DetectorOutput runDetector(const detect::Detector& detector, store::Facts& facts, const detect::StoredResults& stored = {}) {
    FactsBuilder::sort(facts.holdings);
    FactsBuilder::sort(facts.posts);
    FactsBuilder::sort(facts.pastHoldings);
    FactsBuilder::sort(facts.pastPosts);
    FactsBuilder::sort(facts.pastLicences);
    FactsBuilder::sort(facts.changes);
    FactsBuilder::sort(facts.annualReports);
    FactsBuilder::sort(facts.penalties);
    FactsBuilder::sort(facts.listEntries);
    FactsBuilder::sort(facts.abnormalEntries);
    FactsBuilder::sort(facts.taxRatings);
    FactsBuilder::sort(facts.taxArrears);
    FactsBuilder::sort(facts.licences);
    FactsBuilder::sort(facts.invoices);
    FactsBuilder::sort(facts.utilities);
    FactsBuilder::sort(facts.payments);
    FactsBuilder::sort(facts.declarationLines);
    const auto graph = graph::takeSnapshot(facts, sharedLexicon());
    const auto pack = rulesLibrary().pick(detector.info().pack, facts.asOf.valid);
    if (!pack) {
        ADD_FAILURE() << plain(pack.error());
        return {};
    }
    const auto fits = rules::check(**pack, detector.info().parameters);
    EXPECT_TRUE(fits) << (fits ? "" : plain(fits.error()));
    if (!fits)
        return {};
    JobContext job;
    const auto ownership = graph::solveOwnership(facts, shippedOwnership(rulesLibrary(), facts.asOf.valid), job).value();
    const auto levels = detect::levelsOf(**rulesLibrary().pick(detect::kLevelsPack, facts.asOf.valid)).value();
    auto out = detector.run({facts, *graph, **pack, rulesLibrary(), sharedLexicon(), stored, ownership, levels}, job);
    if (!out) {
        ADD_FAILURE() << plain(out.error());
        return {};
    }
    std::stable_sort(out->findings.begin(), out->findings.end(), [](const auto& a, const auto& b) { return std::pair(-a.score, a.id) < std::pair(-b.score, b.id); });
    return *out;
}

/// The finding whose first subject is this firm; nullptr if none.
inline const detect::Finding* findingOf(const detect::DetectorOutput& out, store::FirmIndex firm) {
    for (const auto& f : out.findings)
        if (f.subjects.front().firm == firm)
            return &f;
    return nullptr;
}

inline const detect::Reason* reasonOf(const detect::Finding& finding, std::string_view code) {
    for (const auto& r : finding.reasons)
        if (r.code == code)
            return &r;
    return nullptr;
}

} // namespace coir::test
