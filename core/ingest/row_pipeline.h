// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/ingest: reads and maps the rows of a table ahead of the thread that writes them to the case.
#pragma once
#include "ingest/row_block.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace coir::ingest {

/// Gives the rows of one table in blocks, in the order of the file. With a thread of its own it reads some blocks ahead, in
/// bounded memory; without, it reads when asked. The blocks are the same. Reader and mapper belong to it while it lives.
class RowPipeline {
public:
    RowPipeline(TableReader& reader, RowMapper& mapper, const BatchOfRows& batch, bool ahead);
    /// Stops reading; waits for the row in hand.
    ~RowPipeline();
    RowPipeline(const RowPipeline&) = delete;
    RowPipeline& operator=(const RowPipeline&) = delete;

    /// The next block, valid until the next call; nullptr after the last row.
    /// @error the reader's, after all rows before it; OutOfRoom where memory ran out
    Result<RowBlock*> next();

private:
    static constexpr std::size_t kBlocks = 16;
    struct Place {
        RowBlock block;
        bool last = false;               ///< nothing follows
        std::optional<Error> error;
    };

    void fill(Place& place, const std::stop_token& stop);
    void work(const std::stop_token& stop);

    TableReader& m_reader;
    RowMapper& m_mapper;
    BatchOfRows m_batch;
    SourceRow m_source;
    MappedRow m_row;

    std::array<Place, kBlocks> m_places; ///< a ring
    std::mutex m_mutex;                  ///< guards the two counters
    std::condition_variable_any m_changed;
    std::size_t m_filled = 0, m_freed = 0;
    Place* m_taken = nullptr;            ///< of the caller's thread
    bool m_ahead = false;
    std::jthread m_thread;               ///< last: it uses all of the above
};

} // namespace coir::ingest
