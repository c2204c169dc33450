// SPDX-License-Identifier: GPL-3.0-or-later
// Reads pictures back as a person would: which words stand where. No word covers another, none leaves the picture, and
// each picture says its denominator, its two clocks and its legend.
#include "render/Pictures.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <gtest/gtest.h>

/// Tests of the window are built several files at a time: helpers live in a namespace of their own.
namespace coir::test::picture_words {
namespace {
using namespace coir::ui;
using namespace coir::report;

struct Word {
    QString text;
    QPolygonF box;
};

/// Keeps where words were drawn, and nothing else.
class WordEngine final : public QPaintEngine {
public:
    WordEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& now) override {
        if (now.state() & QPaintEngine::DirtyTransform)
            m_transform = now.transform();
    }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPath(const QPainterPath&) override {}
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        // Ink of a line of Chinese: from .8 above to .1 below the base line; a font's own box is far higher.
        const double px = item.font().pixelSize();
        const QRectF ink(at.x() + 0.5, at.y() - 0.8 * px, std::max(0.0, item.width() - 1), 0.9 * px);
        words.push_back({item.text(), m_transform.map(QPolygonF(ink))});
    }
    Type type() const override { return QPaintEngine::User; }
    std::vector<Word> words;

private:
    QTransform m_transform;
};

