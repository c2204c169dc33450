// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tiers/Waterfall.h"
#include "charts/TierChart.h"
#include "render/PictureFile.h"
#include "render/PictureWidget.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace {
using namespace coir;
using namespace coir::ui;
using namespace coir::report;

Date day(const char* text) { return *parseIsoDate(text); }
Message said(const char* text) { return Message{"test", "%1", {}}.arg(text); }
Caption caption() { return {said("title"), said("per 100 firms"), {day("2026-09-30"), day("2026-09-30")}}; }
Ref row(store::RecordId record) { return {record, store::kNoFirm, {}}; }
QString plainWords(const Message& m) { return QString::fromStdString(plain(m)); }

RibbonScene ribbon() {
    RibbonScene s;
    s.caption = caption();
    s.from = day("2025-04-01");
    s.to = day("2026-10-01");
    s.lanes = {{{}, "原主体", said("origin"), 'D', day("2019-06-11"), {}, {{day("2025-05-01"), 30}, {day("2026-09-01"), 2}}},
               {{}, "后继一", said("successor"), 'C', day("2026-03-25"), {}, {{day("2026-04-01"), 1}, {day("2026-09-01"), 24}}}};
    s.marks = {{row(11), 0, day("2026-03-02"), said("列入严重失信"), Weight::High}};
    s.threads = {{row(21), 0, 1, said("同一单元"), 3.32}, {row(22), 0, 1, said("联系电话"), 2.81}};
    s.crossing = {{day("2026-05-01"), said("crossing")}};
    return s;
}

OwnershipScene crowdedTree() {
    OwnershipScene s;
    s.caption = caption();
    s.nodes.push_back({});
    s.nodes[0].name = "firm";
    s.nodes[0].focus = true;
    for (std::size_t i = 1; i <= 12; ++i) {
        OwnershipScene::Node n;
        n.name = "holder " + std::to_string(i);
        n.layer = i <= 6 ? 1 : 2;
        n.kind = i == 12 ? OwnershipScene::Kind::Unknown : OwnershipScene::Kind::Person;
        s.nodes.push_back(n);
        s.edges.push_back({row(static_cast<store::RecordId>(i)), i, i <= 6 ? 0 : i - 6, std::to_string(i) + ".5 %", 0.1, i == 12, false});
    }
    s.edges.push_back({row(99), 1, 4, "10 %", 0.1, false, true});
    return s;
}

