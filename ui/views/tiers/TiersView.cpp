// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tiers/TiersView.h"

#include "charts/TierChart.h"
#include "language/Wording.h"
#include "look/Style.h"
#include "parts/FindingWords.h"
#include "parts/LineList.h"
#include "parts/NoCase.h"
#include "parts/Panel.h"
#include "parts/PicturePane.h"
#include "parts/Table.h"
#include "render/PictureWidget.h"
#include "shell/Workspace.h"
#include "views/tiers/MigrationTable.h"
#include "views/tiers/ScorePanel.h"
#include "views/tiers/Waterfall.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

namespace coir::ui {
namespace {
enum TierColumn { kTier, kName, kPoints, kCoverage, kBefore, kArea, kCause };
constexpr int kTopHeight = 200;
constexpr int kTierTableShare = 240;
constexpr int kTierPictureShare = 290;
constexpr int kMonthsBack = 3; ///< what the earlier day is at first

QVariant tierCell(const TierRow& r, int column, int role) {
    if (role == kValueRole && column == kTier)
        return static_cast<int>(r.tier);
    if (role == kValueRole && column == kBefore)
        return r.known ? QVariant(static_cast<int>(r.before)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case kTier: return QString(tierLetter(r.tier));
    case kName: return r.name;
    case kPoints: return r.tier == Tier::None ? QStringLiteral("—") : number(r.points, 1);
    case kCoverage: return percent(r.coverage);
    case kBefore: return r.known ? QString(tierLetter(r.before)) : QString();
    case kArea: return r.area;
    case kCause: return r.cause;
    default: return {};
    }
}
SortKey tierKey(const TierRow& r, int column) {
    switch (column) {
    case kTier: return {static_cast<double>(r.tier) * 1000 - r.points, {}};
    case kPoints: return {r.tier == Tier::None ? -1 : r.points, {}};
    case kCoverage: return {r.coverage, {}};
    case kBefore: return {r.known ? static_cast<double>(r.tier) - static_cast<double>(r.before) : -9, {}};
    default: return {0, tierCell(r, column, Qt::DisplayRole).toString()};
    }
}
} // namespace

TiersView::TiersView(Workspace& workspace, QWidget* parent) : ViewWidget(workspace, parent), m_comparing(workspace.jobs(), this) {
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("tiers.content"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::kPanelInside);
    m_head = new ViewHead(QStringLiteral("tiers.head"), tr("Credit tiers"), content);
    for (int i = 0; i < 5; ++i) {
        m_chips[static_cast<std::size_t>(i)] = makeChip(QStringLiteral("tiers.chip.%1").arg(i),
                                                        i < 4 ? QString(QChar(u'A' + i)) : tr("no tier"), m_head);
        m_chips[static_cast<std::size_t>(i)]->setChecked(true);
        m_head->add(m_chips[static_cast<std::size_t>(i)]);
        connect(m_chips[static_cast<std::size_t>(i)], &QToolButton::toggled, this, &TiersView::filter);
    }
    m_moved = makeChip(QStringLiteral("tiers.moved"), tr("Moved only"), m_head);
    m_moved->setEnabled(false);
    m_head->add(m_moved);
    m_text = new QLineEdit(m_head);
    m_text->setObjectName(QStringLiteral("tiers.text"));
    m_text->setAccessibleName(tr("Find a firm"));
    m_text->setPlaceholderText(tr("Find a firm  /"));
    m_text->setMaximumWidth(size::kSearchLeast);
    m_head->add(m_text);
    connect(m_moved, &QToolButton::toggled, this, &TiersView::filter);
    connect(m_text, &QLineEdit::textChanged, this, &TiersView::filter);
    column->addWidget(m_head);

    auto* top = new QHBoxLayout;
    top->setSpacing(size::kPanelInside);
    auto* distribution = new Panel(QStringLiteral("tiers.distribution"), tr("Distribution"), content);
    m_chart = new TierChart(QStringLiteral("tiers.chart"), distribution);
    distribution->setContent(m_chart, size::kStep);
    m_migrationPanel = new Panel(QStringLiteral("tiers.migrationPanel"), tr("Moves"), content);
    m_earlier = new QDateEdit(m_migrationPanel);
    m_earlier->setObjectName(QStringLiteral("tiers.earlier"));
    m_earlier->setAccessibleName(tr("Earlier day"));
    m_earlier->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_earlier->setCalendarPopup(true);
    m_compare = makeButton(QStringLiteral("tiers.compare"), tr("Compare"), {}, nullptr, m_migrationPanel);
    m_migrationPanel->addAction(m_earlier);
    m_migrationPanel->addAction(m_compare);
    m_migration = new MigrationTable(QStringLiteral("tiers.migration"), m_migrationPanel);
    m_migrationPanel->setContent(m_migration);
    auto* triggers = new Panel(QStringLiteral("tiers.triggersPanel"), tr("What fired"), content);
    m_triggers = new LineList(QStringLiteral("tiers.triggers"), tr("What fired"), triggers);
    auto* room = new QWidget(triggers);
    auto* roomLayout = new QVBoxLayout(room);
    roomLayout->setContentsMargins(size::kPanelInside, 0, size::kPanelInside, 0);
    roomLayout->addWidget(m_triggers);
    roomLayout->addStretch(1);
    triggers->setContent(room);
    top->addWidget(distribution, 5);
    top->addWidget(m_migrationPanel, 4);
    top->addWidget(triggers, 3);
    for (auto* p : {distribution, m_migrationPanel, triggers})
        p->setFixedHeight(kTopHeight);
    column->addLayout(top);

    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->setObjectName(QStringLiteral("tiers.splitter"));
    splitter->setChildrenCollapsible(false);
    auto* listPanel = new Panel(QStringLiteral("tiers.tablePanel"), {}, splitter);
    m_table = new Table(QStringLiteral("tiers.table"), tr("Rated firms"), listPanel);
    m_model = new RowsModel<TierRow>(
        {{QStringLiteral("tier"), tr("Tier"), Cell::Tier, 64, tr("Local estimate")},
         {QStringLiteral("name"), tr("Firm"), Cell::Text, 280, {}},
         {QStringLiteral("points"), tr("Points"), Cell::Number, 80, {}},
         {QStringLiteral("coverage"), tr("Coverage"), Cell::Number, 80, tr("Share of the scheme's weight that could be judged")},
         {QStringLiteral("before"), tr("Before"), Cell::Tier, 64, {}},
         {QStringLiteral("area"), tr("Area"), Cell::Muted, 80, {}},
         {QStringLiteral("cause"), tr("Main cause"), Cell::Muted, 200, {}}},
        tierCell, tierKey, m_table);
    m_table->setRowsModel(m_model, kCause);
    listPanel->setContent(m_table);
    splitter->addWidget(listPanel);
    m_picturePanel = new Panel(QStringLiteral("tiers.picturePanel"), tr("Scorecard"), splitter);
    auto* save = makeIconButton(QStringLiteral("tiers.savePicture"), tr("Save the picture"), QStringLiteral("export"), m_picturePanel);
    m_picturePanel->addAction(save);
    m_picture = new PictureWidget(QStringLiteral("tiers.picture"), m_picturePanel);
    m_picture->setAccessibleName(tr("Scorecard as a waterfall"));
    m_picturePanel->setContent(new PicturePane(m_picture, m_picturePanel), 1);
    splitter->addWidget(m_picturePanel);
    splitter->setSizes({kTierTableShare, kTierPictureShare});
    column->addWidget(splitter, 1);

    m_states = new StateStack(QStringLiteral("tiers.states"), content, this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(size::kPageOutside, size::kPanelInside, size::kPageOutside, size::kPageOutside);
    all->addWidget(m_states);
    m_panel = new ScorePanel(workspace);

    connect(m_table, &Table::rowChosen, this, &TiersView::rowChosen);
    connect(m_table, &Table::rowOpened, this, [this] { m_workspace.show(QStringLiteral("dossier")); });
    connect(m_chart, &TierChart::tierChosen, this, [this](int tier) {
        for (int i = 0; i < 5; ++i)
            m_chips[static_cast<std::size_t>(i)]->setChecked(i == tier);
    });
    connect(m_picture, &PictureWidget::opened, this, [this](const report::Ref& ref) {
        if (ref.record > 0)
            m_workspace.openRecord(ref.record);
    });
    connect(save, &QToolButton::clicked, m_picture, &PictureWidget::save);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        const QDate d = m_earlier->date();
        compareWith(*makeDate(d.year(), d.month(), d.day()));
    });
    connect(&workspace, &Workspace::snapshotChanged, this, &TiersView::reload);
    connect(&workspace, &Workspace::busyChanged, this, &TiersView::reload);
    connect(&workspace, &Workspace::selectionChanged, this, &TiersView::follow);
    reload();
}

