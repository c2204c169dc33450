// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "print/ReportFile.h"
#include "shell/Workspace.h"

#include <QDialog>
#include <QTemporaryDir>
#include <memory>

class QComboBox;
class QPdfDocument;
class QPdfView;
class QPrinter;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace coir::ui {

class StateStack;
class Words;

/// What to print, and the page as it will be: the preview is the file itself. Making, saving and printing are jobs that can
/// be cancelled here; what became of them is said here.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    /// `about`: what the view in front is about; its report is offered first. `area`: where that is a county or the whole
    /// province, its division code.
    ReportDialog(Workspace& workspace, const Selection& about, QWidget* parent, const QString& area = {});
    /// Path of the file that the preview shows; empty until it is made.
    QString previewFile() const { return m_shown; }
    /// Puts the file shown at `path`, whole or not at all.
    void saveTo(const QString& path);
    /// Sends the pages to a printer, or to the file it is set to write.
    void printOn(std::shared_ptr<QPrinter> printer);

Q_SIGNALS:
    void previewReady();
    /// Saved, printed, cancelled or failed: the sentence stands in the dialog.
    void ended();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Choice {
        QString title;
        ReportOrder order;
        QString about; ///< for the name of the file
    };
    void offer(const Selection& about, bool areaFirst);
    void offerFirm(ReportOrder order, store::FirmIndex firm);
    QWidget* buildPageRow();
    QWidget* buildOutcomeRow();
    void make();
    QString offeredName() const;
    void save();
    void print();
    void zoom(double by);
    void turn(int by);
    void showPage();
    void showJob();
    void lookingAtFile(bool there);
    void finish(const Result<QString>& written, const std::string& action);
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
    QToolButton *m_before = nullptr, *m_after = nullptr, *m_smaller = nullptr, *m_larger = nullptr, *m_fit = nullptr;
    Words *m_page = nullptr, *m_zoom = nullptr, *m_outcome = nullptr, *m_openFolder = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    QString m_shown, m_written;
    int m_made = 0;
    JobRunner m_runner, m_writer;
};

} // namespace coir::ui
