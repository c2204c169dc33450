// SPDX-License-Identifier: GPL-3.0-or-later
// The longest time the window's thread is kept from answering, measured on a real case with the real window: opening
// it, every view, selecting and filtering leads, moving the clocks, changing the theme. Prints a Markdown table.
#include "look/Theme.h"
#include "parts/Table.h"
#include "render/PictureWidget.h"
#include "shell/MainWindow.h"
#include "shell/Workspace.h"
#include "shell/Workstation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>
#include <QUndoStack>
#include <cstdio>
#include <ctime>

namespace {
using namespace coir;
using namespace coir::ui;

constexpr double kFrame = 16, kTheme = 20;
constexpr int kLeads = 8;
constexpr int kQuietMs = 60;
constexpr qint64 kPatienceMs = 2000;

/// CPU of this thread: a busy machine must not look like a slow window.
double cpuMs() {
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) / 1e6;
}

/// Remembers the event that kept the thread longest: that is where to look first.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QByteArray who = QByteArray(receiver->metaObject()->className()) + ' ' + receiver->objectName().toUtf8() +
                               " event " + QByteArray::number(event->type());
        const double before = cpuMs();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        if (const double ms = cpuMs() - before; ms > longest) {
            longest = ms;
            culprit = who;
        }
        return done;
    }
    double longest = 0;
    QByteArray culprit;

private:
    int m_depth = 0;
};

struct Gap {
    double cpu = 0, wall = 0;
};

class Gaps {
public:
    Gaps(WatchedApplication& app, Workspace& workspace) : m_app(app), m_workspace(workspace) {}

    /// Runs `act` and then the loop until no job runs and nothing is left to do; each turn of the loop is one gap.
    void measure(const char* name, double limit, const std::function<void()>& act) {
        m_app.longest = 0;
        m_app.culprit.clear();
        Gap worst;
        turn(worst, act);
        QElapsedTimer quiet;
        quiet.start();
        while (quiet.elapsed() < kQuietMs) {
            turn(worst, [] { QCoreApplication::processEvents(QEventLoop::AllEvents); });
            if (!m_workspace.jobs().idle())
                quiet.restart();
            QThread::msleep(1);
        }
        const bool fits = worst.cpu <= limit;
        m_failed += !fits;
        std::printf("| %s | %.1f | %.1f | %.0f | %s | %s |\n", name, worst.cpu, worst.wall, limit, fits ? "yes" : "**no**",
                    m_app.culprit.constData());
        std::fflush(stdout);
    }
    int failed() const { return m_failed; }

private:
    static void turn(Gap& worst, const std::function<void()>& act) {
        QElapsedTimer wall;
        wall.start();
        const double before = cpuMs();
        act();
        worst.cpu = std::max(worst.cpu, cpuMs() - before);
        worst.wall = std::max(worst.wall, static_cast<double>(wall.nsecsElapsed()) / 1e6);
    }
    WatchedApplication& m_app;
    Workspace& m_workspace;
    int m_failed = 0;
};

