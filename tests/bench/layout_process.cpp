// SPDX-License-Identifier: GPL-3.0-or-later
// coir_layout_process layout EDGES PLACES: reads "from to" lines (node numbers), writes "x y" lines by node number.
// coir_layout_process judge EDGES PLACES:  prints stress and neighbourhood preservation of a picture, whoever drew it.
#include "graph/layout.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string_view>
#include <vector>

int main(int argc, char** argv) {
    using namespace coir;
    if (argc != 4) {
        std::fprintf(stderr, "coir_layout_process layout|judge EDGES PLACES\n");
        return 2;
    }
    std::ifstream in(argv[2]);
    std::vector<graph::Link> edges;
    graph::Node from = 0, to = 0, last = 0;
    while (in >> from >> to) {
        edges.push_back({from, to, 1});
        last = std::max({last, from, to});
    }
    if (edges.empty()) {
        std::fprintf(stderr, "coir_layout_process: no edges in %s\n", argv[2]);
        return 3;
    }
    const auto links = graph::makeLinks(last + 1, std::move(edges), graph::Direction::Undirected);
    if (std::string_view(argv[1]) == "judge") {
        std::ifstream drawn(argv[3]);
        std::vector<graph::Point> places;
        for (graph::Point p; drawn >> p.x >> p.y;)
            places.push_back(p);
        if (places.size() != links.nodes()) {
            std::fprintf(stderr, "coir_layout_process: %zu places for %zu nodes\n", places.size(), links.nodes());
            return 3;
        }
        const auto quality = graph::layoutQuality(links, places, 50, 1);
        std::printf("%.4f %.4f\n", quality.stress, quality.neighbourhood);
        return 0;
    }
    JobContext job;
    const auto places = graph::layout(links, {}, job);
    if (!places) {
        std::fprintf(stderr, "coir_layout_process: %s\n", plain(places.error()).c_str());
        return 1;
    }
    std::FILE* out = std::fopen(argv[3], "w");
    if (!out)
        return 6;
    for (const auto& p : *places)
        std::fprintf(out, "%.4f %.4f\n", p.x, p.y);
    return std::fclose(out) == 0 ? 0 : 6;
}
