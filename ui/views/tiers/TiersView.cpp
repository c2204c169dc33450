// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tiers/TiersView.h"

#include "charts/TierChart.h"
#include "language/Wording.h"
#include "parts/DayEdit.h"
#include "parts/FindingWords.h"
#include "parts/LineList.h"
#include "parts/Panel.h"
#include "parts/PictureList.h"
#include "parts/Table.h"
#include "render/PictureWidget.h"
#include "shell/Workspace.h"
#include "views/tiers/ScorePanel.h"
#include "views/tiers/Waterfall.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace coir::ui {
namespace {
constexpr int kTopHeight = 210, kTopLow = 140;
constexpr int kRoomForTop = 640;  ///< height of the view below which the panels on top are low
constexpr int kLeastTable = 92, kLeastPicture = 216; ///< two rows, and the picture as a whole
constexpr int kTierTableShare = 240;
constexpr int kTierPictureShare = 290;
constexpr int kMonthsBack = 3; ///< what the earlier day is at first

/// Its words wrap, but the height is given: the page must not ask for more because of them.
class GivenHeight : public QWidget {
public:
    using QWidget::QWidget;
    bool hasHeightForWidth() const override { return false; }
};

QString sumWords(const TierList& list) {
    QStringList parts{TiersView::tr("%1 rated").arg(number(list.rated)), TiersView::tr("%1 with too few registers").arg(number(list.tooFew))};
    if (list.otherKind)
        parts << TiersView::tr("%1 of a kind not rated (individual businesses and others)").arg(number(list.otherKind));
    if (list.ended)
        parts << TiersView::tr("%1 cancelled").arg(number(list.ended));
    if (list.onlyNamed)
        parts << TiersView::tr("%1 only named by others").arg(number(list.onlyNamed));
    return TiersView::tr("%1 firms = %2").arg(number(list.rated + list.tooFew + list.otherKind + list.ended + list.onlyNamed), parts.join(QStringLiteral(" + ")));
}
} // namespace

