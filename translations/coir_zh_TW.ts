<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>Connection</name>
        <message>
            <source> %1 ways are as short; first the one that rests on ownership and posts most.</source>
            <translation>同樣短的途徑共 %1 條；先列最依靠股權與任職的一條。</translation>
        </message>
        <message numerus="yes">
            <source>Connected directly, by %n relation(s).</source>
            <translation>
                <numerusform>直接相連，共 %n 條關係。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Connected in %n step(s).</source>
            <translation>
                <numerusform>經 %n 步相連。</numerusform>
            </translation>
        </message>
        <message>
            <source>Neither connected directly nor by a common neighbour. A path may lead over more steps.</source>
            <translation>既未直接相連，也沒有共同鄰居；可再查找多步路徑。</translation>
        </message>
        <message numerus="yes">
            <source>Not connected directly, but by %n common neighbour(s).</source>
            <translation>
                <numerusform>沒有直接相連，但有 %n 個共同鄰居。</numerusform>
            </translation>
        </message>
        <message>
            <source>Way %1 of %2</source>
            <translation>第 %1 條，共 %2 條</translation>
        </message>
        <message>
            <source>legal representative</source>
            <translation>法定代表人</translation>
        </message>
        <message>
            <source>no dates given</source>
            <translation>未註明日期</translation>
        </message>
        <message>
            <source>not verified</source>
            <translation>未核實</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自 %1 起</translation>
        </message>
        <message>
            <source>source row</source>
            <translation>來源行</translation>
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
            <translation>%1 年度：%2 級</translation>
        </message>
        <message>
            <source>address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>annual report %1</source>
            <translation>年報 %1</translation>
        </message>
        <message>
            <source>annual report: %1</source>
            <translation>年報：%1</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>有異議</translation>
        </message>
        <message>
            <source>for information</source>
            <translation>僅供參考</translation>
        </message>
        <message>
            <source>founded</source>
            <translation>成立</translation>
        </message>
        <message>
            <source>guaranteed by</source>
            <translation>由其擔保</translation>
        </message>
        <message>
            <source>guarantees</source>
            <translation>為其擔保</translation>
        </message>
        <message>
            <source>held by</source>
            <translation>股東</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>對外持股</translation>
        </message>
        <message>
            <source>insured %1</source>
            <translation>參保 %1 人</translation>
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
            <translation>公示期滿</translation>
        </message>
        <message>
            <source>registry: %1</source>
            <translation>登記：%1</translation>
        </message>
        <message>
            <source>repaired</source>
            <translation>已修復</translation>
        </message>
        <message>
            <source>revenue %1</source>
            <translation>營收 %1</translation>
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
            <translation>同一電話</translation>
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
            <translation>狀態：%1</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>已撤銷</translation>
        </message>
    </context>
    <context>
        <name>FindingText</name>
        <message>
            <source>%1 accounts</source>
            <translation>%1 個賬戶</translation>
        </message>
        <message>
            <source>%1 and others, %2 firms</source>
            <translation>%1 等 %2 戶</translation>
        </message>
        <message>
            <source>%1 firms</source>
            <translation>%1 戶</translation>
        </message>
        <message>
            <source>%1 firms as of %2</source>
            <translation>%2 時 %1 戶</translation>
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
            <translation>與失信方的往來餘額、對外擔保、還款計劃</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>屬實</translation>
        </message>
        <message>
            <source>Contract, invoice and payment record of the shipment, price list of the seller, relation with the seller</source>
            <translation>該票貨物的合同、發票與付款憑證，賣方價目表，與賣方的關係</translation>
        </message>
        <message>
            <source>Contracts and delivery notes behind the transfers, bank statements, who operates the accounts</source>
            <translation>轉賬對應的合同與送貨單、銀行流水、賬戶由誰操作</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>排除</translation>
        </message>
        <message>
            <source>Guarantee contracts, loan balances and due dates, use of the loans, collateral</source>
            <translation>擔保合同、貸款餘額與到期日、貸款用途、抵質押物</translation>
        </message>
        <message>
            <source>Lease contract and rent receipts, utility bills, staff list with social insurance, bank account, who collects the post</source>
            <translation>租賃合同與租金憑證、水電費單據、參保人員名單、銀行賬戶、信件由誰簽收</translation>
        </message>
        <message>
            <source>Lease contract of both firms, transfer of stock and staff, contracts with former customers, who signs and who pays</source>
            <translation>兩戶的租賃合同、存貨與人員去向、與原客戶的合同、由誰簽字付款</translation>
        </message>
        <message>
            <source>Purchase records and pick-up lists, payment channels, delivery addresses, who organised the journey</source>
            <translation>購物與提貨記錄、付款渠道、收貨地址、由誰組織行程</translation>
        </message>
        <message>
            <source>Registration papers, lease contract, account books, staff list</source>
            <translation>登記材料、租賃合同、賬簿、人員名單</translation>
        </message>
        <message>
            <source>Share registers, capital verification, who votes the shares, filing of the beneficial owner</source>
            <translation>股東名冊、驗資資料、表決權由誰行使、受益所有人備案</translation>
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
            <translation>所示 %1 / %2 個節點，%3 條關係</translation>
        </message>
        <message>
            <source>Arranging the graph</source>
            <translation>排布圖譜</translation>
        </message>
        <message>
            <source>Building the graph</source>
            <translation>構建圖譜</translation>
        </message>
        <message>
            <source>Writing the picture</source>
            <translation>寫出圖片</translation>
        </message>
    </context>
    <context>
        <name>HeatView</name>
        <message>
            <source>Clusters of the scan statistic</source>
            <translation>掃描統計聚集區</translation>
        </message>
        <message>
            <source>Counting events by place</source>
            <translation>按地點統計事件</translation>
        </message>
        <message>
            <source>Density of events, quartic kernel, bandwidth %1 km</source>
            <translation>事件密度，四次核，帶寬 %1 公里</translation>
        </message>
        <message>
            <source>Differences are within chance (p = %1)</source>
            <translation>各市縣差異在隨機波動之內（p = %1）</translation>
        </message>
        <message>
            <source>Events per square kilometre, %1 to %2</source>
            <translation>每平方公里事件數，%1 至 %2</translation>
        </message>
        <message>
            <source>Events per square kilometre, in force on that day</source>
            <translation>每平方公里事件數，當日有效</translation>
        </message>
        <message>
            <source>Hot and cold spots: Gi*, false discovery rate, two-sided</source>
            <translation>熱點與冷點：Gi*，FDR 校正，雙側</translation>
        </message>
        <message>
            <source>Per 100 active firms, %1 to %2</source>
            <translation>每百戶存續企業，%1 至 %2</translation>
        </message>
        <message>
            <source>Per 100 active firms, in force on that day</source>
            <translation>每百戶存續企業，當日有效</translation>
        </message>
        <message>
            <source>Per 100 declaration lines</source>
            <translation>每百申報行</translation>
        </message>
        <message>
            <source>Per 100 declaration lines, %1 to %2</source>
            <translation>每百申報行，%1 至 %2</translation>
        </message>
        <message>
            <source>Per 100 of the %1 active firms with a position (of %2), %3 to %4</source>
            <translation>每百戶有座標的存續企業（%1 戶，共 %2 戶），%3 至 %4</translation>
        </message>
        <message>
            <source>Per 100 of the %1 active firms with a position (of %2), in force on that day</source>
            <translation>每百戶有座標的存續企業（%1 戶，共 %2 戶），當日有效</translation>
        </message>
        <message>
            <source>Per 100 of the %1 declaration lines with a position (of %2)</source>
            <translation>每百條有座標的申報行（%1 條，共 %2 條）</translation>
        </message>
        <message>
            <source>Per 100 of the %1 declaration lines with a position (of %2), %3 to %4</source>
            <translation>每百條有座標的申報行（%1 條，共 %2 條），%3 至 %4</translation>
        </message>
        <message>
            <source>Rate by county, empirical Bayes</source>
            <translation>市縣比率，經驗貝葉斯平滑</translation>
        </message>
        <message>
            <source>Rates by hexagon</source>
            <translation>六邊形比率</translation>
        </message>
        <message>
            <source>Raw rate by county</source>
            <translation>市縣原始率</translation>
        </message>
        <message>
            <source>none</source>
            <translation>無</translation>
        </message>
        <message>
            <source>too few</source>
            <translation>樣本過小</translation>
        </message>
    </context>
    <context>
        <name>JobRunner</name>
        <message>
            <source>Close other programs, or work with a smaller part of the data</source>
            <translation>請關閉其他程序，或只處理一部分數據</translation>
        </message>
        <message>
            <source>Nothing of it was kept. If it happens again, check the case with coir verify</source>
            <translation>未保留任何結果。若再次發生，請用 coir verify 檢查案件</translation>
        </message>
        <message>
            <source>Nothing of it was kept. Try again</source>
            <translation>未保留任何結果，請重試</translation>
        </message>
        <message>
            <source>The job ended unexpectedly</source>
            <translation>任務意外結束</translation>
        </message>
        <message>
            <source>The job ended unexpectedly: %1</source>
            <translation>任務意外結束：%1</translation>
        </message>
        <message>
            <source>There is not enough memory for this</source>
            <translation>內存不足，無法完成</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Exporting the key</source>
            <translation>導出密鑰</translation>
        </message>
        <message>
            <source>Looking for the keys</source>
            <translation>查找密鑰</translation>
        </message>
        <message>
            <source>Making a new key</source>
            <translation>生成新密鑰</translation>
        </message>
        <message>
            <source>Noting it in the audit</source>
            <translation>記入審計記錄</translation>
        </message>
        <message>
            <source>Restore it from its export</source>
            <translation>請用導出的備份恢復</translation>
        </message>
        <message>
            <source>Restoring the key</source>
            <translation>恢復密鑰</translation>
        </message>
        <message>
            <source>The key in use is missing</source>
            <translation>當前使用的密鑰缺失</translation>
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
            <translation>關注</translation>
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
            <translation>線索以下列條文為可核查的依據；事實是否符合條文，由主管機關判斷。</translation>
        </message>
        <message>
            <source>A local estimate, kept apart from official ratings: five dimensions start at their weight, facts in force take points away, good ones add. Repaired, expired and disputed facts do not weigh. Too few registers: no tier. Persons and individual businesses are not rated.</source>
            <translation>本地估算，與官方評價分開：五個維度以各自權重為起點，有效的不利事實扣分，有利事實加分。已修復、已到期和有異議的事實不計分。名錄太少則不評級。個人和個體工商戶不評級。</translation>
        </message>
        <message>
            <source>Adds up signs that a firm has no business of its own: an address, phone or person shared by many, founded in a batch, nobody insured, invoices without purchases. Each sign has a weight; together they give 1 − the product of (1 − weight). Signs of one family alone never make a high level; a met clearing condition halves its sign.</source>
            <translation>彙總企業沒有自身經營的跡象：地址、電話或人員為多家共用，成批設立，無人參保，有銷項而無進項。每個跡象有權重，合成值為 1 減去各（1 − 權重）的乘積。僅一類跡象不會達到高級別；滿足一項排除條件，相應跡象減半。</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>條文</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>至多</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>分檔</translation>
        </message>
        <message>
            <source>Compares firms that ended under a sanction with firms founded around that day: name, address, contact, people, trade, scope, place. Each comparison gives bits for or against (Fellegi and Sunter); with the time between they give a probability. Successors of successors count while the product of probabilities stays high enough.</source>
            <translation>將受懲戒後終止的企業與該日前後設立的企業比較：名稱、地址、聯繫方式、人員、行業、經營範圍、所在地。每項比較給出支持或反對的比特數（Fellegi–Sunter），連同間隔時間得出概率。概率之積足夠高時，後繼的後繼也計入。</translation>
        </message>
        <message>
            <source>Compares the unit price of a declaration line with lines of the same commodity, origin, trade mode, currency and terms in the same quarter: the distance from the median in robust standard deviations. Too few lines to compare: not judged.</source>
            <translation>將報關行的單價與同一季度內商品、原產地、貿易方式、幣種和成交方式相同的行比較：以穩健標準差計量與中位數的距離。可比行太少則不判斷。</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>維度</translation>
        </message>
        <message>
            <source>Getis-Ord Gi* on hexagons: is the rate of a cell and its neighbours higher than chance explains? Corrected for the number of cells; small cells are smoothed and suppressed.</source>
            <translation>六邊形上的 Getis-Ord Gi*：某格及其鄰格的比率是否高於偶然所能解釋？已按格數校正；小格經平滑和隱去。</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>熱力</translation>
        </message>
        <message>
            <source>How long a penalty weighs</source>
            <translation>處罰計分的時長</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>施行日期</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>指標</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>指標</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法規</translation>
        </message>
        <message>
            <source>Laws</source>
            <translation>法規</translation>
        </message>
        <message>
            <source>Lets risk run from listed firms along control, shareholding and guarantees, damped at each step, for a few steps. A firm's own entry is no lead here; banks, state platforms and firms with many neighbours pass nothing on.</source>
            <translation>讓風險從列入名單的企業沿控制、持股和擔保傳導數步，逐步衰減。企業自身的列入記錄在此不構成線索；銀行、國有平臺和鄰居眾多的企業不再傳導。</translation>
        </message>
        <message>
            <source>Looks for accounts that many new counterparties pay into within days and that pass nearly all of it on.</source>
            <translation>查找數日內有許多新對手付款、又將款項幾乎全部轉出的賬戶。</translation>
        </message>
        <message>
            <source>Looks for buyers of the same goods who share a payer, a device or a recipient: blocks of buyers who each have several of the block's items.</source>
            <translation>查找購買相同商品且共用付款人、設備或收貨人的購買者：塊內每人都購買了其中多項商品。</translation>
        </message>
        <message>
            <source>Looks for firms that own each other in a ring and says how much of the ring belongs to nobody outside it.</source>
            <translation>查找相互持股成環的企業，並說明環中有多少股權不屬於環外任何人。</translation>
        </message>
        <message>
            <source>Looks for money that comes back to where it started within the time allowed, step by step with similar amounts, and for repeated near-equal transfers.</source>
            <translation>查找在規定時間內以相近金額逐步回到起點的資金，以及重複的近似等額轉賬。</translation>
        </message>
        <message>
            <source>Looks for rings of guarantees that are in force at once, and weighs them by closing ratio, by exposure against equity and by members on a list.</source>
            <translation>查找同時有效的擔保環，並按閉合率、敞口與淨資產之比和列入名單的成員加權。</translation>
        </message>
        <message>
            <source>Needs: %1. Without one of them it says “not judged”.</source>
            <translation>必需：%1。缺少其一則顯示“不可判”。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>數目</translation>
        </message>
        <message>
            <source>Ownership and control</source>
            <translation>股權與控制</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>分值</translation>
        </message>
        <message>
            <source>Rates by county and hexagon, smoothed towards the mean where few firms stand behind them; hot and cold cells by Gi* with a correction for the number of cells. Cells with too few firms or one or two events are not shown.</source>
            <translation>按區縣和六邊形計算比率，企業少時向均值平滑；冷熱格用 Gi* 判別，並按格數校正。企業太少或僅有一兩起事件的格不顯示。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Rule pack %1, version %2, in force from %3; %4.</source>
            <translation>規則包 %1，版本 %2，自 %3 起施行；%4。</translation>
        </message>
        <message>
            <source>Shares through all chains with loops solved exactly; control by more than half of the votes, own and of firms controlled; beneficial owners by the criteria of the filing rules. What no list names belongs to “unknown”.</source>
            <translation>沿所有鏈條計算持股，環路精確求解；控制指自身及受控企業合計過半數表決權；受益所有人按備案規則的標準。名單未載明的部分歸於“未知”。</translation>
        </message>
        <message>
            <source>The decision date picks the rules: how long a fact is published, and how its weight falls with time.</source>
            <translation>由決定日期選定規則：事實公示多久，權重如何隨時間下降。</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>閾值</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>閾值</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>等級</translation>
        </message>
        <message>
            <source>Tiers</source>
            <translation>等級</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>單位</translation>
        </message>
        <message>
            <source>Uses where they are there: %1.</source>
            <translation>有則使用：%1。</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>取值</translation>
        </message>
        <message>
            <source>What it may say, and what would clear it</source>
            <translation>可能給出的理由與可排除的情形</translation>
        </message>
        <message>
            <source>What would clear it</source>
            <translation>可排除的情形</translation>
        </message>
        <message>
            <source>a default of this program, to be set by the office</source>
            <translation>本程序的默認值，由機關自行設定</translation>
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
            <translation>%1 百萬元</translation>
        </message>
        <message>
            <source>%1 ten-thousand yuan</source>
            <translation>%1 萬元</translation>
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
            <translation>%1 億</translation>
        </message>
        <message>
            <source>%1 km</source>
            <translation>%1 公里</translation>
        </message>
        <message>
            <source>%1 ten thousand</source>
            <translation>%1 萬</translation>
        </message>
        <message>
            <source>%1: burst in %2</source>
            <translation>%1：%2 突增</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) far off not drawn</source>
            <translation>
                <numerusform>另有 %n 個遠處單元未繪出</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n 筆</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>賬戶</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>As of %1, known %2</source>
            <translation>有效於 %1，已知於 %2</translation>
        </message>
        <message>
            <source>Bursts</source>
            <translation>突增</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>購買人</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>單元</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>級別</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>終止</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>聯繫方式</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>次數</translation>
        </message>
        <message>
            <source>County</source>
            <translation>市縣</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>債務人</translation>
        </message>
        <message>
            <source>Dormant</source>
            <translation>休眠</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>郵箱</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>事實</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>企業</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>已標記</translation>
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
            <translation>擔保人</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>持有人</translation>
        </message>
        <message>
            <source>Item or key</source>
            <translation>商品或關鍵項</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>類型</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>成環</translation>
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
            <translation>地點</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>分值</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>單價</translation>
        </message>
        <message>
            <source>Same importer</source>
            <translation>同一進口商</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份額</translation>
        </message>
        <message>
            <source>Synthetic data</source>
            <translation>合成數據</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>To</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>數值</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>權重</translation>
        </message>
        <message>
            <source>What</source>
            <translation>內容</translation>
        </message>
        <message>
            <source>account</source>
            <translation>賬戶</translation>
        </message>
        <message>
            <source>address</source>
            <translation>地址</translation>
        </message>
        <message numerus="yes">
            <source>and %n more firm(s) at the same place</source>
            <translation>
                <numerusform>同一地點另有 %n 戶</numerusform>
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
            <translation>聯繫方式</translation>
        </message>
        <message>
            <source>dashed: between members, not part of the circle</source>
            <translation>虛線：成員之間的擔保，不在環內</translation>
        </message>
        <message>
            <source>dashed: not verified</source>
            <translation>虛線：未核實</translation>
        </message>
        <message>
            <source>device</source>
            <translation>設備</translation>
        </message>
        <message>
            <source>dormant</source>
            <translation>休眠</translation>
        </message>
        <message>
            <source>entry</source>
            <translation>一般記載</translation>
        </message>
        <message>
            <source>firm</source>
            <translation>企業</translation>
        </message>
        <message>
            <source>flagged line</source>
            <translation>標記的申報行</translation>
        </message>
        <message>
            <source>founded %1</source>
            <translation>成立 %1</translation>
        </message>
        <message>
            <source>framed: the dense block, %1 buyers × %2 items</source>
            <translation>框內為密集塊：%1 名購買人 × %2 項</translation>
        </message>
        <message>
            <source>goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>guarantee</source>
            <translation>擔保</translation>
        </message>
        <message>
            <source>hatched: too few</source>
            <translation>斜線：樣本過小</translation>
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
            <translation>熱 90 %</translation>
        </message>
        <message>
            <source>hot 95 %</source>
            <translation>熱 95 %</translation>
        </message>
        <message>
            <source>hot 99 %</source>
            <translation>熱 99 %</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>界限 %1</translation>
        </message>
        <message>
            <source>median %1</source>
            <translation>中位數 %1</translation>
        </message>
        <message>
            <source>median and band</source>
            <translation>中位數與區間</translation>
        </message>
        <message>
            <source>monthly activity</source>
            <translation>月度活動</translation>
        </message>
        <message>
            <source>n %1</source>
            <translation>n %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>不顯著</translation>
        </message>
        <message>
            <source>other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>other importers</source>
            <translation>其他進口商</translation>
        </message>
        <message>
            <source>payer</source>
            <translation>付款賬戶</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>資金</translation>
        </message>
        <message>
            <source>person in a role (token)</source>
            <translation>任職人（令牌）</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>points</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>post</source>
            <translation>任職</translation>
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
            <translation>同聯繫方式</translation>
        </message>
        <message>
            <source>same importer</source>
            <translation>同一進口商</translation>
        </message>
        <message>
            <source>start</source>
            <translation>起點</translation>
        </message>
        <message>
            <source>too few</source>
            <translation>樣本過小</translation>
        </message>
        <message>
            <source>transfer; the wider, the larger the amount</source>
            <translation>一筆轉賬，線越寬金額越大</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>關注</translation>
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
            <translation>請換一個文件夾</translation>
        </message>
        <message>
            <source>Making the report</source>
            <translation>生成報告</translation>
        </message>
        <message>
            <source>Noting the report in the audit</source>
            <translation>記入審計</translation>
        </message>
        <message>
            <source>Printing the report</source>
            <translation>打印報告</translation>
        </message>
        <message>
            <source>The report could not be written</source>
            <translation>報告未能寫出</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>寫出報告</translation>
        </message>
    </context>
    <context>
        <name>SourcesView</name>
        <message>
            <source>Choose another folder</source>
            <translation>請換一個文件夾</translation>
        </message>
        <message>
            <source>The table could not be written</source>
            <translation>表格未能寫出</translation>
        </message>
    </context>
    <context>
        <name>TierText</name>
        <message>
            <source>%1, local estimate; coverage %2</source>
            <translation>%1，本地測算；覆蓋 %2</translation>
        </message>
        <message>
            <source>%1: %2 at best</source>
            <translation>%1：至多 %2 級</translation>
        </message>
        <message>
            <source>%1: D</source>
            <translation>%1：D 級</translation>
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
            <translation>上限與下限</translation>
        </message>
        <message>
            <source>no longer: %1</source>
            <translation>不再適用：%1</translation>
        </message>
        <message>
            <source>nothing that costs points</source>
            <translation>無扣分事實</translation>
        </message>
        <message>
            <source>too few registers</source>
            <translation>數據來源不足</translation>
        </message>
        <message>
            <source>weighs less or no longer: %1</source>
            <translation>扣分減輕或不再計入：%1</translation>
        </message>
    </context>
    <context>
        <name>TiersView</name>
        <message>
            <source>Working out the tiers of %1</source>
            <translation>測算 %1 的等級</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message>
            <source>about %1 min</source>
            <translation>約 %1 分鐘</translation>
        </message>
        <message>
            <source>about %1 s</source>
            <translation>約 %1 秒</translation>
        </message>
    </context>
    <context>
        <name>VisitDialog</name>
        <message>
            <source>Printing the visit list</source>
            <translation>正在打印走訪單</translation>
        </message>
        <message>
            <source>Writing the visit list</source>
            <translation>正在寫出走訪單</translation>
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
            <translation>地區</translation>
        </message>
        <message>
            <source>Choose another folder, or close the file in the other program</source>
            <translation>請換一個文件夾，或先在其他程序中關閉該文件</translation>
        </message>
        <message>
            <source>Cleared by</source>
            <translation>澄清條件</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>統一代碼</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>企業</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>線索編號</translation>
        </message>
        <message>
            <source>Leads, not verdicts. Facts that are repaired, expired or disputed carry no weight here.</source>
            <translation>線索，不作認定。已修復、已過期、有異議的事實在此不計入。</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>級別</translation>
        </message>
        <message>
            <source>Made on %1</source>
            <translation>製表日期 %1</translation>
        </message>
        <message>
            <source>No address on file: find it first</source>
            <translation>無登記地址：先查明地址</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>出處</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Revoked, deregistered or moved away: check by records, no visit</source>
            <translation>已吊銷、註銷或遷出：查檔核實，不走訪</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>登記狀態</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>站點</translation>
        </message>
        <message>
            <source>Synthetic data: nothing may be enforced by it</source>
            <translation>合成數據，不得據此執法</translation>
        </message>
        <message>
            <source>The visit list could not be written: %1</source>
            <translation>走訪單未能寫出：%1</translation>
        </message>
        <message>
            <source>To ask for</source>
            <translation>請索取</translation>
        </message>
        <message>
            <source>Valid on %1, known on %2</source>
            <translation>有效於 %1，已知於 %2</translation>
        </message>
        <message>
            <source>Visit list</source>
            <translation>走訪單</translation>
        </message>
        <message>
            <source>Visited on, signature</source>
            <translation>走訪日期、簽名</translation>
        </message>
        <message>
            <source>What would clear a lead, by the letters under “Cleared by”</source>
            <translation>何種情形可排除線索（對應“澄清條件”欄字母）</translation>
        </message>
        <message>
            <source>What would clear it</source>
            <translation>何種情形可排除</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>第 %1 頁</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Analysing as of the clocks</source>
            <translation>按時間軸分析</translation>
        </message>
        <message>
            <source>Checking the case</source>
            <translation>校驗案件</translation>
        </message>
        <message>
            <source>Copying the case</source>
            <translation>複製案件</translation>
        </message>
        <message>
            <source>Go back to a copy of the case, or ask whoever keeps it</source>
            <translation>請改用案件的副本，或詢問保管人</translation>
        </message>
        <message>
            <source>Importing and analysing</source>
            <translation>導入並分析</translation>
        </message>
        <message>
            <source>Keeping the verdict</source>
            <translation>保存結論</translation>
        </message>
        <message>
            <source>Keeping unit and handler</source>
            <translation>保存單位與經辦人</translation>
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
            <translation>打開案件</translation>
        </message>
        <message>
            <source>Reading findings and tiers</source>
            <translation>讀取線索與等級</translation>
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
            <translation>    隔離：%1，%2 行</translation>
        </message>
        <message>
            <source>%1 cells, %2 judged</source>
            <translation>%1 個單元，可判 %2 個</translation>
        </message>
        <message>
            <source>%1 firms have this name</source>
            <translation>有 %1 戶企業同名</translation>
        </message>
        <message>
            <source>%1 mentions, %2 resolved, %3 left open</source>
            <translation>稱謂 %1 條，已歸併 %2 條，未決 %3 條</translation>
        </message>
        <message>
            <source>%1 planted patterns and %2 decoys stand in truth.json</source>
            <translation>truth.json 中有 %1 個預設情形和 %2 個干擾項</translation>
        </message>
        <message>
            <source>%1 synthetic firms, %2 rows in %3 files</source>
            <translation>合成企業 %1 戶，%3 個文件共 %2 行</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2 of %3 patterns found, %4 of %5 decoys at high, %6 of %7 leads at watch or above on a pattern</source>
            <translation>%1：預設 %3 個找到 %2 個；干擾項 %5 箇中 %4 個誤為“高”；關注及以上線索 %7 條中 %6 條屬預設情形</translation>
        </message>
        <message>
            <source>%1: %2; %3 rows, %4 accepted, %5 refused, %6 twice, %7 left out</source>
            <translation>%1：%2；%3 行，採納 %4，隔離 %5，重複 %6，不留存 %7</translation>
        </message>
        <message>
            <source>%1: already in the case; %2</source>
            <translation>%1：案件中已有；%2</translation>
        </message>
        <message>
            <source>%1: left alone; %2</source>
            <translation>%1：未處理；%2</translation>
        </message>
        <message>
            <source>%1: more leads at watch or above off the patterns than on them</source>
            <translation>%1：關注及以上線索中，預設情形之外的多於其內的</translation>
        </message>
        <message>
            <source>%1: not exercised, no pattern of its kind was planted</source>
            <translation>%1：未經檢驗，未預設該類情形</translation>
        </message>
        <message>
            <source>%1: refused; %2</source>
            <translation>%1：拒收；%2</translation>
        </message>
        <message>
            <source>--%1 has no such value</source>
            <translation>--%1 沒有這個取值</translation>
        </message>
        <message>
            <source>--%1 is not a date</source>
            <translation>--%1 不是日期</translation>
        </message>
        <message>
            <source>--%1 must be a whole number from %2 to %3</source>
            <translation>--%1 須為 %2 至 %3 的整數</translation>
        </message>
        <message>
            <source>--from and --to go together, the earlier first</source>
            <translation>--from 與 --to 須同時給出，且早者在前</translation>
        </message>
        <message>
            <source>--out is missing</source>
            <translation>缺少 --out</translation>
        </message>
        <message>
            <source>--set takes key=value</source>
            <translation>--set 的形式為 鍵=值</translation>
        </message>
        <message>
            <source>A case report needs --subject or --finding</source>
            <translation>線索報告須給出 --subject 或 --finding</translation>
        </message>
        <message>
            <source>A defect of the program: %1</source>
            <translation>程序缺陷：%1</translation>
        </message>
        <message>
            <source>As of %1, as known on %2</source>
            <translation>有效於 %1，已知於 %2</translation>
        </message>
        <message>
            <source>Ask for the right to read it</source>
            <translation>請取得讀取權限</translation>
        </message>
        <message>
            <source>Check the path</source>
            <translation>請檢查路徑</translation>
        </message>
        <message>
            <source>Choose a folder where you may write</source>
            <translation>請選擇有寫入權限的文件夾</translation>
        </message>
        <message>
            <source>Close other programs, or take a machine with more memory</source>
            <translation>請關閉其他程序，或改用內存更大的機器</translation>
        </message>
        <message>
            <source>Correct the option</source>
            <translation>請更正該選項</translation>
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
            <translation>請為臨時文件夾騰出空間</translation>
        </message>
        <message>
            <source>Free some space or choose another disk</source>
            <translation>請騰出空間或改用其他磁盤</translation>
        </message>
        <message>
            <source>Give a unified social credit code or the full name</source>
            <translation>請給出統一社會信用代碼或企業全稱</translation>
        </message>
        <message>
            <source>Give both dates</source>
            <translation>請給出兩個日期</translation>
        </message>
        <message>
            <source>Give the unified social credit code</source>
            <translation>請給出統一社會信用代碼</translation>
        </message>
        <message>
            <source>Install Coir again, or set COIR_RESOURCES to the folder</source>
            <translation>請重新安裝 Coir，或用 COIR_RESOURCES 指明資源文件夾</translation>
        </message>
        <message>
            <source>Leads: %1 high, %2 watch, %3 hint</source>
            <translation>線索：高 %1，關注 %2，提示 %3</translation>
        </message>
        <message>
            <source>Leave --edition out, or give %1</source>
            <translation>不寫 --edition，或寫 %1</translation>
        </message>
        <message>
            <source>Name the GeoJSON file</source>
            <translation>請指明 GeoJSON 文件</translation>
        </message>
        <message>
            <source>Name the PDF file</source>
            <translation>請指明 PDF 文件</translation>
        </message>
        <message>
            <source>Name the folder for the results</source>
            <translation>請指明結果文件夾</translation>
        </message>
        <message>
            <source>No temporary folder can be made</source>
            <translation>無法建立臨時文件夾</translation>
        </message>
        <message>
            <source>Not judgeable: %1 – %2</source>
            <translation>不可判：%1，%2</translation>
        </message>
        <message>
            <source>Nothing half done was kept; report it with the command</source>
            <translation>未保留任何半成品；請連同命令一併報告</translation>
        </message>
        <message>
            <source>Printed: %1</source>
            <translation>已輸出：%1</translation>
        </message>
        <message>
            <source>Printing the report</source>
            <translation>正在輸出報告</translation>
        </message>
        <message>
            <source>See coir %1 --help</source>
            <translation>參見 coir %1 --help</translation>
        </message>
        <message>
            <source>See coir --help</source>
            <translation>參見 coir --help</translation>
        </message>
        <message>
            <source>Self-test failed, version %1</source>
            <translation>自檢未通過，版本 %1</translation>
        </message>
        <message>
            <source>Self-test passed, version %1</source>
            <translation>自檢通過，版本 %1</translation>
        </message>
        <message>
            <source>Start it on a desktop; what works without a display is listed by coir --help</source>
            <translation>請在桌面環境中啟動；無顯示器時可用的命令見 coir --help</translation>
        </message>
        <message>
            <source>The case does not know this firm</source>
            <translation>案件中沒有這戶企業</translation>
        </message>
        <message>
            <source>The display %1 does not answer</source>
            <translation>顯示器 %1 無應答</translation>
        </message>
        <message>
            <source>The file cannot be written (%1)</source>
            <translation>文件無法寫入（%1）</translation>
        </message>
        <message>
            <source>The file may not be read</source>
            <translation>沒有讀取該文件的權限</translation>
        </message>
        <message>
            <source>The file may not be written</source>
            <translation>沒有寫入該文件的權限</translation>
        </message>
        <message>
            <source>The folder for the results cannot be made</source>
            <translation>無法建立結果文件夾</translation>
        </message>
        <message>
            <source>The input table is missing</source>
            <translation>缺少輸入表</translation>
        </message>
        <message>
            <source>The options are wrong: %1</source>
            <translation>選項有誤：%1</translation>
        </message>
        <message>
            <source>The resources of Coir were not found</source>
            <translation>未找到 Coir 的資源文件</translation>
        </message>
        <message>
            <source>There is no display to open the window on</source>
            <translation>沒有可以打開窗口的顯示器</translation>
        </message>
        <message>
            <source>There is no room for the file</source>
            <translation>空間不足，文件無法寫入</translation>
        </message>
        <message>
            <source>There is no such command</source>
            <translation>沒有這個命令</translation>
        </message>
        <message>
            <source>There is no such detector</source>
            <translation>沒有這個探測器</translation>
        </message>
        <message>
            <source>There is no such edition of the report</source>
            <translation>沒有這一版報告格式</translation>
        </message>
        <message>
            <source>There is no such file</source>
            <translation>沒有這個文件</translation>
        </message>
        <message>
            <source>There is no such folder</source>
            <translation>沒有這個文件夾</translation>
        </message>
        <message>
            <source>There is no such language</source>
            <translation>沒有這種語言</translation>
        </message>
        <message>
            <source>There is no such method</source>
            <translation>沒有這種方法</translation>
        </message>
        <message>
            <source>There is no such rating scheme</source>
            <translation>沒有這個評級方案</translation>
        </message>
        <message>
            <source>There is no such report template</source>
            <translation>沒有這個報告模板</translation>
        </message>
        <message>
            <source>There is not enough memory</source>
            <translation>內存不足</translation>
        </message>
        <message>
            <source>Together %1 rows: %2 accepted, %3 refused, %4 twice, %5 left out</source>
            <translation>合計 %1 行：採納 %2，隔離 %3，重複 %4，不留存 %5</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>請使用 %1</translation>
        </message>
        <message>
            <source>Use --template case or region</source>
            <translation>請用 --template case 或 region</translation>
        </message>
        <message>
            <source>Use abnormal, findings, grid-events, lists, penalties, tier-d or undervaluation</source>
            <translation>請用 abnormal、findings、grid-events、lists、penalties、tier-d 或 undervaluation</translation>
        </message>
        <message>
            <source>Use county or hex:METRES</source>
            <translation>請用 county 或 hex:米數</translation>
        </message>
        <message>
            <source>Use ownership, graph, heat or cycles</source>
            <translation>請用 ownership、graph、heat 或 cycles</translation>
        </message>
        <message>
            <source>Use rate, eb, kde, gi-star or scan</source>
            <translation>請用 rate、eb、kde、gi-star 或 scan</translation>
        </message>
        <message>
            <source>Use: coir %1 %2</source>
            <translation>用法：coir %1 %2</translation>
        </message>
        <message>
            <source>Write it as 2026-09-30</source>
            <translation>請寫成 2026-09-30 的形式</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>約剩 %1 秒</translation>
        </message>
    </context>
    <context>
        <name>base</name>
        <message>
            <source>A quotation mark is never closed</source>
            <translation>引號未閉合</translation>
        </message>
        <message>
            <source>Cancelled; nothing of it was kept</source>
            <translation>已取消，本步未留下任何內容</translation>
        </message>
        <message>
            <source>Cannot read the file</source>
            <translation>無法讀取文件</translation>
        </message>
        <message>
            <source>The compressed file is cut off or damaged</source>
            <translation>壓縮文件被截斷或已損壞</translation>
        </message>
        <message>
            <source>The file does not fit into memory</source>
            <translation>文件超出可用內存</translation>
        </message>
        <message>
            <source>The file holds no heading</source>
            <translation>文件沒有表頭</translation>
        </message>
        <message>
            <source>The row has more cells than the heading</source>
            <translation>該行單元格多於表頭</translation>
        </message>
        <message>
            <source>There is no such file</source>
            <translation>沒有此文件</translation>
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
            <translation>顯示 %1 / %2 條線索</translation>
        </message>
        <message>
            <source>%1 of %2: reasons with a source row and clearing conditions found not met</source>
            <translation>%2 項中 %1 項：有來源行的理由和查明不滿足的澄清條件</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation>已選 %1 條</translation>
        </message>
        <message>
            <source>%1: %2 not handled, of %3 in all</source>
            <translation>%1：未處理 %2 條，共 %3 條</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>地區：全部</translation>
        </message>
        <message>
            <source>All detectors</source>
            <translation>探測器：全部</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>地區</translation>
        </message>
        <message>
            <source>By the score; the borders stand in the rule pack detect.levels</source>
            <translation>按分數定級，界限見規則包 detect.levels</translation>
        </message>
        <message>
            <source>Confirmed, dismissed, to check; the same key again takes it back</source>
            <translation>屬實、排除、待核；再按一次收回</translation>
        </message>
        <message>
            <source>Copy the selected rows for a sheet</source>
            <translation>複製所選行，可貼入表格</translation>
        </message>
        <message>
            <source>Detector</source>
            <translation>探測器</translation>
        </message>
        <message>
            <source>Evidence complete</source>
            <translation>證據齊備</translation>
        </message>
        <message>
            <source>Evidence line by line; Enter there opens the source row</source>
            <translation>逐行查看證據；再按 Enter 打開原始行</translation>
        </message>
        <message>
            <source>Find in the leads</source>
            <translation>在線索中查找</translation>
        </message>
        <message>
            <source>Latest fact</source>
            <translation>最近事實</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>線索</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>級別</translation>
        </message>
        <message>
            <source>Main reason</source>
            <translation>主要理由</translation>
        </message>
        <message>
            <source>Next, previous lead</source>
            <translation>下一條、上一條線索</translation>
        </message>
        <message>
            <source>No lead in the imported data</source>
            <translation>已導入的數據中未發現線索</translation>
        </message>
        <message>
            <source>No picture for this lead</source>
            <translation>此線索沒有證明圖</translation>
        </message>
        <message>
            <source>Not handled</source>
            <translation>未處理</translation>
        </message>
        <message>
            <source>Note for the verdict</source>
            <translation>結論備註</translation>
        </message>
        <message>
            <source>Open in the graph</source>
            <translation>在圖譜打開</translation>
        </message>
        <message>
            <source>Reading the leads</source>
            <translation>正在讀取線索</translation>
        </message>
        <message>
            <source>Reasons with a source row and clearing conditions found not met, of all of both</source>
            <translation>有來源行的理由和查明不滿足的澄清條件，佔兩者總數</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>分數</translation>
        </message>
        <message>
            <source>Searched were the registers listed under Data, as of %1. What could not be judged stands under “not judged”; more registers may be imported.</source>
            <translation>查找範圍為“數據”所列來源，截至 %1。不可判的項列在“不可判”之下；可繼續導入其他來源。</translation>
        </message>
        <message>
            <source>Show the data</source>
            <translation>查看數據</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主體</translation>
        </message>
        <message>
            <source>The picture that proves</source>
            <translation>證明圖</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>結論</translation>
        </message>
        <message>
            <source>Visit list of the selected</source>
            <translation>所選線索的走訪單</translation>
        </message>
        <message>
            <source>Visit list…</source>
            <translation>走訪單…</translation>
        </message>
        <message>
            <source>Why: the terms</source>
            <translation>為什麼：各項理由</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>屬實</translation>
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
            <translation>證據</translation>
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
            <translation>測算截至 %1</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::Banner</name>
        <message>
            <source>Sample case: every name and code is invented; nothing may be enforced by it</source>
            <translation>示例案件，名稱與代碼均為虛構，不得據此執法</translation>
        </message>
        <message>
            <source>Synthetic data</source>
            <translation>合成數據</translation>
        </message>
        <message>
            <source>Use own files…</source>
            <translation>換成自己的文件…</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::CaseView</name>
        <message>
            <source>It runs in the background; the status bar says how far it is.</source>
            <translation>任務在後臺運行；進度見狀態欄。</translation>
        </message>
        <message>
            <source>The last result is shown until the running job has ended</source>
            <translation>正在運行的任務結束前，顯示上一次的結果</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::ClockBox</name>
        <message>
            <source>Facts that held on this day</source>
            <translation>在這一天有效的事實</translation>
        </message>
        <message>
            <source>Known on</source>
            <translation>已知於</translation>
        </message>
        <message>
            <source>Only what was published or filed by this day</source>
            <translation>只計到這一天為止已公佈或已報送的</translation>
        </message>
        <message>
            <source>Set both to the latest day of the data</source>
            <translation>兩軸都回到數據的最近一日</translation>
        </message>
        <message>
            <source>The two clocks</source>
            <translation>雙時間軸</translation>
        </message>
        <message>
            <source>Valid on</source>
            <translation>有效於</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::CommandBar</name>
        <message>
            <source>Commands</source>
            <translation>命令欄</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::DayEdit</name>
        <message>
            <source>Choose in a calendar  Alt+↓</source>
            <translation>從日曆中選擇  Alt+↓</translation>
        </message>
        <message>
            <source>“%1” is no day. Write year-month-day, such as %2; %2 still holds.</source>
            <translation>“%1”不是有效日期。請按“年-月-日”填寫，如 %2；仍按 %2 計算。</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::DossierView</name>
        <message>
            <source>25 % or more, votes, control, or management</source>
            <translation>25 % 以上、表決權、控制或管理</translation>
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
            <translation>複製所選行，可貼入表格</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>說明</translation>
        </message>
        <message>
            <source>Detector</source>
            <translation>探測器</translation>
        </message>
        <message>
            <source>Direct</source>
            <translation>直接</translation>
        </message>
        <message>
            <source>Does not weigh</source>
            <translation>不計入</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>事實</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>事實</translation>
        </message>
        <message>
            <source>Facts %1</source>
            <translation>事實 %1</translation>
        </message>
        <message>
            <source>Final holder</source>
            <translation>最終持有人</translation>
        </message>
        <message>
            <source>Find a firm by name, code or pinyin initials: Ctrl+F</source>
            <translation>按名稱、代碼或拼音首字母查找企業：Ctrl+F</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>企業</translation>
        </message>
        <message>
            <source>From</source>
            <translation>自</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>圖譜</translation>
        </message>
        <message>
            <source>Integrated</source>
            <translation>計入</translation>
        </message>
        <message>
            <source>Integrated %</source>
            <translation>綜合佔比</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>線索</translation>
        </message>
        <message>
            <source>Leads %1</source>
            <translation>線索 %1</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>級別</translation>
        </message>
        <message>
            <source>Local estimate from recorded facts; leads are not weighed</source>
            <translation>根據已記錄事實的本地測算；不計線索</translation>
        </message>
        <message>
            <source>Main reason</source>
            <translation>主要理由</translation>
        </message>
        <message>
            <source>No firm to show</source>
            <translation>沒有可顯示的企業</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概覽</translation>
        </message>
        <message>
            <source>Ownership and control</source>
            <translation>股權與控制</translation>
        </message>
        <message>
            <source>Part by part, with the focus on the tabs</source>
            <translation>焦點在標籤上時逐項切換</translation>
        </message>
        <message>
            <source>Parts of the dossier</source>
            <translation>檔案各部分</translation>
        </message>
        <message>
            <source>Person (masked)</source>
            <translation>人員（掩碼）</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>職務</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>任職</translation>
        </message>
        <message>
            <source>Posts %1</source>
            <translation>任職 %1</translation>
        </message>
        <message>
            <source>Posts in firms</source>
            <translation>任職企業數</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>來源</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>關係</translation>
        </message>
        <message>
            <source>Relations</source>
            <translation>關係</translation>
        </message>
        <message>
            <source>Relations %1</source>
            <translation>關係 %1</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>報告</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>保存圖片</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>分數</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>計分卡</translation>
        </message>
        <message>
            <source>Source row of a fact; the firm of a relation; the lead</source>
            <translation>事實的原始行；關係對方；線索</translation>
        </message>
        <message>
            <source>The smallest share on the best chain</source>
            <translation>最優鏈條上的最小佔比</translation>
        </message>
        <message>
            <source>Through all chains, loops solved</source>
            <translation>沿全部鏈條計入，閉環已求解</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>等級</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>時間線</translation>
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
            <translation>最弱一環</translation>
        </message>
        <message>
            <source>Who has more than half of the votes, own and of firms controlled</source>
            <translation>自有表決權與所控企業表決權合計超過半數者</translation>
        </message>
        <message>
            <source>With</source>
            <translation>對方</translation>
        </message>
        <message>
            <source>former names %1</source>
            <translation>曾用名 %1</translation>
        </message>
        <message>
            <source>tier: local estimate</source>
            <translation>等級為本地測算</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>yes, criterion %1</source>
            <translation>是，標準 %1</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::DuePanel</name>
        <message>
            <source>%1, the first to end first; Enter opens the fact of the firm</source>
            <translation>共 %1 項，最先到期的在前；回車打開該企業的這條事實</translation>
        </message>
        <message>
            <source>Ends within a week</source>
            <translation>本週臨期</translation>
        </message>
        <message>
            <source>Nothing ends within seven days of the clock</source>
            <translation>自有效日起七日內沒有到期事項</translation>
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
            <translation>%1 = %2，歸入 %3</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1，經辦 %2</translation>
        </message>
        <message>
            <source>%1: %2   ·   Ctrl+Z undoes it</source>
            <translation>%1：%2   ·   Ctrl+Z 撤銷</translation>
        </message>
        <message numerus="yes">
            <source>%n condition(s) that would clear the lead are met.</source>
            <translation>
                <numerusform>有 %n 項澄清條件已滿足，會排除本線索。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n condition(s) that would clear the lead are met. “Confirmed” once more keeps the verdict all the same.</source>
            <translation>
                <numerusform>有 %n 項澄清條件已滿足，會排除本線索。仍要判為「屬實」，請再按一次。</numerusform>
            </translation>
        </message>
        <message>
            <source>+ speaks for the lead, − against it: each +1 doubles the odds that one firm carries on the business of the other. Grey lines are not known or weigh nothing.</source>
            <translation>正數支持、負數反對該線索：每 +1，兩家企業前後承繼的可能性（幾率）翻一倍。灰色各行為未知或不計權重。</translation>
        </message>
        <message>
            <source>A lead, not a verdict</source>
            <translation>線索，不是認定</translation>
        </message>
        <message>
            <source>A verdict can be undone; nothing of it is lost</source>
            <translation>結論可以撤銷，記錄不會丟失</translation>
        </message>
        <message>
            <source>Back to the terms</source>
            <translation>回到各項理由</translation>
        </message>
        <message>
            <source>Before a high lead is “Dismissed”, write in the note why: N</source>
            <translation>「排除」高級別線索前，請在備註中寫明理由：N</translation>
        </message>
        <message>
            <source>Before “Confirmed”, give every clearing condition a state</source>
            <translation>作出「屬實」前，請給每個澄清條件一個狀態</translation>
        </message>
        <message>
            <source>Clearing condition</source>
            <translation>澄清條件</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>屬實</translation>
        </message>
        <message>
            <source>Counter-evidence</source>
            <translation>反證與澄清條件</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>排除</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>支持證據</translation>
        </message>
        <message>
            <source>Evidence %1</source>
            <translation>支持證據 %1</translation>
        </message>
        <message>
            <source>Evidence %1, the first %2</source>
            <translation>支持證據 %1，顯示前 %2</translation>
        </message>
        <message>
            <source>Formula and parameters</source>
            <translation>公式與參數</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備註</translation>
        </message>
        <message>
            <source>Note for the verdict</source>
            <translation>結論備註</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>未選中</translation>
        </message>
        <message>
            <source>Report on it</source>
            <translation>單條報告</translation>
        </message>
        <message>
            <source>Row by row  V</source>
            <translation>逐行查看 V</translation>
        </message>
        <message>
            <source>Rule pack %1, version %2</source>
            <translation>規則包 %1，第 %2 版</translation>
        </message>
        <message>
            <source>The figure is the weight of a line in the score; grey lines state a circumstance and weigh nothing.</source>
            <translation>數字為該行在分數中的權重；灰色各行只說明情況，不計權重。</translation>
        </message>
        <message>
            <source>The lead</source>
            <translation>線索</translation>
        </message>
        <message>
            <source>The rule names no condition that would clear it</source>
            <translation>規則未列出澄清條件</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>待核</translation>
        </message>
        <message>
            <source>Verdict taken back: %1   ·   Ctrl+Z undoes it</source>
            <translation>已收回結論：%1   ·   Ctrl+Z 撤銷</translation>
        </message>
        <message>
            <source>Verdict: %1</source>
            <translation>結論：%1</translation>
        </message>
        <message>
            <source>What is missing was not delivered with the data. It is neither a lead nor an all-clear.</source>
            <translation>所缺來源未隨數據提供。這既不是線索，也不是沒有問題。</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>為什麼</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 個</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>經辦 %1</translation>
        </message>
        <message>
            <source>checked in the data: met</source>
            <translation>已查數據：滿足</translation>
        </message>
        <message>
            <source>checked in the data: not met</source>
            <translation>已查數據：不滿足</translation>
        </message>
        <message>
            <source>met</source>
            <translation>滿足</translation>
        </message>
        <message>
            <source>no state yet</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>not met</source>
            <translation>不滿足</translation>
        </message>
        <message>
            <source>on site</source>
            <translation>待走訪</translation>
        </message>
        <message>
            <source>reading the source…</source>
            <translation>正在讀取出處…</translation>
        </message>
        <message>
            <source>rule pack v%1</source>
            <translation>規則包 v%1</translation>
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
            <translation>註冊資本</translation>
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
            <translation>最早修復</translation>
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
            <translation>參保人數</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>線索</translation>
        </message>
        <message>
            <source>Leads %1</source>
            <translation>線索 %1</translation>
        </message>
        <message>
            <source>Legal clocks</source>
            <translation>法定時鐘</translation>
        </message>
        <message>
            <source>No lead names this firm in the imported data</source>
            <translation>已導入的數據中沒有涉及該企業的線索</translation>
        </message>
        <message>
            <source>None worked out: no holders in the imported data</source>
            <translation>未能測算：已導入的數據中沒有股東</translation>
        </message>
        <message>
            <source>Not imported: %1. What rests on them is not judged.</source>
            <translation>未導入：%1。依賴它們的指標不可判。</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>未見</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>未選中</translation>
        </message>
        <message>
            <source>Open objections</source>
            <translation>未結異議</translation>
        </message>
        <message>
            <source>Persons stand as roles with tokens and are never rated.</source>
            <translation>人員以角色與令牌顯示，不作評級。</translation>
        </message>
        <message>
            <source>Publicity ends</source>
            <translation>公示截止</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>狀態</translation>
        </message>
        <message>
            <source>The firm in short</source>
            <translation>企業概要</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>截至 %1</translation>
        </message>
        <message>
            <source>criterion %1, control: %2</source>
            <translation>標準 %1，控制：%2</translation>
        </message>
        <message>
            <source>none</source>
            <translation>無</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>讀取中…</translation>
        </message>
        <message>
            <source>unknown remainder</source>
            <translation>未知餘額</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::GraphCanvas</name>
        <message>
            <source>%1 nodes, %2 relations</source>
            <translation>%1 個節點，%2 條關係</translation>
        </message>
        <message numerus="yes">
            <source>%n relation(s) shown</source>
            <translation>
                <numerusform>所示關係 %n 條</numerusform>
            </translation>
        </message>
        <message>
            <source>Graph canvas</source>
            <translation>圖譜畫布</translation>
        </message>
        <message>
            <source>Nothing on the canvas yet: find a firm with / and add it.</source>
            <translation>畫布為空：按 / 查找企業並添加。</translation>
        </message>
        <message>
            <source>tier %1</source>
            <translation>等級 %1（本地測算）</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::GraphInspector</name>
        <message>
            <source>%1 shown   +%2</source>
            <translation>已顯示 %1   +%2</translation>
        </message>
        <message>
            <source>At most so many new nodes</source>
            <translation>新增節點上限</translation>
        </message>
        <message>
            <source>By risk, at most</source>
            <translation>按風險取前</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>控制</translation>
        </message>
        <message>
            <source>Counts before you expand</source>
            <translation>展開前先看數量</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>Expand</source>
            <translation>展開</translation>
        </message>
        <message>
            <source>Expand +%1</source>
            <translation>展開 +%1</translation>
        </message>
        <message>
            <source>Find a path  P</source>
            <translation>查找路徑  P</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>圖譜</translation>
        </message>
        <message>
            <source>Guarantees</source>
            <translation>擔保</translation>
        </message>
        <message>
            <source>Holdings</source>
            <translation>持股</translation>
        </message>
        <message>
            <source>How</source>
            <translation>關係</translation>
        </message>
        <message>
            <source>How they are connected</source>
            <translation>如何相連</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>級別</translation>
        </message>
        <message>
            <source>Local tier %1</source>
            <translation>等級 %1（本地測算）</translation>
        </message>
        <message>
            <source>Neighbour</source>
            <translation>鄰居</translation>
        </message>
        <message>
            <source>Neighbours %1 (list)</source>
            <translation>鄰居 %1（列表）</translation>
        </message>
        <message>
            <source>Neighbours of the selected node</source>
            <translation>所選節點的鄰居</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>資金往來</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>任職</translation>
        </message>
        <message>
            <source>Same address</source>
            <translation>同址</translation>
        </message>
        <message>
            <source>Same contact</source>
            <translation>同聯繫方式</translation>
        </message>
        <message>
            <source>Select a node to see who it is and what it is connected with.</source>
            <translation>選擇一個節點，查看其身份與關聯。</translation>
        </message>
        <message>
            <source>Show on the canvas</source>
            <translation>在畫布上顯示</translation>
        </message>
        <message>
            <source>Supply</source>
            <translation>供貨</translation>
        </message>
        <message>
            <source>Why connected  W</source>
            <translation>為什麼相連  W</translation>
        </message>
        <message>
            <source>local estimate</source>
            <translation>本地測算</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::GraphLegend</name>
        <message>
            <source>Account</source>
            <translation>賬戶</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>聯繫方式</translation>
        </message>
        <message>
            <source>Dashed: not verified</source>
            <translation>虛線：未核實</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>企業</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Guarantee</source>
            <translation>擔保</translation>
        </message>
        <message>
            <source>Holding %</source>
            <translation>持股 %</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>圖例</translation>
        </message>
        <message>
            <source>Local tier</source>
            <translation>等級（本地測算）</translation>
        </message>
        <message>
            <source>Pale: outside the period</source>
            <translation>淺色：不在所選時段</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>資金</translation>
        </message>
        <message>
            <source>Person in a role (token)</source>
            <translation>任職人（令牌）</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>任職</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::GraphOverview</name>
        <message>
            <source>Overview of the graph</source>
            <translation>圖譜總覽</translation>
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
            <translation>%1 與 %2</translation>
        </message>
        <message>
            <source>%1 of %2 nodes   %3 relations   %4 hidden</source>
            <translation>%1 / %2 節點   %3 關係   隱藏 %4</translation>
        </message>
        <message>
            <source>%1 of %2 nodes, %3 relations shown</source>
            <translation>所示 %1 / %2 個節點，%3 條關係</translation>
        </message>
        <message>
            <source>%1, seen from %2</source>
            <translation>%1，以 %2 為準</translation>
        </message>
        <message numerus="yes">
            <source>%n node(s) selected. P: path between two · Ctrl+G: group · H: hide · T: pin</source>
            <translation>
                <numerusform>已選 %n 個節點。P 兩點路徑 · Ctrl+G 成組 · H 隱藏 · T 固定</numerusform>
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
                <numerusform>添加 %n 個節點</numerusform>
            </translation>
        </message>
        <message>
            <source>Arranging the graph</source>
            <translation>排布圖譜</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>方向鍵</translation>
        </message>
        <message>
            <source>Building the graph</source>
            <translation>構建圖譜</translation>
        </message>
        <message>
            <source>Circular</source>
            <translation>環形</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代碼</translation>
        </message>
        <message>
            <source>Colour: kind</source>
            <translation>顏色：類型</translation>
        </message>
        <message>
            <source>Colour: risk</source>
            <translation>顏色：風險</translation>
        </message>
        <message>
            <source>Colour: tier</source>
            <translation>顏色：等級</translation>
        </message>
        <message>
            <source>Colours and relations shown</source>
            <translation>顏色與所示關係</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>控制</translation>
        </message>
        <message>
            <source>Ctrl+arrows</source>
            <translation>Ctrl+方向鍵</translation>
        </message>
        <message>
            <source>Direct share</source>
            <translation>直接持股</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>Expand</source>
            <translation>展開</translation>
        </message>
        <message>
            <source>Expand %1 by %2</source>
            <translation>展開 %1：+%2</translation>
        </message>
        <message>
            <source>Expand with the same settings</source>
            <translation>按相同設置展開</translation>
        </message>
        <message>
            <source>Expand…</source>
            <translation>展開…</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Find on the canvas or add from the case</source>
            <translation>在畫布內查找或從案件中添加</translation>
        </message>
        <message>
            <source>Find or add  /</source>
            <translation>查找或添加  /</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>適應</translation>
        </message>
        <message>
            <source>Fit all</source>
            <translation>適應全部</translation>
        </message>
        <message>
            <source>Fit selection</source>
            <translation>適應所選</translation>
        </message>
        <message>
            <source>Force</source>
            <translation>力導</translation>
        </message>
        <message>
            <source>Found nodes</source>
            <translation>找到的節點</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>圖譜</translation>
        </message>
        <message>
            <source>Graph: %1</source>
            <translation>關係圖譜：%1</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>成組</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>組 %1</translation>
        </message>
        <message numerus="yes">
            <source>Group %n node(s)</source>
            <translation>
                <numerusform>將 %n 個節點成組</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隱藏</translation>
        </message>
        <message numerus="yes">
            <source>Hide %n node(s)</source>
            <translation>
                <numerusform>隱藏 %n 個節點</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hide all but %n node(s)</source>
            <translation>
                <numerusform>只保留 %n 個節點</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide all others</source>
            <translation>隱藏其他</translation>
        </message>
        <message>
            <source>Hides the selected nodes (H); Shift+H shows all again</source>
            <translation>隱藏所選節點（H）；Shift+H 全部恢復</translation>
        </message>
        <message>
            <source>Invert selection</source>
            <translation>反選</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>類型</translation>
        </message>
        <message>
            <source>Layered</source>
            <translation>分層</translation>
        </message>
        <message>
            <source>Layout: %1</source>
            <translation>佈局：%1</translation>
        </message>
        <message>
            <source>Layouts leave pinned nodes where they are (T)</source>
            <translation>佈局不移動已固定的節點（T）</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>圖例</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>級別</translation>
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
            <translation>移動</translation>
        </message>
        <message numerus="yes">
            <source>Move %n node(s)</source>
            <translation>
                <numerusform>移動 %n 個節點</numerusform>
            </translation>
        </message>
        <message>
            <source>Move the selection</source>
            <translation>移動所選</translation>
        </message>
        <message>
            <source>Nearest node in that direction</source>
            <translation>該方向最近的節點</translation>
        </message>
        <message>
            <source>Next node by weight</source>
            <translation>按權重的下一節點</translation>
        </message>
        <message>
            <source>Next reading of ownership</source>
            <translation>切換股權口徑</translation>
        </message>
        <message>
            <source>No connection of at most %1 steps in the data imported.</source>
            <translation>在已導入的數據中，%1 步以內未發現連接。</translation>
        </message>
        <message>
            <source>No source row stands behind this node alone.</source>
            <translation>該節點本身沒有對應的原始行。</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>節點</translation>
        </message>
        <message>
            <source>Nodes of the graph</source>
            <translation>圖譜節點</translation>
        </message>
        <message>
            <source>Nothing found in the case</source>
            <translation>案件中未找到</translation>
        </message>
        <message>
            <source>Nothing is hidden.</source>
            <translation>沒有隱藏的節點。</translation>
        </message>
        <message>
            <source>Nothing more over the kinds chosen.</source>
            <translation>所選關係類型已無更多節點。</translation>
        </message>
        <message>
            <source>Only %1 — %2, %3 nodes outside  ✕</source>
            <translation>僅 %1 — %2，時段外 %3 個節點  ✕</translation>
        </message>
        <message>
            <source>Only firms have a dossier; a person is a role and carries neither level nor tier.</source>
            <translation>只有企業有檔案；個人僅為角色，不帶級別與等級。</translation>
        </message>
        <message>
            <source>Only relations that hold between %1 and %2</source>
            <translation>僅含 %1 至 %2 期間有效的關係</translation>
        </message>
        <message>
            <source>Ownership tree</source>
            <translation>股權樹</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>路徑</translation>
        </message>
        <message>
            <source>Path between two</source>
            <translation>兩點路徑</translation>
        </message>
        <message>
            <source>Path from %1 to …</source>
            <translation>從 %1 到 …</translation>
        </message>
        <message numerus="yes">
            <source>Path of %n step(s)</source>
            <translation>
                <numerusform>%n 步路徑</numerusform>
            </translation>
        </message>
        <message>
            <source>Period %1 to %2; press to show all dates</source>
            <translation>時段 %1 至 %2；按下顯示全部日期</translation>
        </message>
        <message>
            <source>Picture saved: %1</source>
            <translation>圖片已保存：%1</translation>
        </message>
        <message>
            <source>Pictures (*.svg *.png *.pdf)</source>
            <translation>圖片 (*.svg *.png *.pdf)</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>固定</translation>
        </message>
        <message numerus="yes">
            <source>Pin %n node(s)</source>
            <translation>
                <numerusform>固定 %n 個節點</numerusform>
            </translation>
        </message>
        <message>
            <source>Pin or unpin</source>
            <translation>固定或取消固定</translation>
        </message>
        <message>
            <source>Relations shown</source>
            <translation>所示關係</translation>
        </message>
        <message>
            <source>Save picture of the graph</source>
            <translation>保存圖譜圖片</translation>
        </message>
        <message>
            <source>Save picture of the selection…</source>
            <translation>保存所選部分的圖片…</translation>
        </message>
        <message>
            <source>Save picture…</source>
            <translation>保存圖片…</translation>
        </message>
        <message>
            <source>Select a group first.</source>
            <translation>請先選擇一個組。</translation>
        </message>
        <message>
            <source>Select a node to see who it is and what it is connected with.</source>
            <translation>選擇一個節點，查看其身份與關聯。</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全選</translation>
        </message>
        <message>
            <source>Select neighbours too</source>
            <translation>同時選中鄰居</translation>
        </message>
        <message>
            <source>Select one node or two connected ones.</source>
            <translation>請選擇一個節點或兩個相連的節點。</translation>
        </message>
        <message>
            <source>Select one node or two; the path between them is looked for in the whole case.</source>
            <translation>請選擇一個或兩個節點；路徑在整個案件中查找。</translation>
        </message>
        <message>
            <source>Select one node to expand.</source>
            <translation>請選擇一個節點再展開。</translation>
        </message>
        <message>
            <source>Select or deselect; with the mouse: pan</source>
            <translation>選中或取消；配合鼠標為平移</translation>
        </message>
        <message>
            <source>Select two nodes or more to group them.</source>
            <translation>請選擇兩個以上節點再成組。</translation>
        </message>
        <message>
            <source>Select what is to be hidden.</source>
            <translation>請先選擇要隱藏的節點。</translation>
        </message>
        <message>
            <source>Select what is to be pinned.</source>
            <translation>請先選擇要固定的節點。</translation>
        </message>
        <message>
            <source>Select what is to stay.</source>
            <translation>請先選擇要保留的節點。</translation>
        </message>
        <message>
            <source>Share product</source>
            <translation>持股乘積</translation>
        </message>
        <message>
            <source>Shortest connection between the two selected nodes; with one selected, to a node you name (P)</source>
            <translation>所選兩點間的最短路徑；只選一點時，再指定另一端（P）</translation>
        </message>
        <message>
            <source>Show all dates</source>
            <translation>顯示全部日期</translation>
        </message>
        <message>
            <source>Show all hidden</source>
            <translation>顯示全部隱藏</translation>
        </message>
        <message>
            <source>Shows first what would be added (Ctrl+E)</source>
            <translation>先顯示將新增的數量（Ctrl+E）</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>空格</translation>
        </message>
        <message>
            <source>Synthetic data: names and codes are made up; nothing may be enforced by it</source>
            <translation>合成數據：名稱與代碼均為虛構，不得據此執法</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>The canvas is empty: add a firm first.</source>
            <translation>畫布為空：請先添加企業。</translation>
        </message>
        <message>
            <source>The readings of ownership belong to the ownership tree.</source>
            <translation>股權口徑只用於股權樹佈局。</translation>
        </message>
        <message>
            <source>The same nodes as a table</source>
            <translation>以表格顯示同樣的節點</translation>
        </message>
        <message>
            <source>The selected nodes become one (Ctrl+G)</source>
            <translation>所選節點合為一組（Ctrl+G）</translation>
        </message>
        <message>
            <source>The time bar limits what is shown; show all dates (R)</source>
            <translation>時間條限定了所示內容；顯示全部日期（R）</translation>
        </message>
        <message>
            <source>The whole graph in view (F); Shift+F the selection</source>
            <translation>顯示全圖（F）；Shift+F 顯示所選</translation>
        </message>
        <message>
            <source>These two are not connected directly; P looks for a path.</source>
            <translation>兩者沒有直接相連；按 P 查找路徑。</translation>
        </message>
        <message>
            <source>This firm has no relations in the data imported.</source>
            <translation>在已導入的數據中未發現該企業的關係。</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>等級</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>Ungroup</source>
            <translation>解組</translation>
        </message>
        <message numerus="yes">
            <source>Unpin %n node(s)</source>
            <translation>
                <numerusform>取消固定 %n 個節點</numerusform>
            </translation>
        </message>
        <message>
            <source>Weakest link</source>
            <translation>最弱環節</translation>
        </message>
        <message>
            <source>What is written beside each name, as an owner of the root or as held by it (O)</source>
            <translation>名稱旁所寫：對樹根的持有，或樹根對其的持有（O）</translation>
        </message>
        <message>
            <source>Why connected</source>
            <translation>為什麼相連</translation>
        </message>
        <message>
            <source>Writing the picture</source>
            <translation>寫出圖片</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>縮放</translation>
        </message>
        <message>
            <source>account</source>
            <translation>賬戶</translation>
        </message>
        <message>
            <source>address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>all its neighbours are shown</source>
            <translation>其鄰居已全部顯示</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>聯繫方式</translation>
        </message>
        <message>
            <source>controls as the one large holder</source>
            <translation>以唯一大股東身份控制</translation>
        </message>
        <message>
            <source>controls by own votes</source>
            <translation>以自有表決權控制</translation>
        </message>
        <message>
            <source>controls jointly</source>
            <translation>共同控制</translation>
        </message>
        <message>
            <source>controls through a chain</source>
            <translation>經控制鏈控制</translation>
        </message>
        <message>
            <source>device</source>
            <translation>設備</translation>
        </message>
        <message>
            <source>firm</source>
            <translation>企業</translation>
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
            <translation>組</translation>
        </message>
        <message>
            <source>no control</source>
            <translation>未達控制</translation>
        </message>
        <message>
            <source>no group is selected</source>
            <translation>未選擇組</translation>
        </message>
        <message>
            <source>nothing is hidden</source>
            <translation>沒有隱藏的節點</translation>
        </message>
        <message>
            <source>nothing is selected</source>
            <translation>未選擇任何節點</translation>
        </message>
        <message>
            <source>only firms have one</source>
            <translation>只有企業有檔案</translation>
        </message>
        <message>
            <source>outside the period shown</source>
            <translation>不在所示時段</translation>
        </message>
        <message>
            <source>person in a role (token)</source>
            <translation>任職人（令牌）</translation>
        </message>
        <message>
            <source>select one firm</source>
            <translation>請選擇一戶企業</translation>
        </message>
        <message>
            <source>select one node</source>
            <translation>請選擇一個節點</translation>
        </message>
        <message>
            <source>select one node or two</source>
            <translation>請選擇一個或兩個節點</translation>
        </message>
        <message>
            <source>select two nodes or more</source>
            <translation>請選擇兩個以上節點</translation>
        </message>
        <message>
            <source>site</source>
            <translation>場所</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::HeatInspector</name>
        <message>
            <source>%1 events that name no firm, latest first; Enter opens the row</source>
            <translation>未註明企業的事件 %1 起，新的在前；回車打開原始行</translation>
        </message>
        <message>
            <source>%1 firms with events and %2 events that name no firm; Enter opens either</source>
            <translation>有事件的企業 %1 戶，未註明企業的事件 %2 起；回車打開</translation>
        </message>
        <message>
            <source>%1 firms with events; Enter opens one, a click on the count its row</source>
            <translation>有事件的企業 %1 戶；回車打開檔案，點次數看原始行</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1（共 %2）</translation>
        </message>
        <message>
            <source>%1° E %2° N</source>
            <translation>東經 %1° 北緯 %2°</translation>
        </message>
        <message>
            <source>95 % of the raw</source>
            <translation>原始率 95 % 區間</translation>
        </message>
        <message>
            <source>95 % of the smoothed</source>
            <translation>平滑率 95 % 區間</translation>
        </message>
        <message>
            <source>Active firms (denominator)</source>
            <translation>存續企業（分母）</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>中心</translation>
        </message>
        <message>
            <source>Click a county or a hexagon for its figures and its firms.</source>
            <translation>點擊市縣或六邊形，查看其數值與企業。</translation>
        </message>
        <message>
            <source>Cluster of the scan</source>
            <translation>掃描聚集</translation>
        </message>
        <message>
            <source>Declaration lines</source>
            <translation>申報行（分母）</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Firm or event</source>
            <translation>企業或事件</translation>
        </message>
        <message>
            <source>Firms behind the cell</source>
            <translation>該單元內的企業</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>熱力</translation>
        </message>
        <message>
            <source>High does not mean unlawful: how often is inspected changes this figure, too.</source>
            <translation>高發不等於違法；檢查力度不同也會改變該值。</translation>
        </message>
        <message>
            <source>Local tier</source>
            <translation>等級（本地測算）</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>時段</translation>
        </message>
        <message>
            <source>Raw rate</source>
            <translation>原始率</translation>
        </message>
        <message>
            <source>Regional risk briefing</source>
            <translation>區域風險簡報</translation>
        </message>
        <message>
            <source>Smoothed rate</source>
            <translation>平滑率</translation>
        </message>
        <message>
            <source>The class goes by the normal p with the false discovery rate held; the permutation p stands beside it as a check and takes no part.</source>
            <translation>級別按正態 p 值經 FDR 校正後判定；置換 p 值僅並列供核對，不參與判級。</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>等級</translation>
        </message>
        <message>
            <source>Too few firms or too few events to show. Such a cell counts in the mean and in the statistics, but its own figures are not given.</source>
            <translation>企業或事件過少，不予顯示。該單元計入均值與統計，但不給出其自身數值。</translation>
        </message>
        <message>
            <source>Whole province</source>
            <translation>全省</translation>
        </message>
        <message>
            <source>county unit %1</source>
            <translation>縣級單元 %1</translation>
        </message>
        <message>
            <source>events per square kilometre</source>
            <translation>起 / 平方公里</translation>
        </message>
        <message>
            <source>hexagon of %1 km</source>
            <translation>六邊形 %1 公里</translation>
        </message>
        <message>
            <source>of firms with a position</source>
            <translation>其中有座標的企業</translation>
        </message>
        <message>
            <source>of lines with a position</source>
            <translation>其中有座標的申報行</translation>
        </message>
        <message>
            <source>p by permutation</source>
            <translation>置換 p 值</translation>
        </message>
        <message>
            <source>p, normal, two-sided</source>
            <translation>p 值（正態，雙側）</translation>
        </message>
        <message>
            <source>per 100 active firms</source>
            <translation>每百戶存續企業</translation>
        </message>
        <message>
            <source>per 100 declaration lines</source>
            <translation>每百申報行</translation>
        </message>
        <message>
            <source>smoothed</source>
            <translation>平滑後</translation>
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
            <translation>%1 — %2；色階固定，不隨時段改變</translation>
        </message>
        <message>
            <source>Abnormal entries</source>
            <translation>經營異常</translation>
        </message>
        <message>
            <source>Active firms</source>
            <translation>存續企業</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>方向鍵</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>單元</translation>
        </message>
        <message>
            <source>Cells of the map</source>
            <translation>地圖單元</translation>
        </message>
        <message>
            <source>Click a county or a hexagon for its figures and its firms.</source>
            <translation>點擊市縣或六邊形，查看其數值與企業。</translation>
        </message>
        <message>
            <source>Clusters of the scan statistic</source>
            <translation>掃描統計聚集區</translation>
        </message>
        <message>
            <source>Copy the map as a table</source>
            <translation>將地圖複製為表格</translation>
        </message>
        <message>
            <source>Counties</source>
            <translation>市縣</translation>
        </message>
        <message>
            <source>Counting events by place</source>
            <translation>按地點統計事件</translation>
        </message>
        <message>
            <source>Counts are divided by what could have had an event; small numbers are drawn towards the mean; single cells below the rule are hatched.</source>
            <translation>事件數除以可能發生事件的對象數；小樣本向均值收縮；低於規則下限的單元以斜線表示。</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>分母</translation>
        </message>
        <message>
            <source>Density of events, quartic kernel, bandwidth %1 km</source>
            <translation>事件密度，四次核，帶寬 %1 公里</translation>
        </message>
        <message>
            <source>Differences are within chance (p = %1)</source>
            <translation>各市縣差異在隨機波動之內（p = %1）</translation>
        </message>
        <message>
            <source>Divided by</source>
            <translation>除以</translation>
        </message>
        <message>
            <source>Empirical Bayes</source>
            <translation>經驗貝葉斯</translation>
        </message>
        <message>
            <source>Empirical Bayes / Gi*</source>
            <translation>經驗貝葉斯 / Gi*</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>回車</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Events per square kilometre, %1 to %2</source>
            <translation>每平方公里事件數，%1 至 %2</translation>
        </message>
        <message>
            <source>Events per square kilometre, in force on that day</source>
            <translation>每平方公里事件數，當日有效</translation>
        </message>
        <message>
            <source>Figures and firms of the cell</source>
            <translation>該單元的數值與企業</translation>
        </message>
        <message>
            <source>Firms in leads</source>
            <translation>有線索企業</translation>
        </message>
        <message>
            <source>Firms of tier D</source>
            <translation>D 級企業（本地測算）</translation>
        </message>
        <message>
            <source>From cell to cell</source>
            <translation>逐個單元移動</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>格網</translation>
        </message>
        <message>
            <source>Grid events</source>
            <translation>網格事件</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>熱力</translation>
        </message>
        <message>
            <source>Hexagons</source>
            <translation>六邊形</translation>
        </message>
        <message>
            <source>Hexagons of %1 km</source>
            <translation>六邊形 %1 公里</translation>
        </message>
        <message>
            <source>Hot and cold spots: Gi*, false discovery rate, two-sided</source>
            <translation>熱點與冷點：Gi*，FDR 校正，雙側</translation>
        </message>
        <message>
            <source>How this is worked out</source>
            <translation>方法說明</translation>
        </message>
        <message>
            <source>Import lines</source>
            <translation>進口申報行</translation>
        </message>
        <message>
            <source>Import penalties, lists, abnormal entries, declarations or grid events; the map counts them against active firms.</source>
            <translation>請導入處罰、名單、經營異常、報關或網格事件；地圖按存續企業計算比率。</translation>
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
            <translation>名單列入</translation>
        </message>
        <message>
            <source>Low declared prices</source>
            <translation>低報價格</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>測度</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>No events to count yet</source>
            <translation>尚無可統計的事件</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>行政處罰</translation>
        </message>
        <message>
            <source>Per 100</source>
            <translation>每百</translation>
        </message>
        <message>
            <source>Per 100 active firms, %1 to %2</source>
            <translation>每百戶存續企業，%1 至 %2</translation>
        </message>
        <message>
            <source>Per 100 active firms, in force on that day</source>
            <translation>每百戶存續企業，當日有效</translation>
        </message>
        <message>
            <source>Per 100 declaration lines</source>
            <translation>每百申報行</translation>
        </message>
        <message>
            <source>Per 100 declaration lines, %1 to %2</source>
            <translation>每百申報行，%1 至 %2</translation>
        </message>
        <message>
            <source>Per 100 of the %1 active firms with a position (of %2), %3 to %4</source>
            <translation>每百戶有座標的存續企業（%1 戶，共 %2 戶），%3 至 %4</translation>
        </message>
        <message>
            <source>Per 100 of the %1 active firms with a position (of %2), in force on that day</source>
            <translation>每百戶有座標的存續企業（%1 戶，共 %2 戶），當日有效</translation>
        </message>
        <message>
            <source>Per 100 of the %1 declaration lines with a position (of %2)</source>
            <translation>每百條有座標的申報行（%1 條，共 %2 條）</translation>
        </message>
        <message>
            <source>Per 100 of the %1 declaration lines with a position (of %2), %3 to %4</source>
            <translation>每百條有座標的申報行（%1 條，共 %2 條），%3 至 %4</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>時段</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地點</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <source>Rate by county, empirical Bayes</source>
            <translation>市縣比率，經驗貝葉斯平滑</translation>
        </message>
        <message>
            <source>Rates by hexagon</source>
            <translation>六邊形比率</translation>
        </message>
        <message>
            <source>Raw rate</source>
            <translation>原始率</translation>
        </message>
        <message>
            <source>Raw rate by county</source>
            <translation>市縣原始率</translation>
        </message>
        <message>
            <source>Scan statistic</source>
            <translation>掃描統計</translation>
        </message>
        <message>
            <source>Smoothed</source>
            <translation>平滑後</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>To the firms of the cell</source>
            <translation>轉到該單元的企業</translation>
        </message>
        <message>
            <source>in force on %1; this measure has no period</source>
            <translation>%1 有效；該測度無時段</translation>
        </message>
        <message>
            <source>none</source>
            <translation>無</translation>
        </message>
        <message>
            <source>too few</source>
            <translation>樣本過小</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::Inspector</name>
        <message>
            <source>Back to the selection</source>
            <translation>回到所選</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>檢視窗</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::KeyDialog</name>
        <message>
            <source>%1 — not on this computer: restore it from its export</source>
            <translation>%1 — 不在本機：請用導出的備份恢復</translation>
        </message>
        <message>
            <source>Cases made from now on get a new key; persons in them cannot be matched with those of earlier cases. Earlier cases keep their key. Make a new one?</source>
            <translation>此後新建的案件將使用新密鑰，其中的人員無法與以前案件中的人員比對。以前的案件仍用原密鑰。是否生成新密鑰？</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <source>Export the key</source>
            <translation>導出密鑰</translation>
        </message>
        <message>
            <source>Exporting the key</source>
            <translation>導出密鑰</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>導出…</translation>
        </message>
        <message>
            <source>In use for new cases</source>
            <translation>新案件所用</translation>
        </message>
        <message>
            <source>Key %1 is here again</source>
            <translation>密鑰 %1 已恢復</translation>
        </message>
        <message>
            <source>Key %1 written: %2</source>
            <translation>密鑰 %1 已寫出：%2</translation>
        </message>
        <message>
            <source>Key (*.key)</source>
            <translation>密鑰 (*.key)</translation>
        </message>
        <message>
            <source>Key (*.key);;All files (*)</source>
            <translation>密鑰 (*.key);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Key of the tokens</source>
            <translation>令牌密鑰</translation>
        </message>
        <message>
            <source>Looking for the keys</source>
            <translation>查找密鑰</translation>
        </message>
        <message>
            <source>Making a new key</source>
            <translation>生成新密鑰</translation>
        </message>
        <message>
            <source>Needed by this case</source>
            <translation>本案件所需</translation>
        </message>
        <message>
            <source>New cases use key %1</source>
            <translation>新案件使用密鑰 %1</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>新密鑰</translation>
        </message>
        <message>
            <source>New key for new cases…</source>
            <translation>為新案件生成新密鑰…</translation>
        </message>
        <message>
            <source>Noting it in the audit</source>
            <translation>記入審計記錄</translation>
        </message>
        <message>
            <source>Personal numbers stand in a case as tokens made with this key; the numbers themselves are not kept. Without the key a case still opens, but the personal columns of new files are left out. Keep an export in another place than the cases: whoever has both can try numbers against the tokens.</source>
            <translation>個人號碼在案件中以此密鑰生成的令牌表示，號碼本身不保存。沒有密鑰仍可打開案件，但新文件的個人信息列不導入。導出的備份應與案件分開存放：同時持有兩者即可用號碼逐一比對令牌。</translation>
        </message>
        <message>
            <source>Restore a key</source>
            <translation>恢復密鑰</translation>
        </message>
        <message>
            <source>Restore it from its export</source>
            <translation>請用導出的備份恢復</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>恢復…</translation>
        </message>
        <message>
            <source>Restoring the key</source>
            <translation>恢復密鑰</translation>
        </message>
        <message>
            <source>The key in use is missing</source>
            <translation>當前使用的密鑰缺失</translation>
        </message>
        <message>
            <source>coir key</source>
            <translation>coir 密鑰</translation>
        </message>
        <message>
            <source>no case open</source>
            <translation>未打開案件</translation>
        </message>
        <message>
            <source>none yet: no personal column was imported</source>
            <translation>尚無：未導入個人信息列</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::LeadsNote</name>
        <message numerus="yes">
            <source>%n lead(s) on this firm: %1. The tier weighs recorded facts only, not leads.</source>
            <translation>
                <numerusform>該企業有 %n 條線索（%1）。等級只計已記錄的事實，不計線索。</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the leads</source>
            <translation>查看線索</translation>
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
            <translation>按時間軸分析(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Analysis</source>
            <translation>分析(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Compare tiers with an earlier day</source>
            <translation>與較早日期的等級比較(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編輯(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Expand in the graph…</source>
            <translation>在圖中展開(&amp;E)…</translation>
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
            <translation>幫助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>導入(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>檢視窗(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Key of the tokens…</source>
            <translation>令牌密鑰(&amp;K)…</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>快捷鍵(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>語言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>手冊(&amp;M)</translation>
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
            <translation>打開案件(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Ownership and control of a firm</source>
            <translation>企業的股權與控制(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Path between two…</source>
            <translation>兩者之間的路徑(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Quarantined rows with reasons…</source>
            <translation>隔離行及原因(&amp;Q)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>報告(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Report…</source>
            <translation>報告(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Steps…</source>
            <translation>操作步驟(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>工具(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Unit and handler…</source>
            <translation>單位與經辦人(&amp;U)…</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>視圖(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Visit list of the leads selected…</source>
            <translation>所選線索的走訪單(&amp;V)…</translation>
        </message>
        <message>
            <source>&amp;Why connected</source>
            <translation>為何相連(&amp;W)</translation>
        </message>
        <message>
            <source>A step chosen here is the last that stands; what was undone can be done again.</source>
            <translation>選中的步驟為保留的最後一步；撤銷的步驟可以重做。</translation>
        </message>
        <message>
            <source>As opened</source>
            <translation>打開時的狀態</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>跟隨桌面</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>後退</translation>
        </message>
        <message>
            <source>Chec&amp;k the case</source>
            <translation>校驗案件(&amp;K)</translation>
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
            <translation>數據截至 %1</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>全屏(&amp;U)</translation>
        </message>
        <message>
            <source>Facts have changed: leads and tiers shown were worked out anew, the case keeps the former ones</source>
            <translation>資料已變動：所示線索和等級為重新測算，案件中仍存原有結果</translation>
        </message>
        <message>
            <source>Files to import</source>
            <translation>要導入的文件</translation>
        </message>
        <message>
            <source>Find a &amp;command…</source>
            <translation>查找命令(&amp;C)…</translation>
        </message>
        <message>
            <source>Folder to import</source>
            <translation>要導入的文件夾</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前進</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>導入</translation>
        </message>
        <message>
            <source>Import &amp;files…</source>
            <translation>導入文件(&amp;F)…</translation>
        </message>
        <message>
            <source>Keep these in the case  F5</source>
            <translation>存入案件  F5</translation>
        </message>
        <message>
            <source>Leads and tiers shown are of %1, worked out for this look; the case keeps those of %2</source>
            <translation>所示線索和等級按 %1 臨時測算；案件中存的是 %2 的結果</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>淺色</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>菜單</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>新建案件</translation>
        </message>
        <message>
            <source>No case open</source>
            <translation>未打開案件</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>最近打開(&amp;E)</translation>
        </message>
        <message>
            <source>Open case</source>
            <translation>打開案件</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>報告</translation>
        </message>
        <message>
            <source>Save &amp;picture…</source>
            <translation>保存圖片(&amp;P)…</translation>
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
            <translation>操作步驟</translation>
        </message>
        <message>
            <source>There is no picture to save here</source>
            <translation>此處沒有可保存的圖片</translation>
        </message>
        <message>
            <source>There is nothing to do it with yet: select a row first</source>
            <translation>尚無可操作的對象：請先選擇一行</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤銷</translation>
        </message>
        <message>
            <source>What could &amp;not be judged</source>
            <translation>未能判斷的項目(&amp;N)</translation>
        </message>
        <message>
            <source>Writing what is left; the window closes by itself</source>
            <translation>正在寫入未完成的內容，寫完後窗口自動關閉</translation>
        </message>
        <message>
            <source>analysed as of %1</source>
            <translation>分析截至 %1</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>覆蓋 %1</translation>
        </message>
        <message>
            <source>leads %1</source>
            <translation>線索 %1</translation>
        </message>
        <message>
            <source>no case</source>
            <translation>未打開案件</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::ManualDialog</name>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <source>Find in the manual</source>
            <translation>在手冊中查找</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>指南</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>手冊</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>頁面</translation>
        </message>
        <message>
            <source>The manual is not where it should be: %1</source>
            <translation>手冊不在應在之處：%1</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::MigrationTable</name>
        <message>
            <source>Moves between tiers</source>
            <translation>等級遷移</translation>
        </message>
        <message>
            <source>Show the firms that went from %1 to %2</source>
            <translation>列出由 %1 變為 %2 的企業</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::OfficeDialog</name>
        <message>
            <source>Asked once. It stands in reports and in the audit trail.</source>
            <translation>只問一次；寫入報告與審計記錄。</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>文書編號</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>經辦人</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>以後再填</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>審核人</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>單位</translation>
        </message>
        <message>
            <source>Who works with this case</source>
            <translation>本案經辦</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::PictureList</name>
        <message>
            <source>Save the picture</source>
            <translation>保存圖片</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::PictureWidget</name>
        <message>
            <source>Copy as table</source>
            <translation>複製為表格</translation>
        </message>
        <message>
            <source>Open what stands behind it</source>
            <translation>打開其依據</translation>
        </message>
        <message>
            <source>Open what stands behind it (point at a mark first)</source>
            <translation>打開其依據（請先指向一個標記）</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>圖</translation>
        </message>
        <message>
            <source>Pictures (*.svg *.png *.pdf)</source>
            <translation>圖片 (*.svg *.png *.pdf)</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translation>保存圖片</translation>
        </message>
        <message>
            <source>Save picture…</source>
            <translation>保存圖片…</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::Rail</name>
        <message>
            <source>%1 high leads not handled</source>
            <translation>高風險線索未處理 %1 條</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>視圖</translation>
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
            <translation>複製</translation>
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
            <translation>此行為空</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>讀取中…</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::ReportDialog</name>
        <message>
            <source>Area</source>
            <translation>地區</translation>
        </message>
        <message>
            <source>As wide as the window</source>
            <translation>與窗口同寬</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Case report on %1: no lead, and where was looked</source>
            <translation>企業線索調查報告：%1（無線索，列明核對範圍）</translation>
        </message>
        <message>
            <source>Case report on all leads of %1</source>
            <translation>企業線索調查報告：%1</translation>
        </message>
        <message>
            <source>Case report on the lead: %1, %2</source>
            <translation>單條線索調查報告：%1，%2</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>請換一個文件夾</translation>
        </message>
        <message>
            <source>Kind of report</source>
            <translation>報告種類</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Making the report</source>
            <translation>生成報告</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一頁</translation>
        </message>
        <message>
            <source>Noting the report in the audit</source>
            <translation>記入審計</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打開文件夾</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 頁，共 %2 頁</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>上一頁</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>頁寬</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>預覽</translation>
        </message>
        <message>
            <source>Printing the report</source>
            <translation>打印報告</translation>
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
            <translation>進度</translation>
        </message>
        <message>
            <source>Regional risk briefing</source>
            <translation>區域風險簡報</translation>
        </message>
        <message>
            <source>Regional risk briefing with the ten highest leads</source>
            <translation>區域風險簡報（附前十條線索）</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>報告</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>另存為 PDF…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>保存報告</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>已送往打印機</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>The report could not be written</source>
            <translation>報告未能寫出</translation>
        </message>
        <message>
            <source>The report is being made…</source>
            <translation>正在生成報告…</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>正在寫出 %1</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>寫出報告</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>已寫出：%1</translation>
        </message>
        <message>
            <source>case report</source>
            <translation>調查報告</translation>
        </message>
        <message>
            <source>page width</source>
            <translation>頁寬</translation>
        </message>
        <message>
            <source>risk briefing</source>
            <translation>風險簡報</translation>
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
            <translation>餘 %1 分，滿分 %2</translation>
        </message>
        <message>
            <source>By dimension: lost, of the most that can be lost</source>
            <translation>按維度：失分，佔該維度滿分</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>Facts that move the points</source>
            <translation>影響分數的事實</translation>
        </message>
        <message>
            <source>Facts that move the points: %1</source>
            <translation>影響分數的事實 %1</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>圖譜</translation>
        </message>
        <message>
            <source>Local estimate: an analytic aid, kept apart from official ratings</source>
            <translation>本地測算，僅作分析輔助，與官方評價分開存放</translation>
        </message>
        <message>
            <source>No fact costs or gives points</source>
            <translation>沒有加減分的事實</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>未選中</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>計分卡</translation>
        </message>
        <message>
            <source>before: %1 %2</source>
            <translation>上期 %1 %2</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>覆蓋 %1</translation>
        </message>
        <message>
            <source>limit of the scheme</source>
            <translation>評分方案的上限</translation>
        </message>
        <message>
            <source>with disputed facts %1</source>
            <translation>計入有異議事實 %1</translation>
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
            <translation>企業</translation>
        </message>
        <message>
            <source>Firm name, code, address, pinyin</source>
            <translation>企業名稱、代碼、地址、拼音</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>線索</translation>
        </message>
        <message>
            <source>Nothing found for “%1” in the imported data</source>
            <translation>已導入的數據中未找到“%1”</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>搜索結果</translation>
        </message>
        <message>
            <source>View</source>
            <translation>視圖</translation>
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
            <translation>關閉</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷鍵</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::SourcesView</name>
        <message>
            <source>%1 rows dropped: %2</source>
            <translation>%1 行已刪：%2</translation>
        </message>
        <message>
            <source>%1 tables, %2 rows = %3 accepted + %4 quarantined + %5 duplicates + %6 dropped</source>
            <translation>%1 個表，%2 行 = 採納 %3 ＋ 隔離 %4 ＋ 重複 %5 ＋ 不留存 %6</translation>
        </message>
        <message>
            <source>%1 values in doubt</source>
            <translation>%1 處存疑</translation>
        </message>
        <message>
            <source>%1, it has %2 characters</source>
            <translation>%1，有 %2 個字符</translation>
        </message>
        <message>
            <source>%1, it should be %2</source>
            <translation>%1，應為 %2</translation>
        </message>
        <message>
            <source>%1, known are: %2</source>
            <translation>%1，已知的有：%2</translation>
        </message>
        <message>
            <source>%1, not before %2</source>
            <translation>%1，不早於 %2</translation>
        </message>
        <message>
            <source>%1, the table has %2 columns</source>
            <translation>%1，表格有 %2 列</translation>
        </message>
        <message>
            <source>%1: %2 refused, %3 in doubt</source>
            <translation>%1：隔離 %2 行，存疑 %3 處</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>採納</translation>
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
            <translation>請換一個文件夾</translation>
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
            <translation>複製所選行，可貼入表格</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>數據</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>不留存</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>重複</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>編碼</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Export with reasons</source>
            <translation>導出帶原因的表</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>企業</translation>
        </message>
        <message>
            <source>Folder to import</source>
            <translation>要導入的文件夾</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>表式</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>導入文件夾</translation>
        </message>
        <message>
            <source>Import a folder of files; a bad row is set aside with its reason, never dropped in silence.</source>
            <translation>導入一個文件夾；有問題的行會帶著原因被隔離，不會悄悄丟棄。</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>導入時間</translation>
        </message>
        <message>
            <source>Imported tables</source>
            <translation>已導入的表</translation>
        </message>
        <message>
            <source>Its facts leave the case, and leads and tiers are worked out anew without them. Verdicts and the audit trail stay; the audit says what was withdrawn. Rows that other files only repeated leave, too: import those files again after withdrawing them. There is no undo, but the file can be imported again.</source>
            <translation>該批次的事實將移出案件，線索和等級在沒有這些事實的情況下重新計算。結論和審計記錄保留，審計記錄記明撤回的內容。其他文件中僅重複的行也隨之移出：請先撤回那些文件，再重新導入。此操作不能撤銷，但文件可以重新導入。</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>說明</translation>
        </message>
        <message>
            <source>Quarantined</source>
            <translation>隔離</translation>
        </message>
        <message>
            <source>Quarantined rows</source>
            <translation>隔離的行</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>來源</translation>
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
            <translation>狀態</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Table by table; the rows refused of it below</source>
            <translation>逐表查看；下方為其隔離的行</translation>
        </message>
        <message>
            <source>The case holds no data yet</source>
            <translation>案件中還沒有數據</translation>
        </message>
        <message>
            <source>The row</source>
            <translation>原始行</translation>
        </message>
        <message>
            <source>The table could not be written</source>
            <translation>表格未能寫出</translation>
        </message>
        <message>
            <source>To the quarantined rows</source>
            <translation>到隔離的行</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>怎麼辦</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Withdraw %1 with %2 accepted and %3 quarantined rows?</source>
            <translation>撤回 %1（採納 %2 行，隔離 %3 行）？</translation>
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
            <translation>已寫出：%1</translation>
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
            <translation>隔離的行</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>隔離</translation>
        </message>
        <message>
            <source>stands, with a doubt</source>
            <translation>保留，有疑問</translation>
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
            <translation>正在後臺計算，進度見狀態欄。</translation>
        </message>
        <message>
            <source>being worked out</source>
            <translation>正在計算</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::StateStack</name>
        <message>
            <source>CSV, XLSX, JSON, XML, also compressed; the forms are recognised by their headings. An existing case opens with Ctrl+O.</source>
            <translation>CSV、XLSX、JSON、XML、壓縮包；按表頭自動識別。已有案件用 Ctrl+O 打開。</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>選擇文件夾…</translation>
        </message>
        <message>
            <source>Coir case (*.coir)</source>
            <translation>Coir 案件 (*.coir)</translation>
        </message>
        <message>
            <source>Drop a folder here: a new case and the whole analysis</source>
            <translation>把文件夾拖到這裡：新建案件並完成全部分析</translation>
        </message>
        <message>
            <source>Folder to import</source>
            <translation>要導入的文件夾</translation>
        </message>
        <message>
            <source>Make the sample case (synthetic)</source>
            <translation>生成示例案件（合成數據）</translation>
        </message>
        <message>
            <source>Open a case…</source>
            <translation>打開案件…</translation>
        </message>
        <message>
            <source>Open case</source>
            <translation>打開案件</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重試</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::StatusBar</name>
        <message>
            <source>%1 (+%2)</source>
            <translation>%1（另 %2 項）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Cancel the running job</source>
            <translation>取消正在運行的任務</translation>
        </message>
        <message>
            <source>No job running</source>
            <translation>無後臺任務</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進度</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>狀態</translation>
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
            <translation>等級分佈</translation>
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
            <translation>已註銷 %1</translation>
        </message>
        <message>
            <source>%1 firms = %2</source>
            <translation>共 %1 戶 = %2</translation>
        </message>
        <message>
            <source>%1 of a kind not rated (individual businesses and others)</source>
            <translation>不屬評級對象 %1（個體工商戶等）</translation>
        </message>
        <message>
            <source>%1 only named by others</source>
            <translation>僅被其他材料提及 %1</translation>
        </message>
        <message>
            <source>%1 rated</source>
            <translation>可評 %1</translation>
        </message>
        <message>
            <source>%1 with too few registers</source>
            <translation>覆蓋不足 %1</translation>
        </message>
        <message>
            <source>%1 without a tier then</source>
            <translation>當時無等級 %1 戶</translation>
        </message>
        <message>
            <source>%1 without one now</source>
            <translation>現無等級 %1 戶</translation>
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
            <translation>地區</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>上期</translation>
        </message>
        <message>
            <source>Capped (C at best)</source>
            <translation>封頂（至多 C）</translation>
        </message>
        <message>
            <source>Choose an earlier day to see which firms moved</source>
            <translation>選一個較早日期，查看哪些企業變動</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>正在比較…</translation>
        </message>
        <message>
            <source>Copy the selected rows for a sheet</source>
            <translation>複製所選行，可貼入表格</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>覆蓋</translation>
        </message>
        <message>
            <source>Credit tiers</source>
            <translation>信用等級</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>分佈</translation>
        </message>
        <message>
            <source>Dossier of the firm</source>
            <translation>企業檔案</translation>
        </message>
        <message>
            <source>Earlier day</source>
            <translation>較早日期</translation>
        </message>
        <message>
            <source>Facts disputed</source>
            <translation>有異議的事實</translation>
        </message>
        <message>
            <source>Facts repaired</source>
            <translation>已修復的事實</translation>
        </message>
        <message>
            <source>Find a firm</source>
            <translation>查找企業</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>企業</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>線索</translation>
        </message>
        <message>
            <source>Leads that name the firm and were not dismissed. The tier weighs recorded facts only, not leads.</source>
            <translation>涉及該企業且未被排除的線索。等級只計已記錄的事實，不計線索。</translation>
        </message>
        <message>
            <source>Local estimate</source>
            <translation>本地測算</translation>
        </message>
        <message>
            <source>Main cause</source>
            <translation>主要原因</translation>
        </message>
        <message>
            <source>Moved only</source>
            <translation>只看變動</translation>
        </message>
        <message>
            <source>Moves</source>
            <translation>遷移</translation>
        </message>
        <message>
            <source>Next, previous firm</source>
            <translation>下一戶、上一戶</translation>
        </message>
        <message>
            <source>No firm is rated yet</source>
            <translation>還沒有企業被評級</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Publicity ended</source>
            <translation>公示期滿</translation>
        </message>
        <message>
            <source>Rated firms</source>
            <translation>已評企業</translation>
        </message>
        <message>
            <source>Reading the tiers</source>
            <translation>正在讀取等級</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>計分卡</translation>
        </message>
        <message>
            <source>Scorecard as a waterfall</source>
            <translation>計分瀑布圖</translation>
        </message>
        <message>
            <source>Share of the scheme's weight that could be judged</source>
            <translation>方案權重中可判的部分</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>等級</translation>
        </message>
        <message>
            <source>Tiers</source>
            <translation>等級</translation>
        </message>
        <message>
            <source>Tiers are worked out with the analysis of the case: firms whose code begins with 91 or 93 and that are not cancelled.</source>
            <translation>等級隨案件分析測算：代碼以 91 或 93 開頭且未註銷的企業。</translation>
        </message>
        <message>
            <source>Veto (D)</source>
            <translation>否決（D）</translation>
        </message>
        <message>
            <source>What fired</source>
            <translation>觸發情況</translation>
        </message>
        <message>
            <source>What moved it, else the main cause</source>
            <translation>變動原因（未變動者為主要原因）</translation>
        </message>
        <message>
            <source>Working out the tiers of %1</source>
            <translation>測算 %1 的等級</translation>
        </message>
        <message>
            <source>every bar opens the row behind it; a dashed zero does not weigh</source>
            <translation>每一柱都可點開到原始行；虛線為零者不計入</translation>
        </message>
        <message>
            <source>local estimate, kept apart from official ratings</source>
            <translation>本地測算，與官方評價分開存放，不得合併</translation>
        </message>
        <message>
            <source>no tier</source>
            <translation>信息不足</translation>
        </message>
        <message>
            <source>of %1, not kept in the case</source>
            <translation>按 %1 測算，未存入案件</translation>
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
            <translation>關係的時間範圍</translation>
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
            <translation>%1 個文件，%2 行</translation>
        </message>
        <message>
            <source>%1 rows: %2 accepted, %3 repeat others; through %4</source>
            <translation>共 %1 行：採納 %2，重複 %3；截至 %4</translation>
        </message>
        <message>
            <source>%1, local estimate for internal use; compared with %2</source>
            <translation>%1 本地測算，僅供內部參考；與 %2 相比</translation>
        </message>
        <message>
            <source>All leads</source>
            <translation>全部線索</translation>
        </message>
        <message>
            <source>All tiers</source>
            <translation>全部等級</translation>
        </message>
        <message>
            <source>All →</source>
            <translation>全部 →</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>地區</translation>
        </message>
        <message>
            <source>CSV, XLSX, JSON, XML, also compressed; forms are recognised by their headings</source>
            <translation>CSV、XLSX、JSON、XML、壓縮包；按表頭自動識別</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>與 %1 相比</translation>
        </message>
        <message>
            <source>Data in place</source>
            <translation>數據到位</translation>
        </message>
        <message>
            <source>Data through %1</source>
            <translation>數據截至 %1</translation>
        </message>
        <message>
            <source>Detector</source>
            <translation>探測器</translation>
        </message>
        <message>
            <source>Drop a folder here: a new case and the whole analysis</source>
            <translation>把文件夾拖到這裡：新建案件並完成全部分析</translation>
        </message>
        <message>
            <source>Ends within a week</source>
            <translation>本週臨期</translation>
        </message>
        <message>
            <source>Every detector could be judged with the registers delivered</source>
            <translation>已提供的來源足以判斷全部探測器</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>企業</translation>
        </message>
        <message>
            <source>Folder to import</source>
            <translation>要導入的文件夾</translation>
        </message>
        <message>
            <source>From list to list</source>
            <translation>在列表間切換</translation>
        </message>
        <message>
            <source>High leads</source>
            <translation>高級別線索</translation>
        </message>
        <message>
            <source>High leads not handled</source>
            <translation>未處理 高級別線索</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>級別</translation>
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
            <translation>變動</translation>
        </message>
        <message>
            <source>Not judged therefore</source>
            <translation>因此不可判</translation>
        </message>
        <message>
            <source>Open the lead or the firm</source>
            <translation>打開線索或企業</translation>
        </message>
        <message>
            <source>Reading the leads</source>
            <translation>正在讀取線索</translation>
        </message>
        <message>
            <source>Risk briefing of the province</source>
            <translation>全省風險簡報</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主體</translation>
        </message>
        <message>
            <source>The line: leads by the month of their latest fact, twelve months</source>
            <translation>折線：近十二個月，按最近事實所在月份的線索數</translation>
        </message>
        <message>
            <source>Tier moves</source>
            <translation>等級變動</translation>
        </message>
        <message>
            <source>Tiers down / up</source>
            <translation>等級下降 / 上升</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Watch leads not handled</source>
            <translation>未處理 關注級線索</translation>
        </message>
        <message>
            <source>What ends within seven days of the clock; a click lists it</source>
            <translation>自有效日起七日內到期的事項；點擊列出</translation>
        </message>
        <message>
            <source>being worked out…</source>
            <translation>正在計算…</translation>
        </message>
        <message>
            <source>firm not known</source>
            <translation>企業未識別</translation>
        </message>
        <message>
            <source>first import</source>
            <translation>首次導入</translation>
        </message>
        <message>
            <source>last import %1</source>
            <translation>上次導入 %1</translation>
        </message>
        <message>
            <source>licence ends</source>
            <translation>許可到期</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>缺</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>無日期</translation>
        </message>
        <message>
            <source>no tiers yet</source>
            <translation>尚無等級</translation>
        </message>
        <message>
            <source>not delivered</source>
            <translation>未提供</translation>
        </message>
        <message>
            <source>publicity %1   licences %2</source>
            <translation>公示 %1   許可 %2</translation>
        </message>
        <message>
            <source>publicity of the list entry ends</source>
            <translation>名單公示期滿</translation>
        </message>
        <message>
            <source>publicity of the penalty ends</source>
            <translation>處罰公示期滿</translation>
        </message>
        <message>
            <source>this import +%1</source>
            <translation>本次導入 +%1</translation>
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
            <translation>%1戶</translation>
        </message>
        <message>
            <source>%1 stops, %2 firms, %3 lines from %4 leads   ·   %5</source>
            <translation>%1 個站點，%2 戶企業，%3 行，出自 %4 條線索   ·   %5</translation>
        </message>
        <message>
            <source>A4 across, one sheet or more, with a column to sign, the clearing conditions once at the end; the workbook has the same rows, each with its conditions, and a sheet that says where they come from.</source>
            <translation>A4 橫向，一頁或多頁，留有簽字欄，澄清條件在末尾集中列出一次；工作簿行次相同，每行列全澄清條件，另有一頁註明出處。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <source>Export PDF…</source>
            <translation>導出 PDF…</translation>
        </message>
        <message>
            <source>Export XLSX…</source>
            <translation>導出 XLSX…</translation>
        </message>
        <message>
            <source>Printing the visit list</source>
            <translation>正在打印走訪單</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>已送打印機</translation>
        </message>
        <message>
            <source>Sheet of paper (*.pdf)</source>
            <translation>紙質清單 (*.pdf)</translation>
        </message>
        <message>
            <source>Visit list written: %1</source>
            <translation>走訪單已寫出：%1</translation>
        </message>
        <message>
            <source>What would clear it: %1</source>
            <translation>何種情形可排除：%1</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Writing the visit list</source>
            <translation>正在寫出走訪單</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::Workspace</name>
        <message>
            <source>%1 files</source>
            <translation>%1 個文件</translation>
        </message>
        <message>
            <source>%1 files read, %2 left alone</source>
            <translation>讀入 %1 個文件，另有 %2 個未讀入</translation>
        </message>
        <message>
            <source>%1 was withdrawn with %2 rows</source>
            <translation>已撤回 %1，共 %2 行</translation>
        </message>
        <message>
            <source>%1, %2 rows = %3 accepted + %4 quarantined + %5 duplicates + %6 dropped</source>
            <translation>%1，%2 行 = 採納 %3 ＋ 隔離 %4 ＋ 重複 %5 ＋ 不留存 %6</translation>
        </message>
        <message>
            <source>Analysing as of the clocks</source>
            <translation>按時間軸分析</translation>
        </message>
        <message>
            <source>Another job is writing into a case: wait for it, or cancel it in the status bar</source>
            <translation>另一任務正在寫入案件：請等待其結束，或在狀態欄取消</translation>
        </message>
        <message>
            <source>Checking the case</source>
            <translation>校驗案件</translation>
        </message>
        <message>
            <source>Coir sample</source>
            <translation>Coir 示例</translation>
        </message>
        <message>
            <source>Copied to %1</source>
            <translation>已複製到 %1</translation>
        </message>
        <message>
            <source>Copying the case</source>
            <translation>複製案件</translation>
        </message>
        <message>
            <source>Go back to a copy of the case, or ask whoever keeps it</source>
            <translation>請改用案件的副本，或詢問保管人</translation>
        </message>
        <message>
            <source>Importing %1 and analysing it</source>
            <translation>正在導入 %1 並分析</translation>
        </message>
        <message>
            <source>Importing and analysing</source>
            <translation>導入並分析</translation>
        </message>
        <message>
            <source>Keeping the verdict</source>
            <translation>保存結論</translation>
        </message>
        <message>
            <source>Keeping unit and handler</source>
            <translation>保存單位與經辦人</translation>
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
            <translation>未打開；案件已完整保存在 %1</translation>
        </message>
        <message>
            <source>Opening the case</source>
            <translation>打開案件</translation>
        </message>
        <message>
            <source>Opening the case…</source>
            <translation>正在打開案件…</translation>
        </message>
        <message>
            <source>Reading findings and tiers</source>
            <translation>讀取線索與等級</translation>
        </message>
        <message>
            <source>That is the case itself: choose another name</source>
            <translation>這就是案件本身：請另取名稱</translation>
        </message>
        <message>
            <source>The case is whole: database, sources of every fact, evidence of every lead, audit trail</source>
            <translation>案件完整：數據庫、各項事實的來源、各條線索的證據、審計記錄均無異常</translation>
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
            <translation>由本案件輸出的報告</translation>
        </message>
        <message>
            <source>A setting of the method</source>
            <translation>方法的一項設置</translation>
        </message>
        <message>
            <source>As known on that day</source>
            <translation>按該日已知</translation>
        </message>
        <message>
            <source>At most so many nodes</source>
            <translation>最多節點數</translation>
        </message>
        <message>
            <source>Check a case, its audit chain and a printed report; say what is damaged</source>
            <translation>校驗案件、審計鏈和已輸出的報告，指出損壞之處</translation>
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
            <translation>列：cell（網格）、events（事件數）、exposure（基數，沒有則為 1）、x、y（用於 scan，以及沒有鄰接表時確定鄰居）。
設置：method=eb|rate|gi-star|local-moran|scan|kde（eb）。
rate：無。eb：scope=global|local（global）；local 按鄰居平滑。
gi-star、local-moran：of=eb|rate|events（eb）、permutations（999）、seed（1）；local-moran 另有 standardise=row|none（row）。
鄰居：neighbours=文件，列 cell、neighbour、weight，symmetric=0|1（0）；否則用 k（8）或 distance。
scan：share（0.5）、radius（30000）、permutations（999）、seed（1）。
kde：points=文件，列 x、y、weight，代替網格表；at=文件，列 x、y；kernel=gaussian|quartic（gaussian）、bandwidth（Scott）。
結果：cell、value、z、p、class；scan 為 rank、cells、observed、expected、llr、p；kde 為 x、y、density。</translation>
        </message>
        <message>
            <source>Columns: owner, firm, share (a decimal or a fraction such as 7/20).
Settings: groups=FILE with the columns group, member (who acts in concert).
Result: holder, firm, integrated, exact, weakest_link, control.</source>
            <translation>列：owner（出資方）、firm（企業）、share（比例，小數或 7/20 這樣的分數）。
設置：groups=文件，列 group、member（一致行動人）。
結果：holder、firm、integrated、exact、weakest_link、control。</translation>
        </message>
        <message>
            <source>Columns: payer, payee, amount, time (a number, a date or a moment), and id if there is one.
Settings: min_length (3), max_length (8), window (30; days where time is a date), retention (0: unchecked), order=strict|any (strict).
Result: rank, length, start, end, payments, accounts, retained.</source>
            <translation>列：payer（付款方）、payee（收款方）、amount（金額）、time（數字、日期或時刻），可有 id。
設置：min_length（3）、max_length（8）、window（30；time 為日期時按天）、retention（0：不檢查）、order=strict|any（strict）。
結果：rank、length、start、end、payments、accounts、retained。</translation>
        </message>
        <message>
            <source>Columns: source, target, and weight if there is one; or lines of two or three columns between blanks, without a heading.
Settings: measure=betweenness|pagerank|core|articulation|bridges|scc|communities|cycles|paths, directed=0|1 (0);
for cycles min_length (1), max_length (6); for communities seed (1); for paths from, to, k (1).
Result: node, value; of bridges source, target; of cycles and paths rank, length, cost, nodes.</source>
            <translation>列：source、target，可有 weight；或每行兩三列、以空白分隔、沒有標題。
設置：measure=betweenness|pagerank|core|articulation|bridges|scc|communities|cycles|paths，directed=0|1（0）；
cycles 另有 min_length（1）、max_length（6）；communities 另有 seed（1）；paths 另有 from、to、k（1）。
結果：node、value；bridges 為 source、target；cycles 和 paths 為 rank、length、cost、nodes。</translation>
        </message>
        <message>
            <source>Data-quality figures per batch and source unit</source>
            <translation>按批次和來源單位給出數據質量</translation>
        </message>
        <message>
            <source>Date of this delivery</source>
            <translation>本次報送日期</translation>
        </message>
        <message>
            <source>Date on the page</source>
            <translation>頁面上的日期</translation>
        </message>
        <message>
            <source>Division code of a briefing</source>
            <translation>簡報的行政區劃代碼</translation>
        </message>
        <message>
            <source>Edition of the report's form: 1</source>
            <translation>報告格式的版次：1</translation>
        </message>
        <message>
            <source>Facts valid on that day</source>
            <translation>按該日有效</translation>
        </message>
        <message>
            <source>Finding of a case report</source>
            <translation>線索報告所依的線索</translation>
        </message>
        <message>
            <source>Firm of a case report</source>
            <translation>線索報告的企業</translation>
        </message>
        <message>
            <source>First day counted</source>
            <translation>起算日</translation>
        </message>
        <message>
            <source>Folder for the results</source>
            <translation>結果文件夾</translation>
        </message>
        <message>
            <source>GeoJSON to write</source>
            <translation>要寫的 GeoJSON</translation>
        </message>
        <message>
            <source>Heat fields and hot spots</source>
            <translation>熱力圖與熱點</translation>
        </message>
        <message>
            <source>How far</source>
            <translation>幾步以內</translation>
        </message>
        <message>
            <source>How two firms are connected; JSON</source>
            <translation>兩戶企業如何相連；JSON</translation>
        </message>
        <message>
            <source>Import files or whole folders; recognised by content</source>
            <translation>導入文件或整個文件夾，按內容識別</translation>
        </message>
        <message>
            <source>Integrated ownership, control, beneficial owners</source>
            <translation>綜合持股、控制與受益所有人</translation>
        </message>
        <message>
            <source>Join what files say of one firm; reversible</source>
            <translation>歸併各文件對同一企業的記載，可還原</translation>
        </message>
        <message>
            <source>Key for the tokens of persons</source>
            <translation>生成人員令牌的密鑰</translation>
        </message>
        <message>
            <source>Language of words: zh_CN, zh_TW or en</source>
            <translation>語言：zh_CN、zh_TW 或 en</translation>
        </message>
        <message>
            <source>Last day counted</source>
            <translation>止算日</translation>
        </message>
        <message>
            <source>Longest path</source>
            <translation>最長路徑</translation>
        </message>
        <message>
            <source>Make an empty case</source>
            <translation>新建空案件</translation>
        </message>
        <message>
            <source>Number of firms</source>
            <translation>企業戶數</translation>
        </message>
        <message>
            <source>One method of the core on plain tables: ownership, graph, heat, cycles</source>
            <translation>對普通表格運行一種核心方法：ownership、graph、heat、cycles</translation>
        </message>
        <message>
            <source>Only these, separated by commas</source>
            <translation>只運行這些，以逗號分隔</translation>
        </message>
        <message>
            <source>Open the workstation (on a case)</source>
            <translation>打開工作站（可指定案件）</translation>
        </message>
        <message>
            <source>PDF to write</source>
            <translation>要寫的 PDF</translation>
        </message>
        <message>
            <source>Print a report as PDF: case or region</source>
            <translation>輸出 PDF 報告：線索報告或區域簡報</translation>
        </message>
        <message>
            <source>Print nothing but refusals</source>
            <translation>只輸出拒絕信息</translation>
        </message>
        <message>
            <source>Print the summary as one JSON object</source>
            <translation>以一個 JSON 對象輸出摘要</translation>
        </message>
        <message>
            <source>Rating scheme</source>
            <translation>評級方案</translation>
        </message>
        <message>
            <source>Read and judge, keep nothing</source>
            <translation>只讀取和判斷，不留存</translation>
        </message>
        <message>
            <source>Run detectors</source>
            <translation>運行探測器</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>種子</translation>
        </message>
        <message>
            <source>Seed: same seed, same bytes</source>
            <translation>種子：種子相同則內容相同</translation>
        </message>
        <message>
            <source>Show this help</source>
            <translation>顯示本幫助</translation>
        </message>
        <message>
            <source>Statistic</source>
            <translation>統計方法</translation>
        </message>
        <message>
            <source>Synthetic province, whole job, recall and precision per detector</source>
            <translation>合成省份、全流程、各探測器的查全率與查準率</translation>
        </message>
        <message>
            <source>The whole job on a folder of files</source>
            <translation>對一個文件夾完成全部工作</translation>
        </message>
        <message>
            <source>This overview in another language</source>
            <translation>以另一種語言顯示本概覽</translation>
        </message>
        <message>
            <source>Tiers with their explanation (local estimate)</source>
            <translation>等級及其解釋（本地測算）</translation>
        </message>
        <message>
            <source>Use N threads; the result is the same</source>
            <translation>使用 N 個線程，結果不變</translation>
        </message>
        <message>
            <source>Use this profile instead of recognising one</source>
            <translation>使用該導入模板，不自動識別</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>計數對象</translation>
        </message>
        <message>
            <source>What lies around a firm; JSON</source>
            <translation>企業周邊關係；JSON</translation>
        </message>
        <message>
            <source>Write a synthetic province: files in the forms of offices, and truth.json</source>
            <translation>寫出一個合成省份：各部門格式的文件和 truth.json</translation>
        </message>
        <message>
            <source>Write the figures there</source>
            <translation>數據寫到此處</translation>
        </message>
        <message>
            <source>Write the findings there</source>
            <translation>線索寫到此處</translation>
        </message>
        <message>
            <source>Write the table there</source>
            <translation>表格寫到此處</translation>
        </message>
        <message>
            <source>Write the table there; the explanations lie beside it</source>
            <translation>表格寫到此處，解釋放在旁邊</translation>
        </message>
        <message>
            <source>case or region</source>
            <translation>case 或 region</translation>
        </message>
        <message>
            <source>county or hex:METRES</source>
            <translation>county 或 hex:米數</translation>
        </message>
    </context>
    <context>
        <name>compute</name>
        <message>
            <source>%1 must be a number from %2 to %3</source>
            <translation>%1 須為 %2 至 %3 的數</translation>
        </message>
        <message>
            <source>%1 must be one of: %2</source>
            <translation>%1 須為下列之一：%2</translation>
        </message>
        <message>
            <source>A cell without a name</source>
            <translation>單元缺少名稱</translation>
        </message>
        <message>
            <source>A table of cells is missing</source>
            <translation>缺少單元表</translation>
        </message>
        <message>
            <source>Add bandwidth=NUMBER in the unit of x and y</source>
            <translation>請加 bandwidth=數值，單位與 x、y 相同</translation>
        </message>
        <message>
            <source>Add points=FILE with the columns x and y</source>
            <translation>請加 points=文件，含 x、y 兩列</translation>
        </message>
        <message>
            <source>Add the columns x and y</source>
            <translation>請加 x、y 兩列</translation>
        </message>
        <message>
            <source>Add the columns x and y, or a table of neighbours</source>
            <translation>請加 x、y 兩列，或給出鄰接表</translation>
        </message>
        <message>
            <source>Bandwidth by Scott's rule: %1</source>
            <translation>帶寬按 Scott 規則：%1</translation>
        </message>
        <message>
            <source>Column %1 is missing</source>
            <translation>缺少列 %1</translation>
        </message>
        <message>
            <source>Correct the row and start again</source>
            <translation>請改正該行後重試</translation>
        </message>
        <message>
            <source>Fewer than 30 cells with exposure: the normal p is only rough</source>
            <translation>有分母的單元不足 30 個，正態 p 值僅供參考</translation>
        </message>
        <message>
            <source>Give a file with the columns cell, x, y, events, exposure</source>
            <translation>請給出含 cell、x、y、events、exposure 列的文件</translation>
        </message>
        <message>
            <source>Name the columns in the first row</source>
            <translation>請在首行寫列名</translation>
        </message>
        <message>
            <source>No column exposure: every cell counts as 1</source>
            <translation>無 exposure 列：每個單元按 1 計</translation>
        </message>
        <message>
            <source>Not a number</source>
            <translation>不是數</translation>
        </message>
        <message>
            <source>Not a number of at least 0</source>
            <translation>不是不小於 0 的數</translation>
        </message>
        <message>
            <source>See coir compute heat --help</source>
            <translation>參見 coir compute heat --help</translation>
        </message>
        <message>
            <source>The cell is not in the table of cells</source>
            <translation>該單元不在單元表中</translation>
        </message>
        <message>
            <source>The cell stands twice in the table</source>
            <translation>該單元在表中重複</translation>
        </message>
        <message>
            <source>The scan needs the columns x and y</source>
            <translation>掃描統計需要 x、y 兩列</translation>
        </message>
        <message>
            <source>The smoothed map is flat (A = 0): standardised rates are used</source>
            <translation>平滑後無差異（A = 0）：改用標準化率</translation>
        </message>
        <message>
            <source>These points give no bandwidth</source>
            <translation>這些點無法給出帶寬</translation>
        </message>
        <message>
            <source>Unknown setting %1</source>
            <translation>未知設置 %1</translation>
        </message>
        <message>
            <source>Without x and y there are no neighbours</source>
            <translation>沒有 x、y 就沒有鄰居</translation>
        </message>
        <message>
            <source>kde needs points</source>
            <translation>kde 需要點數據</translation>
        </message>
    </context>
    <context>
        <name>detect</name>
        <message>
            <source>%1 % of it left within %2 hours after the last payment in</source>
            <translation>末筆轉入後 %2 小時內轉出 %1%</translation>
        </message>
        <message>
            <source>%1 % of the subscribed %2 yuan is paid up</source>
            <translation>認繳 %2 元，實繳比例 %1%</translation>
        </message>
        <message>
            <source>%1 %2… shared by %3 buyers</source>
            <translation>%1 %2… 由 %3 名購買者共用</translation>
        </message>
        <message>
            <source>%1 active firms at the same unit</source>
            <translation>同一地址單元登記在營企業 %1 戶</translation>
        </message>
        <message>
            <source>%1 active firms at the same unit, a licensed cluster address</source>
            <translation>同一地址單元登記在營企業 %1 戶，該址為許可的集群註冊地址</translation>
        </message>
        <message>
            <source>%1 and %2 have the same legal representative</source>
            <translation>%1 與 %2 法定代表人相同</translation>
        </message>
        <message>
            <source>%1 and %2 share a controller or legal representative</source>
            <translation>%1 與 %2 控制人或法定代表人相同</translation>
        </message>
        <message>
            <source>%1 and %2 share an address</source>
            <translation>%1 與 %2 地址相同</translation>
        </message>
        <message>
            <source>%1 buyers joined by shared payers, devices or recipients bought the same %2 goods (block density %3)</source>
            <translation>%1 名購買者共用付款賬戶、設備或收貨人，購買相同的 %2 種商品（群組密度 %3）</translation>
        </message>
        <message>
            <source>%1 buyers of this ring within %2 minutes at %3, from %4</source>
            <translation>本環 %1 名購買者自 %4 起 %2 分鐘內在 %3 購買</translation>
        </message>
        <message>
            <source>%1 changes of representative, address, scope or holders within %2 months</source>
            <translation>%2 個月內法定代表人、住所、經營範圍或股東變更 %1 次</translation>
        </message>
        <message>
            <source>%1 controls %2 and holds %3 % of it</source>
            <translation>%1 控制 %2，持股 %3%</translation>
        </message>
        <message>
            <source>%1 does not name the indicator %2 in exactly one family</source>
            <translation>%1 未將指標 %2 歸入且僅歸入一個類別</translation>
        </message>
        <message>
            <source>%1 earlier firms of its representative lived %2 months in the middle</source>
            <translation>其法定代表人此前 %1 戶企業存續時間中位數 %2 個月</translation>
        </message>
        <message>
            <source>%1 events where %2 were to be expected, p %3 before correction for %4 cells</source>
            <translation>發生 %1 起，預期 %2 起，p 值 %3（%4 個單元校正前）</translation>
        </message>
        <message>
            <source>%1 firms hold each other in a circle of %2 links; the smallest is %3 %</source>
            <translation>%1 家企業循環持股，共 %2 條，最小持股 %3%</translation>
        </message>
        <message>
            <source>%1 firms hold one another whole: circular shareholding is closed, there is no final holder</source>
            <translation>%1 家企業互相全部持股：循環持股閉合，無最終持有人</translation>
        </message>
        <message>
            <source>%1 firms share one e-mail address</source>
            <translation>%1 戶企業共用同一郵箱</translation>
        </message>
        <message>
            <source>%1 firms share one phone number</source>
            <translation>%1 戶企業共用同一電話</translation>
        </message>
        <message>
            <source>%1 firms stand surety for each other in a circle: %2</source>
            <translation>%1 家企業循環擔保：%2</translation>
        </message>
        <message>
            <source>%1 firms with nearly the same trade name founded at this unit within %2 days</source>
            <translation>該地址單元 %2 天內設立字號相近的企業 %1 戶</translation>
        </message>
        <message>
            <source>%1 holds %2 % of %3</source>
            <translation>%1 持有 %3 的 %2%</translation>
        </message>
        <message>
            <source>%1 import lines of goods too rare for a price comparison</source>
            <translation>%1 條進口貨項同類太少，無法比價</translation>
        </message>
        <message>
            <source>%1 import lines without a price per statutory unit</source>
            <translation>%1 條進口貨項缺少法定單位單價</translation>
        </message>
        <message>
            <source>%1 is a shareholder of %2 with %3 %</source>
            <translation>%1 為 %2 股東，持股 %3%</translation>
        </message>
        <message>
            <source>%1 is on the list %2 since %3</source>
            <translation>%1 自 %3 起在名單 %2 內</translation>
        </message>
        <message>
            <source>%1 levels of firms stand above it</source>
            <translation>其上有 %1 層企業股東</translation>
        </message>
        <message>
            <source>%1 more accounts pay one of these again at another time</source>
            <translation>另有 %1 個賬戶在其他時間與其中賬戶重複往來付款</translation>
        </message>
        <message>
            <source>%1 of %2 invoices are written up to the limit</source>
            <translation>%2 份發票中頂額開具 %1 份</translation>
        </message>
        <message>
            <source>%1 of the block's %2 buyers have such a link</source>
            <translation>群組 %2 名購買者中有此關聯的佔 %1</translation>
        </message>
        <message>
            <source>%1 parties in order of time, %2 of the first sum comes back: %3</source>
            <translation>%1 方按時間成環，首筆的 %2 迴流：%3</translation>
        </message>
        <message>
            <source>%1 payers within %2 days, %3 of them new, %4 yuan, concentration %5</source>
            <translation>%2 天內 %1 個付款方，其中新對手 %3 個，共 %4 元，集中度 %5</translation>
        </message>
        <message>
            <source>%1 payments in another currency than yuan</source>
            <translation>%1 筆非人民幣付款</translation>
        </message>
        <message>
            <source>%1 payments repeat near-equal sums within a day among %2 parties around this payee</source>
            <translation>以該收款方為中心，%2 方之間 %1 筆一日內重複相近付款</translation>
        </message>
        <message>
            <source>%1 payments repeat near-equal sums within a day between %2 parties</source>
            <translation>%2 方之間 %1 筆一日內重複相近付款</translation>
        </message>
        <message>
            <source>%1 payments repeat near-equal sums within a day between %2 parties; they close a ring of %3, order of time not kept</source>
            <translation>%2 方之間 %1 筆一日內重複相近付款，構成 %3 方環路，時間順序未保持</translation>
        </message>
        <message>
            <source>%1 purchases without buyer token or goods</source>
            <translation>%1 條購買記錄缺少購買人標識或商品</translation>
        </message>
        <message>
            <source>%1 stands surety for %2 with %3 yuan</source>
            <translation>%1 為 %2 擔保 %3 元</translation>
        </message>
        <message>
            <source>%1 stands surety for %2 yuan with an equity of %3 yuan</source>
            <translation>%1 擔保 %2 元，淨資產 %3 元</translation>
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
            <translation>%1 → %2：比較之前的起點</translation>
        </message>
        <message>
            <source>%1 → %2: began on %3, measured from %4</source>
            <translation>%1 → %2：始於 %3，以 %4 起算</translation>
        </message>
        <message>
            <source>%1 → %2: same controller with p = %3, along the chain %4</source>
            <translation>%1 → %2：疑似同一控制人，概率 %3，沿鏈 %4</translation>
        </message>
        <message>
            <source>%1: %2 connected hexagons hot at %3 %, largest z %4; %5 events on an exposure of %6, %7 per hundred against %8 in all cells</source>
            <translation>%1：%2 個相連六邊形為 %3 % 熱點，最大 z 值 %4；基數 %6，發生 %5 起，每百基數 %7 起（全部單元 %8 起）</translation>
        </message>
        <message>
            <source>%1: only %2 hexagons with exposure, too few for hot spots</source>
            <translation>%1：有分母的六邊形僅 %2 個，熱點不可判</translation>
        </message>
        <message>
            <source>A court-supervised reorganisation took place</source>
            <translation>經法院主導的重整</translation>
        </message>
        <message>
            <source>A declared cash pool or set-off within a group</source>
            <translation>已申報的集團資金池或軋差</translation>
        </message>
        <message>
            <source>A different controller is proven</source>
            <translation>已證明控制人不同</translation>
        </message>
        <message>
            <source>A dwelling or letter box as seat (S17) cannot be judged: this version has no directory of such addresses</source>
            <translation>住宅或虛擬地址註冊（S17）無法判斷：本版本未附住宅與信箱地址名錄</translation>
        </message>
        <message>
            <source>A finding names its subject and its reason</source>
            <translation>線索須有主體和理由</translation>
        </message>
        <message>
            <source>A finding without evidence is a defect</source>
            <translation>沒有證據的線索是缺陷</translation>
        </message>
        <message>
            <source>A firm on the path is a bank, a state platform or a hub</source>
            <translation>路徑上有銀行、國有平臺或樞紐企業</translation>
        </message>
        <message>
            <source>A group under court or bank supervision, or a licensed guarantee company</source>
            <translation>法院或銀行監管下的集團，或持牌擔保公司</translation>
        </message>
        <message>
            <source>A group under court supervision, or an agent who represents many firms</source>
            <translation>法院監管下的集團，或代理多家企業的人員</translation>
        </message>
        <message>
            <source>A guarantee of the circle ended before the date asked</source>
            <translation>圈中一筆擔保在查詢日前已到期</translation>
        </message>
        <message>
            <source>A guarantee was released, or is covered by collateral or a counter-guarantee</source>
            <translation>擔保已解除，或有抵押、反擔保</translation>
        </message>
        <message>
            <source>A licensed collection agent, marketplace or ticket seller</source>
            <translation>持牌代收機構、平臺或票務商</translation>
        </message>
        <message>
            <source>A link of the circle ended before the date asked</source>
            <translation>環中一條關係在查詢日前已終止</translation>
        </message>
        <message>
            <source>A person is never the suspect of a finding</source>
            <translation>自然人不得作為線索主體</translation>
        </message>
        <message>
            <source>A refund, a deposit returned or a loan repaid</source>
            <translation>退款、退還押金或歸還借款</translation>
        </message>
        <message>
            <source>A score lies between 0 and 1</source>
            <translation>分數須在 0 與 1 之間</translation>
        </message>
        <message>
            <source>A single campaign or event explains the number</source>
            <translation>單次行動或事件所致</translation>
        </message>
        <message>
            <source>A tie of the path ended before the date asked</source>
            <translation>路徑中一段關聯在查詢日前已終止</translation>
        </message>
        <message>
            <source>Announced as a runaway taxpayer on %1</source>
            <translation>%1 公告為非正常戶、走逃（失聯）戶</translation>
        </message>
        <message>
            <source>Another quality, brand or model than the comparable goods, or second-hand</source>
            <translation>與同類貨物質量、品牌、型號不同，或為舊貨</translation>
        </message>
        <message>
            <source>Begins at %1 with %2</source>
            <translation>起於 %1，自身風險 %2</translation>
        </message>
        <message>
            <source>Closed %1 months after its founding</source>
            <translation>成立 %1 個月後即註銷或吊銷</translation>
        </message>
        <message>
            <source>Closing ratio %1: the smallest guarantee is %2 yuan, the largest %3 yuan</source>
            <translation>閉合率 %1：最小擔保 %2 元，最大 %3 元</translation>
        </message>
        <message>
            <source>Closing ratio not judgeable: a guarantee carries no amount</source>
            <translation>閉合率不可判：有擔保未載金額</translation>
        </message>
        <message>
            <source>Duty and tax at stake: %1 yuan</source>
            <translation>涉及稅款 %1 元</translation>
        </message>
        <message>
            <source>Duty effect not judgeable for lines in foreign currency or without a tariff row</source>
            <translation>外幣貨項或無稅率行的貨項，稅款影響不可判</translation>
        </message>
        <message>
            <source>Exposure not judgeable for members without an annual report that gives assets and liabilities</source>
            <translation>成員年報未載資產和負債，敞口不可判</translation>
        </message>
        <message>
            <source>Family or corporate outing</source>
            <translation>家庭或單位出遊</translation>
        </message>
        <message>
            <source>Few events: chance alone</source>
            <translation>事件少，可能純屬偶然</translation>
        </message>
        <message>
            <source>Goods bought and goods sold hardly agree: cosine %1 over %2 months</source>
            <translation>%2 個月進項與銷項品類幾無重合，餘弦值 %1</translation>
        </message>
        <message>
            <source>Goods, invoices or contracts behind every payment</source>
            <translation>每筆付款均有貨物、發票或合同</translation>
        </message>
        <message>
            <source>Holdings for somebody else, or a list of holders that is out of date</source>
            <translation>代持，或股東名冊未及時更新</translation>
        </message>
        <message>
            <source>It holds itself through a circle of firms</source>
            <translation>經由企業循環持有自身股權</translation>
        </message>
        <message>
            <source>Its representative or finance officer served the runaway taxpayer %1</source>
            <translation>其法定代表人或財務人員曾任職於走逃（失聯）戶 %1</translation>
        </message>
        <message>
            <source>Lines of %2 far below the middle price: %1; lowest %3, middle %4 of %5 lines, robust z %6</source>
            <translation>%2 共 %1 條貨項，申報價低至 %3，%5 條同類貨項中位價 %4，穩健 z 值 %6</translation>
        </message>
        <message>
            <source>Lines remarkable also among all lines tested (false discovery rate): %1</source>
            <translation>其中 %1 條經多重檢驗校正（FDR）仍屬異常</translation>
        </message>
        <message>
            <source>Lines that declare a special relation to the seller: %1</source>
            <translation>其中 %1 條申報與賣方存在特殊關係</translation>
        </message>
        <message>
            <source>Long-term contract or seasonal price</source>
            <translation>長期合同或季節性價格</translation>
        </message>
        <message>
            <source>Looking for: %1</source>
            <translation>正在查找：%1</translation>
        </message>
        <message>
            <source>More inspections or better reporting here than elsewhere</source>
            <translation>本地檢查更多或上報更全</translation>
        </message>
        <message>
            <source>More than %1 circles of guarantees; the others were not looked at</source>
            <translation>擔保圈超過 %1 個，其餘未逐一查看</translation>
        </message>
        <message>
            <source>Next to no sales for %1 months, then %2 yuan in %3</source>
            <translation>連續 %1 個月幾無開票，%3 開票 %2 元</translation>
        </message>
        <message>
            <source>Next to nothing declared for %1 months, then %2 yuan in %3</source>
            <translation>連續 %1 個月幾無申報，%3 申報 %2 元</translation>
        </message>
        <message>
            <source>Nobody insured in the annual reports of %1 and %2</source>
            <translation>%1、%2 年度年報參保人數均為 0</translation>
        </message>
        <message>
            <source>Not judgeable: the register %1 was not delivered</source>
            <translation>不可判：未報送“%1”</translation>
        </message>
        <message>
            <source>On a serious list since %1: %2</source>
            <translation>自 %1 起列入嚴重失信名單：%2</translation>
        </message>
        <message>
            <source>Only the first %1 sequences of accounts that money came back along were looked at</source>
            <translation>僅查看了資金迴流的前 %1 條賬戶序列</translation>
        </message>
        <message>
            <source>Partly not judgeable: the register %1 was not delivered</source>
            <translation>部分不可判：未報送“%1”</translation>
        </message>
        <message>
            <source>Payers who pay this payee regularly (fees, rent, tuition)</source>
            <translation>定期付款方（費用、租金、學費）</translation>
        </message>
        <message>
            <source>Power used per yuan of sales, %1 kWh, lies below %2, the %3th percentile of %4 firms of its sector</source>
            <translation>每元銷售用電 %1 千瓦時，低於 %2（本行業 %4 戶的第 %3 百分位）</translation>
        </message>
        <message>
            <source>Promotion or holiday peak of these goods</source>
            <translation>該類商品促銷或節日高峰</translation>
        </message>
        <message>
            <source>Quantity declared in a wrong unit, or a wrong currency</source>
            <translation>計量單位或幣制申報有誤</translation>
        </message>
        <message>
            <source>R = %1 along %2: a relation, no finding of fault</source>
            <translation>R = %1，路徑 %2：關聯關係，不構成過錯判斷</translation>
        </message>
        <message>
            <source>Rated D by the tax office on %1</source>
            <translation>%1 納稅信用評為 D 級</translation>
        </message>
        <message>
            <source>Revoked or ordered closed since %1</source>
            <translation>自 %1 起吊銷或責令關閉</translation>
        </message>
        <message>
            <source>S11 not judgeable: power and sales of only %1 manufacturers are known</source>
            <translation>S11 不可判：僅 %1 戶製造企業同時有用電與銷售數據</translation>
        </message>
        <message>
            <source>Sales of %1 yuan stand against purchases of %2 yuan over %3 months</source>
            <translation>%3 個月銷項 %1 元，進項 %2 元</translation>
        </message>
        <message>
            <source>Samples and goods free of charge (trade mode 3010)</source>
            <translation>貨樣、廣告品等免費貨物（監管方式 3010）</translation>
        </message>
        <message>
            <source>Seasonal buying of farm goods, a savings round among relatives</source>
            <translation>農產品季節性收購、親友互助會</translation>
        </message>
        <message>
            <source>Serious penalty of %1: %2</source>
            <translation>%1 嚴重行政處罰：%2</translation>
        </message>
        <message>
            <source>Shares held through a merger or a pledge that are to be disposed of in time</source>
            <translation>因合併或質押持有、須限期處置的股份</translation>
        </message>
        <message>
            <source>Shock test: if %1 fails, %2 guarantors fall in %3 rounds and %4 yuan are called</source>
            <translation>衝擊測試：若 %1 違約，%3 輪內 %2 家擔保人失效，被追索 %4 元</translation>
        </message>
        <message>
            <source>The business was bought at arm's length</source>
            <translation>業務系公允受讓</translation>
        </message>
        <message>
            <source>The collector has a shell score of %1</source>
            <translation>歸集方空殼分數 %1</translation>
        </message>
        <message>
            <source>The end of its ownership chain is unknown for %1 % of the shares</source>
            <translation>%1% 股權的最終持有人不明</translation>
        </message>
        <message>
            <source>The fact it begins at was repaired, removed or is under objection</source>
            <translation>起點事實已修復、移出或在異議中</translation>
        </message>
        <message>
            <source>The finding %1 is not whole</source>
            <translation>線索 %1 不完整</translation>
        </message>
        <message>
            <source>The finding %1 was changed after it was made</source>
            <translation>線索 %1 生成後被改動</translation>
        </message>
        <message>
            <source>The responsible person of %1 registered %2 after the tax case of %3: the tax rule of a direct D is to be checked</source>
            <translation>%1 的責任人在 %3 稅務案件之後登記了 %2：應核查稅務直接判 D 的規定</translation>
        </message>
        <message>
            <source>The ring was run %1 times</source>
            <translation>該環出現 %1 次</translation>
        </message>
        <message>
            <source>The ring was run %1 times; the first %2 are named, the others began with %3 yuan together; evidence is given of the first %4</source>
            <translation>該環出現 %1 次；列出前 %2 次，其餘各次首筆合計 %3 元；附前 %4 次的證據</translation>
        </message>
        <message>
            <source>The same finance officer or tax handler serves %1 firms without a licensed agency</source>
            <translation>同一財務負責人或辦稅人員服務企業 %1 戶，且非有資質的代理機構</translation>
        </message>
        <message>
            <source>The same legal representative heads %1 firms in %2 unrelated industries</source>
            <translation>同一法定代表人任職企業 %1 戶，分屬 %2 個不相關行業</translation>
        </message>
        <message>
            <source>The sanction was repaired, has expired or an objection was upheld</source>
            <translation>懲戒已修復、已到期或異議成立</translation>
        </message>
        <message>
            <source>The shared address is a licensed cluster address, the shared contact a licensed agency's</source>
            <translation>共用地址為許可的集群註冊地址，或共用聯繫方式屬有資質的代理機構</translation>
        </message>
        <message>
            <source>Tier D; its earliest fact that weighs</source>
            <translation>D 級；取其最早的有效事實</translation>
        </message>
        <message>
            <source>Till, kiosk or concierge shared by strangers: %1 such keys left out</source>
            <translation>陌生人共用的收銀、自助機或代收點：已剔除 %1 個標識</translation>
        </message>
        <message>
            <source>Tour group: %1 of %2 buyers carry a tour number</source>
            <translation>旅遊團：%2 名購買者中 %1 名有團號</translation>
        </message>
        <message>
            <source>Trade without the licence it needs (S16) cannot be judged: this version has no list of goods that need a licence</source>
            <translation>無證經營應許可業務（S16）無法判斷：本版本未附需許可商品與業務清單</translation>
        </message>
        <message>
            <source>Unreachable at its registered address since %1</source>
            <translation>自 %1 起通過登記住所無法聯繫</translation>
        </message>
        <message>
            <source>Verify the case, and analyse it again</source>
            <translation>請校驗案件並重新分析</translation>
        </message>
        <message>
            <source>Write each indicator once, under identity, operation, capital or life</source>
            <translation>請將每項指標在身份、經營、資本、存續四類中寫且僅寫一次</translation>
        </message>
        <message>
            <source>local tier D</source>
            <translation>本地分級 D</translation>
        </message>
        <message>
            <source>on the list %1 since %2</source>
            <translation>自 %2 起在名單 %1 內</translation>
        </message>
        <message>
            <source>penalty %1 of %2, weight left %3</source>
            <translation>處罰 %1（%2），剩餘權重 %3</translation>
        </message>
        <message>
            <source>tax rating D of %1</source>
            <translation>%1 年度納稅信用 D 級</translation>
        </message>
    </context>
    <context>
        <name>detector</name>
        <message>
            <source>Circle of guarantees</source>
            <translation>擔保圈</translation>
        </message>
        <message>
            <source>Circular payments</source>
            <translation>資金迴流</translation>
        </message>
        <message>
            <source>Circular shareholding</source>
            <translation>循環持股</translation>
        </message>
        <message>
            <source>Duty-free buying ring</source>
            <translation>離島免稅套購</translation>
        </message>
        <message>
            <source>Hot spot</source>
            <translation>風險熱點</translation>
        </message>
        <message>
            <source>Low declared price</source>
            <translation>低報價格</translation>
        </message>
        <message>
            <source>Payments gathered by one collector</source>
            <translation>資金歸集</translation>
        </message>
        <message>
            <source>Phoenix firm</source>
            <translation>換馬甲</translation>
        </message>
        <message>
            <source>Risk from tied firms</source>
            <translation>關聯風險傳導</translation>
        </message>
        <message>
            <source>Shell company</source>
            <translation>空殼公司</translation>
        </message>
    </context>
    <context>
        <name>field</name>
        <message>
            <source>abnormal</source>
            <translation>經營異常</translation>
        </message>
        <message>
            <source>address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>address_or_token</source>
            <translation>地址或標識</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>amount_fen</source>
            <translation>金額</translation>
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
            <translation>資產總額</translation>
        </message>
        <message>
            <source>balance_fen</source>
            <translation>欠稅餘額</translation>
        </message>
        <message>
            <source>bought_at</source>
            <translation>購物時間</translation>
        </message>
        <message>
            <source>brand</source>
            <translation>品牌</translation>
        </message>
        <message>
            <source>buyer_token</source>
            <translation>購買人（令牌）</translation>
        </message>
        <message>
            <source>capital_fen</source>
            <translation>註冊資本</translation>
        </message>
        <message>
            <source>case_no</source>
            <translation>案號</translation>
        </message>
        <message>
            <source>category</source>
            <translation>類別</translation>
        </message>
        <message>
            <source>changed_on</source>
            <translation>變更日期</translation>
        </message>
        <message>
            <source>closed_on</source>
            <translation>辦結日期</translation>
        </message>
        <message>
            <source>county</source>
            <translation>區縣</translation>
        </message>
        <message>
            <source>creditor</source>
            <translation>債權人</translation>
        </message>
        <message>
            <source>debtor</source>
            <translation>被擔保人</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>決定日期</translation>
        </message>
        <message>
            <source>decided_on</source>
            <translation>決定日期</translation>
        </message>
        <message>
            <source>decision_no</source>
            <translation>決定文號</translation>
        </message>
        <message>
            <source>device</source>
            <translation>設備（令牌）</translation>
        </message>
        <message>
            <source>device_token</source>
            <translation>設備（令牌）</translation>
        </message>
        <message>
            <source>email_token</source>
            <translation>郵箱（令牌）</translation>
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
            <translation>淨資產</translation>
        </message>
        <message>
            <source>exited_on</source>
            <translation>移出日期</translation>
        </message>
        <message>
            <source>filed_on</source>
            <translation>立案時間</translation>
        </message>
        <message>
            <source>finding</source>
            <translation>認定狀態</translation>
        </message>
        <message>
            <source>foreign_party</source>
            <translation>境外收發貨人</translation>
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
            <translation>商品名稱</translation>
        </message>
        <message>
            <source>grade</source>
            <translation>級別</translation>
        </message>
        <message>
            <source>grid-events</source>
            <translation>網格事件</translation>
        </message>
        <message>
            <source>happened_at</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>holder</source>
            <translation>持有人</translation>
        </message>
        <message>
            <source>hs</source>
            <translation>HS 編碼</translation>
        </message>
        <message>
            <source>in_category</source>
            <translation>主要進項類別</translation>
        </message>
        <message>
            <source>industry_code</source>
            <translation>國標行業</translation>
        </message>
        <message>
            <source>insured</source>
            <translation>參保人數</translation>
        </message>
        <message>
            <source>invoices</source>
            <translation>開票份數</translation>
        </message>
        <message>
            <source>item</source>
            <translation>事項</translation>
        </message>
        <message>
            <source>kinds</source>
            <translation>處罰類別</translation>
        </message>
        <message>
            <source>legal_representative</source>
            <translation>法定代表人</translation>
        </message>
        <message>
            <source>liabilities_fen</source>
            <translation>負債總額</translation>
        </message>
        <message>
            <source>list_kind</source>
            <translation>名單類別</translation>
        </message>
        <message>
            <source>lists</source>
            <translation>名單</translation>
        </message>
        <message>
            <source>mfn_percent</source>
            <translation>最惠國稅率</translation>
        </message>
        <message>
            <source>month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>moved_at</source>
            <translation>進出口日期</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <source>out_category</source>
            <translation>主要銷項類別</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>實繳資本</translation>
        </message>
        <message>
            <source>paid_at</source>
            <translation>交易時間</translation>
        </message>
        <message>
            <source>paid_fen</source>
            <translation>實繳資本</translation>
        </message>
        <message>
            <source>payee_token</source>
            <translation>收款賬戶（令牌）</translation>
        </message>
        <message>
            <source>payer</source>
            <translation>付款賬戶（令牌）</translation>
        </message>
        <message>
            <source>payer_token</source>
            <translation>付款賬戶（令牌）</translation>
        </message>
        <message>
            <source>penalties</source>
            <translation>行政處罰</translation>
        </message>
        <message>
            <source>person_token</source>
            <translation>人員（令牌）</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>phone_token</source>
            <translation>電話（令牌）</translation>
        </message>
        <message>
            <source>power_kwh</source>
            <translation>用電量</translation>
        </message>
        <message>
            <source>price_fen</source>
            <translation>零售價</translation>
        </message>
        <message>
            <source>promise</source>
            <translation>承諾事項</translation>
        </message>
        <message>
            <source>quantity</source>
            <translation>數量</translation>
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
            <translation>收貨人（令牌）</translation>
        </message>
        <message>
            <source>reg_no</source>
            <translation>註冊號</translation>
        </message>
        <message>
            <source>rep_token</source>
            <translation>法定代表人（令牌）</translation>
        </message>
        <message>
            <source>report_address</source>
            <translation>年報地址</translation>
        </message>
        <message>
            <source>sales</source>
            <translation>開票金額</translation>
        </message>
        <message>
            <source>sales_fen</source>
            <translation>開票金額</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>經營範圍</translation>
        </message>
        <message>
            <source>serial</source>
            <translation>流水號</translation>
        </message>
        <message>
            <source>share</source>
            <translation>持股比例</translation>
        </message>
        <message>
            <source>state</source>
            <translation>狀態</translation>
        </message>
        <message>
            <source>status</source>
            <translation>登記狀態</translation>
        </message>
        <message>
            <source>status_text</source>
            <translation>登記狀態</translation>
        </message>
        <message>
            <source>subscribed_fen</source>
            <translation>認繳出資額</translation>
        </message>
        <message>
            <source>title</source>
            <translation>職務</translation>
        </message>
        <message>
            <source>to</source>
            <translation>終止</translation>
        </message>
        <message>
            <source>token</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>top_invoices</source>
            <translation>頂額開票份數</translation>
        </message>
        <message>
            <source>total</source>
            <translation>申報總價</translation>
        </message>
        <message>
            <source>total_micro</source>
            <translation>申報總價</translation>
        </message>
        <message>
            <source>tour_no</source>
            <translation>團號</translation>
        </message>
        <message>
            <source>undervaluation</source>
            <translation>申報單價</translation>
        </message>
        <message>
            <source>unit_price</source>
            <translation>申報單價</translation>
        </message>
        <message>
            <source>unit_price_micro</source>
            <translation>申報單價</translation>
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
            <translation>持股記錄須有持有人和企業</translation>
        </message>
        <message>
            <source>A share is a decimal or a fraction such as 7/20</source>
            <translation>持股比例應為小數或分數，如 7/20</translation>
        </message>
        <message>
            <source>A time is a number, a date or a moment</source>
            <translation>時間應為數字、日期或時刻</translation>
        </message>
        <message>
            <source>A weight is not negative</source>
            <translation>權重不得為負</translation>
        </message>
        <message>
            <source>An edge is a line of two or three columns</source>
            <translation>每條邊一行，二或三列</translation>
        </message>
        <message>
            <source>An edge needs source and target</source>
            <translation>每條邊須有起點和終點</translation>
        </message>
        <message>
            <source>Correct the cell</source>
            <translation>請更正該單元格</translation>
        </message>
        <message>
            <source>Give from= and to= as they stand in the table</source>
            <translation>請按表中寫法給出 from= 和 to=</translation>
        </message>
        <message>
            <source>It knows: %1</source>
            <translation>可用：%1</translation>
        </message>
        <message>
            <source>The graph has no node %1</source>
            <translation>圖中沒有節點 %1</translation>
        </message>
        <message>
            <source>The setting %1 is a number from %2 on</source>
            <translation>設置 %1 應為不小於 %2 的數字</translation>
        </message>
        <message>
            <source>The table has no column %1</source>
            <translation>表中沒有列 %1</translation>
        </message>
        <message>
            <source>There is no measure %1</source>
            <translation>沒有指標 %1</translation>
        </message>
        <message>
            <source>This is not a number</source>
            <translation>這不是數字</translation>
        </message>
        <message>
            <source>This method has no setting %1</source>
            <translation>該方法沒有設置 %1</translation>
        </message>
        <message>
            <source>Write it into the heading</source>
            <translation>請寫入表頭</translation>
        </message>
        <message>
            <source>directed is 0 or 1</source>
            <translation>directed 只能為 0 或 1</translation>
        </message>
        <message>
            <source>order is strict or any</source>
            <translation>order 只能為 strict 或 any</translation>
        </message>
    </context>
    <context>
        <name>heat</name>
        <message>
            <source>Circular scan up to %1 m and %2 of all exposure, %3 Monte-Carlo runs</source>
            <translation>圓形掃描，半徑至 %1 米、佔全部分母至 %2，蒙特卡洛 %3 次</translation>
        </message>
        <message>
            <source>Counties are too few for %1</source>
            <translation>市縣單元太少，不能用 %1</translation>
        </message>
        <message>
            <source>Gi* on %1 rates of %2 cells, itself and its six neighbours, false discovery rate, %3 permutations</source>
            <translation>Gi*：%2 個單元的%1率，含自身與六鄰，FDR 校正，%3 次置換</translation>
        </message>
        <message>
            <source>Heat fields</source>
            <translation>熱力場</translation>
        </message>
        <message>
            <source>Not judgeable: %1 cells with exposure, Gi* needs %2</source>
            <translation>不可判：有分母的單元 %1 個，Gi* 需要 %2 個</translation>
        </message>
        <message>
            <source>Quartic kernel, bandwidth %1 m, exact; events per square kilometre</source>
            <translation>四次核，帶寬 %1 米，精確計算；單位：起/平方公里</translation>
        </message>
        <message>
            <source>Use hexagons, or rate or eb</source>
            <translation>請用六邊形，或用 rate、eb</translation>
        </message>
    </context>
    <context>
        <name>ingest</name>
        <message>
            <source>%1 cells were filled from merged cells</source>
            <translation>%1 個單元格按合併單元格的值補全</translation>
        </message>
        <message>
            <source>%1 characters of the private-use area were given their standard form</source>
            <translation>%1 個私用區字符已換成標準字符</translation>
        </message>
        <message>
            <source>%1 columns have no heading</source>
            <translation>%1 列沒有列名</translation>
        </message>
        <message>
            <source>%1 formulas have no stored result and were read as empty</source>
            <translation>%1 個公式沒有保存的結果，按空值讀取</translation>
        </message>
        <message>
            <source>%1 members stand twice in their record; the last one counts</source>
            <translation>%1 處字段在同一記錄中重複，以最後一個為準</translation>
        </message>
        <message>
            <source>'%1' must be a date</source>
            <translation>“%1”應為日期</translation>
        </message>
        <message>
            <source>'%1' must be a list of texts</source>
            <translation>“%1”應為文本列表</translation>
        </message>
        <message>
            <source>'%1' must be a table</source>
            <translation>“%1”應為表</translation>
        </message>
        <message>
            <source>'%1' must be a text</source>
            <translation>“%1”應為文本</translation>
        </message>
        <message>
            <source>'%1' must be a whole number</source>
            <translation>“%1”應為整數</translation>
        </message>
        <message>
            <source>'%1' must be true or false</source>
            <translation>“%1”應為 true 或 false</translation>
        </message>
        <message>
            <source>'%1' names two dates: what happened, and when it was published</source>
            <translation>“%1”應給出兩個日期：發生日與公示日</translation>
        </message>
        <message>
            <source>A cell or row is larger than any table holds (over %1 bytes)</source>
            <translation>單元格或行超出正常表格的大小（超過 %1 字節）</translation>
        </message>
        <message>
            <source>A cell points to a text that is not there</source>
            <translation>單元格引用的文本不存在</translation>
        </message>
        <message>
            <source>A delimiter or decimal point is one character</source>
            <translation>分隔符和小數點均為一個字符</translation>
        </message>
        <message>
            <source>A field must be a table</source>
            <translation>字段應為表</translation>
        </message>
        <message>
            <source>A field needs a column and at least one heading</source>
            <translation>字段須有列名和至少一個表頭</translation>
        </message>
        <message>
            <source>A quotation mark is opened and never closed</source>
            <translation>引號只有左邊沒有右邊</translation>
        </message>
        <message>
            <source>A quotation mark may be open; have the table exported again</source>
            <translation>可能有引號未閉合，請重新導出該表</translation>
        </message>
        <message>
            <source>A record is larger than any table holds (over %1 bytes)</source>
            <translation>單條記錄超出正常表格的大小（超過 %1 字節）</translation>
        </message>
        <message>
            <source>A table is an array of objects, one for each record</source>
            <translation>表應為對象數組，每條記錄一個對象</translation>
        </message>
        <message>
            <source>A workbook or archive is packed in this file</source>
            <translation>此文件中壓縮的是工作簿或壓縮包</translation>
        </message>
        <message>
            <source>Ask its sender for it again</source>
            <translation>請向報送單位重新索取</translation>
        </message>
        <message>
            <source>Ask the source for the right code</source>
            <translation>請向來源單位核對代碼</translation>
        </message>
        <message>
            <source>Byte %1 of the file (%2) is no %3</source>
            <translation>文件第 %1 字節（%2）不符合 %3 編碼</translation>
        </message>
        <message>
            <source>Character %1 cannot stand in this code: ask the source</source>
            <translation>第 %1 位字符不合規：請向來源單位核對</translation>
        </message>
        <message>
            <source>Check its rights</source>
            <translation>請檢查其權限</translation>
        </message>
        <message>
            <source>Check that the file is whole and in the form it is taken for</source>
            <translation>請檢查文件是否完整、是否確為所識別的格式</translation>
        </message>
        <message>
            <source>Check the delimiter of the file</source>
            <translation>請檢查文件的分隔符</translation>
        </message>
        <message>
            <source>Check the disk, or copy the file to another place first</source>
            <translation>請檢查磁盤，或先將文件複製到別處</translation>
        </message>
        <message>
            <source>Check the installation</source>
            <translation>請檢查安裝是否完整</translation>
        </message>
        <message>
            <source>Check the path</source>
            <translation>請檢查路徑</translation>
        </message>
        <message>
            <source>Check the path to the records</source>
            <translation>請檢查記錄所在的路徑</translation>
        </message>
        <message>
            <source>Check the path; the file may have been moved</source>
            <translation>請檢查路徑，文件可能已被移動</translation>
        </message>
        <message>
            <source>Choose one from the list of sources</source>
            <translation>請從來源列表中選擇</translation>
        </message>
        <message>
            <source>Close other programs and try again</source>
            <translation>請關閉其他程序後重試</translation>
        </message>
        <message>
            <source>Copy its table into a workbook and save that as XLSX</source>
            <translation>請將其中的表格複製到工作簿並另存為 XLSX</translation>
        </message>
        <message>
            <source>Copy or download it again</source>
            <translation>請重新複製或下載</translation>
        </message>
        <message>
            <source>Copy or download it again, or save it anew as XLSX</source>
            <translation>請重新複製或下載，或另存為 XLSX</translation>
        </message>
        <message>
            <source>Correct the profile file</source>
            <translation>請改正導入配置文件</translation>
        </message>
        <message>
            <source>Do not trust this file; ask its sender for a plain one</source>
            <translation>此文件不可信，請向報送單位索取未壓縮的文件</translation>
        </message>
        <message>
            <source>Export or unpack the table as CSV, XLSX or JSON</source>
            <translation>請將表格導出或解壓為 CSV、XLSX 或 JSON</translation>
        </message>
        <message>
            <source>Export the sheets as CSV instead</source>
            <translation>請改將工作表導出為 CSV</translation>
        </message>
        <message>
            <source>Export the table as CSV, XLSX or JSON</source>
            <translation>請將表格導出為 CSV、XLSX 或 JSON</translation>
        </message>
        <message>
            <source>Fill in this column</source>
            <translation>請補填該列</translation>
        </message>
        <message>
            <source>Give a number that is not negative</source>
            <translation>請填寫非負數</translation>
        </message>
        <message>
            <source>Give a polygon or multipolygon</source>
            <translation>請提供面或多面幾何</translation>
        </message>
        <message>
            <source>Give an amount above zero</source>
            <translation>請填寫大於零的金額</translation>
        </message>
        <message>
            <source>Give an amount that is not negative</source>
            <translation>請填寫非負金額</translation>
        </message>
        <message>
            <source>Give files in the forms that Coir knows, or lay a profile beside them</source>
            <translation>請提供可識別格式的文件，或在旁邊放置導入配置</translation>
        </message>
        <message>
            <source>Give the amount in yuan; no rate is guessed</source>
            <translation>請給出人民幣金額；不推測匯率</translation>
        </message>
        <message>
            <source>Give the code or the name of the firm</source>
            <translation>請填寫企業代碼或名稱</translation>
        </message>
        <message>
            <source>Give the key %1, or start a new case</source>
            <translation>請提供密鑰 %1，或新建案卷</translation>
        </message>
        <message>
            <source>Give yourself the right to read it, or copy it to a place of your own</source>
            <translation>請取得讀取權限，或將其複製到自己的目錄</translation>
        </message>
        <message>
            <source>Have the file exported again</source>
            <translation>請重新導出該文件</translation>
        </message>
        <message>
            <source>Have the file exported again as UTF-8</source>
            <translation>請以 UTF-8 重新導出該文件</translation>
        </message>
        <message>
            <source>Have the file exported again, one object for each record</source>
            <translation>請重新導出該文件，每條記錄一個對象</translation>
        </message>
        <message>
            <source>Have the file exported without a DOCTYPE</source>
            <translation>請不帶 DOCTYPE 重新導出該文件</translation>
        </message>
        <message>
            <source>Have the table exported again</source>
            <translation>請重新導出該表</translation>
        </message>
        <message>
            <source>Have the table exported as CSV, or split over several sheets</source>
            <translation>請將該表導出為 CSV，或拆分到多個工作表</translation>
        </message>
        <message>
            <source>Have the workbook saved again</source>
            <translation>請重新保存該工作簿</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>正在導入</translation>
        </message>
        <message>
            <source>It counts as neither granted nor refused; ask the source what the word means</source>
            <translation>既不按准予、也不按不予計；請向來源單位核實該用語</translation>
        </message>
        <message>
            <source>It counts as open; ask the source what the word means, or add it to the publicity rules</source>
            <translation>按未結處理；請向來源單位核實該用語，或將其加入公示規則</translation>
        </message>
        <message>
            <source>It never holds; ask the source for both dates</source>
            <translation>該記錄從未生效；請向來源單位核對起止日期</translation>
        </message>
        <message>
            <source>It reads as the id of a person; ask the source for the code of the firm</source>
            <translation>像是個人證件號碼；請向來源單位索取企業代碼</translation>
        </message>
        <message>
            <source>Its columns are: %1</source>
            <translation>該表的列為：%1</translation>
        </message>
        <message>
            <source>Lines above the headings were passed over</source>
            <translation>標題行以上的內容已略過</translation>
        </message>
        <message>
            <source>Many quotation marks are opened and never closed</source>
            <translation>多處引號只有左邊沒有右邊</translation>
        </message>
        <message>
            <source>Name a file in it</source>
            <translation>請指定其中的文件</translation>
        </message>
        <message>
            <source>Name the column as the form does, if it belongs to it</source>
            <translation>如該列屬於本表，請按表式的列名書寫</translation>
        </message>
        <message>
            <source>Name the coordinate system</source>
            <translation>請註明座標系</translation>
        </message>
        <message>
            <source>No column of the file is called as the profile says</source>
            <translation>文件中沒有配置所寫的列名</translation>
        </message>
        <message>
            <source>Not enough memory to read the file</source>
            <translation>內存不足，無法讀取文件</translation>
        </message>
        <message>
            <source>Not enough memory to unpack the file</source>
            <translation>內存不足，無法解壓文件</translation>
        </message>
        <message>
            <source>Not one of the first %1 rows can be taken; the first reason is %2 (row %3, %4)</source>
            <translation>前 %1 行沒有一行可以採用；首個原因為 %2（第 %3 行，%4）</translation>
        </message>
        <message>
            <source>Not recognised. The closest form is %1, but no column names whom the rows are about</source>
            <translation>未能識別。最接近的表式是 %1，但沒有一列寫明各行所指主體</translation>
        </message>
        <message>
            <source>Not recognised. The closest form is %1; that form is told by %2 of the columns %3, which are not there</source>
            <translation>未能識別。最接近的表式是 %1；該表式由下列 %3 中的 %2 列判定，而文件中沒有</translation>
        </message>
        <message>
            <source>Not recognised. The closest form is %1; that form is told by the columns %2, which are not there</source>
            <translation>未能識別。最接近的表式是 %1；該表式由 %2 各列判定，而文件中沒有</translation>
        </message>
        <message>
            <source>Not recognised: no form has these columns</source>
            <translation>未能識別：沒有表式含有這些列</translation>
        </message>
        <message>
            <source>Nothing in it can be used</source>
            <translation>其中沒有可用的內容</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet program and save it as XLSX</source>
            <translation>請用電子表格軟件打開並另存為 XLSX</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet program and save it as XLSX or CSV</source>
            <translation>請用電子表格軟件打開並另存為 XLSX 或 CSV</translation>
        </message>
        <message>
            <source>Perhaps %1 is meant: ask the source</source>
            <translation>可能應為 %1：請向來源單位核對</translation>
        </message>
        <message>
            <source>Put a line with the names of the columns above the rows</source>
            <translation>請在數據行上方加一行列名</translation>
        </message>
        <message>
            <source>Reading broke off (%1)</source>
            <translation>讀取中斷（%1）</translation>
        </message>
        <message>
            <source>Save it as UTF-8 or GB18030, or say which encoding it has</source>
            <translation>請另存為 UTF-8 或 GB18030，或指明其編碼</translation>
        </message>
        <message>
            <source>Save its content as a file first</source>
            <translation>請先將其內容保存為文件</translation>
        </message>
        <message>
            <source>Say whether it is import or export</source>
            <translation>請註明進口或出口</translation>
        </message>
        <message>
            <source>Say which one to read</source>
            <translation>請指明讀取哪一個</translation>
        </message>
        <message>
            <source>Take the password off and save it again</source>
            <translation>請取消密碼後重新保存</translation>
        </message>
        <message>
            <source>Text stands after the closing quotation mark of a cell</source>
            <translation>單元格的右引號之後還有文字</translation>
        </message>
        <message>
            <source>The JSON is valid but holds no records</source>
            <translation>JSON 有效，但其中沒有記錄</translation>
        </message>
        <message>
            <source>The XML declares a document type of its own</source>
            <translation>XML 中聲明瞭自有的文檔類型</translation>
        </message>
        <message>
            <source>The XML is not well-formed at line %1, character %2</source>
            <translation>第 %1 行第 %2 個字符處 XML 格式不正確</translation>
        </message>
        <message>
            <source>The amount names another currency than the row; ask the source which one holds</source>
            <translation>金額所寫幣種與該行幣種不同；請向來源單位核實</translation>
        </message>
        <message>
            <source>The archive has %1 members</source>
            <translation>壓縮包中有 %1 個文件</translation>
        </message>
        <message>
            <source>The case has no fact table '%1'</source>
            <translation>案卷中沒有事實表“%1”</translation>
        </message>
        <message>
            <source>The case has no such batch</source>
            <translation>案件中沒有該批次</translation>
        </message>
        <message>
            <source>The case was made with another key</source>
            <translation>該案卷使用的是另一把密鑰</translation>
        </message>
        <message>
            <source>The cell holds the error %1</source>
            <translation>單元格中是錯誤值 %1</translation>
        </message>
        <message>
            <source>The code has %1 characters: ask the source</source>
            <translation>代碼應為 %1 位：請向來源單位核對</translation>
        </message>
        <message>
            <source>The code has another number of digits than a tariff line; a leading zero may be lost</source>
            <translation>編碼位數與稅目不符，可能丟失了首位的零</translation>
        </message>
        <message>
            <source>The code joins nothing; ask the source for the right one</source>
            <translation>該代碼不作關聯；請向來源單位核對</translation>
        </message>
        <message>
            <source>The code of the authority joins nothing; ask the source</source>
            <translation>機關代碼不作關聯；請向來源單位核對</translation>
        </message>
        <message>
            <source>The compressed file is cut off</source>
            <translation>壓縮文件不完整</translation>
        </message>
        <message>
            <source>The compressed file is damaged</source>
            <translation>壓縮文件已損壞</translation>
        </message>
        <message>
            <source>The element is no object</source>
            <translation>該元素不是對象</translation>
        </message>
        <message>
            <source>The encoding of the text is not known</source>
            <translation>無法識別文本編碼</translation>
        </message>
        <message>
            <source>The file cannot be read (system error %1)</source>
            <translation>無法讀取文件（系統錯誤 %1）</translation>
        </message>
        <message>
            <source>The file has no array of objects at %1</source>
            <translation>文件在 %1 處沒有對象數組</translation>
        </message>
        <message>
            <source>The file has no element %1 that holds a record</source>
            <translation>文件中沒有存放記錄的元素 %1</translation>
        </message>
        <message>
            <source>The file holds nothing but blanks</source>
            <translation>文件中只有空白</translation>
        </message>
        <message>
            <source>The file holds several tables: %1</source>
            <translation>文件中有多個表：%1</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>文件為空</translation>
        </message>
        <message>
            <source>The file is nested deeper than %1 levels</source>
            <translation>文件嵌套超過 %1 層</translation>
        </message>
        <message>
            <source>The file is not valid JSON at character %1</source>
            <translation>文件第 %1 個字符處不是有效的 JSON</translation>
        </message>
        <message>
            <source>The file may be cut off; have it exported again</source>
            <translation>文件可能不完整，請重新導出</translation>
        </message>
        <message>
            <source>The file may not be read</source>
            <translation>沒有讀取此文件的權限</translation>
        </message>
        <message>
            <source>The file was changed while it was being read</source>
            <translation>讀取過程中文件被改動</translation>
        </message>
        <message>
            <source>The folder cannot be read</source>
            <translation>無法讀取該文件夾</translation>
        </message>
        <message>
            <source>The folder of profiles cannot be read</source>
            <translation>無法讀取導入配置文件夾</translation>
        </message>
        <message>
            <source>The heading stands more than once</source>
            <translation>列名重複</translation>
        </message>
        <message>
            <source>The order of dates is ymd, dmy or mdy</source>
            <translation>日期順序為 ymd、dmy 或 mdy</translation>
        </message>
        <message>
            <source>The profile %1 names the column %2, which the table %3 does not have</source>
            <translation>導入配置 %1 寫有列 %2，而表 %3 沒有此列</translation>
        </message>
        <message>
            <source>The profile has no fields</source>
            <translation>導入配置沒有字段</translation>
        </message>
        <message>
            <source>The profile has no id</source>
            <translation>導入配置沒有標識</translation>
        </message>
        <message>
            <source>The profile is no valid TOML: %1</source>
            <translation>導入配置不是有效的 TOML：%1</translation>
        </message>
        <message>
            <source>The profile names no fact table</source>
            <translation>導入配置沒有指定事實表</translation>
        </message>
        <message>
            <source>The profiles were not read</source>
            <translation>未讀取導入配置</translation>
        </message>
        <message>
            <source>The records have no members in common; this is no table</source>
            <translation>各記錄沒有共同的字段，這不是表格</translation>
        </message>
        <message>
            <source>The row has %1 cells, the headings are %2</source>
            <translation>該行有 %1 個單元格，列名有 %2 個</translation>
        </message>
        <message>
            <source>The row has more than %1 cells</source>
            <translation>該行超過 %1 個單元格</translation>
        </message>
        <message>
            <source>The rules know no such list, so the entry does not weigh; if it is a serious list, add its name to the publicity rules</source>
            <translation>規則中沒有此名單，該條目不計入評估；如屬嚴重失信名單，請在公示規則中補充其名稱</translation>
        </message>
        <message>
            <source>The same bytes were imported before by an earlier edition of the profile; nothing changed. Take that batch back, or start a new case, to read them anew</source>
            <translation>同樣的字節此前已按該模板的舊版本導入，未作任何改動。如需重新讀取，請先撤回該批次，或新建案件</translation>
        </message>
        <message>
            <source>The same bytes were imported before; nothing changed</source>
            <translation>相同內容此前已導入；未作改動</translation>
        </message>
        <message>
            <source>The shares of this firm add up to %1; ask the source for the list</source>
            <translation>該企業持股比例合計為 %1；請向來源單位核對股東名單</translation>
        </message>
        <message>
            <source>The sheet %1 is hidden</source>
            <translation>工作表 %1 是隱藏的</translation>
        </message>
        <message>
            <source>The sheet goes on beyond row %1, where every sheet ends</source>
            <translation>工作表超出第 %1 行，任何工作表都到此為止</translation>
        </message>
        <message>
            <source>The sheet is hidden</source>
            <translation>該工作表已隱藏</translation>
        </message>
        <message>
            <source>The system has no room left to open the file</source>
            <translation>系統資源不足，無法打開文件</translation>
        </message>
        <message>
            <source>The table has no headings</source>
            <translation>表中沒有標題行</translation>
        </message>
        <message>
            <source>The texts of the workbook are larger than any table holds</source>
            <translation>工作簿中的文本超出正常表格的大小</translation>
        </message>
        <message>
            <source>The workbook has no sheet with anything in it</source>
            <translation>工作簿中沒有含內容的工作表</translation>
        </message>
        <message>
            <source>The workbook is damaged or cut off</source>
            <translation>工作簿已損壞或不完整</translation>
        </message>
        <message>
            <source>The workbook is protected by a password</source>
            <translation>工作簿有密碼保護</translation>
        </message>
        <message>
            <source>The workbook names more sheets or parts than any workbook has</source>
            <translation>工作簿列出的工作表或部件多於任何工作簿</translation>
        </message>
        <message>
            <source>There is no profile '%1'</source>
            <translation>沒有導入配置“%1”</translation>
        </message>
        <message>
            <source>There is no such file</source>
            <translation>文件不存在</translation>
        </message>
        <message>
            <source>There is no such file or folder</source>
            <translation>沒有這個文件或文件夾</translation>
        </message>
        <message>
            <source>This is a %1 file, no table</source>
            <translation>這是 %1 文件，不是表格</translation>
        </message>
        <message>
            <source>This is a binary workbook (XLSB)</source>
            <translation>這是二進制工作簿（XLSB）</translation>
        </message>
        <message>
            <source>This is a folder, not a file</source>
            <translation>這是文件夾，不是文件</translation>
        </message>
        <message>
            <source>This is a page or document in XML or HTML, no table</source>
            <translation>這是 XML 或 HTML 頁面或文檔，不是表格</translation>
        </message>
        <message>
            <source>This is a pipe, socket or device, not a file</source>
            <translation>這是管道、套接字或設備，不是文件</translation>
        </message>
        <message>
            <source>This is a text document or presentation, no workbook</source>
            <translation>這是文檔或演示文稿，不是工作簿</translation>
        </message>
        <message>
            <source>This is a workbook in the old binary form (XLS)</source>
            <translation>這是舊式二進制工作簿（XLS）</translation>
        </message>
        <message>
            <source>This is an OpenDocument file</source>
            <translation>這是 OpenDocument 文件</translation>
        </message>
        <message>
            <source>This is an archive, no workbook</source>
            <translation>這是壓縮包，不是工作簿</translation>
        </message>
        <message>
            <source>This is no table; do not trust the file</source>
            <translation>這不是表格，文件不可信</translation>
        </message>
        <message>
            <source>This is no text and no workbook</source>
            <translation>這既不是文本也不是工作簿</translation>
        </message>
        <message>
            <source>Unknown key '%1'</source>
            <translation>未知的鍵“%1”</translation>
        </message>
        <message>
            <source>Unknown type '%1'</source>
            <translation>未知的類型“%1”</translation>
        </message>
        <message>
            <source>Unknown unit '%1'</source>
            <translation>未知的單位“%1”</translation>
        </message>
        <message>
            <source>Unpack it and import the files in it</source>
            <translation>請解壓後導入其中的文件</translation>
        </message>
        <message>
            <source>Unpack it first</source>
            <translation>請先解壓</translation>
        </message>
        <message>
            <source>Unpacked, the file grows beyond any table (%1 bytes out of %2)</source>
            <translation>解壓後的文件超出正常表格的大小（%2 字節解壓為 %1 字節）</translation>
        </message>
        <message>
            <source>Wait until nothing writes to it any more and import it again</source>
            <translation>請待寫入結束後重新導入</translation>
        </message>
        <message>
            <source>Withdrawing a batch</source>
            <translation>正在撤回批次</translation>
        </message>
        <message>
            <source>Write a day that exists, e.g. 2025-01-31</source>
            <translation>請填寫真實存在的日期，如 2025-01-31</translation>
        </message>
        <message>
            <source>Write a plain number</source>
            <translation>請填寫普通數字</translation>
        </message>
        <message>
            <source>Write a share between 0 and 100 %</source>
            <translation>請填寫 0 至 100% 之間的比例</translation>
        </message>
        <message>
            <source>Write a whole number</source>
            <translation>請填寫整數</translation>
        </message>
        <message>
            <source>Write decimal degrees</source>
            <translation>請填寫十進制度數</translation>
        </message>
        <message>
            <source>Write one of the five grades</source>
            <translation>請填寫五個級別之一</translation>
        </message>
        <message>
            <source>Write the number of the step</source>
            <translation>請填寫步數</translation>
        </message>
        <message>
            <source>Write the six digits of the division</source>
            <translation>請填寫六位行政區劃代碼</translation>
        </message>
        <message>
            <source>Write the tariff code in digits</source>
            <translation>請用數字填寫稅則號列</translation>
        </message>
        <message>
            <source>Write the year</source>
            <translation>請填寫年份</translation>
        </message>
        <message>
            <source>Write year and month</source>
            <translation>請填寫年和月</translation>
        </message>
        <message>
            <source>Write year and quarter</source>
            <translation>請填寫年和季度</translation>
        </message>
        <message>
            <source>Write yes or no</source>
            <translation>請填寫是或否</translation>
        </message>
    </context>
    <context>
        <name>measure</name>
        <message>
            <source>Abnormal entries</source>
            <translation>經營異常在列</translation>
        </message>
        <message>
            <source>Firms of tier D</source>
            <translation>D 級企業</translation>
        </message>
        <message>
            <source>Firms with leads</source>
            <translation>涉線索企業</translation>
        </message>
        <message>
            <source>Grid events</source>
            <translation>網格事件</translation>
        </message>
        <message>
            <source>List entries</source>
            <translation>名單在列</translation>
        </message>
        <message>
            <source>Low declared prices</source>
            <translation>低報價格</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>行政處罰</translation>
        </message>
    </context>
    <context>
        <name>pack</name>
        <message>
            <source>严重失信主体名单</source>
            <translation>嚴重失信主體名單</translation>
        </message>
        <message>
            <source>严重违法失信名单</source>
            <translation>嚴重違法失信名單</translation>
        </message>
        <message>
            <source>为失信被执行人提供担保</source>
            <translation>為失信被執行人提供擔保</translation>
        </message>
        <message>
            <source>主要人员</source>
            <translation>主要人員</translation>
        </message>
        <message>
            <source>企业信用本地测算</source>
            <translation>企業信用本地測算</translation>
        </message>
        <message>
            <source>企业年报</source>
            <translation>企業年報</translation>
        </message>
        <message>
            <source>信用修复</source>
            <translation>信用修復</translation>
        </message>
        <message>
            <source>信用承诺已履行</source>
            <translation>信用承諾已履行</translation>
        </message>
        <message>
            <source>关税税率</source>
            <translation>關稅稅率</translation>
        </message>
        <message>
            <source>关联风险</source>
            <translation>關聯風險</translation>
        </message>
        <message>
            <source>列入经营异常名录</source>
            <translation>列入經營異常名錄</translation>
        </message>
        <message>
            <source>发票月度汇总</source>
            <translation>發票月度彙總</translation>
        </message>
        <message>
            <source>变更登记</source>
            <translation>變更登記</translation>
        </message>
        <message>
            <source>基本状况</source>
            <translation>基本狀況</translation>
        </message>
        <message>
            <source>失信被执行人</source>
            <translation>失信被執行人</translation>
        </message>
        <message>
            <source>守法情况</source>
            <translation>守法情況</translation>
        </message>
        <message>
            <source>履约情况</source>
            <translation>履約情況</translation>
        </message>
        <message>
            <source>异议申请</source>
            <translation>異議申請</translation>
        </message>
        <message>
            <source>成立不足一年</source>
            <translation>成立不足一年</translation>
        </message>
        <message>
            <source>报关单</source>
            <translation>報關單</translation>
        </message>
        <message>
            <source>担保</source>
            <translation>擔保</translation>
        </message>
        <message>
            <source>拖欠农民工工资</source>
            <translation>拖欠農民工工資</translation>
        </message>
        <message>
            <source>控制链成员列入严重失信名单</source>
            <translation>控制鏈成員列入嚴重失信名單</translation>
        </message>
        <message>
            <source>未报送年报</source>
            <translation>未報送年報</translation>
        </message>
        <message>
            <source>欠税</source>
            <translation>欠稅</translation>
        </message>
        <message>
            <source>欠税公告</source>
            <translation>欠稅公告</translation>
        </message>
        <message>
            <source>正面信息</source>
            <translation>正面信息</translation>
        </message>
        <message>
            <source>登记住所无法联系</source>
            <translation>登記住所無法聯繫</translation>
        </message>
        <message>
            <source>登记信息</source>
            <translation>登記信息</translation>
        </message>
        <message>
            <source>登记状态异常</source>
            <translation>登記狀態異常</translation>
        </message>
        <message>
            <source>社保水电</source>
            <translation>社保水電</translation>
        </message>
        <message>
            <source>离岛免税购买</source>
            <translation>離島免稅購買</translation>
        </message>
        <message>
            <source>空壳可能性</source>
            <translation>空殼可能性</translation>
        </message>
        <message>
            <source>纳税信用A级</source>
            <translation>納稅信用A級</translation>
        </message>
        <message>
            <source>纳税信用评价</source>
            <translation>納稅信用評價</translation>
        </message>
        <message>
            <source>经营异常名录</source>
            <translation>經營異常名錄</translation>
        </message>
        <message>
            <source>网格事件</source>
            <translation>網格事件</translation>
        </message>
        <message>
            <source>股东及出资</source>
            <translation>股東及出資</translation>
        </message>
        <message>
            <source>行政区划边界</source>
            <translation>行政區劃邊界</translation>
        </message>
        <message>
            <source>行政处罚</source>
            <translation>行政處罰</translation>
        </message>
        <message>
            <source>行政处罚（旧版）</source>
            <translation>行政處罰（舊版）</translation>
        </message>
        <message>
            <source>行政许可</source>
            <translation>行政許可</translation>
        </message>
        <message>
            <source>行政许可（旧版）</source>
            <translation>行政許可（舊版）</translation>
        </message>
        <message>
            <source>被执行人</source>
            <translation>被執行人</translation>
        </message>
        <message>
            <source>被执行未结</source>
            <translation>被執行未結</translation>
        </message>
        <message>
            <source>资金流水</source>
            <translation>資金流水</translation>
        </message>
        <message>
            <source>违反信用承诺</source>
            <translation>違反信用承諾</translation>
        </message>
        <message>
            <source>集群地址与代理机构</source>
            <translation>集群地址與代理機構</translation>
        </message>
    </context>
    <context>
        <name>parameter</name>
        <message>
            <source>A cell with fewer events, but some, is suppressed</source>
            <translation>事件少於此數（非零）的單元隱去</translation>
        </message>
        <message>
            <source>A cell with less exposure is suppressed</source>
            <translation>分母小於此值的單元隱去</translation>
        </message>
        <message>
            <source>A fine from here on is serious</source>
            <translation>罰款達到此數為嚴重</translation>
        </message>
        <message>
            <source>A key with more buyers may be a public facility</source>
            <translation>超過此購買者數的標識可能為公共設施</translation>
        </message>
        <message>
            <source>A large holder among small ones controls</source>
            <translation>小股東環繞下的大股東視為控制</translation>
        </message>
        <message>
            <source>A life shorter than</source>
            <translation>存續短於</translation>
        </message>
        <message>
            <source>A month of next to no sales stays below</source>
            <translation>近零月份上限</translation>
        </message>
        <message>
            <source>A price below the quantile times this is far below</source>
            <translation>低於分位數乘以此係數為遠低</translation>
        </message>
        <message>
            <source>Age below which a person's row is not kept</source>
            <translation>未滿此年齡的個人行不保留</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>代理機構用語</translation>
        </message>
        <message>
            <source>Agreement of goods bought and sold below</source>
            <translation>進銷品類相似度低於</translation>
        </message>
        <message>
            <source>Annual reports are due in the month</source>
            <translation>年報報送截止月份</translation>
        </message>
        <message>
            <source>Annual reports are due on the day</source>
            <translation>年報報送截止日</translation>
        </message>
        <message>
            <source>Annual reports in a row without anybody insured</source>
            <translation>連續參保為零的年報數</translation>
        </message>
        <message>
            <source>Article of the direct D rule</source>
            <translation>直接判 D 的條款</translation>
        </message>
        <message>
            <source>Bandwidth of the quartic kernel</source>
            <translation>四次核帶寬</translation>
        </message>
        <message>
            <source>Base of a trade name contained in the other</source>
            <translation>字號包含時的基數</translation>
        </message>
        <message>
            <source>Began before the window</source>
            <translation>始於時窗之前</translation>
        </message>
        <message>
            <source>Began later within the window</source>
            <translation>始於時窗內較晚</translation>
        </message>
        <message>
            <source>Began soon after the sanction</source>
            <translation>懲戒後不久開始</translation>
        </message>
        <message>
            <source>Burst above</source>
            <translation>突增高於</translation>
        </message>
        <message>
            <source>Burst above the median by so many median absolute deviations</source>
            <translation>突增高於中位數的絕對中位差倍數</translation>
        </message>
        <message>
            <source>Buyers that must share a payer, device or recipient</source>
            <translation>須共用付款賬戶、設備或收貨人的購買者數</translation>
        </message>
        <message>
            <source>Buyers within the time window at one shop</source>
            <translation>同店時間窗內購買者數</translation>
        </message>
        <message>
            <source>Cannot be reached</source>
            <translation>無法聯繫用語</translation>
        </message>
        <message>
            <source>Change items that date a status</source>
            <translation>確定狀態日期的變更事項</translation>
        </message>
        <message>
            <source>Change items that speak of something else</source>
            <translation>與登記狀態無關的變更事項</translation>
        </message>
        <message>
            <source>Changes at least</source>
            <translation>變更次數至少</translation>
        </message>
        <message>
            <source>Changes of address</source>
            <translation>住所變更事項</translation>
        </message>
        <message>
            <source>Changes of holders</source>
            <translation>股東變更事項</translation>
        </message>
        <message>
            <source>Changes of name</source>
            <translation>名稱變更事項</translation>
        </message>
        <message>
            <source>Changes of representative</source>
            <translation>法定代表人變更事項</translation>
        </message>
        <message>
            <source>Changes of scope</source>
            <translation>經營範圍變更事項</translation>
        </message>
        <message>
            <source>Changes that count for a burst</source>
            <translation>計入的變更事項</translation>
        </message>
        <message>
            <source>Circles after which the search stops</source>
            <translation>搜索上限（圈數）</translation>
        </message>
        <message>
            <source>Closed earlier firms of the representative at least</source>
            <translation>法定代表人既往已關閉企業至少</translation>
        </message>
        <message>
            <source>Closed firms count for so long</source>
            <translation>已關閉企業計入期限</translation>
        </message>
        <message>
            <source>Closing ratio (smallest to largest amount) from which it weighs</source>
            <translation>起計的閉合率（最小/最大金額）</translation>
        </message>
        <message>
            <source>Common partners at least</source>
            <translation>共同交易對方至少</translation>
        </message>
        <message>
            <source>Concentration below which the amounts are alike</source>
            <translation>金額集中度上限</translation>
        </message>
        <message>
            <source>Contents that revoke the business licence</source>
            <translation>吊銷營業執照的處罰內容</translation>
        </message>
        <message>
            <source>Correlated pair of which the stronger counts</source>
            <translation>相關指標取其強者</translation>
        </message>
        <message>
            <source>Currencies of declared value that are yuan</source>
            <translation>視為人民幣的申報幣制</translation>
        </message>
        <message>
            <source>Currencies of the duty effect</source>
            <translation>計算稅款的幣制</translation>
        </message>
        <message>
            <source>Customers or suppliers overlap</source>
            <translation>客戶或供應商重合</translation>
        </message>
        <message>
            <source>Days around the window without another transfer that make a payer new</source>
            <translation>窗口前後無其他往來即為新對手的天數</translation>
        </message>
        <message>
            <source>Delivered months at least</source>
            <translation>至少報送月數</translation>
        </message>
        <message>
            <source>Delivered quarters at least</source>
            <translation>至少報送季數</translation>
        </message>
        <message>
            <source>Dense blocks looked for</source>
            <translation>查找的密集群組數</translation>
        </message>
        <message>
            <source>Differences between places with a larger P are said to be within chance</source>
            <translation>各地差異的 P 值大於此值時，說明在隨機波動之內</translation>
        </message>
        <message>
            <source>Distinct payers within the window</source>
            <translation>窗口內不同付款方數</translation>
        </message>
        <message>
            <source>Duty effect above which it weighs</source>
            <translation>計入權重的稅款下限</translation>
        </message>
        <message>
            <source>Enforcement closed</source>
            <translation>執行已結用語</translation>
        </message>
        <message>
            <source>Enforcement open although it says ended</source>
            <translation>雖稱終結仍屬未結的用語</translation>
        </message>
        <message>
            <source>Enforcement under way</source>
            <translation>執行進行中用語</translation>
        </message>
        <message>
            <source>Factor of a shared address that is a licensed cluster</source>
            <translation>共用地址為集群地址時的係數</translation>
        </message>
        <message>
            <source>Factor of a term that a licensed site clears</source>
            <translation>集群地址減半係數</translation>
        </message>
        <message>
            <source>Factor of every further step</source>
            <translation>每多一步的係數</translation>
        </message>
        <message>
            <source>False discovery rate that marks a line</source>
            <translation>標記貨項的錯誤發現率</translation>
        </message>
        <message>
            <source>Fewest buyers of a chain</source>
            <translation>鏈條最少購買者</translation>
        </message>
        <message>
            <source>Fewest cells with exposure for Gi*</source>
            <translation>Gi* 所需最少單元數</translation>
        </message>
        <message>
            <source>Fewest events of an area</source>
            <translation>區域最少事件</translation>
        </message>
        <message>
            <source>Fewest items of the block a buyer must hold</source>
            <translation>每名購買者最少群組商品數</translation>
        </message>
        <message>
            <source>Fields with a longer minimum</source>
            <translation>最短公示期較長的領域</translation>
        </message>
        <message>
            <source>Firm types of state platforms</source>
            <translation>國有平臺的企業類型</translation>
        </message>
        <message>
            <source>Firms founded together at least</source>
            <translation>同期設立企業至少</translation>
        </message>
        <message>
            <source>Firms of a sector at least</source>
            <translation>同行業企業至少</translation>
        </message>
        <message>
            <source>Firms of one finance officer or tax handler at least</source>
            <translation>同一財務或辦稅人員企業至少</translation>
        </message>
        <message>
            <source>Firms on one phone or e-mail at least</source>
            <translation>同一電話或郵箱企業至少</translation>
        </message>
        <message>
            <source>From the first payment to the last</source>
            <translation>首筆至末筆的時限</translation>
        </message>
        <message>
            <source>Hops of a chain at most</source>
            <translation>鏈條步數至多</translation>
        </message>
        <message>
            <source>Indicators of capital</source>
            <translation>資本類指標</translation>
        </message>
        <message>
            <source>Indicators of identity</source>
            <translation>身份類指標</translation>
        </message>
        <message>
            <source>Indicators of life</source>
            <translation>存續類指標</translation>
        </message>
        <message>
            <source>Indicators of operation</source>
            <translation>經營類指標</translation>
        </message>
        <message>
            <source>Industries of manufacture</source>
            <translation>製造業門類</translation>
        </message>
        <message>
            <source>Industries of trade</source>
            <translation>貿易業門類</translation>
        </message>
        <message>
            <source>Integrated share of unknown holders from</source>
            <translation>未知持有人綜合比例達到</translation>
        </message>
        <message>
            <source>Invoices at least</source>
            <translation>開票份數至少</translation>
        </message>
        <message>
            <source>Kinds of change that make a firm a new one</source>
            <translation>視為新主體的變更種類數</translation>
        </message>
        <message>
            <source>Kinds of penalty that are minor</source>
            <translation>屬輕微的處罰種類</translation>
        </message>
        <message>
            <source>Kinds of penalty that are serious</source>
            <translation>屬嚴重的處罰種類</translation>
        </message>
        <message>
            <source>Kinds of penalty that revoke a licence</source>
            <translation>吊銷證照的處罰種類</translation>
        </message>
        <message>
            <source>Larger blocks count with a second key only</source>
            <translation>較大分塊須有第二鍵</translation>
        </message>
        <message>
            <source>Larger groups of regular payers are ordinary business</source>
            <translation>更大的經常往來群體視為正常業務</translation>
        </message>
        <message>
            <source>Largest Poisson p of an area, times the number of cells</source>
            <translation>區域泊松 p 值上限（乘單元數）</translation>
        </message>
        <message>
            <source>Largest radius of a window</source>
            <translation>窗口最大半徑</translation>
        </message>
        <message>
            <source>Largest share of all exposure in a window</source>
            <translation>窗口占全部分母的最大比例</translation>
        </message>
        <message>
            <source>Latin initials of the other trade name</source>
            <translation>對方字號的拼音首字母</translation>
        </message>
        <message>
            <source>Law of the direct D rule</source>
            <translation>直接判 D 的依據</translation>
        </message>
        <message>
            <source>Least exposure of an area</source>
            <translation>區域最小分母</translation>
        </message>
        <message>
            <source>Least part of a payment that is passed on</source>
            <translation>每跳最低留存比例</translation>
        </message>
        <message>
            <source>Least risk that is a finding</source>
            <translation>成為線索的最低風險</translation>
        </message>
        <message>
            <source>Least score of a hint</source>
            <translation>提示級最低分</translation>
        </message>
        <message>
            <source>Least score of the level high</source>
            <translation>高級最低分</translation>
        </message>
        <message>
            <source>Least score of the level watch</source>
            <translation>關注級最低分</translation>
        </message>
        <message>
            <source>Least share of payers that are new counterparties</source>
            <translation>新交易對手最低佔比</translation>
        </message>
        <message>
            <source>Least spread of the logarithms</source>
            <translation>對數離差下限</translation>
        </message>
        <message>
            <source>Length of the time window</source>
            <translation>時間窗長度</translation>
        </message>
        <message>
            <source>Levels of firms above more than</source>
            <translation>上層企業層數超過</translation>
        </message>
        <message>
            <source>Licence that no longer holds</source>
            <translation>許可已失效用語</translation>
        </message>
        <message>
            <source>Licence, site, vehicle, vessel or equipment moved</source>
            <translation>許可、場所、車船或設備轉移</translation>
        </message>
        <message>
            <source>Licensed cluster addresses</source>
            <translation>集群註冊地址用語</translation>
        </message>
        <message>
            <source>Lines of a price cell</source>
            <translation>價格單元最少貨項</translation>
        </message>
        <message>
            <source>Lines of the widest price cell</source>
            <translation>最寬價格單元最少貨項</translation>
        </message>
        <message>
            <source>Lines that are several</source>
            <translation>多條的起點</translation>
        </message>
        <message>
            <source>Longest circle</source>
            <translation>最長擔保圈</translation>
        </message>
        <message>
            <source>Longest path</source>
            <translation>最長路徑</translation>
        </message>
        <message>
            <source>Longest ring</source>
            <translation>最長環</translation>
        </message>
        <message>
            <source>Low quantile of the prices</source>
            <translation>價格低分位</translation>
        </message>
        <message>
            <source>Maximum on a serious list</source>
            <translation>嚴重失信名單最長期限</translation>
        </message>
        <message>
            <source>Maximum publicity, general</source>
            <translation>最長公示期（一般）</translation>
        </message>
        <message>
            <source>Maximum publicity, minor</source>
            <translation>最長公示期（輕微）</translation>
        </message>
        <message>
            <source>Maximum publicity, serious</source>
            <translation>最長公示期（嚴重）</translation>
        </message>
        <message>
            <source>Minimum on a serious list</source>
            <translation>嚴重失信名單最短期限</translation>
        </message>
        <message>
            <source>Minimum publicity in those fields</source>
            <translation>上述領域最短公示期</translation>
        </message>
        <message>
            <source>Minimum publicity, general</source>
            <translation>最短公示期（一般）</translation>
        </message>
        <message>
            <source>Minimum publicity, minor</source>
            <translation>最短公示期（輕微）</translation>
        </message>
        <message>
            <source>Minimum publicity, serious</source>
            <translation>最短公示期（嚴重）</translation>
        </message>
        <message>
            <source>Monte-Carlo runs</source>
            <translation>蒙特卡洛次數</translation>
        </message>
        <message>
            <source>Months before the burst that give median and spread</source>
            <translation>突增前用於中位數的月數</translation>
        </message>
        <message>
            <source>Months compared</source>
            <translation>比較月數</translation>
        </message>
        <message>
            <source>Months to the as-of that are counted</source>
            <translation>截至日前計入的月數</translation>
        </message>
        <message>
            <source>Most a finding can score</source>
            <translation>線索分數上限</translation>
        </message>
        <message>
            <source>Names of banks and state platforms</source>
            <translation>銀行和國有平臺的名稱用詞</translation>
        </message>
        <message>
            <source>Names of lists that do no harm</source>
            <translation>不計入評估的名單名稱</translation>
        </message>
        <message>
            <source>Names of serious lists</source>
            <translation>嚴重失信名單名稱</translation>
        </message>
        <message>
            <source>Names of the business licence</source>
            <translation>營業執照的名稱</translation>
        </message>
        <message>
            <source>Names of the defaulter list</source>
            <translation>失信被執行人名單名稱</translation>
        </message>
        <message>
            <source>Names of the special relation in the promise</source>
            <translation>承諾事項中特殊關係的名稱</translation>
        </message>
        <message>
            <source>Names of the wage arrears list</source>
            <translation>拖欠工資名單名稱</translation>
        </message>
        <message>
            <source>Near-equal: larger amount over smaller</source>
            <translation>相近金額：大額與小額之比</translation>
        </message>
        <message>
            <source>Neighbours of one kind above which a firm passes nothing on</source>
            <translation>同類鄰接數超過此值則不傳導</translation>
        </message>
        <message>
            <source>Objection rejected or withdrawn</source>
            <translation>異議不成立或撤回</translation>
        </message>
        <message>
            <source>Objection under way</source>
            <translation>異議處理中</translation>
        </message>
        <message>
            <source>Objection upheld</source>
            <translation>異議成立</translation>
        </message>
        <message>
            <source>Only firms older than</source>
            <translation>僅限存續超過</translation>
        </message>
        <message>
            <source>Overlap from</source>
            <translation>重合度達到</translation>
        </message>
        <message>
            <source>Own risk of a D tier</source>
            <translation>D 級的自身風險</translation>
        </message>
        <message>
            <source>Own risk of a firm on a serious list</source>
            <translation>嚴重失信名單企業的自身風險</translation>
        </message>
        <message>
            <source>Own risk of a general penalty</source>
            <translation>一般處罰的自身風險</translation>
        </message>
        <message>
            <source>Own risk of a judgment defaulter</source>
            <translation>失信被執行人的自身風險</translation>
        </message>
        <message>
            <source>Own risk of a minor penalty</source>
            <translation>輕微處罰的自身風險</translation>
        </message>
        <message>
            <source>Own risk of a serious penalty</source>
            <translation>嚴重處罰的自身風險</translation>
        </message>
        <message>
            <source>Paid-up share below</source>
            <translation>實繳比例低於</translation>
        </message>
        <message>
            <source>Pairs that pay more often are regular business and do not join</source>
            <translation>往來更頻繁的視為正常業務，不併入</translation>
        </message>
        <message>
            <source>Part that leaves again</source>
            <translation>轉出比例</translation>
        </message>
        <message>
            <source>Passed between firms of one legal representative</source>
            <translation>同一法定代表人的企業之間</translation>
        </message>
        <message>
            <source>Passed from controller to controlled</source>
            <translation>由控制方傳至被控制方</translation>
        </message>
        <message>
            <source>Passed from debtor to guarantor</source>
            <translation>由被擔保人傳至擔保人</translation>
        </message>
        <message>
            <source>Passed from shareholder to firm</source>
            <translation>由股東傳至企業</translation>
        </message>
        <message>
            <source>Passed where both stand surety for each other</source>
            <translation>互保企業之間</translation>
        </message>
        <message>
            <source>Payers from which a group is a fan-in, not a ring</source>
            <translation>達到此付款方數即為歸集</translation>
        </message>
        <message>
            <source>Payers of repeated near-equal sums that make a fan-in</source>
            <translation>構成歸集的重複付款方數</translation>
        </message>
        <message>
            <source>Penalty taken back</source>
            <translation>處罰已撤銷用語</translation>
        </message>
        <message>
            <source>Penalty under objection</source>
            <translation>處罰有異議用語</translation>
        </message>
        <message>
            <source>Permutations</source>
            <translation>置換次數</translation>
        </message>
        <message>
            <source>Phrases of scopes that say nothing</source>
            <translation>經營範圍中的套語</translation>
        </message>
        <message>
            <source>Power by sales below this percentile of the sector</source>
            <translation>單位產值用電低於行業分位</translation>
        </message>
        <message>
            <source>Prior log2 odds of a blocked pair</source>
            <translation>分塊配對的先驗對數幾率</translation>
        </message>
        <message>
            <source>Product of p along the chain at least</source>
            <translation>鏈條概率乘積至少</translation>
        </message>
        <message>
            <source>Quarters compared on each side</source>
            <translation>前後各比較季數</translation>
        </message>
        <message>
            <source>Repair granted</source>
            <translation>准予修復用語</translation>
        </message>
        <message>
            <source>Repair refused or taken back</source>
            <translation>不予修復或修復被撤銷</translation>
        </message>
        <message>
            <source>Repairs and objections about a list of any name</source>
            <translation>不指明名單的信用修復與異議類別</translation>
        </message>
        <message>
            <source>Repairs and objections about enforcement</source>
            <translation>被執行類信用修復與異議類別</translation>
        </message>
        <message>
            <source>Repairs and objections about lists</source>
            <translation>針對名單的修復與異議</translation>
        </message>
        <message>
            <source>Repairs and objections about penalties</source>
            <translation>針對行政處罰的修復與異議</translation>
        </message>
        <message>
            <source>Repairs and objections about tax arrears</source>
            <translation>欠稅類信用修復與異議類別</translation>
        </message>
        <message>
            <source>Repairs and objections about the abnormal list</source>
            <translation>針對經營異常名錄的修復與異議</translation>
        </message>
        <message>
            <source>Robust z at or below which a price is low</source>
            <translation>判為低價的穩健 z 值上限</translation>
        </message>
        <message>
            <source>Rounds of one ring that are named, at most</source>
            <translation>同一環至多列出的輪數</translation>
        </message>
        <message>
            <source>Rounds of one ring with evidence, at most</source>
            <translation>同一環至多附證據的輪數</translation>
        </message>
        <message>
            <source>Rows of other firms quoted a reason</source>
            <translation>每項理由引用的他企行數</translation>
        </message>
        <message>
            <source>Rows refused before any is taken that make the whole file refused</source>
            <translation>尚無一行被採用時，拒收行數達到此值即整個文件拒收</translation>
        </message>
        <message>
            <source>Runaway taxpayer</source>
            <translation>非正常戶用語</translation>
        </message>
        <message>
            <source>Sales at least</source>
            <translation>銷售額至少</translation>
        </message>
        <message>
            <source>Sales by purchases above</source>
            <translation>銷進比高於</translation>
        </message>
        <message>
            <source>Sales by purchases below</source>
            <translation>銷進比低於</translation>
        </message>
        <message>
            <source>Sales or purchases at least</source>
            <translation>進銷額至少</translation>
        </message>
        <message>
            <source>Scopes agree from this share of common items</source>
            <translation>經營範圍相同項佔比達到</translation>
        </message>
        <message>
            <source>Score at most with one family alone</source>
            <translation>僅一類指標時分數上限</translation>
        </message>
        <message>
            <source>Score by the best p, linear between the points</source>
            <translation>最高概率對應分數（線性內插）</translation>
        </message>
        <message>
            <source>Score of an area hot at 90 %</source>
            <translation>90 % 熱點得分</translation>
        </message>
        <message>
            <source>Score of an area hot at 95 %</source>
            <translation>95 % 熱點得分</translation>
        </message>
        <message>
            <source>Score of an area hot at 99 %</source>
            <translation>99 % 熱點得分</translation>
        </message>
        <message>
            <source>Seed of the Monte-Carlo runs</source>
            <translation>蒙特卡洛種子</translation>
        </message>
        <message>
            <source>Seed of the permutations</source>
            <translation>置換種子</translation>
        </message>
        <message>
            <source>Sequences of accounts looked at, at most</source>
            <translation>至多查看的賬戶序列數</translation>
        </message>
        <message>
            <source>Serious and milder kinds that share a category</source>
            <translation>同一類別欄內的較重與較輕處罰種類</translation>
        </message>
        <message>
            <source>Share from which a shareholder counts</source>
            <translation>股東起計比例</translation>
        </message>
        <message>
            <source>Share of a year's firms from which on its reports were delivered</source>
            <translation>視為該年度年報已送達的最低企業佔比</translation>
        </message>
        <message>
            <source>Share of equity above which a guarantee weighs and a guarantor falls</source>
            <translation>擔保計權及擔保人失效的淨資產比例</translation>
        </message>
        <message>
            <source>Share of invoices at the limit from</source>
            <translation>頂額開票佔比達到</translation>
        </message>
        <message>
            <source>Share of such a large holder from</source>
            <translation>該大股東持股不低於</translation>
        </message>
        <message>
            <source>Share of the block's buyers with a hard link</source>
            <translation>群組中有硬關聯者的比例</translation>
        </message>
        <message>
            <source>Share of the chain's buyers with a tour number that clears</source>
            <translation>有團號者達到此比例則排除</translation>
        </message>
        <message>
            <source>Share of the next holder below</source>
            <translation>其後股東持股低於</translation>
        </message>
        <message>
            <source>Share of the pattern's weight left when it is cleared</source>
            <translation>排除條件成立時保留的權重比例</translation>
        </message>
        <message>
            <source>Share or votes that make a beneficial owner</source>
            <translation>識別受益所有人的股權或表決權比例</translation>
        </message>
        <message>
            <source>Shell score of the collector from which it weighs</source>
            <translation>歸集方空殼分數起計值</translation>
        </message>
        <message>
            <source>Shortest ring</source>
            <translation>最短環</translation>
        </message>
        <message>
            <source>Side of the hexagons</source>
            <translation>六邊形邊長</translation>
        </message>
        <message>
            <source>Side of the hexagons of a run</source>
            <translation>整體作業的六邊形邊長</translation>
        </message>
        <message>
            <source>Soon means within</source>
            <translation>“不久”的期限</translation>
        </message>
        <message>
            <source>Source words for general</source>
            <translation>來源“一般”用語</translation>
        </message>
        <message>
            <source>Source words for minor</source>
            <translation>來源“輕微”用語</translation>
        </message>
        <message>
            <source>Source words for serious</source>
            <translation>來源“嚴重”用語</translation>
        </message>
        <message>
            <source>Strength by active firms at one unit</source>
            <translation>同單元在營企業數對應強度</translation>
        </message>
        <message>
            <source>Strength by firms of one representative, linear between the points</source>
            <translation>同一法定代表人企業數對應強度（線性內插）</translation>
        </message>
        <message>
            <source>Subjects: codes begin with</source>
            <translation>主體代碼前綴</translation>
        </message>
        <message>
            <source>Subscribed capital at least</source>
            <translation>認繳資本至少</translation>
        </message>
        <message>
            <source>Successors begin at most so long after the sanction</source>
            <translation>後繼主體最遲始於懲戒後</translation>
        </message>
        <message>
            <source>Successors begin at most so long before the sanction</source>
            <translation>後繼主體最早始於懲戒前</translation>
        </message>
        <message>
            <source>Such a key counts only if this share of its buyers is in the block</source>
            <translation>此類標識須有此比例購買者在群組內</translation>
        </message>
        <message>
            <source>Such months in a row before the burst</source>
            <translation>突增前連續近零月數</translation>
        </message>
        <message>
            <source>Sums of shares scaled to one up to</source>
            <translation>比例合計可歸一上限</translation>
        </message>
        <message>
            <source>The activity of one falls while the other's rises</source>
            <translation>一方下降另一方上升</translation>
        </message>
        <message>
            <source>Time on the defaulter list</source>
            <translation>失信被執行人在列期限</translation>
        </message>
        <message>
            <source>Titles of finance officers and tax handlers</source>
            <translation>財務與辦稅職務</translation>
        </message>
        <message>
            <source>Trade modes of samples</source>
            <translation>貨樣監管方式</translation>
        </message>
        <message>
            <source>Trade names are similar from</source>
            <translation>字號相似度達到</translation>
        </message>
        <message>
            <source>Trade names differ by at most so many edits</source>
            <translation>字號編輯距離至多</translation>
        </message>
        <message>
            <source>Trade names equal but for the writing of numerals</source>
            <translation>字號僅數字寫法不同</translation>
        </message>
        <message>
            <source>Trade names of the same sound</source>
            <translation>字號同音</translation>
        </message>
        <message>
            <source>Trade names share at least so many characters</source>
            <translation>字號共有字數至少</translation>
        </message>
        <message>
            <source>Trade names the same to the eye</source>
            <translation>字號形近</translation>
        </message>
        <message>
            <source>Unrelated industries at least</source>
            <translation>互不相關行業至少</translation>
        </message>
        <message>
            <source>Votes above this control</source>
            <translation>表決權超過此值即控制</translation>
        </message>
        <message>
            <source>Votes equal to it control as well</source>
            <translation>等於此值也算控制</translation>
        </message>
        <message>
            <source>Warnings and criticism never weigh</source>
            <translation>警告和通報批評不計</translation>
        </message>
        <message>
            <source>Weight of a circle that nobody outside holds</source>
            <translation>封閉環的權重</translation>
        </message>
        <message>
            <source>Weight of a circle with outside holders</source>
            <translation>有環外股東的環的權重</translation>
        </message>
        <message>
            <source>Weight of a collector that looks like a shell</source>
            <translation>歸集方似空殼的權重</translation>
        </message>
        <message>
            <source>Weight of a listed member</source>
            <translation>成員在名單的權重</translation>
        </message>
        <message>
            <source>Weight of a low line</source>
            <translation>單條低價權重</translation>
        </message>
        <message>
            <source>Weight of a related seller</source>
            <translation>賣方關聯權重</translation>
        </message>
        <message>
            <source>Weight of a ring in order of time</source>
            <translation>按時間成環的權重</translation>
        </message>
        <message>
            <source>Weight of a ring of repeated near-equal transfers</source>
            <translation>重複相近轉賬成環的權重</translation>
        </message>
        <message>
            <source>Weight of a ring that was run again</source>
            <translation>重複成環的權重</translation>
        </message>
        <message>
            <source>Weight of a shared controller or address</source>
            <translation>共用控制人或地址的權重</translation>
        </message>
        <message>
            <source>Weight of buyers joined by hard links</source>
            <translation>硬關聯權重</translation>
        </message>
        <message>
            <source>Weight of indicator S1</source>
            <translation>指標 S1 的權重</translation>
        </message>
        <message>
            <source>Weight of indicator S10</source>
            <translation>指標 S10 的權重</translation>
        </message>
        <message>
            <source>Weight of indicator S11</source>
            <translation>指標 S11 的權重</translation>
        </message>
        <message>
            <source>Weight of indicator S12</source>
            <translation>指標 S12 的權重</translation>
        </message>
        <message>
            <source>Weight of indicator S13</source>
            <translation>指標 S13 的權重</translation>
        </message>
        <message>
            <source>Weight of indicator S14</source>
            <translation>指標 S14 的權重</translation>
        </message>
        <message>
            <source>Weight of indicator S15</source>
            <translation>指標 S15 的權重</translation>
        </message>
        <message>
            <source>Weight of indicator S18</source>
            <translation>指標 S18 的權重</translation>
        </message>
        <message>
            <source>Weight of indicator S2</source>
            <translation>指標 S2 的權重</translation>
        </message>
        <message>
            <source>Weight of indicator S3</source>
            <translation>指標 S3 的權重</translation>
        </message>
        <message>
            <source>Weight of indicator S4</source>
            <translation>指標 S4 的權重</translation>
        </message>
        <message>
            <source>Weight of indicator S5</source>
            <translation>指標 S5 的權重</translation>
        </message>
        <message>
            <source>Weight of indicator S6</source>
            <translation>指標 S6 的權重</translation>
        </message>
        <message>
            <source>Weight of indicator S7</source>
            <translation>指標 S7 的權重</translation>
        </message>
        <message>
            <source>Weight of indicator S8</source>
            <translation>指標 S8 的權重</translation>
        </message>
        <message>
            <source>Weight of indicator S9</source>
            <translation>指標 S9 的權重</translation>
        </message>
        <message>
            <source>Weight of money that leaves at once</source>
            <translation>隨即轉出的權重</translation>
        </message>
        <message>
            <source>Weight of repeated near-equal sums to one payee</source>
            <translation>向同一收款方重複相近付款的權重</translation>
        </message>
        <message>
            <source>Weight of repeated near-equal transfers without a ring</source>
            <translation>重複相近轉賬未成環的權重</translation>
        </message>
        <message>
            <source>Weight of several low lines in a cell</source>
            <translation>同一單元多條低價權重</translation>
        </message>
        <message>
            <source>Weight of simultaneous purchases</source>
            <translation>集中購買權重</translation>
        </message>
        <message>
            <source>Weight of the circle</source>
            <translation>擔保圈權重</translation>
        </message>
        <message>
            <source>Weight of the closing ratio</source>
            <translation>閉合率權重</translation>
        </message>
        <message>
            <source>Weight of the duty effect</source>
            <translation>稅款影響權重</translation>
        </message>
        <message>
            <source>Weight of the exposure</source>
            <translation>敞口權重</translation>
        </message>
        <message>
            <source>Weight of the pattern</source>
            <translation>形態權重</translation>
        </message>
        <message>
            <source>Weight of the share of hard links</source>
            <translation>硬關聯比例權重</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>Windows end within so many months of the as-of</source>
            <translation>時窗止於有效日前月數內</translation>
        </message>
        <message>
            <source>Within</source>
            <translation>時限</translation>
        </message>
        <message>
            <source>Within how long after the last payment in</source>
            <translation>末筆轉入後的時限</translation>
        </message>
        <message>
            <source>Words around a source word for severity</source>
            <translation>嚴重程度用詞前後可有的詞</translation>
        </message>
        <message>
            <source>Words between a denial and what it denies</source>
            <translation>否定詞與被否定用語之間的詞</translation>
        </message>
        <message>
            <source>Words for a return to business</source>
            <translation>恢復經營的用語</translation>
        </message>
        <message>
            <source>Words for active</source>
            <translation>存續的用語</translation>
        </message>
        <message>
            <source>Words for annulled</source>
            <translation>撤銷登記的用語</translation>
        </message>
        <message>
            <source>Words for cancelled</source>
            <translation>註銷的用語</translation>
        </message>
        <message>
            <source>Words for closed for a time</source>
            <translation>停業的用語</translation>
        </message>
        <message>
            <source>Words for delisted</source>
            <translation>除名的用語</translation>
        </message>
        <message>
            <source>Words for liquidation</source>
            <translation>清算的用語</translation>
        </message>
        <message>
            <source>Words for moved out</source>
            <translation>遷出的用語</translation>
        </message>
        <message>
            <source>Words for ordered closed</source>
            <translation>責令關閉的用語</translation>
        </message>
        <message>
            <source>Words for revoked</source>
            <translation>吊銷的用語</translation>
        </message>
        <message>
            <source>Words for suspended</source>
            <translation>歇業的用語</translation>
        </message>
        <message>
            <source>Words for the summary procedure</source>
            <translation>簡易程序用語</translation>
        </message>
        <message>
            <source>Words for yes in the promise</source>
            <translation>承諾事項中表示“是”的詞</translation>
        </message>
        <message>
            <source>Words for yuan</source>
            <translation>人民幣的寫法</translation>
        </message>
        <message>
            <source>Words that deny a closing</source>
            <translation>否定註銷吊銷的用語</translation>
        </message>
        <message>
            <source>Words that deny the word behind them</source>
            <translation>否定後隨用語的詞</translation>
        </message>
        <message>
            <source>Words that join two kinds of penalty</source>
            <translation>連接兩種處罰的用語</translation>
        </message>
        <message>
            <source>Working days within which a decision is to be published</source>
            <translation>決定應公示的工作日期限</translation>
        </message>
        <message>
            <source>Working lists, not serious lists</source>
            <translation>工作名單（非嚴重失信名單）</translation>
        </message>
        <message>
            <source>m of address, building</source>
            <translation>地址同一樓棟的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of address, else</source>
            <translation>地址不同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of address, unit</source>
            <translation>地址同一單元的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of contact, else</source>
            <translation>聯繫方式不同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of contact, same</source>
            <translation>聯繫方式相同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of county, else</source>
            <translation>區縣不同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of county, same</source>
            <translation>區縣相同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of industry, else</source>
            <translation>行業不同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of industry, same</source>
            <translation>行業相同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of people, else</source>
            <translation>人員不同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of people, other</source>
            <translation>人員其他同一人員的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of people, representative</source>
            <translation>人員同一法定代表人的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of scope, else</source>
            <translation>經營範圍不同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of scope, same</source>
            <translation>經營範圍相同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of trade_name, else</source>
            <translation>字號不同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of trade_name, exact</source>
            <translation>字號相同的概率（同一控制人）</translation>
        </message>
        <message>
            <source>m of trade_name, similar</source>
            <translation>字號相近的概率（同一控制人）</translation>
        </message>
        <message>
            <source>u of address, building</source>
            <translation>地址同一樓棟的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of address, else</source>
            <translation>地址不同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of address, unit</source>
            <translation>地址同一單元的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of contact, else</source>
            <translation>聯繫方式不同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of contact, same</source>
            <translation>聯繫方式相同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of county, else</source>
            <translation>區縣不同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of county, same</source>
            <translation>區縣相同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of industry, else</source>
            <translation>行業不同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of industry, same</source>
            <translation>行業相同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of people, else</source>
            <translation>人員不同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of people, other</source>
            <translation>人員其他同一人員的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of people, representative</source>
            <translation>人員同一法定代表人的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of scope, else</source>
            <translation>經營範圍不同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of scope, same</source>
            <translation>經營範圍相同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of trade_name, else</source>
            <translation>字號不同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of trade_name, exact</source>
            <translation>字號相同的概率（不同控制人）</translation>
        </message>
        <message>
            <source>u of trade_name, similar</source>
            <translation>字號相近的概率（不同控制人）</translation>
        </message>
    </context>
    <context>
        <name>picture</name>
        <message>
            <source>A picture is written as .svg, .png or .pdf</source>
            <translation>圖片可存為 .svg、.png 或 .pdf</translation>
        </message>
        <message>
            <source>Choose a name that ends so</source>
            <translation>請使用上述擴展名</translation>
        </message>
        <message>
            <source>Choose another folder or make room</source>
            <translation>請換一個文件夾或騰出空間</translation>
        </message>
        <message>
            <source>The picture could not be written: %1</source>
            <translation>無法寫入圖片：%1</translation>
        </message>
    </context>
    <context>
        <name>pipeline</name>
        <message>
            <source>Building the graph</source>
            <translation>正在建立圖譜</translation>
        </message>
        <message>
            <source>Give the truth.json of a sample</source>
            <translation>請給出樣例的 truth.json</translation>
        </message>
        <message>
            <source>Mapping rates and hot spots</source>
            <translation>正在計算熱力與熱點</translation>
        </message>
        <message>
            <source>Point TMPDIR at a folder where you may write</source>
            <translation>請將 TMPDIR 指向可寫的文件夾</translation>
        </message>
        <message>
            <source>Rating firms</source>
            <translation>正在測算等級</translation>
        </message>
        <message>
            <source>There is no room for temporary files</source>
            <translation>沒有可放臨時文件的位置</translation>
        </message>
        <message>
            <source>This is no list of planted patterns</source>
            <translation>這不是預設情形清單</translation>
        </message>
        <message>
            <source>Working out ownership</source>
            <translation>正在計算股權與控制</translation>
        </message>
    </context>
    <context>
        <name>print</name>
        <message>
            <source>Choose a folder where you may write</source>
            <translation>請選擇有寫入權限的文件夾</translation>
        </message>
        <message>
            <source>Free some space or choose another disk</source>
            <translation>請騰出空間或改用其他磁盤</translation>
        </message>
        <message>
            <source>Give a report printed by Coir</source>
            <translation>請給出由 Coir 輸出的報告</translation>
        </message>
        <message>
            <source>Not readable as a PDF (%1)</source>
            <translation>無法按 PDF 讀取（%1）</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>正在輸出</translation>
        </message>
        <message>
            <source>The case no longer says what this report says: facts, rules or results were changed since</source>
            <translation>案件內容與本報告已不一致：此後事實、規則或結果有變動</translation>
        </message>
        <message>
            <source>The pages were changed after printing</source>
            <translation>頁面在輸出後被改動</translation>
        </message>
        <message>
            <source>The report cannot be written (%1)</source>
            <translation>報告無法寫入（%1）</translation>
        </message>
        <message>
            <source>The report cannot be written there (%1)</source>
            <translation>報告無法寫到該處（%1）</translation>
        </message>
        <message>
            <source>The report could not be sealed (%1)</source>
            <translation>報告封裝失敗（%1）</translation>
        </message>
        <message>
            <source>This PDF was not printed by Coir</source>
            <translation>該 PDF 不是由 Coir 輸出</translation>
        </message>
    </context>
    <context>
        <name>quarantine</name>
        <message>
            <source>amount</source>
            <translation>不是金額</translation>
        </message>
        <message>
            <source>bad_bytes</source>
            <translation>編碼有誤</translation>
        </message>
        <message>
            <source>blank_row</source>
            <translation>空行</translation>
        </message>
        <message>
            <source>broken_quote</source>
            <translation>引號未閉合</translation>
        </message>
        <message>
            <source>cell_error</source>
            <translation>單元格出錯</translation>
        </message>
        <message>
            <source>column_missing</source>
            <translation>文件中沒有配置所指的列</translation>
        </message>
        <message>
            <source>column_twice</source>
            <translation>該列出現兩次，以第一列為準</translation>
        </message>
        <message>
            <source>column_unknown</source>
            <translation>表式中沒有此列，僅留存原文</translation>
        </message>
        <message>
            <source>coordinates</source>
            <translation>座標無法讀取</translation>
        </message>
        <message>
            <source>date</source>
            <translation>沒有這個日期</translation>
        </message>
        <message>
            <source>date_order</source>
            <translation>日期先後顛倒</translation>
        </message>
        <message>
            <source>duplicate</source>
            <translation>重複</translation>
        </message>
        <message>
            <source>ends_before_start</source>
            <translation>止期早於起期</translation>
        </message>
        <message>
            <source>footer</source>
            <translation>表尾說明</translation>
        </message>
        <message>
            <source>foreign_currency</source>
            <translation>非人民幣金額</translation>
        </message>
        <message>
            <source>hs_code</source>
            <translation>不是商品編碼</translation>
        </message>
        <message>
            <source>hs_length</source>
            <translation>商品編碼位數</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>未成年人</translation>
        </message>
        <message>
            <source>missing_code</source>
            <translation>缺少代碼</translation>
        </message>
        <message>
            <source>missing_value</source>
            <translation>必填為空</translation>
        </message>
        <message>
            <source>month</source>
            <translation>月份無法讀取</translation>
        </message>
        <message>
            <source>natural_person</source>
            <translation>自然人</translation>
        </message>
        <message>
            <source>no_subject</source>
            <translation>缺少主體</translation>
        </message>
        <message>
            <source>not_a_record</source>
            <translation>不是記錄</translation>
        </message>
        <message>
            <source>not_positive</source>
            <translation>應大於零</translation>
        </message>
        <message>
            <source>number</source>
            <translation>不是數字</translation>
        </message>
        <message>
            <source>org_code_check</source>
            <translation>組織機構代碼校驗位不符</translation>
        </message>
        <message>
            <source>personal_code</source>
            <translation>像是個人證件號碼</translation>
        </message>
        <message>
            <source>quarter</source>
            <translation>季度無法讀取</translation>
        </message>
        <message>
            <source>ratio</source>
            <translation>比例無法讀取</translation>
        </message>
        <message>
            <source>reaches_nothing</source>
            <translation>未對應企業的任何記錄</translation>
        </message>
        <message>
            <source>reg_no_check</source>
            <translation>註冊號校驗位不符</translation>
        </message>
        <message>
            <source>repeated_heading</source>
            <translation>重複的表頭</translation>
        </message>
        <message>
            <source>share</source>
            <translation>不是比例</translation>
        </message>
        <message>
            <source>share_sum</source>
            <translation>一戶持股比例合計超過 100%</translation>
        </message>
        <message>
            <source>too_few_cells</source>
            <translation>列數過少</translation>
        </message>
        <message>
            <source>too_many_cells</source>
            <translation>列數過多</translation>
        </message>
        <message>
            <source>total</source>
            <translation>合計行</translation>
        </message>
        <message>
            <source>two_currencies</source>
            <translation>幣種不一致</translation>
        </message>
        <message>
            <source>unknown_list</source>
            <translation>名單未收錄</translation>
        </message>
        <message>
            <source>unknown_word</source>
            <translation>用語未收錄</translation>
        </message>
        <message>
            <source>uscc_alphabet</source>
            <translation>代碼含不允許的字符</translation>
        </message>
        <message>
            <source>uscc_check</source>
            <translation>校驗位不符</translation>
        </message>
        <message>
            <source>uscc_length</source>
            <translation>代碼位數不符</translation>
        </message>
        <message>
            <source>uscc_masked</source>
            <translation>代碼被遮蔽</translation>
        </message>
        <message>
            <source>year</source>
            <translation>年度無法讀取</translation>
        </message>
    </context>
    <context>
        <name>reason</name>
        <message>
            <source>A business park or licensed cluster address; a lawful relocation</source>
            <translation>園區或許可的集群註冊地址；依法遷址</translation>
        </message>
        <message>
            <source>A common name, a franchise or a name bought lawfully</source>
            <translation>常見字號、加盟或依法受讓的字號</translation>
        </message>
        <message>
            <source>A declared group with a cash pool</source>
            <translation>已申報資金池的集團</translation>
        </message>
        <message>
            <source>A device that several buyers use</source>
            <translation>多名購買者使用同一設備</translation>
        </message>
        <message>
            <source>A different controller is proven</source>
            <translation>已證明控制人不同</translation>
        </message>
        <message>
            <source>A guarantee exceeds its share of the guarantor's equity</source>
            <translation>擔保額超過擔保人淨資產的限定比例</translation>
        </message>
        <message>
            <source>A guarantee that has ended or been released; a group finance company under supervision</source>
            <translation>擔保已到期或解除；受監管的集團財務公司</translation>
        </message>
        <message>
            <source>A holder that the shareholder list does not name</source>
            <translation>股東名冊未列明的持有人</translation>
        </message>
        <message>
            <source>A holding sold since, or own shares that have to be disposed of in time</source>
            <translation>股權已轉讓，或須限期處置的自有股份</translation>
        </message>
        <message>
            <source>A lawful transfer of the licence</source>
            <translation>許可依法轉讓</translation>
        </message>
        <message>
            <source>A licensed bookkeeping or registration agency serves the firms</source>
            <translation>由有資質的代理記賬或登記代理機構服務</translation>
        </message>
        <message>
            <source>A member is on a serious list or a judgment defaulter</source>
            <translation>成員在嚴重失信名單或失信被執行人名單內</translation>
        </message>
        <message>
            <source>A real order with delivery and payment; seasonal trade; a project begins</source>
            <translation>有交付和付款的真實訂單；季節性經營；項目啟動</translation>
        </message>
        <message>
            <source>A recipient that several buyers send to</source>
            <translation>多名購買者寄往同一收件人</translation>
        </message>
        <message>
            <source>A reorganisation or sale at arm's length</source>
            <translation>重組或公允轉讓</translation>
        </message>
        <message>
            <source>A trade with few partners</source>
            <translation>交易對手本就稀少的行業</translation>
        </message>
        <message>
            <source>Account of a shop, hotel or tour leader</source>
            <translation>商店、酒店或領隊的賬戶</translation>
        </message>
        <message>
            <source>Accounts that pay one of the parties again at another time</source>
            <translation>在其他時間與其中一方重複往來付款的賬戶</translation>
        </message>
        <message>
            <source>Activity passes from one to the other</source>
            <translation>業務此消彼長</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>An account that pays for several buyers</source>
            <translation>同一賬戶為多名購買者付款</translation>
        </message>
        <message>
            <source>Batch creation</source>
            <translation>批量註冊</translation>
        </message>
        <message>
            <source>Burst of changes</source>
            <translation>短期頻繁變更</translation>
        </message>
        <message>
            <source>Business scope</source>
            <translation>經營範圍</translation>
        </message>
        <message>
            <source>Buyers of the same goods share a payer, device or recipient</source>
            <translation>購買相同商品者共用付款賬戶、設備或收貨人</translation>
        </message>
        <message>
            <source>Circular, deep or unknown ownership</source>
            <translation>股權循環、層級過深或終端不明</translation>
        </message>
        <message>
            <source>Common customers or suppliers</source>
            <translation>客戶或供應商重合</translation>
        </message>
        <message>
            <source>County</source>
            <translation>市縣</translation>
        </message>
        <message>
            <source>Court-supervised reorganisation; a different controller is proven</source>
            <translation>法院主導的重整；已證明控制人不同</translation>
        </message>
        <message>
            <source>Customers were sold at arm's length</source>
            <translation>客戶資源系公允轉讓</translation>
        </message>
        <message>
            <source>Declared price far below comparable goods</source>
            <translation>申報價格遠低於同類貨物</translation>
        </message>
        <message>
            <source>Device of a shop or hotel</source>
            <translation>商店或酒店的設備</translation>
        </message>
        <message>
            <source>Dormant, then a burst of sales or declarations</source>
            <translation>長期沉寂後銷售或申報驟增</translation>
        </message>
        <message>
            <source>Duty and tax at stake are large</source>
            <translation>涉及稅款較大</translation>
        </message>
        <message>
            <source>Dwelling or virtual address</source>
            <translation>住宅或虛擬地址</translation>
        </message>
        <message>
            <source>Firms hold each other in a circle</source>
            <translation>企業之間循環持股</translation>
        </message>
        <message>
            <source>Firms stand surety for each other in a circle</source>
            <translation>企業之間循環擔保</translation>
        </message>
        <message>
            <source>First-year firm, seasonal farm, holding or project company, staff insured elsewhere in the group</source>
            <translation>成立首年、季節性農業、控股或項目公司，員工在集團其他單位參保</translation>
        </message>
        <message>
            <source>Former runaway link</source>
            <translation>關聯走逃（失聯）戶</translation>
        </message>
        <message>
            <source>Franchise, branches or a fund family registered together; licensed cluster address</source>
            <translation>連鎖加盟、分支或系列基金同時登記；許可的集群註冊地址</translation>
        </message>
        <message>
            <source>Goods bought and sold disagree</source>
            <translation>進銷背離</translation>
        </message>
        <message>
            <source>Holders named in a register not delivered; fund or state structure</source>
            <translation>股東登記在未交換的名冊中；基金或國資架構</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行業</translation>
        </message>
        <message>
            <source>Instalments, split invoices, fees agreed beforehand</source>
            <translation>分期、拆分開票、事先約定的費用</translation>
        </message>
        <message>
            <source>Invoices written up to the limit</source>
            <translation>頂額開票</translation>
        </message>
        <message>
            <source>Later accounts with more equity; counter-guarantees or collateral</source>
            <translation>其後報表淨資產更高；有反擔保或抵押</translation>
        </message>
        <message>
            <source>Licence absent</source>
            <translation>應有許可缺失</translation>
        </message>
        <message>
            <source>Licence moved</source>
            <translation>許可證轉移</translation>
        </message>
        <message>
            <source>Licensed cluster address, park or incubator; a branch or holding platform with a real seat there</source>
            <translation>屬許可的集群註冊地址、園區或孵化器；或在該址確有辦公的分支、控股平臺</translation>
        </message>
        <message>
            <source>Many new counterparties pay alike within days</source>
            <translation>數日內眾多新交易對手付款相近</translation>
        </message>
        <message>
            <source>Many of the block's buyers have a hard link</source>
            <translation>群組中多數購買者有硬關聯</translation>
        </message>
        <message>
            <source>Mass-registration address</source>
            <translation>一址多照</translation>
        </message>
        <message>
            <source>Members share a controller or an address</source>
            <translation>成員共用控制人或地址</translation>
        </message>
        <message>
            <source>Money returns to its first payer in order of time</source>
            <translation>資金按時間順序回到首個付款方</translation>
        </message>
        <message>
            <source>More events than the exposure explains</source>
            <translation>事件多於分母所能解釋</translation>
        </message>
        <message>
            <source>More inspections here, better reporting, one-off campaign</source>
            <translation>本地檢查較多、上報較全或專項行動</translation>
        </message>
        <message>
            <source>Nearly all of it leaves at once</source>
            <translation>幾乎全部隨即轉出</translation>
        </message>
        <message>
            <source>Nobody insured</source>
            <translation>連續參保人數為零</translation>
        </message>
        <message>
            <source>Nobody outside the circle holds a share</source>
            <translation>環外無人持股</translation>
        </message>
        <message>
            <source>Nominee legal representative</source>
            <translation>疑似掛名法定代表人</translation>
        </message>
        <message>
            <source>One large contract invoiced in parts; the limit was raised since</source>
            <translation>一筆大額合同分次開票；其後限額已調高</translation>
        </message>
        <message>
            <source>One person who really runs a group of firms; a holding or fund platform</source>
            <translation>同一人確實經營一組企業；控股或基金平臺</translation>
        </message>
        <message>
            <source>One tie of the path</source>
            <translation>路徑中的一段關聯</translation>
        </message>
        <message>
            <source>Order in time</source>
            <translation>時間先後</translation>
        </message>
        <message>
            <source>Payment to suppliers under a contract; pooling within a group</source>
            <translation>按合同支付供應商；集團內歸集</translation>
        </message>
        <message>
            <source>Phone or e-mail</source>
            <translation>電話或郵箱</translation>
        </message>
        <message>
            <source>Pickup point or hotel</source>
            <translation>提貨點或酒店</translation>
        </message>
        <message>
            <source>Power does not fit the output</source>
            <translation>能耗與產出不符</translation>
        </message>
        <message>
            <source>Price accepted by customs for related parties</source>
            <translation>海關已認可關聯方成交價格</translation>
        </message>
        <message>
            <source>Prior odds</source>
            <translation>先驗幾率</translation>
        </message>
        <message>
            <source>Probability of the same controller</source>
            <translation>同一控制人的概率</translation>
        </message>
        <message>
            <source>Project company closed as planned</source>
            <translation>項目公司按計劃註銷</translation>
        </message>
        <message>
            <source>Promotion, departure peak</source>
            <translation>促銷、離島高峰</translation>
        </message>
        <message>
            <source>Property fees, tuition, ticket sales, seasonal buying, a licensed collection agent or marketplace</source>
            <translation>物業費、學費、票務、季節性收購、持牌代收機構或平臺</translation>
        </message>
        <message>
            <source>Purchases of the ring within a short time at one shop</source>
            <translation>本環購買者在同一門店短時間內集中購買</translation>
        </message>
        <message>
            <source>Purchases without invoice (farm produce), stock of earlier years, a change of trade</source>
            <translation>無票採購（農產品）、往年庫存、轉營</translation>
        </message>
        <message>
            <source>Quality or brand mix, second-hand goods, wrong unit, long-term contract</source>
            <translation>質量或品牌差異、舊貨、計量單位有誤、長期合同</translation>
        </message>
        <message>
            <source>Removal or repair of the entry</source>
            <translation>已移出或已修復</translation>
        </message>
        <message>
            <source>Removal, repair or objection</source>
            <translation>移出、修復或異議</translation>
        </message>
        <message>
            <source>Removed from the abnormal list; found at a reported new address</source>
            <translation>已移出經營異常名錄；在已申報的新住所取得聯繫</translation>
        </message>
        <message>
            <source>Representative, officers, holders</source>
            <translation>法定代表人、主要人員、股東</translation>
        </message>
        <message>
            <source>Risk of a tied firm reaches this one</source>
            <translation>關聯企業的風險傳導至本企業</translation>
        </message>
        <message>
            <source>Set-off between group members under a pooling contract; goods and invoices behind every payment</source>
            <translation>集團資金池合同下的軋差；每筆付款均有貨物和發票</translation>
        </message>
        <message>
            <source>Several payers repeat near-equal sums to one payee within a day</source>
            <translation>多個付款方一日內向同一收款方重複支付相近金額</translation>
        </message>
        <message>
            <source>Shared finance officer or tax handler</source>
            <translation>財務負責人、辦稅人員共用</translation>
        </message>
        <message>
            <source>Shared phone or e-mail</source>
            <translation>電話、郵箱共用</translation>
        </message>
        <message>
            <source>Short life</source>
            <translation>存續時間短</translation>
        </message>
        <message>
            <source>Split invoices, instalments, payroll or fees agreed beforehand</source>
            <translation>拆分開票、分期、工資或事先約定的費用</translation>
        </message>
        <message>
            <source>Tax rule: direct D</source>
            <translation>稅務規則：直接判 D</translation>
        </message>
        <message>
            <source>The amounts of the circle are alike</source>
            <translation>環內擔保金額接近</translation>
        </message>
        <message>
            <source>The collector looks like a shell firm</source>
            <translation>歸集方具有空殼企業特徵</translation>
        </message>
        <message>
            <source>The contact belongs to a licensed agency</source>
            <translation>聯繫方式屬於有資質的代理機構</translation>
        </message>
        <message>
            <source>The contact belongs to a licensed agency or to one group</source>
            <translation>聯繫方式屬於有資質的代理機構或同一集團</translation>
        </message>
        <message>
            <source>The declaration names a special relation to the seller</source>
            <translation>報關單確認與賣方存在特殊關係</translation>
        </message>
        <message>
            <source>The new firm was prepared long before the case, or bought at arm's length</source>
            <translation>新主體早在案發前即已籌備，或系公允受讓</translation>
        </message>
        <message>
            <source>The other firm's own fact</source>
            <translation>對方自身的事實</translation>
        </message>
        <message>
            <source>The payment period of the articles has not ended; capital paid since</source>
            <translation>章程約定的繳資期限未屆滿；其後已實繳</translation>
        </message>
        <message>
            <source>The person left before the runaway firm was so determined</source>
            <translation>相關人員在走逃認定之前已離任</translation>
        </message>
        <message>
            <source>The person was not directly responsible</source>
            <translation>該人員並非直接責任人</translation>
        </message>
        <message>
            <source>The price stays remarkable among all lines tested</source>
            <translation>在全部檢驗的貨項中仍屬異常</translation>
        </message>
        <message>
            <source>The same payer pays the same payee near-equal sums again within a day</source>
            <translation>同一付款方一日內向同一收款方重複支付相近金額</translation>
        </message>
        <message>
            <source>The same ring was run again</source>
            <translation>同一環路再次出現</translation>
        </message>
        <message>
            <source>The sanction of the first firm</source>
            <translation>原主體的懲戒</translation>
        </message>
        <message>
            <source>The sanction was repaired, upheld on objection, or has expired</source>
            <translation>懲戒已修復、異議成立或已到期</translation>
        </message>
        <message>
            <source>The tie has ended</source>
            <translation>關聯已終止</translation>
        </message>
        <message>
            <source>The tie has ended; the other firm's entry was removed or repaired</source>
            <translation>關聯已終止；對方記錄已移出或修復</translation>
        </message>
        <message>
            <source>The whole area is improbable by chance</source>
            <translation>整片區域難以用偶然解釋</translation>
        </message>
        <message>
            <source>Tour group, family, corporate outing, hotel concierge</source>
            <translation>旅遊團、家庭、單位出遊、酒店代收</translation>
        </message>
        <message>
            <source>Trade name</source>
            <translation>字號</translation>
        </message>
        <message>
            <source>Unpaid capital</source>
            <translation>註冊資本未實繳</translation>
        </message>
        <message>
            <source>Unreachable at its address</source>
            <translation>登記住所無法聯繫</translation>
        </message>
        <message>
            <source>What falls when one member fails</source>
            <translation>一家違約後的傳導</translation>
        </message>
        <message>
            <source>Work given to others, own power, production moved</source>
            <translation>委託加工、自發電、產能轉移</translation>
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
            <translation>在營企業 %1 戶</translation>
        </message>
        <message>
            <source>%1 and others, %2 in all</source>
            <translation>%1等 %2 戶</translation>
        </message>
        <message>
            <source>%1 firms vouch for one another in a circle</source>
            <translation>%1 戶循環擔保</translation>
        </message>
        <message>
            <source>%1 firms vouch for one another in a circle, closing ratio %2</source>
            <translation>%1 戶循環擔保，閉合率 %2</translation>
        </message>
        <message>
            <source>%1 further entries have expired, were repaired or withdrawn, are disputed, not public or on lists without weight; they are not shown and carry no weight.</source>
            <translation>另有 %1 條已到期、已修復、已撤銷、有異議、不公示或所在名單不計入評估，未列出，也不計入。</translation>
        </message>
        <message>
            <source>%1 objections are open.</source>
            <translation>%1 件異議尚未辦結。</translation>
        </message>
        <message>
            <source>%1 parties pass money round %3 times, %2 % of the first sum comes back</source>
            <translation>%1 方轉款成環 %3 次，首筆的 %2 % 迴流</translation>
        </message>
        <message>
            <source>%1 parties pass money round in order of time, %2 % of the first sum comes back</source>
            <translation>%1 方按時間順序轉款成環，首筆的 %2 % 迴流</translation>
        </message>
        <message>
            <source>%1 per exposure by county, empirical Bayes; hatched = suppressed</source>
            <translation>各市縣%1率（經驗貝葉斯）；斜線為不予顯示</translation>
        </message>
        <message>
            <source>%1 publicity periods end within 90 days of %2; their records will weigh no longer.</source>
            <translation>%2 起 90 日內有 %1 條公示期屆滿，屆時不再計權重。</translation>
        </message>
        <message>
            <source>%1 subjects known by token</source>
            <translation>%1 個以令牌表示的主體</translation>
        </message>
        <message>
            <source>%1, as of %2</source>
            <translation>%1，有效於 %2</translation>
        </message>
        <message>
            <source>%1, level %2 %3 (score %4).</source>
            <translation>%1，級別 %2 %3（分數 %4）。</translation>
        </message>
        <message>
            <source>%1, version %2, SHA-256 %3. Shown: all its parameters; the pack is kept in the case.</source>
            <translation>%1 第 %2 版，SHA-256 %3。所列為其全部參數；規則包隨案件保存。</translation>
        </message>
        <message>
            <source>%1, version %2, SHA-256 %3. Shown: the parameters at work in this report; the other %4 stand in the pack, which is kept in the case.</source>
            <translation>%1 第 %2 版，SHA-256 %3。所列為本報告用到的參數；其餘 %4 項見規則包，規則包隨案件保存。</translation>
        </message>
        <message>
            <source>%1: hot and cold hexagons of 2 km side (Gi*, false discovery rate controlled)</source>
            <translation>%1：邊長 2 公里六邊形的熱點與冷點（Gi*，控制錯誤發現率）</translation>
        </message>
        <message>
            <source>%2 (《%1》)</source>
            <translation>《%1》</translation>
        </message>
        <message>
            <source>12 months to %1, as known on %2</source>
            <translation>截至 %1 的 12 個月，已知於 %2</translation>
        </message>
        <message>
            <source>A register that was not imported is not read as "no record". "Not found" always means: not found in the batches and dates above.</source>
            <translation>未導入的來源不作“無記錄”解釋。凡“未發現”，均指在上列批次與時段內未發現。</translation>
        </message>
        <message>
            <source>A tier weighs recorded facts only; leads, such as those of this report, are not weighed.</source>
            <translation>等級只計已記錄的事實；線索（包括本報告所列）不計入等級。</translation>
        </message>
        <message>
            <source>Active firms</source>
            <translation>在營企業</translation>
        </message>
        <message>
            <source>Amounts in yuan. Relations as registered on the as-of date; a relation is not a finding.</source>
            <translation>金額單位為元。關係以有效日登記為準；有關係不等於有問題。</translation>
        </message>
        <message>
            <source>Amounts in yuan. Relations as registered on the as-of date; a relation is not a finding. The first %1 of %2; the rest stands in the case.</source>
            <translation>金額單位為元。關係以有效日登記為準；有關係不等於有問題。列出前 %1 條，共 %2 條；其餘見案件文件。</translation>
        </message>
        <message>
            <source>Annex %1: %2, %3</source>
            <translation>附件 %1：%2，%3</translation>
        </message>
        <message>
            <source>Annex %1: %2, %3 and others, %4 in all</source>
            <translation>附件 %1：%2，%3等 %4 戶</translation>
        </message>
        <message>
            <source>Annex %1: %2, %3 subjects known by token</source>
            <translation>附件 %1：%2，%3 個令牌主體</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>批准人</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>地區</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>條款</translation>
        </message>
        <message>
            <source>Articles are to be checked against the text in force; whether facts fulfil them is for the competent authority to decide.</source>
            <translation>條款以現行文本為準；事實是否符合條款由主管機關判斷。</translation>
        </message>
        <message>
            <source>As entered in the case up to the printing of this report; a verdict is the handler's word on a lead, no decision of an authority. Times are China Standard Time.</source>
            <translation>以打印本報告時案卷中的填寫為準；核查結論是承辦人對線索的意見，不是主管機關的決定。時間為北京時間。</translation>
        </message>
        <message>
            <source>As in the source</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>Basis and data</source>
            <translation>依據與數據</translation>
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
            <translation>流轉記錄</translation>
        </message>
        <message>
            <source>Check: coir verify CASE --file this file.</source>
            <translation>核對：coir verify 案件 --file 本文件。</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代碼</translation>
        </message>
        <message>
            <source>Condition that would clear the lead</source>
            <translation>可排除線索的條件</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>屬實</translation>
        </message>
        <message>
            <source>Content hash (SHA-256); the square holds the same text and no link.</source>
            <translation>內容哈希（SHA-256）；二維碼為同一文字，不含網址。</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>控制</translation>
        </message>
        <message>
            <source>Counter-evidence and clearing conditions</source>
            <translation>反證與澄清條件</translation>
        </message>
        <message>
            <source>County rates are smoothed towards the mean of the province (empirical Bayes, Marshall 1991). Hot spots on hexagons: Getis-Ord Gi* on the smoothed rate, the cell and its six neighbours, false discovery rate at 10, 5 and 1 percent. Tiers: rule pack of the scheme, decay by publicity period. Findings: each with its reasons, evidence and clearing conditions in the case file.</source>
            <translation>市縣率向全省均值收縮（經驗貝葉斯，Marshall 1991）。熱點以六邊形計：對平滑率作 Getis-Ord Gi*，含本格及相鄰六格，錯誤發現率 10 %、5 %、1 %。等級依評級規則包，按公示期遞減。線索的理由、證據與澄清條件均存於案件文件。</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Decision or list</source>
            <translation>決定或名單</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>分母</translation>
        </message>
        <message>
            <source>Detector</source>
            <translation>探測器</translation>
        </message>
        <message>
            <source>Detector %1, score %2, level %3 %4. A lead with its reasons, not a finding of fact.</source>
            <translation>探測器：%1，分數 %2，級別 %3 %4。本件為線索及其理由，不作認定。</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>排除</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>填寫人</translation>
        </message>
        <message>
            <source>Entered on</source>
            <translation>填寫時間</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件數</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>證據</translation>
        </message>
        <message>
            <source>Evidence index</source>
            <translation>證據索引</translation>
        </message>
        <message>
            <source>Exits from serious lists</source>
            <translation>移出嚴重失信名單</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>基數</translation>
        </message>
        <message>
            <source>Exposure: active firms (codes 91, 92, 93). Cells with an exposure below 20 or with 1 or 2 events are suppressed. A statistical signal is a place to look, no verdict on any firm.</source>
            <translation>基數為在營企業（代碼 91、92、93）。基數不足 20 或事件僅 1、2 件的單元不予顯示。統計信號只提示查看之處，不是對任何企業的結論。</translation>
        </message>
        <message>
            <source>Facts that have expired, were repaired or are disputed carry no weight here.</source>
            <translation>已到期、已修復或異議中的事實在此不計權重。</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Figure %1</source>
            <translation>圖 %1</translation>
        </message>
        <message>
            <source>Final holder</source>
            <translation>最終持有人</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>企業</translation>
        </message>
        <message>
            <source>Firms founded</source>
            <translation>新設企業</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>成立</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起點</translation>
        </message>
        <message>
            <source>Give 460000 or the code of a city or county</source>
            <translation>請給出 460000 或市縣代碼</translation>
        </message>
        <message>
            <source>Give the code of a firm of the case</source>
            <translation>請給出案件內企業的代碼</translation>
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
            <translation>承辦人</translation>
        </message>
        <message>
            <source>Handler %1　Reviewer %2　Page %3 of %4</source>
            <translation>承辦 %1　審核 %2　第 %3 頁 共 %4 頁</translation>
        </message>
        <message>
            <source>Hot spot</source>
            <translation>熱點</translation>
        </message>
        <message>
            <source>Imported as well, of no use to this report</source>
            <translation>另已導入、與本報告無關的來源</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>施行日期</translation>
        </message>
        <message>
            <source>In leads at watch or above</source>
            <translation>涉關注及以上線索</translation>
        </message>
        <message>
            <source>Industries by leads</source>
            <translation>線索的行業分佈</translation>
        </message>
        <message>
            <source>Industry section</source>
            <translation>行業門類</translation>
        </message>
        <message>
            <source>Inspect on site</source>
            <translation>實地檢查</translation>
        </message>
        <message>
            <source>Integrated</source>
            <translation>綜合持股</translation>
        </message>
        <message>
            <source>Integrated = directly and through other firms. 25 % and more counts by exact fractions. Natural persons are masked.</source>
            <translation>綜合持股含直接與間接。是否達到 25 % 以精確分數判斷。自然人已掩碼。</translation>
        </message>
        <message>
            <source>Integrated = directly and through other firms. 25 % and more counts by exact fractions. Natural persons are masked. Listed are %1 of %2 final holders; the rest stands in the case.</source>
            <translation>綜合持股含直接與間接。是否達到 25 % 以精確分數判斷。自然人已掩碼。列出 %1 名最終持有人，共 %2 名；其餘見案件文件。</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>內部</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>主要數據</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>依據</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>線索</translation>
        </message>
        <message>
            <source>Lead %1: %2</source>
            <translation>線索 %1：%2</translation>
        </message>
        <message>
            <source>Lead investigation report</source>
            <translation>線索調查報告</translation>
        </message>
        <message>
            <source>Leads are patterns to look into. A detector that is missing here found nothing or could not be judged for want of a register (see the data section).</source>
            <translation>線索是待核查的情形。未列出的探測器或未發現，或因缺少來源而不可判（見數據一節）。</translation>
        </message>
        <message>
            <source>Leads by detector</source>
            <translation>各類線索</translation>
        </message>
        <message>
            <source>Leads to look at first</source>
            <translation>優先核查線索</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>適用依據</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>級別</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>侷限</translation>
        </message>
        <message>
            <source>Main reason</source>
            <translation>主要理由</translation>
        </message>
        <message>
            <source>Met: it clears (entered by %1)</source>
            <translation>已滿足：可予排除（%1 錄入）</translation>
        </message>
        <message>
            <source>Methods</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>New entries on serious lists</source>
            <translation>新列入嚴重失信名單</translation>
        </message>
        <message>
            <source>New entries on the abnormal list</source>
            <translation>新列入經營異常名錄</translation>
        </message>
        <message>
            <source>Next period</source>
            <translation>下期關注</translation>
        </message>
        <message>
            <source>No action</source>
            <translation>不採取措施</translation>
        </message>
        <message>
            <source>No picture: the data imported do not give one.</source>
            <translation>無圖：已導入數據不足以成圖。</translation>
        </message>
        <message>
            <source>No record was found within the data imported</source>
            <translation>在已導入數據範圍內未發現記錄</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>號</translation>
        </message>
        <message>
            <source>Not judgeable, and why</source>
            <translation>不可判及原因</translation>
        </message>
        <message>
            <source>Not met: it does not clear (entered by %1)</source>
            <translation>不滿足：不能排除（%1 錄入）</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>未評</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備註</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>文號</translation>
        </message>
        <message>
            <source>Ownership and control</source>
            <translation>股權與控制</translation>
        </message>
        <message>
            <source>Ownership of %1</source>
            <translation>%1 的股權結構</translation>
        </message>
        <message>
            <source>Parameter</source>
            <translation>參數</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>路徑</translation>
        </message>
        <message>
            <source>Penalty decisions</source>
            <translation>行政處罰決定</translation>
        </message>
        <message>
            <source>Per thousand</source>
            <translation>每千戶</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>上期</translation>
        </message>
        <message>
            <source>Period: the 12 months to %1; before: the 12 months up to then. What was decided in a period is counted in it, whether or not its publicity has ended since; repaired, withdrawn and disputed records are left out of both.</source>
            <translation>本期：截至 %1 的 12 個月；上期：再往前 12 個月。在期內作出的計入該期，不論其公示此後是否屆滿；已修復、已撤銷和異議中的記錄兩期均不計。</translation>
        </message>
        <message>
            <source>Persons appear as keyed tokens and masked roles only; the score belongs to the pattern, not to a person.</source>
            <translation>自然人僅以令牌和掩碼角色出現；分數屬於情形，不屬於個人。</translation>
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
            <translation>已評</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Reasons and weights</source>
            <translation>理由與權重</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>隔離</translation>
        </message>
        <message>
            <source>Regional risk briefing</source>
            <translation>區域風險簡報</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>來源</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>關係</translation>
        </message>
        <message>
            <source>Relations</source>
            <translation>關係</translation>
        </message>
        <message>
            <source>Relations of the subjects, as of %1</source>
            <translation>各主體的關係，有效於 %1</translation>
        </message>
        <message>
            <source>Report on %1: %2 leads</source>
            <translation>關於%1的線索調查報告（%2 條線索）</translation>
        </message>
        <message>
            <source>Report on the lead "%1": %2</source>
            <translation>關於%2疑似“%1”的線索調查報告</translation>
        </message>
        <message>
            <source>Report on the lead "%1": %2 and others, %3 in all</source>
            <translation>關於%2等 %3 戶疑似“%1”的線索調查報告</translation>
        </message>
        <message>
            <source>Report on the lead "%1": %2 subjects known by token</source>
            <translation>關於 %2 個令牌主體疑似“%1”的線索調查報告</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>審核人</translation>
        </message>
        <message>
            <source>Risk briefing: %1</source>
            <translation>%1風險簡報</translation>
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
            <translation>行號以表頭為第 1 行；批次哈希為文件 SHA-256 的開頭。</translation>
        </message>
        <message>
            <source>Rows accepted</source>
            <translation>採納行數</translation>
        </message>
        <message>
            <source>Rule packs and parameters</source>
            <translation>規則包與參數</translation>
        </message>
        <message>
            <source>Sanctions in force</source>
            <translation>有效懲戒</translation>
        </message>
        <message>
            <source>Scheme COIR-ENT-1; rated are the companies and cooperatives (codes 91 and 93) of the registry that still exist, individual businesses are not. The local estimate is an analytic aid, not an official evaluation; it is not to be published.</source>
            <translation>方案 COIR-ENT-1；評價對象為登記庫中存續的企業和合作社（代碼 91、93），個體工商戶不評。本地測算僅供分析參考，不是官方評價，不得對外公佈。</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>分數</translation>
        </message>
        <message>
            <source>Scores are leads for supervision, worked out from the data imported by the rule packs named. They are no evidence of an offence, say nothing about registers that were not imported, and are void where a fact is corrected, repaired or disputed after the as-of date.</source>
            <translation>分數是監管線索，由所列規則包依已導入數據算出；不是違法的證據，不涉及未導入的來源；有效日之後事實更正、修復或有異議的，相應部分失效。</translation>
        </message>
        <message>
            <source>Second handler</source>
            <translation>承辦人二</translation>
        </message>
        <message>
            <source>Share or amount</source>
            <translation>比例或金額</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>簽名</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>簽署</translation>
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
            <translation>來源文件</translation>
        </message>
        <message>
            <source>State</source>
            <translation>狀態</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主體</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>建議</translation>
        </message>
        <message>
            <source>Sum (bits)</source>
            <translation>累計</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Synthetic data</source>
            <translation>合成數據</translation>
        </message>
        <message>
            <source>Take an id from findings.jsonl</source>
            <translation>請取 findings.jsonl 中的編號</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>接收人</translation>
        </message>
        <message>
            <source>The case does not know this firm</source>
            <translation>案件中沒有這戶企業</translation>
        </message>
        <message>
            <source>The case has no such finding</source>
            <translation>案件中沒有這條線索</translation>
        </message>
        <message>
            <source>The first %1 of %2 events; the rest stands in the case.</source>
            <translation>共 %2 項，列前 %1 項，其餘見案件。</translation>
        </message>
        <message>
            <source>The first %1 of %2 tokens.</source>
            <translation>列出 %2 個令牌中的前 %1 個。</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>圖示</translation>
        </message>
        <message>
            <source>The tick follows from the level of the lead and from the verdict, if there is one; it is a proposal, the handler decides. Before any step is taken, each clearing condition must have been checked and noted.</source>
            <translation>勾選按線索等級及已有的核查結論得出，僅為建議，由承辦人決定。採取任何措施之前，須逐項核查澄清條件並作記錄。</translation>
        </message>
        <message>
            <source>This is no unit of the province</source>
            <translation>這不是本省的市縣</translation>
        </message>
        <message>
            <source>This period</source>
            <translation>本期</translation>
        </message>
        <message>
            <source>This report shows leads; it does not establish facts</source>
            <translation>本報告為線索，不作認定</translation>
        </message>
        <message>
            <source>Through</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>Tier (local estimate)</source>
            <translation>等級（本地測算）</translation>
        </message>
        <message>
            <source>Tiers (local estimate, for internal use)</source>
            <translation>等級（本地測算，內部參考）</translation>
        </message>
        <message>
            <source>Time of the facts: %1 to %2.</source>
            <translation>事實時段：%1 至 %2。</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>時間線</translation>
        </message>
        <message>
            <source>To</source>
            <translation>終點</translation>
        </message>
        <message>
            <source>To be filled in by hand; the content hash at the end belongs to this copy and to every copy of it.</source>
            <translation>手工填寫；文末的內容哈希對本件及其全部複製件有效。</translation>
        </message>
        <message>
            <source>Token (beginning)</source>
            <translation>令牌（開頭）</translation>
        </message>
        <message>
            <source>Unified social credit code</source>
            <translation>統一社會信用代碼</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>單位</translation>
        </message>
        <message>
            <source>Valid on %1　Known on %2　Rule packs %3　%4</source>
            <translation>有效於 %1　已知於 %2　規則包 %3　%4</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>數值</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>核查結論</translation>
        </message>
        <message>
            <source>Verdict of the handler</source>
            <translation>核查意見</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>列入關注</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>權重</translation>
        </message>
        <message>
            <source>Weight (bits)</source>
            <translation>權重</translation>
        </message>
        <message>
            <source>Weight: what the line adds to the score or to the sum of bits; a dash states a circumstance that weighs nothing by itself.</source>
            <translation>權重為該行計入分數的數值；比較兩家企業時為以 2 為底的對數，每 +1 使前後承繼的幾率翻一倍。“—”為只說明情況、本身不計權重。</translation>
        </message>
        <message>
            <source>Weight: what the line adds to the score or to the sum of bits; a dash states a circumstance that weighs nothing by itself. Up to %1 rows of a reason are listed here; the case holds all %2 of this lead.</source>
            <translation>權重為該行計入分數的數值；比較兩家企業時為以 2 為底的對數，每 +1 使前後承繼的幾率翻一倍。“—”為只說明情況、本身不計權重。每條理由至多列出 %1 行證據；本線索的 %2 行全部保存在案件中。</translation>
        </message>
        <message>
            <source>Where: rates and hot spots</source>
            <translation>分佈：率與熱點</translation>
        </message>
        <message>
            <source>Within %1 days of the sanction %2 successor(s) with the same %3</source>
            <translation>懲戒後 %1 日內出現後繼 %2 戶，%3相同</translation>
        </message>
        <message>
            <source>Within %1 days of the sanction %2 successor(s) with the same %3 and %4</source>
            <translation>懲戒後 %1 日內出現後繼 %2 戶，%3、%4相同</translation>
        </message>
        <message>
            <source>Within %1 days of the sanction %2 successor(s) with the same %3, %4 and %5</source>
            <translation>懲戒後 %1 日內出現後繼 %2 戶，%3、%4、%5相同</translation>
        </message>
        <message>
            <source>by criterion %1</source>
            <translation>依標準 %1</translation>
        </message>
        <message>
            <source>change: %1</source>
            <translation>變更：%1</translation>
        </message>
        <message>
            <source>checked: met</source>
            <translation>已查，成立</translation>
        </message>
        <message>
            <source>checked: not met in the data</source>
            <translation>已查，數據中不成立</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>屬實</translation>
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
            <translation>擔保</translation>
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
            <translation>已掩碼</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>尚未作出</translation>
        </message>
        <message>
            <source>not imported</source>
            <translation>未導入</translation>
        </message>
        <message>
            <source>penalty decision %1: %2</source>
            <translation>行政處罰決定 %1：%2</translation>
        </message>
        <message>
            <source>registration status: %1</source>
            <translation>登記狀態：%1</translation>
        </message>
        <message>
            <source>report-script</source>
            <translation>han</translation>
        </message>
        <message>
            <source>suppressed</source>
            <translation>不予顯示</translation>
        </message>
        <message>
            <source>to check</source>
            <translation>待核</translation>
        </message>
        <message>
            <source>undated</source>
            <translation>無日期</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>關注</translation>
        </message>
        <message>
            <source>▲ high</source>
            <translation>▲ 高</translation>
        </message>
        <message>
            <source>◆ watch</source>
            <translation>◆ 關注</translation>
        </message>
        <message>
            <source>● hint</source>
            <translation>● 提示</translation>
        </message>
        <message>
            <source>☐ to be checked on site</source>
            <translation>☐ 待實地核查</translation>
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
            <translation>正在識別所涉主體</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>A rule pack names the law it rests on</source>
            <translation>規則包須寫明法律依據</translation>
        </message>
        <message>
            <source>A rule pack needs an id and a version of at least 1</source>
            <translation>規則包須有編號，且版本不小於 1</translation>
        </message>
        <message>
            <source>Add it to law/laws.toml or correct the rule pack</source>
            <translation>請在 law/laws.toml 中補充，或更正規則包</translation>
        </message>
        <message>
            <source>Cannot read the file</source>
            <translation>文件無法讀取</translation>
        </message>
        <message>
            <source>Correct the rule pack file</source>
            <translation>請更正規則包文件</translation>
        </message>
        <message>
            <source>End the older edition the day before</source>
            <translation>請將舊版本的止日定在前一日</translation>
        </message>
        <message>
            <source>Install Coir again: its resources are incomplete</source>
            <translation>請重新安裝 Coir：資源文件不完整</translation>
        </message>
        <message>
            <source>Nobody reads the parameter %1</source>
            <translation>參數 %1 無人使用</translation>
        </message>
        <message>
            <source>Not readable as TOML: %1</source>
            <translation>不是有效的 TOML：%1</translation>
        </message>
        <message>
            <source>Order them hint, watch, high</source>
            <translation>請按提示、關注、高的順序遞增</translation>
        </message>
        <message>
            <source>The law library does not know %1</source>
            <translation>法律依據庫中沒有 %1</translation>
        </message>
        <message>
            <source>The levels of %1 do not rise</source>
            <translation>%1 的等級界限未遞增</translation>
        </message>
        <message>
            <source>The parameter %1 is missing</source>
            <translation>缺少參數 %1</translation>
        </message>
        <message>
            <source>The parameter %1 is no share</source>
            <translation>參數 %1 不是持股比例</translation>
        </message>
        <message>
            <source>The parameter %1 is of the wrong kind or outside %2 to %3</source>
            <translation>參數 %1 類型不符，或超出 %2 至 %3</translation>
        </message>
        <message>
            <source>There is no rule pack %1</source>
            <translation>沒有規則包 %1</translation>
        </message>
        <message>
            <source>Two editions of %1 are in force on %2</source>
            <translation>%1 在 %2 有兩個版本同時有效</translation>
        </message>
        <message>
            <source>Write a fraction like 1/4</source>
            <translation>請寫成分數，例如 1/4</translation>
        </message>
        <message>
            <source>effective.from must be a date</source>
            <translation>effective.from 須為日期</translation>
        </message>
        <message>
            <source>status must be "law" or "design-default"</source>
            <translation>status 須為 "law" 或 "design-default"</translation>
        </message>
    </context>
    <context>
        <name>sample</name>
        <message>
            <source>Choose a folder that can be written and has room</source>
            <translation>請選擇可寫且空間足夠的文件夾</translation>
        </message>
        <message>
            <source>Choose an empty folder, or delete this one first; nothing was overwritten</source>
            <translation>請選擇空文件夾，或先刪除該文件夾；未覆蓋任何內容</translation>
        </message>
        <message>
            <source>Give a number from 1 to %1</source>
            <translation>請給出 1 到 %1 之間的數</translation>
        </message>
        <message>
            <source>Install the profiles that belong to this version</source>
            <translation>請安裝與本版本配套的導入方案</translation>
        </message>
        <message>
            <source>No import profile fits the form %1</source>
            <translation>沒有導入方案適用於表單 %1</translation>
        </message>
        <message>
            <source>The file cannot be written</source>
            <translation>文件無法寫入</translation>
        </message>
        <message>
            <source>The folder cannot be made</source>
            <translation>文件夾無法建立</translation>
        </message>
        <message>
            <source>The folder holds another province or another README.txt</source>
            <translation>該文件夾內已有另一個省份或另一份 README.txt</translation>
        </message>
        <message>
            <source>The number of firms is out of range</source>
            <translation>企業數量超出範圍</translation>
        </message>
        <message>
            <source>The workbook cannot be written</source>
            <translation>工作簿無法寫入</translation>
        </message>
        <message>
            <source>Writing the synthetic province</source>
            <translation>正在寫出合成省份數據</translation>
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
            <translation>各市縣%1</translation>
        </message>
        <message>
            <source>%1 by hexagon</source>
            <translation>六邊形%1</translation>
        </message>
        <message>
            <source>%1 declaration lines that the lead was compared with; band: median and robust spread</source>
            <translation>與本線索對比的 %1 條報關貨項；色帶為中位數與穩健離散度</translation>
        </message>
        <message>
            <source>%1 per %2</source>
            <translation>%1／%2</translation>
        </message>
        <message>
            <source>Amounts in yuan, guarantees in force on the as-of</source>
            <translation>金額單位為元，為有效日有效的擔保</translation>
        </message>
        <message>
            <source>Bars: sales a month; hatched: silence; registered firms only</source>
            <translation>柱為月開票額，斜線為靜默期；僅列登記企業</translation>
        </message>
        <message>
            <source>Buyers are keyed tokens; one square a purchase or a shared key</source>
            <translation>購買人為令牌；一格為一次購買或一個共用標識</translation>
        </message>
        <message>
            <source>Cross-holding loop</source>
            <translation>循環持股</translation>
        </message>
        <message>
            <source>Declared unit prices, %1</source>
            <translation>申報單價，%1</translation>
        </message>
        <message>
            <source>Differences between places are within chance</source>
            <translation>各地差異在隨機波動之內</translation>
        </message>
        <message>
            <source>Events per exposure, empirical Bayes; a rate is no verdict on a firm</source>
            <translation>事件數除以基數，經驗貝葉斯；率不是對企業的結論</translation>
        </message>
        <message>
            <source>Firms at one place</source>
            <translation>同址企業</translation>
        </message>
        <message>
            <source>Gi* on smoothed rates, false discovery rate controlled; side %1 m; hatched: too few to show</source>
            <translation>對平滑率作 Gi*，控制錯誤發現率；邊長 %1 米；斜線為數量過少不予顯示</translation>
        </message>
        <message>
            <source>Guarantee circle</source>
            <translation>擔保圈</translation>
        </message>
        <message>
            <source>Hollow: carries no weight (ended, repaired, withdrawn, disputed, not public)</source>
            <translation>空心：不計入評估（已到期、已修復、已撤銷、有異議或不公示）</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>列入：%1</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>名單</translation>
        </message>
        <message>
            <source>One lane a party, one arrow a transfer; amounts in yuan</source>
            <translation>一行為一個主體，一箭頭為一筆；金額單位為元</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>股權結構</translation>
        </message>
        <message>
            <source>Payments by time</source>
            <translation>資金流向（按時間）</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>行政處罰</translation>
        </message>
        <message>
            <source>Penalty: %1</source>
            <translation>處罰：%1</translation>
        </message>
        <message>
            <source>Registered relations in force on the as-of; a relation is not a finding</source>
            <translation>有效日登記的關係；有關係不等於有問題</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>登記</translation>
        </message>
        <message>
            <source>Relations of the subjects</source>
            <translation>主體關係</translation>
        </message>
        <message>
            <source>Reports and licences</source>
            <translation>年報與許可</translation>
        </message>
        <message>
            <source>Shares as registered; red frame: the firm asked for; hatched: unknown; dashed: a loop</source>
            <translation>比例以登記為準；紅框為所查企業，斜線為未知，虛線為循環</translation>
        </message>
        <message>
            <source>Tax and courts</source>
            <translation>稅務與司法</translation>
        </message>
        <message>
            <source>Time ribbon</source>
            <translation>換馬甲時間帶</translation>
        </message>
        <message>
            <source>What is known of the firm</source>
            <translation>企業時間線</translation>
        </message>
        <message>
            <source>Who bought and shared what</source>
            <translation>購買與共用標識</translation>
        </message>
        <message>
            <source>Width of a thread: weight of what is shared, its place is no date; curves: sales or declared value a month</source>
            <translation>線寬為共用項的權重，線的位置不表示日期；曲線為月開票額或申報額</translation>
        </message>
        <message>
            <source>Width of a thread: weight of what is shared, its place is no date; no invoices or declarations of these firms were delivered</source>
            <translation>線寬為共用項的權重，線的位置不表示日期；這些企業沒有已導入的開票或申報</translation>
        </message>
        <message>
            <source>abnormal list: %1</source>
            <translation>經營異常：%1</translation>
        </message>
        <message>
            <source>annual report %1</source>
            <translation>%1 年度年報</translation>
        </message>
        <message>
            <source>beneficial owner</source>
            <translation>受益所有人</translation>
        </message>
        <message>
            <source>change: %1</source>
            <translation>變更：%1</translation>
        </message>
        <message>
            <source>enforcement %1</source>
            <translation>被執行 %1</translation>
        </message>
        <message>
            <source>founded</source>
            <translation>成立</translation>
        </message>
        <message>
            <source>from here the successor does more</source>
            <translation>此後後繼主體超過原主體</translation>
        </message>
        <message>
            <source>licence: %1</source>
            <translation>許可：%1</translation>
        </message>
        <message>
            <source>list: %1</source>
            <translation>名單：%1</translation>
        </message>
        <message>
            <source>penalty: %1</source>
            <translation>處罰：%1</translation>
        </message>
        <message>
            <source>tax arrears</source>
            <translation>欠稅</translation>
        </message>
        <message>
            <source>tax rating %1</source>
            <translation>納稅信用 %1</translation>
        </message>
        <message>
            <source>too few to show</source>
            <translation>數量過少</translation>
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
            <translation>%1 需要 %2 個分值</translation>
        </message>
        <message>
            <source>%1 needs the day on which reports are due</source>
            <translation>%1 需要年報報送截止日</translation>
        </message>
        <message>
            <source>A dimension has a code and a weight above 0</source>
            <translation>維度須有代碼和大於 0 的權重</translation>
        </message>
        <message>
            <source>A later notice of this tax stands in its place</source>
            <translation>已由該稅種後續公告取代</translation>
        </message>
        <message>
            <source>A rating scheme has a table [scheme]</source>
            <translation>評級方案須有 [scheme] 表</translation>
        </message>
        <message>
            <source>A rating scheme has bands</source>
            <translation>評級方案須有等級分數線</translation>
        </message>
        <message>
            <source>A rating scheme has dimensions</source>
            <translation>評級方案須有維度</translation>
        </message>
        <message>
            <source>A rating scheme names its id, codes, coverage_min and fresh_days</source>
            <translation>評級方案須寫明 id、codes、coverage_min 和 fresh_days</translation>
        </message>
        <message>
            <source>Bands stand in falling order</source>
            <translation>等級分數線須從高到低</translation>
        </message>
        <message>
            <source>Controls or is controlled by %1, which is on a serious list</source>
            <translation>控制或受控於 %1，該企業在嚴重失信名單</translation>
        </message>
        <message>
            <source>Correct the rating scheme</source>
            <translation>請改正評級方案</translation>
        </message>
        <message>
            <source>Disputed: it does not weigh</source>
            <translation>異議處理中，不計分</translation>
        </message>
        <message>
            <source>Enforcement %1 is open</source>
            <translation>被執行案件 %1 未結</translation>
        </message>
        <message>
            <source>Founded on %1, less than %2 months ago</source>
            <translation>成立於 %1，不足 %2 個月</translation>
        </message>
        <message>
            <source>Guarantees %1, a judgment defaulter</source>
            <translation>為失信被執行人 %1 提供擔保</translation>
        </message>
        <message>
            <source>No annual report for %1 in the delivered register</source>
            <translation>已導入的年報中無 %1 年度</translation>
        </message>
        <message>
            <source>Not published: it does not weigh</source>
            <translation>不公示，不計分</translation>
        </message>
        <message>
            <source>Official tax credit %1 for %2</source>
            <translation>%2 年度官方納稅信用 %1 級</translation>
        </message>
        <message>
            <source>On a list without weight</source>
            <translation>所在名單不計分</translation>
        </message>
        <message>
            <source>On the abnormal list since %1</source>
            <translation>自 %1 起列入經營異常名錄</translation>
        </message>
        <message>
            <source>On the list %1 since %2</source>
            <translation>自 %2 起列入 %1</translation>
        </message>
        <message>
            <source>One step of control from %1, which is on a serious list</source>
            <translation>與 %1 相隔一層控制，該企業在嚴重失信名單</translation>
        </message>
        <message>
            <source>Penalty %1 of %2, weight now %3</source>
            <translation>%2 行政處罰 %1，當前權重 %3</translation>
        </message>
        <message>
            <source>Publicity has ended: it does not weigh</source>
            <translation>公示期已滿，不計分</translation>
        </message>
        <message>
            <source>Registration status: %1</source>
            <translation>登記狀態：%1</translation>
        </message>
        <message>
            <source>Removed on %1: it does not weigh</source>
            <translation>已於 %1 移出，不計分</translation>
        </message>
        <message>
            <source>Repaired: it does not weigh</source>
            <translation>已修復，不計分</translation>
        </message>
        <message>
            <source>Shell likelihood %1</source>
            <translation>空殼可能性 %1</translation>
        </message>
        <message>
            <source>Tax arrears announced on %1</source>
            <translation>%1 公告欠稅</translation>
        </message>
        <message>
            <source>The rating of %1 is not whole</source>
            <translation>%1 的評級不完整</translation>
        </message>
        <message>
            <source>Unknown rule %1</source>
            <translation>未知規則 %1</translation>
        </message>
        <message>
            <source>Unreachable at the registered address since %1</source>
            <translation>自 %1 起通過登記住所無法聯繫</translation>
        </message>
        <message>
            <source>Verify the case, and rate it again</source>
            <translation>請校驗案件並重新評級</translation>
        </message>
        <message>
            <source>Wages in arrears: on the list %1 since %2. A duty not performed; the entry weighs apart as a serious fact in lawfulness</source>
            <translation>拖欠工資：自 %2 起在名單 %1 內，屬未履行義務；該條目作為嚴重失信事實另在守法情況中計分</translation>
        </message>
        <message>
            <source>Withdrawn by who decided it: it does not weigh</source>
            <translation>已由作出機關撤銷，不計分</translation>
        </message>
    </context>
    <context>
        <name>status</name>
        <message>
            <source>active</source>
            <translation>存續</translation>
        </message>
        <message>
            <source>annulled</source>
            <translation>撤銷</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>註銷</translation>
        </message>
        <message>
            <source>closed_temp</source>
            <translation>停業</translation>
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
            <translation>遷入</translation>
        </message>
        <message>
            <source>moved_out</source>
            <translation>遷出</translation>
        </message>
        <message>
            <source>ordered_closed</source>
            <translation>責令關閉</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>吊銷</translation>
        </message>
        <message>
            <source>revoked_cancelled</source>
            <translation>吊銷已註銷</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>歇業</translation>
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
            <translation>另有 %1 行被改動</translation>
        </message>
        <message>
            <source>%1 rows of %2 are gone</source>
            <translation>%2 的 %1 行不見了</translation>
        </message>
        <message>
            <source>%1 rows were accepted, %2 are there</source>
            <translation>採納 %1 行，現存 %2 行</translation>
        </message>
        <message>
            <source>%1 rows were written, %2 are there</source>
            <translation>寫入 %1 行，現有 %2 行</translation>
        </message>
        <message>
            <source>%1 was withdrawn and is there</source>
            <translation>%1 已撤回卻仍在案件中</translation>
        </message>
        <message>
            <source>Analyse the case (F5), or run coir resolve</source>
            <translation>請分析案件（F5），或運行 coir resolve</translation>
        </message>
        <message>
            <source>Another program is writing to this case</source>
            <translation>另一程序正在寫入本案件</translation>
        </message>
        <message>
            <source>Ask for the right to read it</source>
            <translation>請取得讀取權限</translation>
        </message>
        <message>
            <source>Batch %1 is gone and was not withdrawn</source>
            <translation>批次 %1 缺失且未經撤回</translation>
        </message>
        <message>
            <source>Check its place and rights</source>
            <translation>請檢查其位置和權限</translation>
        </message>
        <message>
            <source>Check that the path exists and may be read</source>
            <translation>請檢查路徑是否存在、可否讀取</translation>
        </message>
        <message>
            <source>Check the disk and its free space, then try again</source>
            <translation>請檢查磁盤及剩餘空間後重試</translation>
        </message>
        <message>
            <source>Check the path</source>
            <translation>請檢查路徑</translation>
        </message>
        <message>
            <source>Check the rights of the folder and the room on the disk</source>
            <translation>請檢查文件夾權限和磁盤空間</translation>
        </message>
        <message>
            <source>Choose a file made by Coir</source>
            <translation>請選擇由 Coir 建立的文件</translation>
        </message>
        <message>
            <source>Choose a key exported by Coir</source>
            <translation>請選擇由 Coir 導出的密鑰</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>請選擇其他文件夾</translation>
        </message>
        <message>
            <source>Choose another name; nothing was overwritten</source>
            <translation>請另取名稱；未覆蓋任何文件</translation>
        </message>
        <message>
            <source>Close it there, or choose another name; nothing was overwritten</source>
            <translation>請在那裡關閉，或另取名稱；未覆蓋任何內容</translation>
        </message>
        <message>
            <source>Close other programs, then try again</source>
            <translation>請關閉其他程序後重試</translation>
        </message>
        <message>
            <source>Delete it once no program has the case open; it holds nothing of the case</source>
            <translation>確認沒有程序打開該案件後將其刪除；其中沒有案件內容</translation>
        </message>
        <message>
            <source>Finding %1 has no evidence</source>
            <translation>線索 %1 沒有證據</translation>
        </message>
        <message>
            <source>Free some space or choose another disk, then try again</source>
            <translation>請騰出空間或改用其他磁盤後重試</translation>
        </message>
        <message>
            <source>It belongs to the case: ask its owner for the right to write it</source>
            <translation>它是案件的一部分：請向其所有者申請寫入權限</translation>
        </message>
        <message>
            <source>It counts nowhere without the day from which it speaks; ask the source for 办结日期 or 受理日期</source>
            <translation>缺少起算日期，不起作用；請向來源單位核實辦結日期或受理日期</translation>
        </message>
        <message>
            <source>It takes the weight of nothing: the firm has no such entry from before its day, or more than one; ask the source for 信息类别 and 决定文号</source>
            <translation>未減輕任何記錄：該企業在此日期之前沒有對應記錄，或有多條；請向來源單位核實信息類別和決定文號</translation>
        </message>
        <message>
            <source>Let its owner open and close it once, or copy the case with its -wal file to a folder of your own</source>
            <translation>請其所有者打開並關閉一次，或把案件連同其 -wal 文件複製到自己的文件夾</translation>
        </message>
        <message>
            <source>Make the folder first</source>
            <translation>請先建立文件夾</translation>
        </message>
        <message>
            <source>Open a backup; the file was not changed</source>
            <translation>請打開備份；該文件未被改動</translation>
        </message>
        <message>
            <source>Other users may read the key</source>
            <translation>其他用戶可讀取該密鑰</translation>
        </message>
        <message>
            <source>Out of memory</source>
            <translation>內存不足</translation>
        </message>
        <message>
            <source>Read it once more</source>
            <translation>請重新讀取</translation>
        </message>
        <message>
            <source>Reading the case</source>
            <translation>正在讀取案件</translation>
        </message>
        <message>
            <source>Restore the key from its export</source>
            <translation>請由導出文件恢復密鑰</translation>
        </message>
        <message>
            <source>Restore the key from its export, or rotate it</source>
            <translation>請由導出文件恢復密鑰，或更換密鑰</translation>
        </message>
        <message>
            <source>Row %1 (%2, row %3) was changed after it was imported</source>
            <translation>第 %1 行（%2 第 %3 行）在導入後被改動</translation>
        </message>
        <message>
            <source>Row %1 points to a missing row of %2</source>
            <translation>第 %1 行指向 %2 中不存在的行</translation>
        </message>
        <message>
            <source>Row %1 stems from no import</source>
            <translation>第 %1 行不是由導入產生的</translation>
        </message>
        <message>
            <source>Row %1 was changed after it was written</source>
            <translation>第 %1 行在寫入後被改動</translation>
        </message>
        <message>
            <source>SQLite reports: %1</source>
            <translation>SQLite 報告：%1</translation>
        </message>
        <message>
            <source>Save a copy where you may write, and work on that</source>
            <translation>請在可寫處另存副本後使用</translation>
        </message>
        <message>
            <source>Take their rights away (mode 0600), or rotate the key</source>
            <translation>請收回權限（0600）或更換密鑰</translation>
        </message>
        <message>
            <source>The audit log was changed at line %1</source>
            <translation>審計日誌第 %1 行被改動</translation>
        </message>
        <message>
            <source>The audit log was cut after line %1</source>
            <translation>審計日誌在第 %1 行之後被截斷</translation>
        </message>
        <message>
            <source>The case cannot be opened (%1)</source>
            <translation>案件無法打開（%1）</translation>
        </message>
        <message>
            <source>The case has no record %1</source>
            <translation>案件中沒有記錄 %1</translation>
        </message>
        <message>
            <source>The case is cut short or has grown by foreign bytes</source>
            <translation>案件文件被截短，或混入外來內容</translation>
        </message>
        <message>
            <source>The case is damaged (%1)</source>
            <translation>案件已損壞（%1）</translation>
        </message>
        <message>
            <source>The case is open in another window or program</source>
            <translation>該案件正在另一窗口或程序中打開</translation>
        </message>
        <message>
            <source>The case may not be read</source>
            <translation>沒有讀取案件的權限</translation>
        </message>
        <message>
            <source>The case may not be written</source>
            <translation>沒有寫入案件的權限</translation>
        </message>
        <message>
            <source>The case was not closed properly, and %1 cannot be read</source>
            <translation>案件上次未正常關閉，且無法讀取 %1</translation>
        </message>
        <message>
            <source>The case was written while it was read</source>
            <translation>讀取期間案件被改寫</translation>
        </message>
        <message>
            <source>The copy could not be written</source>
            <translation>無法寫入副本</translation>
        </message>
        <message>
            <source>The database refused a step (%1)</source>
            <translation>數據庫拒絕了一步操作（%1）</translation>
        </message>
        <message>
            <source>The disk cannot be read or written (%1)</source>
            <translation>磁盤無法讀寫（%1）</translation>
        </message>
        <message>
            <source>The disk is full; nothing of this step was kept</source>
            <translation>磁盤已滿，本步未留下任何內容</translation>
        </message>
        <message>
            <source>The file %1 beside the case may not be written</source>
            <translation>案件旁邊的文件 %1 不可寫</translation>
        </message>
        <message>
            <source>The file exists already</source>
            <translation>文件已存在</translation>
        </message>
        <message>
            <source>The folder does not exist</source>
            <translation>文件夾不存在</translation>
        </message>
        <message>
            <source>The folder of keys cannot be made</source>
            <translation>無法建立密鑰文件夾</translation>
        </message>
        <message>
            <source>The inner order of the case was changed by another program</source>
            <translation>案件內部結構被其他程序改動</translation>
        </message>
        <message>
            <source>The key file cannot be read</source>
            <translation>密鑰文件無法讀取</translation>
        </message>
        <message>
            <source>The key file cannot be written</source>
            <translation>密鑰文件無法寫入</translation>
        </message>
        <message>
            <source>The key file was changed</source>
            <translation>密鑰文件被改動</translation>
        </message>
        <message>
            <source>The key in use is missing</source>
            <translation>缺少在用密鑰</translation>
        </message>
        <message>
            <source>The publicity rules cannot be read</source>
            <translation>公示規則無法讀取</translation>
        </message>
        <message>
            <source>The rows of the last import were not matched with their firms yet</source>
            <translation>上次導入的行尚未與企業對應</translation>
        </message>
        <message>
            <source>The seal of %1 differs from the audit log</source>
            <translation>%1 的封存值與操作日誌不符</translation>
        </message>
        <message>
            <source>The seal of batch %1 is gone</source>
            <translation>批次 %1 的封存值不見了</translation>
        </message>
        <message>
            <source>There is no such file</source>
            <translation>沒有這個文件</translation>
        </message>
        <message>
            <source>This case was written by a newer Coir (edition %1, this one reads %2)</source>
            <translation>本案件由較新的 Coir 寫成（版本 %1，本程序可讀 %2）</translation>
        </message>
        <message>
            <source>This is no key file</source>
            <translation>這不是密鑰文件</translation>
        </message>
        <message>
            <source>This is not a Coir case</source>
            <translation>這不是 Coir 案件</translation>
        </message>
        <message>
            <source>This is not a file</source>
            <translation>這不是文件</translation>
        </message>
        <message>
            <source>Update Coir; the file was not changed</source>
            <translation>請升級 Coir；該文件未被改動</translation>
        </message>
        <message>
            <source>Verify the case</source>
            <translation>請校驗案件</translation>
        </message>
        <message>
            <source>Wait until it has finished, or open the case read-only</source>
            <translation>請等其完成，或以只讀方式打開</translation>
        </message>
    </context>
    <context>
        <name>term</name>
        <message>
            <source>Circle of guarantees</source>
            <translation>擔保圈</translation>
        </message>
        <message>
            <source>Circular payments</source>
            <translation>資金迴流</translation>
        </message>
        <message>
            <source>Circular shareholding</source>
            <translation>循環持股</translation>
        </message>
        <message>
            <source>Duty-free buying ring</source>
            <translation>離島免稅套購</translation>
        </message>
        <message>
            <source>Hot spot</source>
            <translation>風險熱點</translation>
        </message>
        <message>
            <source>Low declared price</source>
            <translation>低報價格</translation>
        </message>
        <message>
            <source>Payments gathered by one collector</source>
            <translation>資金歸集</translation>
        </message>
        <message>
            <source>Phoenix firm</source>
            <translation>換馬甲</translation>
        </message>
        <message>
            <source>Risk from tied firms</source>
            <translation>關聯風險傳導</translation>
        </message>
        <message>
            <source>Shell company</source>
            <translation>空殼公司</translation>
        </message>
        <message>
            <source>abnormal</source>
            <translation>經營異常</translation>
        </message>
        <message>
            <source>abnormal_entry</source>
            <translation>經營異常名錄</translation>
        </message>
        <message>
            <source>active</source>
            <translation>存續</translation>
        </message>
        <message>
            <source>activity</source>
            <translation>經營此消彼長</translation>
        </message>
        <message>
            <source>address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>annual_report</source>
            <translation>企業年報</translation>
        </message>
        <message>
            <source>annulled</source>
            <translation>撤銷</translation>
        </message>
        <message>
            <source>another officer or holder in common</source>
            <translation>其他人員或股東相同</translation>
        </message>
        <message>
            <source>area</source>
            <translation>地區</translation>
        </message>
        <message>
            <source>area_shape</source>
            <translation>區劃圖形</translation>
        </message>
        <message>
            <source>assets moved</source>
            <translation>資產轉移</translation>
        </message>
        <message>
            <source>blank_row</source>
            <translation>空行</translation>
        </message>
        <message>
            <source>business scope</source>
            <translation>經營範圍</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>註銷</translation>
        </message>
        <message>
            <source>chain</source>
            <translation>鏈式控制</translation>
        </message>
        <message>
            <source>change</source>
            <translation>變更登記</translation>
        </message>
        <message>
            <source>closed_temp</source>
            <translation>停業</translation>
        </message>
        <message>
            <source>closed_temporarily</source>
            <translation>歇業</translation>
        </message>
        <message>
            <source>collector</source>
            <translation>歸集方</translation>
        </message>
        <message>
            <source>contagion</source>
            <translation>關聯風險傳導</translation>
        </message>
        <message>
            <source>controller</source>
            <translation>控制人</translation>
        </message>
        <message>
            <source>county</source>
            <translation>區縣</translation>
        </message>
        <message>
            <source>course of activity</source>
            <translation>業務走勢</translation>
        </message>
        <message>
            <source>declaration_line</source>
            <translation>報關單</translation>
        </message>
        <message>
            <source>delisted</source>
            <translation>除名</translation>
        </message>
        <message>
            <source>device</source>
            <translation>設備</translation>
        </message>
        <message>
            <source>dominant</source>
            <translation>相對控制</translation>
        </message>
        <message>
            <source>duty-free-ring</source>
            <translation>離島免稅套購</translation>
        </message>
        <message>
            <source>enforcement</source>
            <translation>被執行人</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>線索企業</translation>
        </message>
        <message>
            <source>footer</source>
            <translation>表尾說明</translation>
        </message>
        <message>
            <source>foreign_currency</source>
            <translation>非人民幣金額</translation>
        </message>
        <message>
            <source>grid-events</source>
            <translation>網格事件</translation>
        </message>
        <message>
            <source>grid_event</source>
            <translation>網格事件</translation>
        </message>
        <message>
            <source>guarantee</source>
            <translation>擔保</translation>
        </message>
        <message>
            <source>guarantee-circle</source>
            <translation>擔保圈</translation>
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
            <translation>股東及出資</translation>
        </message>
        <message>
            <source>hot-spot</source>
            <translation>風險熱點</translation>
        </message>
        <message>
            <source>hs_length</source>
            <translation>商品編碼位數</translation>
        </message>
        <message>
            <source>industry</source>
            <translation>行業</translation>
        </message>
        <message>
            <source>invoice_month</source>
            <translation>發票月度彙總</translation>
        </message>
        <message>
            <source>joint</source>
            <translation>共同控制</translation>
        </message>
        <message>
            <source>licence</source>
            <translation>行政許可</translation>
        </message>
        <message>
            <source>licence number</source>
            <translation>許可證編號</translation>
        </message>
        <message>
            <source>licensed_site</source>
            <translation>集群地址與代理機構</translation>
        </message>
        <message>
            <source>liquidation</source>
            <translation>清算</translation>
        </message>
        <message>
            <source>list_entry</source>
            <translation>嚴重失信與失信被執行人名單</translation>
        </message>
        <message>
            <source>lists</source>
            <translation>名單在列</translation>
        </message>
        <message>
            <source>member</source>
            <translation>成員</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>未成年人</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>已轉移</translation>
        </message>
        <message>
            <source>moved_in</source>
            <translation>遷入</translation>
        </message>
        <message>
            <source>moved_out</source>
            <translation>遷出</translation>
        </message>
        <message>
            <source>natural_person</source>
            <translation>自然人</translation>
        </message>
        <message>
            <source>none</source>
            <translation>無</translation>
        </message>
        <message>
            <source>objection</source>
            <translation>異議申請</translation>
        </message>
        <message>
            <source>ordered_closed</source>
            <translation>責令關閉</translation>
        </message>
        <message>
            <source>origin</source>
            <translation>原主體</translation>
        </message>
        <message>
            <source>ownership-cycle</source>
            <translation>循環持股</translation>
        </message>
        <message>
            <source>payer</source>
            <translation>付款賬戶</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>資金流水</translation>
        </message>
        <message>
            <source>payment-cycle</source>
            <translation>資金迴流</translation>
        </message>
        <message>
            <source>payment-fan-in</source>
            <translation>資金歸集</translation>
        </message>
        <message>
            <source>penalties</source>
            <translation>行政處罰</translation>
        </message>
        <message>
            <source>penalty</source>
            <translation>行政處罰</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>人員</translation>
        </message>
        <message>
            <source>phoenix</source>
            <translation>換馬甲</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>phone or e-mail</source>
            <translation>電話或郵箱</translation>
        </message>
        <message>
            <source>post</source>
            <translation>主要人員</translation>
        </message>
        <message>
            <source>purchase</source>
            <translation>離島免稅購買</translation>
        </message>
        <message>
            <source>recipient</source>
            <translation>收貨人</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>企業登記</translation>
        </message>
        <message>
            <source>repair</source>
            <translation>信用修復</translation>
        </message>
        <message>
            <source>repeated_heading</source>
            <translation>重複的表頭</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>吊銷</translation>
        </message>
        <message>
            <source>revoked_cancelled</source>
            <translation>吊銷已註銷</translation>
        </message>
        <message>
            <source>same building</source>
            <translation>同一樓棟</translation>
        </message>
        <message>
            <source>same legal representative</source>
            <translation>同一法定代表人</translation>
        </message>
        <message>
            <source>same unit</source>
            <translation>同一單元</translation>
        </message>
        <message>
            <source>section A</source>
            <translation>A 農林牧漁</translation>
        </message>
        <message>
            <source>section B</source>
            <translation>B 採礦</translation>
        </message>
        <message>
            <source>section C</source>
            <translation>C 製造</translation>
        </message>
        <message>
            <source>section D</source>
            <translation>D 電熱燃水</translation>
        </message>
        <message>
            <source>section E</source>
            <translation>E 建築</translation>
        </message>
        <message>
            <source>section F</source>
            <translation>F 批發零售</translation>
        </message>
        <message>
            <source>section G</source>
            <translation>G 交通運輸倉儲郵政</translation>
        </message>
        <message>
            <source>section H</source>
            <translation>H 住宿餐飲</translation>
        </message>
        <message>
            <source>section I</source>
            <translation>I 信息傳輸軟件</translation>
        </message>
        <message>
            <source>section J</source>
            <translation>J 金融</translation>
        </message>
        <message>
            <source>section K</source>
            <translation>K 房地產</translation>
        </message>
        <message>
            <source>section L</source>
            <translation>L 租賃商務</translation>
        </message>
        <message>
            <source>section M</source>
            <translation>M 科研技術</translation>
        </message>
        <message>
            <source>section N</source>
            <translation>N 水利環境公共設施</translation>
        </message>
        <message>
            <source>section O</source>
            <translation>O 居民服務修理</translation>
        </message>
        <message>
            <source>section P</source>
            <translation>P 教育</translation>
        </message>
        <message>
            <source>section Q</source>
            <translation>Q 衛生社會工作</translation>
        </message>
        <message>
            <source>section R</source>
            <translation>R 文體娛</translation>
        </message>
        <message>
            <source>section S</source>
            <translation>S 公共管理社會組織</translation>
        </message>
        <message>
            <source>section T</source>
            <translation>T 國際組織</translation>
        </message>
        <message>
            <source>share_sum</source>
            <translation>持股比例合計超過 100 %</translation>
        </message>
        <message>
            <source>shell</source>
            <translation>空殼公司</translation>
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
            <translation>單獨控制</translation>
        </message>
        <message>
            <source>standardised</source>
            <translation>標準化</translation>
        </message>
        <message>
            <source>successor</source>
            <translation>後繼主體</translation>
        </message>
        <message>
            <source>suspect</source>
            <translation>主體</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>歇業</translation>
        </message>
        <message>
            <source>tariff</source>
            <translation>關稅稅率</translation>
        </message>
        <message>
            <source>tax_arrears</source>
            <translation>欠稅公告</translation>
        </message>
        <message>
            <source>tax_rating</source>
            <translation>納稅信用評價</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>相同</translation>
        </message>
        <message>
            <source>tier-d</source>
            <translation>D 級</translation>
        </message>
        <message>
            <source>total</source>
            <translation>合計行</translation>
        </message>
        <message>
            <source>trade name</source>
            <translation>字號</translation>
        </message>
        <message>
            <source>trading partners</source>
            <translation>交易對方</translation>
        </message>
        <message>
            <source>two_currencies</source>
            <translation>幣種不一致</translation>
        </message>
        <message>
            <source>undervaluation</source>
            <translation>低報價格</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>uscc_check</source>
            <translation>代碼校驗位錯誤</translation>
        </message>
        <message>
            <source>utility_quarter</source>
            <translation>社保水電</translation>
        </message>
        <message>
            <source>victim</source>
            <translation>受害方</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>關注</translation>
        </message>
    </context>
    <context>
        <name>text</name>
        <message>
            <source>A code table has another heading than expected</source>
            <translation>代碼表的表頭與預期不符</translation>
        </message>
        <message>
            <source>A code table is missing</source>
            <translation>缺少代碼表</translation>
        </message>
        <message>
            <source>A row of a code table has another number of cells</source>
            <translation>代碼表某行的列數不符</translation>
        </message>
        <message>
            <source>Install the package libopencc-data</source>
            <translation>請安裝軟件包 libopencc-data</translation>
        </message>
        <message>
            <source>Install the program again; its code tables are damaged</source>
            <translation>請重新安裝程序：代碼表已損壞</translation>
        </message>
        <message>
            <source>The table of traditional characters cannot be read</source>
            <translation>無法讀取繁簡轉換表</translation>
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
            <translation>塊</translation>
        </message>
        <message>
            <source>buyers</source>
            <translation>人</translation>
        </message>
        <message>
            <source>cells</source>
            <translation>單元</translation>
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
            <translation>戶</translation>
        </message>
        <message>
            <source>hops</source>
            <translation>步</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>小時</translation>
        </message>
        <message>
            <source>industries</source>
            <translation>個行業</translation>
        </message>
        <message>
            <source>invoices</source>
            <translation>發票份數</translation>
        </message>
        <message>
            <source>items</source>
            <translation>件</translation>
        </message>
        <message>
            <source>levels</source>
            <translation>層</translation>
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
            <translation>分鐘</translation>
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
            <translation>筆</translation>
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
