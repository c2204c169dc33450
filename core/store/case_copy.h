// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <filesystem>

namespace coir::store {

/// Copies a case to a path; what stands there is replaced once the copy is whole, together with the log that belongs to it:
/// SQLite would play a log left there into the new file.
/// @error NotPermitted  another program has the case at `to` open, or the folder may not be written; nothing was changed.
Result<> replaceByCopy(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace coir::store
