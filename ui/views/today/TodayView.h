// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"
#include "models/RowsModel.h"
#include "shell/CaseSnapshot.h"
#include "shell/View.h"

namespace coir::ui {

class LineList;
class Panel;
class StateStack;
class StatCard;
class Table;
class ViewHead;
class Words;

struct NewLead {
    int finding = -1;
    Level level = Level::High;
    QString detector, subject, reason, area;
};
struct Move {
    store::FirmIndex firm = store::kNoFirm;
    Tier before = Tier::None, after = Tier::None;
    QString name, cause;
};

/// The start page: what is new, what moved, which registers are there and through when, what cannot be judged therefore.
class TodayView : public ViewWidget {
    Q_OBJECT
public:
    explicit TodayView(Workspace& workspace, QWidget* parent = nullptr);
    void activated() override;
    QList<ViewKey> keys() const override;

private:
    struct Changes {
        store::SinceLastImport since;
        std::shared_ptr<const score::Ratings> before;
    };
    void reload();
    void showChanges(const Changes& changes);
    void showData();
    void showCards();

    StateStack* m_states;
    ViewHead* m_head;
    StatCard *m_high, *m_watch, *m_moved, *m_due;
    Panel *m_leadsPanel, *m_movesPanel;
    Table *m_leads, *m_moves;
    RowsModel<NewLead>* m_leadsModel;
    RowsModel<Move>* m_movesModel;
    LineList *m_data, *m_undecided;
    SnapshotPtr m_shot;
    JobRunner m_changes;
};

class TodayPage : public View {
public:
    QString id() const override { return QStringLiteral("today"); }
    QString title() const override { return TodayView::tr("Today"); }
    QString iconName() const override { return QStringLiteral("today"); }
    ViewWidget* createWidget(Workspace& workspace, QWidget* parent) const override {
        return new TodayView(workspace, parent);
    }
};

} // namespace coir::ui
