// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Wording.h"
#include "look/Theme.h"
#include "parts/Panel.h"
#include "parts/Table.h"
#include "render/PictureWidget.h"
#include "shell/Workspace.h"
#include "support/facts_builder.h"
#include "views/heat/HeatInspector.h"
#include "views/heat/HeatView.h"

#include <QLabel>
#include <QTest>
#include <algorithm>
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

/// 40 firms of one county, 30 of them with a place, each penalised once.
SnapshotPtr halfPlaced() {
    test::FactsBuilder b("2026-09-30");
    for (int i = 0; i < 40; ++i) {
        const auto f = b.firm("91460000" + std::to_string(1000000000 + i), "firm " + std::to_string(i));
        b.at(f).county = b.at(f).division = "460100";
        if (i < 30)
            b.at(f).lng = 110.3, b.at(f).lat = 20.0;
        b.add(b.facts.penalties, f).decided = test::day("2026-03-01");
    }
    test::FactsBuilder::sort(b.facts.penalties);
    b.delivered({"registration", "penalty"}, "2026-09-30");
    auto shot = std::make_shared<CaseSnapshot>();
    shot->asOf = shot->latest = b.facts.asOf;
    shot->library = *loadLibrary(COIR_SOURCE_DIR "/resources");
    shot->facts = std::make_shared<store::Facts>(std::move(b.facts));
    return shot;
}

TEST(HeatSource, SaysThatHexagonsCountOnlyWhatHasAPosition) {
    const SnapshotPtr shot = halfPlaced();
    const auto answer = rawRates(shot);
    EXPECT_EQ(placed(*answer).there, 30);
    EXPECT_EQ(placed(*answer).all, 40);
    const auto& units = shot->library->lexicon->divisions().units();
    EXPECT_EQ(hexScene(*answer, units, {}).caption.denominator, COIR_MSG("HeatView", "Per 100 of the %1 active firms with a position (of %2), %3 to %4").arg("30").arg("40").arg("2025-10-01").arg("2026-09-30"));
    EXPECT_EQ(tileScene(*answer, units, {}).caption.denominator, COIR_MSG("HeatView", "Per 100 active firms, %1 to %2").arg("2025-10-01").arg("2026-09-30"));
    HeatInspector panel;
    const auto told = [&](const heat::HeatCell& cell, bool county) {
        panel.showCell(*answer, cell, county);
        const auto words = panel.findChildren<QLabel*>();
        return std::any_of(words.begin(), words.end(), [](const QLabel* l) { return l->text().contains(QStringLiteral("30")) && l->text().contains(QStringLiteral("40")); });
    };
    ASSERT_EQ(answer->hexagons.cell.size(), 1u);
    EXPECT_TRUE(told(answer->hexagons.cell[0], false));
    const auto haikou = std::find_if(answer->counties.cell.begin(), answer->counties.cell.end(), [](const auto& c) { return c.cell == "460100"; });
    EXPECT_FALSE(told(*haikou, true));
}

TEST(HeatSource, CountsAgainstActiveFirmsAndHatchesWhatIsTooSmall) {
    const SnapshotPtr shot = fourCounties();
    const auto answer = rawRates(shot);
    const auto scene = tileScene(*answer, shot->library->lexicon->divisions().units(), "460100");
    ASSERT_EQ(scene.tiles.size(), 19u);
    EXPECT_EQ(tile(scene, "460100").value, "10") << "10 penalties in 12 months, 100 firms; nothing but 10 and 0, so no decimals";
    EXPECT_TRUE(tile(scene, "460100").selected);
    EXPECT_EQ(tile(scene, "460400").value, "0") << "none is shown";
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
    EXPECT_EQ(tile(scene, "460100").value, "4.0") << "4 and 0: ten steps need a decimal";
    EXPECT_EQ(answer->eventDates.size(), 13u) << "the bar shows all of them";
}

TEST(HeatSource, ColoursEqualFiguresAlikeAndCountsEachClass) {
    const SnapshotPtr shot = fourCounties();
    const auto answer = rawRates(shot);
    const auto scene = tileScene(*answer, shot->library->lexicon->divisions().units(), {});
    ASSERT_EQ(scene.bounds.size(), 2u) << "two figures are shown";
    EXPECT_EQ(scene.bounds[0], "≤ 9");
    EXPECT_EQ(scene.counts, (std::vector<int>{1, 1}));
    std::map<std::string, int> level;
    for (const auto& t : scene.tiles)
        if (!t.suppressed) {
            const auto [at, fresh] = level.emplace(t.value, t.level);
            EXPECT_EQ(at->second, t.level) << t.value;
        }
    // Expected 10 · 100/150 and 10 · 50/150: (10 - 6.67)² / 6.67 + 3.33 = 5.0 with one degree, P = .025.
    EXPECT_NEAR(answer->counties.evenP, 0.0253, 1e-4);
    EXPECT_TRUE(scene.note.empty());
}

