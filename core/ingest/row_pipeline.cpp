// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/row_pipeline.h"

#include "ingest/row_kind.h"

#include <new>
#include <system_error>

namespace coir::ingest {

RowPipeline::RowPipeline(TableReader& reader, RowMapper& mapper, const BatchOfRows& batch, bool ahead)
    : m_reader(reader), m_mapper(mapper), m_batch(batch), m_ahead(ahead) {
    if (!ahead)
        return;
    try {
        m_thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
    } catch (const std::system_error&) {
        m_ahead = false; // no room for a thread: read when asked
    }
}

RowPipeline::~RowPipeline() = default; // the thread is asked to stop and joined

void RowPipeline::fill(Place& place, const std::stop_token& stop) {
    place.block.clear();
    place.last = false;
    try {
        while (!place.block.full() && !stop.stop_requested()) {
            const auto more = m_reader.next(m_source);
            if (!more)
                place.error = more.error();
            if (!more || !*more) {
                place.last = true;
                return;
            }
            for (std::string& cell : m_source.cells)
                dropTextGuard(cell);
            m_mapper.map(m_source, m_row);
            place.block.add(m_source, m_row, m_mapper, m_batch, m_reader.bytesRead());
        }
    } catch (const std::bad_alloc&) {
        place.error = Error{ErrorCode::OutOfRoom, {}, COIR_MSG("store", "Out of memory"), COIR_MSG("store", "Close other programs, then try again")};
        place.last = true;
    } catch (const std::exception& e) {
        place.error = Error{ErrorCode::Internal, {}, COIR_MSG("ingest", "Reading broke off (%1)").arg(e.what()), {}};
        place.last = true;
    }
}

void RowPipeline::work(const std::stop_token& stop) {
    for (std::size_t n = 0; !stop.stop_requested(); ++n) {
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [&] { return n - m_freed < kBlocks; }))
                return;
        }
        Place& place = m_places[n % kBlocks];
        fill(place, stop);
        const bool last = place.last; // the place is the caller's as soon as it is counted
        {
            const std::lock_guard lock(m_mutex);
            m_filled = n + 1;
        }
        m_changed.notify_one();
        if (last)
            return;
    }
}

Result<RowBlock*> RowPipeline::next() {
    if (m_taken && m_taken->last) {
        if (m_taken->error)
            return tl::make_unexpected(*m_taken->error);
        return nullptr;
    }
    if (m_ahead) {
        std::unique_lock lock(m_mutex);
        if (m_taken) {
            ++m_freed;
            m_changed.notify_one();
        }
        m_changed.wait(lock, [&] { return m_filled > m_freed; });
        m_taken = &m_places[m_freed % kBlocks];
    } else {
        m_taken = &m_places.front();
        fill(*m_taken, {});
    }
    return &m_taken->block;
}

} // namespace coir::ingest
