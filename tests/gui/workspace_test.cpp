// SPDX-License-Identifier: GPL-3.0-or-later
// What must not go wrong between jobs: one writer at a time, nothing decided is lost, nothing half done stays.
#include "parts/DayEdit.h"
#include "sample_window.h"
#include "store/case_file.h"

#include <QAction>
#include <QDir>
#include <QSignalSpy>
#include <QUndoStack>
#include <new>
#include <stdexcept>

namespace {
using namespace coir;
using namespace coir::ui;
using namespace coir::test;
using Window = SampleWindow;

std::optional<store::VerdictEntry> writtenVerdict(const QString& path, const std::string& finding) {
    auto reader = store::CaseFile::open(path.toStdString(), store::CaseFile::Access::Read);
    if (!reader)
        return {};
    const auto all = store::verdictsInForce(*reader);
    const auto it = all ? all->find(finding) : std::map<std::string, store::VerdictEntry>::const_iterator{};
    return all && it != all->end() ? std::optional(it->second) : std::nullopt;
}

store::VerdictEntry dismissed(const std::string& finding) {
    store::VerdictEntry e;
    e.findingId = finding;
    e.verdict = store::Verdict::Dismissed;
    return e;
}

TEST(JobRunner, TurnsWhatIsThrownIntoAnErrorWithARemedy) {
    JobBoard board;
    JobRunner memory(board), tampered(board);
    std::vector<Error> got;
    const auto keep = [&](Result<int> r) {
        ASSERT_FALSE(r);
        got.push_back(r.error());
    };
    memory.startQuiet<int>([](JobContext&) -> Result<int> { throw std::bad_alloc(); }, keep);
    tampered.startQuiet<int>([](JobContext&) -> Result<int> { throw std::runtime_error("type must be number"); }, keep);
    ASSERT_TRUE(QTest::qWaitFor([&] { return board.idle(); }, 5000));
    ASSERT_EQ(got.size(), 2u);
    for (const Error& e : got)
        EXPECT_FALSE(e.remedy.empty());
    EXPECT_TRUE(got[0].code == ErrorCode::OutOfRoom || got[1].code == ErrorCode::OutOfRoom);
}

TEST_F(Window, LetsNoSecondWriterInWhileTheCaseIsAnalysed) {
    QSignalSpy said(&workspace, &Workspace::said);
    auto* again = find<QAction>("command.analyse");
    workspace.analyse();
    ASSERT_TRUE(workspace.writing());
    EXPECT_FALSE(again->isEnabled());
    workspace.analyse();
    workspace.importInto({folder.path()});
    workspace.takeIn({folder.path()});
    EXPECT_EQ(said.count(), 3) << "each is refused with a sentence";
    const std::string finding = workspace.snapshot()->findings.front().id;
    workspace.setVerdicts({dismissed(finding)}, QStringLiteral("v")); // waits for its turn
    ASSERT_TRUE(settled(workspace, 300000));
    EXPECT_FALSE(workspace.writing());
    EXPECT_TRUE(again->isEnabled());
    EXPECT_FALSE(workspace.snapshot()->findings.empty()) << "the first one went through";
    const auto kept = writtenVerdict(casePath, finding);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->verdict, store::Verdict::Dismissed);
}

TEST_F(Window, WritesAVerdictIntoTheCaseItWasGivenIn) {
    const QString other = folder.filePath(QStringLiteral("b.coir"));
    ASSERT_TRUE(QFile::copy(casePath, other));
    const auto& findings = workspace.snapshot()->findings;
    ASSERT_GE(findings.size(), 2u);
    const std::string first = findings[0].id, second = findings[1].id;
    workspace.setVerdicts({dismissed(first)}, QStringLiteral("v"));
    workspace.setVerdicts({dismissed(second)}, QStringLiteral("v")); // still queued when the other case opens
    workspace.openCase(other);
    ASSERT_TRUE(settled(workspace));
    ASSERT_EQ(workspace.casePath(), other);
    EXPECT_TRUE(writtenVerdict(casePath, first));
    EXPECT_TRUE(writtenVerdict(casePath, second));
    EXPECT_FALSE(writtenVerdict(other, second));
}

// Another program holds the case: neither of two verdicts on one lead can be kept, and none may be left on the screen.
TEST_F(Window, ShowsNoVerdictThatTheCaseRefused) {
    const std::string finding = workspace.snapshot()->findings.front().id;
    {
        auto other = store::CaseFile::open(casePath.toStdString(), store::CaseFile::Access::Write);
        ASSERT_TRUE(other) << plain(other.error());
        store::VerdictEntry confirmed = dismissed(finding);
        confirmed.verdict = store::Verdict::Open;
        workspace.setVerdicts({confirmed}, QStringLiteral("v"));
        workspace.setVerdicts({dismissed(finding)}, QStringLiteral("v"));
        ASSERT_NE(workspace.verdict(finding), nullptr) << "shown at once";
        ASSERT_TRUE(settled(workspace));
    }
    ASSERT_TRUE(settled(workspace));
    EXPECT_EQ(workspace.verdict(finding), nullptr);
    EXPECT_EQ(errors.size(), 2u) << "each refusal is said";
    errors.clear();
    EXPECT_FALSE(writtenVerdict(casePath, finding));
}

