// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "shell/SearchBox.h"
#include "shell/View.h"

#include <QHash>
#include <QMainWindow>
#include <functional>

class QMenu;
class QMenuBar;
class QStackedWidget;

namespace coir::ui {

class Banner;
class CommandBar;
class Inspector;
class Rail;
class RecordPanel;
class StatusBar;
class Words;
class Workspace;

/// The one frame: menu, command bar, banner, rail, view, inspector, status bar. It knows the list of views and
/// none of them; a new view does not touch it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Workspace& workspace, QWidget* parent = nullptr);
    ~MainWindow() override;

    void showView(const QString& id, const QVariantMap& state = {});
    QString currentView() const;
    ViewWidget* viewWidget(const QString& id) const;

Q_SIGNALS:
    /// The language has been changed: the window is to be built anew, the workspace stays.
    void rebuildWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildMenus();
    QAction* command(QMenu* menu, const QString& name, const QString& text, const QKeySequence& keys,
                     std::function<void()> run);
    void inView(QMenu* menu, const QString& name, const QString& text, const QString& view, const QString& act, const QVariantMap& state = {});
    void bring(int index, const QVariantMap& state, bool remember);
    void showShortcuts();
    void showSteps();
    void keysToView();
    void wake(ViewWidget* view);
    void nextPane();
    std::vector<SearchHit> commandsLike(const QString& asked) const;
    void showError(const Error& error);
    void caseChanged();
    void enableCommands();
    void countAlerts();
    void restoreLayout();
    void bringBack();
    void askOffice(std::function<void()> then = {});
    void openReport();

    Workspace& m_workspace;
    std::vector<std::unique_ptr<View>> m_views;
    std::vector<ViewWidget*> m_widgets;
    QMenuBar* m_menuBar;
    QList<QMenu*> m_menus;
    QHash<QString, QAction*> m_commands;
    Words* m_caseName = nullptr;
    CommandBar* m_commandBar = nullptr;
    Banner* m_banner = nullptr;
    QWidget* m_stale = nullptr;
    Words* m_staleWords = nullptr;
    Rail* m_rail = nullptr;
    QStackedWidget* m_stack = nullptr;
    Inspector* m_inspector = nullptr;
    StatusBar* m_status = nullptr;
    RecordPanel* m_record = nullptr;
    int m_current = -1;
};

} // namespace coir::ui
