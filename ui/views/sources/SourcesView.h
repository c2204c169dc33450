// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jobs/JobRunner.h"
#include "models/RowsModel.h"
#include "shell/CaseSnapshot.h"
#include "parts/CaseView.h"

class QButtonGroup;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace coir::ui {

class Panel;
class RecordPanel;
class Table;
class ViewHead;
class Workspace;

/// A table that was imported, or a file of the last import that was not.
struct SourceLine {
    int source = -1; ///< index into the snapshot's sources; -1: left alone or refused
    QString file, form, note;
    std::int64_t rows = 0, accepted = 0, quarantined = 0, duplicates = 0, dropped = 0;
};

/// A row that was refused or stands with a doubt, and whose it is where the row says so.
struct RefusedLine : store::RefusedRow {
    QString firm;
};

/// Batches, their quality, and every row that was refused, with the reason and the remedy.
class SourcesView : public CaseView {
    Q_OBJECT
public:
    explicit SourcesView(Workspace& workspace, QWidget* parent = nullptr);
    InspectorPanel* inspector() override;
    void activated() override;
    QList<ViewKey> keys() const override;

protected:
    void take() override;

private:
    void sourceChosen(int row);
    void refusedChosen(int row);
    void showRefused(std::vector<RefusedLine> rows);
    void exportRefused();
    void withdraw();
    const store::SourceRow* source() const;

    ViewHead* m_head;
    Table *m_table, *m_refused;
    RowsModel<SourceLine>* m_model;
    RowsModel<RefusedLine>* m_refusedModel;
    Panel* m_refusedPanel;
    QWidget* m_chips;
    QPushButton* m_withdraw;
    RecordPanel* m_panel;
    JobRunner m_reading, m_exporting;
};

class SourcesPage : public View {
public:
    QString id() const override { return QStringLiteral("sources"); }
    QString title() const override { return SourcesView::tr("Data"); }
    QString iconName() const override { return QStringLiteral("sources"); }
    ViewWidget* createWidget(Workspace& workspace, QWidget* parent) const override {
        return new SourcesView(workspace, parent);
    }
};

} // namespace coir::ui
