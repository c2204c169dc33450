// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Wording.h"
#include "look/Theme.h"
#include "shell/MainWindow.h"
#include "shell/Workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>
#include <thread>

namespace {
using namespace coir;
using namespace coir::ui;

class Shell : public ::testing::Test {
protected:
    void SetUp() override {
        window = std::make_unique<MainWindow>(workspace);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    ThemeControl theme;
    Workspace workspace{theme, QStringLiteral(COIR_SOURCE_DIR "/resources")};
    std::unique_ptr<MainWindow> window;
};

TEST_F(Shell, BringsViewsByKeyMouseAndHistory) {
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window->currentView(), QStringLiteral("alerts"));
    auto* sources = window->findChild<QAbstractButton*>(QStringLiteral("rail.sources"));
    ASSERT_TRUE(sources);
    QTest::mouseClick(sources, Qt::LeftButton);
    EXPECT_EQ(window->currentView(), QStringLiteral("sources"));
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->currentView(), QStringLiteral("alerts"));
    QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window->currentView(), QStringLiteral("sources"));
}

TEST_F(Shell, SaysWhatToDoWhereThereIsNoCase) {
    for (const auto& view : makeViews()) {
        window->showView(view->id());
        auto* widget = window->viewWidget(view->id());
        ASSERT_TRUE(widget);
        bool says = false;
        for (const QAbstractButton* button : widget->findChildren<QAbstractButton*>())
            says = says || (button->isVisible() && !button->text().isEmpty());
        EXPECT_TRUE(says) << qPrintable(view->id());
    }
}

TEST_F(Shell, NamesEveryWidgetThatTakesFocus) {
    for (const auto& view : makeViews()) {
        window->showView(view->id());
        for (const QWidget* w : window->findChildren<QWidget*>()) {
            if (!w->isVisible() || !(w->focusPolicy() & Qt::TabFocus) || w->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            EXPECT_FALSE(w->objectName().isEmpty()) << w->metaObject()->className();
            const bool spoken = !w->accessibleName().isEmpty() || qobject_cast<const QLabel*>(w);
            EXPECT_TRUE(spoken) << qPrintable(w->objectName()) << ' ' << w->metaObject()->className();
        }
    }
}

TEST_F(Shell, ShowsOneFocusRingOnlyForKeys) {
    QTest::mouseClick(window->findChild<QAbstractButton*>(QStringLiteral("rail.alerts")), Qt::LeftButton);
    window->findChild<QAbstractButton*>(QStringLiteral("rail.alerts"))->setFocus(Qt::OtherFocusReason);
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = window->findChild<QLineEdit*>(QStringLiteral("search"));
    ASSERT_TRUE(search && search->hasFocus());
    const auto rings = window->findChildren<QFocusFrame*>();
    ASSERT_EQ(rings.size(), 1);
    EXPECT_EQ(rings[0]->widget(), search);
    auto* rail = window->findChild<QAbstractButton*>(QStringLiteral("rail.today"));
    QTest::keyClick(search, Qt::Key_Escape);
    QTest::mouseClick(rail, Qt::LeftButton);
    for (const auto* ring : window->findChildren<QFocusFrame*>())
        EXPECT_TRUE(!ring->isVisible() || ring->widget() != rail);
}

TEST_F(Shell, OpensTheKeySheetByQuestionMarkOutsideTextOnly) {
    auto* rail = window->findChild<QAbstractButton*>(QStringLiteral("rail.today"));
    rail->setFocus();
    bool opened = false;
    QTimer::singleShot(50, [&] {
        if (QWidget* sheet = QApplication::activeModalWidget()) {
            opened = sheet->objectName() == QStringLiteral("shortcutSheet");
            sheet->close();
        }
    });
    QTest::keyClick(rail, Qt::Key_Question, Qt::ShiftModifier);
    QTest::qWait(100);
    EXPECT_TRUE(opened);
    auto* search = window->findChild<QLineEdit*>(QStringLiteral("search"));
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("?"));
    EXPECT_EQ(search->text(), QStringLiteral("?"));
}

TEST_F(Shell, SwitchesThemeLeavingAWindowLikeAFreshOne) {
    theme.setChoice(ThemeChoice::Dark);
    QTest::qWait(30);
    const QImage switched = window->grab().toImage();
    MainWindow fresh(workspace);
    fresh.resize(window->size());
    fresh.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&fresh));
    const QImage born = fresh.grab().toImage();
    ASSERT_EQ(switched.size(), born.size());
    int different = 0;
    for (int y = 0; y < born.height(); ++y)
        for (int x = 0; x < born.width(); ++x)
            different += switched.pixel(x, y) != born.pixel(x, y);
    // Two buttons of the history differ: the fresh window has been to one view only.
    if (different >= 400) {
        switched.save(QDir::temp().filePath(QStringLiteral("coir-switched.png")));
        born.save(QDir::temp().filePath(QStringLiteral("coir-born.png")));
    }
    EXPECT_LT(different, 400);
    theme.setChoice(ThemeChoice::Light);
}

