// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QAction;

namespace coir::ui {

class ClockBox;
class SearchBox;
class Workspace;

/// Back, forward, undo, redo · one search for everything · the two clocks · import, report.
class CommandBar : public QWidget {
    Q_OBJECT
public:
    struct Actions {
        QAction* back;
        QAction* forward;
        QAction* undo;
        QAction* redo;
        QAction* import;
        QAction* report;
    };
    CommandBar(Workspace& workspace, const Actions& actions, QWidget* parent = nullptr);
    SearchBox* search() const { return m_search; }
    ClockBox* clocks() const { return m_clocks; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SearchBox* m_search;
    ClockBox* m_clocks;
};

} // namespace coir::ui
