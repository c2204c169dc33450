// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace coir::store {

/// The secret that turns personal ids into tokens (ruling 1). Lies outside every case, readable by its user alone; one
/// per user until rotated, so that two imports give the same tokens.
class TokenKey {
public:
    /// $XDG_DATA_HOME/coir/keys, else ~/.local/share/coir/keys.
    static std::filesystem::path folder();
    /// The key in use; made on first use (mode 0600, folder 0700).
    /// @error NotPermitted the folder cannot be written, or others may read the key.
    static Result<TokenKey> current(const std::filesystem::path& folder);
    /// The key of an id; nullopt when it is not there.
    static Result<std::optional<TokenKey>> byId(const std::filesystem::path& folder, std::string_view id);
    /// A key in a file as `exportTo` writes it.
    static Result<TokenKey> fromFile(const std::filesystem::path& file);
    /// A new key, in use from now on; the old ones stay for the cases made with them.
    static Result<TokenKey> rotate(const std::filesystem::path& folder);
    /// Puts an exported key into the folder (without making it the one in use if there is one already).
    static Result<TokenKey> restore(const std::filesystem::path& folder, const std::filesystem::path& file);
    /// Writes the key to a file that does not exist yet, mode 0600.
    Result<> exportTo(const std::filesystem::path& file) const;

    /// 16 hexadecimal characters, a hash of the key: what a case remembers.
    const std::string& id() const { return m_id; }
    /// HMAC-SHA-256 in lower-case hexadecimal; of a normalised value.
    std::string token(std::string_view value) const;

private:
    explicit TokenKey(std::string secret);
    std::string m_secret, m_id;
};

} // namespace coir::store
