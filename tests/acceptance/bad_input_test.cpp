// SPDX-License-Identifier: GPL-3.0-or-later
// What the real program does with what should not have been given to it: exit status and one line, as contract.md
// says, and a case that is whole afterwards.
#include "acceptance/program.h"
#include "base/hash.h"
#include "store/case_file.h"

#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <zip.h>
#include <zlib.h>

using namespace coir::test;

namespace {

class BadInput : public testing::Test {
protected:
    TempDir m_dir;
    Program m_coir{m_dir};
    std::string m_case = (m_dir / "c.coir").string();

    void newCase() { ASSERT_EQ(m_coir({"new", m_case}).status, 0); }
    Ended import(const std::filesystem::path& path, const Circumstances& how = {}) {
        return m_coir({"import", m_case, path.string(), "--quiet"}, how);
    }
    /// The case is whole and holds so many records.
    void expectWhole(std::int64_t records) {
        const auto verified = m_coir({"verify", m_case, "--quiet"});
        EXPECT_EQ(verified.status, 0) << verified.out << verified.err;
        EXPECT_EQ(number("SELECT count(*) FROM record"), records);
    }
    std::int64_t number(const std::string& sql) {
        sqlite3* db = nullptr;
        EXPECT_EQ(sqlite3_open_v2(m_case.c_str(), &db, SQLITE_OPEN_READWRITE, nullptr), SQLITE_OK);
        sqlite3_stmt* statement = nullptr;
        EXPECT_EQ(sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
        const std::int64_t value = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
        sqlite3_finalize(statement);
        sqlite3_close(db);
        return value;
    }
    void run(const std::string& sql) {
        sqlite3* db = nullptr;
        ASSERT_EQ(sqlite3_open(m_case.c_str(), &db), SQLITE_OK);
        ASSERT_EQ(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
        sqlite3_close(db);
    }
    static void expectRefusal(const Ended& ended, int status) {
        EXPECT_FALSE(ended.tookTooLong);
        EXPECT_EQ(ended.status, status) << ended.out << ended.err;
        EXPECT_EQ(ended.errorLines().size(), 1u) << ended.err;
    }
    static std::string registry(int from, int to, std::string_view name = "海口椰城") {
        std::string text = kRegistryHead;
        for (int i = from; i < to; ++i)
            text += registryRow(i, std::string(name) + std::to_string(i) + "贸易有限公司");
        return text;
    }
    static std::string gzipped(const std::string& text) {
        std::string out(compressBound(static_cast<uLong>(text.size())) + 64, '\0');
        z_stream stream = {};
        deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
        stream.avail_in = static_cast<uInt>(text.size());
        stream.next_out = reinterpret_cast<Bytef*>(out.data());
        stream.avail_out = static_cast<uInt>(out.size());
        deflate(&stream, Z_FINISH);
        out.resize(stream.total_out);
        deflateEnd(&stream);
        return out;
    }
    /// A workbook with the registry's headings and these rows of cells in XML.
    static void writeWorkbook(const std::filesystem::path& path, const std::string& rows) {
        const std::string rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const std::string ns = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        std::string head = "<row r=\"1\">";
        std::istringstream names(kRegistryHead);
        char column = 'A';
        for (std::string name; std::getline(names, name, ',');)
            head += inlineCell(std::string(1, column++) + "1", name.substr(0, name.find('\n')));
        const std::vector<std::pair<std::string, std::string>> parts = {
            {"_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + rel +
                                "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml",
             "<workbook " + ns + " xmlns:r=\"" + rel + "\"><sheets><sheet name=\"登记\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + rel +
                                               "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
            {"xl/worksheets/sheet1.xml", "<worksheet " + ns + "><sheetData>" + head + "</row>" + rows + "</sheetData></worksheet>"}};
        int error = 0;
        zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
        ASSERT_NE(archive, nullptr);
        for (const auto& [name, text] : parts)
            zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), 0);
        ASSERT_EQ(zip_close(archive), 0);
    }
    static std::string inlineCell(const std::string& at, const std::string& text) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
    static std::string workbookRow(int row, int firm, const std::string& nameCell) {
        const std::string n = std::to_string(row);
        return "<row r=\"" + n + "\">" + nameCell + inlineCell("B" + n, syntheticUscc(firm)) + inlineCell("C" + n, "存续") +
               "<c r=\"E" + n + "\"><f>50*2</f><v>100</v></c>" + inlineCell("F" + n, "2020-03-11") +
               inlineCell("G" + n, "2020-03-11") + inlineCell("J" + n, "460100") +
               inlineCell("K" + n, "海南省海口市龙华区滨海大道1号" + n + "室") + "</row>";
    }
};

} // namespace

TEST_F(BadInput, RefusesAnEmptyFolderAndAnAbsentOne) {
    newCase();
    std::filesystem::create_directory(m_dir / "empty");
    expectRefusal(import(m_dir / "empty"), 3);
    expectRefusal(m_coir({"run", (m_dir / "empty").string(), "--out", (m_dir / "o").string(), "--quiet"}), 3);
    expectRefusal(import(m_dir / "absent"), 3);
    expectWhole(0);
}

TEST_F(BadInput, TellsWrongUseFromWrongInput) {
    expectRefusal(m_coir({"import", "--quiet"}), 2);
    EXPECT_EQ(m_coir({"nonsense"}).status, 2);
    EXPECT_EQ(m_coir({"import", m_case, "x.csv", "--no-such-option"}).status, 2);
}

TEST_F(BadInput, SkipsFilesThatNothingRecognisesAndReadsTheOthers) {
    std::filesystem::create_directory(m_dir / "d");
    m_dir.write("d/readme.txt", "see the other files\nthank you\n");
    m_dir.write("d/list.csv", "colour,size\nred,4\nblue,5\n");
    m_dir.write("d/data.pdf", "%PDF-1.4\n");
    m_dir.write("d/registry.csv", registry(0, 40));
    const auto ended = m_coir({"run", (m_dir / "d").string(), "--out", (m_dir / "o").string(), "--quiet"});
    EXPECT_EQ(ended.status, 0) << ended.err;
    const std::string quality = readAll(m_dir / "o/quality.json");
    for (const char* name : {"readme.txt", "list.csv", "data.pdf", "registry.csv"})
        EXPECT_NE(quality.find(name), std::string::npos) << name;
    m_case = (m_dir / "o/case.coir").string();
    expectWhole(40);
}

TEST_F(BadInput, RefusesAFolderOfNothingButUnknownFiles) {
    newCase();
    std::filesystem::create_directory(m_dir / "d");
    m_dir.write("d/list.csv", "colour,size\nred,4\nblue,5\n");
    expectRefusal(import(m_dir / "d"), 3);
    expectWhole(0);
}

TEST_F(BadInput, ReadsByContentWhateverTheNameSays) {
    newCase();
    EXPECT_EQ(import(m_dir.write("a.xlsx", registry(0, 10))).status, 0);
    writeWorkbook(m_dir / "b.csv", workbookRow(2, 10, inlineCell("A2", "三亚海棠湾贸易有限公司")));
    EXPECT_EQ(import(m_dir / "b.csv").status, 0);
    EXPECT_EQ(import(m_dir.write("c.json", gzipped(registry(11, 15)))).status, 0);
    expectWhole(15);
}

TEST_F(BadInput, NeverWaitsOnAPipeNorTakesAFolderForAFile) {
    newCase();
    ASSERT_EQ(::mkfifo((m_dir / "p.csv").c_str(), 0600), 0);
    Circumstances how;
    how.patience = std::chrono::seconds(30);
    expectRefusal(import(m_dir / "p.csv", how), 3);
    std::filesystem::create_directory(m_dir / "x.csv");
    expectRefusal(import(m_dir / "x.csv", how), 3);
    ASSERT_EQ(::mkfifo((m_dir / "x.csv/p.csv").c_str(), 0600), 0);
    m_dir.write("x.csv/a.csv", registry(0, 5));
    const auto ended = import(m_dir / "x.csv", how);
    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_FALSE(ended.tookTooLong);
    expectWhole(5);
}

TEST_F(BadInput, RefusesACellOf100Megabytes) {
    newCase();
    m_dir.write("big.csv", registry(0, 5) + "\"" + std::string(100u << 20, 'x') + "\",1\n" + registryRow(9, "甲"));
    expectRefusal(import(m_dir / "big.csv"), 3);
    expectWhole(0);
}

TEST_F(BadInput, RefusesBombsAndDamage) {
    newCase();
    std::string rows(150u << 20, ' ');
    for (std::size_t i = 1000; i < rows.size(); i += 1000)
        rows[i] = '\n';
    expectRefusal(import(m_dir.write("bomb.csv.gz", gzipped(kRegistryHead + rows))), 3);
    writeWorkbook(m_dir / "bomb.xlsx", std::string(150u << 20, ' '));
    expectRefusal(import(m_dir / "bomb.xlsx"), 3);
    writeWorkbook(m_dir / "whole.xlsx", workbookRow(2, 10, inlineCell("A2", "三亚海棠湾贸易有限公司")));
    const std::string whole = readAll(m_dir / "whole.xlsx");
    for (const std::size_t size : {whole.size() / 4, whole.size() / 2, whole.size() - 30})
        expectRefusal(import(m_dir.write("cut.xlsx", whole.substr(0, size))), 3);
    const std::string packed = gzipped(registry(0, 500));
    expectRefusal(import(m_dir.write("cut.csv.gz", packed.substr(0, packed.size() / 2))), 3);
    expectRefusal(import(m_dir.write("empty.csv", "")), 3);
    expectRefusal(import(m_dir.write("heads.json", "{\"records\":[{\"iname\":\"x\"},")), 3);
    expectWhole(0);
}

TEST_F(BadInput, ReadsStoredResultsOfFormulasAndHandsNoneOut) {
    newCase();
    writeWorkbook(m_dir / "f.xlsx", workbookRow(2, 1, "<c r=\"A2\" t=\"str\"><f>\"=cmd|' /C calc'!A0\"</f><v>=cmd|' /C calc'!A0</v></c>") +
                                        workbookRow(3, 2, inlineCell("A3", "@SUM(1+1)*cmd|贸易有限公司")));
    const auto ended = import(m_dir / "f.xlsx");
    EXPECT_EQ(ended.status, 0) << ended.err;
    expectWhole(2);
    EXPECT_EQ(number("SELECT count(*) FROM registration WHERE capital_fen = 100000000"), 2);
    for (const std::vector<std::string>& call :
         {std::vector<std::string>{"ownership", m_case, "--out", (m_dir / "o.csv").string(), "--quiet"},
          std::vector<std::string>{"rate", m_case, "--out", (m_dir / "r.csv").string(), "--quiet"}})
        EXPECT_EQ(m_coir(call).status, 0);
    for (const char* name : {"o.csv", "r.csv"}) {
        const std::string text = readAll(m_dir / name);
        EXPECT_FALSE(text.empty());
        for (const char* start : {"=cmd", "@SUM"})
            for (std::size_t at = text.find(start); at != std::string::npos; at = text.find(start, at + 1))
                EXPECT_EQ(text[at - 1], '\'') << name;
    }
}

TEST_F(BadInput, TakesNaughtyNamesThroughTheWholeJob) {
    const std::filesystem::path list = std::filesystem::path(COIR_SHARED_DIR) / "data/parser_torture/naughty_strings/blns.txt";
    if (!std::filesystem::exists(list))
        GTEST_SKIP() << "shared data not there";
    std::string text = kRegistryHead;
    int n = 0;
    std::istringstream lines(readAll(list));
    for (std::string line; std::getline(lines, line);)
        if (line.find_first_not_of(" \t\r") != std::string::npos && line[0] != '#')
            text += registryRow(n++, line);
    std::filesystem::create_directory(m_dir / "d");
    m_dir.write("d/a.csv", text);
    const auto ended = m_coir({"run", (m_dir / "d").string(), "--out", (m_dir / "o").string(), "--quiet"});
    EXPECT_EQ(ended.status, 0) << ended.err;
    m_case = (m_dir / "o/case.coir").string();
    const auto verified = m_coir({"verify", m_case, "--quiet"});
    EXPECT_EQ(verified.status, 0) << verified.out << verified.err;
    EXPECT_EQ(number("SELECT sum(rows) FROM batch"), n);
}

TEST_F(BadInput, RefusesCasesThatAreNotOursNewerCutOrTamperedWith) {
    newCase();
    ASSERT_EQ(import(m_dir.write("a.csv", registry(0, 300))).status, 0);
    const std::string good = readAll(m_case);
    const auto offered = [&](std::string_view bytes) {
        m_dir.write("c.coir", bytes);
        std::filesystem::remove(m_case + "-wal");
        std::filesystem::remove(m_case + "-shm");
        const auto ended = import(m_dir / "a.csv");
        EXPECT_EQ(readAll(m_case), bytes) << "a refused case is left as it was";
        return ended;
    };
    expectRefusal(offered("this is no case at all, and longer than the head of a database file needs to be so that it "
                          "could be taken for one if nobody looked"),
                  4);
    expectRefusal(offered(good.substr(0, good.size() / 2)), 4);
    expectRefusal(offered(good.substr(0, 50)), 4);
    std::string foreign = good;
    foreign.replace(68, 4, "Othr"); // application_id in the header of the file
    expectRefusal(offered(foreign), 4);
    std::string newer = good;
    newer.replace(60, 4, std::string("\x00\x00\x27\x0F", 4)); // user_version 9999
    expectRefusal(offered(newer), 4);
    m_dir.write("c.coir", good);
    expectWhole(300);
}

TEST_F(BadInput, NoticesAnAuditLineThatWasChanged) {
    newCase();
    ASSERT_EQ(import(m_dir.write("a.csv", registry(0, 30))).status, 0);
    run("DROP TRIGGER audit_fixed; UPDATE audit SET detail = detail || ' ' WHERE id = (SELECT min(id) FROM audit)");
    const auto verified = m_coir({"verify", m_case, "--quiet"});
    EXPECT_EQ(verified.status, 4) << verified.out << verified.err;
}

TEST_F(BadInput, NoticesARecordThatWasTakenAway) {
    newCase();
    ASSERT_EQ(import(m_dir.write("a.csv", registry(0, 30))).status, 0);
    run("PRAGMA foreign_keys = OFF; DELETE FROM record WHERE id = 7");
    const auto verified = m_coir({"verify", m_case, "--quiet"});
    EXPECT_EQ(verified.status, 4) << verified.out << verified.err;
}

TEST_F(BadInput, SaysThatACaseMayNotBeWritten) {
    newCase();
    m_dir.write("a.csv", registry(0, 30));
    std::filesystem::permissions(m_dir.path(), std::filesystem::perms::others_read | std::filesystem::perms::others_exec,
                                 std::filesystem::perm_options::add);
    ::chmod(m_case.c_str(), 0444);
    Circumstances how;
    how.asNobody = ::geteuid() == 0;
    const auto ended = import(m_dir / "a.csv", how);
    if (ended.status == 126 || ended.status == 127)
        GTEST_SKIP() << "the program cannot be started without the rights of root";
    expectRefusal(ended, 6);
    ::chmod(m_case.c_str(), 0644);
    expectWhole(0);
}

// A reader of a shared folder must not leave a log there that belongs to him.
TEST_F(BadInput, LeavesACaseThatOthersReadToItsOwner) {
    newCase();
    ASSERT_EQ(import(m_dir.write("a.csv", registry(0, 30))).status, 0);
    std::filesystem::permissions(m_dir.path(), std::filesystem::perms::all);
    ::chmod(m_case.c_str(), 0644);
    Circumstances how;
    how.asNobody = ::geteuid() == 0;
    for (const char* command : {"quality", "verify"}) {
        const auto ended = m_coir({command, m_case, "--quiet"}, how);
        if (ended.status == 126 || ended.status == 127)
            GTEST_SKIP() << "the program cannot be started without the rights of root";
        EXPECT_EQ(ended.status, 0) << command << ended.out << ended.err;
        for (const char* tail : {"-wal", "-shm", "-lock"})
            EXPECT_FALSE(std::filesystem::exists(m_case + tail)) << command << tail;
    }
    ::chmod(m_case.c_str(), 0444);
    ::chmod(m_dir.path().c_str(), 0555);
    EXPECT_EQ(m_coir({"verify", m_case, "--quiet"}, how).status, 0) << "where nothing may be written";
    ::chmod(m_dir.path().c_str(), 0755);
}

TEST_F(BadInput, RefusesTheSecondOfTwoWriters) {
    newCase();
    const auto file = m_dir.write("a.csv", registry(0, 300));
    {
        const auto first = coir::store::CaseFile::open(m_case, coir::store::CaseFile::Access::Write);
        ASSERT_TRUE(first) << plain(first.error());
        expectRefusal(import(file), 6);
        EXPECT_EQ(number("SELECT count(*) FROM record"), 0);
    }
    const auto ended = import(file); // the first has gone
    EXPECT_EQ(ended.status, 0) << ended.err;
    expectWhole(300);
}

TEST_F(BadInput, KeepsTheCaseWholeWhenTheDiskIsFull) {
    newCase();
    ASSERT_EQ(import(m_dir.write("a.csv", registry(0, 200))).status, 0);
    m_dir.write("b.csv", registry(200, 20000));
    Circumstances how;
    how.fileSize = std::filesystem::file_size(m_case) + (1u << 20);
    expectRefusal(import(m_dir / "b.csv", how), 6);
    expectWhole(200);
    const auto ended = import(m_dir / "b.csv");
    EXPECT_EQ(ended.status, 0) << ended.err;
    expectWhole(20000);
    expectRefusal(m_coir({"ownership", m_case, "--out", "/dev/full", "--quiet"}), 6);
    expectRefusal(m_coir({"ownership", m_case, "--out", (m_dir / "no/such/folder/o.csv").string(), "--quiet"}), 3);
}

TEST_F(BadInput, HoldsOnlyWholeFilesAfterBeingKilledAtAnyMoment) {
    std::filesystem::create_directory(m_dir / "d");
    constexpr int kFiles = 4, kRows = 1500;
    for (int i = 0; i < kFiles; ++i)
        m_dir.write("d/f" + std::to_string(i) + ".csv", registry(i * kRows, (i + 1) * kRows));
    newCase();
    const auto start = std::chrono::steady_clock::now();
    ASSERT_EQ(import(m_dir / "d").status, 0);
    const auto whole = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    coir::Random random(20261124);
    int killed = 0;
    for (int i = 0; i < 20; ++i) {
        std::filesystem::remove(m_case);
        std::filesystem::remove(m_case + "-wal");
        std::filesystem::remove(m_case + "-shm");
        newCase();
        Circumstances how;
        how.killAt = std::chrono::milliseconds(random.between(1, whole.count()));
        killed += import(m_dir / "d", how).status == 128 + SIGKILL ? 1 : 0;
        const auto verified = m_coir({"verify", m_case, "--quiet"});
        ASSERT_EQ(verified.status, 0) << "killed after " << how.killAt->count() << " ms: " << verified.out << verified.err;
        const std::int64_t files = number("SELECT count(*) FROM batch");
        EXPECT_EQ(number("SELECT count(*) FROM batch WHERE rows = 1500 AND accepted = 1500"), files);
        EXPECT_EQ(number("SELECT count(*) FROM record"), files * kRows);
        EXPECT_EQ(number("SELECT count(*) FROM registration"), files * kRows);
    }
    EXPECT_GT(killed, 5);
    EXPECT_EQ(import(m_dir / "d").status, 0);
    expectWhole(kFiles * kRows);
}
