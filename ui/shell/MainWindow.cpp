// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "language/Wording.h"
#include "look/Icons.h"
#include "look/Tokens.h"
#include "parts/FindingWords.h"
#include "parts/KeyCaps.h"
#include "parts/Panel.h"
#include "parts/RecordPanel.h"
#include "shell/Banner.h"
#include "shell/ClockBox.h"
#include "shell/CommandBar.h"
#include "shell/Inspector.h"
#include "shell/OfficeDialog.h"
#include "shell/Placement.h"
#include "shell/Rail.h"
#include "shell/ReportDialog.h"
#include "shell/SearchBox.h"
#include "shell/ShortcutSheet.h"
#include "shell/StatusBar.h"
#include "shell/Workspace.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QUndoView>
#include <QWindow>

namespace coir::ui {
namespace {
constexpr int kFirstWidth = 1440;
constexpr int kFirstHeight = 900;
constexpr int kFrameKnown = 250; ///< ms
constexpr auto kCommandHit = "command"; ///< in the place of a view
} // namespace

MainWindow::MainWindow(Workspace& workspace, QWidget* parent)
    : QMainWindow(parent), m_workspace(workspace), m_views(makeViews()), m_widgets(m_views.size(), nullptr),
      m_menuBar(new QMenuBar(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockOptions(QMainWindow::AllowTabbedDocks);

    m_status = new StatusBar(workspace.jobs(), this);
    setStatusBar(m_status);
    m_inspector = new Inspector(this);
    addDockWidget(Qt::RightDockWidgetArea, m_inspector);

    buildMenus();

    auto* top = new QWidget(this);
    top->setObjectName(QStringLiteral("top"));
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* menuRow = new QWidget(top);
    menuRow->setObjectName(QStringLiteral("top.menu"));
    menuRow->setAutoFillBackground(true);
    menuRow->setBackgroundRole(QPalette::Base);
    auto* menuLine = new QHBoxLayout(menuRow);
    menuLine->setContentsMargins(size::kGap, 0, size::kPageOutside, 0);
    m_caseName = new Words(Words::Tone::Small, {}, menuRow);
    m_caseName->setObjectName(QStringLiteral("caseName"));
    menuLine->addWidget(m_menuBar, 1);
    menuLine->addWidget(m_caseName);
    menuRow->setFixedHeight(size::kMenuBar);
    column->addWidget(menuRow);
    m_commandBar = new CommandBar(workspace,
                                  {m_commands.value(QStringLiteral("back")), m_commands.value(QStringLiteral("forward")),
                                   m_commands.value(QStringLiteral("undo")), m_commands.value(QStringLiteral("redo")),
                                   m_commands.value(QStringLiteral("import")),
                                   m_commands.value(QStringLiteral("report"))},
                                  top);
    column->addWidget(m_commandBar);
    m_banner = new Banner(top);
    column->addWidget(m_banner);
    m_stale = new QWidget(top);
    m_stale->setObjectName(QStringLiteral("stale"));
    m_stale->setAutoFillBackground(true);
    m_stale->setBackgroundRole(QPalette::Base);
    auto* staleRow = new QHBoxLayout(m_stale);
    staleRow->setContentsMargins(size::kPageOutside, 0, size::kPageOutside, 0);
    m_staleWords = new Words(Words::Tone::Warning, {}, m_stale);
    m_staleWords->setObjectName(QStringLiteral("stale.words"));
    auto* anew = new Words(Words::Tone::Link, tr("Keep these in the case  F5"), m_stale);
    anew->setObjectName(QStringLiteral("stale.analyse"));
    anew->setAccessibleName(anew->text());
    staleRow->addStretch(1);
    staleRow->addWidget(m_staleWords);
    staleRow->addWidget(anew);
    staleRow->addStretch(1);
    m_stale->setFixedHeight(size::kBanner);
    connect(anew, &Words::clicked, &workspace, &Workspace::analyse);
    column->addWidget(m_stale);
    setMenuWidget(top);

    auto* central = new QWidget(this);
    central->setObjectName(QStringLiteral("central"));
    central->setMinimumWidth(size::kCentralLeast);
    auto* row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new Rail(m_views, central);
    row->addWidget(m_rail);
    m_stack = new QStackedWidget(central);
    m_stack->setObjectName(QStringLiteral("views"));
    m_stack->setMinimumHeight(size::kRow); // pages scroll: the tallest must not hold the window above the screen
    row->addWidget(m_stack, 1);
    setCentralWidget(central);

    connect(m_inspector, &Inspector::left, this, &MainWindow::keysToView);
    connect(m_inspector, &Inspector::keyLeftOver, this, [this](QKeyEvent* event) {
        // A letter means in the inspector what it means in the view.
        if (m_current >= 0)
            QCoreApplication::sendEvent(m_widgets[static_cast<std::size_t>(m_current)], event);
    });
    connect(m_rail, &Rail::chosen, this, [this](int i) { bring(i, {}, true); });
    connect(m_commandBar->clocks(), &ClockBox::chosen, &workspace, &Workspace::setAsOf);
    m_commandBar->search()->setCommands([this](const QString& asked) { return commandsLike(asked); });
    connect(m_commandBar->search(), &SearchBox::hitChosen, this, [this](const SearchHit& hit) {
        if (QAction* action = hit.view == QLatin1String(kCommandHit) ? m_commands.value(hit.key) : nullptr) {
            keysToView();
            return QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection), void();
        }
        if (!hit.key.isEmpty() && hit.view != QStringLiteral("alerts"))
            m_workspace.select({Selection::Kind::Firm, hit.key});
        else if (!hit.key.isEmpty())
            m_workspace.select({Selection::Kind::Finding, hit.key});
        showView(hit.view);
    });
    connect(&workspace, &Workspace::viewWanted, this, &MainWindow::showView);
    connect(&workspace, &Workspace::snapshotChanged, this, &MainWindow::caseChanged);
    connect(&workspace, &Workspace::asOfChanged, this, &MainWindow::caseChanged);
    connect(&workspace, &Workspace::busyChanged, this, &MainWindow::enableCommands);
    connect(&workspace, &Workspace::said, m_status, &StatusBar::say);
    connect(&workspace, &Workspace::failed, this, &MainWindow::showError);
    connect(&workspace, &Workspace::importFinished, m_status, &StatusBar::say);
    connect(&workspace, &Workspace::verdictsChanged, this, &MainWindow::countAlerts);
    connect(&workspace, &Workspace::snapshotChanged, this, &MainWindow::countAlerts);
    connect(&workspace, &Workspace::recordWanted, this, [this](qint64 record, const QString& field) {
        if (!m_record)
            m_record = new RecordPanel(m_workspace);
        m_record->showRecord(record, field);
        m_inspector->lay(m_record);
    });
    connect(&workspace, &Workspace::reportWanted, this, [this] {
        if (!m_workspace.hasCase())
            return;
        if (m_workspace.office().unit.isEmpty()) // asked once, before it is first printed
            askOffice([this] { openReport(); });
        else
            m_workspace.keepOffice([this] { openReport(); });
    });
    connect(&workspace, &Workspace::officeWanted, this, &MainWindow::askOffice);
    connect(m_banner, &Banner::ownFilesWanted, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder to import"));
        if (!folder.isEmpty())
            m_workspace.takeIn({folder});
    });
    connect(&workspace.navigation(), &NavigationStack::wanted, this, [this](const NavigationStack::Place& place) {
        for (std::size_t i = 0; i < m_views.size(); ++i)
            if (m_views[i]->id() == place.view)
                bring(static_cast<int>(i), place.state, false);
    });
    qApp->installEventFilter(this);
    caseChanged();
    countAlerts();
    bring(0, {}, true);
    restoreLayout();
}

