// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/RowsModel.h"
#include "shell/View.h"
#include "views/heat/HeatSource.h"

class QFormLayout;
class QPushButton;

namespace coir::ui {

class Table;
class Words;

/// Centre of a hexagon in degrees, as on a map: "109.353° E 19.524° N".
QString hexagonCentre(double side, const heat::HeatCell& cell);

/// The figures of one cell, the firms behind it, and the caution that belongs to every heat map.
class HeatInspector : public InspectorPanel {
    Q_OBJECT
public:
    explicit HeatInspector(QWidget* parent = nullptr);
    void showNothing(const QString& says);
    void showCell(const HeatAnswer& answer, const heat::HeatCell& cell, bool county);
    /// Division code of the county shown, or of the county that the hexagon lies in; empty where nothing is shown.
    const QString& area() const { return m_area; }

Q_SIGNALS:
    void firmOpened(const QString& key);
    void recordOpened(qint64 record);
    void reportWanted();

private:
    struct Row {
        QString key, name;           ///< no key: an event without a firm, told by its row
        int events = 0;
        Tier tier = Tier::None;
        qint64 record = 0;
    };
    void setFiguresShown(bool shown);
    void line(const QString& label, const QString& value);

    Words *m_says, *m_figure, *m_unit, *m_head, *m_caution;
    QWidget* m_lines;
    QFormLayout* m_form;
    Table* m_firms;
    RowsModel<Row>* m_model;
    QPushButton* m_report;
    QString m_area;
};

} // namespace coir::ui
