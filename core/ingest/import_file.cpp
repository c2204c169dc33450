// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/import_file.h"

#include "ingest/persons.h"
#include "ingest/row_kind.h"
#include "ingest/row_pipeline.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace coir::ingest {
namespace {

constexpr std::int64_t kRowsBetweenLooks = 512;
constexpr std::size_t kShownRefusals = 10;

/// Figures of quality of one source unit in one table.
struct UnitFigures {
    std::int64_t rows = 0, refused = 0, cells = 0, filled = 0, dated = 0, inTime = 0;
};

struct TableImport {
    Import& import;
    TableReader& reader;
    const Match& match;
    FileSummary& summary;
    double begin = 0, span = 0;          ///< share of the file's bytes that lie before and in this table
    double bytesTotal = 0;               ///< of the table, as its reader counts (a workbook's are inflated)
    std::map<std::string, UnitFigures> units;
    std::int64_t synthetic = 0;
    std::pair<const std::string, UnitFigures>* unit = nullptr; ///< of the row before
};

std::string jsonOf(const std::map<std::string, std::int64_t>& counts) { return nlohmann::json(counts).dump(); }

std::string unitsJson(const std::map<std::string, UnitFigures>& units) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& [name, u] : units)
        list.push_back({{"unit", name}, {"rows", u.rows}, {"refused", u.refused}, {"cells", u.cells}, {"filled", u.filled},
                        {"dated", u.dated}, {"in_time", u.inTime}});
    return list.dump();
}

Result<> openBatch(TableImport& t, std::uint64_t bytes) {
    auto& db = t.import.file.db();
    COIR_TRY(t.summary.batch, store::nextBatch(db));
    COIR_TRY(auto s, db.prepare("INSERT INTO batch (sha256, file, member, profile, fact, encoding, headings, bytes, rows, accepted, "
                                "quarantined, duplicates, dropped, import_no, imported_at, delivered, id) "
                                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, 0, 0, 0, 0, ?9, ?10, ?11, ?12)"));
    std::vector<std::string> shown;
    for (const std::string& heading : t.reader.headings())
        shown.push_back(scrubbed(heading));
    const nlohmann::json headings(shown);
    COIR_CHECK(s.bind(1, t.summary.sha256).bind(2, t.summary.file).bind(3, t.summary.member).bind(4, t.summary.profile)
                   .bind(5, t.summary.fact).bind(6, t.summary.encoding)
                   .bind(7, headings.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace))
                   .bind(8, static_cast<std::int64_t>(bytes)).bind(9, t.import.number).bind(10, isoDate(t.import.today))
                   .bind(11, t.import.options.delivered).bind(12, t.summary.batch).run());
    COIR_TRY(auto p, db.prepare("INSERT INTO profile (id, sha256, text) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING"));
    const Profile& profile = *t.match.profile;
    return p.bind(1, profile.id).bind(2, profile.sha256).bind(3, profile.text).run();
}

Result<> closeBatch(TableImport& t) {
    const FileSummary& f = t.summary;
    COIR_TRY(auto s, t.import.file.db().prepare("UPDATE batch SET rows = ?2, accepted = ?3, quarantined = ?4, duplicates = ?5, dropped = ?6, "
                                                "dropped_reasons = ?7, units = ?8, first_event = ?9, latest_event = ?10, synthetic = ?11 "
                                                "WHERE id = ?1"));
    COIR_CHECK(s.bind(1, f.batch).bind(2, f.rows).bind(3, f.accepted).bind(4, f.quarantined).bind(5, f.duplicates).bind(6, f.dropped)
        .bind(7, jsonOf(f.droppedReasons)).bind(8, unitsJson(t.units)).bind(9, f.firstEvent).bind(10, f.latestEvent)
        .bind(11, t.synthetic > 0 ? 1 : 0).run());
    return t.import.state.seal.write(t.import.file, f.batch);
}

void countEvents(FileSummary& f, const ReadyRow& row) {
    if (!row.firstEvent)
        return;
    f.firstEvent = f.firstEvent ? std::min(*f.firstEvent, *row.firstEvent) : row.firstEvent;
    f.latestEvent = f.latestEvent ? std::max(*f.latestEvent, *row.latestEvent) : row.latestEvent;
}

