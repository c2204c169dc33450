// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/table_reader.h"
#include "language/Wording.h"
#include "leads_window.h"
#include "parts/Cells.h"
#include "parts/FindingWords.h"
#include "typist.h"
#include "views/alerts/VisitDialog.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QPdfDocument>
#include <QPrinter>
#include <QScrollBar>
#include <QSignalSpy>

namespace {
using namespace coir;
using namespace coir::ui;

using VisitWindow = test::LeadsWindow;

/// A list made by hand: two firms at one address, then one that is revoked.
VisitList handMade() {
    const auto row = [](report::VisitPart part, const char* stop, const QString& name, const QString& status, bool marked) {
        VisitRow r;
        r.part = part;
        r.stop = QString::fromUtf8(stop);
        r.name = name;
        r.status = status;
        r.marked = marked;
        r.code = QStringLiteral("91460000TESTTEST01");
        r.address = QStringLiteral("儋州市那大镇中兴大街88号3层305");
        r.reason = QStringLiteral("同址");
        r.ask = QStringLiteral("租赁合同");
        r.clears = QStringLiteral("园区集中注册");
        r.clearsAt = QStringLiteral("A");
        r.finding = QStringLiteral("0123456789abcdef");
        return r;
    };
    VisitList list;
    list.rows = {row(report::VisitPart::Stop, "1", QStringLiteral("甲试样有限公司"), QStringLiteral("存续"), false),
                 row(report::VisitPart::Stop, "1", QStringLiteral("乙试样有限公司"), QStringLiteral("存续"), false),
                 row(report::VisitPart::Closed, "—", QStringLiteral("丙试样有限公司"), QStringLiteral("吊销"), true)};
    list.clearing = {{QStringLiteral("A"), QStringLiteral("空壳"), {QStringLiteral("A1 园区集中注册")}}};
    list.stops = 1;
    list.firms = 3;
    return list;
}

TEST_F(VisitWindow, WritesAVisitListThatNamesWhatWouldClearIt) {
    const auto& shot = *workspace.snapshot();
    const VisitList list = visitList(shot, {&shot.findings.front()});
    const auto& rows = list.rows;
    ASSERT_FALSE(rows.empty());
    EXPECT_FALSE(rows.front().name.isEmpty());
    EXPECT_EQ(rows.front().code.size(), 18);
    EXPECT_FALSE(rows.front().ask.isEmpty());
    const QString xlsx = folder.filePath(QStringLiteral("v.xlsx")), pdf = folder.filePath(QStringLiteral("v.pdf"));
    const VisitFrame frame = visitFrame(workspace, shot);
    ASSERT_TRUE(writeVisitWorkbook(xlsx.toStdString(), frame, list));
    ASSERT_TRUE(writeVisitSheet(pdf.toStdString(), frame, list));
    QFile book(xlsx), sheet(pdf);
    ASSERT_TRUE(book.open(QIODevice::ReadOnly) && sheet.open(QIODevice::ReadOnly));
    EXPECT_TRUE(book.readAll().startsWith("PK"));
    EXPECT_TRUE(sheet.readAll().startsWith("%PDF"));
    EXPECT_FALSE(writeVisitWorkbook("/no such folder/v.xlsx", frame, list));
    const auto refused = writeVisitSheet("/no such folder/v.pdf", frame, list);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().where.file, "/no such folder/v.pdf");
}

TEST_F(VisitWindow, OffersPaperAndWorkbookOfTheVisitListSideBySide) {
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_L);
    auto* dialog = window->findChild<VisitDialog*>(QStringLiteral("visitDialog"));
    ASSERT_NE(dialog, nullptr);
    for (const char* way : {"visit.print", "visit.pdf", "visit.book"}) {
        auto* button = dialog->findChild<QAbstractButton*>(QString::fromLatin1(way));
        ASSERT_NE(button, nullptr) << way;
        EXPECT_TRUE(button->isVisible() && button->isEnabled() && !button->text().isEmpty()) << way;
    }
    ASSERT_GT(dialog->firms(), 0);
    const QString day = date(workspace.snapshot()->asOf.valid);
    EXPECT_EQ(dialog->offeredName(QStringLiteral(".xlsx")), QStringLiteral("走访单_%1户_%2.xlsx").arg(dialog->firms()).arg(day));
    QSignalSpy ended(dialog, &VisitDialog::ended);
    const QString pdf = folder.filePath(QStringLiteral("sheet.pdf"));
    {
        const auto answer = test::answerWithPath(pdf);
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(QStringLiteral("visit.pdf")), Qt::LeftButton);
        ASSERT_TRUE(ended.size() == 1 || ended.wait(20000));
    }
    QFile sheet(pdf);
    ASSERT_TRUE(sheet.open(QIODevice::ReadOnly));
    EXPECT_TRUE(sheet.readAll().startsWith("%PDF"));
    // A printer that writes a file stands for one of paper.
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const QString printed = folder.filePath(QStringLiteral("printed.pdf"));
    printer->setOutputFileName(printed);
    dialog->printOn(printer);
    ASSERT_TRUE(ended.wait(20000));
    QPdfDocument pages;
    ASSERT_EQ(pages.load(printed), QPdfDocument::Error::None);
    EXPECT_GE(pages.pageCount(), 1);
    EXPECT_GT(pages.pagePointSize(0).width(), pages.pagePointSize(0).height()) << "across";
    dialog->close();
}

