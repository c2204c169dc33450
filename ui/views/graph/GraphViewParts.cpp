// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Wording.h"
#include "look/Icons.h"
#include "look/Style.h"
#include "parts/Cells.h"
#include "parts/Panel.h"
#include "parts/Table.h"
#include "shell/Workspace.h"
#include "views/graph/GraphCanvas.h"
#include "views/graph/GraphInspector.h"
#include "views/graph/GraphParts.h"
#include "views/graph/GraphView.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

// What the view is made of and who listens to whom; nothing here knows the board.
namespace coir::ui {
namespace {
constexpr int kSteadyPause = 450;                ///< ms after which repeated key moves become one step
constexpr int kScenePause = 30;                  ///< ms that a dragged range waits for its end
} // namespace

void GraphView::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(size::kPageOutside, size::kPanelInside, size::kPageOutside, size::kPanelInside);
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(size::kPanelInside);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(size::kGap);
    const auto button = [&](const QString& name, const QString& words, const QString& iconName, const QString& hint, auto run) {
        auto* b = makeButton(QStringLiteral("graph.bar.") + name, words, iconName, nullptr, content);
        b->setToolTip(hint);
        connect(b, &QPushButton::clicked, this, run);
        bar->addWidget(b);
        return b;
    };
    button(QStringLiteral("expand"), tr("Expand"), QStringLiteral("expand"), tr("Shows first what would be added (Ctrl+E)"), [this] { expand(); });
    button(QStringLiteral("path"), tr("Path"), QStringLiteral("path"), tr("Shortest connection between the two selected nodes; with one selected, to a node you name (P)"), [this] { findPath(); });
    button(QStringLiteral("group"), tr("Group"), QStringLiteral("group"), tr("The selected nodes become one (Ctrl+G)"), [this] { group(); });
    button(QStringLiteral("hide"), tr("Hide"), QStringLiteral("hide"), tr("Hides the selected nodes (H); Shift+H shows all again"), [this] { hideSelection(); });
    button(QStringLiteral("pin"), tr("Pin"), QStringLiteral("pin"), tr("Layouts leave pinned nodes where they are (T)"), [this] { pin(); });
    const auto menuButton = [&](const QString& name, const QString& iconName) {
        auto* b = new QToolButton(content);
        b->setObjectName(QStringLiteral("graph.bar.") + name);
        b->setIcon(icon(iconName));
        b->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        b->setPopupMode(QToolButton::InstantPopup);
        b->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(b);
        return b;
    };
    m_layoutButton = menuButton(QStringLiteral("layout"), QStringLiteral("layout"));
    m_styleButton = menuButton(QStringLiteral("style"), QStringLiteral("show"));
    button(QStringLiteral("fit"), tr("Fit"), QStringLiteral("fit"), tr("The whole graph in view (F); Shift+F the selection"), [this] { m_canvas->fit(); });
    m_listButton = makeChip(QStringLiteral("graph.bar.list"), tr("List"), content);
    m_listButton->setToolTip(tr("The same nodes as a table"));
    bar->addWidget(m_listButton);
    bar->addStretch();
    m_find = new QLineEdit(content);
    m_find->setObjectName(QStringLiteral("graph.find"));
    m_find->setPlaceholderText(tr("Find or add  /"));
    m_find->setAccessibleName(tr("Find on the canvas or add from the case"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(size::kSearchLeast * 2 / 3);
    m_find->setMaximumWidth(size::kSearchLeast);
    m_find->installEventFilter(this);
    bar->addWidget(m_find);
    rows->addLayout(bar);

    auto* panel = new Panel(QStringLiteral("graph.panel"), {}, content);
    m_twin = new QStackedWidget(panel);
    m_canvas = new GraphCanvas(m_twin);
    m_twin->addWidget(m_canvas);
    m_list = new Table(QStringLiteral("graph.list"), tr("Nodes of the graph"), m_twin);
    m_listModel = new RowsModel<ListRow>(
        {{QStringLiteral("name"), tr("Node"), Cell::Text, 260, {}}, {QStringLiteral("kind"), tr("Kind"), Cell::Muted, 120, {}}, {QStringLiteral("code"), tr("Code"), Cell::Mono, 180, {}},
         {QStringLiteral("level"), tr("Level"), Cell::Level, 80, {}}, {QStringLiteral("tier"), tr("Tier"), Cell::Tier, 60, {}}, {QStringLiteral("degree"), tr("Relations shown"), Cell::Number, 110, {}}},
        [](const ListRow& r, int column, int role) -> QVariant {
            const Level level = r.level >= 3 ? Level::High : r.level == 2 ? Level::Watch : Level::Hint;
            if (role == kValueRole)
                return column == 3 && r.level ? QVariant(static_cast<int>(level)) : column == 4 ? QVariant(static_cast<int>(tierOf(r.tier))) : QVariant();
            if (role != Qt::DisplayRole)
                return {};
            switch (column) {
            case 0: return r.name;
            case 1: return r.kind;
            case 2: return r.code;
            case 3: return r.level ? levelWord(level) : QString();
            case 4: return r.tier ? QString(QLatin1Char(r.tier)) : QString();
            default: return number(static_cast<std::int64_t>(r.degree));
            }
        },
        [](const ListRow& r, int column) -> SortKey {
            switch (column) {
            case 0: return {0, r.name};
            case 1: return {0, r.kind};
            case 2: return {0, r.code};
            case 3: return {static_cast<double>(r.level), {}};
            case 4: return {static_cast<double>(r.tier), {}};
            default: return {static_cast<double>(r.degree), {}};
            }
        },
        this);
    m_list->setRowsModel(m_listModel, 0);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_twin->addWidget(m_list);
    panel->setContent(m_twin, 1);
    rows->addWidget(panel, 1);

    m_legend = new GraphLegend(m_canvas);
    m_canvas->setCover([this] { return m_legend->isHidden() ? QRect() : m_legend->geometry(); });
    m_counts = new Words(Words::Tone::Small, {}, m_canvas);
    m_counts->setObjectName(QStringLiteral("graph.counts"));
    m_counts->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_overview = new GraphOverview(*m_canvas, m_canvas);
    m_period = makeButton(QStringLiteral("graph.period"), {}, {}, nullptr, m_canvas);
    m_period->setToolTip(tr("The time bar limits what is shown; show all dates (R)"));
    m_period->hide();
    connect(m_period, &QPushButton::clicked, this, [this] {
        m_time->clear();
        m_canvas->setFocus();
    });
    buildReadings();
    m_found = new QListWidget(this);
    m_found->setObjectName(QStringLiteral("graph.found"));
    m_found->setAccessibleName(tr("Found nodes"));
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->hide();
    m_canvas->installEventFilter(this);

    m_timePanel = new Panel(QStringLiteral("graph.timePanel"), tr("Time"), content);
    m_time = new TimeBar(m_timePanel);
    m_timePanel->setContent(m_time, size::kStep);
    rows->addWidget(m_timePanel);

    m_states = new StateStack(QStringLiteral("graph.states"), content, this);
    all->addWidget(m_states);
    m_inspector = new GraphInspector;

    m_steadyEnd.setSingleShot(true);
    m_steadyEnd.setInterval(kSteadyPause);
    connect(&m_steadyEnd, &QTimer::timeout, this, &GraphView::commitSteady);
    m_scenePause.setSingleShot(true);
    m_scenePause.setInterval(kScenePause);
    connect(&m_scenePause, &QTimer::timeout, this, &GraphView::rebuildScene);

    connect(m_canvas, &GraphCanvas::selectionChanged, this, &GraphView::selectionMoved);
    connect(m_canvas, &GraphCanvas::cameraChanged, this, &GraphView::showOverview);
    connect(m_canvas, &GraphCanvas::moveWanted, this, &GraphView::moveBy);
    connect(m_canvas, &GraphCanvas::openWanted, this, &GraphView::openNode);
    connect(m_canvas, &GraphCanvas::edgeClicked, this, [this](std::uint32_t edge) {
        // The line answers with the row behind it.
        if (const std::int64_t record = m_board.graph->record(m_canvas->scene()->edges[edge].first); record != 0)
            m_workspace.openRecord(record);
    });
    connect(m_canvas, &GraphCanvas::menuWanted, this, &GraphView::menuAt);
    connect(m_canvas, &GraphCanvas::keysDropped, this, [this](const QStringList& keys) {
        std::vector<graph::Node> nodes;
        for (const QString& key : keys)
            if (const auto v = m_board.graph->find(toCore(key)))
                nodes.push_back(*v);
        addNodes(nodes, {}, tr("Add %n node(s)", nullptr, static_cast<int>(nodes.size())));
    });
    connect(m_time, &TimeBar::rangeChanged, this, [this] {
        m_filter.from = m_time->from();
        m_filter.to = m_time->to();
        m_timePanel->setSubtitle(m_time->words());
        m_scenePause.start();
    });
    connect(m_find, &QLineEdit::textEdited, this, &GraphView::search);
    connect(m_found, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { takeFound(m_found->row(item)); });
    connect(m_listButton, &QToolButton::toggled, this, &GraphView::setListShown);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_filling)
            return;
        std::set<BoardId> ids;
        for (const int row : m_list->selectedSources())
            ids.insert(m_listModel->rows()[static_cast<std::size_t>(row)].id);
        m_canvas->setSelection(std::move(ids));
    });
    connect(m_list, &Table::rowOpened, this, [this](int row) {
        if (const ListRow* r = m_listModel->rowAt(row))
            openNode(r->id);
    });
    connect(m_inspector, &GraphInspector::expandWanted, this, [this] {
        expandAgain();
        m_canvas->setFocus();
    });
    connect(m_inspector, &GraphInspector::pathWanted, this, &GraphView::findPath);
    connect(m_inspector, &GraphInspector::bringWanted, this, &GraphView::bringConnection);
    connect(m_inspector, &GraphInspector::recordWanted, this, [this](qint64 record) { m_workspace.openRecord(record); });
    connect(m_inspector, &GraphInspector::keyChosen, this, [this](const QString& key) {
        if (const auto v = m_board.graph->find(toCore(key)))
            if (const auto id = m_board.find(*v))
                m_canvas->centreOn(*id);
    });
    connect(m_inspector, &GraphInspector::dossierWanted, this, [this] {
        if (m_canvas->selection().size() == 1)
            openNode(*m_canvas->selection().begin());
    });
    connect(m_inspector, &GraphInspector::whyWanted, this, &GraphView::why);
    connect(m_inspector, &GraphInspector::neighbourChosen, this, [this](BoardId id) {
        m_canvas->setSelection({id});
        m_canvas->centreOn(id);
    });
}

} // namespace coir::ui
