// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tiers/Waterfall.h"

#include "language/Wording.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

namespace coir::ui {
namespace {

struct TierText {
    Q_DECLARE_TR_FUNCTIONS(TierText)
};

const score::Indicator* indicatorOf(const CaseSnapshot& shot, std::string_view code) {
    if (shot.scheme)
        for (const auto& d : shot.scheme->dimensions)
            for (const auto& i : d.indicators)
                if (i.code == code)
                    return &i;
    return nullptr;
}

Message plainWords(const QString& words) { return {{}, toCore(words), {}}; }

} // namespace

QString indicatorTitle(const CaseSnapshot& shot, std::string_view code) {
    const auto* i = indicatorOf(shot, code);
    return i ? inLanguage(i->en, i->zh) : fromCore(code);
}

QString vetoWord(const CaseSnapshot& shot, const score::Scorecard& card) {
    if (card.veto.empty())
        return {};
    const QString title = indicatorTitle(shot, card.veto);
    return shot.scheme && card.veto == shot.scheme->capBy ? TierText::tr("%1: %2 at best").arg(title).arg(QChar::fromLatin1(shot.scheme->capTier))
                                                          : TierText::tr("%1: D").arg(title);
}

QString mainCause(const CaseSnapshot& shot, const score::Scorecard& card) {
    if (!card.veto.empty())
        return vetoWord(shot, card);
    const score::Line* worst = nullptr;
    for (const auto& l : card.lines)
        if (l.points < 0 && (!worst || l.points < worst->points))
            worst = &l;
    if (worst)
        return wordsOf(worst->reason);
    return card.tier == 0 ? TierText::tr("too few registers") : TierText::tr("nothing that costs points");
}

QString changeCause(const CaseSnapshot& shot, const score::Scorecard& before, const score::Scorecard& after) {
    if (after.veto != before.veto)
        return after.veto.empty() ? TierText::tr("no longer: %1").arg(vetoWord(shot, before)) : vetoWord(shot, after);
    const auto sums = [](const score::Scorecard& card) {
        std::map<std::string, double> of;
        for (const auto& l : card.lines)
            of[l.code] += l.points;
        return of;
    };
    auto change = sums(after);
    for (const auto& [code, points] : sums(before))
        change[code] -= points;
    const bool fell = after.points < before.points;
    std::string most;
    double by = 0;
    for (const auto& [code, points] : change)
        if (fell ? points < by : points > by) {
            most = code;
            by = points;
        }
    // Told by a line that only one of the cards has: a fall by what came, a rise by what is gone or weighs less.
    const auto heaviest = [&](const score::Scorecard& card, const score::Scorecard& other, bool costs) -> const score::Line* {
        const score::Line* found = nullptr;
        for (const auto& l : card.lines) {
            const auto same = [&](const score::Line& x) { return x.code == l.code && x.points == l.points && x.reason == l.reason; };
            if (l.code == most && (costs ? l.points < 0 : l.points > 0) && std::none_of(other.lines.begin(), other.lines.end(), same) &&
                (!found || std::fabs(l.points) > std::fabs(found->points)))
                found = &l;
        }
        return found;
    };
    if (const auto* came = heaviest(after, before, fell))
        return wordsOf(came->reason);
    if (const auto* gone = heaviest(before, after, !fell))
        return TierText::tr("weighs less or no longer: %1").arg(wordsOf(gone->reason));
    return most.empty() ? mainCause(shot, after) : indicatorTitle(shot, most);
}

namespace {

/// The lines of a card in the order of the scheme, each with `line`; what an indicator or a dimension cannot lose or gain
/// any more goes to `givenBack` where it happens, so that all of it adds up to the points. `sum` is where it starts.
template <class OnLine, class OnGivenBack>
void eachStep(const CaseSnapshot& shot, const score::Scorecard& card, double sum, OnLine&& line, OnGivenBack&& back) {
    const auto giveBack = [&](const QString& words, double delta) {
        if (std::fabs(delta) < 1e-6)
            return;
        sum += delta;
        back(words, delta);
    };
    const auto atMost = [](const QString& title, double sumOfLines, double limit) {
        return (sumOfLines < 0 ? TierText::tr("%1: at most %2 lost") : TierText::tr("%1: at most %2 gained")).arg(title, number(limit, 0));
    };
    const auto add = [&](const score::Line& l) {
        line(l);
        const double weighs = l.standing == store::Standing::Stands ? l.points : 0.0;
        sum += weighs;
        return weighs;
    };
    if (!shot.scheme) {
        for (const auto& l : card.lines)
            add(l);
    } else {
        for (const auto& d : shot.scheme->dimensions) {
            double all = 0;
            for (const auto& i : d.indicators) {
                double own = 0;
                for (const auto& l : card.lines)
                    if (l.code == i.code)
                        own += add(l);
                const double kept = std::clamp(own, -i.cap, i.cap);
                giveBack(atMost(indicatorTitle(shot, i.code), own, i.cap), kept - own);
                all += kept;
            }
            const double low = d.startsFull ? -d.weight : 0, high = d.startsFull ? 0 : d.weight;
            giveBack(atMost(inLanguage(d.en, d.zh), all, d.weight), std::clamp(all, low, high) - all);
        }
    }
    if (const double rest = card.points - sum; std::fabs(rest) > .006)
        giveBack(TierText::tr("caps and floors"), rest); // the scheme of the day is not the one of the card
}

double startOf(const CaseSnapshot& shot) {
    double start = 0;
    if (shot.scheme)
        for (const auto& d : shot.scheme->dimensions)
            if (d.startsFull)
                start += d.weight;
    return start;
}

} // namespace

std::vector<GivenBack> givenBack(const CaseSnapshot& shot, const score::Scorecard& card) {
    std::vector<GivenBack> out;
    eachStep(shot, card, startOf(shot), [](const score::Line&) {}, [&](const QString& words, double points) { out.push_back({words, points}); });
    return out;
}

report::WaterfallScene waterfallScene(const CaseSnapshot& shot, const score::Scorecard& card) {
    report::WaterfallScene scene;
    const auto& firm = shot.firm(card.firm);
    scene.caption.title = plainWords(fromCore(firm.name));
    scene.caption.denominator = plainWords(TierText::tr("%1, local estimate; coverage %2")
                                               .arg(fromCore(shot.ratings.scheme), percent(card.coverage)));
    scene.caption.asOf = shot.ratings.asOf;
    scene.start = startOf(shot);
    if (shot.scheme)
        for (const auto& b : shot.scheme->bands)
            if (b.from > 0)
                scene.bands.push_back({b.tier, b.from});
    eachStep(
        shot, card, scene.start,
        [&](const score::Line& l) {
            report::WaterfallScene::Bar bar;
            if (!l.evidence.empty())
                bar.ref.record = l.evidence.front().record;
            bar.label = plainWords(indicatorTitle(shot, l.code));
            bar.delta = l.points;
            bar.weighs = l.standing == store::Standing::Stands && l.points != 0;
            scene.bars.push_back(std::move(bar));
        },
        [&](const QString& words, double delta) {
            report::WaterfallScene::Bar bar;
            bar.label = plainWords(words);
            bar.delta = delta;
            scene.bars.push_back(std::move(bar));
        });
    scene.points = card.points;
    scene.tier = card.tier;
    scene.verdict = plainWords(vetoWord(shot, card));
    return scene;
}

} // namespace coir::ui
