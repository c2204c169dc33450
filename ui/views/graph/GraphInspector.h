// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/RowsModel.h"
#include "shell/View.h"
#include "views/graph/CanvasScene.h"
#include "views/graph/GraphConnection.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace coir::ui {

class Table;
class Words;

/// What the inspector says of one node of the graph: who it is, what expanding would bring, its neighbours as a list.
class GraphInspector : public InspectorPanel {
    Q_OBJECT
public:
    explicit GraphInspector(QWidget* parent = nullptr);

    struct Identity {
        QString name, kindWords, code, status, place;
        std::uint8_t level = 0;
        char tier = 0;
        bool firm = false;
    };
    struct Neighbour {
        BoardId id = 0;
        QString name, how;
        Level level = Level::Undecided;
        bool marked = false;
    };
    static QString edgeKindWords(graph::EdgeKind kind);
    void showNothing(const QString& says);
    void showNode(const Identity& identity, const ExpandCounts& counts, std::vector<Neighbour> neighbours);

    /// What joins the nodes selected; `bring` where some of them are not on the canvas yet.
    void showConnection(const QString& heading, const QString& note, const Connection& connection, bool bring);
    void focusConnection();

    graph::EdgeMask kinds() const;
    std::size_t limit() const;
    /// Puts the keyboard on the first kind that would bring something.
    void focusCounts();

Q_SIGNALS:
    void expandWanted();
    void dossierWanted();
    void whyWanted();
    void neighbourChosen(coir::ui::BoardId id);
    void pathWanted();
    /// Puts the nodes of the connection on the canvas.
    void bringWanted();
    void recordWanted(qint64 record);
    void keyChosen(const QString& key);

private:
    void countUp();

    QWidget* m_body;
    QWidget* m_connection;
    LineList* m_steps;
    QPushButton *m_path, *m_bring;
    Words* m_says;
    QLabel* m_marks;
    Words *m_code, *m_state;
    std::array<QCheckBox*, graph::kEdgeKinds> m_kinds{};
    std::array<QLabel*, graph::kEdgeKinds> m_counts{};
    QComboBox* m_limit;
    QPushButton *m_expand, *m_dossier, *m_why;
    Words* m_neighbourHead;
    Table* m_neighbours;
    RowsModel<Neighbour>* m_model;
    ExpandCounts m_known{};
};

} // namespace coir::ui
