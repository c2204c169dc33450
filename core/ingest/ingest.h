// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "ingest/profile.h"
#include "store/case_file.h"
#include "text/lexicon.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace coir::rules { class RuleLibrary; }

namespace coir::ingest {

struct ImportOptions {
    std::shared_ptr<const ProfileSet> profiles;      ///< shipped ones; *.profile.toml of the folders come on top
    std::shared_ptr<const text::Lexicon> lexicon;
    std::shared_ptr<const rules::RuleLibrary> rules; ///< what is asked of a row beside its form
    std::string profileId;                           ///< "" = by content
    bool dryRun = false;                             ///< everything is read and judged, nothing is kept
    std::optional<Date> delivered;                   ///< date of this delivery; else its latest event date
    std::filesystem::path keyFile;                   ///< empty: the user's key in `keyFolder`
    std::filesystem::path keyFolder = {};            ///< empty: store::TokenKey::folder()
};

/// One place in a file that was refused or is doubtful.
struct RowNote {
    std::int64_t row = 0;
    std::string field;                               ///< heading in the file
    std::string value;                               ///< masked if personal
    std::string reason;                              ///< stable code, e.g. "uscc_check"
    std::string expected;
    Message remedy;
};

/// What became of one table of one file. rows = accepted + quarantined + duplicates + dropped.
struct FileSummary {
    enum class Outcome : std::uint8_t {
        Imported,
        AlreadyThere, ///< same bytes imported before: nothing changed
        Skipped,      ///< nothing recognises it; `note` says why
        Refused,      ///< damaged; nothing of it is in the case; `note` says why and where
    };
    Outcome outcome = Outcome::Imported;
    std::string file, member, sha256, profile, fact, encoding;
    std::int64_t rows = 0, accepted = 0, quarantined = 0, duplicates = 0, dropped = 0, warnings = 0;
    std::map<std::string, std::int64_t> reasons;        ///< of refused rows
    std::map<std::string, std::int64_t> droppedReasons; ///< minor, natural_person; no data: total, footer, blank_row, repeated_heading
    std::map<std::string, std::int64_t> warningReasons;
    std::vector<RowNote> firstRefused;                  ///< at most ten, for showing; all of them are in the case
    std::optional<Date> firstEvent, latestEvent;
    Message note;
    std::int64_t batch = 0;                             ///< 0 unless imported (not in a dry run)
};

struct ImportSummary {
    std::vector<FileSummary> files;                     ///< in the order read
    std::int64_t rows = 0, accepted = 0, quarantined = 0, duplicates = 0, dropped = 0;
    std::optional<Date> latestEvent;
    bool personalColumnsLeftOut = false;                ///< the key of the case is not there
    bool synthetic = false;
};

/// Imports files and whole folders (recursively, by name). One file is one transaction: whole or not at all; the
/// same bytes again change nothing. A damaged file is refused and the next one read; a file nobody recognises is
/// skipped with its reason. Streams: memory does not grow with a file (but for one hash per record of the case).
/// Resolution (resolve::resolveCase) is the caller's next step.
/// @error InputRefused  nothing usable at all; Cancelled  files finished before stay, the one being read does not.
Result<ImportSummary> importPaths(store::CaseFile& file, const std::vector<std::filesystem::path>& paths,
                                  const ImportOptions& options, JobContext& job);

/// Ends what an import that was cancelled or killed left open: days of delivery, lists of holders that cannot be right. In a
/// transaction of its own; does nothing where nothing is open. Import and resolution begin with it.
Result<> settleBrokenOff(store::CaseFile& file);

} // namespace coir::ingest
