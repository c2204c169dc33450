// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/workbook.h"
#include "support/import_case.h"
#include "unit/core/ingest/read_whole.h"

#include <chrono>

using namespace coir;
using namespace coir::ingest;
using namespace coir::ingest::test;
using coir::test::TempDir;
using testing::ElementsAre;

namespace {

std::string cell(std::string_view at, std::string_view text) {
    return "<c r=\"" + std::string(at) + "\" t=\"inlineStr\"><is><t>" + std::string(text) + "</t></is></c>";
}

std::string number(std::string_view at, std::string_view value) {
    return "<c r=\"" + std::string(at) + "\"><v>" + std::string(value) + "</v></c>";
}

Result<std::vector<Whole>> readBook(std::string sheetData, std::string behind = {}) {
    const TempDir dir;
    writeArchive(dir / "b.xlsx", workbookOf(std::move(sheetData), std::move(behind)));
    return readWhole(dir / "b.xlsx");
}

} // namespace

TEST(WorkbookReader, GivesPrintedRowsAndSkipsEmptyOnes) {
    const auto book = readBook("<row r=\"3\">" + cell("B3", "名称") + cell("C3", "代码") + "</row><row r=\"4\"/><row r=\"7\">" +
                               cell("B7", "甲") + number("C7", "12") + "</row>");
    ASSERT_TRUE(book) << plain(book.error());
    const Whole& table = book->front();
    EXPECT_EQ(table.headingRow, 3);
    EXPECT_THAT(table.headings, ElementsAre("", "名称", "代码"));
    EXPECT_THAT(table.rows, ElementsAre(ElementsAre("", "甲", "12")));
    EXPECT_THAT(table.numbers, ElementsAre(7));
}

TEST(WorkbookReader, NumbersCellsThatCarryNoReference) {
    const auto book = readBook("<row><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c></row>"
                               "<row><c><v>1</v></c><c t=\"b\"><v>1</v></c></row>");
    ASSERT_TRUE(book);
    EXPECT_THAT(book->front().rows, ElementsAre(ElementsAre("1", "TRUE")));
    EXPECT_THAT(book->front().numbers, ElementsAre(2));
}

TEST(WorkbookReader, FillsDownwardsMergedCellsOnly) {
    const auto book = readBook(
        "<row r=\"1\">" + cell("A1", "企业") + cell("B1", "股东") + cell("C1", "金额") + cell("D1", "备注") + "</row><row r=\"2\">" +
            cell("A2", "甲") + cell("B2", "张") + number("C2", "5") + "</row><row r=\"3\">" + cell("B3", "李") +
            "</row><row r=\"4\">" + cell("B4", "王") + "</row><row r=\"5\">" + cell("B5", "赵") + "</row>",
        "<mergeCells count=\"2\"><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"C2:D2\"/></mergeCells>");
    ASSERT_TRUE(book) << plain(book.error());
    EXPECT_THAT(book->front().rows, ElementsAre(ElementsAre("甲", "张", "5", ""), ElementsAre("甲", "李", "", ""),
                                                ElementsAre("甲", "王", "", ""), ElementsAre("", "赵", "", "")));
    ASSERT_EQ(book->front().warnings.size(), 1u);
    EXPECT_EQ(plain(book->front().warnings[0].what), "2 cells were filled from merged cells");
}

TEST(WorkbookReader, TakesTheStoredResultOfAFormulaAndWarnsWhereThereIsNone) {
    const auto book = readBook("<row r=\"1\">" + cell("A1", "a") + cell("B1", "b") + cell("C1", "c") +
                               "</row><row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c><c r=\"B2\" t=\"str\"><f>\"x\"</f><v>=cmd</v></c>"
                               "<c r=\"C2\"><f>NOW()</f></c></row>");
    ASSERT_TRUE(book);
    EXPECT_THAT(book->front().rows, ElementsAre(ElementsAre("2", "=cmd", "")));
    ASSERT_EQ(book->front().warnings.size(), 1u);
    EXPECT_EQ(plain(book->front().warnings[0].what), "1 formulas have no stored result and were read as empty");
}

