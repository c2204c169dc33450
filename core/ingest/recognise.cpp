// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/profile.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace coir::ingest {
namespace {

/// Below this share of known headings a table is taken for a form that Coir does not know. No rule of the field:
/// forms share names and codes, and these alone say nothing.
constexpr double kLeastKnown = 0.4;
constexpr std::string_view kCurrent = "current";

struct Bracket {
    std::string before, inner; ///< inner is empty where the heading does not end in brackets
};

/// What a form adds to a heading without meaning anything: a colon behind it, the star of a cell that must be filled.
std::string undecorated(std::string_view heading) {
    std::string plain = text::nfkc(heading);
    std::string_view rest = text::trim(plain);
    constexpr std::string_view kMarks[] = {":", "*", "※", "★", "●"};
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view mark : kMarks) {
            if (rest.starts_with(mark) && rest.size() > mark.size()) {
                rest.remove_prefix(mark.size());
                more = true;
            }
            if (rest.ends_with(mark) && rest.size() > mark.size()) {
                rest.remove_suffix(mark.size());
                more = true;
            }
            rest = text::trim(rest);
        }
    }
    return std::string(rest);
}

/// `plain` is undecorated: brackets of full width are half wide there.
Bracket lastBracket(const std::string& plain) {
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"(", ")"}, {"[", "]"}, {"【", "】"}, {"〔", "〕"}, {"{", "}"}}) {
        if (!plain.ends_with(close))
            continue;
        const auto at = plain.rfind(open);
        if (at == std::string::npos)
            continue;
        const auto from = at + open.size();
        return {plain.substr(0, at), plain.substr(from, plain.size() - close.size() - from)};
    }
    return {plain, {}};
}

bool isUnit(std::string_view folded) {
    if (constexpr std::string_view kUnit = "单位"; folded.starts_with(kUnit) && folded.size() > kUnit.size())
        folded.remove_prefix(kUnit.size()); // (单位：万元)
    static constexpr std::array kUnits = {"元", "万元", "亿元", "人民币元", "人民币万元", "元人民币", "万元人民币", "千克",
                                          "公斤", "kg", "吨", "千瓦时", "kwh", "度", "立方米", "%", "人", "户", "份", "节", "万", "亿",
                                          "rmb", "cny", "散列", "必填", "选填"};
    return std::find(kUnits.begin(), kUnits.end(), folded) != kUnits.end();
}

/// 行政相对人代码_2 and the like: a number that changed its meaning between editions.
bool isNumberedCode(std::string_view folded) {
    const std::string_view word = "代码";
    const auto at = folded.rfind(word);
    if (at == std::string_view::npos || folded.find("相对人") == std::string_view::npos)
        return false;
    std::string_view rest = folded.substr(at + word.size());
    if (rest.starts_with('_'))
        rest.remove_prefix(1);
    return rest.size() == 1 && rest[0] >= '1' && rest[0] <= '9';
}

/// 罚款金额万元, 罚款金额_万元, 罚款金额/元: the unit without brackets (B.8 drops these). A bare 元 stays: it ends 美元, too.
std::string withoutUnit(std::string folded) {
    const auto drop = [&folded](std::string_view unit) {
        if (folded.size() <= unit.size() || !folded.ends_with(unit))
            return false;
        folded.resize(folded.size() - unit.size());
        return true;
    };
    if (drop("万元") || drop("亿元")) {
        if (folded.ends_with('_') || folded.ends_with('/'))
            folded.pop_back();
    } else {
        drop("_元") || drop("/元");
    }
    return folded;
}

std::string missing(const Profile& p, const std::vector<bool>& bound) {
    std::string out;
    for (std::size_t i = 0; i < p.fields.size(); ++i)
        if (p.fields[i].required && !bound[i])
            out += (out.empty() ? "" : ", ") + p.fields[i].headings.front();
    return out;
}

} // namespace

std::string headingKey(std::string_view heading) {
    const std::string plain = undecorated(heading);
    const Bracket b = lastBracket(plain);
    const std::string inner = text::foldHeading(b.inner);
    const std::string before = text::foldHeading(b.before);
    if (!inner.empty() && isNumberedCode(before))
        return inner;
    if (!inner.empty() && isUnit(inner) && !before.empty())
        return withoutUnit(text::foldHeading(undecorated(b.before)));
    return withoutUnit(text::foldHeading(plain));
}

Scale scaleOfHeading(std::string_view heading) {
    const std::string plain = undecorated(heading);
    const Bracket b = lastBracket(plain);
    const std::string inner = text::foldHeading(b.inner);
    if (inner == "万" || inner == "单位万")
        return Scale::TenThousandYuan;
    if (inner == "亿" || inner == "单位亿")
        return Scale::HundredMillionYuan;
    // 金额(万元)(必填): the unit stands before the brackets.
    const bool inside = inner.find("元") != std::string::npos;
    const std::string unit = inside || inner.empty() ? (inner.empty() ? text::foldHeading(plain) : inner) : text::foldHeading(b.before);
    if (unit.find("亿元") != std::string::npos)
        return Scale::HundredMillionYuan;
    if (unit.find("万元") != std::string::npos)
        return Scale::TenThousandYuan;
    return inside || unit.ends_with("元") ? Scale::Yuan : Scale::Unstated;
}

