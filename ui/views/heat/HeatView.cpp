// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/heat/HeatView.h"

#include "language/Wording.h"
#include "parts/Cells.h"
#include "parts/NoCase.h"
#include "parts/Panel.h"
#include "parts/Table.h"
#include "render/PictureWidget.h"
#include "shell/Workspace.h"
#include "views/graph/GraphParts.h"
#include "views/heat/HeatInspector.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace coir::ui {
namespace {
constexpr int kPlayStep = 28;                    ///< days a step of the moving period
constexpr int kPlayPause = 500;
constexpr int kChooserLeast = 88;
constexpr int kLeastPage = 460;                  ///< a lower window scrolls the page
} // namespace

QString HeatView::methodWords(heat::Method method) {
    switch (method) {
    case heat::Method::Rate: return tr("Raw rate");
    case heat::Method::EmpiricalBayes: return tr("Empirical Bayes");
    case heat::Method::GiStar: return tr("Empirical Bayes / Gi*");
    case heat::Method::Kde: return tr("Kernel density");
    case heat::Method::Scan: break;
    }
    return tr("Scan statistic");
}

QString HeatView::measureWords(heat::Measure measure) {
    switch (measure) {
    case heat::Measure::Abnormal: return tr("Abnormal entries");
    case heat::Measure::Findings: return tr("Firms in leads");
    case heat::Measure::GridEvents: return tr("Grid events");
    case heat::Measure::Lists: return tr("List entries");
    case heat::Measure::Penalties: return tr("Penalties");
    case heat::Measure::TierD: return tr("Firms of tier D");
    case heat::Measure::Undervaluation: break;
    }
    return tr("Low declared prices");
}

HeatView::HeatView(Workspace& workspace, QWidget* parent) : ViewWidget(workspace, parent), m_job(workspace.jobs(), this) {
    setObjectName(QStringLiteral("heat"));
    build();
    connect(&workspace, &Workspace::snapshotChanged, this, [this] { whenSeen([this] { reload(); }); });
    reload();
}