TEST_F(VisitWindow, PrintsTheConditionsOnceAndTheClosedFirmsApartAndMarked) {
    const QString path = folder.filePath(QStringLiteral("hand.pdf"));
    ASSERT_TRUE(writeVisitSheet(path.toStdString(), visitFrame(workspace, *workspace.snapshot()), handMade()));
    QPdfDocument sheet;
    ASSERT_EQ(sheet.load(path), QPdfDocument::Error::None);
    ASSERT_EQ(sheet.pageCount(), 1);
    const QString all = sheet.getAllText(0).text().normalized(QString::NormalizationForm_KC); // some fonts give radicals for characters
    EXPECT_EQ(all.count(QStringLiteral("园区集中注册")), 1) << all.toStdString();
    const auto second = all.indexOf(QStringLiteral("乙试样")), part = all.indexOf(visitPartWords(report::VisitPart::Closed).left(6)),
               closed = all.indexOf(QStringLiteral("丙试样")), mark = all.indexOf(QStringLiteral("■ 吊销"));
    EXPECT_TRUE(0 < second && second < part && part < closed && closed < mark) << all.toStdString();
    EXPECT_EQ(all.count(QStringLiteral("■")), 1);
}

TEST_F(VisitWindow, WritesIntoTheWorkbookEveryConditionInFullAndTheStatusOfClosedFirms) {
    const std::string path = folder.filePath(QStringLiteral("hand.xlsx")).toStdString();
    ASSERT_TRUE(writeVisitWorkbook(path, visitFrame(workspace, *workspace.snapshot()), handMade()));
    auto tables = ingest::openTables(path);
    ASSERT_TRUE(tables);
    ingest::TableReader& sheet = *tables->front();
    EXPECT_EQ(sheet.headings().size(), 12U);
    std::vector<std::string> rows;
    for (ingest::SourceRow row; sheet.next(row).value_or(false);)
        rows.push_back(row.cells[0] + "|" + row.cells[1] + "|" + row.cells[2] + "|" + row.cells[9]);
    EXPECT_EQ(rows, (std::vector<std::string>{"1|甲试样有限公司|存续|园区集中注册", "1|乙试样有限公司|存续|园区集中注册",
                                              visitPartWords(report::VisitPart::Closed).toStdString() + "|||", "—|丙试样有限公司|吊销|园区集中注册"}));
}

TEST_F(VisitWindow, ShowsEveryColumnInFullOnASmallScreenAndMarksClosedFirms) {
    // Every lead of the sample, and one of its firms revoked: a snapshot that is otherwise the one shown.
    auto shot = std::make_shared<CaseSnapshot>(*workspace.snapshot());
    auto facts = std::make_shared<store::Facts>(*shot->facts);
    std::vector<const detect::Finding*> all;
    for (const auto& f : shot->findings)
        all.push_back(&f);
    const auto open = visitList(*shot, all).rows.front();
    for (auto& firm : facts->firms)
        if (firm.key == open.code.toStdString())
            firm.status = store::Status::Revoked;
    shot->facts = facts;
    VisitDialog dialog(workspace, shot, all);
    EXPECT_LE(dialog.width(), 1280);
    EXPECT_LE(dialog.height(), 680) << "of 720, less a title bar";
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    auto* rows = dialog.findChild<Table*>(QStringLiteral("visit.rows"));
    ASSERT_NE(rows, nullptr);
    EXPECT_EQ(rows->horizontalScrollBar()->maximum(), 0) << "all columns within sight";
    QTest::qWait(50); // rows take their height once the widths stand
    const auto* model = rows->model();
    bool apart = false, marked = false;
    int last = 0;
    constexpr int kStatus = 2;
    for (int r = 0; r < model->rowCount(); ++r) {
        if (rows->columnSpan(r, 0) > 1) {
            apart = apart || model->index(r, 0).data().toString() == visitPartWords(report::VisitPart::Closed);
            continue;
        }
        for (int c = 0; c < model->columnCount(); ++c) {
            const QString words = model->index(r, c).data().toString();
            const QRect cell = rows->visualRect(model->index(r, c));
            const QRect needs = QFontMetrics(font::body()).boundingRect(QRect(0, 0, cell.width() - 20, 10000), Qt::TextWordWrap, words);
            ASSERT_LE(needs.height(), cell.height()) << r << " " << c << " " << words.toStdString();
            ASSERT_LE(needs.width(), cell.width() - 20) << r << " " << c << " " << words.toStdString();
        }
        const int stop = model->index(r, 0).data().toString().toInt();
        if (!apart && stop > 0) {
            EXPECT_TRUE(stop == last || stop == last + 1) << r;
            last = stop;
        }
        if (apart) {
            EXPECT_EQ(stop, 0) << r;
            marked = marked || model->index(r, kStatus).data().toString() == QStringLiteral("■ ") + statusWord(store::Status::Revoked);
        }
    }
    EXPECT_GT(last, 1);
    EXPECT_TRUE(apart && marked);
}

} // namespace