MainWindow::~MainWindow() { qApp->removeEventFilter(this); }

QString MainWindow::currentView() const {
    return m_current < 0 ? QString() : m_views[static_cast<std::size_t>(m_current)]->id();
}

ViewWidget* MainWindow::viewWidget(const QString& id) const {
    for (std::size_t i = 0; i < m_views.size(); ++i)
        if (m_views[i]->id() == id)
            return m_widgets[i];
    return nullptr;
}

void MainWindow::showView(const QString& id, const QVariantMap& state) {
    for (std::size_t i = 0; i < m_views.size(); ++i)
        if (m_views[i]->id() == id)
            bring(static_cast<int>(i), state, true);
}

void MainWindow::bring(int index, const QVariantMap& state, bool remember) {
    const auto at = static_cast<std::size_t>(index);
    if (m_current >= 0 && m_widgets[static_cast<std::size_t>(m_current)] && remember)
        m_workspace.navigation().update(m_widgets[static_cast<std::size_t>(m_current)]->state());
    if (!m_widgets[at]) {
        m_widgets[at] = m_views[at]->createWidget(m_workspace, m_stack);
        m_widgets[at]->setObjectName(QStringLiteral("view.") + m_views[at]->id());
        m_widgets[at]->setAccessibleName(m_views[at]->title());
        m_stack->addWidget(m_widgets[at]);
        connect(m_widgets[at], &ViewWidget::panelWanted, m_inspector, &Inspector::lay);
    }
    ViewWidget* widget = m_widgets[at];
    m_current = index;
    m_stack->setCurrentWidget(widget);
    m_rail->setCurrent(index);
    m_inspector->setPanel(widget->inspector());
    if (!state.isEmpty())
        widget->restore(state);
    wake(widget);
    if (remember)
        m_workspace.navigation().push({m_views[at]->id(), widget->state()});
}

