// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolve/steps.h"

#include <algorithm>
#include <new>
#include <system_error>
#include <tuple>
#include <unordered_map>

namespace coir::resolve {
namespace {

/// Rows held ahead of their use, about 64 MB; the tables behind them are read when asked.
constexpr std::size_t kMostAhead = 2'000'000;

} // namespace

void sortByKey(std::vector<Version>& versions) {
    std::sort(versions.begin(), versions.end(), [](const Version& a, const Version& b) { return std::tie(a.key, a.id) < std::tie(b.key, b.id); });
}

Result<std::vector<Version>> readVersions(store::Database& db, const KeyedTable& table) {
    std::vector<Version> out;
    COIR_TRY(auto s, db.prepare(std::string("SELECT id, version_key, coalesce(subject, 0), known_to IS NOT NULL FROM ") + table.name +
                                " WHERE version_key IS NOT NULL"));
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            break;
        out.push_back({static_cast<std::uint64_t>(s.integer(1)), s.integer(0), s.integer(2), s.integer(3) != 0});
    }
    sortByKey(out);
    return out;
}

Result<std::vector<Person>> readPersons(store::Database& db) {
    std::unordered_map<std::string, std::string> masks; // sorted below
    for (const char* sql : {"SELECT holder_token, coalesce(holder_mask, '*') FROM holding WHERE holder_token <> ''",
                            "SELECT person_token, coalesce(person_mask, '*') FROM post WHERE person_token <> ''",
                            "SELECT rep_token, coalesce(rep_mask, '*') FROM registration WHERE rep_token <> ''"}) {
        COIR_TRY(auto s, db.prepare(sql));
        for (;;) {
            COIR_TRY(const bool row, s.step());
            if (!row)
                break;
            const auto [it, fresh] = masks.try_emplace(s.string(0), s.text(1));
            if (!fresh && s.text(1) < it->second)
                it->second = s.text(1);
        }
    }
    std::vector<Person> out;
    out.reserve(masks.size());
    for (auto& [token, mask] : masks)
        out.push_back({token, std::move(mask)});
    std::sort(out.begin(), out.end(), [](const Person& a, const Person& b) { return a.token < b.token; });
    return out;
}

namespace {

Result<FactsRead> readAll(store::Database& db, const std::stop_token& token) {
    const store::StopScope stop(db, token);
    FactsRead out;
    COIR_TRY(out.persons, readPersons(db));
    std::size_t held = 0;
    for (std::size_t i = 0; i < out.versions.size() && held < kMostAhead; ++i) {
        COIR_TRY(out.versions[i], readVersions(db, kKeyedTables[i]));
        held += out.versions[i]->size();
    }
    return out;
}

} // namespace

std::future<Result<FactsRead>> readFactsAhead(const store::CaseFile& file, std::stop_token stop) {
    auto db = store::Database::open(file.path(), store::Database::Mode::ReadOnly);
    if (!db || !db->run("PRAGMA cache_size = -2048")) // each page is read once
        return {};
    try {
        return std::async(std::launch::async, [db = std::move(*db), stop = std::move(stop)]() mutable -> Result<FactsRead> {
            try {
                return readAll(db, stop);
            } catch (const std::bad_alloc&) {
                return fail(ErrorCode::OutOfRoom, COIR_MSG("store", "Out of memory"), COIR_MSG("store", "Close other programs, then try again"));
            }
        });
    } catch (const std::system_error&) {
        return {}; // no room for a thread
    }
}

Result<> takeFactsRead(Run& run) {
    if (run.reading.valid()) {
        COIR_TRY(run.ahead, run.reading.get());
    } else {
        COIR_TRY(run.ahead.persons, readPersons(run.db));
    }
    return {};
}

} // namespace coir::resolve
