// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/message.h"
#include "detect/finding.h"

#include <string>
#include <vector>

namespace coir::report {

/// What a lead is about in one line, the same in lists, inspector and print.
struct Headline {
    std::vector<Message> parts;                      ///< to be set one after another, "; " between; never empty for a finding with reasons
    std::vector<std::string> codes;                  ///< reasons that it rests on
    bool composed = false;                           ///< a sentence of its own and not the words of a reason
};
Headline headline(const detect::Finding& finding);

/// Whom a finding names first: the successor is who is active today, the origin is history; nullptr without subjects.
const detect::Subject* mainSubject(const detect::Finding& finding);
/// A finding whose subjects are tokens only (buyers, accounts): they are counted, not named.
bool tokensOnly(const detect::Finding& finding);
/// Who a finding is about, in one phrase: the main subject, then others up to `most` names, and how many there are.
Message subjectsPhrase(const detect::Finding& finding, std::size_t most);

} // namespace coir::report
