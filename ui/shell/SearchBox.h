// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"

#include <QLineEdit>
#include <QPointer>
#include <functional>

class QListWidget;

namespace coir::ui {

class Workspace;

/// One hit of the search for everything.
struct SearchHit {
    QString kind;  ///< word of the kind: firm, address, lead …
    QString title;
    QString detail;
    QString view;  ///< where it opens
    QString key;
};

/// One search box for everything: firms by name, code, address or pinyin initials; leads; views; commands.
/// Results drop down under the box and are reached by the arrow keys.
class SearchBox : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(Workspace& workspace, QWidget* parent = nullptr);
    /// What gives the commands of the window by part of their words.
    using Commands = std::function<std::vector<SearchHit>(const QString& asked)>;
    void setCommands(Commands commands) { m_commands = std::move(commands); }
    /// Takes the keys to look for a command: all of them stand below until letters narrow them down.
    void askForCommand();
    /// Takes the keys to look for anything.
    void askForAnything();

Q_SIGNALS:
    void hitChosen(const coir::ui::SearchHit& hit);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void ask();
    void seek(bool commands);
    void showHits(std::vector<SearchHit> hits, const QString& asked);
    void choose(int row);
    void hideHits();

    Workspace& m_workspace;
    JobRunner m_runner;
    QTimer m_pause;
    Commands m_commands;
    QPointer<QListWidget> m_list;
    std::vector<SearchHit> m_hits;
    bool m_commandsOnly = false;
};

} // namespace coir::ui
