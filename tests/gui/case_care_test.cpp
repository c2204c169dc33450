// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a case in order: a batch withdrawn, the key of the tokens, a copy, a check; and the pages that say how.
#include "detect/detector.h"
#include "language/Wording.h"
#include "parts/LineList.h"
#include "parts/Table.h"
#include "sample_window.h"
#include "shell/KeyDialog.h"
#include "shell/ManualDialog.h"
#include "store/case_file.h"
#include "store/privacy.h"
#include "typist.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QSignalSpy>

namespace {
using namespace coir;
using namespace coir::ui;
using Window = test::SampleWindow;

/// Chooses the table of that fact in the view of sources.
int chooseBatch(Workspace& workspace, Table* table, const std::string& fact) {
    const auto& sources = workspace.snapshot()->sources;
    for (std::size_t i = 0; i < sources.size(); ++i)
        if (sources[i].batch.fact == fact && sources[i].batch.quarantined > 0) {
            table->selectRow(table->rowsModel()->visibleRow(static_cast<int>(i)));
            return static_cast<int>(i);
        }
    return -1;
}

TEST_F(Window, SaysWhyARowWasRefusedInPlainWordsAndShowsItsValues) {
    window->showView(QStringLiteral("sources"));
    auto* table = find<Table>("sources.table");
    auto* refused = find<Table>("sources.refused");
    int seen = 0;
    for (int row = 0; row < table->rowsModel()->rowCount(); ++row) {
        table->selectRow(row);
        ASSERT_TRUE(test::settled(workspace));
        for (int r = 0; r < refused->rowsModel()->rowCount(); ++r, ++seen) {
            const QString why = refused->model()->index(r, 3).data().toString();
            for (const char* form : {"YYYY", "<=", ">=", "1.0005", "…"})
                EXPECT_FALSE(why.contains(QString::fromUtf8(form))) << why.toStdString();
        }
    }
    ASSERT_GT(seen, 10);
    const int batch = chooseBatch(workspace, table, "abnormal_entry");
    ASSERT_GE(batch, 0);
    ASSERT_TRUE(test::settled(workspace));
    refused->selectRow(0);
    auto* cells = find<LineList>("record.cells.lines");
    const auto& headings = workspace.snapshot()->sources[static_cast<std::size_t>(batch)].headings;
    ASSERT_EQ(cells->lines().size(), headings.size());
    for (std::size_t i = 0; i < headings.size(); ++i)
        EXPECT_EQ(cells->lines()[i].subtitle.toStdString(), headings[i]);
    EXPECT_TRUE(cells->lines()[1].title.startsWith(u'9')) << cells->lines()[1].title.toStdString(); // the code of the firm
}

TEST_F(Window, WithdrawsABatchOnceItIsConfirmed) {
    window->showView(QStringLiteral("sources"));
    auto* table = find<Table>("sources.table");
    const auto batches = workspace.snapshot()->sources.size();
    ASSERT_FALSE(workspace.snapshot()->facts->abnormalEntries.empty());
    ASSERT_GE(chooseBatch(workspace, table, "abnormal_entry"), 0);
    auto* button = find<QAbstractButton>("sources.withdraw");
    const auto is = [](const QWidget* w) { return w->objectName() == QStringLiteral("sources.withdrawBox"); };
    {
        test::WhenAsked refused(is, [](QWidget* w) { QTest::keyClick(w, Qt::Key_Escape); });
        QTest::mouseClick(button, Qt::LeftButton);
        EXPECT_TRUE(refused.wait());
        ASSERT_TRUE(test::settled(workspace));
        EXPECT_EQ(workspace.snapshot()->sources.size(), batches);
    }
    test::WhenAsked confirmed(is, [](QWidget* w) { QTest::mouseClick(w->findChild<QAbstractButton*>(QStringLiteral("sources.withdrawYes")), Qt::LeftButton); });
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(confirmed.wait());
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_EQ(workspace.snapshot()->sources.size(), batches - 1);
    EXPECT_TRUE(workspace.snapshot()->facts->abnormalEntries.empty());
    EXPECT_TRUE(workspace.snapshot()->kept()) << "results were worked out anew";
    EXPECT_FALSE(workspace.snapshot()->findings.empty());
    auto reader = store::CaseFile::open(casePath.toStdString(), store::CaseFile::Access::Read);
    ASSERT_TRUE(reader);
    auto audit = reader->db().prepare("SELECT count(*) FROM audit WHERE action = 'withdraw'");
    ASSERT_TRUE(audit && audit->step());
    EXPECT_EQ(audit->integer(0), 1);
    const auto damage = store::verify(*reader);
    ASSERT_TRUE(damage);
    EXPECT_TRUE(damage->empty());
}

TEST_F(Window, ExportsAndRestoresTheKeyOfTheTokens) {
    const std::filesystem::path keys = folder.filePath(QStringLiteral("keys")).toStdString();
    const QString file = folder.filePath(QStringLiteral("safe/coir.key"));
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("safe")));
    const std::string id = store::TokenKey::current(keys)->id();
    const std::string token = store::TokenKey::current(keys)->token("x");
    KeyDialog dialog(workspace, keys, window.get());
    QSignalSpy ended(&dialog, &KeyDialog::ended);
    dialog.show();
    ASSERT_TRUE(ended.wait(10000));
    const auto words = [&](const char* name) { return dialog.findChild<QLabel*>(QString::fromLatin1(name))->text(); };
    EXPECT_EQ(words("keys.current").toStdString(), id);
    const auto answer = test::answerWithPath(file);
    QTest::mouseClick(dialog.findChild<QAbstractButton*>(QStringLiteral("keys.export")), Qt::LeftButton);
    ASSERT_TRUE(ended.wait(10000));
    EXPECT_TRUE(words("keys.outcome").contains(file)) << words("keys.outcome").toStdString();
    EXPECT_EQ(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    dialog.exportTo(file); // never written over
    ASSERT_TRUE(ended.wait(10000));
    EXPECT_TRUE(words("keys.outcome").contains(QStringLiteral("已存在"))) << words("keys.outcome").toStdString();
    std::filesystem::remove_all(keys);
    dialog.restoreFrom(file);
    ASSERT_TRUE(ended.wait(10000));
    EXPECT_EQ(words("keys.current").toStdString(), id);
    EXPECT_EQ(store::TokenKey::current(keys)->token("x"), token);
    dialog.rotate();
    ASSERT_TRUE(ended.wait(10000));
    EXPECT_NE(words("keys.current").toStdString(), id);
    ASSERT_TRUE(test::settled(workspace));
}

