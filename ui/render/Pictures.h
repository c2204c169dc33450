// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "render/Painting.h"

#include <QStringList>

namespace coir::ui {

/// One function a picture, the same for screen and paper. Units are those of the painter; hits (if asked for) are in
/// the same units. None draws outside `r`.
void draw(QPainter& p, const QRectF& r, const report::RibbonScene& scene, const PictureStyle& style, Hits* hits = nullptr);
void draw(QPainter& p, const QRectF& r, const report::ColocationScene& scene, const PictureStyle& style, Hits* hits = nullptr);
void draw(QPainter& p, const QRectF& r, const report::OwnershipScene& scene, const PictureStyle& style, Hits* hits = nullptr);
void draw(QPainter& p, const QRectF& r, const report::CircleScene& scene, const PictureStyle& style, Hits* hits = nullptr);
void draw(QPainter& p, const QRectF& r, const report::FlowScene& scene, const PictureStyle& style, Hits* hits = nullptr);
void draw(QPainter& p, const QRectF& r, const report::ScatterScene& scene, const PictureStyle& style, Hits* hits = nullptr);
void draw(QPainter& p, const QRectF& r, const report::MatrixScene& scene, const PictureStyle& style, Hits* hits = nullptr);
void draw(QPainter& p, const QRectF& r, const report::TileScene& scene, const PictureStyle& style, Hits* hits = nullptr);
void draw(QPainter& p, const QRectF& r, const report::HexScene& scene, const PictureStyle& style, Hits* hits = nullptr);
void draw(QPainter& p, const QRectF& r, const report::WaterfallScene& scene, const PictureStyle& style, Hits* hits = nullptr);
void draw(QPainter& p, const QRectF& r, const report::TimelineScene& scene, const PictureStyle& style, Hits* hits = nullptr);
void draw(QPainter& p, const QRectF& r, const report::RelationScene& scene, const PictureStyle& style, Hits* hits = nullptr);
/// Whichever it holds; nothing for none.
void draw(QPainter& p, const QRectF& r, const report::Scene& scene, const PictureStyle& style, Hits* hits = nullptr);

/// Title and, for made-up data, the mark that says so: the first line of a picture that leaves the window.
void drawHead(QPainter& p, const QRectF& r, const report::Caption& caption, const PictureStyle& style);

/// Words under the classes of a hexagon map: its own, else those of hot and cold spots.
QStringList classWords(const report::HexScene& scene);

/// nullptr where the scene is empty.
const report::Caption* captionOf(const report::Scene& scene);
/// Height that shows all of it at this width, for words of `px`.
double heightFor(const report::Scene& scene, double width, double px);

/// The picture as a table: what a screen reader, a clipboard and a reader without colours get.
struct PictureTable {
    QStringList columns;
    std::vector<QStringList> rows;
    std::vector<report::Ref> refs;   ///< one a row
};
PictureTable tableOf(const report::Scene& scene, const PictureStyle& style);

} // namespace coir::ui
