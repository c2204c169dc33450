// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/AlertsView.h"

#include "language/Wording.h"
#include "look/Icons.h"
#include "look/Style.h"
#include "parts/NoCase.h"
#include "parts/Panel.h"
#include "parts/PicturePane.h"
#include "parts/Table.h"
#include "render/PictureWidget.h"
#include "report/scene_of.h"
#include "shell/Workspace.h"
#include "views/alerts/FindingPanel.h"
#include "views/alerts/VisitList.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <utility>

namespace coir::ui {
namespace {
enum AlertColumn { kLevel, kScore, kDetector, kSubject, kReason, kEvidence, kLatest, kVerdict };
constexpr std::array kLevels{Level::High, Level::Watch, Level::Hint, Level::Undecided};
constexpr int kComboLetters = 8;
constexpr int kRoomy = 880;
constexpr int kTableShare = 340;
constexpr int kPictureShare = 300;

QVariant alertCell(const AlertRow& r, int column, int role) {
    if (role == kValueRole && column == kLevel)
        return static_cast<int>(r.level);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case kLevel: return levelWord(r.level);
    case kScore: return r.finding < 0 ? QStringLiteral("—") : number(r.score, 2);
    case kDetector: return r.detectorTitle;
    case kSubject: return r.subject;
    case kReason: return r.reason;
    case kEvidence:
        return r.finding < 0 ? QString() : QStringLiteral("%1 / %2").arg(r.evidence.there).arg(r.evidence.all);
    case kLatest: return r.latest;
    case kVerdict: return verdictWord(r.verdict);
    default: return {};
    }
}

SortKey alertKey(const AlertRow& r, int column) {
    switch (column) {
    case kLevel: return {-static_cast<double>(r.level) * 10 + r.score, {}};
    case kScore: return {r.finding < 0 ? -1 : r.score, {}};
    case kDetector: return {0, r.detectorTitle};
    case kSubject: return {0, r.subject};
    case kReason: return {0, r.reason};
    case kEvidence: return {r.evidence.all ? double(r.evidence.there) / r.evidence.all : -1, {}};
    case kLatest: return {0, r.latest};
    case kVerdict: return {static_cast<double>(r.verdict), {}};
    default: return {};
    }
}
} // namespace

