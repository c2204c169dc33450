// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/LeadsNote.h"

#include "language/Wording.h"
#include "look/Tokens.h"
#include "parts/FindingWords.h"
#include "parts/Panel.h"
#include "shell/Workspace.h"

#include <QBoxLayout>

namespace coir::ui {

LeadsNote::LeadsNote(const QString& name, Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
    setObjectName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::kGap);
    m_words = new Words(Words::Tone::Small, {}, this);
    m_words->setObjectName(name + QStringLiteral(".words"));
    m_words->setWordWrap(true);
    m_link = new Words(Words::Tone::Link, tr("Show the leads"), this);
    m_link->setObjectName(name + QStringLiteral(".link"));
    row->addWidget(m_words, 1);
    row->addWidget(m_link, 0, Qt::AlignTop);
    connect(m_link, &Words::clicked, this, [this] { m_workspace.show(QStringLiteral("alerts"), {{QStringLiteral("finding"), m_finding}}); });
    connect(&workspace, &Workspace::verdictsChanged, this, &LeadsNote::word);
    hide();
}

void LeadsNote::setFirm(store::FirmIndex firm) {
    m_key = firm == store::kNoFirm ? std::string() : m_workspace.snapshot()->firm(firm).key;
    word();
}

void LeadsNote::word() {
    const auto& shot = m_workspace.snapshot();
    const store::FirmIndex firm = shot && !m_key.empty() ? shot->facts->find(m_key) : store::kNoFirm;
    const LeadsOn leads = firm == store::kNoFirm ? LeadsOn{} : leadsOn(*shot, firm, m_workspace.dismissed());
    setVisible(leads.all() > 0);
    if (!leads.first)
        return;
    m_finding = fromCore(leads.first->id);
    m_words->setText(tr("%n lead(s) on this firm: %1. The tier weighs recorded facts only, not leads.", nullptr, leads.all()).arg(leadsWords(leads)));
}

} // namespace coir::ui
