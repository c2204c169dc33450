// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QTimer>
#include <functional>
#include <gtest/gtest.h>

namespace coir::test {

/// Somebody without a mouse: every key goes where the keys are.
inline QWidget* keys() {
    QWidget* focused = QApplication::focusWidget();
    return focused ? focused : QApplication::activeWindow();
}
inline void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
    ASSERT_NE(keys(), nullptr);
    QTest::keyClick(keys(), key, with);
}
inline void type(const QString& text) {
    ASSERT_NE(keys(), nullptr);
    QTest::keyClicks(keys(), text);
}
/// Tab until the widget of that name has the keys; false where it is not reached within a hundred presses.
inline bool tabTo(const QString& name) {
    for (int i = 0; i < 100; ++i) {
        if (keys() && keys()->objectName() == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

/// Acts once a modal window stands that `is` accepts; the test fails where none comes.
class WhenAsked : public QObject {
public:
    WhenAsked(std::function<bool(const QWidget*)> is, std::function<void(QWidget*)> act) : m_is(std::move(is)), m_act(std::move(act)) {
        m_clock.start();
        m_timer.setInterval(20);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            QWidget* modal = QApplication::activeModalWidget();
            if (modal && modal->isVisible() && m_is(modal)) {
                m_timer.stop();
                asked = true;
                m_act(modal);
            } else if (m_clock.elapsed() > 60000) {
                m_timer.stop();
                if (modal) // nobody else would ever answer it
                    modal->close();
            }
        });
        m_timer.start();
    }
    /// The window opens beside the running loop: waits until it has been answered.
    bool wait(int ms = 5000) const {
        return QTest::qWaitFor([this] { return asked; }, ms);
    }
    bool asked = false;

private:
    std::function<bool(const QWidget*)> m_is;
    std::function<void(QWidget*)> m_act;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

/// Answers the next file dialog with a path, typed.
inline std::unique_ptr<WhenAsked> answerWithPath(const QString& path) {
    return std::make_unique<WhenAsked>([](const QWidget* w) { return qobject_cast<const QFileDialog*>(w) != nullptr; },
                                       [path](QWidget* w) {
                                           auto* name = w->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
                                           ASSERT_NE(name, nullptr);
                                           name->setCompleter(nullptr); // its list would take Enter, if it came in time
                                           name->setFocus();
                                           QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
                                           name->insert(path); // as if pasted: letter by letter a folder dialog jumps to the root at "/"
                                           QTest::keyClick(name, Qt::Key_Return);
                                       });
}

} // namespace coir::test
