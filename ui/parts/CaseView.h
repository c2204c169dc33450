// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/CaseSnapshot.h"
#include "shell/View.h"

class QMargins;

namespace coir::ui {

class StateStack;

/// A view of the open case. It knows what to show while there is none and while a job runs, and takes a new snapshot over
/// once it is looked at.
class CaseView : public ViewWidget {
    Q_OBJECT
public:
    bool takeKeys() override;

protected:
    explicit CaseView(Workspace& workspace, QWidget* parent);
    /// Puts the states around the content: the last step of building a view. `name` is the prefix of its objects.
    void setContent(const QString& name, QWidget* content, const QMargins& margins);
    /// Content in place of a message; keys that were nowhere go to it.
    void showContent();
    /// m_shot is a new snapshot and the view is seen.
    virtual void take() = 0;

    StateStack* m_states = nullptr;
    SnapshotPtr m_shot;

private:
    void refresh();
};

} // namespace coir::ui