void HeatView::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(size::kPageOutside, size::kPanelInside, size::kPageOutside, size::kPanelInside);
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(size::kPanelInside);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(size::kGap);
    const auto combo = [&](const QString& name, const QString& label) {
        m_labels.push_back(new Words(Words::Tone::Small, label, content));
        bar->addWidget(m_labels.back());
        auto* c = new QComboBox(content);
        c->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        c->setMinimumWidth(kChooserLeast);
        c->setToolTip(label);
        c->setObjectName(QStringLiteral("heat.") + name);
        c->setAccessibleName(label);
        bar->addWidget(c);
        return c;
    };
    m_measure = combo(QStringLiteral("measure"), tr("Measure"));
    m_denominator = combo(QStringLiteral("denominator"), tr("Divided by"));
    m_method = combo(QStringLiteral("method"), tr("Method"));
    for (const auto method : {heat::Method::GiStar, heat::Method::EmpiricalBayes, heat::Method::Rate, heat::Method::Kde, heat::Method::Scan})
        m_method->addItem(methodWords(method), static_cast<int>(method));
    m_grid = combo(QStringLiteral("grid"), tr("Grid"));
    for (const int side : {1000, 2000, 5000})
        m_grid->addItem(tr("Hexagons of %1 km").arg(side / 1000), side);
    m_grid->setCurrentIndex(1);
    bar->addStretch();
    m_listButton = makeChip(QStringLiteral("heat.list"), tr("List"), content);
    bar->addWidget(m_listButton);
    auto* method = makeIconButton(QStringLiteral("heat.explain"), tr("How this is worked out"), QStringLiteral("question"), content);
    connect(method, &QToolButton::clicked, this, [this] {
        QStringList said;
        if (m_answer)
            for (const auto* field : {&m_answer->counties, &m_answer->hexagons})
                for (const Message& note : field->notes)
                    said << wordsOf(note);
        said.removeDuplicates();
        m_workspace.say(said.isEmpty() ? tr("Counts are divided by what could have had an event; small numbers are drawn towards the mean; single cells below the rule are hatched.") : said.join(QLatin1Char('\n')));
    });
    bar->addWidget(method);
    rows->addLayout(bar);

    m_twin = new QStackedWidget(content);
    auto* maps = new QSplitter(Qt::Horizontal, m_twin);
    maps->setChildrenCollapsible(false);
    m_tilePanel = new Panel(QStringLiteral("heat.tilePanel"), tr("Counties"), maps);
    m_tiles = new PictureWidget(QStringLiteral("heat.tiles"), m_tilePanel);
    m_tilePanel->setContent(m_tiles);
    m_hexPanel = new Panel(QStringLiteral("heat.hexPanel"), tr("Hexagons"), maps);
    m_hexes = new PictureWidget(QStringLiteral("heat.hexes"), m_hexPanel);
    m_hexPanel->setContent(m_hexes);
    maps->addWidget(m_tilePanel);
    maps->addWidget(m_hexPanel);
    maps->setStretchFactor(0, 43);
    maps->setStretchFactor(1, 57);
    m_twin->addWidget(maps);
    m_list = new Table(QStringLiteral("heat.cells"), tr("Cells of the map"), m_twin);
    m_model = new RowsModel<Row>(
        {{QStringLiteral("name"), tr("Place"), Cell::Text, 160, {}}, {QStringLiteral("cell"), tr("Cell"), Cell::Muted, 150, {}}, {QStringLiteral("events"), tr("Events"), Cell::Number, 80, {}},
         {QStringLiteral("exposure"), tr("Denominator"), Cell::Number, 100, {}}, {QStringLiteral("rate"), tr("Per 100"), Cell::Number, 90, {}}, {QStringLiteral("smoothed"), tr("Smoothed"), Cell::Number, 90, {}},
         {QStringLiteral("z"), QStringLiteral("z"), Cell::Number, 70, {}}},
        [](const Row& r, int column, int role) -> QVariant {
            if (role == Qt::ToolTipRole && column == 1)
                return r.cell;
            if (role != Qt::DisplayRole)
                return {};
            const auto shown = [&](double v, int decimals) { return r.suppressed || !std::isfinite(v) ? QStringLiteral("—") : number(v, decimals); };
            switch (column) {
            case 0: return r.name;
            case 1: return r.where;
            case 2: return shown(r.events, 0);
            case 3: return number(r.exposure, 0);
            case 4: return shown(r.rate * 100, 2);
            case 5: return shown(r.smoothed * 100, 2);
            default: return shown(r.z, 2);
            }
        },
        [](const Row& r, int column) -> SortKey {
            const auto known = [&](double v) { return r.suppressed || !std::isfinite(v) ? -1e300 : v; };
            switch (column) {
            case 0: return {0, r.name};
            case 1: return {0, r.cell};
            case 2: return {known(r.events), {}};
            case 3: return {r.exposure, {}};
            case 4: return {known(r.rate), {}};
            case 5: return {known(r.smoothed), {}};
            default: return {known(r.z), {}};
            }
        },
        this);
    m_list->setRowsModel(m_model, 0);
    m_twin->addWidget(m_list);
    rows->addWidget(m_twin, 1);

    m_timePanel = new Panel(QStringLiteral("heat.timePanel"), tr("Period"), content);
    m_time = new TimeBar(m_timePanel);
    m_time->setObjectName(QStringLiteral("heat.time"));
    m_play = makeButton(QStringLiteral("heat.play"), tr("Play"), QStringLiteral("play"), nullptr, m_timePanel);
    m_timePanel->addAction(m_play);
    m_timePanel->setContent(m_time, size::kStep);
    rows->addWidget(m_timePanel);
    content->setMinimumHeight(kLeastPage);
    auto* page = new QScrollArea;
    page->setObjectName(QStringLiteral("heat.page"));
    page->setFrameShape(QFrame::NoFrame);
    page->setWidgetResizable(true);
    page->setFocusPolicy(Qt::NoFocus);
    page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->verticalScrollBar()->setSingleStep(size::kScrollStep);
    page->viewport()->setAutoFillBackground(false);
    page->setWidget(content);
    content->setAutoFillBackground(false);
    m_states = new StateStack(QStringLiteral("heat.states"), page, this);
    all->addWidget(m_states);
    m_inspector = new HeatInspector;

    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(true); });
    connect(m_measure, &QComboBox::activated, this, [this] {
        m_time->setRange({}, {});
        m_denominator->setCurrentIndex(std::max(0, m_denominator->findData(static_cast<int>(heat::usualDenominator(static_cast<heat::Measure>(m_measure->currentData().toInt()))))));
        ask(false);
    });
    connect(m_method, &QComboBox::activated, this, [this] { ask(false); });
    connect(m_denominator, &QComboBox::activated, this, [this] { ask(false); });
    connect(m_grid, &QComboBox::activated, this, [this] { ask(false); });
    connect(m_time, &TimeBar::rangeChanged, this, [this] { m_pause.start(); });
    connect(m_play, &QPushButton::clicked, this, [this] {
        m_playing = !m_playing;
        m_play->setText(m_playing ? tr("Stop") : tr("Play"));
        if (m_playing)
            playStep();
    });
    connect(m_listButton, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            fillTable();
        m_twin->setCurrentIndex(on ? 1 : 0);
    });
    const auto open = [this](const report::Ref& ref) { selectCell(fromCore(ref.key)); };
    connect(m_tiles, &PictureWidget::opened, this, open);
    connect(m_hexes, &PictureWidget::opened, this, open);
    connect(m_list, &Table::rowChosen, this, [this](int row) {
        if (const Row* r = m_model->rowAt(row))
            selectCell(r->cell);
    });
    connect(m_inspector, &HeatInspector::firmOpened, this, [this](const QString& key) {
        m_workspace.select({Selection::Kind::Firm, key});
        m_workspace.show(QStringLiteral("dossier"), {{QStringLiteral("firm"), key}});
    });
    connect(m_inspector, &HeatInspector::recordOpened, this, [this](qint64 record) { m_workspace.openRecord(record); });
    connect(m_inspector, &HeatInspector::reportWanted, this, [this] { m_workspace.wantReport(); });
}

