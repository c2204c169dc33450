// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/json_reader.h"

#include "ingest/heading_row.h"
#include "ingest/json_cursor.h"
#include "ingest/json_record.h"

#include <algorithm>

namespace coir::ingest {

namespace {

/// Members that hold objects are looked into for records so far down.
constexpr int kEnvelopeDepth = 4;
constexpr std::string_view kLines = "\n"; // path of JSON lines: no member can have it in `candidate`

/// An array that may hold the records.
struct Candidate {
    std::string path;
    JsonColumns columns;
    std::int64_t elements = 0;
    std::int64_t objects = 0;
};

std::string lastPart(const std::string& path) { return path.substr(path.rfind('.') + 1); }

/// First pass: checks everything and finds the arrays of objects with their columns.
class Survey {
public:
    Survey(JsonCursor& cursor, const ReadOptions& options) : m_cursor(cursor), m_options(options) {}

    std::vector<Candidate> candidates;

    Result<void> run() {
        COIR_TRY(const char first, m_cursor.peek());
        if (first == '[') {
            COIR_CHECK(array(""));
        } else if (first == '{') {
            COIR_TRY(const bool lines, isLines());
            if (lines)
                return linesOfObjects();
            COIR_CHECK(object("", 0));
        } else {
            COIR_CHECK(checked());
        }
        COIR_TRY(const char end, m_cursor.peek());
        if (end != 0)
            return m_cursor.malformed();
        return {};
    }

private:
    /// More than one object, or a lone one without an array of objects in it: each is a record.
    Result<bool> isLines() {
        COIR_CHECK(m_cursor.value(nullptr));
        COIR_TRY(const char next, m_cursor.peek());
        const bool several = next == '{' && m_cursor.passedLineBreak();
        COIR_CHECK(m_cursor.rewind());
        COIR_TRY(const char again, m_cursor.peek());
        (void)again;
        return several;
    }

    Result<void> linesOfObjects() {
        candidates.push_back({std::string(kLines), JsonColumns(false), 0, 0});
        for (;;) {
            COIR_TRY(const char c, m_cursor.peek());
            if (c == 0)
                return {};
            if (c != '{' || (candidates[0].elements > 0 && !m_cursor.passedLineBreak()))
                return m_cursor.malformed(candidates[0].elements + 2);
            COIR_CHECK(element(0));
        }
    }

    Result<void> element(std::size_t candidate) {
        Candidate& to = candidates[candidate];
        COIR_CHECK(m_cursor.value(&m_text));
        if (to.elements == 0 && isFeature(m_text))
            to.columns = JsonColumns(true);
        ++to.elements;
        const auto got = readJsonRecord(m_text, to.columns, m_options.limits.depth, [](std::size_t, std::string&&) {});
        if (!got.valid)
            return m_cursor.malformed(to.elements + 1);
        to.objects += got.isObject ? 1 : 0;
        if (to.columns.names().size() > m_options.limits.columns)
            return refuse(m_cursor.stream().path(),
                          COIR_MSG("ingest", "The row has more than %1 cells").arg(m_options.limits.columns),
                          COIR_MSG("ingest", "The records have no members in common; this is no table"), to.elements + 1);
        if (to.elements % 4096 == 0 && m_options.stop.stop_requested())
            return fail(ErrorCode::Cancelled, COIR_MSG("base", "Cancelled; nothing of it was kept"));
        return {};
    }

    Result<void> array(const std::string& path) {
        candidates.push_back({path, JsonColumns(false), 0, 0});
        const std::size_t mine = candidates.size() - 1;
        m_cursor.skip();
        COIR_TRY(char c, m_cursor.peek());
        if (c == ']') {
            m_cursor.skip();
            return {};
        }
        for (;;) {
            if (c == ']' || c == ',' || c == 0)
                return m_cursor.malformed(candidates[mine].elements + 2);
            COIR_CHECK(element(mine));
            COIR_TRY(c, m_cursor.peek());
            m_cursor.skip();
            if (c == ']')
                return {};
            if (c != ',')
                return m_cursor.malformed(candidates[mine].elements + 1);
            COIR_TRY(c, m_cursor.peek());
        }
    }

