// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"
#include "views/alerts/VisitList.h"

#include <QDialog>
#include <memory>

class QPrinter;
class QPushButton;

namespace coir::ui {

class Words;
class Workspace;

/// The visit list of the leads chosen, before it is printed or written: whom, why, and the three ways out.
class VisitDialog : public QDialog {
    Q_OBJECT
public:
    VisitDialog(Workspace& workspace, const SnapshotPtr& shot, const std::vector<const detect::Finding*>& findings, QWidget* parent = nullptr);

    /// Firms on the list, each counted once.
    int firms() const { return m_list.firms; }
    /// "走访单_3户_2026-09-30" with the suffix given.
    QString offeredName(const QString& suffix) const;
    /// Sends the sheet to a printer, or to the file it is set to write.
    void printOn(std::shared_ptr<QPrinter> printer);

Q_SIGNALS:
    /// Written, printed or failed: the sentence stands in the dialog.
    void ended();

private:
    void save(const QString& suffix, const QString& filter);
    void run(Message title, std::function<Result<>()> write, const QString& done);
    void enable(bool on);

    Workspace& m_workspace;
    VisitFrame m_frame;
    VisitList m_list;
    QString m_asOf;
    QPushButton *m_print, *m_pdf, *m_book;
    Words* m_outcome;
    JobRunner m_writer;
};

} // namespace coir::ui
