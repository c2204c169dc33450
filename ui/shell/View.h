// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QVariantMap>
#include <QWidget>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace coir::ui {

class Workspace;

/// What the inspector shows for a view: its heading and the panel below it.
class InspectorPanel : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    QString heading() const { return m_heading; }
    QString note() const { return m_note; }
    void setHeading(const QString& heading, const QString& note = {}) {
        if (heading == m_heading && note == m_note)
            return;
        m_heading = heading;
        m_note = note;
        Q_EMIT headingChanged();
    }

Q_SIGNALS:
    void headingChanged();

private:
    QString m_heading, m_note;
};

/// One key that a view answers to, for the shortcut sheet.
struct ViewKey {
    QString keys;
    QString says;
};

/// The widget of a view. It draws and asks; it computes nothing and reads no SQL on the ui thread.
class ViewWidget : public QWidget {
    Q_OBJECT
public:
    explicit ViewWidget(Workspace& workspace, QWidget* parent = nullptr) : QWidget(parent), m_workspace(workspace) {}
    /// Shown in the one inspector while the view is; nullptr where the view needs none.
    virtual InspectorPanel* inspector() { return nullptr; }
    /// What the navigation stack keeps of the view: filters, zoom, selection.
    virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap&) {}
    /// The view has been brought to the front.
    virtual void activated() {}
    /// The message that stands in place of the content takes the keys with what it offers; false where there is none.
    virtual bool takeKeys() { return false; }
    virtual QList<ViewKey> keys() const { return {}; }
    /// Prints or saves what the view shows; called by the menu. Empty where there is nothing of the kind.
    virtual bool canSavePicture() const { return false; }
    virtual void savePicture() {}
    /// Key of the firm that the view is a page of: a report offers it first.
    virtual QString firmShown() const { return {}; }
    /// Division code of the area that the view is a page of ("460000" the province): a report of the area is offered first.
    virtual QString areaShown() const { return {}; }

Q_SIGNALS:
    /// Lays a panel over what the inspector shows, until it is taken away there.
    void panelWanted(coir::ui::InspectorPanel* panel);

protected:
    /// Runs `act` now where the view is looked at, else once when it comes to the front: a page behind another costs nothing.
    void whenSeen(std::function<void()> act) {
        if (isVisible())
            act();
        else
            m_whenSeen = std::move(act);
    }
    void showEvent(QShowEvent* event) override {
        QWidget::showEvent(event);
        if (const auto act = std::exchange(m_whenSeen, nullptr))
            act();
    }

    Workspace& m_workspace;

private:
    std::function<void()> m_whenSeen;
};

/// A page of the rail. `create` is called once, when the view is first shown.
class View {
public:
    virtual ~View() = default;
    virtual QString id() const = 0;
    virtual QString title() const = 0; ///< one or two characters in Chinese: it stands under the icon
    virtual QString iconName() const = 0;
    virtual ViewWidget* createWidget(Workspace& workspace, QWidget* parent) const = 0;
};

/// All views in the order of the rail: Ctrl+1 … Ctrl+7. One line each in views.cpp.
std::vector<std::unique_ptr<View>> makeViews();

} // namespace coir::ui
