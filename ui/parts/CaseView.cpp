// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/CaseView.h"

#include "parts/NoCase.h"
#include "parts/Panel.h"
#include "shell/Workspace.h"

#include <QApplication>
#include <QBoxLayout>

namespace coir::ui {

CaseView::CaseView(Workspace& workspace, QWidget* parent) : ViewWidget(workspace, parent) {}

void CaseView::setContent(const QString& name, QWidget* content, const QMargins& margins) {
    m_states = new StateStack(name + QStringLiteral(".states"), content, this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(margins);
    all->addWidget(m_states);
    const auto later = [this] { whenSeen([this] { refresh(); }); };
    connect(&m_workspace, &Workspace::snapshotChanged, this, later);
    connect(&m_workspace, &Workspace::busyChanged, this, later);
    later();
}

void CaseView::refresh() {
    if (!m_workspace.hasCase()) {
        if (m_workspace.busy())
            return m_states->showRunning(tr("Opening the case…"));
        return showNoCase(*m_states, m_workspace);
    }
    if (m_workspace.busy())
        return m_states->showRunning(tr("The last result is shown until the running job has ended"));
    showContent();
    if (m_shot == m_workspace.snapshot())
        return;
    m_shot = m_workspace.snapshot();
    take();
}

void CaseView::showContent() {
    m_states->showContent();
    const QWidget* keys = QApplication::focusWidget();
    if (isActiveWindow() && (!keys || !keys->isVisible()))
        activated();
}

} // namespace coir::ui
