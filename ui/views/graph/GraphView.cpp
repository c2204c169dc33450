// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/GraphView.h"

#include "graph/paths.h"
#include "language/Wording.h"
#include "parts/NoCase.h"
#include "parts/Panel.h"
#include "parts/Table.h"
#include "shell/EditCommand.h"
#include "shell/Workspace.h"
#include "views/graph/GraphCanvas.h"
#include "views/graph/GraphInspector.h"
#include "views/graph/GraphParts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace coir::ui {
namespace {
constexpr int kFoundMost = 300; ///< height of the list under the find box
constexpr std::size_t kSceneAtOnce = 6000;       ///< nodes up to which a scene is made on the ui thread
constexpr std::size_t kFirstNodes = 40;
constexpr int kRoomForWords = 900;               ///< width of the view
constexpr int kRoomForOverview = 260;            ///< height of the canvas
constexpr int kNodeRoom = 24;
} // namespace

QString GraphView::kindWordsOf(graph::NodeKind kind) {
    switch (kind) {
    case graph::NodeKind::Firm: return tr("firm");
    case graph::NodeKind::Person: return tr("person in a role (token)");
    case graph::NodeKind::Address: return tr("address");
    case graph::NodeKind::Contact: return tr("contact");
    case graph::NodeKind::Account: return tr("account");
    case graph::NodeKind::Device: return tr("device");
    case graph::NodeKind::Goods: return tr("goods");
    case graph::NodeKind::Site: break;
    }
    return tr("site");
}

GraphView::GraphView(Workspace& workspace, QWidget* parent)
    : ViewWidget(workspace, parent), m_loading(workspace.jobs(), this), m_sceneJob(workspace.jobs(), this),
      m_layoutJob(workspace.jobs(), this), m_searchJob(workspace.jobs(), this), m_pathJob(workspace.jobs(), this), m_pictureJob(workspace.jobs(), this), m_readingJob(workspace.jobs(), this) {
    setObjectName(QStringLiteral("graph"));
    graph::GraphBuilder none;
    m_board = emptyBoard(none.build());
    build();
    buildActions();
    connect(&workspace, &Workspace::snapshotChanged, this, [this] { whenSeen([this] { reload(); }); });
    connect(&workspace, &Workspace::selectionChanged, this, [this] {
        // What is selected elsewhere is found here, too, if it is on the board.
        const Selection& s = m_workspace.selection();
        if (s.kind != Selection::Kind::Firm || !m_data || isVisible())
            return;
        if (const auto v = m_data->graph->find(toCore(s.key)))
            if (const auto id = m_board.find(*v))
                m_canvas->setSelection({*id});
    });
    reload();
}

GraphView::~GraphView() = default;

InspectorPanel* GraphView::inspector() { return m_inspector; }

void GraphView::reload() {
    const SnapshotPtr shot = m_workspace.snapshot();
    if (!shot) {
        m_data.reset();
        graph::GraphBuilder none;
        putBoard(emptyBoard(none.build()));
        return showNoCase(*m_states, m_workspace);
    }
    m_states->showRunning(tr("Building the graph"));
    m_loading.start<std::shared_ptr<const GraphData>>(
        COIR_MSG("GraphView", "Building the graph"), [shot](JobContext& job) { return makeGraphData(shot, job); },
        [this](Result<std::shared_ptr<const GraphData>> made) {
            if (!made)
                return m_states->showFailed(made.error(), [this] { reload(); });
            setData(std::move(*made));
        });
}

void GraphView::setData(std::shared_ptr<const GraphData> made) {
    const bool first = !m_data || m_board.size() == 0 || !m_data->source || !made->source || m_data->source->path != made->source->path;
    m_data = std::move(made);
    m_states->showContent();
    if (!first) {
        std::vector<std::string> selected;
        for (const BoardId id : m_canvas->selection())
            if (const auto v = nodeOf(id))
                selected.push_back(m_board.graph->key(*v));
        m_canvas->setSelection({});
        putBoard(m_board);
        std::set<BoardId> again;
        for (const std::string& key : selected)
            if (const auto v = m_board.graph->find(key))
                if (const auto id = m_board.find(*v))
                    again.insert(*id);
        m_canvas->setSelection(std::move(again));
        if (!m_wanted.isEmpty())
            startWith(m_wanted);
    } else {
        putBoard(emptyBoard(m_data->graph));
        if (const Selection& chosenElsewhere = m_workspace.selection(); m_wanted.isEmpty() && chosenElsewhere.kind == Selection::Kind::Firm)
            m_wanted[QStringLiteral("firm")] = chosenElsewhere.key;
        startWith(m_wanted);
    }
    m_wanted.clear();
    if (std::exchange(m_keysWanted, false) && isVisible())
        m_canvas->setFocus();
}