// A date whose reading was cancelled is not the date of what is shown, and may be chosen again.
TEST_F(Window, KeepsDateAndDataTogetherWhenReadingIsCancelled) {
    const AsOf before = workspace.asOf();
    AsOf other = before;
    other.valid = addMonths(other.valid, -3);
    workspace.setAsOf(other);
    workspace.jobs().cancelAll();
    ASSERT_TRUE(settled(workspace));
    EXPECT_EQ(workspace.asOf(), before);
    EXPECT_EQ(workspace.snapshot()->asOf, before);
    EXPECT_EQ(find<DayEdit>("clocks.valid")->day(), before.valid);
    workspace.setAsOf(other);
    ASSERT_TRUE(settled(workspace));
    EXPECT_EQ(workspace.asOf(), other);
    EXPECT_EQ(workspace.snapshot()->asOf, other);
    // Thought better of while the other date is still being read.
    workspace.setAsOf(before);
    workspace.setAsOf(other);
    ASSERT_TRUE(settled(workspace));
    EXPECT_EQ(workspace.asOf(), other);
    EXPECT_EQ(workspace.snapshot()->asOf, other);
}

TEST_F(Window, CopiesOverNoCaseThatIsOpenElsewhere) {
    const std::string target = folder.filePath(QStringLiteral("b.coir")).toStdString();
    auto other = store::CaseFile::create(target);
    ASSERT_TRUE(other);
    ASSERT_TRUE(other->setMeta("mark", "mine"));
    workspace.copyCase(QString::fromStdString(target));
    ASSERT_TRUE(settled(workspace));
    ASSERT_EQ(errors.size(), 1u);
    errors.clear();
    EXPECT_EQ(other->meta("mark").value_or("?"), "mine");
}

TEST_F(Window, ClosesOnlyOnceWhatWasDecidedIsWritten) {
    const auto& findings = workspace.snapshot()->findings;
    ASSERT_GE(findings.size(), 3u);
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < 3; ++i)
        ids.push_back(findings[i].id);
    for (const auto& id : ids)
        workspace.setVerdicts({dismissed(id)}, QStringLiteral("v"));
    window->close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window->isVisible(); }, 30000));
    for (const auto& id : ids)
        EXPECT_TRUE(writtenVerdict(casePath, id)) << id;
}

TEST_F(Window, UndoesWhatConcernsTheCaseWhenTheWindowIsBuiltAnew) {
    const std::string finding = workspace.snapshot()->findings.front().id;
    workspace.setVerdicts({dismissed(finding)}, QStringLiteral("v"));
    ASSERT_TRUE(settled(workspace));
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    ASSERT_TRUE(settled(workspace));
    QWidget* canvas = QApplication::focusWidget();
    ASSERT_NE(canvas, nullptr);
    QTest::keyClick(canvas, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(canvas, Qt::Key_T); // pin: a step that the canvas alone knows
    ASSERT_GE(workspace.undo().count(), 2);
    window = nullptr;
    window = std::make_unique<MainWindow>(workspace);
    window->show();
    while (workspace.undo().canUndo())
        workspace.undo().undo(); // those of the canvas that is gone are skipped
    ASSERT_TRUE(settled(workspace));
    EXPECT_EQ(workspace.verdict(finding), nullptr);
    QObject::disconnect(&workspace, &Workspace::failed, window.get(), nullptr);
}

TEST_F(Window, AsksForTheOfficeOnceAndKeepsItInEachCaseReportedOn) {
    const auto meta = [](const QString& path, const char* key) {
        auto reader = store::CaseFile::open(path.toStdString(), store::CaseFile::Access::Read);
        return reader ? reader->meta(key).value_or("?") : std::string("unreadable");
    };
    const QString other = folder.filePath(QStringLiteral("b.coir"));
    ASSERT_TRUE(QFile::copy(casePath, other));
    workspace.setOffice({QStringLiteral("甲局"), QStringLiteral("张"), QStringLiteral("李"), QStringLiteral("文〔2026〕1号")});
    ASSERT_TRUE(settled(workspace));
    EXPECT_EQ(meta(casePath, "unit"), "甲局");
    // Another case: the answer stands in, the number of the document does not.
    workspace.openCase(other);
    ASSERT_TRUE(settled(workspace));
    EXPECT_EQ(workspace.office().unit, QStringLiteral("甲局"));
    EXPECT_EQ(workspace.office().documentNumber, QString());
    EXPECT_EQ(meta(other, "unit"), "") << "looking at a case writes nothing";
    bool went = false;
    workspace.keepOffice([&] { went = true; });
    ASSERT_TRUE(settled(workspace));
    EXPECT_TRUE(went);
    EXPECT_EQ(meta(other, "unit"), "甲局");
    EXPECT_EQ(meta(other, "handler"), "张");
    // What a case has of its own stays with it.
    workspace.setOffice({QStringLiteral("乙局"), QStringLiteral("王"), {}, {}});
    ASSERT_TRUE(settled(workspace));
    workspace.openCase(casePath);
    ASSERT_TRUE(settled(workspace));
    EXPECT_EQ(workspace.office().unit, QStringLiteral("甲局"));
    EXPECT_EQ(workspace.office().documentNumber, QStringLiteral("文〔2026〕1号"));
}

TEST_F(Window, LeavesNothingBesideTheFilesWhenTheDropIsCancelled) {
    const QString files = folder.filePath(QStringLiteral("drop"));
    JobContext job;
    ASSERT_TRUE(sample::writeSample({files.toStdString(), 300, 5, std::filesystem::path(COIR_SOURCE_DIR) / "resources"}, job));
    errors.clear();
    workspace.takeIn({files});
    const QString made = folder.filePath(QStringLiteral("drop.coir"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(made); }, 60000));
    workspace.jobs().cancelAll();
    ASSERT_TRUE(settled(workspace));
    EXPECT_FALSE(QFile::exists(made));
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("drop*.coir*")}).size(), 0);
    EXPECT_EQ(workspace.casePath(), casePath) << "the case that was open stays";
}

} // namespace
