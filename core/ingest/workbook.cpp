// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/workbook.h"

#include "base/job.h"
#include "ingest/xml_events.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <unordered_map>

namespace coir::ingest {

namespace {

Result<void> parseMember(const Archive& archive, const std::string& name, XmlParser& parser, const std::stop_token& stop) {
    COIR_TRY(const auto member, archive.member(name));
    std::vector<char> buffer(std::size_t{64} << 10);
    for (;;) {
        if (stop.stop_requested())
            return cancelledError();
        COIR_TRY(const std::size_t got, member->read(buffer.data(), buffer.size()));
        COIR_CHECK(parser.feed({buffer.data(), got}, got == 0));
        if (got == 0)
            return {};
    }
}

bool truth(std::string_view value) { return value == "1" || value == "true" || value == "on"; }

int number(std::string_view text) {
    int value = -1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

struct Relation {
    std::string id, type, target;
};

/// A workbook names at most as many parts as an archive may hold.
template <class List> bool roomFor(const List& list, XmlParser& parser, const Archive& archive, const ReadLimits& limits) {
    if (list.size() < limits.archiveEntries)
        return true;
    parser.stop(refuse(archive.path(), COIR_MSG("ingest", "The workbook names more sheets or parts than any workbook has"),
                       COIR_MSG("ingest", "Export the sheets as CSV instead"))
                    .value());
    return false;
}

class Relations final : public XmlEvents {
public:
    Relations(const Archive& archive, const ReadLimits& limits) : m_archive(archive), m_limits(limits) {}
    XmlParser* parser = nullptr;
    std::vector<Relation> list;
    void start(std::string_view name, const XmlAttributes& a) override {
        if (name == "Relationship" && roomFor(list, *parser, m_archive, m_limits))
            list.push_back({std::string(a.get("Id")), std::string(a.get("Type")), std::string(a.get("Target"))});
    }
    void end(std::string_view) override {}

private:
    const Archive& m_archive;
    const ReadLimits& m_limits;
};

/// Path in the archive of a target that is given from a folder of it.
std::string resolve(const std::string& folder, std::string target) {
    std::replace(target.begin(), target.end(), '\\', '/');
    const std::string path = target.starts_with('/') ? target : folder + target;
    std::vector<std::string_view> steps;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        const std::string_view step = std::string_view(path).substr(at, end - at);
        at = end + 1;
        if (step == "..") {
            if (!steps.empty())
                steps.pop_back();
        } else if (!step.empty() && step != ".") {
            steps.push_back(step);
        }
    }
    std::string out;
    for (const std::string_view step : steps) {
        if (!out.empty())
            out += '/';
        out += step;
    }
    return out;
}

Result<std::vector<Relation>> relationsOf(const Archive& archive, const std::string& part, const ReadOptions& options) {
    const std::size_t slash = part.rfind('/');
    const std::string folder = slash == std::string::npos ? "" : part.substr(0, slash + 1);
    const std::string name = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    Relations relations(archive, options.limits);
    if (!archive.has(name))
        return relations.list;
    XmlParser parser(relations, archive.path(), options.limits.depth);
    relations.parser = &parser;
    COIR_CHECK(parseMember(archive, name, parser, options.stop));
    for (auto& relation : relations.list)
        relation.target = resolve(folder, std::move(relation.target));
    return std::move(relations.list);
}

class BookEvents final : public XmlEvents {
public:
    BookEvents(const Archive& archive, const ReadLimits& limits) : m_archive(archive), m_limits(limits) {}
    struct Sheet {
        std::string name, id;
        bool hidden;
    };
    XmlParser* parser = nullptr;
    std::vector<Sheet> sheets;
    bool from1904 = false;
    bool isWorkbook = false;
    void start(std::string_view name, const XmlAttributes& a) override {
        if (name == "workbook")
            isWorkbook = true;
        else if (name == "workbookPr")
            from1904 = truth(a.get("date1904"));
        else if (name == "sheet" && roomFor(sheets, *parser, m_archive, m_limits))
            sheets.push_back({std::string(a.get("name")), std::string(a.get("id")),
                              a.get("state") == "hidden" || a.get("state") == "veryHidden"});
    }
    void end(std::string_view) override {}

private:
    const Archive& m_archive;
    const ReadLimits& m_limits;
};

class StyleEvents final : public XmlEvents {
public:
    std::vector<NumberForm> styles;
    void start(std::string_view name, const XmlAttributes& a) override {
        if (name == "numFmt")
            m_codes[number(a.get("numFmtId"))] = a.get("formatCode");
        else if (name == "cellXfs")
            m_inCells = true;
        else if (name == "xf" && m_inCells) {
            const int id = number(a.get("numFmtId"));
            const auto code = m_codes.find(id);
            styles.push_back(numberForm(id, code == m_codes.end() ? std::string_view() : code->second));
        }
    }
    void end(std::string_view name) override {
        if (name == "cellXfs")
            m_inCells = false;
    }

private:
    std::map<int, std::string> m_codes;
    bool m_inCells = false;
};

class TextEvents final : public XmlEvents {
public:
    TextEvents(std::vector<std::string>& texts, const Archive& archive, const ReadLimits& limits)
        : m_texts(texts), m_archive(archive), m_limits(limits) {}
    XmlParser* parser = nullptr;
    void start(std::string_view name, const XmlAttributes&) override {
        if (name == "si")
            m_text.clear();
        else if (name == "rPh")
            m_phonetic = true;
        else if (name == "t")
            m_inText = !m_phonetic;
    }
    void end(std::string_view name) override {
        if (name == "t") {
            m_inText = false;
        } else if (name == "rPh") {
            m_phonetic = false;
        } else if (name == "si") {
            m_bytes += m_text.size() + sizeof(std::string);
            checkSize();
            unescapeCellText(m_text);
            m_texts.push_back(m_text);
        }
    }
    void text(std::string_view piece) override {
        if (!m_inText)
            return;
        m_text += piece;
        if (m_text.size() > m_limits.fieldBytes)
            tooLarge();
    }

private:
    void checkSize() {
        if (m_bytes > m_limits.sharedTextBytes)
            tooLarge();
    }
    void tooLarge() {
        parser->stop(refuse(m_archive.path(), COIR_MSG("ingest", "The texts of the workbook are larger than any table holds"),
                            COIR_MSG("ingest", "Export the sheets as CSV instead"))
                         .value());
    }
    std::vector<std::string>& m_texts;
    const Archive& m_archive;
    ReadLimits m_limits;
    std::string m_text;
    std::uint64_t m_bytes = 0;
    bool m_inText = false;
    bool m_phonetic = false;
};

tl::unexpected<Error> notAWorkbook(const Archive& archive) {
    const std::string& path = archive.path();
    if (archive.has("content.xml"))
        return refuse(path, COIR_MSG("ingest", "This is an OpenDocument file"),
                      COIR_MSG("ingest", "Open it in a spreadsheet program and save it as XLSX or CSV"));
    if (archive.has("word/document.xml") || archive.has("ppt/presentation.xml"))
        return refuse(path, COIR_MSG("ingest", "This is a text document or presentation, no workbook"),
                      COIR_MSG("ingest", "Copy its table into a workbook and save that as XLSX"));
    return refuse(path, COIR_MSG("ingest", "This is an archive, no workbook"),
                  COIR_MSG("ingest", "Unpack it and import the files in it"));
}

} // namespace

NumberForm numberForm(int id, std::string_view code) {
    if (code.empty()) {
        // ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 as the Chinese editions show them.
        if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 ||
            id == 58)
            return NumberForm::Date;
        if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56)
            return NumberForm::Time;
        if (id == 46)
            return NumberForm::Elapsed;
        return id == 22 ? NumberForm::DateTime : NumberForm::Plain;
    }
    bool day = false, month = false, clock = false, elapsed = false;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i] >= 'A' && code[i] <= 'Z' ? static_cast<char>(code[i] + 32) : code[i];
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t close = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, close - i - 1);
            elapsed |= !inside.empty() && inside.find_first_not_of("hH") == std::string_view::npos;
            elapsed |= !inside.empty() && inside.find_first_not_of("mM") == std::string_view::npos;
            elapsed |= !inside.empty() && inside.find_first_not_of("sS") == std::string_view::npos;
            i = close;
        } else if (code.substr(i, 7) == "General" || code.substr(i, 7) == "GENERAL") {
            i += 6;
        } else if (c == 'a' && (code.substr(i, 5) == "AM/PM" || code.substr(i, 5) == "am/pm")) {
            clock = true;
            i += 4;
        } else {
            day |= c == 'y' || c == 'd';
            month |= c == 'm';
            clock |= c == 'h' || c == 's';
        }
    }
    if (elapsed)
        return NumberForm::Elapsed;
    if (day || (month && !clock))
        return clock ? NumberForm::DateTime : NumberForm::Date;
    return clock ? NumberForm::Time : NumberForm::Plain;
}

