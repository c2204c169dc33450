<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>Level</name>
        <message>
            <source>High</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not judged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watch</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Money</name>
        <message>
            <source>%1 ten-thousand yuan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 yuan</source>
            <translation type="unfinished" />
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
            <translation>型別</translation>
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
            <source>axis from %1</source>
            <translation>縱軸自 %1 起</translation>
        </message>
        <message>
            <source>burst</source>
            <translation>突增</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>聯絡方式</translation>
        </message>
        <message>
            <source>dashed: not verified</source>
            <translation>虛線：未核實</translation>
        </message>
        <message>
            <source>device</source>
            <translation>裝置</translation>
        </message>
        <message>
            <source>dormant</source>
            <translation>休眠</translation>
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
            <source>holding %</source>
            <translation>持股 %</translation>
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
            <translation>同聯絡方式</translation>
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
            <source>yes</source>
            <translation>是</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message>
            <source>about %1 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about %1 s</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Making the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the case</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>    %1:%2:%3 "%4": %5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>    refused: %1, %2 rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cells, %2 judged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 firms have this name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 mentions, %2 resolved, %3 left open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 planted patterns and %2 decoys stand in truth.json</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 synthetic firms, %2 rows in %3 files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 of %3 patterns found, %4 of %5 decoys at high, %6 of %7 leads at watch or above on a pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2; %3 rows, %4 accepted, %5 refused, %6 twice, %7 left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: already in the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: left alone; %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: refused; %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--%1 has no such value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--%1 is not a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--%1 must be a whole number from %2 to %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--from and --to go together, the earlier first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--known needs --as-of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--out is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--set takes key=value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A case report needs --subject or --finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As of %1, as known on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the right to read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder where you may write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty case: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space in the temporary folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space or choose another disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a unified social credit code or the full name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give both dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the unified social credit code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install Coir again, or set COIR_RESOURCES to the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leads: %1 high, %2 watch, %3 hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the GeoJSON file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the PDF file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the folder for the results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No temporary folder can be made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printing the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See coir %1 --help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See coir --help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Self-test failed, version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Self-test passed, version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The case does not know this firm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be written (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file may not be read</source>
            <translation>沒有讀取此檔案的許可權</translation>
        </message>
        <message>
            <source>The file may not be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder for the results cannot be made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The input table is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The options are wrong: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The resources of Coir were not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room for the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such detector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such file</source>
            <translation>沒有此檔案</translation>
        </message>
        <message>
            <source>There is no such folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such rating scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such report template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together %1 rows: %2 accepted, %3 refused, %4 twice, %5 left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use --template case or region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use COIR-ENT-1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use abnormal, findings, grid-events, lists, penalties, tier-d or undervaluation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use county or hex:METRES</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use ownership, graph, heat or cycles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use rate, eb, kde, gi-star or scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use: coir %1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as 2026-09-30</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about %1 s left</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot read the file</source>
            <translation>無法讀取檔案</translation>
        </message>
        <message>
            <source>The compressed file is cut off or damaged</source>
            <translation>壓縮檔案被截斷或已損壞</translation>
        </message>
        <message>
            <source>The file does not fit into memory</source>
            <translation>檔案超出可用記憶體</translation>
        </message>
        <message>
            <source>The file holds no heading</source>
            <translation>檔案沒有表頭</translation>
        </message>
        <message>
            <source>The row has more cells than the heading</source>
            <translation>該行單元格多於表頭</translation>
        </message>
        <message>
            <source>There is no such file</source>
            <translation>沒有此檔案</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::AlertsView</name>
        <message>
            <source>Alerts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>coir::ui::Banner</name>
        <message>
            <source>Sample case: every name and code is invented; nothing may be enforced by it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Synthetic data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use own files…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>coir::ui::ClockBox</name>
        <message>
            <source>Facts that held on this day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what was published or filed by this day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set both to the latest day of the data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two clocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>coir::ui::CommandBar</name>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>coir::ui::DossierView</name>
        <message>
            <source>Dossier</source>
            <translation>檔案</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::Inspector</name>
        <message>
            <source>Back to the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inspector</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>coir::ui::MainWindow</name>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New case…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open case…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Unit and handler…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coir case (*.coir)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data through %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files to import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder to import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import &amp;files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No case open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save &amp;picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no case</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>coir::ui::OfficeDialog</name>
        <message>
            <source>Asked once. It stands in reports and in the audit trail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handler</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who works with this case</source>
            <translation type="unfinished" />
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
            <translation>開啟其依據</translation>
        </message>
        <message>
            <source>Open what stands behind it (point at a mark first)</source>
            <translation>開啟其依據（請先指向一個標記）</translation>
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
            <translation>儲存圖片</translation>
        </message>
        <message>
            <source>Save picture…</source>
            <translation>儲存圖片…</translation>
        </message>
    </context>
    <context>
        <name>coir::ui::Rail</name>
        <message>
            <source>%1 open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Views</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>coir::ui::SearchBox</name>
        <message>
            <source>Firm name, code, address, pinyin initials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found for “%1” in the imported data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>coir::ui::ShortcutSheet</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>coir::ui::SourcesView</name>
        <message>
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>coir::ui::StateStack</name>
        <message>
            <source>CSV, XLSX, JSON, also compressed; the forms are recognised by their headings. An existing case opens with Ctrl+O.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a folder here: a new case and the whole analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder to import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>coir::ui::StatusBar</name>
        <message>
            <source>%1 (+%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the running job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No job running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cancelling…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>coir::ui::TiersView</name>
        <message>
            <source>Tiers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>coir::ui::TodayView</name>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>command</name>
        <message>
            <source>A report printed from this case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A setting of the method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As known on that day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most so many nodes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check a case, its audit chain and a printed report; say what is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data-quality figures per batch and source unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of this delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date on the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Division code of a briefing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edition of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts valid on that day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding of a case report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Firm of a case report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder for the results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoJSON to write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heat fields and hot spots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How two firms are connected; JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import files or whole folders; recognised by content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Integrated ownership, control, beneficial owners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join what files say of one firm; reversible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key for the tokens of persons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of words: zh_CN, zh_TW or en</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest path</source>
            <translation>最長路徑</translation>
        </message>
        <message>
            <source>Make an empty case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of firms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One method of the core on plain tables: ownership, graph, heat, cycles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only these, separated by commas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the workstation (on a case)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF to write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print a report as PDF: case or region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print nothing but refusals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the summary as one JSON object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rating scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read and judge, keep nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run detectors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed: same seed, same bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show this help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statistic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Synthetic province, whole job, recall and precision per detector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole job on a folder of files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tiers with their explanation (local estimate)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use N threads; the result is the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this profile instead of recognising one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What lies around a firm; JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a synthetic province: files in the forms of offices, and truth.json</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the figures there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the findings there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the table there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the table there; the explanations lie beside it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>case or region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>county or hex:METRES</source>
            <translation type="unfinished" />
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
            <translation>請加 points=檔案，含 x、y 兩列</translation>
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
            <translation>頻寬按 Scott 規則：%1</translation>
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
            <translation>請給出含 cell、x、y、events、exposure 列的檔案</translation>
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
            <translation>這些點無法給出頻寬</translation>
        </message>
        <message>
            <source>Unknown setting %1</source>
            <translation>未知設定 %1</translation>
        </message>
        <message>
            <source>Without x and y there are no neighbours</source>
            <translation>沒有 x、y 就沒有鄰居</translation>
        </message>
        <message>
            <source>kde needs points</source>
            <translation>kde 需要點資料</translation>
        </message>
    </context>
    <context>
        <name>detect</name>
        <message>
            <source>A finding names its subject and its reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A finding without evidence is a defect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person is never the suspect of a finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A score lies between 0 and 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not judgeable: the register %1 was not delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partly not judgeable: the register %1 was not delivered</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>field</name>
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
            <source>announced_on</source>
            <translation>公告日期</translation>
        </message>
        <message>
            <source>assets_fen</source>
            <translation>資產總額</translation>
        </message>
        <message>
            <source>bought_at</source>
            <translation>購物時間</translation>
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
            <source>debtor</source>
            <translation>被擔保人</translation>
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
            <source>device_token</source>
            <translation>裝置（令牌）</translation>
        </message>
        <message>
            <source>email_token</source>
            <translation>郵箱（令牌）</translation>
        </message>
        <message>
            <source>entered_on</source>
            <translation>列入日期</translation>
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
            <source>founded</source>
            <translation>成立日期</translation>
        </message>
        <message>
            <source>grade</source>
            <translation>級別</translation>
        </message>
        <message>
            <source>happened_at</source>
            <translation>時間</translation>
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
            <source>liabilities_fen</source>
            <translation>負債總額</translation>
        </message>
        <message>
            <source>list_kind</source>
            <translation>名單類別</translation>
        </message>
        <message>
            <source>month</source>
            <translation>月份</translation>
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
            <source>payer_token</source>
            <translation>付款賬戶（令牌）</translation>
        </message>
        <message>
            <source>person_token</source>
            <translation>人員（令牌）</translation>
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
            <source>promise</source>
            <translation>承諾事項</translation>
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
            <source>rep_token</source>
            <translation>法定代表人（令牌）</translation>
        </message>
        <message>
            <source>report_address</source>
            <translation>年報地址</translation>
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
            <source>title</source>
            <translation>職務</translation>
        </message>
        <message>
            <source>top_invoices</source>
            <translation>頂額開票份數</translation>
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
            <translation>設定 %1 應為不小於 %2 的數字</translation>
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
            <translation>該方法沒有設定 %1</translation>
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
            <translation>四次核，頻寬 %1 米，精確計算；單位：起/平方公里</translation>
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
            <translation>%1 個私用區字元已換成標準字元</translation>
        </message>
        <message>
            <source>%1 columns have no heading</source>
            <translation>%1 列沒有列名</translation>
        </message>
        <message>
            <source>%1 formulas have no stored result and were read as empty</source>
            <translation>%1 個公式沒有儲存的結果，按空值讀取</translation>
        </message>
        <message>
            <source>%1 members stand twice in their record; the last one counts</source>
            <translation>%1 處欄位在同一記錄中重複，以最後一個為準</translation>
        </message>
        <message>
            <source>'%1' must be a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'%1' must be a list of texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'%1' must be a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'%1' must be a text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'%1' must be a whole number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'%1' must be true or false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A cell or row is larger than any table holds (over %1 bytes)</source>
            <translation>單元格或行超出正常表格的大小（超過 %1 位元組）</translation>
        </message>
        <message>
            <source>A cell points to a text that is not there</source>
            <translation>單元格引用的文字不存在</translation>
        </message>
        <message>
            <source>A delimiter or decimal point is one character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A field must be a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A field needs a column and at least one heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quotation mark is opened and never closed</source>
            <translation>引號只有左邊沒有右邊</translation>
        </message>
        <message>
            <source>A quotation mark may be open; have the table exported again</source>
            <translation>可能有引號未閉合，請重新匯出該表</translation>
        </message>
        <message>
            <source>A record is larger than any table holds (over %1 bytes)</source>
            <translation>單條記錄超出正常表格的大小（超過 %1 位元組）</translation>
        </message>
        <message>
            <source>A table is an array of objects, one for each record</source>
            <translation>表應為物件陣列，每條記錄一個物件</translation>
        </message>
        <message>
            <source>A workbook or archive is packed in this file</source>
            <translation>此檔案中壓縮的是工作簿或壓縮包</translation>
        </message>
        <message>
            <source>As %1 it lacks the columns: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As %1 it names no subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask its sender for it again</source>
            <translation>請向報送單位重新索取</translation>
        </message>
        <message>
            <source>Byte %1 of the file (%2) is no %3</source>
            <translation>檔案第 %1 位元組（%2）不符合 %3 編碼</translation>
        </message>
        <message>
            <source>Check the delimiter of the file</source>
            <translation>請檢查檔案的分隔符</translation>
        </message>
        <message>
            <source>Check the disk, or copy the file to another place first</source>
            <translation>請檢查磁碟，或先將檔案複製到別處</translation>
        </message>
        <message>
            <source>Check the installation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the path to the records</source>
            <translation>請檢查記錄所在的路徑</translation>
        </message>
        <message>
            <source>Check the path; the file may have been moved</source>
            <translation>請檢查路徑，檔案可能已被移動</translation>
        </message>
        <message>
            <source>Close other programs and try again</source>
            <translation>請關閉其他程式後重試</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not trust this file; ask its sender for a plain one</source>
            <translation>此檔案不可信，請向報送單位索取未壓縮的檔案</translation>
        </message>
        <message>
            <source>Export or unpack the table as CSV, XLSX or JSON</source>
            <translation>請將表格匯出或解壓為 CSV、XLSX 或 JSON</translation>
        </message>
        <message>
            <source>Export the sheets as CSV instead</source>
            <translation>請改將工作表匯出為 CSV</translation>
        </message>
        <message>
            <source>Export the table as CSV, XLSX or JSON</source>
            <translation>請將表格匯出為 CSV、XLSX 或 JSON</translation>
        </message>
        <message>
            <source>Give yourself the right to read it, or copy it to a place of your own</source>
            <translation>請取得讀取許可權，或將其複製到自己的目錄</translation>
        </message>
        <message>
            <source>Have the file exported again</source>
            <translation>請重新匯出該檔案</translation>
        </message>
        <message>
            <source>Have the file exported again as UTF-8</source>
            <translation>請以 UTF-8 重新匯出該檔案</translation>
        </message>
        <message>
            <source>Have the file exported again, one object for each record</source>
            <translation>請重新匯出該檔案，每條記錄一個物件</translation>
        </message>
        <message>
            <source>Have the file exported without a DOCTYPE</source>
            <translation>請不帶 DOCTYPE 重新匯出該檔案</translation>
        </message>
        <message>
            <source>Have the table exported again</source>
            <translation>請重新匯出該表</translation>
        </message>
        <message>
            <source>Have the workbook saved again</source>
            <translation>請重新儲存該工作簿</translation>
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
            <translation>請指定其中的檔案</translation>
        </message>
        <message>
            <source>No profile knows its columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not enough memory to read the file</source>
            <translation>記憶體不足，無法讀取檔案</translation>
        </message>
        <message>
            <source>Not enough memory to unpack the file</source>
            <translation>記憶體不足，無法解壓檔案</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet program and save it as XLSX</source>
            <translation>請用電子表格軟體開啟並另存為 XLSX</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet program and save it as XLSX or CSV</source>
            <translation>請用電子表格軟體開啟並另存為 XLSX 或 CSV</translation>
        </message>
        <message>
            <source>Put a line with the names of the columns above the rows</source>
            <translation>請在資料行上方加一行列名</translation>
        </message>
        <message>
            <source>Save it as UTF-8 or GB18030, or say which encoding it has</source>
            <translation>請另存為 UTF-8 或 GB18030，或指明其編碼</translation>
        </message>
        <message>
            <source>Save its content as a file first</source>
            <translation>請先將其內容儲存為檔案</translation>
        </message>
        <message>
            <source>Say which one to read</source>
            <translation>請指明讀取哪一個</translation>
        </message>
        <message>
            <source>Take the password off and save it again</source>
            <translation>請取消密碼後重新儲存</translation>
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
            <translation>XML 中聲明瞭自有的文件型別</translation>
        </message>
        <message>
            <source>The XML is not well-formed at line %1, character %2</source>
            <translation>第 %1 行第 %2 個字元處 XML 格式不正確</translation>
        </message>
        <message>
            <source>The archive has %1 members</source>
            <translation>壓縮包中有 %1 個檔案</translation>
        </message>
        <message>
            <source>The cell holds the error %1</source>
            <translation>單元格中是錯誤值 %1</translation>
        </message>
        <message>
            <source>The compressed file is cut off</source>
            <translation>壓縮檔案不完整</translation>
        </message>
        <message>
            <source>The compressed file is damaged</source>
            <translation>壓縮檔案已損壞</translation>
        </message>
        <message>
            <source>The element is no object</source>
            <translation>該元素不是物件</translation>
        </message>
        <message>
            <source>The encoding of the text is not known</source>
            <translation>無法識別文字編碼</translation>
        </message>
        <message>
            <source>The file cannot be read (system error %1)</source>
            <translation>無法讀取檔案（系統錯誤 %1）</translation>
        </message>
        <message>
            <source>The file has no array of objects at %1</source>
            <translation>檔案在 %1 處沒有物件陣列</translation>
        </message>
        <message>
            <source>The file holds nothing but blanks</source>
            <translation>檔案中只有空白</translation>
        </message>
        <message>
            <source>The file holds several tables: %1</source>
            <translation>檔案中有多個表：%1</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>檔案為空</translation>
        </message>
        <message>
            <source>The file is nested deeper than %1 levels</source>
            <translation>檔案巢狀超過 %1 層</translation>
        </message>
        <message>
            <source>The file is not valid JSON at character %1</source>
            <translation>檔案第 %1 個字元處不是有效的 JSON</translation>
        </message>
        <message>
            <source>The file may be cut off; have it exported again</source>
            <translation>檔案可能不完整，請重新匯出</translation>
        </message>
        <message>
            <source>The file may not be read</source>
            <translation>沒有讀取此檔案的許可權</translation>
        </message>
        <message>
            <source>The file was changed while it was being read</source>
            <translation>讀取過程中檔案被改動</translation>
        </message>
        <message>
            <source>The folder of profiles cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The heading stands more than once</source>
            <translation>列名重複</translation>
        </message>
        <message>
            <source>The order of dates is ymd, dmy or mdy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile has no fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile has no id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is no valid TOML: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile names no fact table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The records have no members in common; this is no table</source>
            <translation>各記錄沒有共同的欄位，這不是表格</translation>
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
            <source>The sheet %1 is hidden</source>
            <translation>工作表 %1 是隱藏的</translation>
        </message>
        <message>
            <source>The system has no room left to open the file</source>
            <translation>系統資源不足，無法開啟檔案</translation>
        </message>
        <message>
            <source>The table has no headings</source>
            <translation>表中沒有標題行</translation>
        </message>
        <message>
            <source>The texts of the workbook are larger than any table holds</source>
            <translation>工作簿中的文字超出正常表格的大小</translation>
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
            <source>There is no such file</source>
            <translation>檔案不存在</translation>
        </message>
        <message>
            <source>This is a %1 file, no table</source>
            <translation>這是 %1 檔案，不是表格</translation>
        </message>
        <message>
            <source>This is a binary workbook (XLSB)</source>
            <translation>這是二進位制工作簿（XLSB）</translation>
        </message>
        <message>
            <source>This is a folder, not a file</source>
            <translation>這是資料夾，不是檔案</translation>
        </message>
        <message>
            <source>This is a page or document in XML or HTML, no table</source>
            <translation>這是 XML 或 HTML 頁面或文件，不是表格</translation>
        </message>
        <message>
            <source>This is a pipe, socket or device, not a file</source>
            <translation>這是管道、套接字或裝置，不是檔案</translation>
        </message>
        <message>
            <source>This is a text document or presentation, no workbook</source>
            <translation>這是文件或簡報，不是工作簿</translation>
        </message>
        <message>
            <source>This is a workbook in the old binary form (XLS)</source>
            <translation>這是舊式二進位制工作簿（XLS）</translation>
        </message>
        <message>
            <source>This is an OpenDocument file</source>
            <translation>這是 OpenDocument 檔案</translation>
        </message>
        <message>
            <source>This is an archive, no workbook</source>
            <translation>這是壓縮包，不是工作簿</translation>
        </message>
        <message>
            <source>This is no table; do not trust the file</source>
            <translation>這不是表格，檔案不可信</translation>
        </message>
        <message>
            <source>This is no text and no workbook</source>
            <translation>這既不是文字也不是工作簿</translation>
        </message>
        <message>
            <source>Unknown key '%1'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown type '%1'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown unit '%1'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpack it and import the files in it</source>
            <translation>請解壓後匯入其中的檔案</translation>
        </message>
        <message>
            <source>Unpack it first</source>
            <translation>請先解壓</translation>
        </message>
        <message>
            <source>Unpacked, the file grows beyond any table (%1 bytes out of %2)</source>
            <translation>解壓後的檔案超出正常表格的大小（%2 位元組解壓為 %1 位元組）</translation>
        </message>
        <message>
            <source>Wait until nothing writes to it any more and import it again</source>
            <translation>請待寫入結束後重新匯入</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agencies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bandwidth of the quartic kernel</source>
            <translation>四次核頻寬</translation>
        </message>
        <message>
            <source>Cannot be reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change items that date a status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enforcement closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enforcement open although it says ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewest cells with exposure for Gi*</source>
            <translation>Gi* 所需最少單元數</translation>
        </message>
        <message>
            <source>Fields with a longer minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds of penalty that are minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds of penalty that are serious</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest radius of a window</source>
            <translation>視窗最大半徑</translation>
        </message>
        <message>
            <source>Largest share of all exposure in a window</source>
            <translation>窗口占全部分母的最大比例</translation>
        </message>
        <message>
            <source>Licensed cluster addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maximum on a serious list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maximum publicity, general</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maximum publicity, minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maximum publicity, serious</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minimum on a serious list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minimum publicity in those fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minimum publicity, general</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minimum publicity, minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minimum publicity, serious</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monte-Carlo runs</source>
            <translation>蒙特卡洛次數</translation>
        </message>
        <message>
            <source>Months to the as-of that are counted</source>
            <translation>截至日前計入的月數</translation>
        </message>
        <message>
            <source>Names of the defaulter list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names of the wage arrears list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objection rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Permutations</source>
            <translation>置換次數</translation>
        </message>
        <message>
            <source>Repair granted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runaway taxpayer</source>
            <translation type="unfinished" />
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
            <source>Side of the hexagons of a run</source>
            <translation>整體作業的六邊形邊長</translation>
        </message>
        <message>
            <source>Source words for general</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source words for minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source words for serious</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time on the defaulter list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warnings and criticism never weigh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words for the summary procedure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working lists, not serious lists</source>
            <translation type="unfinished" />
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
            <translation>請使用上述副檔名</translation>
        </message>
        <message>
            <source>Choose another folder or make room</source>
            <translation>請換一個資料夾或騰出空間</translation>
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
            <translation>構建圖譜</translation>
        </message>
        <message>
            <source>Give the truth.json of a sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mapping rates and hot spots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rating firms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no list of planted patterns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working out ownership</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>print</name>
        <message>
            <source>Choose a folder where you may write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space or choose another disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a report printed by Coir</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not readable as a PDF (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The case no longer says what this report says: facts, rules or results were changed since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pages were changed after printing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report cannot be written (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report cannot be written there (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report could not be sealed (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This PDF was not printed by Coir</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 active firms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2 more: %3, level %4 %5 (score %6).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 further entries have expired, were repaired, are disputed or are not public; they are not shown and carry no weight.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 objections are open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 per exposure by county, empirical Bayes; hatched = suppressed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 publicity periods end within 90 days of %2; their records will weigh no longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, as of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, version %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2, level %3 %4 (score %5).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>12 months to %1, as known on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A register that was not imported is not read as "no record". "Not found" always means: not found in the batches and dates above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Active firms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amounts in yuan. Relations as registered on the as-of date; a relation is not a finding.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Annex %1: %2, %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Annex %1: %2, %3 and %4 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles are to be checked against the text in force; whether facts fulfil them is for the competent authority to decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Basis and data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Batch hash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Batches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before any step is taken, each clearing condition must have been checked and noted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beneficial owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check: menu File, Verify; or coir verify CASE --file this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation>程式碼</translation>
        </message>
        <message>
            <source>Condition that would clear the lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content hash (SHA-256); the square holds the same text and no link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control</source>
            <translation>控制</translation>
        </message>
        <message>
            <source>Counter-evidence and clearing conditions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>County rates are smoothed towards the mean of the province (empirical Bayes, Marshall 1991). Hot spots on hexagons: Getis-Ord Gi* on the smoothed rate, the cell and its six neighbours, false discovery rate at 10, 5 and 1 percent. Tiers: rule pack of the scheme, decay by publicity period. Findings: each with its reasons, evidence and clearing conditions in the case file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Decision or list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Denominator</source>
            <translation>分母</translation>
        </message>
        <message>
            <source>Detector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detector %1, score %2, level %3 %4. A lead with its reasons, not a finding of fact.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismissed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence index</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exits from serious lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exposure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exposure: active firms (codes 91, 92, 93). Cells with an exposure below 20 or with 1 or 2 events are suppressed. A statistical signal is a place to look, no verdict on any firm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts that have expired, were repaired or are disputed carry no weight here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Final holder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Firm</source>
            <translation>企業</translation>
        </message>
        <message>
            <source>Firms founded</source>
            <translation type="unfinished" />
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
            <source>Give 460000 or the code of a city or county</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the code of a firm of the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handler</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handler %1　Reviewer %2　Page %3 of %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hot and cold hexagons of 2 km side (Gi*, false discovery rate controlled)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hot spot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In force from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In leads at watch or above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Industries by leads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Industry section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inspect on site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Integrated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Integrated = directly and through other firms. 25 % and more counts by exact fractions. Natural persons are masked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead investigation report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leads are patterns to look into. A detector that is missing here found nothing or could not be judged for want of a register (see the data section).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leads by detector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leads to look at first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation>級別</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Main reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Methods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New entries on serious lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New entries on the abnormal list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No picture: the data imported do not give one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No record was found within the data imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not rated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ownership and control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ownership of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parameter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Penalty decisions in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per thousand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period: the 12 months to %1; before: the 12 months up to then. Expired, repaired and disputed records are left out of both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persons appear as keyed tokens and masked roles only; the score belongs to the pattern, not to a person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reasons and weights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regional risk briefing</source>
            <translation>區域風險簡報</translation>
        </message>
        <message>
            <source>Register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relations of the subjects, as of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report on %1: %2 leads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report on the lead "%1": %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report on the lead "%1": %2 and %3 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risk briefing: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row numbers count the heading as row 1; the batch hash is the beginning of the file's SHA-256.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule packs and parameters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sanctions in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scheme COIR-ENT-1. The local estimate is an analytic aid, not an official evaluation; it is not to be published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scores are leads for supervision, worked out from the data imported by the rule packs named. They are no evidence of an offence, say nothing about registers that were not imported, and are void where a fact is corrected, repaired or disputed after the as-of date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second handler</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share or amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signatures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smoothed</source>
            <translation>平滑後</translation>
        </message>
        <message>
            <source>Source file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Synthetic data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take an id from findings.jsonl</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The case does not know this firm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The case has no such finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first %1 of %2 events; the rest stands in the case.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no unit of the province</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This report shows leads; it does not establish facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Through</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tier (local estimate)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tiers (local estimate, for internal use)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time of the facts: %1 to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Unified social credit code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid on %1　Known on %2　Rule packs %3　%4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation>數值</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight</source>
            <translation>權重</translation>
        </message>
        <message>
            <source>Where: rates and hot spots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by criterion %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>checked: met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>checked: not met in the data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>entered on the list %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>founded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>guarantees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>masked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>penalty decision %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>registration status: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>report-script</source>
            <translation>han</translation>
        </message>
        <message>
            <source>suppressed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>watch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>▲ high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>◆ watch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>● hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>☐ to be checked on site</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>A rule pack names the law it rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rule pack needs an id and a version of at least 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it to law/laws.toml or correct the rule pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot read the file</source>
            <translation>無法讀取檔案</translation>
        </message>
        <message>
            <source>Correct the rule pack file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the older edition the day before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install Coir again: its resources are incomplete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody reads the parameter %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not readable as TOML: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The law library does not know %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The parameter %1 is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The parameter %1 is of the wrong kind or outside %2 to %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no rule pack %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two editions of %1 are in force on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>effective.from must be a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>status must be "law" or "design-default"</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sample</name>
        <message>
            <source>Choose a folder that can be written and has room</source>
            <translation>請選擇可寫且空間足夠的資料夾</translation>
        </message>
        <message>
            <source>Give a number from 1 to %1</source>
            <translation>請給出 1 到 %1 之間的數</translation>
        </message>
        <message>
            <source>Install the profiles that belong to this version</source>
            <translation>請安裝與本版本配套的匯入方案</translation>
        </message>
        <message>
            <source>No import profile fits the form %1</source>
            <translation>沒有匯入方案適用於表單 %1</translation>
        </message>
        <message>
            <source>The file cannot be written</source>
            <translation>檔案無法寫入</translation>
        </message>
        <message>
            <source>The folder cannot be made</source>
            <translation>資料夾無法建立</translation>
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
            <translation>正在寫出合成省份資料</translation>
        </message>
    </context>
    <context>
        <name>scene</name>
        <message>
            <source>%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 by county</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 by hexagon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 declaration lines of the same goods, mode, terms and quarter; band: median and robust spread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 per %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amounts in yuan, guarantees in force on the as-of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bars: sales a month; hatched: silence; registered firms only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Buyers are keyed tokens; one square a purchase or a shared key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cross-holding loop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declared unit prices, HS %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events per exposure, empirical Bayes; a rate is no verdict on a firm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Firms at one place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gi* on smoothed rates, false discovery rate controlled; side %1 m; hatched: too few to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guarantee circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hollow: expired, repaired, disputed or not public; carries no weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One lane a party, one arrow a transfer; amounts in yuan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ownership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Payments by time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Penalties</source>
            <translation>行政處罰</translation>
        </message>
        <message>
            <source>Penalty: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Registered relations in force on the as-of; a relation is not a finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Registration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relations of the subjects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports and licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shares as registered; hatched: unknown; dashed: a loop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tax and courts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time ribbon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is known of the firm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who bought and shared what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width of a thread: weight of what is shared; curves: sales or declared value a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>abnormal list: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>annual report %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>beneficial owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>enforcement %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>founded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from here the successor does more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>licence: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>list: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>penalty: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tax arrears</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tax rating %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yuan a month</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>score</name>
        <message>
            <source>%1 needs %2 values of points</source>
            <translation>%1 需要 %2 個分值</translation>
        </message>
        <message>
            <source>A dimension has a code and a weight above 0</source>
            <translation>維度須有程式碼和大於 0 的權重</translation>
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
            <translation>已匯入的年報中無 %1 年度</translation>
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
            <source>Unknown rule %1</source>
            <translation>未知規則 %1</translation>
        </message>
        <message>
            <source>Unreachable at the registered address since %1</source>
            <translation>自 %1 起透過登記住所無法聯絡</translation>
        </message>
    </context>
    <context>
        <name>store</name>
        <message>
            <source>%1 rows were accepted, %2 are there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program is writing to this case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the right to read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its place and rights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the path exists and may be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk and its free space, then try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the rights of the folder and the room on the disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file made by Coir</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a key exported by Coir</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name; nothing was overwritten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other programs, then try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding %1 has no evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space or choose another disk, then try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the folder first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a backup; the file was not changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other users may read the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out of memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the key from its export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the key from its export, or rotate it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 points to a missing row of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SQLite reports: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy where you may write, and work on that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take their rights away (mode 0600), or rotate the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit log was changed at line %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The case cannot be opened (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The case has no record %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The case is cut short or has grown by foreign bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The case is damaged (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The case may not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The case may not be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database refused a step (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk cannot be read or written (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full; nothing of this step was kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file exists already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder does not exist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder of keys cannot be made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The inner order of the case was changed by another program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file cannot be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key in use is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The publicity rules cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such file</source>
            <translation>沒有此檔案</translation>
        </message>
        <message>
            <source>This case was written by a newer Coir (edition %1, this one reads %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no key file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a Coir case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update Coir; the file was not changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verify the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until it has finished, or open the case read-only</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>term</name>
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
            <source>annual_report</source>
            <translation>企業年報</translation>
        </message>
        <message>
            <source>annulled</source>
            <translation>撤銷</translation>
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
            <source>cancelled</source>
            <translation>登出</translation>
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
            <source>declaration_line</source>
            <translation>報關單</translation>
        </message>
        <message>
            <source>delisted</source>
            <translation>除名</translation>
        </message>
        <message>
            <source>dominant</source>
            <translation>相對控制</translation>
        </message>
        <message>
            <source>duty-free-ring</source>
            <translation>免稅套購</translation>
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
            <translation>熱點</translation>
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
            <source>licensed_site</source>
            <translation>叢集地址與代理機構</translation>
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
            <source>moved_in</source>
            <translation>遷入</translation>
        </message>
        <message>
            <source>moved_out</source>
            <translation>遷出</translation>
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
            <translation>迴圈持股</translation>
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
            <source>phoenix</source>
            <translation>換馬甲</translation>
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
            <source>registration</source>
            <translation>企業登記</translation>
        </message>
        <message>
            <source>repair</source>
            <translation>信用修復</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>吊銷</translation>
        </message>
        <message>
            <source>revoked_cancelled</source>
            <translation>吊銷已登出</translation>
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
            <translation>I 資訊傳輸軟體</translation>
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
            <source>tier-d</source>
            <translation>D 級</translation>
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
            <translation>程式碼校驗位錯誤</translation>
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
            <translation>程式碼表的表頭與預期不符</translation>
        </message>
        <message>
            <source>A code table is missing</source>
            <translation>缺少程式碼表</translation>
        </message>
        <message>
            <source>A row of a code table has another number of cells</source>
            <translation>程式碼表某行的列數不符</translation>
        </message>
        <message>
            <source>Install the package libopencc-data</source>
            <translation>請安裝軟體包 libopencc-data</translation>
        </message>
        <message>
            <source>Install the program again; its code tables are damaged</source>
            <translation>請重新安裝程式：程式碼表已損壞</translation>
        </message>
        <message>
            <source>The table of traditional characters cannot be read</source>
            <translation>無法讀取繁簡轉換表</translation>
        </message>
    </context>
    <context>
        <name>unit</name>
        <message>
            <source>cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>metres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yuan</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
