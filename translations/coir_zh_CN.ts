<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Connection</name>
        <message>
            <source> %1 ways are as short; first the one that rests on ownership and posts most.</source>
            <translation>同样短的途径共 %1 条；先列最依靠股权与任职的一条。</translation>
        </message>
        <message numerus="yes">
            <source>Connected directly, by %n relation(s).</source>
            <translation>
                <numerusform>直接相连，共 %n 条关系。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Connected in %n step(s).</source>
            <translation>
                <numerusform>经 %n 步相连。</numerusform>
            </translation>
        </message>
        <message>
            <source>Neither connected directly nor by a common neighbour. A path may lead over more steps.</source>
            <translation>既未直接相连，也没有共同邻居；可再查找多步路径。</translation>
        </message>
        <message numerus="yes">
            <source>Not connected directly, but by %n common neighbour(s).</source>
            <translation>
                <numerusform>没有直接相连，但有 %n 个共同邻居。</numerusform>
            </translation>
        </message>
        <message>
            <source>Way %1 of %2</source>
            <translation>第 %1 条，共 %2 条</translation>
        </message>
        <message>
            <source>legal representative</source>
            <translation>法定代表人</translation>
        </message>
        <message>
            <source>no dates given</source>
            <translation>未注明日期</translation>
        </message>
        <message>
            <source>not verified</source>
            <translation>未核实</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自 %1 起</translation>
        </message>
        <message>
            <source>source row</source>
            <translation>来源行</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
        </message>
    </context>
    <context>
        <name>FactText</name>
        <message>
            <source>%1: grade %2</source>
            <translation>%1 年度：%2 级</translation>
        </message>
        <message>
            <source>address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>annual report %1</source>
            <translation>年报 %1</translation>
        </message>
        <message>
            <source>annual report: %1</source>
            <translation>年报：%1</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>有异议</translation>
        </message>
        <message>
            <source>for information</source>
            <translation>仅供参考</translation>
        </message>
        <message>
            <source>founded</source>
            <translation>成立</translation>
        </message>
        <message>
            <source>guaranteed by</source>
            <translation>由其担保</translation>
        </message>
        <message>
            <source>guarantees</source>
            <translation>为其担保</translation>
        </message>
        <message>
            <source>held by</source>
            <translation>股东</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>对外持股</translation>
        </message>
        <message>
            <source>insured %1</source>
            <translation>参保 %1 人</translation>
        </message>
        <message>
            <source>legal representative</source>
            <translation>法定代表人</translation>
        </message>
        <message>
            <source>natural person %1</source>
            <translation>自然人 %1</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>未公示</translation>
        </message>
        <message>
            <source>publicity ended</source>
            <translation>公示期满</translation>
        </message>
        <message>
            <source>registry: %1</source>
            <translation>登记：%1</translation>
        </message>
        <message>
            <source>repaired</source>
            <translation>已修复</translation>
        </message>
        <message>
            <source>revenue %1</source>
            <translation>营收 %1</translation>
        </message>
        <message>
            <source>same address</source>
            <translation>同一地址</translation>
        </message>
        <message>
            <source>same representative</source>
            <translation>同一法定代表人</translation>
        </message>
        <message>
            <source>same telephone</source>
            <translation>同一电话</translation>
        </message>
        <message>
            <source>social insurance %1</source>
            <translation>社保 %1</translation>
        </message>
        <message>
            <source>stands</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>status: %1</source>
            <translation>状态：%1</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>已撤销</translation>
        </message>
    </context>
    <context>
        <name>FindingText</name>
        <message>
            <source>%1 accounts</source>
            <translation>%1 个账户</translation>
        </message>
        <message>
            <source>%1 and others, %2 firms</source>
            <translation>%1 等 %2 户</translation>
        </message>
        <message>
            <source>%1 firms</source>
            <translation>%1 户</translation>
        </message>
        <message>
            <source>%1 firms as of %2</source>
            <translation>%2 时 %1 户</translation>
        </message>
        <message>
            <source>%1 persons (tokens)</source>
            <translation>%1 人（令牌）</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>Balance with the listed partner, guarantees given, repayment plan</source>
            <translation>与失信方的往来余额、对外担保、还款计划</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>属实</translation>
        </message>
        <message>
            <source>Contract, invoice and payment record of the shipment, price list of the seller, relation with the seller</source>
            <translation>该票货物的合同、发票与付款凭证，卖方价目表，与卖方的关系</translation>
        </message>
        <message>
            <source>Contracts and delivery notes behind the transfers, bank statements, who operates the accounts</source>
            <translation>转账对应的合同与送货单、银行流水、账户由谁操作</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>排除</translation>
        </message>
        <message>
            <source>Guarantee contracts, loan balances and due dates, use of the loans, collateral</source>
            <translation>担保合同、贷款余额与到期日、贷款用途、抵质押物</translation>
        </message>
        <message>
            <source>Lease contract and rent receipts, utility bills, staff list with social insurance, bank account, who collects the post</source>
            <translation>租赁合同与租金凭证、水电费单据、参保人员名单、银行账户、信件由谁签收</translation>
        </message>
        <message>
            <source>Lease contract of both firms, transfer of stock and staff, contracts with former customers, who signs and who pays</source>
            <translation>两户的租赁合同、存货与人员去向、与原客户的合同、由谁签字付款</translation>
        </message>
        <message>
            <source>Purchase records and pick-up lists, payment channels, delivery addresses, who organised the journey</source>
            <translation>购物与提货记录、付款渠道、收货地址、由谁组织行程</translation>
        </message>
        <message>
            <source>Registration papers, lease contract, account books, staff list</source>
            <translation>登记材料、租赁合同、账簿、人员名单</translation>
        </message>
        <message>
            <source>Share registers, capital verification, who votes the shares, filing of the beneficial owner</source>
            <translation>股东名册、验资资料、表决权由谁行使、受益所有人备案</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>待核</translation>
        </message>
    </context>
    <context>
        <name>GraphView</name>
        <message>
            <source>%1 of %2 nodes, %3 relations shown</source>
            <translation>所示 %1 / %2 个节点，%3 条关系</translation>
        </message>
        <message>
            <source>Arranging the graph</source>
            <translation>排布图谱</translation>
        </message>
        <message>
            <source>Building the graph</source>
            <translation>构建图谱</translation>
        </message>
        <message>
            <source>Writing the picture</source>
            <translation>写出图片</translation>
        </message>
    </context>
    <context>
        <name>HeatView</name>
        <message>
            <source>Clusters of the scan statistic</source>
            <translation>扫描统计聚集区</translation>
        </message>
        <message>
            <source>Counting events by place</source>
            <translation>按地点统计事件</translation>
        </message>
        <message>
            <source>Density of events, quartic kernel, bandwidth %1 km</source>
            <translation>事件密度，四次核，带宽 %1 公里</translation>
        </message>
        <message>
            <source>Differences are within chance (p = %1)</source>
            <translation>各市县差异在随机波动之内（p = %1）</translation>
        </message>
        <message>
            <source>Events per square kilometre, %1 to %2</source>
            <translation>每平方公里事件数，%1 至 %2</translation>
        </message>
        <message>
            <source>Events per square kilometre, in force on that day</source>
            <translation>每平方公里事件数，当日有效</translation>
        </message>
        <message>
            <source>Hot and cold spots: Gi*, false discovery rate, two-sided</source>
            <translation>热点与冷点：Gi*，FDR 校正，双侧</translation>
        </message>
        <message>
            <source>Per 100 active firms, %1 to %2</source>
            <translation>每百户存续企业，%1 至 %2</translation>
        </message>
        <message>
            <source>Per 100 active firms, in force on that day</source>
            <translation>每百户存续企业，当日有效</translation>
        </message>
        <message>
            <source>Per 100 declaration lines</source>
            <translation>每百申报行</translation>
        </message>
        <message>
            <source>Per 100 declaration lines, %1 to %2</source>
            <translation>每百申报行，%1 至 %2</translation>
        </message>
        <message>
            <source>Per 100 of the %1 active firms with a position (of %2), %3 to %4</source>
            <translation>每百户有坐标的存续企业（%1 户，共 %2 户），%3 至 %4</translation>
        </message>
        <message>
            <source>Per 100 of the %1 active firms with a position (of %2), in force on that day</source>
            <translation>每百户有坐标的存续企业（%1 户，共 %2 户），当日有效</translation>
        </message>
        <message>
            <source>Per 100 of the %1 declaration lines with a position (of %2)</source>
            <translation>每百条有坐标的申报行（%1 条，共 %2 条）</translation>
        </message>
        <message>
            <source>Per 100 of the %1 declaration lines with a position (of %2), %3 to %4</source>
            <translation>每百条有坐标的申报行（%1 条，共 %2 条），%3 至 %4</translation>
        </message>
        <message>
            <source>Rate by county, empirical Bayes</source>
            <translation>市县比率，经验贝叶斯平滑</translation>
        </message>
        <message>
            <source>Rates by hexagon</source>
            <translation>六边形比率</translation>
        </message>
        <message>
            <source>Raw rate by county</source>
            <translation>市县原始率</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>too few</source>
            <translation>样本过小</translation>
        </message>
    </context>
    <context>
        <name>JobRunner</name>
        <message>
            <source>Close other programs, or work with a smaller part of the data</source>
            <translation>请关闭其他程序，或只处理一部分数据</translation>
        </message>
        <message>
            <source>Nothing of it was kept. If it happens again, check the case with coir verify</source>
            <translation>未保留任何结果。若再次发生，请用 coir verify 检查案件</translation>
        </message>
        <message>
            <source>Nothing of it was kept. Try again</source>
            <translation>未保留任何结果，请重试</translation>
        </message>
        <message>
            <source>The job ended unexpectedly</source>
            <translation>任务意外结束</translation>
        </message>
        <message>
            <source>The job ended unexpectedly: %1</source>
            <translation>任务意外结束：%1</translation>
        </message>
        <message>
            <source>There is not enough memory for this</source>
            <translation>内存不足，无法完成</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Exporting the key</source>
            <translation>导出密钥</translation>
        </message>
        <message>
            <source>Looking for the keys</source>
            <translation>查找密钥</translation>
        </message>
        <message>
            <source>Making a new key</source>
            <translation>生成新密钥</translation>
        </message>
        <message>
            <source>Noting it in the audit</source>
            <translation>记入审计记录</translation>
        </message>
        <message>
            <source>Restore it from its export</source>
            <translation>请用导出的备份恢复</translation>
        </message>
        <message>
            <source>Restoring the key</source>
            <translation>恢复密钥</translation>
        </message>
        <message>
            <source>The key in use is missing</source>
            <translation>当前使用的密钥缺失</translation>
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Not judged</source>
            <translation>不可判</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>关注</translation>
        </message>
    </context>
    <context>
        <name>ManualText</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>A lead rests on these as what may be looked into; whether facts fulfil them the authority decides.</source>
            <translation>线索以下列条文为可核查的依据；事实是否符合条文，由主管机关判断。</translation>
        </message>
        <message>
            <source>A local estimate, kept apart from official ratings: five dimensions start at their weight, facts in force take points away, good ones add. Repaired, expired and disputed facts do not weigh. Too few registers: no tier. Persons and individual businesses are not rated.</source>
            <translation>本地估算，与官方评价分开：五个维度以各自权重为起点，有效的不利事实扣分，有利事实加分。已修复、已到期和有异议的事实不计分。名录太少则不评级。个人和个体工商户不评级。</translation>
        </message>
        <message>
            <source>Adds up signs that a firm has no business of its own: an address, phone or person shared by many, founded in a batch, nobody insured, invoices without purchases. Each sign has a weight; together they give 1 − the product of (1 − weight). Signs of one family alone never make a high level; a met clearing condition halves its sign.</source>
            <translation>汇总企业没有自身经营的迹象：地址、电话或人员为多家共用，成批设立，无人参保，有销项而无进项。每个迹象有权重，合成值为 1 减去各（1 − 权重）的乘积。仅一类迹象不会达到高级别；满足一项排除条件，相应迹象减半。</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条文</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>至多</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>分档</translation>
        </message>
        <message>
            <source>Compares firms that ended under a sanction with firms founded around that day: name, address, contact, people, trade, scope, place. Each comparison gives bits for or against (Fellegi and Sunter); with the time between they give a probability. Successors of successors count while the product of probabilities stays high enough.</source>
            <translation>将受惩戒后终止的企业与该日前后设立的企业比较：名称、地址、联系方式、人员、行业、经营范围、所在地。每项比较给出支持或反对的比特数（Fellegi–Sunter），连同间隔时间得出概率。概率之积足够高时，后继的后继也计入。</translation>
        </message>
        <message>
            <source>Compares the unit price of a declaration line with lines of the same commodity, origin, trade mode, currency and terms in the same quarter: the distance from the median in robust standard deviations. Too few lines to compare: not judged.</source>
            <translation>将报关行的单价与同一季度内商品、原产地、贸易方式、币种和成交方式相同的行比较：以稳健标准差计量与中位数的距离。可比行太少则不判断。</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>维度</translation>
        </message>
        <message>
            <source>Getis-Ord Gi* on hexagons: is the rate of a cell and its neighbours higher than chance explains? Corrected for the number of cells; small cells are smoothed and suppressed.</source>
            <translation>六边形上的 Getis-Ord Gi*：某格及其邻格的比率是否高于偶然所能解释？已按格数校正；小格经平滑和隐去。</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>热力</translation>
        </message>
        <message>
            <source>How long a penalty weighs</source>
            <translation>处罚计分的时长</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>施行日期</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法规</translation>
        </message>
        <message>
            <source>Laws</source>
            <translation>法规</translation>
        </message>
        <message>
            <source>Lets risk run from listed firms along control, shareholding and guarantees, damped at each step, for a few steps. A firm's own entry is no lead here; banks, state platforms and firms with many neighbours pass nothing on.</source>
            <translation>让风险从列入名单的企业沿控制、持股和担保传导数步，逐步衰减。企业自身的列入记录在此不构成线索；银行、国有平台和邻居众多的企业不再传导。</translation>
        </message>
        <message>
            <source>Looks for accounts that many new counterparties pay into within days and that pass nearly all of it on.</source>
            <translation>查找数日内有许多新对手付款、又将款项几乎全部转出的账户。</translation>
        </message>
        <message>
            <source>Looks for buyers of the same goods who share a payer, a device or a recipient: blocks of buyers who each have several of the block's items.</source>
            <translation>查找购买相同商品且共用付款人、设备或收货人的购买者：块内每人都购买了其中多项商品。</translation>
        </message>
        <message>
            <source>Looks for firms that own each other in a ring and says how much of the ring belongs to nobody outside it.</source>
            <translation>查找相互持股成环的企业，并说明环中有多少股权不属于环外任何人。</translation>
        </message>
        <message>
            <source>Looks for money that comes back to where it started within the time allowed, step by step with similar amounts, and for repeated near-equal transfers.</source>
            <translation>查找在规定时间内以相近金额逐步回到起点的资金，以及重复的近似等额转账。</translation>
        </message>
        <message>
            <source>Looks for rings of guarantees that are in force at once, and weighs them by closing ratio, by exposure against equity and by members on a list.</source>
            <translation>查找同时有效的担保环，并按闭合率、敞口与净资产之比和列入名单的成员加权。</translation>
        </message>
        <message>
            <source>Needs: %1. Without one of them it says “not judged”.</source>
            <translation>必需：%1。缺少其一则显示“不可判”。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>数目</translation>
        </message>
        <message>
            <source>Ownership and control</source>
            <translation>股权与控制</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>分值</translation>
        </message>
        <message>
            <source>Rates by county and hexagon, smoothed towards the mean where few firms stand behind them; hot and cold cells by Gi* with a correction for the number of cells. Cells with too few firms or one or two events are not shown.</source>
            <translation>按区县和六边形计算比率，企业少时向均值平滑；冷热格用 Gi* 判别，并按格数校正。企业太少或仅有一两起事件的格不显示。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Rule pack %1, version %2, in force from %3; %4.</source>
            <translation>规则包 %1，版本 %2，自 %3 起施行；%4。</translation>
        </message>
        <message>
            <source>Shares through all chains with loops solved exactly; control by more than half of the votes, own and of firms controlled; beneficial owners by the criteria of the filing rules. What no list names belongs to “unknown”.</source>
            <translation>沿所有链条计算持股，环路精确求解；控制指自身及受控企业合计过半数表决权；受益所有人按备案规则的标准。名单未载明的部分归于“未知”。</translation>
        </message>
        <message>
            <source>The decision date picks the rules: how long a fact is published, and how its weight falls with time.</source>
            <translation>由决定日期选定规则：事实公示多久，权重如何随时间下降。</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>阈值</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>阈值</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Tiers</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Uses where they are there: %1.</source>
            <translation>有则使用：%1。</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>取值</translation>
        </message>
        <message>
            <source>What it may say, and what would clear it</source>
            <translation>可能给出的理由与可排除的情形</translation>
        </message>
        <message>
            <source>What would clear it</source>
            <translation>可排除的情形</translation>
        </message>
        <message>
            <source>a default of this program, to be set by the office</source>
            <translation>本程序的默认值，由机关自行设定</translation>
        </message>
        <message>
            <source>from %1 points</source>
            <translation>%1 分起</translation>
        </message>
        <message>
            <source>set by law</source>
            <translation>法定</translation>
        </message>
    </context>
    <context>
        <name>Money</name>
        <message>
            <source>%1 million yuan</source>
            <translation>%1 百万元</translation>
        </message>
        <message>
            <source>%1 ten-thousand yuan</source>
            <translation>%1 万元</translation>
        </message>
        <message>
            <source>%1 yuan</source>
            <translation>%1 元</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>%1 hundred million</source>
            <translation>%1 亿</translation>
        </message>
        <message>
            <source>%1 km</source>
            <translation>%1 公里</translation>
        </message>
        <message>
            <source>%1 ten thousand</source>
            <translation>%1 万</translation>
        </message>
        <message>
            <source>%1: burst in %2</source>
            <translation>%1：%2 突增</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) far off not drawn</source>
            <translation>
                <numerusform>另有 %n 个远处单元未绘出</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n 笔</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>As of %1, known %2</source>
            <translation>有效于 %1，已知于 %2</translation>
        </message>
        <message>
            <source>Bursts</source>
            <translation>突增</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>购买人</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>单元</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>终止</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>County</source>
            <translation>市县</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>债务人</translation>
        </message>
        <message>
            <source>Dormant</source>
            <translation>休眠</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>事实</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>已标记</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>成立</translation>
        </message>
        <message>
            <source>From</source>
            <translation>自</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>担保人</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>持有人</translation>
        </message>
        <message>
            <source>Item or key</source>
            <translation>商品或关键项</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>成环</translation>
        </message>
        <message>
            <source>Payee</source>
            <translation>收款方</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>付款方</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>分值</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Same importer</source>
            <translation>同一进口商</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Synthetic data</source>
            <translation>合成数据</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>To</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>address</source>
            <translation>地址</translation>
        </message>
        <message numerus="yes">
            <source>and %n more firm(s) at the same place</source>
            <translation>
                <numerusform>同一地点另有 %n 户</numerusform>
            </translation>
        </message>
        <message>
            <source>burst</source>
            <translation>突增</translation>
        </message>
        <message>
            <source>cold 90 %</source>
            <translation>冷 90 %</translation>
        </message>
        <message>
            <source>cold 95 %</source>
            <translation>冷 95 %</translation>
        </message>
        <message>
            <source>cold 99 %</source>
            <translation>冷 99 %</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>dashed: between members, not part of the circle</source>
            <translation>虚线：成员之间的担保，不在环内</translation>
        </message>
        <message>
            <source>dashed: not verified</source>
            <translation>虚线：未核实</translation>
        </message>
        <message>
            <source>device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>dormant</source>
            <translation>休眠</translation>
        </message>
        <message>
            <source>entry</source>
            <translation>一般记载</translation>
        </message>
        <message>
            <source>firm</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>flagged line</source>
            <translation>标记的申报行</translation>
        </message>
        <message>
            <source>founded %1</source>
            <translation>成立 %1</translation>
        </message>
        <message>
            <source>framed: the dense block, %1 buyers × %2 items</source>
            <translation>框内为密集块：%1 名购买人 × %2 项</translation>
        </message>
        <message>
            <source>goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>guarantee</source>
            <translation>担保</translation>
        </message>
        <message>
            <source>hatched: too few</source>
            <translation>斜线：样本过小</translation>
        </message>
        <message>
            <source>high</source>
            <translation>高</translation>
        </message>
        <message>
            <source>holding %</source>
            <translation>持股 %</translation>
        </message>
        <message>
            <source>hot 90 %</source>
            <translation>热 90 %</translation>
        </message>
        <message>
            <source>hot 95 %</source>
            <translation>热 95 %</translation>
        </message>
        <message>
            <source>hot 99 %</source>
            <translation>热 99 %</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>界限 %1</translation>
        </message>
        <message>
            <source>median %1</source>
            <translation>中位数 %1</translation>
        </message>
        <message>
            <source>median and band</source>
            <translation>中位数与区间</translation>
        </message>
        <message>
            <source>monthly activity</source>
            <translation>月度活动</translation>
        </message>
        <message>
            <source>n %1</source>
            <translation>n %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>不显著</translation>
        </message>
        <message>
            <source>other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>other importers</source>
            <translation>其他进口商</translation>
        </message>
        <message>
            <source>payer</source>
            <translation>付款账户</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>person in a role (token)</source>
            <translation>任职人（令牌）</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>points</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>post</source>
            <translation>任职</translation>
        </message>
        <message>
            <source>recipient</source>
            <translation>收件人</translation>
        </message>
        <message>
            <source>same address</source>
            <translation>同址</translation>
        </message>
        <message>
            <source>same contact</source>
            <translation>同联系方式</translation>
        </message>
        <message>
            <source>same importer</source>
            <translation>同一进口商</translation>
        </message>
        <message>
            <source>start</source>
            <translation>起点</translation>
        </message>
        <message>
            <source>too few</source>
            <translation>样本过小</translation>
        </message>
        <message>
            <source>transfer; the wider, the larger the amount</source>
            <translation>一笔转账，线越宽金额越大</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>关注</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Choose another folder</source>
            <translation>请换一个文件夹</translation>
        </message>
        <message>
            <source>Making the report</source>
            <translation>生成报告</translation>
        </message>
        <message>
            <source>Noting the report in the audit</source>
            <translation>记入审计</translation>
        </message>
        <message>
            <source>Printing the report</source>
            <translation>打印报告</translation>
        </message>
        <message>
            <source>The report could not be written</source>
            <translation>报告未能写出</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>写出报告</translation>
        </message>
    </context>
    <context>
        <name>SourcesView</name>
        <message>
            <source>Choose another folder</source>
            <translation>请换一个文件夹</translation>
        </message>
        <message>
            <source>The table could not be written</source>
            <translation>表格未能写出</translation>
        </message>
    </context>
    <context>
        <name>TierText</name>
        <message>
            <source>%1, local estimate; coverage %2</source>
            <translation>%1，本地测算；覆盖 %2</translation>
        </message>
        <message>
            <source>%1: %2 at best</source>
            <translation>%1：至多 %2 级</translation>
        </message>
        <message>
            <source>%1: D</source>
            <translation>%1：D 级</translation>
        </message>
        <message>
            <source>%1: at most %2 gained</source>
            <translation>%1至多加 %2 分</translation>
        </message>
        <message>
            <source>%1: at most %2 lost</source>
            <translation>%1至多扣 %2 分</translation>
        </message>
        <message>
            <source>caps and floors</source>
            <translation>上限与下限</translation>
        </message>
        <message>
            <source>no longer: %1</source>
            <translation>不再适用：%1</translation>
        </message>
        <message>
            <source>nothing that costs points</source>
            <translation>无扣分事实</translation>
        </message>
        <message>
            <source>too few registers</source>
            <translation>数据来源不足</translation>
        </message>
        <message>
            <source>weighs less or no longer: %1</source>
            <translation>扣分减轻或不再计入：%1</translation>
        </message>
    </context>
    <context>
        <name>TiersView</name>
        <message>
            <source>Working out the tiers of %1</source>
            <translation>测算 %1 的等级</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message>
            <source>about %1 min</source>
            <translation>约 %1 分钟</translation>
        </message>
        <message>
            <source>about %1 s</source>
            <translation>约 %1 秒</translation>
        </message>
    </context>
    <context>
        <name>VisitDialog</name>
        <message>
            <source>Printing the visit list</source>
            <translation>正在打印走访单</translation>
        </message>
        <message>
            <source>Writing the visit list</source>
            <translation>正在写出走访单</translation>
        </message>
    </context>
    <context>
        <name>VisitList</name>
        <message>
            <source>%1 %2: %3</source>
            <translation>%1 %2：%3</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>Choose another folder, or close the file in the other program</source>
            <translation>请换一个文件夹，或先在其他程序中关闭该文件</translation>
        </message>
        <message>
            <source>Cleared by</source>
            <translation>澄清条件</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>统一代码</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>线索编号</translation>
        </message>
        <message>
            <source>Leads, not verdicts. Facts that are repaired, expired or disputed carry no weight here.</source>
            <translation>线索，不作认定。已修复、已过期、有异议的事实在此不计入。</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Made on %1</source>
            <translation>制表日期 %1</translation>
        </message>
        <message>
            <source>No address on file: find it first</source>
            <translation>无登记地址：先查明地址</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>出处</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Revoked, deregistered or moved away: check by records, no visit</source>
            <translation>已吊销、注销或迁出：查档核实，不走访</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>登记状态</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>站点</translation>
        </message>
        <message>
            <source>Synthetic data: nothing may be enforced by it</source>
            <translation>合成数据，不得据此执法</translation>
        </message>
        <message>
            <source>The visit list could not be written: %1</source>
            <translation>走访单未能写出：%1</translation>
        </message>
        <message>
            <source>To ask for</source>
            <translation>请索取</translation>
        </message>
        <message>
            <source>Valid on %1, known on %2</source>
            <translation>有效于 %1，已知于 %2</translation>
        </message>
        <message>
            <source>Visit list</source>
            <translation>走访单</translation>
        </message>
        <message>
            <source>Visited on, signature</source>
            <translation>走访日期、签名</translation>
        </message>
        <message>
            <source>What would clear a lead, by the letters under “Cleared by”</source>
            <translation>何种情形可排除线索（对应“澄清条件”栏字母）</translation>
        </message>
        <message>
            <source>What would clear it</source>
            <translation>何种情形可排除</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>第 %1 页</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Analysing as of the clocks</source>
            <translation>按时间轴分析</translation>
        </message>
        <message>
            <source>Checking the case</source>
            <translation>校验案件</translation>
        </message>
        <message>
            <source>Copying the case</source>
            <translation>复制案件</translation>
        </message>
        <message>
            <source>Go back to a copy of the case, or ask whoever keeps it</source>
            <translation>请改用案件的副本，或询问保管人</translation>
        </message>
        <message>
            <source>Importing and analysing</source>
            <translation>导入并分析</translation>
        </message>
        <message>
            <source>Keeping the verdict</source>
            <translation>保存结论</translation>
        </message>
        <message>
            <source>Keeping unit and handler</source>
            <translation>保存单位与经办人</translation>
        </message>
        <message>
            <source>Making the case</source>
            <translation>新建案件</translation>
        </message>
        <message>
            <source>Making the sample case</source>
            <translation>正在生成示例案件</translation>
        </message>
        <message>
            <source>Opening the case</source>
            <translation>打开案件</translation>
        </message>
        <message>
            <source>Reading findings and tiers</source>
            <translation>读取线索与等级</translation>
        </message>
        <message>
            <source>Withdrawing the batch</source>
            <translation>撤回批次</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>    %1:%2:%3 "%4": %5</source>
            <translation>    %1:%2:%3 “%4”：%5</translation>
        </message>
        <message>
            <source>    left out: %1, %2 rows</source>
            <translation>    略去：%1，%2 行</translation>
        </message>
        <message>
            <source>    refused: %1, %2 rows</source>
            <translation>    隔离：%1，%2 行</translation>
        </message>
        <message>
            <source>%1 cells, %2 judged</source>
            <translation>%1 个单元，可判 %2 个</translation>
        </message>
        <message>
            <source>%1 firms have this name</source>
            <translation>有 %1 户企业同名</translation>
        </message>
        <message>
            <source>%1 mentions, %2 resolved, %3 left open</source>
            <translation>称谓 %1 条，已归并 %2 条，未决 %3 条</translation>
        </message>
        <message>
            <source>%1 planted patterns and %2 decoys stand in truth.json</source>
            <translation>truth.json 中有 %1 个预设情形和 %2 个干扰项</translation>
        </message>
        <message>
            <source>%1 synthetic firms, %2 rows in %3 files</source>
            <translation>合成企业 %1 户，%3 个文件共 %2 行</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2 of %3 patterns found, %4 of %5 decoys at high, %6 of %7 leads at watch or above on a pattern</source>
            <translation>%1：预设 %3 个找到 %2 个；干扰项 %5 个中 %4 个误为“高”；关注及以上线索 %7 条中 %6 条属预设情形</translation>
        </message>
        <message>
            <source>%1: %2; %3 rows, %4 accepted, %5 refused, %6 twice, %7 left out</source>
            <translation>%1：%2；%3 行，采纳 %4，隔离 %5，重复 %6，不留存 %7</translation>
        </message>
        <message>
            <source>%1: already in the case; %2</source>
            <translation>%1：案件中已有；%2</translation>
        </message>
        <message>
            <source>%1: left alone; %2</source>
            <translation>%1：未处理；%2</translation>
        </message>
        <message>
            <source>%1: more leads at watch or above off the patterns than on them</source>
            <translation>%1：关注及以上线索中，预设情形之外的多于其内的</translation>
        </message>
        <message>
            <source>%1: not exercised, no pattern of its kind was planted</source>
            <translation>%1：未经检验，未预设该类情形</translation>
        </message>
        <message>
            <source>%1: refused; %2</source>
            <translation>%1：拒收；%2</translation>
        </message>
        <message>
            <source>--%1 has no such value</source>
            <translation>--%1 没有这个取值</translation>
        </message>
        <message>
            <source>--%1 is not a date</source>
            <translation>--%1 不是日期</translation>
        </message>
        <message>
            <source>--%1 must be a whole number from %2 to %3</source>
            <translation>--%1 须为 %2 至 %3 的整数</translation>
        </message>
        <message>
            <source>--from and --to go together, the earlier first</source>
            <translation>--from 与 --to 须同时给出，且早者在前</translation>
        </message>
        <message>
            <source>--out is missing</source>
            <translation>缺少 --out</translation>
        </message>
        <message>
            <source>--set takes key=value</source>
            <translation>--set 的形式为 键=值</translation>
        </message>
        <message>
            <source>A case report needs --subject or --finding</source>
            <translation>线索报告须给出 --subject 或 --finding</translation>
        </message>
        <message>
            <source>A defect of the program: %1</source>
            <translation>程序缺陷：%1</translation>
        </message>
        <message>
            <source>As of %1, as known on %2</source>
            <translation>有效于 %1，已知于 %2</translation>
        </message>
        <message>
            <source>Ask for the right to read it</source>
            <translation>请取得读取权限</translation>
        </message>
        <message>
            <source>Check the path</source>
            <translation>请检查路径</translation>
        </message>
        <message>
            <source>Choose a folder where you may write</source>
            <translation>请选择有写入权限的文件夹</translation>
        </message>
        <message>
            <source>Close other programs, or take a machine with more memory</source>
            <translation>请关闭其他程序，或改用内存更大的机器</translation>
        </message>
        <message>
            <source>Correct the option</source>
            <translation>请更正该选项</translation>
        </message>
        <message>
            <source>Empty case: %1</source>
            <translation>空案件：%1</translation>
        </message>
        <message>
            <source>Everything is whole</source>
            <translation>全部一致</translation>
        </message>
        <message>
            <source>Free some space in the temporary folder</source>
            <translation>请为临时文件夹腾出空间</translation>
        </message>
        <message>
            <source>Free some space or choose another disk</source>
            <translation>请腾出空间或改用其他磁盘</translation>
        </message>
        <message>
            <source>Give a unified social credit code or the full name</source>
            <translation>请给出统一社会信用代码或企业全称</translation>
        </message>
        <message>
            <source>Give both dates</source>
            <translation>请给出两个日期</translation>
        </message>
        <message>
            <source>Give the unified social credit code</source>
            <translation>请给出统一社会信用代码</translation>
        </message>
        <message>
            <source>Install Coir again, or set COIR_RESOURCES to the folder</source>
            <translation>请重新安装 Coir，或用 COIR_RESOURCES 指明资源文件夹</translation>
        </message>
        <message>
            <source>Leads: %1 high, %2 watch, %3 hint</source>
            <translation>线索：高 %1，关注 %2，提示 %3</translation>
        </message>
        <message>
            <source>Leave --edition out, or give %1</source>
            <translation>不写 --edition，或写 %1</translation>
        </message>
        <message>
            <source>Name the GeoJSON file</source>
            <translation>请指明 GeoJSON 文件</translation>
        </message>
        <message>
            <source>Name the PDF file</source>
            <translation>请指明 PDF 文件</translation>
        </message>
        <message>
            <source>Name the folder for the results</source>
            <translation>请指明结果文件夹</translation>
        </message>
        <message>
            <source>No temporary folder can be made</source>
            <translation>无法建立临时文件夹</translation>
        </message>
        <message>
            <source>Not judgeable: %1 – %2</source>
            <translation>不可判：%1，%2</translation>
        </message>
        <message>
            <source>Nothing half done was kept; report it with the command</source>
            <translation>未保留任何半成品；请连同命令一并报告</translation>
        </message>
        <message>
            <source>Printed: %1</source>
            <translation>已输出：%1</translation>
        </message>
        <message>
            <source>Printing the report</source>
            <translation>正在输出报告</translation>
        </message>
        <message>
            <source>See coir %1 --help</source>
            <translation>参见 coir %1 --help</translation>
        </message>
        <message>
            <source>See coir --help</source>
            <translation>参见 coir --help</translation>
        </message>
        <message>
            <source>Self-test failed, version %1</source>
            <translation>自检未通过，版本 %1</translation>
        </message>
        <message>
            <source>Self-test passed, version %1</source>
            <translation>自检通过，版本 %1</translation>
        </message>
        <message>
            <source>Start it on a desktop; what works without a display is listed by coir --help</source>
            <translation>请在桌面环境中启动；无显示器时可用的命令见 coir --help</translation>
        </message>
        <message>
            <source>The case does not know this firm</source>
            <translation>案件中没有这户企业</translation>
        </message>
        <message>
            <source>The display %1 does not answer</source>
            <translation>显示器 %1 无应答</translation>
        </message>
        <message>
            <source>The file cannot be written (%1)</source>
            <translation>文件无法写入（%1）</translation>
        </message>
        <message>
            <source>The file may not be read</source>
            <translation>没有读取该文件的权限</translation>
        </message>
        <message>
            <source>The file may not be written</source>
            <translation>没有写入该文件的权限</translation>
        </message>
        <message>
            <source>The folder for the results cannot be made</source>
            <translation>无法建立结果文件夹</translation>
        </message>
        <message>
            <source>The input table is missing</source>
            <translation>缺少输入表</translation>
        </message>
        <message>
            <source>The options are wrong: %1</source>
            <translation>选项有误：%1</translation>
        </message>
        <message>
            <source>The resources of Coir were not found</source>
            <translation>未找到 Coir 的资源文件</translation>
        </message>
        <message>
            <source>There is no display to open the window on</source>
            <translation>没有可以打开窗口的显示器</translation>
        </message>
        <message>
            <source>There is no room for the file</source>
            <translation>空间不足，文件无法写入</translation>
        </message>
        <message>
            <source>There is no such command</source>
            <translation>没有这个命令</translation>
        </message>
        <message>
            <source>There is no such detector</source>
            <translation>没有这个探测器</translation>
        </message>
        <message>
            <source>There is no such edition of the report</source>
            <translation>没有这一版报告格式</translation>
        </message>
        <message>
            <source>There is no such file</source>
            <translation>没有这个文件</translation>
        </message>
        <message>
            <source>There is no such folder</source>
            <translation>没有这个文件夹</translation>
        </message>
        <message>
            <source>There is no such language</source>
            <translation>没有这种语言</translation>
        </message>
        <message>
            <source>There is no such method</source>
            <translation>没有这种方法</translation>
        </message>
        <message>
            <source>There is no such rating scheme</source>
            <translation>没有这个评级方案</translation>
        </message>
        <message>
            <source>There is no such report template</source>
            <translation>没有这个报告模板</translation>
        </message>
        <message>
            <source>There is not enough memory</source>
            <translation>内存不足</translation>
        </message>
        <message>
            <source>Together %1 rows: %2 accepted, %3 refused, %4 twice, %5 left out</source>
            <translation>合计 %1 行：采纳 %2，隔离 %3，重复 %4，不留存 %5</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>请使用 %1</translation>
        </message>
        <message>
            <source>Use --template case or region</source>
            <translation>请用 --template case 或 region</translation>
        </message>
        <message>
            <source>Use abnormal, findings, grid-events, lists, penalties, tier-d or undervaluation</source>
            <translation>请用 abnormal、findings、grid-events、lists、penalties、tier-d 或 undervaluation</translation>
        </message>
        <message>
            <source>Use county or hex:METRES</source>
            <translation>请用 county 或 hex:米数</translation>
        </message>
        <message>
            <source>Use ownership, graph, heat or cycles</source>
            <translation>请用 ownership、graph、heat 或 cycles</translation>
        </message>
        <message>
            <source>Use rate, eb, kde, gi-star or scan</source>
            <translation>请用 rate、eb、kde、gi-star 或 scan</translation>
        </message>
        <message>
            <source>Use: coir %1 %2</source>
            <translation>用法：coir %1 %2</translation>
        </message>
        <message>
            <source>Write it as 2026-09-30</source>
            <translation>请写成 2026-09-30 的形式</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>约剩 %1 秒</translation>
        </message>
    </context>
    <context>
        <name>base</name>
        <message>
            <source>A quotation mark is never closed</source>
            <translation>引号未闭合</translation>
        </message>
        <message>
            <source>Cancelled; nothing of it was kept</source>
            <translation>已取消，本步未留下任何内容</translation>
        </message>
        <message>
            <source>Cannot read the file</source>
            <translation>无法读取文件</translation>
        </message>
        <message>
            <source>The compressed file is cut off or damaged</source>
            <translation>压缩文件被截断或已损坏</translation>
        </message>
        <message>
            <source>The file does not fit into memory</source>
            <translation>文件超出可用内存</translation>
        </message>
        <message>
            <source>The file holds no heading</source>
            <translation>文件没有表头</translation>
        </message>
        <message>
            <source>The row has more cells than the heading</source>
            <translation>该行单元格多于表头</translation>
        </message>
        <message>
            <source>There is no such file</source>
            <translation>没有此文件</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::AlertsView</name>
        <message>
            <source>%1 not judged</source>
            <translation>不可判 %1</translation>
        </message>
        <message>
            <source>%1 of %2 leads shown</source>
            <translation>显示 %1 / %2 条线索</translation>
        </message>
        <message>
            <source>%1 of %2: reasons with a source row and clearing conditions found not met</source>
            <translation>%2 项中 %1 项：有来源行的理由和查明不满足的澄清条件</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation>已选 %1 条</translation>
        </message>
        <message>
            <source>%1: %2 not handled, of %3 in all</source>
            <translation>%1：未处理 %2 条，共 %3 条</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>地区：全部</translation>
        </message>
        <message>
            <source>All detectors</source>
            <translation>探测器：全部</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>By the score; the borders stand in the rule pack detect.levels</source>
            <translation>按分数定级，界限见规则包 detect.levels</translation>
        </message>
        <message>
            <source>Confirmed, dismissed, to check; the same key again takes it back</source>
            <translation>属实、排除、待核；再按一次收回</translation>
        </message>
        <message>
            <source>Copy the selected rows for a sheet</source>
            <translation>复制所选行，可贴入表格</translation>
        </message>
        <message>
            <source>Detector</source>
            <translation>探测器</translation>
        </message>
        <message>
            <source>Evidence complete</source>
            <translation>证据齐备</translation>
        </message>
        <message>
            <source>Evidence line by line; Enter there opens the source row</source>
            <translation>逐行查看证据；再按 Enter 打开原始行</translation>
        </message>
        <message>
            <source>Find in the leads</source>
            <translation>在线索中查找</translation>
        </message>
        <message>
            <source>Latest fact</source>
            <translation>最近事实</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Main reason</source>
            <translation>主要理由</translation>
        </message>
        <message>
            <source>Next, previous lead</source>
            <translation>下一条、上一条线索</translation>
        </message>
        <message>
            <source>No lead in the imported data</source>
            <translation>已导入的数据中未发现线索</translation>
        </message>
        <message>
            <source>No picture for this lead</source>
            <translation>此线索没有证明图</translation>
        </message>
        <message>
            <source>Not handled</source>
            <translation>未处理</translation>
        </message>
        <message>
            <source>Note for the verdict</source>
            <translation>结论备注</translation>
        </message>
        <message>
            <source>Open in the graph</source>
            <translation>在图谱打开</translation>
        </message>
        <message>
            <source>Reading the leads</source>
            <translation>正在读取线索</translation>
        </message>
        <message>
            <source>Reasons with a source row and clearing conditions found not met, of all of both</source>
            <translation>有来源行的理由和查明不满足的澄清条件，占两者总数</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>分数</translation>
        </message>
        <message>
            <source>Searched were the registers listed under Data, as of %1. What could not be judged stands under “not judged”; more registers may be imported.</source>
            <translation>查找范围为“数据”所列来源，截至 %1。不可判的项列在“不可判”之下；可继续导入其他来源。</translation>
        </message>
        <message>
            <source>Show the data</source>
            <translation>查看数据</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主体</translation>
        </message>
        <message>
            <source>The picture that proves</source>
            <translation>证明图</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>结论</translation>
        </message>
        <message>
            <source>Visit list of the selected</source>
            <translation>所选线索的走访单</translation>
        </message>
        <message>
            <source>Visit list…</source>
            <translation>走访单…</translation>
        </message>
        <message>
            <source>Why: the terms</source>
            <translation>为什么：各项理由</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>属实</translation>
        </message>
        <message>
            <source>dismissed</source>
            <translation>排除</translation>
        </message>
        <message>
            <source>down, up</source>
            <translation>向下、向上</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>not kept in the case</source>
            <translation>未存入案件</translation>
        </message>
        <message>
            <source>to check</source>
            <translation>待核</translation>
        </message>
        <message>
            <source>why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>worked out as of %1</source>
            <translation>测算截至 %1</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::Banner</name>
        <message>
            <source>Sample case: every name and code is invented; nothing may be enforced by it</source>
            <translation>示例案件，名称与代码均为虚构，不得据此执法</translation>
        </message>
        <message>
            <source>Synthetic data</source>
            <translation>合成数据</translation>
        </message>
        <message>
            <source>Use own files…</source>
            <translation>换成自己的文件…</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::CaseView</name>
        <message>
            <source>It runs in the background; the status bar says how far it is.</source>
            <translation>任务在后台运行；进度见状态栏。</translation>
        </message>
        <message>
            <source>The last result is shown until the running job has ended</source>
            <translation>正在运行的任务结束前，显示上一次的结果</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::ClockBox</name>
        <message>
            <source>Facts that held on this day</source>
            <translation>在这一天有效的事实</translation>
        </message>
        <message>
            <source>Known on</source>
            <translation>已知于</translation>
        </message>
        <message>
            <source>Only what was published or filed by this day</source>
            <translation>只计到这一天为止已公布或已报送的</translation>
        </message>
        <message>
            <source>Set both to the latest day of the data</source>
            <translation>两轴都回到数据的最近一日</translation>
        </message>
        <message>
            <source>The two clocks</source>
            <translation>双时间轴</translation>
        </message>
        <message>
            <source>Valid on</source>
            <translation>有效于</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::CommandBar</name>
        <message>
            <source>Commands</source>
            <translation>命令栏</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::DayEdit</name>
        <message>
            <source>Choose in a calendar  Alt+↓</source>
            <translation>从日历中选择  Alt+↓</translation>
        </message>
        <message>
            <source>“%1” is no day. Write year-month-day, such as %2; %2 still holds.</source>
            <translation>“%1”不是有效日期。请按“年-月-日”填写，如 %2；仍按 %2 计算。</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::DossierView</name>
        <message>
            <source>25 % or more, votes, control, or management</source>
            <translation>25 % 以上、表决权、控制或管理</translation>
        </message>
        <message>
            <source>Beneficial owner</source>
            <translation>受益所有人</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>控制</translation>
        </message>
        <message>
            <source>Copy the selected rows for a sheet</source>
            <translation>复制所选行，可贴入表格</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Detector</source>
            <translation>探测器</translation>
        </message>
        <message>
            <source>Direct</source>
            <translation>直接</translation>
        </message>
        <message>
            <source>Does not weigh</source>
            <translation>不计入</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>档案</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>事实</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>事实</translation>
        </message>
        <message>
            <source>Facts %1</source>
            <translation>事实 %1</translation>
        </message>
        <message>
            <source>Final holder</source>
            <translation>最终持有人</translation>
        </message>
        <message>
            <source>Find a firm by name, code or pinyin initials: Ctrl+F</source>
            <translation>按名称、代码或拼音首字母查找企业：Ctrl+F</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>From</source>
            <translation>自</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>图谱</translation>
        </message>
        <message>
            <source>Integrated</source>
            <translation>计入</translation>
        </message>
        <message>
            <source>Integrated %</source>
            <translation>综合占比</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>Leads %1</source>
            <translation>线索 %1</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Local estimate from recorded facts; leads are not weighed</source>
            <translation>根据已记录事实的本地测算；不计线索</translation>
        </message>
        <message>
            <source>Main reason</source>
            <translation>主要理由</translation>
        </message>
        <message>
            <source>No firm to show</source>
            <translation>没有可显示的企业</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Ownership and control</source>
            <translation>股权与控制</translation>
        </message>
        <message>
            <source>Part by part, with the focus on the tabs</source>
            <translation>焦点在标签上时逐项切换</translation>
        </message>
        <message>
            <source>Parts of the dossier</source>
            <translation>档案各部分</translation>
        </message>
        <message>
            <source>Person (masked)</source>
            <translation>人员（掩码）</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>任职</translation>
        </message>
        <message>
            <source>Posts %1</source>
            <translation>任职 %1</translation>
        </message>
        <message>
            <source>Posts in firms</source>
            <translation>任职企业数</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>关系</translation>
        </message>
        <message>
            <source>Relations</source>
            <translation>关系</translation>
        </message>
        <message>
            <source>Relations %1</source>
            <translation>关系 %1</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>保存图片</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>分数</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>计分卡</translation>
        </message>
        <message>
            <source>Source row of a fact; the firm of a relation; the lead</source>
            <translation>事实的原始行；关系对方；线索</translation>
        </message>
        <message>
            <source>The smallest share on the best chain</source>
            <translation>最优链条上的最小占比</translation>
        </message>
        <message>
            <source>Through all chains, loops solved</source>
            <translation>沿全部链条计入，闭环已求解</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <source>To</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止</translation>
        </message>
        <message>
            <source>Weakest link</source>
            <translation>最弱一环</translation>
        </message>
        <message>
            <source>Who has more than half of the votes, own and of firms controlled</source>
            <translation>自有表决权与所控企业表决权合计超过半数者</translation>
        </message>
        <message>
            <source>With</source>
            <translation>对方</translation>
        </message>
        <message>
            <source>former names %1</source>
            <translation>曾用名 %1</translation>
        </message>
        <message>
            <source>tier: local estimate</source>
            <translation>等级为本地测算</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>yes, criterion %1</source>
            <translation>是，标准 %1</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::DuePanel</name>
        <message>
            <source>%1, the first to end first; Enter opens the fact of the firm</source>
            <translation>共 %1 项，最先到期的在前；回车打开该企业的这条事实</translation>
        </message>
        <message>
            <source>Ends within a week</source>
            <translation>本周临期</translation>
        </message>
        <message>
            <source>Nothing ends within seven days of the clock</source>
            <translation>自有效日起七日内没有到期事项</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>自 %1 起</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::FindingPanel</name>
        <message>
            <source>%1 = %2, enters as %3</source>
            <translation>%1 = %2，归入 %3</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1，经办 %2</translation>
        </message>
        <message>
            <source>%1: %2   ·   Ctrl+Z undoes it</source>
            <translation>%1：%2   ·   Ctrl+Z 撤销</translation>
        </message>
        <message numerus="yes">
            <source>%n condition(s) that would clear the lead are met.</source>
            <translation>
                <numerusform>有 %n 项澄清条件已满足，会排除本线索。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n condition(s) that would clear the lead are met. “Confirmed” once more keeps the verdict all the same.</source>
            <translation>
                <numerusform>有 %n 项澄清条件已满足，会排除本线索。仍要判为「属实」，请再按一次。</numerusform>
            </translation>
        </message>
        <message>
            <source>+ speaks for the lead, − against it: each +1 doubles the odds that one firm carries on the business of the other. Grey lines are not known or weigh nothing.</source>
            <translation>正数支持、负数反对该线索：每 +1，两家企业前后承继的可能性（几率）翻一倍。灰色各行为未知或不计权重。</translation>
        </message>
        <message>
            <source>A lead, not a verdict</source>
            <translation>线索，不是认定</translation>
        </message>
        <message>
            <source>A verdict can be undone; nothing of it is lost</source>
            <translation>结论可以撤销，记录不会丢失</translation>
        </message>
        <message>
            <source>Back to the terms</source>
            <translation>回到各项理由</translation>
        </message>
        <message>
            <source>Before a high lead is “Dismissed”, write in the note why: N</source>
            <translation>「排除」高级别线索前，请在备注中写明理由：N</translation>
        </message>
        <message>
            <source>Before “Confirmed”, give every clearing condition a state</source>
            <translation>作出「属实」前，请给每个澄清条件一个状态</translation>
        </message>
        <message>
            <source>Clearing condition</source>
            <translation>澄清条件</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>属实</translation>
        </message>
        <message>
            <source>Counter-evidence</source>
            <translation>反证与澄清条件</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>排除</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>支持证据</translation>
        </message>
        <message>
            <source>Evidence %1</source>
            <translation>支持证据 %1</translation>
        </message>
        <message>
            <source>Evidence %1, the first %2</source>
            <translation>支持证据 %1，显示前 %2</translation>
        </message>
        <message>
            <source>Formula and parameters</source>
            <translation>公式与参数</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Note for the verdict</source>
            <translation>结论备注</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>未选中</translation>
        </message>
        <message>
            <source>Report on it</source>
            <translation>单条报告</translation>
        </message>
        <message>
            <source>Row by row  V</source>
            <translation>逐行查看 V</translation>
        </message>
        <message>
            <source>Rule pack %1, version %2</source>
            <translation>规则包 %1，第 %2 版</translation>
        </message>
        <message>
            <source>The figure is the weight of a line in the score; grey lines state a circumstance and weigh nothing.</source>
            <translation>数字为该行在分数中的权重；灰色各行只说明情况，不计权重。</translation>
        </message>
        <message>
            <source>The lead</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>The rule names no condition that would clear it</source>
            <translation>规则未列出澄清条件</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>待核</translation>
        </message>
        <message>
            <source>Verdict taken back: %1   ·   Ctrl+Z undoes it</source>
            <translation>已收回结论：%1   ·   Ctrl+Z 撤销</translation>
        </message>
        <message>
            <source>Verdict: %1</source>
            <translation>结论：%1</translation>
        </message>
        <message>
            <source>What is missing was not delivered with the data. It is neither a lead nor an all-clear.</source>
            <translation>所缺来源未随数据提供。这既不是线索，也不是没有问题。</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>为什么</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 个</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>经办 %1</translation>
        </message>
        <message>
            <source>checked in the data: met</source>
            <translation>已查数据：满足</translation>
        </message>
        <message>
            <source>checked in the data: not met</source>
            <translation>已查数据：不满足</translation>
        </message>
        <message>
            <source>met</source>
            <translation>满足</translation>
        </message>
        <message>
            <source>no state yet</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>not met</source>
            <translation>不满足</translation>
        </message>
        <message>
            <source>on site</source>
            <translation>待走访</translation>
        </message>
        <message>
            <source>reading the source…</source>
            <translation>正在读取出处…</translation>
        </message>
        <message>
            <source>rule pack v%1</source>
            <translation>规则包 v%1</translation>
        </message>
        <message>
            <source>source row not found</source>
            <translation>未找到原始行</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::FirmPanel</name>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Beneficial owners</source>
            <translation>受益所有人</translation>
        </message>
        <message>
            <source>Capital</source>
            <translation>注册资本</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>矛盾</translation>
        </message>
        <message>
            <source>Contradictions %1</source>
            <translation>矛盾 %1</translation>
        </message>
        <message>
            <source>Earliest repair</source>
            <translation>最早修复</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>曾用名</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>成立</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Insured staff</source>
            <translation>参保人数</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>Leads %1</source>
            <translation>线索 %1</translation>
        </message>
        <message>
            <source>Legal clocks</source>
            <translation>法定时钟</translation>
        </message>
        <message>
            <source>No lead names this firm in the imported data</source>
            <translation>已导入的数据中没有涉及该企业的线索</translation>
        </message>
        <message>
            <source>None worked out: no holders in the imported data</source>
            <translation>未能测算：已导入的数据中没有股东</translation>
        </message>
        <message>
            <source>Not imported: %1. What rests on them is not judged.</source>
            <translation>未导入：%1。依赖它们的指标不可判。</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>未见</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>未选中</translation>
        </message>
        <message>
            <source>Open objections</source>
            <translation>未结异议</translation>
        </message>
        <message>
            <source>Persons stand as roles with tokens and are never rated.</source>
            <translation>人员以角色与令牌显示，不作评级。</translation>
        </message>
        <message>
            <source>Publicity ends</source>
            <translation>公示截止</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>The firm in short</source>
            <translation>企业概要</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>截至 %1</translation>
        </message>
        <message>
            <source>criterion %1, control: %2</source>
            <translation>标准 %1，控制：%2</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>读取中…</translation>
        </message>
        <message>
            <source>unknown remainder</source>
            <translation>未知余额</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::GraphCanvas</name>
        <message>
            <source>%1 nodes, %2 relations</source>
            <translation>%1 个节点，%2 条关系</translation>
        </message>
        <message numerus="yes">
            <source>%n relation(s) shown</source>
            <translation>
                <numerusform>所示关系 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Graph canvas</source>
            <translation>图谱画布</translation>
        </message>
        <message>
            <source>Nothing on the canvas yet: find a firm with / and add it.</source>
            <translation>画布为空：按 / 查找企业并添加。</translation>
        </message>
        <message>
            <source>tier %1</source>
            <translation>等级 %1（本地测算）</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::GraphInspector</name>
        <message>
            <source>%1 shown   +%2</source>
            <translation>已显示 %1   +%2</translation>
        </message>
        <message>
            <source>At most so many new nodes</source>
            <translation>新增节点上限</translation>
        </message>
        <message>
            <source>By risk, at most</source>
            <translation>按风险取前</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>控制</translation>
        </message>
        <message>
            <source>Counts before you expand</source>
            <translation>展开前先看数量</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>档案</translation>
        </message>
        <message>
            <source>Expand</source>
            <translation>展开</translation>
        </message>
        <message>
            <source>Expand +%1</source>
            <translation>展开 +%1</translation>
        </message>
        <message>
            <source>Find a path  P</source>
            <translation>查找路径  P</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>图谱</translation>
        </message>
        <message>
            <source>Guarantees</source>
            <translation>担保</translation>
        </message>
        <message>
            <source>Holdings</source>
            <translation>持股</translation>
        </message>
        <message>
            <source>How</source>
            <translation>关系</translation>
        </message>
        <message>
            <source>How they are connected</source>
            <translation>如何相连</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Local tier %1</source>
            <translation>等级 %1（本地测算）</translation>
        </message>
        <message>
            <source>Neighbour</source>
            <translation>邻居</translation>
        </message>
        <message>
            <source>Neighbours %1 (list)</source>
            <translation>邻居 %1（列表）</translation>
        </message>
        <message>
            <source>Neighbours of the selected node</source>
            <translation>所选节点的邻居</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>资金往来</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>任职</translation>
        </message>
        <message>
            <source>Same address</source>
            <translation>同址</translation>
        </message>
        <message>
            <source>Same contact</source>
            <translation>同联系方式</translation>
        </message>
        <message>
            <source>Select a node to see who it is and what it is connected with.</source>
            <translation>选择一个节点，查看其身份与关联。</translation>
        </message>
        <message>
            <source>Show on the canvas</source>
            <translation>在画布上显示</translation>
        </message>
        <message>
            <source>Supply</source>
            <translation>供货</translation>
        </message>
        <message>
            <source>Why connected  W</source>
            <translation>为什么相连  W</translation>
        </message>
        <message>
            <source>local estimate</source>
            <translation>本地测算</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::GraphLegend</name>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Dashed: not verified</source>
            <translation>虚线：未核实</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Guarantee</source>
            <translation>担保</translation>
        </message>
        <message>
            <source>Holding %</source>
            <translation>持股 %</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>图例</translation>
        </message>
        <message>
            <source>Local tier</source>
            <translation>等级（本地测算）</translation>
        </message>
        <message>
            <source>Pale: outside the period</source>
            <translation>浅色：不在所选时段</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>Person in a role (token)</source>
            <translation>任职人（令牌）</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>任职</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::GraphOverview</name>
        <message>
            <source>Overview of the graph</source>
            <translation>图谱总览</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::GraphView</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 与 %2</translation>
        </message>
        <message>
            <source>%1 of %2 nodes   %3 relations   %4 hidden</source>
            <translation>%1 / %2 节点   %3 关系   隐藏 %4</translation>
        </message>
        <message>
            <source>%1 of %2 nodes, %3 relations shown</source>
            <translation>所示 %1 / %2 个节点，%3 条关系</translation>
        </message>
        <message>
            <source>%1, seen from %2</source>
            <translation>%1，以 %2 为准</translation>
        </message>
        <message numerus="yes">
            <source>%n node(s) selected. P: path between two · Ctrl+G: group · H: hide · T: pin</source>
            <translation>
                <numerusform>已选 %n 个节点。P 两点路径 · Ctrl+G 成组 · H 隐藏 · T 固定</numerusform>
            </translation>
        </message>
        <message>
            <source>+  −  Ctrl+0</source>
            <translation>+  −  Ctrl+0</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>添加 %1</translation>
        </message>
        <message numerus="yes">
            <source>Add %n node(s)</source>
            <translation>
                <numerusform>添加 %n 个节点</numerusform>
            </translation>
        </message>
        <message>
            <source>Arranging the graph</source>
            <translation>排布图谱</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>方向键</translation>
        </message>
        <message>
            <source>Building the graph</source>
            <translation>构建图谱</translation>
        </message>
        <message>
            <source>Circular</source>
            <translation>环形</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Colour: kind</source>
            <translation>颜色：类型</translation>
        </message>
        <message>
            <source>Colour: risk</source>
            <translation>颜色：风险</translation>
        </message>
        <message>
            <source>Colour: tier</source>
            <translation>颜色：等级</translation>
        </message>
        <message>
            <source>Colours and relations shown</source>
            <translation>颜色与所示关系</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>控制</translation>
        </message>
        <message>
            <source>Ctrl+arrows</source>
            <translation>Ctrl+方向键</translation>
        </message>
        <message>
            <source>Direct share</source>
            <translation>直接持股</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>档案</translation>
        </message>
        <message>
            <source>Expand</source>
            <translation>展开</translation>
        </message>
        <message>
            <source>Expand %1 by %2</source>
            <translation>展开 %1：+%2</translation>
        </message>
        <message>
            <source>Expand with the same settings</source>
            <translation>按相同设置展开</translation>
        </message>
        <message>
            <source>Expand…</source>
            <translation>展开…</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Find on the canvas or add from the case</source>
            <translation>在画布内查找或从案件中添加</translation>
        </message>
        <message>
            <source>Find or add  /</source>
            <translation>查找或添加  /</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>适应</translation>
        </message>
        <message>
            <source>Fit all</source>
            <translation>适应全部</translation>
        </message>
        <message>
            <source>Fit selection</source>
            <translation>适应所选</translation>
        </message>
        <message>
            <source>Force</source>
            <translation>力导</translation>
        </message>
        <message>
            <source>Found nodes</source>
            <translation>找到的节点</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>图谱</translation>
        </message>
        <message>
            <source>Graph: %1</source>
            <translation>关系图谱：%1</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>成组</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>组 %1</translation>
        </message>
        <message numerus="yes">
            <source>Group %n node(s)</source>
            <translation>
                <numerusform>将 %n 个节点成组</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message numerus="yes">
            <source>Hide %n node(s)</source>
            <translation>
                <numerusform>隐藏 %n 个节点</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hide all but %n node(s)</source>
            <translation>
                <numerusform>只保留 %n 个节点</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide all others</source>
            <translation>隐藏其他</translation>
        </message>
        <message>
            <source>Hides the selected nodes (H); Shift+H shows all again</source>
            <translation>隐藏所选节点（H）；Shift+H 全部恢复</translation>
        </message>
        <message>
            <source>Invert selection</source>
            <translation>反选</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Layered</source>
            <translation>分层</translation>
        </message>
        <message>
            <source>Layout: %1</source>
            <translation>布局：%1</translation>
        </message>
        <message>
            <source>Layouts leave pinned nodes where they are (T)</source>
            <translation>布局不移动已固定的节点（T）</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>图例</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>List</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>Locate</source>
            <translation>定位</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message numerus="yes">
            <source>Move %n node(s)</source>
            <translation>
                <numerusform>移动 %n 个节点</numerusform>
            </translation>
        </message>
        <message>
            <source>Move the selection</source>
            <translation>移动所选</translation>
        </message>
        <message>
            <source>Nearest node in that direction</source>
            <translation>该方向最近的节点</translation>
        </message>
        <message>
            <source>Next node by weight</source>
            <translation>按权重的下一节点</translation>
        </message>
        <message>
            <source>Next reading of ownership</source>
            <translation>切换股权口径</translation>
        </message>
        <message>
            <source>No connection of at most %1 steps in the data imported.</source>
            <translation>在已导入的数据中，%1 步以内未发现连接。</translation>
        </message>
        <message>
            <source>No source row stands behind this node alone.</source>
            <translation>该节点本身没有对应的原始行。</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>节点</translation>
        </message>
        <message>
            <source>Nodes of the graph</source>
            <translation>图谱节点</translation>
        </message>
        <message>
            <source>Nothing found in the case</source>
            <translation>案件中未找到</translation>
        </message>
        <message>
            <source>Nothing is hidden.</source>
            <translation>没有隐藏的节点。</translation>
        </message>
        <message>
            <source>Nothing more over the kinds chosen.</source>
            <translation>所选关系类型已无更多节点。</translation>
        </message>
        <message>
            <source>Only %1 — %2, %3 nodes outside  ✕</source>
            <translation>仅 %1 — %2，时段外 %3 个节点  ✕</translation>
        </message>
        <message>
            <source>Only firms have a dossier; a person is a role and carries neither level nor tier.</source>
            <translation>只有企业有档案；个人仅为角色，不带级别与等级。</translation>
        </message>
        <message>
            <source>Only relations that hold between %1 and %2</source>
            <translation>仅含 %1 至 %2 期间有效的关系</translation>
        </message>
        <message>
            <source>Ownership tree</source>
            <translation>股权树</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>路径</translation>
        </message>
        <message>
            <source>Path between two</source>
            <translation>两点路径</translation>
        </message>
        <message>
            <source>Path from %1 to …</source>
            <translation>从 %1 到 …</translation>
        </message>
        <message numerus="yes">
            <source>Path of %n step(s)</source>
            <translation>
                <numerusform>%n 步路径</numerusform>
            </translation>
        </message>
        <message>
            <source>Period %1 to %2; press to show all dates</source>
            <translation>时段 %1 至 %2；按下显示全部日期</translation>
        </message>
        <message>
            <source>Picture saved: %1</source>
            <translation>图片已保存：%1</translation>
        </message>
        <message>
            <source>Pictures (*.svg *.png *.pdf)</source>
            <translation>图片 (*.svg *.png *.pdf)</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>固定</translation>
        </message>
        <message numerus="yes">
            <source>Pin %n node(s)</source>
            <translation>
                <numerusform>固定 %n 个节点</numerusform>
            </translation>
        </message>
        <message>
            <source>Pin or unpin</source>
            <translation>固定或取消固定</translation>
        </message>
        <message>
            <source>Relations shown</source>
            <translation>所示关系</translation>
        </message>
        <message>
            <source>Save picture of the graph</source>
            <translation>保存图谱图片</translation>
        </message>
        <message>
            <source>Save picture of the selection…</source>
            <translation>保存所选部分的图片…</translation>
        </message>
        <message>
            <source>Save picture…</source>
            <translation>保存图片…</translation>
        </message>
        <message>
            <source>Select a group first.</source>
            <translation>请先选择一个组。</translation>
        </message>
        <message>
            <source>Select a node to see who it is and what it is connected with.</source>
            <translation>选择一个节点，查看其身份与关联。</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Select neighbours too</source>
            <translation>同时选中邻居</translation>
        </message>
        <message>
            <source>Select one node or two connected ones.</source>
            <translation>请选择一个节点或两个相连的节点。</translation>
        </message>
        <message>
            <source>Select one node or two; the path between them is looked for in the whole case.</source>
            <translation>请选择一个或两个节点；路径在整个案件中查找。</translation>
        </message>
        <message>
            <source>Select one node to expand.</source>
            <translation>请选择一个节点再展开。</translation>
        </message>
        <message>
            <source>Select or deselect; with the mouse: pan</source>
            <translation>选中或取消；配合鼠标为平移</translation>
        </message>
        <message>
            <source>Select two nodes or more to group them.</source>
            <translation>请选择两个以上节点再成组。</translation>
        </message>
        <message>
            <source>Select what is to be hidden.</source>
            <translation>请先选择要隐藏的节点。</translation>
        </message>
        <message>
            <source>Select what is to be pinned.</source>
            <translation>请先选择要固定的节点。</translation>
        </message>
        <message>
            <source>Select what is to stay.</source>
            <translation>请先选择要保留的节点。</translation>
        </message>
        <message>
            <source>Share product</source>
            <translation>持股乘积</translation>
        </message>
        <message>
            <source>Shortest connection between the two selected nodes; with one selected, to a node you name (P)</source>
            <translation>所选两点间的最短路径；只选一点时，再指定另一端（P）</translation>
        </message>
        <message>
            <source>Show all dates</source>
            <translation>显示全部日期</translation>
        </message>
        <message>
            <source>Show all hidden</source>
            <translation>显示全部隐藏</translation>
        </message>
        <message>
            <source>Shows first what would be added (Ctrl+E)</source>
            <translation>先显示将新增的数量（Ctrl+E）</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>空格</translation>
        </message>
        <message>
            <source>Synthetic data: names and codes are made up; nothing may be enforced by it</source>
            <translation>合成数据：名称与代码均为虚构，不得据此执法</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>The canvas is empty: add a firm first.</source>
            <translation>画布为空：请先添加企业。</translation>
        </message>
        <message>
            <source>The readings of ownership belong to the ownership tree.</source>
            <translation>股权口径只用于股权树布局。</translation>
        </message>
        <message>
            <source>The same nodes as a table</source>
            <translation>以表格显示同样的节点</translation>
        </message>
        <message>
            <source>The selected nodes become one (Ctrl+G)</source>
            <translation>所选节点合为一组（Ctrl+G）</translation>
        </message>
        <message>
            <source>The time bar limits what is shown; show all dates (R)</source>
            <translation>时间条限定了所示内容；显示全部日期（R）</translation>
        </message>
        <message>
            <source>The whole graph in view (F); Shift+F the selection</source>
            <translation>显示全图（F）；Shift+F 显示所选</translation>
        </message>
        <message>
            <source>These two are not connected directly; P looks for a path.</source>
            <translation>两者没有直接相连；按 P 查找路径。</translation>
        </message>
        <message>
            <source>This firm has no relations in the data imported.</source>
            <translation>在已导入的数据中未发现该企业的关系。</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Ungroup</source>
            <translation>解组</translation>
        </message>
        <message numerus="yes">
            <source>Unpin %n node(s)</source>
            <translation>
                <numerusform>取消固定 %n 个节点</numerusform>
            </translation>
        </message>
        <message>
            <source>Weakest link</source>
            <translation>最弱环节</translation>
        </message>
        <message>
            <source>What is written beside each name, as an owner of the root or as held by it (O)</source>
            <translation>名称旁所写：对树根的持有，或树根对其的持有（O）</translation>
        </message>
        <message>
            <source>Why connected</source>
            <translation>为什么相连</translation>
        </message>
        <message>
            <source>Writing the picture</source>
            <translation>写出图片</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>缩放</translation>
        </message>
        <message>
            <source>account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>all its neighbours are shown</source>
            <translation>其邻居已全部显示</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>controls as the one large holder</source>
            <translation>以唯一大股东身份控制</translation>
        </message>
        <message>
            <source>controls by own votes</source>
            <translation>以自有表决权控制</translation>
        </message>
        <message>
            <source>controls jointly</source>
            <translation>共同控制</translation>
        </message>
        <message>
            <source>controls through a chain</source>
            <translation>经控制链控制</translation>
        </message>
        <message>
            <source>device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>firm</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>founded %1</source>
            <translation>成立 %1</translation>
        </message>
        <message>
            <source>goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>group</source>
            <translation>组</translation>
        </message>
        <message>
            <source>no control</source>
            <translation>未达控制</translation>
        </message>
        <message>
            <source>no group is selected</source>
            <translation>未选择组</translation>
        </message>
        <message>
            <source>nothing is hidden</source>
            <translation>没有隐藏的节点</translation>
        </message>
        <message>
            <source>nothing is selected</source>
            <translation>未选择任何节点</translation>
        </message>
        <message>
            <source>only firms have one</source>
            <translation>只有企业有档案</translation>
        </message>
        <message>
            <source>outside the period shown</source>
            <translation>不在所示时段</translation>
        </message>
        <message>
            <source>person in a role (token)</source>
            <translation>任职人（令牌）</translation>
        </message>
        <message>
            <source>select one firm</source>
            <translation>请选择一户企业</translation>
        </message>
        <message>
            <source>select one node</source>
            <translation>请选择一个节点</translation>
        </message>
        <message>
            <source>select one node or two</source>
            <translation>请选择一个或两个节点</translation>
        </message>
        <message>
            <source>select two nodes or more</source>
            <translation>请选择两个以上节点</translation>
        </message>
        <message>
            <source>site</source>
            <translation>场所</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::HeatInspector</name>
        <message>
            <source>%1 events that name no firm, latest first; Enter opens the row</source>
            <translation>未注明企业的事件 %1 起，新的在前；回车打开原始行</translation>
        </message>
        <message>
            <source>%1 firms with events and %2 events that name no firm; Enter opens either</source>
            <translation>有事件的企业 %1 户，未注明企业的事件 %2 起；回车打开</translation>
        </message>
        <message>
            <source>%1 firms with events; Enter opens one, a click on the count its row</source>
            <translation>有事件的企业 %1 户；回车打开档案，点次数看原始行</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1（共 %2）</translation>
        </message>
        <message>
            <source>%1° E %2° N</source>
            <translation>东经 %1° 北纬 %2°</translation>
        </message>
        <message>
            <source>95 % of the raw</source>
            <translation>原始率 95 % 区间</translation>
        </message>
        <message>
            <source>95 % of the smoothed</source>
            <translation>平滑率 95 % 区间</translation>
        </message>
        <message>
            <source>Active firms (denominator)</source>
            <translation>存续企业（分母）</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>中心</translation>
        </message>
        <message>
            <source>Click a county or a hexagon for its figures and its firms.</source>
            <translation>点击市县或六边形，查看其数值与企业。</translation>
        </message>
        <message>
            <source>Cluster of the scan</source>
            <translation>扫描聚集</translation>
        </message>
        <message>
            <source>Declaration lines</source>
            <translation>申报行（分母）</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Firm or event</source>
            <translation>企业或事件</translation>
        </message>
        <message>
            <source>Firms behind the cell</source>
            <translation>该单元内的企业</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>热力</translation>
        </message>
        <message>
            <source>High does not mean unlawful: how often is inspected changes this figure, too.</source>
            <translation>高发不等于违法；检查力度不同也会改变该值。</translation>
        </message>
        <message>
            <source>Local tier</source>
            <translation>等级（本地测算）</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>Raw rate</source>
            <translation>原始率</translation>
        </message>
        <message>
            <source>Regional risk briefing</source>
            <translation>区域风险简报</translation>
        </message>
        <message>
            <source>Smoothed rate</source>
            <translation>平滑率</translation>
        </message>
        <message>
            <source>The class goes by the normal p with the false discovery rate held; the permutation p stands beside it as a check and takes no part.</source>
            <translation>级别按正态 p 值经 FDR 校正后判定；置换 p 值仅并列供核对，不参与判级。</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Too few firms or too few events to show. Such a cell counts in the mean and in the statistics, but its own figures are not given.</source>
            <translation>企业或事件过少，不予显示。该单元计入均值与统计，但不给出其自身数值。</translation>
        </message>
        <message>
            <source>Whole province</source>
            <translation>全省</translation>
        </message>
        <message>
            <source>county unit %1</source>
            <translation>县级单元 %1</translation>
        </message>
        <message>
            <source>events per square kilometre</source>
            <translation>起 / 平方公里</translation>
        </message>
        <message>
            <source>hexagon of %1 km</source>
            <translation>六边形 %1 公里</translation>
        </message>
        <message>
            <source>of firms with a position</source>
            <translation>其中有坐标的企业</translation>
        </message>
        <message>
            <source>of lines with a position</source>
            <translation>其中有坐标的申报行</translation>
        </message>
        <message>
            <source>p by permutation</source>
            <translation>置换 p 值</translation>
        </message>
        <message>
            <source>p, normal, two-sided</source>
            <translation>p 值（正态，双侧）</translation>
        </message>
        <message>
            <source>per 100 active firms</source>
            <translation>每百户存续企业</translation>
        </message>
        <message>
            <source>per 100 declaration lines</source>
            <translation>每百申报行</translation>
        </message>
        <message>
            <source>smoothed</source>
            <translation>平滑后</translation>
        </message>
        <message>
            <source>z of Gi*</source>
            <translation>Gi* 的 z 值</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::HeatView</name>
        <message>
            <source>%1 — %2; the colour scale stays the same in every period</source>
            <translation>%1 — %2；色阶固定，不随时段改变</translation>
        </message>
        <message>
            <source>Abnormal entries</source>
            <translation>经营异常</translation>
        </message>
        <message>
            <source>Active firms</source>
            <translation>存续企业</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>方向键</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>单元</translation>
        </message>
        <message>
            <source>Cells of the map</source>
            <translation>地图单元</translation>
        </message>
        <message>
            <source>Click a county or a hexagon for its figures and its firms.</source>
            <translation>点击市县或六边形，查看其数值与企业。</translation>
        </message>
        <message>
            <source>Clusters of the scan statistic</source>
            <translation>扫描统计聚集区</translation>
        </message>
        <message>
            <source>Copy the map as a table</source>
            <translation>将地图复制为表格</translation>
        </message>
        <message>
            <source>Counties</source>
            <translation>市县</translation>
        </message>
        <message>
            <source>Counting events by place</source>
            <translation>按地点统计事件</translation>
        </message>
        <message>
            <source>Counts are divided by what could have had an event; small numbers are drawn towards the mean; single cells below the rule are hatched.</source>
            <translation>事件数除以可能发生事件的对象数；小样本向均值收缩；低于规则下限的单元以斜线表示。</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>分母</translation>
        </message>
        <message>
            <source>Density of events, quartic kernel, bandwidth %1 km</source>
            <translation>事件密度，四次核，带宽 %1 公里</translation>
        </message>
        <message>
            <source>Differences are within chance (p = %1)</source>
            <translation>各市县差异在随机波动之内（p = %1）</translation>
        </message>
        <message>
            <source>Divided by</source>
            <translation>除以</translation>
        </message>
        <message>
            <source>Empirical Bayes</source>
            <translation>经验贝叶斯</translation>
        </message>
        <message>
            <source>Empirical Bayes / Gi*</source>
            <translation>经验贝叶斯 / Gi*</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>回车</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Events per square kilometre, %1 to %2</source>
            <translation>每平方公里事件数，%1 至 %2</translation>
        </message>
        <message>
            <source>Events per square kilometre, in force on that day</source>
            <translation>每平方公里事件数，当日有效</translation>
        </message>
        <message>
            <source>Figures and firms of the cell</source>
            <translation>该单元的数值与企业</translation>
        </message>
        <message>
            <source>Firms in leads</source>
            <translation>有线索企业</translation>
        </message>
        <message>
            <source>Firms of tier D</source>
            <translation>D 级企业（本地测算）</translation>
        </message>
        <message>
            <source>From cell to cell</source>
            <translation>逐个单元移动</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>格网</translation>
        </message>
        <message>
            <source>Grid events</source>
            <translation>网格事件</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>热力</translation>
        </message>
        <message>
            <source>Hexagons</source>
            <translation>六边形</translation>
        </message>
        <message>
            <source>Hexagons of %1 km</source>
            <translation>六边形 %1 公里</translation>
        </message>
        <message>
            <source>Hot and cold spots: Gi*, false discovery rate, two-sided</source>
            <translation>热点与冷点：Gi*，FDR 校正，双侧</translation>
        </message>
        <message>
            <source>How this is worked out</source>
            <translation>方法说明</translation>
        </message>
        <message>
            <source>Import lines</source>
            <translation>进口申报行</translation>
        </message>
        <message>
            <source>Import penalties, lists, abnormal entries, declarations or grid events; the map counts them against active firms.</source>
            <translation>请导入处罚、名单、经营异常、报关或网格事件；地图按存续企业计算比率。</translation>
        </message>
        <message>
            <source>Kernel density</source>
            <translation>核密度</translation>
        </message>
        <message>
            <source>List</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>List entries</source>
            <translation>名单列入</translation>
        </message>
        <message>
            <source>Low declared prices</source>
            <translation>低报价格</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>测度</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>No events to count yet</source>
            <translation>尚无可统计的事件</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>行政处罚</translation>
        </message>
        <message>
            <source>Per 100</source>
            <translation>每百</translation>
        </message>
        <message>
            <source>Per 100 active firms, %1 to %2</source>
            <translation>每百户存续企业，%1 至 %2</translation>
        </message>
        <message>
            <source>Per 100 active firms, in force on that day</source>
            <translation>每百户存续企业，当日有效</translation>
        </message>
        <message>
            <source>Per 100 declaration lines</source>
            <translation>每百申报行</translation>
        </message>
        <message>
            <source>Per 100 declaration lines, %1 to %2</source>
            <translation>每百申报行，%1 至 %2</translation>
        </message>
        <message>
            <source>Per 100 of the %1 active firms with a position (of %2), %3 to %4</source>
            <translation>每百户有坐标的存续企业（%1 户，共 %2 户），%3 至 %4</translation>
        </message>
        <message>
            <source>Per 100 of the %1 active firms with a position (of %2), in force on that day</source>
            <translation>每百户有坐标的存续企业（%1 户，共 %2 户），当日有效</translation>
        </message>
        <message>
            <source>Per 100 of the %1 declaration lines with a position (of %2)</source>
            <translation>每百条有坐标的申报行（%1 条，共 %2 条）</translation>
        </message>
        <message>
            <source>Per 100 of the %1 declaration lines with a position (of %2), %3 to %4</source>
            <translation>每百条有坐标的申报行（%1 条，共 %2 条），%3 至 %4</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <source>Rate by county, empirical Bayes</source>
            <translation>市县比率，经验贝叶斯平滑</translation>
        </message>
        <message>
            <source>Rates by hexagon</source>
            <translation>六边形比率</translation>
        </message>
        <message>
            <source>Raw rate</source>
            <translation>原始率</translation>
        </message>
        <message>
            <source>Raw rate by county</source>
            <translation>市县原始率</translation>
        </message>
        <message>
            <source>Scan statistic</source>
            <translation>扫描统计</translation>
        </message>
        <message>
            <source>Smoothed</source>
            <translation>平滑后</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>To the firms of the cell</source>
            <translation>转到该单元的企业</translation>
        </message>
        <message>
            <source>in force on %1; this measure has no period</source>
            <translation>%1 有效；该测度无时段</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>too few</source>
            <translation>样本过小</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::Inspector</name>
        <message>
            <source>Back to the selection</source>
            <translation>回到所选</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>检视窗</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::KeyDialog</name>
        <message>
            <source>%1 — not on this computer: restore it from its export</source>
            <translation>%1 — 不在本机：请用导出的备份恢复</translation>
        </message>
        <message>
            <source>Cases made from now on get a new key; persons in them cannot be matched with those of earlier cases. Earlier cases keep their key. Make a new one?</source>
            <translation>此后新建的案件将使用新密钥，其中的人员无法与以前案件中的人员比对。以前的案件仍用原密钥。是否生成新密钥？</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Export the key</source>
            <translation>导出密钥</translation>
        </message>
        <message>
            <source>Exporting the key</source>
            <translation>导出密钥</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>In use for new cases</source>
            <translation>新案件所用</translation>
        </message>
        <message>
            <source>Key %1 is here again</source>
            <translation>密钥 %1 已恢复</translation>
        </message>
        <message>
            <source>Key %1 written: %2</source>
            <translation>密钥 %1 已写出：%2</translation>
        </message>
        <message>
            <source>Key (*.key)</source>
            <translation>密钥 (*.key)</translation>
        </message>
        <message>
            <source>Key (*.key);;All files (*)</source>
            <translation>密钥 (*.key);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Key of the tokens</source>
            <translation>令牌密钥</translation>
        </message>
        <message>
            <source>Looking for the keys</source>
            <translation>查找密钥</translation>
        </message>
        <message>
            <source>Making a new key</source>
            <translation>生成新密钥</translation>
        </message>
        <message>
            <source>Needed by this case</source>
            <translation>本案件所需</translation>
        </message>
        <message>
            <source>New cases use key %1</source>
            <translation>新案件使用密钥 %1</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>新密钥</translation>
        </message>
        <message>
            <source>New key for new cases…</source>
            <translation>为新案件生成新密钥…</translation>
        </message>
        <message>
            <source>Noting it in the audit</source>
            <translation>记入审计记录</translation>
        </message>
        <message>
            <source>Personal numbers stand in a case as tokens made with this key; the numbers themselves are not kept. Without the key a case still opens, but the personal columns of new files are left out. Keep an export in another place than the cases: whoever has both can try numbers against the tokens.</source>
            <translation>个人号码在案件中以此密钥生成的令牌表示，号码本身不保存。没有密钥仍可打开案件，但新文件的个人信息列不导入。导出的备份应与案件分开存放：同时持有两者即可用号码逐一比对令牌。</translation>
        </message>
        <message>
            <source>Restore a key</source>
            <translation>恢复密钥</translation>
        </message>
        <message>
            <source>Restore it from its export</source>
            <translation>请用导出的备份恢复</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>恢复…</translation>
        </message>
        <message>
            <source>Restoring the key</source>
            <translation>恢复密钥</translation>
        </message>
        <message>
            <source>The key in use is missing</source>
            <translation>当前使用的密钥缺失</translation>
        </message>
        <message>
            <source>coir key</source>
            <translation>coir 密钥</translation>
        </message>
        <message>
            <source>no case open</source>
            <translation>未打开案件</translation>
        </message>
        <message>
            <source>none yet: no personal column was imported</source>
            <translation>尚无：未导入个人信息列</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::LeadsNote</name>
        <message numerus="yes">
            <source>%n lead(s) on this firm: %1. The tier weighs recorded facts only, not leads.</source>
            <translation>
                <numerusform>该企业有 %n 条线索（%1）。等级只计已记录的事实，不计线索。</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the leads</source>
            <translation>查看线索</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::MainWindow</name>
        <message>
            <source>%1 batches</source>
            <translation>%1 批次</translation>
        </message>
        <message>
            <source>&amp;Analyse as of the clocks</source>
            <translation>按时间轴分析(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Analysis</source>
            <translation>分析(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Compare tiers with an earlier day</source>
            <translation>与较早日期的等级比较(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Expand in the graph…</source>
            <translation>在图中展开(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>查找(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>导入(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>检视窗(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Key of the tokens…</source>
            <translation>令牌密钥(&amp;K)…</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>手册(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;New case…</source>
            <translation>新建案件(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>下一窗格(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open case…</source>
            <translation>打开案件(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Ownership and control of a firm</source>
            <translation>企业的股权与控制(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Path between two…</source>
            <translation>两者之间的路径(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Quarantined rows with reasons…</source>
            <translation>隔离行及原因(&amp;Q)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>报告(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Report…</source>
            <translation>报告(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Steps…</source>
            <translation>操作步骤(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>工具(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Unit and handler…</source>
            <translation>单位与经办人(&amp;U)…</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Visit list of the leads selected…</source>
            <translation>所选线索的走访单(&amp;V)…</translation>
        </message>
        <message>
            <source>&amp;Why connected</source>
            <translation>为何相连(&amp;W)</translation>
        </message>
        <message>
            <source>A step chosen here is the last that stands; what was undone can be done again.</source>
            <translation>选中的步骤为保留的最后一步；撤销的步骤可以重做。</translation>
        </message>
        <message>
            <source>As opened</source>
            <translation>打开时的状态</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>跟随桌面</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Chec&amp;k the case</source>
            <translation>校验案件(&amp;K)</translation>
        </message>
        <message>
            <source>Coir case (*.coir)</source>
            <translation>Coir 案件 (*.coir)</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Data through %1</source>
            <translation>数据截至 %1</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>全屏(&amp;U)</translation>
        </message>
        <message>
            <source>Facts have changed: leads and tiers shown were worked out anew, the case keeps the former ones</source>
            <translation>资料已变动：所示线索和等级为重新测算，案件中仍存原有结果</translation>
        </message>
        <message>
            <source>Files to import</source>
            <translation>要导入的文件</translation>
        </message>
        <message>
            <source>Find a &amp;command…</source>
            <translation>查找命令(&amp;C)…</translation>
        </message>
        <message>
            <source>Folder to import</source>
            <translation>要导入的文件夹</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Import &amp;files…</source>
            <translation>导入文件(&amp;F)…</translation>
        </message>
        <message>
            <source>Keep these in the case  F5</source>
            <translation>存入案件  F5</translation>
        </message>
        <message>
            <source>Leads and tiers shown are of %1, worked out for this look; the case keeps those of %2</source>
            <translation>所示线索和等级按 %1 临时测算；案件中存的是 %2 的结果</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>新建案件</translation>
        </message>
        <message>
            <source>No case open</source>
            <translation>未打开案件</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>最近打开(&amp;E)</translation>
        </message>
        <message>
            <source>Open case</source>
            <translation>打开案件</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Save &amp;picture…</source>
            <translation>保存图片(&amp;P)…</translation>
        </message>
        <message>
            <source>Save a &amp;copy…</source>
            <translation>保存副本(&amp;C)…</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>保存副本</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>操作步骤</translation>
        </message>
        <message>
            <source>There is no picture to save here</source>
            <translation>此处没有可保存的图片</translation>
        </message>
        <message>
            <source>There is nothing to do it with yet: select a row first</source>
            <translation>尚无可操作的对象：请先选择一行</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>What could &amp;not be judged</source>
            <translation>未能判断的项目(&amp;N)</translation>
        </message>
        <message>
            <source>Writing what is left; the window closes by itself</source>
            <translation>正在写入未完成的内容，写完后窗口自动关闭</translation>
        </message>
        <message>
            <source>analysed as of %1</source>
            <translation>分析截至 %1</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>覆盖 %1</translation>
        </message>
        <message>
            <source>leads %1</source>
            <translation>线索 %1</translation>
        </message>
        <message>
            <source>no case</source>
            <translation>未打开案件</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::ManualDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Find in the manual</source>
            <translation>在手册中查找</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>指南</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>手册</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>The manual is not where it should be: %1</source>
            <translation>手册不在应在之处：%1</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::MigrationTable</name>
        <message>
            <source>Moves between tiers</source>
            <translation>等级迁移</translation>
        </message>
        <message>
            <source>Show the firms that went from %1 to %2</source>
            <translation>列出由 %1 变为 %2 的企业</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::OfficeDialog</name>
        <message>
            <source>Asked once. It stands in reports and in the audit trail.</source>
            <translation>只问一次；写入报告与审计记录。</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>文书编号</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>经办人</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>以后再填</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>审核人</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Who works with this case</source>
            <translation>本案经办</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::PictureList</name>
        <message>
            <source>Save the picture</source>
            <translation>保存图片</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::PictureWidget</name>
        <message>
            <source>Copy as table</source>
            <translation>复制为表格</translation>
        </message>
        <message>
            <source>Open what stands behind it</source>
            <translation>打开其依据</translation>
        </message>
        <message>
            <source>Open what stands behind it (point at a mark first)</source>
            <translation>打开其依据（请先指向一个标记）</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图</translation>
        </message>
        <message>
            <source>Pictures (*.svg *.png *.pdf)</source>
            <translation>图片 (*.svg *.png *.pdf)</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translation>保存图片</translation>
        </message>
        <message>
            <source>Save picture…</source>
            <translation>保存图片…</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::Rail</name>
        <message>
            <source>%1 high leads not handled</source>
            <translation>高风险线索未处理 %1 条</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>视图</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::RecordPanel</name>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>As in the file, column by column</source>
            <translation>原文（按列）</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>表式</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Source row</source>
            <translation>原始行</translation>
        </message>
        <message>
            <source>The row is empty</source>
            <translation>此行为空</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>读取中…</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::ReportDialog</name>
        <message>
            <source>Area</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>As wide as the window</source>
            <translation>与窗口同宽</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Case report on %1: no lead, and where was looked</source>
            <translation>企业线索调查报告：%1（无线索，列明核对范围）</translation>
        </message>
        <message>
            <source>Case report on all leads of %1</source>
            <translation>企业线索调查报告：%1</translation>
        </message>
        <message>
            <source>Case report on the lead: %1, %2</source>
            <translation>单条线索调查报告：%1，%2</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>请换一个文件夹</translation>
        </message>
        <message>
            <source>Kind of report</source>
            <translation>报告种类</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Making the report</source>
            <translation>生成报告</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Noting the report in the audit</source>
            <translation>记入审计</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>页宽</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Printing the report</source>
            <translation>打印报告</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>正在打印…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Regional risk briefing</source>
            <translation>区域风险简报</translation>
        </message>
        <message>
            <source>Regional risk briefing with the ten highest leads</source>
            <translation>区域风险简报（附前十条线索）</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>另存为 PDF…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>已送往打印机</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>The report could not be written</source>
            <translation>报告未能写出</translation>
        </message>
        <message>
            <source>The report is being made…</source>
            <translation>正在生成报告…</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>正在写出 %1</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>写出报告</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>已写出：%1</translation>
        </message>
        <message>
            <source>case report</source>
            <translation>调查报告</translation>
        </message>
        <message>
            <source>page width</source>
            <translation>页宽</translation>
        </message>
        <message>
            <source>risk briefing</source>
            <translation>风险简报</translation>
        </message>
        <message>
            <source>whole province</source>
            <translation>全省</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::ScorePanel</name>
        <message>
            <source>%1 gained, %2 at most</source>
            <translation>得 %1 分，至多 %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 of %2 points left</source>
            <translation>余 %1 分，满分 %2</translation>
        </message>
        <message>
            <source>By dimension: lost, of the most that can be lost</source>
            <translation>按维度：失分，占该维度满分</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>档案</translation>
        </message>
        <message>
            <source>Facts that move the points</source>
            <translation>影响分数的事实</translation>
        </message>
        <message>
            <source>Facts that move the points: %1</source>
            <translation>影响分数的事实 %1</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>图谱</translation>
        </message>
        <message>
            <source>Local estimate: an analytic aid, kept apart from official ratings</source>
            <translation>本地测算，仅作分析辅助，与官方评价分开存放</translation>
        </message>
        <message>
            <source>No fact costs or gives points</source>
            <translation>没有加减分的事实</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>未选中</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>计分卡</translation>
        </message>
        <message>
            <source>before: %1 %2</source>
            <translation>上期 %1 %2</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>覆盖 %1</translation>
        </message>
        <message>
            <source>limit of the scheme</source>
            <translation>评分方案的上限</translation>
        </message>
        <message>
            <source>with disputed facts %1</source>
            <translation>计入有异议事实 %1</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::SearchBox</name>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>查找命令</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>Firm name, code, address, pinyin</source>
            <translation>企业名称、代码、地址、拼音</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>Nothing found for “%1” in the imported data</source>
            <translation>已导入的数据中未找到“%1”</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>搜索结果</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>by a former name</source>
            <translation>曾用名</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::ShortcutSheet</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::SourcesView</name>
        <message>
            <source>%1 rows dropped: %2</source>
            <translation>%1 行已删：%2</translation>
        </message>
        <message>
            <source>%1 tables, %2 rows = %3 accepted + %4 quarantined + %5 duplicates + %6 dropped</source>
            <translation>%1 个表，%2 行 = 采纳 %3 ＋ 隔离 %4 ＋ 重复 %5 ＋ 不留存 %6</translation>
        </message>
        <message>
            <source>%1 values in doubt</source>
            <translation>%1 处存疑</translation>
        </message>
        <message>
            <source>%1, it has %2 characters</source>
            <translation>%1，有 %2 个字符</translation>
        </message>
        <message>
            <source>%1, it should be %2</source>
            <translation>%1，应为 %2</translation>
        </message>
        <message>
            <source>%1, known are: %2</source>
            <translation>%1，已知的有：%2</translation>
        </message>
        <message>
            <source>%1, not before %2</source>
            <translation>%1，不早于 %2</translation>
        </message>
        <message>
            <source>%1, the table has %2 columns</source>
            <translation>%1，表格有 %2 列</translation>
        </message>
        <message>
            <source>%1: %2 refused, %3 in doubt</source>
            <translation>%1：隔离 %2 行，存疑 %3 处</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>采纳</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>全部 %1</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>请换一个文件夹</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>表格的列</translation>
        </message>
        <message>
            <source>Copy the selected rows for a sheet</source>
            <translation>复制所选行，可贴入表格</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>不留存</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Export with reasons</source>
            <translation>导出带原因的表</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>Folder to import</source>
            <translation>要导入的文件夹</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>表式</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>导入文件夹</translation>
        </message>
        <message>
            <source>Import a folder of files; a bad row is set aside with its reason, never dropped in silence.</source>
            <translation>导入一个文件夹；有问题的行会带着原因被隔离，不会悄悄丢弃。</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>导入时间</translation>
        </message>
        <message>
            <source>Imported tables</source>
            <translation>已导入的表</translation>
        </message>
        <message>
            <source>Its facts leave the case, and leads and tiers are worked out anew without them. Verdicts and the audit trail stay; the audit says what was withdrawn. Rows that other files only repeated leave, too: import those files again after withdrawing them. There is no undo, but the file can be imported again.</source>
            <translation>该批次的事实将移出案件，线索和等级在没有这些事实的情况下重新计算。结论和审计记录保留，审计记录记明撤回的内容。其他文件中仅重复的行也随之移出：请先撤回那些文件，再重新导入。此操作不能撤销，但文件可以重新导入。</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Quarantined</source>
            <translation>隔离</translation>
        </message>
        <message>
            <source>Quarantined rows</source>
            <translation>隔离的行</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Rows that may not be stored: minors, natural persons</source>
            <translation>不得保存的行：未成年人、自然人</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Table by table; the rows refused of it below</source>
            <translation>逐表查看；下方为其隔离的行</translation>
        </message>
        <message>
            <source>The case holds no data yet</source>
            <translation>案件中还没有数据</translation>
        </message>
        <message>
            <source>The row</source>
            <translation>原始行</translation>
        </message>
        <message>
            <source>The table could not be written</source>
            <translation>表格未能写出</translation>
        </message>
        <message>
            <source>To the quarantined rows</source>
            <translation>到隔离的行</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>怎么办</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Withdraw %1 with %2 accepted and %3 quarantined rows?</source>
            <translation>撤回 %1（采纳 %2 行，隔离 %3 行）？</translation>
        </message>
        <message>
            <source>Withdraw the batch</source>
            <translation>撤回批次</translation>
        </message>
        <message>
            <source>Withdraw the batch…</source>
            <translation>撤回批次…</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>已写出：%1</translation>
        </message>
        <message>
            <source>column %1</source>
            <translation>第 %1 列</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>in doubt</source>
            <translation>存疑</translation>
        </message>
        <message>
            <source>quarantine</source>
            <translation>隔离的行</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>隔离</translation>
        </message>
        <message>
            <source>stands, with a doubt</source>
            <translation>保留，有疑问</translation>
        </message>
        <message>
            <source>through %1</source>
            <translation>截至 %1</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::StatCard</name>
        <message>
            <source>It is being worked out in the background; the status bar says how far it is.</source>
            <translation>正在后台计算，进度见状态栏。</translation>
        </message>
        <message>
            <source>being worked out</source>
            <translation>正在计算</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::StateStack</name>
        <message>
            <source>CSV, XLSX, JSON, XML, also compressed; the forms are recognised by their headings. An existing case opens with Ctrl+O.</source>
            <translation>CSV、XLSX、JSON、XML、压缩包；按表头自动识别。已有案件用 Ctrl+O 打开。</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Coir case (*.coir)</source>
            <translation>Coir 案件 (*.coir)</translation>
        </message>
        <message>
            <source>Drop a folder here: a new case and the whole analysis</source>
            <translation>把文件夹拖到这里：新建案件并完成全部分析</translation>
        </message>
        <message>
            <source>Folder to import</source>
            <translation>要导入的文件夹</translation>
        </message>
        <message>
            <source>Make the sample case (synthetic)</source>
            <translation>生成示例案件（合成数据）</translation>
        </message>
        <message>
            <source>Open a case…</source>
            <translation>打开案件…</translation>
        </message>
        <message>
            <source>Open case</source>
            <translation>打开案件</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::StatusBar</name>
        <message>
            <source>%1 (+%2)</source>
            <translation>%1（另 %2 项）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Cancel the running job</source>
            <translation>取消正在运行的任务</translation>
        </message>
        <message>
            <source>No job running</source>
            <translation>无后台任务</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>cancelling…</source>
            <translation>正在取消…</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::TierChart</name>
        <message>
            <source>Distribution of tiers</source>
            <translation>等级分布</translation>
        </message>
        <message>
            <source>no tier</source>
            <translation>信息不足</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::TiersView</name>
        <message>
            <source>%1 cancelled</source>
            <translation>已注销 %1</translation>
        </message>
        <message>
            <source>%1 firms = %2</source>
            <translation>共 %1 户 = %2</translation>
        </message>
        <message>
            <source>%1 of a kind not rated (individual businesses and others)</source>
            <translation>不属评级对象 %1（个体工商户等）</translation>
        </message>
        <message>
            <source>%1 only named by others</source>
            <translation>仅被其他材料提及 %1</translation>
        </message>
        <message>
            <source>%1 rated</source>
            <translation>可评 %1</translation>
        </message>
        <message>
            <source>%1 with too few registers</source>
            <translation>覆盖不足 %1</translation>
        </message>
        <message>
            <source>%1 without a tier then</source>
            <translation>当时无等级 %1 户</translation>
        </message>
        <message>
            <source>%1 without one now</source>
            <translation>现无等级 %1 户</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1 第 %2 版</translation>
        </message>
        <message>
            <source>Analyse the case</source>
            <translation>分析案件</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>上期</translation>
        </message>
        <message>
            <source>Capped (C at best)</source>
            <translation>封顶（至多 C）</translation>
        </message>
        <message>
            <source>Choose an earlier day to see which firms moved</source>
            <translation>选一个较早日期，查看哪些企业变动</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>正在比较…</translation>
        </message>
        <message>
            <source>Copy the selected rows for a sheet</source>
            <translation>复制所选行，可贴入表格</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>覆盖</translation>
        </message>
        <message>
            <source>Credit tiers</source>
            <translation>信用等级</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>分布</translation>
        </message>
        <message>
            <source>Dossier of the firm</source>
            <translation>企业档案</translation>
        </message>
        <message>
            <source>Earlier day</source>
            <translation>较早日期</translation>
        </message>
        <message>
            <source>Facts disputed</source>
            <translation>有异议的事实</translation>
        </message>
        <message>
            <source>Facts repaired</source>
            <translation>已修复的事实</translation>
        </message>
        <message>
            <source>Find a firm</source>
            <translation>查找企业</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>Leads that name the firm and were not dismissed. The tier weighs recorded facts only, not leads.</source>
            <translation>涉及该企业且未被排除的线索。等级只计已记录的事实，不计线索。</translation>
        </message>
        <message>
            <source>Local estimate</source>
            <translation>本地测算</translation>
        </message>
        <message>
            <source>Main cause</source>
            <translation>主要原因</translation>
        </message>
        <message>
            <source>Moved only</source>
            <translation>只看变动</translation>
        </message>
        <message>
            <source>Moves</source>
            <translation>迁移</translation>
        </message>
        <message>
            <source>Next, previous firm</source>
            <translation>下一户、上一户</translation>
        </message>
        <message>
            <source>No firm is rated yet</source>
            <translation>还没有企业被评级</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Publicity ended</source>
            <translation>公示期满</translation>
        </message>
        <message>
            <source>Rated firms</source>
            <translation>已评企业</translation>
        </message>
        <message>
            <source>Reading the tiers</source>
            <translation>正在读取等级</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>计分卡</translation>
        </message>
        <message>
            <source>Scorecard as a waterfall</source>
            <translation>计分瀑布图</translation>
        </message>
        <message>
            <source>Share of the scheme's weight that could be judged</source>
            <translation>方案权重中可判的部分</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Tiers</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Tiers are worked out with the analysis of the case: firms whose code begins with 91 or 93 and that are not cancelled.</source>
            <translation>等级随案件分析测算：代码以 91 或 93 开头且未注销的企业。</translation>
        </message>
        <message>
            <source>Veto (D)</source>
            <translation>否决（D）</translation>
        </message>
        <message>
            <source>What fired</source>
            <translation>触发情况</translation>
        </message>
        <message>
            <source>What moved it, else the main cause</source>
            <translation>变动原因（未变动者为主要原因）</translation>
        </message>
        <message>
            <source>Working out the tiers of %1</source>
            <translation>测算 %1 的等级</translation>
        </message>
        <message>
            <source>every bar opens the row behind it; a dashed zero does not weigh</source>
            <translation>每一柱都可点开到原始行；虚线为零者不计入</translation>
        </message>
        <message>
            <source>local estimate, kept apart from official ratings</source>
            <translation>本地测算，与官方评价分开存放，不得合并</translation>
        </message>
        <message>
            <source>no tier</source>
            <translation>信息不足</translation>
        </message>
        <message>
            <source>of %1, not kept in the case</source>
            <translation>按 %1 测算，未存入案件</translation>
        </message>
        <message>
            <source>rows %1, columns %2</source>
            <translation>行：%1，列：%2</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::TimeBar</name>
        <message>
            <source>Time range of the relations</source>
            <translation>关系的时间范围</translation>
        </message>
        <message>
            <source>by month</source>
            <translation>按月</translation>
        </message>
        <message>
            <source>by week</source>
            <translation>按周</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::TodayView</name>
        <message>
            <source>%1 files, %2 rows</source>
            <translation>%1 个文件，%2 行</translation>
        </message>
        <message>
            <source>%1 rows: %2 accepted, %3 repeat others; through %4</source>
            <translation>共 %1 行：采纳 %2，重复 %3；截至 %4</translation>
        </message>
        <message>
            <source>%1, local estimate for internal use; compared with %2</source>
            <translation>%1 本地测算，仅供内部参考；与 %2 相比</translation>
        </message>
        <message>
            <source>All leads</source>
            <translation>全部线索</translation>
        </message>
        <message>
            <source>All tiers</source>
            <translation>全部等级</translation>
        </message>
        <message>
            <source>All →</source>
            <translation>全部 →</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>CSV, XLSX, JSON, XML, also compressed; forms are recognised by their headings</source>
            <translation>CSV、XLSX、JSON、XML、压缩包；按表头自动识别</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>与 %1 相比</translation>
        </message>
        <message>
            <source>Data in place</source>
            <translation>数据到位</translation>
        </message>
        <message>
            <source>Data through %1</source>
            <translation>数据截至 %1</translation>
        </message>
        <message>
            <source>Detector</source>
            <translation>探测器</translation>
        </message>
        <message>
            <source>Drop a folder here: a new case and the whole analysis</source>
            <translation>把文件夹拖到这里：新建案件并完成全部分析</translation>
        </message>
        <message>
            <source>Ends within a week</source>
            <translation>本周临期</translation>
        </message>
        <message>
            <source>Every detector could be judged with the registers delivered</source>
            <translation>已提供的来源足以判断全部探测器</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>Folder to import</source>
            <translation>要导入的文件夹</translation>
        </message>
        <message>
            <source>From list to list</source>
            <translation>在列表间切换</translation>
        </message>
        <message>
            <source>High leads</source>
            <translation>高级别线索</translation>
        </message>
        <message>
            <source>High leads not handled</source>
            <translation>未处理 高级别线索</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Main cause</source>
            <translation>主要原因</translation>
        </message>
        <message>
            <source>Main reason</source>
            <translation>主要理由</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>变动</translation>
        </message>
        <message>
            <source>Not judged therefore</source>
            <translation>因此不可判</translation>
        </message>
        <message>
            <source>Open the lead or the firm</source>
            <translation>打开线索或企业</translation>
        </message>
        <message>
            <source>Reading the leads</source>
            <translation>正在读取线索</translation>
        </message>
        <message>
            <source>Risk briefing of the province</source>
            <translation>全省风险简报</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主体</translation>
        </message>
        <message>
            <source>The line: leads by the month of their latest fact, twelve months</source>
            <translation>折线：近十二个月，按最近事实所在月份的线索数</translation>
        </message>
        <message>
            <source>Tier moves</source>
            <translation>等级变动</translation>
        </message>
        <message>
            <source>Tiers down / up</source>
            <translation>等级下降 / 上升</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Watch leads not handled</source>
            <translation>未处理 关注级线索</translation>
        </message>
        <message>
            <source>What ends within seven days of the clock; a click lists it</source>
            <translation>自有效日起七日内到期的事项；点击列出</translation>
        </message>
        <message>
            <source>being worked out…</source>
            <translation>正在计算…</translation>
        </message>
        <message>
            <source>firm not known</source>
            <translation>企业未识别</translation>
        </message>
        <message>
            <source>first import</source>
            <translation>首次导入</translation>
        </message>
        <message>
            <source>last import %1</source>
            <translation>上次导入 %1</translation>
        </message>
        <message>
            <source>licence ends</source>
            <translation>许可到期</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>缺</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>无日期</translation>
        </message>
        <message>
            <source>no tiers yet</source>
            <translation>尚无等级</translation>
        </message>
        <message>
            <source>not delivered</source>
            <translation>未提供</translation>
        </message>
        <message>
            <source>publicity %1   licences %2</source>
            <translation>公示 %1   许可 %2</translation>
        </message>
        <message>
            <source>publicity of the list entry ends</source>
            <translation>名单公示期满</translation>
        </message>
        <message>
            <source>publicity of the penalty ends</source>
            <translation>处罚公示期满</translation>
        </message>
        <message>
            <source>this import +%1</source>
            <translation>本次导入 +%1</translation>
        </message>
        <message>
            <source>to D: %1</source>
            <translation>降至 D：%1</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::VisitDialog</name>
        <message>
            <source>%1 firms</source>
            <translation>%1户</translation>
        </message>
        <message>
            <source>%1 stops, %2 firms, %3 lines from %4 leads   ·   %5</source>
            <translation>%1 个站点，%2 户企业，%3 行，出自 %4 条线索   ·   %5</translation>
        </message>
        <message>
            <source>A4 across, one sheet or more, with a column to sign, the clearing conditions once at the end; the workbook has the same rows, each with its conditions, and a sheet that says where they come from.</source>
            <translation>A4 横向，一页或多页，留有签字栏，澄清条件在末尾集中列出一次；工作簿行次相同，每行列全澄清条件，另有一页注明出处。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Export PDF…</source>
            <translation>导出 PDF…</translation>
        </message>
        <message>
            <source>Export XLSX…</source>
            <translation>导出 XLSX…</translation>
        </message>
        <message>
            <source>Printing the visit list</source>
            <translation>正在打印走访单</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>已送打印机</translation>
        </message>
        <message>
            <source>Sheet of paper (*.pdf)</source>
            <translation>纸质清单 (*.pdf)</translation>
        </message>
        <message>
            <source>Visit list written: %1</source>
            <translation>走访单已写出：%1</translation>
        </message>
        <message>
            <source>What would clear it: %1</source>
            <translation>何种情形可排除：%1</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Writing the visit list</source>
            <translation>正在写出走访单</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::Workspace</name>
        <message>
            <source>%1 files</source>
            <translation>%1 个文件</translation>
        </message>
        <message>
            <source>%1 files read, %2 left alone</source>
            <translation>读入 %1 个文件，另有 %2 个未读入</translation>
        </message>
        <message>
            <source>%1 was withdrawn with %2 rows</source>
            <translation>已撤回 %1，共 %2 行</translation>
        </message>
        <message>
            <source>%1, %2 rows = %3 accepted + %4 quarantined + %5 duplicates + %6 dropped</source>
            <translation>%1，%2 行 = 采纳 %3 ＋ 隔离 %4 ＋ 重复 %5 ＋ 不留存 %6</translation>
        </message>
        <message>
            <source>Analysing as of the clocks</source>
            <translation>按时间轴分析</translation>
        </message>
        <message>
            <source>Another job is writing into a case: wait for it, or cancel it in the status bar</source>
            <translation>另一任务正在写入案件：请等待其结束，或在状态栏取消</translation>
        </message>
        <message>
            <source>Checking the case</source>
            <translation>校验案件</translation>
        </message>
        <message>
            <source>Coir sample</source>
            <translation>Coir 示例</translation>
        </message>
        <message>
            <source>Copied to %1</source>
            <translation>已复制到 %1</translation>
        </message>
        <message>
            <source>Copying the case</source>
            <translation>复制案件</translation>
        </message>
        <message>
            <source>Go back to a copy of the case, or ask whoever keeps it</source>
            <translation>请改用案件的副本，或询问保管人</translation>
        </message>
        <message>
            <source>Importing %1 and analysing it</source>
            <translation>正在导入 %1 并分析</translation>
        </message>
        <message>
            <source>Importing and analysing</source>
            <translation>导入并分析</translation>
        </message>
        <message>
            <source>Keeping the verdict</source>
            <translation>保存结论</translation>
        </message>
        <message>
            <source>Keeping unit and handler</source>
            <translation>保存单位与经办人</translation>
        </message>
        <message>
            <source>Making the case</source>
            <translation>新建案件</translation>
        </message>
        <message>
            <source>Making the sample case</source>
            <translation>正在生成示例案件</translation>
        </message>
        <message>
            <source>Not opened; the case lies complete at %1</source>
            <translation>未打开；案件已完整保存在 %1</translation>
        </message>
        <message>
            <source>Opening the case</source>
            <translation>打开案件</translation>
        </message>
        <message>
            <source>Opening the case…</source>
            <translation>正在打开案件…</translation>
        </message>
        <message>
            <source>Reading findings and tiers</source>
            <translation>读取线索与等级</translation>
        </message>
        <message>
            <source>That is the case itself: choose another name</source>
            <translation>这就是案件本身：请另取名称</translation>
        </message>
        <message>
            <source>The case is whole: database, sources of every fact, evidence of every lead, audit trail</source>
            <translation>案件完整：数据库、各项事实的来源、各条线索的证据、审计记录均无异常</translation>
        </message>
        <message>
            <source>Withdrawing a batch</source>
            <translation>正在撤回批次</translation>
        </message>
        <message>
            <source>Withdrawing the batch</source>
            <translation>撤回批次</translation>
        </message>
        <message>
            <source>handler not named</source>
            <translation>未署名</translation>
        </message>
    </context>
    <context>
        <name>command</name>
        <message>
            <source>A report printed from this case</source>
            <translation>由本案件输出的报告</translation>
        </message>
        <message>
            <source>A setting of the method</source>
            <translation>方法的一项设置</translation>
        </message>
        <message>
            <source>As known on that day</source>
            <translation>按该日已知</translation>
        </message>
        <message>
            <source>At most so many nodes</source>
            <translation>最多节点数</translation>
        </message>
        <message>
            <source>Check a case, its audit chain and a printed report; say what is damaged</source>
            <translation>校验案件、审计链和已输出的报告，指出损坏之处</translation>
        </message>
        <message>
            <source>Columns: cell, events, exposure (1 without it), x, y (for the scan, and for neighbours without a table).
Settings: method=eb|rate|gi-star|local-moran|scan|kde (eb).
rate: none. eb: scope=global|local (global); local smooths over the neighbours.
gi-star, local-moran: of=eb|rate|events (eb), permutations (999), seed (1); local-moran: standardise=row|none (row).
Neighbours: neighbours=FILE with the columns cell, neighbour, weight, symmetric=0|1 (0); else k (8) or distance.
scan: share (0.5), radius (30000), permutations (999), seed (1).
kde: points=FILE with x, y, weight instead of CELLS, at=FILE with x, y, kernel=gaussian|quartic (gaussian), bandwidth (Scott).
Result: cell, value, z, p, class; of the scan rank, cells, observed, expected, llr, p; of kde x, y, density.</source>
            <translation>列：cell（网格）、events（事件数）、exposure（基数，没有则为 1）、x、y（用于 scan，以及没有邻接表时确定邻居）。
设置：method=eb|rate|gi-star|local-moran|scan|kde（eb）。
rate：无。eb：scope=global|local（global）；local 按邻居平滑。
gi-star、local-moran：of=eb|rate|events（eb）、permutations（999）、seed（1）；local-moran 另有 standardise=row|none（row）。
邻居：neighbours=文件，列 cell、neighbour、weight，symmetric=0|1（0）；否则用 k（8）或 distance。
scan：share（0.5）、radius（30000）、permutations（999）、seed（1）。
kde：points=文件，列 x、y、weight，代替网格表；at=文件，列 x、y；kernel=gaussian|quartic（gaussian）、bandwidth（Scott）。
结果：cell、value、z、p、class；scan 为 rank、cells、observed、expected、llr、p；kde 为 x、y、density。</translation>
        </message>
        <message>
            <source>Columns: owner, firm, share (a decimal or a fraction such as 7/20).
Settings: groups=FILE with the columns group, member (who acts in concert).
Result: holder, firm, integrated, exact, weakest_link, control.</source>
            <translation>列：owner（出资方）、firm（企业）、share（比例，小数或 7/20 这样的分数）。
设置：groups=文件，列 group、member（一致行动人）。
结果：holder、firm、integrated、exact、weakest_link、control。</translation>
        </message>
        <message>
            <source>Columns: payer, payee, amount, time (a number, a date or a moment), and id if there is one.
Settings: min_length (3), max_length (8), window (30; days where time is a date), retention (0: unchecked), order=strict|any (strict).
Result: rank, length, start, end, payments, accounts, retained.</source>
            <translation>列：payer（付款方）、payee（收款方）、amount（金额）、time（数字、日期或时刻），可有 id。
设置：min_length（3）、max_length（8）、window（30；time 为日期时按天）、retention（0：不检查）、order=strict|any（strict）。
结果：rank、length、start、end、payments、accounts、retained。</translation>
        </message>
        <message>
            <source>Columns: source, target, and weight if there is one; or lines of two or three columns between blanks, without a heading.
Settings: measure=betweenness|pagerank|core|articulation|bridges|scc|communities|cycles|paths, directed=0|1 (0);
for cycles min_length (1), max_length (6); for communities seed (1); for paths from, to, k (1).
Result: node, value; of bridges source, target; of cycles and paths rank, length, cost, nodes.</source>
            <translation>列：source、target，可有 weight；或每行两三列、以空白分隔、没有标题。
设置：measure=betweenness|pagerank|core|articulation|bridges|scc|communities|cycles|paths，directed=0|1（0）；
cycles 另有 min_length（1）、max_length（6）；communities 另有 seed（1）；paths 另有 from、to、k（1）。
结果：node、value；bridges 为 source、target；cycles 和 paths 为 rank、length、cost、nodes。</translation>
        </message>
        <message>
            <source>Data-quality figures per batch and source unit</source>
            <translation>按批次和来源单位给出数据质量</translation>
        </message>
        <message>
            <source>Date of this delivery</source>
            <translation>本次报送日期</translation>
        </message>
        <message>
            <source>Date on the page</source>
            <translation>页面上的日期</translation>
        </message>
        <message>
            <source>Division code of a briefing</source>
            <translation>简报的行政区划代码</translation>
        </message>
        <message>
            <source>Edition of the report's form: 1</source>
            <translation>报告格式的版次：1</translation>
        </message>
        <message>
            <source>Facts valid on that day</source>
            <translation>按该日有效</translation>
        </message>
        <message>
            <source>Finding of a case report</source>
            <translation>线索报告所依的线索</translation>
        </message>
        <message>
            <source>Firm of a case report</source>
            <translation>线索报告的企业</translation>
        </message>
        <message>
            <source>First day counted</source>
            <translation>起算日</translation>
        </message>
        <message>
            <source>Folder for the results</source>
            <translation>结果文件夹</translation>
        </message>
        <message>
            <source>GeoJSON to write</source>
            <translation>要写的 GeoJSON</translation>
        </message>
        <message>
            <source>Heat fields and hot spots</source>
            <translation>热力图与热点</translation>
        </message>
        <message>
            <source>How far</source>
            <translation>几步以内</translation>
        </message>
        <message>
            <source>How two firms are connected; JSON</source>
            <translation>两户企业如何相连；JSON</translation>
        </message>
        <message>
            <source>Import files or whole folders; recognised by content</source>
            <translation>导入文件或整个文件夹，按内容识别</translation>
        </message>
        <message>
            <source>Integrated ownership, control, beneficial owners</source>
            <translation>综合持股、控制与受益所有人</translation>
        </message>
        <message>
            <source>Join what files say of one firm; reversible</source>
            <translation>归并各文件对同一企业的记载，可还原</translation>
        </message>
        <message>
            <source>Key for the tokens of persons</source>
            <translation>生成人员令牌的密钥</translation>
        </message>
        <message>
            <source>Language of words: zh_CN, zh_TW or en</source>
            <translation>语言：zh_CN、zh_TW 或 en</translation>
        </message>
        <message>
            <source>Last day counted</source>
            <translation>止算日</translation>
        </message>
        <message>
            <source>Longest path</source>
            <translation>最长路径</translation>
        </message>
        <message>
            <source>Make an empty case</source>
            <translation>新建空案件</translation>
        </message>
        <message>
            <source>Number of firms</source>
            <translation>企业户数</translation>
        </message>
        <message>
            <source>One method of the core on plain tables: ownership, graph, heat, cycles</source>
            <translation>对普通表格运行一种核心方法：ownership、graph、heat、cycles</translation>
        </message>
        <message>
            <source>Only these, separated by commas</source>
            <translation>只运行这些，以逗号分隔</translation>
        </message>
        <message>
            <source>Open the workstation (on a case)</source>
            <translation>打开工作站（可指定案件）</translation>
        </message>
        <message>
            <source>PDF to write</source>
            <translation>要写的 PDF</translation>
        </message>
        <message>
            <source>Print a report as PDF: case or region</source>
            <translation>输出 PDF 报告：线索报告或区域简报</translation>
        </message>
        <message>
            <source>Print nothing but refusals</source>
            <translation>只输出拒绝信息</translation>
        </message>
        <message>
            <source>Print the summary as one JSON object</source>
            <translation>以一个 JSON 对象输出摘要</translation>
        </message>
        <message>
            <source>Rating scheme</source>
            <translation>评级方案</translation>
        </message>
        <message>
            <source>Read and judge, keep nothing</source>
            <translation>只读取和判断，不留存</translation>
        </message>
        <message>
            <source>Run detectors</source>
            <translation>运行探测器</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <source>Seed: same seed, same bytes</source>
            <translation>种子：种子相同则内容相同</translation>
        </message>
        <message>
            <source>Show this help</source>
            <translation>显示本帮助</translation>
        </message>
        <message>
            <source>Statistic</source>
            <translation>统计方法</translation>
        </message>
        <message>
            <source>Synthetic province, whole job, recall and precision per detector</source>
            <translation>合成省份、全流程、各探测器的查全率与查准率</translation>
        </message>
        <message>
            <source>The whole job on a folder of files</source>
            <translation>对一个文件夹完成全部工作</translation>
        </message>
        <message>
            <source>This overview in another language</source>
            <translation>以另一种语言显示本概览</translation>
        </message>
        <message>
            <source>Tiers with their explanation (local estimate)</source>
            <translation>等级及其解释（本地测算）</translation>
        </message>
        <message>
            <source>Use N threads; the result is the same</source>
            <translation>使用 N 个线程，结果不变</translation>
        </message>
        <message>
            <source>Use this profile instead of recognising one</source>
            <translation>使用该导入模板，不自动识别</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>计数对象</translation>
        </message>
        <message>
            <source>What lies around a firm; JSON</source>
            <translation>企业周边关系；JSON</translation>
        </message>
        <message>
            <source>Write a synthetic province: files in the forms of offices, and truth.json</source>
            <translation>写出一个合成省份：各部门格式的文件和 truth.json</translation>
        </message>
        <message>
            <source>Write the figures there</source>
            <translation>数据写到此处</translation>
        </message>
        <message>
            <source>Write the findings there</source>
            <translation>线索写到此处</translation>
        </message>
        <message>
            <source>Write the table there</source>
            <translation>表格写到此处</translation>
        </message>
        <message>
            <source>Write the table there; the explanations lie beside it</source>
            <translation>表格写到此处，解释放在旁边</translation>
        </message>
        <message>
            <source>case or region</source>
            <translation>case 或 region</translation>
        </message>
        <message>
            <source>county or hex:METRES</source>
            <translation>county 或 hex:米数</translation>
        </message>
    </context>
    <context>
        <name>compute</name>
        <message>
            <source>%1 must be a number from %2 to %3</source>
            <translation>%1 须为 %2 至 %3 的数</translation>
        </message>
        <message>
            <source>%1 must be one of: %2</source>
            <translation>%1 须为下列之一：%2</translation>
        </message>
        <message>
            <source>A cell without a name</source>
            <translation>单元缺少名称</translation>
        </message>
        <message>
            <source>A table of cells is missing</source>
            <translation>缺少单元表</translation>
        </message>
        <message>
            <source>Add bandwidth=NUMBER in the unit of x and y</source>
            <translation>请加 bandwidth=数值，单位与 x、y 相同</translation>
        </message>
        <message>
            <source>Add points=FILE with the columns x and y</source>
            <translation>请加 points=文件，含 x、y 两列</translation>
        </message>
        <message>
            <source>Add the columns x and y</source>
            <translation>请加 x、y 两列</translation>
        </message>
        <message>
            <source>Add the columns x and y, or a table of neighbours</source>
            <translation>请加 x、y 两列，或给出邻接表</translation>
        </message>
        <message>
            <source>Bandwidth by Scott's rule: %1</source>
            <translation>带宽按 Scott 规则：%1</translation>
        </message>
        <message>
            <source>Column %1 is missing</source>
            <translation>缺少列 %1</translation>
        </message>
        <message>
            <source>Correct the row and start again</source>
            <translation>请改正该行后重试</translation>
        </message>
        <message>
            <source>Fewer than 30 cells with exposure: the normal p is only rough</source>
            <translation>有分母的单元不足 30 个，正态 p 值仅供参考</translation>
        </message>
        <message>
            <source>Give a file with the columns cell, x, y, events, exposure</source>
            <translation>请给出含 cell、x、y、events、exposure 列的文件</translation>
        </message>
        <message>
            <source>Name the columns in the first row</source>
            <translation>请在首行写列名</translation>
        </message>
        <message>
            <source>No column exposure: every cell counts as 1</source>
            <translation>无 exposure 列：每个单元按 1 计</translation>
        </message>
        <message>
            <source>Not a number</source>
            <translation>不是数</translation>
        </message>
        <message>
            <source>Not a number of at least 0</source>
            <translation>不是不小于 0 的数</translation>
        </message>
        <message>
            <source>See coir compute heat --help</source>
            <translation>参见 coir compute heat --help</translation>
        </message>
        <message>
            <source>The cell is not in the table of cells</source>
            <translation>该单元不在单元表中</translation>
        </message>
        <message>
            <source>The cell stands twice in the table</source>
            <translation>该单元在表中重复</translation>
        </message>
        <message>
            <source>The scan needs the columns x and y</source>
            <translation>扫描统计需要 x、y 两列</translation>
        </message>
        <message>
            <source>The smoothed map is flat (A = 0): standardised rates are used</source>
            <translation>平滑后无差异（A = 0）：改用标准化率</translation>
        </message>
        <message>
            <source>These points give no bandwidth</source>
            <translation>这些点无法给出带宽</translation>
        </message>
        <message>
            <source>Unknown setting %1</source>
            <translation>未知设置 %1</translation>
        </message>
        <message>
            <source>Without x and y there are no neighbours</source>
            <translation>没有 x、y 就没有邻居</translation>
        </message>
        <message>
            <source>kde needs points</source>
            <translation>kde 需要点数据</translation>
        </message>
    </context>
    <context>
        <name>detect</name>
        <message>
            <source>%1 % of it left within %2 hours after the last payment in</source>
            <translation>末笔转入后 %2 小时内转出 %1%</translation>
        </message>
        <message>
            <source>%1 % of the subscribed %2 yuan is paid up</source>
            <translation>认缴 %2 元，实缴比例 %1%</translation>
        </message>
        <message>
            <source>%1 %2… shared by %3 buyers</source>
            <translation>%1 %2… 由 %3 名购买者共用</translation>
        </message>
        <message>
            <source>%1 active firms at the same unit</source>
            <translation>同一地址单元登记在营企业 %1 户</translation>
        </message>
        <message>
            <source>%1 active firms at the same unit, a licensed cluster address</source>
            <translation>同一地址单元登记在营企业 %1 户，该址为许可的集群注册地址</translation>
        </message>
        <message>
            <source>%1 and %2 have the same legal representative</source>
            <translation>%1 与 %2 法定代表人相同</translation>
        </message>
        <message>
            <source>%1 and %2 share a controller or legal representative</source>
            <translation>%1 与 %2 控制人或法定代表人相同</translation>
        </message>
        <message>
            <source>%1 and %2 share an address</source>
            <translation>%1 与 %2 地址相同</translation>
        </message>
        <message>
            <source>%1 buyers joined by shared payers, devices or recipients bought the same %2 goods (block density %3)</source>
            <translation>%1 名购买者共用付款账户、设备或收货人，购买相同的 %2 种商品（群组密度 %3）</translation>
        </message>
        <message>
            <source>%1 buyers of this ring within %2 minutes at %3, from %4</source>
            <translation>本环 %1 名购买者自 %4 起 %2 分钟内在 %3 购买</translation>
        </message>
        <message>
            <source>%1 changes of representative, address, scope or holders within %2 months</source>
            <translation>%2 个月内法定代表人、住所、经营范围或股东变更 %1 次</translation>
        </message>
        <message>
            <source>%1 controls %2 and holds %3 % of it</source>
            <translation>%1 控制 %2，持股 %3%</translation>
        </message>
        <message>
            <source>%1 does not name the indicator %2 in exactly one family</source>
            <translation>%1 未将指标 %2 归入且仅归入一个类别</translation>
        </message>
        <message>
            <source>%1 earlier firms of its representative lived %2 months in the middle</source>
            <translation>其法定代表人此前 %1 户企业存续时间中位数 %2 个月</translation>
        </message>
        <message>
            <source>%1 events where %2 were to be expected, p %3 before correction for %4 cells</source>
            <translation>发生 %1 起，预期 %2 起，p 值 %3（%4 个单元校正前）</translation>
        </message>
        <message>
            <source>%1 firms hold each other in a circle of %2 links; the smallest is %3 %</source>
            <translation>%1 家企业循环持股，共 %2 条，最小持股 %3%</translation>
        </message>
        <message>
            <source>%1 firms hold one another whole: circular shareholding is closed, there is no final holder</source>
            <translation>%1 家企业互相全部持股：循环持股闭合，无最终持有人</translation>
        </message>
        <message>
            <source>%1 firms share one e-mail address</source>
            <translation>%1 户企业共用同一邮箱</translation>
        </message>
        <message>
            <source>%1 firms share one phone number</source>
            <translation>%1 户企业共用同一电话</translation>
        </message>
        <message>
            <source>%1 firms stand surety for each other in a circle: %2</source>
            <translation>%1 家企业循环担保：%2</translation>
        </message>
        <message>
            <source>%1 firms with nearly the same trade name founded at this unit within %2 days</source>
            <translation>该地址单元 %2 天内设立字号相近的企业 %1 户</translation>
        </message>
        <message>
            <source>%1 holds %2 % of %3</source>
            <translation>%1 持有 %3 的 %2%</translation>
        </message>
        <message>
            <source>%1 import lines of goods too rare for a price comparison</source>
            <translation>%1 条进口货项同类太少，无法比价</translation>
        </message>
        <message>
            <source>%1 import lines without a price per statutory unit</source>
            <translation>%1 条进口货项缺少法定单位单价</translation>
        </message>
        <message>
            <source>%1 is a shareholder of %2 with %3 %</source>
            <translation>%1 为 %2 股东，持股 %3%</translation>
        </message>
        <message>
            <source>%1 is on the list %2 since %3</source>
            <translation>%1 自 %3 起在名单 %2 内</translation>
        </message>
        <message>
            <source>%1 levels of firms stand above it</source>
            <translation>其上有 %1 层企业股东</translation>
        </message>
        <message>
            <source>%1 more accounts pay one of these again at another time</source>
            <translation>另有 %1 个账户在其他时间与其中账户重复往来付款</translation>
        </message>
        <message>
            <source>%1 of %2 invoices are written up to the limit</source>
            <translation>%2 份发票中顶额开具 %1 份</translation>
        </message>
        <message>
            <source>%1 of the block's %2 buyers have such a link</source>
            <translation>群组 %2 名购买者中有此关联的占 %1</translation>
        </message>
        <message>
            <source>%1 parties in order of time, %2 of the first sum comes back: %3</source>
            <translation>%1 方按时间成环，首笔的 %2 回流：%3</translation>
        </message>
        <message>
            <source>%1 payers within %2 days, %3 of them new, %4 yuan, concentration %5</source>
            <translation>%2 天内 %1 个付款方，其中新对手 %3 个，共 %4 元，集中度 %5</translation>
        </message>
        <message>
            <source>%1 payments in another currency than yuan</source>
            <translation>%1 笔非人民币付款</translation>
        </message>
        <message>
            <source>%1 payments repeat near-equal sums within a day among %2 parties around this payee</source>
            <translation>以该收款方为中心，%2 方之间 %1 笔一日内重复相近付款</translation>
        </message>
        <message>
            <source>%1 payments repeat near-equal sums within a day between %2 parties</source>
            <translation>%2 方之间 %1 笔一日内重复相近付款</translation>
        </message>
        <message>
            <source>%1 payments repeat near-equal sums within a day between %2 parties; they close a ring of %3, order of time not kept</source>
            <translation>%2 方之间 %1 笔一日内重复相近付款，构成 %3 方环路，时间顺序未保持</translation>
        </message>
        <message>
            <source>%1 purchases without buyer token or goods</source>
            <translation>%1 条购买记录缺少购买人标识或商品</translation>
        </message>
        <message>
            <source>%1 stands surety for %2 with %3 yuan</source>
            <translation>%1 为 %2 担保 %3 元</translation>
        </message>
        <message>
            <source>%1 stands surety for %2 yuan with an equity of %3 yuan</source>
            <translation>%1 担保 %2 元，净资产 %3 元</translation>
        </message>
        <message>
            <source>%1 → %2: %3 agrees (%4)</source>
            <translation>%1 → %2：%3一致（%4）</translation>
        </message>
        <message>
            <source>%1 → %2: %3 differs</source>
            <translation>%1 → %2：%3不同</translation>
        </message>
        <message>
            <source>%1 → %2: %3 not known</source>
            <translation>%1 → %2：%3未知</translation>
        </message>
        <message>
            <source>%1 → %2: before any comparison</source>
            <translation>%1 → %2：比较之前的起点</translation>
        </message>
        <message>
            <source>%1 → %2: began on %3, measured from %4</source>
            <translation>%1 → %2：始于 %3，以 %4 起算</translation>
        </message>
        <message>
            <source>%1 → %2: same controller with p = %3, along the chain %4</source>
            <translation>%1 → %2：疑似同一控制人，概率 %3，沿链 %4</translation>
        </message>
        <message>
            <source>%1: %2 connected hexagons hot at %3 %, largest z %4; %5 events on an exposure of %6, %7 per hundred against %8 in all cells</source>
            <translation>%1：%2 个相连六边形为 %3 % 热点，最大 z 值 %4；基数 %6，发生 %5 起，每百基数 %7 起（全部单元 %8 起）</translation>
        </message>
        <message>
            <source>%1: only %2 hexagons with exposure, too few for hot spots</source>
            <translation>%1：有分母的六边形仅 %2 个，热点不可判</translation>
        </message>
        <message>
            <source>A court-supervised reorganisation took place</source>
            <translation>经法院主导的重整</translation>
        </message>
        <message>
            <source>A declared cash pool or set-off within a group</source>
            <translation>已申报的集团资金池或轧差</translation>
        </message>
        <message>
            <source>A different controller is proven</source>
            <translation>已证明控制人不同</translation>
        </message>
        <message>
            <source>A dwelling or letter box as seat (S17) cannot be judged: this version has no directory of such addresses</source>
            <translation>住宅或虚拟地址注册（S17）无法判断：本版本未附住宅与信箱地址名录</translation>
        </message>
        <message>
            <source>A finding names its subject and its reason</source>
            <translation>线索须有主体和理由</translation>
        </message>
        <message>
            <source>A finding without evidence is a defect</source>
            <translation>没有证据的线索是缺陷</translation>
        </message>
        <message>
            <source>A firm on the path is a bank, a state platform or a hub</source>
            <translation>路径上有银行、国有平台或枢纽企业</translation>
        </message>
        <message>
            <source>A group under court or bank supervision, or a licensed guarantee company</source>
            <translation>法院或银行监管下的集团，或持牌担保公司</translation>
        </message>
        <message>
            <source>A group under court supervision, or an agent who represents many firms</source>
            <translation>法院监管下的集团，或代理多家企业的人员</translation>
        </message>
        <message>
            <source>A guarantee of the circle ended before the date asked</source>
            <translation>圈中一笔担保在查询日前已到期</translation>
        </message>
        <message>
            <source>A guarantee was released, or is covered by collateral or a counter-guarantee</source>
            <translation>担保已解除，或有抵押、反担保</translation>
        </message>
        <message>
            <source>A licensed collection agent, marketplace or ticket seller</source>
            <translation>持牌代收机构、平台或票务商</translation>
        </message>
        <message>
            <source>A link of the circle ended before the date asked</source>
            <translation>环中一条关系在查询日前已终止</translation>
        </message>
        <message>
            <source>A person is never the suspect of a finding</source>
            <translation>自然人不得作为线索主体</translation>
        </message>
        <message>
            <source>A refund, a deposit returned or a loan repaid</source>
            <translation>退款、退还押金或归还借款</translation>
        </message>
        <message>
            <source>A score lies between 0 and 1</source>
            <translation>分数须在 0 与 1 之间</translation>
        </message>
        <message>
            <source>A single campaign or event explains the number</source>
            <translation>单次行动或事件所致</translation>
        </message>
        <message>
            <source>A tie of the path ended before the date asked</source>
            <translation>路径中一段关联在查询日前已终止</translation>
        </message>
        <message>
            <source>Announced as a runaway taxpayer on %1</source>
            <translation>%1 公告为非正常户、走逃（失联）户</translation>
        </message>
        <message>
            <source>Another quality, brand or model than the comparable goods, or second-hand</source>
            <translation>与同类货物质量、品牌、型号不同，或为旧货</translation>
        </message>
        <message>
            <source>Begins at %1 with %2</source>
            <translation>起于 %1，自身风险 %2</translation>
        </message>
        <message>
            <source>Closed %1 months after its founding</source>
            <translation>成立 %1 个月后即注销或吊销</translation>
        </message>
        <message>
            <source>Closing ratio %1: the smallest guarantee is %2 yuan, the largest %3 yuan</source>
            <translation>闭合率 %1：最小担保 %2 元，最大 %3 元</translation>
        </message>
        <message>
            <source>Closing ratio not judgeable: a guarantee carries no amount</source>
            <translation>闭合率不可判：有担保未载金额</translation>
        </message>
        <message>
            <source>Duty and tax at stake: %1 yuan</source>
            <translation>涉及税款 %1 元</translation>
        </message>
        <message>
            <source>Duty effect not judgeable for lines in foreign currency or without a tariff row</source>
            <translation>外币货项或无税率行的货项，税款影响不可判</translation>
        </message>
        <message>
            <source>Exposure not judgeable for members without an annual report that gives assets and liabilities</source>
            <translation>成员年报未载资产和负债，敞口不可判</translation>
        </message>
        <message>
            <source>Family or corporate outing</source>
            <translation>家庭或单位出游</translation>
        </message>
        <message>
            <source>Few events: chance alone</source>
            <translation>事件少，可能纯属偶然</translation>
        </message>
        <message>
            <source>Goods bought and goods sold hardly agree: cosine %1 over %2 months</source>
            <translation>%2 个月进项与销项品类几无重合，余弦值 %1</translation>
        </message>
        <message>
            <source>Goods, invoices or contracts behind every payment</source>
            <translation>每笔付款均有货物、发票或合同</translation>
        </message>
        <message>
            <source>Holdings for somebody else, or a list of holders that is out of date</source>
            <translation>代持，或股东名册未及时更新</translation>
        </message>
        <message>
            <source>It holds itself through a circle of firms</source>
            <translation>经由企业循环持有自身股权</translation>
        </message>
        <message>
            <source>Its representative or finance officer served the runaway taxpayer %1</source>
            <translation>其法定代表人或财务人员曾任职于走逃（失联）户 %1</translation>
        </message>
        <message>
            <source>Lines of %2 far below the middle price: %1; lowest %3, middle %4 of %5 lines, robust z %6</source>
            <translation>%2 共 %1 条货项，申报价低至 %3，%5 条同类货项中位价 %4，稳健 z 值 %6</translation>
        </message>
        <message>
            <source>Lines remarkable also among all lines tested (false discovery rate): %1</source>
            <translation>其中 %1 条经多重检验校正（FDR）仍属异常</translation>
        </message>
        <message>
            <source>Lines that declare a special relation to the seller: %1</source>
            <translation>其中 %1 条申报与卖方存在特殊关系</translation>
        </message>
        <message>
            <source>Long-term contract or seasonal price</source>
            <translation>长期合同或季节性价格</translation>
        </message>
        <message>
            <source>Looking for: %1</source>
            <translation>正在查找：%1</translation>
        </message>
        <message>
            <source>More inspections or better reporting here than elsewhere</source>
            <translation>本地检查更多或上报更全</translation>
        </message>
        <message>
            <source>More than %1 circles of guarantees; the others were not looked at</source>
            <translation>担保圈超过 %1 个，其余未逐一查看</translation>
        </message>
        <message>
            <source>Next to no sales for %1 months, then %2 yuan in %3</source>
            <translation>连续 %1 个月几无开票，%3 开票 %2 元</translation>
        </message>
        <message>
            <source>Next to nothing declared for %1 months, then %2 yuan in %3</source>
            <translation>连续 %1 个月几无申报，%3 申报 %2 元</translation>
        </message>
        <message>
            <source>Nobody insured in the annual reports of %1 and %2</source>
            <translation>%1、%2 年度年报参保人数均为 0</translation>
        </message>
        <message>
            <source>Not judgeable: the register %1 was not delivered</source>
            <translation>不可判：未报送“%1”</translation>
        </message>
        <message>
            <source>On a serious list since %1: %2</source>
            <translation>自 %1 起列入严重失信名单：%2</translation>
        </message>
        <message>
            <source>Only the first %1 sequences of accounts that money came back along were looked at</source>
            <translation>仅查看了资金回流的前 %1 条账户序列</translation>
        </message>
        <message>
            <source>Partly not judgeable: the register %1 was not delivered</source>
            <translation>部分不可判：未报送“%1”</translation>
        </message>
        <message>
            <source>Payers who pay this payee regularly (fees, rent, tuition)</source>
            <translation>定期付款方（费用、租金、学费）</translation>
        </message>
        <message>
            <source>Power used per yuan of sales, %1 kWh, lies below %2, the %3th percentile of %4 firms of its sector</source>
            <translation>每元销售用电 %1 千瓦时，低于 %2（本行业 %4 户的第 %3 百分位）</translation>
        </message>
        <message>
            <source>Promotion or holiday peak of these goods</source>
            <translation>该类商品促销或节日高峰</translation>
        </message>
        <message>
            <source>Quantity declared in a wrong unit, or a wrong currency</source>
            <translation>计量单位或币制申报有误</translation>
        </message>
        <message>
            <source>R = %1 along %2: a relation, no finding of fault</source>
            <translation>R = %1，路径 %2：关联关系，不构成过错判断</translation>
        </message>
        <message>
            <source>Rated D by the tax office on %1</source>
            <translation>%1 纳税信用评为 D 级</translation>
        </message>
        <message>
            <source>Revoked or ordered closed since %1</source>
            <translation>自 %1 起吊销或责令关闭</translation>
        </message>
        <message>
            <source>S11 not judgeable: power and sales of only %1 manufacturers are known</source>
            <translation>S11 不可判：仅 %1 户制造企业同时有用电与销售数据</translation>
        </message>
        <message>
            <source>Sales of %1 yuan stand against purchases of %2 yuan over %3 months</source>
            <translation>%3 个月销项 %1 元，进项 %2 元</translation>
        </message>
        <message>
            <source>Samples and goods free of charge (trade mode 3010)</source>
            <translation>货样、广告品等免费货物（监管方式 3010）</translation>
        </message>
        <message>
            <source>Seasonal buying of farm goods, a savings round among relatives</source>
            <translation>农产品季节性收购、亲友互助会</translation>
        </message>
        <message>
            <source>Serious penalty of %1: %2</source>
            <translation>%1 严重行政处罚：%2</translation>
        </message>
        <message>
            <source>Shares held through a merger or a pledge that are to be disposed of in time</source>
            <translation>因合并或质押持有、须限期处置的股份</translation>
        </message>
        <message>
            <source>Shock test: if %1 fails, %2 guarantors fall in %3 rounds and %4 yuan are called</source>
            <translation>冲击测试：若 %1 违约，%3 轮内 %2 家担保人失效，被追索 %4 元</translation>
        </message>
        <message>
            <source>The business was bought at arm's length</source>
            <translation>业务系公允受让</translation>
        </message>
        <message>
            <source>The collector has a shell score of %1</source>
            <translation>归集方空壳分数 %1</translation>
        </message>
        <message>
            <source>The end of its ownership chain is unknown for %1 % of the shares</source>
            <translation>%1% 股权的最终持有人不明</translation>
        </message>
        <message>
            <source>The fact it begins at was repaired, removed or is under objection</source>
            <translation>起点事实已修复、移出或在异议中</translation>
        </message>
        <message>
            <source>The finding %1 is not whole</source>
            <translation>线索 %1 不完整</translation>
        </message>
        <message>
            <source>The finding %1 was changed after it was made</source>
            <translation>线索 %1 生成后被改动</translation>
        </message>
        <message>
            <source>The responsible person of %1 registered %2 after the tax case of %3: the tax rule of a direct D is to be checked</source>
            <translation>%1 的责任人在 %3 税务案件之后登记了 %2：应核查税务直接判 D 的规定</translation>
        </message>
        <message>
            <source>The ring was run %1 times</source>
            <translation>该环出现 %1 次</translation>
        </message>
        <message>
            <source>The ring was run %1 times; the first %2 are named, the others began with %3 yuan together; evidence is given of the first %4</source>
            <translation>该环出现 %1 次；列出前 %2 次，其余各次首笔合计 %3 元；附前 %4 次的证据</translation>
        </message>
        <message>
            <source>The same finance officer or tax handler serves %1 firms without a licensed agency</source>
            <translation>同一财务负责人或办税人员服务企业 %1 户，且非有资质的代理机构</translation>
        </message>
        <message>
            <source>The same legal representative heads %1 firms in %2 unrelated industries</source>
            <translation>同一法定代表人任职企业 %1 户，分属 %2 个不相关行业</translation>
        </message>
        <message>
            <source>The sanction was repaired, has expired or an objection was upheld</source>
            <translation>惩戒已修复、已到期或异议成立</translation>
        </message>
        <message>
            <source>The shared address is a licensed cluster address, the shared contact a licensed agency's</source>
            <translation>共用地址为许可的集群注册地址，或共用联系方式属有资质的代理机构</translation>
        </message>
        <message>
            <source>Tier D; its earliest fact that weighs</source>
            <translation>D 级；取其最早的有效事实</translation>
        </message>
        <message>
            <source>Till, kiosk or concierge shared by strangers: %1 such keys left out</source>
            <translation>陌生人共用的收银、自助机或代收点：已剔除 %1 个标识</translation>
        </message>
        <message>
            <source>Tour group: %1 of %2 buyers carry a tour number</source>
            <translation>旅游团：%2 名购买者中 %1 名有团号</translation>
        </message>
        <message>
            <source>Trade without the licence it needs (S16) cannot be judged: this version has no list of goods that need a licence</source>
            <translation>无证经营应许可业务（S16）无法判断：本版本未附需许可商品与业务清单</translation>
        </message>
        <message>
            <source>Unreachable at its registered address since %1</source>
            <translation>自 %1 起通过登记住所无法联系</translation>
        </message>
        <message>
            <source>Verify the case, and analyse it again</source>
            <translation>请校验案件并重新分析</translation>
        </message>
        <message>
            <source>Write each indicator once, under identity, operation, capital or life</source>
            <translation>请将每项指标在身份、经营、资本、存续四类中写且仅写一次</translation>
        </message>
        <message>
            <source>local tier D</source>
            <translation>本地分级 D</translation>
        </message>
        <message>
            <source>on the list %1 since %2</source>
            <translation>自 %2 起在名单 %1 内</translation>
        </message>
        <message>
            <source>penalty %1 of %2, weight left %3</source>
            <translation>处罚 %1（%2），剩余权重 %3</translation>
        </message>
        <message>
            <source>tax rating D of %1</source>
            <translation>%1 年度纳税信用 D 级</translation>
        </message>
    </context>
    <context>
        <name>detector</name>
        <message>
            <source>Circle of guarantees</source>
            <translation>担保圈</translation>
        </message>
        <message>
            <source>Circular payments</source>
            <translation>资金回流</translation>
        </message>
        <message>
            <source>Circular shareholding</source>
            <translation>循环持股</translation>
        </message>
        <message>
            <source>Duty-free buying ring</source>
            <translation>离岛免税套购</translation>
        </message>
        <message>
            <source>Hot spot</source>
            <translation>风险热点</translation>
        </message>
        <message>
            <source>Low declared price</source>
            <translation>低报价格</translation>
        </message>
        <message>
            <source>Payments gathered by one collector</source>
            <translation>资金归集</translation>
        </message>
        <message>
            <source>Phoenix firm</source>
            <translation>换马甲</translation>
        </message>
        <message>
            <source>Risk from tied firms</source>
            <translation>关联风险传导</translation>
        </message>
        <message>
            <source>Shell company</source>
            <translation>空壳公司</translation>
        </message>
    </context>
    <context>
        <name>field</name>
        <message>
            <source>abnormal</source>
            <translation>经营异常</translation>
        </message>
        <message>
            <source>address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>address_or_token</source>
            <translation>地址或标识</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>amount_fen</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>announced</source>
            <translation>公告日期</translation>
        </message>
        <message>
            <source>announced_on</source>
            <translation>公告日期</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>核准日期</translation>
        </message>
        <message>
            <source>assets_fen</source>
            <translation>资产总额</translation>
        </message>
        <message>
            <source>balance_fen</source>
            <translation>欠税余额</translation>
        </message>
        <message>
            <source>bought_at</source>
            <translation>购物时间</translation>
        </message>
        <message>
            <source>brand</source>
            <translation>品牌</translation>
        </message>
        <message>
            <source>buyer_token</source>
            <translation>购买人（令牌）</translation>
        </message>
        <message>
            <source>capital_fen</source>
            <translation>注册资本</translation>
        </message>
        <message>
            <source>case_no</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>changed_on</source>
            <translation>变更日期</translation>
        </message>
        <message>
            <source>closed_on</source>
            <translation>办结日期</translation>
        </message>
        <message>
            <source>county</source>
            <translation>区县</translation>
        </message>
        <message>
            <source>creditor</source>
            <translation>债权人</translation>
        </message>
        <message>
            <source>debtor</source>
            <translation>被担保人</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>决定日期</translation>
        </message>
        <message>
            <source>decided_on</source>
            <translation>决定日期</translation>
        </message>
        <message>
            <source>decision_no</source>
            <translation>决定文号</translation>
        </message>
        <message>
            <source>device</source>
            <translation>设备（令牌）</translation>
        </message>
        <message>
            <source>device_token</source>
            <translation>设备（令牌）</translation>
        </message>
        <message>
            <source>email_token</source>
            <translation>邮箱（令牌）</translation>
        </message>
        <message>
            <source>entered</source>
            <translation>列入日期</translation>
        </message>
        <message>
            <source>entered_on</source>
            <translation>列入日期</translation>
        </message>
        <message>
            <source>equity</source>
            <translation>净资产</translation>
        </message>
        <message>
            <source>exited_on</source>
            <translation>移出日期</translation>
        </message>
        <message>
            <source>filed_on</source>
            <translation>立案时间</translation>
        </message>
        <message>
            <source>finding</source>
            <translation>认定状态</translation>
        </message>
        <message>
            <source>foreign_party</source>
            <translation>境外收发货人</translation>
        </message>
        <message>
            <source>former_names</source>
            <translation>曾用名</translation>
        </message>
        <message>
            <source>founded</source>
            <translation>成立日期</translation>
        </message>
        <message>
            <source>from</source>
            <translation>起始</translation>
        </message>
        <message>
            <source>goods</source>
            <translation>商品名称</translation>
        </message>
        <message>
            <source>grade</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>grid-events</source>
            <translation>网格事件</translation>
        </message>
        <message>
            <source>happened_at</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>holder</source>
            <translation>持有人</translation>
        </message>
        <message>
            <source>hs</source>
            <translation>HS 编码</translation>
        </message>
        <message>
            <source>in_category</source>
            <translation>主要进项类别</translation>
        </message>
        <message>
            <source>industry_code</source>
            <translation>国标行业</translation>
        </message>
        <message>
            <source>insured</source>
            <translation>参保人数</translation>
        </message>
        <message>
            <source>invoices</source>
            <translation>开票份数</translation>
        </message>
        <message>
            <source>item</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>kinds</source>
            <translation>处罚类别</translation>
        </message>
        <message>
            <source>legal_representative</source>
            <translation>法定代表人</translation>
        </message>
        <message>
            <source>liabilities_fen</source>
            <translation>负债总额</translation>
        </message>
        <message>
            <source>list_kind</source>
            <translation>名单类别</translation>
        </message>
        <message>
            <source>lists</source>
            <translation>名单</translation>
        </message>
        <message>
            <source>mfn_percent</source>
            <translation>最惠国税率</translation>
        </message>
        <message>
            <source>month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>moved_at</source>
            <translation>进出口日期</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>out_category</source>
            <translation>主要销项类别</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>实缴资本</translation>
        </message>
        <message>
            <source>paid_at</source>
            <translation>交易时间</translation>
        </message>
        <message>
            <source>paid_fen</source>
            <translation>实缴资本</translation>
        </message>
        <message>
            <source>payee_token</source>
            <translation>收款账户（令牌）</translation>
        </message>
        <message>
            <source>payer</source>
            <translation>付款账户（令牌）</translation>
        </message>
        <message>
            <source>payer_token</source>
            <translation>付款账户（令牌）</translation>
        </message>
        <message>
            <source>penalties</source>
            <translation>行政处罚</translation>
        </message>
        <message>
            <source>person_token</source>
            <translation>人员（令牌）</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>phone_token</source>
            <translation>电话（令牌）</translation>
        </message>
        <message>
            <source>power_kwh</source>
            <translation>用电量</translation>
        </message>
        <message>
            <source>price_fen</source>
            <translation>零售价</translation>
        </message>
        <message>
            <source>promise</source>
            <translation>承诺事项</translation>
        </message>
        <message>
            <source>quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>recipient_token</source>
            <translation>收货人（令牌）</translation>
        </message>
        <message>
            <source>reg_no</source>
            <translation>注册号</translation>
        </message>
        <message>
            <source>rep_token</source>
            <translation>法定代表人（令牌）</translation>
        </message>
        <message>
            <source>report_address</source>
            <translation>年报地址</translation>
        </message>
        <message>
            <source>sales</source>
            <translation>开票金额</translation>
        </message>
        <message>
            <source>sales_fen</source>
            <translation>开票金额</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>经营范围</translation>
        </message>
        <message>
            <source>serial</source>
            <translation>流水号</translation>
        </message>
        <message>
            <source>share</source>
            <translation>持股比例</translation>
        </message>
        <message>
            <source>state</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>status</source>
            <translation>登记状态</translation>
        </message>
        <message>
            <source>status_text</source>
            <translation>登记状态</translation>
        </message>
        <message>
            <source>subscribed_fen</source>
            <translation>认缴出资额</translation>
        </message>
        <message>
            <source>title</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>to</source>
            <translation>终止</translation>
        </message>
        <message>
            <source>token</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>top_invoices</source>
            <translation>顶额开票份数</translation>
        </message>
        <message>
            <source>total</source>
            <translation>申报总价</translation>
        </message>
        <message>
            <source>total_micro</source>
            <translation>申报总价</translation>
        </message>
        <message>
            <source>tour_no</source>
            <translation>团号</translation>
        </message>
        <message>
            <source>undervaluation</source>
            <translation>申报单价</translation>
        </message>
        <message>
            <source>unit_price</source>
            <translation>申报单价</translation>
        </message>
        <message>
            <source>unit_price_micro</source>
            <translation>申报单价</translation>
        </message>
        <message>
            <source>year</source>
            <translation>年度</translation>
        </message>
    </context>
    <context>
        <name>graph</name>
        <message>
            <source>A holding needs owner and firm</source>
            <translation>持股记录须有持有人和企业</translation>
        </message>
        <message>
            <source>A share is a decimal or a fraction such as 7/20</source>
            <translation>持股比例应为小数或分数，如 7/20</translation>
        </message>
        <message>
            <source>A time is a number, a date or a moment</source>
            <translation>时间应为数字、日期或时刻</translation>
        </message>
        <message>
            <source>A weight is not negative</source>
            <translation>权重不得为负</translation>
        </message>
        <message>
            <source>An edge is a line of two or three columns</source>
            <translation>每条边一行，二或三列</translation>
        </message>
        <message>
            <source>An edge needs source and target</source>
            <translation>每条边须有起点和终点</translation>
        </message>
        <message>
            <source>Correct the cell</source>
            <translation>请更正该单元格</translation>
        </message>
        <message>
            <source>Give from= and to= as they stand in the table</source>
            <translation>请按表中写法给出 from= 和 to=</translation>
        </message>
        <message>
            <source>It knows: %1</source>
            <translation>可用：%1</translation>
        </message>
        <message>
            <source>The graph has no node %1</source>
            <translation>图中没有节点 %1</translation>
        </message>
        <message>
            <source>The setting %1 is a number from %2 on</source>
            <translation>设置 %1 应为不小于 %2 的数字</translation>
        </message>
        <message>
            <source>The table has no column %1</source>
            <translation>表中没有列 %1</translation>
        </message>
        <message>
            <source>There is no measure %1</source>
            <translation>没有指标 %1</translation>
        </message>
        <message>
            <source>This is not a number</source>
            <translation>这不是数字</translation>
        </message>
        <message>
            <source>This method has no setting %1</source>
            <translation>该方法没有设置 %1</translation>
        </message>
        <message>
            <source>Write it into the heading</source>
            <translation>请写入表头</translation>
        </message>
        <message>
            <source>directed is 0 or 1</source>
            <translation>directed 只能为 0 或 1</translation>
        </message>
        <message>
            <source>order is strict or any</source>
            <translation>order 只能为 strict 或 any</translation>
        </message>
    </context>
    <context>
        <name>heat</name>
        <message>
            <source>Circular scan up to %1 m and %2 of all exposure, %3 Monte-Carlo runs</source>
            <translation>圆形扫描，半径至 %1 米、占全部分母至 %2，蒙特卡洛 %3 次</translation>
        </message>
        <message>
            <source>Counties are too few for %1</source>
            <translation>市县单元太少，不能用 %1</translation>
        </message>
        <message>
            <source>Gi* on %1 rates of %2 cells, itself and its six neighbours, false discovery rate, %3 permutations</source>
            <translation>Gi*：%2 个单元的%1率，含自身与六邻，FDR 校正，%3 次置换</translation>
        </message>
        <message>
            <source>Heat fields</source>
            <translation>热力场</translation>
        </message>
        <message>
            <source>Not judgeable: %1 cells with exposure, Gi* needs %2</source>
            <translation>不可判：有分母的单元 %1 个，Gi* 需要 %2 个</translation>
        </message>
        <message>
            <source>Quartic kernel, bandwidth %1 m, exact; events per square kilometre</source>
            <translation>四次核，带宽 %1 米，精确计算；单位：起/平方公里</translation>
        </message>
        <message>
            <source>Use hexagons, or rate or eb</source>
            <translation>请用六边形，或用 rate、eb</translation>
        </message>
    </context>
    <context>
        <name>ingest</name>
        <message>
            <source>%1 cells were filled from merged cells</source>
            <translation>%1 个单元格按合并单元格的值补全</translation>
        </message>
        <message>
            <source>%1 characters of the private-use area were given their standard form</source>
            <translation>%1 个私用区字符已换成标准字符</translation>
        </message>
        <message>
            <source>%1 columns have no heading</source>
            <translation>%1 列没有列名</translation>
        </message>
        <message>
            <source>%1 formulas have no stored result and were read as empty</source>
            <translation>%1 个公式没有保存的结果，按空值读取</translation>
        </message>
        <message>
            <source>%1 members stand twice in their record; the last one counts</source>
            <translation>%1 处字段在同一记录中重复，以最后一个为准</translation>
        </message>
        <message>
            <source>'%1' must be a date</source>
            <translation>“%1”应为日期</translation>
        </message>
        <message>
            <source>'%1' must be a list of texts</source>
            <translation>“%1”应为文本列表</translation>
        </message>
        <message>
            <source>'%1' must be a table</source>
            <translation>“%1”应为表</translation>
        </message>
        <message>
            <source>'%1' must be a text</source>
            <translation>“%1”应为文本</translation>
        </message>
        <message>
            <source>'%1' must be a whole number</source>
            <translation>“%1”应为整数</translation>
        </message>
        <message>
            <source>'%1' must be true or false</source>
            <translation>“%1”应为 true 或 false</translation>
        </message>
        <message>
            <source>'%1' names two dates: what happened, and when it was published</source>
            <translation>“%1”应给出两个日期：发生日与公示日</translation>
        </message>
        <message>
            <source>A cell or row is larger than any table holds (over %1 bytes)</source>
            <translation>单元格或行超出正常表格的大小（超过 %1 字节）</translation>
        </message>
        <message>
            <source>A cell points to a text that is not there</source>
            <translation>单元格引用的文本不存在</translation>
        </message>
        <message>
            <source>A delimiter or decimal point is one character</source>
            <translation>分隔符和小数点均为一个字符</translation>
        </message>
        <message>
            <source>A field must be a table</source>
            <translation>字段应为表</translation>
        </message>
        <message>
            <source>A field needs a column and at least one heading</source>
            <translation>字段须有列名和至少一个表头</translation>
        </message>
        <message>
            <source>A quotation mark is opened and never closed</source>
            <translation>引号只有左边没有右边</translation>
        </message>
        <message>
            <source>A quotation mark may be open; have the table exported again</source>
            <translation>可能有引号未闭合，请重新导出该表</translation>
        </message>
        <message>
            <source>A record is larger than any table holds (over %1 bytes)</source>
            <translation>单条记录超出正常表格的大小（超过 %1 字节）</translation>
        </message>
        <message>
            <source>A table is an array of objects, one for each record</source>
            <translation>表应为对象数组，每条记录一个对象</translation>
        </message>
        <message>
            <source>A workbook or archive is packed in this file</source>
            <translation>此文件中压缩的是工作簿或压缩包</translation>
        </message>
        <message>
            <source>Ask its sender for it again</source>
            <translation>请向报送单位重新索取</translation>
        </message>
        <message>
            <source>Ask the source for the right code</source>
            <translation>请向来源单位核对代码</translation>
        </message>
        <message>
            <source>Byte %1 of the file (%2) is no %3</source>
            <translation>文件第 %1 字节（%2）不符合 %3 编码</translation>
        </message>
        <message>
            <source>Character %1 cannot stand in this code: ask the source</source>
            <translation>第 %1 位字符不合规：请向来源单位核对</translation>
        </message>
        <message>
            <source>Check its rights</source>
            <translation>请检查其权限</translation>
        </message>
        <message>
            <source>Check that the file is whole and in the form it is taken for</source>
            <translation>请检查文件是否完整、是否确为所识别的格式</translation>
        </message>
        <message>
            <source>Check the delimiter of the file</source>
            <translation>请检查文件的分隔符</translation>
        </message>
        <message>
            <source>Check the disk, or copy the file to another place first</source>
            <translation>请检查磁盘，或先将文件复制到别处</translation>
        </message>
        <message>
            <source>Check the installation</source>
            <translation>请检查安装是否完整</translation>
        </message>
        <message>
            <source>Check the path</source>
            <translation>请检查路径</translation>
        </message>
        <message>
            <source>Check the path to the records</source>
            <translation>请检查记录所在的路径</translation>
        </message>
        <message>
            <source>Check the path; the file may have been moved</source>
            <translation>请检查路径，文件可能已被移动</translation>
        </message>
        <message>
            <source>Choose one from the list of sources</source>
            <translation>请从来源列表中选择</translation>
        </message>
        <message>
            <source>Close other programs and try again</source>
            <translation>请关闭其他程序后重试</translation>
        </message>
        <message>
            <source>Copy its table into a workbook and save that as XLSX</source>
            <translation>请将其中的表格复制到工作簿并另存为 XLSX</translation>
        </message>
        <message>
            <source>Copy or download it again</source>
            <translation>请重新复制或下载</translation>
        </message>
        <message>
            <source>Copy or download it again, or save it anew as XLSX</source>
            <translation>请重新复制或下载，或另存为 XLSX</translation>
        </message>
        <message>
            <source>Correct the profile file</source>
            <translation>请改正导入配置文件</translation>
        </message>
        <message>
            <source>Do not trust this file; ask its sender for a plain one</source>
            <translation>此文件不可信，请向报送单位索取未压缩的文件</translation>
        </message>
        <message>
            <source>Export or unpack the table as CSV, XLSX or JSON</source>
            <translation>请将表格导出或解压为 CSV、XLSX 或 JSON</translation>
        </message>
        <message>
            <source>Export the sheets as CSV instead</source>
            <translation>请改将工作表导出为 CSV</translation>
        </message>
        <message>
            <source>Export the table as CSV, XLSX or JSON</source>
            <translation>请将表格导出为 CSV、XLSX 或 JSON</translation>
        </message>
        <message>
            <source>Fill in this column</source>
            <translation>请补填该列</translation>
        </message>
        <message>
            <source>Give a number that is not negative</source>
            <translation>请填写非负数</translation>
        </message>
        <message>
            <source>Give a polygon or multipolygon</source>
            <translation>请提供面或多面几何</translation>
        </message>
        <message>
            <source>Give an amount above zero</source>
            <translation>请填写大于零的金额</translation>
        </message>
        <message>
            <source>Give an amount that is not negative</source>
            <translation>请填写非负金额</translation>
        </message>
        <message>
            <source>Give files in the forms that Coir knows, or lay a profile beside them</source>
            <translation>请提供可识别格式的文件，或在旁边放置导入配置</translation>
        </message>
        <message>
            <source>Give the amount in yuan; no rate is guessed</source>
            <translation>请给出人民币金额；不推测汇率</translation>
        </message>
        <message>
            <source>Give the code or the name of the firm</source>
            <translation>请填写企业代码或名称</translation>
        </message>
        <message>
            <source>Give the key %1, or start a new case</source>
            <translation>请提供密钥 %1，或新建案卷</translation>
        </message>
        <message>
            <source>Give yourself the right to read it, or copy it to a place of your own</source>
            <translation>请取得读取权限，或将其复制到自己的目录</translation>
        </message>
        <message>
            <source>Have the file exported again</source>
            <translation>请重新导出该文件</translation>
        </message>
        <message>
            <source>Have the file exported again as UTF-8</source>
            <translation>请以 UTF-8 重新导出该文件</translation>
        </message>
        <message>
            <source>Have the file exported again, one object for each record</source>
            <translation>请重新导出该文件，每条记录一个对象</translation>
        </message>
        <message>
            <source>Have the file exported without a DOCTYPE</source>
            <translation>请不带 DOCTYPE 重新导出该文件</translation>
        </message>
        <message>
            <source>Have the table exported again</source>
            <translation>请重新导出该表</translation>
        </message>
        <message>
            <source>Have the table exported as CSV, or split over several sheets</source>
            <translation>请将该表导出为 CSV，或拆分到多个工作表</translation>
        </message>
        <message>
            <source>Have the workbook saved again</source>
            <translation>请重新保存该工作簿</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>正在导入</translation>
        </message>
        <message>
            <source>It counts as neither granted nor refused; ask the source what the word means</source>
            <translation>既不按准予、也不按不予计；请向来源单位核实该用语</translation>
        </message>
        <message>
            <source>It counts as open; ask the source what the word means, or add it to the publicity rules</source>
            <translation>按未结处理；请向来源单位核实该用语，或将其加入公示规则</translation>
        </message>
        <message>
            <source>It never holds; ask the source for both dates</source>
            <translation>该记录从未生效；请向来源单位核对起止日期</translation>
        </message>
        <message>
            <source>It reads as the id of a person; ask the source for the code of the firm</source>
            <translation>像是个人证件号码；请向来源单位索取企业代码</translation>
        </message>
        <message>
            <source>Its columns are: %1</source>
            <translation>该表的列为：%1</translation>
        </message>
        <message>
            <source>Lines above the headings were passed over</source>
            <translation>标题行以上的内容已略过</translation>
        </message>
        <message>
            <source>Many quotation marks are opened and never closed</source>
            <translation>多处引号只有左边没有右边</translation>
        </message>
        <message>
            <source>Name a file in it</source>
            <translation>请指定其中的文件</translation>
        </message>
        <message>
            <source>Name the column as the form does, if it belongs to it</source>
            <translation>如该列属于本表，请按表式的列名书写</translation>
        </message>
        <message>
            <source>Name the coordinate system</source>
            <translation>请注明坐标系</translation>
        </message>
        <message>
            <source>No column of the file is called as the profile says</source>
            <translation>文件中没有配置所写的列名</translation>
        </message>
        <message>
            <source>Not enough memory to read the file</source>
            <translation>内存不足，无法读取文件</translation>
        </message>
        <message>
            <source>Not enough memory to unpack the file</source>
            <translation>内存不足，无法解压文件</translation>
        </message>
        <message>
            <source>Not one of the first %1 rows can be taken; the first reason is %2 (row %3, %4)</source>
            <translation>前 %1 行没有一行可以采用；首个原因为 %2（第 %3 行，%4）</translation>
        </message>
        <message>
            <source>Not recognised. The closest form is %1, but no column names whom the rows are about</source>
            <translation>未能识别。最接近的表式是 %1，但没有一列写明各行所指主体</translation>
        </message>
        <message>
            <source>Not recognised. The closest form is %1; that form is told by %2 of the columns %3, which are not there</source>
            <translation>未能识别。最接近的表式是 %1；该表式由下列 %3 中的 %2 列判定，而文件中没有</translation>
        </message>
        <message>
            <source>Not recognised. The closest form is %1; that form is told by the columns %2, which are not there</source>
            <translation>未能识别。最接近的表式是 %1；该表式由 %2 各列判定，而文件中没有</translation>
        </message>
        <message>
            <source>Not recognised: no form has these columns</source>
            <translation>未能识别：没有表式含有这些列</translation>
        </message>
        <message>
            <source>Nothing in it can be used</source>
            <translation>其中没有可用的内容</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet program and save it as XLSX</source>
            <translation>请用电子表格软件打开并另存为 XLSX</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet program and save it as XLSX or CSV</source>
            <translation>请用电子表格软件打开并另存为 XLSX 或 CSV</translation>
        </message>
        <message>
            <source>Perhaps %1 is meant: ask the source</source>
            <translation>可能应为 %1：请向来源单位核对</translation>
        </message>
        <message>
            <source>Put a line with the names of the columns above the rows</source>
            <translation>请在数据行上方加一行列名</translation>
        </message>
        <message>
            <source>Reading broke off (%1)</source>
            <translation>读取中断（%1）</translation>
        </message>
        <message>
            <source>Save it as UTF-8 or GB18030, or say which encoding it has</source>
            <translation>请另存为 UTF-8 或 GB18030，或指明其编码</translation>
        </message>
        <message>
            <source>Save its content as a file first</source>
            <translation>请先将其内容保存为文件</translation>
        </message>
        <message>
            <source>Say whether it is import or export</source>
            <translation>请注明进口或出口</translation>
        </message>
        <message>
            <source>Say which one to read</source>
            <translation>请指明读取哪一个</translation>
        </message>
        <message>
            <source>Take the password off and save it again</source>
            <translation>请取消密码后重新保存</translation>
        </message>
        <message>
            <source>Text stands after the closing quotation mark of a cell</source>
            <translation>单元格的右引号之后还有文字</translation>
        </message>
        <message>
            <source>The JSON is valid but holds no records</source>
            <translation>JSON 有效，但其中没有记录</translation>
        </message>
        <message>
            <source>The XML declares a document type of its own</source>
            <translation>XML 中声明了自有的文档类型</translation>
        </message>
        <message>
            <source>The XML is not well-formed at line %1, character %2</source>
            <translation>第 %1 行第 %2 个字符处 XML 格式不正确</translation>
        </message>
        <message>
            <source>The amount names another currency than the row; ask the source which one holds</source>
            <translation>金额所写币种与该行币种不同；请向来源单位核实</translation>
        </message>
        <message>
            <source>The archive has %1 members</source>
            <translation>压缩包中有 %1 个文件</translation>
        </message>
        <message>
            <source>The case has no fact table '%1'</source>
            <translation>案卷中没有事实表“%1”</translation>
        </message>
        <message>
            <source>The case has no such batch</source>
            <translation>案件中没有该批次</translation>
        </message>
        <message>
            <source>The case was made with another key</source>
            <translation>该案卷使用的是另一把密钥</translation>
        </message>
        <message>
            <source>The cell holds the error %1</source>
            <translation>单元格中是错误值 %1</translation>
        </message>
        <message>
            <source>The code has %1 characters: ask the source</source>
            <translation>代码应为 %1 位：请向来源单位核对</translation>
        </message>
        <message>
            <source>The code has another number of digits than a tariff line; a leading zero may be lost</source>
            <translation>编码位数与税目不符，可能丢失了首位的零</translation>
        </message>
        <message>
            <source>The code joins nothing; ask the source for the right one</source>
            <translation>该代码不作关联；请向来源单位核对</translation>
        </message>
        <message>
            <source>The code of the authority joins nothing; ask the source</source>
            <translation>机关代码不作关联；请向来源单位核对</translation>
        </message>
        <message>
            <source>The compressed file is cut off</source>
            <translation>压缩文件不完整</translation>
        </message>
        <message>
            <source>The compressed file is damaged</source>
            <translation>压缩文件已损坏</translation>
        </message>
        <message>
            <source>The element is no object</source>
            <translation>该元素不是对象</translation>
        </message>
        <message>
            <source>The encoding of the text is not known</source>
            <translation>无法识别文本编码</translation>
        </message>
        <message>
            <source>The file cannot be read (system error %1)</source>
            <translation>无法读取文件（系统错误 %1）</translation>
        </message>
        <message>
            <source>The file has no array of objects at %1</source>
            <translation>文件在 %1 处没有对象数组</translation>
        </message>
        <message>
            <source>The file has no element %1 that holds a record</source>
            <translation>文件中没有存放记录的元素 %1</translation>
        </message>
        <message>
            <source>The file holds nothing but blanks</source>
            <translation>文件中只有空白</translation>
        </message>
        <message>
            <source>The file holds several tables: %1</source>
            <translation>文件中有多个表：%1</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>文件为空</translation>
        </message>
        <message>
            <source>The file is nested deeper than %1 levels</source>
            <translation>文件嵌套超过 %1 层</translation>
        </message>
        <message>
            <source>The file is not valid JSON at character %1</source>
            <translation>文件第 %1 个字符处不是有效的 JSON</translation>
        </message>
        <message>
            <source>The file may be cut off; have it exported again</source>
            <translation>文件可能不完整，请重新导出</translation>
        </message>
        <message>
            <source>The file may not be read</source>
            <translation>没有读取此文件的权限</translation>
        </message>
        <message>
            <source>The file was changed while it was being read</source>
            <translation>读取过程中文件被改动</translation>
        </message>
        <message>
            <source>The folder cannot be read</source>
            <translation>无法读取该文件夹</translation>
        </message>
        <message>
            <source>The folder of profiles cannot be read</source>
            <translation>无法读取导入配置文件夹</translation>
        </message>
        <message>
            <source>The heading stands more than once</source>
            <translation>列名重复</translation>
        </message>
        <message>
            <source>The order of dates is ymd, dmy or mdy</source>
            <translation>日期顺序为 ymd、dmy 或 mdy</translation>
        </message>
        <message>
            <source>The profile %1 names the column %2, which the table %3 does not have</source>
            <translation>导入配置 %1 写有列 %2，而表 %3 没有此列</translation>
        </message>
        <message>
            <source>The profile has no fields</source>
            <translation>导入配置没有字段</translation>
        </message>
        <message>
            <source>The profile has no id</source>
            <translation>导入配置没有标识</translation>
        </message>
        <message>
            <source>The profile is no valid TOML: %1</source>
            <translation>导入配置不是有效的 TOML：%1</translation>
        </message>
        <message>
            <source>The profile names no fact table</source>
            <translation>导入配置没有指定事实表</translation>
        </message>
        <message>
            <source>The profiles were not read</source>
            <translation>未读取导入配置</translation>
        </message>
        <message>
            <source>The records have no members in common; this is no table</source>
            <translation>各记录没有共同的字段，这不是表格</translation>
        </message>
        <message>
            <source>The row has %1 cells, the headings are %2</source>
            <translation>该行有 %1 个单元格，列名有 %2 个</translation>
        </message>
        <message>
            <source>The row has more than %1 cells</source>
            <translation>该行超过 %1 个单元格</translation>
        </message>
        <message>
            <source>The rules know no such list, so the entry does not weigh; if it is a serious list, add its name to the publicity rules</source>
            <translation>规则中没有此名单，该条目不计入评估；如属严重失信名单，请在公示规则中补充其名称</translation>
        </message>
        <message>
            <source>The same bytes were imported before by an earlier edition of the profile; nothing changed. Take that batch back, or start a new case, to read them anew</source>
            <translation>同样的字节此前已按该模板的旧版本导入，未作任何改动。如需重新读取，请先撤回该批次，或新建案件</translation>
        </message>
        <message>
            <source>The same bytes were imported before; nothing changed</source>
            <translation>相同内容此前已导入；未作改动</translation>
        </message>
        <message>
            <source>The shares of this firm add up to %1; ask the source for the list</source>
            <translation>该企业持股比例合计为 %1；请向来源单位核对股东名单</translation>
        </message>
        <message>
            <source>The sheet %1 is hidden</source>
            <translation>工作表 %1 是隐藏的</translation>
        </message>
        <message>
            <source>The sheet goes on beyond row %1, where every sheet ends</source>
            <translation>工作表超出第 %1 行，任何工作表都到此为止</translation>
        </message>
        <message>
            <source>The sheet is hidden</source>
            <translation>该工作表已隐藏</translation>
        </message>
        <message>
            <source>The system has no room left to open the file</source>
            <translation>系统资源不足，无法打开文件</translation>
        </message>
        <message>
            <source>The table has no headings</source>
            <translation>表中没有标题行</translation>
        </message>
        <message>
            <source>The texts of the workbook are larger than any table holds</source>
            <translation>工作簿中的文本超出正常表格的大小</translation>
        </message>
        <message>
            <source>The workbook has no sheet with anything in it</source>
            <translation>工作簿中没有含内容的工作表</translation>
        </message>
        <message>
            <source>The workbook is damaged or cut off</source>
            <translation>工作簿已损坏或不完整</translation>
        </message>
        <message>
            <source>The workbook is protected by a password</source>
            <translation>工作簿有密码保护</translation>
        </message>
        <message>
            <source>The workbook names more sheets or parts than any workbook has</source>
            <translation>工作簿列出的工作表或部件多于任何工作簿</translation>
        </message>
        <message>
            <source>There is no profile '%1'</source>
            <translation>没有导入配置“%1”</translation>
        </message>
        <message>
            <source>There is no such file</source>
            <translation>文件不存在</translation>
        </message>
        <message>
            <source>There is no such file or folder</source>
            <translation>没有这个文件或文件夹</translation>
        </message>
        <message>
            <source>This is a %1 file, no table</source>
            <translation>这是 %1 文件，不是表格</translation>
        </message>
        <message>
            <source>This is a binary workbook (XLSB)</source>
            <translation>这是二进制工作簿（XLSB）</translation>
        </message>
        <message>
            <source>This is a folder, not a file</source>
            <translation>这是文件夹，不是文件</translation>
        </message>
        <message>
            <source>This is a page or document in XML or HTML, no table</source>
            <translation>这是 XML 或 HTML 页面或文档，不是表格</translation>
        </message>
        <message>
            <source>This is a pipe, socket or device, not a file</source>
            <translation>这是管道、套接字或设备，不是文件</translation>
        </message>
        <message>
            <source>This is a text document or presentation, no workbook</source>
            <translation>这是文档或演示文稿，不是工作簿</translation>
        </message>
        <message>
            <source>This is a workbook in the old binary form (XLS)</source>
            <translation>这是旧式二进制工作簿（XLS）</translation>
        </message>
        <message>
            <source>This is an OpenDocument file</source>
            <translation>这是 OpenDocument 文件</translation>
        </message>
        <message>
            <source>This is an archive, no workbook</source>
            <translation>这是压缩包，不是工作簿</translation>
        </message>
        <message>
            <source>This is no table; do not trust the file</source>
            <translation>这不是表格，文件不可信</translation>
        </message>
        <message>
            <source>This is no text and no workbook</source>
            <translation>这既不是文本也不是工作簿</translation>
        </message>
        <message>
            <source>Unknown key '%1'</source>
            <translation>未知的键“%1”</translation>
        </message>
        <message>
            <source>Unknown type '%1'</source>
            <translation>未知的类型“%1”</translation>
        </message>
        <message>
            <source>Unknown unit '%1'</source>
            <translation>未知的单位“%1”</translation>
        </message>
        <message>
            <source>Unpack it and import the files in it</source>
            <translation>请解压后导入其中的文件</translation>
        </message>
        <message>
            <source>Unpack it first</source>
            <translation>请先解压</translation>
        </message>
        <message>
            <source>Unpacked, the file grows beyond any table (%1 bytes out of %2)</source>
            <translation>解压后的文件超出正常表格的大小（%2 字节解压为 %1 字节）</translation>
        </message>
        <message>
            <source>Wait until nothing writes to it any more and import it again</source>
            <translation>请待写入结束后重新导入</translation>
        </message>
        <message>
            <source>Withdrawing a batch</source>
            <translation>正在撤回批次</translation>
        </message>
        <message>
            <source>Write a day that exists, e.g. 2025-01-31</source>
            <translation>请填写真实存在的日期，如 2025-01-31</translation>
        </message>
        <message>
            <source>Write a plain number</source>
            <translation>请填写普通数字</translation>
        </message>
        <message>
            <source>Write a share between 0 and 100 %</source>
            <translation>请填写 0 至 100% 之间的比例</translation>
        </message>
        <message>
            <source>Write a whole number</source>
            <translation>请填写整数</translation>
        </message>
        <message>
            <source>Write decimal degrees</source>
            <translation>请填写十进制度数</translation>
        </message>
        <message>
            <source>Write one of the five grades</source>
            <translation>请填写五个级别之一</translation>
        </message>
        <message>
            <source>Write the number of the step</source>
            <translation>请填写步数</translation>
        </message>
        <message>
            <source>Write the six digits of the division</source>
            <translation>请填写六位行政区划代码</translation>
        </message>
        <message>
            <source>Write the tariff code in digits</source>
            <translation>请用数字填写税则号列</translation>
        </message>
        <message>
            <source>Write the year</source>
            <translation>请填写年份</translation>
        </message>
        <message>
            <source>Write year and month</source>
            <translation>请填写年和月</translation>
        </message>
        <message>
            <source>Write year and quarter</source>
            <translation>请填写年和季度</translation>
        </message>
        <message>
            <source>Write yes or no</source>
            <translation>请填写是或否</translation>
        </message>
    </context>
    <context>
        <name>measure</name>
        <message>
            <source>Abnormal entries</source>
            <translation>经营异常在列</translation>
        </message>
        <message>
            <source>Firms of tier D</source>
            <translation>D 级企业</translation>
        </message>
        <message>
            <source>Firms with leads</source>
            <translation>涉线索企业</translation>
        </message>
        <message>
            <source>Grid events</source>
            <translation>网格事件</translation>
        </message>
        <message>
            <source>List entries</source>
            <translation>名单在列</translation>
        </message>
        <message>
            <source>Low declared prices</source>
            <translation>低报价格</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>行政处罚</translation>
        </message>
    </context>
    <context>
        <name>pack</name>
        <message>
            <source>严重失信主体名单</source>
            <translation>严重失信主体名单</translation>
        </message>
        <message>
            <source>严重违法失信名单</source>
            <translation>严重违法失信名单</translation>
        </message>
        <message>
            <source>为失信被执行人提供担保</source>
            <translation>为失信被执行人提供担保</translation>
        </message>
        <message>
            <source>主要人员</source>
            <translation>主要人员</translation>
        </message>
        <message>
            <source>企业信用本地测算</source>
            <translation>企业信用本地测算</translation>
        </message>
        <message>
            <source>企业年报</source>
            <translation>企业年报</translation>
        </message>
        <message>
            <source>信用修复</source>
            <translation>信用修复</translation>
        </message>
        <message>
            <source>信用承诺已履行</source>
            <translation>信用承诺已履行</translation>
        </message>
        <message>
            <source>关税税率</source>
            <translation>关税税率</translation>
        </message>
        <message>
            <source>关联风险</source>
            <translation>关联风险</translation>
        </message>
        <message>
            <source>列入经营异常名录</source>
            <translation>列入经营异常名录</translation>
        </message>
        <message>
            <source>发票月度汇总</source>
            <translation>发票月度汇总</translation>
        </message>
        <message>
            <source>变更登记</source>
            <translation>变更登记</translation>
        </message>
        <message>
            <source>基本状况</source>
            <translation>基本状况</translation>
        </message>
        <message>
            <source>失信被执行人</source>
            <translation>失信被执行人</translation>
        </message>
        <message>
            <source>守法情况</source>
            <translation>守法情况</translation>
        </message>
        <message>
            <source>履约情况</source>
            <translation>履约情况</translation>
        </message>
        <message>
            <source>异议申请</source>
            <translation>异议申请</translation>
        </message>
        <message>
            <source>成立不足一年</source>
            <translation>成立不足一年</translation>
        </message>
        <message>
            <source>报关单</source>
            <translation>报关单</translation>
        </message>
        <message>
            <source>担保</source>
            <translation>担保</translation>
        </message>
        <message>
            <source>拖欠农民工工资</source>
            <translation>拖欠农民工工资</translation>
        </message>
        <message>
            <source>控制链成员列入严重失信名单</source>
            <translation>控制链成员列入严重失信名单</translation>
        </message>
        <message>
            <source>未报送年报</source>
            <translation>未报送年报</translation>
        </message>
        <message>
            <source>欠税</source>
            <translation>欠税</translation>
        </message>
        <message>
            <source>欠税公告</source>
            <translation>欠税公告</translation>
        </message>
        <message>
            <source>正面信息</source>
            <translation>正面信息</translation>
        </message>
        <message>
            <source>登记住所无法联系</source>
            <translation>登记住所无法联系</translation>
        </message>
        <message>
            <source>登记信息</source>
            <translation>登记信息</translation>
        </message>
        <message>
            <source>登记状态异常</source>
            <translation>登记状态异常</translation>
        </message>
        <message>
            <source>社保水电</source>
            <translation>社保水电</translation>
        </message>
        <message>
            <source>离岛免税购买</source>
            <translation>离岛免税购买</translation>
        </message>
        <message>
            <source>空壳可能性</source>
            <translation>空壳可能性</translation>
        </message>
        <message>
            <source>纳税信用A级</source>
            <translation>纳税信用A级</translation>
        </message>
        <message>
            <source>纳税信用评价</source>
            <translation>纳税信用评价</translation>
        </message>
        <message>
            <source>经营异常名录</source>
            <translation>经营异常名录</translation>
        </message>
        <message>
            <source>网格事件</source>
            <translation>网格事件</translation>
        </message>
        <message>
            <source>股东及出资</source>
            <translation>股东及出资</translation>
        </message>
        <message>
            <source>行政区划边界</source>
            <translation>行政区划边界</translation>
        </message>
        <message>
            <source>行政处罚</source>
            <translation>行政处罚</translation>
        </message>
        <message>
            <source>行政处罚（旧版）</source>
            <translation>行政处罚（旧版）</translation>
        </message>
        <message>
            <source>行政许可</source>
            <translation>行政许可</translation>
        </message>
        <message>
            <source>行政许可（旧版）</source>
            <translation>行政许可（旧版）</translation>
        </message>
        <message>
            <source>被执行人</source>
            <translation>被执行人</translation>
        </message>
        <message>
            <source>被执行未结</source>
            <translation>被执行未结</translation>
        </message>
        <message>
            <source>资金流水</source>
            <translation>资金流水</translation>
        </message>
        <message>
            <source>违反信用承诺</source>
            <translation>违反信用承诺</translation>
        </message>
        <message>
            <source>集群地址与代理机构</source>
            <translation>集群地址与代理机构</translation>
        </message>
    </context>
    <context>
        <name>parameter</name>
        <message>
            <source>A cell with fewer events, but some, is suppressed</source>
            <translation>事件少于此数（非零）的单元隐去</translation>
        </message>
        <message>
            <source>A cell with less exposure is suppressed</source>
            <translation>分母小于此值的单元隐去</translation>
        </message>
        <message>
            <source>A fine from here on is serious</source>
            <translation>罚款达到此数为严重</translation>
        </message>
        <message>
            <source>A key with more buyers may be a public facility</source>
            <translation>超过此购买者数的标识可能为公共设施</translation>
        </message>
        <message>
            <source>A large holder among small ones controls</source>
            <translation>小股东环绕下的大股东视为控制</translation>
        </message>
        <message>
            <source>A life shorter than</source>
            <translation>存续短于</translation>
        </message>
        <message>
            <source>A month of next to no sales stays below</source>
            <translation>近零月份上限</translation>
        </message>
        <message>
            <source>A price below the quantile times this is far below</source>
            <translation>低于分位数乘以此系数为远低</translation>
        </message>
        <message>
            <source>Age below which a person's row is not kept</source>
            <translation>未满此年龄的个人行不保留</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>代理机构用语</translation>
        </message>
        <message>
            <source>Agreement of goods bought and sold below</source>
            <translation>进销品类相似度低于</translation>
        </message>
        <message>
            <source>Annual reports are due in the month</source>
            <translation>年报报送截止月份</translation>
        </message>
        <message>
            <source>Annual reports are due on the day</source>
            <translation>年报报送截止日</translation>
        </message>
        <message>
            <source>Annual reports in a row without anybody insured</source>
            <translation>连续参保为零的年报数</translation>
        </message>
        <message>
            <source>Article of the direct D rule</source>
            <translation>直接判 D 的条款</translation>
        </message>
        <message>
            <source>Bandwidth of the quartic kernel</source>
            <translation>四次核带宽</translation>
        </message>
        <message>
            <source>Base of a trade name contained in the other</source>
            <translation>字号包含时的基数</translation>
        </message>
        <message>
            <source>Began before the window</source>
            <translation>始于时窗之前</translation>
        </message>
        <message>
            <source>Began later within the window</source>
            <translation>始于时窗内较晚</translation>
        </message>
        <message>
            <source>Began soon after the sanction</source>
            <translation>惩戒后不久开始</translation>
        </message>
        <message>
            <source>Burst above</source>
            <translation>突增高于</translation>
        </message>
        <message>
            <source>Burst above the median by so many median absolute deviations</source>
            <translation>突增高于中位数的绝对中位差倍数</translation>
        </message>
        <message>
            <source>Buyers that must share a payer, device or recipient</source>
            <translation>须共用付款账户、设备或收货人的购买者数</translation>
        </message>
        <message>
            <source>Buyers within the time window at one shop</source>
            <translation>同店时间窗内购买者数</translation>
        </message>
        <message>
            <source>Cannot be reached</source>
            <translation>无法联系用语</translation>
        </message>
        <message>
            <source>Change items that date a status</source>
            <translation>确定状态日期的变更事项</translation>
        </message>
        <message>
            <source>Change items that speak of something else</source>
            <translation>与登记状态无关的变更事项</translation>
        </message>
        <message>
            <source>Changes at least</source>
            <translation>变更次数至少</translation>
        </message>
        <message>
            <source>Changes of address</source>
            <translation>住所变更事项</translation>
        </message>
        <message>
            <source>Changes of holders</source>
            <translation>股东变更事项</translation>
        </message>
        <message>
            <source>Changes of name</source>
            <translation>名称变更事项</translation>
        </message>
        <message>
            <source>Changes of representative</source>
            <translation>法定代表人变更事项</translation>
        </message>
        <message>
            <source>Changes of scope</source>
            <translation>经营范围变更事项</translation>
        </message>
        <message>
            <source>Changes that count for a burst</source>
            <translation>计入的变更事项</translation>
        </message>
        <message>
            <source>Circles after which the search stops</source>
            <translation>搜索上限（圈数）</translation>
        </message>
        <message>
            <source>Closed earlier firms of the representative at least</source>
            <translation>法定代表人既往已关闭企业至少</translation>
        </message>
        <message>
            <source>Closed firms count for so long</source>
            <translation>已关闭企业计入期限</translation>
        </message>
        <message>
            <source>Closing ratio (smallest to largest amount) from which it weighs</source>
            <translation>起计的闭合率（最小/最大金额）</translation>
        </message>
        <message>
            <source>Common partners at least</source>
            <translation>共同交易对方至少</translation>
        </message>
        <message>
            <source>Concentration below which the amounts are alike</source>
            <translation>金额集中度上限</translation>
        </message>
        <message>
            <source>Contents that revoke the business licence</source>
            <translation>吊销营业执照的处罚内容</translation>
        </message>
        <message>
            <source>Correlated pair of which the stronger counts</source>
            <translation>相关指标取其强者</translation>
        </message>
        <message>
            <source>Currencies of declared value that are yuan</source>
            <translation>视为人民币的申报币制</translation>
        </message>
        <message>
            <source>Currencies of the duty effect</source>
            <translation>计算税款的币制</translation>
        </message>
        <message>
            <source>Customers or suppliers overlap</source>
            <translation>客户或供应商重合</translation>
        </message>
        <message>
            <source>Days around the window without another transfer that make a payer new</source>
            <translation>窗口前后无其他往来即为新对手的天数</translation>
        </message>
        <message>
            <source>Delivered months at least</source>
            <translation>至少报送月数</translation>
        </message>
        <message>
            <source>Delivered quarters at least</source>
            <translation>至少报送季数</translation>
        </message>
        <message>
            <source>Dense blocks looked for</source>
            <translation>查找的密集群组数</translation>
        </message>
        <message>
            <source>Differences between places with a larger P are said to be within chance</source>
            <translation>各地差异的 P 值大于此值时，说明在随机波动之内</translation>
        </message>
        <message>
            <source>Distinct payers within the window</source>
            <translation>窗口内不同付款方数</translation>
        </message>
        <message>
            <source>Duty effect above which it weighs</source>
            <translation>计入权重的税款下限</translation>
        </message>
        <message>
            <source>Enforcement closed</source>
            <translation>执行已结用语</translation>
        </message>
        <message>
            <source>Enforcement open although it says ended</source>
            <translation>虽称终结仍属未结的用语</translation>
        </message>
        <message>
            <source>Enforcement under way</source>
            <translation>执行进行中用语</translation>
        </message>
        <message>
            <source>Factor of a shared address that is a licensed cluster</source>
            <translation>共用地址为集群地址时的系数</translation>
        </message>
        <message>
            <source>Factor of a term that a licensed site clears</source>
            <translation>集群地址减半系数</translation>
        </message>
        <message>
            <source>Factor of every further step</source>
            <translation>每多一步的系数</translation>
        </message>
        <message>
            <source>False discovery rate that marks a line</source>
            <translation>标记货项的错误发现率</translation>
        </message>
        <message>
            <source>Fewest buyers of a chain</source>
            <translation>链条最少购买者</translation>
        </message>
        <message>
            <source>Fewest cells with exposure for Gi*</source>
            <translation>Gi* 所需最少单元数</translation>
        </message>
        <message>
            <source>Fewest events of an area</source>
            <translation>区域最少事件</translation>
        </message>
        <message>
            <source>Fewest items of the block a buyer must hold</source>
            <translation>每名购买者最少群组商品数</translation>
        </message>
        <message>
            <source>Fields with a longer minimum</source>
            <translation>最短公示期较长的领域</translation>
        </message>
        <message>
            <source>Firm types of state platforms</source>
            <translation>国有平台的企业类型</translation>
        </message>
        <message>
            <source>Firms founded together at least</source>
            <translation>同期设立企业至少</translation>
        </message>
        <message>
            <source>Firms of a sector at least</source>
            <translation>同行业企业至少</translation>
        </message>
        <message>
            <source>Firms of one finance officer or tax handler at least</source>
            <translation>同一财务或办税人员企业至少</translation>
        </message>
        <message>
            <source>Firms on one phone or e-mail at least</source>
            <translation>同一电话或邮箱企业至少</translation>
        </message>
        <message>
            <source>From the first payment to the last</source>
            <translation>首笔至末笔的时限</translation>
        </message>
        <message>
            <source>Hops of a chain at most</source>
            <translation>链条步数至多</translation>
        </message>
        <message>
            <source>Indicators of capital</source>
            <translation>资本类指标</translation>
        </message>
        <message>
            <source>Indicators of identity</source>
            <translation>身份类指标</translation>
        </message>
        <message>
            <source>Indicators of life</source>
            <translation>存续类指标</translation>
        </message>
        <message>
            <source>Indicators of operation</source>
            <translation>经营类指标</translation>
        </message>
        <message>
            <source>Industries of manufacture</source>
            <translation>制造业门类</translation>
        </message>
        <message>
            <source>Industries of trade</source>
            <translation>贸易业门类</translation>
        </message>
        <message>
            <source>Integrated share of unknown holders from</source>
            <translation>未知持有人综合比例达到</translation>
        </message>
        <message>
            <source>Invoices at least</source>
            <translation>开票份数至少</translation>
        </message>
        <message>
            <source>Kinds of change that make a firm a new one</source>
            <translation>视为新主体的变更种类数</translation>
        </message>
        <message>
            <source>Kinds of penalty that are minor</source>
            <translation>属轻微的处罚种类</translation>
        </message>
        <message>
            <source>Kinds of penalty that are serious</source>
            <translation>属严重的处罚种类</translation>
        </message>
        <message>
            <source>Kinds of penalty that revoke a licence</source>
            <translation>吊销证照的处罚种类</translation>
        </message>
        <message>
            <source>Larger blocks count with a second key only</source>
            <translation>较大分块须有第二键</translation>
        </message>
        <message>
            <source>Larger groups of regular payers are ordinary business</source>
            <translation>更大的经常往来群体视为正常业务</translation>
        </message>
        <message>
            <source>Largest Poisson p of an area, times the number of cells</source>
            <translation>区域泊松 p 值上限（乘单元数）</translation>
        </message>
        <message>
            <source>Largest radius of a window</source>
            <translation>窗口最大半径</translation>
        </message>
        <message>
            <source>Largest share of all exposure in a window</source>
            <translation>窗口占全部分母的最大比例</translation>
        </message>
        <message>
            <source>Latin initials of the other trade name</source>
            <translation>对方字号的拼音首字母</translation>
        </message>
        <message>
            <source>Law of the direct D rule</source>
            <translation>直接判 D 的依据</translation>
        </message>
        <message>
            <source>Least exposure of an area</source>
            <translation>区域最小分母</translation>
        </message>
        <message>
            <source>Least part of a payment that is passed on</source>
            <translation>每跳最低留存比例</translation>
        </message>
        <message>
            <source>Least risk that is a finding</source>
            <translation>成为线索的最低风险</translation>
        </message>
        <message>
            <source>Least score of a hint</source>
            <translation>提示级最低分</translation>
        </message>
        <message>
            <source>Least score of the level high</source>
            <translation>高级最低分</translation>
        </message>
        <message>
            <source>Least score of the level watch</source>
            <translation>关注级最低分</translation>
        </message>
        <message>
            <source>Least share of payers that are new counterparties</source>
            <translation>新交易对手最低占比</translation>
        </message>
        <message>
            <source>Least spread of the logarithms</source>
            <translation>对数离差下限</translation>
        </message>
        <message>
            <source>Length of the time window</source>
            <translation>时间窗长度</translation>
        </message>
        <message>
            <source>Levels of firms above more than</source>
            <translation>上层企业层数超过</translation>
        </message>
        <message>
            <source>Licence that no longer holds</source>
            <translation>许可已失效用语</translation>
        </message>
        <message>
            <source>Licence, site, vehicle, vessel or equipment moved</source>
            <translation>许可、场所、车船或设备转移</translation>
        </message>
        <message>
            <source>Licensed cluster addresses</source>
            <translation>集群注册地址用语</translation>
        </message>
        <message>
            <source>Lines of a price cell</source>
            <translation>价格单元最少货项</translation>
        </message>
        <message>
            <source>Lines of the widest price cell</source>
            <translation>最宽价格单元最少货项</translation>
        </message>
        <message>
            <source>Lines that are several</source>
            <translation>多条的起点</translation>
        </message>
        <message>
            <source>Longest circle</source>
            <translation>最长担保圈</translation>
        </message>
        <message>
            <source>Longest path</source>
            <translation>最长路径</translation>
        </message>
        <message>
            <source>Longest ring</source>
            <translation>最长环</translation>
        </message>
        <message>
            <source>Low quantile of the prices</source>
            <translation>价格低分位</translation>
        </message>
        <message>
            <source>Maximum on a serious list</source>
            <translation>严重失信名单最长期限</translation>
        </message>
        <message>
            <source>Maximum publicity, general</source>
            <translation>最长公示期（一般）</translation>
        </message>
        <message>
            <source>Maximum publicity, minor</source>
            <translation>最长公示期（轻微）</translation>
        </message>
        <message>
            <source>Maximum publicity, serious</source>
            <translation>最长公示期（严重）</translation>
        </message>
        <message>
            <source>Minimum on a serious list</source>
            <translation>严重失信名单最短期限</translation>
        </message>
        <message>
            <source>Minimum publicity in those fields</source>
            <translation>上述领域最短公示期</translation>
        </message>
        <message>
            <source>Minimum publicity, general</source>
            <translation>最短公示期（一般）</translation>
        </message>
        <message>
            <source>Minimum publicity, minor</source>
            <translation>最短公示期（轻微）</translation>
        </message>
        <message>
            <source>Minimum publicity, serious</source>
            <translation>最短公示期（严重）</translation>
        </message>
        <message>
            <source>Monte-Carlo runs</source>
            <translation>蒙特卡洛次数</translation>
        </message>
        <message>
            <source>Months before the burst that give median and spread</source>
            <translation>突增前用于中位数的月数</translation>
        </message>
        <message>
            <source>Months compared</source>
            <translation>比较月数</translation>
        </message>
        <message>
            <source>Months to the as-of that are counted</source>
            <translation>截至日前计入的月数</translation>
        </message>
        <message>
            <source>Most a finding can score</source>
            <translation>线索分数上限</translation>
        </message>
        <message>
            <source>Names of banks and state platforms</source>
            <translation>银行和国有平台的名称用词</translation>
        </message>
        <message>
            <source>Names of lists that do no harm</source>
            <translation>不计入评估的名单名称</translation>
        </message>
        <message>
            <source>Names of serious lists</source>
            <translation>严重失信名单名称</translation>
        </message>
        <message>
            <source>Names of the business licence</source>
            <translation>营业执照的名称</translation>
        </message>
        <message>
            <source>Names of the defaulter list</source>
            <translation>失信被执行人名单名称</translation>
        </message>
        <message>
            <source>Names of the special relation in the promise</source>
            <translation>承诺事项中特殊关系的名称</translation>
        </message>
        <message>
            <source>Names of the wage arrears list</source>
            <translation>拖欠工资名单名称</translation>
        </message>
        <message>
            <source>Near-equal: larger amount over smaller</source>
            <translation>相近金额：大额与小额之比</translation>
        </message>
        <message>
            <source>Neighbours of one kind above which a firm passes nothing on</source>
            <translation>同类邻接数超过此值则不传导</translation>
        </message>
        <message>
            <source>Objection rejected or withdrawn</source>
            <translation>异议不成立或撤回</translation>
        </message>
        <message>
            <source>Objection under way</source>
            <translation>异议处理中</translation>
        </message>
        <message>
            <source>Objection upheld</source>
            <translation>异议成立</translation>
        </message>
        <message>
            <source>Only firms older than</source>
            <translation>仅限存续超过</translation>
        </message>
        <message>
            <source>Overlap from</source>
            <translation>重合度达到</translation>
        </message>
        <message>
            <source>Own risk of a D tier</source>
            <translation>D 级的自身风险</translation>
        </message>
        <message>
            <source>Own risk of a firm on a serious list</source>
            <translation>严重失信名单企业的自身风险</translation>
        </message>
        <message>
            <source>Own risk of a general penalty</source>
            <translation>一般处罚的自身风险</translation>
        </message>
        <message>
            <source>Own risk of a judgment defaulter</source>
            <translation>失信被执行人的自身风险</translation>
        </message>
        <message>
            <source>Own risk of a minor penalty</source>
            <translation>轻微处罚的自身风险</translation>
        </message>
        <message>
            <source>Own risk of a serious penalty</source>
            <translation>严重处罚的自身风险</translation>
        </message>
        <message>
            <source>Paid-up share below</source>
            <translation>实缴比例低于</translation>
        </message>
        <message>
            <source>Pairs that pay more often are regular business and do not join</source>
            <translation>往来更频繁的视为正常业务，不并入</translation>
        </message>
        <message>
            <source>Part that leaves again</source>
            <translation>转出比例</translation>
        </message>
        <message>
            <source>Passed between firms of one legal representative</source>
            <translation>同一法定代表人的企业之间</translation>
        </message>
        <message>
            <source>Passed from controller to controlled</source>
            <translation>由控制方传至被控制方</translation>
        </message>
        <message>
            <source>Passed from debtor to guarantor</source>
            <translation>由被担保人传至担保人</translation>
        </message>
        <message>
            <source>Passed from shareholder to firm</source>
            <translation>由股东传至企业</translation>
        </message>
        <message>
            <source>Passed where both stand surety for each other</source>
            <translation>互保企业之间</translation>
        </message>
        <message>
            <source>Payers from which a group is a fan-in, not a ring</source>
            <translation>达到此付款方数即为归集</translation>
        </message>
        <message>
            <source>Payers of repeated near-equal sums that make a fan-in</source>
            <translation>构成归集的重复付款方数</translation>
        </message>
        <message>
            <source>Penalty taken back</source>
            <translation>处罚已撤销用语</translation>
        </message>
        <message>
            <source>Penalty under objection</source>
            <translation>处罚有异议用语</translation>
        </message>
        <message>
            <source>Permutations</source>
            <translation>置换次数</translation>
        </message>
        <message>
            <source>Phrases of scopes that say nothing</source>
            <translation>经营范围中的套语</translation>
        </message>
        <message>
            <source>Power by sales below this percentile of the sector</source>
            <translation>单位产值用电低于行业分位</translation>
        </message>
        <message>
            <source>Prior log2 odds of a blocked pair</source>
            <translation>分块配对的先验对数几率</translation>
        </message>
        <message>
            <source>Product of p along the chain at least</source>
            <translation>链条概率乘积至少</translation>
        </message>
        <message>
            <source>Quarters compared on each side</source>
            <translation>前后各比较季数</translation>
        </message>
        <message>
            <source>Repair granted</source>
            <translation>准予修复用语</translation>
        </message>
        <message>
            <source>Repair refused or taken back</source>
            <translation>不予修复或修复被撤销</translation>
        </message>
        <message>
            <source>Repairs and objections about a list of any name</source>
            <translation>不指明名单的信用修复与异议类别</translation>
        </message>
        <message>
            <source>Repairs and objections about enforcement</source>
            <translation>被执行类信用修复与异议类别</translation>
        </message>
        <message>
            <source>Repairs and objections about lists</source>
            <translation>针对名单的修复与异议</translation>
        </message>
        <message>
            <source>Repairs and objections about penalties</source>
            <translation>针对行政处罚的修复与异议</translation>
        </message>
        <message>
            <source>Repairs and objections about tax arrears</source>
            <translation>欠税类信用修复与异议类别</translation>
        </message>
        <message>
            <source>Repairs and objections about the abnormal list</source>
            <translation>针对经营异常名录的修复与异议</translation>
        </message>
        <message>
            <source>Robust z at or below which a price is low</source>
            <translation>判为低价的稳健 z 值上限</translation>
        </message>
        <message>
            <source>Rounds of one ring that are named, at most</source>
            <translation>同一环至多列出的轮数</translation>
        </message>
        <message>
            <source>Rounds of one ring with evidence, at most</source>
            <translation>同一环至多附证据的轮数</translation>
        </message>
        <message>
            <source>Rows of other firms quoted a reason</source>
            <translation>每项理由引用的他企行数</translation>
        </message>
        <message>
            <source>Rows refused before any is taken that make the whole file refused</source>
            <translation>尚无一行被采用时，拒收行数达到此值即整个文件拒收</translation>
        </message>
        <message>
            <source>Runaway taxpayer</source>
            <translation>非正常户用语</translation>
        </message>
        <message>
            <source>Sales at least</source>
            <translation>销售额至少</translation>
        </message>
        <message>
            <source>Sales by purchases above</source>
            <translation>销进比高于</translation>
        </message>
        <message>
            <source>Sales by purchases below</source>
            <translation>销进比低于</translation>
        </message>
        <message>
            <source>Sales or purchases at least</source>
            <translation>进销额至少</translation>
        </message>
        <message>
            <source>Scopes agree from this share of common items</source>
            <translation>经营范围相同项占比达到</translation>
        </message>
        <message>
            <source>Score at most with one family alone</source>
            <translation>仅一类指标时分数上限</translation>
        </message>
        <message>
            <source>Score by the best p, linear between the points</source>
            <translation>最高概率对应分数（线性内插）</translation>
        </message>
        <message>
            <source>Score of an area hot at 90 %</source>
            <translation>90 % 热点得分</translation>
        </message>
        <message>
            <source>Score of an area hot at 95 %</source>
            <translation>95 % 热点得分</translation>
        </message>
        <message>
            <source>Score of an area hot at 99 %</source>
            <translation>99 % 热点得分</translation>
        </message>
        <message>
            <source>Seed of the Monte-Carlo runs</source>
            <translation>蒙特卡洛种子</translation>
        </message>
        <message>
            <source>Seed of the permutations</source>
            <translation>置换种子</translation>
        </message>
        <message>
            <source>Sequences of accounts looked at, at most</source>
            <translation>至多查看的账户序列数</translation>
        </message>
        <message>
            <source>Serious and milder kinds that share a category</source>
            <translation>同一类别栏内的较重与较轻处罚种类</translation>
        </message>
        <message>
            <source>Share from which a shareholder counts</source>
            <translation>股东起计比例</translation>
        </message>
        <message>
            <source>Share of a year's firms from which on its reports were delivered</source>
            <translation>视为该年度年报已送达的最低企业占比</translation>
        </message>
        <message>
            <source>Share of equity above which a guarantee weighs and a guarantor falls</source>
            <translation>担保计权及担保人失效的净资产比例</translation>
        </message>
        <message>
            <source>Share of invoices at the limit from</source>
            <translation>顶额开票占比达到</translation>
        </message>
        <message>
            <source>Share of such a large holder from</source>
            <translation>该大股东持股不低于</translation>
        </message>
        <message>
            <source>Share of the block's buyers with a hard link</source>
            <translation>群组中有硬关联者的比例</translation>
        </message>
        <message>
            <source>Share of the chain's buyers with a tour number that clears</source>
            <translation>有团号者达到此比例则排除</translation>
        </message>
        <message>
            <source>Share of the next holder below</source>
            <translation>其后股东持股低于</translation>
        </message>
        <message>
            <source>Share of the pattern's weight left when it is cleared</source>
            <translation>排除条件成立时保留的权重比例</translation>
        </message>
        <message>
            <source>Share or votes that make a beneficial owner</source>
            <translation>识别受益所有人的股权或表决权比例</translation>
        </message>
        <message>
            <source>Shell score of the collector from which it weighs</source>
            <translation>归集方空壳分数起计值</translation>
        </message>
        <message>
            <source>Shortest ring</source>
            <translation>最短环</translation>
        </message>
        <message>
            <source>Side of the hexagons</source>
            <translation>六边形边长</translation>
        </message>
        <message>
            <source>Side of the hexagons of a run</source>
            <translation>整体作业的六边形边长</translation>
        </message>
        <message>
            <source>Soon means within</source>
            <translation>“不久”的期限</translation>
        </message>
        <message>
            <source>Source words for general</source>
            <translation>来源“一般”用语</translation>
        </message>
        <message>
            <source>Source words for minor</source>
            <translation>来源“轻微”用语</translation>
        </message>
        <message>
            <source>Source words for serious</source>
            <translation>来源“严重”用语</translation>
        </message>
        <message>
            <source>Strength by active firms at one unit</source>
            <translation>同单元在营企业数对应强度</translation>
        </message>
        <message>
            <source>Strength by firms of one representative, linear between the points</source>
            <translation>同一法定代表人企业数对应强度（线性内插）</translation>
        </message>
        <message>
            <source>Subjects: codes begin with</source>
            <translation>主体代码前缀</translation>
        </message>
        <message>
            <source>Subscribed capital at least</source>
            <translation>认缴资本至少</translation>
        </message>
        <message>
            <source>Successors begin at most so long after the sanction</source>
            <translation>后继主体最迟始于惩戒后</translation>
        </message>
        <message>
            <source>Successors begin at most so long before the sanction</source>
            <translation>后继主体最早始于惩戒前</translation>
        </message>
        <message>
            <source>Such a key counts only if this share of its buyers is in the block</source>
            <translation>此类标识须有此比例购买者在群组内</translation>
        </message>
        <message>
            <source>Such months in a row before the burst</source>
            <translation>突增前连续近零月数</translation>
        </message>
        <message>
            <source>Sums of shares scaled to one up to</source>
            <translation>比例合计可归一上限</translation>
        </message>
        <message>
            <source>The activity of one falls while the other's rises</source>
            <translation>一方下降另一方上升</translation>
        </message>
        <message>
            <source>Time on the defaulter list</source>
            <translation>失信被执行人在列期限</translation>
        </message>
        <message>
            <source>Titles of finance officers and tax handlers</source>
            <translation>财务与办税职务</translation>
        </message>
        <message>
            <source>Trade modes of samples</source>
            <translation>货样监管方式</translation>
        </message>
        <message>
            <source>Trade names are similar from</source>
            <translation>字号相似度达到</translation>
        </message>
        <message>
            <source>Trade names differ by at most so many edits</source>
            <translation>字号编辑距离至多</translation>
        </message>
        <message>
            <source>Trade names equal but for the writing of numerals</source>
            <translation>字号仅数字写法不同</translation>
        </message>
        <message>
            <source>Trade names of the same sound</source>
            <translation>字号同音</translation>
        </message>
        <message>
            <source>Trade names share at least so many characters</source>
            <translation>字号共有字数至少</translation>
        </message>
        <message>
            <source>Trade names the same to the eye</source>
            <translation>字号形近</translation>
        </message>
        <message>
            <source>Unrelated industries at least</source>
            <translation>互不相关行业至少</translation>
        </message>
        <message>
            <source>Votes above this control</source>
            <translation>表决权超过此值即控制</translation>
        </message>
        <message>
            <source>Votes equal to it control as well</source>
            <translation>等于此值也算控制</translation>
        </message>
        <message>
            <source>Warnings and criticism never weigh</source>
            <translation>警告和通报批评不计</translation>
        </message>
        <message>
            <source>Weight of a circle that nobody outside holds</source>
            <translation>封闭环的权重</translation>
        </message>
        <message>
            <source>Weight of a circle with outside holders</source>
            <translation>有环外股东的环的权重</translation>
        </message>
        <message>
            <source>Weight of a collector that looks like a shell</source>
            <translation>归集方似空壳的权重</translation>
        </message>
        <message>
            <source>Weight of a listed member</source>
            <translation>成员在名单的权重</translation>
        </message>
        <message>
            <source>Weight of a low line</source>
            <translation>单条低价权重</translation>
        </message>
        <message>
            <source>Weight of a related seller</source>
            <translation>卖方关联权重</translation>
        </message>
        <message>
            <source>Weight of a ring in order of time</source>
            <translation>按时间成环的权重</translation>
        </message>
        <message>
            <source>Weight of a ring of repeated near-equal transfers</source>
            <translation>重复相近转账成环的权重</translation>
        </message>
        <message>
            <source>Weight of a ring that was run again</source>
            <translation>重复成环的权重</translation>
        </message>
        <message>
            <source>Weight of a shared controller or address</source>
            <translation>共用控制人或地址的权重</translation>
        </message>
        <message>
            <source>Weight of buyers joined by hard links</source>
            <translation>硬关联权重</translation>
        </message>
        <message>
            <source>Weight of indicator S1</source>
            <translation>指标 S1 的权重</translation>
        </message>
        <message>
            <source>Weight of indicator S10</source>
            <translation>指标 S10 的权重</translation>
        </message>
        <message>
            <source>Weight of indicator S11</source>
            <translation>指标 S11 的权重</translation>
        </message>
        <message>
            <source>Weight of indicator S12</source>
            <translation>指标 S12 的权重</translation>
        </message>
        <message>
            <source>Weight of indicator S13</source>
            <translation>指标 S13 的权重</translation>
        </message>
        <message>
            <source>Weight of indicator S14</source>
            <translation>指标 S14 的权重</translation>
        </message>
        <message>
            <source>Weight of indicator S15</source>
            <translation>指标 S15 的权重</translation>
        </message>
        <message>
            <source>Weight of indicator S18</source>
            <translation>指标 S18 的权重</translation>
        </message>
        <message>
            <source>Weight of indicator S2</source>
            <translation>指标 S2 的权重</translation>
        </message>
        <message>
            <source>Weight of indicator S3</source>
            <translation>指标 S3 的权重</translation>
        </message>
        <message>
            <source>Weight of indicator S4</source>
            <translation>指标 S4 的权重</translation>
        </message>
        <message>
            <source>Weight of indicator S5</source>
            <translation>指标 S5 的权重</translation>
        </message>
        <message>
            <source>Weight of indicator S6</source>
            <translation>指标 S6 的权重</translation>
        </message>
        <message>
            <source>Weight of indicator S7</source>
            <translation>指标 S7 的权重</translation>
        </message>
        <message>
            <source>Weight of indicator S8</source>
            <translation>指标 S8 的权重</translation>
        </message>
        <message>
            <source>Weight of indicator S9</source>
            <translation>指标 S9 的权重</translation>
        </message>
        <message>
            <source>Weight of money that leaves at once</source>
            <translation>随即转出的权重</translation>
        </message>
        <message>
            <source>Weight of repeated near-equal sums to one payee</source>
            <translation>向同一收款方重复相近付款的权重</translation>
        </message>
        <message>
            <source>Weight of repeated near-equal transfers without a ring</source>
            <translation>重复相近转账未成环的权重</translation>
        </message>
        <message>
            <source>Weight of several low lines in a cell</source>
            <translation>同一单元多条低价权重</translation>
        </message>
        <message>
            <source>Weight of simultaneous purchases</source>
            <translation>集中购买权重</translation>
        </message>
        <message>
            <source>Weight of the circle</source>
            <translation>担保圈权重</translation>
        </message>
        <message>
            <source>Weight of the closing ratio</source>
            <translation>闭合率权重</translation>
        </message>
        <message>
            <source>Weight of the duty effect</source>
            <translation>税款影响权重</translation>
        </message>
        <message>
            <source>Weight of the exposure</source>
            <translation>敞口权重</translation>
        </message>
        <message>
            <source>Weight of the pattern</source>
            <translation>形态权重</translation>
        </message>
        <message>
            <source>Weight of the share of hard links</source>
            <translation>硬关联比例权重</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>Windows end within so many months of the as-of</source>
            <translation>时窗止于有效日前月数内</translation>
        </message>
        <message>
            <source>Within</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Within how long after the last payment in</source>
            <translation>末笔转入后的时限</translation>
        </message>
        <message>
            <source>Words around a source word for severity</source>
            <translation>严重程度用词前后可有的词</translation>
        </message>
        <message>
            <source>Words between a denial and what it denies</source>
            <translation>否定词与被否定用语之间的词</translation>
        </message>
        <message>
            <source>Words for a return to business</source>
            <translation>恢复经营的用语</translation>
        </message>
        <message>
            <source>Words for active</source>
            <translation>存续的用语</translation>
        </message>
        <message>
            <source>Words for annulled</source>
            <translation>撤销登记的用语</translation>
        </message>
        <message>
            <source>Words for cancelled</source>
            <translation>注销的用语</translation>
        </message>
        <message>
            <source>Words for closed for a time</source>
            <translation>停业的用语</translation>
        </message>
        <message>
            <source>Words for delisted</source>
            <translation>除名的用语</translation>
        </message>
        <message>
            <source>Words for liquidation</source>
            <translation>清算的用语</translation>
        </message>
        <message>
            <source>Words for moved out</source>
            <translation>迁出的用语</translation>
        </message>
        <message>
            <source>Words for ordered closed</source>
            <translation>责令关闭的用语</translation>
        </message>
        <message>
            <source>Words for revoked</source>
            <translation>吊销的用语</translation>
        </message>
        <message>
            <source>Words for suspended</source>
            <translation>歇业的用语</translation>
        </message>
        <message>
            <source>Words for the summary procedure</source>
            <translation>简易程序用语</translation>
        </message>
        <message>
            <source>Words for yes in the promise</source>
            <translation>承诺事项中表示“是”的词</translation>
        </message>
        <message>
            <source>Words for yuan</source>
            <translation>人民币的写法</translation>
        </message>
        <message>
            <source>Words that deny a closing</source>
            <translation>否定注销吊销的用语</translation>
        </message>
        <message>
            <source>Words that deny the word behind them</source>
            <translation>否定后随用语的词</translation>
        </message>
        <message>
            <source>Words that join two kinds of penalty</source>
            <translation>连接两种处罚的用语</translation>
        </message>
        <message>
            <source>Working days within which a decision is to be published</source>
            <translation>决定应公示的工作日期限</translation>
        </message>
        <message>
            <source>Working lists, not serious lists</source>
            <translation>工作名单（非严重失信名单）</translation>
        </message>
        <message>
            <source>m of address, building</source>
            <translation>地址同一楼栋的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of address, else</source>
            <translation>地址不同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of address, unit</source>
            <translation>地址同一单元的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of contact, else</source>
            <translation>联系方式不同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of contact, same</source>
            <translation>联系方式相同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of county, else</source>
            <translation>区县不同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of county, same</source>
            <translation>区县相同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of industry, else</source>
            <translation>行业不同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of industry, same</source>
            <translation>行业相同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of people, else</source>
            <translation>人员不同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of people, other</source>
            <translation>人员其他同一人员的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of people, representative</source>
            <translation>人员同一法定代表人的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of scope, else</source>
            <translation>经营范围不同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of scope, same</source>
            <translation>经营范围相同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of trade_name, else</source>
            <translation>字号不同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of trade_name, exact</source>
            <translation>字号相同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of trade_name, similar</source>
            <translation>字号相近的概率（同一控制人）</translation>
        </message>
        <message>
            <source>u of address, building</source>
            <translation>地址同一楼栋的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of address, else</source>
            <translation>地址不同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of address, unit</source>
            <translation>地址同一单元的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of contact, else</source>
            <translation>联系方式不同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of contact, same</source>
            <translation>联系方式相同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of county, else</source>
            <translation>区县不同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of county, same</source>
            <translation>区县相同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of industry, else</source>
            <translation>行业不同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of industry, same</source>
            <translation>行业相同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of people, else</source>
            <translation>人员不同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of people, other</source>
            <translation>人员其他同一人员的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of people, representative</source>
            <translation>人员同一法定代表人的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of scope, else</source>
            <translation>经营范围不同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of scope, same</source>
            <translation>经营范围相同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of trade_name, else</source>
            <translation>字号不同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of trade_name, exact</source>
            <translation>字号相同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of trade_name, similar</source>
            <translation>字号相近的概率（不同控制人）</translation>
        </message>
    </context>
    <context>
        <name>picture</name>
        <message>
            <source>A picture is written as .svg, .png or .pdf</source>
            <translation>图片可存为 .svg、.png 或 .pdf</translation>
        </message>
        <message>
            <source>Choose a name that ends so</source>
            <translation>请使用上述扩展名</translation>
        </message>
        <message>
            <source>Choose another folder or make room</source>
            <translation>请换一个文件夹或腾出空间</translation>
        </message>
        <message>
            <source>The picture could not be written: %1</source>
            <translation>无法写入图片：%1</translation>
        </message>
    </context>
    <context>
        <name>pipeline</name>
        <message>
            <source>Building the graph</source>
            <translation>正在建立图谱</translation>
        </message>
        <message>
            <source>Give the truth.json of a sample</source>
            <translation>请给出样例的 truth.json</translation>
        </message>
        <message>
            <source>Mapping rates and hot spots</source>
            <translation>正在计算热力与热点</translation>
        </message>
        <message>
            <source>Point TMPDIR at a folder where you may write</source>
            <translation>请将 TMPDIR 指向可写的文件夹</translation>
        </message>
        <message>
            <source>Rating firms</source>
            <translation>正在测算等级</translation>
        </message>
        <message>
            <source>There is no room for temporary files</source>
            <translation>没有可放临时文件的位置</translation>
        </message>
        <message>
            <source>This is no list of planted patterns</source>
            <translation>这不是预设情形清单</translation>
        </message>
        <message>
            <source>Working out ownership</source>
            <translation>正在计算股权与控制</translation>
        </message>
    </context>
    <context>
        <name>print</name>
        <message>
            <source>Choose a folder where you may write</source>
            <translation>请选择有写入权限的文件夹</translation>
        </message>
        <message>
            <source>Free some space or choose another disk</source>
            <translation>请腾出空间或改用其他磁盘</translation>
        </message>
        <message>
            <source>Give a report printed by Coir</source>
            <translation>请给出由 Coir 输出的报告</translation>
        </message>
        <message>
            <source>Not readable as a PDF (%1)</source>
            <translation>无法按 PDF 读取（%1）</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>正在输出</translation>
        </message>
        <message>
            <source>The case no longer says what this report says: facts, rules or results were changed since</source>
            <translation>案件内容与本报告已不一致：此后事实、规则或结果有变动</translation>
        </message>
        <message>
            <source>The pages were changed after printing</source>
            <translation>页面在输出后被改动</translation>
        </message>
        <message>
            <source>The report cannot be written (%1)</source>
            <translation>报告无法写入（%1）</translation>
        </message>
        <message>
            <source>The report cannot be written there (%1)</source>
            <translation>报告无法写到该处（%1）</translation>
        </message>
        <message>
            <source>The report could not be sealed (%1)</source>
            <translation>报告封装失败（%1）</translation>
        </message>
        <message>
            <source>This PDF was not printed by Coir</source>
            <translation>该 PDF 不是由 Coir 输出</translation>
        </message>
    </context>
    <context>
        <name>quarantine</name>
        <message>
            <source>amount</source>
            <translation>不是金额</translation>
        </message>
        <message>
            <source>bad_bytes</source>
            <translation>编码有误</translation>
        </message>
        <message>
            <source>blank_row</source>
            <translation>空行</translation>
        </message>
        <message>
            <source>broken_quote</source>
            <translation>引号未闭合</translation>
        </message>
        <message>
            <source>cell_error</source>
            <translation>单元格出错</translation>
        </message>
        <message>
            <source>column_missing</source>
            <translation>文件中没有配置所指的列</translation>
        </message>
        <message>
            <source>column_twice</source>
            <translation>该列出现两次，以第一列为准</translation>
        </message>
        <message>
            <source>column_unknown</source>
            <translation>表式中没有此列，仅留存原文</translation>
        </message>
        <message>
            <source>coordinates</source>
            <translation>坐标无法读取</translation>
        </message>
        <message>
            <source>date</source>
            <translation>没有这个日期</translation>
        </message>
        <message>
            <source>date_order</source>
            <translation>日期先后颠倒</translation>
        </message>
        <message>
            <source>duplicate</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>ends_before_start</source>
            <translation>止期早于起期</translation>
        </message>
        <message>
            <source>footer</source>
            <translation>表尾说明</translation>
        </message>
        <message>
            <source>foreign_currency</source>
            <translation>非人民币金额</translation>
        </message>
        <message>
            <source>hs_code</source>
            <translation>不是商品编码</translation>
        </message>
        <message>
            <source>hs_length</source>
            <translation>商品编码位数</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>未成年人</translation>
        </message>
        <message>
            <source>missing_code</source>
            <translation>缺少代码</translation>
        </message>
        <message>
            <source>missing_value</source>
            <translation>必填为空</translation>
        </message>
        <message>
            <source>month</source>
            <translation>月份无法读取</translation>
        </message>
        <message>
            <source>natural_person</source>
            <translation>自然人</translation>
        </message>
        <message>
            <source>no_subject</source>
            <translation>缺少主体</translation>
        </message>
        <message>
            <source>not_a_record</source>
            <translation>不是记录</translation>
        </message>
        <message>
            <source>not_positive</source>
            <translation>应大于零</translation>
        </message>
        <message>
            <source>number</source>
            <translation>不是数字</translation>
        </message>
        <message>
            <source>org_code_check</source>
            <translation>组织机构代码校验位不符</translation>
        </message>
        <message>
            <source>personal_code</source>
            <translation>像是个人证件号码</translation>
        </message>
        <message>
            <source>quarter</source>
            <translation>季度无法读取</translation>
        </message>
        <message>
            <source>ratio</source>
            <translation>比例无法读取</translation>
        </message>
        <message>
            <source>reaches_nothing</source>
            <translation>未对应企业的任何记录</translation>
        </message>
        <message>
            <source>reg_no_check</source>
            <translation>注册号校验位不符</translation>
        </message>
        <message>
            <source>repeated_heading</source>
            <translation>重复的表头</translation>
        </message>
        <message>
            <source>share</source>
            <translation>不是比例</translation>
        </message>
        <message>
            <source>share_sum</source>
            <translation>一户持股比例合计超过 100%</translation>
        </message>
        <message>
            <source>too_few_cells</source>
            <translation>列数过少</translation>
        </message>
        <message>
            <source>too_many_cells</source>
            <translation>列数过多</translation>
        </message>
        <message>
            <source>total</source>
            <translation>合计行</translation>
        </message>
        <message>
            <source>two_currencies</source>
            <translation>币种不一致</translation>
        </message>
        <message>
            <source>unknown_list</source>
            <translation>名单未收录</translation>
        </message>
        <message>
            <source>unknown_word</source>
            <translation>用语未收录</translation>
        </message>
        <message>
            <source>uscc_alphabet</source>
            <translation>代码含不允许的字符</translation>
        </message>
        <message>
            <source>uscc_check</source>
            <translation>校验位不符</translation>
        </message>
        <message>
            <source>uscc_length</source>
            <translation>代码位数不符</translation>
        </message>
        <message>
            <source>uscc_masked</source>
            <translation>代码被遮蔽</translation>
        </message>
        <message>
            <source>year</source>
            <translation>年度无法读取</translation>
        </message>
    </context>
    <context>
        <name>reason</name>
        <message>
            <source>A business park or licensed cluster address; a lawful relocation</source>
            <translation>园区或许可的集群注册地址；依法迁址</translation>
        </message>
        <message>
            <source>A common name, a franchise or a name bought lawfully</source>
            <translation>常见字号、加盟或依法受让的字号</translation>
        </message>
        <message>
            <source>A declared group with a cash pool</source>
            <translation>已申报资金池的集团</translation>
        </message>
        <message>
            <source>A device that several buyers use</source>
            <translation>多名购买者使用同一设备</translation>
        </message>
        <message>
            <source>A different controller is proven</source>
            <translation>已证明控制人不同</translation>
        </message>
        <message>
            <source>A guarantee exceeds its share of the guarantor's equity</source>
            <translation>担保额超过担保人净资产的限定比例</translation>
        </message>
        <message>
            <source>A guarantee that has ended or been released; a group finance company under supervision</source>
            <translation>担保已到期或解除；受监管的集团财务公司</translation>
        </message>
        <message>
            <source>A holder that the shareholder list does not name</source>
            <translation>股东名册未列明的持有人</translation>
        </message>
        <message>
            <source>A holding sold since, or own shares that have to be disposed of in time</source>
            <translation>股权已转让，或须限期处置的自有股份</translation>
        </message>
        <message>
            <source>A lawful transfer of the licence</source>
            <translation>许可依法转让</translation>
        </message>
        <message>
            <source>A licensed bookkeeping or registration agency serves the firms</source>
            <translation>由有资质的代理记账或登记代理机构服务</translation>
        </message>
        <message>
            <source>A member is on a serious list or a judgment defaulter</source>
            <translation>成员在严重失信名单或失信被执行人名单内</translation>
        </message>
        <message>
            <source>A real order with delivery and payment; seasonal trade; a project begins</source>
            <translation>有交付和付款的真实订单；季节性经营；项目启动</translation>
        </message>
        <message>
            <source>A recipient that several buyers send to</source>
            <translation>多名购买者寄往同一收件人</translation>
        </message>
        <message>
            <source>A reorganisation or sale at arm's length</source>
            <translation>重组或公允转让</translation>
        </message>
        <message>
            <source>A trade with few partners</source>
            <translation>交易对手本就稀少的行业</translation>
        </message>
        <message>
            <source>Account of a shop, hotel or tour leader</source>
            <translation>商店、酒店或领队的账户</translation>
        </message>
        <message>
            <source>Accounts that pay one of the parties again at another time</source>
            <translation>在其他时间与其中一方重复往来付款的账户</translation>
        </message>
        <message>
            <source>Activity passes from one to the other</source>
            <translation>业务此消彼长</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>An account that pays for several buyers</source>
            <translation>同一账户为多名购买者付款</translation>
        </message>
        <message>
            <source>Batch creation</source>
            <translation>批量注册</translation>
        </message>
        <message>
            <source>Burst of changes</source>
            <translation>短期频繁变更</translation>
        </message>
        <message>
            <source>Business scope</source>
            <translation>经营范围</translation>
        </message>
        <message>
            <source>Buyers of the same goods share a payer, device or recipient</source>
            <translation>购买相同商品者共用付款账户、设备或收货人</translation>
        </message>
        <message>
            <source>Circular, deep or unknown ownership</source>
            <translation>股权循环、层级过深或终端不明</translation>
        </message>
        <message>
            <source>Common customers or suppliers</source>
            <translation>客户或供应商重合</translation>
        </message>
        <message>
            <source>County</source>
            <translation>市县</translation>
        </message>
        <message>
            <source>Court-supervised reorganisation; a different controller is proven</source>
            <translation>法院主导的重整；已证明控制人不同</translation>
        </message>
        <message>
            <source>Customers were sold at arm's length</source>
            <translation>客户资源系公允转让</translation>
        </message>
        <message>
            <source>Declared price far below comparable goods</source>
            <translation>申报价格远低于同类货物</translation>
        </message>
        <message>
            <source>Device of a shop or hotel</source>
            <translation>商店或酒店的设备</translation>
        </message>
        <message>
            <source>Dormant, then a burst of sales or declarations</source>
            <translation>长期沉寂后销售或申报骤增</translation>
        </message>
        <message>
            <source>Duty and tax at stake are large</source>
            <translation>涉及税款较大</translation>
        </message>
        <message>
            <source>Dwelling or virtual address</source>
            <translation>住宅或虚拟地址</translation>
        </message>
        <message>
            <source>Firms hold each other in a circle</source>
            <translation>企业之间循环持股</translation>
        </message>
        <message>
            <source>Firms stand surety for each other in a circle</source>
            <translation>企业之间循环担保</translation>
        </message>
        <message>
            <source>First-year firm, seasonal farm, holding or project company, staff insured elsewhere in the group</source>
            <translation>成立首年、季节性农业、控股或项目公司，员工在集团其他单位参保</translation>
        </message>
        <message>
            <source>Former runaway link</source>
            <translation>关联走逃（失联）户</translation>
        </message>
        <message>
            <source>Franchise, branches or a fund family registered together; licensed cluster address</source>
            <translation>连锁加盟、分支或系列基金同时登记；许可的集群注册地址</translation>
        </message>
        <message>
            <source>Goods bought and sold disagree</source>
            <translation>进销背离</translation>
        </message>
        <message>
            <source>Holders named in a register not delivered; fund or state structure</source>
            <translation>股东登记在未交换的名册中；基金或国资架构</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Instalments, split invoices, fees agreed beforehand</source>
            <translation>分期、拆分开票、事先约定的费用</translation>
        </message>
        <message>
            <source>Invoices written up to the limit</source>
            <translation>顶额开票</translation>
        </message>
        <message>
            <source>Later accounts with more equity; counter-guarantees or collateral</source>
            <translation>其后报表净资产更高；有反担保或抵押</translation>
        </message>
        <message>
            <source>Licence absent</source>
            <translation>应有许可缺失</translation>
        </message>
        <message>
            <source>Licence moved</source>
            <translation>许可证转移</translation>
        </message>
        <message>
            <source>Licensed cluster address, park or incubator; a branch or holding platform with a real seat there</source>
            <translation>属许可的集群注册地址、园区或孵化器；或在该址确有办公的分支、控股平台</translation>
        </message>
        <message>
            <source>Many new counterparties pay alike within days</source>
            <translation>数日内众多新交易对手付款相近</translation>
        </message>
        <message>
            <source>Many of the block's buyers have a hard link</source>
            <translation>群组中多数购买者有硬关联</translation>
        </message>
        <message>
            <source>Mass-registration address</source>
            <translation>一址多照</translation>
        </message>
        <message>
            <source>Members share a controller or an address</source>
            <translation>成员共用控制人或地址</translation>
        </message>
        <message>
            <source>Money returns to its first payer in order of time</source>
            <translation>资金按时间顺序回到首个付款方</translation>
        </message>
        <message>
            <source>More events than the exposure explains</source>
            <translation>事件多于分母所能解释</translation>
        </message>
        <message>
            <source>More inspections here, better reporting, one-off campaign</source>
            <translation>本地检查较多、上报较全或专项行动</translation>
        </message>
        <message>
            <source>Nearly all of it leaves at once</source>
            <translation>几乎全部随即转出</translation>
        </message>
        <message>
            <source>Nobody insured</source>
            <translation>连续参保人数为零</translation>
        </message>
        <message>
            <source>Nobody outside the circle holds a share</source>
            <translation>环外无人持股</translation>
        </message>
        <message>
            <source>Nominee legal representative</source>
            <translation>疑似挂名法定代表人</translation>
        </message>
        <message>
            <source>One large contract invoiced in parts; the limit was raised since</source>
            <translation>一笔大额合同分次开票；其后限额已调高</translation>
        </message>
        <message>
            <source>One person who really runs a group of firms; a holding or fund platform</source>
            <translation>同一人确实经营一组企业；控股或基金平台</translation>
        </message>
        <message>
            <source>One tie of the path</source>
            <translation>路径中的一段关联</translation>
        </message>
        <message>
            <source>Order in time</source>
            <translation>时间先后</translation>
        </message>
        <message>
            <source>Payment to suppliers under a contract; pooling within a group</source>
            <translation>按合同支付供应商；集团内归集</translation>
        </message>
        <message>
            <source>Phone or e-mail</source>
            <translation>电话或邮箱</translation>
        </message>
        <message>
            <source>Pickup point or hotel</source>
            <translation>提货点或酒店</translation>
        </message>
        <message>
            <source>Power does not fit the output</source>
            <translation>能耗与产出不符</translation>
        </message>
        <message>
            <source>Price accepted by customs for related parties</source>
            <translation>海关已认可关联方成交价格</translation>
        </message>
        <message>
            <source>Prior odds</source>
            <translation>先验几率</translation>
        </message>
        <message>
            <source>Probability of the same controller</source>
            <translation>同一控制人的概率</translation>
        </message>
        <message>
            <source>Project company closed as planned</source>
            <translation>项目公司按计划注销</translation>
        </message>
        <message>
            <source>Promotion, departure peak</source>
            <translation>促销、离岛高峰</translation>
        </message>
        <message>
            <source>Property fees, tuition, ticket sales, seasonal buying, a licensed collection agent or marketplace</source>
            <translation>物业费、学费、票务、季节性收购、持牌代收机构或平台</translation>
        </message>
        <message>
            <source>Purchases of the ring within a short time at one shop</source>
            <translation>本环购买者在同一门店短时间内集中购买</translation>
        </message>
        <message>
            <source>Purchases without invoice (farm produce), stock of earlier years, a change of trade</source>
            <translation>无票采购（农产品）、往年库存、转营</translation>
        </message>
        <message>
            <source>Quality or brand mix, second-hand goods, wrong unit, long-term contract</source>
            <translation>质量或品牌差异、旧货、计量单位有误、长期合同</translation>
        </message>
        <message>
            <source>Removal or repair of the entry</source>
            <translation>已移出或已修复</translation>
        </message>
        <message>
            <source>Removal, repair or objection</source>
            <translation>移出、修复或异议</translation>
        </message>
        <message>
            <source>Removed from the abnormal list; found at a reported new address</source>
            <translation>已移出经营异常名录；在已申报的新住所取得联系</translation>
        </message>
        <message>
            <source>Representative, officers, holders</source>
            <translation>法定代表人、主要人员、股东</translation>
        </message>
        <message>
            <source>Risk of a tied firm reaches this one</source>
            <translation>关联企业的风险传导至本企业</translation>
        </message>
        <message>
            <source>Set-off between group members under a pooling contract; goods and invoices behind every payment</source>
            <translation>集团资金池合同下的轧差；每笔付款均有货物和发票</translation>
        </message>
        <message>
            <source>Several payers repeat near-equal sums to one payee within a day</source>
            <translation>多个付款方一日内向同一收款方重复支付相近金额</translation>
        </message>
        <message>
            <source>Shared finance officer or tax handler</source>
            <translation>财务负责人、办税人员共用</translation>
        </message>
        <message>
            <source>Shared phone or e-mail</source>
            <translation>电话、邮箱共用</translation>
        </message>
        <message>
            <source>Short life</source>
            <translation>存续时间短</translation>
        </message>
        <message>
            <source>Split invoices, instalments, payroll or fees agreed beforehand</source>
            <translation>拆分开票、分期、工资或事先约定的费用</translation>
        </message>
        <message>
            <source>Tax rule: direct D</source>
            <translation>税务规则：直接判 D</translation>
        </message>
        <message>
            <source>The amounts of the circle are alike</source>
            <translation>环内担保金额接近</translation>
        </message>
        <message>
            <source>The collector looks like a shell firm</source>
            <translation>归集方具有空壳企业特征</translation>
        </message>
        <message>
            <source>The contact belongs to a licensed agency</source>
            <translation>联系方式属于有资质的代理机构</translation>
        </message>
        <message>
            <source>The contact belongs to a licensed agency or to one group</source>
            <translation>联系方式属于有资质的代理机构或同一集团</translation>
        </message>
        <message>
            <source>The declaration names a special relation to the seller</source>
            <translation>报关单确认与卖方存在特殊关系</translation>
        </message>
        <message>
            <source>The new firm was prepared long before the case, or bought at arm's length</source>
            <translation>新主体早在案发前即已筹备，或系公允受让</translation>
        </message>
        <message>
            <source>The other firm's own fact</source>
            <translation>对方自身的事实</translation>
        </message>
        <message>
            <source>The payment period of the articles has not ended; capital paid since</source>
            <translation>章程约定的缴资期限未届满；其后已实缴</translation>
        </message>
        <message>
            <source>The person left before the runaway firm was so determined</source>
            <translation>相关人员在走逃认定之前已离任</translation>
        </message>
        <message>
            <source>The person was not directly responsible</source>
            <translation>该人员并非直接责任人</translation>
        </message>
        <message>
            <source>The price stays remarkable among all lines tested</source>
            <translation>在全部检验的货项中仍属异常</translation>
        </message>
        <message>
            <source>The same payer pays the same payee near-equal sums again within a day</source>
            <translation>同一付款方一日内向同一收款方重复支付相近金额</translation>
        </message>
        <message>
            <source>The same ring was run again</source>
            <translation>同一环路再次出现</translation>
        </message>
        <message>
            <source>The sanction of the first firm</source>
            <translation>原主体的惩戒</translation>
        </message>
        <message>
            <source>The sanction was repaired, upheld on objection, or has expired</source>
            <translation>惩戒已修复、异议成立或已到期</translation>
        </message>
        <message>
            <source>The tie has ended</source>
            <translation>关联已终止</translation>
        </message>
        <message>
            <source>The tie has ended; the other firm's entry was removed or repaired</source>
            <translation>关联已终止；对方记录已移出或修复</translation>
        </message>
        <message>
            <source>The whole area is improbable by chance</source>
            <translation>整片区域难以用偶然解释</translation>
        </message>
        <message>
            <source>Tour group, family, corporate outing, hotel concierge</source>
            <translation>旅游团、家庭、单位出游、酒店代收</translation>
        </message>
        <message>
            <source>Trade name</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>Unpaid capital</source>
            <translation>注册资本未实缴</translation>
        </message>
        <message>
            <source>Unreachable at its address</source>
            <translation>登记住所无法联系</translation>
        </message>
        <message>
            <source>What falls when one member fails</source>
            <translation>一家违约后的传导</translation>
        </message>
        <message>
            <source>Work given to others, own power, production moved</source>
            <translation>委托加工、自发电、产能转移</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>%1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 active firms</source>
            <translation>在营企业 %1 户</translation>
        </message>
        <message>
            <source>%1 and others, %2 in all</source>
            <translation>%1等 %2 户</translation>
        </message>
        <message>
            <source>%1 firms vouch for one another in a circle</source>
            <translation>%1 户循环担保</translation>
        </message>
        <message>
            <source>%1 firms vouch for one another in a circle, closing ratio %2</source>
            <translation>%1 户循环担保，闭合率 %2</translation>
        </message>
        <message>
            <source>%1 further entries have expired, were repaired or withdrawn, are disputed, not public or on lists without weight; they are not shown and carry no weight.</source>
            <translation>另有 %1 条已到期、已修复、已撤销、有异议、不公示或所在名单不计入评估，未列出，也不计入。</translation>
        </message>
        <message>
            <source>%1 objections are open.</source>
            <translation>%1 件异议尚未办结。</translation>
        </message>
        <message>
            <source>%1 parties pass money round %3 times, %2 % of the first sum comes back</source>
            <translation>%1 方转款成环 %3 次，首笔的 %2 % 回流</translation>
        </message>
        <message>
            <source>%1 parties pass money round in order of time, %2 % of the first sum comes back</source>
            <translation>%1 方按时间顺序转款成环，首笔的 %2 % 回流</translation>
        </message>
        <message>
            <source>%1 per exposure by county, empirical Bayes; hatched = suppressed</source>
            <translation>各市县%1率（经验贝叶斯）；斜线为不予显示</translation>
        </message>
        <message>
            <source>%1 publicity periods end within 90 days of %2; their records will weigh no longer.</source>
            <translation>%2 起 90 日内有 %1 条公示期届满，届时不再计权重。</translation>
        </message>
        <message>
            <source>%1 subjects known by token</source>
            <translation>%1 个以令牌表示的主体</translation>
        </message>
        <message>
            <source>%1, as of %2</source>
            <translation>%1，有效于 %2</translation>
        </message>
        <message>
            <source>%1, level %2 %3 (score %4).</source>
            <translation>%1，级别 %2 %3（分数 %4）。</translation>
        </message>
        <message>
            <source>%1, version %2, SHA-256 %3. Shown: all its parameters; the pack is kept in the case.</source>
            <translation>%1 第 %2 版，SHA-256 %3。所列为其全部参数；规则包随案件保存。</translation>
        </message>
        <message>
            <source>%1, version %2, SHA-256 %3. Shown: the parameters at work in this report; the other %4 stand in the pack, which is kept in the case.</source>
            <translation>%1 第 %2 版，SHA-256 %3。所列为本报告用到的参数；其余 %4 项见规则包，规则包随案件保存。</translation>
        </message>
        <message>
            <source>%1: hot and cold hexagons of 2 km side (Gi*, false discovery rate controlled)</source>
            <translation>%1：边长 2 公里六边形的热点与冷点（Gi*，控制错误发现率）</translation>
        </message>
        <message>
            <source>%2 (《%1》)</source>
            <translation>《%1》</translation>
        </message>
        <message>
            <source>12 months to %1, as known on %2</source>
            <translation>截至 %1 的 12 个月，已知于 %2</translation>
        </message>
        <message>
            <source>A register that was not imported is not read as "no record". "Not found" always means: not found in the batches and dates above.</source>
            <translation>未导入的来源不作“无记录”解释。凡“未发现”，均指在上列批次与时段内未发现。</translation>
        </message>
        <message>
            <source>A tier weighs recorded facts only; leads, such as those of this report, are not weighed.</source>
            <translation>等级只计已记录的事实；线索（包括本报告所列）不计入等级。</translation>
        </message>
        <message>
            <source>Active firms</source>
            <translation>在营企业</translation>
        </message>
        <message>
            <source>Amounts in yuan. Relations as registered on the as-of date; a relation is not a finding.</source>
            <translation>金额单位为元。关系以有效日登记为准；有关系不等于有问题。</translation>
        </message>
        <message>
            <source>Amounts in yuan. Relations as registered on the as-of date; a relation is not a finding. The first %1 of %2; the rest stands in the case.</source>
            <translation>金额单位为元。关系以有效日登记为准；有关系不等于有问题。列出前 %1 条，共 %2 条；其余见案件文件。</translation>
        </message>
        <message>
            <source>Annex %1: %2, %3</source>
            <translation>附件 %1：%2，%3</translation>
        </message>
        <message>
            <source>Annex %1: %2, %3 and others, %4 in all</source>
            <translation>附件 %1：%2，%3等 %4 户</translation>
        </message>
        <message>
            <source>Annex %1: %2, %3 subjects known by token</source>
            <translation>附件 %1：%2，%3 个令牌主体</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>批准人</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Articles are to be checked against the text in force; whether facts fulfil them is for the competent authority to decide.</source>
            <translation>条款以现行文本为准；事实是否符合条款由主管机关判断。</translation>
        </message>
        <message>
            <source>As entered in the case up to the printing of this report; a verdict is the handler's word on a lead, no decision of an authority. Times are China Standard Time.</source>
            <translation>以打印本报告时案卷中的填写为准；核查结论是承办人对线索的意见，不是主管机关的决定。时间为北京时间。</translation>
        </message>
        <message>
            <source>As in the source</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>Basis and data</source>
            <translation>依据与数据</translation>
        </message>
        <message>
            <source>Batch hash</source>
            <translation>批次哈希</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Beneficial owner</source>
            <translation>受益所有人</translation>
        </message>
        <message>
            <source>Chain of custody</source>
            <translation>流转记录</translation>
        </message>
        <message>
            <source>Check: coir verify CASE --file this file.</source>
            <translation>核对：coir verify 案件 --file 本文件。</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Condition that would clear the lead</source>
            <translation>可排除线索的条件</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>属实</translation>
        </message>
        <message>
            <source>Content hash (SHA-256); the square holds the same text and no link.</source>
            <translation>内容哈希（SHA-256）；二维码为同一文字，不含网址。</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>控制</translation>
        </message>
        <message>
            <source>Counter-evidence and clearing conditions</source>
            <translation>反证与澄清条件</translation>
        </message>
        <message>
            <source>County rates are smoothed towards the mean of the province (empirical Bayes, Marshall 1991). Hot spots on hexagons: Getis-Ord Gi* on the smoothed rate, the cell and its six neighbours, false discovery rate at 10, 5 and 1 percent. Tiers: rule pack of the scheme, decay by publicity period. Findings: each with its reasons, evidence and clearing conditions in the case file.</source>
            <translation>市县率向全省均值收缩（经验贝叶斯，Marshall 1991）。热点以六边形计：对平滑率作 Getis-Ord Gi*，含本格及相邻六格，错误发现率 10 %、5 %、1 %。等级依评级规则包，按公示期递减。线索的理由、证据与澄清条件均存于案件文件。</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Decision or list</source>
            <translation>决定或名单</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>分母</translation>
        </message>
        <message>
            <source>Detector</source>
            <translation>探测器</translation>
        </message>
        <message>
            <source>Detector %1, score %2, level %3 %4. A lead with its reasons, not a finding of fact.</source>
            <translation>探测器：%1，分数 %2，级别 %3 %4。本件为线索及其理由，不作认定。</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>排除</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>填写人</translation>
        </message>
        <message>
            <source>Entered on</source>
            <translation>填写时间</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件数</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Evidence index</source>
            <translation>证据索引</translation>
        </message>
        <message>
            <source>Exits from serious lists</source>
            <translation>移出严重失信名单</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>基数</translation>
        </message>
        <message>
            <source>Exposure: active firms (codes 91, 92, 93). Cells with an exposure below 20 or with 1 or 2 events are suppressed. A statistical signal is a place to look, no verdict on any firm.</source>
            <translation>基数为在营企业（代码 91、92、93）。基数不足 20 或事件仅 1、2 件的单元不予显示。统计信号只提示查看之处，不是对任何企业的结论。</translation>
        </message>
        <message>
            <source>Facts that have expired, were repaired or are disputed carry no weight here.</source>
            <translation>已到期、已修复或异议中的事实在此不计权重。</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Figure %1</source>
            <translation>图 %1</translation>
        </message>
        <message>
            <source>Final holder</source>
            <translation>最终持有人</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>Firms founded</source>
            <translation>新设企业</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>成立</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起点</translation>
        </message>
        <message>
            <source>Give 460000 or the code of a city or county</source>
            <translation>请给出 460000 或市县代码</translation>
        </message>
        <message>
            <source>Give the code of a firm of the case</source>
            <translation>请给出案件内企业的代码</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>移送</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>移交人</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>承办人</translation>
        </message>
        <message>
            <source>Handler %1　Reviewer %2　Page %3 of %4</source>
            <translation>承办 %1　审核 %2　第 %3 页 共 %4 页</translation>
        </message>
        <message>
            <source>Hot spot</source>
            <translation>热点</translation>
        </message>
        <message>
            <source>Imported as well, of no use to this report</source>
            <translation>另已导入、与本报告无关的来源</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>施行日期</translation>
        </message>
        <message>
            <source>In leads at watch or above</source>
            <translation>涉关注及以上线索</translation>
        </message>
        <message>
            <source>Industries by leads</source>
            <translation>线索的行业分布</translation>
        </message>
        <message>
            <source>Industry section</source>
            <translation>行业门类</translation>
        </message>
        <message>
            <source>Inspect on site</source>
            <translation>实地检查</translation>
        </message>
        <message>
            <source>Integrated</source>
            <translation>综合持股</translation>
        </message>
        <message>
            <source>Integrated = directly and through other firms. 25 % and more counts by exact fractions. Natural persons are masked.</source>
            <translation>综合持股含直接与间接。是否达到 25 % 以精确分数判断。自然人已掩码。</translation>
        </message>
        <message>
            <source>Integrated = directly and through other firms. 25 % and more counts by exact fractions. Natural persons are masked. Listed are %1 of %2 final holders; the rest stands in the case.</source>
            <translation>综合持股含直接与间接。是否达到 25 % 以精确分数判断。自然人已掩码。列出 %1 名最终持有人，共 %2 名；其余见案件文件。</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>内部</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>主要数据</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>Lead %1: %2</source>
            <translation>线索 %1：%2</translation>
        </message>
        <message>
            <source>Lead investigation report</source>
            <translation>线索调查报告</translation>
        </message>
        <message>
            <source>Leads are patterns to look into. A detector that is missing here found nothing or could not be judged for want of a register (see the data section).</source>
            <translation>线索是待核查的情形。未列出的探测器或未发现，或因缺少来源而不可判（见数据一节）。</translation>
        </message>
        <message>
            <source>Leads by detector</source>
            <translation>各类线索</translation>
        </message>
        <message>
            <source>Leads to look at first</source>
            <translation>优先核查线索</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>适用依据</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>局限</translation>
        </message>
        <message>
            <source>Main reason</source>
            <translation>主要理由</translation>
        </message>
        <message>
            <source>Met: it clears (entered by %1)</source>
            <translation>已满足：可予排除（%1 录入）</translation>
        </message>
        <message>
            <source>Methods</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>New entries on serious lists</source>
            <translation>新列入严重失信名单</translation>
        </message>
        <message>
            <source>New entries on the abnormal list</source>
            <translation>新列入经营异常名录</translation>
        </message>
        <message>
            <source>Next period</source>
            <translation>下期关注</translation>
        </message>
        <message>
            <source>No action</source>
            <translation>不采取措施</translation>
        </message>
        <message>
            <source>No picture: the data imported do not give one.</source>
            <translation>无图：已导入数据不足以成图。</translation>
        </message>
        <message>
            <source>No record was found within the data imported</source>
            <translation>在已导入数据范围内未发现记录</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>号</translation>
        </message>
        <message>
            <source>Not judgeable, and why</source>
            <translation>不可判及原因</translation>
        </message>
        <message>
            <source>Not met: it does not clear (entered by %1)</source>
            <translation>不满足：不能排除（%1 录入）</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>未评</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Ownership and control</source>
            <translation>股权与控制</translation>
        </message>
        <message>
            <source>Ownership of %1</source>
            <translation>%1 的股权结构</translation>
        </message>
        <message>
            <source>Parameter</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>路径</translation>
        </message>
        <message>
            <source>Penalty decisions</source>
            <translation>行政处罚决定</translation>
        </message>
        <message>
            <source>Per thousand</source>
            <translation>每千户</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>上期</translation>
        </message>
        <message>
            <source>Period: the 12 months to %1; before: the 12 months up to then. What was decided in a period is counted in it, whether or not its publicity has ended since; repaired, withdrawn and disputed records are left out of both.</source>
            <translation>本期：截至 %1 的 12 个月；上期：再往前 12 个月。在期内作出的计入该期，不论其公示此后是否届满；已修复、已撤销和异议中的记录两期均不计。</translation>
        </message>
        <message>
            <source>Persons appear as keyed tokens and masked roles only; the score belongs to the pattern, not to a person.</source>
            <translation>自然人仅以令牌和掩码角色出现；分数属于情形，不属于个人。</translation>
        </message>
        <message>
            <source>Public until</source>
            <translation>公示至</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>率</translation>
        </message>
        <message>
            <source>Rated</source>
            <translation>已评</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Reasons and weights</source>
            <translation>理由与权重</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>隔离</translation>
        </message>
        <message>
            <source>Regional risk briefing</source>
            <translation>区域风险简报</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>关系</translation>
        </message>
        <message>
            <source>Relations</source>
            <translation>关系</translation>
        </message>
        <message>
            <source>Relations of the subjects, as of %1</source>
            <translation>各主体的关系，有效于 %1</translation>
        </message>
        <message>
            <source>Report on %1: %2 leads</source>
            <translation>关于%1的线索调查报告（%2 条线索）</translation>
        </message>
        <message>
            <source>Report on the lead "%1": %2</source>
            <translation>关于%2疑似“%1”的线索调查报告</translation>
        </message>
        <message>
            <source>Report on the lead "%1": %2 and others, %3 in all</source>
            <translation>关于%2等 %3 户疑似“%1”的线索调查报告</translation>
        </message>
        <message>
            <source>Report on the lead "%1": %2 subjects known by token</source>
            <translation>关于 %2 个令牌主体疑似“%1”的线索调查报告</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>审核人</translation>
        </message>
        <message>
            <source>Risk briefing: %1</source>
            <translation>%1风险简报</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Row numbers count the heading as row 1; the batch hash is the beginning of the file's SHA-256.</source>
            <translation>行号以表头为第 1 行；批次哈希为文件 SHA-256 的开头。</translation>
        </message>
        <message>
            <source>Rows accepted</source>
            <translation>采纳行数</translation>
        </message>
        <message>
            <source>Rule packs and parameters</source>
            <translation>规则包与参数</translation>
        </message>
        <message>
            <source>Sanctions in force</source>
            <translation>有效惩戒</translation>
        </message>
        <message>
            <source>Scheme COIR-ENT-1; rated are the companies and cooperatives (codes 91 and 93) of the registry that still exist, individual businesses are not. The local estimate is an analytic aid, not an official evaluation; it is not to be published.</source>
            <translation>方案 COIR-ENT-1；评价对象为登记库中存续的企业和合作社（代码 91、93），个体工商户不评。本地测算仅供分析参考，不是官方评价，不得对外公布。</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>分数</translation>
        </message>
        <message>
            <source>Scores are leads for supervision, worked out from the data imported by the rule packs named. They are no evidence of an offence, say nothing about registers that were not imported, and are void where a fact is corrected, repaired or disputed after the as-of date.</source>
            <translation>分数是监管线索，由所列规则包依已导入数据算出；不是违法的证据，不涉及未导入的来源；有效日之后事实更正、修复或有异议的，相应部分失效。</translation>
        </message>
        <message>
            <source>Second handler</source>
            <translation>承办人二</translation>
        </message>
        <message>
            <source>Share or amount</source>
            <translation>比例或金额</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>签署</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>起始</translation>
        </message>
        <message>
            <source>Smoothed</source>
            <translation>平滑率</translation>
        </message>
        <message>
            <source>Source file</source>
            <translation>来源文件</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主体</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Sum (bits)</source>
            <translation>累计</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Synthetic data</source>
            <translation>合成数据</translation>
        </message>
        <message>
            <source>Take an id from findings.jsonl</source>
            <translation>请取 findings.jsonl 中的编号</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>接收人</translation>
        </message>
        <message>
            <source>The case does not know this firm</source>
            <translation>案件中没有这户企业</translation>
        </message>
        <message>
            <source>The case has no such finding</source>
            <translation>案件中没有这条线索</translation>
        </message>
        <message>
            <source>The first %1 of %2 events; the rest stands in the case.</source>
            <translation>共 %2 项，列前 %1 项，其余见案件。</translation>
        </message>
        <message>
            <source>The first %1 of %2 tokens.</source>
            <translation>列出 %2 个令牌中的前 %1 个。</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>图示</translation>
        </message>
        <message>
            <source>The tick follows from the level of the lead and from the verdict, if there is one; it is a proposal, the handler decides. Before any step is taken, each clearing condition must have been checked and noted.</source>
            <translation>勾选按线索等级及已有的核查结论得出，仅为建议，由承办人决定。采取任何措施之前，须逐项核查澄清条件并作记录。</translation>
        </message>
        <message>
            <source>This is no unit of the province</source>
            <translation>这不是本省的市县</translation>
        </message>
        <message>
            <source>This period</source>
            <translation>本期</translation>
        </message>
        <message>
            <source>This report shows leads; it does not establish facts</source>
            <translation>本报告为线索，不作认定</translation>
        </message>
        <message>
            <source>Through</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>Tier (local estimate)</source>
            <translation>等级（本地测算）</translation>
        </message>
        <message>
            <source>Tiers (local estimate, for internal use)</source>
            <translation>等级（本地测算，内部参考）</translation>
        </message>
        <message>
            <source>Time of the facts: %1 to %2.</source>
            <translation>事实时段：%1 至 %2。</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <source>To</source>
            <translation>终点</translation>
        </message>
        <message>
            <source>To be filled in by hand; the content hash at the end belongs to this copy and to every copy of it.</source>
            <translation>手工填写；文末的内容哈希对本件及其全部复制件有效。</translation>
        </message>
        <message>
            <source>Token (beginning)</source>
            <translation>令牌（开头）</translation>
        </message>
        <message>
            <source>Unified social credit code</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Valid on %1　Known on %2　Rule packs %3　%4</source>
            <translation>有效于 %1　已知于 %2　规则包 %3　%4</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>核查结论</translation>
        </message>
        <message>
            <source>Verdict of the handler</source>
            <translation>核查意见</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>列入关注</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Weight (bits)</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Weight: what the line adds to the score or to the sum of bits; a dash states a circumstance that weighs nothing by itself.</source>
            <translation>权重为该行计入分数的数值；比较两家企业时为以 2 为底的对数，每 +1 使前后承继的几率翻一倍。“—”为只说明情况、本身不计权重。</translation>
        </message>
        <message>
            <source>Weight: what the line adds to the score or to the sum of bits; a dash states a circumstance that weighs nothing by itself. Up to %1 rows of a reason are listed here; the case holds all %2 of this lead.</source>
            <translation>权重为该行计入分数的数值；比较两家企业时为以 2 为底的对数，每 +1 使前后承继的几率翻一倍。“—”为只说明情况、本身不计权重。每条理由至多列出 %1 行证据；本线索的 %2 行全部保存在案件中。</translation>
        </message>
        <message>
            <source>Where: rates and hot spots</source>
            <translation>分布：率与热点</translation>
        </message>
        <message>
            <source>Within %1 days of the sanction %2 successor(s) with the same %3</source>
            <translation>惩戒后 %1 日内出现后继 %2 户，%3相同</translation>
        </message>
        <message>
            <source>Within %1 days of the sanction %2 successor(s) with the same %3 and %4</source>
            <translation>惩戒后 %1 日内出现后继 %2 户，%3、%4相同</translation>
        </message>
        <message>
            <source>Within %1 days of the sanction %2 successor(s) with the same %3, %4 and %5</source>
            <translation>惩戒后 %1 日内出现后继 %2 户，%3、%4、%5相同</translation>
        </message>
        <message>
            <source>by criterion %1</source>
            <translation>依标准 %1</translation>
        </message>
        <message>
            <source>change: %1</source>
            <translation>变更：%1</translation>
        </message>
        <message>
            <source>checked: met</source>
            <translation>已查，成立</translation>
        </message>
        <message>
            <source>checked: not met in the data</source>
            <translation>已查，数据中不成立</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>属实</translation>
        </message>
        <message>
            <source>dismissed</source>
            <translation>排除</translation>
        </message>
        <message>
            <source>entered on the list %1</source>
            <translation>列入%1</translation>
        </message>
        <message>
            <source>founded</source>
            <translation>成立</translation>
        </message>
        <message>
            <source>guarantees</source>
            <translation>担保</translation>
        </message>
        <message>
            <source>high</source>
            <translation>高</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>持股</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>已掩码</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>尚未作出</translation>
        </message>
        <message>
            <source>not imported</source>
            <translation>未导入</translation>
        </message>
        <message>
            <source>penalty decision %1: %2</source>
            <translation>行政处罚决定 %1：%2</translation>
        </message>
        <message>
            <source>registration status: %1</source>
            <translation>登记状态：%1</translation>
        </message>
        <message>
            <source>report-script</source>
            <translation>han</translation>
        </message>
        <message>
            <source>suppressed</source>
            <translation>不予显示</translation>
        </message>
        <message>
            <source>to check</source>
            <translation>待核</translation>
        </message>
        <message>
            <source>undated</source>
            <translation>无日期</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>关注</translation>
        </message>
        <message>
            <source>▲ high</source>
            <translation>▲ 高</translation>
        </message>
        <message>
            <source>◆ watch</source>
            <translation>◆ 关注</translation>
        </message>
        <message>
            <source>● hint</source>
            <translation>● 提示</translation>
        </message>
        <message>
            <source>☐ to be checked on site</source>
            <translation>☐ 待实地核查</translation>
        </message>
        <message>
            <source>《%1》</source>
            <translation>《%1》</translation>
        </message>
    </context>
    <context>
        <name>resolve</name>
        <message>
            <source>Finding who is spoken of</source>
            <translation>正在识别所涉主体</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>A rule pack names the law it rests on</source>
            <translation>规则包须写明法律依据</translation>
        </message>
        <message>
            <source>A rule pack needs an id and a version of at least 1</source>
            <translation>规则包须有编号，且版本不小于 1</translation>
        </message>
        <message>
            <source>Add it to law/laws.toml or correct the rule pack</source>
            <translation>请在 law/laws.toml 中补充，或更正规则包</translation>
        </message>
        <message>
            <source>Cannot read the file</source>
            <translation>文件无法读取</translation>
        </message>
        <message>
            <source>Correct the rule pack file</source>
            <translation>请更正规则包文件</translation>
        </message>
        <message>
            <source>End the older edition the day before</source>
            <translation>请将旧版本的止日定在前一日</translation>
        </message>
        <message>
            <source>Install Coir again: its resources are incomplete</source>
            <translation>请重新安装 Coir：资源文件不完整</translation>
        </message>
        <message>
            <source>Nobody reads the parameter %1</source>
            <translation>参数 %1 无人使用</translation>
        </message>
        <message>
            <source>Not readable as TOML: %1</source>
            <translation>不是有效的 TOML：%1</translation>
        </message>
        <message>
            <source>Order them hint, watch, high</source>
            <translation>请按提示、关注、高的顺序递增</translation>
        </message>
        <message>
            <source>The law library does not know %1</source>
            <translation>法律依据库中没有 %1</translation>
        </message>
        <message>
            <source>The levels of %1 do not rise</source>
            <translation>%1 的等级界限未递增</translation>
        </message>
        <message>
            <source>The parameter %1 is missing</source>
            <translation>缺少参数 %1</translation>
        </message>
        <message>
            <source>The parameter %1 is no share</source>
            <translation>参数 %1 不是持股比例</translation>
        </message>
        <message>
            <source>The parameter %1 is of the wrong kind or outside %2 to %3</source>
            <translation>参数 %1 类型不符，或超出 %2 至 %3</translation>
        </message>
        <message>
            <source>There is no rule pack %1</source>
            <translation>没有规则包 %1</translation>
        </message>
        <message>
            <source>Two editions of %1 are in force on %2</source>
            <translation>%1 在 %2 有两个版本同时有效</translation>
        </message>
        <message>
            <source>Write a fraction like 1/4</source>
            <translation>请写成分数，例如 1/4</translation>
        </message>
        <message>
            <source>effective.from must be a date</source>
            <translation>effective.from 须为日期</translation>
        </message>
        <message>
            <source>status must be "law" or "design-default"</source>
            <translation>status 须为 "law" 或 "design-default"</translation>
        </message>
    </context>
    <context>
        <name>sample</name>
        <message>
            <source>Choose a folder that can be written and has room</source>
            <translation>请选择可写且空间足够的文件夹</translation>
        </message>
        <message>
            <source>Choose an empty folder, or delete this one first; nothing was overwritten</source>
            <translation>请选择空文件夹，或先删除该文件夹；未覆盖任何内容</translation>
        </message>
        <message>
            <source>Give a number from 1 to %1</source>
            <translation>请给出 1 到 %1 之间的数</translation>
        </message>
        <message>
            <source>Install the profiles that belong to this version</source>
            <translation>请安装与本版本配套的导入方案</translation>
        </message>
        <message>
            <source>No import profile fits the form %1</source>
            <translation>没有导入方案适用于表单 %1</translation>
        </message>
        <message>
            <source>The file cannot be written</source>
            <translation>文件无法写入</translation>
        </message>
        <message>
            <source>The folder cannot be made</source>
            <translation>文件夹无法建立</translation>
        </message>
        <message>
            <source>The folder holds another province or another README.txt</source>
            <translation>该文件夹内已有另一个省份或另一份 README.txt</translation>
        </message>
        <message>
            <source>The number of firms is out of range</source>
            <translation>企业数量超出范围</translation>
        </message>
        <message>
            <source>The workbook cannot be written</source>
            <translation>工作簿无法写入</translation>
        </message>
        <message>
            <source>Writing the synthetic province</source>
            <translation>正在写出合成省份数据</translation>
        </message>
    </context>
    <context>
        <name>scene</name>
        <message>
            <source>%1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>%1 by county</source>
            <translation>各市县%1</translation>
        </message>
        <message>
            <source>%1 by hexagon</source>
            <translation>六边形%1</translation>
        </message>
        <message>
            <source>%1 declaration lines that the lead was compared with; band: median and robust spread</source>
            <translation>与本线索对比的 %1 条报关货项；色带为中位数与稳健离散度</translation>
        </message>
        <message>
            <source>%1 per %2</source>
            <translation>%1／%2</translation>
        </message>
        <message>
            <source>Amounts in yuan, guarantees in force on the as-of</source>
            <translation>金额单位为元，为有效日有效的担保</translation>
        </message>
        <message>
            <source>Bars: sales a month; hatched: silence; registered firms only</source>
            <translation>柱为月开票额，斜线为静默期；仅列登记企业</translation>
        </message>
        <message>
            <source>Buyers are keyed tokens; one square a purchase or a shared key</source>
            <translation>购买人为令牌；一格为一次购买或一个共用标识</translation>
        </message>
        <message>
            <source>Cross-holding loop</source>
            <translation>循环持股</translation>
        </message>
        <message>
            <source>Declared unit prices, %1</source>
            <translation>申报单价，%1</translation>
        </message>
        <message>
            <source>Differences between places are within chance</source>
            <translation>各地差异在随机波动之内</translation>
        </message>
        <message>
            <source>Events per exposure, empirical Bayes; a rate is no verdict on a firm</source>
            <translation>事件数除以基数，经验贝叶斯；率不是对企业的结论</translation>
        </message>
        <message>
            <source>Firms at one place</source>
            <translation>同址企业</translation>
        </message>
        <message>
            <source>Gi* on smoothed rates, false discovery rate controlled; side %1 m; hatched: too few to show</source>
            <translation>对平滑率作 Gi*，控制错误发现率；边长 %1 米；斜线为数量过少不予显示</translation>
        </message>
        <message>
            <source>Guarantee circle</source>
            <translation>担保圈</translation>
        </message>
        <message>
            <source>Hollow: carries no weight (ended, repaired, withdrawn, disputed, not public)</source>
            <translation>空心：不计入评估（已到期、已修复、已撤销、有异议或不公示）</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>列入：%1</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>名单</translation>
        </message>
        <message>
            <source>One lane a party, one arrow a transfer; amounts in yuan</source>
            <translation>一行为一个主体，一箭头为一笔；金额单位为元</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>股权结构</translation>
        </message>
        <message>
            <source>Payments by time</source>
            <translation>资金流向（按时间）</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>行政处罚</translation>
        </message>
        <message>
            <source>Penalty: %1</source>
            <translation>处罚：%1</translation>
        </message>
        <message>
            <source>Registered relations in force on the as-of; a relation is not a finding</source>
            <translation>有效日登记的关系；有关系不等于有问题</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Relations of the subjects</source>
            <translation>主体关系</translation>
        </message>
        <message>
            <source>Reports and licences</source>
            <translation>年报与许可</translation>
        </message>
        <message>
            <source>Shares as registered; red frame: the firm asked for; hatched: unknown; dashed: a loop</source>
            <translation>比例以登记为准；红框为所查企业，斜线为未知，虚线为循环</translation>
        </message>
        <message>
            <source>Tax and courts</source>
            <translation>税务与司法</translation>
        </message>
        <message>
            <source>Time ribbon</source>
            <translation>换马甲时间带</translation>
        </message>
        <message>
            <source>What is known of the firm</source>
            <translation>企业时间线</translation>
        </message>
        <message>
            <source>Who bought and shared what</source>
            <translation>购买与共用标识</translation>
        </message>
        <message>
            <source>Width of a thread: weight of what is shared, its place is no date; curves: sales or declared value a month</source>
            <translation>线宽为共用项的权重，线的位置不表示日期；曲线为月开票额或申报额</translation>
        </message>
        <message>
            <source>Width of a thread: weight of what is shared, its place is no date; no invoices or declarations of these firms were delivered</source>
            <translation>线宽为共用项的权重，线的位置不表示日期；这些企业没有已导入的开票或申报</translation>
        </message>
        <message>
            <source>abnormal list: %1</source>
            <translation>经营异常：%1</translation>
        </message>
        <message>
            <source>annual report %1</source>
            <translation>%1 年度年报</translation>
        </message>
        <message>
            <source>beneficial owner</source>
            <translation>受益所有人</translation>
        </message>
        <message>
            <source>change: %1</source>
            <translation>变更：%1</translation>
        </message>
        <message>
            <source>enforcement %1</source>
            <translation>被执行 %1</translation>
        </message>
        <message>
            <source>founded</source>
            <translation>成立</translation>
        </message>
        <message>
            <source>from here the successor does more</source>
            <translation>此后后继主体超过原主体</translation>
        </message>
        <message>
            <source>licence: %1</source>
            <translation>许可：%1</translation>
        </message>
        <message>
            <source>list: %1</source>
            <translation>名单：%1</translation>
        </message>
        <message>
            <source>penalty: %1</source>
            <translation>处罚：%1</translation>
        </message>
        <message>
            <source>tax arrears</source>
            <translation>欠税</translation>
        </message>
        <message>
            <source>tax rating %1</source>
            <translation>纳税信用 %1</translation>
        </message>
        <message>
            <source>too few to show</source>
            <translation>数量过少</translation>
        </message>
        <message>
            <source>yuan a month</source>
            <translation>元／月</translation>
        </message>
    </context>
    <context>
        <name>score</name>
        <message>
            <source>%1 needs %2 values of points</source>
            <translation>%1 需要 %2 个分值</translation>
        </message>
        <message>
            <source>%1 needs the day on which reports are due</source>
            <translation>%1 需要年报报送截止日</translation>
        </message>
        <message>
            <source>A dimension has a code and a weight above 0</source>
            <translation>维度须有代码和大于 0 的权重</translation>
        </message>
        <message>
            <source>A later notice of this tax stands in its place</source>
            <translation>已由该税种后续公告取代</translation>
        </message>
        <message>
            <source>A rating scheme has a table [scheme]</source>
            <translation>评级方案须有 [scheme] 表</translation>
        </message>
        <message>
            <source>A rating scheme has bands</source>
            <translation>评级方案须有等级分数线</translation>
        </message>
        <message>
            <source>A rating scheme has dimensions</source>
            <translation>评级方案须有维度</translation>
        </message>
        <message>
            <source>A rating scheme names its id, codes, coverage_min and fresh_days</source>
            <translation>评级方案须写明 id、codes、coverage_min 和 fresh_days</translation>
        </message>
        <message>
            <source>Bands stand in falling order</source>
            <translation>等级分数线须从高到低</translation>
        </message>
        <message>
            <source>Controls or is controlled by %1, which is on a serious list</source>
            <translation>控制或受控于 %1，该企业在严重失信名单</translation>
        </message>
        <message>
            <source>Correct the rating scheme</source>
            <translation>请改正评级方案</translation>
        </message>
        <message>
            <source>Disputed: it does not weigh</source>
            <translation>异议处理中，不计分</translation>
        </message>
        <message>
            <source>Enforcement %1 is open</source>
            <translation>被执行案件 %1 未结</translation>
        </message>
        <message>
            <source>Founded on %1, less than %2 months ago</source>
            <translation>成立于 %1，不足 %2 个月</translation>
        </message>
        <message>
            <source>Guarantees %1, a judgment defaulter</source>
            <translation>为失信被执行人 %1 提供担保</translation>
        </message>
        <message>
            <source>No annual report for %1 in the delivered register</source>
            <translation>已导入的年报中无 %1 年度</translation>
        </message>
        <message>
            <source>Not published: it does not weigh</source>
            <translation>不公示，不计分</translation>
        </message>
        <message>
            <source>Official tax credit %1 for %2</source>
            <translation>%2 年度官方纳税信用 %1 级</translation>
        </message>
        <message>
            <source>On a list without weight</source>
            <translation>所在名单不计分</translation>
        </message>
        <message>
            <source>On the abnormal list since %1</source>
            <translation>自 %1 起列入经营异常名录</translation>
        </message>
        <message>
            <source>On the list %1 since %2</source>
            <translation>自 %2 起列入 %1</translation>
        </message>
        <message>
            <source>One step of control from %1, which is on a serious list</source>
            <translation>与 %1 相隔一层控制，该企业在严重失信名单</translation>
        </message>
        <message>
            <source>Penalty %1 of %2, weight now %3</source>
            <translation>%2 行政处罚 %1，当前权重 %3</translation>
        </message>
        <message>
            <source>Publicity has ended: it does not weigh</source>
            <translation>公示期已满，不计分</translation>
        </message>
        <message>
            <source>Registration status: %1</source>
            <translation>登记状态：%1</translation>
        </message>
        <message>
            <source>Removed on %1: it does not weigh</source>
            <translation>已于 %1 移出，不计分</translation>
        </message>
        <message>
            <source>Repaired: it does not weigh</source>
            <translation>已修复，不计分</translation>
        </message>
        <message>
            <source>Shell likelihood %1</source>
            <translation>空壳可能性 %1</translation>
        </message>
        <message>
            <source>Tax arrears announced on %1</source>
            <translation>%1 公告欠税</translation>
        </message>
        <message>
            <source>The rating of %1 is not whole</source>
            <translation>%1 的评级不完整</translation>
        </message>
        <message>
            <source>Unknown rule %1</source>
            <translation>未知规则 %1</translation>
        </message>
        <message>
            <source>Unreachable at the registered address since %1</source>
            <translation>自 %1 起通过登记住所无法联系</translation>
        </message>
        <message>
            <source>Verify the case, and rate it again</source>
            <translation>请校验案件并重新评级</translation>
        </message>
        <message>
            <source>Wages in arrears: on the list %1 since %2. A duty not performed; the entry weighs apart as a serious fact in lawfulness</source>
            <translation>拖欠工资：自 %2 起在名单 %1 内，属未履行义务；该条目作为严重失信事实另在守法情况中计分</translation>
        </message>
        <message>
            <source>Withdrawn by who decided it: it does not weigh</source>
            <translation>已由作出机关撤销，不计分</translation>
        </message>
    </context>
    <context>
        <name>status</name>
        <message>
            <source>active</source>
            <translation>存续</translation>
        </message>
        <message>
            <source>annulled</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>注销</translation>
        </message>
        <message>
            <source>closed_temp</source>
            <translation>停业</translation>
        </message>
        <message>
            <source>delisted</source>
            <translation>除名</translation>
        </message>
        <message>
            <source>liquidation</source>
            <translation>清算</translation>
        </message>
        <message>
            <source>moved_in</source>
            <translation>迁入</translation>
        </message>
        <message>
            <source>moved_out</source>
            <translation>迁出</translation>
        </message>
        <message>
            <source>ordered_closed</source>
            <translation>责令关闭</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>吊销</translation>
        </message>
        <message>
            <source>revoked_cancelled</source>
            <translation>吊销已注销</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>歇业</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
    </context>
    <context>
        <name>store</name>
        <message>
            <source>%1 more rows were changed</source>
            <translation>另有 %1 行被改动</translation>
        </message>
        <message>
            <source>%1 rows of %2 are gone</source>
            <translation>%2 的 %1 行不见了</translation>
        </message>
        <message>
            <source>%1 rows were accepted, %2 are there</source>
            <translation>采纳 %1 行，现存 %2 行</translation>
        </message>
        <message>
            <source>%1 rows were written, %2 are there</source>
            <translation>写入 %1 行，现有 %2 行</translation>
        </message>
        <message>
            <source>%1 was withdrawn and is there</source>
            <translation>%1 已撤回却仍在案件中</translation>
        </message>
        <message>
            <source>Analyse the case (F5), or run coir resolve</source>
            <translation>请分析案件（F5），或运行 coir resolve</translation>
        </message>
        <message>
            <source>Another program is writing to this case</source>
            <translation>另一程序正在写入本案件</translation>
        </message>
        <message>
            <source>Ask for the right to read it</source>
            <translation>请取得读取权限</translation>
        </message>
        <message>
            <source>Batch %1 is gone and was not withdrawn</source>
            <translation>批次 %1 缺失且未经撤回</translation>
        </message>
        <message>
            <source>Check its place and rights</source>
            <translation>请检查其位置和权限</translation>
        </message>
        <message>
            <source>Check that the path exists and may be read</source>
            <translation>请检查路径是否存在、可否读取</translation>
        </message>
        <message>
            <source>Check the disk and its free space, then try again</source>
            <translation>请检查磁盘及剩余空间后重试</translation>
        </message>
        <message>
            <source>Check the path</source>
            <translation>请检查路径</translation>
        </message>
        <message>
            <source>Check the rights of the folder and the room on the disk</source>
            <translation>请检查文件夹权限和磁盘空间</translation>
        </message>
        <message>
            <source>Choose a file made by Coir</source>
            <translation>请选择由 Coir 建立的文件</translation>
        </message>
        <message>
            <source>Choose a key exported by Coir</source>
            <translation>请选择由 Coir 导出的密钥</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>请选择其他文件夹</translation>
        </message>
        <message>
            <source>Choose another name; nothing was overwritten</source>
            <translation>请另取名称；未覆盖任何文件</translation>
        </message>
        <message>
            <source>Close it there, or choose another name; nothing was overwritten</source>
            <translation>请在那里关闭，或另取名称；未覆盖任何内容</translation>
        </message>
        <message>
            <source>Close other programs, then try again</source>
            <translation>请关闭其他程序后重试</translation>
        </message>
        <message>
            <source>Delete it once no program has the case open; it holds nothing of the case</source>
            <translation>确认没有程序打开该案件后将其删除；其中没有案件内容</translation>
        </message>
        <message>
            <source>Finding %1 has no evidence</source>
            <translation>线索 %1 没有证据</translation>
        </message>
        <message>
            <source>Free some space or choose another disk, then try again</source>
            <translation>请腾出空间或改用其他磁盘后重试</translation>
        </message>
        <message>
            <source>It belongs to the case: ask its owner for the right to write it</source>
            <translation>它是案件的一部分：请向其所有者申请写入权限</translation>
        </message>
        <message>
            <source>It counts nowhere without the day from which it speaks; ask the source for 办结日期 or 受理日期</source>
            <translation>缺少起算日期，不起作用；请向来源单位核实办结日期或受理日期</translation>
        </message>
        <message>
            <source>It takes the weight of nothing: the firm has no such entry from before its day, or more than one; ask the source for 信息类别 and 决定文号</source>
            <translation>未减轻任何记录：该企业在此日期之前没有对应记录，或有多条；请向来源单位核实信息类别和决定文号</translation>
        </message>
        <message>
            <source>Let its owner open and close it once, or copy the case with its -wal file to a folder of your own</source>
            <translation>请其所有者打开并关闭一次，或把案件连同其 -wal 文件复制到自己的文件夹</translation>
        </message>
        <message>
            <source>Make the folder first</source>
            <translation>请先建立文件夹</translation>
        </message>
        <message>
            <source>Open a backup; the file was not changed</source>
            <translation>请打开备份；该文件未被改动</translation>
        </message>
        <message>
            <source>Other users may read the key</source>
            <translation>其他用户可读取该密钥</translation>
        </message>
        <message>
            <source>Out of memory</source>
            <translation>内存不足</translation>
        </message>
        <message>
            <source>Read it once more</source>
            <translation>请重新读取</translation>
        </message>
        <message>
            <source>Reading the case</source>
            <translation>正在读取案件</translation>
        </message>
        <message>
            <source>Restore the key from its export</source>
            <translation>请由导出文件恢复密钥</translation>
        </message>
        <message>
            <source>Restore the key from its export, or rotate it</source>
            <translation>请由导出文件恢复密钥，或更换密钥</translation>
        </message>
        <message>
            <source>Row %1 (%2, row %3) was changed after it was imported</source>
            <translation>第 %1 行（%2 第 %3 行）在导入后被改动</translation>
        </message>
        <message>
            <source>Row %1 points to a missing row of %2</source>
            <translation>第 %1 行指向 %2 中不存在的行</translation>
        </message>
        <message>
            <source>Row %1 stems from no import</source>
            <translation>第 %1 行不是由导入产生的</translation>
        </message>
        <message>
            <source>Row %1 was changed after it was written</source>
            <translation>第 %1 行在写入后被改动</translation>
        </message>
        <message>
            <source>SQLite reports: %1</source>
            <translation>SQLite 报告：%1</translation>
        </message>
        <message>
            <source>Save a copy where you may write, and work on that</source>
            <translation>请在可写处另存副本后使用</translation>
        </message>
        <message>
            <source>Take their rights away (mode 0600), or rotate the key</source>
            <translation>请收回权限（0600）或更换密钥</translation>
        </message>
        <message>
            <source>The audit log was changed at line %1</source>
            <translation>审计日志第 %1 行被改动</translation>
        </message>
        <message>
            <source>The audit log was cut after line %1</source>
            <translation>审计日志在第 %1 行之后被截断</translation>
        </message>
        <message>
            <source>The case cannot be opened (%1)</source>
            <translation>案件无法打开（%1）</translation>
        </message>
        <message>
            <source>The case has no record %1</source>
            <translation>案件中没有记录 %1</translation>
        </message>
        <message>
            <source>The case is cut short or has grown by foreign bytes</source>
            <translation>案件文件被截短，或混入外来内容</translation>
        </message>
        <message>
            <source>The case is damaged (%1)</source>
            <translation>案件已损坏（%1）</translation>
        </message>
        <message>
            <source>The case is open in another window or program</source>
            <translation>该案件正在另一窗口或程序中打开</translation>
        </message>
        <message>
            <source>The case may not be read</source>
            <translation>没有读取案件的权限</translation>
        </message>
        <message>
            <source>The case may not be written</source>
            <translation>没有写入案件的权限</translation>
        </message>
        <message>
            <source>The case was not closed properly, and %1 cannot be read</source>
            <translation>案件上次未正常关闭，且无法读取 %1</translation>
        </message>
        <message>
            <source>The case was written while it was read</source>
            <translation>读取期间案件被改写</translation>
        </message>
        <message>
            <source>The copy could not be written</source>
            <translation>无法写入副本</translation>
        </message>
        <message>
            <source>The database refused a step (%1)</source>
            <translation>数据库拒绝了一步操作（%1）</translation>
        </message>
        <message>
            <source>The disk cannot be read or written (%1)</source>
            <translation>磁盘无法读写（%1）</translation>
        </message>
        <message>
            <source>The disk is full; nothing of this step was kept</source>
            <translation>磁盘已满，本步未留下任何内容</translation>
        </message>
        <message>
            <source>The file %1 beside the case may not be written</source>
            <translation>案件旁边的文件 %1 不可写</translation>
        </message>
        <message>
            <source>The file exists already</source>
            <translation>文件已存在</translation>
        </message>
        <message>
            <source>The folder does not exist</source>
            <translation>文件夹不存在</translation>
        </message>
        <message>
            <source>The folder of keys cannot be made</source>
            <translation>无法建立密钥文件夹</translation>
        </message>
        <message>
            <source>The inner order of the case was changed by another program</source>
            <translation>案件内部结构被其他程序改动</translation>
        </message>
        <message>
            <source>The key file cannot be read</source>
            <translation>密钥文件无法读取</translation>
        </message>
        <message>
            <source>The key file cannot be written</source>
            <translation>密钥文件无法写入</translation>
        </message>
        <message>
            <source>The key file was changed</source>
            <translation>密钥文件被改动</translation>
        </message>
        <message>
            <source>The key in use is missing</source>
            <translation>缺少在用密钥</translation>
        </message>
        <message>
            <source>The publicity rules cannot be read</source>
            <translation>公示规则无法读取</translation>
        </message>
        <message>
            <source>The rows of the last import were not matched with their firms yet</source>
            <translation>上次导入的行尚未与企业对应</translation>
        </message>
        <message>
            <source>The seal of %1 differs from the audit log</source>
            <translation>%1 的封存值与操作日志不符</translation>
        </message>
        <message>
            <source>The seal of batch %1 is gone</source>
            <translation>批次 %1 的封存值不见了</translation>
        </message>
        <message>
            <source>There is no such file</source>
            <translation>没有这个文件</translation>
        </message>
        <message>
            <source>This case was written by a newer Coir (edition %1, this one reads %2)</source>
            <translation>本案件由较新的 Coir 写成（版本 %1，本程序可读 %2）</translation>
        </message>
        <message>
            <source>This is no key file</source>
            <translation>这不是密钥文件</translation>
        </message>
        <message>
            <source>This is not a Coir case</source>
            <translation>这不是 Coir 案件</translation>
        </message>
        <message>
            <source>This is not a file</source>
            <translation>这不是文件</translation>
        </message>
        <message>
            <source>Update Coir; the file was not changed</source>
            <translation>请升级 Coir；该文件未被改动</translation>
        </message>
        <message>
            <source>Verify the case</source>
            <translation>请校验案件</translation>
        </message>
        <message>
            <source>Wait until it has finished, or open the case read-only</source>
            <translation>请等其完成，或以只读方式打开</translation>
        </message>
    </context>
    <context>
        <name>term</name>
        <message>
            <source>Circle of guarantees</source>
            <translation>担保圈</translation>
        </message>
        <message>
            <source>Circular payments</source>
            <translation>资金回流</translation>
        </message>
        <message>
            <source>Circular shareholding</source>
            <translation>循环持股</translation>
        </message>
        <message>
            <source>Duty-free buying ring</source>
            <translation>离岛免税套购</translation>
        </message>
        <message>
            <source>Hot spot</source>
            <translation>风险热点</translation>
        </message>
        <message>
            <source>Low declared price</source>
            <translation>低报价格</translation>
        </message>
        <message>
            <source>Payments gathered by one collector</source>
            <translation>资金归集</translation>
        </message>
        <message>
            <source>Phoenix firm</source>
            <translation>换马甲</translation>
        </message>
        <message>
            <source>Risk from tied firms</source>
            <translation>关联风险传导</translation>
        </message>
        <message>
            <source>Shell company</source>
            <translation>空壳公司</translation>
        </message>
        <message>
            <source>abnormal</source>
            <translation>经营异常</translation>
        </message>
        <message>
            <source>abnormal_entry</source>
            <translation>经营异常名录</translation>
        </message>
        <message>
            <source>active</source>
            <translation>存续</translation>
        </message>
        <message>
            <source>activity</source>
            <translation>经营此消彼长</translation>
        </message>
        <message>
            <source>address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>annual_report</source>
            <translation>企业年报</translation>
        </message>
        <message>
            <source>annulled</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>another officer or holder in common</source>
            <translation>其他人员或股东相同</translation>
        </message>
        <message>
            <source>area</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>area_shape</source>
            <translation>区划图形</translation>
        </message>
        <message>
            <source>assets moved</source>
            <translation>资产转移</translation>
        </message>
        <message>
            <source>blank_row</source>
            <translation>空行</translation>
        </message>
        <message>
            <source>business scope</source>
            <translation>经营范围</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>注销</translation>
        </message>
        <message>
            <source>chain</source>
            <translation>链式控制</translation>
        </message>
        <message>
            <source>change</source>
            <translation>变更登记</translation>
        </message>
        <message>
            <source>closed_temp</source>
            <translation>停业</translation>
        </message>
        <message>
            <source>closed_temporarily</source>
            <translation>歇业</translation>
        </message>
        <message>
            <source>collector</source>
            <translation>归集方</translation>
        </message>
        <message>
            <source>contagion</source>
            <translation>关联风险传导</translation>
        </message>
        <message>
            <source>controller</source>
            <translation>控制人</translation>
        </message>
        <message>
            <source>county</source>
            <translation>区县</translation>
        </message>
        <message>
            <source>course of activity</source>
            <translation>业务走势</translation>
        </message>
        <message>
            <source>declaration_line</source>
            <translation>报关单</translation>
        </message>
        <message>
            <source>delisted</source>
            <translation>除名</translation>
        </message>
        <message>
            <source>device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>dominant</source>
            <translation>相对控制</translation>
        </message>
        <message>
            <source>duty-free-ring</source>
            <translation>离岛免税套购</translation>
        </message>
        <message>
            <source>enforcement</source>
            <translation>被执行人</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>线索企业</translation>
        </message>
        <message>
            <source>footer</source>
            <translation>表尾说明</translation>
        </message>
        <message>
            <source>foreign_currency</source>
            <translation>非人民币金额</translation>
        </message>
        <message>
            <source>grid-events</source>
            <translation>网格事件</translation>
        </message>
        <message>
            <source>grid_event</source>
            <translation>网格事件</translation>
        </message>
        <message>
            <source>guarantee</source>
            <translation>担保</translation>
        </message>
        <message>
            <source>guarantee-circle</source>
            <translation>担保圈</translation>
        </message>
        <message>
            <source>high</source>
            <translation>高</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>holding</source>
            <translation>股东及出资</translation>
        </message>
        <message>
            <source>hot-spot</source>
            <translation>风险热点</translation>
        </message>
        <message>
            <source>hs_length</source>
            <translation>商品编码位数</translation>
        </message>
        <message>
            <source>industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>invoice_month</source>
            <translation>发票月度汇总</translation>
        </message>
        <message>
            <source>joint</source>
            <translation>共同控制</translation>
        </message>
        <message>
            <source>licence</source>
            <translation>行政许可</translation>
        </message>
        <message>
            <source>licence number</source>
            <translation>许可证编号</translation>
        </message>
        <message>
            <source>licensed_site</source>
            <translation>集群地址与代理机构</translation>
        </message>
        <message>
            <source>liquidation</source>
            <translation>清算</translation>
        </message>
        <message>
            <source>list_entry</source>
            <translation>严重失信与失信被执行人名单</translation>
        </message>
        <message>
            <source>lists</source>
            <translation>名单在列</translation>
        </message>
        <message>
            <source>member</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>未成年人</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>已转移</translation>
        </message>
        <message>
            <source>moved_in</source>
            <translation>迁入</translation>
        </message>
        <message>
            <source>moved_out</source>
            <translation>迁出</translation>
        </message>
        <message>
            <source>natural_person</source>
            <translation>自然人</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>objection</source>
            <translation>异议申请</translation>
        </message>
        <message>
            <source>ordered_closed</source>
            <translation>责令关闭</translation>
        </message>
        <message>
            <source>origin</source>
            <translation>原主体</translation>
        </message>
        <message>
            <source>ownership-cycle</source>
            <translation>循环持股</translation>
        </message>
        <message>
            <source>payer</source>
            <translation>付款账户</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>资金流水</translation>
        </message>
        <message>
            <source>payment-cycle</source>
            <translation>资金回流</translation>
        </message>
        <message>
            <source>payment-fan-in</source>
            <translation>资金归集</translation>
        </message>
        <message>
            <source>penalties</source>
            <translation>行政处罚</translation>
        </message>
        <message>
            <source>penalty</source>
            <translation>行政处罚</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>phoenix</source>
            <translation>换马甲</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>phone or e-mail</source>
            <translation>电话或邮箱</translation>
        </message>
        <message>
            <source>post</source>
            <translation>主要人员</translation>
        </message>
        <message>
            <source>purchase</source>
            <translation>离岛免税购买</translation>
        </message>
        <message>
            <source>recipient</source>
            <translation>收货人</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>企业登记</translation>
        </message>
        <message>
            <source>repair</source>
            <translation>信用修复</translation>
        </message>
        <message>
            <source>repeated_heading</source>
            <translation>重复的表头</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>吊销</translation>
        </message>
        <message>
            <source>revoked_cancelled</source>
            <translation>吊销已注销</translation>
        </message>
        <message>
            <source>same building</source>
            <translation>同一楼栋</translation>
        </message>
        <message>
            <source>same legal representative</source>
            <translation>同一法定代表人</translation>
        </message>
        <message>
            <source>same unit</source>
            <translation>同一单元</translation>
        </message>
        <message>
            <source>section A</source>
            <translation>A 农林牧渔</translation>
        </message>
        <message>
            <source>section B</source>
            <translation>B 采矿</translation>
        </message>
        <message>
            <source>section C</source>
            <translation>C 制造</translation>
        </message>
        <message>
            <source>section D</source>
            <translation>D 电热燃水</translation>
        </message>
        <message>
            <source>section E</source>
            <translation>E 建筑</translation>
        </message>
        <message>
            <source>section F</source>
            <translation>F 批发零售</translation>
        </message>
        <message>
            <source>section G</source>
            <translation>G 交通运输仓储邮政</translation>
        </message>
        <message>
            <source>section H</source>
            <translation>H 住宿餐饮</translation>
        </message>
        <message>
            <source>section I</source>
            <translation>I 信息传输软件</translation>
        </message>
        <message>
            <source>section J</source>
            <translation>J 金融</translation>
        </message>
        <message>
            <source>section K</source>
            <translation>K 房地产</translation>
        </message>
        <message>
            <source>section L</source>
            <translation>L 租赁商务</translation>
        </message>
        <message>
            <source>section M</source>
            <translation>M 科研技术</translation>
        </message>
        <message>
            <source>section N</source>
            <translation>N 水利环境公共设施</translation>
        </message>
        <message>
            <source>section O</source>
            <translation>O 居民服务修理</translation>
        </message>
        <message>
            <source>section P</source>
            <translation>P 教育</translation>
        </message>
        <message>
            <source>section Q</source>
            <translation>Q 卫生社会工作</translation>
        </message>
        <message>
            <source>section R</source>
            <translation>R 文体娱</translation>
        </message>
        <message>
            <source>section S</source>
            <translation>S 公共管理社会组织</translation>
        </message>
        <message>
            <source>section T</source>
            <translation>T 国际组织</translation>
        </message>
        <message>
            <source>share_sum</source>
            <translation>持股比例合计超过 100 %</translation>
        </message>
        <message>
            <source>shell</source>
            <translation>空壳公司</translation>
        </message>
        <message>
            <source>similar</source>
            <translation>相近</translation>
        </message>
        <message>
            <source>smoothed</source>
            <translation>平滑</translation>
        </message>
        <message>
            <source>sole</source>
            <translation>单独控制</translation>
        </message>
        <message>
            <source>standardised</source>
            <translation>标准化</translation>
        </message>
        <message>
            <source>successor</source>
            <translation>后继主体</translation>
        </message>
        <message>
            <source>suspect</source>
            <translation>主体</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>歇业</translation>
        </message>
        <message>
            <source>tariff</source>
            <translation>关税税率</translation>
        </message>
        <message>
            <source>tax_arrears</source>
            <translation>欠税公告</translation>
        </message>
        <message>
            <source>tax_rating</source>
            <translation>纳税信用评价</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>相同</translation>
        </message>
        <message>
            <source>tier-d</source>
            <translation>D 级</translation>
        </message>
        <message>
            <source>total</source>
            <translation>合计行</translation>
        </message>
        <message>
            <source>trade name</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>trading partners</source>
            <translation>交易对方</translation>
        </message>
        <message>
            <source>two_currencies</source>
            <translation>币种不一致</translation>
        </message>
        <message>
            <source>undervaluation</source>
            <translation>低报价格</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>uscc_check</source>
            <translation>代码校验位错误</translation>
        </message>
        <message>
            <source>utility_quarter</source>
            <translation>社保水电</translation>
        </message>
        <message>
            <source>victim</source>
            <translation>受害方</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>关注</translation>
        </message>
    </context>
    <context>
        <name>text</name>
        <message>
            <source>A code table has another heading than expected</source>
            <translation>代码表的表头与预期不符</translation>
        </message>
        <message>
            <source>A code table is missing</source>
            <translation>缺少代码表</translation>
        </message>
        <message>
            <source>A row of a code table has another number of cells</source>
            <translation>代码表某行的列数不符</translation>
        </message>
        <message>
            <source>Install the package libopencc-data</source>
            <translation>请安装软件包 libopencc-data</translation>
        </message>
        <message>
            <source>Install the program again; its code tables are damaged</source>
            <translation>请重新安装程序：代码表已损坏</translation>
        </message>
        <message>
            <source>The table of traditional characters cannot be read</source>
            <translation>无法读取繁简转换表</translation>
        </message>
    </context>
    <context>
        <name>unit</name>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>bits</source>
            <translation>比特</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>块</translation>
        </message>
        <message>
            <source>buyers</source>
            <translation>人</translation>
        </message>
        <message>
            <source>cells</source>
            <translation>单元</translation>
        </message>
        <message>
            <source>changes</source>
            <translation>次</translation>
        </message>
        <message>
            <source>circles</source>
            <translation>圈</translation>
        </message>
        <message>
            <source>days</source>
            <translation>日</translation>
        </message>
        <message>
            <source>events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>firms</source>
            <translation>户</translation>
        </message>
        <message>
            <source>hops</source>
            <translation>步</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>小时</translation>
        </message>
        <message>
            <source>industries</source>
            <translation>个行业</translation>
        </message>
        <message>
            <source>invoices</source>
            <translation>发票份数</translation>
        </message>
        <message>
            <source>items</source>
            <translation>件</translation>
        </message>
        <message>
            <source>levels</source>
            <translation>层</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>行</translation>
        </message>
        <message>
            <source>metres</source>
            <translation>米</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>months</source>
            <translation>月</translation>
        </message>
        <message>
            <source>parties</source>
            <translation>方</translation>
        </message>
        <message>
            <source>payments</source>
            <translation>笔</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>%</translation>
        </message>
        <message>
            <source>quarters</source>
            <translation>季</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>行</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>步</translation>
        </message>
        <message>
            <source>years</source>
            <translation>年</translation>
        </message>
        <message>
            <source>yuan</source>
            <translation>元</translation>
        </message>
    </context>
</TS>