TEST(WorkbookReader, MarksCellsWithErrors) {
    const auto book = readBook("<row r=\"1\">" + cell("A1", "a") + cell("B1", "b") +
                               "</row><row r=\"2\"><c r=\"A2\" t=\"e\"><v>#N/A</v></c>" + number("B2", "1") + "</row>");
    ASSERT_TRUE(book);
    EXPECT_EQ(book->front().rows[0][0], "#N/A");
    ASSERT_EQ(book->front().faults[0].size(), 1u);
    EXPECT_EQ(book->front().faults[0][0].kind, RowFaultKind::CellError);
}

TEST(WorkbookReader, RefusesTextThatIsNotThereAndForeignDocumentTypes) {
    const auto book = readBook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>5</v></c></row>");
    ASSERT_FALSE(book);
    EXPECT_EQ(plain(book.error().what), "A cell points to a text that is not there");
    const TempDir dir;
    auto members = workbookOf("<row r=\"1\"/>");
    members[3].second.insert(0, "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>");
    writeArchive(dir / "b.xlsx", members);
    const auto typed = readWhole(dir / "b.xlsx");
    ASSERT_FALSE(typed);
    EXPECT_EQ(plain(typed.error().what), "The XML declares a document type of its own");
}

TEST(WorkbookReader, RefusesColumnsBeyondAnySheet) {
    const auto book = readBook("<row r=\"1\">" + cell("ZZZZ1", "a") + "</row>");
    ASSERT_FALSE(book);
    EXPECT_EQ(plain(book.error().what), "The row has more than 16384 cells");
}

TEST(WorkbookReader, ReadsASheetLongerThanAnyBuffer) {
    std::string data = "<row r=\"1\">" + cell("A1", "a") + cell("B1", "b") + "</row>";
    for (int i = 2; i <= 30000; ++i) {
        const std::string n = std::to_string(i);
        data += "<row r=\"" + n + "\">" + number("A" + n, n) + cell("B" + n, "第" + n + "行") + "</row>";
    }
    const auto book = readBook(std::move(data));
    ASSERT_TRUE(book) << plain(book.error());
    ASSERT_EQ(book->front().rows.size(), 29999u);
    for (std::size_t i = 0; i < 29999; ++i) {
        const std::string n = std::to_string(i + 2);
        ASSERT_THAT(book->front().rows[i], ElementsAre(n, "第" + n + "行"));
    }
}

// Serials: 1 = 1900-01-01, 59 = 1900-02-28, 60 = the day that never was, 61 = 1900-03-01, 45838 = 2025-06-30
// (Python: date(1899, 12, 30) + timedelta(45838)).
TEST(CellNumber, TurnsSerialsIntoIsoDates) {
    EXPECT_EQ(cellNumber("45838", NumberForm::Date, false), "2025-06-30");
    EXPECT_EQ(cellNumber("45838.75", NumberForm::DateTime, false), "2025-06-30 18:00:00");
    EXPECT_EQ(cellNumber("45838", NumberForm::DateTime, false), "2025-06-30 00:00:00");
    EXPECT_EQ(cellNumber("0.5", NumberForm::Time, false), "12:00:00");
    EXPECT_EQ(cellNumber("1.5", NumberForm::Elapsed, false), "36:00:00");
    EXPECT_EQ(cellNumber("1", NumberForm::Date, false), "1900-01-01");
    EXPECT_EQ(cellNumber("59", NumberForm::Date, false), "1900-02-28");
    EXPECT_EQ(cellNumber("60", NumberForm::Date, false), "1900-02-29");
    EXPECT_EQ(cellNumber("61", NumberForm::Date, false), "1900-03-01");
    EXPECT_EQ(cellNumber("0", NumberForm::Date, true), "1904-01-01");
    EXPECT_EQ(cellNumber("2958465", NumberForm::Date, false), "9999-12-31");
    EXPECT_EQ(cellNumber("2958466", NumberForm::Date, false), "2958466");
    EXPECT_EQ(cellNumber("-3", NumberForm::Date, false), "-3");
}

