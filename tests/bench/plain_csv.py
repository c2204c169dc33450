#!/usr/bin/env python3
"""Turns a hand-over (CSV of any separator and encoding, .gz, XLSX, JSON) into plain UTF-8 CSV, the only form that the
sqlite3 shell's .import takes. plain_csv.py FROM TO; prints the number of rows written."""
import csv, gzip, io, json, pathlib, sys, xml.etree.ElementTree as ET, zipfile

NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def decoded(raw):
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("gb18030")


def column(reference):
    n = 0
    for c in reference:
        if not c.isalpha():
            break
        n = n * 26 + ord(c) - 64
    return n - 1


def sheets(path):
    with zipfile.ZipFile(path) as z:
        shared = []
        if "xl/sharedStrings.xml" in z.namelist():
            shared = ["".join(t.text or "" for t in si.iter(NS + "t")) for si in ET.parse(z.open("xl/sharedStrings.xml")).getroot()]
        for name in sorted(n for n in z.namelist() if n.startswith("xl/worksheets/sheet")):
            rows = []
            for _, row in ET.iterparse(z.open(name)):
                if row.tag != NS + "row":
                    continue
                cells = []
                for c in row:
                    at = column(c.get("r"))
                    cells += [""] * (at - len(cells))
                    if c.get("t") == "inlineStr":
                        cells.append("".join(t.text or "" for t in c.iter(NS + "t")))
                    else:
                        v = c.find(NS + "v")
                        text = v.text if v is not None and v.text else ""
                        cells.append(shared[int(text)] if c.get("t") == "s" else text)
                rows.append(cells)
                row.clear()
            yield rows


def tables(path):
    name = path.name
    if name.endswith(".xlsx"):
        yield from sheets(path)
        return
    raw = gzip.decompress(path.read_bytes()) if name.endswith(".gz") else path.read_bytes()
    text = decoded(raw)
    if name.endswith(".json"):
        records = json.loads(text)
        if isinstance(records, dict):
            records = next((v for v in records.values() if isinstance(v, list)), [])
        headings = list(dict.fromkeys(k for r in records for k in r))
        yield [headings] + [["" if r.get(h) is None else str(r.get(h)) for h in headings] for r in records]
        return
    first = text.split("\n", 1)[0]
    separator = max(",\t|;", key=first.count)
    yield list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


def main(source, target):
    target.mkdir(parents=True)
    written = 0
    for path in sorted(source.iterdir()):
        if path.name in ("README.txt", "truth.json") or not path.is_file():
            continue
        for i, rows in enumerate(tables(path)):
            if not rows:
                continue
            with open(target / f"{path.name.split('.')[0]}_{i}.csv", "w", encoding="utf-8", newline="") as out:
                # Rows shorter or longer than the heading would make the shell complain; it takes the same cells.
                width = len(rows[0])
                csv.writer(out, lineterminator="\n").writerows((r + [""] * width)[:width] for r in rows)
            written += len(rows) - 1
    return written


if __name__ == "__main__":
    print(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
