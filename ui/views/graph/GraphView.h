// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"
#include "models/RowsModel.h"
#include "shell/View.h"
#include "views/graph/CanvasFrame.h"
#include "views/graph/GraphConnection.h"
#include "views/graph/GraphReadings.h"
#include "views/graph/GraphSource.h"

#include <QElapsedTimer>
#include <QTimer>
#include <set>

class QAction;
class QActionGroup;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace coir::ui {

class GraphCanvas;
class GraphInspector;
class GraphLegend;
class GraphOverview;
class Panel;
class StateStack;
class Table;
class TimeBar;
class Words;

/// The graph: find, expand with the counts before it, hide, group, move, pin, arrange, path, time, list twin, picture.
/// What is done to the board goes over the one undo stack; what is only looked at does not.
class GraphView : public ViewWidget {
    Q_OBJECT
public:
    explicit GraphView(Workspace& workspace, QWidget* parent = nullptr);
    ~GraphView() override;

    InspectorPanel* inspector() override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void activated() override;
    QList<ViewKey> keys() const override;
    bool canSavePicture() const override;
    void savePicture() override;

    GraphCanvas& canvas() { return *m_canvas; }
    const Board& board() const { return m_board; }
    /// Puts a graph on the view without a case: tests and the benchmark.
    void setData(std::shared_ptr<const GraphData> data);
    /// Adds nodes as one step.
    void addNodes(const std::vector<graph::Node>& nodes, std::optional<BoardId> anchor, const QString& step);
    /// Writes a picture of all that is on the canvas, or of what is selected, with title, legend, as-of and mark; .svg,
    /// .png or .pdf. Runs as a job and says when it is done.
    void writePictureTo(const QString& path, bool selectionOnly);
    /// After subject and date, without an ending.
    QString pictureName(bool selectionOnly) const;

public Q_SLOTS:
    void expand();
    void expandAgain();
    void hideSelection();
    void hideOthers();
    void showHidden();
    void group();
    void ungroup();
    void pin();
    void findPath();
    void arrangeAs(coir::graph::LayoutStyle style);
    void toggleLegend();
    /// What the ownership tree writes beside each name.
    void setReading(coir::ui::Reading reading);
    void setListShown(bool shown);

private:
    struct ListRow {
        BoardId id = 0;
        QString name, kind, code;
        std::uint8_t level = 0;
        char tier = 0;
        std::uint32_t degree = 0;
    };
    static QString layoutWords(graph::LayoutStyle style);
    static QString styleWords(NodeStyle style);
    static QString kindWordsOf(graph::NodeKind kind);
    void build();
    void buildActions();
    void reload();
    std::shared_ptr<Board> changeBoard(const Board& next, const QString& step);
    void addNear(const std::vector<graph::Node>& nodes);
    void showLayout();
    void showPeriod();
    void buildReadings();
    void followRoot();
    QString nameOfNode(graph::Node node) const;
    const std::vector<NodeMark>& marks() const;
    const store::Facts& facts() const;
    void searchPath(graph::Node from, graph::Node to);
    void inspectConnection();
    void bringConnection();
    void askForOtherEnd(BoardId from);
    void forgetOtherEnd();
    QString pictureSubject(bool selectionOnly) const;
    void savePictureOf(bool selectionOnly);
    void putBoard(const Board& board);
    void rebuildScene();
    void selectionMoved();
    void inspect();
    void fillList();
    void fillCounts();
    void placeOverlays();
    void showOverview();
    void openNode(BoardId id);
    void menuAt(const QPoint& global, BoardId id);
    void search(const QString& words);
    void takeFound(int row);
    void moveBy(const std::vector<BoardId>& ids, QPointF by, bool steady);
    void commitSteady();
    void startWith(const QVariantMap& state);
    void why();
    std::vector<BoardId> chosen() const;
    std::optional<graph::Node> nodeOf(BoardId id) const;
    QString nameOf(BoardId id) const;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QAction* action(const QString& name, const QString& text, const QKeySequence& keys, std::function<void()> run, bool onCanvasOnly);

    StateStack* m_states = nullptr;
    GraphCanvas* m_canvas = nullptr;
    GraphLegend* m_legend = nullptr;
    GraphOverview* m_overview = nullptr;
    TimeBar* m_time = nullptr;
    Panel* m_timePanel = nullptr;
    QStackedWidget* m_twin = nullptr;
    Table* m_list = nullptr;
    RowsModel<ListRow>* m_listModel = nullptr;
    QLineEdit* m_find = nullptr;
    QListWidget* m_found = nullptr;
    std::vector<graph::Node> m_foundNodes;
    Words* m_counts = nullptr;
    QPushButton* m_period = nullptr;             ///< over the canvas while the time bar limits it
    QWidget* m_readingBar = nullptr;
    QActionGroup* m_layouts = nullptr;
    QToolButton *m_layoutButton = nullptr, *m_styleButton = nullptr, *m_listButton = nullptr;
    GraphInspector* m_inspector = nullptr;
    QHash<QString, QAction*> m_actions;

    std::shared_ptr<const GraphData> m_data;
    Board m_board;
    RelationFilter m_filter;
    QVariantMap m_wanted;            ///< asked for before the graph was there
    Board m_steadyFrom;
    bool m_steady = false;
    QTimer m_steadyEnd, m_scenePause;
    bool m_filling = false;
    bool m_keysWanted = false;       ///< brought to the front before the canvas was there
    Reading m_reading = Reading::Direct;
    std::shared_ptr<const OwnershipReadings> m_readings;
    Connection m_connection;                     ///< of the nodes in m_connectionOf
    std::set<BoardId> m_connectionOf;
    std::optional<graph::Node> m_pathFrom;       ///< the find box asks for the other end of a path
    JobRunner m_loading, m_sceneJob, m_layoutJob, m_searchJob, m_pathJob, m_pictureJob, m_readingJob;
    int m_sceneNumber = 0;
};

class GraphPage : public View {
public:
    QString id() const override { return QStringLiteral("graph"); }
    QString title() const override { return GraphView::tr("Graph"); }
    QString iconName() const override { return QStringLiteral("graph"); }
    ViewWidget* createWidget(Workspace& workspace, QWidget* parent) const override { return new GraphView(workspace, parent); }
};

} // namespace coir::ui