void TiersView::reload() {
    if (!m_workspace.hasCase()) {
        if (m_workspace.busy())
            return m_states->showRunning(tr("Opening the case…"));
        return showNoCase(*m_states, m_workspace);
    }
    if (m_workspace.busy())
        return m_states->showRunning(tr("The lists show the last result until the running job has ended"));
    m_states->showContent();
    if (m_shot == m_workspace.snapshot())
        return;
    m_shot = m_workspace.snapshot();
    m_before.reset();
    const auto back = split(addMonths(m_shot->asOf.valid, -kMonthsBack));
    m_earlier->setDate(QDate(back.year, back.month, back.day));
    fill();
    if (m_shot->ratings.cards.empty())
        m_states->showEmpty(QStringLiteral("tiers"), tr("No firm is rated yet"),
                            tr("Tiers are worked out with the analysis of the case: firms whose code begins with 91 or 93 and "
                               "that are not cancelled."),
                            tr("Analyse the case"), [this] { m_workspace.analyse(); });
    follow();
    if (m_table->currentRow() < 0)
        m_table->selectRow(0);
}

void TiersView::fill() {
    std::vector<TierRow> rows;
    std::array<qint64, 5> counts{};
    MigrationTable::Counts moves{};
    std::int64_t veto = 0, capped = 0, repaired = 0, expired = 0, disputed = 0;
    for (const auto& card : m_shot->ratings.cards) {
        TierRow r;
        r.firm = card.firm;
        r.tier = tierOf(card.tier);
        r.points = card.points;
        r.coverage = card.coverage;
        const auto& firm = m_shot->firm(card.firm);
        r.name = fromCore(firm.name);
        r.area = areaName(*m_shot, firm.county);
        r.cause = mainCause(*m_shot, card);
        if (m_before) {
            const auto* b = m_before->find(card.firm);
            r.known = b != nullptr;
            r.before = b ? tierOf(b->tier) : Tier::None;
            if (b && r.before != Tier::None && r.tier != Tier::None)
                ++moves[static_cast<std::size_t>(r.before)][static_cast<std::size_t>(r.tier)];
        }
        ++counts[static_cast<std::size_t>(r.tier)];
        if (!card.veto.empty())
            ++(m_shot->scheme && card.veto == m_shot->scheme->capBy ? capped : veto);
        for (const auto& l : card.lines) {
            repaired += l.standing == store::Standing::Repaired;
            expired += l.standing == store::Standing::Expired;
            disputed += l.standing == store::Standing::Disputed;
        }
        rows.push_back(std::move(r));
    }
    // Worst first: whoever comes here looks for those.
    std::stable_sort(rows.begin(), rows.end(), [](const TierRow& a, const TierRow& b) {
        const auto rank = [](const TierRow& r) { return r.tier == Tier::None ? -1 : static_cast<int>(r.tier); };
        return rank(a) != rank(b) ? rank(a) > rank(b) : a.points < b.points;
    });
    m_chart->setCounts(counts);
    m_migration->setCounts(moves, static_cast<bool>(m_before), tr("Choose an earlier day to see which firms moved"));
    m_migrationPanel->setSubtitle(m_before ? tr("rows %1, columns %2").arg(date(m_before->asOf.valid), date(m_shot->ratings.asOf.valid))
                                           : QString());
    std::vector<Line> lines;
    const auto add = [&](const QString& words, std::int64_t n) {
        Line l;
        l.title = words;
        l.right = number(n);
        lines.push_back(std::move(l));
    };
    add(tr("Veto (D)"), veto);
    add(tr("Capped (C at best)"), capped);
    add(tr("Facts repaired"), repaired);
    add(tr("Publicity ended"), expired);
    add(tr("Facts disputed"), disputed);
    m_triggers->setLines(std::move(lines));
    const auto rated = counts[0] + counts[1] + counts[2] + counts[3];
    QStringList sub{tr("%1, version %2").arg(fromCore(m_shot->ratings.scheme)).arg(m_shot->ratings.version),
                    tr("local estimate, kept apart from official ratings"),
                    tr("%1 rated, %2 with too few registers").arg(number(std::int64_t{rated}), number(std::int64_t{counts[4]}))};
    if (m_shot->resultsStale())
        sub << tr("the clocks stand elsewhere: analyse anew with F5");
    m_head->setSubtitle(sub.join(QStringLiteral("   ·   ")));
    m_model->setRows(std::move(rows));
    m_moved->setEnabled(static_cast<bool>(m_before));
    filter();
}