std::vector<std::pair<const char*, Scene>> everyScene() {
    std::vector<std::pair<const char*, Scene>> all;
    all.emplace_back("ribbon", ribbon());
    ColocationScene co;
    co.caption = caption();
    co.place = "那大镇中兴大街88号305";
    co.from = day("2024-01-01");
    co.to = day("2026-09-30");
    co.rows = {{row(1), "甲", said("subject"), true, day("2024-02-01"), {}, {{day("2026-01-01"), 5}}, {{day("2024-03-01"), day("2025-12-01")}}, {{day("2026-01-01"), row(7)}}}};
    all.emplace_back("colocation", co);
    all.emplace_back("ownership", crowdedTree());
    CircleScene circle;
    circle.caption = caption();
    for (const char* name : {"甲", "乙", "丙"})
        circle.members.push_back({{}, name, 'B', said("equity")});
    for (std::size_t i = 0; i < 3; ++i)
        circle.edges.push_back({row(static_cast<store::RecordId>(i + 1)), i, (i + 1) % 3, "420 万", 420, true});
    circle.middle = said("closing .58");
    all.emplace_back("circle", circle);
    FlowScene flow;
    flow.caption = caption();
    flow.lanes = {{{}, "甲", true}, {{}, "账户", false}};
    flow.transfers = {{row(1), 0, 1, momentOf(day("2026-09-01"), 9), "96 万", 96}, {row(2), 1, 0, momentOf(day("2026-09-02"), 9), "95 万", 95}};
    all.emplace_back("flow", flow);
    ScatterScene scatter;
    scatter.caption = caption();
    scatter.points = {{row(1), day("2026-07-01"), 10, false, false}, {row(2), day("2026-08-01"), 3.1, true, true}};
    scatter.median = 10;
    scatter.low = 9;
    scatter.high = 11;
    scatter.limit = 8;
    all.emplace_back("scatter", scatter);
    MatrixScene matrix;
    matrix.caption = caption();
    matrix.rows = {"购买人 1", "购买人 2"};
    matrix.columns = {{"面霜", MatrixScene::Kind::Goods}, {"付款", MatrixScene::Kind::Payer}};
    matrix.cells = {{row(1), 0, 0, 1}, {row(2), 1, 1, 2}};
    matrix.blockRows = matrix.blockColumns = 2;
    all.emplace_back("matrix", matrix);
    TileScene tiles;
    tiles.caption = caption();
    tiles.tiles = {{{0, store::kNoFirm, "460100"}, "海口", 3, 0, false, false, false, 2, "2.9"}, {{0, store::kNoFirm, "460300"}, "三沙", 4, 4, true, true, false, -1, {}}};
    tiles.suppressedWord = said("few");
    all.emplace_back("tiles", tiles);
    HexScene hex;
    hex.caption = caption();
    hex.cells = {{{0, store::kNoFirm, "h2000:0:0"}, 0, 0, 3, false, false, {}, {}}, {{0, store::kNoFirm, "h2000:1:0"}, 3000, 1732, 0, true, false, {}, {}}};
    all.emplace_back("hexagons", hex);
    WaterfallScene fall;
    fall.caption = caption();
    fall.bars = {{row(1), said("处罚"), -8.2, true}, {row(2), said("已修复"), 0, false}, {row(3), said("纳税信用 A"), 4, true}};
    fall.bands = {{'A', 85}, {'B', 70}, {'C', 55}};
    fall.points = 95.8;
    fall.tier = 'A';
    all.emplace_back("waterfall", fall);
    TimelineScene line;
    line.caption = caption();
    line.from = day("2019-01-01");
    line.to = day("2026-09-30");
    line.lanes = {said("登记")};
    line.events = {{row(1), 0, day("2019-06-11"), said("成立"), Weight::Plain, false}, {row(2), 0, day("2022-08-01"), said("处罚"), Weight::High, true}};
    all.emplace_back("timeline", line);
    RelationScene relation;
    relation.caption = caption();
    relation.nodes = {{{}, "甲", RelationScene::Kind::Firm, Weight::High, 'D', 0, 0, true}, {{}, "地址", RelationScene::Kind::Address, Weight::Plain, 0, 2, 1, false}};
    relation.edges = {{row(1), 0, 1, RelationScene::Link::Address, "至 2026-03", false, true}};
    all.emplace_back("relation", relation);
    return all;
}

