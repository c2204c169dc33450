// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"
#include "parts/InspectorPage.h"
#include "shell/CaseSnapshot.h"

namespace coir::ui {

class LeadsNote;
class TierLabel;
class Workspace;

/// A scorecard fact by fact: what it costs, why, and the row behind it; a fact that does not weigh stands with 0.
class ScorePanel : public InspectorPage {
    Q_OBJECT
public:
    explicit ScorePanel(Workspace& workspace, QWidget* parent = nullptr);
    void showCard(const score::Scorecard* card, const score::Scorecard* before);

private:
    Workspace& m_workspace;
    JobRunner m_places;
    SnapshotPtr m_shot;
    TierLabel* m_tier;
    LeadsNote* m_leads;
    Words *m_points, *m_note, *m_foot;
    Section m_facts, m_dimensions;
    QWidget* m_head;
    std::vector<store::RecordId> m_records;
    store::FirmIndex m_firm = store::kNoFirm;
};

} // namespace coir::ui
