#!/usr/bin/env python3
"""Looks at the house rather than running it: allowed includes, no Qt in core, no tr( in core, thresholds, colours and font
sizes in their one place, no finished-looking gaps. Prints what breaks a rule; exit 1 if anything does."""
import pathlib, re, sys, tomllib

top = pathlib.Path(__file__).resolve().parents[2]
order = [["base"], ["text"], ["rules"], ["store"], ["ingest", "resolve", "graph", "stats"], ["heat"], ["detect"], ["score"], ["report", "sample"], ["pipeline"]]
rank = {f: i for i, group in enumerate(order) for f in group}
# Neighbours that may look at each other: sample writes through the profiles (ruling 24), score is told shell results by value.
# Resolution follows the version keys of the profiles.
allowed_neighbours = {("sample", "ingest"), ("resolve", "ingest")}
faults = []

def fault(path, line, text):
    faults.append(f"{path.relative_to(top)}:{line}: {text}")

for path in sorted((top / "core").rglob("*")):
    if path.suffix not in (".h", ".cpp"):
        continue
    folder = path.relative_to(top / "core").parts[0]
    if folder not in rank:
        fault(path, 1, f"folder {folder} has no place in the order of use")
        continue
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if re.search(r'#include <Q[A-Z]', line):
            fault(path, number, "core includes Qt")
        if re.search(r'(?<![A-Za-z_])tr\("', line):
            fault(path, number, "core words a sentence")
        m = re.match(r'#include "([a-z]+)/', line)
        if m and m.group(1) in rank and m.group(1) != folder:
            other = m.group(1)
            if rank[other] >= rank[folder] and (folder, other) not in allowed_neighbours:
                fault(path, number, f"{folder} may not use {other}")

# Ruling 9b: the events that a profile names are those that the store asks for as of an earlier date. A profile's field is
# a column of its table except where the writer puts it into the common dates of a fact.
stored = {("officers", "began_on"): "valid_from", ("guarantees", "began_on"): "valid_from",
          ("invoices", "end(month)"): "known_from", ("utilities", "end(quarter)"): "known_from"}
register_events = top / "core/store/register_events.cpp"
asked = {fact: set(re.findall(r'"(\w+)"', columns))
         for fact, columns in re.findall(r'\{"(\w+)", \{((?:"\w+"(?:, )?)+)\}\}', register_events.read_text(encoding="utf-8"))}
named = {}
for path in sorted((top / "resources/profiles").glob("*.toml")):
    profile = tomllib.loads(path.read_text(encoding="utf-8"))
    for event in profile.get("events", []):
        named.setdefault(profile["fact"], set()).add(stored.get((path.stem, event), event))
for fact in sorted(asked.keys() | named.keys()):
    if asked.get(fact) != named.get(fact):
        fault(register_events, 1, f"events of {fact}: asked for {sorted(asked.get(fact, []))}, named by profiles {sorted(named.get(fact, []))}")

# A decimal in these folders is a threshold, and thresholds stand in rule packs. Ranges of declared parameters, 0 and 1 and
# the constants below are none.
constants = {
    "core/detect/payment_flows.cpp": {"86400.0"},          # seconds of a day
    "core/detect/price_cells.cpp": {"0.5", "2.0"},         # p of a normal z
    "core/detect/shell_capital_life.cpp": {"30.436875"},   # days of a mean Gregorian month
}
for folder in ("detect", "score", "heat"):
    for path in sorted((top / "core" / folder).rglob("*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        allowed = constants.get(str(path.relative_to(top)), set())
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if re.match(r'\s*\{"[^"]+", (Kind|K)::', line):
                continue
            bare = re.sub(r'"(\\.|[^"\\])*"', '""', line).split("//")[0]
            for value in re.findall(r"(?<![\w.])\d*\.\d+(?:[eE]-?\d+)?", bare):
                if float(value) not in (0.0, 1.0) and value not in allowed:
                    fault(path, number, f"a threshold in code: {value}")

for path in sorted((top / "ui").rglob("*")):
    if path.suffix not in (".h", ".cpp"):
        continue
    inside = path.relative_to(top / "ui").parts
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if inside[0] != "look" and re.search(r'QColor\((0x|"#|\d|QStringLiteral)|Qt::(red|green|blue|yellow|darkGray|lightGray)\b', line):
            fault(path, number, "a colour outside ui/look")
        if inside[0] != "look" and re.search(r'setPixelSize\(\s*\d|setPointSize\(\s*\d', line):
            fault(path, number, "a font size outside ui/look")

for folder in ("app", "core", "ui", "tests"):
    for path in sorted((top / folder).rglob("*")):
        if path.suffix not in (".h", ".cpp") or path.name == "check_house.py":
            continue
        text = path.read_text(encoding="utf-8")
        if not text.startswith("// SPDX-License-Identifier: GPL-3.0-or-later"):
            fault(path, 1, "no licence line")
        for number, line in enumerate(text.splitlines(), 1):
            if re.search(r'\b(TO' r'DO|FIX' r'ME)\b', line):
                fault(path, number, "left open")

# A person has no score: no table that scores may point at entity.
schema = "\n".join(p.read_text(encoding="utf-8") for p in sorted((top / "core/store/schema").glob("*.sql")))
for table in ("rating", "finding_subject"):
    body = re.search(r"CREATE TABLE %s \((.*?)\) STRICT" % table, schema, re.S)
    if not body or "REFERENCES firm" not in body.group(1) or "REFERENCES entity" in body.group(1):
        faults.append(f"schema: {table} must reference firm and not entity")

# Catalogues: nothing unfinished, no placeholder lost.
import xml.etree.ElementTree as ET
# Chinese counts all of them ("A等 3 户") where English says how many more: another number stands in its place.
# A law has its Chinese title alone in a Chinese report.
def lost(source, words):
    was, now = set(re.findall(r"%[1-9n]", source)), set(re.findall(r"%[1-9n]", words))
    return was - now and not (now - was) and source != "%2 (《%1》)"
for language in ("zh_CN", "zh_TW"):
    ts = top / "translations" / f"coir_{language}.ts"
    for c in ET.parse(ts).getroot().findall("context"):
        for m in c.findall("message"):
            source, t = m.findtext("source") or "", m.find("translation")
            words = "".join(t.itertext()) if t is not None else ""
            if t is None or t.get("type") == "unfinished" or not words:
                faults.append(f"{ts.name}: no words for {c.findtext('name')}: {source!r}")
            elif lost(source, words) and m.get("numerus") != "yes":
                faults.append(f"{ts.name}: a placeholder was lost in {source!r}")

print("\n".join(faults) if faults else "the house is in order")
sys.exit(1 if faults else 0)
