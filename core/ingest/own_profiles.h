// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/ingest: what lies in the folders that are imported.
#pragma once
#include "ingest/import_file.h"

namespace coir::ingest {

/// All files below the paths, by name; with the own profiles (*.profile.toml) that name each, or that are called
/// `profileId` where none does. Read are those below the paths that are folders, and those beside the paths that are files.
/// @error InputRefused a path that is not there, or a profile with a fault.
Result<std::vector<SourceFile>> collectFiles(const std::vector<std::filesystem::path>& paths, std::string_view profileId);

} // namespace coir::ingest
