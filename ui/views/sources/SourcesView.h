// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/View.h"

namespace coir::ui {

class StateStack;

class SourcesView : public ViewWidget {
    Q_OBJECT
public:
    explicit SourcesView(Workspace& workspace, QWidget* parent = nullptr);

private:
    void reload();

    StateStack* m_states;
};

class SourcesPage : public View {
public:
    QString id() const override { return QStringLiteral("sources"); }
    QString title() const override { return SourcesView::tr("Sources"); }
    QString iconName() const override { return QStringLiteral("sources"); }
    ViewWidget* createWidget(Workspace& workspace, QWidget* parent) const override {
        return new SourcesView(workspace, parent);
    }
};

} // namespace coir::ui
