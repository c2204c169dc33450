// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Wording.h"
#include "look/Icons.h"
#include "look/Theme.h"
#include "parts/KeyCaps.h"
#include "parts/Panel.h"
#include "shell/CommandBar.h"
#include "shell/Inspector.h"
#include "shell/KeyDialog.h"
#include "shell/MainWindow.h"
#include "shell/ManualDialog.h"
#include "shell/SearchBox.h"
#include "shell/Workspace.h"
#include "store/privacy.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QMenuBar>
#include <QSettings>

namespace coir::ui {

QAction* MainWindow::command(QMenu* menu, const QString& name, const QString& text, const QKeySequence& keys,
                             std::function<void()> run) {
    auto* action = new QAction(text, this);
    action->setObjectName(QStringLiteral("command.") + name);
    if (!keys.isEmpty())
        action->setShortcut(keys);
    action->setToolTip(keys.isEmpty() ? action->iconText()
                                      : QStringLiteral("%1  %2").arg(action->iconText(),
                                                                     keyNames(keys.toString(QKeySequence::NativeText))));
    if (run)
        connect(action, &QAction::triggered, this, std::move(run));
    menu->addAction(action);
    m_commands.insert(name, action);
    return action;
}

/// What a view does, from the menu: the view comes to the front, then does it.
void MainWindow::inView(QMenu* menu, const QString& name, const QString& text, const QString& view, const QString& act, const QVariantMap& state) {
    QAction* action = command(menu, name, text, {}, [this, view, act, state] {
        if (!m_workspace.hasCase())
            return m_workspace.say(tr("No case open"));
        showView(view, state);
        ViewWidget* widget = viewWidget(view);
        if (auto* own = widget->findChild<QAction*>(act))
            own->trigger();
        else if (auto* button = widget->findChild<QAbstractButton*>(act); button && button->isEnabled())
            button->click();
        else if (!act.isEmpty())
            m_workspace.say(tr("There is nothing to do it with yet: select a row first"));
    });
    action->setProperty("needsCase", true);
}

/// Only entries that work stand here; whoever builds a function adds its line.
void MainWindow::buildMenus() {
    m_menuBar->setObjectName(QStringLiteral("menuBar"));
    m_menuBar->setAccessibleName(tr("Menu"));
    m_menuBar->setNativeMenuBar(false);
    const auto menu = [this](const QString& name, const QString& title) {
        QMenu* m = m_menuBar->addMenu(title);
        m->setObjectName(QStringLiteral("menu.") + name);
        m_menus << m;
        return m;
    };

    QMenu* file = menu(QStringLiteral("file"), tr("&File"));
    command(file, QStringLiteral("new"), tr("&New case…"), QKeySequence::New, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("New case"), {}, tr("Coir case (*.coir)"));
        if (!path.isEmpty())
            m_workspace.newCase(path.endsWith(QStringLiteral(".coir")) ? path : path + QStringLiteral(".coir"));
    });
    command(file, QStringLiteral("open"), tr("&Open case…"), QKeySequence::Open, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Open case"), {}, tr("Coir case (*.coir)"));
        if (!path.isEmpty())
            m_workspace.openCase(path);
    });
    QMenu* recent = file->addMenu(tr("Open &recent"));
    recent->setObjectName(QStringLiteral("menu.recent"));
    connect(recent, &QMenu::aboutToShow, recent, [this, recent] {
        recent->clear();
        for (const QString& path : QSettings().value(QStringLiteral("case/recent")).toStringList())
            recent->addAction(path, recent, [this, path] { m_workspace.openCase(path); });
        recent->setToolTipsVisible(true);
    });
    file->addSeparator();
    QAction* import = command(file, QStringLiteral("import"), tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder to import"));
        if (!folder.isEmpty())
            m_workspace.importInto({folder});
    });
    import->setIcon(icon(QStringLiteral("import")));
    import->setIconText(tr("Import"));
    command(file, QStringLiteral("importFiles"), tr("Import &files…"), {}, [this] {
        const QStringList files = QFileDialog::getOpenFileNames(this, tr("Files to import"));
        if (!files.isEmpty())
            m_workspace.importInto(files);
    });
    file->addSeparator();
    command(file, QStringLiteral("copy"), tr("Save a &copy…"), {}, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy"), {}, tr("Coir case (*.coir)"));
        if (!path.isEmpty())
            m_workspace.copyCase(path.endsWith(QStringLiteral(".coir")) ? path : path + QStringLiteral(".coir"));
    });
    command(file, QStringLiteral("verify"), tr("Chec&k the case"), {}, [this] { m_workspace.verifyCase(); });
    file->addSeparator();
    command(file, QStringLiteral("office"), tr("&Unit and handler…"), {}, [this] { askOffice(); });
    command(file, QStringLiteral("keys"), tr("&Key of the tokens…"), {}, [this] {
        openDialog(new KeyDialog(m_workspace, store::TokenKey::folder(), this));
    });
    file->addSeparator();
    command(file, QStringLiteral("quit"), tr("&Quit"), QKeySequence::Quit, [this] { close(); });

    QMenu* edit = menu(QStringLiteral("edit"), tr("&Edit"));
    QAction* undo = m_workspace.undo().createUndoAction(this, tr("Undo"));
    undo->setObjectName(QStringLiteral("command.undo"));
    undo->setIcon(icon(QStringLiteral("undo")));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_workspace.undo().createRedoAction(this, tr("Redo"));
    redo->setObjectName(QStringLiteral("command.redo"));
    redo->setIcon(icon(QStringLiteral("redo")));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    edit->addActions({undo, redo});
    m_commands.insert(QStringLiteral("undo"), undo);
    m_commands.insert(QStringLiteral("redo"), redo);
    edit->addSeparator();
    command(edit, QStringLiteral("find"), tr("&Find…"), QKeySequence::Find, [this] {
        m_commandBar->search()->askForAnything();
    });

    command(edit, QStringLiteral("palette"), tr("Find a &command…"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        m_commandBar->search()->askForCommand();
    });
    command(edit, QStringLiteral("steps"), tr("&Steps…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z), [this] { showSteps(); });

    QMenu* view = menu(QStringLiteral("view"), tr("&View"));
    for (std::size_t i = 0; i < m_views.size(); ++i)
        command(view, QStringLiteral("view.") + m_views[i]->id(), m_views[i]->title(),
                QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)),
                [this, i] { bring(static_cast<int>(i), {}, true); });
    view->addSeparator();
    NavigationStack& places = m_workspace.navigation();
    QAction* back = command(view, QStringLiteral("back"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left),
                            [this, &places] { m_inspector->laidOver() ? m_inspector->takeAway() : places.back(); });
    QAction* forward = command(view, QStringLiteral("forward"), tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right),
                               [&places] { places.forward(); });
    back->setIcon(icon(QStringLiteral("back")));
    forward->setIcon(icon(QStringLiteral("forward")));
    const auto reachable = [back, forward, &places] {
        back->setEnabled(places.canGoBack());
        forward->setEnabled(places.canGoForward());
    };
    connect(&places, &NavigationStack::changed, back, reachable);
    reachable();
    view->addSeparator();
    command(view, QStringLiteral("inspector"), tr("&Inspector"), QKeySequence(Qt::ALT | Qt::Key_1),
            [this] { m_inspector->setVisible(!m_inspector->isVisible()); });
    command(view, QStringLiteral("panes"), tr("&Next pane"), QKeySequence(Qt::Key_F6), [this] { nextPane(); });
    command(view, QStringLiteral("fullScreen"), tr("F&ull screen"), QKeySequence(Qt::Key_F11),
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    command(view, QStringLiteral("picture"), tr("Save &picture…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] {
        // Asked when it is wanted: a picture may have come since the view was brought to the front.
        ViewWidget* widget = m_current >= 0 ? m_widgets[static_cast<std::size_t>(m_current)] : nullptr;
        if (widget && widget->canSavePicture())
            widget->savePicture();
        else
            m_workspace.say(tr("There is no picture to save here"));
    });
    view->addSeparator();
    auto* themes = new QActionGroup(this);
    const auto theme = [&](const QString& name, const QString& text, ThemeChoice choice) {
        QAction* a = command(view, name, text, {}, [this, choice] {
            m_workspace.theme().setChoice(choice);
            QSettings().setValue(QStringLiteral("look/theme"), static_cast<int>(choice));
        });
        a->setCheckable(true);
        a->setChecked(m_workspace.theme().choice() == choice);
        themes->addAction(a);
    };
    theme(QStringLiteral("themeSystem"), tr("As the desktop"), ThemeChoice::System);
    theme(QStringLiteral("themeLight"), tr("Light"), ThemeChoice::Light);
    theme(QStringLiteral("themeDark"), tr("Dark"), ThemeChoice::Dark);

    QMenu* analysis = menu(QStringLiteral("analysis"), tr("&Analysis"));
    command(analysis, QStringLiteral("analyse"), tr("&Analyse as of the clocks"), QKeySequence(Qt::Key_F5),
            [this] { m_workspace.analyse(); });
    analysis->addSeparator();
    inView(analysis, QStringLiteral("path"), tr("&Path between two…"), QStringLiteral("graph"), QStringLiteral("graph.do.path"));
    inView(analysis, QStringLiteral("why"), tr("&Why connected"), QStringLiteral("graph"), QStringLiteral("graph.do.why"));
    inView(analysis, QStringLiteral("expand"), tr("&Expand in the graph…"), QStringLiteral("graph"), QStringLiteral("graph.do.expand"));
    analysis->addSeparator();
    inView(analysis, QStringLiteral("compare"), tr("&Compare tiers with an earlier day"), QStringLiteral("tiers"), QStringLiteral("tiers.compare"));
    inView(analysis, QStringLiteral("owners"), tr("&Ownership and control of a firm"), QStringLiteral("dossier"), {}, {{QStringLiteral("tab"), 1}});
    inView(analysis, QStringLiteral("notJudged"), tr("What could &not be judged"), QStringLiteral("alerts"), {},
           {{QStringLiteral("levels"), QVariantList{false, false, false, true}}});

    QMenu* reports = menu(QStringLiteral("report"), tr("&Report"));
    QAction* report = command(reports, QStringLiteral("report"), tr("&Report…"), QKeySequence::Print,
                              [this] { m_workspace.wantReport(); });
    report->setIcon(icon(QStringLiteral("report")));
    report->setIconText(tr("Report"));
    inView(reports, QStringLiteral("visitList"), tr("&Visit list of the leads selected…"), QStringLiteral("alerts"), QStringLiteral("alerts.visit"));
    inView(reports, QStringLiteral("quarantineList"), tr("&Quarantined rows with reasons…"), QStringLiteral("sources"), QStringLiteral("sources.export"));
    reports->addAction(m_commands.value(QStringLiteral("picture")));

    QMenu* tools = menu(QStringLiteral("tools"), tr("&Tools"));
    QMenu* languages = tools->addMenu(tr("&Language"));
    languages->setObjectName(QStringLiteral("menu.language"));
    auto* tongues = new QActionGroup(this);
    // A language is named in itself, so that whoever is lost finds home.
    for (const auto& [code, name] : {std::pair{QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
                                     std::pair{QStringLiteral("zh_TW"), QStringLiteral("繁體中文")},
                                     std::pair{QStringLiteral("en"), QStringLiteral("English")}}) {
        QAction* a = command(languages, QStringLiteral("language.") + code, name, {}, [this, code = code] {
            QSettings().setValue(QStringLiteral("look/language"), code);
            useLanguage(code);
            Q_EMIT rebuildWanted();
        });
        a->setCheckable(true);
        a->setChecked(currentLanguage() == code);
        tongues->addAction(a);
    }

    QMenu* help = menu(QStringLiteral("help"), tr("&Help"));
    command(help, QStringLiteral("manual"), tr("&Manual"), QKeySequence(Qt::Key_F1), [this] {
        openDialog(new ManualDialog(m_workspace, this));
    });
    command(help, QStringLiteral("shortcuts"), tr("&Keys"), QKeySequence(QStringLiteral("Shift+F1")),
            [this] { showShortcuts(); });
}

} // namespace coir::ui
