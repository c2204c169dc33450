// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/own_profiles.h"

#include "ingest/text_decoder.h"

#include <algorithm>
#include <fnmatch.h>
#include <fstream>
#include <iterator>
#include <unistd.h>

namespace coir::ingest {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kProfileEnding = ".profile.toml";

struct OwnProfile {
    std::shared_ptr<const Profile> profile;
    fs::path folder;
};

bool isProfile(const fs::path& path) { return path.filename().string().ends_with(kProfileEnding); }

Result<> readOwn(const fs::path& path, std::vector<OwnProfile>& out) {
    std::ifstream file(path, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    COIR_TRY(auto profiles, parseProfile(text, path.filename().string()));
    for (Profile& p : profiles) {
        p.own = true;
        out.push_back({std::make_shared<const Profile>(std::move(p)), path.parent_path()});
    }
    return {};
}

/// A name of a file is bytes; archives packed on a Chinese Windows leave them in GB18030. As text it is UTF-8.
std::string asText(const std::string& name) {
    std::string out;
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Gb18030, Encoding::Utf8}) {
        const auto decoder = makeDecoder(encoding);
        out.clear();
        decoder->add(name, out);
        decoder->finish(out);
        if (decoder->faultCount == 0)
            break;
    }
    return out; // broken in both: with U+FFFD for what is no text
}

bool names(const OwnProfile& own, const fs::path& file) {
    const std::string relative = file.lexically_relative(own.folder).generic_string();
    if (relative.empty() || relative.starts_with(".."))
        return false;
    return std::any_of(own.profile->files.begin(), own.profile->files.end(), [&](const std::string& glob) {
        return fnmatch(glob.c_str(), relative.c_str(), FNM_PATHNAME) == 0;
    });
}

} // namespace

Result<std::vector<SourceFile>> collectFiles(const std::vector<fs::path>& paths) {
    std::vector<SourceFile> files;
    std::vector<OwnProfile> own;
    const auto offer = [&](const fs::path& path, const std::string& name) -> Result<> {
        if (isProfile(path))
            return readOwn(path, own);
        if (!name.empty() && fs::path(name).filename().string().front() != '.')
            files.push_back({path, asText(name), {}});
        return {};
    };
    for (const fs::path& path : paths) {
        std::error_code ec;
        const auto status = fs::status(path, ec);
        if (ec || !fs::exists(status))
            return fail(ErrorCode::InputRefused, COIR_MSG("ingest", "There is no such file or folder"), COIR_MSG("ingest", "Check the path"),
                        {path.filename().string(), 0, {}, {}});
        if (!fs::is_directory(status)) {
            COIR_CHECK(offer(path, path.filename().string()));
            continue;
        }
        std::vector<fs::path> found;
        fs::recursive_directory_iterator it(path, fs::directory_options::skip_permission_denied, ec), end;
        for (; !ec && it != end; it.increment(ec))
            if (std::error_code ignored; it->is_regular_file(ignored) || (it->is_directory(ignored) && access(it->path().c_str(), R_OK | X_OK) != 0))
                found.push_back(it->path()); // a folder that may not be read is named like such a file
        if (ec)
            return fail(ErrorCode::NotPermitted, COIR_MSG("ingest", "The folder cannot be read"), COIR_MSG("ingest", "Check its rights"),
                        {path.filename().string(), 0, {}, {}});
        std::sort(found.begin(), found.end(), [&](const fs::path& a, const fs::path& b) {
            return a.lexically_relative(path).generic_string() < b.lexically_relative(path).generic_string();
        });
        for (const fs::path& file : found)
            COIR_CHECK(offer(file, file.lexically_relative(path).generic_string()));
    }
    for (SourceFile& file : files)
        for (const OwnProfile& o : own)
            if (names(o, file.path))
                file.own.push_back(o.profile);
    return files;
}

} // namespace coir::ingest
