// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Inspector.h"

#include "look/Tokens.h"
#include "parts/Panel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>

namespace coir::ui {
namespace {

/// A title bar of one height: a dock asks its size hints and ignores a fixed height.
class InspectorBar : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {size::kInspector, size::kRow}; }
    QSize minimumSizeHint() const override { return {size::kInspectorLeast, size::kRow}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const double w = hairlineWidth(devicePixelRatioF());
        painter.fillRect(rect(), colours().surface);
        painter.fillRect(QRectF(0, height() - w, width(), w), colours().line);
    }
    void mouseDoubleClickEvent(QMouseEvent*) override {} // a double click must not set the pane adrift
};

class Ground : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), colours().surface);
        const double w = hairlineWidth(devicePixelRatioF());
        painter.fillRect(QRectF(0, 0, w, height()), colours().line);
    }
};

} // namespace

Inspector::Inspector(QWidget* parent)
    : QDockWidget(tr("Inspector"), parent), m_stack(new Ground(this)), m_bar(new InspectorBar(this)),
      m_heading(new Words(Words::Tone::Body, {}, this)), m_note(new Words(Words::Tone::Small, {}, this)),
      m_back(makeIconButton(QStringLiteral("inspector.back"), tr("Back to the selection"), QStringLiteral("back"), this)) {
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable | QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setMinimumWidth(size::kInspectorLeast);
    setMaximumWidth(size::kInspectorMost);
    m_bar->setObjectName(QStringLiteral("inspector.bar"));
    m_heading->setObjectName(QStringLiteral("inspector.heading"));
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setObjectName(QStringLiteral("inspector.note"));
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(size::kPanelInside, 0, size::kPanelInside, 0);
    row->addWidget(m_back);
    row->addWidget(m_heading, 1);
    row->addWidget(m_note);
    m_back->hide();
    setTitleBarWidget(m_bar);
    m_stack->setObjectName(QStringLiteral("inspector.stack"));
    m_stack->setMinimumHeight(size::kRow);
    setWidget(m_stack);
    connect(m_back, &QToolButton::clicked, this, &Inspector::takeAway);
}

void Inspector::setPanel(InspectorPanel* panel) {
    takeAway();
    if (m_panel)
        disconnect(m_panel, &InspectorPanel::headingChanged, this, nullptr);
    m_panel = panel;
    setVisible(panel != nullptr);
    if (!panel)
        return;
    if (m_stack->indexOf(panel) < 0)
        m_stack->addWidget(panel);
    m_stack->setCurrentWidget(panel);
    connect(panel, &InspectorPanel::headingChanged, this, &Inspector::showHeading);
    showHeading();
}

void Inspector::lay(InspectorPanel* panel) {
    if (m_over && m_over != panel)
        disconnect(m_over, &InspectorPanel::headingChanged, this, nullptr);
    QWidget* keys = QApplication::focusWidget();
    if (!m_over && keys && keys->window() == window())
        m_hadKeys = keys;
    m_over = panel;
    if (m_stack->indexOf(panel) < 0) {
        m_stack->addWidget(panel);
    }
    connect(panel, &InspectorPanel::headingChanged, this, &Inspector::showHeading, Qt::UniqueConnection);
    m_stack->setCurrentWidget(panel);
    m_back->setVisible(true);
    setVisible(true);
    showHeading();
    // What had the keys may be hidden now: they go to what covers it, Escape brings both back.
    if (m_hadKeys && isAncestorOf(m_hadKeys))
        m_back->setFocus(Qt::TabFocusReason);
}

void Inspector::takeAway() {
    if (!m_over)
        return;
    const QWidget* keys = QApplication::focusWidget();
    const bool hadKeys = keys && isAncestorOf(keys);
    m_over = nullptr;
    m_back->setVisible(false);
    if (m_panel)
        m_stack->setCurrentWidget(m_panel);
    setVisible(m_panel != nullptr);
    showHeading();
    if (hadKeys && m_hadKeys && m_hadKeys->isVisible())
        m_hadKeys->setFocus(Qt::TabFocusReason);
    m_hadKeys = nullptr;
}

bool Inspector::takeKeys() {
    QWidget* panel = m_over ? m_over.data() : m_panel.data();
    if (!panel || !isVisible())
        return false;
    for (QWidget* w = panel->nextInFocusChain(); w && w != panel; w = w->nextInFocusChain())
        if (panel->isAncestorOf(w) && w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus)) {
            w->setFocus(Qt::TabFocusReason);
            return true;
        }
    return false;
}

void Inspector::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        m_over ? takeAway() : Q_EMIT left();
    else
        Q_EMIT keyLeftOver(event);
}

void Inspector::showHeading() {
    const InspectorPanel* shown = m_over ? m_over : m_panel;
    m_heading->setText(shown ? shown->heading() : QString());
    m_heading->setToolTip(m_heading->text());
    m_note->setText(shown ? shown->note() : QString());
}

} // namespace coir::ui
