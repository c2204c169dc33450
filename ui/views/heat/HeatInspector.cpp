// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/heat/HeatInspector.h"

#include "language/Wording.h"
#include "parts/Cells.h"
#include "parts/Panel.h"
#include "parts/Table.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QPushButton>
#include <cmath>

namespace coir::ui {

QString hexagonCentre(double side, const heat::HeatCell& cell) {
    const stats::LonLat at = stats::islandProjection().inverse(stats::HexGrid(side).centre(cell.hex));
    return HeatInspector::tr("%1° E %2° N").arg(at.lon, 0, 'f', 3).arg(at.lat, 0, 'f', 3);
}

HeatInspector::HeatInspector(QWidget* parent) : InspectorPanel(parent) {
    setObjectName(QStringLiteral("heat.inspector"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(size::kPanelInside, size::kGap, size::kPanelInside, size::kPanelInside);
    all->setSpacing(size::kGap);
    m_says = new Words(Words::Tone::Second, {}, this);
    m_says->setWordWrap(true);
    m_says->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    all->addWidget(m_says);
    m_figure = new Words(Words::Tone::Figure, {}, this);
    m_figure->setObjectName(QStringLiteral("heat.figure"));
    m_unit = new Words(Words::Tone::Small, {}, this);
    m_unit->setWordWrap(true);
    all->addWidget(m_figure);
    all->addWidget(m_unit);
    m_lines = new QWidget(this);
    m_form = new QFormLayout(m_lines);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(size::kPageOutside);
    m_form->setVerticalSpacing(size::kStep);
    all->addWidget(m_lines);
    m_head = new Words(Words::Tone::Small, {}, this);
    all->addWidget(m_head);
    m_firms = new Table(QStringLiteral("heat.firms"), tr("Firms behind the cell"), this);
    m_model = new RowsModel<Row>(
        {{QStringLiteral("tier"), tr("Tier"), Cell::Tier, 44, tr("Local tier")}, {QStringLiteral("name"), tr("Firm or event"), Cell::Text, 180, {}}, {QStringLiteral("events"), tr("Events"), Cell::Number, 60, {}}},
        [](const Row& r, int column, int role) -> QVariant {
            if (role == kValueRole)
                return column == 0 && !r.key.isEmpty() ? QVariant(static_cast<int>(r.tier)) : QVariant();
            if (role == Qt::DisplayRole)
                return column == 0 ? (r.key.isEmpty() ? QString() : QString(tierLetter(r.tier))) : column == 1 ? r.name : number(static_cast<std::int64_t>(r.events));
            return role == Qt::ToolTipRole ? QVariant(r.name) : QVariant();
        },
        [](const Row& r, int column) -> SortKey { return column == 1 ? SortKey{0, r.name} : SortKey{column == 0 ? static_cast<double>(r.tier) : r.events, {}}; }, this);
    m_firms->setRowsModel(m_model, 1);
    all->addWidget(m_firms, 1);
    connect(m_firms, &Table::rowOpened, this, [this](int row) {
        const Row* r = m_model->rowAt(row);
        if (r && !r->key.isEmpty())
            Q_EMIT firmOpened(r->key);
        else if (r && r->record)
            Q_EMIT recordOpened(r->record);
    });
    connect(m_firms, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (const Row* r = m_model->rowAt(index); r && index.column() == 2 && r->record)
            Q_EMIT recordOpened(r->record);
    });
    m_caution = new Words(Words::Tone::Small, tr("High does not mean unlawful: how often is inspected changes this figure, too."), this);
    m_caution->setObjectName(QStringLiteral("heat.caution"));
    m_caution->setWordWrap(true);
    all->addWidget(m_caution);
    m_report = makeButton(QStringLiteral("heat.report"), tr("Regional risk briefing"), QStringLiteral("report"), nullptr, this);
    connect(m_report, &QPushButton::clicked, this, &HeatInspector::reportWanted);
    all->addWidget(m_report, 0, Qt::AlignLeft);
    all->addStretch();
    showNothing(tr("Click a county or a hexagon for its figures and its firms."));
}

void HeatInspector::showNothing(const QString& says) {
    setHeading(tr("Heat"));
    m_area.clear();
    m_says->setText(says);
    m_says->show();
    setFiguresShown(false);
}

void HeatInspector::setFiguresShown(bool shown) {
    for (QWidget* w : std::initializer_list<QWidget*>{m_figure, m_unit, m_lines, m_head, m_firms, m_report})
        w->setVisible(shown);
}

void HeatInspector::line(const QString& label, const QString& value) {
    m_form->addRow(new Words(Words::Tone::Second, label, m_lines), new Words(Words::Tone::Body, value, m_lines));
}

void HeatInspector::showCell(const HeatAnswer& answer, const heat::HeatCell& cell, bool county) {
    const heat::HeatField& field = county ? answer.counties : answer.hexagons;
    setHeading(fromCore(cell.name), county ? tr("county unit %1").arg(fromCore(cell.cell)) : tr("hexagon of %1 km").arg(answer.wish.side / 1000));
    m_area = fromCore(cell.county.empty() ? cell.cell : cell.county);
    m_says->hide();
    setFiguresShown(true);
    while (m_form->rowCount())
        m_form->removeRow(0);
    const bool lines = field.denominator == heat::Denominator::ImportLines, density = field.method == heat::Method::Kde;
    const auto per = [](double v) { return std::isfinite(v) ? number(v * 100, 2) : QStringLiteral("—"); };
    const auto between = [&](const stats::Interval& i) { return std::isfinite(i.low) && std::isfinite(i.high) ? per(i.low) + QStringLiteral(" — ") + per(i.high) : QStringLiteral("—"); };
    m_unit->setText(density ? tr("events per square kilometre") : lines ? tr("per 100 declaration lines") : tr("per 100 active firms"));
    if (cell.suppressed) {
        m_figure->setText(QStringLiteral("—"));
        m_says->setText(tr("Too few firms or too few events to show. Such a cell counts in the mean and in the statistics, but its own figures are not given."));
        m_says->show();
        m_lines->hide();
        m_head->hide();
        m_firms->hide();
        m_model->setRows({});
        return;
    }
    const bool smooth = field.method != heat::Method::Rate;
    m_figure->setText(density ? number(cell.density, 2) : per(smooth ? cell.smoothed : cell.rate));
    if (smooth && !density)
        m_unit->setText(m_unit->text() + QStringLiteral("  ·  ") + tr("smoothed"));
    if (!county)
        line(tr("Centre"), hexagonCentre(answer.wish.side, cell));
    line(tr("Events"), number(static_cast<std::int64_t>(std::llround(cell.events))));
    line(lines ? tr("Declaration lines") : tr("Active firms (denominator)"), number(static_cast<std::int64_t>(std::llround(cell.exposure))));
    if (smooth) {
        line(tr("Smoothed rate"), per(cell.smoothed));
        if (std::isfinite(cell.smoothedInterval.low))
            line(tr("95 % of the smoothed"), between(cell.smoothedInterval));
    }
    line(tr("Raw rate"), per(cell.rate));
    line(tr("95 % of the raw"), between(cell.interval));
    line(tr("Whole province"), per(field.mean));
    if (const Placed p = placed(answer); !county && p.there < p.all)
        line(lines ? tr("of lines with a position") : tr("of firms with a position"), tr("%1 of %2").arg(number(p.there), number(p.all)));
    if (std::isfinite(cell.z) && field.method == heat::Method::GiStar) {
        line(tr("z of Gi*"), signedNumber(cell.z, 2));
        line(tr("p, normal, two-sided"), cell.p < 1e-4 ? QStringLiteral("< 0.0001") : number(cell.p, 4));
        line(tr("p by permutation"), number(cell.permutationP, 3));
        m_says->setText(tr("The class goes by the normal p with the false discovery rate held; the permutation p stands beside it as a check and takes no part."));
        m_says->show();
    }
    if (cell.cluster)
        line(tr("Cluster of the scan"), number(static_cast<std::int64_t>(cell.cluster)));
    if (hasPeriod(answer.wish.measure))
        line(tr("Period"), date(field.window.from) + QStringLiteral(" — ") + date(field.window.to));
    const auto firms = firmsIn(answer, cell);
    std::vector<Row> rows;
    for (const HeatFirm& f : firms) {
        const auto& firm = answer.source->firm(f.firm);
        rows.push_back({fromCore(firm.key), fromCore(firm.name), f.events, answer.source->tier(f.firm), f.record});
    }
    const auto events = eventsIn(answer, cell);
    const auto withFirm = rows.size();
    for (const HeatEvent& e : events)
        rows.push_back({{}, fromCore(e.words), 1, Tier::None, e.record});
    m_head->setText(withFirm == 0 && !events.empty() ? tr("%1 events that name no firm, latest first; Enter opens the row").arg(events.size())
                    : events.empty()                 ? tr("%1 firms with events; Enter opens one, a click on the count its row").arg(withFirm)
                                                     : tr("%1 firms with events and %2 events that name no firm; Enter opens either").arg(withFirm).arg(events.size()));
    m_head->setWordWrap(true);
    m_model->setRows(std::move(rows));
}

} // namespace coir::ui
