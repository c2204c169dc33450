// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/View.h"

namespace coir::ui {

class StateStack;

class TiersView : public ViewWidget {
    Q_OBJECT
public:
    explicit TiersView(Workspace& workspace, QWidget* parent = nullptr);

private:
    void reload();

    StateStack* m_states;
};

class TiersPage : public View {
public:
    QString id() const override { return QStringLiteral("tiers"); }
    QString title() const override { return TiersView::tr("Tiers"); }
    QString iconName() const override { return QStringLiteral("tiers"); }
    ViewWidget* createWidget(Workspace& workspace, QWidget* parent) const override {
        return new TiersView(workspace, parent);
    }
};

} // namespace coir::ui
