// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/hex_labels.h"

#include <algorithm>
#include <map>

namespace coir::report {

void labelPlaces(HexScene& scene, const std::vector<std::string>& names) {
    struct Group {
        std::vector<double> x, y;
    };
    std::map<std::string, Group> groups;
    for (std::size_t i = 0; i < std::min(names.size(), scene.cells.size()); ++i)
        if (!names[i].empty()) {
            groups[names[i]].x.push_back(scene.cells[i].x);
            groups[names[i]].y.push_back(scene.cells[i].y);
        }
    const auto part = [](const std::vector<double>& sorted, double share) {
        return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1) + 0.5)];
    };
    std::vector<std::pair<std::size_t, HexScene::Label>> found;
    for (auto& [name, group] : groups) {
        std::sort(group.x.begin(), group.x.end());
        std::sort(group.y.begin(), group.y.end());
        found.push_back({group.x.size(), {name, part(group.x, 0.5), part(group.y, 0.05), part(group.y, 0.95)}});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    scene.labels.clear();
    for (auto& [cells, label] : found)
        scene.labels.push_back(std::move(label));
}

} // namespace coir::report
