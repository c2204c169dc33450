// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"
#include "shell/ManualPages.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace coir::ui {

class Workspace;

/// How to work with the window, and a page made from the rule packs for each detector and method.
class ManualDialog : public QDialog {
    Q_OBJECT
public:
    ManualDialog(Workspace& workspace, QWidget* parent);
    const std::vector<ManualPage>& pages() const { return m_pages; }
    void showPage(int page);

Q_SIGNALS:
    /// The pages made from the packs are there.
    void ready();

private:
    void fill(std::vector<ManualPage> made);
    void findNext();

    QLineEdit* m_find;
    QListWidget* m_list;
    QTextBrowser* m_text;
    std::vector<ManualPage> m_pages;
    JobRunner m_making;
};

} // namespace coir::ui
