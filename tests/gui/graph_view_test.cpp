// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph_text.h"
#include "look/Theme.h"
#include "parts/Table.h"
#include "shell/Workspace.h"
#include "views/graph/GraphCanvas.h"
#include "views/graph/GraphInspector.h"
#include "views/graph/GraphParts.h"
#include "views/graph/GraphView.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <gtest/gtest.h>

namespace {
using namespace coir;
using namespace coir::ui;
using coir::test::graphData;
using coir::test::nodes;

// X holds A and B, B holds C, C pays D, D shares a1 with A; Z stands apart.
constexpr auto kText = "X holding A 2024-01-01\nX holding B 2025-06-01\nB holding C 2025-07-01\nC payment D 2026-01-01\nA address a1 2024-02-01\nD address a1 2026-02-01\nZ post Y 2026-03-01\n";

class Graph : public ::testing::Test {
protected:
    void SetUp() override {
        data = graphData(kText);
        view = std::make_unique<GraphView>(workspace);
        view->inspector()->setParent(&pane);
        pane.resize(348, 760);
        view->inspector()->resize(pane.size());
        view->inspector()->show();
        pane.show();
        view->resize(1100, 760);
        view->show();
        view->setData(data);
        view->addNodes(nodes(*data, {"X", "A", "B"}), {}, QStringLiteral("start"));
        // Known places: X above, A and B below it, far enough apart to be hit.
        ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
        canvas().fit();
        canvas().setFocus();
    }
    GraphCanvas& canvas() { return view->canvas(); }
    BoardId id(const char* key) { return *view->board().find(*data->graph->find(key)); }
    QPoint at(const char* key) { return canvas().onScreen(id(key)).toPoint(); }
    std::size_t shown() { return canvas().scene()->nodes.size(); }
    std::size_t lines() { return canvas().scene()->edges.size(); }
    void click(const char* key, Qt::KeyboardModifiers modifiers = {}) { QTest::mouseClick(&canvas(), Qt::LeftButton, modifiers, at(key)); }

    ThemeControl theme;
    Workspace workspace{theme, QStringLiteral(COIR_SOURCE_DIR "/resources")};
    std::shared_ptr<GraphData> data;
    QWidget pane;
    std::unique_ptr<GraphView> view;
};

TEST_F(Graph, SelectsByClickAddsByShiftAndByRubberBand) {
    click("A");
    EXPECT_EQ(canvas().selection(), std::set<BoardId>{id("A")});
    click("B", Qt::ShiftModifier);
    EXPECT_EQ(canvas().selection().size(), 2u);
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, QPoint(2, canvas().height() - 3));
    QTest::mouseMove(&canvas(), QPoint(300, 300));
    QTest::mouseMove(&canvas(), QPoint(canvas().width() - 3, 3));
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, QPoint(canvas().width() - 3, 3));
    EXPECT_EQ(canvas().selection().size(), 3u) << "all lie in the band";
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_TRUE(canvas().selection().empty());
}

TEST_F(Graph, MovesWhatIsDraggedAsOneStepThatUndoTakesBack) {
    const Place before = (*view->board().places)[id("A")];
    const int steps = workspace.undo().count();
    const QPoint from = at("A");
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 6; ++i)
        QTest::mouseMove(&canvas(), from + QPoint(8 * i, 5 * i));
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, from + QPoint(48, 30));
    EXPECT_EQ(workspace.undo().count(), steps + 1);
    const Place after = (*view->board().places)[id("A")];
    EXPECT_NEAR(after.x - before.x, 48 / canvas().camera().scale, 0.01);
    EXPECT_NEAR(after.y - before.y, 30 / canvas().camera().scale, 0.01);
    workspace.undo().undo();
    EXPECT_FLOAT_EQ((*view->board().places)[id("A")].x, before.x);
    workspace.undo().redo();
    EXPECT_FLOAT_EQ((*view->board().places)[id("A")].x, after.x);
}

