// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/forms.h"

#include <algorithm>
#include <array>

namespace coir::sample {

namespace {

struct FormText {
    std::string_view name;
    std::string_view profile;
    std::string_view headings;  // joined by |
};
constexpr FormText kTexts[kForms] = {
    {"registry", "registry",
     "企业名称|统一社会信用代码|注册号|组织机构代码|登记状态|法定代表人|法定代表人证件散列"
     "|注册资本(万元)|实缴资本(万元)|成立日期|核准日期|营业期限自|营业期限至|企业类型"
     "|登记机关|行政区划代码|所属省份|所属城市|所属区县|国标行业小类|所属行业|注册地址"
     "|最新年报地址|经营范围|曾用名|参保人数|联系电话|邮箱|经度|纬度|坐标系"},
    {"shareholders", "shareholders",
     "企业名称|统一社会信用代码|股东名称|股东类型|股东证件散列|股东统一社会信用代码"
     "|认缴出资额(万元)|认缴出资日期|认缴出资方式|实缴出资额(万元)|实缴出资日期"
     "|持股比例"},
    {"officers", "officers",
     "企业名称|统一社会信用代码|姓名|职务|证件类型|证件散列|任职日期|卸任日期"},
    {"changes", "changes",
     "企业名称|统一社会信用代码|变更事项|变更前内容|变更后内容|变更日期"},
    {"annual reports", "annual-report",
     "统一社会信用代码|企业名称|年报年度|通信地址|邮编|电话|邮箱|从业人数"
     "|资产总额(万元)|负债总额(万元)|营业收入(万元)|社保参保人数|报送日期"},
    {"penalties, current edition", "penalty",
     "行政相对人名称|行政相对人类别|行政相对人代码_1（统一社会信用代码）"
     "|行政相对人代码_2（工商注册号）|行政相对人代码_3（组织机构代码）"
     "|行政相对人代码_4（税务登记号）|行政相对人代码_5（事业单位证书号）"
     "|行政相对人代码_6（社会组织登记证号）|法定代表人|法定代表人证件类型"
     "|法定代表人证件号码|自然人证件类型|自然人证件号码|行政处罚决定书文号|违法行为类型"
     "|违法事实|处罚依据|处罚类别|处罚内容|罚款金额（万元）"
     "|没收违法所得、没收非法财物的金额（万元）|暂扣或吊销证照名称及编号|处罚决定日期"
     "|处罚有效期|公示截止期|处罚机关|处罚机关统一社会信用代码|数据来源单位"
     "|数据来源单位统一社会信用代码|备注"},
    {"penalties, older edition", "penalty-2016",
     "行政处罚决定书文号|处罚名称|处罚类别1|处罚类别2|处罚事由|处罚依据|行政相对人名称"
     "|行政相对人代码_1（统一社会信用代码）|行政相对人代码_2（组织机构代码）"
     "|行政相对人代码_3（工商登记码）|行政相对人代码_4（税务登记号）"
     "|行政相对人代码_5（居民身份证号）|法定代表人姓名|处罚结果|处罚决定日期|处罚机关"
     "|当前状态|地方编码|数据更新时间戳|备注"},
    {"licences", "licence",
     "行政相对人名称|行政相对人代码_1（统一社会信用代码）|法定代表人|行政许可决定文书名称"
     "|行政许可决定文书号|许可类别|许可证书名称|许可编号|许可内容|许可决定日期|有效期自"
     "|有效期至|许可机关|许可机关统一社会信用代码|当前状态|数据来源单位"
     "|数据来源单位统一社会信用代码|备注"},
    {"serious lists", "serious-lists",
     "名单类别|主体名称|统一社会信用代码|列入事由|决定文号|作出决定机关"
     "|作出决定机关统一社会信用代码|列入日期|最短公示期届满日|最长公示期届满日|移出日期"
     "|移出原因|严重程度"},
    {"judgment defaulters", "defaulters",
     "iname|casecode|cardnum|uscc|courtname"
     "|areaname|gistid|regdate|gistunit|duty"
     "|performance|performedpart|unperformpart"
     "|disrupttypename|publishdate"},
    {"abnormal list", "abnormal-list",
     "企业名称|统一社会信用代码|注册号|列入经营异常名录原因|列入日期|作出决定机关"
     "|移出经营异常名录原因|移出日期|移出决定机关|最新更新日期"},
    {"tax ratings", "tax-rating",
     "纳税人名称|纳税人识别号|评价年度|纳税信用级别|评价日期"},
    {"tax arrears", "tax-arrears",
     "纳税人名称|纳税人识别号|欠税税种|欠税余额(元)|当前发生的欠税额(元)|公告日期"
     "|税务机关|认定状态"},
    {"enforcement", "enforcement",
     "被执行人名称|统一社会信用代码|案号|立案时间|执行法院|执行标的(元)|状态"},
    {"customs declarations", "declarations",
     "报关单号|进出口标识|申报单位代码|申报单位名称|提运单号|合同号|申报地海关|进出口日期"
     "|备案号|毛重|净重|收发货人|经营单位统一编码|起运国|贸易方式|运输方式|运输工具名称"
     "|成交方式|承诺事项|境外发货人|项号|HS编码|商品名称|规格型号|申报数量|申报单位"
     "|法定第一数量|法定第一单位|申报单价|申报总价|成交币制|原产国|境内目的地"
     "|征减免税方式|品牌|备注"},
    {"tariff", "tariff",
     "HS编码|商品名称|最惠国税率(%)|增值税率(%)|HS版本|生效日期"},
    {"duty-free purchases", "duty-free",
     "购买流水号|购物时间|门店|渠道|购买人标识|年龄段|是否岛内居民|离岛航班|离岛日期"
     "|提货方式|商品类别序号|品牌|商品名称|数量|单位|零售价|支付账户散列|设备散列"
     "|收货人散列|收货地址|收货电话散列|团号"},
    {"payments", "payments",
     "交易流水号|交易时间|付款账户散列|付款主体|付款主体代码|收款账户散列|收款主体"
     "|收款主体代码|金额(元)|币种|渠道|摘要|出入岛方向"},
    {"invoices by month", "invoices",
     "纳税人识别号|纳税人名称|月份|开票金额(元)|开票份数|顶额开票份数|进项金额(元)"
     "|主要进项类别|主要销项类别"},
    {"insurance, power, water", "utilities",
     "统一社会信用代码|企业名称|季度|参保人数|用电量(千瓦时)|用水量(吨)|公积金缴存人数"},
    {"grid events", "grid-events",
     "事件编号|时间|类别|经度|纬度|坐标系|行政区划代码|严重度|处理状态"},
    {"repair", "repairs",
     "主体名称|统一社会信用代码|信息类别|决定文号|申请日期|办结日期|修复状态|提交材料"
     "|办理机关"},
    {"objections", "objections",
     "主体名称|统一社会信用代码|信息类别|决定文号|受理日期|异议状态|异议理由|办结日期"},
    {"guarantees", "guarantees",
     "担保人|担保人统一社会信用代码|被担保人|被担保人统一社会信用代码|债权人"
     "|担保金额(万元)|起始日期|终止日期|担保方式"},
    {"cluster addresses and agencies", "licensed-sites",
     "类别|地址或标识|名称|起始日期|终止日期"},
};

std::vector<std::string> parts(std::string_view joined) {
    std::vector<std::string> out;
    for (std::size_t start = 0; start <= joined.size();) {
        const std::size_t end = std::min(joined.find('|', start), joined.size());
        out.emplace_back(joined.substr(start, end - start));
        start = end + 1;
    }
    return out;
}

} // namespace

std::string_view formName(Form form) { return kTexts[static_cast<std::size_t>(form)].name; }

std::string_view profileOf(Form form) { return kTexts[static_cast<std::size_t>(form)].profile; }

const std::vector<std::string>& headingsOf(Form form) {
    static const auto all = [] {
        std::array<std::vector<std::string>, kForms> out;
        for (std::size_t i = 0; i < kForms; ++i)
            out[i] = parts(kTexts[i].headings);
        return out;
    }();
    return all[static_cast<std::size_t>(form)];
}

} // namespace coir::sample
