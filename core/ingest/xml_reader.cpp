// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/xml_reader.h"

#include "ingest/heading_row.h"
#include "ingest/xml_events.h"

#include <algorithm>
#include <deque>
#include <map>
#include <tuple>
#include <unordered_map>

namespace coir::ingest {

namespace {

/// Elements at different places; a document with more of them is no table.
constexpr std::size_t kMostPlaces = 4096;
/// Attributes that name the cell their element holds: <field name="企业名称">.
constexpr std::string_view kNaming[] = {"name", "title", "label", "column", "名称"};

tl::unexpected<Error> noTable(const std::string& path) {
    return refuse(path, COIR_MSG("ingest", "This is a page or document in XML or HTML, no table"),
                  COIR_MSG("ingest", "Open it in a spreadsheet program and save it as XLSX or CSV"));
}

bool blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// A place in the document, told by the names of the elements around it.
struct Place {
    std::string name;
    int parent = -1;
    int depth = 0;
    std::map<std::string, int, std::less<>> children;
    std::int64_t records = 0;                          ///< elements here that hold a cell or an attribute
    std::vector<std::string> columns;                  ///< of the cells in and under them, in order of first appearance
    std::unordered_map<std::string, std::size_t> index;
    bool told = false;                                 ///< its name stands in the columns of all places above
};

class Places {
public:
    Places() { m_all.emplace_back(); }
    Place& operator[](int at) { return m_all[static_cast<std::size_t>(at)]; }
    int size() const { return static_cast<int>(m_all.size()); }
    /// -1 where there are too many.
    int child(int parent, std::string_view name) {
        auto& siblings = m_all[static_cast<std::size_t>(parent)].children;
        if (const auto it = siblings.find(name); it != siblings.end())
            return it->second;
        if (m_all.size() >= kMostPlaces)
            return -1;
        Place place;
        place.name = name;
        place.parent = parent;
        place.depth = m_all[static_cast<std::size_t>(parent)].depth + 1;
        m_all.push_back(std::move(place));
        siblings.emplace(name, size() - 1);
        return size() - 1;
    }

private:
    std::deque<Place> m_all;
};

/// What both passes see alike: elements with their cells.
class Walk : public XmlEvents {
public:
    Walk(Places& places, const std::string& path, const ReadLimits& limits) : m_places(places), m_path(path), m_limits(limits) {}
    void useParser(XmlParser& parser) { m_parser = &parser; }

    void start(std::string_view name, const XmlAttributes& attributes) override {
        const int place = m_places.child(m_open.empty() ? 0 : m_open.back().place, name);
        if (place < 0)
            return m_parser->stop(noTable(m_path).value());
        if (!m_open.empty())
            m_open.back().leaf = false;
        Open open;
        open.place = place;
        for (const char** pair = attributes.pairs(); *pair != nullptr; pair += 2) {
            const std::string_view full = pair[0];
            if (full == "xmlns" || full.starts_with("xmlns:") || full.starts_with("xsi:") || full.starts_with("xml:"))
                continue;
            open.attributes.emplace_back(localName(full), pair[1]);
        }
        m_open.push_back(std::move(open));
        m_text.clear();
        opened(place);
    }

    void text(std::string_view piece) override {
        if (m_text.size() + piece.size() > m_limits.fieldBytes)
            return m_parser->stop(refuse(m_path, COIR_MSG("ingest", "A cell or row is larger than any table holds (over %1 bytes)").arg(m_limits.fieldBytes),
                                         COIR_MSG("ingest", "Have the file exported again"))
                                      .value());
        m_text += piece;
    }

    void end(std::string_view) override {
        Open done = std::move(m_open.back());
        m_open.pop_back();
        const bool named = done.attributes.size() == 1 &&
                           std::find(std::begin(kNaming), std::end(kNaming), done.attributes[0].first) != std::end(kNaming);
        if (done.leaf && (named || done.attributes.empty() || !blank(m_text))) {
            if (!m_open.empty()) {
                m_open.back().cells = true;
                cell(m_open.back().place, done.place, named ? std::string_view(done.attributes[0].second) : std::string_view(), m_text);
            }
        } else {
            for (const auto& [name, value] : done.attributes)
                cell(done.place, -1, name, value);
            if (done.cells || !done.attributes.empty())
                record(done.place);
        }
        closed(done.place);
        m_text.clear();
    }

protected:
    /// A cell of an element at `of`: the element at `leaf` under its own name, or under another; -1 an attribute.
    virtual void cell(int of, int leaf, std::string_view otherName, std::string_view text) = 0;
    virtual void record(int) {}
    virtual void opened(int) {}
    virtual void closed(int) {}