TEST_F(Graph, ShowsTheCountsBeforeItExpandsAndTakesOneUndoStep) {
    click("B");
    QTest::keyClick(&canvas(), Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(shown(), 3u) << "Ctrl+E only shows the counts";
    auto* run = pane.findChild<QPushButton*>(QStringLiteral("graph.expand.run"));
    ASSERT_TRUE(run);
    EXPECT_TRUE(run->text().contains(QStringLiteral("+1"))) << qPrintable(run->text());
    QTest::mouseClick(run, Qt::LeftButton);
    EXPECT_EQ(shown(), 4u);
    EXPECT_TRUE(view->board().holds(*data->graph->find("C")));
    workspace.undo().undo();
    EXPECT_EQ(shown(), 3u);
}

TEST_F(Graph, ExpandsOnlyOverTheKindsThatAreTicked) {
    click("A");
    auto* box = pane.findChild<QCheckBox*>(QStringLiteral("graph.expand.address"));
    ASSERT_TRUE(box);
    ASSERT_TRUE(box->isEnabled());
    box->setChecked(false);
    EXPECT_FALSE(pane.findChild<QPushButton*>(QStringLiteral("graph.expand.run"))->isEnabled());
    view->expandAgain();
    EXPECT_EQ(shown(), 3u);
    box->setChecked(true);
    QTest::keyClick(&canvas(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(shown(), 4u);
}

TEST_F(Graph, HidesGroupsAndPinsByKey) {
    click("A");
    QTest::keyClick(&canvas(), Qt::Key_H);
    EXPECT_EQ(shown(), 2u);
    QTest::keyClick(&canvas(), Qt::Key_H, Qt::ShiftModifier);
    EXPECT_EQ(shown(), 3u);
    click("A");
    click("B", Qt::ShiftModifier);
    QTest::keyClick(&canvas(), Qt::Key_G, Qt::ControlModifier);
    EXPECT_EQ(shown(), 2u);
    EXPECT_EQ(lines(), 1u) << "X holds both members";
    workspace.undo().undo();
    EXPECT_EQ(shown(), 3u);
    click("B");
    QTest::keyClick(&canvas(), Qt::Key_T);
    EXPECT_TRUE((*view->board().flags)[id("B")] & Board::Pinned);
    QTest::keyClick(&canvas(), Qt::Key_T);
    EXPECT_FALSE((*view->board().flags)[id("B")] & Board::Pinned);
}

TEST_F(Graph, FindsThePathBetweenTwoAndBringsItsNodes) {
    view->addNodes(nodes(*data, {"D"}), {}, QStringLiteral("add"));
    canvas().fit();
    canvas().setSelection({id("X"), id("D")});
    QTest::keyClick(&canvas(), Qt::Key_P);
    // X – A – a1 – D and X – B – C – D both have three steps; one of them is brought.
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown() >= 5; }));
    EXPECT_EQ(canvas().selection().size(), 4u);
    EXPECT_TRUE(canvas().selection().contains(id("X")));
    EXPECT_TRUE(canvas().selection().contains(id("D")));
}

TEST_F(Graph, SaysWhyThereIsNoPath) {
    view->addNodes(nodes(*data, {"Z"}), {}, QStringLiteral("add"));
    canvas().setSelection({id("X"), id("Z")});
    QSignalSpy said(&workspace, &Workspace::said);
    QTest::keyClick(&canvas(), Qt::Key_P);
    ASSERT_TRUE(QTest::qWaitFor([&] { return said.count() == 1; }));
}

TEST_F(Graph, WalksByArrowsAndByTab) {
    click("X");
    const QPointF x = canvas().onScreen(id("X")), a = canvas().onScreen(id("A"));
    const QPointF d = a - x;
    const Qt::Key towards = std::abs(d.x()) > std::abs(d.y()) ? (d.x() > 0 ? Qt::Key_Right : Qt::Key_Left) : (d.y() > 0 ? Qt::Key_Down : Qt::Key_Up);
    QTest::keyClick(&canvas(), towards);
    EXPECT_NE(canvas().selection(), std::set<BoardId>{id("X")});
    canvas().setSelection({});
    QTest::keyClick(&canvas(), Qt::Key_Tab);
    EXPECT_EQ(canvas().selection(), std::set<BoardId>{id("X")}) << "X has most relations";
    QTest::keyClick(&canvas(), Qt::Key_Tab);
    EXPECT_EQ(canvas().selection().size(), 1u);
    EXPECT_NE(canvas().selection(), std::set<BoardId>{id("X")});
}

