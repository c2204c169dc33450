// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/AlertsView.h"

#include "look/Tokens.h"
#include "parts/NoCase.h"
#include "parts/Panel.h"
#include "shell/Workspace.h"

#include <QBoxLayout>

namespace coir::ui {

AlertsView::AlertsView(Workspace& workspace, QWidget* parent)
    : ViewWidget(workspace, parent), m_states(new StateStack(QStringLiteral("alerts.states"), new QWidget, this)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(size::kPageOutside, size::kPageOutside, size::kPageOutside, size::kPageOutside);
    all->addWidget(m_states);
    connect(&workspace, &Workspace::caseChanged, this, &AlertsView::reload);
    reload();
}

void AlertsView::reload() {
    if (!m_workspace.hasCase())
        return showNoCase(*m_states, m_workspace);
    m_states->showContent();
}

} // namespace coir::ui
