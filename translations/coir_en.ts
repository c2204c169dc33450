<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Connection</name>
        <message numerus="yes">
            <source>Connected directly, by %n relation(s).</source>
            <translation>
                <numerusform>Connected directly, by %n relation.</numerusform>
                <numerusform>Connected directly, by %n relations.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Connected in %n step(s).</source>
            <translation>
                <numerusform>Connected in %n step.</numerusform>
                <numerusform>Connected in %n steps.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not connected directly, but by %n common neighbour(s).</source>
            <translation>
                <numerusform>Not connected directly, but by %n common neighbour.</numerusform>
                <numerusform>Not connected directly, but by %n common neighbours.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Money</name>
        <message>
            <source>%1 million yuan</source>
            <translation>%1 million yuan</translation>
        </message>
        <message>
            <source>%1 ten-thousand yuan</source>
            <translation>%1 ten-thousand yuan</translation>
        </message>
        <message>
            <source>%1 yuan</source>
            <translation>%1 yuan</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message numerus="yes">
            <source>%n cell(s) far off not drawn</source>
            <translation>
                <numerusform>%n cell far off not drawn</numerusform>
                <numerusform>%n cells far off not drawn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more firm(s) at the same place</source>
            <translation>
                <numerusform>and %n more firm at the same place</numerusform>
                <numerusform>and %n more firms at the same place</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message>
            <source>about %1 min</source>
            <translation>about %1 min</translation>
        </message>
        <message>
            <source>about %1 s</source>
            <translation>about %1 s</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::FindingPanel</name>
        <message numerus="yes">
            <source>%n condition(s) that would clear the lead are met.</source>
            <translation>
                <numerusform>%n condition that would clear the lead is met.</numerusform>
                <numerusform>%n conditions that would clear the lead are met.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n condition(s) that would clear the lead are met. “Confirmed” once more keeps the verdict all the same.</source>
            <translation>
                <numerusform>%n condition that would clear the lead is met. “Confirmed” once more keeps the verdict all the same.</numerusform>
                <numerusform>%n conditions that would clear the lead are met. “Confirmed” once more keeps the verdict all the same.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coir::ui::GraphCanvas</name>
        <message numerus="yes">
            <source>%n relation(s) shown</source>
            <translation>
                <numerusform>%n relation shown</numerusform>
                <numerusform>%n relations shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coir::ui::GraphView</name>
        <message numerus="yes">
            <source>%n node(s) selected. P: path between two · Ctrl+G: group · H: hide · T: pin</source>
            <translation>
                <numerusform>%n node selected. P: path between two · Ctrl+G: group · H: hide · T: pin</numerusform>
                <numerusform>%n nodes selected. P: path between two · Ctrl+G: group · H: hide · T: pin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n node(s)</source>
            <translation>
                <numerusform>Add %n node</numerusform>
                <numerusform>Add %n nodes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Group %n node(s)</source>
            <translation>
                <numerusform>Group %n node</numerusform>
                <numerusform>Group %n nodes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hide %n node(s)</source>
            <translation>
                <numerusform>Hide %n node</numerusform>
                <numerusform>Hide %n nodes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hide all but %n node(s)</source>
            <translation>
                <numerusform>Hide all but %n node</numerusform>
                <numerusform>Hide all but %n nodes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n node(s)</source>
            <translation>
                <numerusform>Move %n node</numerusform>
                <numerusform>Move %n nodes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Path of %n step(s)</source>
            <translation>
                <numerusform>Path of %n step</numerusform>
                <numerusform>Path of %n steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Pin %n node(s)</source>
            <translation>
                <numerusform>Pin %n node</numerusform>
                <numerusform>Pin %n nodes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unpin %n node(s)</source>
            <translation>
                <numerusform>Unpin %n node</numerusform>
                <numerusform>Unpin %n nodes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coir::ui::LeadsNote</name>
        <message numerus="yes">
            <source>%n lead(s) on this firm: %1. The tier weighs recorded facts only, not leads.</source>
            <translation>
                <numerusform>%n lead on this firm: %1. The tier weighs recorded facts only, not leads.</numerusform>
                <numerusform>%n leads on this firm: %1. The tier weighs recorded facts only, not leads.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>field</name>
        <message>
            <source>abnormal</source>
            <translation>abnormal list</translation>
        </message>
        <message>
            <source>address</source>
            <translation>address</translation>
        </message>
        <message>
            <source>address_or_token</source>
            <translation>address or token</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>amount</translation>
        </message>
        <message>
            <source>amount_fen</source>
            <translation>amount</translation>
        </message>
        <message>
            <source>announced</source>
            <translation>date of notice</translation>
        </message>
        <message>
            <source>announced_on</source>
            <translation>date of notice</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>approved on</translation>
        </message>
        <message>
            <source>assets_fen</source>
            <translation>assets</translation>
        </message>
        <message>
            <source>balance_fen</source>
            <translation>arrears</translation>
        </message>
        <message>
            <source>bought_at</source>
            <translation>time of purchase</translation>
        </message>
        <message>
            <source>brand</source>
            <translation>brand</translation>
        </message>
        <message>
            <source>buyer_token</source>
            <translation>buyer (token)</translation>
        </message>
        <message>
            <source>capital_fen</source>
            <translation>registered capital</translation>
        </message>
        <message>
            <source>case_no</source>
            <translation>case number</translation>
        </message>
        <message>
            <source>category</source>
            <translation>category</translation>
        </message>
        <message>
            <source>changed_on</source>
            <translation>date of change</translation>
        </message>
        <message>
            <source>closed_on</source>
            <translation>closing date</translation>
        </message>
        <message>
            <source>county</source>
            <translation>county</translation>
        </message>
        <message>
            <source>creditor</source>
            <translation>creditor</translation>
        </message>
        <message>
            <source>debtor</source>
            <translation>debtor</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>decision date</translation>
        </message>
        <message>
            <source>decided_on</source>
            <translation>decision date</translation>
        </message>
        <message>
            <source>decision_no</source>
            <translation>decision number</translation>
        </message>
        <message>
            <source>device</source>
            <translation>device (token)</translation>
        </message>
        <message>
            <source>device_token</source>
            <translation>device (token)</translation>
        </message>
        <message>
            <source>email_token</source>
            <translation>e-mail (token)</translation>
        </message>
        <message>
            <source>entered</source>
            <translation>entry date</translation>
        </message>
        <message>
            <source>entered_on</source>
            <translation>entry date</translation>
        </message>
        <message>
            <source>equity</source>
            <translation>equity</translation>
        </message>
        <message>
            <source>exited_on</source>
            <translation>exit date</translation>
        </message>
        <message>
            <source>filed_on</source>
            <translation>filing date</translation>
        </message>
        <message>
            <source>finding</source>
            <translation>finding of the tax office</translation>
        </message>
        <message>
            <source>foreign_party</source>
            <translation>foreign party</translation>
        </message>
        <message>
            <source>former_names</source>
            <translation>former names</translation>
        </message>
        <message>
            <source>founded</source>
            <translation>founded</translation>
        </message>
        <message>
            <source>from</source>
            <translation>from</translation>
        </message>
        <message>
            <source>goods</source>
            <translation>goods</translation>
        </message>
        <message>
            <source>grade</source>
            <translation>grade</translation>
        </message>
        <message>
            <source>grid-events</source>
            <translation>grid event</translation>
        </message>
        <message>
            <source>happened_at</source>
            <translation>time</translation>
        </message>
        <message>
            <source>holder</source>
            <translation>holder</translation>
        </message>
        <message>
            <source>hs</source>
            <translation>HS code</translation>
        </message>
        <message>
            <source>in_category</source>
            <translation>main purchases</translation>
        </message>
        <message>
            <source>industry_code</source>
            <translation>industry</translation>
        </message>
        <message>
            <source>insured</source>
            <translation>insured staff</translation>
        </message>
        <message>
            <source>invoices</source>
            <translation>invoices</translation>
        </message>
        <message>
            <source>item</source>
            <translation>item</translation>
        </message>
        <message>
            <source>kinds</source>
            <translation>kind of penalty</translation>
        </message>
        <message>
            <source>legal_representative</source>
            <translation>legal representative</translation>
        </message>
        <message>
            <source>liabilities_fen</source>
            <translation>liabilities</translation>
        </message>
        <message>
            <source>list_kind</source>
            <translation>list</translation>
        </message>
        <message>
            <source>lists</source>
            <translation>list entry</translation>
        </message>
        <message>
            <source>mfn_percent</source>
            <translation>tariff rate</translation>
        </message>
        <message>
            <source>month</source>
            <translation>month</translation>
        </message>
        <message>
            <source>moved_at</source>
            <translation>moved on</translation>
        </message>
        <message>
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <source>out_category</source>
            <translation>main sales</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>paid-in capital</translation>
        </message>
        <message>
            <source>paid_at</source>
            <translation>time of payment</translation>
        </message>
        <message>
            <source>paid_fen</source>
            <translation>paid-in capital</translation>
        </message>
        <message>
            <source>payee_token</source>
            <translation>payee (token)</translation>
        </message>
        <message>
            <source>payer</source>
            <translation>payer (token)</translation>
        </message>
        <message>
            <source>payer_token</source>
            <translation>payer (token)</translation>
        </message>
        <message>
            <source>penalties</source>
            <translation>penalty</translation>
        </message>
        <message>
            <source>person_token</source>
            <translation>person (token)</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>telephone</translation>
        </message>
        <message>
            <source>phone_token</source>
            <translation>phone (token)</translation>
        </message>
        <message>
            <source>power_kwh</source>
            <translation>power</translation>
        </message>
        <message>
            <source>price_fen</source>
            <translation>price</translation>
        </message>
        <message>
            <source>promise</source>
            <translation>declared promises</translation>
        </message>
        <message>
            <source>quantity</source>
            <translation>quantity</translation>
        </message>
        <message>
            <source>quarter</source>
            <translation>quarter</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reason</translation>
        </message>
        <message>
            <source>recipient_token</source>
            <translation>recipient (token)</translation>
        </message>
        <message>
            <source>reg_no</source>
            <translation>registration number</translation>
        </message>
        <message>
            <source>rep_token</source>
            <translation>legal representative (token)</translation>
        </message>
        <message>
            <source>report_address</source>
            <translation>report address</translation>
        </message>
        <message>
            <source>sales</source>
            <translation>sales</translation>
        </message>
        <message>
            <source>sales_fen</source>
            <translation>sales</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>scope</translation>
        </message>
        <message>
            <source>serial</source>
            <translation>serial number</translation>
        </message>
        <message>
            <source>share</source>
            <translation>share</translation>
        </message>
        <message>
            <source>state</source>
            <translation>state</translation>
        </message>
        <message>
            <source>status</source>
            <translation>status</translation>
        </message>
        <message>
            <source>status_text</source>
            <translation>status</translation>
        </message>
        <message>
            <source>subscribed_fen</source>
            <translation>subscribed capital</translation>
        </message>
        <message>
            <source>title</source>
            <translation>post</translation>
        </message>
        <message>
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <source>token</source>
            <translation>token</translation>
        </message>
        <message>
            <source>top_invoices</source>
            <translation>invoices at the limit</translation>
        </message>
        <message>
            <source>total</source>
            <translation>declared total</translation>
        </message>
        <message>
            <source>total_micro</source>
            <translation>declared total</translation>
        </message>
        <message>
            <source>tour_no</source>
            <translation>tour number</translation>
        </message>
        <message>
            <source>undervaluation</source>
            <translation>declared price</translation>
        </message>
        <message>
            <source>unit_price</source>
            <translation>unit price</translation>
        </message>
        <message>
            <source>unit_price_micro</source>
            <translation>unit price</translation>
        </message>
        <message>
            <source>year</source>
            <translation>year</translation>
        </message>
    </context>
    <context>
        <name>measure</name>
        <message>
            <source>Abnormal entries</source>
            <translation>Abnormal entries</translation>
        </message>
        <message>
            <source>Firms of tier D</source>
            <translation>Firms of tier D</translation>
        </message>
        <message>
            <source>Firms with leads</source>
            <translation>Firms with leads</translation>
        </message>
        <message>
            <source>Grid events</source>
            <translation>Grid events</translation>
        </message>
        <message>
            <source>List entries</source>
            <translation>List entries</translation>
        </message>
        <message>
            <source>Low declared prices</source>
            <translation>Low declared prices</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Penalties</translation>
        </message>
    </context>
    <context>
        <name>pack</name>
        <message>
            <source>严重失信主体名单</source>
            <translation>On a serious list</translation>
        </message>
        <message>
            <source>严重违法失信名单</source>
            <translation>Serious-violation list of market supervision</translation>
        </message>
        <message>
            <source>为失信被执行人提供担保</source>
            <translation>Guarantees a judgment defaulter</translation>
        </message>
        <message>
            <source>主要人员</source>
            <translation>Principal officers</translation>
        </message>
        <message>
            <source>企业信用本地测算</source>
            <translation>Local enterprise credit estimate</translation>
        </message>
        <message>
            <source>企业年报</source>
            <translation>Annual report</translation>
        </message>
        <message>
            <source>信用修复</source>
            <translation>Credit repair</translation>
        </message>
        <message>
            <source>信用承诺已履行</source>
            <translation>Commitment kept</translation>
        </message>
        <message>
            <source>关税税率</source>
            <translation>Tariff rates</translation>
        </message>
        <message>
            <source>关联风险</source>
            <translation>Related risk</translation>
        </message>
        <message>
            <source>列入经营异常名录</source>
            <translation>On the abnormal list</translation>
        </message>
        <message>
            <source>发票月度汇总</source>
            <translation>Invoices by month</translation>
        </message>
        <message>
            <source>变更登记</source>
            <translation>Changes of registration</translation>
        </message>
        <message>
            <source>基本状况</source>
            <translation>Basic state</translation>
        </message>
        <message>
            <source>失信被执行人</source>
            <translation>Judgment defaulter</translation>
        </message>
        <message>
            <source>守法情况</source>
            <translation>Compliance</translation>
        </message>
        <message>
            <source>履约情况</source>
            <translation>Performance of duties</translation>
        </message>
        <message>
            <source>异议申请</source>
            <translation>Objections</translation>
        </message>
        <message>
            <source>成立不足一年</source>
            <translation>Less than a year old</translation>
        </message>
        <message>
            <source>报关单</source>
            <translation>Customs declaration lines</translation>
        </message>
        <message>
            <source>担保</source>
            <translation>Guarantees</translation>
        </message>
        <message>
            <source>拖欠农民工工资</source>
            <translation>Wage arrears</translation>
        </message>
        <message>
            <source>控制链成员列入严重失信名单</source>
            <translation>Control-chain member on a serious list</translation>
        </message>
        <message>
            <source>未报送年报</source>
            <translation>Annual report missing</translation>
        </message>
        <message>
            <source>欠税</source>
            <translation>Tax arrears</translation>
        </message>
        <message>
            <source>欠税公告</source>
            <translation>Notices of tax arrears</translation>
        </message>
        <message>
            <source>正面信息</source>
            <translation>Positive information</translation>
        </message>
        <message>
            <source>登记住所无法联系</source>
            <translation>Unreachable at the registered address</translation>
        </message>
        <message>
            <source>登记信息</source>
            <translation>Registry base</translation>
        </message>
        <message>
            <source>登记状态异常</source>
            <translation>Revoked or ordered to close</translation>
        </message>
        <message>
            <source>社保水电</source>
            <translation>Insurance, power and water by quarter</translation>
        </message>
        <message>
            <source>离岛免税购买</source>
            <translation>Duty-free purchases</translation>
        </message>
        <message>
            <source>空壳可能性</source>
            <translation>Shell likelihood</translation>
        </message>
        <message>
            <source>纳税信用A级</source>
            <translation>Tax credit A</translation>
        </message>
        <message>
            <source>纳税信用评价</source>
            <translation>Tax credit rating</translation>
        </message>
        <message>
            <source>经营异常名录</source>
            <translation>Abnormal operation list</translation>
        </message>
        <message>
            <source>网格事件</source>
            <translation>Grid events</translation>
        </message>
        <message>
            <source>股东及出资</source>
            <translation>Shareholders and contributions</translation>
        </message>
        <message>
            <source>行政区划边界</source>
            <translation>Area shapes</translation>
        </message>
        <message>
            <source>行政处罚</source>
            <translation>Administrative penalty</translation>
        </message>
        <message>
            <source>行政处罚（旧版）</source>
            <translation>Administrative penalty, older edition</translation>
        </message>
        <message>
            <source>行政许可</source>
            <translation>Administrative licence</translation>
        </message>
        <message>
            <source>行政许可（旧版）</source>
            <translation>Administrative licence, older edition</translation>
        </message>
        <message>
            <source>被执行人</source>
            <translation>Enforcement cases</translation>
        </message>
        <message>
            <source>被执行未结</source>
            <translation>Open enforcement</translation>
        </message>
        <message>
            <source>资金流水</source>
            <translation>Payments</translation>
        </message>
        <message>
            <source>违反信用承诺</source>
            <translation>Commitment breached</translation>
        </message>
        <message>
            <source>集群地址与代理机构</source>
            <translation>Cluster addresses and agencies</translation>
        </message>
    </context>
    <context>
        <name>parameter</name>
        <message>
            <source>m of address, building</source>
            <translation>P(same building address | same controller)</translation>
        </message>
        <message>
            <source>m of address, else</source>
            <translation>P(different address | same controller)</translation>
        </message>
        <message>
            <source>m of address, unit</source>
            <translation>P(same unit address | same controller)</translation>
        </message>
        <message>
            <source>m of contact, else</source>
            <translation>P(different contact | same controller)</translation>
        </message>
        <message>
            <source>m of contact, same</source>
            <translation>P(same contact | same controller)</translation>
        </message>
        <message>
            <source>m of county, else</source>
            <translation>P(different county | same controller)</translation>
        </message>
        <message>
            <source>m of county, same</source>
            <translation>P(same county | same controller)</translation>
        </message>
        <message>
            <source>m of industry, else</source>
            <translation>P(different industry | same controller)</translation>
        </message>
        <message>
            <source>m of industry, same</source>
            <translation>P(same industry | same controller)</translation>
        </message>
        <message>
            <source>m of people, else</source>
            <translation>P(different people | same controller)</translation>
        </message>
        <message>
            <source>m of people, other</source>
            <translation>P(another person in common people | same controller)</translation>
        </message>
        <message>
            <source>m of people, representative</source>
            <translation>P(same representative people | same controller)</translation>
        </message>
        <message>
            <source>m of scope, else</source>
            <translation>P(different scope | same controller)</translation>
        </message>
        <message>
            <source>m of scope, same</source>
            <translation>P(same scope | same controller)</translation>
        </message>
        <message>
            <source>m of trade_name, else</source>
            <translation>P(different trade name | same controller)</translation>
        </message>
        <message>
            <source>m of trade_name, exact</source>
            <translation>P(equal trade name | same controller)</translation>
        </message>
        <message>
            <source>m of trade_name, similar</source>
            <translation>P(similar trade name | same controller)</translation>
        </message>
        <message>
            <source>u of address, building</source>
            <translation>P(same building address | different controllers)</translation>
        </message>
        <message>
            <source>u of address, else</source>
            <translation>P(different address | different controllers)</translation>
        </message>
        <message>
            <source>u of address, unit</source>
            <translation>P(same unit address | different controllers)</translation>
        </message>
        <message>
            <source>u of contact, else</source>
            <translation>P(different contact | different controllers)</translation>
        </message>
        <message>
            <source>u of contact, same</source>
            <translation>P(same contact | different controllers)</translation>
        </message>
        <message>
            <source>u of county, else</source>
            <translation>P(different county | different controllers)</translation>
        </message>
        <message>
            <source>u of county, same</source>
            <translation>P(same county | different controllers)</translation>
        </message>
        <message>
            <source>u of industry, else</source>
            <translation>P(different industry | different controllers)</translation>
        </message>
        <message>
            <source>u of industry, same</source>
            <translation>P(same industry | different controllers)</translation>
        </message>
        <message>
            <source>u of people, else</source>
            <translation>P(different people | different controllers)</translation>
        </message>
        <message>
            <source>u of people, other</source>
            <translation>P(another person in common people | different controllers)</translation>
        </message>
        <message>
            <source>u of people, representative</source>
            <translation>P(same representative people | different controllers)</translation>
        </message>
        <message>
            <source>u of scope, else</source>
            <translation>P(different scope | different controllers)</translation>
        </message>
        <message>
            <source>u of scope, same</source>
            <translation>P(same scope | different controllers)</translation>
        </message>
        <message>
            <source>u of trade_name, else</source>
            <translation>P(different trade name | different controllers)</translation>
        </message>
        <message>
            <source>u of trade_name, exact</source>
            <translation>P(equal trade name | different controllers)</translation>
        </message>
        <message>
            <source>u of trade_name, similar</source>
            <translation>P(similar trade name | different controllers)</translation>
        </message>
    </context>
    <context>
        <name>quarantine</name>
        <message>
            <source>amount</source>
            <translation>not an amount</translation>
        </message>
        <message>
            <source>bad_bytes</source>
            <translation>bytes that are no text</translation>
        </message>
        <message>
            <source>blank_row</source>
            <translation>blank row</translation>
        </message>
        <message>
            <source>broken_quote</source>
            <translation>quotation mark not closed</translation>
        </message>
        <message>
            <source>cell_error</source>
            <translation>error in the cell</translation>
        </message>
        <message>
            <source>column_missing</source>
            <translation>column of the profile that the file does not have</translation>
        </message>
        <message>
            <source>column_twice</source>
            <translation>column stands twice: the first one counts</translation>
        </message>
        <message>
            <source>column_unknown</source>
            <translation>column not known to the form: kept as text only</translation>
        </message>
        <message>
            <source>coordinates</source>
            <translation>coordinates unreadable</translation>
        </message>
        <message>
            <source>date</source>
            <translation>no such date</translation>
        </message>
        <message>
            <source>date_order</source>
            <translation>dates out of order</translation>
        </message>
        <message>
            <source>duplicate</source>
            <translation>twice</translation>
        </message>
        <message>
            <source>ends_before_start</source>
            <translation>ends before it begins</translation>
        </message>
        <message>
            <source>footer</source>
            <translation>line below the table</translation>
        </message>
        <message>
            <source>foreign_currency</source>
            <translation>amount in another currency</translation>
        </message>
        <message>
            <source>hs_code</source>
            <translation>not a commodity code</translation>
        </message>
        <message>
            <source>hs_length</source>
            <translation>digits of the commodity code</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>minor</translation>
        </message>
        <message>
            <source>missing_code</source>
            <translation>code missing</translation>
        </message>
        <message>
            <source>missing_value</source>
            <translation>required, but empty</translation>
        </message>
        <message>
            <source>month</source>
            <translation>month unreadable</translation>
        </message>
        <message>
            <source>natural_person</source>
            <translation>natural person</translation>
        </message>
        <message>
            <source>no_subject</source>
            <translation>no subject</translation>
        </message>
        <message>
            <source>not_a_record</source>
            <translation>not a record</translation>
        </message>
        <message>
            <source>not_positive</source>
            <translation>must be above zero</translation>
        </message>
        <message>
            <source>number</source>
            <translation>not a number</translation>
        </message>
        <message>
            <source>org_code_check</source>
            <translation>check character of the organisation code does not fit</translation>
        </message>
        <message>
            <source>personal_code</source>
            <translation>reads as the id of a person</translation>
        </message>
        <message>
            <source>quarter</source>
            <translation>quarter unreadable</translation>
        </message>
        <message>
            <source>ratio</source>
            <translation>share unreadable</translation>
        </message>
        <message>
            <source>reaches_nothing</source>
            <translation>reaches no entry of the firm</translation>
        </message>
        <message>
            <source>reg_no_check</source>
            <translation>check digit of the registration number does not fit</translation>
        </message>
        <message>
            <source>repeated_heading</source>
            <translation>heading again</translation>
        </message>
        <message>
            <source>share</source>
            <translation>not a share</translation>
        </message>
        <message>
            <source>share_sum</source>
            <translation>shares of one firm add up to more than 100 %</translation>
        </message>
        <message>
            <source>too_few_cells</source>
            <translation>too few cells</translation>
        </message>
        <message>
            <source>too_many_cells</source>
            <translation>too many cells</translation>
        </message>
        <message>
            <source>total</source>
            <translation>total</translation>
        </message>
        <message>
            <source>two_currencies</source>
            <translation>two currencies</translation>
        </message>
        <message>
            <source>unknown_list</source>
            <translation>list not known here</translation>
        </message>
        <message>
            <source>unknown_word</source>
            <translation>word not known here</translation>
        </message>
        <message>
            <source>uscc_alphabet</source>
            <translation>character that no code holds</translation>
        </message>
        <message>
            <source>uscc_check</source>
            <translation>check character does not fit</translation>
        </message>
        <message>
            <source>uscc_length</source>
            <translation>wrong length of the code</translation>
        </message>
        <message>
            <source>uscc_masked</source>
            <translation>code masked</translation>
        </message>
        <message>
            <source>year</source>
            <translation>year unreadable</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>report-script</source>
            <translation>latin</translation>
        </message>
    </context>
    <context>
        <name>status</name>
        <message>
            <source>active</source>
            <translation>active</translation>
        </message>
        <message>
            <source>annulled</source>
            <translation>annulled</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>closed_temp</source>
            <translation>closed for now</translation>
        </message>
        <message>
            <source>delisted</source>
            <translation>delisted</translation>
        </message>
        <message>
            <source>liquidation</source>
            <translation>in liquidation</translation>
        </message>
        <message>
            <source>moved_in</source>
            <translation>moved in</translation>
        </message>
        <message>
            <source>moved_out</source>
            <translation>moved out</translation>
        </message>
        <message>
            <source>ordered_closed</source>
            <translation>ordered closed</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>revoked</translation>
        </message>
        <message>
            <source>revoked_cancelled</source>
            <translation>revoked and cancelled</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>suspended</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unknown</translation>
        </message>
    </context>
    <context>
        <name>term</name>
        <message>
            <source>abnormal</source>
            <translation>abnormal list</translation>
        </message>
        <message>
            <source>abnormal_entry</source>
            <translation>abnormal list</translation>
        </message>
        <message>
            <source>active</source>
            <translation>active</translation>
        </message>
        <message>
            <source>activity</source>
            <translation>activity</translation>
        </message>
        <message>
            <source>address</source>
            <translation>address</translation>
        </message>
        <message>
            <source>annual_report</source>
            <translation>annual reports</translation>
        </message>
        <message>
            <source>annulled</source>
            <translation>annulled</translation>
        </message>
        <message>
            <source>area</source>
            <translation>area</translation>
        </message>
        <message>
            <source>area_shape</source>
            <translation>area shapes</translation>
        </message>
        <message>
            <source>assets moved</source>
            <translation>assets moved</translation>
        </message>
        <message>
            <source>blank_row</source>
            <translation>blank row</translation>
        </message>
        <message>
            <source>business scope</source>
            <translation>business scope</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>chain</source>
            <translation>through a chain</translation>
        </message>
        <message>
            <source>change</source>
            <translation>changes</translation>
        </message>
        <message>
            <source>closed_temp</source>
            <translation>closed for now</translation>
        </message>
        <message>
            <source>closed_temporarily</source>
            <translation>closed for a time</translation>
        </message>
        <message>
            <source>collector</source>
            <translation>collector</translation>
        </message>
        <message>
            <source>contagion</source>
            <translation>risk from tied firms</translation>
        </message>
        <message>
            <source>controller</source>
            <translation>controller</translation>
        </message>
        <message>
            <source>county</source>
            <translation>county</translation>
        </message>
        <message>
            <source>declaration_line</source>
            <translation>customs declarations</translation>
        </message>
        <message>
            <source>delisted</source>
            <translation>delisted</translation>
        </message>
        <message>
            <source>device</source>
            <translation>device</translation>
        </message>
        <message>
            <source>dominant</source>
            <translation>dominant</translation>
        </message>
        <message>
            <source>duty-free-ring</source>
            <translation>duty-free buying ring</translation>
        </message>
        <message>
            <source>enforcement</source>
            <translation>enforcement</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>firms in leads</translation>
        </message>
        <message>
            <source>footer</source>
            <translation>line below the table</translation>
        </message>
        <message>
            <source>foreign_currency</source>
            <translation>amount in another currency</translation>
        </message>
        <message>
            <source>grid-events</source>
            <translation>grid events</translation>
        </message>
        <message>
            <source>grid_event</source>
            <translation>grid events</translation>
        </message>
        <message>
            <source>guarantee</source>
            <translation>guarantees</translation>
        </message>
        <message>
            <source>guarantee-circle</source>
            <translation>circle of guarantees</translation>
        </message>
        <message>
            <source>high</source>
            <translation>high</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>hint</translation>
        </message>
        <message>
            <source>holding</source>
            <translation>shareholders</translation>
        </message>
        <message>
            <source>hot-spot</source>
            <translation>hot spot</translation>
        </message>
        <message>
            <source>hs_length</source>
            <translation>digits of the commodity code</translation>
        </message>
        <message>
            <source>industry</source>
            <translation>industry</translation>
        </message>
        <message>
            <source>invoice_month</source>
            <translation>invoices by month</translation>
        </message>
        <message>
            <source>joint</source>
            <translation>jointly</translation>
        </message>
        <message>
            <source>licence</source>
            <translation>licences</translation>
        </message>
        <message>
            <source>licensed_site</source>
            <translation>cluster addresses and agencies</translation>
        </message>
        <message>
            <source>liquidation</source>
            <translation>in liquidation</translation>
        </message>
        <message>
            <source>list_entry</source>
            <translation>serious lists and defaulters</translation>
        </message>
        <message>
            <source>lists</source>
            <translation>list entries</translation>
        </message>
        <message>
            <source>member</source>
            <translation>member</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>minor</translation>
        </message>
        <message>
            <source>moved_in</source>
            <translation>moved in</translation>
        </message>
        <message>
            <source>moved_out</source>
            <translation>moved out</translation>
        </message>
        <message>
            <source>natural_person</source>
            <translation>natural person</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>objection</source>
            <translation>objections</translation>
        </message>
        <message>
            <source>ordered_closed</source>
            <translation>ordered closed</translation>
        </message>
        <message>
            <source>origin</source>
            <translation>origin</translation>
        </message>
        <message>
            <source>ownership-cycle</source>
            <translation>circular shareholding</translation>
        </message>
        <message>
            <source>payer</source>
            <translation>payer account</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>payments</translation>
        </message>
        <message>
            <source>payment-cycle</source>
            <translation>circular payments</translation>
        </message>
        <message>
            <source>payment-fan-in</source>
            <translation>payments gathered by one collector</translation>
        </message>
        <message>
            <source>penalties</source>
            <translation>penalties</translation>
        </message>
        <message>
            <source>penalty</source>
            <translation>penalties</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>persons</translation>
        </message>
        <message>
            <source>phoenix</source>
            <translation>phoenix firm</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>phone</translation>
        </message>
        <message>
            <source>phone or e-mail</source>
            <translation>phone or e-mail</translation>
        </message>
        <message>
            <source>post</source>
            <translation>officers</translation>
        </message>
        <message>
            <source>purchase</source>
            <translation>duty-free purchases</translation>
        </message>
        <message>
            <source>recipient</source>
            <translation>recipient</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>company registry</translation>
        </message>
        <message>
            <source>repair</source>
            <translation>repairs</translation>
        </message>
        <message>
            <source>repeated_heading</source>
            <translation>heading again</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>revoked</translation>
        </message>
        <message>
            <source>revoked_cancelled</source>
            <translation>revoked and cancelled</translation>
        </message>
        <message>
            <source>section A</source>
            <translation>A agriculture</translation>
        </message>
        <message>
            <source>section B</source>
            <translation>B mining</translation>
        </message>
        <message>
            <source>section C</source>
            <translation>C manufacturing</translation>
        </message>
        <message>
            <source>section D</source>
            <translation>D electricity, heat, water</translation>
        </message>
        <message>
            <source>section E</source>
            <translation>E construction</translation>
        </message>
        <message>
            <source>section F</source>
            <translation>F wholesale and retail</translation>
        </message>
        <message>
            <source>section G</source>
            <translation>G transport and storage</translation>
        </message>
        <message>
            <source>section H</source>
            <translation>H hotels and catering</translation>
        </message>
        <message>
            <source>section I</source>
            <translation>I information and software</translation>
        </message>
        <message>
            <source>section J</source>
            <translation>J finance</translation>
        </message>
        <message>
            <source>section K</source>
            <translation>K real estate</translation>
        </message>
        <message>
            <source>section L</source>
            <translation>L leasing and business services</translation>
        </message>
        <message>
            <source>section M</source>
            <translation>M research and technology</translation>
        </message>
        <message>
            <source>section N</source>
            <translation>N water, environment, public facilities</translation>
        </message>
        <message>
            <source>section O</source>
            <translation>O resident services</translation>
        </message>
        <message>
            <source>section P</source>
            <translation>P education</translation>
        </message>
        <message>
            <source>section Q</source>
            <translation>Q health and social work</translation>
        </message>
        <message>
            <source>section R</source>
            <translation>R culture, sport</translation>
        </message>
        <message>
            <source>section S</source>
            <translation>S public administration</translation>
        </message>
        <message>
            <source>section T</source>
            <translation>T international organisations</translation>
        </message>
        <message>
            <source>share_sum</source>
            <translation>shares sum above one</translation>
        </message>
        <message>
            <source>shell</source>
            <translation>shell company</translation>
        </message>
        <message>
            <source>sole</source>
            <translation>sole</translation>
        </message>
        <message>
            <source>successor</source>
            <translation>successor</translation>
        </message>
        <message>
            <source>suspect</source>
            <translation>subject</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>suspended</translation>
        </message>
        <message>
            <source>tariff</source>
            <translation>tariff</translation>
        </message>
        <message>
            <source>tax_arrears</source>
            <translation>tax arrears</translation>
        </message>
        <message>
            <source>tax_rating</source>
            <translation>tax ratings</translation>
        </message>
        <message>
            <source>tier-d</source>
            <translation>tier D</translation>
        </message>
        <message>
            <source>total</source>
            <translation>total</translation>
        </message>
        <message>
            <source>trade name</source>
            <translation>trade name</translation>
        </message>
        <message>
            <source>trading partners</source>
            <translation>trading partners</translation>
        </message>
        <message>
            <source>two_currencies</source>
            <translation>two currencies</translation>
        </message>
        <message>
            <source>undervaluation</source>
            <translation>low declared price</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unknown</translation>
        </message>
        <message>
            <source>uscc_check</source>
            <translation>wrong check character</translation>
        </message>
        <message>
            <source>utility_quarter</source>
            <translation>insurance, power, water</translation>
        </message>
        <message>
            <source>victim</source>
            <translation>victim</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>watch</translation>
        </message>
    </context>
</TS>