Result<> refuse(TableImport& t, FactWriter& writer, RowBlock& block, const ReadyRow& row) {
    ++t.summary.quarantined;
    const RowNote& first = *block.notes(row);
    ++t.summary.reasons[first.reason];
    if (t.summary.firstRefused.size() < kShownRefusals)
        t.summary.firstRefused.push_back(first);
    if (t.summary.accepted == 0 && t.summary.duplicates == 0 && t.summary.quarantined >= t.import.rules.refusedAtFirst) {
        const RowNote& shown = t.summary.firstRefused.front();
        return fail(ErrorCode::InputRefused,
                    COIR_MSG("ingest", "Not one of the first %1 rows can be taken; the first reason is %2 (row %3, %4)")
                        .arg(t.summary.quarantined).term(shown.reason).arg(shown.row).arg(shown.field),
                    COIR_MSG("ingest", "Check that the file is whole and in the form it is taken for"),
                    {t.summary.file, shown.row, shown.field, shown.value});
    }
    return writer.note(true, first, block.text(row.text));
}

Result<> accept(TableImport& t, FactWriter& writer, RowBlock& block, const ReadyRow& row) {
    auto& state = t.import.state;
    auto& db = t.import.file.db();
    if (!state.addRecord(row.hash)) {
        ++t.summary.duplicates;
        if (t.summary.fact != "holding")
            return {};
        // The firm's list as delivered now holds this row, too.
        COIR_TRY(const auto holding, state.holdingOf(db, row.hash));
        if (!holding)
            return {};
        COIR_TRY(auto s, db.prepare("INSERT INTO holding_confirmed (holding_id, import_no) VALUES (?1, ?2) ON CONFLICT DO NOTHING"));
        return s.bind(1, *holding).bind(2, t.import.number).run();
    }
    ++t.summary.accepted;
    countEvents(t.summary, row);
    t.synthetic += row.synthetic;
    COIR_CHECK(writer.write(db, state, block, row));
    for (std::uint32_t i = 0; i < row.notes; ++i) {
        const RowNote& n = block.notes(row)[i];
        ++t.summary.warnings;
        ++t.summary.warningReasons[n.reason];
        COIR_CHECK(writer.note(false, n, {}));
    }
    return {};
}

void measure(TableImport& t, std::string_view unit, const ReadyRow& row, int bound) {
    if (!t.unit || t.unit->first != unit)
        t.unit = &*t.units.try_emplace(std::string(unit)).first;
    UnitFigures& u = t.unit->second;
    ++u.rows;
    u.refused += row.outcome == MappedRow::Outcome::Refuse;
    u.cells += bound;
    u.filled += std::min(row.filled, bound);
    if (row.inTime) {
        ++u.dated;
        u.inTime += *row.inTime;
    }
}

/// Tells how far the import is, in bytes of files as they lie; never beyond their sum, never backwards.
bool step(TableImport& t, std::uint64_t bytesRead) {
    auto& import = t.import;
    const double part = t.bytesTotal > 0 ? std::min(1.0, static_cast<double>(bytesRead) / t.bytesTotal) : 0;
    const auto at = import.bytesBefore + static_cast<std::uint64_t>(t.begin + t.span * part);
    import.bytesShown = std::clamp(at, import.bytesShown, std::max(import.bytesShown, import.bytesTotal));
    return import.job.step(static_cast<std::int64_t>(import.bytesShown), static_cast<std::int64_t>(import.bytesTotal));
}

Result<> importRow(TableImport& t, FactWriter& writer, RowBlock& block, const ReadyRow& row, int bound) {
    if (t.summary.rows++ % kRowsBetweenLooks == 0 && !step(t, row.bytesRead))
        return cancelledError();
    if (row.outcome == MappedRow::Outcome::Drop) {
        ++t.summary.dropped;
        ++t.summary.droppedReasons[std::string(block.text(row.dropReason))];
        return {};
    }
    measure(t, block.text(row.sourceUnit), row, bound);
    return row.outcome == MappedRow::Outcome::Refuse ? refuse(t, writer, block, row) : accept(t, writer, block, row);
}

