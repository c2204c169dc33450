// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/AlertsView.h"

#include "language/Wording.h"
#include "look/Style.h"
#include "parts/KeyCaps.h"
#include "parts/Panel.h"
#include "parts/PictureList.h"
#include "parts/Table.h"
#include "render/PictureWidget.h"
#include "report/scene_of.h"
#include "shell/Workspace.h"
#include "views/alerts/FindingPanel.h"
#include "views/alerts/VisitDialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <utility>

namespace coir::ui {
namespace {
constexpr std::array kLevels{Level::High, Level::Watch, Level::Hint, Level::Undecided};
constexpr int kRoomy = 880;
constexpr int kTableShare = 340;
constexpr int kPictureShare = 300;
} // namespace

AlertsView::AlertsView(Workspace& workspace, QWidget* parent)
    : CaseView(workspace, parent), m_wording(workspace.jobs(), this), m_drawing(workspace.jobs(), this) {
    m_list = new PictureList(QStringLiteral("alerts"), {tr("Leads"), tr("Leads"), tr("The picture that proves"), tr("Find in the leads")});
    m_table = m_list->table();
    buildHead();
    m_model = new RowsModel<AlertRow>(alertColumns(), alertCell, alertKey, m_table);
    m_model->sort(kAlertScore, Qt::DescendingOrder);
    m_list->finish(m_model, kAlertReason, kTableShare, kPictureShare);

    auto* foot = new QHBoxLayout;
    m_count = new Words(Words::Tone::Second, {}, m_list);
    m_count->setObjectName(QStringLiteral("alerts.selected"));
    m_visit = makeButton(QStringLiteral("alerts.visit"), tr("Visit list…"), QStringLiteral("print"), nullptr, m_list);
    m_graph = makeButton(QStringLiteral("alerts.graph"), tr("Open in the graph"), QStringLiteral("graph"), nullptr, m_list);
    m_keysHint = new KeyLine(QStringLiteral("alerts.keys"),
                             {{QStringLiteral("J K"), tr("down, up")},
                              {QStringLiteral("1"), tr("confirmed")},
                              {QStringLiteral("2"), tr("dismissed")},
                              {QStringLiteral("3"), tr("to check")},
                              {QStringLiteral("Enter"), tr("evidence")},
                              {QStringLiteral("W"), tr("why")}},
                             m_list);
    foot->addWidget(m_count);
    foot->addWidget(m_visit);
    foot->addWidget(m_graph);
    foot->addWidget(m_keysHint, 1);
    foot->addStretch(); // in its place where it is hidden: buttons keep their size
    static_cast<QVBoxLayout*>(m_list->layout())->addLayout(foot);
    m_panel = new FindingPanel(workspace);

    connect(m_list, &PictureList::filterChanged, this, &AlertsView::filter);
    connect(m_table, &Table::rowChosen, this, &AlertsView::rowChosen);
    connect(m_table, &Table::rowOpened, this, [this] { m_panel->focusEvidence(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AlertsView::showCount);
    connect(m_model, &RowsModelBase::arranged, this, &AlertsView::settle);
    connect(m_list, &PictureList::opened, this, [this](const report::Ref& ref) {
        if (ref.record > 0)
            m_workspace.openRecord(ref.record);
        else if (ref.firm != store::kNoFirm && m_worded)
            m_workspace.select({Selection::Kind::Firm, fromCore(m_worded->firm(ref.firm).key)});
    });
    connect(m_visit, &QPushButton::clicked, this, &AlertsView::makeVisitList);
    connect(m_graph, &QPushButton::clicked, this, &AlertsView::openInGraph);
    connect(m_panel, &FindingPanel::verdictGiven, this, &AlertsView::next);
    connect(m_panel, &FindingPanel::noteLeft, m_list, &PictureList::focusList);
    connect(m_panel, &FindingPanel::reportAsked, this, [this] { m_workspace.wantReport(); });
    connect(&workspace, &Workspace::verdictsChanged, this, &AlertsView::verdictsChanged);
    connect(&workspace, &Workspace::selectionChanged, this, &AlertsView::follow);
    setContent(QStringLiteral("alerts"), m_list, {size::kPageOutside, size::kPanelInside, size::kPageOutside, size::kPanelInside});
}

void AlertsView::buildHead() {
    for (std::size_t i = 0; i < kLevels.size(); ++i) {
        m_levels[i] = m_list->addChip(QStringLiteral("chip.%1").arg(i), levelWord(kLevels[i]), i < 2);
        m_levels[i]->setIcon(levelIcon(kLevels[i]));
    }
    const auto combo = [this](const QString& name, const QString& spoken) {
        auto* box = new QComboBox(m_list);
        box->setObjectName(QStringLiteral("alerts.") + name);
        box->setAccessibleName(spoken);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // "detector: all" is never cut
        m_list->addFilter(box);
        connect(box, &QComboBox::activated, this, &AlertsView::filter);
        return box;
    };
    m_detector = combo(QStringLiteral("detector"), tr("Detector"));
    m_area = combo(QStringLiteral("area"), tr("Area"));
    m_openOnly = m_list->addChip(QStringLiteral("openOnly"), tr("Not handled"), false);
}

void AlertsView::take() {
    std::map<std::string, store::VerdictEntry> verdicts;
    for (const auto& f : m_shot->findings)
        if (const auto* entry = m_workspace.entry(f.id))
            verdicts.emplace(f.id, *entry);
    if (!m_worded)
        m_states->showRunning(tr("Reading the leads"));
    m_wording.startQuiet<AlertList>([shot = m_shot, verdicts](JobContext&) -> Result<AlertList> { return alertList(*shot, verdicts); },
                                    [this, shot = m_shot](Result<AlertList> worded) {
                                        if (worded && shot == m_shot)
                                            putRows(std::move(*worded));
                                    });
}

void AlertsView::putRows(AlertList list) {
    showContent();
    const auto refill = [](QComboBox* box, const QString& all, const std::map<QString, QString>& entries) {
        const QString kept = box->currentData().toString();
        box->clear();
        box->addItem(all, QString());
        for (const auto& [title, key] : entries)
            box->addItem(title, key);
        box->setCurrentIndex(std::max(0, box->findData(kept)));
    };
    refill(m_detector, tr("All detectors"), list.detectors);
    refill(m_area, tr("All areas"), list.areas);
    m_worded = m_shot;
    for (AlertRow& r : list.rows) // what was judged while they were worded
        if (const auto* entry = m_workspace.entry(r.id))
            judge(r, *m_worded, entry);
    m_following = true; // the row selected follows below
    m_model->setRows(std::move(list.rows));
    countLevels();
    filter();
    m_following = false;
    if (m_shot->findings.empty())
        return m_states->showEmpty(QStringLiteral("check"), tr("No lead in the imported data"),
                                   tr("Searched were the registers listed under Data, as of %1. What could not be judged "
                                      "stands under “not judged”; more registers may be imported.")
                                       .arg(date(m_shot->asOf.valid)),
                                   tr("Show the data"), [this] { m_workspace.show(QStringLiteral("sources")); });
    if (!m_wanted.isEmpty())
        restore(std::exchange(m_wanted, {}));
    follow();
    if (m_table->currentRow() < 0)
        m_table->selectRow(0);
}

// What is not handled, as on the rail; of all, once they differ.
void AlertsView::countLevels() {
    std::array<int, 4> all{}, open{};
    for (const AlertRow& r : m_model->rows()) {
        ++all[static_cast<std::size_t>(r.level)];
        open[static_cast<std::size_t>(r.level)] += r.verdict == store::Verdict::None;
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString level = levelWord(kLevels[i]);
        m_levels[i]->setText(open[i] == all[i] ? QStringLiteral("%1 %2").arg(level).arg(all[i])
                                               : QStringLiteral("%1 %2 / %3").arg(level).arg(open[i]).arg(all[i]));
        const QString says = kLevels[i] == Level::Undecided ? m_levels[i]->text() : tr("%1: %2 not handled, of %3 in all").arg(level).arg(open[i]).arg(all[i]);
        m_levels[i]->setToolTip(says);
        m_levels[i]->setAccessibleName(says);
    }
}

void AlertsView::filter() {
    std::array<bool, 4> levels{};
    for (std::size_t i = 0; i < levels.size(); ++i)
        levels[i] = m_levels[i]->isChecked();
    const std::string detector = toCore(m_detector->currentData().toString());
    const std::string area = toCore(m_area->currentData().toString());
    const bool openOnly = m_openOnly->isChecked();
    const QString text = m_list->text();
    m_model->setFilter([=](const AlertRow& r) {
        return levels[static_cast<std::size_t>(r.level)] && (detector.empty() || r.detector == detector) &&
               (area.empty() || r.area == area) && (!openOnly || r.verdict == store::Verdict::None) &&
               (text.isEmpty() || r.subject.contains(text, Qt::CaseInsensitive) || r.reason.contains(text) ||
                r.detectorTitle.contains(text) || fromCore(r.id).startsWith(text));
    });
}

// Rows, filter or order have changed.
void AlertsView::settle() {
    if (!m_shot)
        return;
    // A filter must never hide the selection without another in its place.
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0 && !m_following && m_worded == m_shot && !m_table->signalsBlocked())
        m_table->selectRow(0);
    // Where no row is left none is chosen: a key must not judge a lead that nobody sees.
    if (m_model->rowCount() == 0 && m_worded == m_shot && m_worded == m_workspace.snapshot() && !m_following) {
        rowChosen(-1);
        m_following = true;
        m_workspace.select({});
        m_following = false;
    }
    if (m_table->currentRow() >= 0 && m_table->selectedSources().empty()) // what the inspector shows is what is chosen
        m_table->selectRow(m_table->currentRow());
    showCount();
    // What could not be judged is no lead: it is counted by itself.
    std::int64_t leads = 0, undecided = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ++(m_model->rowAt(row)->finding >= 0 ? leads : undecided);
    QString words = tr("%1 of %2 leads shown").arg(number(leads), number(static_cast<std::int64_t>(m_worded ? m_worded->findings.size() : 0)));
    if (undecided > 0)
        words += QStringLiteral("   ·   ") + tr("%1 not judged").arg(number(undecided));
    if (m_shot->resultsAsOf)
        words += QStringLiteral("   ·   ") + tr("worked out as of %1").arg(date(m_shot->asOf.valid));
    if (!m_shot->kept())
        words += QStringLiteral("   ·   ") + tr("not kept in the case");
    m_list->head()->setSubtitle(words);
}

void AlertsView::showCount() { m_count->setText(tr("%1 selected").arg(m_table->selectedSources().size())); }

const detect::Finding* AlertsView::current() const {
    const AlertRow* r = m_model->rowAt(m_table->currentRow());
    return r && r->finding >= 0 && m_worded ? &m_worded->findings[static_cast<std::size_t>(r->finding)] : nullptr;
}

std::vector<const detect::Finding*> AlertsView::selected() const {
    std::vector<const detect::Finding*> out;
    for (const int s : m_table->selectedSources())
        if (s >= 0)
            if (const int f = m_model->rows()[static_cast<std::size_t>(s)].finding; f >= 0)
                out.push_back(&m_worded->findings[static_cast<std::size_t>(f)]);
    return out;
}

void AlertsView::rowChosen(int row) {
    if (m_worded != m_workspace.snapshot())
        return; // rows of another snapshot: the next ones are being worded
    const AlertRow* r = m_model->rowAt(row);
    const detect::Finding* f = current();
    if (f) {
        m_panel->showFinding(f);
        m_drawing.startQuiet<report::Scene>(
            [shot = m_worded, f](JobContext&) -> Result<report::Scene> { // `f` lives in the snapshot
                if (f->detector != "hot-spot")
                    return report::findingScene(*shot->facts, *f);
                COIR_TRY(store::CaseFile reader, store::CaseFile::open(shot->path, store::CaseFile::Access::Read));
                const report::Context context{reader, shot->facts, *shot->library->rules, *shot->library->lexicon, {*f}, {}};
                return report::sceneOf(context, {report::Figure::Kind::Finding, f->id, {}, 0});
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
    m_list->showPicture(caption ? wordsOf(caption->title) : tr("No picture for this lead"),
                        caption ? wordsOf(caption->denominator) : QString(), std::move(scene));
}

void AlertsView::follow() {
    if (m_following || !m_worded || m_worded != m_workspace.snapshot() || m_workspace.selection().kind != Selection::Kind::Finding)
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
                m_list->setText({});
                filter();
                m_following = false;
            }
            m_table->selectRow(m_model->visibleRow(static_cast<int>(i)));
            return;
        }
}

void AlertsView::verdictsChanged() {
    if (!m_worded)
        return;
    const std::string kept = current() ? current()->id : std::string();
    const int stood = m_table->currentRow();
    std::vector<AlertRow> rows = m_model->rows();
    for (AlertRow& r : rows)
        judge(r, *m_worded, m_workspace.entry(r.id));
    const bool had = m_table->hasFocus();
    m_table->blockSignals(true);
    m_model->setRows(std::move(rows));
    countLevels();
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
    auto findings = selected();
    if (const auto* f = current(); findings.empty() && f)
        findings.push_back(f); // the one shown, also where nobody has marked its row
    if (!findings.empty())
        openDialog(new VisitDialog(m_workspace, m_worded, findings, window()));
}

void AlertsView::openInGraph() {
    if (const auto* f = current()) {
        QStringList keys;
        for (const auto& s : f->subjects)
            if (s.firm != store::kNoFirm)
                keys << fromCore(s.key);
        m_workspace.select({Selection::Kind::Firm, fromCore(m_worded->firm(mainFirm(*f)).key)});
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
    s[QStringLiteral("text")] = m_list->text();
    if (const auto* f = current())
        s[QStringLiteral("finding")] = fromCore(f->id);
    return s;
}

void AlertsView::restore(const QVariantMap& s) {
    if (m_worded != m_workspace.snapshot() || !m_worded)
        m_wanted = s; // detector and area are known once the rows are
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
        m_list->setText(s.value(QStringLiteral("text")).toString());
    filter();
    if (s.contains(QStringLiteral("finding")))
        m_workspace.select({Selection::Kind::Finding, s.value(QStringLiteral("finding")).toString()});
}

void AlertsView::activated() {
    follow();
    m_list->focusList();
}

void AlertsView::savePicture() { m_list->savePicture(); }

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
    m_keysHint->setVisible(width() >= kRoomy);
}

void AlertsView::keyPressEvent(QKeyEvent* event) {
    if (m_list->keyPressed(event))
        return;
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return ViewWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_1: m_panel->give(store::Verdict::Confirmed); return;
    case Qt::Key_2: m_panel->give(store::Verdict::Dismissed); return;
    case Qt::Key_3: m_panel->give(store::Verdict::Open); return;
    case Qt::Key_V: m_panel->focusEvidence(); return;
    case Qt::Key_W: m_panel->focusReasons(); return;
    case Qt::Key_N: m_panel->focusNote(); return;
    case Qt::Key_G: openInGraph(); return;
    case Qt::Key_L: makeVisitList(); return;
    default: ViewWidget::keyPressEvent(event);
    }
}

} // namespace coir::ui
