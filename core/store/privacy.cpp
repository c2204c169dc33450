// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy.h"

#include "base/hash.h"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

namespace coir::store {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kSecretBytes = 32;
constexpr std::string_view kCurrent = "current"; ///< file that names the key in use

tl::unexpected<Error> refuse(ErrorCode code, const fs::path& path, Message what, Message remedy) {
    return fail(code, std::move(what), std::move(remedy), {path.filename().string(), 0, {}, {}});
}

std::string hexText(std::string_view bytes) {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string out;
    for (const char c : bytes) {
        const auto b = static_cast<unsigned char>(c);
        out += kDigits[b >> 4];
        out += kDigits[b & 15];
    }
    return out;
}

std::string bytesOf(std::string_view hex) {
    const auto value = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; };
    std::string out;
    if (hex.size() != 2 * kSecretBytes)
        return {};
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = value(hex[i]);
        const int low = value(hex[i + 1]);
        if (high < 0 || low < 0)
            return {};
        out += static_cast<char>(high * 16 + low);
    }
    return out;
}

/// Whole small file, without the line end.
Result<std::string> readSmall(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return refuse(ErrorCode::NotPermitted, path, COIR_MSG("store", "The key file cannot be read"),
                      COIR_MSG("store", "Check its place and rights"));
    std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' '))
        text.pop_back();
    return text;
}

/// Writes beside and renames, so that nobody ever sees half a key.
Result<> writePrivate(const fs::path& path, std::string_view text) {
    const fs::path beside = path.string() + ".new." + std::to_string(::getpid());
    const int fd = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    const std::string line = std::string(text) + "\n";
    bool good = fd >= 0 && ::write(fd, line.data(), line.size()) == static_cast<ssize_t>(line.size()) && ::fsync(fd) == 0;
    if (fd >= 0)
        ::close(fd);
    good = good && ::rename(beside.c_str(), path.c_str()) == 0;
    if (!good) {
        ::unlink(beside.c_str());
        return refuse(ErrorCode::NotPermitted, path, COIR_MSG("store", "The key file cannot be written"),
                      COIR_MSG("store", "Check the rights of the folder and the room on the disk"));
    }
    return {};
}

Result<> makeFolder(const fs::path& folder) {
    std::error_code ec;
    const bool made = fs::create_directories(folder, ec);
    if (!ec && made)
        fs::permissions(folder, fs::perms::owner_all, ec);
    if (ec)
        return refuse(ErrorCode::NotPermitted, folder, COIR_MSG("store", "The folder of keys cannot be made"),
                      COIR_MSG("store", "Check the rights of the folder and the room on the disk"));
    return {};
}

} // namespace

TokenKey::TokenKey(std::string secret) : m_secret(std::move(secret)), m_id(shortHash("coir key id\n" + m_secret)) {}

fs::path TokenKey::folder() {
    const char* data = std::getenv("XDG_DATA_HOME");
    if (data && data[0] == '/')
        return fs::path(data) / "coir" / "keys";
    const char* home = std::getenv("HOME");
    return fs::path(home && home[0] ? home : "/") / ".local" / "share" / "coir" / "keys";
}

Result<TokenKey> TokenKey::fromFile(const fs::path& file) {
    struct stat info{};
    if (::stat(file.c_str(), &info) == 0 && !S_ISREG(info.st_mode))
        return refuse(ErrorCode::InputRefused, file, COIR_MSG("store", "This is no key file"),
                      COIR_MSG("store", "Choose a key exported by Coir"));
    COIR_TRY(const std::string text, readSmall(file));
    std::string secret = bytesOf(text);
    if (secret.empty())
        return refuse(ErrorCode::InputRefused, file, COIR_MSG("store", "This is no key file"),
                      COIR_MSG("store", "Choose a key exported by Coir"));
    return TokenKey(std::move(secret));
}

Result<std::optional<TokenKey>> TokenKey::byId(const fs::path& folder, std::string_view id) {
    const bool plainId = !id.empty() && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
    std::error_code ec;
    const fs::path file = folder / std::string(id);
    if (!plainId || !fs::exists(file, ec))
        return std::optional<TokenKey>();
    struct stat info{};
    if (::stat(file.c_str(), &info) == 0 && (info.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return refuse(ErrorCode::NotPermitted, file, COIR_MSG("store", "Other users may read the key"),
                      COIR_MSG("store", "Take their rights away (mode 0600), or rotate the key"));
    COIR_TRY(auto key, fromFile(file));
    if (key.id() != id)
        return refuse(ErrorCode::InputRefused, file, COIR_MSG("store", "The key file was changed"),
                      COIR_MSG("store", "Restore the key from its export"));
    return std::optional(std::move(key));
}

Result<TokenKey> TokenKey::rotate(const fs::path& folder) {
    COIR_CHECK(makeFolder(folder));
    TokenKey key(randomBytes(kSecretBytes));
    COIR_CHECK(writePrivate(folder / key.id(), hexText(key.m_secret)));
    COIR_CHECK(writePrivate(folder / kCurrent, key.id()));
    return key;
}

Result<TokenKey> TokenKey::current(const fs::path& folder) {
    std::error_code ec;
    if (!fs::exists(folder / kCurrent, ec))
        return rotate(folder);
    COIR_TRY(const std::string id, readSmall(folder / kCurrent));
    COIR_TRY(auto key, byId(folder, id));
    if (!key)
        return refuse(ErrorCode::NotPermitted, folder / id, COIR_MSG("store", "The key in use is missing"),
                      COIR_MSG("store", "Restore the key from its export, or rotate it"));
    return *std::move(key);
}

Result<TokenKey> TokenKey::restore(const fs::path& folder, const fs::path& file) {
    COIR_TRY(auto key, fromFile(file));
    COIR_CHECK(makeFolder(folder));
    COIR_CHECK(writePrivate(folder / key.id(), hexText(key.m_secret)));
    std::error_code ec;
    if (!fs::exists(folder / kCurrent, ec))
        COIR_CHECK(writePrivate(folder / kCurrent, key.id()));
    return key;
}

Result<> TokenKey::exportTo(const fs::path& file) const {
    std::error_code ec;
    if (fs::exists(fs::symlink_status(file, ec)))
        return refuse(ErrorCode::InputRefused, file, COIR_MSG("store", "The file exists already"),
                      COIR_MSG("store", "Choose another name; nothing was overwritten"));
    return writePrivate(file, hexText(m_secret));
}

std::string TokenKey::token(std::string_view value) const { return hex(hmacSha256(m_secret, value)); }

} // namespace coir::store
