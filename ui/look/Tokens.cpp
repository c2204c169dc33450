// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/Tokens.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace coir::ui {
namespace {

Theme g_theme = Theme::Light;

constexpr QRgb kWhite = 0xFFFFFFFF;
constexpr QRgb kBlack = 0xFF17202B;

Colours light() {
    Colours c;
    c.window = 0xFFEEF1F4;
    c.surface = 0xFFFFFFFF;
    c.surface2 = 0xFFF7F9FA;
    c.line = 0xFFD5DBE1;
    c.hairline = 0xFFE7EBEF;
    c.text = 0xFF17202B;
    c.text2 = 0xFF4B5766;
    c.text3 = 0xFF5F6B7A;
    c.accent = 0xFF0B6570;
    c.onAccent = 0xFFFFFFFF;
    c.accentSoft = 0xFFE0F0F1;
    c.selectedRow = 0xFFCBE6E8;
    c.canvas = 0xFFFBFCFD;
    c.track = 0xFFE7EBEF;
    c.high = {0xFFB3261E, 0xFFFBE9E7, 0xFFA3161F};
    c.watch = {0xFF8F5200, 0xFFFCF0DC, 0xFFCB6E08};
    c.hint = {0xFF3B5C86, 0xFFE6EDF6, 0xFF2F6CC4};
    c.undecided = {c.text2, c.surface2, c.text3};
    c.bannerText = 0xFF6A4A00;
    c.bannerGround = 0xFFFFF3CF;
    c.bannerStripe = 0xFFFBE8B0;
    c.tier = {0xFF1C7C73, 0xFF6FA3CC, 0xFFD9982B, 0xFF9E2B25};
    c.onTier = {kWhite, kBlack, kBlack, kWhite};
    c.node = {0xFF1C3F78, 0xFF9A5BCB, 0xFFA68A1C, 0xFF1B9C93, 0xFF6B2F1E, 0xFF3B7A1E};
    c.relation = {0xFF1F4A80, 0xFF7E57D6, 0xFFA07F14, 0xFF148C78, 0xFF8A2F12, 0xFFE04CC0};
    c.heat = {0xFF205F97, 0xFF6AA5D0, 0xFFBCD5EA, 0xFFEBEDEF, 0xFFF5C48D, 0xFFDE7A22, 0xFF9C3206};
    c.rate = {0xFFFFF1DC, 0xFFFBCF9C, 0xFFF2A356, 0xFFD0702A, 0xFF9A4312, 0xFF5E2305};
    return c;
}

Colours dark() {
    Colours c = light();
    c.window = 0xFF12161A;
    c.surface = 0xFF1A2026;
    c.surface2 = 0xFF20272E;
    c.line = 0xFF36404A;
    c.hairline = 0xFF2A323A;
    c.text = 0xFFE8ECF0;
    c.text2 = 0xFFB4BEC9;
    c.text3 = 0xFF8F9BA8;
    c.accent = 0xFF56BFC8;
    c.onAccent = 0xFF12161A;
    c.accentSoft = 0xFF173338;
    c.selectedRow = 0xFF1F474C;
    c.canvas = 0xFF14181D;
    c.track = 0xFF2A323A;
    c.high = {0xFFFF8A7A, 0xFF3A1D1B, 0xFFF0616B};
    c.watch = {0xFFF0B45A, 0xFF362814, 0xFFFFC93C};
    c.hint = {0xFF8FB4E6, 0xFF1B2838, 0xFF5B8DF0};
    c.undecided = {c.text2, c.surface2, c.text3};
    c.bannerText = 0xFFF3D58A;
    c.bannerGround = 0xFF33290F;
    c.bannerStripe = 0xFF3D3212;
    c.node = {0xFF3F7DF0, 0xFFB98BEC, 0xFF9A6F12, 0xFF22ABA2, 0xFFF2B488, 0xFF5FD14A};
    c.relation = {0xFF4C8DF6, 0xFFB49AEE, 0xFFE3CE55, 0xFF8BE8DA, 0xFFD9562F, 0xFFD2588F};
    // On a dark ground the strongest class is the brightest, else the weakest would glow.
    std::reverse(c.rate.begin(), c.rate.end());
    std::reverse(c.heat.begin(), c.heat.begin() + 3);
    std::reverse(c.heat.begin() + 4, c.heat.end());
    c.heat[3] = 0xFF2A323A;
    return c;
}

Colours paper() {
    Colours c = light();
    c.window = c.canvas = c.surface = c.surface2 = kWhite;
    c.text = 0xFF000000;
    return c;
}

QFont made(double pixels, bool bold = false) {
    QFont f(QStringLiteral("Noto Sans CJK SC"));
    f.setStyleHint(QFont::SansSerif);
    f.setPixelSize(static_cast<int>(std::lround(pixels)));
    f.setBold(bold);
    return f;
}

} // namespace

QColor Colours::wordsOn(const QColor& ground) {
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    const double l = 0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) + 0.0722 * linear(ground.blueF());
    return (l + 0.05) / 0.05 >= 1.05 / (l + 0.05) ? QColor(0xFF000000) : QColor(kWhite);
}

const LevelColours& Colours::level(Level level) const {
    switch (level) {
    case Level::High: return high;
    case Level::Watch: return watch;
    case Level::Hint: return hint;
    case Level::Undecided: break;
    }
    return undecided;
}

const Colours& coloursOf(Theme theme) {
    static const Colours kLight = light();
    static const Colours kDark = dark();
    return theme == Theme::Dark ? kDark : kLight;
}
const Colours& paperColours() {
    static const Colours kPaper = paper();
    return kPaper;
}
const Colours& colours() { return coloursOf(g_theme); }
Theme currentTheme() { return g_theme; }
void setCurrentTheme(Theme theme) { g_theme = theme; }

namespace font {
const QFont& body() {
    static const QFont f = made(13);
    return f;
}
const QFont& small() {
    static const QFont f = made(12);
    return f;
}
const QFont& section() {
    static const QFont f = made(14);
    return f;
}
const QFont& title() {
    static const QFont bold = made(18, true);
    static const QFont regular = made(18);
    return g_theme == Theme::Light ? bold : regular;
}
const QFont& figure() {
    static const QFont f = made(24);
    return f;
}
const QFont& strong() {
    static const QFont bold = made(13, true);
    return g_theme == Theme::Light ? bold : body();
}
const QFont& badge() {
    static const QFont f = made(11);
    return f;
}
const QFont& mono() {
    static const QFont f = [] {
        QFont m(QStringList{QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("DejaVu Sans Mono")});
        m.setStyleHint(QFont::Monospace);
        m.setPixelSize(12);
        return m;
    }();
    return f;
}
const QFont& tierLetter() {
    static const QFont f = made(12, true);
    return f;
}
QFont picture(double pixels) {
    QFont f = made(13);
    f.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    f.setStyleStrategy(QFont::PreferNoShaping);
    return f;
}
} // namespace font

double crisp(double value, double devicePixelRatio) { return std::round(value * devicePixelRatio) / devicePixelRatio; }
double hairlineWidth(double devicePixelRatio) {
    return std::max(1.0, std::floor(devicePixelRatio)) / devicePixelRatio;
}

} // namespace coir::ui
