// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for is found, in every box; what is drawn is seen.
#include "language/Wording.h"
#include "parts/FindingWords.h"
#include "parts/Panel.h"
#include "parts/Table.h"
#include "render/Painting.h"
#include "render/Pictures.h"
#include "sample_window.h"
#include "shell/ManualDialog.h"
#include "shell/Search.h"
#include "shell/SearchBox.h"
#include "typist.h"
#include "views/graph/GraphConnection.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <algorithm>
#include <set>

namespace {
using namespace coir;
using namespace coir::ui;
using Window = test::SampleWindow;

/// Initials that the search for everything finds at least one firm by.
QString initialsOfSomeFirm(const CaseSnapshot& shot) {
    for (const char* asked : {"hklh", "hk", "sy", "hn", "hnyh"}) {
        JobContext job;
        if (const auto found = findFirms(shot, QString::fromUtf8(asked), 12, job); found && !found->empty())
            return QString::fromUtf8(asked);
    }
    return {};
}

TEST_F(Window, FindsInTheGraphWhateverTheSearchAboveFinds) {
    const auto& shot = *workspace.snapshot();
    const QString asked = initialsOfSomeFirm(shot);
    ASSERT_FALSE(asked.isEmpty());
    JobContext job;
    const auto firms = findFirms(shot, asked, 12, job);
    ASSERT_TRUE(firms);
    window->showView(QStringLiteral("graph"));
    ASSERT_TRUE(test::settled(workspace));
    auto* box = find<QLineEdit>("graph.find");
    box->setFocus();
    QTest::keyClicks(box, asked);
    ASSERT_TRUE(test::settled(workspace));
    auto* list = find<QListWidget>("graph.found");
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->isVisible(); }, 5000));
    QStringList shown;
    for (int i = 0; i < list->count(); ++i)
        shown << list->item(i)->text();
    for (const FoundFirm& f : *firms)
        EXPECT_TRUE(shown.join(u'\n').contains(QString::fromStdString(shot.firm(f.firm).name))) << shot.firm(f.firm).name;
    // No empty room below what was found.
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("zzqqxx"));
    ASSERT_TRUE(test::settled(workspace));
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->count() == 1; }, 5000));
    EXPECT_LT(list->height(), 60);
}

TEST_F(Window, FindsCommandsByTheirKeyWithoutFirmsBetween) {
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* search = find<SearchBox>("search");
    ASSERT_TRUE(search->hasFocus());
    auto* list = find<QListWidget>("search.hits");
    ASSERT_TRUE(list->isVisible()) << "all commands, before a letter is typed";
    EXPECT_GT(list->count(), 20);
    const QString wanted = find<QAction>("command.manual")->iconText();
    search->setText(wanted);
    Q_EMIT search->textEdited(wanted);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->count() >= 1 && list->item(0)->text() == wanted; }, 3000));
    test::WhenAsked manual([](const QWidget* w) { return w->objectName() == QStringLiteral("manual"); }, [](QWidget* w) { w->close(); });
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_TRUE(manual.wait());
    ASSERT_TRUE(test::settled(workspace));
    window->activateWindow();
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_FALSE(list->isVisible()) << "and Ctrl+F looks for everything again";
}

TEST_F(Window, OpensDialogsThatFitOnTheScreen) {
    auto* manual = new ManualDialog(workspace, window.get());
    manual->resize(4000, 3000);
    openDialog(manual);
    EXPECT_LT(manual->height(), manual->screen()->availableGeometry().height());
    EXPECT_LT(manual->width(), manual->screen()->availableGeometry().width());
    ASSERT_TRUE(test::settled(workspace));
    manual->close();
}

TEST_F(Window, NamesTheFirmOfAQuarantinedRow) {
    window->showView(QStringLiteral("sources"));
    ASSERT_TRUE(test::settled(workspace));
    auto* sources = find<Table>("sources.table");
    auto* refused = find<Table>("sources.refused");
    int named = 0;
    for (int row = 0; row < sources->rowsModel()->rowCount() && named == 0; ++row) {
        sources->selectRow(row);
        ASSERT_TRUE(test::settled(workspace));
        for (int k = 0; k < refused->rowsModel()->rowCount(); ++k)
            named += !refused->rowsModel()->index(k, 1).data().toString().isEmpty();
    }
    EXPECT_GT(named, 0);
}

TEST_F(Window, SaysInTheHeadingWhatAColumnMeansOnceDaysAreCompared) {
    window->showView(QStringLiteral("tiers"));
    auto* table = find<Table>("tiers.table");
    const auto heading = [&] { return table->rowsModel()->headerData(table->rowsModel()->columnCount() - 1, Qt::Horizontal, Qt::DisplayRole).toString(); };
    const QString alone = QCoreApplication::translate("coir::ui::TiersView", "Main cause");
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_NE(heading(), alone) << "compared at once with an earlier day";
}

