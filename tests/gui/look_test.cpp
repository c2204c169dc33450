// SPDX-License-Identifier: GPL-3.0-or-later
// Recomputes what look promises: contrast by WCAG 2, distance by CIE76 after Machado 2009 (severity 1).
#include "look/Icons.h"
#include "look/Theme.h"
#include "look/Tokens.h"
#include "render/Painting.h"

#include <QApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <array>
#include <cmath>
#include <gtest/gtest.h>

namespace {
using namespace coir::ui;

double linear(double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); }
double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}
double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

using Rgb = std::array<double, 3>;
/// Machado, Oliveira, Fernandes 2009, severity 1.0; on linear RGB.
Rgb seenAs(const QColor& c, int deficiency) {
    static constexpr double kMatrix[4][9] = {
        {1, 0, 0, 0, 1, 0, 0, 0, 1},
        {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
        {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
        {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}};
    const Rgb in{linear(c.redF()), linear(c.greenF()), linear(c.blueF())};
    Rgb out{};
    for (int i = 0; i < 3; ++i) {
        double sum = 0;
        for (int j = 0; j < 3; ++j)
            sum += kMatrix[deficiency][i * 3 + j] * in[static_cast<std::size_t>(j)];
        out[static_cast<std::size_t>(i)] = std::clamp(sum, 0.0, 1.0);
    }
    return out;
}
Rgb lab(const Rgb& rgb) {
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    const double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    const double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}
double distance(const QColor& a, const QColor& b, int deficiency) {
    const Rgb x = lab(seenAs(a, deficiency)), y = lab(seenAs(b, deficiency));
    return std::sqrt(std::pow(x[0] - y[0], 2) + std::pow(x[1] - y[1], 2) + std::pow(x[2] - y[2], 2));
}
template <class Series> double nearest(const Series& series, bool neighboursOnly = false) {
    double least = 1e9;
    for (int deficiency = 1; deficiency <= 3; ++deficiency)
        for (std::size_t i = 0; i < series.size(); ++i)
            for (std::size_t j = i + 1; j < series.size(); ++j)
                if (!neighboursOnly || j == i + 1)
                    least = std::min(least, distance(series[i], series[j], deficiency));
    return least;
}

class EveryTheme : public ::testing::TestWithParam<Theme> {};
INSTANTIATE_TEST_SUITE_P(Look, EveryTheme, ::testing::Values(Theme::Light, Theme::Dark));

TEST_P(EveryTheme, TextIsReadableOnEveryGroundItStandsOn) {
    const Colours& c = coloursOf(GetParam());
    for (const QColor& ground : {c.window, c.surface, c.surface2, c.canvas, c.selectedRow, c.accentSoft})
        for (const QColor& text : {c.text, c.text2})
            EXPECT_GE(contrast(text, ground), 4.5) << qPrintable(text.name()) << " on " << qPrintable(ground.name());
    for (const QColor& ground : {c.window, c.surface, c.surface2, c.canvas})
        EXPECT_GE(contrast(c.text3, ground), 4.5) << qPrintable(ground.name());
    for (const QColor& ground : {c.surface, c.surface2, c.accentSoft, c.selectedRow})
        EXPECT_GE(contrast(c.accent, ground), 4.5) << qPrintable(ground.name());
    EXPECT_GE(contrast(c.onAccent, c.accent), 4.5);
    EXPECT_GE(contrast(c.bannerText, c.bannerGround), 4.5);
    for (const Level level : {Level::High, Level::Watch, Level::Hint, Level::Undecided}) {
        const LevelColours& l = c.level(level);
        for (const QColor& ground : {l.soft, c.surface, c.surface2})
            EXPECT_GE(contrast(l.text, ground), 4.5) << static_cast<int>(level);
    }
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_GE(contrast(c.onTier[i], c.tier[i]), 4.5) << i;
    for (const QColor& ground : c.rate)
        EXPECT_GE(contrast(Colours::wordsOn(ground), ground), 4.5) << qPrintable(ground.name());
    for (const QColor& ground : c.heat)
        EXPECT_GE(contrast(Colours::wordsOn(ground), ground), 4.5) << qPrintable(ground.name());
    // Counts stand on the squares of the duty-free matrix.
    for (const QColor& ground : c.node)
        EXPECT_GE(contrast(Colours::wordsOn(ground), ground), 4.5) << qPrintable(ground.name());
}

TEST_P(EveryTheme, MarksAndNodesStandOutFromTheCanvas) {
    const Colours& c = coloursOf(GetParam());
    for (const QColor& node : c.node)
        EXPECT_GE(contrast(node, c.canvas), 3.0) << qPrintable(node.name());
    for (const QColor& line : c.relation)
        EXPECT_GE(contrast(line, c.canvas), 3.0) << qPrintable(line.name());
    for (const Level level : {Level::High, Level::Watch, Level::Hint})
        EXPECT_GE(contrast(c.level(level).mark, c.canvas), 3.0);
}

TEST_P(EveryTheme, SeriesStayApartUnderColourVisionDeficiencies) {
    const Colours& c = coloursOf(GetParam());
    // Half a unit of rounding below the figures of the palette; marks as measured here (high against watch, protanopia).
    EXPECT_GE(nearest(c.node), 12);
    EXPECT_GE(nearest(c.relation), 16.5);
    EXPECT_GE(nearest(c.tier), 18.5);
    EXPECT_GE(nearest(std::array{c.high.mark, c.watch.mark, c.hint.mark}), 25);
    EXPECT_GE(nearest(c.heat, true), 13.5);
}

TEST_P(EveryTheme, RatesRunAwayFromTheGroundInLightness) {
    const Colours& c = coloursOf(GetParam());
    const double away = GetParam() == Theme::Dark ? 1 : -1;
    for (std::size_t i = 1; i < c.rate.size(); ++i)
        EXPECT_GT(away * luminance(c.rate[i]), away * luminance(c.rate[i - 1]));
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_GT(away * luminance(c.heat[i]), away * luminance(c.heat[i + 1]));
        EXPECT_LT(away * luminance(c.heat[4 + i]), away * luminance(c.heat[5 + i]));
    }
}

/// A colour, a font size or a style sheet by its literal.
const QRegularExpression& colourOrFont() {
    static const QRegularExpression names(QStringLiteral(
        "\"#[0-9A-Fa-f]{3,8}\"|QColor\\(\\s*\\d|QColor\\(\\s*Qt::|QColor\\(\\s*0x|0x[fF]{2}[0-9A-Fa-f]{6}|Qt::(white|black|red|"
        "green|blue|yellow|gray|darkGray|lightGray|cyan|magenta)\\b|setPixelSize\\(|setPointSize|setStyleSheet\\("));
    return names;
}
/// A margin, a gap or a size that is a bare number: 0 and 1 (none, the width of a frame) need no name, and a number
/// beside a token is a part of it.
bool hasBareMeasure(const QString& line) {
    static const QRegularExpression call(QStringLiteral("\\b(setContentsMargins|setSpacing|setHorizontalSpacing|setVerticalSpacing|setFixed(Height|Width|Size)|"
                                                        "setM(in|ax)imum(Height|Width|Size)|addSpacing)\\(([^;]*)\\);"));
    const auto found = call.match(line);
    if (!found.hasMatch())
        return false;
    static const QRegularExpression bare(QStringLiteral("^\\s*\\d+\\s*$"));
    for (const QString& argument : found.captured(5).split(u','))
        if (bare.match(argument).hasMatch() && argument.trimmed().toInt() > 1)
            return true;
    return false;
}

TEST(Look, TheScanFindsWhatItLooksFor) {
    for (const char* line : {"p.setPen(QColor(200, 0, 0));", "const QColor c(\"#0B6570\");", "p.fillRect(r, Qt::red);", "f.setPixelSize(13);", "w->setStyleSheet(s);", "QColor c = 0xFF0B6570;"})
        EXPECT_TRUE(colourOrFont().match(QString::fromLatin1(line)).hasMatch()) << line;
    for (const char* line : {"row->setSpacing(6);", "row->setContentsMargins(0, 4, 0, 4);", "setMinimumHeight(120);", "button->setFixedSize(28, 28);"})
        EXPECT_TRUE(hasBareMeasure(QString::fromLatin1(line))) << line;
    for (const char* line : {"row->setSpacing(0);", "row->setContentsMargins(1, 0, 0, 0);", "setMinimumHeight(size::kStep * 30);", "e->setFixedHeight(size::kControl - 2);"})
        EXPECT_FALSE(hasBareMeasure(QString::fromLatin1(line))) << line;
}

TEST(Look, NobodyElseNamesAColourAFontSizeOrASpacing) {
    QDirIterator files(QStringLiteral(COIR_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.contains(QStringLiteral("/ui/look/")))
            continue;
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i)
            EXPECT_FALSE(colourOrFont().match(lines[i]).hasMatch() || hasBareMeasure(lines[i]))
                << qPrintable(path) << ':' << i + 1 << ' ' << qPrintable(lines[i]);
        ++looked;
    }
    EXPECT_GT(looked, 30);
}

