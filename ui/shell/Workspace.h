// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"
#include "base/result.h"
#include "jobs/JobRunner.h"
#include "shell/NavigationStack.h"

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <optional>

namespace coir::ui {

class ThemeControl;

/// What is selected; one for all panes.
struct Selection {
    enum class Kind : quint8 { None, Finding, Firm, Cell, Batch, Record };
    Kind kind = Kind::None;
    QString key; ///< finding id, firm key, cell id, batch id or record id
    bool operator==(const Selection&) const = default;
};

/// The office that works with the case: asked once, printed in reports, written into the audit.
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

    QString casePath() const { return m_casePath; }
    bool hasCase() const { return !m_casePath.isEmpty(); }
    bool synthetic() const { return m_synthetic; }
    AsOf asOf() const { return m_asOf; }
    AsOf latest() const { return m_latest; }
    void setAsOf(AsOf asOf);

    /// All three run as jobs and end in caseChanged or failed.
    void newCase(const QString& path);
    void openCase(const QString& path);
    /// Files or folders: into the open case, or into a new one beside them; then the whole job.
    void takeIn(const QStringList& paths);
    /// A report on what is selected, with preview.
    void wantReport();

    const Selection& selection() const { return m_selection; }
    void select(Selection selection);
    /// Asks the window to bring a view to the front, with a state it understands.
    void show(const QString& view, const QVariantMap& state = {});
    /// Asks the inspector to show a source row as it was imported.
    void openRecord(qint64 record);
    /// A sentence for the user that needs no answer.
    void say(const QString& words);
    /// The one place that shows an error: what, where, what to do.
    void report(const Error& error);

    Office office() const;
    void setOffice(const Office& office);

Q_SIGNALS:
    void caseChanged();
    void asOfChanged();
    void selectionChanged();
    void viewWanted(const QString& view, const QVariantMap& state);
    void recordWanted(qint64 record);
    void said(const QString& words);
    void failed(const coir::Error& error);
    void officeChanged();
    void reportWanted();

private:
    ThemeControl& m_theme;
    QString m_resources;
    JobBoard m_jobs;
    QUndoStack m_undo;
    NavigationStack m_navigation;
    QString m_casePath;
    bool m_synthetic = false;
    AsOf m_asOf{}, m_latest{};
    Selection m_selection;
    JobRunner m_opening;
};

} // namespace coir::ui
