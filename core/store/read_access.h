// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <filesystem>
#include <string>

struct sqlite3;

namespace coir::store {

/// How a case is opened by who only reads it, so that nothing is left beside it which its owner could not write or take
/// away. The reasons stand in README.md, "Reading".
struct ReadAccess {
    std::string uri;         ///< for sqlite3_open_v2 with SQLITE_OPEN_URI
    bool tidies = false;     ///< opened for writing, for queries only: the last to close takes the log away
};
/// @error NotPermitted  a log beside the case is needed and cannot be read from here
Result<ReadAccess> readAccess(const std::filesystem::path& path);

/// Was the file written since this connection opened it as something that nobody writes? Always false for other connections.
bool writtenSinceOpened(sqlite3* db);

} // namespace coir::store
