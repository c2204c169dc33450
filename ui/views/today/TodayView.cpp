// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/TodayView.h"

#include "language/Wording.h"
#include "look/Style.h"
#include "parts/FindingWords.h"
#include "parts/LineList.h"
#include "parts/Panel.h"
#include "parts/Table.h"
#include "shell/Workspace.h"
#include "views/tiers/Waterfall.h"
#include "views/today/DuePanel.h"
#include "views/today/Overview.h"
#include "views/today/StatCard.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <algorithm>

namespace coir::ui {
namespace {
constexpr int kCompareMonths = 3;
constexpr int kMostMoves = 200;
constexpr int kDossierFacts = 3; ///< which part of the dossier lists the facts

QVariant leadCell(const NewLead& r, int column, int role) {
    if (role == kValueRole && column == 0)
        return static_cast<int>(r.level);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case 0: return levelWord(r.level);
    case 1: return r.detector;
    case 2: return r.subject;
    case 3: return r.reason;
    default: return r.area;
    }
}
QVariant moveCell(const Move& r, int column, int role) {
    if (role == kValueRole && column == 1)
        return 16 * static_cast<int>(r.before) + static_cast<int>(r.after);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case 0: return r.name;
    case 1: return QStringLiteral("%1 → %2").arg(tierLetter(r.before)).arg(tierLetter(r.after));
    default: return r.cause;
    }
}
} // namespace

