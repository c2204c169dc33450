// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"
#include "models/RowsModel.h"
#include "report/scenes.h"
#include "shell/CaseSnapshot.h"
#include "parts/CaseView.h"
#include "views/dossier/FirmFacts.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace coir::ui {

class FirmPanel;
class LeadsNote;
class Panel;
class PictureWidget;
class Table;
class TierLabel;
class Words;

/// One firm on one page: identity, ownership, people as masked roles, facts on a timeline, relations, leads, tier.
class DossierView : public CaseView {
    Q_OBJECT
public:
    explicit DossierView(Workspace& workspace, QWidget* parent = nullptr);
    InspectorPanel* inspector() override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void activated() override;
    QList<ViewKey> keys() const override;
    bool canSavePicture() const override { return true; }
    void savePicture() override;
    QString firmShown() const override;

protected:
    void take() override;

private:
    struct FindingLine {
        std::size_t finding;
        Level level;
        double score;
        QString detector, role, reason;
    };
    struct Pictures {
        report::Scene ownership, timeline;
        std::vector<store::OwnershipRow> owners;
        std::vector<FactRow> facts;
        std::vector<RelationRow> relations;
        std::vector<PostRow> posts;
        std::vector<Contradiction> contradictions;
    };
    void follow();
    void showFirm(store::FirmIndex firm);
    void tabChosen(int tab);
    void addReadings();
    void showOwnership();
    void showWantedFact();
    void open(store::FirmIndex firm);
    Panel* pictureIn(QWidget* page, const QString& name, const QString& title, PictureWidget*& picture);

    TierLabel* m_tier;
    Words *m_name, *m_line;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    Panel *m_ownershipPanel, *m_timelinePanel;
    PictureWidget *m_ownership, *m_timeline, *m_waterfall;
    Table *m_owners, *m_posts, *m_facts, *m_relations, *m_findings;
    RowsModel<store::OwnershipRow>* m_ownersModel;
    RowsModel<PostRow>* m_postsModel;
    RowsModel<FactRow>* m_factsModel;
    RowsModel<RelationRow>* m_relationsModel;
    RowsModel<FindingLine>* m_findingsModel;
    FirmPanel* m_panel;
    LeadsNote* m_leadsNote;
    report::Scene m_ownershipScene;
    report::OwnershipScene::Reading m_reading = report::OwnershipScene::Reading::Integrated;
    QPushButton *m_graph, *m_report;
    store::FirmIndex m_factsOf = store::kNoFirm; ///< whose facts are listed
    qint64 m_wantedFact = 0;
    store::FirmIndex m_firm = store::kNoFirm;
    JobRunner m_pictures;
};

class DossierPage : public View {
public:
    QString id() const override { return QStringLiteral("dossier"); }
    QString title() const override { return DossierView::tr("Dossier"); }
    QString iconName() const override { return QStringLiteral("dossier"); }
    ViewWidget* createWidget(Workspace& workspace, QWidget* parent) const override {
        return new DossierView(workspace, parent);
    }
};

} // namespace coir::ui
