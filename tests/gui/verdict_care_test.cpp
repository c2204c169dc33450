// SPDX-License-Identifier: GPL-3.0-or-later
// A verdict is given with open eyes, by somebody, and can be taken back.
#include "language/Wording.h"
#include "parts/FindingWords.h"
#include "parts/LineList.h"
#include "parts/RecordPanel.h"
#include "parts/Table.h"
#include "leads_window.h"
#include "typist.h"
#include "views/alerts/AlertRows.h"
#include "views/alerts/FindingPanel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QUndoStack>
#include <algorithm>

namespace {
using namespace coir;
using namespace coir::ui;

class VerdictWindow : public test::LeadsWindow {
protected:
    /// Selects the first finding that `is` accepts; null where there is none.
    const detect::Finding* choose(const std::function<bool(const detect::Finding&)>& is) {
        for (const auto& f : workspace.snapshot()->findings)
            if (is(f)) {
                workspace.select({Selection::Kind::Finding, QString::fromStdString(f.id)});
                (void)test::settled(workspace);
                return &f;
            }
        return nullptr;
    }
    QString hint() { return find<QLabel>("finding.hint")->text(); }
    QString status() { return find<QLabel>("status.facts")->text(); }
};

bool leavesConditions(const detect::Finding& f) {
    return std::any_of(f.clearedBy.begin(), f.clearedBy.end(), [](const auto& c) { return c.state == detect::ClearedBy::State::NotChecked; }) &&
           std::none_of(f.clearedBy.begin(), f.clearedBy.end(), [](const auto& c) { return c.state == detect::ClearedBy::State::Met; });
}

TEST_F(VerdictWindow, SaysEachFigureOnceAndWhatItMeans) {
    int silent = 0;
    for (const char* detector : {"phoenix", "shell"}) {
        const auto* f = choose([&](const detect::Finding& x) { return x.detector == detector; });
        ASSERT_NE(f, nullptr) << detector;
        EXPECT_FALSE(find<QLabel>("finding.weights")->text().isEmpty());
        for (const auto& line : find<LineList>("finding.why.lines")->lines()) {
            EXPECT_FALSE(line.right.endsWith(QStringLiteral("0.00"))) << qPrintable(line.right);
            EXPECT_FALSE(line.title.contains(QStringLiteral("比特")) || line.title.contains(QStringLiteral("先验"))) << qPrintable(line.title);
            if (!line.right.isEmpty())
                EXPECT_FALSE(line.title.contains(line.right.mid(1))) << qPrintable(line.title + line.right);
            silent += line.right.isEmpty();
        }
    }
    EXPECT_GT(silent, 0) << "pairs, and what is not known";
}

TEST_F(VerdictWindow, TakesANoteOutOfTheFieldWithItsUndoAndLeavesWhatIsBeingWritten) {
    const auto* f = choose([](const detect::Finding&) { return true; });
    ASSERT_NE(f, nullptr);
    auto* note = find<QLineEdit>("finding.note");
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("kept"));
    QTest::keyClick(note, Qt::Key_Return);
    ASSERT_TRUE(test::settled(workspace));
    workspace.undo().undo();
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_EQ(note->text(), QString());
    workspace.undo().redo();
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_EQ(note->text(), QStringLiteral("kept"));
    note->setText(QStringLiteral("half a sen"));
    workspace.undo().undo();
    EXPECT_EQ(note->text(), QStringLiteral("half a sen"));
}

TEST_F(VerdictWindow, ShowsAVerdictThatWasGivenWhileTheRowsWereWordedAnew) {
    const auto* f = choose([](const detect::Finding& x) { return x.level == detect::Level::High; });
    ASSERT_NE(f, nullptr);
    const std::string id = f->id;
    store::VerdictEntry given;
    given.findingId = id;
    given.verdict = store::Verdict::Open;
    QMetaObject::Connection once = QObject::connect(&workspace, &Workspace::snapshotChanged, window.get(), [&] {
        QObject::disconnect(once);
        workspace.setVerdicts({given}, QStringLiteral("meanwhile"));
    });
    AsOf earlier = workspace.asOf();
    earlier.valid = earlier.valid + -1;
    workspace.setAsOf(earlier);
    ASSERT_TRUE(test::settled(workspace));
    const auto* rows = static_cast<const RowsModel<AlertRow>*>(table->rowsModel());
    const auto at = std::find_if(rows->rows().begin(), rows->rows().end(), [&](const AlertRow& r) { return r.id == id; });
    ASSERT_NE(at, rows->rows().end());
    EXPECT_EQ(at->verdict, store::Verdict::Open);
}

