// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Search.h"

#include "shell/View.h"
#include "shell/Workspace.h"

namespace coir::ui {

std::function<Result<std::vector<SearchHit>>(JobContext&)> searchEverything(const Workspace&, const QString& asked,
                                                                            int most) {
    std::vector<SearchHit> places;
    for (const auto& view : makeViews())
        if (view->title().contains(asked, Qt::CaseInsensitive))
            places.push_back({SearchBox::tr("View"), view->title(), {}, view->id(), {}});
    return [places, most](JobContext&) -> Result<std::vector<SearchHit>> {
        std::vector<SearchHit> hits = places;
        if (static_cast<int>(hits.size()) > most)
            hits.resize(static_cast<std::size_t>(most));
        return hits;
    };
}

} // namespace coir::ui