InspectorPanel* HeatView::inspector() { return m_inspector; }
QString HeatView::areaShown() const { return m_inspector->area().isEmpty() ? QStringLiteral("460000") : m_inspector->area(); }

void HeatView::reload() {
    const SnapshotPtr shot = m_workspace.snapshot();
    m_playing = false;
    if (!shot) {
        m_answer.reset();
        return showNoCase(*m_states, m_workspace);
    }
    m_time->setRange({}, {});
    offerDenominators();
    const QVariant before = m_measure->currentData();
    m_measure->clear();
    for (const heat::Measure m : measuresWithRows(*shot))
        m_measure->addItem(measureWords(m), static_cast<int>(m));
    if (m_measure->count() == 0)
        return m_states->showEmpty(QStringLiteral("heat"), tr("No events to count yet"),
                                   tr("Import penalties, lists, abnormal entries, declarations or grid events; the map counts them against active firms."));
    if (const int at = m_measure->findData(before); at >= 0)
        m_measure->setCurrentIndex(at);
    ask(false);
}

void HeatView::offerDenominators() {
    const QVariant before = m_denominator->currentData();
    m_denominator->clear();
    m_denominator->addItem(tr("Active firms"), static_cast<int>(heat::Denominator::Firms));
    if (hasImportLines(*m_workspace.snapshot()))
        m_denominator->addItem(tr("Import lines"), static_cast<int>(heat::Denominator::ImportLines));
    m_denominator->setCurrentIndex(std::max(0, m_denominator->findData(before)));
}

