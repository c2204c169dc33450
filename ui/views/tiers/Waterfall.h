// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/scenes.h"
#include "shell/CaseSnapshot.h"

#include <QString>
#include <vector>

namespace coir::ui {

/// A scorecard as a picture: indicator by indicator from the start down to the points, caps and floors as a bar of their
/// own so that the bars add up.
report::WaterfallScene waterfallScene(const CaseSnapshot& shot, const score::Scorecard& card);

/// Title of an indicator of the scheme in the user's language; the code where it is none.
QString indicatorTitle(const CaseSnapshot& shot, std::string_view code);
/// The line that costs most, as a sentence; the veto where one fired.
QString mainCause(const CaseSnapshot& shot, const score::Scorecard& card);
/// What moved the points from one day to another: the veto that came or went, else the fact of the indicator that changed most.
QString changeCause(const CaseSnapshot& shot, const score::Scorecard& before, const score::Scorecard& after);
/// Points of the lines of a card that its indicators and dimensions cannot lose or gain any more, with the limit in words.
struct GivenBack {
    QString words;
    double points = 0;
};
std::vector<GivenBack> givenBack(const CaseSnapshot& shot, const score::Scorecard& card);
QString vetoWord(const CaseSnapshot& shot, const score::Scorecard& card);

} // namespace coir::ui