class WordDevice final : public QPaintDevice {
public:
    explicit WordDevice(QSize size) : m_size(size) {}
    QPaintEngine* paintEngine() const override { return &m_engine; }
    const std::vector<Word>& words() const { return m_engine.words; }

protected:
    int metric(PaintDeviceMetric m) const override {
        switch (m) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmWidthMM: return m_size.width() * 254 / 960;
        case PdmHeightMM: return m_size.height() * 254 / 960;
        case PdmDpiX: case PdmDpiY: case PdmPhysicalDpiX: case PdmPhysicalDpiY: return 96;
        case PdmNumColors: return 1 << 24;
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    QSize m_size;
    mutable WordEngine m_engine;
};

Date day(const char* text) { return *parseIsoDate(text); }
Message said(const char* text) { return Message{"test", "%1", {}}.arg(text); }
Caption caption() { return {said("title"), said("每百户"), {day("2026-09-30"), day("2026-08-31")}}; }
Ref row(store::RecordId record) { return {record, store::kNoFirm, {}}; }
QString plainWords(const Message& m) { return QString::fromStdString(plain(m)); }
std::string firmName(std::size_t i) { return "海南椰澜" + std::to_string(i) + "号国际供应链管理有限公司"; }

RibbonScene crowdedRibbon() {
    RibbonScene s;
    s.caption = caption();
    s.from = day("2024-01-01");
    s.to = day("2026-10-01");
    for (std::size_t i = 0; i < 4; ++i)
        s.lanes.push_back({row(static_cast<store::RecordId>(i + 1)), firmName(i), said("后继主体"), 'C', day("2025-09-16"), {}, {}});
    // Four dates within a fortnight, with long words.
    s.marks = {{row(11), 0, day("2024-11-15"), said("列入严重失信名单：严重违法失信名单(市场监管)"), Weight::High},
               {row(12), 0, day("2024-11-18"), said("处罚：罚款、没收违法所得"), Weight::High},
               {row(13), 0, day("2024-11-25"), said("吊销"), Weight::Watch},
               {row(14), 0, day("2024-11-29"), said("公告为非正常户"), Weight::Watch}};
    const char* kinds[] = {"字号", "人员", "地址", "行业", "经营范围", "区县"};
    for (std::size_t to = 1; to < 4; ++to)
        for (std::size_t k = 0; k < 6; ++k)
            s.threads.push_back({row(static_cast<store::RecordId>(100 + 10 * to + k)), 0, to, said(kinds[k]), 10.0 - static_cast<double>(k) - static_cast<double>(to)});
    return s;
}

FlowScene crowdedFlow() {
    FlowScene s;
    s.caption = caption();
    for (std::size_t i = 0; i < 17; ++i)
        s.lanes.push_back({row(static_cast<store::RecordId>(200 + i)), firmName(i), i < 15});
    for (std::size_t i = 1; i < 16; ++i)
        s.transfers.push_back({row(static_cast<store::RecordId>(300 + i)), i, 0, momentOf(day("2026-08-06"), static_cast<int>(i)), "45.9 万", 459000});
    s.transfers.push_back({row(320), 0, 16, momentOf(day("2026-08-14"), 9), "421.7 万", 4217000});
    s.transfers.push_back({row(321), 0, 16, momentOf(day("2026-08-14"), 20), "253.0 万", 2530000});
    return s;
}

RelationScene star() {
    RelationScene s;
    s.caption = caption();
    s.nodes.push_back({row(1), firmName(0), RelationScene::Kind::Firm, Weight::High, 'D', 0, 0, true});
    for (std::size_t i = 1; i <= 8; ++i) {
        const double a = 0.785 * static_cast<double>(i);
        s.nodes.push_back({row(static_cast<store::RecordId>(10 + i)), i % 2 ? "财务负责人 周*戊" : firmName(i), i % 2 ? RelationScene::Kind::Person : RelationScene::Kind::Firm, Weight::Plain, 0, 1.9 * std::sin(a), -std::cos(a), false});
        s.edges.push_back({row(static_cast<store::RecordId>(30 + i)), i, 0, i % 2 ? RelationScene::Link::Post : RelationScene::Link::Holding, i % 2 ? "执行董事兼总经理" : "12.50 %", true, false});
    }
    return s;
}

struct Subject {
    const char* name;
    Scene scene;
    QStringList legend;                              ///< words that must be found
};

std::vector<Subject> crowded() {
    std::vector<Subject> all;
    all.push_back({"ribbon", crowdedRibbon(), {QStringLiteral("1 字号"), QStringLiteral("列入严重失信名单"), QStringLiteral("吊销 2024-11-25")}});

    ColocationScene co;
    co.caption = caption();
    co.place = "海南省海口市美兰区银鸥街道椰影路274号3栋1703室";
    co.from = day("2023-10-01");
    co.to = day("2026-10-01");
    for (std::size_t i = 0; i < 14; ++i)
        co.rows.push_back({row(static_cast<store::RecordId>(i + 1)), firmName(i), {}, i == 0, day("2024-08-25"), {}, {{day("2026-07-01"), 5}}, {{day("2025-01-01"), day("2026-06-01")}}, {{day("2026-07-01"), row(40)}}});
    co.further = 17;
    all.push_back({"colocation", co, {PictureWords::tr("burst"), PictureWords::tr("dormant"), PictureWords::tr("monthly activity")}});

    OwnershipScene tree;
    tree.caption = caption();
    tree.nodes.push_back({row(1), firmName(0), {}, OwnershipScene::Kind::Firm, 'D', 0, true, false, {}});
    for (std::size_t i = 1; i <= 9; ++i) {
        tree.nodes.push_back({row(static_cast<store::RecordId>(i + 1)), firmName(i), said("beneficial owner"), OwnershipScene::Kind::Firm, 'B', i <= 5 ? 1 : 2, false, i == 9, {"12.50 %", "", ""}});
        tree.edges.push_back({row(static_cast<store::RecordId>(i + 50)), i, i <= 5 ? 0 : i - 5, "12.50 %", 0.125, false, false});
    }
    tree.edges.push_back({row(90), 1, 6, "7.21 %", 0.07, false, true});
    tree.loopNote = said("循环持股");
    all.push_back({"ownership", tree, {QStringLiteral("循环持股")}});

    CircleScene circle;
    circle.caption = caption();
    for (std::size_t i = 0; i < 6; ++i) {
        circle.members.push_back({row(static_cast<store::RecordId>(i + 1)), firmName(i), 'B', said("净资产 1500 万")});
        circle.edges.push_back({row(static_cast<store::RecordId>(i + 20)), i, (i + 1) % 6, "1825 万", 18250000, true});
    }
    circle.edges.push_back({row(30), 0, 3, "420 万", 4200000, false});
    circle.middle = said("闭合率 0.68：最小担保 12,480,000 元，最大 18,250,000 元");
    all.push_back({"circle", circle, {QStringLiteral("闭合率"), QStringLiteral("1825 万")}});

    all.push_back({"flow", crowdedFlow(), {PictureWords::tr("transfer; the wider, the larger the amount"), PictureWords::tr("account")}});

    ScatterScene scatter;
    scatter.caption = caption();
    for (int i = 0; i < 60; ++i)
        scatter.points.push_back({row(i + 1), day("2026-07-01") + i, 4000.0 + 37 * (i % 11), false, false});
    scatter.points.push_back({row(99), day("2026-08-01"), 3900, true, true});
    scatter.median = 4200;
    scatter.low = 4150;
    scatter.high = 4250;
    scatter.limit = 4100;                            // close to the median: their words must not meet
    scatter.unit = said("CNY per 台");
    all.push_back({"scatter", scatter, {PictureWords::tr("median %1").arg(4200), PictureWords::tr("limit %1").arg(4100), PictureWords::tr("flagged line")}});

    MatrixScene matrix;
    matrix.caption = caption();
    for (std::size_t i = 0; i < 40; ++i)
        matrix.rows.push_back("02fce6f4…");
    for (std::size_t j = 0; j < 14; ++j)
        matrix.columns.push_back({"霞蕾 散粉20g", j < 12 ? MatrixScene::Kind::Goods : MatrixScene::Kind::Payer});
    for (std::size_t i = 0; i < 40; ++i)
        for (std::size_t j = 0; j < 14; ++j)
            matrix.cells.push_back({row(static_cast<store::RecordId>(100 * i + j + 1)), i, j, 2});
    matrix.blockRows = 40;
    matrix.blockColumns = 14;
    all.push_back({"matrix", matrix, {PictureWords::tr("framed: the dense block, %1 buyers × %2 items").arg(40).arg(14), PictureWords::tr("goods")}});

    TileScene tiles;
    tiles.caption = caption();
    for (int k = 0; k < 19; ++k)
        tiles.tiles.push_back({{0, store::kNoFirm, std::to_string(460100 + k)}, "五指山", k % 5, k / 5, false, k == 7, false, k % 6, "9.61 %"});
    for (int k = 0; k < 6; ++k)
        tiles.bounds.push_back("10.11–12.29 %");
    tiles.suppressedWord = said("数量过少");
    all.push_back({"tiles", tiles, {QStringLiteral("10.11–12.29 %"), PictureWords::tr("hatched: too few")}});

    HexScene hex;
    hex.caption = caption();
    for (int q = 0; q < 20; ++q)
        hex.cells.push_back({{0, store::kNoFirm, "h2000:" + std::to_string(q) + ":0"}, 3000.0 * q, 1732.0 * q, q % 7 - 3, q == 3, false});
    all.push_back({"hexagons", hex, {PictureWords::tr("cold 99 %"), PictureWords::tr("hot 99 %")}});

    WaterfallScene fall;
    fall.caption = caption();
    for (int k = 0; k < 8; ++k)
        fall.bars.push_back({row(k + 1), said("股东列入严重失信名单"), k % 3 ? -4.2 : 0, k % 3 != 0});
    fall.bands = {{'A', 85}, {'B', 70}, {'C', 55}};
    fall.points = 79;
    fall.tier = 'B';
    all.push_back({"waterfall", fall, {QStringLiteral("A ≥ 85"), PictureWords::tr("start"), PictureWords::tr("points")}});

    TimelineScene line;
    line.caption = caption();
    line.from = day("2019-01-01");
    line.to = day("2026-09-30");
    line.lanes = {said("登记"), said("处罚"), said("名单"), said("税务与司法"), said("年报与许可")};
    for (int k = 0; k < 40; ++k)
        line.events.push_back({row(k + 1), static_cast<std::size_t>(k % 5), day("2025-01-01") + 9 * k, said("penalty 罚款"), k % 2 ? Weight::High : Weight::Watch, k % 3 == 0});
    all.push_back({"timeline", line, {PictureWords::tr("high"), PictureWords::tr("watch")}});

    all.push_back({"relation", star(), {PictureWords::tr("firm"), PictureWords::tr("holding %"), PictureWords::tr("post")}});
    return all;
}

std::vector<Word> wordsIn(const Scene& scene, const QSize& size, const PictureStyle& style) {
    WordDevice device(size);
    QPainter painter(&device);
    draw(painter, QRectF(QPointF(0, 0), size), scene, style);
    painter.end();
    return device.words();
}

/// Window narrow and wide, and the sheet of paper at the size of its words.
struct Sheet {
    double width;
    bool paper;
};
constexpr Sheet kSheets[] = {{640, false}, {960, false}, {1400, false}, {4819, true}};

TEST(PictureWords, NeverCoverOneAnotherNorLeaveThePicture) {
    for (const auto& [name, scene, legend] : crowded())
        for (const Sheet& sheet : kSheets) {
            const double px = sheet.paper ? 85 : 12;
            const PictureStyle style = sheet.paper ? PictureStyle::print(px, plainWords) : PictureStyle::screen(1, plainWords);
            const QSize size(static_cast<int>(sheet.width), static_cast<int>(heightFor(scene, sheet.width, px)));
            const auto words = wordsIn(scene, size, style);
            ASSERT_FALSE(words.empty()) << name;
            const double slack = px / 12;
            const QRectF area = QRectF(QPointF(0, 0), size).adjusted(-slack, -slack, slack, slack);
            for (std::size_t i = 0; i < words.size(); ++i) {
                EXPECT_TRUE(area.contains(words[i].box.boundingRect())) << name << " at " << sheet.width << ": " << qPrintable(words[i].text);
                for (std::size_t j = i + 1; j < words.size(); ++j) {
                    const QPolygonF both = words[i].box.intersected(words[j].box);
                    const QRectF over = both.boundingRect();
                    EXPECT_FALSE(over.width() > slack && over.height() > slack)
                        << name << " at " << sheet.width << ": “" << qPrintable(words[i].text) << "” and “" << qPrintable(words[j].text) << "”";
                }
            }
        }
}

TEST(PictureWords, KeepTheTimeAboveRowsThatScroll) {
    // Many rows do not fit a low pane: it shows the upper part, where the time must stand.
    int looked = 0;
    for (const auto& [name, scene, legend] : crowded()) {
        const bool neighbours = std::holds_alternative<ColocationScene>(scene);
        if (!neighbours && !std::holds_alternative<TimelineScene>(scene))
            continue;
        double year = -1, firstRow = -1;
        for (const Word& w : wordsIn(scene, QSize(960, static_cast<int>(heightFor(scene, 960, 12))), PictureStyle::screen(1, plainWords))) {
            if (w.text.startsWith(QStringLiteral("2025")))
                year = w.box.boundingRect().bottom();
            if (w.text.startsWith(neighbours ? QStringLiteral("海南椰澜") : QStringLiteral("登记")) && firstRow < 0)
                firstRow = w.box.boundingRect().top();
        }
        ASSERT_GE(year, 0) << name;
        ASSERT_GE(firstRow, 0) << name;
        EXPECT_LT(year, firstRow) << name;
        ++looked;
    }
    EXPECT_EQ(looked, 2);
}

TEST(PictureWords, SayDenominatorClocksAndLegend) {
    for (const auto& [name, scene, legend] : crowded()) {
        const double height = heightFor(scene, 960, 12);
        QString all;
        for (const Word& w : wordsIn(scene, QSize(960, static_cast<int>(height)), PictureStyle::screen(1, plainWords)))
            all += w.text + QLatin1Char('\n');
        // Pieces of one line come one by one where a font fills in: what must be found is looked for without breaks.
        QString joined = all;
        joined.remove(QLatin1Char('\n'));
        for (const QString& words : QStringList{QStringLiteral("每百户"), QStringLiteral("2026-09-30"), QStringLiteral("2026-08-31")} + legend)
            EXPECT_TRUE(joined.contains(words)) << name << ": " << qPrintable(words);
    }
}

} // namespace
} // namespace coir::test::picture_words
