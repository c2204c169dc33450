// SPDX-License-Identifier: GPL-3.0-or-later
// Whole journeys with the keyboard alone: no mouse event, no call into a view.
#include "parts/LineList.h"
#include "parts/Table.h"
#include "render/PictureWidget.h"
#include "sample_window.h"
#include "shell/ReportDialog.h"
#include "typist.h"
#include "views/graph/GraphCanvas.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QFocusFrame>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>

namespace {
using namespace coir;
using namespace coir::ui;
using namespace coir::test;

bool isFile(const QString& path, const char* begins) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().startsWith(begins);
}

/// First start: no case, nothing known about the office.
class FirstStartWindow : public ::testing::Test {
protected:
    void SetUp() override {
        QSettings().clear();
        window = std::make_unique<MainWindow>(workspace);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QObject::disconnect(&workspace, &Workspace::failed, window.get(), nullptr);
        QObject::connect(&workspace, &Workspace::failed, &theme, [this](const Error& e) { errors.push_back(plain(e)); });
    }
    void TearDown() override {
        for (const auto& e : errors)
            ADD_FAILURE() << e;
    }
    QTemporaryDir folder;
    ThemeControl theme;
    Workspace workspace{theme, QStringLiteral(COIR_SOURCE_DIR "/resources")};
    std::unique_ptr<MainWindow> window;
    std::vector<std::string> errors;
};

TEST_F(FirstStartWindow, GoesFromTheOwnFolderToTheVisitListByKeys) {
    JobContext job;
    const QString own = folder.filePath(QStringLiteral("own"));
    ASSERT_TRUE(sample::writeSample({own.toStdString(), 600, 3, std::filesystem::path(COIR_SOURCE_DIR) / "resources"}, job));

    // Own folder.
    ASSERT_TRUE(tabTo(QStringLiteral("today.states.action")));
    auto dialog = answerWithPath(own);
    press(Qt::Key_Space);
    ASSERT_TRUE(dialog->asked);
    ASSERT_TRUE(settled(workspace, 300000));
    ASSERT_TRUE(workspace.hasCase());
    ASSERT_TRUE(settled(workspace));
    window->activateWindow(); // a window manager gives the keys back after the dialog
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_TRUE(QApplication::focusWidget()->isVisible()) << "the keys went with the message";

    // Alert, evidence row.
    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(settled(workspace));
    auto* table = window->findChild<Table*>(QStringLiteral("alerts.table"));
    ASSERT_TRUE(table && table->hasFocus());
    ASSERT_GT(table->rowsModel()->rowCount(), 1);
    press(Qt::Key_J);
    ASSERT_TRUE(settled(workspace));
    press(Qt::Key_Return);
    auto* evidence = window->findChild<LineList*>(QStringLiteral("finding.evidence.lines"));
    ASSERT_TRUE(evidence && evidence->hasFocus());
    press(Qt::Key_Return);
    ASSERT_TRUE(settled(workspace));
    auto* cells = window->findChild<LineList*>(QStringLiteral("record.cells.lines"));
    ASSERT_TRUE(cells && cells->isVisible());
    EXPECT_GT(cells->lines().size(), 3u);
    EXPECT_TRUE(keys()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_TRUE(evidence->hasFocus()) << "back where the row was opened from";

    // Verdict, from the inspector as from the list.
    const std::string judged = workspace.selection().key.toStdString();
    press(Qt::Key_N); // a high lead is dismissed with a word why
    type(QStringLiteral("seen"));
    press(Qt::Key_Return);
    ASSERT_TRUE(settled(workspace));
    WhenAsked who([](const QWidget* w) { return w->objectName() == QStringLiteral("officeDialog"); },
                  [](QWidget* w) { QTest::keyClick(w->findChild<QAbstractButton*>(QStringLiteral("office.later")), Qt::Key_Space); });
    press(Qt::Key_2);
    ASSERT_TRUE(who.wait()) << "who judges is asked before the first verdict";
    ASSERT_TRUE(settled(workspace));
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    ASSERT_NE(workspace.verdict(judged), nullptr);
    EXPECT_EQ(workspace.verdict(judged)->verdict, store::Verdict::Dismissed);
    EXPECT_TRUE(table->hasFocus());

    // Visit list.
    const QString visit = folder.filePath(QStringLiteral("visit.xlsx"));
    dialog = answerWithPath(visit);
    press(Qt::Key_L);
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return); // the workbook is its default
    ASSERT_TRUE(dialog->wait());
    ASSERT_TRUE(settled(workspace));
    EXPECT_TRUE(isFile(visit, "PK"));
}

using Window = SampleWindow;

TEST_F(Window, GoesFromAHotCellToItsFirmsAndADossierByKeys) {
    press(Qt::Key_4, Qt::ControlModifier);
    ASSERT_TRUE(settled(workspace));
    auto* tiles = window->findChild<PictureWidget*>(QStringLiteral("heat.tiles"));
    ASSERT_TRUE(tiles && tiles->hasFocus());
    QTest::qWait(50); // painted: marks are known
    auto* firms = window->findChild<Table*>(QStringLiteral("heat.firms"));
    ASSERT_NE(firms, nullptr);
    for (int i = 0; i < 25 && !(firms->isVisible() && firms->rowsModel()->rowCount() > 0); ++i) {
        press(Qt::Key_Right);
        press(Qt::Key_Return);
    }
    ASSERT_GT(firms->rowsModel()->rowCount(), 0);
    press(Qt::Key_F6);
    ASSERT_TRUE(firms->hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(window->currentView(), QStringLiteral("dossier"));
    ASSERT_TRUE(settled(workspace));
    EXPECT_FALSE(window->findChild<QLabel*>(QStringLiteral("dossier.name"))->text().isEmpty());
}

TEST_F(Window, RingsAndNamesEverythingThatTakesKeys) {
    const QRegularExpression own(QStringLiteral("^qt_"));
    for (const auto& view : makeViews()) {
        window->showView(view->id());
        ASSERT_TRUE(settled(workspace));
        int seen = 0;
        for (QWidget* w : window->findChildren<QWidget*>()) {
            if (!w->isVisible() || !w->isEnabled() || !(w->focusPolicy() & Qt::TabFocus) || own.match(w->objectName()).hasMatch())
                continue;
            ++seen;
            EXPECT_FALSE(w->objectName().isEmpty()) << qPrintable(view->id()) << ' ' << w->metaObject()->className();
            const auto* button = qobject_cast<const QAbstractButton*>(w);
            const auto* label = qobject_cast<const QLabel*>(w);
            const bool spoken = !w->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || (label && !label->text().isEmpty());
            EXPECT_TRUE(spoken) << qPrintable(view->id()) << ' ' << qPrintable(w->objectName());
            w->setFocus(Qt::TabFocusReason);
            if (!w->hasFocus())
                continue; // a proxy has it
            QWidget* ringed = nullptr;
            for (const auto* ring : window->findChildren<QFocusFrame*>())
                if (ring->isVisible())
                    ringed = ring->widget();
            EXPECT_EQ(ringed, w) << qPrintable(view->id()) << ' ' << qPrintable(w->objectName());
        }
        EXPECT_GT(seen, 10) << qPrintable(view->id());
    }
}

} // namespace
