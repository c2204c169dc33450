// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/visit_plan.h"

#include "text/addresses.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace coir::report {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Runs of digits count as numbers: 9号 stands before 88号. Negative, zero or positive.
int compareNumbered(std::string_view a, std::string_view b) {
    std::size_t i = 0, j = 0;
    const auto run = [](std::string_view s, std::size_t& at) {
        const std::size_t from = at;
        while (at < s.size() && isDigit(s[at]))
            ++at;
        std::string_view digits = s.substr(from, at - from);
        digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
        return digits;
    };
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const auto x = run(a, i), y = run(b, j);
            if (x.size() != y.size())
                return x.size() < y.size() ? -1 : 1;
            if (const int c = x.compare(y); c != 0)
                return c;
        } else if (a[i] != b[j]) {
            return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]) ? -1 : 1;
        } else {
            ++i;
            ++j;
        }
    }
    return static_cast<int>(i < a.size()) - static_cast<int>(j < b.size());
}

/// All that is known of one door.
struct Door {
    VisitPart part = VisitPart::Stop;
    std::string county; ///< "" unknown: last
    std::string key;    ///< what makes two doors one: county, road, number … down to the room
    detect::Level level = detect::Level::Hint;

    bool before(const Door& o) const {
        if (part != o.part)
            return part < o.part;
        if (level != o.level)
            return level > o.level;
        if (county.empty() != o.county.empty())
            return o.county.empty();
        if (county != o.county)
            return county < o.county;
        if (const int c = compareNumbered(key, o.key); c != 0)
            return c < 0;
        return key < o.key;
    }
};

Door doorOf(const store::Firm& firm, const std::string& address, const text::Lexicon& lexicon) {
    Door d;
    d.part = isClosed(firm.status) ? VisitPart::Closed : address.empty() ? VisitPart::NoAddress : VisitPart::Stop;
    d.county = firm.county;
    const text::Address a = text::parseAddress(lexicon, address, firm.division);
    if (d.county.empty())
        d.county = a.county;
    d.key = a.key();
    if (d.key.empty()) // nothing to compare by: the same words alone are the same door
        d.key = address.empty() ? firm.key : d.county + '\n' + address;
    return d;
}

std::string letterOf(std::size_t n) {
    std::string s;
    for (++n; n > 0; n = (n - 1) / 26)
        s.insert(s.begin(), static_cast<char>('A' + (n - 1) % 26));
    return s;
}

/// Numbers rising: "B1–B3, B5"; the letter alone where all are meant.
std::string pointerTo(const ClearingList& list, const std::set<std::size_t>& numbers) {
    if (numbers.size() == list.conditions.size())
        return list.letter;
    std::string s;
    for (auto i = numbers.begin(); i != numbers.end();) {
        const std::size_t from = *i;
        std::size_t to = from;
        for (++i; i != numbers.end() && *i == to + 1; ++i)
            to = *i;
        s += (s.empty() ? "" : ", ") + list.letter + std::to_string(from);
        if (to > from)
            s += "–" + list.letter + std::to_string(to);
    }
    return s;
}

void pointToClearing(VisitPlan& plan) {
    std::map<std::string, std::size_t> lists;
    std::vector<std::set<std::size_t>> numbers(plan.lines.size());
    for (std::size_t l = 0; l < plan.lines.size(); ++l) {
        const detect::Finding& f = *plan.lines[l].finding;
        for (const auto& c : f.clearedBy) {
            if (c.state == detect::ClearedBy::State::Met)
                continue;
            const auto [at, isNew] = lists.emplace(f.detector, plan.clearing.size());
            if (isNew)
                plan.clearing.push_back({letterOf(at->second), f.detector, {}});
            auto& conditions = plan.clearing[at->second].conditions;
            const auto same = std::find(conditions.begin(), conditions.end(), c.text);
            numbers[l].insert(static_cast<std::size_t>(same - conditions.begin()) + 1);
            if (same == conditions.end())
                conditions.push_back(c.text);
        }
    }
    for (std::size_t l = 0; l < plan.lines.size(); ++l)
        if (!numbers[l].empty())
            plan.lines[l].clears = pointerTo(plan.clearing[lists.at(plan.lines[l].finding->detector)], numbers[l]);
}

} // namespace

bool isClosed(store::Status status) {
    switch (status) {
    case store::Status::MovedOut:
    case store::Status::Revoked:
    case store::Status::RevokedCancelled:
    case store::Status::Cancelled:
    case store::Status::Annulled:
    case store::Status::OrderedClosed:
    case store::Status::Delisted: return true;
    default: return false;
    }
}

VisitPlan visitPlan(const store::Facts& facts, const text::Lexicon& lexicon, const std::vector<const detect::Finding*>& findings) {
    VisitPlan plan;
    std::map<store::FirmIndex, std::pair<detect::Level, double>> strongest;
    for (const detect::Finding* f : findings)
        for (const auto& s : f->subjects) {
            // Whom one can visit: firms that are spoken of as acting, not those who suffered.
            if (s.firm == store::kNoFirm || s.role == detect::Role::Victim)
                continue;
            const store::Firm& firm = facts.firms[static_cast<std::size_t>(s.firm)];
            plan.lines.push_back({f, s.firm, s.role, VisitPart::Stop, 0, firm.address.empty() ? firm.reportAddress : firm.address, {}});
            auto& best = strongest[s.firm];
            best = std::max(best, std::pair(f->level, f->score));
        }
    plan.firms = static_cast<int>(strongest.size());
    std::map<store::FirmIndex, Door> doors;
    std::map<std::pair<VisitPart, std::string>, detect::Level> levels;
    for (auto& line : plan.lines) {
        auto at = doors.find(line.firm);
        if (at == doors.end())
            at = doors.emplace(line.firm, doorOf(facts.firms[static_cast<std::size_t>(line.firm)], line.address, lexicon)).first;
        line.part = at->second.part;
        auto& level = levels[{line.part, at->second.key}];
        level = std::max(level, line.finding->level);
    }
    // One county for a door, whatever each of its firms says: the lowest code that any of them gives.
    std::map<std::pair<VisitPart, std::string>, std::string> counties;
    for (const auto& [firm, door] : doors) {
        auto& county = counties[{door.part, door.key}];
        if (county.empty() || (!door.county.empty() && door.county < county))
            county = door.county;
    }
    for (auto& [firm, door] : doors) {
        door.level = levels.at({door.part, door.key});
        door.county = counties.at({door.part, door.key});
    }
    std::stable_sort(plan.lines.begin(), plan.lines.end(), [&](const VisitLine& a, const VisitLine& b) {
        const Door &x = doors.at(a.firm), &y = doors.at(b.firm);
        if (x.before(y) || y.before(x))
            return x.before(y);
        const auto &s = strongest.at(a.firm), &t = strongest.at(b.firm);
        if (s != t)
            return s > t;
        if (a.firm != b.firm)
            return facts.firms[static_cast<std::size_t>(a.firm)].key < facts.firms[static_cast<std::size_t>(b.firm)].key;
        return std::tie(b.finding->level, b.finding->score, a.finding->id, a.role) < std::tie(a.finding->level, a.finding->score, b.finding->id, b.role);
    });
    const std::string* last = nullptr;
    for (auto& line : plan.lines) {
        if (line.part != VisitPart::Stop)
            break;
        const std::string& key = doors.at(line.firm).key;
        if (!last || *last != key)
            ++plan.stops;
        last = &key;
        line.stop = plan.stops;
    }
    pointToClearing(plan);
    return plan;
}

} // namespace coir::report
