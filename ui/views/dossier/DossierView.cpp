// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/DossierView.h"

#include "language/Wording.h"
#include "look/Style.h"
#include "parts/FindingWords.h"
#include "parts/LeadsNote.h"
#include "parts/LevelLabel.h"
#include "parts/Panel.h"
#include "parts/PicturePane.h"
#include "parts/Table.h"
#include "render/PictureWidget.h"
#include "report/scene_parts.h"
#include "shell/Workspace.h"
#include "views/dossier/FirmPanel.h"
#include "views/tiers/Waterfall.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace coir::ui {
namespace {
constexpr int kHeadLetter = 34;
enum DossierTab { kOverview, kOwners, kPosts, kFacts, kRelations, kFindings, kScore };

QVariant ownerCell(const store::OwnershipRow& r, int column, int role) {
    if (role != Qt::DisplayRole)
        return {};
    const auto share = [](const std::string& s) { return s.empty() ? QStringLiteral("—") : percent(QString::fromStdString(s).toDouble(), 2); };
    switch (column) {
    case 0: return r.holder == "unknown" ? DossierView::tr("unknown") : fromCore(r.holderName.empty() ? r.holder : r.holderName);
    case 1: return fromCore(r.firmName);
    case 2: return share(r.direct);
    case 3: return share(r.integrated);
    case 4: return termOf("term", r.control);
    default: return r.beneficialOwner ? DossierView::tr("yes, criterion %1").arg(fromCore(r.criterion)) : QString();
    }
}
QVariant postCell(const PostRow& r, int column, int role) {
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case 0: return r.role;
    case 1: return r.who;
    case 2: return r.token;
    case 3: return r.firms > 0 ? number(std::int64_t{r.firms}) : QStringLiteral("—");
    case 4: return date(r.from);
    default: return date(r.to);
    }
}
QVariant factCell(const FactRow& r, int column, int role) {
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case 0: return date(r.on);
    case 1: return r.kind;
    case 2: return r.text;
    case 3: return r.standing;
    default: return date(r.until);
    }
}
QVariant relationCell(const RelationRow& r, int column, int role) {
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case 0: return r.kind;
    case 1: return r.other;
    case 2: return r.detail;
    case 3: return date(r.from);
    default: return date(r.to);
    }
}
} // namespace

Panel* DossierView::pictureIn(QWidget* page, const QString& name, const QString& title, PictureWidget*& picture) {
    auto* panel = new Panel(name + QStringLiteral("Panel"), title, page);
    auto* save = makeIconButton(name + QStringLiteral(".save"), tr("Save the picture"), QStringLiteral("export"), panel);
    panel->addAction(save);
    picture = new PictureWidget(name, panel);
    picture->setAccessibleName(title);
    panel->setContent(new PicturePane(picture, panel), 1);
    connect(save, &QToolButton::clicked, picture, &PictureWidget::save);
    connect(picture, &PictureWidget::opened, this, [this](const report::Ref& ref) {
        if (ref.record > 0)
            m_workspace.openRecord(ref.record);
        else
            open(ref.firm);
    });
    return panel;
}

