// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/Theme.h"
#include "shell/MainWindow.h"
#include "shell/Workspace.h"
#include "shell/Workstation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>
#include <QThreadPool>
#include <cstdio>
#include <set>

namespace {
using namespace coir::ui;

/// Lets the window work until no job runs; the window itself never waits like this.
void settle(Workspace& workspace) {
    QElapsedTimer since;
    since.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(5);
    } while ((!workspace.jobs().idle() || since.elapsed() < 120) && since.elapsed() < 60000);
    QThreadPool::globalInstance()->waitForDone(); // maps drawn aside
    // What arrived last is laid out level by level, one pass of the loop each.
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}
} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    for (int i = 1; i + 1 < argc; ++i) // the scale must be known before the first screen exists
        if (QByteArray(argv[i]) == "--scale")
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("Folder for the pictures"));
    parser.addOptions({{QStringLiteral("theme"), QStringLiteral("light or dark"), QStringLiteral("T"), QStringLiteral("light")},
                       {QStringLiteral("scale"), QStringLiteral("1, 1.25, 1.5, 2"), QStringLiteral("S"), QStringLiteral("1")},
                       {QStringLiteral("lang"), QStringLiteral("zh_CN, zh_TW, en"), QStringLiteral("L"), QStringLiteral("zh_CN")},
                       {QStringLiteral("case"), QStringLiteral("case file"), QStringLiteral("CASE")},
                       {QStringLiteral("size"), QStringLiteral("1440x900"), QStringLiteral("WxH"), QStringLiteral("1440x900")},
                       {QStringLiteral("resources"), QStringLiteral("resource folder"), QStringLiteral("DIR")}});
    parser.process(app);
    if (parser.positionalArguments().size() != 1) {
        std::fputs(qPrintable(parser.helpText()), stderr);
        return 2;
    }
    const QDir out(parser.positionalArguments().constFirst());
    if (!out.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "cannot make folder %s\n", qPrintable(out.path()));
        return 6;
    }
    dressApplication(parser.value(QStringLiteral("lang")).toStdString());
    ThemeControl theme;
    theme.setChoice(parser.value(QStringLiteral("theme")) == QStringLiteral("dark") ? ThemeChoice::Dark
                                                                                    : ThemeChoice::Light);
    Workspace workspace(theme, parser.value(QStringLiteral("resources")));
    MainWindow window(workspace);
    // A box would wait for somebody for ever.
    QObject::disconnect(&workspace, &Workspace::failed, &window, nullptr);
    QObject::connect(&workspace, &Workspace::failed, &window, [](const coir::Error& e) { std::fprintf(stderr, "%s\n", coir::plain(e).c_str()); });
    const QStringList wh = parser.value(QStringLiteral("size")).split(u'x');
    window.setWindowState(Qt::WindowNoState);
    if (wh.size() == 2)
        window.resize(wh[0].toInt(), wh[1].toInt());
    window.show();
    // The offscreen display is smaller than an office monitor, and a window fits itself into its display once it stands.
    QElapsedTimer stands;
    for (stands.start(); stands.elapsed() < 1000;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    window.setWindowState(Qt::WindowNoState);
    if (wh.size() == 2)
        window.resize(wh[0].toInt(), wh[1].toInt());
    if (parser.isSet(QStringLiteral("case")))
        workspace.openCase(parser.value(QStringLiteral("case")));
    settle(workspace);
    int written = 0;
    for (const auto& view : makeViews()) {
        window.showView(view->id());
        settle(workspace);
        if (window.grab().save(out.filePath(view->id() + QStringLiteral(".png"))))
            ++written;
    }
    // One for each picture that proves: the strongest lead of every detector.
    if (workspace.hasCase()) {
        window.showView(QStringLiteral("alerts"));
        std::set<std::string> seen;
        for (const auto& f : workspace.snapshot()->findings) {
            if (!seen.insert(f.detector).second)
                continue;
            workspace.select({Selection::Kind::Finding, QString::fromStdString(f.id)});
            settle(workspace);
            auto* panel = window.findChild<QWidget*>(QStringLiteral("alerts.picturePanel"));
            if (panel && panel->grab().save(out.filePath(QStringLiteral("picture-%1.png").arg(QString::fromStdString(f.detector)))))
                ++written;
        }
        struct Part {
            const char *view, *panel, *file;
        };
        for (const auto& [view, name, title] : {Part{"dossier", "dossier.ownershipPanel", "ownership"}, Part{"dossier", "dossier.timelinePanel", "timeline"},
                                                Part{"tiers", "tiers.picturePanel", "waterfall"},
                                                Part{"heat", "heat.tiles", "tiles"}, Part{"heat", "heat.hexes", "hexagons"}}) {
            window.showView(QLatin1String(view));
            settle(workspace);
            auto* panel = window.findChild<QWidget*>(QLatin1String(name));
            const QString file = QStringLiteral("picture-%1.png").arg(QLatin1String(title));
            if (panel && panel->grab().save(out.filePath(file)))
                ++written;
        }
    }
    std::printf("%d pictures in %s\n", written, qPrintable(out.path()));
    return written > 0 ? 0 : 1;
}