void HeatView::resizeEvent(QResizeEvent* event) {
    ViewWidget::resizeEvent(event);
    // Where the choosers with their labels do not fit, the labels go (they stand in the tips); words of a choice are not cut.
    int needed = 0;
    for (const QWidget* w : std::initializer_list<const QWidget*>{m_measure, m_denominator, m_method, m_grid, m_listButton})
        needed += w->sizeHint().width() + size::kGap;
    for (const Words* label : m_labels)
        needed += label->sizeHint().width() + size::kGap;
    const bool room = width() >= needed + 2 * size::kPageOutside + size::kControl;
    for (Words* label : m_labels)
        label->setVisible(room);
}

HeatWish HeatView::wish() const {
    HeatWish w;
    w.measure = static_cast<heat::Measure>(m_measure->currentData().toInt());
    w.method = static_cast<heat::Method>(m_method->currentData().toInt());
    w.side = m_grid->currentData().toDouble();
    if (m_denominator->count() > 0)
        w.denominator = static_cast<heat::Denominator>(m_denominator->currentData().toInt());
    if (hasPeriod(w.measure) && (m_time->from() || m_time->to()) && m_answer) {
        const Date to = m_time->to().value_or(m_answer->source->asOf.valid);
        w.window = heat::Window{m_time->from().value_or(to - 365), to};
    }
    return w;
}

void HeatView::ask(bool keepScale) {
    const SnapshotPtr shot = m_workspace.snapshot();
    if (!shot || m_measure->count() == 0)
        return;
    std::optional<HeatScales> scale;
    if (keepScale && m_answer)
        scale = m_answer->scales;
    if (!m_answer)
        m_states->showRunning(tr("Counting events by place"));
    m_job.start<std::shared_ptr<const HeatAnswer>>(
        COIR_MSG("HeatView", "Counting events by place"), [shot, w = wish(), scale](JobContext& job) { return answerHeat(shot, w, scale, job); },
        [this](Result<std::shared_ptr<const HeatAnswer>> made) {
            if (!made) {
                m_playing = false;
                if (made.error().code != ErrorCode::Cancelled)
                    m_states->showFailed(made.error(), [this] { ask(false); });
                return;
            }
            setAnswer(std::move(*made));
            if (m_playing)
                QTimer::singleShot(kPlayPause, this, [this] { playStep(); });
        });
}

void HeatView::setAnswer(std::shared_ptr<const HeatAnswer> answer) {
    m_answer = std::move(answer);
    m_states->showContent();
    const bool period = hasPeriod(m_answer->wish.measure);
    m_time->setEnabled(period);
    m_play->setEnabled(period);
    if (m_answer->eventDates != m_shownDates) {
        m_shownDates = m_answer->eventDates;
        m_time->setRelations(m_answer->eventDates, m_answer->source->asOf.valid);
    }
    if (period && !m_time->from() && !m_time->to())
        m_time->setRange(m_answer->counties.window.from, m_answer->counties.window.to);
    m_timePanel->setSubtitle(period ? tr("%1 — %2; the colour scale stays the same in every period").arg(date(m_answer->counties.window.from), date(m_answer->counties.window.to))
                                    : tr("in force on %1; this measure has no period").arg(date(m_answer->source->asOf.valid)));
    drawScenes();
    if (m_twin->currentIndex() == 1)
        fillTable();
    inspect();
}

void HeatView::drawScenes() {
    if (!m_answer)
        return;
    const std::string selected = toCore(m_selected);
    const auto& units = m_answer->source->library->lexicon->divisions().units();
    auto tiles = tileScene(*m_answer, units, selected);
    auto hexes = hexScene(*m_answer, units, selected);
    m_tilePanel->setSubtitle(wordsOf(tiles.caption.title));
    m_hexPanel->setSubtitle(wordsOf(hexes.caption.title));
    m_tiles->setScene(std::move(tiles));
    m_hexes->setScene(std::move(hexes));
}

