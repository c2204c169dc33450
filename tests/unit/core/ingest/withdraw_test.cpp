// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/withdraw.h"

#include "base/hash.h"
#include "support/import_case.h"
#include "text/codes.h"

namespace coir::ingest {
namespace {

using test::ImportCase;

std::string code(int n) { return text::makeUscc('9', '1', "460100", "PDY0000" + std::to_string(n)); }

std::string registry(std::initializer_list<int> firms) {
    std::string text = "企业名称,统一社会信用代码,登记状态,成立日期\n";
    for (const int n : firms)
        text += "海口试验" + std::to_string(n) + "号有限公司," + code(n) + ",存续,2020-01-01\n";
    return text;
}

/// Facts, entities and who is spoken of, without the numbers that rows happen to have.
std::string contents(ImportCase& c) {
    return c.rows("SELECT r.name, r.status, coalesce(e.key, '-') FROM registration r JOIN mention m ON m.id = r.subject LEFT JOIN entity e ON e.id = m.entity_id ORDER BY 1", 3) +
           c.rows("SELECT a.reason, coalesce(e.key, '-'), a.entered_on FROM abnormal_entry a JOIN mention m ON m.id = a.subject LEFT JOIN entity e ON e.id = m.entity_id ORDER BY 1, 2", 3) +
           c.rows("SELECT kind, key, label FROM entity ORDER BY 1, 2", 3) +
           c.rows("SELECT file, rows, accepted, quarantined FROM batch ORDER BY 1", 4) + c.rows("SELECT uscc, name FROM mention ORDER BY 1, 2", 2);
}

std::string abnormal() {
    // The third row speaks of a firm that no register names; the fourth has a day that no year has.
    return "企业名称,统一社会信用代码,注册号,列入经营异常名录原因,列入日期,作出决定机关,移出经营异常名录原因,移出日期,移出决定机关,最新更新日期\n"
           "海口试验1号有限公司," + code(1) + ",,未报年报,2024-07-01,某局,,,,\n"
           "海口试验2号有限公司," + code(2) + ",,无法联系,2024-08-01,某局,,,,\n"
           "海口试验9号有限公司," + code(9) + ",,无法联系,2024-08-01,某局,,,,\n"
           "海口试验2号有限公司," + code(2) + ",,未报年报,2025-02-30,某局,,,,\n";
}

TEST(Withdraw, LeavesTheCaseAsIfTheBatchHadNeverCome) {
    ImportCase with("withdraw_a"), without("withdraw_b");
    for (ImportCase* c : {&with, &without}) {
        c->write("a.csv", registry({1, 2, 3}));
        c->import({"a.csv"});
    }
    with.write("b.csv", abnormal());
    with.import({"b.csv"});
    ASSERT_EQ(with.value("SELECT count(*) FROM abnormal_entry"), "3");
    ASSERT_EQ(with.value("SELECT count(*) FROM entity WHERE key = '" + code(9) + "'"), "1");
    const auto batch = std::stoll(with.value("SELECT id FROM batch WHERE file = 'b.csv'"));
    JobContext job;
    const auto out = withdrawBatch(with.file(), batch, job);
    ASSERT_TRUE(out) << plain(out.error());
    EXPECT_EQ(out->file, "b.csv");
    EXPECT_EQ(out->records, 3);
    EXPECT_EQ(out->facts, 3);
    EXPECT_EQ(out->quarantined, 1);
    EXPECT_FALSE(with.file().resolved().value()) << "whoever goes on resolves first";
    EXPECT_EQ(with.value("SELECT action || ' ' || detail FROM audit ORDER BY id DESC LIMIT 1"),
              "withdraw 2 " + hex(sha256(abnormal())) + " b.csv: 3 records, 0 findings");
    with.resolve();
    EXPECT_EQ(contents(with), contents(without));
    const auto damage = store::verify(with.file());
    ASSERT_TRUE(damage);
    EXPECT_TRUE(damage->empty()) << damage->front().where;
}

TEST(Withdraw, LetsTheSameFileBeImportedAgain) {
    ImportCase c("withdraw_again");
    c.write("a.csv", registry({1, 2}));
    c.write("b.csv", abnormal());
    c.import();
    const std::string before = contents(c);
    JobContext job;
    ASSERT_TRUE(withdrawBatch(c.file(), std::stoll(c.value("SELECT id FROM batch WHERE file = 'b.csv'")), job));
    c.import({"b.csv"});
    EXPECT_EQ(contents(c), before);
}

TEST(Withdraw, TakesFindingsThatQuoteItsRowsAlong) {
    ImportCase c("withdraw_finding");
    c.write("a.csv", registry({1}));
    c.write("b.csv", abnormal());
    c.import();
    const std::string put = "INSERT INTO finding VALUES ('%', 'shell', 'watch', .7, NULL, NULL, 'p', 1, '2025-01-01', '2025-01-01', 'd', '{}');"
                            "INSERT INTO finding_evidence VALUES ('%', 0, (SELECT r.id FROM record r JOIN batch b ON b.id = r.batch_id WHERE b.file = '$' LIMIT 1), '', '', 'supports', '');";
    for (const auto& [id, file] : {std::pair("stays", "a.csv"), std::pair("goes", "b.csv")}) {
        std::string sql = put;
        for (const auto& [mark, words] : {std::pair('%', id), std::pair('$', file)})
            for (auto at = sql.find(mark); at != std::string::npos; at = sql.find(mark))
                sql.replace(at, 1, words);
        ASSERT_TRUE(c.file().db().run(sql));
    }
    JobContext job;
    const auto out = withdrawBatch(c.file(), std::stoll(c.value("SELECT id FROM batch WHERE file = 'b.csv'")), job);
    ASSERT_TRUE(out) << plain(out.error());
    EXPECT_EQ(out->findings, 1);
    EXPECT_EQ(c.rows("SELECT id FROM finding", 1), "stays\n");
    EXPECT_EQ(c.value("SELECT count(*) FROM finding_evidence"), "1");
}

std::string damage(ImportCase& c) {
    const auto found = store::verify(c.file());
    if (!found)
        return plain(found.error());
    std::string out;
    for (const auto& d : *found)
        out += d.where + ": " + plain(d.what) + "\n";
    return out;
}

/// T1 comes twice: one version ends the other.
constexpr std::string_view kPayments = "交易流水号,交易时间,付款账户散列,付款主体,收款账户散列,收款主体,金额(元),币种\n";

TEST(Withdraw, KeepsTheSealsOfWhatStays) {
    ImportCase c("withdraw_seals");
    c.write("a.csv", registry({1, 2, 3}));
    c.write("b.csv", abnormal());
    c.write("p.csv", std::string(kPayments) + "T1,2026-01-05,p1,海口试验1号有限公司,p2,,100.00,CNY\nT2,2026-01-06,p2,,p3,,250.50,CNY\n");
    c.import();
    const std::string before = c.rows("SELECT serial, amount_fen, known_from, coalesce(known_to, '-') FROM payment ORDER BY id", 4);
    c.write("q.csv", std::string(kPayments) + "T1,2026-02-05,p1,海口试验1号有限公司,p2,海口试验8号有限公司,101.00,CNY\n");
    c.import({"q.csv"});
    ASSERT_EQ(c.value("SELECT count(*) FROM payment WHERE serial = 'T1' AND known_to IS NOT NULL"), "1");
    ASSERT_EQ(damage(c), "");
    JobContext job;
    const auto withdraw = [&](const std::string& name) {
        ASSERT_TRUE(withdrawBatch(c.file(), std::stoll(c.value("SELECT id FROM batch WHERE file = '" + name + "'")), job));
        EXPECT_EQ(damage(c), "") << name << " before it is resolved";
        c.resolve();
        EXPECT_EQ(damage(c), "") << name;
    };
    withdraw("q.csv");
    EXPECT_EQ(c.rows("SELECT serial, amount_fen, known_from, coalesce(known_to, '-') FROM payment ORDER BY id", 4), before);
    // The register brought the names that the other list uses, too; they stay and are still sealed.
    withdraw("a.csv");
    c.import({"q.csv"});
    EXPECT_EQ(damage(c), "");
    EXPECT_EQ(c.value("SELECT id FROM batch WHERE file = 'q.csv'"), "5") << "the number of a withdrawn batch is not given again";
    ASSERT_TRUE(c.file().db().run("UPDATE payment SET amount_fen = 25051 WHERE serial = 'T2'"));
    const std::string row = c.value("SELECT id FROM payment WHERE serial = 'T2'");
    EXPECT_EQ(damage(c), "payment: Row " + row + " (p.csv, row 3) was changed after it was imported\n");
}

TEST(Withdraw, DoesNotExcuseABatchThatIsMerelyGone) {
    ImportCase c("withdraw_gone");
    c.write("a.csv", registry({1, 2}));
    c.write("b.csv", abnormal());
    c.import();
    ASSERT_TRUE(c.file().db().run("PRAGMA foreign_keys = OFF; DELETE FROM abnormal_entry; DELETE FROM quarantine; DELETE FROM record WHERE batch_id = 2; "
                                  "DELETE FROM batch WHERE id = 2"));
    EXPECT_NE(damage(c).find("batch: Batch 2 is gone and was not withdrawn\n"), std::string::npos) << damage(c);
}

TEST(Withdraw, ChangesNothingWhenCancelledOrAskedForAnother) {
    ImportCase c("withdraw_not");
    c.write("a.csv", registry({1, 2}));
    c.import();
    const std::string before = contents(c);
    std::stop_source stop;
    stop.request_stop();
    JobContext stopped(stop.get_token(), {});
    const auto cancelled = withdrawBatch(c.file(), 1, stopped);
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
    JobContext job;
    const auto none = withdrawBatch(c.file(), 77, job);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::WrongUse);
    EXPECT_EQ(contents(c), before);
}

} // namespace
} // namespace coir::ingest
