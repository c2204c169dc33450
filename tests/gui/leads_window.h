// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "parts/Table.h"
#include "sample_window.h"

namespace coir::test {

/// The window with the leads in front, reached as a user does.
class LeadsWindow : public SampleWindow {
protected:
    void SetUp() override {
        SampleWindow::SetUp();
        if (HasFatalFailure())
            return;
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
        ASSERT_EQ(window->currentView(), QStringLiteral("alerts"));
        ASSERT_TRUE(settled(workspace));
        table = find<ui::Table>("alerts.table");
        ASSERT_GT(table->rowsModel()->rowCount(), 3);
        ASSERT_TRUE(settled(workspace));
    }
    QString currentFinding() const { return workspace.selection().key; }
    ui::Table* table = nullptr;
};

} // namespace coir::test
