// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"
#include "models/RowsModel.h"
#include "shell/CaseSnapshot.h"
#include "shell/View.h"

#include <array>

class QDateEdit;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace coir::ui {

class LineList;
class MigrationTable;
class Panel;
class PictureWidget;
class ScorePanel;
class StateStack;
class Table;
class TierChart;
class ViewHead;
class Words;

struct TierRow {
    store::FirmIndex firm = store::kNoFirm;
    Tier tier = Tier::None, before = Tier::None;
    bool known = false;        ///< `before` was worked out
    double points = 0, coverage = 0;
    QString name, cause, area;
};

/// Distribution, list, one scorecard as a waterfall with the facts behind each bar, change since an earlier day.
class TiersView : public ViewWidget {
    Q_OBJECT
public:
    explicit TiersView(Workspace& workspace, QWidget* parent = nullptr);
    InspectorPanel* inspector() override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void activated() override;
    QList<ViewKey> keys() const override;
    bool canSavePicture() const override { return true; }
    void savePicture() override;
    /// Works out the tiers as of an earlier day and shows what moved.
    void compareWith(Date earlier);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void reload();
    void fill();
    void filter();
    void rowChosen(int row);
    void follow();
    void selectFirm(store::FirmIndex firm);

    StateStack* m_states;
    ViewHead* m_head;
    TierChart* m_chart;
    MigrationTable* m_migration;
    LineList* m_triggers;
    std::array<QToolButton*, 5> m_chips;
    QToolButton* m_moved;
    QLineEdit* m_text;
    QDateEdit* m_earlier;
    QPushButton* m_compare;
    Table* m_table;
    RowsModel<TierRow>* m_model;
    Panel *m_picturePanel, *m_migrationPanel;
    PictureWidget* m_picture;
    ScorePanel* m_panel;
    SnapshotPtr m_shot;
    std::shared_ptr<const score::Ratings> m_before;
    JobRunner m_comparing;
    bool m_following = false;
};

class TiersPage : public View {
public:
    QString id() const override { return QStringLiteral("tiers"); }
    QString title() const override { return TiersView::tr("Tiers"); }
    QString iconName() const override { return QStringLiteral("tiers"); }
    ViewWidget* createWidget(Workspace& workspace, QWidget* parent) const override {
        return new TiersView(workspace, parent);
    }
};

} // namespace coir::ui
