// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tiers/Waterfall.h"

#include "language/Wording.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

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
    return i ? fromCore(currentLanguage() == QStringLiteral("en") ? i->en : i->zh) : fromCore(code);
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

report::WaterfallScene waterfallScene(const CaseSnapshot& shot, const score::Scorecard& card) {
    report::WaterfallScene scene;
    const auto& firm = shot.firm(card.firm);
    scene.caption.title = plainWords(fromCore(firm.name));
    scene.caption.denominator = plainWords(TierText::tr("%1, local estimate; coverage %2")
                                               .arg(fromCore(shot.ratings.scheme), percent(card.coverage)));
    scene.caption.asOf = shot.ratings.asOf;
    scene.start = 0;
    if (shot.scheme) {
        for (const auto& d : shot.scheme->dimensions)
            if (d.startsFull)
                scene.start += d.weight;
        for (const auto& b : shot.scheme->bands)
            if (b.from > 0)
                scene.bands.push_back({b.tier, b.from});
    }
    double sum = scene.start;
    const auto giveBack = [&](const QString& words, double delta) {
        if (std::fabs(delta) < 1e-6)
            return;
        report::WaterfallScene::Bar bar;
        bar.label = plainWords(words);
        bar.delta = delta;
        sum += delta;
        scene.bars.push_back(std::move(bar));
    };
    const auto atMost = [](const QString& title, double sumOfLines, double limit) {
        return (sumOfLines < 0 ? TierText::tr("%1: at most %2 lost") : TierText::tr("%1: at most %2 gained")).arg(title, number(limit, 0));
    };
    const auto add = [&](const score::Line& l) {
        report::WaterfallScene::Bar bar;
        if (!l.evidence.empty())
            bar.ref.record = l.evidence.front().record;
        bar.label = plainWords(indicatorTitle(shot, l.code));
        bar.delta = l.points;
        bar.weighs = l.standing == store::Standing::Stands && l.points != 0;
        if (bar.weighs)
            sum += l.points;
        scene.bars.push_back(std::move(bar));
        return l.standing == store::Standing::Stands ? l.points : 0.0;
    };
    if (!shot.scheme) {
        for (const auto& l : card.lines)
            add(l);
    } else {
        // The lines stand in the order of the scheme; what an indicator or a dimension cannot lose or gain any more is given
        // back where it happens, so that the bars add up and say why.
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
            giveBack(atMost(fromCore(currentLanguage() == QStringLiteral("en") ? d.en : d.zh), all, d.weight), std::clamp(all, low, high) - all);
        }
    }
    if (const double rest = card.points - sum; std::fabs(rest) > .006)
        giveBack(TierText::tr("caps and floors"), rest); // the scheme of the day is not the one of the card
    scene.points = card.points;
    scene.tier = card.tier;
    scene.verdict = plainWords(vetoWord(shot, card));
    return scene;
}

} // namespace coir::ui
