// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rules/rule_pack.h"
#include "store/facts.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>

/// Facts made by hand, for tests of analysis that need no case file.
namespace coir::test {

inline Date day(const char* iso) { return *parseIsoDate(iso); }

inline std::shared_ptr<const rules::RuleLibrary> shippedRules() {
    auto library = rules::RuleLibrary::load(std::filesystem::path(COIR_SOURCE_DIR) / "resources");
    EXPECT_TRUE(library) << (library ? "" : plain(library.error()));
    return library ? *library : nullptr;
}

class FactsFixture {
public:
    explicit FactsFixture(const char* asOf) {
        facts.asOf = {day(asOf), day(asOf)};
    }
    store::RecordId record() { return ++m_record; }
    /// Firms must be added in the order of their keys.
    store::FirmIndex firm(const char* key, const char* name, const char* founded = "2015-03-01") {
        store::Firm f;
        f.entity = static_cast<std::int64_t>(facts.firms.size()) + 1;
        f.key = key;
        f.hasUscc = true;
        f.name = name;
        f.inRegistry = true;
        f.record = record();
        f.status = store::Status::Active;
        f.founded = day(founded);
        facts.firms.push_back(f);
        return static_cast<store::FirmIndex>(facts.firms.size()) - 1;
    }
    void batch(const char* fact, const char* latest = nullptr) {
        store::Batch b;
        b.id = static_cast<std::int64_t>(facts.batches.size()) + 1;
        b.fact = fact;
        b.rows = b.accepted = 1;
        if (latest)
            b.latestEvent = day(latest);
        facts.batches.push_back(b);
    }
    /// Gives the fact its record and its firm, keeps the vector in firm order.
    template <class F> F& add(std::vector<F>& into, store::FirmIndex firm, F fact) {
        fact.firm = firm;
        fact.record = record();
        const auto at = std::upper_bound(into.begin(), into.end(), firm,
                                         [](store::FirmIndex i, const F& f) { return i < f.firm; });
        return *into.insert(at, std::move(fact));
    }

    store::Facts facts;

private:
    store::RecordId m_record = 0;
};

} // namespace coir::test
