// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>

namespace coir::store {
namespace {

namespace fs = std::filesystem;

class Keys : public testing::Test {
protected:
    void SetUp() override { fs::remove_all(dir); }
    void TearDown() override { fs::remove_all(dir); }
    fs::path dir = fs::temp_directory_path() / ("coir_privacy_" + std::to_string(::getpid()));
};

TEST_F(Keys, AreMadeOnceAndReadableByTheirUserAlone) {
    const auto first = TokenKey::current(dir / "keys");
    ASSERT_TRUE(first) << plain(first.error());
    const auto second = TokenKey::current(dir / "keys");
    ASSERT_TRUE(second);
    EXPECT_EQ(first->id(), second->id());
    EXPECT_EQ(first->token("x"), second->token("x"));
    EXPECT_EQ(first->token("x").size(), 64u);
    EXPECT_NE(first->token("x"), first->token("y"));
    EXPECT_EQ(fs::status(dir / "keys" / first->id()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(fs::status(dir / "keys").permissions(), fs::perms::owner_all);
}

TEST_F(Keys, GiveTheHmacOfTheValue) {
    // RFC 4231 has no key of 32 bytes 0x0b; worked with: python3 -c "import hmac,hashlib; …(bytes([0x0b])*32, b'Hi There')"
    fs::create_directories(dir);
    std::string hexKey;
    for (int i = 0; i < 32; ++i)
        hexKey += "0b";
    std::ofstream(dir / "k") << hexKey << "\n";
    const auto key = TokenKey::fromFile(dir / "k");
    ASSERT_TRUE(key) << plain(key.error());
    EXPECT_EQ(key->token("Hi There"), "198a607eb44bfbc69903a0f1cf2bbdc5ba0aa3f3d9ae3c1c7a3b1696a0b68cf7");
}

TEST_F(Keys, RotateForNewCasesAndKeepTheOldOnes) {
    const auto old = TokenKey::current(dir / "keys");
    const auto fresh = TokenKey::rotate(dir / "keys");
    ASSERT_TRUE(old && fresh);
    EXPECT_NE(old->id(), fresh->id());
    EXPECT_EQ(TokenKey::current(dir / "keys")->id(), fresh->id());
    const auto again = TokenKey::byId(dir / "keys", old->id());
    ASSERT_TRUE(again && *again);
    EXPECT_EQ((*again)->token("x"), old->token("x"));
}

TEST_F(Keys, AreExportedAndRestored) {
    const auto key = TokenKey::current(dir / "keys");
    ASSERT_TRUE(key);
    ASSERT_TRUE(key->exportTo(dir / "out.key"));
    EXPECT_FALSE(key->exportTo(dir / "out.key")); // nothing is overwritten
    const auto restored = TokenKey::restore(dir / "other", dir / "out.key");
    ASSERT_TRUE(restored) << plain(restored.error());
    EXPECT_EQ(TokenKey::current(dir / "other")->id(), key->id());
}

TEST_F(Keys, ThatOthersMayReadOrChangedAreRefused) {
    const auto key = TokenKey::current(dir / "keys");
    ASSERT_TRUE(key);
    fs::permissions(dir / "keys" / key->id(), fs::perms::group_read, fs::perm_options::add);
    EXPECT_EQ(TokenKey::current(dir / "keys").error().code, ErrorCode::NotPermitted);
    fs::permissions(dir / "keys" / key->id(), fs::perms::owner_read | fs::perms::owner_write);
    std::ofstream(dir / "keys" / key->id()) << std::string(64, 'a') << "\n";
    EXPECT_FALSE(TokenKey::current(dir / "keys"));
    std::ofstream(dir / "bad") << "no key\n";
    EXPECT_EQ(TokenKey::fromFile(dir / "bad").error().code, ErrorCode::InputRefused);
    EXPECT_FALSE(*TokenKey::byId(dir / "keys", "../current"));
}

} // namespace
} // namespace coir::store
