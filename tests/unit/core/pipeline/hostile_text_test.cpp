// SPDX-License-Identifier: GPL-3.0-or-later
// Strings that upset programs, as names and addresses of firms: from the file to the text of a report. Data:
// data/parser_torture/naughty_strings (big-list-of-naughty-strings, MIT).
#include "detect/finding_store.h"
#include "pipeline/whole_job.h"
#include "report/catalogue.h"
#include "support/temp_dir.h"
#include "text/codes.h"
#include "text/utf8.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <set>

using namespace coir;

namespace {

constexpr const char* kStrings = COIR_SHARED_DIR "/data/parser_torture/naughty_strings/blns.json";

std::vector<std::string> hostileStrings() {
    std::vector<std::string> out;
    std::ifstream in(kStrings);
    if (!in)
        return out;
    std::set<std::string> seen;
    for (const auto& s : nlohmann::json::parse(in))
        if (seen.insert(s.get<std::string>()).second)
            out.push_back(s.get<std::string>());
    return out;
}

std::string csvField(std::string_view text) {
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? "\"\"" : std::string(1, c);
    return out + '"';
}

std::string code(std::size_t n) {
    char body[16];
    std::snprintf(body, sizeof body, "PDY%05zu", n + 1);
    return text::makeUscc('9', '1', "460100", body);
}

/// Sentences with everything in them that a reader would see.
std::string english(const Message& m) { return plain(m); }

/// All that the cells and paragraphs of a report say, one under the other.
std::string wordsOf(const report::Report& made) {
    std::string out;
    const auto say = [&](const Message& m) { out += plain(m) + "\n"; };
    for (const auto& section : made.sections)
        for (const auto& block : section.blocks) {
            if (const auto* table = std::get_if<report::Table>(&block))
                for (const auto& row : table->rows)
                    for (const auto& c : row)
                        say(c.text);
            if (const auto* paragraph = std::get_if<report::Paragraph>(&block))
                for (const auto& span : paragraph->spans)
                    say(span.text);
            if (const auto* properties = std::get_if<report::Properties>(&block))
                for (const auto& [label, value] : properties->rows)
                    say(value.text);
        }
    return out;
}

/// Decodes and encodes again without a change: well-formed UTF-8.
bool wellFormed(const std::string& text) { return text::toUtf8(text::toUtf32(text)) == text; }

class HostileText : public testing::Test {
protected:
    void SetUp() override {
        m_strings = hostileStrings();
        if (m_strings.empty())
            GTEST_SKIP() << "the shared data are not here";
        ASSERT_GT(m_strings.size(), 400u);
    }
    /// Imports and analyses one folder in which `name` and `address` say what stands in row i.
    void run(const std::function<std::string(std::size_t)>& name, const std::function<std::string(std::size_t)>& address) {
        std::string registry = "企业名称,统一社会信用代码,登记状态,成立日期,核准日期,行政区划代码,注册地址\n";
        std::string reports = "统一社会信用代码,企业名称,报告年度,参保人数,报送日期\n";
        for (std::size_t i = 0; i < m_strings.size(); ++i) {
            registry += csvField(name(i)) + "," + code(i) + ",存续,2020-03-11,2020-03-11,460100," + csvField(address(i)) + "\n";
            for (const char* year : {"2024", "2025"})
                reports += code(i) + "," + csvField(name(i)) + "," + year + ",0," + std::to_string(std::stoi(year) + 1) + "-03-01\n";
        }
        std::filesystem::create_directory(m_dir / "in");
        m_dir.write("in/registry.csv", registry);
        m_dir.write("in/reports.csv", reports);
        auto knowledge = pipeline::loadKnowledge(std::filesystem::path(COIR_SOURCE_DIR) / "resources");
        ASSERT_TRUE(knowledge) << plain(knowledge.error());
        m_knowledge = *knowledge;
        m_case.emplace(store::CaseFile::create(m_dir / "c.coir").value());
        ingest::ImportOptions options;
        options.keyFolder = m_dir / "keys";
        JobContext job;
        const auto whole = pipeline::importAndAnalyse(*m_case, {m_dir / "in"}, options, m_knowledge, {}, job);
        ASSERT_TRUE(whole) << plain(whole.error());
        m_import = whole->import;
        m_facts = whole->analysis.facts;
        EXPECT_EQ(m_import.rows, m_import.accepted + m_import.quarantined + m_import.duplicates + m_import.dropped);
        const auto damage = store::verify(*m_case);
        ASSERT_TRUE(damage);
        EXPECT_TRUE(damage->empty());
    }
    std::vector<detect::Finding> shellFindings() {
        auto all = detect::loadFindings(*m_case, {}, m_facts.get()).value();
        std::erase_if(all, [](const auto& f) { return f.detector != "shell"; });
        return all;
    }
    /// findings.jsonl and the report of one finding: well-formed, and the subject's name stands in both as it is.
    void expectInWords(const detect::Finding& finding, const std::string& name) {
        report::Context context{*m_case, m_facts, *m_knowledge.rules, *m_knowledge.lexicon, {finding}, std::nullopt};
        const auto made = report::caseReport(context, {{finding.id}, {}});
        ASSERT_TRUE(made) << plain(made.error());
        const std::string words = wordsOf(*made);
        EXPECT_TRUE(wellFormed(words)) << name;
        EXPECT_TRUE(wellFormed(report::canonicalText(*made))) << name;
        EXPECT_NE(words.find(name), std::string::npos) << name;
    }

