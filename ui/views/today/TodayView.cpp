// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/TodayView.h"

#include "detect/detector.h"
#include "language/Wording.h"
#include "look/Style.h"
#include "parts/FindingWords.h"
#include "parts/LineList.h"
#include "parts/NoCase.h"
#include "parts/Panel.h"
#include "parts/Table.h"
#include "shell/Workspace.h"
#include "views/tiers/Waterfall.h"
#include "views/today/StatCard.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <algorithm>
#include <set>

namespace coir::ui {
namespace {
constexpr int kRunMonths = 12;
constexpr int kDueDays = 7;
constexpr int kCompareMonths = 3;
constexpr int kMostMoves = 200;

/// Registers of a full delivery, in the order of the coverage table.
constexpr std::array kRegisters{"registration",  "holding",        "post",           "annual_report",   "penalty",
                                "list_entry",    "abnormal_entry", "licence",        "tax_rating",      "tax_arrears",
                                "enforcement",   "guarantee",      "declaration_line", "purchase",      "payment",
                                "invoice_month", "utility_quarter", "grid_event"};

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

/// What ends within the next days: publicity of penalties and list entries, licences.
struct Due {
    int publicity = 0, licences = 0;
};
Due dueSoon(const store::Facts& facts) {
    Due d;
    const Date today = facts.asOf.valid;
    const auto within = [&](const std::optional<Date>& day) { return day && *day > today && *day - today <= kDueDays; };
    for (const auto& p : facts.penalties)
        d.publicity += store::weighs(p) && within(p.publicityMax);
    for (const auto& e : facts.listEntries)
        d.publicity += store::weighs(e) && within(e.publicityMax);
    for (const auto& l : facts.licences)
        d.licences += within(l.to);
    return d;
}

std::vector<double> monthlyRun(const CaseSnapshot& shot, Level level) {
    std::vector<double> run(kRunMonths, 0.0);
    const int last = monthIndex(shot.asOf.valid);
    for (const auto& f : shot.findings)
        if (levelOf(f.level) == level)
            if (const int k = kRunMonths - 1 - (last - monthIndex(latestFact(f))); k >= 0 && k < kRunMonths)
                run[static_cast<std::size_t>(k)] += 1;
    return run;
}
} // namespace

TodayView::TodayView(Workspace& workspace, QWidget* parent) : ViewWidget(workspace, parent), m_changes(workspace.jobs(), this) {
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("today.content"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::kPanelInside);
    m_head = new ViewHead(QStringLiteral("today.head"), tr("Today"), content);
    auto* brief = makeButton(QStringLiteral("today.brief"), tr("Briefing"), QStringLiteral("print"), nullptr, m_head);
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
    connect(m_due, &StatCard::clicked, this, [this] { m_workspace.show(QStringLiteral("dossier")); });

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
    auto* data = listPanel(QStringLiteral("today.data"), tr("Data in place"), m_data);
    auto* undecided = listPanel(QStringLiteral("today.undecided"), tr("Not judged therefore"), m_undecided);
    right->addWidget(data, 5);
    right->addWidget(undecided, 3);
    auto* drop = new DropZone(QStringLiteral("today.drop"), tr("Drop a folder here: a new case and the whole analysis"),
                              tr("CSV, XLSX, JSON, also compressed; forms are recognised by their headings"), content);
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

    m_states = new StateStack(QStringLiteral("today.states"), content, this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(size::kPageOutside, size::kPanelInside, size::kPageOutside, size::kPageOutside);
    all->addWidget(m_states);
    connect(&workspace, &Workspace::snapshotChanged, this, &TodayView::reload);
    connect(&workspace, &Workspace::busyChanged, this, &TodayView::reload);
    connect(&workspace, &Workspace::verdictsChanged, this, &TodayView::showCards);
    connect(&workspace, &Workspace::officeChanged, this, &TodayView::showCards);
    reload();
}

void TodayView::reload() {
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
    std::vector<NewLead> leads;
    for (std::size_t i = 0; i < m_shot->findings.size(); ++i) {
        const auto& f = m_shot->findings[i];
        if (levelOf(f.level) != Level::High)
            continue;
        leads.push_back({static_cast<int>(i), Level::High, detectorTitle(f.detector), subjectText(*m_shot, f), mainReason(f),
                         areaName(*m_shot, areaOf(*m_shot, f))});
    }
    m_leadsModel->setRows(std::move(leads));
    m_movesModel->setRows({});
    showData();
    showCards();
    const auto month = addMonths(m_shot->asOf.valid, -kCompareMonths);
    m_changes.startQuiet<Changes>(
        [shot = m_shot, month](JobContext& job) -> Result<Changes> {
            Changes c;
            {
                COIR_TRY(store::CaseFile reader, store::CaseFile::open(shot->path, store::CaseFile::Access::Read));
                COIR_TRY(c.since, store::sinceLastImport(reader));
            }
            if (!shot->ratings.cards.empty()) {
                COIR_TRY(auto before, ratingsAsOf(*shot, {month, month}, job));
                c.before = std::make_shared<const score::Ratings>(std::move(before));
            }
            return c;
        },
        [this, shot = m_shot](Result<Changes> done) {
            if (done && shot == m_shot)
                showChanges(*done);
        });
}

void TodayView::showCards() {
    if (!m_shot)
        return;
    QStringList sub;
    const Office office = m_workspace.office();
    if (!office.unit.isEmpty())
        sub << office.unit;
    std::int64_t rows = 0;
    std::set<std::string> files;
    for (const auto& s : m_shot->sources) {
        rows += s.batch.rows;
        files.insert(s.batch.file);
    }
    sub << tr("Data through %1").arg(date(m_shot->latest.valid)) << tr("%1 files, %2 rows").arg(files.size()).arg(number(rows))
        << tr("%1 firms").arg(number(static_cast<std::int64_t>(m_shot->facts->firms.size())));
    m_head->setSubtitle(sub.join(QStringLiteral("   ·   ")));
    const auto open = [&](Level level, StatCard* card, const QString& note) {
        card->setValue(number(std::int64_t{m_workspace.openCount(level)}), note, level, monthlyRun(*m_shot, level),
                       tr("The line: leads by the month of their latest fact, twelve months"));
    };
    open(Level::High, m_high, m_high->property("note").toString());
    open(Level::Watch, m_watch, m_watch->property("note").toString());
    const Due due = dueSoon(*m_shot->facts);
    m_due->setValue(number(std::int64_t{due.publicity + due.licences}),
                    tr("publicity %1   licences %2").arg(due.publicity).arg(due.licences), {}, {},
                    tr("What ends within seven days of the clock"));
}

void TodayView::showChanges(const Changes& changes) {
    int newHigh = 0, newWatch = 0;
    for (const auto& id : changes.since.findings)
        if (const auto* f = m_shot->finding(id)) {
            newHigh += levelOf(f->level) == Level::High;
            newWatch += levelOf(f->level) == Level::Watch;
        }
    const auto note = [&](int n) { return changes.since.first ? tr("first import") : tr("this import +%1").arg(n); };
    m_high->setProperty("note", note(newHigh));
    m_watch->setProperty("note", note(newWatch));
    if (!changes.since.first)
        m_leadsPanel->setSubtitle(tr("last import %1").arg(fromCore(changes.since.day)));
    showCards();
    if (!changes.before)
        return m_moved->setValue(QStringLiteral("—"), tr("no tiers yet"), {}, {}, {});
    std::vector<Move> moves;
    int up = 0, down = 0, toD = 0;
    for (const auto& card : m_shot->ratings.cards) {
        const auto* b = changes.before->find(card.firm);
        if (!b || b->tier == 0 || card.tier == 0 || b->tier == card.tier)
            continue;
        (card.tier > b->tier ? down : up) += 1;
        toD += card.tier == 'D';
        moves.push_back({card.firm, tierOf(b->tier), tierOf(card.tier), fromCore(m_shot->firm(card.firm).name), mainCause(*m_shot, card)});
    }
    // The largest falls first.
    std::stable_sort(moves.begin(), moves.end(), [](const Move& a, const Move& b) {
        const int x = static_cast<int>(a.after) - static_cast<int>(a.before), y = static_cast<int>(b.after) - static_cast<int>(b.before);
        return x != y ? x > y : a.after > b.after;
    });
    if (moves.size() > kMostMoves)
        moves.resize(kMostMoves);
    m_movesModel->setRows(std::move(moves));
    const QString than = date(changes.before->asOf.valid);
    m_movesPanel->setSubtitle(tr("%1, local estimate for internal use; compared with %2").arg(fromCore(m_shot->ratings.scheme), than));
    m_moved->setValue(QStringLiteral("%1 / %2").arg(number(std::int64_t{down}), number(std::int64_t{up})), tr("to D: %1").arg(toD), {}, {},
                      tr("Compared with %1").arg(than));
}

void TodayView::showData() {
    std::vector<Line> lines;
    for (const char* name : kRegisters) {
        std::int64_t accepted = 0, rows = 0;
        for (const auto& b : m_shot->facts->batches)
            if (b.fact == name) {
                accepted += b.accepted + b.duplicates;
                rows += b.rows;
            }
        Line l;
        const bool there = rows > 0;
        const double share = there ? static_cast<double>(accepted) / static_cast<double>(rows) : 0;
        l.title = registerWord(name);
        l.bar = share;
        l.right = there ? percent(share) : tr("missing");
        l.opens = true;
        const auto latest = m_shot->facts->latestEvent(name);
        l.tip = there ? tr("%1 of %2 rows accepted; through %3").arg(number(accepted), number(rows), date(latest)) : tr("not delivered");
        if (there && latest)
            l.title += QStringLiteral("   ") + date(*latest);
        lines.push_back(std::move(l));
    }
    m_data->setLines(std::move(lines));
    std::vector<Line> undecided;
    for (const auto& [detector, why] : m_shot->notJudged) {
        Line l;
        l.title = detectorTitle(detector);
        l.subtitle = wordsOf(why);
        l.mark = Line::Mark::Level;
        l.level = Level::Undecided;
        l.opens = true;
        undecided.push_back(std::move(l));
    }
    m_undecided->setLines(std::move(undecided), tr("Every detector could be judged with the registers delivered"));
}

void TodayView::activated() { m_leads->setFocus(Qt::OtherFocusReason); }
QList<ViewKey> TodayView::keys() const {
    return {{QStringLiteral("Enter"), tr("Open the lead or the firm")}, {QStringLiteral("Tab"), tr("From list to list")}};
}

} // namespace coir::ui