// What was asked for, else the highest lead that the graph knows: an empty canvas helps nobody.
void GraphView::startWith(const QVariantMap& wanted) {
    if (!m_data)
        return;
    std::vector<graph::Node> nodes;
    QString select;
    const auto aroundFirm = [&](graph::Node v, std::size_t most) {
        graph::AroundLimits limits;
        limits.maxNodes = most;
        limits.maxNeighbours = 60;
        for (const auto& r : graph::around(*m_data->graph, v, graph::EdgeMask{}, limits).nodes)
            nodes.push_back(r.node);
    };
    const QStringList several = wanted.value(QStringLiteral("firms")).toStringList();
    if (!several.isEmpty()) {
        const std::size_t share = std::max<std::size_t>(4, 2 * kFirstNodes / static_cast<std::size_t>(several.size()));
        for (const QString& key : several)
            if (const auto v = m_data->graph->find(toCore(key)))
                aroundFirm(*v, share);
        select = several.front();
    } else if (const QString firm = wanted.value(QStringLiteral("firm")).toString(); !firm.isEmpty()) {
        if (const auto v = m_data->graph->find(toCore(firm))) {
            aroundFirm(*v, kFirstNodes);
            select = firm;
        } else {
            m_workspace.say(tr("This firm has no relations in the data imported."));
        }
    } else if (m_data->source) {
        const detect::Finding* finding = m_data->source->finding(toCore(wanted.value(QStringLiteral("finding")).toString()));
        for (std::size_t i = 0; !finding && m_board.size() == 0 && i < m_data->source->findings.size(); ++i)
            if (!nodesOfFinding(*m_data, m_data->source->findings[i], 2).empty())
                finding = &m_data->source->findings[i];
        if (finding) {
            nodes = nodesOfFinding(*m_data, *finding, kFirstNodes);
            if (!finding->subjects.empty())
                select = fromCore(finding->subjects.front().key);
        }
    }
    std::erase_if(nodes, [this](graph::Node v) {
        const auto id = m_board.find(v);
        return id && !((*m_board.flags)[*id] & Board::Hidden);
    });
    if (!nodes.empty() && m_board.size() > 0) {
        addNear(nodes);
    } else if (!nodes.empty()) {
        putBoard(withNodes(m_board, nodes));
        JobContext job;
        // Few enough to be arranged before they are shown; no jump afterwards.
        if (const auto places = arrange(m_board, m_filter, graph::LayoutStyle::Force, 0, {}, job)) {
            putBoard(placed(m_board, *places));
            m_canvas->fitWhenSized();
        }
    }
    if (!select.isEmpty())
        if (const auto v = m_data->graph->find(toCore(select)))
            if (const auto id = m_board.find(*v)) {
                m_canvas->setSelection({*id});
                if (m_board.size() > nodes.size())
                    m_canvas->centreOn(*id);
            }
}

QVariantMap GraphView::state() const {
    QVariantMap s;
    s[QStringLiteral("x")] = m_canvas->camera().centre.x();
    s[QStringLiteral("y")] = m_canvas->camera().centre.y();
    s[QStringLiteral("scale")] = m_canvas->camera().scale;
    if (m_canvas->selection().size() == 1)
        if (const auto v = nodeOf(*m_canvas->selection().begin()))
            s[QStringLiteral("selected")] = fromCore(m_board.graph->key(*v));
    return s;
}

void GraphView::restore(const QVariantMap& state) {
    if (state.contains(QStringLiteral("firm")) || state.contains(QStringLiteral("firms")) || state.contains(QStringLiteral("finding"))) {
        if (m_data)
            startWith(state);
        else
            m_wanted = state;
        return;
    }
    if (state.contains(QStringLiteral("scale")) && m_board.size() > 0)
        m_canvas->setCamera({QPointF(state[QStringLiteral("x")].toDouble(), state[QStringLiteral("y")].toDouble()), state[QStringLiteral("scale")].toDouble()});
    if (const auto v = m_board.graph->find(toCore(state.value(QStringLiteral("selected")).toString())))
        if (const auto id = m_board.find(*v))
            m_canvas->setSelection({*id});
}