TEST_F(Window, NamesThePostsOnAWayBetweenTwo) {
    store::Facts facts;
    facts.firms.resize(1);
    facts.firms[0].key = "91000000000000000X";
    facts.firms[0].name = "甲公司";
    facts.firms[0].record = 7;
    store::Post post;
    post.firm = 0;
    post.record = 8;
    post.token = "t";
    post.title = "监事";
    facts.posts.push_back(post);
    graph::GraphBuilder builder;
    const auto firm = builder.addNode(facts.firms[0].key, graph::NodeKind::Firm, facts.firms[0].name), person = builder.addNode("t", graph::NodeKind::Person, "张*");
    for (const std::int64_t record : {7, 8}) {
        graph::EdgeSpec spec;
        spec.kind = graph::EdgeKind::Post;
        spec.record = record;
        builder.addEdge(person, firm, spec);
    }
    const auto graph = builder.build();
    RelationFilter filter;
    const Connection joined = connectionBetween(*graph, facts, std::vector<NodeMark>(graph->nodeCount()), filter, *graph->find("t"), *graph->find(facts.firms[0].key));
    QString all;
    for (const Line& l : joined.lines)
        all += l.title + u'\n';
    EXPECT_TRUE(all.contains(QStringLiteral("监事"))) << qPrintable(all);
    EXPECT_TRUE(all.contains(QCoreApplication::translate("Connection", "legal representative"))) << qPrintable(all);
}

TEST(Wording, HasOneWordForADetectorInListsAndInReports) {
    const QString before = currentLanguage();
    for (const char* language : {"zh_CN", "zh_TW"}) {
        useLanguage(QString::fromUtf8(language));
        for (const char* id : {"shell", "phoenix", "ownership-cycle", "guarantee-circle", "contagion", "duty-free-ring", "undervaluation", "payment-cycle", "payment-fan-in", "hot-spot"})
            EXPECT_EQ(detectorTitle(id), termOf("term", id)) << id;
    }
    useLanguage(QStringLiteral("en"));
    for (const char* id : {"shell", "phoenix", "ownership-cycle", "guarantee-circle", "contagion", "duty-free-ring", "undervaluation", "payment-cycle", "payment-fan-in", "hot-spot"})
        EXPECT_EQ(detectorTitle(id).toLower(), termOf("term", id)) << id;
    useLanguage(before);
}

TEST(Wording, ShowsWordsOfPacksInTraditionalCharactersAndQuotesInEnglishPlain) {
    const QString before = currentLanguage();
    useLanguage(QStringLiteral("zh_TW"));
    EXPECT_EQ(inLanguage("Revoked or ordered to close", "登记状态异常"), QStringLiteral("登記狀態異常"));
    useLanguage(QStringLiteral("zh_CN"));
    EXPECT_EQ(inLanguage("Revoked or ordered to close", "登记状态异常"), QStringLiteral("登记状态异常"));
    useLanguage(QStringLiteral("en"));
    EXPECT_EQ(inLanguage("Revoked or ordered to close", "登记状态异常"), QStringLiteral("Revoked or ordered to close"));
    EXPECT_EQ(QCoreApplication::translate("coir::ui::FindingPanel", "Before “Confirmed”, give every clearing condition a state"),
              QStringLiteral("Before \"Confirmed\", give every clearing condition a state"));
    useLanguage(before);
}

TEST(Pictures, KeepTheWordsOfBandsApart) {
    EXPECT_EQ(keptApart({10, 20, 60}, 13), (std::vector<double>{10, 23, 60}));
    EXPECT_EQ(keptApart({10, 12, 14}, 13), (std::vector<double>{10, 23, 36}));
    EXPECT_TRUE(keptApart({}, 13).empty());
}

TEST(Pictures, CoverNoHotCellWithAName) {
    // One hot cell in the middle of its county, cells without news all round: the name stands elsewhere and the cell keeps its colour.
    report::HexScene scene;
    scene.side = 2000;
    const double high = scene.side * 1.7320508;
    for (int x = -8; x <= 8; ++x)
        for (int y = -8; y <= 8; ++y) {
            report::HexScene::Cell cell;
            cell.ref.key = std::to_string(x) + "," + std::to_string(y);
            cell.x = x * scene.side * 1.5;
            cell.y = (y + (x & 1) * 0.5) * high;
            cell.level = x == 0 && y == 0 ? 3 : 0;
            scene.cells.push_back(cell);
        }
    report::HexScene::Label label;
    label.name = "白沙";
    label.x = 0;
    label.low = -high / 4;
    label.high = high / 4;
    scene.labels.push_back(label);
    QImage image(520, 420, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    Hits hits;
    draw(painter, QRectF(0, 0, 520, 420), scene, PictureStyle::screen(1, [](const Message& m) { return QString::fromStdString(plain(m)); }), &hits);
    painter.end();
    const auto hot = std::find_if(hits.begin(), hits.end(), [](const Hit& h) { return h.ref.key == "0,0"; });
    ASSERT_NE(hot, hits.end());
    // Near the corner of the cell, beside the sign in its middle.
    const QPointF at = hot->box.center() + QPointF(hot->box.width() * 0.3, hot->box.height() * 0.25);
    EXPECT_EQ(image.pixelColor(at.toPoint()), colours().heat[6]);
}

} // namespace