void MainWindow::keysToView() {
    if (m_current >= 0)
        wake(m_widgets[static_cast<std::size_t>(m_current)]);
}

void MainWindow::wake(ViewWidget* view) {
    if (!view->takeKeys()) // a message in place of the content: Enter does what it offers
        view->activated();
}

// View → inspector → command bar → rail, and round again.
void MainWindow::nextPane() {
    const QWidget* keys = QApplication::focusWidget();
    if (keys && m_stack->isAncestorOf(keys) && m_inspector->takeKeys())
        return;
    if (keys && (m_stack->isAncestorOf(keys) || m_inspector->isAncestorOf(keys)))
        return m_commandBar->search()->setFocus(Qt::ShortcutFocusReason);
    if (keys && m_commandBar->isAncestorOf(keys))
        return m_rail->takeKeys();
    keysToView();
}

std::vector<SearchHit> MainWindow::commandsLike(const QString& asked) const {
    std::vector<SearchHit> hits;
    QStringList names = m_commands.keys();
    names.sort(); // a hash has no order
    for (const QString& name : names) {
        const QAction* action = m_commands.value(name);
        QString words = action->iconText();
        if (action->isEnabled() && words.contains(asked, Qt::CaseInsensitive))
            hits.push_back({SearchBox::tr("Command"), words, keyNames(action->shortcut().toString(QKeySequence::NativeText)), QString::fromLatin1(kCommandHit), name});
    }
    return hits;
}

void MainWindow::caseChanged() {
    // The page that held the keys may have gone with its message: the view in front takes them.
    QTimer::singleShot(0, this, [this] {
        if (!focusWidget() || !focusWidget()->isVisibleTo(this))
            keysToView();
    });
    const QString name = m_workspace.hasCase() ? QFileInfo(m_workspace.casePath()).fileName() : tr("no case");
    m_caseName->setText(QStringLiteral("%1 — Coir").arg(name));
    setWindowTitle(QStringLiteral("%1 — Coir").arg(name));
    m_banner->setVisible(m_workspace.synthetic());
    const SnapshotPtr& known = m_workspace.snapshot();
    m_stale->setVisible(known && !known->kept());
    if (known && !known->kept())
        m_staleWords->setText(*known->resultsAsOf == known->asOf ? tr("Facts have changed: leads and tiers shown were worked out anew, the case keeps the former ones")
                              : tr("Leads and tiers shown are of %1, worked out for this look; the case keeps those of %2").arg(date(known->asOf.valid), date(known->resultsAsOf->valid)));
    m_commandBar->clocks()->setAsOf(m_workspace.asOf(), m_workspace.latest());
    m_commandBar->clocks()->setEnabled(m_workspace.hasCase());
    QStringList facts;
    if (const SnapshotPtr& shot = m_workspace.snapshot()) {
        facts << tr("Data through %1").arg(date(shot->latest.valid)) << tr("%1 batches").arg(shot->sources.size())
              << firmsWords(*shot);
        if (!shot->ratings.cards.empty())
            facts << tr("coverage %1").arg(percent(shot->ratings.coverage > 0 ? shot->ratings.coverage
                                                                              : shot->ratings.cards.front().coverage));
        facts << tr("leads %1").arg(number(static_cast<std::int64_t>(shot->findings.size())));
        if (shot->resultsAsOf)
            facts << tr("analysed as of %1").arg(date(shot->asOf.valid));
    } else {
        facts << tr("No case open");
    }
    m_status->setFacts(facts);
    enableCommands();
}

// Two jobs that write are never offered at once.
void MainWindow::enableCommands() {
    const bool free = !m_workspace.busy();
    const auto enable = [this](const char* name, bool on) {
        if (QAction* a = m_commands.value(QLatin1String(name)))
            a->setEnabled(on);
    };
    for (QAction* a : std::as_const(m_commands))
        if (a->property("needsCase").toBool())
            a->setEnabled(m_workspace.hasCase());
    enable("report", m_workspace.hasCase());
    enable("copy", m_workspace.hasCase());
    enable("verify", m_workspace.hasCase());
    enable("analyse", m_workspace.hasCase() && free);
    enable("import", free);
    enable("new", free);
}

void MainWindow::countAlerts() {
    for (std::size_t i = 0; i < m_views.size(); ++i)
        if (m_views[i]->id() == QStringLiteral("alerts"))
            m_rail->setBadge(static_cast<int>(i), m_workspace.openCount(Level::High));
}

