// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/finding.h"
#include "report/evidence_index.h"
#include "report/headline.h"
#include "report/report.h"
#include "rules/rule_pack.h"
#include "store/case_file.h"
#include "store/review.h"
#include "text/lexicon.h"

#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace coir::report {

/// What every builder reads from: one case, frozen as of two dates, with the results in force.
struct Context {
    store::CaseFile& reader;
    std::shared_ptr<const store::Facts> facts;
    const rules::RuleLibrary& rules;
    const text::Lexicon& lexicon;
    std::vector<detect::Finding> findings;           ///< in order
    std::optional<Date> printedOn;                   ///< fixed date, or none
    /// Verdicts numbered up to this one stand on the page; a later one does not make an old page wrong.
    std::int64_t verdictsThrough = std::numeric_limits<std::int64_t>::max();
};

/// A stored rating of one firm, as the pages need it.
struct RatingRow {
    std::string tier;                                ///< "" = none
    double points = 0;
    double coverage = 0;
    std::string veto;
};
Result<std::optional<RatingRow>> ratingOf(const Context& context, store::FirmIndex firm);

/// Frame from the case's own entries (unit, handler, reviewer), as-of, the packs of `used` first and the scheme of the
/// tiers. `subject` tells the numbers of two reports of one case apart where the office gave none.
Result<Frame> makeFrame(const Context& context, Message kindName, const std::vector<const detect::Finding*>& used, std::string_view subject);
/// Which registers are there, with rows and through when, and which are not: stands before every reason.
/// `read`: the registers the report rests on; the others are only named. Empty: all in full.
Section coverageSection(const Context& context, const std::set<std::string_view>& read = {});
/// The packs behind `findings` by id, version and hash, and of their parameters those that were at work.
Result<Section> parameterSection(const Context& context, const std::vector<const detect::Finding*>& findings);
/// Laws that `findings` rest on, with title and number.
Section lawSection(const Context& context, const std::vector<const detect::Finding*>& findings);
/// Reasons, counter-evidence and the picture of one finding, at heading level `level`. `said`: what people entered on it,
/// with the state of the conditions that data cannot answer; none: null.
void addFinding(std::vector<Section>& sections, const detect::Finding& finding, const store::VerdictEntry* said, EvidenceIndex& index, int level, const std::string& idPrefix);
/// The entry of one finding, null where nobody entered anything.
const store::VerdictEntry* entryOf(const std::map<std::string, store::VerdictEntry>& verdicts, const std::string& findingId);
/// What people decided on `findings`, with note, name and moment: a line each, also for those nobody judged yet.
Section verdictSection(const std::vector<const detect::Finding*>& findings, const std::map<std::string, store::VerdictEntry>& verdicts);

/// A moment kept in UTC as it is read in China, which has one time and no summer time: "YYYY-MM-DD HH:MM"; what is no
/// moment stays as it is.
std::string chinaTime(std::string_view utc);
/// Words of the trade for a level: a lead, never a verdict.
Message levelWord(detect::Level level);
/// "▲ 高" sign for a level, printed beside the word.
std::string_view levelSign(detect::Level level);

} // namespace coir::report