TodayView::TodayView(Workspace& workspace, QWidget* parent)
    : CaseView(workspace, parent), m_reading(workspace.jobs(), this), m_changes(workspace.jobs(), this) {
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("today.content"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::kPanelInside);
    m_head = new ViewHead(QStringLiteral("today.head"), tr("Today"), content);
    auto* brief = makeButton(QStringLiteral("today.brief"), tr("Risk briefing of the province"), QStringLiteral("print"), nullptr, m_head);
    m_head->add(brief);
    column->addWidget(m_head);
    connect(brief, &QPushButton::clicked, this, [this] { m_workspace.wantReport(); });

    auto* cards = new QHBoxLayout;
    cards->setSpacing(size::kPanelInside);
    m_high = new StatCard(QStringLiteral("today.high"), tr("High leads not handled"), content);
    m_watch = new StatCard(QStringLiteral("today.watch"), tr("Watch leads not handled"), content);
    m_moved = new StatCard(QStringLiteral("today.moved"), tr("Tiers down / up"), content);
    m_due = new StatCard(QStringLiteral("today.due"), tr("Ends within a week"), content);
    for (auto* c : {m_high, m_watch, m_moved, m_due})
        cards->addWidget(c, 1);
    column->addLayout(cards);
    connect(m_high, &StatCard::clicked, this, [this] {
        m_workspace.show(QStringLiteral("alerts"), {{QStringLiteral("levels"), QVariantList{true, false, false, false}}, {QStringLiteral("open"), true}});
    });
    connect(m_watch, &StatCard::clicked, this, [this] {
        m_workspace.show(QStringLiteral("alerts"), {{QStringLiteral("levels"), QVariantList{false, true, false, false}}, {QStringLiteral("open"), true}});
    });
    connect(m_moved, &StatCard::clicked, this, [this] { m_workspace.show(QStringLiteral("tiers")); });
    connect(m_due, &StatCard::clicked, this, &TodayView::showDue);

    auto* body = new QHBoxLayout;
    body->setSpacing(size::kPanelInside);
    auto* left = new QVBoxLayout;
    left->setSpacing(size::kPanelInside);
    m_leadsPanel = new Panel(QStringLiteral("today.leadsPanel"), tr("High leads"), content);
    auto* allLeads = new Words(Words::Tone::Link, tr("All →"), m_leadsPanel);
    allLeads->setObjectName(QStringLiteral("today.allLeads"));
    allLeads->setAccessibleName(tr("All leads"));
    m_leadsPanel->addAction(allLeads);
    connect(allLeads, &Words::clicked, this, [this] { m_workspace.show(QStringLiteral("alerts")); });
    m_leads = new Table(QStringLiteral("today.leads"), tr("High leads"), m_leadsPanel);
    m_leadsModel = new RowsModel<NewLead>({{QStringLiteral("level"), tr("Level"), Cell::Level, 88, {}},
                                           {QStringLiteral("detector"), tr("Detector"), Cell::Text, 104, {}},
                                           {QStringLiteral("subject"), tr("Subject"), Cell::Text, 230, {}},
                                           {QStringLiteral("reason"), tr("Main reason"), Cell::Text, 200, {}},
                                           {QStringLiteral("area"), tr("Area"), Cell::Muted, 76, {}}},
                                          leadCell, {}, m_leads);
    m_leads->setRowsModel(m_leadsModel, 3);
    m_leads->setSelectionMode(QAbstractItemView::SingleSelection);
    m_leadsPanel->setContent(m_leads);
    m_movesPanel = new Panel(QStringLiteral("today.movesPanel"), tr("Tier moves"), content);
    auto* allMoves = new Words(Words::Tone::Link, tr("All →"), m_movesPanel);
    allMoves->setObjectName(QStringLiteral("today.allMoves"));
    allMoves->setAccessibleName(tr("All tiers"));
    m_movesPanel->addAction(allMoves);
    connect(allMoves, &Words::clicked, this, [this] { m_workspace.show(QStringLiteral("tiers")); });
    m_moves = new Table(QStringLiteral("today.moves"), tr("Tier moves"), m_movesPanel);
    m_movesModel = new RowsModel<Move>({{QStringLiteral("name"), tr("Firm"), Cell::Text, 320, {}},
                                        {QStringLiteral("move"), tr("Move"), Cell::TierChange, 90, {}},
                                        {QStringLiteral("cause"), tr("Main cause"), Cell::Text, 200, {}}},
                                       moveCell, {}, m_moves);
    m_moves->setRowsModel(m_movesModel, 2);
    m_moves->setSelectionMode(QAbstractItemView::SingleSelection);
    m_movesPanel->setContent(m_moves);
    left->addWidget(m_leadsPanel, 1);
    left->addWidget(m_movesPanel, 1);
    body->addLayout(left, 7);
    const auto openLead = [this](int row) {
        if (const NewLead* l = m_leadsModel->rowAt(row); l && m_shot) {
            const QString id = fromCore(m_shot->findings[static_cast<std::size_t>(l->finding)].id);
            m_workspace.show(QStringLiteral("alerts"), {{QStringLiteral("finding"), id}});
        }
    };
    connect(m_leads, &Table::rowOpened, this, openLead);
    connect(m_leads, &QTableView::clicked, this, [openLead](const QModelIndex& i) { openLead(i.row()); });
    const auto openMove = [this](int row) {
        if (const Move* m = m_movesModel->rowAt(row); m && m_shot) {
            m_workspace.select({Selection::Kind::Firm, fromCore(m_shot->firm(m->firm).key)});
            m_workspace.show(QStringLiteral("tiers"));
        }
    };
    connect(m_moves, &Table::rowOpened, this, openMove);
    connect(m_moves, &QTableView::clicked, this, [openMove](const QModelIndex& i) { openMove(i.row()); });

    auto* right = new QVBoxLayout;
    right->setSpacing(size::kPanelInside);
    const auto listPanel = [&](const QString& name, const QString& title, LineList*& lines) {
        auto* panel = new Panel(name, title, content);
        lines = new LineList(name + QStringLiteral(".lines"), title, panel);
        auto* scroll = new QScrollArea(panel);
        scroll->setObjectName(name + QStringLiteral(".scroll"));
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->viewport()->setBackgroundRole(QPalette::Base);
        scroll->verticalScrollBar()->setSingleStep(size::kScrollStep);
        auto* page = new QWidget;
        page->setBackgroundRole(QPalette::Base);
        auto* layout = new QVBoxLayout(page);
        layout->setContentsMargins(size::kPanelInside, 0, size::kPanelInside, size::kGap);
        layout->addWidget(lines);
        layout->addStretch(1);
        scroll->setWidget(page);
        panel->setContent(scroll);
        return panel;
    };
    auto* there = listPanel(QStringLiteral("today.data"), tr("Data in place"), m_data);
    auto* undecided = listPanel(QStringLiteral("today.undecided"), tr("Not judged therefore"), m_undecided);
    right->addWidget(there, 5);
    right->addWidget(undecided, 3);
    auto* drop = new DropZone(QStringLiteral("today.drop"), tr("Drop a folder here: a new case and the whole analysis"),
                              tr("CSV, XLSX, JSON, XML, also compressed; forms are recognised by their headings"), content);
    right->addWidget(drop, 2);
    body->addLayout(right, 4);
    column->addLayout(body, 1);
    connect(drop, &DropZone::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder to import"));
        if (!folder.isEmpty())
            m_workspace.takeIn({folder});
    });
    connect(m_data, &LineList::opened, this, [this] { m_workspace.show(QStringLiteral("sources")); });
    connect(m_undecided, &LineList::opened, this, [this] {
        m_workspace.show(QStringLiteral("alerts"), {{QStringLiteral("levels"), QVariantList{false, false, false, true}}});
    });

    connect(&workspace, &Workspace::verdictsChanged, this, &TodayView::showCards);
    connect(&workspace, &Workspace::officeChanged, this, &TodayView::showCards);
    setContent(QStringLiteral("today"), content, {size::kPageOutside, size::kPanelInside, size::kPageOutside, size::kPageOutside});
}

