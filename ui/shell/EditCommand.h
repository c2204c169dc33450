// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QUndoCommand>
#include <functional>

namespace coir::ui {

/// The only undo command of the window: what an edit does and what its inverse does. Undo writes the inverse as a new
/// row, so that history never disappears.
class EditCommand : public QUndoCommand {
public:
    EditCommand(const QString& text, std::function<void()> forward, std::function<void()> inverse)
        : QUndoCommand(text), m_forward(std::move(forward)), m_inverse(std::move(inverse)) {}
    void redo() override { m_forward(); }
    void undo() override { m_inverse(); }

private:
    std::function<void()> m_forward, m_inverse;
};

} // namespace coir::ui
