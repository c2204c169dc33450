// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace coir {

using Digest = std::array<std::uint8_t, 32>;

/// Streaming SHA-256 (OpenSSL).
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    void add(std::string_view bytes);
    /// Ends the sum; the object may not be used afterwards.
    Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

Digest sha256(std::string_view bytes);
Digest hmacSha256(std::string_view key, std::string_view bytes);
/// Lower-case hexadecimal.
std::string hex(const Digest& digest);
/// First `n` hexadecimal characters of SHA-256; for ids.
std::string shortHash(std::string_view bytes, std::size_t n = 16);
/// Cryptographically random bytes; only for making keys.
std::string randomBytes(std::size_t n);

/// Deterministic seeded generator (xoshiro256**, seeded by splitmix64): the only random source of core.
/// Source: Blackman, Vigna 2018.
class Random {
public:
    explicit Random(std::uint64_t seed);
    std::uint64_t next();
    /// Uniform in [0, n), unbiased; n > 0.
    std::uint64_t below(std::uint64_t n);
    /// Uniform in [0, 1).
    double unit();
    /// Uniform in [low, high].
    std::int64_t between(std::int64_t low, std::int64_t high);
    bool chance(double p) { return unit() < p; }
    /// Standard normal (Box-Muller, no state kept).
    double normal();

private:
    std::uint64_t m_s[4];
};

} // namespace coir
