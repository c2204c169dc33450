// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/core/ingest/read_whole.h"

using namespace coir;
using namespace coir::ingest;
using namespace coir::ingest::test;
using coir::test::TempDir;
using testing::ElementsAre;

namespace {

Result<Whole> readXml(std::string_view text, const ReadOptions& options = {}) { return readText("t.xml", text, options); }
std::string why(std::string_view text) { return whyRefused("t.xml", text); }

} // namespace

TEST(XmlReader, TakesRepeatedElementsForRecordsAndTheirLeavesForCells) {
    const auto table = readXml("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<records>\n"
                               "  <record><企业名称>甲 &amp; 乙</企业名称><年度>2025</年度></record>\n"
                               "  <record><年度>2024</年度><级别><![CDATA[A<B]]></级别></record>\n</records>\n");
    ASSERT_TRUE(table) << plain(table.error());
    EXPECT_THAT(table->headings, ElementsAre("企业名称", "年度", "级别"));
    EXPECT_THAT(table->rows, ElementsAre(ElementsAre("甲 & 乙", "2025", ""), ElementsAre("", "2024", "A<B")));
    EXPECT_THAT(table->numbers, ElementsAre(2, 3)); // as of JSON: the first element is row 2
}

TEST(XmlReader, FindsTheRecordsOfAnEnvelope) {
    ReadOptions options;
    options.knowsHeading = [](std::string_view heading) { return heading != "页码" && heading != "总数"; };
    const auto many = readXml("<响应><头><页码>1</页码><总数>2</总数><来源单位>局</来源单位></头><数据>"
                              "<行><名称>甲</名称><代码>1</代码></行><行><名称>乙</名称><代码>2</代码></行></数据></响应>", options);
    ASSERT_TRUE(many) << plain(many.error());
    EXPECT_THAT(many->rows, ElementsAre(ElementsAre("甲", "1"), ElementsAre("乙", "2")));
    const auto one = readXml("<数据><行><名称>甲</名称><代码>1</代码></行></数据>", options);
    ASSERT_TRUE(one);
    EXPECT_THAT(one->rows, ElementsAre(ElementsAre("甲", "1")));
    options.recordsPath = "头";
    const auto asked = readXml("<响应><头><页码>1</页码></头><行><名称>甲</名称></行><行><名称>乙</名称></行></响应>", options);
    ASSERT_TRUE(asked);
    EXPECT_THAT(asked->headings, ElementsAre("页码"));
}

TEST(XmlReader, ReadsAttributesNamedFieldsAndWhatLiesDeeper) {
    const auto attributes = readXml("<t xmlns:x=\"u\"><行 名称=\"甲\" 代码=\"1\"/><行 名称=\"乙\" 代码=\"2\"/></t>");
    ASSERT_TRUE(attributes) << plain(attributes.error());
    EXPECT_THAT(attributes->headings, ElementsAre("名称", "代码"));
    EXPECT_THAT(attributes->rows, ElementsAre(ElementsAre("甲", "1"), ElementsAre("乙", "2")));
    const auto fields = readXml("<t><row><field name=\"名称\">甲</field><field name=\"代码\">1</field></row>"
                                "<row><field name=\"代码\">2</field></row></t>");
    ASSERT_TRUE(fields);
    EXPECT_THAT(fields->rows, ElementsAre(ElementsAre("甲", "1"), ElementsAre("", "2")));
    const auto deep = readXml("<t><r><名称>甲</名称><地址><路>海秀路</路></地址></r><r><名称>乙</名称></r></t>");
    ASSERT_TRUE(deep);
    EXPECT_THAT(deep->headings, ElementsAre("名称", "路"));
    EXPECT_THAT(deep->rows, ElementsAre(ElementsAre("甲", "海秀路"), ElementsAre("乙", "")));
}

TEST(XmlReader, ReadsThousandsOfRecordsOfAPackedFile) {
    std::string text = "<t>";
    for (int i = 0; i < 30000; ++i)
        text += "<r><n>" + std::to_string(i) + "</n><w>海口市</w></r>";
    const TempDir dir;
    const auto all = readWhole(dir.write("t.xml.gz", gzipped(text + "</t>")));
    ASSERT_TRUE(all) << plain(all.error());
    ASSERT_EQ(all->front().rows.size(), 30000u);
    EXPECT_THAT(all->front().rows[29999], ElementsAre("29999", "海口市"));
    EXPECT_EQ(all->front().numbers.back(), 30001);
}

TEST(XmlReader, RefusesDamageAndWhatIsNoTable) {
    EXPECT_EQ(why("<t><r><a>1</a></r><r><a>2</t>").substr(0, 29), "The XML is not well-formed at");
    EXPECT_EQ(why("<!DOCTYPE t [<!ENTITY x \"y\">]><t><r><a>&x;</a></r></t>"), "The XML declares a document type of its own");
    EXPECT_EQ(why("<!doctype HTML><html><p>a<br></html>"), "This is a page or document in XML or HTML, no table");
    EXPECT_EQ(why("<t>nothing</t>"), "This is a page or document in XML or HTML, no table");
    std::string places = "<t>";
    for (int i = 0; i < 5000; ++i)
        places += "<e" + std::to_string(i) + ">1</e" + std::to_string(i) + ">";
    EXPECT_EQ(why(places + "</t>"), "This is a page or document in XML or HTML, no table");
}
