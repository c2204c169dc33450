// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/GraphInspector.h"

#include "language/Wording.h"
#include "parts/Cells.h"
#include "parts/Panel.h"
#include "parts/Table.h"

#include "look/Style.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace coir::ui {

QString GraphInspector::edgeKindWords(graph::EdgeKind kind) {
    switch (kind) {
    case graph::EdgeKind::Holding: return tr("Holdings");
    case graph::EdgeKind::Post: return tr("Posts");
    case graph::EdgeKind::Address: return tr("Same address");
    case graph::EdgeKind::Contact: return tr("Same contact");
    case graph::EdgeKind::Payment: return tr("Payments");
    case graph::EdgeKind::Guarantee: return tr("Guarantees");
    case graph::EdgeKind::Control: return tr("Control");
    case graph::EdgeKind::Supply: break;
    }
    return tr("Supply");
}

GraphInspector::GraphInspector(QWidget* parent) : InspectorPanel(parent) {
    setObjectName(QStringLiteral("graph.inspector"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(size::kPanelInside, size::kGap, size::kPanelInside, size::kPanelInside);
    all->setSpacing(size::kGap);
    m_says = new Words(Words::Tone::Second, {}, this);
    m_says->setWordWrap(true);
    m_says->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    all->addWidget(m_says);
    m_connection = new QWidget(this);
    all->addWidget(m_connection, 1);
    auto* joined = new QVBoxLayout(m_connection);
    joined->setContentsMargins(0, 0, 0, 0);
    joined->setSpacing(size::kGap);
    m_steps = new LineList(QStringLiteral("graph.steps"), tr("How they are connected"), m_connection);
    auto* scroll = new QScrollArea(m_connection);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto* inset = new QWidget(scroll); // the lines do not touch the edges of what scrolls
    inset->setBackgroundRole(QPalette::Base);
    auto* insetColumn = new QVBoxLayout(inset);
    insetColumn->setContentsMargins(0, 0, size::kGap, 0);
    insetColumn->addWidget(m_steps);
    insetColumn->addStretch(1);
    scroll->setWidget(inset);
    joined->addWidget(scroll, 1);
    auto* ways = new QHBoxLayout;
    m_path = makeButton(QStringLiteral("graph.connection.path"), tr("Find a path  P"), QStringLiteral("path"), nullptr, m_connection);
    m_bring = makeButton(QStringLiteral("graph.connection.bring"), tr("Show on the canvas"), {}, kind::kPrimary, m_connection);
    ways->addWidget(m_path);
    ways->addStretch();
    ways->addWidget(m_bring);
    joined->addLayout(ways);
    connect(m_path, &QPushButton::clicked, this, &GraphInspector::pathWanted);
    connect(m_bring, &QPushButton::clicked, this, &GraphInspector::bringWanted);
    connect(m_steps, &LineList::opened, this, [this](int i) {
        const QVariant leads = m_steps->lines()[static_cast<std::size_t>(i)].data;
        if (leads.typeId() == QMetaType::LongLong)
            Q_EMIT recordWanted(leads.toLongLong());
        else if (!leads.toString().isEmpty())
            Q_EMIT keyChosen(leads.toString());
    });
    m_connection->hide();
    m_body = new QWidget(this);
    all->addWidget(m_body, 1);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(size::kGap);
    m_marks = new QLabel(m_body);
    m_marks->setObjectName(QStringLiteral("graph.inspector.marks"));
    m_code = new Words(Words::Tone::Mono, {}, m_body);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state = new Words(Words::Tone::Second, {}, m_body);
    m_state->setWordWrap(true);
    body->addWidget(m_marks);
    body->addWidget(m_code);
    body->addWidget(m_state);

    auto* head = new QHBoxLayout;
    head->addWidget(new Words(Words::Tone::Small, tr("Counts before you expand"), m_body));
    head->addStretch();
    head->addWidget(new Words(Words::Tone::Small, QStringLiteral("Ctrl+E"), m_body));
    body->addLayout(head);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(size::kGap);
    grid->setVerticalSpacing(size::kStep);
    for (std::size_t k = 0; k < graph::kEdgeKinds; ++k) {
        const QString words = edgeKindWords(static_cast<graph::EdgeKind>(k));
        m_kinds[k] = new QCheckBox(words, m_body);
        m_kinds[k]->setObjectName(QStringLiteral("graph.expand.") + fromCore(graph::word(static_cast<graph::EdgeKind>(k))));
        m_kinds[k]->setChecked(true);
        m_counts[k] = new QLabel(m_body);
        m_counts[k]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(m_kinds[k], static_cast<int>(k), 0);
        grid->addWidget(m_counts[k], static_cast<int>(k), 1);
        connect(m_kinds[k], &QCheckBox::toggled, this, &GraphInspector::countUp);
    }
    grid->setColumnStretch(1, 1);
    body->addLayout(grid);
    auto* run = new QHBoxLayout;
    run->addWidget(new Words(Words::Tone::Small, tr("By risk, at most"), m_body));
    m_limit = new QComboBox(m_body);
    m_limit->setObjectName(QStringLiteral("graph.expand.limit"));
    m_limit->setAccessibleName(tr("At most so many new nodes"));
    for (const int n : {10, 20, 50, 100, 200, 500})
        m_limit->addItem(number(static_cast<std::int64_t>(n)), n);
    m_limit->setCurrentIndex(1);
    connect(m_limit, &QComboBox::currentIndexChanged, this, &GraphInspector::countUp);
    run->addWidget(m_limit);
    run->addStretch();
    m_expand = makeButton(QStringLiteral("graph.expand.run"), tr("Expand"), {}, kind::kPrimary, m_body);
    connect(m_expand, &QPushButton::clicked, this, &GraphInspector::expandWanted);
    run->addWidget(m_expand);
    body->addLayout(run);

    m_neighbourHead = new Words(Words::Tone::Small, {}, m_body);
    body->addWidget(m_neighbourHead);
    m_neighbours = new Table(QStringLiteral("graph.neighbours"), tr("Neighbours of the selected node"), m_body);
    m_model = new RowsModel<Neighbour>(
        {{QStringLiteral("name"), tr("Neighbour"), Cell::Text, 150, {}}, {QStringLiteral("how"), tr("How"), Cell::Muted, 90, {}}, {QStringLiteral("level"), tr("Level"), Cell::Level, 66, {}}},
        [](const Neighbour& n, int column, int role) -> QVariant {
            if (role == kValueRole && column == 2)
                return n.marked ? QVariant(static_cast<int>(n.level)) : QVariant();
            if (role == Qt::DisplayRole)
                return column == 0 ? n.name : column == 1 ? n.how : n.marked ? levelWord(n.level) : QString();
            return role == Qt::ToolTipRole ? QVariant(n.name + QLatin1Char('\n') + n.how) : QVariant();
        },
        {}, this);
    m_neighbours->setRowsModel(m_model, 0);
    connect(m_neighbours, &Table::rowOpened, this, [this](int row) {
        if (const Neighbour* n = m_model->rowAt(row))
            Q_EMIT neighbourChosen(n->id);
    });
    body->addWidget(m_neighbours, 1);
    auto* foot = new QHBoxLayout;
    m_dossier = makeButton(QStringLiteral("graph.dossier"), tr("Dossier"), QStringLiteral("dossier"), nullptr, m_body);
    m_why = makeButton(QStringLiteral("graph.why"), tr("Why connected  W"), {}, nullptr, m_body);
    connect(m_dossier, &QPushButton::clicked, this, &GraphInspector::dossierWanted);
    connect(m_why, &QPushButton::clicked, this, &GraphInspector::whyWanted);
    foot->addWidget(m_dossier);
    foot->addWidget(m_why);
    foot->addStretch();
    body->addLayout(foot);
    showNothing(tr("Select a node to see who it is and what it is connected with."));
}

void GraphInspector::showNothing(const QString& says) {
    setHeading(tr("Graph"));
    m_says->setText(says);
    m_says->show();
    m_body->hide();
    m_connection->hide();
}

void GraphInspector::showConnection(const QString& heading, const QString& note, const Connection& connection, bool bring) {
    setHeading(heading, note);
    m_says->setText(connection.says);
    m_says->show();
    m_body->hide();
    m_connection->show();
    m_steps->setLines(connection.lines);
    m_path->setVisible(connection.kind != Connection::Kind::Path);
    m_bring->setVisible(bring);
}

void GraphInspector::focusConnection() {
    if (m_steps->lines().empty())
        return m_path->setFocus(Qt::ShortcutFocusReason);
    m_steps->setFocus(Qt::ShortcutFocusReason);
    if (m_steps->current() < 0)
        m_steps->setCurrent(0);
}

void GraphInspector::showNode(const Identity& identity, const ExpandCounts& counts, std::vector<Neighbour> neighbours) {
    setHeading(identity.name, identity.kindWords);
    m_says->hide();
    m_connection->hide();
    m_body->show();
    m_known = counts;
    // Tier and level as they stand everywhere, painted once into a small picture.
    const double dpr = devicePixelRatioF();
    QPixmap marks(QSize(220, 22) * dpr);
    marks.setDevicePixelRatio(dpr);
    marks.fill(Qt::transparent);
    {
        QPainter painter(&marks);
        painter.setRenderHint(QPainter::Antialiasing);
        double x = 0;
        if (identity.tier) {
            drawTierLetter(painter, QRectF(0, 1, 20, 20), tierOf(identity.tier), colours());
            x += 28;
            painter.setFont(font::small());
            painter.setPen(colours().text2);
            const QString local = tr("local estimate");
            painter.drawText(QRectF(x, 0, 120, 22), Qt::AlignVCenter, local);
            x += QFontMetricsF(font::small()).horizontalAdvance(local) + size::kGap;
        }
        if (identity.level)
            drawLevelChip(painter, QPointF(x, 11), identity.level >= 3 ? Level::High : identity.level == 2 ? Level::Watch : Level::Hint, colours());
    }
    m_marks->setVisible(identity.tier || identity.level);
    m_marks->setPixmap(marks);
    m_marks->setAccessibleName(identity.tier ? tr("Local tier %1").arg(QLatin1Char(identity.tier)) : QString());
    m_code->setText(identity.code);
    m_code->setVisible(!identity.code.isEmpty());
    m_state->setText(QStringList{identity.status, identity.place}.join(QStringLiteral("  ·  ")));
    m_state->setVisible(!identity.status.isEmpty() || !identity.place.isEmpty());
    for (std::size_t k = 0; k < graph::kEdgeKinds; ++k) {
        const bool any = counts[k].shown + counts[k].more > 0;
        m_kinds[k]->setVisible(any);
        m_counts[k]->setVisible(any);
        m_kinds[k]->setEnabled(counts[k].more > 0);
        m_counts[k]->setText(tr("%1 shown   +%2").arg(counts[k].shown).arg(counts[k].more));
    }
    countUp();
    m_neighbourHead->setText(tr("Neighbours %1 (list)").arg(neighbours.size()));
    m_model->setRows(std::move(neighbours));
    m_dossier->setVisible(identity.firm);
}

graph::EdgeMask GraphInspector::kinds() const {
    graph::EdgeMask mask{0};
    for (std::size_t k = 0; k < graph::kEdgeKinds; ++k)
        if (m_kinds[k]->isChecked())
            mask.bits = static_cast<std::uint8_t>(mask.bits | (1u << k));
    return mask;
}

std::size_t GraphInspector::limit() const { return static_cast<std::size_t>(m_limit->currentData().toInt()); }

void GraphInspector::countUp() {
    std::size_t more = 0;
    for (std::size_t k = 0; k < graph::kEdgeKinds; ++k)
        if (m_kinds[k]->isChecked())
            more += m_known[k].more;
    const std::size_t shown = std::min(more, limit());
    m_expand->setText(tr("Expand +%1").arg(shown));
    m_expand->setAccessibleName(m_expand->text());
    m_expand->setEnabled(more > 0);
}

void GraphInspector::focusCounts() {
    for (auto* box : m_kinds)
        if (box->isVisible() && box->isEnabled()) {
            box->setFocus(Qt::ShortcutFocusReason);
            return;
        }
}

} // namespace coir::ui
