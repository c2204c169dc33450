// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"
#include "parts/CaseView.h"
#include "views/tiers/TierRows.h"

#include <array>

class QPushButton;
class QToolButton;

namespace coir::ui {

class DayEdit;
class LineList;
class MigrationTable;
class Panel;
class PictureList;
class ScorePanel;
class Table;
class TierChart;
class Words;

/// Distribution, list, one scorecard as a waterfall with the facts behind each bar, change since an earlier day.
class TiersView : public CaseView {
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
    /// Works out the tiers as of an earlier day and shows what moved; quietly where nobody asked.
    void compareWith(Date earlier, bool quiet = false);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void take() override;

private:
    void word();
    void putRows(TierList list);
    void filter();
    void rowChosen(int row);
    void follow();
    void verdictsMoved();
    void selectFirm(store::FirmIndex firm);
    void compareAtOnce();
    QString noMovesWords() const;
    QString movesWords(const TierList& list) const;

    PictureList* m_list;
    TierChart* m_chart;
    MigrationTable* m_migration;
    LineList* m_triggers;
    std::array<QToolButton*, 5> m_chips;
    QToolButton* m_moved;
    DayEdit* m_earlier;
    QPushButton* m_compare;
    Table* m_table;
    RowsModel<TierRow>* m_model;
    Panel* m_migrationPanel;
    std::array<Panel*, 3> m_top{};
    Words *m_sum, *m_movesNote;
    ScorePanel* m_panel;
    std::set<std::string> m_dismissed; ///< what the rows were worded with
    SnapshotPtr m_worded;      ///< whose rows stand in the list
    std::shared_ptr<const score::Ratings> m_before;
    JobRunner m_wording, m_comparing;
    bool m_following = false, m_compared = false;
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
