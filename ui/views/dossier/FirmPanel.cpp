// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/FirmPanel.h"

#include "language/Wording.h"
#include "parts/FindingWords.h"
#include "parts/LeadsNote.h"
#include "parts/LineList.h"
#include "parts/Panel.h"
#include "shell/Workspace.h"

#include <QBoxLayout>

namespace coir::ui {

FirmPanel::FirmPanel(Workspace& workspace, QWidget* parent) : InspectorPage(QStringLiteral("firm"), parent), m_workspace(workspace) {
    setAccessibleName(tr("The firm in short"));
    auto* block = addBlock();
    m_identity = new Properties(QStringLiteral("firm.identity"), this);
    block->addWidget(m_identity);
    m_owners = addSection(QStringLiteral("owners"), tr("Beneficial owners"));
    m_leads = addSection(QStringLiteral("leads"), tr("Leads"), tr("All"));
    m_leadsNote = new LeadsNote(QStringLiteral("firm.leadsNote"), workspace, m_leads.box);
    m_leads.box->layout()->addWidget(m_leadsNote);
    auto* clock = addBlock();
    clock->addWidget(new Words(Words::Tone::Small, tr("Legal clocks"), this));
    m_clock = new Properties(QStringLiteral("firm.clock"), this);
    clock->addWidget(m_clock);
    m_contradictions = addSection(QStringLiteral("contradictions"), tr("Contradictions"));
    m_unseen = addSection(QStringLiteral("unseen"), tr("Not seen"));
    auto* note = new Words(Words::Tone::Small, tr("Persons stand as roles with tokens and are never rated."), this);
    note->setWordWrap(true);
    footer()->addWidget(note);
    connect(m_leads.lines, &LineList::opened, this, [this](int line) {
        m_workspace.show(QStringLiteral("alerts"), {{QStringLiteral("finding"), fromCore(m_leadIds[static_cast<std::size_t>(line)])}});
    });
    connect(m_leads.link, &Words::clicked, this, [this] { m_workspace.show(QStringLiteral("alerts")); });
    connect(m_contradictions.lines, &LineList::opened, this, [this](int line) {
        m_workspace.openRecord(m_contradictionRecords[static_cast<std::size_t>(line)]);
    });
}

void FirmPanel::showFirm(store::FirmIndex firm) {
    m_shot = m_workspace.snapshot();
    m_firm = firm;
    if (firm == store::kNoFirm)
        return setHeading(tr("Nothing selected"), {});
    const store::Firm& f = m_shot->firm(firm);
    setHeading(tr("In short"), tr("as of %1").arg(date(m_shot->asOf.valid)));
    QStringList former;
    for (const auto& n : f.formerNames)
        former << fromCore(n);
    QList<Properties::Row> rows{{tr("Status"), statusWord(f.status) + (f.statusFrom ? QStringLiteral("  ") + date(*f.statusFrom) : QString())},
                                {tr("Founded"), date(f.founded)},
                                {tr("Capital"), f.capitalFen ? money(*f.capitalFen) : QStringLiteral("—")},
                                {tr("Insured staff"), f.insured ? number(std::int64_t{*f.insured}) : QStringLiteral("—")},
                                {tr("Address"), f.address.empty() ? QStringLiteral("—") : fromCore(f.address)}};
    if (!former.isEmpty())
        rows << Properties::Row{tr("Former names"), former.join(u'\n')};
    m_identity->setRows(rows);

    std::vector<Line> leads;
    m_leadIds.clear();
    for (const std::size_t i : m_shot->findingsOf(firm)) {
        const auto& x = m_shot->findings[i];
        Line l;
        l.mark = Line::Mark::Level;
        l.level = levelOf(x.level);
        l.title = QStringLiteral("%1   %2").arg(detectorTitle(x.detector), number(x.score, 2));
        for (const auto& s : x.subjects)
            if (s.firm == firm)
                l.right = roleWord(s.role);
        l.opens = true;
        m_leadIds.push_back(x.id);
        leads.push_back(std::move(l));
    }
    m_leads.title->setText(tr("Leads %1").arg(leads.size()));
    m_leads.lines->setLines(std::move(leads), tr("No lead names this firm in the imported data"));

    m_leadsNote->setFirm(m_shot->card(firm) ? firm : store::kNoFirm);

    const LegalClock c = clockOf(*m_shot, firm);
    const auto due = [](const std::optional<LegalClock::Due>& d) { return d ? date(d->on) + u'\n' + d->fact : QStringLiteral("—"); };
    m_clock->setRows({{tr("Earliest repair"), due(c.earliestRepair)},
                      {tr("Publicity ends"), due(c.publicityEnd)},
                      {tr("Open objections"), c.objections ? QString::number(c.objections) : tr("none")}});

    m_contradictions.setVisible(false);

    QStringList missing;
    for (const char* name : {"registration", "holding", "penalty", "list_entry", "annual_report", "payment", "invoice_month", "utility_quarter"})
        if (!m_shot->facts->delivered(name))
            missing << registerWord(name);
    std::vector<Line> unseen;
    if (!missing.isEmpty()) {
        Line l;
        l.title = tr("Not imported: %1. What rests on them is not judged.").arg(missing.join(QStringLiteral("、")));
        unseen.push_back(std::move(l));
    }
    m_unseen.setVisible(!unseen.empty());
    m_unseen.lines->setLines(std::move(unseen));
    m_owners.lines->setLines({}, tr("reading…"));
    toTop();
}

void FirmPanel::showContradictions(const std::vector<Contradiction>& found) {
    std::vector<Line> contradictions;
    m_contradictionRecords.clear();
    for (const auto& x : found) {
        Line l;
        l.title = QStringLiteral("%1: %2").arg(x.what, x.first);
        l.subtitle = x.second;
        l.opens = true;
        l.mark = Line::Mark::Question;
        m_contradictionRecords.push_back(x.secondRecord);
        contradictions.push_back(std::move(l));
    }
    m_contradictions.title->setText(tr("Contradictions %1").arg(contradictions.size()));
    m_contradictions.setVisible(!contradictions.empty());
    m_contradictions.lines->setLines(std::move(contradictions));
}

void FirmPanel::showOwners(const std::vector<store::OwnershipRow>& rows) {
    std::vector<Line> lines;
    const std::string key = m_firm == store::kNoFirm ? std::string() : m_shot->firm(m_firm).key;
    for (const auto& r : rows) {
        if (r.firm != key || (!r.beneficialOwner && r.holder != "unknown"))
            continue;
        Line l;
        const bool unknown = r.holder == "unknown";
        l.title = unknown ? tr("unknown remainder") : fromCore(r.holderName.empty() ? r.holder : r.holderName);
        l.right = percent(QString::fromStdString(r.integrated).toDouble(), 2);
        if (!unknown)
            l.subtitle = tr("criterion %1, control: %2").arg(fromCore(r.criterion), termOf("term", r.control));
        lines.push_back(std::move(l));
    }
    m_owners.lines->setLines(std::move(lines), tr("None worked out: no holders in the imported data"));
}

} // namespace coir::ui
