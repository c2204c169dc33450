// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/case_as_of.h"

#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace coir::pipeline {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kPrefix = "coir-as-of-";
constexpr const char* kLockFile = "in-use";

/// Takes the lock of a folder of ours; -1 where another program holds it or there is none to take.
int lockFolder(const fs::path& folder, int flags = O_CREAT) {
    const int fd = ::open((folder / kLockFile).c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | flags, 0600);
    if (fd >= 0 && ::flock(fd, LOCK_EX | LOCK_NB) == 0)
        return fd;
    if (fd >= 0)
        ::close(fd);
    return -1;
}

/// Copies that a killed program left behind: a lock goes with its process, so a folder whose lock can be taken is nobody's.
void removeStale(const fs::path& shared) {
    std::error_code ec;
    for (fs::directory_iterator it(shared, ec), end; !ec && it != end; it.increment(ec)) {
        const std::string name = it->path().filename().string();
        struct stat st {};
        if (!name.starts_with(kPrefix) || ::lstat(it->path().c_str(), &st) != 0 || !S_ISDIR(st.st_mode) || st.st_uid != ::geteuid())
            continue;
        const int lock = lockFolder(it->path(), 0);
        if (lock < 0)
            continue;
        std::error_code ignored;
        fs::remove_all(it->path(), ignored);
        ::close(lock);
    }
}

} // namespace

CaseAsOf::CaseAsOf(CaseAsOf&& other) noexcept
    : m_original(other.m_original), m_copy(std::move(other.m_copy)), m_folder(std::exchange(other.m_folder, fs::path())),
      m_lock(std::exchange(other.m_lock, -1)) {}

CaseAsOf::~CaseAsOf() {
    m_copy.reset(); // closes before its folder goes
    std::error_code ignored;
    if (!m_folder.empty())
        fs::remove_all(m_folder, ignored);
    if (m_lock >= 0)
        ::close(m_lock);
}

Result<CaseAsOf> caseAsOf(store::CaseFile& reader, const Knowledge& knowledge, const AsOf& asOf, JobContext& job) {
    CaseAsOf out;
    out.m_original = &reader;
    COIR_TRY(const auto stored, resultsAsOf(reader));
    COIR_TRY(const bool stale, resultsStale(reader));
    if (stored == asOf && !stale)
        return out;
    std::error_code ec;
    const fs::path shared = fs::temp_directory_path(ec);
    if (!ec)
        removeStale(shared);
    std::string folder = (shared / (std::string(kPrefix) + "XXXXXX")).string();
    if (ec || !::mkdtemp(folder.data())) // mode 0700: the copy holds what the case holds
        return fail(ErrorCode::NotPermitted, COIR_MSG("pipeline", "There is no room for temporary files"),
                    COIR_MSG("pipeline", "Point TMPDIR at a folder where you may write"));
    out.m_folder = folder;
    out.m_lock = lockFolder(out.m_folder);
    const fs::path path = out.m_folder / reader.path().filename();
    COIR_CHECK(reader.copyTo(path));
    COIR_TRY(auto copy, store::CaseFile::open(path, store::CaseFile::Access::Write));
    out.m_copy.emplace(std::move(copy));
    COIR_TRY([[maybe_unused]] const auto analysis, analyse(*out.m_copy, knowledge, asOf, {}, job));
    return out;
}

} // namespace coir::pipeline