/// The columns that the lists of a profile name, without start(…), end(…), next(…) and the word behind a colon.
std::vector<std::string> listedColumns(const Profile& profile) {
    std::vector<std::string> out;
    for (const auto* list : {&profile.key, &profile.validFrom, &profile.validTo, &profile.knownFrom, &profile.knownLatest, &profile.events,
                             &profile.update, &profile.ends, &profile.sourceUnit, &profile.ageOn, &profile.timely})
        for (const std::string& word : *list) {
            std::string column = word.substr(0, word.find(':'));
            if (const auto open = column.find('('); open != std::string::npos && column.ends_with(')'))
                column = column.substr(open + 1, column.size() - open - 2);
            out.push_back(std::move(column));
        }
    return out;
}

/// Does every column of an own profile exist, in the table or as a part of a party, or serve one of its lists; and is what the
/// lists name read from somewhere?
Result<> checkColumns(const Profile& profile, const FactTable& table) {
    const auto ofTable = [&](const std::string& column) {
        return std::any_of(table.columns.begin(), table.columns.end(),
                           [&](const FactTable::Column& c) { return c.name == column || c.name == column + "_num"; });
    };
    const auto listed = listedColumns(profile);
    const auto known = [&](const std::string& column) {
        return column.empty() || column == "-" || column.find('.') != std::string::npos || ofTable(column) ||
               std::find(listed.begin(), listed.end(), column) != listed.end();
    };
    const auto given = [&](const std::string& column) {
        return column.find('.') != std::string::npos || column == "subject" || ofTable(column) || profile.field(column) || profile.constants.contains(column);
    };
    std::optional<std::string> wrong;
    const auto look = [&wrong](const std::string& column, const auto& good) {
        if (!wrong && !good(column))
            wrong = column;
    };
    for (const Field& f : profile.fields) {
        look(f.column, known);
        look(f.also, known);
    }
    for (const auto& [column, value] : profile.constants)
        look(column, known);
    for (const std::string& column : listed)
        look(column, given);
    if (!wrong)
        return {};
    std::string columns;
    for (const auto& c : table.columns)
        columns += (columns.empty() ? "" : ", ") + c.name;
    return fail(ErrorCode::InputRefused, COIR_MSG("ingest", "The profile %1 names the column %2, which the table %3 does not have").arg(profile.id).arg(*wrong).arg(table.name),
                COIR_MSG("ingest", "Its columns are: %1").arg(columns));
}

/// Columns whose heading the form does not know, or knows already from another column, are kept as text and weigh nothing:
/// that is said, for a misspelt heading would take its figures out of the case in silence. An own profile names what it wants:
/// there the columns are told that the file does not have.
Result<> tellUnreadColumns(TableImport& t, FactWriter& writer) {
    const Profile& profile = *t.match.profile;
    const auto& headings = t.reader.headings();
    const auto tell = [&](std::string field, const char* reason, Message remedy) -> Result<> {
        RowNote note;
        note.row = t.reader.headingRow();
        note.field = std::move(field);
        note.reason = reason;
        note.remedy = std::move(remedy);
        ++t.summary.warnings;
        ++t.summary.warningReasons[note.reason];
        return writer.note(false, note, {});
    };
    if (profile.own)
        for (std::size_t f = 0; f < profile.fields.size(); ++f)
            if (std::find(t.match.fields.begin(), t.match.fields.end(), static_cast<int>(f)) == t.match.fields.end())
                COIR_CHECK(tell(profile.fields[f].headings.front(), "column_missing", COIR_MSG("ingest", "No column of the file is called as the profile says")));
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const std::string key = headingKey(profile.own ? headings[i] : t.import.options.lexicon->simplify(headings[i]));
        if (key.empty() || isRowNumber(key) || t.match.fields[i] >= 0 || (profile.own && !profile.index.contains(key)))
            continue;
        COIR_CHECK(tell(scrubbed(headings[i]), profile.index.contains(key) ? "column_twice" : "column_unknown",
                        COIR_MSG("ingest", "Name the column as the form does, if it belongs to it")));
    }
    return {};
}