void ProfileSet::add(Profile profile) {
    for (const auto& [key, field] : profile.index)
        m_known.emplace(key, true);
    m_profiles.push_back(std::make_shared<const Profile>(std::move(profile)));
}

std::shared_ptr<const Profile> ProfileSet::find(std::string_view id) const {
    for (const auto& p : m_profiles)
        if (p->id == id)
            return p;
    return nullptr;
}

bool ProfileSet::knowsHeading(std::string_view heading) const { return m_known.contains(headingKey(heading)); }

ProfileSet::Outcome ProfileSet::fit(const std::shared_ptr<const Profile>& profile,
                                    const std::vector<std::string>& headings) {
    const Profile& p = *profile;
    const auto& index = p.index;
    Match m;
    m.profile = profile;
    std::vector<bool> bound(p.fields.size(), false);
    for (const std::string& h : headings) {
        int field = -1;
        const std::string key = headingKey(h);
        if (!key.empty()) {
            ++m.named;
            if (const auto it = index.find(key); it != index.end()) {
                ++m.known;
                // A heading that repeats does not take the place of the first one.
                if (p.fields[static_cast<std::size_t>(it->second)].column == "-" ||
                    !bound[static_cast<std::size_t>(it->second)])
                    field = it->second;
                bound[static_cast<std::size_t>(it->second)] = true;
            }
        }
        m.fields.push_back(field);
        m.scales.push_back(scaleOfHeading(h));
        m.percents.push_back(h.find('%') != std::string::npos || h.find("％") != std::string::npos);
    }
    if (const std::string lacking = missing(p, bound); !lacking.empty())
        return {std::nullopt, COIR_MSG("ingest", "Not recognised. The closest form is %1; that form is told by the columns %2, which are not there").arg(p.id).arg(lacking)};
    const auto has = [&](std::string_view column) {
        for (std::size_t i = 0; i < p.fields.size(); ++i)
            if (bound[i] && (p.fields[i].column == column || p.fields[i].also == column))
                return true;
        return p.constants.contains(std::string(column));
    };
    const auto marks = std::count_if(p.marks.begin(), p.marks.end(), has);
    if (!p.marks.empty() && marks < p.marksNeeded) {
        std::string lacking;
        for (const std::string& column : p.marks)
            if (!has(column))
                lacking += (lacking.empty() ? "" : ", ") + std::string(p.heading(column));
        return {std::nullopt, COIR_MSG("ingest", "Not recognised. The closest form is %1; that form is told by %2 of the columns %3, which are not there")
                                  .arg(p.id).arg(p.marksNeeded - static_cast<std::int64_t>(marks)).arg(lacking)};
    }
    bool wantsSubject = false;
    bool hasSubject = false;
    for (std::size_t i = 0; i < p.fields.size(); ++i)
        if (p.fields[i].column.starts_with("subject.")) {
            wantsSubject = true;
            hasSubject = hasSubject || bound[i];
        }
    if (wantsSubject && !hasSubject)
        return {std::nullopt, COIR_MSG("ingest", "Not recognised. The closest form is %1, but no column names whom the rows are about").arg(p.id)};
    return {std::move(m), {}};
}

ProfileSet::Outcome ProfileSet::recognise(const std::vector<std::string>& headings) const {
    std::optional<Match> best;
    Message nearest = COIR_MSG("ingest", "Not recognised: no form has these columns");
    double nearestKnown = 0;
    bool nearestCurrent = false;
    const auto rank = [](const Match& m) {
        // More headings explained first; of equals the form that is more completely there.
        return std::tuple(m.known, static_cast<double>(m.known) / static_cast<double>(m.profile->fields.size()));
    };
    for (const auto& profile : m_profiles) {
        if (!profile->files.empty())
            continue;
        Outcome outcome = fit(profile, headings);
        if (outcome.match && outcome.match->known >= kLeastKnown * outcome.match->named) {
            if (!best || rank(*outcome.match) > rank(*best))
                best = std::move(outcome.match);
            continue;
        }
        if (outcome.match)
            continue;
        const auto& index = profile->index;
        const auto known = std::count_if(headings.begin(), headings.end(), [&](const std::string& h) {
            return index.contains(headingKey(h));
        });
        const double share = headings.empty() ? 0 : static_cast<double>(known) / static_cast<double>(headings.size());
        const bool newer = share == nearestKnown && !nearestCurrent && profile->edition == kCurrent;
        if (share >= kLeastKnown && (share > nearestKnown || newer)) {
            nearestKnown = share;
            nearestCurrent = profile->edition == kCurrent;
            nearest = std::move(outcome.reason);
        }
    }
    if (best)
        return {std::move(best), {}};
    return {std::nullopt, std::move(nearest)};
}

} // namespace coir::ingest