void MainWindow::showError(const Error& error) {
    const ErrorWords words = wordsOf(error);
    auto* box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Coir"), words.what, QMessageBox::Ok, this);
    box->setObjectName(QStringLiteral("errorBox"));
    box->setInformativeText(QStringList{words.where, words.remedy}.filter(QRegularExpression(QStringLiteral("."))).join(u'\n'));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    openDialog(box);
}

// Every step that can be undone, and a way back to any of them.
void MainWindow::showSteps() {
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("steps"));
    dialog->setWindowTitle(tr("Steps"));
    dialog->setAccessibleName(dialog->windowTitle());
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(new Words(Words::Tone::Second, tr("A step chosen here is the last that stands; what was undone can be done again."), dialog));
    auto* list = new QUndoView(&m_workspace.undo(), dialog);
    list->setObjectName(QStringLiteral("steps.list"));
    list->setAccessibleName(dialog->windowTitle());
    list->setEmptyLabel(tr("As opened"));
    column->addWidget(list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog->resize(size::kInspectorMost, size::kInspectorMost);
    openDialog(dialog);
}

void MainWindow::askOffice(std::function<void()> then) {
    auto* dialog = new OfficeDialog(m_workspace.office(), this);
    connect(dialog, &QDialog::finished, this, [this, dialog, then = std::move(then)](int result) {
        if (result == QDialog::Accepted)
            m_workspace.setOffice(dialog->office());
        if (then)
            m_workspace.keepOffice(then);
    });
    openDialog(dialog);
}

void MainWindow::openReport() {
    if (!m_workspace.hasCase())
        return;
    const ViewWidget* front = m_current >= 0 ? m_widgets[static_cast<std::size_t>(m_current)] : nullptr;
    const QString firm = front ? front->firmShown() : QString();
    openDialog(new ReportDialog(m_workspace, firm.isEmpty() ? m_workspace.selection() : Selection{Selection::Kind::Firm, firm}, this,
                                front ? front->areaShown() : QString()));
}

void MainWindow::restoreLayout() {
    const QSettings settings;
    if (restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray())) {
        bringBack();
    } else {
        const Placement first = firstPlacement(QSize(kFirstWidth, kFirstHeight), screen()->availableGeometry());
        setGeometry(first.inner);
        if (first.maximised)
            setWindowState(windowState() | Qt::WindowMaximized);
    }
    const int width = settings.value(QStringLiteral("window/inspector"), size::kInspector).toInt();
    resizeDocks({m_inspector}, {width}, Qt::Horizontal);
}

// What was kept may be from a screen that is gone, a larger one or another scale.
void MainWindow::bringBack() {
    if (isMaximized() || isFullScreen())
        return;
    QList<QRect> rooms;
    for (const QScreen* s : QGuiApplication::screens())
        rooms << s->availableGeometry();
    const QMargins drawn = windowHandle() ? windowHandle()->frameMargins() : QMargins();
    const QRect place = broughtBack(geometry(), rooms, drawn.isNull() ? kFrameAtMost : drawn);
    if (place != geometry())
        setGeometry(place);
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (!event->spontaneous()) // once the window manager has said how wide its frame is
        QTimer::singleShot(kFrameKnown, this, &MainWindow::bringBack);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_workspace.writing()) { // a verdict given is a verdict kept
        event->ignore();
        m_workspace.say(tr("Writing what is left; the window closes by itself"));
        connect(&m_workspace, &Workspace::written, this, &QWidget::close, Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
        m_workspace.finishWriting();
        return;
    }
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_inspector->isVisible())
        settings.setValue(QStringLiteral("window/inspector"), m_inspector->width());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    m_workspace.takeIn(paths);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && isActiveWindow()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        auto* widget = qobject_cast<QWidget*>(watched);
        // "?" only where no text is being written.
        if (key->text() == QStringLiteral("?") && widget && widget->window() == this &&
            !widget->testAttribute(Qt::WA_InputMethodEnabled)) {
            showShortcuts();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showShortcuts() {
    QList<ShortcutSheet::Group> groups;
    for (QMenu* menu : m_menus) {
        ShortcutSheet::Group group{menu->title().remove(QRegularExpression(QStringLiteral("\\(&.\\)|&"))), {}};
        for (const QAction* action : menu->actions())
            if (!action->shortcut().isEmpty())
                group.keys.append({action->shortcut().toString(QKeySequence::NativeText), action->iconText()});
        groups.append(group);
    }
    for (std::size_t i = 0; i < m_views.size(); ++i)
        if (m_widgets[i])
            groups.append({m_views[i]->title(), m_widgets[i]->keys()});
    openDialog(new ShortcutSheet(groups, this));
}

} // namespace coir::ui
