// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/View.h"

namespace coir::ui {

class StateStack;

class TodayView : public ViewWidget {
    Q_OBJECT
public:
    explicit TodayView(Workspace& workspace, QWidget* parent = nullptr);

private:
    void reload();

    StateStack* m_states;
};

class TodayPage : public View {
public:
    QString id() const override { return QStringLiteral("today"); }
    QString title() const override { return TodayView::tr("Today"); }
    QString iconName() const override { return QStringLiteral("today"); }
    ViewWidget* createWidget(Workspace& workspace, QWidget* parent) const override {
        return new TodayView(workspace, parent);
    }
};

} // namespace coir::ui