/// One thread reads and judges the rows, this one puts them into the case, in the order of the file: what becomes of a row
/// does not depend on the number of threads.
Result<> importRows(TableImport& t) {
    auto& import = t.import;
    COIR_TRY(const FactTable table, factTable(import.file.db(), t.summary.fact));
    if (t.match.profile->own)
        COIR_CHECK(checkColumns(*t.match.profile, table));
    t.bytesTotal = static_cast<double>(t.reader.bytesTotal());
    COIR_CHECK(openBatch(t, t.reader.bytesTotal()));
    import.state.beginSeal();
    COIR_TRY(auto writer, FactWriter::make(import.file.db(), table, t.summary.batch, import.options.delivered));
    COIR_CHECK(tellUnreadColumns(t, writer));
    RowMapper mapper(t.match, t.reader.headings(), table, *import.options.lexicon, import.fold, import.key,
                     import.options.delivered.value_or(import.today), import.rules);
    const int bound = mapper.boundColumns();
    RowPipeline rows(t.reader, mapper, {table, t.summary.batch, import.today}, import.job.threads() > 1);
    for (;;) {
        COIR_TRY(RowBlock* const block, rows.next());
        if (!block)
            break;
        for (const ReadyRow& row : block->rows())
            COIR_CHECK(importRow(t, writer, *block, row, bound));
    }
    return closeBatch(t);
}

/// The own profiles of the file, else the shipped one asked for, else by content.
struct Choice {
    std::vector<Match> matches;
    Message reason;
};

Choice choose(const Import& import, const SourceFile& source, const TableReader& reader) {
    std::vector<std::string> headings;
    for (const std::string& h : reader.headings())
        headings.push_back(import.options.lexicon->simplify(h)); // 企業名稱
    Choice out;
    const auto take = [&](ProfileSet::Outcome outcome) {
        if (outcome.match)
            out.matches.push_back(std::move(*outcome.match));
        else
            out.reason = std::move(outcome.reason);
    };
    if (!source.own.empty()) {
        for (const auto& profile : source.own)
            if (profile->sheet.empty() || profile->sheet == reader.sheetOrMember())
                take(ProfileSet::fit(profile, reader.headings()));
    } else if (!import.options.profileId.empty()) {
        if (const auto profile = import.options.profiles->find(import.options.profileId))
            take(ProfileSet::fit(profile, headings));
        else
            out.reason = COIR_MSG("ingest", "There is no profile '%1'").arg(import.options.profileId);
    } else {
        take(import.options.profiles->recognise(headings));
    }
    return out;
}

ReadOptions readOptions(const Import& import, const SourceFile& source) {
    ReadOptions options;
    options.stop = import.job.stopToken();
    const auto* profiles = import.options.profiles.get();
    const auto* lexicon = import.options.lexicon.get();
    const auto own = source.own;
    options.knowsHeading = [profiles, lexicon, own](std::string_view cell) {
        if (own.empty())
            return profiles->knowsHeading(lexicon->simplify(cell));
        const std::string key = headingKey(cell);
        return std::any_of(own.begin(), own.end(), [&](const auto& p) {
            return std::any_of(p->fields.begin(), p->fields.end(), [&](const Field& f) {
                return std::any_of(f.headings.begin(), f.headings.end(), [&](const std::string& h) { return headingKey(h) == key; });
            });
        });
    };
    if (!source.own.empty()) {
        const Profile& p = *source.own.front();
        if (!p.encoding.empty())
            options.encoding = encodingByName(p.encoding);
        if (p.delimiter)
            options.delimiter = p.delimiter;
        options.recordsPath = p.records;
        options.headingRow = p.headingRow;
    }
    return options;
}

FileSummary base(const SourceFile& source, const std::string& sha) {
    FileSummary f;
    f.file = scrubbed(source.name); // a name of a file may hold an id as well
    f.sha256 = sha;
    return f;
}

Result<bool> alreadyThere(store::Database& db, const std::string& sha) {
    COIR_TRY(auto s, db.prepare("SELECT EXISTS (SELECT 1 FROM batch WHERE sha256 = ?1)"));
    COIR_TRY(const bool row, s.bind(1, sha).step());
    return row && s.integer(0) != 0;
}

