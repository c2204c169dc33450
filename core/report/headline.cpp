// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/headline.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace coir::report {

namespace {

const detect::Reason* reasonOf(const detect::Finding& f, std::string_view code) {
    const auto it = std::find_if(f.reasons.begin(), f.reasons.end(), [&](const auto& r) { return r.code == code; });
    return it == f.reasons.end() ? nullptr : &*it;
}

/// Change of vest: how soon, how many, what they share – not the sum of log odds.
std::optional<Headline> successors(const detect::Finding& f) {
    static constexpr std::pair<std::string_view, const char*> kShared[] = {
        {"trade-name", COIR_TERM("trade name")}, {"address", COIR_TERM("address")}, {"contact", COIR_TERM("phone or e-mail")}, {"people", COIR_TERM("persons")}, {"partners", COIR_TERM("trading partners")}};
    std::vector<std::pair<double, std::pair<std::string_view, const char*>>> shared;
    for (const auto& word : kShared) {
        double most = 0;
        for (const auto& r : f.reasons)
            if (r.code == word.first)
                most = std::max(most, r.weight);
        if (most > 0)
            shared.emplace_back(most, word);
    }
    std::stable_sort(shared.begin(), shared.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    const auto count = std::count_if(f.subjects.begin(), f.subjects.end(), [](const auto& s) { return s.role == detect::Role::Successor; });
    if (!f.from || !f.to || *f.to < *f.from || count == 0 || shared.empty())
        return std::nullopt;
    const int days = *f.to - *f.from;
    Headline h;
    h.composed = true;
    if (reasonOf(f, "sanction"))
        h.codes.emplace_back("sanction");
    for (std::size_t i = 0; i < shared.size() && i < 3; ++i)
        h.codes.emplace_back(shared[i].second.first);
    const auto start = [&](Message m) { return std::move(m).arg(static_cast<std::int64_t>(days)).arg(static_cast<std::int64_t>(count)); };
    const auto word = [&](std::size_t i) { return std::string_view(shared[i].second.second); };
    h.parts.push_back(shared.size() == 1   ? start(COIR_MSG("report", "Within %1 days of the sanction %2 successor(s) with the same %3")).term(word(0))
                      : shared.size() == 2 ? start(COIR_MSG("report", "Within %1 days of the sanction %2 successor(s) with the same %3 and %4")).term(word(0)).term(word(1))
                                           : start(COIR_MSG("report", "Within %1 days of the sanction %2 successor(s) with the same %3, %4 and %5")).term(word(0)).term(word(1)).term(word(2)));
    return h;
}

std::optional<Headline> circle(const detect::Finding& f) {
    const auto* ring = reasonOf(f, "circle");
    const auto* ratio = reasonOf(f, "ratio");
    if (!ring)
        return std::nullopt;
    if (!ratio)
        return Headline{{COIR_MSG("report", "%1 firms vouch for one another in a circle").arg(f.subjects.size())}, {"circle"}, true};
    return Headline{{COIR_MSG("report", "%1 firms vouch for one another in a circle, closing ratio %2").arg(f.subjects.size()).arg(ratio->value, 2)}, {"circle", "ratio"}, true};
}

std::optional<Headline> payments(const detect::Finding& f) {
    const auto* ring = reasonOf(f, "ring");
    if (!ring)
        return std::nullopt;
    const auto* rounds = reasonOf(f, "rounds");
    if (!rounds)
        return Headline{{COIR_MSG("report", "%1 parties pass money round in order of time, %2 % of the first sum comes back").arg(f.subjects.size()).arg(100 * ring->value, 0)}, {"ring"}, true};
    return Headline{{COIR_MSG("report", "%1 parties pass money round %3 times, %2 % of the first sum comes back").arg(f.subjects.size()).arg(100 * ring->value, 0).arg(static_cast<std::int64_t>(rounds->value))}, {"ring", "rounds"}, true};
}

} // namespace

Headline headline(const detect::Finding& f) {
    std::optional<Headline> own;
    if (f.detector == "phoenix")
        own = successors(f);
    else if (f.detector == "guarantee-circle")
        own = circle(f);
    else if (f.detector == "payment-cycle")
        own = payments(f);
    if (own)
        return *own;
    // What began it, though it carries no weight of its own; then the heaviest reasons, two in all.
    std::vector<const detect::Reason*> order;
    for (const auto& r : f.reasons)
        order.push_back(&r);
    std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) { return a->weight > b->weight; });
    Headline h;
    const auto add = [&](const detect::Reason& r) {
        h.parts.push_back(r.text);
        h.codes.push_back(r.code);
    };
    if (!f.reasons.empty() && f.reasons.front().weight == 0 && order.front() != &f.reasons.front())
        add(f.reasons.front());
    for (const auto* r : order)
        if (h.parts.size() < 2 && (r->weight > 0 || h.parts.empty()))
            add(*r);
    return h;
}

const detect::Subject* mainSubject(const detect::Finding& f) {
    for (const auto wanted : {detect::Role::Successor, detect::Role::Suspect})
        for (const auto& s : f.subjects)
            if (s.role == wanted && s.firm != store::kNoFirm)
                return &s;
    for (const auto& s : f.subjects)
        if (s.firm != store::kNoFirm)
            return &s;
    return f.subjects.empty() ? nullptr : &f.subjects.front();
}

bool tokensOnly(const detect::Finding& f) {
    return std::all_of(f.subjects.begin(), f.subjects.end(), [](const auto& s) { return s.kind == detect::SubjectKind::Person || s.kind == detect::SubjectKind::Account; });
}

Message subjectsPhrase(const detect::Finding& f, std::size_t most) {
    if (tokensOnly(f))
        return COIR_MSG("report", "%1 subjects known by token").arg(f.subjects.size());
    const auto* first = mainSubject(f);
    std::string names = first->name.empty() ? first->key : first->name;
    std::size_t shown = 1;
    for (const auto& s : f.subjects)
        if (&s != first && shown < most) {
            names += "、" + s.name;
            ++shown;
        }
    const std::size_t all = f.subjects.size();
    return all > shown ? COIR_MSG("report", "%1 and others, %2 in all").arg(names).arg(all) : Message{{}, "%1", {{MessageArg::Kind::Text, names}}};
}

} // namespace coir::report
