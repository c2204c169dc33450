// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/truth.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace coir::pipeline {

Result<std::vector<Planted>> readTruth(std::string_view json, const std::string& file) {
    const auto j = nlohmann::json::parse(json, nullptr, false);
    if (!j.is_array())
        return fail(ErrorCode::InputRefused, COIR_MSG("pipeline", "This is no list of planted patterns"), COIR_MSG("pipeline", "Give the truth.json of a sample"), {file, 0, {}, {}});
    std::vector<Planted> out;
    for (const auto& e : j) {
        Planted p;
        p.kind = e.value("kind", "");
        p.decoy = e.value("decoy", false);
        for (const auto& m : e.value("members", nlohmann::json::array()))
            if (m.is_string())
                p.members.push_back(m.get<std::string>());
        out.push_back(std::move(p));
    }
    return out;
}

std::map<std::string, DetectorScore> scoreAgainstTruth(const std::vector<Planted>& truth, const std::vector<detect::Finding>& findings) {
    std::map<std::string, DetectorScore> out;
    std::map<std::string, std::set<std::string>> named, namedHigh, planted;
    for (const auto& f : findings) {
        const bool counts = f.level != detect::Level::Hint || f.detector == "ownership-cycle";
        for (const auto& s : f.subjects) {
            if (counts)
                named[f.detector].insert(s.key);
            if (f.level == detect::Level::High)
                namedHigh[f.detector].insert(s.key);
        }
        if (counts)
            for (const auto& e : f.evidence)
                if (e.field.find("token") != std::string::npos || e.field.find("buyer") != std::string::npos)
                    named[f.detector].insert(e.value);
    }
    for (const auto& p : truth) {
        if (p.kind == "ownership" || p.members.empty())
            continue;
        auto& s = out[p.kind];
        if (p.decoy) {
            ++s.decoys;
            const auto& high = namedHigh[p.kind];
            if (std::any_of(p.members.begin(), p.members.end(), [&](const auto& m) { return high.count(m) > 0; })) {
                ++s.decoysHit;
                s.hit.push_back(p.members.front());
            }
            continue;
        }
        ++s.planted;
        planted[p.kind].insert(p.members.begin(), p.members.end());
        const auto& all = named[p.kind];
        const auto there = std::count_if(p.members.begin(), p.members.end(), [&](const auto& m) { return all.count(m) > 0; });
        if (static_cast<std::size_t>(there) * 5 >= p.members.size() * 4)
            ++s.found;
        else
            s.missed.push_back(p.members.front());
    }
    for (const auto& f : findings) {
        if (f.level == detect::Level::Hint)
            continue;
        const auto it = out.find(f.detector);
        if (it == out.end())
            continue;
        ++it->second.findings;
        const auto& members = planted[f.detector];
        if (std::any_of(f.subjects.begin(), f.subjects.end(), [&](const auto& s) { return members.count(s.key) > 0; }))
            ++it->second.onPattern;
    }
    return out;
}

} // namespace coir::pipeline