TiersView::TiersView(Workspace& workspace, QWidget* parent)
    : CaseView(workspace, parent), m_wording(workspace.jobs(), this), m_comparing(workspace.jobs(), this) {
    m_list = new PictureList(QStringLiteral("tiers"), {tr("Credit tiers"), tr("Rated firms"), tr("Scorecard"), tr("Find a firm")});
    m_table = m_list->table();
    m_list->picture()->setAccessibleName(tr("Scorecard as a waterfall"));
    for (int i = 0; i < 5; ++i)
        m_chips[static_cast<std::size_t>(i)] = m_list->addChip(QStringLiteral("chip.%1").arg(i), i < 4 ? QString(QChar(u'A' + i)) : tr("no tier"), true);
    m_moved = m_list->addChip(QStringLiteral("moved"), tr("Moved only"), false);
    m_moved->setEnabled(false);
    m_model = new RowsModel<TierRow>(tierColumns(), tierCell, tierKey, m_table);
    m_list->finish(m_model, kTierCause, kTierTableShare, kTierPictureShare);

    auto* top = new QHBoxLayout;
    top->setSpacing(size::kPanelInside);
    auto* distribution = new Panel(QStringLiteral("tiers.distribution"), tr("Distribution"), m_list);
    m_chart = new TierChart(QStringLiteral("tiers.chart"), distribution);
    auto* figures = new GivenHeight(distribution);
    auto* figuresLayout = new QVBoxLayout(figures);
    figuresLayout->setContentsMargins(0, 0, 0, 0);
    figuresLayout->setSpacing(0);
    figuresLayout->addWidget(m_chart, 1);
    m_sum = new Words(Words::Tone::Small, {}, figures);
    m_sum->setObjectName(QStringLiteral("tiers.sum"));
    m_sum->setWordWrap(true);
    m_sum->setContentsMargins(size::kGap, 0, size::kGap, size::kStep);
    figuresLayout->addWidget(m_sum);
    distribution->setContent(figures, size::kStep);
    m_migrationPanel = new Panel(QStringLiteral("tiers.migrationPanel"), tr("Moves"), m_list);
    m_earlier = new DayEdit(QStringLiteral("tiers.earlier"), tr("Earlier day"), m_migrationPanel);
    m_earlier->setFixedWidth(QFontMetrics(font::body()).horizontalAdvance(QStringLiteral("2026-09-30")) + size::kIcon + 32);
    m_compare = makeButton(QStringLiteral("tiers.compare"), tr("Compare"), {}, nullptr, m_migrationPanel);
    m_migrationPanel->addAction(m_earlier);
    m_migrationPanel->addAction(m_compare);
    m_migration = new MigrationTable(QStringLiteral("tiers.migration"), m_migrationPanel);
    auto* moves = new GivenHeight(m_migrationPanel);
    auto* movesLayout = new QVBoxLayout(moves);
    movesLayout->setContentsMargins(0, 0, 0, 0);
    movesLayout->setSpacing(0);
    movesLayout->addWidget(m_migration, 1);
    m_movesNote = new Words(Words::Tone::Small, {}, moves);
    m_movesNote->setObjectName(QStringLiteral("tiers.movesNote"));
    m_movesNote->setWordWrap(true);
    m_movesNote->setContentsMargins(size::kPanelInside, 0, size::kPanelInside, size::kStep);
    movesLayout->addWidget(m_movesNote);
    m_migrationPanel->setContent(moves);
    auto* triggers = new Panel(QStringLiteral("tiers.triggersPanel"), tr("What fired"), m_list);
    m_triggers = new LineList(QStringLiteral("tiers.triggers"), tr("What fired"), triggers);
    auto* room = new QWidget(triggers);
    auto* roomLayout = new QVBoxLayout(room);
    roomLayout->setContentsMargins(size::kPanelInside, 0, size::kPanelInside, 0);
    roomLayout->addWidget(m_triggers);
    roomLayout->addStretch(1);
    auto* triggerScroll = new QScrollArea(triggers);
    triggerScroll->setFrameShape(QFrame::NoFrame);
    triggerScroll->setWidgetResizable(true);
    triggerScroll->setFocusPolicy(Qt::NoFocus);
    triggerScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    triggerScroll->viewport()->setBackgroundRole(QPalette::Base);
    triggerScroll->setWidget(room);
    room->setAutoFillBackground(false);
    triggers->setContent(triggerScroll);
    top->addWidget(distribution, 5);
    top->addWidget(m_migrationPanel, 4);
    top->addWidget(triggers, 3);
    m_top = {distribution, m_migrationPanel, triggers};
    for (Panel* p : m_top)
        p->setFixedHeight(kTopHeight);
    if (auto* list = m_list->findChild<Panel*>(QStringLiteral("tiers.tablePanel")))
        list->setMinimumHeight(kLeastTable);
    if (auto* picture = m_list->findChild<Panel*>(QStringLiteral("tiers.picturePanel")))
        picture->setMinimumHeight(kLeastPicture);
    m_list->insertAbove(top);
    m_panel = new ScorePanel(workspace);

    connect(m_list, &PictureList::filterChanged, this, &TiersView::filter);
    connect(m_table, &Table::rowChosen, this, &TiersView::rowChosen);
    connect(m_table, &Table::rowOpened, this, [this] { m_workspace.show(QStringLiteral("dossier")); });
    connect(m_chart, &TierChart::tierChosen, this, [this](int tier) {
        for (int i = 0; i < 5; ++i)
            m_chips[static_cast<std::size_t>(i)]->setChecked(i == tier);
    });
    connect(m_list, &PictureList::opened, this, [this](const report::Ref& ref) {
        if (ref.record > 0)
            m_workspace.openRecord(ref.record);
    });
    connect(m_migration, &MigrationTable::moveChosen, this, [this] {
        if (const auto move = m_migration->chosen()) // a chip or the box must not hide what was asked for
            m_chips[static_cast<std::size_t>(move->second)]->setChecked(true);
        filter();
    });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        compareWith(m_earlier->day());
    });
    connect(&workspace, &Workspace::selectionChanged, this, &TiersView::follow);
    connect(&workspace, &Workspace::verdictsChanged, this, &TiersView::verdictsMoved);
    setContent(QStringLiteral("tiers"), m_list, {size::kPageOutside, size::kPanelInside, size::kPageOutside, size::kPageOutside});
}

void TiersView::take() {
    m_before.reset();
    m_migration->choose(std::nullopt);
    m_compared = false;
    m_earlier->setDay(addMonths(m_shot->asOf.valid, -kMonthsBack));
    if (!m_worded)
        m_states->showRunning(tr("Reading the tiers"));
    word();
}

