// SPDX-License-Identifier: GPL-3.0-or-later
// The annex on rule packs: what the findings were judged with, in the words of the packs.
#include "report/context.h"

#include "detect/detector.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>

namespace coir::report {

namespace {

using rules::ParameterInfo;
using Flat = std::vector<std::pair<std::string, std::string>>;

bool below(std::string_view key, std::string_view path) {
    return key == path || (key.size() > path.size() && key.starts_with(path) && key[path.size()] == '.');
}

/// "trade_name" and "trade-name_bits" belong to the reason "trade-name".
bool names(std::string_view segment, std::string_view code) {
    std::string s(segment);
    std::replace(s.begin(), s.end(), '_', '-');
    return s == code || s.starts_with(std::string(code) + "-");
}

std::vector<std::string_view> segmentsOf(std::string_view path) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t dot = std::min(path.find('.', at), path.size());
        out.push_back(path.substr(at, dot - at));
        at = dot + 1;
    }
    return out;
}

std::string valueOf(const Flat& flat, std::string_view key) {
    const auto it = std::find_if(flat.begin(), flat.end(), [&](const auto& p) { return p.first == key; });
    return it == flat.end() ? std::string() : it->second;
}

/// A comparison with levels (m and u) enters with log2(m / u): the level whose figure is the weight of the reason is the
/// one that was used. Where none is (a frequency moved the weight), all that agree may have been.
bool levelUsed(const Flat& flat, const std::string& group, std::string_view level, double weight) {
    const auto bits = [&](const std::string& key) { return std::log2(std::atof(valueOf(flat, key + ".m").c_str()) / std::atof(valueOf(flat, key + ".u").c_str())); };
    const auto same = [&](const std::string& key) { return std::fabs(bits(key) - weight) < 0.01; };
    if (same(group + "." + std::string(level)))
        return true;
    for (const auto& [key, value] : flat)
        if (key.ends_with(".m") && below(key, group) && same(key.substr(0, key.size() - 2)))
            return false;
    return level != "else";
}

/// Was the parameter at work in this finding? Those that name a reason are where that reason stands in it; the others
/// are its frame. Lists of words are vocabulary and stay in the pack.
bool usedBy(const detect::Finding& f, const detect::Detector& detector, const ParameterInfo& info) {
    if (info.kind == ParameterInfo::Kind::Text || info.kind == ParameterInfo::Kind::Texts)
        return false;
    const auto segments = segmentsOf(info.path);
    bool named = false;
    for (std::size_t i = 0; i < segments.size(); ++i)
        for (const auto& reason : detector.reasons()) {
            if (!names(segments[i], reason.code))
                continue;
            named = true;
            for (const auto& r : f.reasons) {
                if (r.code != reason.code)
                    continue;
                const bool levelled = i + 3 == segments.size() && (segments.back() == "m" || segments.back() == "u");
                if (!levelled || levelUsed(f.parameters, std::string(info.path.substr(0, info.path.size() - segments[i + 1].size() - segments[i + 2].size() - 2)), segments[i + 1], r.weight))
                    return true;
            }
        }
    return !named;
}

/// The value as one text: steps as "from 5: 0.5; from 10: 0.8", lists with commas.
std::string valueText(const Flat& flat, const ParameterInfo& info) {
    std::string out;
    for (const auto& [key, value] : flat) {
        if (!below(key, info.path))
            continue;
        const bool x = key.ends_with(".x");
        out += (out.empty() ? "" : x ? " → " : "; ") + value;
    }
    return out;
}

} // namespace

Result<Section> parameterSection(const Context& context, const std::vector<const detect::Finding*>& findings) {
    Section s;
    s.id = "parameters";
    s.title = COIR_MSG("report", "Rule packs and parameters");
    std::map<std::pair<std::string, int>, std::vector<const detect::Finding*>> packs;
    for (const auto* f : findings)
        packs[{f->packId, f->packVersion}].push_back(f);
    COIR_TRY(auto hashOf, context.reader.db().prepare("SELECT sha256 FROM rule_pack WHERE id = ?1 AND version = ?2 ORDER BY sha256 LIMIT 1"));
    for (const auto& [pack, of] : packs) {
        COIR_TRY(const bool kept, hashOf.bind(1, pack.first).bind(2, static_cast<std::int64_t>(pack.second)).step());
        const std::string hash = kept ? hashOf.string(0) : std::string("—");
        hashOf.reset();
        Table t;
        t.columns = {{COIR_MSG("report", "Parameter"), Column::Align::Left, 3.4, false}, {COIR_MSG("report", "Path"), Column::Align::Left, 2.6, true},
                     {COIR_MSG("report", "Value"), Column::Align::Right, 1.6, false}, {COIR_MSG("report", "Unit"), Column::Align::Left, 0.9, false}};
        const auto* detector = detect::detectorById(of.front()->detector);
        std::size_t left = 0;
        for (const auto& info : detector ? detector->info().parameters : std::span<const ParameterInfo>()) {
            std::string value;
            for (const auto* f : of)
                if (value.empty() && usedBy(*f, *detector, info))
                    value = valueText(f->parameters, info);
            if (value.empty()) {
                ++left;
                continue;
            }
            t.rows.push_back({cell(Message{"parameter", std::string(info.title), {}}), cell(info.path), cell(value), info.unit.empty() ? cell("") : cell(Message{"unit", std::string(info.unit), {}})});
        }
        t.note = left > 0 ? COIR_MSG("report", "%1, version %2, SHA-256 %3. Shown: the parameters at work in this report; the other %4 stand in the pack, which is kept in the case.")
                                .arg(pack.first).arg(pack.second).arg(hash).arg(left)
                          : COIR_MSG("report", "%1, version %2, SHA-256 %3. Shown: all its parameters; the pack is kept in the case.").arg(pack.first).arg(pack.second).arg(hash);
        if (t.rows.empty())
            t.ifEmpty = t.note;
        s.blocks.push_back(std::move(t));
    }
    return s;
}

} // namespace coir::report