TEST(Pictures, AnswerEveryMarkWithTheRowBehindIt) {
    for (const auto& [name, scene] : everyScene()) {
        QImage image(900, 420, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        Hits hits;
        const QRectF area(10, 10, 880, 400);
        draw(painter, area, scene, PictureStyle::screen(1, plainWords), &hits);
        const PictureTable table = tableOf(scene, PictureStyle::screen(1, plainWords));
        EXPECT_FALSE(hits.empty()) << name;
        EXPECT_FALSE(table.rows.empty()) << name;
        for (const Ref& ref : table.refs) {
            if (ref.empty())
                continue;
            const bool there = std::any_of(hits.begin(), hits.end(), [&](const Hit& h) { return h.ref.record == ref.record && h.ref.key == ref.key; });
            EXPECT_TRUE(there) << name << " record " << ref.record << " " << ref.key;
        }
        for (const QStringList& cells : table.rows)
            EXPECT_EQ(cells.size(), table.columns.size()) << name;
        for (const Hit& h : hits)
            EXPECT_TRUE(area.adjusted(-14, -14, 14, 14).contains(h.box)) << name << " " << qPrintable(h.words);
    }
}

TEST(Pictures, NeverHideAShareOfTheOwnershipTree) {
    QImage image(900, 420, QImage::Format_RGB32);
    QPainter painter(&image);
    Hits hits;
    const OwnershipScene scene = crowdedTree();
    draw(painter, QRectF(0, 0, 900, 420), scene, PictureStyle::screen(1, plainWords), &hits);
    std::vector<QRectF> pills;
    for (const Hit& h : hits)
        if (h.ref.record != 0)
            pills.push_back(h.box);
    ASSERT_EQ(pills.size(), scene.edges.size());
    for (std::size_t i = 0; i < pills.size(); ++i)
        for (std::size_t j = i + 1; j < pills.size(); ++j)
            EXPECT_FALSE(pills[i].intersects(pills[j])) << i << " " << j;
}

TEST(Pictures, DrawEveryWaterfallOnTheSameAxis) {
    const auto heights = [](double start, std::vector<double> deltas) {
        WaterfallScene s;
        s.start = s.points = start;
        for (const double d : deltas) {
            s.bars.push_back({row(static_cast<store::RecordId>(s.bars.size() + 1)), said("x"), d, true});
            s.points += d;
        }
        QImage image(900, 420, QImage::Format_RGB32);
        QPainter painter(&image);
        Hits hits;
        draw(painter, QRectF(0, 0, 900, 420), s, PictureStyle::screen(1, plainWords), &hits);
        return hits.back().box.height();
    };
    // The hit of a bar reaches from where the firm stood before it to the words below.
    EXPECT_NEAR(heights(85, {-10}) - heights(60, {-10}), heights(35, {-5}) - heights(10, {-5}), 2.1) << "25 points are as high for every firm";
    EXPECT_GT(heights(85, {-10}), heights(35, {-10}) + 100) << "half the axis of some three hundred";
}

TEST(Pictures, TellTheClassesOfAHexagonMapInWords) {
    HexScene hot;
    EXPECT_EQ(classWords(hot).size(), 7);
    hot.bounds = {"none", "p ≤ .10", "p ≤ .05", "p ≤ .01"};
    hot.cells = {{row(1), 0, 0, 3, false, false, "海口", "9.4"}};
    const auto table = tableOf(hot, PictureStyle::screen(1, plainWords));
    ASSERT_EQ(table.rows.size(), 1u);
    EXPECT_EQ(table.rows[0][0], QStringLiteral("海口"));
    EXPECT_EQ(table.rows[0][2], QStringLiteral("p ≤ .01"));
}

TEST(TierChart, WritesFiguresApartInANarrowPanel) {
    TierChart chart(QStringLiteral("c"));
    chart.setCounts({10657, 4320, 1294, 364, 0});
    for (const int width : {400, 170}) {
        chart.resize(width, 130);
        chart.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&chart));
        chart.grab();
        std::vector<QRectF> words;
        for (const auto* item : chart.findChild<QGraphicsView*>()->scene()->items())
            if (const auto* text = dynamic_cast<const QGraphicsSimpleTextItem*>(item); text && text->isVisible())
                words.push_back(text->sceneBoundingRect());
        EXPECT_EQ(words.size(), 8u) << width;
        for (std::size_t i = 0; i < words.size(); ++i) {
            EXPECT_LE(words[i].right(), width) << width;
            for (std::size_t j = i + 1; j < words.size(); ++j)
                EXPECT_FALSE(words[i].intersects(words[j])) << width << " " << i << " " << j;
        }
    }
}

TEST(Pictures, AreVectorsOnPaperAndSayTheSameAtBothThemes) {
    QTemporaryDir dir;
    for (const auto& [name, scene] : everyScene()) {
        const QString path = dir.filePath(QString::fromLatin1(name) + QStringLiteral(".pdf"));
        ASSERT_TRUE(writePicture(path, QSizeF(800, 360), QStringLiteral("t"), [&, &s = scene](QPainter& p, const QRectF& r) { draw(p, r, s, PictureStyle::print(12, plainWords)); }));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        EXPECT_FALSE(bytes.contains("/Subtype /Image")) << name;
        EXPECT_FALSE(bytes.contains("/PatternType 1")) << name << ": hatching is made of lines";
        EXPECT_TRUE(bytes.contains("/Font")) << name;
    }
}

