// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/Cells.h"
#include "parts/FindingWords.h"
#include "parts/LineList.h"
#include "parts/Table.h"
#include "render/PictureWidget.h"
#include "sample_window.h"
#include "views/tiers/TiersView.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <numeric>

namespace {
using namespace coir;
using namespace coir::ui;
using Window = test::SampleWindow;

TEST_F(Window, ShowsAScorecardWhoseBarsAddUpToThePoints) {
    window->showView(QStringLiteral("tiers"));
    ASSERT_TRUE(test::settled(workspace));
    auto* table = find<Table>("tiers.table");
    ASSERT_GT(table->rowsModel()->rowCount(), 100);
    auto* picture = find<PictureWidget>("tiers.picture");
    int checked = 0;
    for (int row = 0; row < 40; ++row) {
        table->selectRow(row);
        const auto* scene = std::get_if<report::WaterfallScene>(&picture->scene());
        ASSERT_NE(scene, nullptr);
        double sum = scene->start;
        for (const auto& bar : scene->bars)
            if (bar.weighs)
                sum += bar.delta;
        EXPECT_NEAR(sum, scene->points, .006) << row;
        ++checked;
    }
    EXPECT_EQ(checked, 40);
}

TEST_F(Window, SaysBesideATierWhichLeadsItDoesNotWeigh) {
    const auto& shot = *workspace.snapshot();
    const detect::Finding* lead = nullptr;
    store::FirmIndex firm = store::kNoFirm, free = store::kNoFirm;
    for (const auto& f : shot.findings)
        if (f.level == detect::Level::High && !lead && mainFirm(f) != store::kNoFirm && shot.card(mainFirm(f)) && shot.findingsOf(mainFirm(f)).size() == 1) {
            lead = &f;
            firm = mainFirm(f);
        }
    for (const auto& card : shot.ratings.cards)
        if (shot.findingsOf(card.firm).empty())
            free = card.firm;
    ASSERT_TRUE(lead && free != store::kNoFirm);
    window->showView(QStringLiteral("tiers"));
    ASSERT_TRUE(test::settled(workspace));
    const auto choose = [&](store::FirmIndex i) {
        workspace.select({Selection::Kind::Firm, QString::fromStdString(shot.firm(i).key)});
        ASSERT_TRUE(test::settled(workspace));
    };
    const auto said = [&](const char* note) { return find<QWidget>(note)->isVisibleTo(window.get()) ? find<QLabel>((std::string(note) + ".words").c_str())->text() : QString(); };
    const QString high = levelWord(Level::High) + QStringLiteral(" 1");
    const auto inList = [&] {
        auto* table = find<Table>("tiers.table");
        return table->model()->index(table->currentRow(), 5).data().toString();
    };
    choose(firm);
    EXPECT_TRUE(said("score.leads").contains(high)) << qPrintable(said("score.leads"));
    EXPECT_EQ(inList(), high);
    choose(free);
    EXPECT_EQ(said("score.leads"), QString());
    EXPECT_EQ(inList(), QString());
    choose(firm);
    store::VerdictEntry dismissed;
    dismissed.findingId = lead->id;
    dismissed.verdict = store::Verdict::Dismissed;
    workspace.setVerdicts({dismissed}, QStringLiteral("no lead"));
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_EQ(said("score.leads"), QString());
    EXPECT_EQ(inList(), QString());
    workspace.undo().undo();
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_EQ(inList(), high);
    window->showView(QStringLiteral("dossier"));
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_TRUE(said("firm.leadsNote").contains(high));
    find<QTabBar>("dossier.tabs")->setCurrentIndex(6);
    EXPECT_TRUE(said("dossier.leadsNote").contains(high));
    QTest::mouseClick(find<QLabel>("dossier.leadsNote.link"), Qt::LeftButton);
    EXPECT_EQ(window->currentView(), QStringLiteral("alerts"));
    EXPECT_EQ(workspace.selection().key.toStdString(), lead->id);
}

TEST_F(Window, ComparesTiersWithAnEarlierDay) {
    window->showView(QStringLiteral("tiers"));
    auto* view = static_cast<TiersView*>(window->viewWidget(QStringLiteral("tiers")));
    view->compareWith(addMonths(workspace.asOf().valid, -6));
    ASSERT_TRUE(test::settled(workspace));
    auto* migration = find<QWidget>("tiers.migration");
    EXPECT_TRUE(migration->accessibleDescription().contains(QStringLiteral("A\tB\tC\tD")));
    EXPECT_TRUE(find<QAbstractButton>("tiers.moved")->isEnabled());
}

TEST_F(Window, ShowsTheMovesOfTiersAtOnce) {
    window->showView(QStringLiteral("tiers"));
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_TRUE(find<QAbstractButton>("tiers.moved")->isEnabled());
    const QStringList lines = find<QWidget>("tiers.migration")->accessibleDescription().split(u'\n');
    ASSERT_GE(lines.size(), 5);
    qint64 compared = 0;
    for (int i = 1; i <= 4; ++i)
        for (const QString& n : lines[i].split(u'\t').mid(1))
            compared += n.toInt();
    EXPECT_GT(compared, 1000) << "most of two thousand firms were there three months before";
}

TEST_F(Window, ListsTheFirmsBehindAMoveOfTiersByOneClick) {
    window->showView(QStringLiteral("tiers"));
    ASSERT_TRUE(test::settled(workspace));
    auto* migration = find<QWidget>("tiers.migration");
    auto* rows = find<Table>("tiers.table")->rowsModel();
    const int all = rows->rowCount();
    const int fromAToB = migration->accessibleDescription().split(u'\n').at(1).split(u'\t').at(2).toInt();
    ASSERT_GT(fromAToB, 0);
    // Second number of the first row: columns share the width right of the letters.
    const QPoint second(migration->width() * 45 / 100, 24 + 10);
    QTest::mouseClick(migration, Qt::LeftButton, {}, second);
    EXPECT_EQ(rows->rowCount(), fromAToB);
    for (int i = 0; i < rows->rowCount(); ++i) {
        EXPECT_EQ(rows->index(i, 0).data().toString(), QStringLiteral("B"));
        EXPECT_EQ(rows->index(i, 4).data().toString(), QStringLiteral("A"));
    }
    QTest::mouseClick(migration, Qt::LeftButton, {}, second);
    EXPECT_EQ(rows->rowCount(), all);
    migration->setFocus();
    QTest::keyClick(migration, Qt::Key_Space);
    EXPECT_EQ(rows->rowCount(), fromAToB) << "the arrows stand where the last click was";
}

TEST_F(Window, AddsUpWhereAllFirmsOfTheCaseAre) {
    window->showView(QStringLiteral("tiers"));
    ASSERT_TRUE(test::settled(workspace));
    QString words = find<QLabel>("tiers.sum")->text();
    words.remove(QRegularExpression(QStringLiteral("\\(.*?\\)|（.*?）")));
    const QStringList sides = words.split(u'=');
    ASSERT_EQ(sides.size(), 2) << qPrintable(words);
    const auto figures = [](QString side) {
        std::vector<qint64> out;
        side.remove(u',');
        static const QRegularExpression digits(QStringLiteral("[0-9]+"));
        for (auto it = digits.globalMatch(side); it.hasNext();)
            out.push_back(it.next().captured().toLongLong());
        return out;
    };
    const auto whole = figures(sides[0]), parts = figures(sides[1]);
    ASSERT_EQ(whole.size(), 1u);
    EXPECT_EQ(whole[0], static_cast<qint64>(workspace.snapshot()->facts->firms.size()));
    EXPECT_EQ(std::accumulate(parts.begin(), parts.end(), qint64{0}), whole[0]) << qPrintable(words);
}

TEST_F(Window, ShowsLostPointsOfEveryDimension) {
    window->showView(QStringLiteral("tiers"));
    ASSERT_TRUE(test::settled(workspace));
    auto* table = find<Table>("tiers.table");
    table->selectRow(0);
    const auto& shot = *workspace.snapshot();
    const auto firm = shot.facts->find(workspace.selection().key.toStdString());
    const auto* card = shot.card(firm);
    ASSERT_NE(card, nullptr);
    auto* list = find<LineList>("score.dimensions.lines");
    ASSERT_EQ(list->lines().size(), card->dimensions.size());
    int whole = 0;
    for (std::size_t i = 0; i < card->dimensions.size(); ++i) {
        const auto& d = card->dimensions[i];
        const auto& line = list->lines()[i];
        if (!shot.scheme->dimensions[i].startsFull) {
            EXPECT_FALSE(line.bar.has_value()) << "what can only be gained has no bar of loss";
            continue;
        }
        ASSERT_TRUE(line.bar.has_value());
        EXPECT_NEAR(*line.bar, 1 - d.points / d.weight, 1e-9) << d.code;
        whole += d.points == d.weight;
        if (d.points == d.weight) {
            EXPECT_EQ(*line.bar, 0) << "nothing lost is an empty bar";
        }
    }
    EXPECT_GE(whole, 1);
}

TEST_F(Window, ShowsTheWholeWaterfallInASmallWindow) {
    window->resize(1280, 720);
    window->showView(QStringLiteral("tiers"));
    ASSERT_TRUE(test::settled(workspace));
    (void)QTest::qWaitFor([] { return false; }, 50);
    auto* pane = find<QScrollArea>("tiers.picture.pane");
    EXPECT_LE(find<PictureWidget>("tiers.picture")->height(), pane->viewport()->height());
    auto* table = find<Table>("tiers.table");
    EXPECT_GE(table->viewport()->height(), 2 * size::kRow);
    EXPECT_EQ(find<QScrollArea>("tiers.scroll")->verticalScrollBar()->maximum(), 0);
}

} // namespace
