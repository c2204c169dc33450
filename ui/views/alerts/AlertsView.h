// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/View.h"

namespace coir::ui {

class StateStack;

class AlertsView : public ViewWidget {
    Q_OBJECT
public:
    explicit AlertsView(Workspace& workspace, QWidget* parent = nullptr);

private:
    void reload();

    StateStack* m_states;
};

class AlertsPage : public View {
public:
    QString id() const override { return QStringLiteral("alerts"); }
    QString title() const override { return AlertsView::tr("Alerts"); }
    QString iconName() const override { return QStringLiteral("alerts"); }
    ViewWidget* createWidget(Workspace& workspace, QWidget* parent) const override {
        return new AlertsView(workspace, parent);
    }
};

} // namespace coir::ui
