// SPDX-License-Identifier: GPL-3.0-or-later
// Mutation driver for the readers: reader_fuzz [iterations] [seed] [file…]. Each given file (or a small built-in
// one of each form) is damaged in seeded ways and read to its end. The program must not crash; a table gives rows
// with rising numbers and no fewer cells than headings, or ends in one error that stays; memory stays bounded.
#include "base/hash.h"
#include "ingest/table_reader.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/resource.h>
#include <unistd.h>
#include <zip.h>

using namespace coir;
using namespace coir::ingest;

namespace {

constexpr long kMostKilobytes = 600L * 1024;

std::vector<std::string> builtIn() {
    return {
        "名称,代码,金额\n海口椰城,\"91460100\",1.5\n三亚,\"a\"\"b\nc\",2\n",
        "a|b|c\r\n1|\"x|y\"|3\r\n4|5|6\r\n",
        "\xc6\xf3\xd2\xb5\xc3\xfb\xb3\xc6\t\xb4\xfa\xc2\xeb\n\xba\xa3\xbf\xda\t1\n",
        std::string("\xFF\xFE"
                    "a\0,\0b\0\n\0"
                    "1\0,\0"
                    "2\0\n\0",
                    18),
        R"({"code":0,"records":[{"a":1,"b":"\u6d77"},{"a":null,"c":[1,{"d":true}]}]})",
        "{\"a\":1}\n{\"a\":2,\"b\":{\"c\":[]}}\n",
        R"({"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{"n":"x"}}]})",
        "[\n]\n",
    };
}

std::string mutate(std::string text, Random& random) {
    static const std::string kTokens[] = {"\"",       "\"\"", ",",    "\n",   "\r",       "\t",           "|",
                                          "{",        "}",    "[",    "]",    ":",        "\\u",          "\xEF\xBB\xBF",
                                          "\xFF\xFE", "PK\x03\x04", "\x1F\x8B", "\x81", "\x81\x30", std::string(3, '\0'),
                                          "null",     "1e999", "<", "\xED\xA0\x80"};
    const auto times = 1 + random.below(8);
    for (std::uint64_t i = 0; i < times; ++i) {
        const std::size_t at = random.below(text.size() + 1);
        switch (random.below(6)) {
        case 0:
            if (at < text.size())
                text[at] = static_cast<char>(random.below(256));
            break;
        case 1: text.insert(at, kTokens[random.below(std::size(kTokens))]); break;
        case 2: text.erase(at, random.below(16)); break;
        case 3: text.resize(at); break;
        case 4: text.insert(at, text.substr(random.below(text.size() + 1), random.below(64))); break;
        default: text.insert(at, std::string(random.below(2000), static_cast<char>(random.below(256)))); break;
        }
    }
    return text;
}

/// A workbook one of whose parts is damaged; a damaged archive would hardly ever get as far as its parts.
std::string damagedWorkbook(const std::string& path, Random& random) {
    const std::string rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    std::vector<std::pair<std::string, std::string>> parts = {
        {"_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + rel +
                            "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml", "<workbook><workbookPr date1904=\"0\"/><sheets><sheet name=\"a\" r:id=\"r1\"/>"
                            "<sheet name=\"b\" state=\"hidden\" r:id=\"r1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"r1\" Type=\"" + rel + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>" +
             "<Relationship Id=\"r2\" Type=\"" + rel + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"r3\" Type=\"" +
             rel + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>"},
        {"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd [h]\"/></numFmts><cellXfs>"
                          "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml", "<sst><si><t>\u540D\u79F0</t></si><si><r><t>a</t></r><rPh><t>x</t></rPh><r><t>_x000D_b</t></r>"
                                 "</si></sst>"},
        {"xl/worksheets/sheet1.xml",
         "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"2\">"
         "<c r=\"A2\" s=\"1\"><v>45838</v></c><c r=\"B2\" s=\"2\"><v>1.5</v></c><c r=\"C2\" t=\"b\"><v>1</v></c></row><row r=\"3\">"
         "<c r=\"B3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"C3\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData>"
         "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells></worksheet>"}};
    auto& part = parts[random.below(parts.size())].second;
    part = mutate(part, random);
    int error = 0;
    if (zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error)) {
        for (const auto& [name, text] : parts)
            zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), 0);
        zip_close(archive);
    }
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

[[noreturn]] void broken(const char* rule, std::uint64_t iteration, const std::string& path) {
    std::fprintf(stderr, "iteration %llu breaks \"%s\"; the input is kept as %s\n",
                 static_cast<unsigned long long>(iteration), rule, path.c_str());
    std::exit(1);
}

} // namespace

int main(int argc, char** argv) {
    const std::uint64_t iterations = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 20000;
    const std::uint64_t seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
    std::vector<std::string> corpus = builtIn();
    if (argc > 3)
        corpus.clear();
    for (int i = 3; i < argc; ++i) {
        std::ifstream in(argv[i], std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    Random random(seed);
    const std::string path =
        (std::filesystem::temp_directory_path() / ("coir-reader-fuzz-" + std::to_string(::getpid()))).string();
    std::uint64_t opened = 0, refused = 0, rows = 0;
    for (std::uint64_t i = 0; i < iterations; ++i) {
        std::string text;
        if (argc <= 3 && random.chance(0.3)) {
            text = damagedWorkbook(path, random);
        } else {
            text = mutate(corpus[random.below(corpus.size())], random);
            std::ofstream(path, std::ios::binary) << text;
        }
        ReadOptions options;
        options.withoutHeadings = random.chance(0.2);
        if (random.chance(0.1))
            options.encoding = static_cast<Encoding>(random.below(4));
        if (random.chance(0.1))
            options.delimiter = ",\t|;"[random.below(4)];
        const auto tables = openTables(path, options);
        if (!tables) {
            ++refused;
            if (tables.error().what.empty() || tables.error().where.file != path)
                broken("a refusal says what and where", i, path);
            continue;
        }
        ++opened;
        for (const auto& table : *tables) {
            SourceRow row;
            std::int64_t last = 0;
            for (;;) {
                const auto more = table->next(row);
                if (!more) {
                    const auto again = table->next(row);
                    if (again || plain(again.error()) != plain(more.error()))
                        broken("an error stays", i, path);
                    break;
                }
                if (!*more)
                    break;
                ++rows;
                if (row.cells.size() < table->headings().size())
                    broken("no fewer cells than headings", i, path);
                // Sheets print their own numbers; a damaged one may print any.
                if (row.row <= last && table->form() != FileForm::Xlsx)
                    broken("row numbers rise", i, path);
                last = row.row;
                for (const auto& fault : row.faults)
                    if (fault.column >= row.cells.size() || fault.what.empty())
                        broken("a fault points at a cell", i, path);
            }
            if (const auto digest = table->digest(); digest && *digest != sha256(text))
                broken("the sum is that of the file", i, path);
        }
    }
    rusage use = {};
    ::getrusage(RUSAGE_SELF, &use);
    std::filesystem::remove(path);
    std::printf("%llu inputs: %llu opened, %llu refused, %llu rows, %ld MB at most\n",
                static_cast<unsigned long long>(iterations), static_cast<unsigned long long>(opened),
                static_cast<unsigned long long>(refused), static_cast<unsigned long long>(rows), use.ru_maxrss / 1024);
    return use.ru_maxrss > kMostKilobytes ? 1 : 0;
}