    Result<void> object(const std::string& path, int depth) {
        m_cursor.skip();
        COIR_TRY(char c, m_cursor.peek());
        if (c == '}') {
            m_cursor.skip();
            return {};
        }
        for (;;) {
            if (c != '"')
                return m_cursor.malformed();
            COIR_CHECK(m_cursor.value(&m_text));
            std::string name;
            if (!jsonString(m_text, name))
                return m_cursor.malformed();
            COIR_TRY(const char colon, m_cursor.peek());
            if (colon != ':')
                return m_cursor.malformed();
            m_cursor.skip();
            COIR_TRY(const char first, m_cursor.peek());
            const std::string below = path.empty() ? name : path + '.' + name;
            if (first == '[' && candidates.size() < 64) {
                COIR_CHECK(array(below));
            } else if (first == '{' && depth + 1 < kEnvelopeDepth) {
                COIR_CHECK(object(below, depth + 1));
            } else {
                COIR_CHECK(checked());
            }
            COIR_TRY(c, m_cursor.peek());
            m_cursor.skip();
            if (c == '}')
                return {};
            if (c != ',')
                return m_cursor.malformed();
            COIR_TRY(c, m_cursor.peek());
        }
    }

    Result<void> checked() {
        COIR_CHECK(m_cursor.value(&m_text));
        if (m_text.empty() || !validJson(m_text))
            return m_cursor.malformed();
        return {};
    }

    JsonCursor& m_cursor;
    const ReadOptions& m_options;
    std::string m_text;
};

class JsonReader final : public TableReader {
public:
    JsonReader(JsonCursor cursor, const ReadOptions& options) : m_cursor(std::move(cursor)), m_limits(options.limits) {}

    Result<void> open(const ReadOptions& options) {
        Survey survey(m_cursor, options);
        COIR_CHECK(m_cursor.rewind());
        COIR_CHECK(survey.run());
        COIR_CHECK(choose(survey.candidates, options));
        m_headings = m_columns.names();
        if (m_headings.empty())
            m_headings.emplace_back("value"); // records without any member, {}
        return goToRecords();
    }

    FileForm form() const override { return FileForm::Json; }
    const std::vector<std::string>& headings() const override { return m_headings; }
    std::int64_t headingRow() const override { return 1; }
    const std::string& sheetOrMember() const override { return m_member; }
    Encoding encoding() const override { return m_cursor.stream().encoding(); }
    std::uint64_t bytesRead() const override { return m_cursor.stream().source().position(); }
    std::uint64_t bytesTotal() const override { return m_cursor.stream().source().file().size(); }
    const std::vector<ReadWarning>& warnings() const override { return m_warnings.list(); }

    Result<bool> next(SourceRow& row) override {
        if (m_error)
            return tl::make_unexpected(*m_error);
        auto more = element(row);
        if (!more)
            m_error = more.error();
        return more;
    }

private:
    Result<void> choose(std::vector<Candidate>& candidates, const ReadOptions& options) {
        const std::string& path = m_cursor.stream().path();
        std::vector<Candidate*> useful;
        for (auto& c : candidates)
            if (c.objects > 0)
                useful.push_back(&c);
        Candidate* chosen = nullptr;
        const auto named = [&](auto&& test) {
            const auto found = std::find_if(useful.begin(), useful.end(), [&](Candidate* c) { return test(*c); });
            if (chosen == nullptr && found != useful.end())
                chosen = *found;
        };
        if (!options.recordsPath.empty()) {
            named([&](const Candidate& c) { return c.path == options.recordsPath; });
            if (chosen == nullptr)
                return refuse(path, COIR_MSG("ingest", "The file has no array of objects at %1").arg(options.recordsPath),
                              COIR_MSG("ingest", "Check the path to the records"));
        } else {
            named([](const Candidate& c) { return c.path.empty() || c.path == kLines; });
            named([](const Candidate& c) { return lastPart(c.path) == "records"; });
            named([](const Candidate& c) { return lastPart(c.path) == "features"; });
            if (chosen == nullptr && useful.size() == 1)
                chosen = useful.front();
        }
        // Arrays inside the one feature of a file are values of it.
        if (options.recordsPath.empty() && std::all_of(useful.begin(), useful.end(), [](const Candidate* c) {
                return c->path.starts_with("properties.") || c->path.starts_with("geometry.");
            }))
            return loneObject();
        if (chosen == nullptr && useful.size() > 1) {
            std::string list;
            for (const auto* c : useful)
                list += (list.empty() ? "" : ", ") + c->path;
            return refuse(path, COIR_MSG("ingest", "The file holds several tables: %1").arg(list),
                          COIR_MSG("ingest", "Say which one to read"));
        }
        if (chosen == nullptr)
            return loneObject();
        m_path = chosen->path;
        m_columns = std::move(chosen->columns);
        return {};
    }

    /// An object without any array of objects is a table of one record.
    Result<void> loneObject() {
        COIR_CHECK(m_cursor.rewind());
        COIR_TRY(const char first, m_cursor.peek());
        if (first == '{') {
            std::string text;
            COIR_CHECK(m_cursor.value(&text));
            JsonColumns columns(isFeature(text));
            const auto got = readJsonRecord(text, columns, m_limits.depth, [](std::size_t, std::string&&) {});
            if (!got.valid)
                return m_cursor.malformed();
            if (!columns.names().empty()) {
                m_path = kLines;
                m_columns = std::move(columns);
                return {};
            }
        }
        return refuse(m_cursor.stream().path(), COIR_MSG("ingest", "The JSON is valid but holds no records"),
                      COIR_MSG("ingest", "A table is an array of objects, one for each record"));
    }

