// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "print/ReportFile.h"
#include "shell/Workspace.h"

#include <QDialog>
#include <QTemporaryDir>

class QComboBox;
class QPdfDocument;
class QPdfView;
class QPushButton;

namespace coir::ui {

class StateStack;

/// What to print, and the page as it will be: the preview is the file itself.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    ReportDialog(Workspace& workspace, QWidget* parent);
    /// Path of the file that the preview shows; empty until it is made.
    QString previewFile() const { return m_shown; }

Q_SIGNALS:
    void previewReady();

private:
    struct Choice {
        QString title;
        ReportOrder order;
    };
    void make();
    void save();
    void print();
    void note(const std::string& action, const QString& detail);

    Workspace& m_workspace;
    SnapshotPtr m_shot;
    QTemporaryDir m_folder;
    std::vector<Choice> m_choices;
    QComboBox *m_kind, *m_area;
    StateStack* m_states;
    QPdfDocument* m_document;
    QPdfView* m_view;
    QPushButton *m_save, *m_print;
    QString m_shown;
    int m_made = 0;
    JobRunner m_runner;
};

} // namespace coir::ui
