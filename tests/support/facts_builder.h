// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rules/rule_pack.h"
#include "store/facts.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <initializer_list>
#include <string>
#include <string_view>

namespace coir::test {

inline Date day(std::string_view iso) { return parseIsoDate(iso).value(); }

inline const rules::RuleLibrary& rulesLibrary() {
    static const auto library = [] {
        auto r = rules::RuleLibrary::load(std::filesystem::path(COIR_SOURCE_DIR) / "resources");
        if (!r)
            ADD_FAILURE() << plain(r.error());
        return r.value();
    }();
    return *library;
}

/// Builds store::Facts by hand for detector tests: firms first (in key order), then facts; every fact gets its own record id.
class FactsBuilder {
public:
    explicit FactsBuilder(std::string_view asOf) { facts.asOf = {day(asOf), day(asOf)}; }
    /// Adds an active registry firm. Keys must be added in rising order.
    store::FirmIndex firm(std::string key, std::string name) {
        store::Firm f;
        f.key = std::move(key);
        f.hasUscc = f.key.size() == 18;
        f.name = std::move(name);
        f.inRegistry = true;
        f.status = store::Status::Active;
        f.record = next();
        f.statusRecord = f.record;
        EXPECT_TRUE(facts.firms.empty() || facts.firms.back().key < f.key) << "firms must be added in key order";
        facts.firms.push_back(std::move(f));
        return static_cast<store::FirmIndex>(facts.firms.size() - 1);
    }
    store::Firm& at(store::FirmIndex i) { return facts.firms[static_cast<std::size_t>(i)]; }
    /// A fact of `firm` with a record of its own.
    template <class F> F& add(std::vector<F>& list, store::FirmIndex firm) {
        F f;
        f.firm = firm;
        f.record = next();
        list.push_back(std::move(f));
        return list.back();
    }
    /// Says that registers were delivered, with their latest event.
    FactsBuilder& delivered(std::initializer_list<std::string_view> registers, std::string_view latest = {}) {
        for (const auto r : registers) {
            store::Batch b;
            b.id = static_cast<std::int64_t>(facts.batches.size()) + 1;
            b.sha256 = std::string(64, '0');
            b.file = std::string(r) + ".csv";
            b.fact = r;
            b.rows = b.accepted = 1;
            if (!latest.empty())
                b.latestEvent = day(latest);
            facts.batches.push_back(std::move(b));
        }
        return *this;
    }
    store::RecordId next() { return ++m_record; }
    /// Sorts every list by firm, then record, as the loader does. Call before running a detector.
    template <class F> static void sort(std::vector<F>& list) {
        std::stable_sort(list.begin(), list.end(), [](const F& a, const F& b) { return std::pair(a.firm, a.record) < std::pair(b.firm, b.record); });
    }

    store::Facts facts;

private:
    store::RecordId m_record = 0;
};

} // namespace coir::test
