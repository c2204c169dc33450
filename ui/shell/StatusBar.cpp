// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/StatusBar.h"

#include "language/Wording.h"
#include "look/Style.h"
#include "look/Tokens.h"
#include "parts/Panel.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace coir::ui {
namespace {
constexpr int kSayingMs = 6000;
}

StatusBar::StatusBar(JobBoard& jobs, QWidget* parent)
    : QStatusBar(parent), m_jobs(jobs), m_facts(new Words(Words::Tone::Small, {}, this)),
      m_job(new Words(Words::Tone::Small, {}, this)), m_bar(new QProgressBar(this)),
      m_left(new Words(Words::Tone::Small, {}, this)), m_cancel(new QPushButton(tr("Cancel"), this)) {
    setObjectName(QStringLiteral("statusBar"));
    setAccessibleName(tr("Status"));
    setSizeGripEnabled(false);
    setFixedHeight(size::kStatusBar);
    setContentsMargins(size::kPanelInside, 0, size::kPanelInside, 0);
    m_facts->setObjectName(QStringLiteral("status.facts"));
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_job->setObjectName(QStringLiteral("status.job"));
    m_left->setObjectName(QStringLiteral("status.left"));
    m_bar->setObjectName(QStringLiteral("status.progress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(size::kStep * 30);
    m_cancel->setObjectName(QStringLiteral("status.cancel"));
    m_cancel->setAccessibleName(tr("Cancel the running job"));
    kind::set(m_cancel, kind::kLink);
    m_cancel->setFont(font::small());
    m_cancel->setFixedHeight(size::kStatusBar - 4);
    addWidget(m_facts, 1);
    addPermanentWidget(m_job);
    addPermanentWidget(m_bar);
    addPermanentWidget(m_left);
    addPermanentWidget(m_cancel);
    connect(&m_jobs, &JobBoard::changed, this, &StatusBar::showJobs);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_jobs.cancel(m_jobId); });
    m_saying.setSingleShot(true);
    connect(&m_saying, &QTimer::timeout, this, [this] { m_facts->setText(m_factsText); });
    showJobs();
}

void StatusBar::setFacts(const QStringList& facts) {
    m_factsText = facts.join(QStringLiteral("   ·   "));
    if (!m_saying.isActive())
        m_facts->setText(m_factsText);
    m_facts->setToolTip(m_factsText);
}

void StatusBar::say(const QString& words) {
    m_facts->setText(words);
    m_saying.start(kSayingMs);
}

void StatusBar::showJobs() {
    const auto running = m_jobs.running();
    const bool any = !running.empty();
    m_bar->setVisible(any);
    m_left->setVisible(any);
    m_cancel->setVisible(any);
    if (!any) {
        m_job->setText(tr("No job running"));
        m_job->setToolTip({});
        return;
    }
    const JobState& job = running.back();
    m_jobId = job.id;
    const QString title = wordsOf(job.phase.empty() ? job.title : job.phase);
    m_job->setText(running.size() > 1 ? tr("%1 (+%2)").arg(title).arg(running.size() - 1) : title);
    m_job->setToolTip(wordsOf(job.title));
    m_cancel->setEnabled(!job.cancelling);
    if (job.total > 0) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(static_cast<int>(1000.0 * static_cast<double>(job.done) / static_cast<double>(job.total)));
        QString words = percent(static_cast<double>(job.done) / static_cast<double>(job.total));
        if (const double left = job.secondsLeft(); left >= 0)
            words += QStringLiteral("   ") + timeLeft(left);
        m_left->setText(job.cancelling ? tr("cancelling…") : words);
    } else {
        m_bar->setRange(0, 0);
        m_left->setText(job.cancelling ? tr("cancelling…") : QString());
    }
}

} // namespace coir::ui