Result<std::shared_ptr<const Workbook>> openWorkbook(std::shared_ptr<OpenFile> file, const ReadOptions& options) {
    auto book = std::make_shared<Workbook>();
    book->limits = options.limits;
    COIR_TRY(book->archive, Archive::open(std::move(file), options.limits));
    const Archive& archive = *book->archive;
    const int depth = options.limits.depth;

    std::string part = "xl/workbook.xml";
    COIR_TRY(const auto roots, relationsOf(archive, "", options));
    for (const auto& relation : roots)
        if (relation.type.ends_with("/officeDocument"))
            part = relation.target;
    if (part.ends_with(".bin") || archive.has("xl/workbook.bin"))
        return refuse(archive.path(), COIR_MSG("ingest", "This is a binary workbook (XLSB)"),
                      COIR_MSG("ingest", "Open it in a spreadsheet program and save it as XLSX"));
    if (!archive.has(part))
        return notAWorkbook(archive);

    BookEvents events(archive, options.limits);
    {
        XmlParser parser(events, archive.path(), depth);
        events.parser = &parser;
        COIR_CHECK(parseMember(archive, part, parser, options.stop));
    }
    if (!events.isWorkbook)
        return notAWorkbook(archive);
    book->from1904 = events.from1904;
    COIR_TRY(const auto relations, relationsOf(archive, part, options));
    std::string textPart, stylePart;
    std::unordered_map<std::string_view, const Relation*> worksheets; // by id
    for (const auto& relation : relations) {
        if (relation.type.ends_with("/sharedStrings"))
            textPart = relation.target;
        else if (relation.type.ends_with("/styles"))
            stylePart = relation.target;
        else if (relation.type.ends_with("/worksheet") && archive.has(relation.target))
            worksheets.emplace(relation.id, &relation);
    }
    std::set<std::string_view> taken; // a part is one sheet, however often a book names it
    for (const auto& sheet : events.sheets)
        if (const auto found = worksheets.find(sheet.id); found != worksheets.end() && taken.insert(found->second->target).second)
            book->sheets.push_back({sheet.name, found->second->target, sheet.hidden});
    if (archive.has(stylePart)) {
        StyleEvents styles;
        XmlParser parser(styles, archive.path(), depth);
        COIR_CHECK(parseMember(archive, stylePart, parser, options.stop));
        book->styles = std::move(styles.styles);
    }
    if (archive.has(textPart)) {
        TextEvents texts(book->texts, archive, options.limits);
        XmlParser parser(texts, archive.path(), depth);
        texts.parser = &parser;
        COIR_CHECK(parseMember(archive, textPart, parser, options.stop));
    }
    return std::shared_ptr<const Workbook>(std::move(book));
}

} // namespace coir::ingest