TEST(CellNumber, DropsTheNoiseOfBinaryFractionsAndKeepsCodes) {
    EXPECT_EQ(cellNumber("0.10000000000000001", NumberForm::Plain, false), "0.1");
    EXPECT_EQ(cellNumber("37.100000000000001", NumberForm::Plain, false), "37.1");
    EXPECT_EQ(cellNumber("1.2E3", NumberForm::Plain, false), "1200");
    EXPECT_EQ(cellNumber("9.1460100000000003E+17", NumberForm::Plain, false), "914601000000000000");
    EXPECT_EQ(cellNumber("6222021234567890123", NumberForm::Plain, false), "6222021234567890123");
    EXPECT_EQ(cellNumber("0012", NumberForm::Plain, false), "0012");
    EXPECT_EQ(cellNumber("-0.375", NumberForm::Plain, false), "-0.375");
    EXPECT_EQ(cellNumber("abc", NumberForm::Date, false), "abc");
}

TEST(NumberFormOf, KnowsDatesByIdAndByCode) {
    EXPECT_EQ(numberForm(14, ""), NumberForm::Date);
    EXPECT_EQ(numberForm(31, ""), NumberForm::Date);
    EXPECT_EQ(numberForm(22, ""), NumberForm::DateTime);
    EXPECT_EQ(numberForm(21, ""), NumberForm::Time);
    EXPECT_EQ(numberForm(46, ""), NumberForm::Elapsed);
    EXPECT_EQ(numberForm(9, ""), NumberForm::Plain);
    EXPECT_EQ(numberForm(164, "yyyy\"年\"m\"月\"d\"日\";@"), NumberForm::Date);
    EXPECT_EQ(numberForm(164, "[$-804]yyyy/m/d h:mm;@"), NumberForm::DateTime);
    EXPECT_EQ(numberForm(164, "mm:ss"), NumberForm::Time);
    EXPECT_EQ(numberForm(164, "mmm-yy"), NumberForm::Date);
    EXPECT_EQ(numberForm(164, "[Red]#,##0.00\"days\";[Blue]General"), NumberForm::Plain);
    EXPECT_EQ(numberForm(164, "General"), NumberForm::Plain);
    EXPECT_EQ(numberForm(164, "0.00E+00"), NumberForm::Plain);
    EXPECT_EQ(numberForm(164, "\\d0"), NumberForm::Plain);
}

// A spreadsheet ends at row 1,048,576 (XFD1048576); what goes on behind it was made to keep us busy.
TEST(WorkbookReader, RefusesASheetThatGoesOnBehindTheLastRow) {
    const std::string head = "<row r=\"1\">" + cell("A1", "名称") + "</row>";
    const auto whole = readBook(head + "<row r=\"1048576\">" + cell("A1048576", "甲") + "</row>");
    ASSERT_TRUE(whole) << plain(whole.error());
    EXPECT_THAT(whole->front().numbers, ElementsAre(1048576));
    for (const std::string beyond : {std::string("<row r=\"1048577\">"), std::string("<row r=\"1048576\"/><row>")}) {
        const auto bomb = readBook(head + beyond + cell("", "甲") + "</row>");
        ASSERT_FALSE(bomb);
        EXPECT_EQ(bomb.error().code, ErrorCode::InputRefused);
        EXPECT_EQ(bomb.error().where.row, 1048577);
        EXPECT_EQ(plain(bomb.error().what), "The sheet goes on beyond row 1048576, where every sheet ends");
        EXPECT_FALSE(bomb.error().remedy.empty());
    }
}

namespace {

/// A book that names its sheet, and its part, so many times; some kilobytes however many they are.
std::vector<std::pair<std::string, std::string>> repeatedBook(std::size_t sheets, std::size_t parts) {
    auto members = workbookOf("<row r=\"1\">" + cell("A1", "名称") + "</row><row r=\"2\">" + cell("A2", "甲") + "</row>");
    const auto repeat = [&](std::string_view element, std::size_t times) {
        for (auto& [name, xml] : members) {
            const std::size_t at = xml.find(element);
            if (name.find("workbook.xml") == std::string::npos || at == std::string::npos)
                continue;
            const std::string once = xml.substr(at, xml.find("/>", at) + 2 - at);
            std::string all;
            for (std::size_t i = 0; i < times; ++i)
                all += once;
            xml.replace(at, once.size(), all);
            return;
        }
        ADD_FAILURE() << element;
    };
    repeat("<sheet ", sheets);
    repeat("<Relationship ", parts);
    return members;
}

} // namespace