TEST_F(Graph, MovesByCtrlArrowsAsOneStep) {
    click("A");
    const float before = (*view->board().places)[id("A")].x;
    const int steps = workspace.undo().count();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&canvas(), Qt::Key_Right, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.undo().count() == steps + 1; }));
    EXPECT_GT((*view->board().places)[id("A")].x, before + 20);
    workspace.undo().undo();
    EXPECT_FLOAT_EQ((*view->board().places)[id("A")].x, before);
}

TEST_F(Graph, ZoomsAtThePointerAndPansWithTheMiddleButton) {
    const QPointF pointer(300, 200);
    const QPointF under = canvas().camera().toScene(pointer, QSizeF(canvas().size()));
    QWheelEvent wheel(pointer, canvas().mapToGlobal(pointer), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    const double scale = canvas().camera().scale;
    QCoreApplication::sendEvent(&canvas(), &wheel);
    EXPECT_GT(canvas().camera().scale, scale);
    const QPointF still = canvas().camera().toScene(pointer, QSizeF(canvas().size()));
    EXPECT_NEAR(still.x(), under.x(), 1e-6);
    EXPECT_NEAR(still.y(), under.y(), 1e-6);
    const QPointF a = canvas().onScreen(id("A"));
    QTest::mousePress(&canvas(), Qt::MiddleButton, {}, QPoint(200, 200));
    QTest::mouseMove(&canvas(), QPoint(230, 240));
    QTest::mouseRelease(&canvas(), Qt::MiddleButton, {}, QPoint(230, 240));
    EXPECT_NEAR(canvas().onScreen(id("A")).x() - a.x(), 30, 0.01);
    EXPECT_NEAR(canvas().onScreen(id("A")).y() - a.y(), 40, 0.01);
}

TEST_F(Graph, LeavesOutRelationsThatTheTimeBarCutsOff) {
    ASSERT_EQ(lines(), 2u);
    auto* bar = view->findChild<TimeBar*>(QStringLiteral("graph.time"));
    ASSERT_TRUE(bar);
    // The right grip is dragged into the first half: X holds B only since 2025-06.
    const QPoint grip(bar->width() - 8, bar->height() / 2);
    QTest::mousePress(bar, Qt::LeftButton, {}, grip);
    QTest::mouseMove(bar, QPoint(bar->width() / 3, bar->height() / 2));
    QTest::mouseRelease(bar, Qt::LeftButton, {}, QPoint(bar->width() / 3, bar->height() / 2));
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines() == 1; }));
    EXPECT_EQ(shown(), 3u) << "nodes stay";
    QTest::mouseDClick(bar, Qt::LeftButton, {}, QPoint(bar->width() / 3, 10));
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines() == 2; }));
}

TEST_F(Graph, FindsOnTheCanvasAndAddsFromTheCase) {
    QTest::keyClick(&canvas(), Qt::Key_Slash);
    auto* find = view->findChild<QLineEdit*>(QStringLiteral("graph.find"));
    auto* found = view->findChild<QListWidget*>(QStringLiteral("graph.found"));
    ASSERT_TRUE(find && found);
    EXPECT_TRUE(find->hasFocus());
    QTest::keyClicks(find, QStringLiteral("D"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return found->isVisible(); }));
    QTest::keyClick(find, Qt::Key_Return);
    EXPECT_EQ(shown(), 4u);
    EXPECT_EQ(canvas().selection(), std::set<BoardId>{id("D")});
}

TEST_F(Graph, BringsTheFirmsAnotherViewAsksForAndWhatLiesAroundThem) {
    view->restore({{QStringLiteral("firms"), QStringList{QStringLiteral("D"), QStringLiteral("Z")}}});
    EXPECT_TRUE(view->board().holds(*data->graph->find("D")));
    EXPECT_TRUE(view->board().holds(*data->graph->find("Y"))) << "neighbour of Z";
    EXPECT_EQ(canvas().selection(), std::set<BoardId>{id("D")});
    workspace.undo().undo();
    EXPECT_EQ(shown(), 3u) << "one step";
}

