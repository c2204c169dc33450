// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/scene_of.h"

#include "detect/undervaluation.h"
#include "support/customs_facts.h"
#include "support/run_detector.h"

#include <algorithm>

using namespace coir;
using namespace coir::report;
using coir::test::runDetector;

namespace {

struct Customs : coir::test::CustomsFacts {
    void declare(store::FirmIndex firm, const char* hs, const char* origin, double price) {
        auto d = line(price);
        d.hs = hs;
        d.origin = origin;
        add(facts.declarationLines, firm, d);
    }
    ScatterScene scene() {
        const auto findings = runDetector(detect::undervaluation(), facts).findings;
        EXPECT_EQ(findings.size(), 1u);
        return std::get<ScatterScene>(findingScene(facts, findings.at(0)));
    }
};

} // namespace

// 20 lines of 9.8 … 10.2 and one of 3: median 10. Thirty dearer ones from elsewhere are no comparison.
TEST(ScatterScene, DrawsTheLinesThatTheFindingWasComparedWith) {
    Customs c;
    for (int k = 0; k < 20; ++k)
        c.declare(c.other, "8517130000", "日本", 9.8 + 0.1 * (k % 5));
    c.declare(c.low, "8517130000", "日本", 3);
    for (int k = 0; k < 30; ++k)
        c.declare(c.other, "8517130000", "韩国", 20);
    const auto s = c.scene();
    EXPECT_EQ(s.points.size(), 21u);
    EXPECT_NEAR(s.median, 10, 1e-9);
    EXPECT_EQ(std::count_if(s.points.begin(), s.points.end(), [](const auto& p) { return p.flagged; }), 1);
}

// Too few of the same ten digits: the eight are compared, the lines of another ending with them.
TEST(ScatterScene, FollowsTheFindingToTheWiderGoods) {
    Customs c;
    for (int k = 0; k < 19; ++k)
        c.declare(c.other, "8517130090", "日本", 9.8 + 0.1 * (k % 5));
    c.declare(c.other, "8517130000", "日本", 10);
    c.declare(c.low, "8517130000", "日本", 3);
    const auto s = c.scene();
    EXPECT_EQ(s.points.size(), 21u);
    EXPECT_NEAR(s.median, 10, 1e-9);
}
