// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"
#include "models/RowsModel.h"
#include "shell/View.h"
#include "views/heat/HeatSource.h"

#include <QTimer>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace coir::ui {

class HeatInspector;
class Panel;
class PictureWidget;
class StateStack;
class Table;
class TimeBar;
class Words;

/// Risk by place: counties as tiles with rates beside hexagons with classes, one colour scale for all periods, a caution
/// in words; a click shows the firms behind a cell.
class HeatView : public ViewWidget {
    Q_OBJECT
public:
    explicit HeatView(Workspace& workspace, QWidget* parent = nullptr);

    InspectorPanel* inspector() override;
    QString areaShown() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void activated() override;
    QList<ViewKey> keys() const override;
    bool canSavePicture() const override { return static_cast<bool>(m_answer); }
    void savePicture() override;

    void setAnswer(std::shared_ptr<const HeatAnswer> answer);
    const std::shared_ptr<const HeatAnswer>& answer() const { return m_answer; }
    void selectCell(const QString& cell);
    const QString& selectedCell() const { return m_selected; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        QString cell, where, name;
        double events = 0, exposure = 0, rate = 0, smoothed = 0, z = 0;
        bool suppressed = false;
    };
    static QString methodWords(heat::Method method);
    static QString measureWords(heat::Measure measure);
    void build();
    void reload();
    void ask(bool keepScale);
    void drawScenes();
    void fillTable();
    void inspect();
    void playStep();
    void offerDenominators();
    const heat::HeatCell* cell(const QString& id) const;
    HeatWish wish() const;

    StateStack* m_states = nullptr;
    QComboBox *m_measure = nullptr, *m_denominator = nullptr, *m_method = nullptr, *m_grid = nullptr;
    std::vector<Words*> m_labels;                    ///< of the choosers; hidden where there is no room
    QToolButton* m_listButton = nullptr;
    QStackedWidget* m_twin = nullptr;
    Panel *m_tilePanel = nullptr, *m_hexPanel = nullptr, *m_timePanel = nullptr;
    PictureWidget *m_tiles = nullptr, *m_hexes = nullptr;
    Table* m_list = nullptr;
    RowsModel<Row>* m_model = nullptr;
    TimeBar* m_time = nullptr;
    QPushButton* m_play = nullptr;
    HeatInspector* m_inspector = nullptr;

    std::shared_ptr<const HeatAnswer> m_answer;
    std::vector<Date> m_shownDates;
    QString m_selected;
    QTimer m_pause;
    bool m_playing = false;
    JobRunner m_job;
};

class HeatPage : public View {
public:
    QString id() const override { return QStringLiteral("heat"); }
    QString title() const override { return HeatView::tr("Heat"); }
    QString iconName() const override { return QStringLiteral("heat"); }
    ViewWidget* createWidget(Workspace& workspace, QWidget* parent) const override { return new HeatView(workspace, parent); }
};

} // namespace coir::ui
