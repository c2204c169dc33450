// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"
#include "parts/CaseView.h"
#include "report/scenes.h"
#include "views/alerts/AlertRows.h"

#include <array>

class QComboBox;
class QPushButton;
class QToolButton;

namespace coir::ui {

class FindingPanel;
class KeyLine;
class PictureList;
class Table;
class Words;

/// Leads: filter, sort, triage by keys; the picture that proves the selected one below, why and on what evidence beside.
class AlertsView : public CaseView {
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

    void take() override;

private:
    void buildHead();
    void putRows(AlertList list);
    void countLevels();
    void filter();
    void settle();
    void showCount();
    void rowChosen(int row);
    void showPicture(report::Scene scene);
    void follow();
    void verdictsChanged();
    void makeVisitList();
    void openInGraph();
    void next();
    const detect::Finding* current() const;
    std::vector<const detect::Finding*> selected() const;

    PictureList* m_list;
    std::array<QToolButton*, 4> m_levels;
    QComboBox *m_detector, *m_area;
    QToolButton* m_openOnly;
    Table* m_table;
    RowsModel<AlertRow>* m_model;
    Words* m_count;
    KeyLine* m_keysHint;
    QPushButton *m_visit, *m_graph;
    FindingPanel* m_panel;
    SnapshotPtr m_worded;        ///< whose rows stand in the list
    QVariantMap m_wanted;        ///< a state asked for before there were rows
    JobRunner m_wording, m_drawing;
    bool m_following = false;
    bool m_moved = false; ///< the row judged has left the list: the next one is already chosen
};

class AlertsPage : public View {
public:
    QString id() const override { return QStringLiteral("alerts"); }
    QString title() const override { return AlertsView::tr("Leads"); }
    QString iconName() const override { return QStringLiteral("alerts"); }
    ViewWidget* createWidget(Workspace& workspace, QWidget* parent) const override {
        return new AlertsView(workspace, parent);
    }
};

} // namespace coir::ui
