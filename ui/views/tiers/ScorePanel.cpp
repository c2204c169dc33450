// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tiers/ScorePanel.h"

#include "language/Wording.h"
#include "parts/FindingWords.h"
#include "parts/LeadsNote.h"
#include "parts/LevelLabel.h"
#include "parts/LineList.h"
#include "parts/Panel.h"
#include "shell/Workspace.h"
#include "store/load_facts.h"
#include "views/tiers/Waterfall.h"

#include <QBoxLayout>
#include <QPushButton>
#include <cmath>

namespace coir::ui {
namespace {
constexpr int kScoreLetter = 36;
}

ScorePanel::ScorePanel(Workspace& workspace, QWidget* parent)
    : InspectorPage(QStringLiteral("score"), parent), m_workspace(workspace), m_places(workspace.jobs(), this) {
    setAccessibleName(tr("Scorecard"));
    auto* head = addBlock();
    m_head = head->parentWidget();
    auto* row = new QHBoxLayout;
    m_tier = new TierLabel(QStringLiteral("score.tier"), kScoreLetter, m_head);
    m_points = new Words(Words::Tone::Figure, {}, m_head);
    m_points->setObjectName(QStringLiteral("score.points"));
    m_note = new Words(Words::Tone::Small, {}, m_head);
    m_note->setObjectName(QStringLiteral("score.note"));
    m_note->setWordWrap(true);
    row->addWidget(m_tier);
    row->addWidget(m_points);
    row->addWidget(m_note, 1);
    head->addLayout(row);
    m_leads = new LeadsNote(QStringLiteral("score.leads"), workspace, m_head);
    head->addWidget(m_leads);
    m_facts = addSection(QStringLiteral("facts"), tr("Facts that move the points"));
    m_dimensions = addSection(QStringLiteral("dimensions"), tr("By dimension: lost, of the most that can be lost"));
    m_foot = new Words(Words::Tone::Small, tr("Local estimate: an analytic aid, kept apart from official ratings"), this);
    m_foot->setWordWrap(true);
    footer()->addWidget(m_foot);
    auto* buttons = new QHBoxLayout;
    auto* dossier = makeButton(QStringLiteral("score.dossier"), tr("Dossier"), QStringLiteral("dossier"), nullptr, this);
    auto* graph = makeButton(QStringLiteral("score.graph"), tr("Graph"), QStringLiteral("graph"), nullptr, this);
    buttons->addWidget(dossier);
    buttons->addWidget(graph);
    buttons->addStretch(1);
    footer()->addLayout(buttons);
    connect(dossier, &QPushButton::clicked, this, [this] { m_workspace.show(QStringLiteral("dossier")); });
    connect(graph, &QPushButton::clicked, this, [this] { m_workspace.show(QStringLiteral("graph")); });
    connect(m_facts.lines, &LineList::opened, this, [this](int line) {
        if (line < static_cast<int>(m_records.size()) && m_records[static_cast<std::size_t>(line)] > 0)
            m_workspace.openRecord(m_records[static_cast<std::size_t>(line)]);
    });
    showCard(nullptr, nullptr);
}

void ScorePanel::showCard(const score::Scorecard* card, const score::Scorecard* before) {
    m_shot = m_workspace.snapshot();
    m_head->setVisible(card != nullptr);
    m_facts.setVisible(card != nullptr);
    m_dimensions.setVisible(card != nullptr);
    m_firm = card ? card->firm : store::kNoFirm;
    m_leads->setFirm(m_firm);
    if (!card)
        return setHeading(tr("Nothing selected"), {});
    setHeading(fromCore(m_shot->firm(card->firm).name), tr("Scorecard"));
    m_tier->setTier(tierOf(card->tier));
    m_points->setText(card->tier ? number(card->points, 1) : QStringLiteral("—"));
    QStringList notes;
    if (before)
        notes << tr("before: %1 %2").arg(tierLetter(tierOf(before->tier))).arg(number(before->points, 1));
    notes << tr("coverage %1").arg(percent(card->coverage));
    if (std::fabs(card->withDisputed - card->points) >= .005)
        notes << tr("with disputed facts %1").arg(number(card->withDisputed, 1));
    if (!card->veto.empty())
        notes << vetoWord(*m_shot, *card);
    m_note->setText(notes.join(QStringLiteral(" · ")));

    std::vector<const score::Line*> order;
    for (const auto& l : card->lines)
        order.push_back(&l);
    std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) { return a->points < b->points; });
    std::vector<Line> lines;
    m_records.clear();
    for (const auto* l : order) {
        Line line;
        line.title = indicatorTitle(*m_shot, l->code);
        line.subtitle = wordsOf(l->reason);
        const bool weighs = l->standing == store::Standing::Stands && l->points != 0;
        line.right = weighs ? signedNumber(l->points, 1) : QStringLiteral("0");
        line.negative = l->points < 0;
        line.struck = !weighs;
        line.opens = !l->evidence.empty();
        m_records.push_back(l->evidence.empty() ? 0 : l->evidence.front().record);
        lines.push_back(std::move(line));
    }
    const std::size_t facts = lines.size();
    // What the limits of the scheme give back belongs to the sum, so it stands in the list.
    for (const auto& g : givenBack(*m_shot, *card)) {
        Line line;
        line.title = g.words;
        line.subtitle = tr("limit of the scheme");
        line.right = signedNumber(g.points, 1);
        line.negative = g.points < 0;
        lines.push_back(std::move(line));
        m_records.push_back(0);
    }
    m_facts.title->setText(tr("Facts that move the points: %1").arg(facts));
    m_facts.lines->setLines(std::move(lines), tr("No fact costs or gives points"));

    std::vector<Line> dimensions;
    for (const auto& d : card->dimensions) {
        Line line;
        line.title = fromCore(d.code);
        bool full = true;
        if (m_shot->scheme)
            for (const auto& s : m_shot->scheme->dimensions)
                if (s.code == d.code) {
                    line.title = inLanguage(s.en, s.zh);
                    full = s.startsFull;
                }
        // A long bar must mean much lost: what can only be gained has none.
        const double lost = full ? std::max(0.0, d.weight - d.points) : 0;
        if (full)
            line.bar = d.weight > 0 ? std::clamp(lost / d.weight, 0.0, 1.0) : 0.0;
        line.right = tr("%1 of %2").arg(full ? lost > 0 ? signedNumber(-lost, 1) : QStringLiteral("0") : d.points > 0 ? signedNumber(d.points, 1) : QStringLiteral("0"), number(d.weight, 0));
        line.negative = lost > 0;
        line.tip = full ? tr("%1 of %2 points left").arg(number(d.points, 2), number(d.weight, 0)) : tr("%1 gained, %2 at most").arg(number(d.points, 2), number(d.weight, 0));
        dimensions.push_back(std::move(line));
    }
    m_dimensions.lines->setLines(std::move(dimensions));
    toTop();

    m_places.startQuiet<std::vector<QString>>(
        [path = m_shot->path, records = m_records](JobContext& job) -> Result<std::vector<QString>> {
            COIR_TRY(store::CaseFile reader, store::CaseFile::open(path, store::CaseFile::Access::Read));
            std::vector<QString> out;
            for (const auto r : records) {
                if (job.cancelled())
                    return cancelledError();
                const auto place = r > 0 ? store::recordPlace(reader, r) : Result<store::RecordPlace>(store::RecordPlace{});
                out.push_back(place && !place->file.empty()
                                  ? QStringLiteral("%1 : %2").arg(fromCore(place->file).section(u'/', -1)).arg(place->row)
                                  : QString());
            }
            return out;
        },
        [this, firm = m_firm](Result<std::vector<QString>> found) {
            if (!found || firm != m_firm)
                return;
            std::vector<Line> shown = m_facts.lines->lines();
            for (std::size_t i = 0; i < shown.size() && i < found->size(); ++i)
                shown[i].rightBelow = (*found)[i];
            m_facts.lines->setLines(std::move(shown));
        });
}

} // namespace coir::ui