void TiersView::word() {
    m_dismissed = m_workspace.dismissed();
    m_wording.startQuiet<TierList>([shot = m_shot, before = m_before, dismissed = m_dismissed](JobContext&) -> Result<TierList> { return tierList(*shot, before.get(), dismissed); },
                                   [this, shot = m_shot](Result<TierList> worded) {
                                       if (worded && shot == m_shot)
                                           putRows(std::move(*worded));
                                   });
}

void TiersView::putRows(TierList list) {
    showContent();
    const auto* shown = m_model->rowAt(m_table->currentRow());
    const auto kept = shown ? shown->firm : store::kNoFirm;
    const bool same = m_worded == m_shot;
    m_worded = m_shot;
    m_chart->setCounts(list.counts);
    m_migration->setCounts(list.moves, static_cast<bool>(m_before), noMovesWords());
    m_movesNote->setText(m_before ? movesWords(list) : QString());
    m_migration->setNote(m_movesNote->text());
    m_movesNote->setVisible(!m_movesNote->text().isEmpty() && !m_sum->isHidden());
    std::vector<Line> lines;
    const auto add = [&](const QString& words, std::int64_t n) {
        Line l;
        l.title = words;
        l.right = number(n);
        lines.push_back(std::move(l));
    };
    add(tr("Veto (D)"), list.veto);
    add(tr("Capped (C at best)"), list.capped);
    add(tr("Facts repaired"), list.repaired);
    add(tr("Publicity ended"), list.expired);
    add(tr("Facts disputed"), list.disputed);
    m_triggers->setLines(std::move(lines));
    m_sum->setText(sumWords(list));
    m_sum->setToolTip(m_sum->text());
    m_top.front()->setSubtitle(m_sum->isHidden() ? m_sum->text() : QString());
    QStringList sub{tr("%1, version %2").arg(fromCore(m_shot->ratings.scheme)).arg(m_shot->ratings.version),
                    tr("local estimate, kept apart from official ratings")};
    if (!m_shot->kept())
        sub << tr("of %1, not kept in the case").arg(date(m_shot->asOf.valid));
    m_list->head()->setSubtitle(sub.join(QStringLiteral("   ·   ")));
    m_model->setTitle(kTierCause, m_before ? tr("What moved it, else the main cause") : tr("Main cause"));
    m_model->setRows(std::move(list.rows));
    m_moved->setEnabled(static_cast<bool>(m_before));
    filter();
    if (m_shot->ratings.cards.empty())
        return m_states->showEmpty(QStringLiteral("tiers"), tr("No firm is rated yet"),
                                   tr("Tiers are worked out with the analysis of the case: firms whose code begins with 91 or 93 and "
                                      "that are not cancelled."),
                                   tr("Analyse the case"), [this] { m_workspace.analyse(); });
    if (same)
        selectFirm(kept);
    follow();
    if (m_table->currentRow() < 0)
        m_table->selectRow(0);
    compareAtOnce();
}

// Today tells the moves of the same day; whoever follows one here must see it. Rows come only once the view is seen, so a
// second reading of the case is spared where nobody looks.
void TiersView::compareAtOnce() {
    if (m_compared)
        return;
    compareWith(m_earlier->day(), true);
}

QString TiersView::movesWords(const TierList& list) const {
    QString words = tr("rows %1, columns %2").arg(date(m_before->asOf.valid), date(m_shot->ratings.asOf.valid));
    if (list.newlyRated > 0)
        words += QStringLiteral("   ·   ") + tr("%1 without a tier then").arg(number(list.newlyRated));
    if (list.noLongerRated > 0)
        words += QStringLiteral("   ·   ") + tr("%1 without one now").arg(number(list.noLongerRated));
    return words;
}

QString TiersView::noMovesWords() const {
    return m_comparing.running() ? tr("Comparing…") : tr("Choose an earlier day to see which firms moved");
}

void TiersView::resizeEvent(QResizeEvent* event) {
    CaseView::resizeEvent(event);
    const bool low = height() < kRoomForTop;
    for (Panel* p : m_top)
        p->setFixedHeight(low ? kTopLow : kTopHeight);
    // No room for bars and the sum below them: it goes beside the title, cut where it must be, whole in its tip.
    m_sum->setVisible(!low);
    m_movesNote->setVisible(!low && !m_movesNote->text().isEmpty());
    m_top.front()->setSubtitle(low ? m_sum->text() : QString());
}