TEST_F(Graph, HasATableTwinWhoseSelectionIsTheSame) {
    view->setListShown(true);
    auto* list = view->findChild<Table*>(QStringLiteral("graph.list"));
    ASSERT_TRUE(list && list->isVisible());
    EXPECT_EQ(list->model()->rowCount(), 3);
    list->selectRow(1);
    EXPECT_EQ(canvas().selection().size(), 1u);
    view->setListShown(false);
    EXPECT_TRUE(canvas().isVisible());
}

TEST_F(Graph, SaysInItsMenuWhyAnEntryCannotBeUsed) {
    canvas().setSelection({});
    QStringList disabled;
    int enabled = 0;
    QTimer::singleShot(100, [&] {
        auto* menu = view->findChild<QMenu*>(QStringLiteral("graph.menu"));
        ASSERT_TRUE(menu);
        for (const QAction* a : menu->actions())
            if (!a->isSeparator()) {
                if (a->isEnabled())
                    ++enabled;
                else
                    disabled << a->text();
            }
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(3, canvas().height() - 4), canvas().mapToGlobal(QPoint(3, canvas().height() - 4)));
    QCoreApplication::sendEvent(&canvas(), &event);
    EXPECT_GE(disabled.size(), 8);
    for (const QString& text : disabled)
        EXPECT_TRUE(text.contains(QLatin1Char('(')) || text.contains(QChar(0xff08))) << qPrintable(text);
    EXPECT_GE(enabled, 1);
}

TEST_F(Graph, ArrangesAsAJobAndKeepsThePlacesForUndo) {
    view->addNodes(nodes(*data, {"C", "D", "a1"}), {}, QStringLiteral("add"));
    const auto before = view->board().places;
    view->arrangeAs(graph::LayoutStyle::Circular);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->board().places != before; }));
    workspace.undo().undo();
    EXPECT_EQ(view->board().places, before);
}

TEST_F(Graph, WritesPicturesWithVectorsAndWithPixels) {
    QTemporaryDir dir;
    const QString svg = dir.filePath(QStringLiteral("g.svg")), png = dir.filePath(QStringLiteral("g.png"));
    ASSERT_TRUE(view->writePictureTo(svg, true));
    ASSERT_TRUE(view->writePictureTo(png, false));
    QFile file(svg);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.contains("<path") || bytes.contains("<polyline"));
    EXPECT_FALSE(bytes.contains("<image"));
    EXPECT_EQ(QImage(png).width(), canvas().width() * 2);
}

TEST_F(Graph, KeepsTheUiThreadFreeWhilePanningTwentyThousandNodes) {
    graph::GraphBuilder b;
    std::vector<graph::Node> all;
    for (int i = 0; i < 20000; ++i)
        all.push_back(b.addNode("k" + std::to_string(100000 + i), graph::NodeKind::Firm, "firm"));
    for (int i = 0; i < 40000; ++i)
        b.addEdge(all[static_cast<std::size_t>(i) % 20000], all[(static_cast<std::size_t>(i) * 37 + 11) % 20000], {});
    auto big = std::make_shared<GraphData>();
    big->graph = b.build();
    big->marks.resize(20000);
    view->setData(big);
    std::vector<graph::Node> nodesOfAll(20000);
    for (std::uint32_t i = 0; i < 20000; ++i)
        nodesOfAll[i] = i;
    view->addNodes(nodesOfAll, {}, QStringLiteral("all"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown() == 20000; }, 20000));
    QTest::mousePress(&canvas(), Qt::MiddleButton, {}, QPoint(300, 300));
    timespec start{}, end{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start);
    for (int i = 1; i <= 50; ++i) {
        QTest::mouseMove(&canvas(), QPoint(300 + i, 300));
        canvas().repaint();
    }
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
    QTest::mouseRelease(&canvas(), Qt::MiddleButton, {}, QPoint(350, 300));
    const double ms = (static_cast<double>(end.tv_sec - start.tv_sec) * 1e3 + static_cast<double>(end.tv_nsec - start.tv_nsec) / 1e6) / 50;
    EXPECT_LT(ms, 16) << "cpu of the ui thread a step";
}

} // namespace
