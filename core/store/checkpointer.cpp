// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkpointer.h"

#include <condition_variable>
#include <mutex>
#include <sqlite3.h>
#include <system_error>
#include <thread>

namespace coir::store {
namespace {
constexpr int kGrownPages = 4096;          ///< 32 MiB: pages that many files touch are moved once, not for each of them
constexpr int kUsualPages = 500;           ///< 4 MiB, SQLite's own measure
constexpr int kUnattendedPages = 8192;     ///< where there is no thread
} // namespace

struct Checkpointer::Worker {
    Database db;
    std::mutex mutex;                      ///< guards `asked`
    std::condition_variable_any changed;
    bool asked = false;
    std::jthread thread;                   ///< last: it uses all of the above

    explicit Worker(Database own) : db(std::move(own)) {}

    void ask() {
        {
            const std::lock_guard lock(mutex);
            asked = true;
        }
        changed.notify_one();
    }

    void work(const std::stop_token& stop) {
        for (;;) {
            {
                std::unique_lock lock(mutex);
                if (!changed.wait(lock, stop, [&] { return asked; }))
                    return;
                asked = false;
            }
            sqlite3_wal_checkpoint_v2(db.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
        }
    }

    static int committed(void* worker, sqlite3*, const char*, int pages) {
        if (pages >= kGrownPages)
            static_cast<Worker*>(worker)->ask();
        return SQLITE_OK;
    }
};

Checkpointer::Checkpointer(CaseFile& file, bool beside) : m_file(file) {
    sqlite3_wal_autocheckpoint(file.db().handle(), kUnattendedPages);
    if (!beside)
        return;
    auto db = Database::open(file.path(), Database::Mode::ReadWrite);
    if (!db || !db->run("PRAGMA synchronous = FULL"))
        return;
    auto worker = std::make_unique<Worker>(std::move(*db));
    try {
        worker->thread = std::jthread([w = worker.get()](const std::stop_token& stop) { w->work(stop); });
    } catch (const std::system_error&) {
        return;
    }
    m_worker = std::move(worker);
    sqlite3_wal_hook(file.db().handle(), Worker::committed, m_worker.get());
    m_worker->ask();
}

Checkpointer::~Checkpointer() {
    // Takes the place of the hook, so that no commit asks a thread that has gone.
    sqlite3_wal_autocheckpoint(m_file.db().handle(), kUsualPages);
}

} // namespace coir::store
