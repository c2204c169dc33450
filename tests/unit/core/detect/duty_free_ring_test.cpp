// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/duty_free_ring.h"

#include "base/hash.h"
#include "support/run_detector.h"

using namespace coir;
using namespace coir::detect;
using coir::test::clearedOf;
using coir::test::day;
using coir::test::FactsFixture;
using coir::test::reasonOf;
using coir::test::runDetector;

namespace {

std::string token(const char* kind, int n) { return std::string(kind) + shortHash(kind + std::to_string(n), 20); }

struct Shop : FactsFixture {
    Shop() : FactsFixture("2026-09-30") {}
    store::Purchase buy(int buyer, int item, int minute) {
        store::Purchase p;
        p.buyer = token("b", buyer);
        p.brand = "牌" + std::to_string(item % 40);
        p.goods = "货" + std::to_string(item);
        p.shop = "合成免税城";
        p.payer = token("p", buyer);
        p.device = token("d", buyer);
        p.at = {momentOf(day("2026-05-01"), 8).seconds + minute * 60};
        p.hasTime = true;
        return p;
    }
    void put(store::Purchase p) { add(facts.purchases, store::kNoFirm, std::move(p)); }
    /// Strangers, each a few goods, popular ones more often, days apart.
    void background(int purchases) {
        Random random(5);
        for (int k = 0; k < purchases; ++k) {
            const double u = random.unit();
            put(buy(1000 + static_cast<int>(random.below(static_cast<std::uint64_t>(purchases / 2))),
                    static_cast<int>(600 * u * u), static_cast<int>(random.below(200'000))));
        }
    }
};

std::size_t membersBelow(const Finding& f, int buyers, const char* kind = "b") {
    std::set<std::string> ring;
    for (int k = 0; k < buyers; ++k)
        ring.insert(token(kind, k));
    return static_cast<std::size_t>(std::count_if(f.subjects.begin(), f.subjects.end(), [&](const Subject& s) { return ring.contains(s.key); }));
}

} // namespace

// User story F7: 20 000 purchases, 40 tokens with 12 items, one payer for 35, within an hour: 1 - .4 * .6 * .7 = .832.
TEST(DutyFreeRing, FindsThePlantedRing) {
    Shop shop;
    shop.background(19'500);
    for (int b = 0; b < 40; ++b)
        for (int i = 0; i < 12; ++i) {
            auto p = shop.buy(b, 700 + i, 100'000 + b);
            if (b < 35)
                p.payer = token("p", 0);
            if (b >= 33)
                p.device = token("d", 33);
            shop.put(p);
        }
    const auto out = runDetector(dutyFreeRing(), shop.facts);
    ASSERT_EQ(out.findings.size(), 1u);
    const Finding& f = out.findings[0];
    EXPECT_GE(membersBelow(f, 40), 38u);
    EXPECT_LE(f.subjects.size() - membersBelow(f, 40), 3u);
    EXPECT_NEAR(f.score, 0.832, 1e-12);
    EXPECT_EQ(f.level, Level::High);
    for (const Subject& s : f.subjects)
        EXPECT_EQ(s.role, Role::Member);
    EXPECT_EQ(reasonOf(f, "shared-payer")->value, 35);
}

// Each of eight buyers took the same four goods; four others in the dense block took further ones.
TEST(DutyFreeRing, SaysOnlyWhatItsOwnBuyersHaveInCommon) {
    Shop shop;
    shop.background(2'000);
    for (int b = 0; b < 12; ++b)
        for (int i = b < 8 ? 0 : 2; i < (b < 8 ? 4 : 8); ++i) {
            auto p = shop.buy(b, 700 + i, 100'000 + b * 3'000);
            if (b < 8)
                p.payer = token("p", 0);
            shop.put(p);
        }
    const auto out = runDetector(dutyFreeRing(), shop.facts);
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_EQ(membersBelow(out.findings[0], 8), 8u);
    EXPECT_NE(plain(reasonOf(out.findings[0], "ring")->text).find("the same 4 goods"), std::string::npos)
        << plain(reasonOf(out.findings[0], "ring")->text);
}

// Two rings bought the same goods, the second one's twelve buyers within minutes, the first one's a day apart each: only
// the second bought at one time. .6, with the share of links .4: .76; with the timing .3: 1 - .4 * .6 * .7 = .832.
TEST(DutyFreeRing, BorrowsNoTimingFromAnotherRing) {
    Shop shop;
    shop.background(4'000);
    for (int b = 0; b < 24; ++b)
        for (int i = 0; i < 5; ++i) {
            auto p = shop.buy(b, 700 + i, b < 12 ? 100'000 + b * 86'400 : 5'000'000 + b);
            p.payer = token("p", b < 12 ? 0 : 1);
            shop.put(p);
        }
    const auto out = runDetector(dutyFreeRing(), shop.facts);
    ASSERT_EQ(out.findings.size(), 2u);
    for (const Finding& f : out.findings) {
        const bool second = reasonOf(f, "timing") != nullptr;
        EXPECT_NEAR(f.score, second ? 0.832 : 0.76, 1e-12);
        const auto timed = std::count_if(f.evidence.begin(), f.evidence.end(), [](const Evidence& e) { return e.reason == "timing"; });
        EXPECT_EQ(timed, second ? 60 : 0);
    }
    EXPECT_NE(reasonOf(out.findings[0], "timing") != nullptr, reasonOf(out.findings[1], "timing") != nullptr);
}

// The tour group of F7: one flight, own payers, own baskets.
TEST(DutyFreeRing, LeavesATourGroupBelowWatch) {
    Shop shop;
    shop.background(4000);
    Random random(9);
    for (int b = 0; b < 30; ++b)
        for (int i = 0; i < 5; ++i) {
            auto p = shop.buy(b, static_cast<int>(random.below(600)), 50'000 + b);
            p.flight = "HC1500";
            p.tourNo = "HT1";
            shop.put(p);
        }
    for (const auto& f : runDetector(dutyFreeRing(), shop.facts).findings)
        EXPECT_EQ(f.level, Level::Hint);
}

// Cleared: a group with a tour number and one payer, over several days, half its buyers linked: .6 * .5 = .3, with the
// share of links .4: 1 - .7 * .6 = .58, below watch.
TEST(DutyFreeRing, HalvesTheRingOfATourGroup) {
    Shop shop;
    for (int b = 0; b < 12; ++b)
        for (int i = 0; i < 6; ++i) {
            auto p = shop.buy(b, 700 + i, b * 1500);
            p.payer = token("p", 0);
            p.tourNo = "HT2";
            shop.put(p);
        }
    const auto out = runDetector(dutyFreeRing(), shop.facts);
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_NEAR(out.findings[0].score, 0.58, 1e-12);
    EXPECT_EQ(clearedOf(out.findings[0], "tour")->state, ClearedBy::State::Met);
}

// Four share a payer, two of them a recipient with others: too few for a chain until a fifth joins.
TEST(DutyFreeRing, NeedsFiveBuyersInAChain) {
    Shop shop;
    const auto fill = [&](int sharers) {
        shop.facts.purchases.clear();
        for (int b = 0; b < 8; ++b)
            for (int i = 0; i < 4; ++i) {
                auto p = shop.buy(b, 700 + i, b * 1500);
                if (b < sharers)
                    p.recipient = token("r", 0);
                shop.put(p);
            }
    };
    fill(4);
    EXPECT_TRUE(runDetector(dutyFreeRing(), shop.facts).findings.empty());
    fill(5);
    const auto out = runDetector(dutyFreeRing(), shop.facts);
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_EQ(out.findings[0].subjects.size(), 5u);
    EXPECT_NEAR(out.findings[0].score, 1 - 0.4 * 0.6, 1e-12); // 5 of 8 buyers are linked
}

TEST(DutyFreeRing, IgnoresATillThatJoinsStrangers) {
    Shop shop;
    for (int b = 0; b < 600; ++b)
        for (int i = 0; i < 3; ++i) {
            auto p = shop.buy(b, b < 20 ? 700 + i : (b * 3 + i) % 500, b * 1500);
            p.device = "kiosk";
            shop.put(p);
        }
    for (const auto& f : runDetector(dutyFreeRing(), shop.facts).findings)
        EXPECT_NE(f.subjects.size(), 20u);
}

TEST(DutyFreeRing, DoesNotDependOnTheOrderOfRows) {
    Shop shop;
    shop.background(500);
    for (int b = 0; b < 10; ++b)
        for (int i = 0; i < 5; ++i) {
            auto p = shop.buy(b, 700 + i, b);
            p.payer = token("p", 0);
            shop.put(p);
        }
    const auto first = runDetector(dutyFreeRing(), shop.facts);
    std::reverse(shop.facts.purchases.begin(), shop.facts.purchases.end());
    const auto second = runDetector(dutyFreeRing(), shop.facts);
    ASSERT_EQ(first.findings.size(), 1u);
    ASSERT_EQ(second.findings.size(), 1u);
    EXPECT_EQ(first.findings[0].id, second.findings[0].id);
    EXPECT_EQ(first.findings[0].score, second.findings[0].score);
}
