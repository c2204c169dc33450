// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/JobRunner.h"

#include "base/time_left.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <new>

namespace coir::ui {
namespace {
constexpr int kTickMs = 100;
/// One heavy job, one light, and two that mostly wait for the disk.
constexpr int kThreads = 4;

QThreadPool& pool() {
    static QThreadPool* p = [] {
        auto* made = new QThreadPool;
        made->setMaxThreadCount(kThreads);
        made->setStackSize(8u << 20);
        return made;
    }();
    return *p;
}
} // namespace

struct JobBoard::Job {
    int id = 0;
    bool quiet = false;
    Message title;
    std::stop_source stop;
    std::atomic<bool> wanted{true}; ///< the owner still waits for the result
    std::mutex guard;               ///< of what follows
    Message phase;
    std::int64_t done = 0, total = 0;
    QElapsedTimer sincePhase;
    QPointer<JobRunner> owner;      ///< ui thread only
};

double JobState::secondsLeft() const {
    return coir::secondsLeft(done, total, seconds).value_or(-1);
}

JobBoard::JobBoard(QObject* parent) : QObject(parent) {
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &JobBoard::changed);
}

JobBoard::~JobBoard() {
    for (const auto& job : m_jobs) {
        job->wanted = false;
        job->stop.request_stop();
    }
    pool().waitForDone();
}

std::vector<JobState> JobBoard::running() const {
    std::vector<JobState> out;
    for (const auto& job : m_jobs) {
        if (job->quiet)
            continue;
        const std::lock_guard lock(job->guard);
        out.push_back({job->id, job->title, job->phase, job->done, job->total,
                       job->sincePhase.isValid() ? static_cast<double>(job->sincePhase.elapsed()) / 1000.0 : 0.0,
                       job->stop.stop_requested(), job->quiet});
    }
    return out;
}

void JobBoard::cancel(int id) {
    for (const auto& job : m_jobs)
        if (job->id == id)
            job->stop.request_stop();
    Q_EMIT changed();
}

void JobBoard::cancelAll() {
    for (const auto& job : m_jobs)
        job->stop.request_stop();
    Q_EMIT changed();
}

std::shared_ptr<JobBoard::Job> JobBoard::start(Message title, bool quiet, Work work) {
    auto job = std::make_shared<Job>();
    job->id = ++m_next;
    job->quiet = quiet;
    job->title = std::move(title);
    job->sincePhase.start();
    m_jobs.push_back(job);
    if (!quiet)
        m_tick.start();
    Q_EMIT changed();
    pool().start([job, work = std::move(work), board = QPointer<JobBoard>(this)] {
        JobContext context(job->stop.get_token(), [job](const Message& phase, std::int64_t done, std::int64_t total) {
            const std::lock_guard lock(job->guard);
            if (!(job->phase == phase)) {
                job->phase = phase;
                job->done = 0;
                job->sincePhase.restart();
            }
            job->total = total;
            job->done = std::max(job->done, done); // progress never goes back
            if (total > 0)
                job->done = std::min(job->done, total);
        });
        std::function<void()> last;
        if (job->wanted)
            last = work(context);
        QMetaObject::invokeMethod(
            qApp,
            [job, board, last = std::move(last)] {
                if (!board)
                    return;
                std::erase(board->m_jobs, job);
                if (board->m_jobs.empty())
                    board->m_tick.stop();
                const QPointer<JobRunner> owner = job->owner;
                if (job->wanted && owner && last) {
                    job->wanted = false;
                    owner->m_job.reset();
                    Q_EMIT owner->runningChanged(false);
                    last();
                }
                if (board)
                    Q_EMIT board->changed();
            },
            Qt::QueuedConnection);
    });
    return job;
}

JobRunner::JobRunner(JobBoard& board, QObject* owner) : QObject(owner), m_board(&board) {}

JobRunner::~JobRunner() { cancel(); }

void JobRunner::cancel() {
    if (!m_job)
        return;
    m_job->wanted = false;
    m_job->stop.request_stop();
    m_job.reset();
    Q_EMIT runningChanged(false);
}

int JobRunner::id() const { return m_job ? m_job->id : 0; }

void JobRunner::askToStop() {
    if (m_job)
        m_job->stop.request_stop();
}

Error JobRunner::thrown() {
    Error e;
    try {
        throw;
    } catch (const std::bad_alloc&) {
        e.code = ErrorCode::OutOfRoom;
        e.what = COIR_MSG("JobRunner", "There is not enough memory for this");
        e.remedy = COIR_MSG("JobRunner", "Close other programs, or work with a smaller part of the data");
    } catch (const std::exception& x) {
        e.what = COIR_MSG("JobRunner", "The job ended unexpectedly: %1").arg(x.what());
        e.remedy = COIR_MSG("JobRunner", "Nothing of it was kept. If it happens again, check the case with coir verify");
    } catch (...) {
        e.what = COIR_MSG("JobRunner", "The job ended unexpectedly");
        e.remedy = COIR_MSG("JobRunner", "Nothing of it was kept. Try again");
    }
    return e;
}

void JobRunner::begin(Message title, bool quiet, JobBoard::Work work) {
    if (!m_board)
        return;
    if (m_job) {
        m_job->wanted = false;
        m_job->stop.request_stop();
        m_job.reset();
    }
    m_job = m_board->start(std::move(title), quiet, std::move(work));
    m_job->owner = this;
    Q_EMIT runningChanged(true);
}

} // namespace coir::ui
