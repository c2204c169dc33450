// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/GraphReadings.h"

#include "language/Wording.h"
#include "parts/Panel.h"
#include "shell/Workspace.h"
#include "views/graph/GraphCanvas.h"
#include "views/graph/GraphView.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QToolButton>

// What the ownership tree says beside each name: the share product over all chains, the weakest link of the best one,
// or whether the votes control.
namespace coir::ui {

QString readingTitle(Reading reading) {
    switch (reading) {
    case Reading::Direct: return GraphView::tr("Direct share");
    case Reading::Product: return GraphView::tr("Share product");
    case Reading::Weakest: return GraphView::tr("Weakest link");
    case Reading::Control: break;
    }
    return GraphView::tr("Control");
}

QString readingWords(const graph::HoldingReading& value, Reading reading) {
    switch (reading) {
    case Reading::Direct: return {};
    case Reading::Product: return percent(value.integrated, 2);
    case Reading::Weakest: return percent(value.weakest, 2);
    case Reading::Control: break;
    }
    switch (value.control) {
    case graph::ControlKind::None: break;
    case graph::ControlKind::Sole: return GraphView::tr("controls by own votes");
    case graph::ControlKind::Chain: return GraphView::tr("controls through a chain");
    case graph::ControlKind::Joint: return GraphView::tr("controls jointly");
    case graph::ControlKind::Dominant: return GraphView::tr("controls as the one large holder");
    }
    return GraphView::tr("no control");
}

Result<std::shared_ptr<const OwnershipReadings>> readOwnership(const graph::SnapshotPtr& graph, graph::Node root, const graph::OwnershipRules& rules, JobContext& job) {
    auto out = std::make_shared<OwnershipReadings>();
    out->graph = graph;
    out->root = root;
    COIR_TRY(const auto all, graph::holdingReadings(graph::shareGraphOf(*graph, rules.scaleUpTo), root, rules.control, job));
    // In a loop a node is above and below; as an owner it says more.
    for (const graph::HoldingReading& r : all)
        if (r.holder == root)
            out->of.emplace(r.firm, r);
    for (const graph::HoldingReading& r : all)
        if (r.holder != root)
            out->of.insert_or_assign(r.holder, r);
    return std::shared_ptr<const OwnershipReadings>(std::move(out));
}

CanvasScenePtr withReading(const CanvasScenePtr& scene, const OwnershipReadings& readings, Reading reading) {
    if (reading == Reading::Direct || readings.graph != scene->graph)
        return scene;
    auto next = std::make_shared<CanvasScene>(*scene);
    next->notes.assign(next->nodes.size(), QString());
    for (std::size_t i = 0; i < next->nodes.size(); ++i)
        if (!isGroup(next->nodes[i].id))
            if (const auto at = readings.of.find((*next->boardNodes)[next->nodes[i].id]); at != readings.of.end())
                next->notes[i] = readingWords(at->second, reading);
    return next;
}

void GraphView::buildReadings() {
    m_readingBar = new QWidget(m_canvas);
    m_readingBar->setObjectName(QStringLiteral("graph.readings"));
    auto* row = new QHBoxLayout(m_readingBar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::kStep);
    auto* group = new QButtonGroup(m_readingBar);
    for (const Reading reading : {Reading::Direct, Reading::Product, Reading::Weakest, Reading::Control}) {
        auto* chip = makeChip(QStringLiteral("graph.reading.%1").arg(static_cast<int>(reading)), readingTitle(reading), m_readingBar);
        chip->setChecked(reading == Reading::Direct);
        chip->setToolTip(tr("What is written beside each name, as an owner of the root or as held by it (O)"));
        group->addButton(chip, static_cast<int>(reading));
        row->addWidget(chip);
    }
    m_readingBar->hide();
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setReading(static_cast<Reading>(id)); });
}

void GraphView::setReading(Reading reading) {
    m_reading = reading;
    if (auto* chip = m_readingBar->findChild<QToolButton*>(QStringLiteral("graph.reading.%1").arg(static_cast<int>(reading))))
        chip->setChecked(true);
    rebuildScene();
}

// The tree has a root; its readings are worked out once and kept while it stands.
void GraphView::followRoot() {
    const bool tree = m_board.layout == graph::LayoutStyle::Tree && m_board.root && m_data && m_data->ownership;
    m_readingBar->setVisible(tree);
    if (!tree || (m_readings && m_readings->graph == m_board.graph && m_readings->root == *m_board.root))
        return;
    m_readings.reset();
    m_readingJob.startQuiet<std::shared_ptr<const OwnershipReadings>>(
        [graph = m_board.graph, root = *m_board.root, rules = *m_data->ownership](JobContext& job) { return readOwnership(graph, root, rules, job); },
        [this](Result<std::shared_ptr<const OwnershipReadings>> made) {
            if (!made)
                return;
            m_readings = std::move(*made);
            rebuildScene();
        });
}

} // namespace coir::ui
