// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Workstation.h"

#include "language/Wording.h"
#include "look/Icons.h"
#include "look/Style.h"
#include "look/Theme.h"
#include "shell/MainWindow.h"
#include "shell/Workspace.h"

#include <QApplication>
#include <QSettings>
#include <clocale>
#include <memory>

namespace coir::ui {

void dressApplication(const std::string& language) {
    QApplication::setOrganizationName(QStringLiteral("coir"));
    QApplication::setApplicationName(QStringLiteral("coir"));
    QApplication::setApplicationDisplayName(QStringLiteral("Coir"));
    QApplication::setStyle(new Style);
    QApplication::setFont(font::body());
    const QString last = QSettings().value(QStringLiteral("look/language")).toString();
    useLanguage(language.empty() ? last : QString::fromStdString(language));
    new FocusRing(qApp);
}

int runWorkstation(int& argc, char** argv, const WorkstationOptions& options) {
    QApplication app(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // Qt took the user's locale: numbers in files have a point everywhere
    dressApplication(options.language);
    ThemeControl theme;
    theme.setChoice(static_cast<ThemeChoice>(
        QSettings().value(QStringLiteral("look/theme"), static_cast<int>(ThemeChoice::System)).toInt()));
    Workspace workspace(theme, QString::fromStdString(options.resources));
    std::unique_ptr<MainWindow> window;
    const std::function<void()> build = [&] {
        // The signal that asks for a new window comes from the old one: let it return first.
        QByteArray geometry;
        QString view;
        QVariantMap state;
        if (window) {
            geometry = window->saveGeometry();
            view = window->currentView();
            if (const auto* widget = window->viewWidget(view))
                state = widget->state();
            window.release()->deleteLater();
        }
        workspace.navigation().clear();
        window = std::make_unique<MainWindow>(workspace);
        if (!geometry.isEmpty()) { // another language, the same work
            window->restoreGeometry(geometry);
            window->showView(view, state);
        }
        QObject::connect(window.get(), &MainWindow::rebuildWanted, qApp, [&] { build(); }, Qt::QueuedConnection);
        window->show();
    };
    build();
    if (!options.casePath.empty())
        workspace.openCase(QString::fromStdString(options.casePath));
    return QApplication::exec();
}

} // namespace coir::ui
