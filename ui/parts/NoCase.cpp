// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/NoCase.h"

#include "parts/Panel.h"
#include "shell/Workspace.h"

#include <QFileDialog>

namespace coir::ui {

void showNoCase(StateStack& states, Workspace& workspace) {
    QWidget* window = states.window();
    states.showEmpty(QStringLiteral("import"), StateStack::tr("Drop a folder here: a new case and the whole analysis"),
                     StateStack::tr("CSV, XLSX, JSON, XML, also compressed; the forms are recognised by their headings. "
                                    "An existing case opens with Ctrl+O."),
                     StateStack::tr("Choose a folder…"), [&workspace, window] {
                         const QString folder = QFileDialog::getExistingDirectory(
                             window, StateStack::tr("Folder to import"));
                         if (!folder.isEmpty())
                             workspace.takeIn({folder});
                     });
    states.alsoOffer(StateStack::tr("Open a case…"), [&workspace, window] {
        const QString path = QFileDialog::getOpenFileName(window, StateStack::tr("Open case"), {}, StateStack::tr("Coir case (*.coir)"));
        if (!path.isEmpty())
            workspace.openCase(path);
    });
    states.alsoOffer(StateStack::tr("Make the sample case (synthetic)"), [&workspace] { workspace.makeSample(); });
}

} // namespace coir::ui