    Places& m_places;
    const std::string& m_path;
    const ReadLimits& m_limits;
    XmlParser* m_parser = nullptr;

private:
    struct Open {
        int place = 0;
        bool leaf = true, cells = false;
        std::vector<std::pair<std::string, std::string>> attributes;
    };
    std::vector<Open> m_open;
    std::string m_text; ///< since the last tag
};

class Survey final : public Walk {
public:
    using Walk::Walk;

protected:
    void cell(int of, int leaf, std::string_view otherName, std::string_view) override {
        const bool own = otherName.empty() && leaf >= 0;
        if (own && std::exchange(m_places[leaf].told, true))
            return;
        const std::string name(own ? std::string_view(m_places[leaf].name) : otherName);
        for (int at = of; at > 0; at = m_places[at].parent) {
            Place& place = m_places[at];
            if (!place.index.try_emplace(name, place.columns.size()).second)
                continue;
            place.columns.push_back(name);
            if (place.columns.size() > m_limits.columns)
                return m_parser->stop(noTable(m_path).value());
        }
    }
    void record(int place) override { ++m_places[place].records; }
};

class Rows final : public Walk {
public:
    Rows(Places& places, int record, const std::string& path, const ReadLimits& limits) : Walk(places, path, limits), m_record(record) {}
    std::deque<std::vector<std::string>> ready;
    std::int64_t repeated = 0;
    bool changed = false; ///< the file is not what the first pass saw

protected:
    void opened(int place) override {
        if (place != m_record)
            return;
        m_cells.assign(m_places[m_record].columns.size(), {});
        m_given.assign(m_cells.size(), false);
        m_bytes = 0;
        m_inside = true;
    }
    void closed(int place) override {
        if (place != m_record)
            return;
        ready.push_back(std::move(m_cells));
        m_inside = false;
    }
    void cell(int, int leaf, std::string_view otherName, std::string_view text) override {
        if (!m_inside)
            return;
        const bool own = otherName.empty() && leaf >= 0;
        m_name.assign(own ? std::string_view(m_places[leaf].name) : otherName);
        const Place& record = m_places[m_record];
        const auto column = record.index.find(m_name);
        if (column == record.index.end()) {
            changed = true;
            return;
        }
        m_bytes += text.size();
        if (m_bytes > m_limits.recordBytes)
            return m_parser->stop(refuse(m_path, COIR_MSG("ingest", "A cell or row is larger than any table holds (over %1 bytes)").arg(m_limits.recordBytes),
                                         COIR_MSG("ingest", "Have the file exported again"))
                                      .value());
        repeated += m_given[column->second] ? 1 : 0;
        m_given[column->second] = true;
        m_cells[column->second] = text;
    }

private:
    int m_record;
    bool m_inside = false;
    std::size_t m_bytes = 0;
    std::string m_name;
    std::vector<std::string> m_cells;
    std::vector<bool> m_given;
};

class XmlReader final : public TableReader {
public:
    XmlReader(TextStream stream, const ReadOptions& options) : m_stream(std::move(stream)), m_limits(options.limits) {}

    Result<void> open(const ReadOptions& options) {
        Survey survey(m_places, m_stream.path(), m_limits);
        XmlParser parser(survey, m_stream.path(), m_limits.depth, true);
        survey.useParser(parser);
        COIR_CHECK(m_stream.rewind(false));
        for (bool more = true; more;) {
            COIR_TRY(more, piece(parser));
            if (options.stop.stop_requested())
                return fail(ErrorCode::Cancelled, COIR_MSG("base", "Cancelled; nothing of it was kept"));
        }
        const int record = choose(options);
        if (record < 0 && !options.recordsPath.empty())
            return refuse(m_stream.path(), COIR_MSG("ingest", "The file has no element %1 that holds a record").arg(options.recordsPath),
                          COIR_MSG("ingest", "Check the path to the records"));
        if (record < 0)
            return noTable(m_stream.path());
        m_headings = m_places[record].columns;
        m_rows = std::make_unique<Rows>(m_places, record, m_stream.path(), m_limits);
        m_parser = std::make_unique<XmlParser>(*m_rows, m_stream.path(), m_limits.depth, true);
        m_rows->useParser(*m_parser);
        return m_stream.rewind(false);
    }