/// From the key to the picture on screen, by the wall.
void measurePictures(MainWindow& window, int rows) {
    auto* table = window.findChild<Table*>(QStringLiteral("alerts.table"));
    auto* picture = window.findChild<PictureWidget*>(QStringLiteral("alerts.picture"));
    bool there = false;
    QObject::connect(picture, &PictureWidget::sceneChanged, picture, [&] { there = true; });
    double worst = 0, sum = 0;
    int n = 0, missed = 0;
    for (; n < rows && table->currentRow() + 1 < table->rowsModel()->rowCount(); ++n) {
        QElapsedTimer clock;
        clock.start();
        there = false;
        QTest::keyClick(table, Qt::Key_J);
        while (!there && clock.elapsed() < kPatienceMs)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        QCoreApplication::processEvents(QEventLoop::AllEvents); // painted
        const double ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        missed += !there;
        worst = std::max(worst, ms);
        sum += ms;
    }
    std::printf("\nFrom the key to the picture under the list: %d leads, mean %.1f ms, worst %.1f ms (limit 100), %d without a picture\n", n,
                n ? sum / n : 0.0, worst, missed);
}
} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    WatchedApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("CASE"), QStringLiteral("analysed case"));
    parser.addOptions({{QStringLiteral("lang"), QStringLiteral("zh_CN, zh_TW, en"), QStringLiteral("L"), QStringLiteral("zh_CN")},
                       {QStringLiteral("resources"), QStringLiteral("resource folder"), QStringLiteral("DIR"),
                        QStringLiteral(COIR_SOURCE_DIR "/resources")}});
    parser.addHelpOption();
    parser.process(app);
    if (parser.positionalArguments().size() != 1) {
        std::fputs(qPrintable(parser.helpText()), stderr);
        return 2;
    }
    dressApplication(parser.value(QStringLiteral("lang")).toStdString());
    ThemeControl theme;
    theme.setChoice(ThemeChoice::Light);
    Workspace workspace(theme, parser.value(QStringLiteral("resources")));
    MainWindow window(workspace);
    window.show();
    QCoreApplication::processEvents();
    Gaps gaps(app, workspace);
    std::printf("| step | longest turn, CPU ms | wall ms | limit | kept | slowest event |\n| --- | --- | --- | --- | --- | --- |\n");
    gaps.measure("open the case", kFrame, [&] { workspace.openCase(parser.positionalArguments().constFirst()); });
    if (!workspace.hasCase()) {
        std::fputs("the case did not open\n", stderr);
        return 1;
    }
    const auto views = makeViews();
    const auto name = [](const QString& what, const QString& id) { return QStringLiteral("%1 %2").arg(what, id).toUtf8(); };
    for (const char* time : {"first sight of", "back to"})
        for (const auto& view : views)
            gaps.measure(name(QLatin1String(time), view->id()).constData(), kFrame, [&] { window.showView(view->id()); });
    window.showView(QStringLiteral("alerts"));
    auto* table = window.findChild<Table*>(QStringLiteral("alerts.table"));
    for (int i = 0; i < kLeads; ++i)
        gaps.measure(name(QStringLiteral("select lead"), QString::number(i + 2)).constData(), kFrame, [&] { QTest::keyClick(table, Qt::Key_J); });
    measurePictures(window, 4 * kLeads);
    std::puts("\n| step | longest turn, CPU ms | wall ms | limit | kept | slowest event |\n| --- | --- | --- | --- | --- | --- |");
    gaps.measure("show hints too", kFrame, [&] { window.findChild<QToolButton*>(QStringLiteral("alerts.chip.2"))->toggle(); });
    gaps.measure("sort leads by reason", kFrame, [&] { table->sortByColumn(4, Qt::AscendingOrder); });
    gaps.measure("type into the filter of leads", kFrame,
                 [&] { window.findChild<QLineEdit*>(QStringLiteral("alerts.text"))->setText(QStringLiteral("海口")); });
    gaps.measure("take the filter back", kFrame, [&] { window.findChild<QLineEdit*>(QStringLiteral("alerts.text"))->clear(); });
    gaps.measure("verdict", kFrame, [&] { QTest::keyClick(table, Qt::Key_2); });
    gaps.measure("undo it", kFrame, [&] { workspace.undo().undo(); });
    window.showView(QStringLiteral("tiers"));
    auto* tiers = window.findChild<Table*>(QStringLiteral("tiers.table"));
    gaps.measure("select a rated firm", kFrame, [&] { QTest::keyClick(tiers, Qt::Key_J); });
    gaps.measure("type into the filter of tiers", kFrame,
                 [&] { window.findChild<QLineEdit*>(QStringLiteral("tiers.text"))->setText(QStringLiteral("海口")); });
    gaps.measure("sort tiers by name", kFrame, [&] { tiers->sortByColumn(1, Qt::AscendingOrder); });
    window.showView(QStringLiteral("dossier"));
    const auto& shot = *workspace.snapshot();
    if (shot.facts->firms.size() > 100)
        gaps.measure("another firm in the dossier", kFrame,
                     [&] { workspace.select({Selection::Kind::Firm, QString::fromStdString(shot.facts->firms[100].key)}); });
    gaps.measure("search", kFrame, [&] {
        auto* search = window.findChild<QLineEdit*>(QStringLiteral("search"));
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("91"));
    });
    window.showView(QStringLiteral("today"));
    AsOf earlier = workspace.asOf();
    earlier.valid = addMonths(earlier.valid, -1);
    earlier.known = addMonths(earlier.known, -1);
    gaps.measure("clocks a month back", kFrame, [&] { workspace.setAsOf(earlier); });
    const auto widgets = window.findChildren<QWidget*>().size();
    gaps.measure(name(QStringLiteral("dark theme, widgets:"), QString::number(widgets)).constData(), kTheme,
                 [&] { theme.setChoice(ThemeChoice::Dark); });
    gaps.measure("light theme", kTheme, [&] { theme.setChoice(ThemeChoice::Light); });
    std::printf("\n%d of the steps above their limit\n", gaps.failed());
    return 0;
}