// 60,000 sheets of 60,000 parts are 3.6 thousand million pairs: looked up, not tried one by one. A part is one sheet.
TEST(WorkbookReader, ReadsAPartOnceHoweverOftenTheBookNamesIt) {
    const TempDir dir;
    writeArchive(dir / "b.xlsx", repeatedBook(60000, 60000));
    const auto book = readWhole(dir / "b.xlsx");
    ASSERT_TRUE(book) << plain(book.error());
    EXPECT_EQ(book->size(), 1u);
}

TEST(WorkbookReader, RefusesMoreSheetsOrPartsThanAnArchiveHolds) {
    const TempDir dir;
    ReadOptions options;
    const auto beyond = static_cast<std::size_t>(options.limits.archiveEntries) + 1;
    for (const auto& [sheets, parts] : {std::pair(beyond, std::size_t{1}), std::pair(std::size_t{1}, beyond)}) {
        writeArchive(dir / "b.xlsx", repeatedBook(sheets, parts));
        const auto book = openTables(dir / "b.xlsx", options);
        ASSERT_FALSE(book);
        EXPECT_EQ(book.error().code, ErrorCode::InputRefused);
        EXPECT_EQ(plain(book.error().what), "The workbook names more sheets or parts than any workbook has");
    }
}

// Some kilobytes that unfold to ten million bytes of a word that begins no tag: each is looked at once, not with all before it.
TEST(WorkbookReader, LooksForMergedCellsWithinATagAlone) {
    std::string word;
    while (word.size() < std::size_t{100} << 10)
        word += "mergeCell >";
    std::string behind;
    for (int i = 0; i < 100; ++i)
        behind += "<!--" + word + "-->";
    behind += "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>";
    const auto begun = std::chrono::steady_clock::now();
    const auto book = readBook("<row r=\"1\">" + cell("A1", "名称") + cell("B1", "值") + "</row><row r=\"2\">" + cell("A2", "甲") + number("B2", "1") +
                                   "</row><row r=\"3\">" + number("B3", "2") + "</row>",
                               behind);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(10));
    ASSERT_TRUE(book) << plain(book.error());
    EXPECT_THAT(book->front().rows, ElementsAre(ElementsAre("甲", "1"), ElementsAre("甲", "2")));
}

TEST(WorkbookReader, StopsWhileABookIsOpened) {
    const TempDir dir;
    writeArchive(dir / "b.xlsx", repeatedBook(60000, 1));
    std::stop_source stop;
    ReadOptions options;
    options.stop = stop.get_token();
    stop.request_stop();
    const auto book = openTables(dir / "b.xlsx", options);
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, ErrorCode::Cancelled);
}

// Its rows are counted as they unfold, the files as they lie: told is the share of the file, never more than all of it.
TEST(WorkbookReader, ProgressOfAnImportNeverPassesTheWhole) {
    coir::test::ImportCase c("progress");
    std::string data = "<row r=\"1\">" + cell("A1", "企业名称") + cell("B1", "统一社会信用代码") + cell("C1", "变更事项") + cell("D1", "变更日期") + "</row>";
    for (int i = 2; i <= 3000; ++i)
        data += "<row r=\"" + std::to_string(i) + "\">" + cell("", "甲有限公司") + cell("", "91460100PDY00001X1") + cell("", "变更" + std::to_string(i)) + cell("", "2024-03-05") + "</row>";
    writeArchive(c.folder() / "b.xlsx", workbookOf(std::move(data), {}));
    std::vector<std::pair<std::int64_t, std::int64_t>> steps;
    JobContext job({}, [&](const Message&, std::int64_t done, std::int64_t total) {
        if (total > 0)
            steps.emplace_back(done, total);
    });
    store::CaseFile& file = c.file();
    const auto s = importPaths(file, {c.folder()}, c.options, job);
    ASSERT_TRUE(s) << plain(s.error());
    EXPECT_EQ(s->accepted, 2999);
    ASSERT_GT(steps.size(), 4u);
    std::int64_t before = 0;
    for (const auto& [done, total] : steps) {
        EXPECT_LE(done, total);
        EXPECT_GE(done, before);
        before = done;
    }
    EXPECT_GT(steps[steps.size() / 2].first, 0);
    EXPECT_LT(steps[steps.size() / 2].first, steps.back().second);
}