AlertsView::AlertsView(Workspace& workspace, QWidget* parent)
    : ViewWidget(workspace, parent), m_drawing(workspace.jobs(), this) {
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("alerts.content"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::kPanelInside);
    m_head = new ViewHead(QStringLiteral("alerts.head"), tr("Leads"), content);
    buildHead();
    column->addWidget(m_head);

    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->setObjectName(QStringLiteral("alerts.splitter"));
    splitter->setChildrenCollapsible(false);
    auto* tablePanel = new Panel(QStringLiteral("alerts.tablePanel"), {}, splitter);
    m_table = new Table(QStringLiteral("alerts.table"), tr("Leads"), tablePanel);
    m_model = new RowsModel<AlertRow>(
        {{QStringLiteral("level"), tr("Level"), Cell::Level, 88, tr("High from .8, watch from .6, hint from .4")},
         {QStringLiteral("score"), tr("Score"), Cell::Number, 64, {}},
         {QStringLiteral("detector"), tr("Detector"), Cell::Text, 110, {}},
         {QStringLiteral("subject"), tr("Subject"), Cell::Text, 230, {}},
         {QStringLiteral("reason"), tr("Main reason"), Cell::Text, 180, {}},
         {QStringLiteral("evidence"), tr("Evidence complete"), Cell::Number, 84,
          tr("Reasons with a source row and clearing conditions with a state, of all of both")},
         {QStringLiteral("latest"), tr("Latest fact"), Cell::Date, 100, {}},
         {QStringLiteral("verdict"), tr("Verdict"), Cell::Text, 70, {}}},
        alertCell, alertKey, m_table);
    m_model->sort(kScore, Qt::DescendingOrder);
    m_table->setRowsModel(m_model, kReason);
    tablePanel->setContent(m_table);
    splitter->addWidget(tablePanel);
    m_picturePanel = new Panel(QStringLiteral("alerts.picturePanel"), tr("The picture that proves"), splitter);
    auto* save = makeIconButton(QStringLiteral("alerts.savePicture"), tr("Save the picture"), QStringLiteral("export"),
                                m_picturePanel);
    m_picturePanel->addAction(save);
    m_picture = new PictureWidget(QStringLiteral("alerts.picture"), m_picturePanel);
    m_picture->setAccessibleName(tr("The picture that proves"));
    m_picturePanel->setContent(new PicturePane(m_picture, m_picturePanel), 1);
    splitter->addWidget(m_picturePanel);
    splitter->setSizes({kTableShare, kPictureShare});
    column->addWidget(splitter, 1);

    auto* foot = new QHBoxLayout;
    m_count = new Words(Words::Tone::Second, {}, content);
    m_count->setObjectName(QStringLiteral("alerts.selected"));
    m_visit = makeButton(QStringLiteral("alerts.visit"), tr("Visit list"), QStringLiteral("print"), nullptr, content);
    m_graph = makeButton(QStringLiteral("alerts.graph"), tr("Open in the graph"), QStringLiteral("graph"), nullptr, content);
    m_keysHint = new Words(Words::Tone::Small, tr("J / K down, up   1 confirmed   2 dismissed   3 to check   Enter evidence   W why"), content);
    m_keysHint->setObjectName(QStringLiteral("alerts.keys"));
    m_keysHint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_keysHint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    foot->addWidget(m_count);
    foot->addWidget(m_visit);
    foot->addWidget(m_graph);
    foot->addWidget(m_keysHint, 1);
    column->addLayout(foot);

    m_states = new StateStack(QStringLiteral("alerts.states"), content, this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(size::kPageOutside, size::kPanelInside, size::kPageOutside, size::kPanelInside);
    all->addWidget(m_states);
    m_panel = new FindingPanel(workspace);

    connect(m_table, &Table::rowChosen, this, &AlertsView::rowChosen);
    connect(m_table, &Table::rowOpened, this, [this] { m_panel->focusEvidence(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_count->setText(tr("%1 selected").arg(m_table->selectedSources().size())); });
    connect(m_model, &RowsModelBase::arranged, this, &AlertsView::countChips);
    connect(m_picture, &PictureWidget::opened, this, [this](const report::Ref& ref) {
        if (ref.record > 0)
            m_workspace.openRecord(ref.record);
        else if (ref.firm != store::kNoFirm && m_shot)
            m_workspace.select({Selection::Kind::Firm, fromCore(m_shot->firm(ref.firm).key)});
    });
    connect(save, &QToolButton::clicked, m_picture, &PictureWidget::save);
    connect(m_visit, &QPushButton::clicked, this, &AlertsView::makeVisitList);
    connect(m_graph, &QPushButton::clicked, this, &AlertsView::openInGraph);
    connect(m_panel, &FindingPanel::verdictGiven, this, &AlertsView::next);
    connect(m_panel, &FindingPanel::reportAsked, this, [this] { m_workspace.wantReport(); });
    connect(&workspace, &Workspace::snapshotChanged, this, &AlertsView::reload);
    connect(&workspace, &Workspace::busyChanged, this, &AlertsView::reload);
    connect(&workspace, &Workspace::verdictsChanged, this, &AlertsView::verdictsChanged);
    connect(&workspace, &Workspace::selectionChanged, this, &AlertsView::follow);
    reload();
}

void AlertsView::buildHead() {
    for (std::size_t i = 0; i < kLevels.size(); ++i) {
        m_levels[i] = makeChip(QStringLiteral("alerts.chip.%1").arg(i), levelWord(kLevels[i]), m_head);
        m_levels[i]->setIcon(levelIcon(kLevels[i]));
        m_levels[i]->setChecked(i < 2);
        m_head->add(m_levels[i]);
        connect(m_levels[i], &QToolButton::toggled, this, &AlertsView::filter);
    }
    m_detector = new QComboBox(m_head);
    m_detector->setObjectName(QStringLiteral("alerts.detector"));
    m_detector->setAccessibleName(tr("Detector"));
    m_area = new QComboBox(m_head);
    m_area->setObjectName(QStringLiteral("alerts.area"));
    m_area->setAccessibleName(tr("Area"));
    for (auto* box : {m_detector, m_area}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kComboLetters);
    }
    m_openOnly = makeChip(QStringLiteral("alerts.openOnly"), tr("Not handled"), m_head);
    m_text = new QLineEdit(m_head);
    m_text->setObjectName(QStringLiteral("alerts.text"));
    m_text->setAccessibleName(tr("Find in the leads"));
    m_text->setPlaceholderText(tr("Find in the leads  /"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(size::kSearchLeast);
    for (QWidget* w : std::initializer_list<QWidget*>{m_detector, m_area, m_openOnly, m_text})
        m_head->add(w);
    connect(m_detector, &QComboBox::activated, this, &AlertsView::filter);
    connect(m_area, &QComboBox::activated, this, &AlertsView::filter);
    connect(m_openOnly, &QToolButton::toggled, this, &AlertsView::filter);
    connect(m_text, &QLineEdit::textChanged, this, &AlertsView::filter);
}

void AlertsView::reload() {
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
    std::vector<AlertRow> rows;
    std::map<QString, QString> detectors, areas;
    for (std::size_t i = 0; i < m_shot->findings.size(); ++i) {
        const auto& f = m_shot->findings[i];
        AlertRow r;
        r.finding = static_cast<int>(i);
        r.level = levelOf(f.level);
        r.score = f.score;
        r.id = f.id;
        r.detector = f.detector;
        r.detectorTitle = detectorTitle(f.detector);
        r.subject = subjectText(*m_shot, f);
        r.reason = mainReason(f);
        r.area = areaOf(*m_shot, f);
        r.areaName = areaName(*m_shot, r.area);
        r.latest = date(latestFact(f));
        r.evidence = completeness(f, m_workspace.entry(f.id));
        if (const auto* v = m_workspace.verdict(f.id))
            r.verdict = v->verdict;
        detectors.emplace(r.detectorTitle, fromCore(f.detector));
        if (!r.areaName.isEmpty())
            areas.emplace(r.areaName, fromCore(r.area));
        rows.push_back(std::move(r));
    }
    for (const auto& [detector, why] : m_shot->notJudged) {
        AlertRow r;
        r.level = Level::Undecided;
        r.detector = detector;
        r.detectorTitle = detectorTitle(detector);
        r.reason = wordsOf(why);
        rows.push_back(std::move(r));
    }
    const auto refill = [](QComboBox* box, const QString& all, const std::map<QString, QString>& entries) {
        const QString kept = box->currentData().toString();
        box->clear();
        box->addItem(all, QString());
        for (const auto& [title, key] : entries)
            box->addItem(title, key);
        box->setCurrentIndex(std::max(0, box->findData(kept)));
    };
    refill(m_detector, tr("All detectors"), detectors);
    refill(m_area, tr("All areas"), areas);
    m_model->setRows(std::move(rows));
    filter();
    if (m_shot->findings.empty())
        m_states->showEmpty(QStringLiteral("check"), tr("No lead in the imported data"),
                            tr("Searched were the registers listed under Sources, as of %1. What could not be judged "
                               "stands under “not judged”; more registers may be imported.")
                                .arg(date(m_shot->asOf.valid)),
                            tr("Show the sources"), [this] { m_workspace.show(QStringLiteral("sources")); });
    else if (m_table->currentRow() < 0)
        m_table->selectRow(0);
}

void AlertsView::filter() {
    std::array<bool, 4> levels{};
    for (std::size_t i = 0; i < levels.size(); ++i)
        levels[i] = m_levels[i]->isChecked();
    const std::string detector = toCore(m_detector->currentData().toString());
    const std::string area = toCore(m_area->currentData().toString());
    const bool openOnly = m_openOnly->isChecked();
    const QString text = m_text->text().trimmed();
    m_model->setFilter([=](const AlertRow& r) {
        return levels[static_cast<std::size_t>(r.level)] && (detector.empty() || r.detector == detector) &&
               (area.empty() || r.area == area) && (!openOnly || r.verdict == store::Verdict::None) &&
               (text.isEmpty() || r.subject.contains(text, Qt::CaseInsensitive) || r.reason.contains(text) ||
                r.detectorTitle.contains(text) || fromCore(r.id).startsWith(text));
    });
    // A filter must never hide all without a word.
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0 && !m_following)
        m_table->selectRow(0);
}

void AlertsView::countChips() {
    std::array<int, 4> n{};
    for (const auto& r : m_model->rows())
        ++n[static_cast<std::size_t>(r.level)];
    for (std::size_t i = 0; i < n.size(); ++i) {
        m_levels[i]->setText(QStringLiteral("%1 %2").arg(levelWord(kLevels[i])).arg(n[i]));
        m_levels[i]->setAccessibleName(m_levels[i]->text());
    }
    if (!m_shot)
        return;
    QString words = tr("%1 of %2 shown").arg(number(std::int64_t{m_model->rowCount()}),
                                             number(static_cast<std::int64_t>(m_model->rows().size())));
    if (m_shot->resultsAsOf)
        words += QStringLiteral("   ·   ") + tr("worked out as of %1").arg(date(m_shot->resultsAsOf->valid));
    if (m_shot->resultsStale())
        words += QStringLiteral("   ·   ") + tr("the clocks stand elsewhere: analyse anew with F5");
    m_head->setSubtitle(words);
}

const detect::Finding* AlertsView::current() const {
    const AlertRow* r = m_model->rowAt(m_table->currentRow());
    return r && r->finding >= 0 && m_shot ? &m_shot->findings[static_cast<std::size_t>(r->finding)] : nullptr;
}

std::vector<const detect::Finding*> AlertsView::selected() const {
    std::vector<const detect::Finding*> out;
    for (const int s : m_table->selectedSources())
        if (s >= 0)
            if (const int f = m_model->rows()[static_cast<std::size_t>(s)].finding; f >= 0)
                out.push_back(&m_shot->findings[static_cast<std::size_t>(f)]);
    return out;
}

void AlertsView::rowChosen(int row) {
    const AlertRow* r = m_model->rowAt(row);
    const detect::Finding* f = current();
    if (f) {
        m_panel->showFinding(f);
        m_drawing.startQuiet<report::Scene>(
            [shot = m_shot, f](JobContext&) -> Result<report::Scene> { // `f` lives in the snapshot
                return report::findingScene(*shot->facts, *f, *shot->library->lexicon);
            },
            [this](Result<report::Scene> made) {
                if (made)
                    showPicture(std::move(*made));
            });
        m_following = true;
        m_workspace.select({Selection::Kind::Finding, fromCore(f->id)});
        m_following = false;
    } else if (r) {
        m_drawing.cancel();
        m_panel->showUndecided(r->detectorTitle, r->reason);
        showPicture({});
    } else {
        m_drawing.cancel();
        m_panel->showFinding(nullptr);
        showPicture({});
    }
    m_graph->setEnabled(f && mainFirm(*f) != store::kNoFirm);
    m_visit->setEnabled(f != nullptr);
}

void AlertsView::showPicture(report::Scene scene) {
    const auto* caption = captionOf(scene);
    m_picturePanel->setTitle(caption ? wordsOf(caption->title) : tr("No picture for this lead"));
    m_picturePanel->setSubtitle(caption ? wordsOf(caption->denominator) : QString());
    m_picture->setScene(std::move(scene));
}

void AlertsView::follow() {
    if (m_following || m_workspace.selection().kind != Selection::Kind::Finding)
        return;
    const std::string id = toCore(m_workspace.selection().key);
    const auto& rows = m_model->rows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].id == id) {
            if (m_model->visibleRow(static_cast<int>(i)) < 0) { // hidden by a filter: the filter gives way
                m_following = true;
                for (auto* chip : m_levels)
                    chip->setChecked(true);
                m_detector->setCurrentIndex(0);
                m_area->setCurrentIndex(0);
                m_openOnly->setChecked(false);
                m_text->clear();
                filter();
                m_following = false;
            }
            m_table->selectRow(m_model->visibleRow(static_cast<int>(i)));
            return;
        }
}

