// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources.h"

#include <cstdlib>

namespace coir::app {

namespace fs = std::filesystem;

Result<fs::path> findResources() {
    std::error_code ec;
    const auto good = [&](const fs::path& p) { return fs::is_directory(p / "rulepacks", ec); };
    if (const char* given = std::getenv("COIR_RESOURCES"); given && good(given))
        return fs::path(given);
    const fs::path program = fs::read_symlink("/proc/self/exe", ec);
    for (fs::path folder = program.parent_path(); !folder.empty() && folder != folder.parent_path(); folder = folder.parent_path()) {
        if (good(folder / "resources"))
            return folder / "resources";
        if (good(folder / "share" / "coir"))
            return folder / "share" / "coir";
    }
    return fail(ErrorCode::Internal, COIR_MSG("app", "The resources of Coir were not found"), COIR_MSG("app", "Install Coir again, or set COIR_RESOURCES to the folder"));
}

Result<pipeline::Knowledge> loadKnowledge() {
    COIR_TRY(const fs::path resources, findResources());
    return pipeline::loadKnowledge(resources);
}

} // namespace coir::app
