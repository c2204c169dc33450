// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "parts/InspectorPage.h"
#include "shell/CaseSnapshot.h"
#include "views/dossier/FirmFacts.h"

namespace coir::ui {

class LeadsNote;
class Workspace;

/// The short of a firm: beneficial owners, leads, legal clocks, contradictions, and what was not there to be seen.
class FirmPanel : public InspectorPage {
    Q_OBJECT
public:
    explicit FirmPanel(Workspace& workspace, QWidget* parent = nullptr);
    void showFirm(store::FirmIndex firm);
    void showContradictions(const std::vector<Contradiction>& found);
    void showOwners(const std::vector<store::OwnershipRow>& rows);

private:
    Workspace& m_workspace;
    SnapshotPtr m_shot;
    store::FirmIndex m_firm = store::kNoFirm;
    LeadsNote* m_leadsNote;
    Properties *m_identity, *m_clock;
    Section m_owners, m_leads, m_contradictions, m_unseen;
    std::vector<std::string> m_leadIds;
    std::vector<store::RecordId> m_contradictionRecords;
};

} // namespace coir::ui