void TiersView::filter() {
    std::array<bool, 5> shown{};
    for (std::size_t i = 0; i < 5; ++i)
        shown[i] = m_chips[i]->isChecked();
    const bool moved = m_moved->isChecked() && m_moved->isEnabled();
    const QString text = m_text->text().trimmed();
    m_model->setFilter([=](const TierRow& r) {
        return shown[static_cast<std::size_t>(r.tier)] && (!moved || (r.known && r.before != r.tier)) &&
               (text.isEmpty() || r.name.contains(text, Qt::CaseInsensitive));
    });
}

void TiersView::compareWith(Date earlier) {
    if (!m_shot)
        return;
    m_compare->setEnabled(false);
    m_comparing.start<score::Ratings>(
        COIR_MSG("TiersView", "Working out the tiers of %1").arg(isoDate(earlier)),
        [shot = m_shot, earlier](JobContext& job) { return ratingsAsOf(*shot, {earlier, earlier}, job); },
        [this, shot = m_shot](Result<score::Ratings> done) {
            m_compare->setEnabled(true);
            if (!done)
                return m_workspace.report(done.error());
            if (shot != m_shot)
                return;
            m_before = std::make_shared<const score::Ratings>(std::move(*done));
            const auto* row = m_model->rowAt(m_table->currentRow());
            const auto firm = row ? row->firm : store::kNoFirm;
            fill();
            selectFirm(firm);
        });
}

