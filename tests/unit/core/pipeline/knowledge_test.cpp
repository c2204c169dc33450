// SPDX-License-Identifier: GPL-3.0-or-later
// A slip in a rule pack is told before any job begins, with file and parameter.
#include "pipeline/knowledge.h"

#include <gtest/gtest.h>

#include <fstream>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace coir;

namespace {

/// Resources of one's own, to spoil.
class KnowledgeOf : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override { fs::copy(fs::path(COIR_SOURCE_DIR) / "resources", m_folder, fs::copy_options::recursive); }
    void TearDown() override { fs::remove_all(m_folder); }
    const fs::path m_folder = fs::temp_directory_path() / ("coir_knowledge_" + std::to_string(::getpid()));
};

TEST_P(KnowledgeOf, RefusesAParameterThatNobodyReads) {
    ASSERT_TRUE(pipeline::loadKnowledge(m_folder));
    std::ofstream(m_folder / "rulepacks" / GetParam(), std::ios::app) << "\n[of_nobody]\nvalue = 1\n";
    const auto refused = pipeline::loadKnowledge(m_folder);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InputRefused);
    EXPECT_NE(plain(refused.error()).find("of_nobody"), std::string::npos) << plain(refused.error());
}

INSTANTIATE_TEST_SUITE_P(Packs, KnowledgeOf, testing::Values("detect/shell@2022-03-01.toml", "detect/levels@2022-01-01.toml", "heat/heat-field@2022-01-01.toml",
                                                             "ownership/ownership@2024-11-01.toml", "publicity/publicity@2015-01-01.toml"));

} // namespace