void TodayView::take() {
    if (!m_overview)
        m_states->showRunning(tr("Reading the leads"));
    m_reading.startQuiet<std::shared_ptr<const Overview>>(
        [shot = m_shot](JobContext&) -> Result<std::shared_ptr<const Overview>> { return std::make_shared<const Overview>(overviewOf(*shot)); },
        [this, shot = m_shot](Result<std::shared_ptr<const Overview>> read) {
            if (!read || shot != m_shot)
                return;
            m_overview = std::move(*read);
            showContent();
            m_leadsModel->setRows(m_overview->leads);
            m_data->setLines(m_overview->data);
            m_undecided->setLines(m_overview->undecided, tr("Every detector could be judged with the registers delivered"));
            showCards();
        });
    m_movesModel->setRows({});
    m_moved->setWaiting();
    m_movesPanel->setSubtitle(tr("being worked out…"));
    m_changes.startQuiet<Changes>(
        [shot = m_shot](JobContext& job) -> Result<Changes> {
            Changes c;
            {
                COIR_TRY(store::CaseFile reader, store::CaseFile::open(shot->path, store::CaseFile::Access::Read));
                COIR_TRY(c.since, store::sinceLastImport(reader));
            }
            if (shot->ratings.cards.empty())
                return c;
            const auto month = addMonths(shot->asOf.valid, -kCompareMonths);
            COIR_TRY(const auto before, ratingsAsOf(*shot, {month, month}, job));
            c.than = before.asOf.valid;
            for (const auto& card : shot->ratings.cards) {
                const auto* b = before.find(card.firm);
                if (!b || b->tier == 0 || card.tier == 0 || b->tier == card.tier)
                    continue;
                (card.tier > b->tier ? c.down : c.up) += 1;
                c.toD += card.tier == 'D';
                c.moves.push_back({card.firm, tierOf(b->tier), tierOf(card.tier), {}, {}});
            }
            // The largest falls first.
            std::stable_sort(c.moves.begin(), c.moves.end(), [](const Move& a, const Move& b) {
                const int x = static_cast<int>(a.after) - static_cast<int>(a.before), y = static_cast<int>(b.after) - static_cast<int>(b.before);
                return x != y ? x > y : a.after > b.after;
            });
            if (c.moves.size() > kMostMoves)
                c.moves.resize(kMostMoves);
            for (Move& m : c.moves) {
                m.name = fromCore(shot->firm(m.firm).name);
                m.cause = changeCause(*shot, *before.find(m.firm), *shot->card(m.firm));
            }
            return c;
        },
        [this, shot = m_shot](Result<Changes> done) {
            if (shot != m_shot)
                return;
            if (done)
                return showChanges(std::move(*done));
            m_moved->setValue(QStringLiteral("—"), wordsOf(done.error().what), {}, {}, wordsOf(done.error().remedy));
            m_movesPanel->setSubtitle(wordsOf(done.error().what));
        });
}

