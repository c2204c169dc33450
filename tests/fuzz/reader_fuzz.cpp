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
        const std::string text = mutate(corpus[random.below(corpus.size())], random);
        std::ofstream(path, std::ios::binary) << text;
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
