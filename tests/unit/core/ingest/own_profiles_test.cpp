// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/import_case.h"

#include <unistd.h>

namespace coir::ingest {
namespace {

using test::ImportCase;
namespace fs = std::filesystem;

constexpr const char* kRows = "From;To;Amount;Day\n7;8;120;2024-03-05\n";
constexpr const char* kFacts = R"(
fact = "payment"
scheme = "acct"
row_serial = true
subject_optional = true
key = ["serial"]
events = ["paid_at"]
fields = [
    { column = "subject.local", headings = ["From"], type = "local" },
    { column = "payee.local", headings = ["To"], type = "local" },
    { column = "amount_fen", headings = ["Amount"], type = "money" },
    { column = "paid_at", headings = ["Day"], type = "datetime", filled = true },
]
[constants]
)";

std::string ownProfile(const std::string& id, const std::string& files, const std::string& currency) {
    return "id = \"" + id + "\"\nfiles = [" + files + "]" + kFacts + "currency = \"" + currency + "\"\n";
}

/// "profile currency" of each batch, in order.
std::string read(ImportCase& c) {
    return c.rows("SELECT b.profile, p.currency FROM payment p JOIN record r ON r.id = p.record_id JOIN batch b ON b.id = r.batch_id ORDER BY p.id", 2);
}

} // namespace

TEST(OwnProfiles, ApplyToASingleFileBesideThem) {
    ImportCase c("own_beside");
    c.write("dir/pay.csv", kRows);
    c.write("dir/other.csv", "From;To;Amount;Day\n8;9;50;2024-03-06\n");
    c.write("dir/port.profile.toml", ownProfile("port-payments", "\"pay*.csv\"", "EUR"));
    EXPECT_EQ(c.import({"dir/pay.csv"}).accepted, 1);
    EXPECT_EQ(read(c), "port-payments|EUR\n");
    EXPECT_FALSE(c.tryImport({c.folder() / "dir/other.csv"})) << "no profile names it";
}

TEST(OwnProfiles, AreReadOnceHoweverTheyAreNamed) {
    ImportCase c("own_once");
    c.write("dir/pay.csv", kRows);
    c.write("dir/port.profile.toml", ownProfile("port-payments", "\"pay*.csv\"", "EUR"));
    const auto s = c.tryImport({c.folder() / "dir/../dir/port.profile.toml", c.folder() / "dir/pay.csv"});
    ASSERT_TRUE(s) << plain(s.error());
    EXPECT_EQ(s->files.size(), 1u);
    EXPECT_EQ(read(c), "port-payments|EUR\n");
}

TEST(OwnProfiles, BesideARelativeFileCount) {
    ImportCase c("own_relative");
    c.write("pay.csv", kRows);
    c.write("port.profile.toml", ownProfile("port-payments", "\"pay.csv\"", "EUR"));
    const fs::path before = fs::current_path();
    fs::current_path(c.folder());
    const auto s = c.tryImport({"pay.csv"});
    fs::current_path(before);
    ASSERT_TRUE(s) << plain(s.error());
    EXPECT_EQ(read(c), "port-payments|EUR\n");
}

TEST(OwnProfiles, CanBeAskedForById) {
    ImportCase c("own_asked");
    c.write("dir/else.csv", kRows);
    c.write("dir/port.profile.toml", ownProfile("port-payments", "\"pay*.csv\"", "EUR"));
    c.options.profileId = "port-payments";
    EXPECT_EQ(c.import({"dir/else.csv"}).accepted, 1) << "a file that none names";
    EXPECT_EQ(read(c), "port-payments|EUR\n");
}

TEST(OwnProfiles, AskedForIsChosenAmongSeveralThatNameAFile) {
    ImportCase c("own_several");
    c.write("pay.csv", kRows);
    c.write("a.profile.toml", ownProfile("in-euro", "\"pay.csv\"", "EUR"));
    c.write("b.profile.toml", ownProfile("in-dollar", "\"pay.csv\"", "USD"));
    c.options.profileId = "in-dollar";
    EXPECT_EQ(c.import().accepted, 1);
    EXPECT_EQ(read(c), "in-dollar|USD\n");
}

} // namespace coir::ingest
