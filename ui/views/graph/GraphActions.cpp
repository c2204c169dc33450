// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Wording.h"
#include "shell/EditCommand.h"
#include "shell/Workspace.h"
#include "views/graph/GraphCanvas.h"
#include "views/graph/GraphInspector.h"
#include "views/graph/GraphParts.h"
#include "views/graph/GraphView.h"

#include <QAction>
#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

// What can be done to the board, by key, button and menu.
namespace coir::ui {
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
    action(QStringLiteral("allDates"), tr("Show all dates"), QKeySequence(Qt::Key_R), [this] { m_time->clear(); }, true);
    action(QStringLiteral("reading"), tr("Next reading of ownership"), QKeySequence(Qt::Key_O), [this] {
        if (m_readingBar->isVisible())
            setReading(static_cast<Reading>((static_cast<int>(m_reading) + 1) % 4));
        else
            m_workspace.say(tr("The readings of ownership belong to the ownership tree."));
    }, true);
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
    m_layouts = new QActionGroup(this);
    for (const auto style : {graph::LayoutStyle::Force, graph::LayoutStyle::Layered, graph::LayoutStyle::Circular, graph::LayoutStyle::Tree}) {
        QAction* a = layouts->addAction(layoutWords(style), this, [this, style] { arrangeAs(style); });
        a->setCheckable(true);
        a->setData(static_cast<int>(style));
        m_layouts->addAction(a);
    }
    m_layoutButton->setMenu(layouts);
    showLayout();
    auto* styles = new QMenu(m_styleButton);
    auto* colourings = new QActionGroup(this);
    for (const auto style : {NodeStyle::Kind, NodeStyle::Tier, NodeStyle::Risk}) {
        QAction* a = styles->addAction(styleWords(style), this, [this, style] {
            CanvasLook look = m_canvas->look();
            look.style = style;
            m_canvas->setLook(look);
            m_legend->setScene(m_canvas->scene(), style);
            m_styleButton->setText(styleWords(style));
        });
        a->setCheckable(true);
        a->setChecked(style == NodeStyle::Kind);
        colourings->addAction(a);
    }
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
    for (const char* name : {"expand", "expandAgain", "neighbours", "path", "why", "hide", "hideOthers", "showHidden", "group", "ungroup", "pin", "fit", "fitSelection", "locate", "allDates", "reading", "legend", "find", "selectAll", "invert"})
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
    const auto nodes = expandNodes(m_board, *v, m_inspector->kinds(), m_inspector->limit(), marks(), m_filter);
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
    if (!steady) {
        changeBoard(moved(m_board, ids, step), tr("Move %n node(s)", nullptr, static_cast<int>(ids.size())));
        return;
    }
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

void GraphView::showLayout() {
    if (!m_layouts)
        return;
    m_layoutButton->setText(tr("Layout: %1").arg(layoutWords(m_board.layout)));
    m_layoutButton->setAccessibleName(m_layoutButton->text());
    for (QAction* a : m_layouts->actions())
        a->setChecked(a->data().toInt() == static_cast<int>(m_board.layout));
}

void GraphView::arrangeAs(graph::LayoutStyle style) {
    showLayout();                                // the mark moves when the nodes do
    if (m_board.size() == 0)
        return;
    std::optional<graph::Node> root;
    if (m_canvas->selection().size() == 1)
        root = nodeOf(*m_canvas->selection().begin());
    if (style == graph::LayoutStyle::Tree && !(root && (m_board.graph->kind(*root) == graph::NodeKind::Firm || m_board.graph->kind(*root) == graph::NodeKind::Person))) {
        // A tree grows from the firm that stands out where no owner or firm is selected.
        root.reset();
        for (const std::uint32_t i : m_canvas->scene()->byRank)
            if (const auto v = nodeOf(m_canvas->scene()->nodes[i].id); v && m_board.graph->kind(*v) == graph::NodeKind::Firm) {
                root = v;
                break;
            }
    }
    m_layoutJob.start<std::vector<Place>>(
        COIR_MSG("GraphView", "Arranging the graph"),
        [board = m_board, filter = m_filter, style, root](JobContext& job) { return arrange(board, filter, style, 0, root, job); },
        [this, style, root, nodes = m_board.nodes](Result<std::vector<Place>> places) {
            if (!places) {
                if (places.error().code != ErrorCode::Cancelled)
                    m_workspace.report(places.error());
                return;
            }
            if (m_board.nodes != nodes)
                return;                          // the board has moved on meanwhile
            Board next = placed(m_board, *places);
            next.layout = style;
            next.root = root;
            changeBoard(next, tr("Layout: %1").arg(layoutWords(style)));
            m_canvas->fit();
        });
}

void GraphView::showPeriod() {
    m_period->setVisible(m_filter.limited());
    if (!m_filter.limited())
        return;
    const auto& scene = m_canvas->scene();
    const auto end = [](const std::optional<Date>& d) { return d ? date(*d) : QStringLiteral("…"); };
    m_period->setText(tr("Only %1 — %2, %3 nodes outside  ✕").arg(end(m_filter.from), end(m_filter.to), number(static_cast<std::int64_t>(scene ? scene->outside : 0))));
    m_period->setAccessibleName(tr("Period %1 to %2; press to show all dates").arg(end(m_filter.from), end(m_filter.to)));
}

void GraphView::toggleLegend() { m_legend->setVisible(!m_legend->isVisible()); }

void GraphView::menuAt(const QPoint& global, BoardId) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("graph.menu"));
    const auto ids = chosen();
    const bool one = ids.size() == 1 && nodeOf(ids.front());
    const graph::Node node = one ? nodeOf(ids.front()).value_or(0) : 0;
    // A disabled entry says why.
    const auto add = [&](const char* name, const QString& reason) {
        QAction* of = m_actions.value(QString::fromLatin1(name));
        QAction* a = menu->addAction(reason.isEmpty() ? of->text() : tr("%1 (%2)").arg(of->text(), reason));
        a->setShortcut(of->shortcut());
        a->setEnabled(reason.isEmpty());
        connect(a, &QAction::triggered, of, &QAction::trigger);
    };
    const QString nothing = ids.empty() ? tr("nothing is selected") : QString();
    QString expandReason = one ? QString() : tr("select one node");
    if (one) {
        const ExpandCounts counts = expandCounts(m_board, node, m_filter, marks());
        if (std::all_of(counts.begin(), counts.end(), [](const ExpandCount& c) { return c.more == 0; }))
            expandReason = tr("all its neighbours are shown");
    }
    add("expand", expandReason);
    add("expandAgain", expandReason);
    add("path", ids.size() == 2 || one ? QString() : tr("select one node or two"));
    add("why", ids.empty() || ids.size() > 2 ? tr("select one node or two") : QString());
    menu->addSeparator();
    add("neighbours", nothing);
    add("hide", nothing);
    add("hideOthers", nothing);
    add("showHidden", m_board.hidden() ? QString() : tr("nothing is hidden"));
    menu->addSeparator();
    add("group", ids.size() >= 2 ? QString() : tr("select two nodes or more"));
    add("ungroup", std::any_of(ids.begin(), ids.end(), isGroup) ? QString() : tr("no group is selected"));
    add("pin", nothing);
    menu->addSeparator();
    const bool firm = one && m_board.graph->kind(node) == graph::NodeKind::Firm;
    QAction* dossier = menu->addAction(firm ? tr("Dossier") : tr("%1 (%2)").arg(tr("Dossier"), one ? tr("only firms have one") : tr("select one firm")));
    dossier->setEnabled(firm);
    connect(dossier, &QAction::triggered, this, [this, ids] { openNode(ids.front()); });
    QAction* picture = menu->addAction(tr("Save picture…"));
    connect(picture, &QAction::triggered, this, [this] { savePictureOf(false); });
    QAction* part = menu->addAction(ids.empty() ? tr("%1 (%2)").arg(tr("Save picture of the selection…"), nothing) : tr("Save picture of the selection…"));
    part->setEnabled(!ids.empty());
    connect(part, &QAction::triggered, this, [this] { savePictureOf(true); });
    menu->popup(global);
}

} // namespace coir::ui
