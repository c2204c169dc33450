// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/case_as_of.h"

#include <cstdlib>
#include <string>

namespace coir::pipeline {

namespace fs = std::filesystem;

CaseAsOf::CaseAsOf(CaseAsOf&& other) noexcept
    : m_original(other.m_original), m_copy(std::move(other.m_copy)), m_folder(std::exchange(other.m_folder, fs::path())) {}

CaseAsOf::~CaseAsOf() {
    m_copy.reset(); // closes before its folder goes
    std::error_code ignored;
    if (!m_folder.empty())
        fs::remove_all(m_folder, ignored);
}

Result<CaseAsOf> caseAsOf(store::CaseFile& reader, const Knowledge& knowledge, const AsOf& asOf, JobContext& job) {
    CaseAsOf out;
    out.m_original = &reader;
    COIR_TRY(const auto stored, resultsAsOf(reader));
    COIR_TRY(const bool stale, resultsStale(reader));
    if (stored == asOf && !stale)
        return out;
    std::error_code ec;
    std::string folder = (fs::temp_directory_path(ec) / "coir-as-of-XXXXXX").string();
    if (ec || !::mkdtemp(folder.data())) // mode 0700: the copy holds what the case holds
        return fail(ErrorCode::NotPermitted, COIR_MSG("pipeline", "There is no room for temporary files"),
                    COIR_MSG("pipeline", "Point TMPDIR at a folder where you may write"));
    out.m_folder = folder;
    const fs::path path = out.m_folder / reader.path().filename();
    COIR_CHECK(reader.copyTo(path));
    COIR_TRY(auto copy, store::CaseFile::open(path, store::CaseFile::Access::Write));
    out.m_copy.emplace(std::move(copy));
    COIR_TRY([[maybe_unused]] const auto analysis, analyse(*out.m_copy, knowledge, asOf, {}, job));
    return out;
}

} // namespace coir::pipeline
