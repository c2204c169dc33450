// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/own_profiles.h"

#include "ingest/text_decoder.h"

#include <algorithm>
#include <fnmatch.h>
#include <fstream>
#include <iterator>
#include <set>
#include <unistd.h>

namespace coir::ingest {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kProfileEnding = ".profile.toml";

struct OwnProfile {
    std::shared_ptr<const Profile> profile;
    fs::path folder;                     ///< as spelt out by spelt()
};

bool isProfile(const fs::path& path) { return path.filename().string().ends_with(kProfileEnding); }

/// One spelling of a path, so that `pay.csv` lies beside `./own.profile.toml`.
fs::path spelt(const fs::path& path) {
    std::error_code ec;
    const fs::path absolute = fs::absolute(path, ec);
    return (ec ? path : absolute).lexically_normal();
}

/// The profiles read so far, each file of them once: it may be named and lie beside a file that is named, too.
class OwnProfiles {
public:
    Result<> read(const fs::path& path) {
        const fs::path at = spelt(path);
        if (!m_files.insert(at).second)
            return {};
        std::ifstream file(path, std::ios::binary);
        const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        COIR_TRY(auto profiles, parseProfile(text, path.filename().string()));
        for (Profile& p : profiles) {
            p.own = true;
            m_profiles.push_back({std::make_shared<const Profile>(std::move(p)), at.parent_path()});
        }
        return {};
    }
    /// Those that lie in the folder of a file, by name. A folder that may be entered but not listed has none.
    Result<> readBeside(const fs::path& file) {
        std::vector<fs::path> found;
        std::error_code ec;
        fs::directory_iterator it(spelt(file).parent_path(), ec), end;
        for (; !ec && it != end; it.increment(ec))
            if (std::error_code ignored; isProfile(it->path()) && it->is_regular_file(ignored))
                found.push_back(it->path());
        std::sort(found.begin(), found.end());
        for (const fs::path& path : found)
            COIR_CHECK(read(path));
        return {};
    }
    /// Those whose globs name the file; of them, or where none does, those of the id that was asked for.
    std::vector<std::shared_ptr<const Profile>> of(const fs::path& file, std::string_view asked) const {
        std::vector<std::shared_ptr<const Profile>> naming, wanted, both;
        for (const OwnProfile& own : m_profiles) {
            const bool names = OwnProfiles::names(own, spelt(file)), isAsked = !asked.empty() && own.profile->id == asked;
            if (names)
                naming.push_back(own.profile);
            if (isAsked)
                wanted.push_back(own.profile);
            if (names && isAsked)
                both.push_back(own.profile);
        }
        return !both.empty() ? both : !naming.empty() ? naming : wanted;
    }

private:
    static bool names(const OwnProfile& own, const fs::path& file) {
        const std::string relative = file.lexically_relative(own.folder).generic_string();
        if (relative.empty() || relative.starts_with(".."))
            return false;
        return std::any_of(own.profile->files.begin(), own.profile->files.end(), [&](const std::string& glob) {
            return fnmatch(glob.c_str(), relative.c_str(), FNM_PATHNAME) == 0;
        });
    }

    std::vector<OwnProfile> m_profiles;
    std::set<fs::path> m_files;
};

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

} // namespace

Result<std::vector<SourceFile>> collectFiles(const std::vector<fs::path>& paths, std::string_view profileId) {
    std::vector<SourceFile> files;
    OwnProfiles own;
    const auto offer = [&](const fs::path& path, const std::string& name) -> Result<> {
        if (isProfile(path))
            return own.read(path);
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
            if (!isProfile(path))
                COIR_CHECK(own.readBeside(path));
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
        file.own = own.of(file.path, profileId);
    return files;
}

} // namespace coir::ingest
