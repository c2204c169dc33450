// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"
#include "parts/InspectorPage.h"

namespace coir::ui {

class Workspace;

/// A source row as it stood in the file: where it lies, then heading by heading.
class RecordPanel : public InspectorPage {
    Q_OBJECT
public:
    explicit RecordPanel(Workspace& workspace, QWidget* parent = nullptr);
    /// `field`: canonical name or heading of the value that was quoted; marked, if the row has it.
    void showRecord(qint64 record, const QString& field);
    /// A row that never became a record: quarantined, given as it was read.
    void showRow(const QString& where, const QString& note, const QList<Properties::Row>& place,
                 const QStringList& headings, const QStringList& cells, const QString& marked, const QString& remedy);

    /// Other words above the cells, until the next row is shown.
    void setCellsTitle(const QString& title);

private:
    void fill(const QStringList& headings, const QStringList& cells, const QString& marked);

    Workspace& m_workspace;
    JobRunner m_runner;
    Properties* m_place;
    Section m_cells;
    Words* m_remedy;
    QString m_copy;
};

} // namespace coir::ui
