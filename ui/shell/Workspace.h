// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"
#include "shell/CaseSnapshot.h"
#include "shell/NavigationStack.h"

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <deque>
#include <optional>
#include <set>

namespace coir::store { class CaseFile; }

namespace coir::ui {

class ThemeControl;

/// What is selected; one for all panes.
struct Selection {
    enum class Kind : quint8 { None, Finding, Firm, Cell, Batch, Record };
    Kind kind = Kind::None;
    QString key; ///< finding id, firm key, cell id, batch id or record id
    bool operator==(const Selection&) const = default;
};

/// The office that works with a case: asked once a user, the default of every case that has none of its own, kept in each case
/// that a report is made of, printed there and written into the audit.
struct Office {
    QString unit, handler, reviewer, documentNumber;
};

/// The one hub of the window: case, clocks, selection, jobs, undo. Views hold a reference and listen.
class Workspace : public QObject {
    Q_OBJECT
public:
    Workspace(ThemeControl& theme, QString resources, QObject* parent = nullptr);
    ~Workspace() override;

    ThemeControl& theme() { return m_theme; }
    JobBoard& jobs() { return m_jobs; }
    QUndoStack& undo() { return m_undo; }
    NavigationStack& navigation() { return m_navigation; }
    /// Folder with rule packs, profiles and maps, found by `app`.
    const QString& resources() const { return m_resources; }

    /// The case as frozen last; null while none is open.
    const SnapshotPtr& snapshot() const { return m_snapshot; }
    QString casePath() const { return m_casePath; }
    bool hasCase() const { return static_cast<bool>(m_snapshot); }
    /// A case is being opened, imported or analysed: the last result stays on screen, greyed.
    bool busy() const { return m_opening.running() || m_job.running(); }
    /// Something writes into a case, or waits to: an import, an analysis, a verdict.
    bool writing() const { return m_job.running() || m_writing.running() || !m_writes.empty() || m_afterWrites; }
    /// Asks the import or analysis to stop and lets what is queued be written; `written` says when all is done.
    void finishWriting();
    bool synthetic() const { return m_snapshot && m_snapshot->synthetic; }
    AsOf asOf() const { return m_asOf; }
    AsOf latest() const { return m_snapshot ? m_snapshot->latest : m_asOf; }
    /// Reads the case as of these dates; asOf() is theirs once that is done, and stays where it fails or is cancelled.
    void setAsOf(AsOf asOf);

    /// Files of the last import that nothing recognised or that were refused, with the reason.
    const std::vector<std::pair<QString, QString>>& leftAlone() const { return m_leftAlone; }

    /// All run as jobs and end in snapshotChanged or failed. Those that write are refused with a sentence while another
    /// one does, and wait for verdicts that are on their way.
    void newCase(const QString& path);
    void openCase(const QString& path);
    /// Writes the synthetic province into the user's documents and does the whole job on it.
    void makeSample();
    /// What the running job is, for a page that has nothing else to show.
    QString busyWords() const { return m_busyWords; }
    /// Files or folders into a new case beside them, then the whole job; a single case file is opened.
    void takeIn(const QStringList& paths);
    /// Files or folders into the open case (a new one where none is open), then the whole job.
    void importInto(const QStringList& paths);
    /// Takes a batch back with its facts and works the results out anew.
    void withdraw(qint64 batch);
    /// Findings, tiers and heat anew, as of the clocks.
    void analyse();
    /// Copies the case as it stands to a path; what stood there is replaced once the copy is whole.
    void copyCase(const QString& path);
    /// Looks whether the file is whole and its audit trail unbroken, and says so.
    void verifyCase();
    /// A report on what is selected, with preview.
    void wantReport();

    /// Queues a change of the case that is open now: one after another, on a worker, each with its own writer, after a
    /// running import or analysis. `then` runs on the ui thread; where it is empty an error is shown.
    void write(Message title, std::function<Result<>(store::CaseFile&)> change, std::function<void(Result<>)> then = {});

    /// Verdicts are edits: undoable, kept for ever, shown at once.
    const store::VerdictEntry* verdict(std::string_view finding) const;
    /// The same with its clearing conditions, also where no verdict was given yet.
    const store::VerdictEntry* entry(std::string_view finding) const;
    /// Ids of the leads that were dismissed.
    std::set<std::string> dismissed() const;
    void setVerdicts(const std::vector<store::VerdictEntry>& entries, const QString& undoText);
    /// Findings at `level` (or all) that nobody has judged yet.
    int openCount(std::optional<Level> level = {}) const;

    const Selection& selection() const { return m_selection; }
    void select(Selection selection);
    /// Asks the window to bring a view to the front, with a state it understands.
    void show(const QString& view, const QVariantMap& state = {});
    /// Asks the inspector to show a source row as it was imported.
    void openRecord(qint64 record, const QString& field = {});
    /// A sentence for the user that needs no answer.
    void say(const QString& words);
    /// The one place that shows an error: what, where, what to do.
    void report(const Error& error);

    /// Of the open case where it has one, else the one this user gave last.
    Office office() const;
    /// Becomes the default of later cases and, where a case is open, its own.
    void setOffice(const Office& office);
    /// Writes the default into a case that has none, so that its reports name it; then goes on.
    void keepOffice(std::function<void()> then);

Q_SIGNALS:
    /// A new snapshot is there (another case, other dates, other results), or the case was closed.
    void snapshotChanged();
    void busyChanged();
    void asOfChanged();
    void selectionChanged();
    void verdictsChanged();
    void viewWanted(const QString& view, const QVariantMap& state);
    void recordWanted(qint64 record, const QString& field);
    void said(const QString& words);
    void failed(const coir::Error& error);
    void officeChanged();
    /// Who works with the case is to be asked; then goes on, whatever was answered.
    void officeWanted(std::function<void()> then);
    void reportWanted();
    /// The whole job has ended: a sentence for the first page.
    void importFinished(const QString& summary);
    /// Nothing is left to write.
    void written();

private:
    struct PendingWrite {
        Message title;
        QString path; ///< of the case it belongs to, whatever is open when its turn comes
        std::function<Result<>(store::CaseFile&)> change;
        std::function<void(Result<>)> then;
    };
    void load(const QString& path, std::optional<AsOf> asOf);
    void nextWrite();
    void writeOffice(const Office& office, std::function<void()> then);
    void alone(std::function<void()> act);
    void putVerdicts(const std::vector<store::VerdictEntry>& given);
    void wholeJob(const QString& path, const QStringList& from, bool create);
    std::function<Result<std::shared_ptr<const Library>>()> librarySource() const;

    ThemeControl& m_theme;
    QString m_resources;
    JobBoard m_jobs;
    QUndoStack m_undo;
    NavigationStack m_navigation;
    QString m_casePath, m_importedPath, m_busyWords;
    SnapshotPtr m_snapshot;
    Office m_caseOffice;
    bool m_officeAsked = false; ///< before a verdict, once while the program runs
    std::shared_ptr<const Library> m_library;
    std::map<std::string, store::VerdictEntry> m_verdicts;
    std::map<std::string, store::VerdictEntry> m_given; ///< what a snapshot on its way may not hold yet
    AsOf m_asOf{};                    ///< of what is shown
    std::optional<AsOf> m_askedAsOf;  ///< of what is being read
    Selection m_selection;
    std::vector<std::pair<QString, QString>> m_leftAlone;
    std::deque<PendingWrite> m_writes;
    std::function<void()> m_afterWrites; ///< a job that waits for the queue
    JobRunner m_opening, m_job, m_writing, m_reading;
};

} // namespace coir::ui