    test::TempDir m_dir;
    std::vector<std::string> m_strings;
    pipeline::Knowledge m_knowledge;
    std::optional<store::CaseFile> m_case;
    ingest::ImportSummary m_import;
    std::shared_ptr<const store::Facts> m_facts;
};

} // namespace

TEST_F(HostileText, StandsInNamesFromFileToReport) {
    run([&](std::size_t i) { return m_strings[i] + "贸易有限公司"; }, [](std::size_t) { return "海南省海口市龙华区国贸路88号3层305"; });
    // Every firm is in, whatever it is called: a name is no reason to refuse a row.
    EXPECT_EQ(m_import.accepted, static_cast<std::int64_t>(m_strings.size()) * 3);
    ASSERT_EQ(m_facts->firms.size(), m_strings.size());
    // All at one unit with nobody insured: 1 − .55 · .65 each, and no name hides one from the count.
    const auto found = shellFindings();
    ASSERT_EQ(found.size(), m_strings.size());
    for (const auto& f : found) {
        EXPECT_NEAR(f.score, 0.6425, 1e-12);
        EXPECT_EQ(f.reasons.front().value, static_cast<double>(m_strings.size()));
        EXPECT_TRUE(wellFormed(f.subjects.front().name));
    }
    const auto lines = pipeline::findingsFile(*m_case, english);
    ASSERT_TRUE(lines);
    std::istringstream in(*lines);
    std::size_t read = 0;
    for (std::string line; std::getline(in, line); ++read) {
        const auto j = nlohmann::json::parse(line, nullptr, false);
        ASSERT_TRUE(j.is_object()) << line;
        const auto firm = m_facts->find(j["subjects"][0]["entity"].get<std::string>());
        EXPECT_EQ(j["subjects"][0]["name"], m_facts->firms[static_cast<std::size_t>(firm)].name);
    }
    EXPECT_GE(read, found.size());
    for (std::size_t i = 0; i < found.size(); i += 25)
        expectInWords(found[i], found[i].subjects.front().name);
}

TEST_F(HostileText, StandsInAddressesWithoutMakingNeighbours) {
    run([](std::size_t i) { return "海口合成" + std::to_string(i) + "贸易有限公司"; }, [&](std::size_t i) { return m_strings[i]; });
    EXPECT_EQ(m_import.accepted, static_cast<std::int64_t>(m_strings.size()) * 3);
    ASSERT_EQ(m_facts->firms.size(), m_strings.size());
    // No two of these strings are one unit: nobody insured alone is no lead.
    for (const auto& f : shellFindings())
        ADD_FAILURE() << f.subjects.front().name << " " << m_facts->firms[static_cast<std::size_t>(f.subjects.front().firm)].address;
    for (const auto& f : m_facts->firms)
        EXPECT_TRUE(wellFormed(f.address)) << f.address;
}