TEST(HeatSource, SaysWhereDifferencesAreWithinChance) {
    const SnapshotPtr shot = fourCounties();
    // 4 of 100 against 0 of 50: (4 - 2.67)² / 2.67 + 1.33 = 2, P = .157.
    const auto answer = rawRates(shot, heat::Window{test::day("2026-04-01"), test::day("2026-06-30")});
    EXPECT_NEAR(answer->counties.evenP, 0.1573, 1e-4);
    EXPECT_EQ(plain(tileScene(*answer, shot->library->lexicon->divisions().units(), {}).note), "Differences are within chance (p = 0.16)");
}

TEST(HeatSource, KeepsTheScaleWhileThePeriodMoves) {
    const SnapshotPtr shot = fourCounties();
    const auto whole = rawRates(shot);
    HeatWish wish = whole->wish;
    wish.window = heat::Window{test::day("2026-04-01"), test::day("2026-06-30")};
    JobContext job;
    const auto later = answerHeat(shot, wish, whole->scales, job);
    ASSERT_TRUE(later);
    const auto scene = tileScene(**later, shot->library->lexicon->divisions().units(), {});
    EXPECT_EQ(scene.bounds.front(), "≤ 9");
    EXPECT_EQ(tile(scene, "460100").level, 0) << "4 is below the 10 of the year";
}

/// Two streets with firms; grid events without a firm at one of them.
SnapshotPtr gridEvents() {
    test::FactsBuilder b("2026-09-30");
    const auto place = stats::islandProjection().inverse(stats::HexGrid(2000).centre({0, 0}));
    for (int i = 0; i < 40; ++i) {
        const auto f = b.firm("91460000" + std::to_string(1000000000 + i), "firm " + std::to_string(i));
        b.at(f).county = b.at(f).division = "460100";
        b.at(f).lng = place.lon;
        b.at(f).lat = place.lat;
    }
    for (int i = 0; i < 4; ++i) {
        auto& e = b.add(b.facts.gridEvents, store::kNoFirm);
        e.category = "消费投诉";
        e.state = "已办结";
        e.county = "460100";
        e.at = momentOf(test::day(i == 2 ? "2026-08-01" : "2026-05-01"));
        e.lng = place.lon;
        e.lat = place.lat;
    }
    b.delivered({"registration", "grid_event"}, "2026-09-30");
    auto shot = std::make_shared<CaseSnapshot>();
    shot->asOf = shot->latest = b.facts.asOf;
    auto library = loadLibrary(COIR_SOURCE_DIR "/resources");
    EXPECT_TRUE(library);
    shot->library = *library;
    shot->facts = std::make_shared<store::Facts>(std::move(b.facts));
    return shot;
}

TEST(HeatSource, NamesPlacesAndCentresOfHexagons) {
    const SnapshotPtr shot = gridEvents();
    HeatWish wish;
    wish.measure = heat::Measure::GridEvents;
    wish.method = heat::Method::Kde;
    JobContext job;
    const auto answer = answerHeat(shot, wish, {}, job);
    ASSERT_TRUE(answer);
    const auto scene = hexScene(**answer, shot->library->lexicon->divisions().units(), {});
    ASSERT_EQ(scene.cells.size(), 1u);
    EXPECT_EQ(scene.cells[0].name, currentLanguage() == QStringLiteral("en") ? "Haikou" : "海口");
    ASSERT_EQ(scene.labels.size(), 1u);
    EXPECT_EQ(scene.labels[0].name, scene.cells[0].name);
    EXPECT_TRUE(plain(scene.caption.denominator).starts_with("Events per square kilometre")) << "not per 100 firms";
    const auto at = stats::islandProjection().inverse({0, 0});
    EXPECT_TRUE(hexagonCentre(2000, (*answer)->hexagons.cell[0]).contains(QString::number(at.lon, 'f', 3)));
}

TEST(HeatView, ListsTheRowsOfEventsThatNameNoFirm) {
    ThemeControl theme;
    Workspace workspace{theme, QStringLiteral(COIR_SOURCE_DIR "/resources")};
    HeatView view(workspace);
    QWidget pane;
    view.inspector()->setParent(&pane);
    view.resize(1100, 760);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    HeatWish wish;
    wish.measure = heat::Measure::GridEvents;
    JobContext job;
    const auto answer = answerHeat(gridEvents(), wish, {}, job);
    ASSERT_TRUE(answer);
    view.setAnswer(*answer);
    view.selectCell(QStringLiteral("h2000:0:0"));
    auto* firms = pane.findChild<Table*>(QStringLiteral("heat.firms"));
    ASSERT_TRUE(firms);
    ASSERT_EQ(firms->model()->rowCount(), 4);
    EXPECT_EQ(firms->model()->index(0, 1).data().toString(), QStringLiteral("2026-08-01 · 消费投诉 · 已办结")) << "latest first";
    qint64 opened = 0;
    QObject::connect(qobject_cast<HeatInspector*>(view.inspector()), &HeatInspector::recordOpened, &view, [&](qint64 r) { opened = r; });
    firms->selectRow(0);
    firms->setFocus();
    QTest::keyClick(firms, Qt::Key_Return);
    EXPECT_EQ(opened, (*answer)->source->facts->gridEvents[2].record);
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