TEST_F(VerdictWindow, AsksOnceMoreBeforeConfirmingWhatMetConditionsWouldClear) {
    const auto* f = choose(leavesConditions);
    ASSERT_NE(f, nullptr);
    const auto before = completeness(*f, nullptr);
    for (auto* state : window->findChildren<QComboBox*>(QRegularExpression(QStringLiteral("^finding\\.condition\\."))))
        if (state->isVisible()) {
            state->setCurrentIndex(1);
            Q_EMIT state->activated(1); // met
        }
    ASSERT_TRUE(test::settled(workspace));
    ASSERT_NE(workspace.entry(f->id), nullptr);
    EXPECT_EQ(completeness(*f, workspace.entry(f->id)).there, before.there) << "what speaks against a lead does not complete its evidence";
    EXPECT_FALSE(hint().isEmpty());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_1);
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_EQ(workspace.verdict(f->id), nullptr) << "asked once more";
    EXPECT_EQ(status(), hint());
    QTest::keyClick(table, Qt::Key_1);
    ASSERT_TRUE(test::settled(workspace));
    ASSERT_NE(workspace.verdict(f->id), nullptr);
    EXPECT_EQ(workspace.verdict(f->id)->verdict, store::Verdict::Confirmed);
}

TEST_F(VerdictWindow, CountsAConditionFoundNotMetAsEvidence) {
    const auto* f = choose(leavesConditions);
    ASSERT_NE(f, nullptr);
    store::VerdictEntry entry;
    const auto open = std::find_if(f->clearedBy.begin(), f->clearedBy.end(), [](const auto& c) { return c.state == detect::ClearedBy::State::NotChecked; });
    entry.conditions[open->code] = "not_met";
    EXPECT_EQ(completeness(*f, &entry).there, completeness(*f, nullptr).there + 1);
    entry.conditions[open->code] = "to_check"; // nobody has been there yet
    EXPECT_EQ(completeness(*f, &entry).there, completeness(*f, nullptr).there);
}

TEST_F(VerdictWindow, DismissesAHighLeadOnlyWithANoteAndSaysSo) {
    const auto* f = choose([](const auto& x) { return x.level == detect::Level::High; });
    ASSERT_NE(f, nullptr);
    table->setFocus();
    EXPECT_FALSE(find<QAbstractButton>("finding.dismiss")->isEnabled());
    QTest::keyClick(table, Qt::Key_2);
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_EQ(workspace.verdict(f->id), nullptr);
    EXPECT_EQ(workspace.selection().key.toStdString(), f->id) << "nothing was done, so triage does not go on";
    EXPECT_TRUE(hint().contains(status())) << "the status bar says what the panel says";
    auto* note = find<QLineEdit>("finding.note");
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("seen on site"));
    EXPECT_TRUE(find<QAbstractButton>("finding.dismiss")->isEnabled());
    table->setFocus();
    const QString subject = find<QLabel>("finding.subject")->text();
    QTest::keyClick(table, Qt::Key_2);
    EXPECT_TRUE(status().contains(subject) && status().contains(QStringLiteral("Ctrl+Z"))) << qPrintable(status());
    ASSERT_TRUE(test::settled(workspace));
    ASSERT_NE(workspace.verdict(f->id), nullptr);
    EXPECT_EQ(workspace.verdict(f->id)->verdict, store::Verdict::Dismissed);
}

