// SPDX-License-Identifier: GPL-3.0-or-later
// What another program changes in a case shows, with its table and row.
#include "store/seals.h"
#include "support/import_case.h"

#include <sqlite3.h>

namespace coir::ingest {
namespace {

using test::ImportCase;

/// Three payments, two tax arrears, a firm with a list of holders that adds up to 110 %.
void fill(ImportCase& c) {
    c.write("a.csv", "交易流水号,交易时间,付款账户散列,付款主体,收款账户散列,收款主体,金额(元),币种\n"
                     "T1,2026-01-05,p1,,p2,,100.00,CNY\n"
                     "T2,2026-01-06,p2,,p3,,250.50,CNY\n"
                     "T3,2026-01-07,p3,,p1,,90,CNY\n");
    c.write("b.csv", "纳税人名称,纳税人识别号,欠税税种,欠税余额(元),当前发生的欠税额(元),公告日期,税务机关,认定状态\n"
                     "海口甲有限公司,,增值税,1000,1000,2026-01-02,税务局,\n"
                     "海口乙有限公司,,增值税,2000,0,2026-01-03,税务局,\n");
    c.write("c.csv", "企业名称,统一社会信用代码,股东名称,股东类型,认缴出资额(万元),持股比例\n"
                     "海口丙有限公司,,海口甲有限公司,企业法人,60,60%\n"
                     "海口丙有限公司,,海口乙有限公司,企业法人,50,50%\n"
                     "海口丁有限公司,,海口甲有限公司,企业法人,100,100%\n");
    c.import();
}

std::string damageAfter(ImportCase& c, const std::string& sql) {
    // By another program: without our guards and keys.
    sqlite3* db = nullptr;
    EXPECT_EQ(sqlite3_open((c.dir() / "case.coir").c_str(), &db), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(db, ("SAVEPOINT s; " + sql + "; RELEASE s").c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
    sqlite3_close(db);
    const auto damage = store::verify(c.file());
    if (!damage)
        return plain(damage.error());
    std::string out;
    for (const auto& d : *damage)
        out += d.where + ": " + plain(d.what) + "\n";
    return out;
}

TEST(Seals, OfAnUntouchedCaseAreWholeAlsoAfterASecondDelivery) {
    ImportCase c("seals");
    fill(c);
    EXPECT_EQ(c.value("SELECT count(*) FROM quarantine WHERE reason = 'share_sum'"), "2");
    EXPECT_EQ(damageAfter(c, "SELECT 1"), "");
    // A newer version of T1 and another list of holders set dates of facts that lay there before.
    c.write("d.csv", "交易流水号,交易时间,付款账户散列,付款主体,收款账户散列,收款主体,金额(元),币种\nT1,2026-02-05,p1,,p2,,101.00,CNY\n");
    c.write("e.csv", "企业名称,统一社会信用代码,股东名称,股东类型,认缴出资额(万元),持股比例\n海口丁有限公司,,海口乙有限公司,企业法人,100,100%\n");
    c.import({"d.csv", "e.csv"});
    EXPECT_EQ(c.value("SELECT count(*) > 0 FROM imported_dates"), "1");
    EXPECT_EQ(damageAfter(c, "SELECT 1"), "");
}

TEST(Seals, NameTheFactThatWasChanged) {
    ImportCase c("seals");
    fill(c);
    // T2 is the second row of the first file: the second record of the case, row 3 of a.csv.
    EXPECT_EQ(damageAfter(c, "UPDATE payment SET amount_fen = 25051 WHERE serial = 'T2'"),
              "payment: Row 2 (a.csv, row 3) was changed after it was imported\n");
    EXPECT_EQ(damageAfter(c, "UPDATE payment SET amount_fen = 25050 WHERE serial = 'T2'"), "");
    EXPECT_EQ(damageAfter(c, "UPDATE payment SET known_from = '2025-01-01' WHERE serial = 'T3'"),
              "payment: Row 3 (a.csv, row 4) was changed after it was imported\n");
    EXPECT_EQ(damageAfter(c, "UPDATE payment SET known_from = '2026-01-07' WHERE serial = 'T3'; "
                             "UPDATE payment SET known_to = '2026-01-08' WHERE serial = 'T1'"),
              "payment: Row 1 (a.csv, row 2) was changed after it was imported\n");
}

TEST(Seals, EachColumnOfAFactCounts) {
    ImportCase c("seals");
    fill(c);
    std::vector<std::pair<std::string, std::string>> columns; // and another value of its type
    {
        auto s = c.file().db().prepare("SELECT name, type FROM pragma_table_info('tax_arrears') WHERE name <> 'id' AND name <> 'record_id'").value();
        for (auto row = s.step(); row && *row; row = s.step())
            columns.emplace_back(s.string(0), s.text(1) == "INTEGER" ? "77" : "'2031-01-01'");
    }
    for (const auto& [column, other] : columns) {
        // Each in a copy of its own value, put back afterwards.
        const std::string before = c.value("SELECT quote(" + column + ") FROM tax_arrears ORDER BY id LIMIT 1");
        const std::string row1 = " WHERE id = (SELECT min(id) FROM tax_arrears)";
        const std::string said = damageAfter(c, "UPDATE tax_arrears SET " + column + " = " + other + row1);
        EXPECT_NE(said.find("tax_arrears: Row 4 (b.csv, row "), std::string::npos) << column << ": " << said;
        EXPECT_EQ(damageAfter(c, "UPDATE tax_arrears SET " + column + " = " + before + row1), "") << column;
    }
    EXPECT_EQ(columns.size(), 14u);
}

TEST(Seals, NameRecordsMentionsAndRowsThatAreGone) {
    ImportCase c("seals");
    fill(c);
    constexpr const char* kUnguarded = "DROP TRIGGER record_fixed; ";
    constexpr const char* kGuarded = "; CREATE TRIGGER record_fixed BEFORE UPDATE ON record BEGIN SELECT RAISE (ABORT, 'record is append-only'); END";
    EXPECT_EQ(damageAfter(c, std::string(kUnguarded) + "UPDATE record SET text = replace(text, '100.00', '900.00') WHERE id = 1" + kGuarded),
              "record: Row 1 (a.csv, row 2) was changed after it was imported\n");
    EXPECT_EQ(damageAfter(c, std::string(kUnguarded) + "UPDATE record SET text = replace(text, '900.00', '100.00') WHERE id = 1" + kGuarded), "");
    EXPECT_EQ(damageAfter(c, "UPDATE mention SET name = '海口戊有限公司' WHERE id = 1"), "mention: Row 1 was changed after it was written\n");
    EXPECT_EQ(damageAfter(c, "UPDATE mention SET name = (SELECT name FROM mention m WHERE m.id = 1) WHERE id = 1; DELETE FROM payment WHERE serial = 'T3'"),
              "payment: 1 rows of a.csv are gone\nmention: Row 1 was changed after it was written\n");
}

TEST(Seals, NameAChangedTierAndASealThatIsGone) {
    ImportCase c("seals");
    fill(c);
    auto& db = c.file().db();
    ASSERT_TRUE(db.run("INSERT INTO entity (id, kind, key, label) VALUES (900, 'firm', 'reg:1', '甲'); INSERT INTO firm (id) VALUES (900); "
                       "INSERT INTO rating VALUES (900, 's', 1, '2026-01-01', '2026-01-01', 'B', 8125, 8125, 0.75, '', '{}')"));
    ASSERT_TRUE(store::sealResult(db, "rating"));
    ASSERT_TRUE(store::sealResolution(db));
    EXPECT_EQ(damageAfter(c, "UPDATE rating SET tier = 'A'"), "rating: Row reg:1 was changed after it was written\n");
    EXPECT_EQ(damageAfter(c, "UPDATE rating SET tier = 'B', points_hundredths = 9125"), "rating: Row reg:1 was changed after it was written\n");
    EXPECT_EQ(damageAfter(c, "DELETE FROM rating"), "rating: 1 rows were written, 0 are there\n");
    EXPECT_EQ(damageAfter(c, "DELETE FROM result_seal; DROP TRIGGER batch_seal_kept; DELETE FROM batch_seal WHERE batch_id = 1; CREATE TRIGGER batch_seal_kept "
                             "BEFORE DELETE ON batch_seal BEGIN SELECT RAISE (ABORT, 'batch_seal is append-only'); END"),
              "batch_seal: The seal of batch 1 is gone\n");
}

} // namespace
} // namespace coir::ingest
