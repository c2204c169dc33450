// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/read_access.h"

#include <sqlite3.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace coir::store {

namespace {

constexpr char kStamp[] = "stamp";

/// Tells one state of a file from another: which file, how long, when written last. Empty where there is none.
std::string stampOf(const char* path) {
    struct stat st {};
    if (::stat(path, &st) != 0)
        return {};
    std::string out;
    for (const auto part : {static_cast<std::int64_t>(st.st_ino), static_cast<std::int64_t>(st.st_size), static_cast<std::int64_t>(st.st_mtim.tv_sec),
                            static_cast<std::int64_t>(st.st_mtim.tv_nsec)})
        out += std::to_string(part) + '.';
    return out;
}

std::string uriOf(const std::filesystem::path& path) {
    static constexpr char kHex[] = "0123456789ABCDEF";
    std::error_code ec;
    const auto absolute = std::filesystem::absolute(path, ec);
    std::string out = "file://";
    for (const char c : (ec ? path : absolute).string()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("/-._~").find(c) != std::string_view::npos;
        if (plain)
            out += c;
        else
            out += {'%', kHex[byte >> 4], kHex[byte & 15]};
    }
    return out;
}

/// What SQLite makes beside a case belongs to who makes it: only the owner of the case may, and root, for whom SQLite gives
/// it to the owner. And only where it can be taken away again.
bool mayMakeLog(const std::filesystem::path& path, const struct stat& file) {
    if (::geteuid() != 0 && ::geteuid() != file.st_uid)
        return false;
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    if (::access(path.c_str(), W_OK) != 0 || ::access(folder.c_str(), W_OK | X_OK) != 0)
        return false;
    for (const char* tail : {"-wal", "-shm"}) {
        const std::string side = path.string() + tail;
        if (::access(side.c_str(), F_OK) == 0 && ::access(side.c_str(), W_OK) != 0)
            return false;
    }
    return true;
}

} // namespace

Result<ReadAccess> readAccess(const std::filesystem::path& path) {
    const std::string uri = uriOf(path);
    // Before anything else is looked at: a change between now and the opening shows, too.
    const std::string stamp = stampOf(path.c_str());
    struct stat file {}, log {};
    if (stamp.empty() || ::stat(path.c_str(), &file) != 0)
        return ReadAccess{uri, false}; // SQLite says why it cannot be opened
    if (mayMakeLog(path, file))
        return ReadAccess{uri, true};
    const std::string wal = path.string() + "-wal", shm = path.string() + "-shm";
    const bool filled = ::stat(wal.c_str(), &log) == 0 && log.st_size > 0;
    const bool indexed = ::access(shm.c_str(), F_OK) == 0;
    const bool written = ::access((path.string() + "-lock").c_str(), F_OK) == 0; // a writer, or one that was killed
    if (!filled && !(written && indexed))
        return ReadAccess{uri + "?immutable=1&" + kStamp + '=' + stamp, false};
    for (const std::string& side : {wal, shm})
        if (::access(side.c_str(), R_OK) != 0)
            return fail(ErrorCode::NotPermitted, COIR_MSG("store", "The case was not closed properly, and %1 cannot be read").arg(std::filesystem::path(side).filename().string()),
                        COIR_MSG("store", "Let its owner open and close it once, or copy the case with its -wal file to a folder of your own"),
                        {path.filename().string(), 0, {}, {}});
    return ReadAccess{uri + "?readonly_shm=1", false};
}

bool writtenSinceOpened(sqlite3* db) {
    const char* name = sqlite3_db_filename(db, "main");
    const char* stamp = name ? sqlite3_uri_parameter(name, kStamp) : nullptr;
    return stamp && stampOf(name) != stamp;
}

} // namespace coir::store