TEST_F(Window, HasAPageInTheManualForEachDetectorMadeFromItsPack) {
    ManualDialog manual(workspace, window.get());
    QSignalSpy ready(&manual, &ManualDialog::ready);
    manual.show();
    ASSERT_TRUE(ready.wait(10000));
    const auto& pages = manual.pages();
    ASSERT_EQ(pages.size(), 1 + detect::detectors().size() + 4);
    const auto& rules = *workspace.snapshot()->library->rules;
    for (std::size_t i = 0; i < detect::detectors().size(); ++i) {
        const auto& info = detect::detectors()[i]->info();
        const QString html = pages[1 + i].html;
        const auto pack = rules.pick(info.pack, workspace.asOf().valid);
        ASSERT_TRUE(pack);
        for (const auto& basis : (*pack)->legal())
            EXPECT_TRUE(html.contains(QString::fromStdString(rules.law(basis.law)->titleZh))) << info.id << ' ' << basis.law;
        for (const auto& r : detect::detectors()[i]->reasons())
            EXPECT_TRUE(html.contains(termOf("reason", r.title).toHtmlEscaped())) << info.id << ' ' << r.code;
        EXPECT_GT(html.count(QStringLiteral("<tr>")), static_cast<qsizetype>(info.parameters.size() + detect::detectors()[i]->reasons().size()));
    }
    // A word of another page is found from the guide.
    auto* find = manual.findChild<QLineEdit*>(QStringLiteral("manual.find"));
    find->setText(QStringLiteral("Getis-Ord"));
    QTest::keyClick(find, Qt::Key_Return);
    EXPECT_EQ(manual.findChild<QListWidget*>(QStringLiteral("manual.pages"))->currentRow(), 10);
}

TEST_F(Window, ReachesFromTheMenuWhatTheViewsDo) {
    const auto choose = [&](const char* name) { find<QAction>(name)->trigger(); };
    choose("command.compare");
    EXPECT_EQ(window->currentView(), QStringLiteral("tiers"));
    ASSERT_TRUE(test::settled(workspace));
    choose("command.owners");
    EXPECT_EQ(window->currentView(), QStringLiteral("dossier"));
    choose("command.notJudged");
    EXPECT_EQ(window->currentView(), QStringLiteral("alerts"));
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_FALSE(find<QAbstractButton>("alerts.chip.0")->isChecked());
    EXPECT_TRUE(find<QAbstractButton>("alerts.chip.3")->isChecked());
    choose("command.why");
    EXPECT_EQ(window->currentView(), QStringLiteral("graph"));
    ASSERT_TRUE(test::settled(workspace));
}

TEST_F(Window, CopiesTheCaseAndChecksIt) {
    QSignalSpy said(&workspace, &Workspace::said);
    const QString path = folder.filePath(QStringLiteral("copy.coir"));
    workspace.copyCase(path);
    ASSERT_TRUE(test::settled(workspace));
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said[0][0].toString().contains(path));
    auto copy = store::CaseFile::open(path.toStdString(), store::CaseFile::Access::Read);
    ASSERT_TRUE(copy) << plain(copy.error());
    EXPECT_EQ(store::verdictsInForce(*copy)->size(), workspace.snapshot()->verdicts.size());
    find<QAction>("command.verify")->trigger();
    ASSERT_TRUE(test::settled(workspace));
    ASSERT_EQ(said.size(), 2) << "a whole case says so";
    workspace.copyCase(workspace.casePath());
    EXPECT_EQ(said.size(), 3) << "the case is never copied onto itself";
}

} // namespace
