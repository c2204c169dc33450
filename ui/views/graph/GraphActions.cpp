// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/paths.h"
#include "language/Wording.h"
#include "render/Painting.h"
#include "render/PictureFile.h"
#include "shell/EditCommand.h"
#include "shell/Workspace.h"
#include "views/graph/GraphCanvas.h"
#include "views/graph/GraphInspector.h"
#include "views/graph/GraphParts.h"
#include "views/graph/GraphView.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <algorithm>
#include <limits>

// What can be done to the board, by key, button and menu.
namespace coir::ui {
namespace {
constexpr std::size_t kPathHops = 8;
} // namespace

QString GraphView::layoutWords(graph::LayoutStyle style) {
    switch (style) {
    case graph::LayoutStyle::Force: return tr("Force");
    case graph::LayoutStyle::Layered: return tr("Layered");
    case graph::LayoutStyle::Circular: return tr("Circular");
    case graph::LayoutStyle::Tree: break;
    }
    return tr("Ownership tree");
}
QString GraphView::styleWords(NodeStyle style) {
    return style == NodeStyle::Kind ? tr("Colour: kind") : style == NodeStyle::Tier ? tr("Colour: tier") : tr("Colour: risk");
}

QAction* GraphView::action(const QString& name, const QString& text, const QKeySequence& keys, std::function<void()> run, bool onCanvasOnly) {
    auto* a = new QAction(text, this);
    a->setObjectName(QStringLiteral("graph.do.") + name);
    a->setShortcut(keys);
    // Single letters act only while the canvas has the focus.
    a->setShortcutContext(onCanvasOnly ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
    connect(a, &QAction::triggered, this, std::move(run));
    (onCanvasOnly ? static_cast<QWidget*>(m_canvas) : this)->addAction(a);
    m_actions.insert(name, a);
    return a;
}

void GraphView::buildActions() {
    action(QStringLiteral("expand"), tr("Expand…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { expand(); }, false);
    action(QStringLiteral("expandAgain"), tr("Expand with the same settings"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { expandAgain(); }, false);
    action(QStringLiteral("neighbours"), tr("Select neighbours too"), QKeySequence(Qt::Key_N), [this] {
        std::set<BoardId> ids = m_canvas->selection();
        const auto& scene = m_canvas->scene();
        for (const BoardId id : chosen())
            if (const auto i = scene->indexOf(id))
                for (std::uint32_t k = scene->edgeOffset[*i]; k < scene->edgeOffset[*i + 1]; ++k) {
                    const auto& e = scene->edges[scene->edgeOf[k]];
                    ids.insert(scene->nodes[e.a == *i ? e.b : e.a].id);
                }
        m_canvas->setSelection(std::move(ids));
    }, true);
    action(QStringLiteral("hide"), tr("Hide"), QKeySequence(Qt::Key_H), [this] { hideSelection(); }, true);
    action(QStringLiteral("hideOthers"), tr("Hide all others"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [this] { hideOthers(); }, false);
    action(QStringLiteral("showHidden"), tr("Show all hidden"), QKeySequence(Qt::SHIFT | Qt::Key_H), [this] { showHidden(); }, true);
    action(QStringLiteral("group"), tr("Group"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] { group(); }, false);
    action(QStringLiteral("ungroup"), tr("Ungroup"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), [this] { ungroup(); }, false);
    action(QStringLiteral("pin"), tr("Pin or unpin"), QKeySequence(Qt::Key_T), [this] { pin(); }, true);
    action(QStringLiteral("path"), tr("Path between two"), QKeySequence(Qt::Key_P), [this] { findPath(); }, true);
    action(QStringLiteral("why"), tr("Why connected"), QKeySequence(Qt::Key_W), [this] { why(); }, true);
    action(QStringLiteral("fit"), tr("Fit all"), QKeySequence(Qt::Key_F), [this] { m_canvas->fit(); }, true);
    action(QStringLiteral("fitSelection"), tr("Fit selection"), QKeySequence(Qt::SHIFT | Qt::Key_F), [this] { m_canvas->fitSelection(); }, true);
    action(QStringLiteral("locate"), tr("Locate"), QKeySequence(Qt::Key_L), [this] { m_canvas->centreOn(m_canvas->focused()); }, true);
    action(QStringLiteral("legend"), tr("Legend"), QKeySequence(Qt::Key_G), [this] { toggleLegend(); }, true);
    action(QStringLiteral("find"), tr("Find"), QKeySequence(Qt::Key_Slash), [this] { m_find->setFocus(Qt::ShortcutFocusReason); }, true);
    action(QStringLiteral("selectAll"), tr("Select all"), QKeySequence::SelectAll, [this] {
        std::set<BoardId> ids;
        for (const auto& n : m_canvas->scene()->nodes)
            ids.insert(n.id);
        m_canvas->setSelection(std::move(ids));
    }, true);
    action(QStringLiteral("invert"), tr("Invert selection"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A), [this] {
        std::set<BoardId> ids;
        for (const auto& n : m_canvas->scene()->nodes)
            if (!m_canvas->selection().contains(n.id))
                ids.insert(n.id);
        m_canvas->setSelection(std::move(ids));
    }, true);

    auto* layouts = new QMenu(m_layoutButton);
    for (const auto style : {graph::LayoutStyle::Force, graph::LayoutStyle::Layered, graph::LayoutStyle::Circular, graph::LayoutStyle::Tree})
        layouts->addAction(layoutWords(style), this, [this, style] { arrangeAs(style); });
    m_layoutButton->setMenu(layouts);
    m_layoutButton->setText(tr("Layout: %1").arg(layoutWords(m_layout)));
    m_layoutButton->setAccessibleName(m_layoutButton->text());
    auto* styles = new QMenu(m_styleButton);
    for (const auto style : {NodeStyle::Kind, NodeStyle::Tier, NodeStyle::Risk})
        styles->addAction(styleWords(style), this, [this, style] {
            CanvasLook look = m_canvas->look();
            look.style = style;
            m_canvas->setLook(look);
            m_legend->setScene(m_canvas->scene(), style);
            m_styleButton->setText(styleWords(style));
        });
    styles->addSeparator();
    for (std::size_t k = 0; k < graph::kEdgeKinds; ++k) {
        const auto kind = static_cast<graph::EdgeKind>(k);
        QAction* a = styles->addAction(GraphInspector::edgeKindWords(kind));
        a->setObjectName(QStringLiteral("graph.kind.") + fromCore(graph::word(kind)));
        a->setCheckable(true);
        a->setChecked(true);
        connect(a, &QAction::toggled, this, [this, k](bool on) {
            m_filter.kinds.bits = static_cast<std::uint8_t>(on ? m_filter.kinds.bits | (1u << k) : m_filter.kinds.bits & ~(1u << k));
            rebuildScene();
        });
    }
    m_styleButton->setMenu(styles);
    m_styleButton->setText(styleWords(NodeStyle::Kind));
    m_styleButton->setAccessibleName(tr("Colours and relations shown"));
}

QList<ViewKey> GraphView::keys() const {
    QList<ViewKey> out;
    for (const char* name : {"expand", "expandAgain", "neighbours", "path", "why", "hide", "hideOthers", "showHidden", "group", "ungroup", "pin", "fit", "fitSelection", "locate", "legend", "find", "selectAll", "invert"})
        if (const QAction* a = m_actions.value(QString::fromLatin1(name)))
            out.push_back({a->shortcut().toString(QKeySequence::NativeText), a->text()});
    out.push_back({tr("Arrows"), tr("Nearest node in that direction")});
    out.push_back({tr("Ctrl+arrows"), tr("Move the selection")});
    out.push_back({tr("Space"), tr("Select or deselect; with the mouse: pan")});
    out.push_back({tr("Tab"), tr("Next node by weight")});
    out.push_back({tr("+  −  Ctrl+0"), tr("Zoom")});
    return out;
}

void GraphView::addNodes(const std::vector<graph::Node>& nodes, std::optional<BoardId> anchor, const QString& step) {
    if (!nodes.empty())
        changeBoard(withNodes(m_board, nodes, anchor), step);
}

void GraphView::expand() {
    if (m_canvas->selection().size() != 1)
        return m_workspace.say(tr("Select one node to expand."));
    // First the counts, then the expansion: nothing floods the canvas.
    m_inspector->focusCounts();
}

void GraphView::expandAgain() {
    const auto ids = chosen();
    const auto v = ids.size() == 1 ? nodeOf(ids.front()) : std::nullopt;
    if (!v)
        return m_workspace.say(tr("Select one node to expand."));
    const auto nodes = expandNodes(m_board, *v, m_inspector->kinds(), m_inspector->limit(), m_data ? m_data->marks : std::vector<NodeMark>{});
    if (nodes.empty())
        return m_workspace.say(tr("Nothing more over the kinds chosen."));
    addNodes(nodes, ids.front(), tr("Expand %1 by %2").arg(nameOf(ids.front())).arg(nodes.size()));
}

void GraphView::hideSelection() {
    const auto ids = chosen();
    if (ids.empty())
        return m_workspace.say(tr("Select what is to be hidden."));
    changeBoard(withFlag(m_board, ids, Board::Hidden, true), tr("Hide %n node(s)", nullptr, static_cast<int>(ids.size())));
}
void GraphView::hideOthers() {
    const auto ids = chosen();
    if (ids.empty())
        return m_workspace.say(tr("Select what is to stay."));
    changeBoard(hidingOthers(m_board, ids), tr("Hide all but %n node(s)", nullptr, static_cast<int>(ids.size())));
}
void GraphView::showHidden() {
    if (m_board.hidden() == 0)
        return m_workspace.say(tr("Nothing is hidden."));
    changeBoard(showingAll(m_board), tr("Show all hidden"));
}
void GraphView::group() {
    const auto ids = chosen();
    if (ids.size() < 2)
        return m_workspace.say(tr("Select two nodes or more to group them."));
    changeBoard(grouped(m_board, ids, tr("Group %1").arg(m_board.groupNames->size() + 1)), tr("Group %n node(s)", nullptr, static_cast<int>(ids.size())));
}
void GraphView::ungroup() {
    const auto ids = chosen();
    if (std::none_of(ids.begin(), ids.end(), isGroup))
        return m_workspace.say(tr("Select a group first."));
    changeBoard(ungrouped(m_board, ids), tr("Ungroup"));
}
void GraphView::pin() {
    const auto ids = chosen();
    if (ids.empty())
        return m_workspace.say(tr("Select what is to be pinned."));
    const bool all = std::all_of(ids.begin(), ids.end(), [this](BoardId id) {
        const auto members = m_board.membersOf(id);
        return std::all_of(members.begin(), members.end(), [this](BoardId m) { return (*m_board.flags)[m] & Board::Pinned; });
    });
    changeBoard(withFlag(m_board, ids, Board::Pinned, !all), all ? tr("Unpin %n node(s)", nullptr, static_cast<int>(ids.size())) : tr("Pin %n node(s)", nullptr, static_cast<int>(ids.size())));
}

void GraphView::moveBy(const std::vector<BoardId>& ids, QPointF by, bool steady) {
    const Place step{static_cast<float>(by.x()), static_cast<float>(by.y())};
    if (!steady)
        return changeBoard(moved(m_board, ids, step), tr("Move %n node(s)", nullptr, static_cast<int>(ids.size())));
    if (!m_steady) {
        m_steady = true;
        m_steadyFrom = m_board;
    }
    putBoard(moved(m_board, ids, step));
    m_steadyEnd.start();
}

void GraphView::commitSteady() {
    if (!m_steady)
        return;
    m_steady = false;
    m_steadyEnd.stop();
    const Board before = m_steadyFrom, after = m_board;
    m_workspace.undo().push(new EditCommand(tr("Move"), this, [this, after] { putBoard(after); }, [this, before] { putBoard(before); }));
}

void GraphView::arrangeAs(graph::LayoutStyle style) {
    if (m_board.size() == 0)
        return;
    m_layout = style;
    m_layoutButton->setText(tr("Layout: %1").arg(layoutWords(style)));
    std::optional<graph::Node> root;
    if (m_canvas->selection().size() == 1)
        root = nodeOf(*m_canvas->selection().begin());
    m_layoutJob.start<std::vector<Place>>(
        COIR_MSG("GraphView", "Arranging the graph"),
        [board = m_board, filter = m_filter, style, root](JobContext& job) { return arrange(board, filter, style, false, root, job); },
        [this, nodes = m_board.nodes](Result<std::vector<Place>> places) {
            if (!places) {
                if (places.error().code != ErrorCode::Cancelled)
                    m_workspace.report(places.error());
                return;
            }
            if (m_board.nodes != nodes)
                return;                          // the board has moved on meanwhile
            changeBoard(placed(m_board, *places), tr("Layout: %1").arg(layoutWords(m_layout)));
            m_canvas->fit();
        });
}

void GraphView::findPath() {
    const auto ids = chosen();
    const auto a = ids.size() == 2 ? nodeOf(ids[0]) : std::nullopt;
    const auto z = ids.size() == 2 ? nodeOf(ids[1]) : std::nullopt;
    if (!a || !z)
        return m_workspace.say(tr("Select exactly two nodes; the path between them is looked for in the whole case."));
    m_pathJob.startQuiet<std::optional<graph::Path>>(
        [graph = m_board.graph, a, z, kinds = m_filter.kinds](JobContext&) -> Result<std::optional<graph::Path>> { return graph::pathBetween(*graph, *a, *z, kinds, kPathHops); },
        [this](Result<std::optional<graph::Path>> found) {
            if (!*found)
                return m_workspace.say(tr("No connection of at most %1 steps in the data imported.").arg(kPathHops));
            const auto& path = (*found)->nodes;
            std::vector<graph::Node> fresh;
            for (const graph::Node v : path) {
                const auto id = m_board.find(v);
                if (!id || ((*m_board.flags)[*id] & Board::Hidden))
                    fresh.push_back(v);
            }
            const auto start = m_board.find(path.front());
            addNodes(fresh, start, tr("Path of %n step(s)", nullptr, static_cast<int>(path.size()) - 1));
            std::set<BoardId> on;
            for (const graph::Node v : path)
                if (const auto id = m_board.find(v))
                    on.insert(*id);
            m_canvas->setHighlighted(on);
            m_canvas->setSelection(std::move(on));
            m_canvas->fitSelection();
            m_workspace.say(tr("Connected in %n step(s).", nullptr, static_cast<int>(path.size()) - 1));
        });
}

// The row behind the connection of two selected nodes, or of the one selected and its first neighbour.
void GraphView::why() {
    const auto& scene = m_canvas->scene();
    const auto ids = chosen();
    if (!scene || ids.empty() || ids.size() > 2)
        return m_workspace.say(tr("Select one node or two connected ones."));
    const auto a = scene->indexOf(ids.front());
    if (!a)
        return;
    constexpr std::uint32_t kAny = std::numeric_limits<std::uint32_t>::max();
    const std::uint32_t b = ids.size() == 2 ? scene->indexOf(ids.back()).value_or(kAny) : kAny;
    for (std::uint32_t k = scene->edgeOffset[*a]; k < scene->edgeOffset[*a + 1]; ++k) {
        const auto& e = scene->edges[scene->edgeOf[k]];
        if (b != kAny && e.a != b && e.b != b)
            continue;
        if (const std::int64_t record = m_board.graph->record(e.first); record != 0)
            return m_workspace.openRecord(record);
    }
    m_workspace.say(b != kAny ? tr("These two are not connected directly; P looks for a path.") : tr("No source row stands behind this node alone."));
}

void GraphView::toggleLegend() { m_legend->setVisible(!m_legend->isVisible()); }

void GraphView::menuAt(const QPoint& global, BoardId) {
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("graph.menu"));
    const auto ids = chosen();
    const bool one = ids.size() == 1 && nodeOf(ids.front());
    const graph::Node node = one ? nodeOf(ids.front()).value_or(0) : 0;
    // A disabled entry says why.
    const auto add = [&](const char* name, const QString& reason) {
        QAction* of = m_actions.value(QString::fromLatin1(name));
        QAction* a = menu.addAction(reason.isEmpty() ? of->text() : tr("%1 (%2)").arg(of->text(), reason));
        a->setShortcut(of->shortcut());
        a->setEnabled(reason.isEmpty());
        connect(a, &QAction::triggered, of, &QAction::trigger);
    };
    const QString nothing = ids.empty() ? tr("nothing is selected") : QString();
    QString expandReason = one ? QString() : tr("select one node");
    if (one) {
        const ExpandCounts counts = expandCounts(m_board, node);
        if (std::all_of(counts.begin(), counts.end(), [](const ExpandCount& c) { return c.more == 0; }))
            expandReason = tr("all its neighbours are shown");
    }
    add("expand", expandReason);
    add("expandAgain", expandReason);
    add("path", ids.size() == 2 ? QString() : tr("select exactly two nodes"));
    add("why", ids.empty() || ids.size() > 2 ? tr("select one node or two") : QString());
    menu.addSeparator();
    add("neighbours", nothing);
    add("hide", nothing);
    add("hideOthers", nothing);
    add("showHidden", m_board.hidden() ? QString() : tr("nothing is hidden"));
    menu.addSeparator();
    add("group", ids.size() >= 2 ? QString() : tr("select two nodes or more"));
    add("ungroup", std::any_of(ids.begin(), ids.end(), isGroup) ? QString() : tr("no group is selected"));
    add("pin", nothing);
    menu.addSeparator();
    const bool firm = one && m_board.graph->kind(node) == graph::NodeKind::Firm;
    QAction* dossier = menu.addAction(firm ? tr("Dossier") : tr("%1 (%2)").arg(tr("Dossier"), one ? tr("only firms have one") : tr("select one firm")));
    dossier->setEnabled(firm);
    connect(dossier, &QAction::triggered, this, [this, ids] { openNode(ids.front()); });
    QAction* picture = menu.addAction(tr("Save picture…"));
    connect(picture, &QAction::triggered, this, [this] { savePicture(); });
    menu.exec(global);
}

bool GraphView::canSavePicture() const { return m_canvas->scene() && !m_canvas->scene()->nodes.empty(); }

void GraphView::savePicture() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Save picture of the graph"), {}, tr("Pictures (*.svg *.png *.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto written = writePictureTo(path, false); !written)
        m_workspace.report(written.error());
    else
        m_workspace.say(tr("Picture saved: %1").arg(path));
}

Result<> GraphView::writePictureTo(const QString& path, bool everything) const {
    const CanvasScenePtr scene = m_canvas->scene();
    if (!scene || scene->nodes.empty())
        return fail(ErrorCode::WrongUse, COIR_MSG("GraphView", "The canvas is empty"), COIR_MSG("GraphView", "Add a firm first"));
    Camera camera = m_canvas->camera();
    QSizeF area(m_canvas->size());
    if (everything) {
        const double scale = 0.8;
        camera = {scene->bounds.center(), scale};
        area = QSizeF(scene->bounds.width() * scale + 240, scene->bounds.height() * scale + 160);
    }
    const AsOf asOf = m_board.graph->asOf();
    CanvasLook look = m_canvas->look();
    look.paper = true;
    return writePicture(path, QSizeF(area.width(), area.height() + 26), tr("Graph"), [&](QPainter& p, const QRectF& r) {
        paintScene(p, QRectF(r.topLeft(), area), *scene, camera, look);
        PictureStyle style = PictureStyle::print(12, [](const Message& m) { return wordsOf(m); });
        Brush b(p, style, nullptr);
        report::Caption caption;
        caption.asOf = asOf;
        caption.denominator = COIR_MSG("GraphView", "%1 of %2 nodes, %3 relations shown").arg(scene->nodes.size()).arg(m_board.graph->nodeCount()).arg(scene->edges.size());
        b.caption(QRectF(r.left() + 8, r.top() + area.height(), r.width() - 16, 22), caption);
    });
}

} // namespace coir::ui