TEST(Pictures, RefuseAnEndingTheyCannotWrite) {
    QTemporaryDir dir;
    const auto paint = [](QPainter& p, const QRectF& r) { p.drawRect(r); };
    const auto bad = writePicture(dir.filePath(QStringLiteral("x.bmp")), QSizeF(10, 10), {}, paint);
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().code, ErrorCode::WrongUse);
    const auto nowhere = writePicture(dir.filePath(QStringLiteral("no/such/x.svg")), QSizeF(10, 10), {}, paint);
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::NotPermitted);
}

TEST(PictureWidget, OpensTheMarkThatIsClickedOrWalkedTo) {
    PictureWidget picture(QStringLiteral("picture"));
    picture.resize(900, 300);
    picture.setScene(ribbon());
    picture.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&picture));
    picture.grab();
    QSignalSpy opened(&picture, &PictureWidget::opened);
    const auto thread = std::find_if(picture.hits().begin(), picture.hits().end(), [](const Hit& h) { return h.ref.record == 21; });
    ASSERT_NE(thread, picture.hits().end());
    QTest::mouseClick(&picture, Qt::LeftButton, {}, thread->box.center().toPoint());
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).value<report::Ref>().record, 21);
    picture.setFocus();
    for (std::size_t i = 0; i < picture.hits().size(); ++i) {
        QTest::keyClick(&picture, Qt::Key_Right);
        if (picture.hits()[static_cast<std::size_t>(picture.current())].ref.record == 22)
            break;
    }
    QTest::keyClick(&picture, Qt::Key_Return);
    EXPECT_EQ(opened.last().at(0).value<report::Ref>().record, 22);
}

} // namespace

TEST(TierChange, NamesWhatMovedThePointsAndNotAnOlderFact) {
    using coir::score::Line;
    using coir::score::Scorecard;
    const auto line = [](std::string code, double points, std::string_view reason) {
        Line l;
        l.code = std::move(code);
        l.points = points;
        l.reason = coir::Message{{}, std::string(reason), {}};
        return l;
    };
    coir::ui::CaseSnapshot shot;
    Scorecard before, after;
    before.points = 80;
    before.lines = {line("penalty", -20, "an old heavy fine")};
    after.points = 74;
    after.lines = {line("penalty", -20, "an old heavy fine"), line("abnormal", -6, "listed as abnormal last week")};
    EXPECT_EQ(coir::ui::changeCause(shot, before, after), QStringLiteral("listed as abnormal last week"));
    EXPECT_TRUE(coir::ui::changeCause(shot, after, before).contains(QStringLiteral("listed as abnormal last week")));
    // The same fine, half of it decayed: the rise is told by what weighs less.
    Scorecard decayed;
    decayed.points = 90;
    decayed.lines = {line("penalty", -10, "an old heavy fine")};
    EXPECT_TRUE(coir::ui::changeCause(shot, before, decayed).contains(QStringLiteral("an old heavy fine")));
    EXPECT_NE(coir::ui::changeCause(shot, before, decayed), QStringLiteral("an old heavy fine"));
    // A second fine of the same kind, lighter than the first, must not be hidden behind it.
    Scorecard again = before;
    again.points = 76;
    again.lines.push_back(line("penalty", -4, "a light fine of this month"));
    EXPECT_TRUE(coir::ui::changeCause(shot, before, again).contains(QStringLiteral("a light fine of this month")));
}

TEST(TierChange, TellsWhatTheLimitsOfTheSchemeGiveBack) {
    coir::ui::CaseSnapshot shot;
    coir::score::Scheme scheme;
    coir::score::Dimension dimension;
    dimension.code = "D";
    dimension.weight = 30;
    coir::score::Indicator indicator;
    indicator.code = "x";
    indicator.en = indicator.zh = "X";
    indicator.cap = 15;
    dimension.indicators = {indicator};
    scheme.dimensions = {dimension};
    shot.scheme = scheme;
    coir::score::Scorecard card;
    card.points = 15;                                  // 30 − 12 − 8, of which 15 at most
    for (const double points : {-12.0, -8.0}) {
        coir::score::Line l;
        l.code = "x";
        l.points = points;
        card.lines.push_back(l);
    }
    const auto given = coir::ui::givenBack(shot, card);
    ASSERT_EQ(given.size(), 1u);
    EXPECT_DOUBLE_EQ(given.front().points, 5);
}
