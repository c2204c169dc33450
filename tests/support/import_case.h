// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ingest/ingest.h"
#include "rules/rule_pack.h"
#include "resolve/resolve.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace coir::test {

/// Profiles and lexicon as shipped, read once for all tests.
inline const ingest::ImportOptions& shippedOptions() {
    static const ingest::ImportOptions options = [] {
        const std::filesystem::path resources = std::filesystem::path(COIR_SOURCE_DIR) / "resources";
        ingest::ImportOptions o;
        auto profiles = ingest::ProfileSet::load(resources / "profiles");
        auto lexicon = text::Lexicon::load(resources);
        auto library = rules::RuleLibrary::load(resources);
        if (!profiles || !lexicon || !library) {
            ADD_FAILURE() << (!profiles ? plain(profiles.error()) : !lexicon ? plain(lexicon.error()) : plain(library.error()));
            return o;
        }
        o.profiles = std::make_shared<const ingest::ProfileSet>(*std::move(profiles));
        o.lexicon = *lexicon;
        o.rules = *library;
        return o;
    }();
    return options;
}

/// A case, a folder of files, a folder of keys; all gone afterwards.
class ImportCase {
public:
    explicit ImportCase(const std::string& name = "import")
        : m_dir(std::filesystem::temp_directory_path() / ("coir_" + name + "_" + std::to_string(::getpid()))) {
        std::filesystem::remove_all(m_dir);
        std::filesystem::create_directories(folder());
        m_case.emplace(store::CaseFile::create(m_dir / "case.coir").value());
        options = shippedOptions();
        options.keyFolder = m_dir / "keys";
    }
    ~ImportCase() {
        m_case.reset();
        std::filesystem::remove_all(m_dir);
    }
    std::filesystem::path folder() const { return m_dir / "in"; }
    std::filesystem::path dir() const { return m_dir; }
    void write(const std::string& name, std::string_view bytes) {
        std::filesystem::create_directories((folder() / name).parent_path());
        std::ofstream(folder() / name, std::ios::binary) << bytes;
    }
    Result<ingest::ImportSummary> tryImport(std::vector<std::filesystem::path> paths = {}) {
        JobContext job;
        if (paths.empty())
            paths = {folder()};
        return ingest::importPaths(*m_case, paths, options, job);
    }
    /// Imports the folder (or the files named) and resolves.
    ingest::ImportSummary import(const std::vector<std::string>& names = {}) {
        std::vector<std::filesystem::path> paths;
        for (const auto& n : names)
            paths.push_back(folder() / n);
        auto summary = tryImport(paths);
        EXPECT_TRUE(summary) << (summary ? "" : plain(summary.error()));
        resolve();
        return summary ? *summary : ingest::ImportSummary();
    }
    resolve::ResolveSummary resolve() {
        JobContext job;
        auto resolved = resolve::resolveCase(*m_case, *options.lexicon, job);
        EXPECT_TRUE(resolved) << (resolved ? "" : plain(resolved.error()));
        return resolved ? *resolved : resolve::ResolveSummary();
    }
    /// First column of the first row as text, "<null>", or "<none>".
    std::string value(const std::string& sql) {
        auto s = m_case->db().prepare(sql);
        if (!s)
            return "error: " + plain(s.error());
        auto row = s->step();
        if (!row)
            return "error: " + plain(row.error());
        return !*row ? "<none>" : s->isNull(0) ? "<null>" : s->string(0);
    }
    /// All rows: cells joined by |, rows by newline.
    std::string rows(const std::string& sql, int columns) {
        auto s = m_case->db().prepare(sql);
        if (!s)
            return "error: " + plain(s.error());
        std::string out;
        for (auto row = s->step(); row && *row; row = s->step()) {
            for (int i = 0; i < columns; ++i)
                out += (i ? "|" : "") + (s->isNull(i) ? std::string("<null>") : s->string(i));
            out += "\n";
        }
        return out;
    }
    /// Does any text of the case, or any file beside it, hold these bytes?
    bool holds(const std::string& needle) {
        (void)m_case->db().run("PRAGMA wal_checkpoint(TRUNCATE)");
        for (const auto& entry : std::filesystem::directory_iterator(m_dir)) {
            if (!entry.is_regular_file())
                continue;
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string all((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
            if (all.find(needle) != std::string::npos)
                return true;
        }
        return false;
    }
    store::CaseFile& file() { return *m_case; }
    ingest::ImportOptions options;

private:
    std::filesystem::path m_dir;
    std::optional<store::CaseFile> m_case;
};

} // namespace coir::test