void TiersView::rowChosen(int row) {
    const TierRow* r = m_model->rowAt(row);
    if (!r) {
        m_panel->showCard(nullptr, nullptr);
        m_picture->setScene({});
        return;
    }
    const auto* card = m_shot->card(r->firm);
    m_panel->showCard(card, m_before ? m_before->find(r->firm) : nullptr);
    m_picturePanel->setTitle(r->name);
    m_picturePanel->setSubtitle(tr("every bar opens the row behind it; a dashed zero does not weigh"));
    m_picture->setScene(waterfallScene(*m_shot, *card));
    m_following = true;
    m_workspace.select({Selection::Kind::Firm, fromCore(m_shot->firm(r->firm).key)});
    m_following = false;
}

void TiersView::selectFirm(store::FirmIndex firm) {
    for (std::size_t i = 0; i < m_model->rows().size(); ++i)
        if (m_model->rows()[i].firm == firm) {
            const int row = m_model->visibleRow(static_cast<int>(i));
            if (row >= 0)
                m_table->selectRow(row);
            return;
        }
}

void TiersView::follow() {
    if (m_following || !m_shot || m_workspace.selection().kind != Selection::Kind::Firm)
        return;
    const auto firm = m_shot->facts->find(toCore(m_workspace.selection().key));
    if (firm == store::kNoFirm)
        return;
    const auto* shown = m_model->rowAt(m_table->currentRow());
    if (!shown || shown->firm != firm)
        selectFirm(firm);
}

InspectorPanel* TiersView::inspector() { return m_panel; }

QVariantMap TiersView::state() const {
    QVariantList chips;
    for (const auto* c : m_chips)
        chips << c->isChecked();
    return {{QStringLiteral("chips"), chips}, {QStringLiteral("text"), m_text->text()}, {QStringLiteral("moved"), m_moved->isChecked()}};
}
void TiersView::restore(const QVariantMap& s) {
    const QVariantList chips = s.value(QStringLiteral("chips")).toList();
    for (qsizetype i = 0; i < chips.size() && i < 5; ++i)
        m_chips[static_cast<std::size_t>(i)]->setChecked(chips[i].toBool());
    if (s.contains(QStringLiteral("text")))
        m_text->setText(s.value(QStringLiteral("text")).toString());
    m_moved->setChecked(s.value(QStringLiteral("moved")).toBool());
}
void TiersView::activated() {
    follow();
    m_table->setFocus(Qt::OtherFocusReason);
}
void TiersView::savePicture() { m_picture->save(); }

QList<ViewKey> TiersView::keys() const {
    return {{QStringLiteral("J / K"), tr("Next, previous firm")},
            {QStringLiteral("Enter"), tr("Dossier of the firm")},
            {QStringLiteral("/"), tr("Find a firm")},
            {QStringLiteral("Ctrl+C"), tr("Copy the selected rows for a sheet")}};
}

void TiersView::keyPressEvent(QKeyEvent* event) {
    switch (event->modifiers() ? 0 : event->key()) {
    case Qt::Key_J: m_table->selectRow(std::min(m_model->rowCount() - 1, m_table->currentRow() + 1)); return;
    case Qt::Key_K: m_table->selectRow(std::max(0, m_table->currentRow() - 1)); return;
    case Qt::Key_Slash: m_text->setFocus(Qt::ShortcutFocusReason); return;
    default: ViewWidget::keyPressEvent(event);
    }
}

} // namespace coir::ui