void GraphView::activated() {
    placeOverlays();
    // One selection for all panes: the firm selected elsewhere is here, too.
    const Selection& s = m_workspace.selection();
    if (s.kind == Selection::Kind::Firm && m_data)
        if (const auto v = m_data->graph->find(toCore(s.key))) {
            const auto id = m_board.find(*v);
            if (!id)
                startWith({{QStringLiteral("firm"), s.key}});
            else if (!m_canvas->selection().contains(*id))
                m_canvas->setSelection({*id});
        }
    m_keysWanted = m_states->state() != StateStack::State::Content;
    if (!m_keysWanted)
        m_canvas->setFocus();
}

// Another window may have taken the place of this one when a step is undone.
std::shared_ptr<Board> GraphView::changeBoard(const Board& next, const QString& step) {
    commitSteady();
    const auto after = std::make_shared<Board>(next);
    m_workspace.undo().push(new EditCommand(
        step, this, [this, after] { putBoard(*after); }, [this, before = m_board] { putBoard(before); }));
    return after;
}

// The nodes are there at once; a job finds them better places beside what stays where it is, within the same step.
void GraphView::addNear(const std::vector<graph::Node>& nodes) {
    const std::size_t known = m_board.size();
    const auto after = changeBoard(withNodes(m_board, nodes), tr("Add %n node(s)", nullptr, static_cast<int>(nodes.size())));
    m_layoutJob.startQuiet<std::vector<Place>>(
        [board = m_board, filter = m_filter, known](JobContext& job) { return arrange(board, filter, graph::LayoutStyle::Force, known, {}, job); },
        [this, after](Result<std::vector<Place>> places) {
            if (!places || m_board.nodes != after->nodes || m_board.places != after->places)
                return;                          // the board has moved on meanwhile
            *after = placed(*after, *places);
            putBoard(*after);
            if (m_canvas->selection().size() == 1)
                m_canvas->centreOn(*m_canvas->selection().begin());
        });
}

void GraphView::putBoard(const Board& board) {
    // A step of the past may lie on an earlier snapshot; what it holds is found again by key.
    const Board next = m_data && board.graph != m_data->graph && board.size() > 0 ? carriedOver(board, m_data->graph) : board;
    if (next.size() < m_board.size() || next.graph != m_board.graph) {
        m_canvas->setHighlighted({});            // its places on the board mean others now
        m_connectionOf.clear();
    }
    m_board = next;
    showLayout();
    followRoot();
    std::vector<Date> begins;
    const auto& g = *m_board.graph;
    for (std::size_t i = 0; i < m_board.size(); ++i)
        for (graph::EdgeIndex e = g.outBegin((*m_board.nodes)[i]); e < g.outEnd((*m_board.nodes)[i]); ++e)
            if (const auto from = g.from(e))
                begins.push_back(*from);
    m_time->setRelations(std::move(begins), g.asOf().valid);
    m_timePanel->setSubtitle(m_time->words());
    rebuildScene();
}

void GraphView::rebuildScene() {
    const int number = ++m_sceneNumber;
    const auto done = [this](CanvasScenePtr scene) {
        if (m_readings && m_board.layout == graph::LayoutStyle::Tree)
            scene = withReading(scene, *m_readings, m_reading);
        m_canvas->setScene(scene);
        m_legend->setScene(scene, m_canvas->look().style);
        m_overview->update();
        placeOverlays();
        fillCounts();
        if (m_twin->currentWidget() == m_list)
            fillList();
        inspect();
    };
    if (m_board.size() <= kSceneAtOnce)
        return done(makeScene(m_board, m_filter, marks()));
    m_sceneJob.startQuiet<CanvasScenePtr>(
        [board = m_board, filter = m_filter, known = m_data](JobContext&) -> Result<CanvasScenePtr> { return makeScene(board, filter, known ? known->marks : std::vector<NodeMark>{}); },
        [this, number, done](Result<CanvasScenePtr> made) {
            if (made && number == m_sceneNumber)
                done(std::move(*made));
        });
}