    FileForm form() const override { return FileForm::Xml; }
    const std::vector<std::string>& headings() const override { return m_headings; }
    std::int64_t headingRow() const override { return 1; }
    const std::string& sheetOrMember() const override { return m_member; }
    Encoding encoding() const override { return m_stream.encoding(); }
    std::uint64_t bytesRead() const override { return m_stream.source().position(); }
    std::uint64_t bytesTotal() const override { return m_stream.source().file().size(); }
    const std::vector<ReadWarning>& warnings() const override { return m_warnings.list(); }

    Result<bool> next(SourceRow& row) override {
        if (m_error)
            return tl::make_unexpected(*m_error);
        auto more = record(row);
        if (!more)
            m_error = more.error();
        return more;
    }

private:
    /// Feeds the next piece of the file; false after the last.
    Result<bool> piece(XmlParser& parser) {
        m_text.clear();
        COIR_TRY(const bool more, m_stream.more(m_text));
        if (const auto& faults = m_stream.decoder().faults; !faults.empty())
            return refuse(m_stream.path(),
                          COIR_MSG("ingest", "Byte %1 of the file (%2) is no %3")
                              .arg(static_cast<std::int64_t>(faults.front().byteOffset + 1)).arg(faults.front().bytes)
                              .arg(encodingName(m_stream.encoding())),
                          COIR_MSG("ingest", "Have the file exported again as UTF-8"));
        COIR_CHECK(parser.feed(m_text, !more));
        return more;
    }

    /// The place whose elements are the records: the one that tells most of what forms know, twice that where there are
    /// several of them (an envelope is there once); then the more of them, then the inner one.
    int choose(const ReadOptions& options) {
        int best = -1;
        std::tuple<std::int64_t, std::int64_t, int> bestRank;
        for (int at = 1; at < m_places.size(); ++at) {
            const Place& place = m_places[at];
            if (place.records == 0 || place.columns.empty())
                continue;
            if (!options.recordsPath.empty() && place.name != options.recordsPath)
                continue;
            const auto known = options.knowsHeading ? std::count_if(place.columns.begin(), place.columns.end(), options.knowsHeading)
                                                    : static_cast<std::ptrdiff_t>(place.columns.size());
            const std::tuple rank(known * (place.records > 1 ? 2 : 1), place.records, place.depth);
            if (best < 0 || rank > bestRank) {
                best = at;
                bestRank = rank;
            }
        }
        return best;
    }

    Result<bool> record(SourceRow& row) {
        row.faults.clear();
        while (m_rows->ready.empty() && !m_ended) {
            COIR_TRY(const bool more, piece(*m_parser));
            m_ended = !more;
            if (m_rows->changed)
                return refuse(m_stream.path(), COIR_MSG("ingest", "The file was changed while it was being read"),
                              COIR_MSG("ingest", "Wait until nothing writes to it any more and import it again"));
        }
        if (m_rows->ready.empty()) {
            if (const auto twice = std::exchange(m_rows->repeated, 0); twice > 0)
                m_warnings.add(m_stream.path(), COIR_MSG("ingest", "%1 members stand twice in their record; the last one counts").arg(twice));
            COIR_CHECK(m_stream.source().file().checkUnchanged());
            return false;
        }
        row.row = ++m_count + 1;
        row.cells = std::move(m_rows->ready.front());
        m_rows->ready.pop_front();
        return true;
    }

    TextStream m_stream;
    ReadLimits m_limits;
    Places m_places;
    std::unique_ptr<Rows> m_rows;
    std::unique_ptr<XmlParser> m_parser;
    std::vector<std::string> m_headings;
    std::string m_member;
    std::string m_text;
    std::int64_t m_count = 0;
    bool m_ended = false;
    WarningList m_warnings;
    std::optional<Error> m_error;
};

} // namespace

Result<std::unique_ptr<TableReader>> openXml(TextStream stream, const ReadOptions& options) {
    auto reader = std::make_unique<XmlReader>(std::move(stream), options);
    COIR_CHECK(reader->open(options));
    return std::unique_ptr<TableReader>(std::move(reader));
}

} // namespace coir::ingest
