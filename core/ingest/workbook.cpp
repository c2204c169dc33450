// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/workbook.h"

#include "ingest/xml_events.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace coir::ingest {

namespace {

Result<void> parseMember(const Archive& archive, const std::string& name, XmlParser& parser) {
    COIR_TRY(const auto member, archive.member(name));
    std::vector<char> buffer(std::size_t{64} << 10);
    for (;;) {
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

class Relations final : public XmlEvents {
public:
    std::vector<Relation> list;
    void start(std::string_view name, const XmlAttributes& a) override {
        if (name == "Relationship")
            list.push_back({std::string(a.get("Id")), std::string(a.get("Type")), std::string(a.get("Target"))});
    }
    void end(std::string_view) override {}
};

/// Path in the archive of a target that is given from a folder of it.
std::string resolve(const std::string& folder, std::string target) {
    std::replace(target.begin(), target.end(), '\\', '/');
    std::string path = target.starts_with('/') ? target.substr(1) : folder + target;
    for (std::size_t up = path.find("../"); up != std::string::npos; up = path.find("../")) {
        const std::size_t parent = up < 2 ? std::string::npos : path.rfind('/', up - 2);
        path.erase(parent == std::string::npos ? 0 : parent + 1,
                   up + 3 - (parent == std::string::npos ? 0 : parent + 1));
    }
    if (path.starts_with("./"))
        path.erase(0, 2);
    return path;
}

Result<std::vector<Relation>> relationsOf(const Archive& archive, const std::string& part, int depth) {
    const std::size_t slash = part.rfind('/');
    const std::string folder = slash == std::string::npos ? "" : part.substr(0, slash + 1);
    const std::string name = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    Relations relations;
    if (!archive.has(name))
        return relations.list;
    XmlParser parser(relations, archive.path(), depth);
    COIR_CHECK(parseMember(archive, name, parser));
    for (auto& relation : relations.list)
        relation.target = resolve(folder, std::move(relation.target));
    return std::move(relations.list);
}

class BookEvents final : public XmlEvents {
public:
    struct Sheet {
        std::string name, id;
        bool hidden;
    };
    std::vector<Sheet> sheets;
    bool from1904 = false;
    bool isWorkbook = false;
    void start(std::string_view name, const XmlAttributes& a) override {
        if (name == "workbook")
            isWorkbook = true;
        else if (name == "workbookPr")
            from1904 = truth(a.get("date1904"));
        else if (name == "sheet")
            sheets.push_back({std::string(a.get("name")), std::string(a.get("id")),
                              a.get("state") == "hidden" || a.get("state") == "veryHidden"});
    }
    void end(std::string_view) override {}
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
    COIR_TRY(const auto roots, relationsOf(archive, "", depth));
    for (const auto& relation : roots)
        if (relation.type.ends_with("/officeDocument"))
            part = relation.target;
    if (part.ends_with(".bin") || archive.has("xl/workbook.bin"))
        return refuse(archive.path(), COIR_MSG("ingest", "This is a binary workbook (XLSB)"),
                      COIR_MSG("ingest", "Open it in a spreadsheet program and save it as XLSX"));
    if (!archive.has(part))
        return notAWorkbook(archive);

    BookEvents events;
    {
        XmlParser parser(events, archive.path(), depth);
        COIR_CHECK(parseMember(archive, part, parser));
    }
    if (!events.isWorkbook)
        return notAWorkbook(archive);
    book->from1904 = events.from1904;
    COIR_TRY(const auto relations, relationsOf(archive, part, depth));
    std::string textPart, stylePart;
    for (const auto& relation : relations) {
        if (relation.type.ends_with("/sharedStrings"))
            textPart = relation.target;
        else if (relation.type.ends_with("/styles"))
            stylePart = relation.target;
    }
    for (const auto& sheet : events.sheets)
        for (const auto& relation : relations)
            if (relation.id == sheet.id && relation.type.ends_with("/worksheet") && archive.has(relation.target))
                book->sheets.push_back({sheet.name, relation.target, sheet.hidden});
    if (archive.has(stylePart)) {
        StyleEvents styles;
        XmlParser parser(styles, archive.path(), depth);
        COIR_CHECK(parseMember(archive, stylePart, parser));
        book->styles = std::move(styles.styles);
    }
    if (archive.has(textPart)) {
        TextEvents texts(book->texts, archive, options.limits);
        XmlParser parser(texts, archive.path(), depth);
        texts.parser = &parser;
        COIR_CHECK(parseMember(archive, textPart, parser));
    }
    return std::shared_ptr<const Workbook>(std::move(book));
}

} // namespace coir::ingest