void GraphView::fillCounts() {
    const auto& scene = m_canvas->scene();
    showPeriod();
    const std::size_t outside = scene ? scene->outside : 0;
    m_counts->setText(tr("%1 of %2 nodes   %3 relations   %4 hidden")
                          .arg(number(static_cast<std::int64_t>(m_board.size() - m_board.hidden() - outside)), number(static_cast<std::int64_t>(m_board.graph->nodeCount())),
                               number(static_cast<std::int64_t>(scene ? scene->edges.size() : 0)), number(static_cast<std::int64_t>(m_board.hidden()))));
    m_counts->adjustSize();
    placeOverlays();
}

void GraphView::fillList() {
    std::vector<ListRow> rows;
    if (const auto& scene = m_canvas->scene())
        for (std::size_t i = 0; i < scene->nodes.size(); ++i) {
            const auto& n = scene->nodes[i];
            if (n.outside)
                continue;                        // the figures of the canvas count the same
            ListRow row;
            row.id = n.id;
            row.name = scene->label(i);
            row.level = n.level;
            row.tier = n.tier;
            row.degree = n.degree;
            if (const auto v = nodeOf(n.id)) {
                row.kind = kindWordsOf(m_board.graph->kind(*v));
                row.code = m_board.graph->kind(*v) == graph::NodeKind::Firm ? fromCore(m_board.graph->key(*v)) : QString();
            } else {
                row.kind = tr("group");
            }
            rows.push_back(std::move(row));
        }
    m_filling = true;
    m_listModel->setRows(std::move(rows));
    m_filling = false;
}

void GraphView::setListShown(bool shown) {
    if (shown)
        fillList();
    m_twin->setCurrentWidget(shown ? static_cast<QWidget*>(m_list) : m_canvas);
    m_listButton->setChecked(shown);
    if (isVisible())
        m_twin->currentWidget()->setFocus();
}

std::vector<BoardId> GraphView::chosen() const { return {m_canvas->selection().begin(), m_canvas->selection().end()}; }

std::optional<graph::Node> GraphView::nodeOf(BoardId id) const {
    return isGroup(id) || id >= m_board.size() ? std::nullopt : std::optional<graph::Node>((*m_board.nodes)[id]);
}

const std::vector<NodeMark>& GraphView::marks() const {
    static const std::vector<NodeMark> none;
    return m_data ? m_data->marks : none;
}

QString GraphView::nameOfNode(graph::Node node) const {
    return nodeLabel(*m_board.graph, node, node < marks().size() ? marks()[node].contact : ContactKind::Unknown);
}

QString GraphView::nameOf(BoardId id) const {
    const auto& scene = m_canvas->scene();
    const auto i = scene ? scene->indexOf(id) : std::nullopt;
    return i ? scene->label(*i) : QString();
}

void GraphView::selectionMoved() {
    if (m_canvas->selection() != m_connectionOf && !m_canvas->highlightedLines().empty())
        m_canvas->setHighlighted({});
    inspect();
    if (m_canvas->selection().size() != 1)
        return;
    const auto v = nodeOf(*m_canvas->selection().begin());
    if (v && m_board.graph->kind(*v) == graph::NodeKind::Firm)
        m_workspace.select({Selection::Kind::Firm, fromCore(m_board.graph->key(*v))});
}

