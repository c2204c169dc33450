// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/View.h"

namespace coir::ui {

class StateStack;

class DossierView : public ViewWidget {
    Q_OBJECT
public:
    explicit DossierView(Workspace& workspace, QWidget* parent = nullptr);

private:
    void reload();

    StateStack* m_states;
};

class DossierPage : public View {
public:
    QString id() const override { return QStringLiteral("dossier"); }
    QString title() const override { return DossierView::tr("Dossier"); }
    QString iconName() const override { return QStringLiteral("dossier"); }
    ViewWidget* createWidget(Workspace& workspace, QWidget* parent) const override {
        return new DossierView(workspace, parent);
    }
};

} // namespace coir::ui
