// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/View.h"

#include <QDockWidget>
#include <QPointer>

class QStackedWidget;

class QToolButton;
namespace coir::ui {

class Words;

/// The one pane at the right that always shows the selection. A panel may be laid over it (a source row) and
/// taken away again.
class Inspector : public QDockWidget {
    Q_OBJECT
public:
    explicit Inspector(QWidget* parent = nullptr);
    /// The panel of the view in front; nullptr hides the dock.
    void setPanel(InspectorPanel* panel);
    void lay(InspectorPanel* panel);
    void takeAway();
    bool laidOver() const { return m_over != nullptr; }
    /// Gives the keys to the first thing in the panel that takes them; false where there is nothing.
    bool takeKeys();

Q_SIGNALS:
    /// A key that nothing in the pane wanted: the view may know it.
    void keyLeftOver(QKeyEvent* event);
    /// Escape: back to the view.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showHeading();

    QStackedWidget* m_stack;
    QWidget* m_bar;
    Words* m_heading;
    Words* m_note;
    QToolButton* m_back;
    QPointer<InspectorPanel> m_panel, m_over;
    QPointer<QWidget> m_hadKeys; ///< before the panel was laid over
};

} // namespace coir::ui
