// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/core/ingest/read_whole.h"

#include <cstring>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace coir;
using namespace coir::ingest;
using namespace coir::ingest::test;
using coir::test::TempDir;

namespace {

std::string refusal(const std::filesystem::path& path, ErrorCode code = ErrorCode::InputRefused) {
    const auto got = readWhole(path);
    if (got)
        return "taken";
    EXPECT_EQ(got.error().code, code);
    EXPECT_EQ(got.error().where.file, path.string());
    EXPECT_FALSE(got.error().remedy.empty());
    return plain(got.error().what);
}

} // namespace

TEST(OpenTables, RefusesWhatIsNoRegularFile) {
    const TempDir dir;
    ASSERT_EQ(::mkfifo((dir / "pipe.csv").c_str(), 0600), 0);
    EXPECT_EQ(refusal(dir / "pipe.csv"), "This is a pipe, socket or device, not a file");
    EXPECT_FALSE(digestOfFile((dir / "pipe.csv").string()));
    std::filesystem::create_directory(dir / "folder.csv");
    EXPECT_EQ(refusal(dir / "folder.csv"), "This is a folder, not a file");
    EXPECT_EQ(refusal("/dev/zero"), "This is a pipe, socket or device, not a file");
    EXPECT_EQ(refusal(dir / "absent.csv"), "There is no such file");

    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const std::string path = (dir / "s").string();
    ASSERT_LT(path.size(), sizeof address.sun_path);
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    ASSERT_EQ(::bind(fd, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
    EXPECT_EQ(refusal(path), "This is a pipe, socket or device, not a file");
    ::close(fd);
}

TEST(OpenTables, RefusesEmptyAndBlankFiles) {
    const TempDir dir;
    EXPECT_EQ(refusal(dir.write("a.csv", "")), "The file is empty");
    EXPECT_EQ(refusal(dir.write("b.csv", "\n \r\n\t\n")), "The file holds nothing but blanks");
    EXPECT_EQ(refusal(dir.write("c.csv", "\xEF\xBB\xBF")), "The file holds nothing but blanks");
    EXPECT_EQ(refusal(dir.write("d.csv.gz", gzipped(""))), "The file is empty");
}

TEST(OpenTables, TellsFormsByContentNotByName) {
    const TempDir dir;
    writeArchive(dir / "book.csv", workbookOf("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>甲</t></is></c></row>"));
    const auto book = readWhole(dir / "book.csv");
    ASSERT_TRUE(book) << plain(book.error());
    EXPECT_EQ(book->front().sheet, "表一");
    const auto json = readWhole(dir.write("x.xlsx", "[{\"a\":1}]"));
    ASSERT_TRUE(json) << plain(json.error());
    EXPECT_EQ(json->front().headings[0], "a");
    const auto csv = readWhole(dir.write("y.json", "a,b\n1,2\n"));
    ASSERT_TRUE(csv) << plain(csv.error());
    EXPECT_EQ(csv->front().rows[0][1], "2");
    const auto plainGz = readWhole(dir.write("z.csv.gz", "a,b\n1,2\n"));
    ASSERT_TRUE(plainGz);
    const auto bracket = readWhole(dir.write("h.csv", "[名称],[代码]\n甲,1\n"));
    ASSERT_TRUE(bracket) << plain(bracket.error());
    EXPECT_EQ(bracket->front().headings[1], "[代码]");
}

TEST(OpenTables, RefusesForeignFormsByName) {
    const TempDir dir;
    EXPECT_EQ(refusal(dir.write("a.csv", "%PDF-1.4\n1 0 obj\n")), "This is a PDF file, no table");
    EXPECT_EQ(refusal(dir.write("b.csv", "<html><table><tr><td>1</td></tr></table></html>")),
              "This is a page or document in XML or HTML, no table");
    std::string noise;
    Random random(7);
    for (int i = 0; i < 4096; ++i)
        noise += static_cast<char>(random.below(256));
    EXPECT_EQ(refusal(dir.write("c.csv", "\x01\x02" + noise)).substr(0, 2), "Th");
    writeArchive(dir / "d.csv", {{"a.csv", "x,y\n1,2\n"}});
    EXPECT_EQ(refusal(dir / "d.csv"), "This is an archive, no workbook");
    EXPECT_EQ(refusal(dir.write("e.gz", gzipped("PK\x03\x04 rest"))), "A workbook or archive is packed in this file");
}

TEST(OpenTables, RefusesDamagedAndCutGzip) {
    const TempDir dir;
    std::string text = "a,b\n";
    for (int i = 0; i < 20000; ++i)
        text += std::to_string(i * 7919 % 10007) + ",x" + std::to_string(i) + "\n";
    const std::string packed = gzipped(text);
    EXPECT_EQ(refusal(dir.write("a.gz", packed.substr(0, packed.size() / 2))), "The compressed file is cut off");
    std::string damaged = packed;
    damaged[packed.size() - 6] ^= 0x55; // the check sum behind the data
    EXPECT_EQ(refusal(dir.write("b.gz", damaged)), "The compressed file is damaged");
    // Two members one behind the other, and zeros as padding, are one file.
    const auto joined = readWhole(dir.write("c.gz", gzipped("a,b\n1,2\n") + gzipped("3,4\n") + std::string(512, '\0')));
    ASSERT_TRUE(joined) << plain(joined.error());
    EXPECT_EQ(joined->front().rows.size(), 2u);
}

TEST(OpenTables, StopsABombEarly) {
    const TempDir dir;
    // 400 MB of one line again and again: 1:1000 packed.
    z_stream stream = {};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    std::string packed(4 << 20, '\0');
    const std::string piece(1 << 20, 'x');
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    for (int i = 0; i < 400; ++i) {
        std::string part = i == 0 ? "a,b\n" + piece : piece;
        for (std::size_t at = 999; at < part.size(); at += 1000)
            part[at] = '\n';
        stream.next_in = reinterpret_cast<Bytef*>(part.data());
        stream.avail_in = static_cast<uInt>(part.size());
        deflate(&stream, i == 399 ? Z_FINISH : Z_NO_FLUSH);
    }
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    ASSERT_LT(packed.size(), 2u << 20);
    EXPECT_EQ(refusal(dir.write("bomb.csv.gz", packed)).substr(0, 41), "Unpacked, the file grows beyond any table");

    std::string sheet = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>";
    sheet.append(std::size_t{200} << 20, ' ');
    writeArchive(dir / "bomb.xlsx", workbookOf(std::move(sheet)));
    ASSERT_LT(std::filesystem::file_size(dir / "bomb.xlsx"), 2u << 20);
    EXPECT_EQ(refusal(dir / "bomb.xlsx").substr(0, 41), "Unpacked, the file grows beyond any table");
    EXPECT_EQ(refusal(dir.write("cut.xlsx", coir::test::readAll(dir / "bomb.xlsx").substr(0, 1000))),
              "The workbook is damaged or cut off");
}

TEST(OpenTables, NoticesAFileThatChangesUnderItsHands) {
    const TempDir dir;
    std::string text = "a,b\n";
    for (int i = 0; i < 200000; ++i)
        text += "1,2\n";
    const auto path = dir.write("a.csv", text);
    auto tables = openTables(path.string());
    ASSERT_TRUE(tables);
    std::filesystem::resize_file(path, 400000);
    SourceRow row;
    Result<bool> more = true;
    while (more && *more)
        more = (*tables)[0]->next(row);
    ASSERT_FALSE(more);
    EXPECT_EQ(plain(more.error().what), "The file was changed while it was being read");
    // And stays refused.
    EXPECT_FALSE((*tables)[0]->next(row));
}

TEST(OpenTables, ReadsOnWhenTheNameIsTakenAway) {
    const TempDir dir;
    const auto path = dir.write("a.csv", "a,b\n1,2\n");
    auto tables = openTables(path.string());
    ASSERT_TRUE(tables);
    std::filesystem::remove(path);
    SourceRow row;
    const auto more = (*tables)[0]->next(row);
    ASSERT_TRUE(more && *more);
    EXPECT_EQ(row.cells[1], "2");
}

TEST(OpenTables, SaysThatAFileMayNotBeRead) {
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may read everything";
    const TempDir dir;
    const auto path = dir.write("a.csv", "a,b\n1,2\n");
    ::chmod(path.c_str(), 0);
    EXPECT_EQ(refusal(path, ErrorCode::NotPermitted), "The file may not be read");
}
