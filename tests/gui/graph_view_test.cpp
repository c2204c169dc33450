// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph_text.h"
#include "language/Wording.h"
#include "look/Theme.h"
#include "parts/LineList.h"
#include "parts/Table.h"
#include "shell/Workspace.h"
#include "views/graph/GraphCanvas.h"
#include "views/graph/GraphInspector.h"
#include "views/graph/GraphParts.h"
#include "views/graph/GraphView.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
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
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(3, canvas().height() - 4), canvas().mapToGlobal(QPoint(3, canvas().height() - 4)));
    QCoreApplication::sendEvent(&canvas(), &event);  // returns at once: the menu stands beside the running loop
    auto* menu = view->findChild<QMenu*>(QStringLiteral("graph.menu"));
    ASSERT_TRUE(menu);
    EXPECT_TRUE(menu->isVisible());
    QStringList disabled;
    int enabled = 0;
    for (const QAction* a : menu->actions())
        if (!a->isSeparator()) {
            if (a->isEnabled())
                ++enabled;
            else
                disabled << a->text();
        }
    menu->close();
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

TEST_F(Graph, WritesAllOrTheSelectionAsAPictureThatStandsForItself) {
    QTemporaryDir dir;
    const QString svg = dir.filePath(QStringLiteral("g.svg")), png = dir.filePath(QStringLiteral("g.png")), part = dir.filePath(QStringLiteral("p.svg"));
    // The camera looks elsewhere: nothing may be cut.
    canvas().setCamera({QPointF(9000, 9000), 1});
    const auto write = [&](const QString& path, bool selectionOnly) {
        view->writePictureTo(path, selectionOnly);
        ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.jobs().idle() && QFile::exists(path); }));
    };
    write(svg, false);
    write(png, false);
    canvas().setSelection({id("A")});
    write(part, true);
    const auto bytesOf = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray bytes = bytesOf(svg);
    EXPECT_TRUE(bytes.contains("<path") || bytes.contains("<polyline"));
    EXPECT_FALSE(bytes.contains("<image"));
    const QString denominator = wordsOf(COIR_MSG("GraphView", "%1 of %2 nodes, %3 relations shown").arg(3).arg(8).arg(2));
    for (const QString& words : {QStringLiteral(">X<"), QStringLiteral(">A<"), QStringLiteral(">B<"), QStringLiteral("2026-09-30"), GraphLegend::tr("Legend"), denominator})
        EXPECT_TRUE(bytes.contains(words.toUtf8())) << qPrintable(words);
    EXPECT_FALSE(bytesOf(part).contains(">B<"));
    EXPECT_TRUE(bytesOf(part).contains(">A<"));
    EXPECT_GE(QImage(png).width(), 1440);
    EXPECT_EQ(view->pictureName(false), GraphView::tr("Graph") + QStringLiteral("-A-2026-09-30"));
}

TEST_F(Graph, ListsTheStepsOfAPathWithKindsDatesAndRows) {
    view->addNodes(nodes(*data, {"C"}), {}, QStringLiteral("add"));
    canvas().fit();
    canvas().setSelection({id("X"), id("C")});
    QTest::keyClick(&canvas(), Qt::Key_P);
    ASSERT_TRUE(QTest::qWaitFor([&] { return canvas().highlightedLines().size() == 2; }));
    auto* steps = pane.findChild<LineList*>(QStringLiteral("graph.steps"));
    ASSERT_TRUE(steps && steps->isVisible());
    // X, held since 2025-06-01, B, held since 2025-07-01, C: three names and two relations (records 2 and 3 of the text).
    ASSERT_EQ(steps->lines().size(), 5u);
    EXPECT_EQ(steps->lines()[2].title, QStringLiteral("B"));
    EXPECT_TRUE(steps->lines()[1].title.contains(QStringLiteral("25 %"))) << qPrintable(steps->lines()[1].title);
    EXPECT_TRUE(steps->lines()[3].subtitle.contains(QStringLiteral("2025-07-01"))) << qPrintable(steps->lines()[3].subtitle);
    QSignalSpy rows(&workspace, &Workspace::recordWanted);
    QTest::keyClick(&canvas(), Qt::Key_W);
    EXPECT_EQ(pane.focusWidget(), steps) << "two rows: the list has the keyboard";
    steps->setCurrent(3);
    QTest::keyClick(steps, Qt::Key_Return);
    ASSERT_EQ(rows.count(), 1);
    EXPECT_EQ(rows[0][0].toLongLong(), 3);
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_TRUE(canvas().highlightedLines().empty());
}

