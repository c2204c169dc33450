// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says to who does not know it yet.
#include "acceptance/program.h"

#include <gtest/gtest.h>

using namespace coir::test;

TEST(CommandLine, HelpOfAMethodNamesItsColumnsAndSettings) {
    TempDir dir;
    const Program coir(dir);
    const std::pair<const char*, std::vector<const char*>> methods[] = {
        {"ownership", {"owner", "share", "groups=", "weakest_link"}},
        {"graph", {"source", "target", "betweenness", "directed=", "max_length"}},
        {"heat", {"events", "exposure", "gi-star", "scope=", "permutations", "neighbours=", "bandwidth"}},
        {"cycles", {"payer", "payee", "retention", "order=strict|any"}},
    };
    for (const auto& [method, words] : methods)
        for (const char* language : {"zh_CN", "en"}) {
            const auto ended = coir({"compute", method, "--help", "--lang", language});
            EXPECT_EQ(ended.status, 0) << ended.err;
            for (const char* word : words)
                EXPECT_NE(ended.out.find(word), std::string::npos) << method << ' ' << language << ": " << word;
            EXPECT_EQ(ended.out.find("列：") != std::string::npos, std::string_view(language) == "zh_CN") << ended.out;
        }
    const auto all = coir({"compute", "--help"});
    for (const auto& [method, words] : methods)
        EXPECT_NE(all.out.find("coir compute " + std::string(method)), std::string::npos);
    EXPECT_EQ(coir({"compute", "heat", "--help"}).out.find("coir compute cycles"), std::string::npos);
}
