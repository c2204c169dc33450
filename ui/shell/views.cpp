// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/View.h"
#include "views/alerts/AlertsView.h"
#include "views/dossier/DossierView.h"
#include "views/graph/GraphView.h"
#include "views/heat/HeatView.h"
#include "views/sources/SourcesView.h"
#include "views/tiers/TiersView.h"
#include "views/today/TodayView.h"

namespace coir::ui {

std::vector<std::unique_ptr<View>> makeViews() {
    std::vector<std::unique_ptr<View>> views;
    views.push_back(std::make_unique<TodayPage>());
    views.push_back(std::make_unique<AlertsPage>());
    views.push_back(std::make_unique<GraphPage>());
    views.push_back(std::make_unique<HeatPage>());
    views.push_back(std::make_unique<TiersPage>());
    views.push_back(std::make_unique<DossierPage>());
    views.push_back(std::make_unique<SourcesPage>());
    return views;
}

} // namespace coir::ui
