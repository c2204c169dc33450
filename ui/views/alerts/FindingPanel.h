// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"
#include "parts/InspectorPage.h"
#include "shell/CaseSnapshot.h"

#include <QHash>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace coir::ui {

class LevelLabel;
class Workspace;

/// One finding: level and score, why (terms as bars), evidence, counter-evidence with a state each, verdict.
class FindingPanel : public InspectorPage {
    Q_OBJECT
public:
    explicit FindingPanel(Workspace& workspace, QWidget* parent = nullptr);

    void showFinding(const detect::Finding* finding);
    /// What stands in place of a finding: an indicator that could not be judged.
    void showUndecided(const QString& detector, const QString& why);
    void focusEvidence();
    void focusReasons();
    void focusNote();
    /// False where clearing conditions still lack a state.
    bool canConfirm() const;
    /// Clearing conditions that are met, by the data or by a person: they speak against the lead.
    int metConditions() const;
    /// True where a high lead would be dismissed without a word why.
    bool lacksNote() const;
    void give(store::Verdict verdict);

Q_SIGNALS:
    void verdictGiven();
    void reportAsked(const QString& findingId);
    /// The note is kept or left: the keys belong to the list again.
    void noteLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static QString noteWanted();
    void showVerdict();
    void verdictsMoved();
    void showConditions();
    void loadPlaces();
    void setCondition(const std::string& code, const std::string& state);
    store::VerdictEntry entry() const;

    Workspace& m_workspace;
    JobRunner m_places;
    SnapshotPtr m_shot;
    std::string m_id, m_askedAgain; ///< the second: whose “confirmed” waits for being said once more
    LevelLabel* m_level;
    Words *m_score, *m_lead, *m_subject, *m_code, *m_others;
    QWidget* m_head;
    Words* m_weights;
    Section m_why, m_evidence, m_counter;
    QWidget* m_conditions;
    QHash<QString, QComboBox*> m_states;
    QLineEdit* m_note;
    QString m_keptNote; ///< as the case held it when it was shown last
    QPushButton *m_confirm, *m_dismiss, *m_open, *m_report;
    Words* m_hint;
    std::vector<std::size_t> m_evidenceOrder;
};

} // namespace coir::ui