void AlertsView::verdictsChanged() {
    if (!m_shot)
        return;
    const std::string kept = current() ? current()->id : std::string();
    const int stood = m_table->currentRow();
    std::vector<AlertRow> rows = m_model->rows();
    for (AlertRow& r : rows) {
        const auto* v = m_workspace.verdict(r.id);
        r.verdict = v ? v->verdict : store::Verdict::None;
        if (r.finding >= 0)
            r.evidence = completeness(m_shot->findings[static_cast<std::size_t>(r.finding)], m_workspace.entry(r.id));
    }
    const bool had = m_table->hasFocus();
    m_table->blockSignals(true);
    m_model->setRows(std::move(rows));
    int row = -1;
    for (std::size_t i = 0; i < m_model->rows().size() && row < 0; ++i)
        if (!kept.empty() && m_model->rows()[i].id == kept)
            row = m_model->visibleRow(static_cast<int>(i));
    const bool gone = row < 0;
    if (gone) // a filter took it away: the next one stands in its place
        row = std::min(stood, m_model->rowCount() - 1);
    m_table->selectRow(row);
    m_table->blockSignals(false);
    if (had)
        m_table->setFocus();
    if (gone) {
        m_moved = true;
        rowChosen(row);
    }
}

void AlertsView::next() {
    const int row = m_table->currentRow();
    if (!std::exchange(m_moved, false) && row >= 0 && row + 1 < m_model->rowCount())
        m_table->selectRow(row + 1);
    m_table->setFocus();
}