/// Were these bytes read by a profile that says something else today?
Result<bool> readOtherwise(Import& import, const SourceFile& source, const std::string& sha) {
    auto& db = import.file.db();
    COIR_TRY(auto read, db.prepare("SELECT DISTINCT profile FROM batch WHERE sha256 = ?1"));
    COIR_TRY(auto known, db.prepare("SELECT EXISTS (SELECT 1 FROM profile WHERE id = ?1 AND sha256 = ?2)"));
    read.bind(1, sha);
    for (;;) {
        COIR_TRY(const bool row, read.step());
        if (!row)
            return false;
        const std::string id = read.string(0);
        const auto own = std::find_if(source.own.begin(), source.own.end(), [&id](const auto& p) { return p->id == id; });
        const auto now = own != source.own.end() ? *own : import.options.profiles->find(id);
        if (!now)
            continue;
        known.reset();
        COIR_TRY(const bool same, known.bind(1, id).bind(2, now->sha256).step());
        if (same && known.integer(0) == 0)
            return true;
    }
}

} // namespace

Result<std::vector<FileSummary>> importFile(Import& import, const SourceFile& source) {
    std::vector<FileSummary> out;
    const auto digest = digestOfFile(source.path.string(), import.job.stopToken());
    if (!digest) { // a file that may not be read is named and left alone, the rest goes on
        if (digest.error().code == ErrorCode::Cancelled)
            return tl::make_unexpected(digest.error());
        FileSummary f = base(source, {});
        f.outcome = FileSummary::Outcome::Skipped;
        f.note = digest.error().what;
        out.push_back(std::move(f));
        return out;
    }
    const std::string sha = hex(*digest);
    COIR_TRY(const bool there, alreadyThere(import.file.db(), sha));
    if (there) {
        FileSummary f = base(source, sha);
        f.outcome = FileSummary::Outcome::AlreadyThere;
        COIR_TRY(const bool otherwise, readOtherwise(import, source, sha));
        f.note = otherwise ? COIR_MSG("ingest", "The same bytes were imported before by an earlier edition of the profile; nothing changed. Take that batch back, or start a new case, to read them anew")
                           : COIR_MSG("ingest", "The same bytes were imported before; nothing changed");
        out.push_back(std::move(f));
        return out;
    }
    const ReadOptions options = readOptions(import, source);
    std::error_code unknown;
    const auto size = std::filesystem::file_size(source.path, unknown);
    const std::uintmax_t bytes = unknown ? 0 : size;
    std::size_t facts = 1; // several facts from the same rows: one pass for each
    for (std::size_t pass = 0; pass < facts; ++pass) {
        auto tables = openTables(source.path.string(), options);
        if (!tables) {
            if (tables.error().code == ErrorCode::Cancelled)
                return tl::make_unexpected(tables.error());
            FileSummary f = base(source, sha);
            f.outcome = FileSummary::Outcome::Skipped;
            f.note = tables.error().what;
            out.push_back(std::move(f));
            return out;
        }
        std::size_t tableAt = 0;
        const double tableBytes = static_cast<double>(bytes) / static_cast<double>(std::max<std::size_t>(1, tables->size()));
        for (auto& reader : *tables) {
            const double begin = tableBytes * static_cast<double>(tableAt++);
            Choice choice = choose(import, source, *reader);
            facts = std::max(facts, choice.matches.size());
            if (!choice.matches.empty() && pass >= choice.matches.size())
                continue;
            FileSummary f = base(source, sha);
            f.member = scrubbed(reader->sheetOrMember());
            if (choice.matches.empty() || reader->hidden()) {
                if (pass > 0)
                    continue;
                f.outcome = FileSummary::Outcome::Skipped;
                f.note = choice.matches.empty() ? choice.reason : COIR_MSG("ingest", "The sheet is hidden");
                out.push_back(std::move(f));
                continue;
            }
            const Match& match = choice.matches[pass];
            f.profile = match.profile->id;
            f.fact = match.profile->fact;
            f.encoding = encodingName(reader->encoding());
            TableImport t{import, *reader, match, f, begin, tableBytes, 0, {}, 0, nullptr};
            if (auto done = importRows(t); !done) {
                Error e = std::move(done.error());
                if (e.where.file.empty())
                    e.where.file = scrubbed(source.name);
                return tl::make_unexpected(std::move(e));
            }
            out.push_back(std::move(f));
        }
    }
    return out;
}

} // namespace coir::ingest