void TodayView::showCards() {
    if (!m_shot || !m_overview)
        return;
    QStringList sub;
    const Office office = m_workspace.office();
    if (!office.unit.isEmpty())
        sub << office.unit;
    sub << tr("Data through %1").arg(date(m_shot->latest.valid)) << tr("%1 files, %2 rows").arg(m_overview->files).arg(number(m_overview->rows))
        << firmsWords(*m_shot);
    m_head->setSubtitle(sub.join(QStringLiteral("   ·   ")));
    const auto open = [&](Level level, StatCard* card, const std::vector<double>& run) {
        // One import is no course: a line would show a rise that is only the first delivery.
        card->setValue(number(std::int64_t{m_workspace.openCount(level)}), card->property("note").toString(), level,
                       m_firstImport ? std::vector<double>() : run,
                       m_firstImport ? QString() : tr("The line: leads by the month of their latest fact, twelve months"));
    };
    open(Level::High, m_high, m_overview->highByMonth);
    open(Level::Watch, m_watch, m_overview->watchByMonth);
    m_due->setValue(number(std::int64_t{m_overview->publicityEnds + m_overview->licencesEnd}),
                    tr("publicity %1   licences %2").arg(m_overview->publicityEnds).arg(m_overview->licencesEnd), {}, {},
                    tr("What ends within seven days of the clock; a click lists it"));
    if (m_duePanel)
        m_duePanel->show(m_overview->due, m_shot->asOf.valid);
}

// In the inspector: what ends is a list of facts, each of some firm.
void TodayView::showDue() {
    if (!m_shot || !m_overview)
        return;
    if (!m_duePanel) {
        m_duePanel = new DuePanel(this);
        connect(m_duePanel, &DuePanel::factWanted, this, [this](const QString& firm, qint64 record) {
            if (firm.isEmpty())
                return m_workspace.openRecord(record);
            m_workspace.show(QStringLiteral("dossier"), {{QStringLiteral("firm"), firm}, {QStringLiteral("tab"), kDossierFacts}, {QStringLiteral("record"), record}});
        });
    }
    m_duePanel->show(m_overview->due, m_shot->asOf.valid);
    Q_EMIT panelWanted(m_duePanel);
    m_duePanel->takeKeys();
}

void TodayView::showChanges(Changes changes) {
    int newHigh = 0, newWatch = 0;
    for (const auto& id : changes.since.findings)
        if (const auto* f = m_shot->finding(id)) {
            newHigh += levelOf(f->level) == Level::High;
            newWatch += levelOf(f->level) == Level::Watch;
        }
    const auto note = [&](int n) { return changes.since.first ? tr("first import") : tr("this import +%1").arg(n); };
    m_firstImport = changes.since.first;
    m_high->setProperty("note", note(newHigh));
    m_watch->setProperty("note", note(newWatch));
    if (!changes.since.first)
        m_leadsPanel->setSubtitle(tr("last import %1").arg(fromCore(changes.since.day)));
    showCards();
    if (!changes.than) {
        m_movesPanel->setSubtitle(tr("no tiers yet"));
        return m_moved->setValue(QStringLiteral("—"), tr("no tiers yet"), {}, {}, {});
    }
    m_movesModel->setRows(std::move(changes.moves));
    const QString than = date(*changes.than);
    m_movesPanel->setSubtitle(tr("%1, local estimate for internal use; compared with %2").arg(fromCore(m_shot->ratings.scheme), than));
    m_moved->setValue(QStringLiteral("%1 / %2").arg(number(std::int64_t{changes.down}), number(std::int64_t{changes.up})), tr("to D: %1").arg(changes.toD), {}, {},
                      tr("Compared with %1").arg(than));
}

void TodayView::activated() { m_leads->setFocus(Qt::OtherFocusReason); }
QList<ViewKey> TodayView::keys() const {
    return {{QStringLiteral("Enter"), tr("Open the lead or the firm")}, {QStringLiteral("Tab"), tr("From list to list")}};
}

} // namespace coir::ui
