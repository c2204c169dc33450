// SPDX-License-Identifier: GPL-3.0-or-later
// What a new user meets: a window that fits the screen, and a first page that keys alone can start from.
#include "parts/Panel.h"
#include "sample_window.h"
#include "shell/Placement.h"
#include "shell/Rail.h"
#include "typist.h"

#include <QAbstractButton>
#include <QAction>
#include <QScreen>
#include <QToolButton>

namespace {
using namespace coir;
using namespace coir::ui;
using namespace coir::test;

TEST(Placement, OpensWithItsFrameOnTheScreenAndMaximisedWhereThatIsTooSmall) {
    const QMargins frame(2, 30, 2, 2);
    const Placement roomy = firstPlacement(QSize(1440, 900), QRect(0, 0, 1920, 1080), frame);
    EXPECT_EQ(roomy.inner.size(), QSize(1440, 900));
    EXPECT_FALSE(roomy.maximised);
    // The very size that is wanted is too small for it: the frame needs room, too.
    const QRect same(0, 0, 1440, 900);
    const Placement tight = firstPlacement(QSize(1440, 900), same, frame);
    EXPECT_TRUE(tight.maximised);
    EXPECT_TRUE(same.contains(tight.inner.marginsAdded(frame))) << "also where no window manager maximises it";
    EXPECT_TRUE(firstPlacement(QSize(1440, 900), QRect(0, 24, 1280, 696), frame).maximised);
}

TEST(Placement, BringsBackAWindowFromAScreenThatIsGone) {
    const QMargins frame(0, 30, 0, 0);
    const QList<QRect> screens{QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 720)};
    const QRect there(2000, 60, 1000, 600);
    EXPECT_EQ(broughtBack(there, screens, frame), there);
    EXPECT_EQ(broughtBack(there, {screens[0]}, frame), QRect(920, 60, 1000, 600)); // 1920 - 1000
    EXPECT_EQ(broughtBack(QRect(2000, 500, 1600, 900), screens, frame), QRect(1920, 30, 1280, 690));
    EXPECT_EQ(broughtBack(QRect(100, -20, 800, 600), screens, frame), QRect(100, 30, 800, 600)) << "its title can be taken hold of";
}

class FirstPage : public ::testing::Test {
protected:
    void SetUp() override {
        QSettings().clear();
        window = std::make_unique<MainWindow>(workspace);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    /// A display has a window manager that does this once a dialog has gone; the offscreen platform has none.
    void backToTheWindow() {
        ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }));
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    ThemeControl theme;
    Workspace workspace{theme, QStringLiteral(COIR_SOURCE_DIR "/resources")};
    std::unique_ptr<MainWindow> window;
};

TEST_F(FirstPage, StartsByEnterAlone) {
    const auto dialogs = [] {
        return std::make_unique<WhenAsked>([](const QWidget* w) { return qobject_cast<const QFileDialog*>(w) != nullptr; },
                                           [](QWidget* w) { static_cast<QFileDialog*>(w)->reject(); });
    };
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, 2000));
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("today.states.action"));
    auto folder = dialogs();
    press(Qt::Key_Return);
    EXPECT_TRUE(folder->wait());
    backToTheWindow();
    // The ways beside it: a case, the sample.
    ASSERT_TRUE(tabTo(QStringLiteral("today.states.other")));
    auto open = dialogs();
    press(Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_TRUE(open->wait());
    backToTheWindow();
    ASSERT_TRUE(tabTo(QStringLiteral("today.states.other2")));
    // A view brought by its key offers the same at once.
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("alerts.states.action"));
}

TEST_F(FirstPage, LiesOnTheScreen) {
    ASSERT_EQ(window->screen()->size(), QSize(1440, 900)) << "the screen of the tests: tests/gui/display.json";
    EXPECT_TRUE(window->isMaximized()) << "it has no room for a frame around 1440 × 900";
    EXPECT_LE(window->height(), 900);
}

TEST_F(FirstPage, KeepsTheDialogsBesideTheRunningLoop) {
    window->findChild<QAction*>(QStringLiteral("command.office"))->trigger(); // returns at once
    auto* office = window->findChild<QDialog*>(QStringLiteral("officeDialog"));
    ASSERT_NE(office, nullptr);
    EXPECT_TRUE(office->isVisible());
    // Enter on a button presses that one, not the default.
    auto* later = office->findChild<QAbstractButton*>(QStringLiteral("office.later"));
    later->setFocus();
    QTest::keyClick(later, Qt::Key_Return);
    EXPECT_FALSE(office->isVisible());
    EXPECT_EQ(office->result(), QDialog::Rejected);
}

TEST(RailBadge, LeavesTheIconUncoveredAndSaysWhatItCounts) {
    const auto views = makeViews();
    Rail rail(views);
    rail.resize(rail.sizeHint());
    auto* button = rail.findChild<QToolButton*>(QStringLiteral("rail.alerts"));
    ASSERT_NE(button, nullptr);
    const auto icon = [&] {
        const QSize s = button->iconSize();
        return button->grab().toImage().copy((button->width() - s.width()) / 2, 0, s.width(), button->height());
    };
    const QImage without = icon();
    const int at = 1; // alerts stand second
    for (const int count : {7, 64, 187, 20000}) {
        rail.setBadge(at, count);
        EXPECT_EQ(icon(), without) << count;
        EXPECT_TRUE(button->toolTip().contains(QString::number(count))) << "the whole figure, in words";
    }
}

} // namespace