TEST_F(Graph, NamesTheCommonNeighboursOfTwoThatAreNotConnected) {
    view->addNodes(nodes(*data, {"D"}), {}, QStringLiteral("add"));
    canvas().setSelection({id("A"), id("D")});
    auto* steps = pane.findChild<LineList*>(QStringLiteral("graph.steps"));
    auto* bring = pane.findChild<QPushButton*>(QStringLiteral("graph.connection.bring"));
    ASSERT_TRUE(steps && bring);
    ASSERT_EQ(steps->lines().size(), 3u) << "a1, and how each of the two is tied to it";
    EXPECT_EQ(steps->lines()[0].title, QStringLiteral("a1"));
    EXPECT_TRUE(pane.findChild<QPushButton*>(QStringLiteral("graph.connection.path"))->isVisible());
    QTest::mouseClick(bring, Qt::LeftButton);
    EXPECT_TRUE(view->board().holds(*data->graph->find("a1")));
    EXPECT_EQ(canvas().highlightedLines().size(), 2u);
    workspace.undo().undo();
    EXPECT_EQ(shown(), 4u);
}

TEST_F(Graph, SetsAsideWhatIsNotThereInThePeriodAndSaysSo) {
    data->marks[*data->graph->find("B")].since = parseIsoDate("2025-05-20");
    view->addNodes(nodes(*data, {"C"}), {}, QStringLiteral("add"));
    ASSERT_EQ(lines(), 3u);
    auto* chip = view->findChild<QPushButton*>(QStringLiteral("graph.period"));
    auto* bar = view->findChild<TimeBar*>(QStringLiteral("graph.time"));
    ASSERT_TRUE(chip && bar);
    EXPECT_FALSE(chip->isVisible());
    bar->setFocus();
    // Shift+Left takes the later end back, until before B was founded and C was held.
    for (int i = 0; i < 200 && bar->to().value_or(*parseIsoDate("2026-09-30")) > *parseIsoDate("2025-03-01"); ++i)
        QTest::keyClick(bar, Qt::Key_Left, Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return lines() == 1; }));
    EXPECT_EQ(canvas().scene()->outside, 2u) << "B is not founded yet, C has no relation left";
    EXPECT_TRUE(chip->isVisible());
    canvas().setSelection({id("X")});
    const auto counts = expandCounts(view->board(), *data->graph->find("X"), RelationFilter{{}, bar->from(), bar->to()}, data->marks);
    EXPECT_EQ(counts[0].shown, 1u) << "X holds A; B is outside";
    view->setListShown(true);
    EXPECT_EQ(view->findChild<Table*>(QStringLiteral("graph.list"))->model()->rowCount(), 2);
    view->setListShown(false);
    QTest::mouseClick(chip, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return lines() == 3; }));
    EXPECT_FALSE(chip->isVisible());
    EXPECT_EQ(canvas().scene()->outside, 0u);
}

TEST_F(Graph, LeavesWhatIsThereInPlaceWhenAnotherFirmIsBrought) {
    const Place before = (*view->board().places)[id("A")];
    view->restore({{QStringLiteral("firm"), QStringLiteral("Z")}});
    EXPECT_TRUE(view->board().holds(*data->graph->find("Y")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.jobs().idle(); }));
    EXPECT_NEAR((*view->board().places)[id("A")].x, before.x, 200);
    workspace.undo().undo();
    EXPECT_EQ(shown(), 3u) << "places and nodes are one step";
    workspace.undo().redo();
    EXPECT_EQ(shown(), 5u);
}

TEST_F(Graph, OutlivesAWindowThatIsBuiltAnew) {
    click("A");
    QTest::keyClick(&canvas(), Qt::Key_H);
    view.reset();
    workspace.undo().undo();                     // the step of a view that is gone does nothing
    workspace.undo().redo();
    EXPECT_GT(workspace.undo().count(), 0);
}

TEST_F(Graph, MarksTheLayoutInForceAndTakesTheMarkBackWithUndo) {
    view->addNodes(nodes(*data, {"C"}), {}, QStringLiteral("add"));
    auto* button = view->findChild<QToolButton*>(QStringLiteral("graph.bar.layout"));
    ASSERT_TRUE(button && button->menu());
    const auto marked = [&] {
        QList<int> on;
        for (int i = 0; i < button->menu()->actions().size(); ++i)
            if (button->menu()->actions()[i]->isChecked())
                on << i;
        return on;
    };
    EXPECT_EQ(marked(), QList<int>{0});
    button->menu()->actions()[2]->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return marked() == QList<int>{2}; }));
    EXPECT_EQ(view->board().layout, graph::LayoutStyle::Circular);
    workspace.undo().undo();
    EXPECT_EQ(marked(), QList<int>{0});
}

