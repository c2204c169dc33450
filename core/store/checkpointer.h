// SPDX-License-Identifier: GPL-3.0-or-later
// Moves what was committed from the log of a case into the case itself, on a thread beside the one that writes.
#pragma once
#include "store/case_file.h"

#include <memory>

namespace coir::store {

/// While it lives, the writing connection of the case leaves its log alone and a second connection empties it, each time it
/// has grown by some tens of megabytes. Only committed pages are moved, the log is flushed to the disk before and the case
/// after it; a writer never waits. Should the second connection fail, the log only grows: closing the case moves the rest.
class Checkpointer {
public:
    /// Belongs to the thread that writes `file`, which must outlive it. Starts with what the log holds now. Without
    /// `beside` there is no second thread: the writer empties the log, as seldom.
    Checkpointer(CaseFile& file, bool beside);
    /// Waits for a move under way; the connection empties its log itself again.
    ~Checkpointer();
    Checkpointer(const Checkpointer&) = delete;
    Checkpointer& operator=(const Checkpointer&) = delete;

private:
    struct Worker;
    CaseFile& m_file;
    std::unique_ptr<Worker> m_worker;
};

} // namespace coir::store