DossierView::DossierView(Workspace& workspace, QWidget* parent) : CaseView(workspace, parent), m_pictures(workspace.jobs(), this) {
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("dossier.content"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QWidget(content);
    head->setObjectName(QStringLiteral("dossier.head"));
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Base);
    auto* headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(size::kPageOutside, size::kPanelInside, size::kPageOutside, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(size::kPanelInside);
    m_tier = new TierLabel(QStringLiteral("dossier.tier"), kHeadLetter, head);
    m_tier->setToolTip(tr("Local estimate from recorded facts; leads are not weighed"));
    auto* words = new QVBoxLayout;
    words->setSpacing(size::kStep / 2);
    m_name = new Words(Words::Tone::Title, {}, head);
    m_name->setObjectName(QStringLiteral("dossier.name"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line = new Words(Words::Tone::Small, {}, head);
    m_line->setObjectName(QStringLiteral("dossier.line"));
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    words->addWidget(m_name);
    words->addWidget(m_line);
    row->addWidget(m_tier);
    row->addLayout(words, 1);
    m_graph = makeButton(QStringLiteral("dossier.graph"), tr("Graph"), QStringLiteral("graph"), nullptr, head);
    m_report = makeButton(QStringLiteral("dossier.report"), tr("Report"), QStringLiteral("report"), kind::kPrimary, head);
    row->addWidget(m_graph);
    row->addWidget(m_report);
    headColumn->addLayout(row);
    m_tabs = new QTabBar(head);
    m_tabs->setObjectName(QStringLiteral("dossier.tabs"));
    m_tabs->setAccessibleName(tr("Parts of the dossier"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i <= kScore; ++i)
        m_tabs->addTab(QString());
    headColumn->addWidget(m_tabs);
    column->addWidget(head);

    m_pages = new QStackedWidget(content);
    m_pages->setObjectName(QStringLiteral("dossier.pages"));
    column->addWidget(m_pages, 1);
    const auto page = [&](QWidget* inner) {
        auto* p = new QWidget(m_pages);
        auto* layout = new QVBoxLayout(p);
        layout->setContentsMargins(size::kPageOutside, size::kPanelInside, size::kPageOutside, size::kPageOutside);
        layout->addWidget(inner);
        m_pages->addWidget(p);
    };
    auto* overview = new QSplitter(Qt::Vertical, m_pages);
    overview->setObjectName(QStringLiteral("dossier.overview"));
    overview->setChildrenCollapsible(false);
    m_ownershipPanel = pictureIn(overview, QStringLiteral("dossier.ownership"), tr("Ownership and control"), m_ownership);
    m_timelinePanel = pictureIn(overview, QStringLiteral("dossier.timeline"), tr("Timeline"), m_timeline);
    addReadings();
    overview->addWidget(m_ownershipPanel);
    overview->addWidget(m_timelinePanel);
    overview->setSizes({360, 260});
    page(overview);

    const auto tablePage = [&](const QString& name, const QString& title, Table*& table, auto*& model, auto* made, int stretch) {
        auto* panel = new Panel(name + QStringLiteral("Panel"), {}, m_pages);
        table = new Table(name, title, panel);
        model = made;
        model->setParent(table);
        table->setRowsModel(model, stretch);
        panel->setContent(table);
        page(panel);
    };
    tablePage(QStringLiteral("dossier.owners"), tr("Ownership and control"), m_owners, m_ownersModel,
              new RowsModel<store::OwnershipRow>({{QStringLiteral("holder"), tr("Final holder"), Cell::Text, 240, {}},
                                                  {QStringLiteral("firm"), tr("Firm"), Cell::Text, 240, {}},
                                                  {QStringLiteral("direct"), tr("Direct"), Cell::Number, 90, {}},
                                                  {QStringLiteral("integrated"), tr("Integrated"), Cell::Number, 100, tr("Through all chains, loops solved")},
                                                  {QStringLiteral("control"), tr("Control"), Cell::Muted, 90, {}},
                                                  {QStringLiteral("owner"), tr("Beneficial owner"), Cell::Text, 140, tr("25 % or more, votes, control, or management")}},
                                                 ownerCell, {}, nullptr), 0);
    tablePage(QStringLiteral("dossier.posts"), tr("Posts"), m_posts, m_postsModel,
              new RowsModel<PostRow>({{QStringLiteral("role"), tr("Post"), Cell::Text, 160, {}},
                                      {QStringLiteral("who"), tr("Person (masked)"), Cell::Text, 140, {}},
                                      {QStringLiteral("token"), tr("Token"), Cell::Mono, 90, {}},
                                      {QStringLiteral("firms"), tr("Posts in firms"), Cell::Number, 110, {}},
                                      {QStringLiteral("from"), tr("From"), Cell::Date, 110, {}},
                                      {QStringLiteral("to"), tr("To"), Cell::Date, 110, {}}},
                                     postCell, {}, nullptr), 0);
    tablePage(QStringLiteral("dossier.facts"), tr("Facts"), m_facts, m_factsModel,
              new RowsModel<FactRow>({{QStringLiteral("on"), tr("Date"), Cell::Date, 104, {}},
                                      {QStringLiteral("kind"), tr("Register"), Cell::Muted, 130, {}},
                                      {QStringLiteral("text"), tr("Fact"), Cell::Text, 300, {}},
                                      {QStringLiteral("standing"), tr("Does not weigh"), Cell::Warning, 120, {}},
                                      {QStringLiteral("until"), tr("Until"), Cell::Date, 104, {}}},
                                     factCell, {}, nullptr), 2);
    tablePage(QStringLiteral("dossier.relations"), tr("Relations"), m_relations, m_relationsModel,
              new RowsModel<RelationRow>({{QStringLiteral("kind"), tr("Relation"), Cell::Muted, 120, {}},
                                          {QStringLiteral("other"), tr("With"), Cell::Text, 260, {}},
                                          {QStringLiteral("detail"), tr("Detail"), Cell::Text, 220, {}},
                                          {QStringLiteral("from"), tr("From"), Cell::Date, 104, {}},
                                          {QStringLiteral("to"), tr("To"), Cell::Date, 104, {}}},
                                         relationCell, {}, nullptr), 2);
    tablePage(QStringLiteral("dossier.findings"), tr("Leads"), m_findings, m_findingsModel,
              new RowsModel<FindingLine>({{QStringLiteral("level"), tr("Level"), Cell::Level, 90, {}},
                                          {QStringLiteral("score"), tr("Score"), Cell::Number, 70, {}},
                                          {QStringLiteral("detector"), tr("Detector"), Cell::Text, 120, {}},
                                          {QStringLiteral("role"), tr("Role"), Cell::Muted, 90, {}},
                                          {QStringLiteral("reason"), tr("Main reason"), Cell::Text, 300, {}}},
                                         [](const FindingLine& r, int at, int role) -> QVariant {
                                             if (role == kValueRole && at == 0)
                                                 return static_cast<int>(r.level);
                                             if (role != Qt::DisplayRole)
                                                 return {};
                                             switch (at) {
                                             case 0: return levelWord(r.level);
                                             case 1: return number(r.score, 2);
                                             case 2: return r.detector;
                                             case 3: return r.role;
                                             default: return r.reason;
                                             }
                                         },
                                         {}, nullptr), 4);
    auto* score = new QWidget(m_pages);
    auto* scoreColumn = new QVBoxLayout(score);
    scoreColumn->setContentsMargins(0, 0, 0, 0);
    scoreColumn->setSpacing(size::kGap);
    m_leadsNote = new LeadsNote(QStringLiteral("dossier.leadsNote"), workspace, score);
    scoreColumn->addWidget(m_leadsNote);
    scoreColumn->addWidget(pictureIn(score, QStringLiteral("dossier.waterfall"), tr("Scorecard"), m_waterfall), 1);
    page(score);

    m_panel = new FirmPanel(workspace);

    connect(m_tabs, &QTabBar::currentChanged, this, &DossierView::tabChosen);
    connect(m_graph, &QPushButton::clicked, this, [this] { m_workspace.show(QStringLiteral("graph")); });
    connect(m_report, &QPushButton::clicked, this, [this] { m_workspace.wantReport(); });
    connect(m_facts, &Table::rowOpened, this, [this](int r) {
        if (const auto* f = m_factsModel->rowAt(r); f && f->record > 0)
            m_workspace.openRecord(f->record);
    });
    connect(m_posts, &Table::rowOpened, this, [this](int r) {
        if (const auto* p = m_postsModel->rowAt(r); p && p->record > 0)
            m_workspace.openRecord(p->record);
    });
    connect(m_relations, &Table::rowOpened, this, [this](int r) {
        const auto* x = m_relationsModel->rowAt(r);
        if (x && x->firm != store::kNoFirm)
            open(x->firm);
        else if (x && x->record > 0)
            m_workspace.openRecord(x->record);
    });
    connect(m_findings, &Table::rowOpened, this, [this](int r) {
        if (const auto* f = m_findingsModel->rowAt(r))
            m_workspace.show(QStringLiteral("alerts"), {{QStringLiteral("finding"), fromCore(m_shot->findings[f->finding].id)}});
    });
    connect(&workspace, &Workspace::selectionChanged, this, &DossierView::follow);
    setContent(QStringLiteral("dossier"), content, {});
}

void DossierView::take() {
    m_firm = store::kNoFirm;
    follow();
}

void DossierView::follow() {
    if (!m_shot || m_shot != m_workspace.snapshot())
        return;
    const Selection& s = m_workspace.selection();
    store::FirmIndex firm = m_firm;
    if (s.kind == Selection::Kind::Firm)
        firm = m_shot->facts->find(toCore(s.key));
    else if (s.kind == Selection::Kind::Finding) {
        if (const auto* f = m_shot->finding(toCore(s.key)); f && mainFirm(*f) != store::kNoFirm)
            firm = mainFirm(*f);
    }
    if (firm == store::kNoFirm && !m_shot->findings.empty())
        firm = mainFirm(m_shot->findings.front());
    if (firm == store::kNoFirm && !m_shot->facts->firms.empty())
        firm = 0;
    if (firm == store::kNoFirm)
        return m_states->showEmpty(QStringLiteral("dossier"), tr("No firm to show"), tr("Find a firm by name, code or pinyin initials: Ctrl+F"));
    if (firm != m_firm && isVisible())
        showFirm(firm);
}

void DossierView::open(store::FirmIndex firm) {
    if (firm != store::kNoFirm)
        m_workspace.select({Selection::Kind::Firm, fromCore(m_shot->firm(firm).key)});
}

void DossierView::showFirm(store::FirmIndex firm) {
    m_firm = firm;
    const store::Firm& f = m_shot->firm(firm);
    m_tier->setTier(m_shot->tier(firm));
    m_name->setText(fromCore(f.name));
    QStringList line{fromCore(f.key), statusWord(f.status), areaName(*m_shot, f.county), fromCore(f.typeText)};
    if (!f.formerNames.empty())
        line << tr("former names %1").arg(f.formerNames.size());
    if (m_shot->tier(firm) != Tier::None)
        line << tr("tier: local estimate");
    line.removeAll(QString());
    m_line->setText(line.join(QStringLiteral("   ·   ")));
    m_line->setToolTip(m_line->text());
    m_panel->showFirm(firm);
    m_leadsNote->setFirm(firm);

    std::vector<FindingLine> findings;
    for (const std::size_t i : m_shot->findingsOf(firm)) {
        const auto& x = m_shot->findings[i];
        QString role;
        for (const auto& s : x.subjects)
            if (s.firm == firm)
                role = roleWord(s.role);
        findings.push_back({i, levelOf(x.level), x.score, detectorTitle(x.detector), role, mainReason(x)});
    }
    m_tabs->setTabText(kOverview, tr("Overview"));
    m_tabs->setTabText(kOwners, tr("Ownership and control"));
    m_tabs->setTabText(kPosts, tr("Posts"));
    m_tabs->setTabText(kFacts, tr("Facts"));
    m_tabs->setTabText(kRelations, tr("Relations"));
    m_tabs->setTabText(kFindings, tr("Leads %1").arg(findings.size()));
    m_tabs->setTabText(kScore, tr("Tier"));
    m_findingsModel->setRows(std::move(findings));
    const auto* card = m_shot->card(firm);
    m_tabs->setTabEnabled(kScore, card != nullptr);
    m_waterfall->setScene(card ? report::Scene(waterfallScene(*m_shot, *card)) : report::Scene());
    m_pictures.startQuiet<Pictures>(
        [shot = m_shot, firm](JobContext&) -> Result<Pictures> {
            Pictures p;
            COIR_TRY(store::CaseFile reader, store::CaseFile::open(shot->path, store::CaseFile::Access::Read));
            COIR_TRY(p.owners, store::ownershipOf(reader, shot->firm(firm).key));
            COIR_TRY(p.ownership, report::ownershipScene(reader, *shot->facts, firm));
            p.timeline = report::timelineScene(*shot->facts, firm);
            p.facts = factsOf(*shot, firm);
            p.relations = relationsOf(*shot, firm);
            p.posts = postsOf(*shot, firm);
            p.contradictions = contradictionsOf(*shot, firm);
            return p;
        },
        [this, firm](Result<Pictures> made) {
            if (firm != m_firm)
                return;
            if (!made)
                return m_workspace.report(made.error());
            m_tabs->setTabText(kPosts, tr("Posts %1").arg(made->posts.size()));
            m_tabs->setTabText(kFacts, tr("Facts %1").arg(made->facts.size()));
            m_tabs->setTabText(kRelations, tr("Relations %1").arg(made->relations.size()));
            m_factsModel->setRows(std::move(made->facts));
            m_factsOf = firm;
            showWantedFact();
            m_relationsModel->setRows(std::move(made->relations));
            m_postsModel->setRows(std::move(made->posts));
            m_panel->showContradictions(made->contradictions);
            m_ownershipScene = std::move(made->ownership);
            showOwnership();
            m_timeline->setScene(std::move(made->timeline));
            m_panel->showOwners(made->owners);
            m_ownersModel->setRows(std::move(made->owners));
        });
}

// What the law asks in three ways: the share through all chains, the weakest link of the best one, and who decides.
void DossierView::addReadings() {
    using Reading = report::OwnershipScene::Reading;
    auto* group = new QButtonGroup(m_ownershipPanel);
    group->setExclusive(true);
    const auto add = [&](Reading reading, const QString& name, const QString& words, const QString& tip) {
        auto* chip = makeChip(QStringLiteral("dossier.reading.") + name, words, m_ownershipPanel);
        chip->setToolTip(tip);
        chip->setChecked(reading == m_reading);
        group->addButton(chip);
        m_ownershipPanel->addAction(chip);
        connect(chip, &QToolButton::toggled, this, [this, reading](bool on) {
            if (!on)
                return;
            m_reading = reading;
            showOwnership();
        });
    };
    add(Reading::Integrated, QStringLiteral("integrated"), tr("Integrated %"), tr("Through all chains, loops solved"));
    add(Reading::WeakestLink, QStringLiteral("weakest"), tr("Weakest link"), tr("The smallest share on the best chain"));
    add(Reading::Control, QStringLiteral("control"), tr("Control"), tr("Who has more than half of the votes, own and of firms controlled"));
}

void DossierView::showOwnership() {
    report::Scene scene = m_ownershipScene;
    if (auto* tree = std::get_if<report::OwnershipScene>(&scene))
        tree->reading = m_reading;
    m_ownership->setScene(std::move(scene));
}

void DossierView::tabChosen(int tab) { m_pages->setCurrentIndex(tab); }
InspectorPanel* DossierView::inspector() { return m_panel; }
QString DossierView::firmShown() const { return m_shot && m_firm != store::kNoFirm ? fromCore(m_shot->firm(m_firm).key) : QString(); }

QVariantMap DossierView::state() const {
    QVariantMap s{{QStringLiteral("tab"), m_tabs->currentIndex()}};
    if (m_shot && m_firm != store::kNoFirm)
        s[QStringLiteral("firm")] = fromCore(m_shot->firm(m_firm).key);
    return s;
}
void DossierView::restore(const QVariantMap& s) {
    if (s.contains(QStringLiteral("firm")))
        m_workspace.select({Selection::Kind::Firm, s.value(QStringLiteral("firm")).toString()});
    m_tabs->setCurrentIndex(s.value(QStringLiteral("tab")).toInt());
    m_wantedFact = s.value(QStringLiteral("record")).toLongLong();
    showWantedFact();
}

// The fact that whoever sent us here speaks of, once the facts of its firm are listed.
void DossierView::showWantedFact() {
    if (m_wantedFact == 0 || m_firm == store::kNoFirm || m_factsOf != m_firm || m_workspace.selection().key != firmShown())
        return;
    const auto& rows = m_factsModel->rows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].record == m_wantedFact) {
            m_facts->selectRow(m_factsModel->visibleRow(static_cast<int>(i)));
            m_facts->setFocus(Qt::OtherFocusReason);
            break;
        }
    m_wantedFact = 0;
}
void DossierView::activated() {
    follow();
    m_tabs->setFocus(Qt::OtherFocusReason);
}
void DossierView::savePicture() { (m_pages->currentIndex() == kScore ? m_waterfall : m_ownership)->save(); }
QList<ViewKey> DossierView::keys() const {
    return {{QStringLiteral("← →"), tr("Part by part, with the focus on the tabs")},
            {QStringLiteral("Enter"), tr("Source row of a fact; the firm of a relation; the lead")},
            {QStringLiteral("Ctrl+C"), tr("Copy the selected rows for a sheet")}};
}

} // namespace coir::ui
