#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recomputes planted facts of a sample from its files, by other means than the program: python3 check_sample.py DIR.

Standard library only. Reads every file by its headings, then checks each entry of truth.json by the text of the rules.
Prints one line per check and ends with status 1 if one fails.
"""
import csv
import datetime as dt
import gzip
import io
import json
import math
import os
import re
import statistics
import sys
import unicodedata
import zipfile
from collections import defaultdict
from fractions import Fraction
from xml.etree import ElementTree

DIR = sys.argv[1]
AS_OF = dt.date(2026, 9, 30)
NULLS = {"", "无", "/", "-", "空"}
failures = 0


def check(ok, what):
    global failures
    failures += not ok
    print(("ok   " if ok else "FAIL ") + what)


# ---- reading ---------------------------------------------------------------------------------------------------------
def text_of(path):
    raw = open(path, "rb").read()
    if path.endswith(".gz"):
        assert raw[4:8] == b"\0\0\0\0", "time in the gzip header"
        raw = gzip.decompress(raw)
    if raw.startswith(b"\xef\xbb\xbf"):
        return raw[3:].decode("utf-8")
    if raw.startswith(b"\xff\xfe"):
        return raw[2:].decode("utf-16-le")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("gb18030")


def xlsx_rows(path):
    ns = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(path) as z:
        shared = []
        if "xl/sharedStrings.xml" in z.namelist():
            for si in ElementTree.fromstring(z.read("xl/sharedStrings.xml")).findall("m:si", ns):
                shared.append("".join(t.text or "" for t in si.iter("{%s}t" % ns["m"])))
        for row in ElementTree.fromstring(z.read("xl/worksheets/sheet1.xml")).iter("{%s}row" % ns["m"]):
            out = {}
            for c in row.findall("m:c", ns):
                column = 0
                for ch in re.match("[A-Z]+", c.get("r")).group():
                    column = column * 26 + ord(ch) - 64
                v = c.find("m:v", ns)
                if c.get("t") == "inlineStr":
                    out[column - 1] = "".join(t.text or "" for t in c.iter("{%s}t" % ns["m"]))
                elif v is not None:
                    out[column - 1] = shared[int(v.text)] if c.get("t") == "s" else v.text
            yield [out.get(i, "") for i in range(max(out) + 1 if out else 0)]


def tables():
    for name in sorted(os.listdir(DIR)):
        path = os.path.join(DIR, name)
        if name in ("truth.json", "README.txt"):
            continue
        if name.endswith(".xlsx"):
            rows = list(xlsx_rows(path))
        elif name.endswith(".json"):
            records = json.load(open(path, encoding="utf-8"))["records"]
            heads = list(records[0]) if records else []
            rows = [heads] + [[r[h] for h in heads] for r in records]
        else:
            text = text_of(path)
            first = text.split("\n", 1)[0]
            delimiter = max(",\t|", key=first.count)
            rows = list(csv.reader(io.StringIO(text), delimiter=delimiter))
        heads = rows[0]
        for r in rows[1:]:
            yield name, heads, r + [""] * (len(heads) - len(r))


def fold(s):
    return unicodedata.normalize("NFKC", s).strip()


def value(s):
    s = fold(s)
    return "" if s in NULLS else s


def code(s):
    return value(s).upper().replace(" ", "")


def number(s):
    s = value(s).replace(",", "")
    return float(s) if s else None


def date(s):
    s = value(s)
    if not s:
        return None
    m = re.match(r"^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})", s) or re.match(r"^(\d{4})(\d\d)(\d\d)$", s)
    if m:
        try:
            return dt.date(*map(int, m.groups()))
        except ValueError:
            return None  # a row spoilt on purpose
    if re.match(r"^\d{5}(\.\d+)?$", s):
        return dt.date(1899, 12, 30) + dt.timedelta(int(float(s)))
    raise ValueError("not a date: " + s)


forms = {
    "registry": "登记状态", "holders": "股东名称", "officers": "任职日期", "changes": "变更事项", "reports": "年报年度",
    "lists": "名单类别", "invoices": "开票份数", "lines": "报关单号", "purchases": "购买流水号", "payments": "交易流水号",
    "events": "事件编号", "guarantees": "被担保人", "repairs": "修复状态", "sites": "地址或标识", "tariff": "最惠国税率(%)",
    "penalties": "行政处罚决定书文号", "ratings": "纳税信用级别", "abnormal": "列入经营异常名录原因", "enforcement": "执行法院",
    "arrears": "欠税税种", "defaulters": "iname", "objections": "异议状态", "licences": "许可决定日期",
}
data = defaultdict(list)
files = set()
for file, heads, row in tables():
    for form, mark in forms.items():
        if mark in heads:
            data[form].append(dict(zip(heads, row)))
            files.add(file)
            break
truth = json.load(open(os.path.join(DIR, "truth.json"), encoding="utf-8"))

# ---- codes -----------------------------------------------------------------------------------------------------------
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def uscc_ok(c):
    if len(c) != 18 or any(ch not in ALPHABET for ch in c):
        return False
    total = sum(ALPHABET.index(c[i]) * pow(3, i, 31) for i in range(17))
    body = c[8:16]
    org = 11 - sum((int(ch, 36)) * w for ch, w in zip(body, (3, 7, 9, 10, 5, 8, 4, 2))) % 11
    return ALPHABET[(31 - total % 31) % 31] == c[17] and "0123456789X0"[org] == c[16] and body.startswith("PDY")


codes = [code(r["统一社会信用代码"]) for r in data["registry"]]
wrong = [c for c in codes if not uscc_ok(c)]
check(len(wrong) <= 0.003 * len(codes), f"codes: {len(codes)} in the registry, {len(wrong)} wrong on purpose")
firms = {}
for r in data["registry"]:
    c = code(r["统一社会信用代码"])
    if uscc_ok(c):
        assert c not in firms or fold(firms[c]["企业名称"]) == fold(r["企业名称"]), "one code, two firms: " + c
        firms[c] = r
member_codes = {m for t in truth for m in t["members"] if len(m) == 18}
check(member_codes <= set(firms), f"members: all {len(member_codes)} planted firms stand in the registry")
kinds = defaultdict(int)
for t in truth:
    kinds[(t["kind"], t["decoy"])] += 1
print("     planted:", ", ".join(f"{k}{' (decoy)' if d else ''} {n}" for (k, d), n in sorted(kinds.items())))


def of(form, key):
    out = defaultdict(list)
    for r in data[form]:
        out[code(r[key])].append(r)
    return out


# ---- horizon ---------------------------------------------------------------------------------------------------------
events_of = {
    "payments": ["交易时间"], "events": ["时间"], "purchases": ["购物时间"], "lists": ["列入日期", "移出日期"], "lines": ["进出口日期"],
    "officers": ["任职日期"], "reports": ["报送日期"], "penalties": ["处罚决定日期"], "abnormal": ["列入日期", "移出日期"],
    "defaulters": ["regdate", "publishdate"], "enforcement": ["立案时间"], "arrears": ["公告日期"], "ratings": ["评价日期"],
    "repairs": ["办结日期"], "objections": ["受理日期", "办结日期"], "guarantees": ["起始日期"], "changes": ["变更日期"],
    "licences": ["许可决定日期"],
}
days = [date(r[column]) for form, columns in events_of.items() for r in data[form] for column in columns]
check(max(d for d in days if d) == AS_OF, f"horizon: latest event {max(d for d in days if d)}")

# ---- ownership: exact shares by solving the linear system in fractions ------------------------------------------------
holders = of("holders", "统一社会信用代码")


def share(r):
    s = value(r["持股比例"])
    if s.endswith("%"):
        return Fraction(s[:-1]) / 100
    if s:
        return Fraction(s)
    return Fraction(value(r["认缴出资额(万元)"]).replace(",", "")) / Fraction(value(firms[code(r["统一社会信用代码"])]["注册资本(万元)"]).replace(",", ""))


def direct(c):
    out = {}
    for r in holders[c]:
        h = code(r["股东统一社会信用代码"]) or value(r["股东证件散列"])
        out[h] = share(r)  # rows that come twice are one
    return out


def integrated(group, holder):
    n = len(group)
    at = {c: i for i, c in enumerate(group)}
    rows = []
    for c in group:  # x_c = d(holder, c) + sum of w(k, c) x_k
        row = [Fraction(0)] * (n + 1)
        row[at[c]] += 1
        for h, s in direct(c).items():
            if h in at:
                row[at[h]] -= s
            elif h == holder:
                row[n] += s
        rows.append(row)
    for i in range(n):
        p = next(k for k in range(i, n) if rows[k][i] != 0)
        rows[i], rows[p] = rows[p], rows[i]
        rows[i] = [v / rows[i][i] for v in rows[i]]
        for k in range(n):
            if k != i and rows[k][i] != 0:
                rows[k] = [a - rows[k][i] * b for a, b in zip(rows[k], rows[i])]
    return {c: rows[at[c]][n] for c in group}


for t in truth:
    if t["kind"] == "ownership":
        group = [m for m in t["members"] if len(m) == 18]
        good = all(integrated(group, s["holder"])[s["firm"]] == Fraction(s["integrated"]) and
                   (Fraction(s["integrated"]) >= Fraction(1, 4)) == s["beneficial_owner"] for s in t["facts"]["shares"])
        check(good, f"ownership: {t['facts']['pattern']}, {len(t['facts']['shares'])} exact shares")
    if t["kind"] == "ownership-cycle":
        ring = t["members"]
        outside = {h for c in ring for h in direct(c) if h not in ring}
        seen, todo = set(), [ring[0]]
        while todo:
            c = todo.pop()
            if c not in seen:
                seen.add(c)
                todo += [h for h in direct(c) if h in ring]
        check(seen == set(ring) and (not outside) == t["facts"]["closed"], f"ownership-cycle: {len(ring)} firms, closed {not outside}")

# ---- shell -----------------------------------------------------------------------------------------------------------
HAN = {c: i for i, c in enumerate("〇一二三四五六七八九")}


def han(s):
    if any(u in s for u in "百十"):
        n = 0
        for figure, unit in re.findall("([〇一二三四五六七八九零]?)([百十]?)", s):
            f = HAN.get(figure, 0) if figure != "零" else 0
            n += (f or 1) * {"百": 100, "十": 10}[unit] if unit else f
        return str(n)
    return "".join(str(HAN[c]) for c in s)


def unit(address):
    s = fold(address).replace(" ", "")
    for a, b in zip("國華龍東業縣區號鎮鄉萬寧樓廣達興雲貿際運漢綠農產實發經營責鳳鴻潤澤馬魚飲", "国华龙东业县区号镇乡万宁楼广达兴云贸际运汉绿农产实发经营责凤鸿润泽马鱼饮"):
        s = s.replace(a, b)
    s = re.sub("[〇零一二三四五六七八九十百]+(?=[号栋幢室])", lambda m: han(m.group()), s)
    m = re.search(r"([^省市县区镇乡道]+?(?:路|大道|街))(\d+)号(?:(\d+)[栋幢])?(?:(\d+)室)?$", s)
    return m.groups() if m else s


reports = of("reports", "统一社会信用代码")
invoices = of("invoices", "纳税人识别号")


def month(s):
    m = re.match(r"(\d{4})\D?(\d{1,2})", value(s))
    return int(m.group(1)) * 12 + int(m.group(2))


def burst(c):
    """S8: six delivered months near zero, then a month over median + 8 MAD and over 500,000 yuan."""
    series = sorted({(month(r["月份"]), number(r["开票金额(元)"])) for r in invoices[c]})
    for i, (m, sales) in enumerate(series):
        before = [s for k, s in series[:i] if m - 12 <= k < m]
        if len(before) >= 6 and max(before[-6:]) < 1000 and sales > 500000:
            middle = statistics.median(before)
            if sales > middle + 8 * statistics.median(abs(s - middle) for s in before):
                return True
    return False


def insured_zero(c):
    two = {value(r["年报年度"]): number(r["社保参保人数"]) for r in reports[c]}
    return two.get("2024") == 0 and two.get("2025") == 0


for t in truth:
    if t["kind"] != "shell" or t["decoy"]:
        continue
    m = t["members"]
    if t["facts"]["pattern"] == "one address":
        spelled = {fold(firms[c]["注册地址"]).replace(" ", "") for c in m}
        check(len({unit(firms[c]["注册地址"]) for c in m}) == 1 and len(m) == 63 and len(spelled) >= 4,
              f"shell: 63 firms in the unit {unit(firms[m[0]]['注册地址'])}, {len(spelled)} spellings after folding")
        check(all(insured_zero(c) for c in m) and all(burst(c) for c in m), "shell: nobody insured in two reports, dormant then burst")
    if t["facts"]["pattern"] == "nominee star":
        reps = {value(firms[c]["法定代表人证件散列"]) for c in m}
        sections = {fold(firms[c]["所属行业"]) for c in m}
        check(len(reps) == 1 and len(m) >= 13 and len(sections) >= 3 and all(insured_zero(c) for c in m),
              f"shell: one representative of {len(m)} firms in {len(sections)} sections, nobody insured")
    if t["facts"]["pattern"] == "batch creation":
        founded = [date(firms[c]["成立日期"]) for c in m]
        check((max(founded) - min(founded)).days < 7 and len({unit(firms[c]["注册地址"]) for c in m}) == 1 and len(m) >= 5 and
              all(insured_zero(c) for c in m), "shell: batch of one week, one unit")
units = defaultdict(set)
for c, r in firms.items():
    if not value(r["登记状态"]).startswith(("注销", "吊销")):
        units[(fold(r["所属城市"]), fold(r["所属区县"]), unit(r["注册地址"]))].add(c)
big = [u for u in units.values() if len(u) >= 5]
check(all(u & member_codes for u in big), f"shell: {len(big)} units with five firms or more, all of them planted; "
      f"{sum(3 <= len(u) < 5 for u in units.values())} innocent ones with three or four")

# ---- phoenix ---------------------------------------------------------------------------------------------------------
lists = of("lists", "统一社会信用代码")
for t in truth:
    if t["kind"] != "phoenix":
        continue
    origin, rest = t["members"][0], t["members"][1:]
    entered = [date(r["列入日期"]) for r in lists[origin] if not value(r["移出日期"])]
    if t["decoy"]:
        if t["facts"]["pattern"] == "namesake in another county":
            a, b = firms[origin], firms[rest[0]]
            same = [h for h in ("联系电话", "法定代表人证件散列", "行政区划代码", "所属城市") if value(a[h]) and code(a[h]) == code(b[h])]
            check(not same and unit(a["注册地址"]) != unit(b["注册地址"]), "phoenix decoy: a namesake shares nothing else")
        else:
            check(not entered, "phoenix decoy: no sanction in force: " + t["facts"]["pattern"])
        continue
    check(len(entered) == 1 and all(unit(firms[origin]["注册地址"]) == unit(firms[c]["注册地址"]) for c in rest) and
          -90 <= (date(firms[rest[0]]["成立日期"]) - entered[0]).days <= 730,
          f"phoenix: origin listed {entered[0]}, {len(rest)} successors in its unit, first founded {date(firms[rest[0]]['成立日期'])}")

# ---- guarantees ------------------------------------------------------------------------------------------------------
edges = defaultdict(dict)
for r in data["guarantees"]:
    to = date(r["终止日期"])
    if date(r["起始日期"]) <= AS_OF and (to is None or to > AS_OF):
        edges[code(r["担保人统一社会信用代码"])][code(r["被担保人统一社会信用代码"])] = number(r["担保金额(万元)"])
for t in truth:
    if t["kind"] == "guarantee-circle":
        m = t["members"]
        ring = [edges[m[i]].get(m[(i + 1) % len(m)]) for i in range(len(m))]
        if t["decoy"]:
            check(None in ring, "guarantee decoy: the ring is open at the horizon")
        else:
            ratio = min(ring) / max(ring)
            check(ratio >= 0.5 and abs(ratio - t["facts"]["closing_ratio"]) < 1e-9, f"guarantee-circle: {len(m)} firms, closing ratio {ratio:.3f}")

# ---- contagion -------------------------------------------------------------------------------------------------------
for t in truth:
    if t["kind"] == "contagion":
        seed = t["facts"]["seed"]
        listed = any(not value(r["移出日期"]) for r in lists[seed])
        controlled = direct(t["members"][0]).get(seed, 0)
        check(listed != t["decoy"] and controlled > Fraction(1, 2), f"contagion: seed listed {listed}, holds {float(controlled):.0%}")

# ---- payments --------------------------------------------------------------------------------------------------------
paid = {value(r["交易流水号"]): r for r in data["payments"]}


def moment(s):
    return dt.datetime.strptime(fold(s).replace("/", "-"), "%Y-%m-%d %H:%M:%S")


for t in truth:
    if t["kind"] == "payment-cycle":
        hops, good = t["facts"]["hops"], True
        for start in range(0, len(t["facts"]["payments"]), hops):
            chain = [paid[s] for s in t["facts"]["payments"][start:start + hops]]
            times = [moment(r["交易时间"]) for r in chain]
            sums = [number(r["金额(元)"]) for r in chain]
            good &= all(a < b for a, b in zip(times, times[1:])) and (times[-1] - times[0]).days < 30
            good &= all(0.8 <= b / a <= 1 for a, b in zip(sums, sums[1:]))
            good &= [code(r["付款主体代码"]) for r in chain] == t["members"]
            good &= [code(r["收款主体代码"]) for r in chain] == t["members"][1:] + t["members"][:1]
        check(good, f"payment-cycle: {hops} hops, {t['facts']['rounds']} rounds, strictly later, retained {t['facts']['retained']:.3f}")
    if t["kind"] == "payment-fan-in":
        collector = t["members"][0]
        into = [r for r in paid.values() if code(r["收款主体代码"]) == collector]
        best = 0
        for r in into:
            start = moment(r["交易时间"])
            window = {code(q["付款主体代码"]) for q in into if start <= moment(q["交易时间"]) <= start + dt.timedelta(14)}
            new = {p for p in window if not any(code(q["付款主体代码"]) == p and not start <= moment(q["交易时间"]) <= start + dt.timedelta(14)
                                               and abs((moment(q["交易时间"]) - start).days) <= 194 for q in into)}
            if len(window) >= 10 and len(new) >= 0.7 * len(window):
                best = max(best, len(window))
        check((best >= 10) != t["decoy"], f"payment-fan-in: {best} new counterparties in 14 days, decoy {t['decoy']}")

# ---- undervaluation --------------------------------------------------------------------------------------------------
lines = {}
for r in data["lines"]:
    d = date(r["进出口日期"])
    lines[(value(r["报关单号"]), value(r["项号"]))] = dict(
        who=code(r["经营单位统一编码"]), hs=value(r["HS编码"]), origin=value(r["原产国"]), mode=value(r["贸易方式"]).zfill(4),
        currency=value(r["成交币制"]), terms=value(r["成交方式"]), quarter=(d.year, (d.month - 1) // 3),
        p=number(r["申报总价"]) / number(r["法定第一数量"]), no=value(r["报关单号"]))


def z_of(line):
    for length, keys, n in ((10, ("origin", "mode"), 20), (10, (), 20), (8, (), 20), (6, (), 7)):
        cell = [math.log(q["p"]) for q in lines.values()
                if q["hs"][:length] == line["hs"][:length] and all(q[k] == line[k] for k in keys + ("currency", "terms", "quarter"))
                and (q["mode"] == "3010") == (line["mode"] == "3010")]
        if len(cell) >= n:
            middle = statistics.median(cell)
            mad = max(0.02, statistics.median(abs(v - middle) for v in cell))
            return 0.6745 * (math.log(line["p"]) - middle) / mad
    return None


for t in truth:
    if t["kind"] == "undervaluation":
        zs = [z_of(l) for l in lines.values() if l["no"] in t["facts"]["declarations"]]
        low = sum(z is not None and z <= -3.5 for z in zs)
        check(low >= 3 if not t["decoy"] else low <= 1, f"undervaluation: decoy {t['decoy']}, z {[round(z, 1) if z is not None else None for z in zs]}")

# ---- duty-free -------------------------------------------------------------------------------------------------------
baskets, payers, tours, when = defaultdict(set), defaultdict(set), defaultdict(set), defaultdict(list)
for r in data["purchases"]:
    buyer = value(r["购买人标识"])
    baskets[buyer].add(fold(r["品牌"]) + fold(r["商品名称"]))
    payers[buyer].add(value(r["支付账户散列"]))
    tours[buyer].add(value(r["团号"]))
    when[buyer].append(moment(r["购物时间"]))
for t in truth:
    if t["kind"] == "duty-free-ring":
        m = t["members"]
        if t["decoy"]:
            check(len(set().union(*(payers[b] for b in m))) == len(m) and all(tours[b] == {t["facts"]["tour"]} for b in m),
                  f"duty-free decoy: {len(m)} travellers of one tour pay each alone")
        else:
            starts = sorted(min(when[b]) for b in m)
            check(all(set(t["facts"]["items"]) <= baskets[b] for b in m) and
                  sum(t["facts"]["payer"] in payers[b] for b in m) == 35 and (starts[4] - starts[0]).seconds < 3600,
                  f"duty-free-ring: {len(m)} buyers have all {len(t['facts']['items'])} goods, one account pays for 35")

# ---- hot spots: hexagons, empirical Bayes, Gi* ------------------------------------------------------------------------
A, E2 = 6378137.0, 0.00669437999014


def q_of(phi):
    e, s = math.sqrt(E2), math.sin(phi)
    return (1 - E2) * (s / (1 - E2 * s * s) - math.log((1 - e * s) / (1 + e * s)) / (2 * e))


def project(lng, lat, lng0=109.8, lat0=19.2):
    qp, q0, q = q_of(math.pi / 2), q_of(math.radians(lat0)), q_of(math.radians(lat))
    rq = A * math.sqrt(qp / 2)
    b0, b = math.asin(q0 / qp), math.asin(q / qp)
    p0, dl = math.radians(lat0), math.radians(lng - lng0)
    m0 = math.cos(p0) / math.sqrt(1 - E2 * math.sin(p0) ** 2)
    d = A * m0 / (rq * math.cos(b0))
    B = rq * math.sqrt(2 / (1 + math.sin(b0) * math.sin(b) + math.cos(b0) * math.cos(b) * math.cos(dl)))
    return B * d * math.cos(b) * math.sin(dl), B / d * (math.cos(b0) * math.sin(b) - math.sin(b0) * math.cos(b) * math.cos(dl))


def hexagon(x, y, s=2000.0):
    q, r = 2 * x / (3 * s), y / (math.sqrt(3) * s) - x / (3 * s)
    z = -q - r
    rq, rr, rz = round(q), round(r), round(z)
    dq, dr, dz = abs(rq - q), abs(rr - r), abs(rz - z)
    if dq > dr and dq > dz:
        rq = -rr - rz
    elif dr > dz:
        rr = -rq - rz
    return rq, rr


def gcj(lng, lat):
    x, y, pi = lng - 105, lat - 35, math.pi
    w = (20 * math.sin(6 * x * pi) + 20 * math.sin(2 * x * pi)) * 2 / 3
    n = -100 + 2 * x + 3 * y + .2 * y * y + .1 * x * y + .2 * math.sqrt(abs(x)) + w
    n += (20 * math.sin(y * pi) + 40 * math.sin(y / 3 * pi)) * 2 / 3 + (160 * math.sin(y / 12 * pi) + 320 * math.sin(y * pi / 30)) * 2 / 3
    e = 300 + x + 2 * y + .1 * x * x + .1 * x * y + .1 * math.sqrt(abs(x)) + w
    e += (20 * math.sin(x * pi) + 40 * math.sin(x / 3 * pi)) * 2 / 3 + (150 * math.sin(x / 12 * pi) + 300 * math.sin(x / 30 * pi)) * 2 / 3
    a, ee, r = 6378245.0, 0.00669342162296594323, math.radians(lat)
    m = 1 - ee * math.sin(r) ** 2
    return lng + e * 180 / (a / math.sqrt(m) * math.cos(r) * pi), lat + n * 180 / (a * (1 - ee) / (m * math.sqrt(m)) * pi)


def wgs(row):
    lng, lat, system = float(row["经度"]), float(row["纬度"]), fold(row["坐标系"])
    if system == "BD-09":
        x, y = lng - .0065, lat - .006
        r = math.hypot(x, y) - .00002 * math.sin(y * math.pi * 3000 / 180)
        t = math.atan2(y, x) - .000003 * math.cos(x * math.pi * 3000 / 180)
        lng, lat = r * math.cos(t), r * math.sin(t)
    if system != "WGS-84":
        a, b = lng, lat
        for _ in range(8):
            u, v = gcj(a, b)
            a, b = a + lng - u, b + lat - v
        lng, lat = a, b
    return lng, lat


exposure, events = defaultdict(int), defaultdict(int)
for c, r in firms.items():
    if value(r["经度"]) and fold(r["登记状态"]).startswith(("存续", "在业", "迁入")) and c[:2] in ("91", "92", "93"):
        exposure[hexagon(*project(*wgs(r)))] += 1
seen = set()
for r in data["events"]:
    if value(r["事件编号"]) not in seen and date(r["时间"]) > dt.date(2025, 9, 30):
        seen.add(value(r["事件编号"]))
        events[hexagon(*project(*wgs(r)))] += 1
cells = sorted(exposure)
O, N = [events[c] for c in cells], [exposure[c] for c in cells]
mu = sum(O) / sum(N)
s2 = sum(n * (o / n - mu) ** 2 for o, n in zip(O, N)) / sum(N)
between = max(0.0, s2 - mu / (sum(N) / len(N)))
x = {c: (between / (between + mu / n)) * (o / n) + (1 - between / (between + mu / n)) * mu for c, o, n in zip(cells, O, N)}
mean = sum(x.values()) / len(x)
dev = math.sqrt(sum(v * v for v in x.values()) / len(x) - mean * mean)
z = {}
for q, r in cells:
    near = [k for k in ((q, r), (q + 1, r), (q - 1, r), (q, r + 1), (q, r - 1), (q + 1, r - 1), (q - 1, r + 1)) if k in x]
    w = len(near)
    z[(q, r)] = (sum(x[k] for k in near) - mean * w) / (dev * math.sqrt((len(x) * w - w * w) / (len(x) - 1)))
p = {c: math.erfc(abs(v) / math.sqrt(2)) for c, v in z.items()}
ranked = sorted(p, key=p.get)
passed = 0
for i, c in enumerate(ranked, 1):
    if p[c] <= 0.01 * i / len(ranked):
        passed = i
hot = {c for c in ranked[:passed] if z[c] > 0}
print(f"     {len(cells)} hexagons, mean rate {mu:.3f}, {len(hot)} hot at 99 %")
for t in truth:
    if t["kind"] == "hot-spot":
        centre = hexagon(*project(t["facts"]["lng"], t["facts"]["lat"]))
        group, todo = set(), [c for c in hot if abs(c[0] - centre[0]) <= 2 and abs(c[1] - centre[1]) <= 2]
        while todo:
            q, r = todo.pop()
            if (q, r) in hot and (q, r) not in group:
                group.add((q, r))
                todo += [(q + 1, r), (q - 1, r), (q, r + 1), (q, r - 1), (q + 1, r - 1), (q - 1, r + 1)]
        n, o = sum(exposure[c] for c in group), sum(events[c] for c in group)
        found = n >= 20 and o >= 3
        check(found != t["decoy"], f"hot-spot {t['members'][0]}: decoy {t['decoy']}, {len(group)} hot cells, {n} firms, {o} events")

# ---- tiers, roughly: the open scorecard without decay and kinship -----------------------------------------------------
ratings, abnormal = of("ratings", "纳税人识别号"), of("abnormal", "统一社会信用代码")
enforcement, arrears = of("enforcement", "统一社会信用代码"), of("arrears", "纳税人识别号")
defaulters = of("defaulters", "uscc")
repaired = {value(r["决定文号"]) for r in data["repairs"]}
disputed = {value(r["决定文号"]) for r in data["objections"] if fold(r["异议状态"]) in ("异议成立", "异议处理中")}
penalised = defaultdict(dict)
by_org = {c[8:17]: c for c in firms}
by_reg = {code(r["注册号"]): c for c, r in firms.items()}
for r in data["penalties"]:
    c = code(r["行政相对人代码_1（统一社会信用代码）"])
    if not c:
        org, reg = [code(v) for h, v in r.items() if h.endswith("（组织机构代码）")][0], [code(v) for h, v in r.items() if h.endswith(("（工商注册号）", "（工商登记码）"))][0]
        c = by_org.get(org.replace("-", "")) or by_reg.get(reg) or ""
    if c:
        penalised[c][value(r["行政处罚决定书文号"])] = r
tiers = defaultdict(int)
for c, r in firms.items():
    if c[:2] not in ("91", "93") or value(r["登记状态"]).startswith("注销"):
        continue
    base, law, duty, plus, veto = 15.0, 35.0, 20.0, 0.0, ""
    founded = date(r["成立日期"])
    base -= 15 * value(r["登记状态"]).startswith("吊销")
    for a in {date(a["列入日期"]): a for a in abnormal[c]}.values():
        if not value(a["移出日期"]) and date(a["列入日期"]):
            base -= 8 + 6 * ("无法联系" in a["列入经营异常名录原因"])
    years = {value(a["年报年度"]) for a in reports[c]}
    base -= min(10, 5 * sum(y not in years and founded <= dt.date(int(y), 12, 31) for y in ("2024", "2025")))
    base -= 3 * ((AS_OF - founded).days < 365)
    for no, q in penalised[c].items():
        if no in repaired or no in disputed or date(q["处罚决定日期"]) < dt.date(2023, 9, 30):
            continue
        kind = fold(q.get("处罚类别") or q.get("处罚类别1"))
        fine = number(q.get("罚款金额（万元）", "")) or 0
        m = re.search(r"人民币(\d+)元", q.get("处罚结果", ""))
        fine = max(fine, int(m.group(1)) / 10000 if m else 0)
        serious = "严重" in q.get("违法行为类型", "") or any(k in kind for k in ("吊销", "限制从业", "责令关闭")) or fine >= 100
        law -= 12 if serious else 0 if kind.startswith(("警告", "通报")) else 4
    serious_list = [l for l in lists[c] if not value(l["移出日期"]) and "预警" not in l["名单类别"]]
    if serious_list:
        law -= 12
        veto = "D"
    duty -= 6 * any(fold(e["状态"]) in ("执行中", "终结本次执行") for e in enforcement[c]) + 6 * bool(arrears[c])
    last = {value(a["评价年度"]): fold(a["纳税信用级别"]) for a in ratings[c]}
    plus += 5 * (last.get("2025", last.get("2024")) == "A")
    points = max(0, base) + max(0, law) + max(0, duty) + 15 + min(15, plus)
    tier = "A" if points >= 85 else "B" if points >= 70 else "C" if points >= 50 else "D"
    if defaulters[c]:
        tier = max(tier, "C")
    tiers[max(tier, veto)] += 1
total = sum(tiers.values())
print("     tiers, roughly:", ", ".join(f"{k} {100 * tiers[k] / total:.1f} %" for k in "ABCD"))

print(f"{failures} of the checks failed" if failures else "all checks hold")
sys.exit(failures > 0)
