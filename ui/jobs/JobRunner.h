// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace coir::ui {

/// What the ui sees of a running job.
struct JobState {
    int id = 0;
    Message title, phase;
    std::int64_t done = 0, total = 0;
    double seconds = 0;     ///< since the start of the phase
    bool cancelling = false;
    bool quiet = false;     ///< too short to be worth a place in the status bar
    /// Seconds left by the speed of this phase; negative while nobody can know.
    double secondsLeft() const;
};

/// All running jobs of the window, for the status bar. Lives on the ui thread.
class JobBoard : public QObject {
    Q_OBJECT
public:
    explicit JobBoard(QObject* parent = nullptr);
    ~JobBoard() override;

    /// Newest last; quiet ones left out.
    std::vector<JobState> running() const;
    bool idle() const { return m_jobs.empty(); }
    void cancel(int id);
    void cancelAll();

Q_SIGNALS:
    /// At most ten times a second while something runs, and whenever a job starts or ends.
    void changed();

private:
    friend class JobRunner;
    struct Job;
    using Work = std::function<std::function<void()>(JobContext&)>; ///< gives the last step, run on the ui thread
    std::shared_ptr<Job> start(Message title, bool quiet, Work work);

    std::vector<std::shared_ptr<Job>> m_jobs;
    QTimer m_tick;
    int m_next = 0;
};

/// Runs one kind of job for its owner: a new start cancels the one before and drops its result; destruction
/// cancels; the last step runs on the ui thread, or not at all.
class JobRunner : public QObject {
    Q_OBJECT
public:
    explicit JobRunner(JobBoard& board, QObject* owner = nullptr);
    ~JobRunner() override;

    template <class T>
    void start(Message title, std::function<Result<T>(JobContext&)> work, std::function<void(Result<T>)> then) {
        run(std::move(title), false, std::move(work), std::move(then));
    }
    /// For what takes a blink: no place in the status bar.
    template <class T>
    void startQuiet(std::function<Result<T>(JobContext&)> work, std::function<void(Result<T>)> then) {
        run({}, true, std::move(work), std::move(then));
    }
    /// Drops the job: its result never arrives.
    void cancel();
    /// Asks the job to end; its result (as a rule Cancelled) still arrives.
    void askToStop();
    bool running() const { return static_cast<bool>(m_job); }
    /// Of the running job on the board; 0 when there is none.
    int id() const;

Q_SIGNALS:
    void runningChanged(bool running);

private:
    friend class JobBoard;
    template <class T>
    void run(Message title, bool quiet, std::function<Result<T>(JobContext&)> work,
             std::function<void(Result<T>)> then) {
        begin(std::move(title), quiet,
              [work = std::move(work), then = std::move(then)](JobContext& job) -> std::function<void()> {
                  auto result = std::make_shared<Result<T>>(guarded<T>(work, job));
                  return [result, then] { then(std::move(*result)); };
              });
    }
    /// Nothing thrown leaves a job: no memory, a case that was tampered with.
    template <class T> static Result<T> guarded(const std::function<Result<T>(JobContext&)>& work, JobContext& job) {
        try {
            return work(job);
        } catch (...) {
            return tl::make_unexpected(thrown());
        }
    }
    static Error thrown();
    void begin(Message title, bool quiet, JobBoard::Work work);

    QPointer<JobBoard> m_board;
    std::shared_ptr<JobBoard::Job> m_job;
};

} // namespace coir::ui
