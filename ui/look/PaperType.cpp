// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/PaperType.h"

#include "look/Tokens.h"

namespace coir::ui {

namespace {
QFont face(const QString& family, double points, bool bold = false) {
    QFont f(family);
    // The painter's unit is a tenth of a point, so pixels are tenths of points and stay whole.
    f.setPixelSize(static_cast<int>(points * 10 + 0.5));
    f.setBold(bold);
    f.setHintingPreference(QFont::PreferNoHinting);
    // Shaping swaps digits and "fi" for glyphs that no code point names: they would print and not be found.
    f.setStyleStrategy(QFont::PreferNoShaping);
    return f;
}
} // namespace

QFont PaperType::body() { return face(QStringLiteral("Noto Serif CJK SC"), 10.5); }
QFont PaperType::quiet() { return face(QStringLiteral("Noto Serif CJK SC"), 8.5); }
QFont PaperType::title() { return face(QStringLiteral("Noto Sans CJK SC"), 17); }
QFont PaperType::heading(int level) { return face(QStringLiteral("Noto Sans CJK SC"), level <= 1 ? 12.5 : 10.5); }
QFont PaperType::table() { return face(QStringLiteral("Noto Sans CJK SC"), 8.5); }
QFont PaperType::mono() { return face(QStringLiteral("Noto Sans Mono CJK SC"), 8); }
QFont PaperType::frame() { return face(QStringLiteral("Noto Sans CJK SC"), 7.5); }
QColor PaperType::ink() { return paperColours().text; }
QColor PaperType::grey() { return paperColours().text3; }
QColor PaperType::rule() { return paperColours().text; }
QColor PaperType::hairline() { return paperColours().line; }
QColor PaperType::cite() { return paperColours().accent; }

} // namespace coir::ui
