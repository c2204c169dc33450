// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pipeline/analysis.h"

#include <filesystem>
#include <optional>

namespace coir::pipeline {

/// A case whose stored results are those of two given dates: the case itself where it already has them, else a private
/// copy that is analysed and goes with this object. The case is only read.
class CaseAsOf {
public:
    CaseAsOf(CaseAsOf&& other) noexcept;
    CaseAsOf& operator=(CaseAsOf&&) = delete;
    ~CaseAsOf();
    store::CaseFile& file() { return m_copy ? *m_copy : *m_original; }
    bool isCopy() const { return m_copy.has_value(); }

private:
    friend Result<CaseAsOf> caseAsOf(store::CaseFile&, const Knowledge&, const AsOf&, JobContext&);
    CaseAsOf() = default;
    store::CaseFile* m_original = nullptr;
    std::optional<store::CaseFile> m_copy;
    std::filesystem::path m_folder;                  ///< of the copy; empty where there is none
    int m_lock = -1;                                 ///< held as long as the folder is in use, however the program ends
};

/// @param reader  outlives the result
Result<CaseAsOf> caseAsOf(store::CaseFile& reader, const Knowledge& knowledge, const AsOf& asOf, JobContext& job);

} // namespace coir::pipeline