void AlertsView::makeVisitList() {
    const auto findings = selected();
    if (!findings.empty())
        saveVisitList(m_workspace, m_shot, findings, this);
}

void AlertsView::openInGraph() {
    if (const auto* f = current()) {
        QStringList keys;
        for (const auto& s : f->subjects)
            if (s.firm != store::kNoFirm)
                keys << fromCore(s.key);
        m_workspace.select({Selection::Kind::Firm, fromCore(m_shot->firm(mainFirm(*f)).key)});
        m_workspace.show(QStringLiteral("graph"), {{QStringLiteral("firms"), keys}});
    }
}

InspectorPanel* AlertsView::inspector() { return m_panel; }

QVariantMap AlertsView::state() const {
    QVariantMap s;
    QVariantList levels;
    for (const auto* chip : m_levels)
        levels << chip->isChecked();
    s[QStringLiteral("levels")] = levels;
    s[QStringLiteral("detector")] = m_detector->currentData();
    s[QStringLiteral("area")] = m_area->currentData();
    s[QStringLiteral("open")] = m_openOnly->isChecked();
    s[QStringLiteral("text")] = m_text->text();
    if (const auto* f = current())
        s[QStringLiteral("finding")] = fromCore(f->id);
    return s;
}

void AlertsView::restore(const QVariantMap& s) {
    const QVariantList levels = s.value(QStringLiteral("levels")).toList();
    for (qsizetype i = 0; i < levels.size() && i < 4; ++i)
        m_levels[static_cast<std::size_t>(i)]->setChecked(levels[i].toBool());
    if (s.contains(QStringLiteral("detector")))
        m_detector->setCurrentIndex(std::max(0, m_detector->findData(s.value(QStringLiteral("detector")))));
    if (s.contains(QStringLiteral("area")))
        m_area->setCurrentIndex(std::max(0, m_area->findData(s.value(QStringLiteral("area")))));
    if (s.contains(QStringLiteral("open")))
        m_openOnly->setChecked(s.value(QStringLiteral("open")).toBool());
    if (s.contains(QStringLiteral("text")))
        m_text->setText(s.value(QStringLiteral("text")).toString());
    filter();
    if (s.contains(QStringLiteral("finding")))
        m_workspace.select({Selection::Kind::Finding, s.value(QStringLiteral("finding")).toString()});
}

