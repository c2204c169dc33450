// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QFrame>
#include <QLabel>
#include <QStackedWidget>
#include <functional>

class QDialog;
class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace coir::ui {

class WrapLayout;

/// Words in one of the tones of the tokens, following a change of theme. One line that has too little room ends in dots.
class Words : public QLabel {
    Q_OBJECT
public:
    enum class Tone : quint8 { Body, Second, Small, Section, Title, Figure, Strong, Mono, Warning, Link };
    explicit Words(Tone tone, const QString& text = {}, QWidget* parent = nullptr);
    void setTone(Tone tone);

Q_SIGNALS:
    void clicked();

protected:
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    Tone m_tone;
    bool m_dressing = false;
};

/// A surface with a hairline: title, grey subtitle that states the denominator or the rule, actions at the
/// right, content.
class Panel : public QFrame {
    Q_OBJECT
public:
    Panel(const QString& name, const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    void addAction(QWidget* widget);
    using QFrame::addAction;
    void setContent(QWidget* content, int margin = 0);
    QVBoxLayout* body() const { return m_body; }

private:
    Words* m_title;
    Words* m_subtitle;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

/// Title of a view, its subtitle, and what stands at the right of it; in a narrow window that wraps onto further lines.
class ViewHead : public QWidget {
    Q_OBJECT
public:
    ViewHead(const QString& name, const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    void add(QWidget* widget);

private:
    Words* m_title;
    Words* m_subtitle;
    WrapLayout* m_right;
};

/// Opens a dialog of the program beside the running loop, and lets it go once it is closed.
void openDialog(QDialog* dialog);

QPushButton* makeButton(const QString& name, const QString& text, const QString& iconName = {},
                        const char* look = nullptr, QWidget* parent = nullptr);
QToolButton* makeIconButton(const QString& name, const QString& accessibleName, const QString& iconName,
                            QWidget* parent = nullptr);
QToolButton* makeChip(const QString& name, const QString& text, QWidget* parent = nullptr);

/// The four states of a view or panel. Empty says what to do next and offers it; running keeps the last
/// result greyed with the job beside it; failed says what, where, and the remedy.
class StateStack : public QWidget {
    Q_OBJECT
public:
    StateStack(const QString& name, QWidget* content, QWidget* parent = nullptr);

    void showContent();
    void showEmpty(const QString& iconName, const QString& says, const QString& next, const QString& action = {},
                   std::function<void()> run = {});
    /// The button that a message offers takes the keys; false where the content or a bare message stands.
    bool takeKeys();
    /// A further way on beside the action of showEmpty, until the next state.
    void alsoOffer(const QString& action, std::function<void()> run);
    /// Content stays, faded, with a strip that names the job.
    void showRunning(const QString& says);
    void showFailed(const Error& error, std::function<void()> again = {});
    enum class State : quint8 { Content, Empty, Running, Failed };
    State state() const { return m_state; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layVeil();
    void put(State state);
    void showIcon();

    State m_state = State::Content;
    QStackedWidget* m_stack;
    QWidget* m_contentPage;
    QWidget* m_content;
    QWidget* m_veil;
    QFrame* m_strip;
    Words* m_stripWords;
    QLabel* m_icon;
    Words* m_says;
    Words* m_next;
    QPushButton* m_action;
    QHBoxLayout* m_others;
    QList<QPushButton*> m_further;
    QString m_iconName;
    std::function<void()> m_run;
};

} // namespace coir::ui
