// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"

#include <QLabel>
#include <QStatusBar>
#include <QTimer>

class QProgressBar;
class QPushButton;

namespace coir::ui {

/// Left: what the data is. Right: the running job with per cent, time left and cancel.
class StatusBar : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusBar(JobBoard& jobs, QWidget* parent = nullptr);
    void setFacts(const QStringList& facts);
    /// A sentence that stands for some seconds where the facts are.
    void say(const QString& words);

private:
    void showJobs();

    JobBoard& m_jobs;
    QLabel* m_facts;
    QLabel* m_job;
    QProgressBar* m_bar;
    QLabel* m_left;
    QPushButton* m_cancel;
    QString m_factsText;
    QTimer m_saying;
    int m_jobId = 0;
};

} // namespace coir::ui
