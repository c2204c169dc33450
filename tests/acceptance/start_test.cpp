// SPDX-License-Identifier: GPL-3.0-or-later
// app/run with a program in the place of coir that only says how it was called: what is made, and when anew.
#include "support/temp_dir.h"

#include <cstdlib>
#include <gtest/gtest.h>

namespace fs = std::filesystem;
using coir::test::readAll;
using coir::test::TempDir;

namespace {

class Start : public testing::Test {
protected:
    void SetUp() override {
        for (const char* folder : {"app", "resources", "built/app"})
            fs::create_directories(m_dir / folder);
        fs::copy_file(fs::path(COIR_SOURCE_DIR) / "app/run", m_dir / "app/run");
        m_dir.write("resources/rules.toml", "");
        script("app/install-packages", "exit 0");
        script("app/build", "[ \"${1:-}\" != where ] || echo '" + (m_dir / "built").string() + "'");
        script("built/app/coir", "echo \"$1\" >>'" + (m_dir / "calls").string() + "'\n"
                                 "case $1 in\nsample) mkdir -p \"$2\"; touch \"$2/truth.json\" ;;\n"
                                 "run) mkdir -p \"$4\"; touch \"$4/report.pdf\" ;;\nesac");
        for (const char* file : {"resources/rules.toml", "built/app/coir"})
            fs::last_write_time(m_dir / file, fs::file_time_type::clock::now() - std::chrono::hours(2));
    }
    void script(const std::string& name, const std::string& text) {
        m_dir.write(name, "#!/bin/sh\n" + text + "\n");
        fs::permissions(m_dir / name, fs::perms::owner_all);
    }
    /// What coir was asked to do, in words.
    std::string calls() {
        fs::remove(m_dir / "calls");
        const std::string command = "env -u DISPLAY -u WAYLAND_DISPLAY XDG_DATA_HOME='" + m_dir.path().string() + "' '" + (m_dir / "app/run").string() + "' >/dev/null 2>&1";
        EXPECT_EQ(std::system(command.c_str()), 0);
        return readAll(m_dir / "calls");
    }
    /// As if the sample had been made an hour ago, and this file later.
    void updated(const char* file) {
        const auto now = fs::file_time_type::clock::now();
        for (const auto& entry : fs::recursive_directory_iterator(m_dir / "sample"))
            fs::last_write_time(entry.path(), now - std::chrono::hours(1));
        fs::last_write_time(m_dir / file, now - std::chrono::minutes(30));
    }
    TempDir m_dir;
};

} // namespace

TEST_F(Start, MakesTheSampleOnce) {
    EXPECT_EQ(calls(), "sample\nrun\n");
    EXPECT_EQ(calls(), "");
}

TEST_F(Start, MakesTheSampleAnewWhenProgramOrRulesWereUpdated) {
    ASSERT_EQ(calls(), "sample\nrun\n");
    for (const char* file : {"built/app/coir", "resources/rules.toml"}) {
        m_dir.write("sample/result/decided", file);
        updated(file);
        EXPECT_EQ(calls(), "sample\nrun\n") << file;
        EXPECT_EQ(readAll(m_dir / "sample/result.before/decided"), file);
        EXPECT_EQ(calls(), "") << file;
    }
}
