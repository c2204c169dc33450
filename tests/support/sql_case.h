// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/case_file.h"

#include <gtest/gtest.h>
#include <string>

namespace coir::test {

/// Fills a fresh case by plain SQL: what the loader is checked against does not come from the importer.
class SqlCase {
public:
    explicit SqlCase(const std::filesystem::path& path) : m_case(store::CaseFile::create(path).value()) {
        run("INSERT INTO batch (id, sha256, file, profile, fact, encoding, headings, bytes, rows, accepted, quarantined, duplicates, dropped, imported_at) "
            "VALUES (1, '" + std::string(64, 'a') + "', 'a.csv', 'p', 'registration', 'UTF-8', '[]', 1, 0, 0, 0, 0, 0, '2026-01-01')");
    }
    void run(const std::string& sql) {
        const auto done = m_case.db().run(sql);
        ASSERT_TRUE(done) << sql << ": " << plain(done.error());
    }
    /// A record; returns its id.
    std::int64_t record() {
        run("INSERT INTO record (batch_id, row, hash, text) VALUES (1, " + std::to_string(++m_row + 1) + ", 0, 'x')");
        return m_case.db().lastInsertId();
    }
    /// A firm with its mention; returns the mention id.
    std::int64_t firm(const std::string& uscc, const std::string& name) {
        run("INSERT INTO entity (kind, key, label) VALUES ('firm', '" + uscc + "', '" + name + "')");
        const auto id = std::to_string(m_case.db().lastInsertId());
        run("INSERT INTO firm (id, uscc) VALUES (" + id + ", '" + uscc + "')");
        run("INSERT INTO mention (uscc, name, entity_id, method) VALUES ('" + uscc + "', '" + name + "', " + id + ", 'code')");
        return m_case.db().lastInsertId();
    }
    /// INSERT INTO table (record_id, subject, columns) VALUES (…, values).
    std::int64_t fact(const std::string& table, std::int64_t mention, const std::string& columns, const std::string& values) {
        const auto r = record();
        run("INSERT INTO " + table + " (record_id, subject, " + columns + ") VALUES (" + std::to_string(r) + ", " + std::to_string(mention) + ", " + values + ")");
        return r;
    }
    store::CaseFile& file() { return m_case; }

private:
    store::CaseFile m_case;
    int m_row = 0;
};

} // namespace coir::test
