// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/Figures.h"

#include "render/Pictures.h"
#include "report/scene_of.h"

namespace coir::ui {

namespace {
constexpr double kWordSize = 85;                     ///< words of a picture on paper, in tenths of a point
} // namespace

FigureMaker figureMaker(const report::Context& context, const PageWords& words) {
    return [&context, words](const report::Figure& figure, double width) -> ReadyFigure {
        const auto scene = report::sceneOf(context, figure);
        if (!scene || std::holds_alternative<std::monostate>(*scene))
            return {};
        const PictureStyle style = PictureStyle::print(kWordSize, words);
        return {heightFor(*scene, width, kWordSize), [scene = *scene, style](QPainter& p, const QRectF& box) { draw(p, box, scene, style); }};
    };
}

} // namespace coir::ui
