// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Wording.h"
#include "render/Painting.h"
#include "render/PictureFile.h"
#include "shell/Workspace.h"
#include "views/graph/GraphCanvas.h"
#include "views/graph/GraphParts.h"
#include "views/graph/GraphView.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

// The graph as a picture that stands for itself: title, mark, legend, as-of and denominator are part of it.
namespace coir::ui {
namespace {
constexpr double kScale = 0.9;                   ///< pixels a unit
constexpr double kRoomAcross = 260, kRoomDown = 90, kEdge = 16, kTitle = 30, kMark = 24, kCaption = 40;

struct Sheet {
    CanvasScenePtr scene;
    NodeStyle style = NodeStyle::Kind;
    QString title, mark, note;
    report::Caption caption;
    std::vector<GraphLegend::Line> legend;
};

QString wordsForSheet(const Message& m) { return wordsOf(m); }

Result<> writeSheet(const QString& path, const Sheet& sheet) {
    const QRectF& bounds = sheet.scene->bounds;
    const QSizeF graph(bounds.width() * kScale + kRoomAcross, std::max(bounds.height() * kScale + kRoomDown, 220.0));
    const QSizeF legend(GraphLegend::roomFor(sheet.legend));
    const double head = kEdge + kTitle + (sheet.mark.isEmpty() ? 0 : kMark) + (sheet.note.isEmpty() ? 0 : kMark);
    const QSizeF whole(std::max(graph.width() + legend.width() + 3 * kEdge, 720.0), head + std::max(graph.height(), legend.height()) + kCaption + kEdge);
    CanvasLook look;
    look.style = sheet.style;
    look.paper = true;
    return writePicture(path, whole, sheet.title, [&](QPainter& p, const QRectF& r) {
        PictureStyle style = PictureStyle::print(12, wordsForSheet);
        Brush b(p, style, nullptr);
        const Colours& c = b.colours();
        b.fill(r, c.surface);
        double y = r.top() + kEdge;
        b.text({r.left() + kEdge, y + kTitle / 2}, Qt::AlignLeft, sheet.title, c.text, 17, r.width() - 2 * kEdge, true);
        y += kTitle;
        if (!sheet.mark.isEmpty()) {
            const QRectF strip(r.left() + kEdge, y, r.width() - 2 * kEdge, kMark - 4);
            b.hatch(strip, c.line);
            b.frame(strip, c.text2, 1);
            const double w = b.textWidth(sheet.mark, 12) + 16;
            b.fill(QRectF(strip.center().x() - w / 2, strip.top() + 1, w, strip.height() - 2), c.surface);
            b.text(strip.center(), Qt::AlignHCenter, sheet.mark, c.text, 12, strip.width());
            y += kMark;
        }
        if (!sheet.note.isEmpty()) {
            b.text({r.left() + kEdge, y + kMark / 2}, Qt::AlignLeft, sheet.note, c.text2, 12, r.width() - 2 * kEdge);
            y += kMark;
        }
        GraphLegend::draw(b, QRectF(QPointF(r.left() + kEdge, y), legend), sheet.legend, sheet.style);
        const QRectF area(r.left() + 2 * kEdge + legend.width(), y, r.width() - legend.width() - 3 * kEdge, r.bottom() - kCaption - y);
        paintScene(p, area, *sheet.scene, {bounds.center(), kScale}, look);
        b.caption(QRectF(r.left() + kEdge, r.bottom() - kCaption + 4, r.width() - 2 * kEdge, kCaption - 12), sheet.caption);
    });
}

} // namespace

bool GraphView::canSavePicture() const { return m_canvas->scene() && !m_canvas->scene()->nodes.empty(); }

void GraphView::savePicture() { savePictureOf(false); }

// The one firm selected, else the firm that stands out.
QString GraphView::pictureSubject(bool selectionOnly) const {
    const auto& scene = m_canvas->scene();
    for (const BoardId id : m_canvas->selection())
        if (const auto v = nodeOf(id); v && m_board.graph->kind(*v) == graph::NodeKind::Firm)
            return nameOfNode(*v);
    if (scene)
        for (const std::uint32_t i : scene->byRank)
            if (scene->nodes[i].kind == NodeKind::Firm && (!selectionOnly || m_canvas->selection().contains(scene->nodes[i].id)))
                return scene->label(i);
    return {};
}

QString GraphView::pictureName(bool selectionOnly) const {
    QString name = tr("Graph");
    if (const QString subject = pictureSubject(selectionOnly); !subject.isEmpty())
        name += QLatin1Char('-') + subject;
    name += QLatin1Char('-') + isoWords(m_board.graph->asOf().valid);
    for (QChar& c : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(c) || c.isSpace())
            c = QLatin1Char('_');
    return name;
}

void GraphView::savePictureOf(bool selectionOnly) {
    if (!canSavePicture())
        return m_workspace.say(tr("The canvas is empty: add a firm first."));
    const QString folder = m_workspace.casePath().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : QFileInfo(m_workspace.casePath()).path();
    QString path = QFileDialog::getSaveFileName(this, tr("Save picture of the graph"), QDir(folder).filePath(pictureName(selectionOnly) + QStringLiteral(".svg")), tr("Pictures (*.svg *.png *.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".svg");
    writePictureTo(path, selectionOnly);
}

void GraphView::writePictureTo(const QString& path, bool selectionOnly) {
    if (!canSavePicture())
        return m_workspace.say(tr("The canvas is empty: add a firm first."));
    Sheet sheet;
    sheet.style = m_canvas->look().style;
    const QString subject = pictureSubject(selectionOnly);
    sheet.title = subject.isEmpty() ? tr("Graph") : tr("Graph: %1").arg(subject);
    if (m_workspace.synthetic())
        sheet.mark = tr("Synthetic data: names and codes are made up; nothing may be enforced by it");
    if (m_filter.limited())
        sheet.note = tr("Only relations that hold between %1 and %2").arg(m_filter.from ? date(*m_filter.from) : QStringLiteral("…"), m_filter.to ? date(*m_filter.to) : QStringLiteral("…"));
    const auto readings = m_board.layout == graph::LayoutStyle::Tree ? m_readings : nullptr;
    if (readings && m_reading != Reading::Direct)
        sheet.note += (sheet.note.isEmpty() ? QString() : QStringLiteral("  ·  ")) + tr("%1, seen from %2").arg(readingTitle(m_reading), nameOfNode(readings->root));
    sheet.caption.asOf = m_board.graph->asOf();
    const auto ids = chosen();
    const Board board = selectionOnly && !ids.empty() ? hidingOthers(m_board, ids) : m_board;
    m_pictureJob.start<bool>(
        COIR_MSG("GraphView", "Writing the picture"),
        [path, sheet, board, readings, reading = m_reading, filter = m_filter, known = m_data](JobContext& job) mutable -> Result<bool> {
            sheet.scene = makeScene(board, filter, known ? known->marks : std::vector<NodeMark>{});
            if (readings)
                sheet.scene = withReading(sheet.scene, *readings, reading);
            sheet.legend = GraphLegend::linesOf(*sheet.scene, sheet.style, false);
            sheet.caption.denominator = COIR_MSG("GraphView", "%1 of %2 nodes, %3 relations shown").arg(sheet.scene->nodes.size() - sheet.scene->outside).arg(board.graph->nodeCount()).arg(sheet.scene->edges.size());
            if (job.cancelled())
                return cancelledError();
            COIR_CHECK(writeSheet(path, sheet));
            return true;
        },
        [this, path](Result<bool> written) {
            if (written)
                m_workspace.say(tr("Picture saved: %1").arg(path));
            else if (written.error().code != ErrorCode::Cancelled)
                m_workspace.report(written.error());
        });
}

} // namespace coir::ui