TEST_F(VerdictWindow, DatesAVerdictThatWasUndoneAndGivenAgain) {
    const auto* f = choose([](const auto& x) { return x.level == detect::Level::Watch; });
    ASSERT_NE(f, nullptr);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_3);
    ASSERT_TRUE(test::settled(workspace));
    workspace.undo().undo();
    workspace.undo().redo();
    ASSERT_TRUE(test::settled(workspace));
    workspace.select({Selection::Kind::Finding, QString::fromStdString(f->id)});
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_TRUE(hint().contains(QRegularExpression(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}")))) << qPrintable(hint());
}

TEST_F(VerdictWindow, AsksOnceWhoJudgesBeforeTheFirstVerdict) {
    QSettings().remove(QStringLiteral("office/unit"));
    const auto* f = choose([](const auto& x) { return x.level == detect::Level::Watch; });
    ASSERT_NE(f, nullptr);
    table->setFocus();
    {
        test::WhenAsked who([](const QWidget* w) { return w->objectName() == QStringLiteral("officeDialog"); },
                            [](QWidget* w) {
                                w->findChild<QLineEdit*>(QStringLiteral("office.unit"))->setText(QStringLiteral("某局"));
                                w->findChild<QLineEdit*>(QStringLiteral("office.handler"))->setText(QStringLiteral("经办甲"));
                                QTest::mouseClick(w->findChild<QAbstractButton*>(QStringLiteral("office.keep")), Qt::LeftButton);
                            });
        QTest::keyClick(table, Qt::Key_3);
        ASSERT_TRUE(who.wait());
    }
    ASSERT_TRUE(test::settled(workspace));
    ASSERT_NE(workspace.verdict(f->id), nullptr) << "the verdict is given once the question is answered";
    EXPECT_EQ(workspace.verdict(f->id)->who, "经办甲");
}

TEST_F(VerdictWindow, NamesTheFirmOfAnEvidenceLineWhereALeadHasSeveral) {
    const auto firms = [](const detect::Finding& f) { return std::count_if(f.subjects.begin(), f.subjects.end(), [](const auto& s) { return s.firm != store::kNoFirm; }); };
    const auto* f = choose([&](const auto& x) { return x.detector == "phoenix" && firms(x) > 1; });
    ASSERT_NE(f, nullptr);
    auto* list = find<LineList>("finding.evidence.lines");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !list->lines().empty() && list->lines().front().subtitle.contains(QStringLiteral(" : ")); }, 5000));
    const auto& lines = list->lines();
    int named = 0;
    for (const auto& line : lines)
        for (const auto& s : f->subjects)
            if (s.firm != store::kNoFirm && line.subtitle.startsWith(QString::fromStdString(workspace.snapshot()->firm(s.firm).name))) {
                ++named;
                break;
            }
    EXPECT_EQ(named, static_cast<int>(lines.size()));
}

TEST_F(VerdictWindow, BringsTheCitedCellOfASourceRowIntoSight) {
    window->resize(1000, 480); // too low for a whole row
    int tried = 0;
    for (const auto& f : workspace.snapshot()->findings) {
        for (const auto& e : f.evidence) {
            if (e.value.empty() || e.record <= 0)
                continue;
            workspace.openRecord(e.record, QString::fromStdString(e.value));
            ASSERT_TRUE(test::settled(workspace));
            QTest::qWait(60);
            auto* cells = find<LineList>("record.cells.lines");
            const auto& lines = cells->lines();
            const auto cited = std::find_if(lines.begin(), lines.end(), [](const Line& l) { return l.warning; });
            if (cited == lines.end() || cited - lines.begin() < 6)
                continue;
            QWidget* view = cells->parentWidget();
            while (view && !qobject_cast<QScrollArea*>(view->parentWidget()))
                view = view->parentWidget();
            ASSERT_NE(view, nullptr);
            const QRect there = cells->lineRect(static_cast<int>(cited - lines.begin()));
            const QRect seen(cells->mapTo(view, there.topLeft()), there.size());
            EXPECT_TRUE(view->rect().contains(seen.center())) << seen.top() << ' ' << view->height();
            if (++tried >= 3)
                return;
        }
        if (tried >= 3)
            return;
    }
    EXPECT_GT(tried, 0);
}

} // namespace