void GraphView::inspect() {
    const auto& selection = m_canvas->selection();
    const auto& scene = m_canvas->scene();
    if (selection.empty() || !scene)
        return m_inspector->showNothing(tr("Select a node to see who it is and what it is connected with."));
    if (selection.size() == 2 || selection == m_connectionOf)
        inspectConnection();
    if (selection.size() > 1 && selection == m_connectionOf)
        return;
    if (selection.size() > 1)
        return m_inspector->showNothing(tr("%n node(s) selected. P: path between two · Ctrl+G: group · H: hide · T: pin", nullptr, static_cast<int>(selection.size())));
    const BoardId id = *selection.begin();
    const auto i = scene->indexOf(id);
    if (!i)
        return;
    GraphInspector::Identity who;
    who.name = scene->label(*i);
    who.level = scene->nodes[*i].level;
    who.tier = scene->nodes[*i].tier;
    ExpandCounts counts{};
    if (const auto v = nodeOf(id)) {
        who.kindWords = kindWordsOf(m_board.graph->kind(*v));
        counts = expandCounts(m_board, *v, m_filter, marks());
        who.firm = m_board.graph->kind(*v) == graph::NodeKind::Firm;
        const store::Firm* firm = m_data && m_data->source && who.firm ? m_data->source->firm(m_board.graph->key(*v)) : nullptr;
        if (firm) {
            who.code = fromCore(firm->key);
            who.status = termOf("term", store::statusName(firm->status));
            if (firm->founded)
                who.status += QStringLiteral("  ·  ") + tr("founded %1").arg(date(*firm->founded));
            who.place = fromCore(m_data->source->library->lexicon->divisions().nameOf(firm->county));
        }
    } else {
        who.kindWords = tr("group");
    }
    if (scene->nodes[*i].outside)
        who.place += (who.place.isEmpty() ? QString() : QStringLiteral("  ·  ")) + tr("outside the period shown");
    std::vector<GraphInspector::Neighbour> neighbours;
    for (std::uint32_t k = scene->edgeOffset[*i]; k < scene->edgeOffset[*i + 1]; ++k) {
        const auto& e = scene->edges[scene->edgeOf[k]];
        const std::uint32_t other = e.a == *i ? e.b : e.a;
        QString how = GraphInspector::edgeKindWords(m_board.graph->kindOf(e.first));
        if (const QString label = scene->edgeLabel(e); !label.isEmpty())
            how += QLatin1Char(' ') + label;
        const auto same = std::find_if(neighbours.begin(), neighbours.end(), [&](const auto& n) { return n.id == scene->nodes[other].id; });
        if (same != neighbours.end()) {
            if (!same->how.contains(how))
                same->how += QStringLiteral("、") + how;
            continue;
        }
        if (neighbours.size() >= 300)
            continue;
        const std::uint8_t level = scene->nodes[other].level;
        neighbours.push_back({scene->nodes[other].id, scene->label(other), how, level >= 3 ? Level::High : level == 2 ? Level::Watch : Level::Hint, level > 0});
    }
    std::stable_sort(neighbours.begin(), neighbours.end(), [](const auto& a, const auto& b) { return a.marked != b.marked ? a.marked : a.marked && a.level < b.level; });
    m_inspector->showNode(who, counts, std::move(neighbours));
}

void GraphView::showOverview() {
    // Where all is in view it shows nothing new: it must not lie upon a node then.
    m_overview->setVisible(m_canvas->height() > kRoomForOverview && !m_canvas->allSeenAndOneIn(m_overview->geometry().adjusted(-kNodeRoom, -kNodeRoom, kNodeRoom, kNodeRoom)));
}

void GraphView::placeOverlays() {
    m_legend->move(12, 12);
    m_counts->move(12, m_canvas->height() - m_counts->height() - 8);
    m_overview->move(m_canvas->width() - m_overview->width() - 12, m_canvas->height() - m_overview->height() - 12);
    showOverview();
    m_readingBar->adjustSize();
    m_readingBar->move(12, m_counts->y() - m_readingBar->height() - size::kStep);
    m_period->adjustSize();
    m_period->move(m_canvas->width() - m_period->width() - 12, 12);
    const QPoint under = m_find->mapTo(this, QPoint(0, m_find->height() + 2));
    int high = 2 * m_found->frameWidth();
    for (int i = 0; i < m_found->count() && high < kFoundMost; ++i)
        high += m_found->sizeHintForRow(i);
    m_found->setGeometry(under.x() + m_find->width() - 380, under.y(), 380, std::min(high, kFoundMost));
}

void GraphView::resizeEvent(QResizeEvent*) {
    // A narrow window keeps every button; the words of two of them go first.
    for (QToolButton* b : {m_layoutButton, m_styleButton})
        b->setToolButtonStyle(width() >= kRoomForWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    placeOverlays();
}

void GraphView::openNode(BoardId id) {
    const auto v = nodeOf(id);
    if (!v) {
        m_canvas->setSelection({id});
        return ungroup();
    }
    if (m_board.graph->kind(*v) == graph::NodeKind::Firm)
        m_workspace.show(QStringLiteral("dossier"), {{QStringLiteral("firm"), fromCore(m_board.graph->key(*v))}});
    else
        m_workspace.say(tr("Only firms have a dossier; a person is a role and carries neither level nor tier."));
}

} // namespace coir::ui