TEST(Theme, SwitchesAThousandWidgetsInTwentyMilliseconds) {
    ThemeControl theme;
    theme.setChoice(ThemeChoice::Light);
    QWidget many;
    many.resize(800, 600);
    for (int i = 0; i < 1000; ++i)
        new QLabel(QString::number(i), &many);
    many.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&many));
    timespec before{}, after{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
    theme.setChoice(ThemeChoice::Dark);
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
    const double ms = double(after.tv_sec - before.tv_sec) * 1e3 + double(after.tv_nsec - before.tv_nsec) / 1e6;
    theme.setChoice(ThemeChoice::Light);
    EXPECT_LE(ms, 20.0);
}

TEST(JobRunner, DropsTheResultOfAJobThatWasReplaced) {
    JobBoard board;
    JobRunner runner(board);
    std::vector<int> got;
    std::atomic<bool> go{false};
    runner.start<int>(
        COIR_MSG("test", "first"),
        [&](JobContext& job) -> Result<int> {
            while (!go && !job.cancelled())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return 1;
        },
        [&](Result<int> r) { got.push_back(*r); });
    runner.start<int>(COIR_MSG("test", "second"), [](JobContext&) -> Result<int> { return 2; },
                      [&](Result<int> r) { got.push_back(*r); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return board.idle(); }, 5000));
    EXPECT_EQ(got, std::vector<int>{2});
}

TEST(JobRunner, CancelsWithItsOwnerAndWithinTwoTenthsOfASecond) {
    JobBoard board;
    auto runner = std::make_unique<JobRunner>(board);
    bool called = false;
    runner->start<int>(
        COIR_MSG("test", "long"),
        [](JobContext& job) -> Result<int> {
            for (int i = 0; job.step(i, 1000000); ++i)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return cancelledError();
        },
        [&](Result<int>) { called = true; });
    QTest::qWait(30);
    ASSERT_EQ(board.running().size(), 1u);
    EXPECT_GT(board.running()[0].total, 0);
    QElapsedTimer clock;
    clock.start();
    runner.reset();
    ASSERT_TRUE(QTest::qWaitFor([&] { return board.idle(); }, 5000));
    EXPECT_LE(clock.elapsed(), 200);
    EXPECT_FALSE(called);
}

TEST(Wording, WritesNumbersMoneyAndSignsOfTheTrade) {
    EXPECT_EQ(number(std::int64_t{1284610}), QStringLiteral("1,284,610"));
    EXPECT_EQ(signedNumber(-8.2, 1), QStringLiteral("−8.2"));
    EXPECT_EQ(signedNumber(3.32, 2), QStringLiteral("+3.32"));
    EXPECT_EQ(signedNumber(-0.001, 2), QStringLiteral("0.00"));
    EXPECT_EQ(percent(0.639, 1), QStringLiteral("63.9 %"));
    EXPECT_EQ(shortToken("c7e1aa00bb"), QStringLiteral("c7e1aa00…"));
    const QString token(64, u'a');
    EXPECT_EQ(shortenTokens(QStringLiteral("甲 %1，乙 %1").arg(token)), QStringLiteral("甲 aaaaaaaa…，乙 aaaaaaaa…"));
    EXPECT_EQ(shortenTokens(QStringLiteral("91460100MA5TXXXX1A")), QStringLiteral("91460100MA5TXXXX1A"));
}

TEST(Wording, CountsMoneyAndThingsAsTheLanguageDoes) {
    const QString before = currentLanguage();
    useLanguage(QStringLiteral("zh_CN"));
    EXPECT_EQ(money(5'000'000'000), QStringLiteral("5,000 万元"));
    useLanguage(QStringLiteral("en"));
    EXPECT_EQ(money(5'000'000'000), QStringLiteral("50 million yuan"));
    EXPECT_EQ(money(2'345'678), QStringLiteral("23,456.78 yuan"));
    EXPECT_EQ(QCoreApplication::translate("coir::ui::GraphView", "Move %n node(s)", nullptr, 1), QStringLiteral("Move 1 node"));
    EXPECT_EQ(QCoreApplication::translate("coir::ui::GraphView", "Move %n node(s)", nullptr, 2), QStringLiteral("Move 2 nodes"));
    useLanguage(before);
}

TEST(Wording, NamesFilesWithoutSignsThatAFileSystemTakes) {
    EXPECT_EQ(fileName({QStringLiteral("调查报告"), QStringLiteral("海口/某某:有限公司"), QStringLiteral("2026-09-30")}, QStringLiteral(".pdf")),
              QStringLiteral("调查报告_海口 某某 有限公司_2026-09-30.pdf"));
    EXPECT_EQ(fileName({QString(), QStringLiteral("../a")}, QStringLiteral(".csv")), QStringLiteral("a.csv"));
    EXPECT_LT(fileName({QString(300, u'海'), QString(300, u'口')}, QStringLiteral(".pdf")).toUtf8().size(), 255);
}

TEST(Wording, LeavesPercentSignsInNamesAlone) {
    EXPECT_EQ(wordsOf(COIR_MSG("test", "%1 and %2").arg("100%2 有限公司").arg("乙")),
              QStringLiteral("100%2 有限公司 and 乙"));
}

} // namespace