const heat::HeatCell* HeatView::cell(const QString& id) const {
    if (!m_answer)
        return nullptr;
    const std::string key = toCore(id);
    for (const auto* field : {&m_answer->counties, &m_answer->hexagons})
        for (const auto& c : field->cell)
            if (c.cell == key)
                return &c;
    return nullptr;
}

void HeatView::selectCell(const QString& id) {
    if (id == m_selected)
        return;
    m_selected = id;
    drawScenes();
    inspect();
    m_workspace.select({Selection::Kind::Cell, id});
}

void HeatView::inspect() {
    const heat::HeatCell* c = cell(m_selected);
    if (!c)
        return m_inspector->showNothing(tr("Click a county or a hexagon for its figures and its firms."));
    m_inspector->showCell(*m_answer, *c, !m_selected.startsWith(QLatin1Char('h')));
}

void HeatView::fillTable() {
    std::vector<Row> rows;
    if (m_answer)
        for (const auto* field : {&m_answer->counties, &m_answer->hexagons})
            for (const auto& c : field->cell)
                rows.push_back({fromCore(c.cell), field == &m_answer->counties ? fromCore(c.cell) : hexagonCentre(m_answer->wish.side, c), fromCore(c.name), c.events, c.exposure, c.rate, c.smoothed, c.z, c.suppressed});
    m_model->setRows(std::move(rows));
}

// A period of the same length moves on from the beginning of the data to the as-of.
void HeatView::playStep() {
    if (!m_playing || !m_answer || m_shownDates.empty())
        return;
    const Date end = m_answer->source->asOf.valid;
    const Date first = std::max(*std::min_element(m_shownDates.begin(), m_shownDates.end()), end - 365 * 3);
    const int length = m_time->from() && m_time->to() ? std::max(kPlayStep, *m_time->to() - *m_time->from()) : 91;
    Date from = m_time->from() && m_time->to() ? *m_time->from() + kPlayStep : first + 1;
    if (from + length > end) {
        m_playing = false;
        m_play->setText(tr("Play"));
        return;
    }
    m_time->setRange(from, from + length);
    ask(true);
}

QVariantMap HeatView::state() const {
    return {{QStringLiteral("measure"), m_measure->currentData()}, {QStringLiteral("denominator"), m_denominator->currentData()}, {QStringLiteral("method"), m_method->currentIndex()}, {QStringLiteral("grid"), m_grid->currentIndex()}, {QStringLiteral("cell"), m_selected}};
}

void HeatView::restore(const QVariantMap& state) {
    if (const int at = m_measure->findData(state.value(QStringLiteral("measure"))); at >= 0)
        m_measure->setCurrentIndex(at);
    if (const int at = m_denominator->findData(state.value(QStringLiteral("denominator"))); at >= 0)
        m_denominator->setCurrentIndex(at);
    if (state.contains(QStringLiteral("method")))
        m_method->setCurrentIndex(state[QStringLiteral("method")].toInt());
    if (state.contains(QStringLiteral("grid")))
        m_grid->setCurrentIndex(state[QStringLiteral("grid")].toInt());
    if (state.contains(QStringLiteral("measure")))
        ask(false);
    if (state.contains(QStringLiteral("cell")))
        selectCell(state[QStringLiteral("cell")].toString());
}

void HeatView::activated() {
    if (m_states->state() == StateStack::State::Content || m_states->state() == StateStack::State::Running)
        (m_twin->currentIndex() == 1 ? static_cast<QWidget*>(m_list) : m_tiles)->setFocus(Qt::OtherFocusReason);
}

QList<ViewKey> HeatView::keys() const {
    return {{tr("Arrows"), tr("From cell to cell")}, {tr("Enter"), tr("Figures and firms of the cell")}, {QStringLiteral("F6"), tr("To the firms of the cell")}, {QStringLiteral("Ctrl+C"), tr("Copy the map as a table")}};
}

void HeatView::savePicture() { (m_hexes->hasFocus() ? m_hexes : m_tiles)->save(); }

} // namespace coir::ui
