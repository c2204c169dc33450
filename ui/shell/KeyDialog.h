// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"

#include <QDialog>
#include <filesystem>

class QPushButton;

namespace coir::ui {

class Words;
class Workspace;

/// The key that turns personal numbers into tokens (ruling 1): which one is in use and which one this case needs; export,
/// restore, and a new one for new cases. The key itself is never shown.
class KeyDialog : public QDialog {
    Q_OBJECT
public:
    KeyDialog(Workspace& workspace, std::filesystem::path folder, QWidget* parent);
    void exportTo(const QString& path);
    void restoreFrom(const QString& path);
    void rotate();

Q_SIGNALS:
    /// A step has ended; what became of it stands in the dialog.
    void ended();

private:
    struct Keys {
        QString current, ofCase; ///< ids; empty where there is none
        bool caseKeyHere = true;
    };
    static Result<Keys> look(const std::filesystem::path& folder, const std::filesystem::path& casePath);
    /// Runs one step on a worker, then looks again. `audit`: what the case is to remember of it; "" for nothing.
    void run(Message title, std::function<Result<QString>()> step, const QString& audit);
    void showKeys(const Keys& keys);
    void enable(bool on);

    Workspace& m_workspace;
    std::filesystem::path m_folder;
    Words *m_current, *m_case, *m_outcome;
    QPushButton *m_export, *m_restore, *m_rotate;
    JobRunner m_job;
};

} // namespace coir::ui