void TiersView::filter() {
    std::array<bool, 5> shown{};
    for (std::size_t i = 0; i < 5; ++i)
        shown[i] = m_chips[i]->isChecked();
    const bool moved = m_moved->isChecked() && m_moved->isEnabled();
    const QString text = m_list->text();
    const auto move = m_migration->chosen();
    m_model->setFilter([=](const TierRow& r) {
        if (move && (!r.known || static_cast<int>(r.before) != move->first || static_cast<int>(r.tier) != move->second))
            return false;
        return shown[static_cast<std::size_t>(r.tier)] && (!moved || (r.known && r.before != r.tier)) &&
               (text.isEmpty() || r.name.contains(text, Qt::CaseInsensitive));
    });
}

void TiersView::compareWith(Date earlier, bool quiet) {
    if (!m_shot)
        return;
    m_compared = true;
    m_compare->setEnabled(false);
    const auto work = [shot = m_shot, earlier](JobContext& job) { return ratingsAsOf(*shot, {earlier, earlier}, job); };
    const auto then = [this, quiet, shot = m_shot](Result<score::Ratings> done) {
        m_compare->setEnabled(true);
        if (!done) {
            if (!m_before)
                m_migration->setCounts({}, false, tr("Choose an earlier day to see which firms moved"));
            if (!quiet)
                m_workspace.report(done.error());
            return;
        }
        if (shot != m_shot)
            return;
        m_before = std::make_shared<const score::Ratings>(std::move(*done));
        word();
    };
    if (quiet)
        m_comparing.startQuiet<score::Ratings>(work, then);
    else
        m_comparing.start<score::Ratings>(COIR_MSG("TiersView", "Working out the tiers of %1").arg(isoDate(earlier)), work, then);
    if (!m_before)
        m_migration->setCounts({}, false, noMovesWords());
}

void TiersView::rowChosen(int row) {
    if (m_worded != m_workspace.snapshot())
        return; // rows of another snapshot: the next ones are being worded
    const TierRow* r = m_model->rowAt(row);
    if (!r) {
        m_panel->showCard(nullptr, nullptr);
        m_list->showPicture(tr("Scorecard"), {}, {});
        return;
    }
    const auto* card = m_worded->card(r->firm);
    m_panel->showCard(card, m_before ? m_before->find(r->firm) : nullptr);
    m_list->showPicture(r->name, tr("every bar opens the row behind it; a dashed zero does not weigh"), waterfallScene(*m_worded, *card));
    m_following = true;
    m_workspace.select({Selection::Kind::Firm, fromCore(m_worded->firm(r->firm).key)});
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
    if (m_following || !m_worded || m_worded != m_workspace.snapshot() || m_workspace.selection().kind != Selection::Kind::Firm)
        return;
    const auto firm = m_worded->facts->find(toCore(m_workspace.selection().key));
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
    return {{QStringLiteral("chips"), chips}, {QStringLiteral("text"), m_list->text()}, {QStringLiteral("moved"), m_moved->isChecked()}};
}
void TiersView::restore(const QVariantMap& s) {
    const QVariantList chips = s.value(QStringLiteral("chips")).toList();
    for (qsizetype i = 0; i < chips.size() && i < 5; ++i)
        m_chips[static_cast<std::size_t>(i)]->setChecked(chips[i].toBool());
    if (s.contains(QStringLiteral("text")))
        m_list->setText(s.value(QStringLiteral("text")).toString());
    m_moved->setChecked(s.value(QStringLiteral("moved")).toBool());
}
// A lead that was dismissed elsewhere meanwhile counts no more.
void TiersView::verdictsMoved() {
    if (isVisible() && m_shot && m_worded == m_shot && m_shot == m_workspace.snapshot() && m_dismissed != m_workspace.dismissed())
        word();
}
void TiersView::activated() {
    verdictsMoved();
    follow();
    m_list->focusList();
}
void TiersView::savePicture() { m_list->savePicture(); }

QList<ViewKey> TiersView::keys() const {
    return {{QStringLiteral("J / K"), tr("Next, previous firm")},
            {QStringLiteral("Enter"), tr("Dossier of the firm")},
            {QStringLiteral("/"), tr("Find a firm")},
            {QStringLiteral("Ctrl+C"), tr("Copy the selected rows for a sheet")}};
}

void TiersView::keyPressEvent(QKeyEvent* event) {
    if (!m_list->keyPressed(event))
        ViewWidget::keyPressEvent(event);
}

} // namespace coir::ui
