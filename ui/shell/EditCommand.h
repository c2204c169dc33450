// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QUndoCommand>
#include <functional>

namespace coir::ui {

/// The only undo command of the window: what an edit does and what its inverse does. Undo writes the inverse as a new
/// row, so that history never disappears.
class EditCommand : public QUndoCommand {
public:
    EditCommand(const QString& text, std::function<void()> forward, std::function<void()> inverse)
        : QUndoCommand(text), m_forward(std::move(forward)), m_inverse(std::move(inverse)) {}
    /// An edit of what a view alone holds: once the view is gone (another language builds the window anew) the step is
    /// skipped, and those of the case stay.
    EditCommand(const QString& text, QObject* view, std::function<void()> forward, std::function<void()> inverse)
        : EditCommand(text, std::move(forward), std::move(inverse)) {
        m_view = view;
        m_ofView = true;
    }
    void redo() override { run(m_forward); }
    void undo() override { run(m_inverse); }

private:
    void run(const std::function<void()>& step) {
        if (m_ofView && !m_view)
            setObsolete(true);
        else
            step();
    }
    std::function<void()> m_forward, m_inverse;
    QPointer<QObject> m_view;
    bool m_ofView = false;
};

} // namespace coir::ui