    /// Second pass: up to the first record. The text was checked whole, so only the way is looked for.
    Result<void> goToRecords() {
        COIR_CHECK(m_cursor.rewind());
        COIR_TRY(const char first, m_cursor.peek());
        if (m_path == kLines)
            return {};
        if (first == '[') {
            m_cursor.skip();
            return {};
        }
        COIR_TRY(const bool found, descend("", 0));
        if (!found)
            return m_cursor.malformed();
        return {};
    }

    Result<bool> descend(const std::string& path, int depth) {
        m_cursor.skip();
        std::string text, name;
        for (;;) {
            COIR_TRY(const char c, m_cursor.peek());
            if (c == '}' || c == ',') {
                m_cursor.skip();
                if (c == '}')
                    return false;
                continue;
            }
            if (c != '"')
                return m_cursor.malformed();
            COIR_CHECK(m_cursor.value(&text));
            if (!jsonString(text, name))
                return m_cursor.malformed();
            COIR_TRY(const char colon, m_cursor.peek());
            if (colon != ':')
                return m_cursor.malformed();
            m_cursor.skip();
            COIR_TRY(const char first, m_cursor.peek());
            const std::string below = path.empty() ? name : path + '.' + name;
            if (first == '[' && below == m_path) {
                m_cursor.skip();
                return true;
            }
            if (first == '{' && depth + 1 < kEnvelopeDepth) {
                COIR_TRY(const bool found, descend(below, depth + 1));
                if (found)
                    return true;
            } else {
                COIR_CHECK(m_cursor.value(nullptr));
            }
        }
    }

    Result<bool> element(SourceRow& row) {
        row.faults.clear();
        if (m_done)
            return false;
        COIR_TRY(char c, m_cursor.peek());
        if (c == ',' && m_path != kLines) {
            m_cursor.skip();
            COIR_TRY(c, m_cursor.peek());
        }
        if (c == ']' || c == 0) {
            m_done = true;
            if (m_repeated > 0)
                m_warnings.add(m_cursor.stream().path(),
                               COIR_MSG("ingest", "%1 members stand twice in their record; the last one counts")
                                   .arg(m_repeated));
            COIR_CHECK(m_cursor.stream().source().file().checkUnchanged());
            return false;
        }
        COIR_CHECK(m_cursor.value(&m_text));
        row.row = ++m_elements + 1;
        row.cells.resize(m_headings.size());
        for (auto& cell : row.cells)
            cell.clear();
        m_given.assign(m_headings.size(), false);
        bool changed = false, tooLarge = false;
        const auto got = readJsonRecord(m_text, m_columns, m_limits.depth, [&](std::size_t column, std::string&& text) {
            if (column >= row.cells.size()) {
                changed = true; // the file is not what the first pass saw
                return;
            }
            tooLarge |= text.size() > m_limits.fieldBytes;
            m_repeated += m_given[column] ? 1 : 0;
            m_given[column] = true;
            row.cells[column] = std::move(text);
        });
        if (!got.valid || changed)
            return m_cursor.malformed(row.row);
        if (tooLarge)
            return refuse(m_cursor.stream().path(),
                          COIR_MSG("ingest", "A cell or row is larger than any table holds (over %1 bytes)")
                              .arg(m_limits.fieldBytes),
                          COIR_MSG("ingest", "Have the file exported again"), row.row);
        if (!got.isObject) {
            row.cells[0] = m_text;
            row.faults.push_back({RowFaultKind::NotARecord, 0, COIR_MSG("ingest", "The element is no object")});
        }
        return true;
    }

    JsonCursor m_cursor;
    ReadLimits m_limits;
    JsonColumns m_columns;
    std::string m_path;
    std::vector<std::string> m_headings;
    std::string m_member;
    std::string m_text;
    std::vector<bool> m_given;
    std::int64_t m_elements = 0;
    std::int64_t m_repeated = 0;
    bool m_done = false;
    WarningList m_warnings;
    std::optional<Error> m_error;
};

} // namespace

Result<std::unique_ptr<TableReader>> openJson(TextStream stream, const ReadOptions& options) {
    auto reader = std::make_unique<JsonReader>(JsonCursor(std::move(stream), options.limits), options);
    COIR_CHECK(reader->open(options));
    return std::unique_ptr<TableReader>(std::move(reader));
}

} // namespace coir::ingest
