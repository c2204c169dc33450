// SPDX-License-Identifier: GPL-3.0-or-later
// Every form of the hand-over once, in small, with one trap or two each.
#include "support/import_case.h"

namespace coir::ingest {
namespace {

using test::ImportCase;

struct Form {
    const char* profile;
    const char* file;     ///< its bytes
    int accepted;
    const char* probe;    ///< SQL
    const char* expected; ///< first column of the first row
};

const Form kForms[] = {
    {"registry", "企业名称,统一社会信用代码,登记状态,注册资本(元),成立日期\n甲有限公司,91460100PDY00001X1,吊销，未注销,5000000,2020.1.5\n", 1,
     "SELECT status || ' ' || capital_fen || ' ' || known_from || ' ' || valid_from FROM registration", "revoked 500000000 2020-01-05 2020-01-05"},
    {"shareholders", "企业名称,统一社会信用代码,股东名称,股东类型,股东证件散列,股东统一社会信用代码,认缴出资额(万元),认缴出资日期,认缴出资方式,实缴出资额(万元),实缴出资日期,持股比例\n"
                     "甲有限公司,91460100PDY00001X1,张三,自然人股东,t1,,37.5,2040-01-01,货币,0,,37.5%\n", 1,
     "SELECT holder_kind || ' ' || holder_mask || ' ' || share_num || '/' || share_den || ' ' || subscribed_fen FROM holding", "person 张* 3/8 37500000"},
    {"annual-report", "统一社会信用代码,企业名称,年报年度,通信地址,电话,从业人数,资产总额(万元),负债总额(万元),营业收入(万元),社保参保人数,报送日期\n"
                      "91460100PDY00001X1,甲有限公司,2023年度,海口市国贸路1号,0898-66778899,12,1.2亿,300,450.5,10,2024/6/30\n", 1,
     "SELECT year || ' ' || assets_fen || ' ' || revenue_fen || ' ' || valid_from || ' ' || valid_to || ' ' || known_from FROM annual_report",
     "2023 12000000000 450500000 2023-01-01 2024-01-01 2024-06-30"},
    {"licence", "行政相对人名称,行政相对人代码_1（统一社会信用代码）,法定代表人,行政许可决定文书名称,行政许可决定文书号,许可类别,许可编号,许可内容,许可决定日期,有效期自,有效期至,许可机关,当前状态,数据来源单位\n"
                "甲有限公司,91460100PDY00001X1,张三,食品经营许可,琼食1号,普通,JY1,食品销售,2024-01-02,2024-01-10,2029-01-09,海口市监局,有效,海口市监局\n", 1,
     "SELECT valid_from || ' ' || valid_to || ' ' || known_from FROM licence", "2024-01-10 2029-01-09 2024-01-02"},
    {"serious-lists", "名单类别,主体名称,统一社会信用代码,列入事由,决定文号,作出决定机关,作出决定机关统一社会信用代码,列入日期,最短公示期届满日,最长公示期届满日,移出日期,移出原因,严重程度\n"
                      "重大税收违法失信主体,甲有限公司,91460100PDY00001X1,虚开发票,税1号,海南省税务局,11460000000000000X,2024-02-01,2025-02-01,2027-02-01,2099/12/31,,严重\n", 1,
     "SELECT list_kind || ' ' || valid_to || ' ' || (SELECT group_concat(reason) FROM quarantine WHERE kind = 'warning') FROM list_entry", "重大税收违法失信主体 2027-02-01 other_code"},
    {"defaulters", R"({"records":[{"iname":"甲有限公司","casecode":"(2024)琼01执1号","cardnum":"91460100****0001X1","uscc":"91460100PDY00001X1","courtname":"海口市中级人民法院","areaname":"海南","gistid":"(2023)琼01民初1号","regdate":"20240105","gistunit":"海口市中级人民法院","duty":"给付货款","performance":"全部未履行","disrupttypename":"违反财产报告制度","publishdate":"2024年03月01日"},
        {"iname":"王五","casecode":"(2024)琼01执2号","cardnum":"460100********1234","uscc":"","courtname":"海口市中级人民法院","areaname":"海南","gistid":"(2023)琼01民初2号","regdate":"20240105","publishdate":"2024年03月01日"}]})", 1,
     "SELECT list_kind || ' ' || known_from || ' ' || valid_from || ' ' || (SELECT dropped FROM batch) FROM list_entry", "失信被执行人 2024-03-01 2024-01-05 1"},
    {"abnormal-list", "企业名称,统一社会信用代码,注册号,列入经营异常名录原因,列入日期,作出决定机关,移出经营异常名录原因,移出日期,移出决定机关,最新更新日期\n"
                      "甲有限公司,91460100PDY00001X1,,未按规定公示年度报告,2023-07-10,海口市监局,,,,2023-07-12\n", 1,
     "SELECT entered_on || ' ' || updated || ' ' || ends_filled FROM abnormal_entry", "2023-07-10 2023-07-12 0"},
    {"tax-rating", "纳税人名称,纳税人识别号,评价年度,纳税信用级别,评价日期\n甲有限公司,91460100PDY00001X1,2023,m级,2024-04-30\n乙有限公司,91460200PDY000175P,2023,E,2024-04-30\n", 1,
     "SELECT grade || ' ' || valid_from FROM tax_rating", "M 2024-04-30"},
    {"tax-arrears", "纳税人名称,纳税人识别号,欠税税种,欠税余额(元),当前发生的欠税额(元),公告日期,税务机关,认定状态\n甲有限公司,91460100PDY00001X1,增值税,\"12,345.67\",0,2024-05-01,海口市税务局,走逃(失联)\n", 1,
     "SELECT balance_fen || ' ' || finding FROM tax_arrears", "1234567 走逃(失联)"},
    {"enforcement", "被执行人名称,统一社会信用代码,案号,立案时间,执行法院,执行标的(元),状态\n甲有限公司,91460100PDY00001X1,(2024)琼01执9号,2024-02-03,海口法院,150000,执行中\n", 1,
     "SELECT amount_fen || ' ' || valid_from FROM enforcement", "15000000 2024-02-03"},
    {"declarations", "报关单号\t进出口标识\t申报单位代码\t进出口日期\t净重\t收发货人\t经营单位统一编码\t贸易方式\t成交方式\t承诺事项\t项号\tHS编码\t商品名称\t申报数量\t申报单位\t法定第一数量\t法定第一单位\t申报单价\t申报总价\t成交币制\t原产国\n"
                     "640120241000000001\tI\t4601000001\t2024-03-04\t100.5\t甲有限公司\t91460100PDY00001X1\t110\tCIF\t001\t1\t8703.2341.10\t小客车\t2\t辆\t2\t辆\t150000.25\t300000.5\t142\t日本\n"
                     "640120241000000001\tI\t4601000001\t2024-03-04\t100.5\t甲有限公司\t91460100PDY00001X1\t110\tCIF\t001\t2\t8703234190\t小客车\t1\t辆\t1\t辆\t1\t1\tUSD\t日本\n", 2,
     "SELECT trade_mode || ' ' || hs || ' ' || unit_price_micro || ' ' || currency || ' ' || unit || ' ' || direction || ' ' || moved_at FROM declaration_line ORDER BY id",
     "0110 8703234110 150000250000 CNY 辆 I 2024-03-04"},
    {"tariff", "HS编码,商品名称,最惠国税率(%),增值税率(%),HS版本,生效日期\n87032341,小客车,15,13,2022,2024-01-01\n", 1, "SELECT hs || ' ' || mfn_percent || ' ' || vat_percent FROM tariff", "87032341 15.0 13.0"},
    {"duty-free", "购买流水号,购物时间,门店,渠道,购买人标识,年龄段,是否岛内居民,离岛航班,离岛日期,提货方式,商品类别序号,品牌,商品名称,数量,单位,零售价,支付账户散列,设备散列,收货人散列,收货地址,收货电话散列,团号\n"
                  "P1,2024-03-04 10:11:12,海口店,线上,b1,18-25,否,HU7001,2024-03-05,邮寄送达,3,甲牌,面霜,2,瓶,\"1,299.00\",a1,d1,r1,海南省海口市龙华区国贸路1号2栋301,p1,T9\n"
                  "P2,2024-03-04 10:12:00,海口店,线上,b2,18岁以下,否,HU7001,2024-03-05,邮寄送达,3,甲牌,面霜,2,瓶,1299,a1,d1,r1,x,p1,\n", 1,
     "SELECT bought_at || ' ' || price_fen || ' ' || buyer_token || ' ' || resident || ' ' || address || ' ' || (SELECT dropped FROM batch) FROM purchase",
     "2024-03-04 10:11:12 129900 b1 0 海南省海口市龙华区国贸路*** 1"},
    {"payments", "交易流水号,交易时间,付款账户散列,付款主体,付款主体代码,收款账户散列,收款主体,收款主体代码,金额(元),币种,渠道,摘要,出入岛方向\n"
                 "S1,2024-03-04 10:11:12,a1,甲有限公司,91460100PDY00001X1,a2,张三,,100.01,人民币,网银,货款,岛内\n"
                 "S2,2024-03-04 10:11:12,a1,甲有限公司,91460100PDY00001X1,a2,乙有限公司,91460200PDY000175P,-5,CNY,网银,货款,岛内\n", 1,
     "SELECT amount_fen || ' ' || currency || ' ' || (payee IS NULL) || ' ' || payee_token || ' ' || (SELECT reason FROM quarantine) FROM payment", "10001 CNY 1 a2 not_positive"},
    {"invoices", "纳税人识别号,纳税人名称,月份,开票金额(元),开票份数,顶额开票份数,进项金额(元),主要进项类别,主要销项类别\n91460100PDY00001X1,甲有限公司,2024年2月,100000,10,9,0,煤炭,钢材\n", 1,
     "SELECT month || ' ' || valid_from || ' ' || valid_to || ' ' || known_from || ' ' || (SELECT latest_event FROM batch) FROM invoice_month", "2024-02 2024-02-01 2024-03-01 2024-02-29 2024-02-29"},
    {"utilities", "统一社会信用代码,企业名称,季度,参保人数,用电量(千瓦时),用水量(吨),公积金缴存人数\n91460100PDY00001X1,甲有限公司,2024年第一季度,5,1000.5,20,5\n", 1,
     "SELECT quarter || ' ' || valid_from || ' ' || known_from || ' ' || power_kwh FROM utility_quarter", "2024-Q1 2024-01-01 2024-03-31 1000.5"},
    // A point near Haikou: GCJ-02 lies some hundred metres off WGS-84.
    {"grid-events", "事件编号,时间,类别,经度,纬度,坐标系,行政区划代码,严重度,处理状态\nE1,2024-03-04 08:00,占道经营,110.3312,20.0311,GCJ-02,460106,一般,已处理\nE2,2024-03-04 08:00,占道经营,110.3312,20.0311,,460106,一般,已处理\n", 2,
     "SELECT county || ' ' || (abs(lng - 110.3312) BETWEEN 0.003 AND 0.008) || ' ' || (abs(lat - 20.0311) BETWEEN 0.0005 AND 0.006) || ' ' || (SELECT lng IS NULL FROM grid_event WHERE serial = 'E2') FROM grid_event WHERE serial = 'E1'",
     "460100 1 1 1"},
    {"repairs", "主体名称,统一社会信用代码,信息类别,决定文号,申请日期,办结日期,修复状态,提交材料,办理机关\n甲有限公司,91460100PDY00001X1,行政处罚,罚1号,2024-05-01,2024-05-20,准予修复,承诺书,海口市发改委\n", 1,
     "SELECT state || ' ' || valid_from || ' ' || known_from FROM repair", "准予修复 2024-05-20 2024-05-20"},
    {"objections", "主体名称,统一社会信用代码,信息类别,决定文号,受理日期,异议状态,异议理由,办结日期\n甲有限公司,91460100PDY00001X1,行政处罚,罚1号,2024-05-01,异议处理中,非本公司,\n", 1,
     "SELECT state || ' ' || valid_from || ' ' || (SELECT latest_event FROM batch) FROM objection", "异议处理中 2024-05-01 2024-05-01"},
    {"guarantees", "担保人,担保人统一社会信用代码,被担保人,被担保人统一社会信用代码,债权人,担保金额(万元),起始日期,终止日期,担保方式\n甲有限公司,91460100PDY00001X1,乙有限公司,91460200PDY000175P,李四,500,2024-01-01,2025-01-01,保证\n", 1,
     "SELECT g.amount_fen || ' ' || g.creditor || ' ' || m.uscc || ' ' || g.valid_to FROM guarantee g JOIN mention m ON m.id = g.debtor", "500000000 李* 91460200PDY000175P 2025-01-01"},
    {"licensed-sites", "类别,地址或标识,名称,起始日期,终止日期\n集群注册地址,海口市国贸路1号,某集群,2020-01-01,\n代理记账机构,tok_77,某代理,2020-01-01,2022-01-01\n", 2,
     "SELECT group_concat(address_or_token || ' ' || coalesce(valid_to, '-'), ';') FROM licensed_site", "海口市国贸路1号 -;tok_77 2022-01-01"},
    {"licence-2016", "行政许可决定书文号,项目名称,审批类别,许可内容,行政相对人名称,行政相对人代码_1（统一社会信用代码）,许可决定日期,许可截止期,许可机关,当前状态,数据更新时间戳\n"
                     "琼许1号,食品经营,普通,食品,甲有限公司,91460100PDY00001X1,2016-03-04,2019-03-03,海口市监局,正常,2016-03-05 01:02:03\n", 1,
     "SELECT valid_to || ' ' || known_from || ' ' || updated FROM licence", "2019-03-03 2016-03-05 2016-03-05"},
    {"serious-violation", "企业名称,统一社会信用代码,列入严重违法失信名单（黑名单）原因,列入日期,作出决定机关,移出原因,移出日期\n甲有限公司,91460100PDY00001X1,虚假注册,2024-01-01,海口市监局,,\n", 1,
     "SELECT list_kind || ' ' || entered_on FROM list_entry", "严重违法失信名单 2024-01-01"},
    {"area-shapes", R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"460100","name":"海口市"},"geometry":{"type":"Polygon","coordinates":[[[110,20],[110.1,20],[110,20.1],[110,20]]]}}]})", 1,
     "SELECT code || ' ' || name || ' ' || (geometry LIKE '%coordinates%') FROM area_shape", "460100 海口市 1"},
};

TEST(Forms, EachIsReadIntoItsTable) {
    for (const Form& f : kForms) {
        SCOPED_TRACE(f.profile);
        ImportCase c("form");
        c.write("data", f.file);
        const auto s = c.import();
        ASSERT_EQ(s.files.size(), 1u);
        EXPECT_EQ(s.files[0].profile, f.profile);
        EXPECT_EQ(s.accepted, f.accepted) << c.rows("SELECT row, field, value, reason FROM quarantine", 4);
        EXPECT_EQ(s.rows, s.accepted + s.quarantined + s.duplicates + s.dropped);
        EXPECT_EQ(c.value(f.probe), f.expected);
        EXPECT_EQ(c.value("SELECT count(*) FROM record"), std::to_string(f.accepted));
        const auto damage = store::verify(c.file());
        ASSERT_TRUE(damage);
        EXPECT_TRUE(damage->empty()) << plain(damage->front().what);
    }
}

} // namespace
} // namespace coir::ingest
