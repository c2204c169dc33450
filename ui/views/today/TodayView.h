// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"
#include "models/RowsModel.h"
#include "parts/CaseView.h"
#include "views/today/Overview.h"

namespace coir::ui {

class DuePanel;
class LineList;
class Panel;
class StatCard;
class Table;
class ViewHead;
class Words;

struct Move {
    store::FirmIndex firm = store::kNoFirm;
    Tier before = Tier::None, after = Tier::None;
    QString name, cause;
};

/// The start page: what is new, what moved, which registers are there and through when, what cannot be judged therefore.
class TodayView : public CaseView {
    Q_OBJECT
public:
    explicit TodayView(Workspace& workspace, QWidget* parent = nullptr);
    void activated() override;
    QString areaShown() const override { return QStringLiteral("460000"); }
    QList<ViewKey> keys() const override;

protected:
    void take() override;

private:
    struct Changes {
        store::SinceLastImport since;
        std::optional<Date> than;  ///< the day compared with; none without tiers
        std::vector<Move> moves;   ///< largest falls first, as many as are shown
        int up = 0, down = 0, toD = 0;
    };
    void showChanges(Changes changes);
    void showCards();
    void showDue();

    ViewHead* m_head;
    StatCard *m_high, *m_watch, *m_moved, *m_due;
    Panel *m_leadsPanel, *m_movesPanel;
    Table *m_leads, *m_moves;
    RowsModel<NewLead>* m_leadsModel;
    RowsModel<Move>* m_movesModel;
    LineList *m_data, *m_undecided;
    DuePanel* m_duePanel = nullptr; ///< laid into the inspector when it is asked for
    std::shared_ptr<const Overview> m_overview;
    bool m_firstImport = true;       ///< all that is there came on one day
    JobRunner m_reading, m_changes;
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
