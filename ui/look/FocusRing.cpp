// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/Style.h"

#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QFocusFrame>

namespace coir::ui {

FocusRing::FocusRing(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget)
        return false;
    if (event->type() == QEvent::FocusOut) {
        if (m_frame && m_frame->widget() == widget)
            m_frame->setWidget(nullptr);
        return false;
    }
    const auto reason = static_cast<QFocusEvent*>(event)->reason();
    const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                       reason == Qt::ShortcutFocusReason;
    if (!byKey || widget->isWindow())
        return false;
    if (!m_frame)
        m_frame = new QFocusFrame(widget); // it moves to the window of the widget it marks
    m_frame->setWidget(widget);
    return false;
}

} // namespace coir::ui