TEST(Look, EveryIconLeavesInkInBothThemes) {
    for (const QString& name : iconNames()) {
        const QImage image = icon(name).pixmap(24, 24).toImage();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixelColor(x, y).alpha() > 128;
        EXPECT_GT(ink, 15) << qPrintable(name);
    }
    EXPECT_TRUE(icon(QStringLiteral("no such icon")).isNull());
}

TEST(Look, CrispCoordinatesLieOnDevicePixels) {
    EXPECT_DOUBLE_EQ(crisp(10.3, 1.25), 10.4);   // 13 device pixels
    EXPECT_DOUBLE_EQ(hairlineWidth(1.0), 1.0);
    EXPECT_DOUBLE_EQ(hairlineWidth(1.25), 0.8);  // one device pixel
    EXPECT_DOUBLE_EQ(hairlineWidth(1.5), 1.0 / 1.5);
    EXPECT_DOUBLE_EQ(hairlineWidth(2.0), 1.0);   // two device pixels
}

/// Rows (or columns) of an image with ink, and whether each is inked in full.
std::pair<int, bool> inkAcross(const QImage& image, const QColor& ink, bool rows) {
    int count = 0;
    bool full = true;
    const int middle = (rows ? image.width() : image.height()) / 2;
    for (int i = 0; i < (rows ? image.height() : image.width()); ++i) {
        const QColor c = rows ? image.pixelColor(middle, i) : image.pixelColor(i, middle);
        if (c == QColor(Qt::white))
            continue;
        ++count;
        full = full && c == ink;
    }
    return {count, full};
}

