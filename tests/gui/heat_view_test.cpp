// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/Theme.h"
#include "parts/Panel.h"
#include "parts/Table.h"
#include "render/PictureWidget.h"
#include "shell/Workspace.h"
#include "support/facts_builder.h"
#include "views/heat/HeatInspector.h"
#include "views/heat/HeatView.h"

#include <QTest>
#include <gtest/gtest.h>

namespace {
using namespace coir;
using namespace coir::ui;

/// Haikou: 100 firms, 10 penalties (6 of them one firm's). Danzhou: 50 firms, none. Sanya: 30 firms, 2 penalties.
/// Wuzhishan: 5 firms. One penalty in Haikou lies two years back.
SnapshotPtr fourCounties() {
    test::FactsBuilder b("2026-09-30");
    int n = 0;
    const auto firms = [&](const char* county, int count) {
        std::vector<store::FirmIndex> out;
        for (int i = 0; i < count; ++i, ++n) {
            const auto f = b.firm("91460000" + std::to_string(1000000000 + n), "firm " + std::to_string(n));
            b.at(f).county = county;
            b.at(f).division = county;
            out.push_back(f);
        }
        return out;
    };
    const auto haikou = firms("460100", 100);
    const auto sanya = firms("460200", 30);
    firms("460400", 50);
    firms("469001", 5);
    const auto penalty = [&](store::FirmIndex f, const char* on) { b.add(b.facts.penalties, f).decided = test::day(on); };
    for (int i = 0; i < 6; ++i)
        penalty(haikou[0], "2026-03-01");
    for (std::size_t i = 1; i < 5; ++i)
        penalty(haikou[i], "2026-05-01");
    penalty(haikou[9], "2024-05-01");
    penalty(sanya[0], "2026-05-01");
    penalty(sanya[1], "2026-05-01");
    test::FactsBuilder::sort(b.facts.penalties);
    b.delivered({"registration", "penalty"}, "2026-09-30");
    auto shot = std::make_shared<CaseSnapshot>();
    shot->asOf = shot->latest = b.facts.asOf;
    auto library = loadLibrary(COIR_SOURCE_DIR "/resources");
    EXPECT_TRUE(library) << (library ? "" : plain(library.error()));
    shot->library = *library;
    shot->facts = std::make_shared<store::Facts>(std::move(b.facts));
    return shot;
}

std::shared_ptr<const HeatAnswer> rawRates(const SnapshotPtr& shot, std::optional<heat::Window> window = {}) {
    HeatWish wish;
    wish.method = heat::Method::Rate;
    wish.window = window;
    JobContext job;
    auto answer = answerHeat(shot, wish, {}, job);
    EXPECT_TRUE(answer) << (answer ? "" : plain(answer.error()));
    return *answer;
}

const report::TileScene::Tile& tile(const report::TileScene& scene, const char* code) {
    for (const auto& t : scene.tiles)
        if (t.ref.key == code)
            return t;
    throw std::runtime_error(code);
}

TEST(HeatSource, CountsAgainstActiveFirmsAndHatchesWhatIsTooSmall) {
    const SnapshotPtr shot = fourCounties();
    const auto answer = rawRates(shot);
    const auto scene = tileScene(*answer, shot->library->lexicon->divisions().units(), "460100");
    ASSERT_EQ(scene.tiles.size(), 19u);
    EXPECT_EQ(tile(scene, "460100").value, "10") << "10 penalties in 12 months, 100 firms";
    EXPECT_TRUE(tile(scene, "460100").selected);
    EXPECT_EQ(tile(scene, "460400").value, "0.0") << "none is shown";
    EXPECT_TRUE(tile(scene, "460200").suppressed) << "two events";
    EXPECT_TRUE(tile(scene, "460200").value.empty());
    EXPECT_TRUE(tile(scene, "469001").suppressed) << "five firms";
}

TEST(HeatSource, ListsTheFirmsBehindACellButNotBehindASuppressedOne) {
    const SnapshotPtr shot = fourCounties();
    const auto answer = rawRates(shot);
    for (const auto& c : answer->counties.cell) {
        const auto firms = firmsIn(*answer, c);
        if (c.cell == "460100") {
            ASSERT_EQ(firms.size(), 5u);
            EXPECT_EQ(firms[0].events, 6);
            EXPECT_EQ(shot->firm(firms[0].firm).name, "firm 0");
        } else {
            EXPECT_TRUE(firms.empty()) << c.cell;
        }
    }
}

TEST(HeatSource, CountsThePeriodAskedFor) {
    const SnapshotPtr shot = fourCounties();
    const auto answer = rawRates(shot, heat::Window{test::day("2026-04-01"), test::day("2026-06-30")});
    const auto scene = tileScene(*answer, shot->library->lexicon->divisions().units(), {});
    EXPECT_EQ(tile(scene, "460100").value, "4.0");
    EXPECT_EQ(answer->eventDates.size(), 13u) << "the bar shows all of them";
}

TEST(HeatView, ShowsFiguresAndFirmsOfTheTileThatIsClicked) {
    ThemeControl theme;
    Workspace workspace{theme, QStringLiteral(COIR_SOURCE_DIR "/resources")};
    HeatView view(workspace);
    QWidget pane;
    view.inspector()->setParent(&pane);
    view.resize(1100, 760);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    view.setAnswer(rawRates(fourCounties()));
    view.grab();
    auto* tiles = view.findChild<PictureWidget*>(QStringLiteral("heat.tiles"));
    ASSERT_TRUE(tiles);
    const auto click = [&](const std::string& code) {
        tiles->grab();
        for (const Hit& h : tiles->hits())
            if (h.ref.key == code)
                QTest::mouseClick(tiles, Qt::LeftButton, {}, h.box.center().toPoint());
    };
    click("460100");
    EXPECT_EQ(view.selectedCell(), QStringLiteral("460100"));
    EXPECT_EQ(workspace.selection().kind, Selection::Kind::Cell);
    auto* figure = pane.findChild<Words*>(QStringLiteral("heat.figure"));
    auto* firms = pane.findChild<Table*>(QStringLiteral("heat.firms"));
    ASSERT_TRUE(figure && firms);
    EXPECT_EQ(figure->text(), QStringLiteral("10.00"));
    EXPECT_EQ(firms->model()->rowCount(), 5);
    EXPECT_FALSE(pane.findChild<Words*>(QStringLiteral("heat.caution"))->text().isEmpty());
    click("460200");
    EXPECT_EQ(figure->text(), QStringLiteral("—"));
    EXPECT_EQ(firms->model()->rowCount(), 0);
}

} // namespace
