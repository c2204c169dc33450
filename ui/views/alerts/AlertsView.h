// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"
#include "models/RowsModel.h"
#include "parts/FindingWords.h"
#include "shell/CaseSnapshot.h"
#include "report/scenes.h"
#include "shell/View.h"

#include <array>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace coir::ui {

class FindingPanel;
class Panel;
class PictureWidget;
class StateStack;
class Table;
class ViewHead;
class Words;

/// One line of the list: a finding, or what a detector could not judge.
struct AlertRow {
    int finding = -1;          ///< index into the snapshot; -1 = not judged
    Level level = Level::Hint;
    double score = 0;
    std::string id, detector, area;
    QString detectorTitle, subject, reason, areaName, latest;
    Completeness evidence;
    store::Verdict verdict = store::Verdict::None;
};

/// Leads: filter, sort, triage by keys; the picture that proves the selected one below, why and on what evidence beside.
class AlertsView : public ViewWidget {
    Q_OBJECT
public:
    explicit AlertsView(Workspace& workspace, QWidget* parent = nullptr);

    InspectorPanel* inspector() override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void activated() override;
    QList<ViewKey> keys() const override;
    bool canSavePicture() const override { return true; }
    void savePicture() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead();
    void reload();
    void filter();
    void rowChosen(int row);
    void showPicture(report::Scene scene);
    void follow();
    void countChips();
    void verdictsChanged();
    void makeVisitList();
    void openInGraph();
    void next();
    const detect::Finding* current() const;
    std::vector<const detect::Finding*> selected() const;

    StateStack* m_states;
    ViewHead* m_head;
    std::array<QToolButton*, 4> m_levels;
    QComboBox *m_detector, *m_area;
    QToolButton* m_openOnly;
    QLineEdit* m_text;
    Table* m_table;
    RowsModel<AlertRow>* m_model;
    Panel* m_picturePanel;
    PictureWidget* m_picture;
    Words *m_count, *m_keysHint;
    QPushButton *m_visit, *m_graph;
    FindingPanel* m_panel;
    SnapshotPtr m_shot;
    JobRunner m_drawing;
    bool m_following = false;
    bool m_moved = false; ///< the row judged has left the list: the next one is already chosen
};

class AlertsPage : public View {
public:
    QString id() const override { return QStringLiteral("alerts"); }
    QString title() const override { return AlertsView::tr("Alerts"); }
    QString iconName() const override { return QStringLiteral("alerts"); }
    ViewWidget* createWidget(Workspace& workspace, QWidget* parent) const override {
        return new AlertsView(workspace, parent);
    }
};

} // namespace coir::ui