void AlertsView::activated() {
    follow();
    m_table->setFocus(Qt::OtherFocusReason);
}

void AlertsView::savePicture() { m_picture->save(); }

QList<ViewKey> AlertsView::keys() const {
    return {{QStringLiteral("J / K"), tr("Next, previous lead")},
            {QStringLiteral("1  2  3"), tr("Confirmed, dismissed, to check; the same key again takes it back")},
            {QStringLiteral("Enter  V"), tr("Evidence line by line; Enter there opens the source row")},
            {QStringLiteral("W"), tr("Why: the terms")},
            {QStringLiteral("N"), tr("Note for the verdict")},
            {QStringLiteral("G"), tr("Open in the graph")},
            {QStringLiteral("L"), tr("Visit list of the selected")},
            {QStringLiteral("/"), tr("Find in the leads")},
            {QStringLiteral("Ctrl+C"), tr("Copy the selected rows for a sheet")}};
}

void AlertsView::resizeEvent(QResizeEvent* event) {
    ViewWidget::resizeEvent(event);
    // In a narrow window filters keep their words; the text field comes with its key.
    const bool roomy = width() >= kRoomy;
    m_text->setVisible(roomy || !m_text->text().isEmpty());
    m_keysHint->setVisible(roomy);
}

void AlertsView::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return ViewWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_J: m_table->selectRow(std::min(m_model->rowCount() - 1, m_table->currentRow() + 1)); return;
    case Qt::Key_K: m_table->selectRow(std::max(0, m_table->currentRow() - 1)); return;
    case Qt::Key_1: m_panel->give(store::Verdict::Confirmed); return;
    case Qt::Key_2: m_panel->give(store::Verdict::Dismissed); return;
    case Qt::Key_3: m_panel->give(store::Verdict::Open); return;
    case Qt::Key_V: m_panel->focusEvidence(); return;
    case Qt::Key_W: m_panel->focusReasons(); return;
    case Qt::Key_N: m_panel->focusNote(); return;
    case Qt::Key_G: openInGraph(); return;
    case Qt::Key_L: makeVisitList(); return;
    case Qt::Key_Slash:
        m_text->show();
        m_text->setFocus(Qt::ShortcutFocusReason);
        return;
    default: ViewWidget::keyPressEvent(event);
    }
}

} // namespace coir::ui