TEST_F(Graph, SwitchesTheReadingOfTheOwnershipTree) {
    // X holds 25 % of B, B 25 % of C: 6.25 % as a product, 25 % by the weakest link, no control.
    view->addNodes(nodes(*data, {"C"}), {}, QStringLiteral("add"));
    canvas().setSelection({id("C")});
    auto* product = view->findChild<QToolButton*>(QStringLiteral("graph.reading.1"));
    ASSERT_TRUE(product);
    EXPECT_FALSE(product->isVisible());
    view->arrangeAs(graph::LayoutStyle::Tree);
    ASSERT_TRUE(QTest::qWaitFor([&] { return product->isVisible() && workspace.jobs().idle(); }));
    const auto note = [&](const char* key) {
        const auto& scene = canvas().scene();
        return scene->notes.empty() ? QString() : scene->notes[*scene->indexOf(id(key))];
    };
    EXPECT_TRUE(note("X").isEmpty()) << "direct shares stand on the lines";
    QTest::mouseClick(product, Qt::LeftButton);
    EXPECT_TRUE(note("X").startsWith(QStringLiteral("6.25"))) << qPrintable(note("X"));
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_O);
    EXPECT_TRUE(note("X").startsWith(QStringLiteral("25.00"))) << qPrintable(note("X"));
    QTest::keyClick(&canvas(), Qt::Key_O);
    EXPECT_EQ(note("X"), GraphView::tr("no control"));
    EXPECT_TRUE(note("A").isEmpty()) << "A neither holds C nor is held by it";
    view->arrangeAs(graph::LayoutStyle::Circular);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !product->isVisible(); }));
}

TEST_F(Graph, GoesFromFirmToExpansionToPathByKeysAloneAndSavesThePicture) {
    const auto key = [&](Qt::Key k, Qt::KeyboardModifiers m = {}) { QTest::keyClick(QApplication::focusWidget(), k, m); };
    view->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
    canvas().setFocus();
    key(Qt::Key_Slash);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("B"));
    auto* found = view->findChild<QListWidget*>(QStringLiteral("graph.found"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return found->isVisible(); }));
    key(Qt::Key_Return);
    ASSERT_EQ(canvas().selection(), std::set<BoardId>{id("B")});
    ASSERT_TRUE(canvas().hasFocus());
    // Counts first: the keyboard stands on the first kind that would bring something; then the expansion.
    key(Qt::Key_E, Qt::ControlModifier);
    pane.activateWindow();                       // the inspector is a window of its own here
    ASSERT_TRUE(QTest::qWaitForWindowActive(&pane));
    auto* box = pane.findChild<QCheckBox*>(QStringLiteral("graph.expand.holding"));
    EXPECT_TRUE(box->hasFocus());
    EXPECT_EQ(shown(), 3u);
    QWidget* run = pane.findChild<QPushButton*>(QStringLiteral("graph.expand.run"));
    for (int i = 0; i < 12 && !run->hasFocus(); ++i)
        key(Qt::Key_Tab);
    ASSERT_TRUE(run->hasFocus());
    key(Qt::Key_Space);
    EXPECT_EQ(shown(), 4u);
    // P with one node selected asks for the other end.
    view->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
    canvas().setFocus();
    key(Qt::Key_P);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("graph.find"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("D"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return found->isVisible(); }));
    key(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return canvas().highlightedLines().size() == 2; })) << "B holds C, C pays D";
    EXPECT_TRUE(view->board().holds(*data->graph->find("D")));
    // The picture: the dialog offers a name; Enter takes it.
    QTemporaryDir dir;
    QString offered;
    QTimer::singleShot(200, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        offered = dialog->selectedFiles().value(0);
        auto* name = dialog->findChild<QLineEdit*>();
        QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(name, dir.filePath(QStringLiteral("k.svg")));
        QTest::keyClick(name, Qt::Key_Return);
    });
    QTimer::singleShot(8000, &canvas(), [] {
        if (auto* left = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            left->reject();                      // a dialog that did not close fails the test, not the run
    });
    view->savePicture();                         // the key for it is the window's
    EXPECT_TRUE(offered.endsWith(QStringLiteral("-B-2026-09-30.svg"))) << qPrintable(offered);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(dir.filePath(QStringLiteral("k.svg"))); }));
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
