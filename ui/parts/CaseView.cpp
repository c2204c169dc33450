// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/CaseView.h"

#include "parts/NoCase.h"
#include "look/Tokens.h"
#include "parts/Panel.h"
#include "shell/Workspace.h"

#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace coir::ui {

CaseView::CaseView(Workspace& workspace, QWidget* parent) : ViewWidget(workspace, parent) {}

void CaseView::setContent(const QString& name, QWidget* content, const QMargins& margins) {
    // In a window smaller than the content needs, it scrolls: nothing is out of reach on a small screen or a large scale.
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(name + QStringLiteral(".scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->verticalScrollBar()->setSingleStep(size::kScrollStep);
    scroll->setWidget(content);
    m_states = new StateStack(name + QStringLiteral(".states"), scroll, this);
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
            return m_states->showEmpty(QStringLiteral("import"), m_workspace.busyWords(), tr("It runs in the background; the status bar says how far it is."));
        showNoCase(*m_states, m_workspace);
        const QWidget* keys = window()->focusWidget();
        if (isVisible() && (!keys || !keys->isVisibleTo(window()))) // Enter starts
            m_states->takeKeys();
        return;
    }
    if (m_workspace.busy())
        return m_states->showRunning(tr("The last result is shown until the running job has ended"));
    showContent();
    if (m_shot == m_workspace.snapshot())
        return;
    m_shot = m_workspace.snapshot();
    take();
}

bool CaseView::takeKeys() { return m_states && m_states->takeKeys(); }

void CaseView::showContent() {
    m_states->showContent();
    const QWidget* keys = QApplication::focusWidget();
    if (isActiveWindow() && (!keys || !keys->isVisible()))
        activated();
}

} // namespace coir::ui
