// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/scene_of.h"

#include "detect/undervaluation.h"
#include "support/run_detector.h"

#include <algorithm>

using namespace coir;
using namespace coir::report;
using coir::test::day;
using coir::test::FactsFixture;
using coir::test::runDetector;

namespace {

struct Customs : FactsFixture {
    Customs() : FactsFixture("2026-09-30") {
        low = firm("91460100PDY00001X1", "合成甲有限公司");
        other = firm("91460200PDY000175P", "合成乙有限公司");
    }
    void line(store::FirmIndex firm, const char* hs, const char* origin, double price) {
        store::DeclarationLine d;
        d.at = momentOf(day("2026-05-10"), 9);
        d.hs = hs;
        d.origin = origin;
        d.tradeMode = "0110";
        d.currency = "CNY";
        d.terms = "CIF";
        d.statUnit = "台";
        d.statQuantity = 10;
        d.total = price * 10;
        add(facts.declarationLines, firm, d);
    }
    ScatterScene scene() {
        const auto findings = runDetector(detect::undervaluation(), facts).findings;
        EXPECT_EQ(findings.size(), 1u);
        return std::get<ScatterScene>(findingScene(facts, findings.at(0)));
    }
    store::FirmIndex low = 0, other = 0;
};

} // namespace

// 20 lines of 9.8 … 10.2 and one of 3: median 10. Thirty dearer ones from elsewhere are no comparison.
TEST(ScatterScene, DrawsTheLinesThatTheFindingWasComparedWith) {
    Customs c;
    for (int k = 0; k < 20; ++k)
        c.line(c.other, "8517130000", "日本", 9.8 + 0.1 * (k % 5));
    c.line(c.low, "8517130000", "日本", 3);
    for (int k = 0; k < 30; ++k)
        c.line(c.other, "8517130000", "韩国", 20);
    const auto s = c.scene();
    EXPECT_EQ(s.points.size(), 21u);
    EXPECT_NEAR(s.median, 10, 1e-9);
    EXPECT_EQ(std::count_if(s.points.begin(), s.points.end(), [](const auto& p) { return p.flagged; }), 1);
}

// Too few of the same ten digits: the eight are compared, the lines of another ending with them.
TEST(ScatterScene, FollowsTheFindingToTheWiderGoods) {
    Customs c;
    for (int k = 0; k < 19; ++k)
        c.line(c.other, "8517130090", "日本", 9.8 + 0.1 * (k % 5));
    c.line(c.other, "8517130000", "日本", 10);
    c.line(c.low, "8517130000", "日本", 3);
    const auto s = c.scene();
    EXPECT_EQ(s.points.size(), 21u);
    EXPECT_NEAR(s.median, 10, 1e-9);
}