TEST(Look, HairlinesFillWholeDevicePixelsAtEveryScale) {
    for (const double scale : {1.0, 1.25, 1.5, 2.0})
        for (const double at : {10.0, 10.3, 11.7, 12.5}) {
            const PictureStyle style = PictureStyle::screen(scale, {});
            const QColor ink = colours().line;
            const int expected = static_cast<int>(std::floor(scale));
            for (const bool level : {true, false}) {
                QImage image(QSizeF(40 * scale, 40 * scale).toSize(), QImage::Format_RGB32);
                image.setDevicePixelRatio(scale);
                image.fill(Qt::white);
                {
                    QPainter p(&image);
                    Brush b(p, style, nullptr);
                    b.line(level ? QPointF(2, at) : QPointF(at, 2), level ? QPointF(38, at) : QPointF(at, 38), ink);
                }
                const auto [count, full] = inkAcross(image, ink, level);
                EXPECT_EQ(count, expected) << scale << " at " << at << (level ? " level" : " upright");
                EXPECT_TRUE(full) << scale << " at " << at << (level ? " level" : " upright");
            }
            QImage image(QSizeF(40 * scale, 40 * scale).toSize(), QImage::Format_RGB32);
            image.setDevicePixelRatio(scale);
            image.fill(Qt::white);
            {
                QPainter p(&image);
                Brush b(p, style, nullptr);
                b.frame(QRectF(at, at, 15.4, 15.4), ink);
            }
            const auto [count, full] = inkAcross(image, ink, true);
            EXPECT_EQ(count, 2 * expected) << "frame " << scale << " at " << at;
            EXPECT_TRUE(full) << "frame " << scale << " at " << at;
        }
}

} // namespace
