#!/usr/bin/env python3
"""Times whole processes beside their peers in one run: wall, CPU (user and system, all threads) and peak memory, from
the rusage of each child. Prints Markdown tables. Called by tests/bench/run."""
import argparse, os, pathlib, random, shutil, subprocess, sys, time

parser = argparse.ArgumentParser()
parser.add_argument("--build", type=pathlib.Path, required=True)
parser.add_argument("--work", type=pathlib.Path, required=True)
parser.add_argument("--firms", type=int, default=20000)
parser.add_argument("--part", default="all")
args = parser.parse_args()
coir = str(args.build / "app" / "coir")
work = args.work


def timed(command, stdin=None, stdout=None):
    """(wall s, cpu s, peak MB) of one process; ends the run where it fails."""
    start = time.monotonic()
    with open(os.devnull if stdout is None else stdout, "wb") as out:
        child = subprocess.Popen(command, stdin=subprocess.PIPE if stdin else subprocess.DEVNULL, stdout=out)
        if stdin:
            child.stdin.write(stdin.encode())
            child.stdin.close()
        _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1 if "sfdp" in command[0] else 0):
        sys.exit(f"{command[0]} {command[1] if len(command) > 1 else ''}: exit {child.returncode}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def line(name, figures, note=""):
    print(f"| {name} | {figures[0]:.2f} | {figures[1]:.2f} | {figures[2]:.0f} | {note} |", flush=True)


def head(title):
    print(f"\n{title}\n\n| process | wall s | CPU s | peak MB | |\n| --- | --- | --- | --- | --- |", flush=True)


def size(path):
    return sum(f.stat().st_size for f in path.rglob("*") if f.is_file()) / 1e6


def importing():
    province, plain = work / "province", work / "plain"
    head(f"Import, {args.firms:,} firms, seed 1")
    line("`coir sample`", timed([coir, "sample", str(province), "--firms", str(args.firms), "--seed", "1", "--quiet"]), f"{size(province):.0f} MB written")
    # In a process of its own: a child's peak memory starts from its parent's, so this one stays small.
    converter = pathlib.Path(__file__).with_name("plain_csv.py")
    rows = int(subprocess.run([sys.executable, str(converter), str(province), str(plain)], capture_output=True, text=True, check=True).stdout)
    files = sorted(plain.glob("*.csv"))
    script = "".join(f'.import --csv "{f}" t{i}\n' for i, f in enumerate(files))
    # The peer before and after, so that a change of load in between shows.
    peers = []
    for attempt in ("before", "after"):
        database = work / f"peer-{attempt}.db"
        peers.append(timed(["sqlite3", str(database)], stdin=script))
        line(f"sqlite3 `.import`, plain CSV ({attempt})", peers[-1], f"{rows:,} rows, {size(plain):.0f} MB")
        if attempt == "before":
            ours = {}
            for name, source in (("plain CSV", plain), ("hand-over as delivered", province)):
                case = work / f"{name.split()[0]}.coir"
                timed([coir, "new", str(case), "--quiet"])
                ours[name] = timed([coir, "import", str(case), str(source), "--quiet"])
                line(f"`coir import`, {name}", ours[name], f"case {case.stat().st_size / 1e6:.0f} MB")
    for name, figures in ours.items():
        print(f"\nimport, {name}: {figures[0] / (sum(p[0] for p in peers) / 2):.2f} x the peer's wall, {figures[1] / (sum(p[1] for p in peers) / 2):.2f} x its CPU", flush=True)
    for f in work.glob("*.db"):
        f.unlink()
    for f in work.glob("*.coir"):
        f.unlink()
    shutil.rmtree(plain)


def whole_job():
    head("Whole job")
    if not (work / "province").exists():
        timed([coir, "sample", str(work / "province"), "--firms", str(args.firms), "--seed", "1", "--quiet"])
    line("`coir run`: import to PDF", timed([coir, "run", str(work / "province"), "--out", str(work / "result"), "--quiet"]))


def communities(nodes):
    """Communities of fifty, each a random tree, and as many further links: nine in ten inside a community."""
    r = random.Random(1)
    edges = []
    for v in range(1, nodes):
        first = v // 50 * 50
        edges.append((v, r.randrange(v) if v == first else r.randrange(first, v)))
    for _ in range(nodes):
        v = r.randrange(nodes)
        w = v // 50 * 50 + r.randrange(50) if r.randrange(10) else r.randrange(nodes)
        if v != w and w < nodes:
            edges.append((v, w))
    return edges


def layouts():
    program = str(args.build / "tests" / "bench" / "coir_layout_process")
    head("Force layout as a process, 10,000 nodes")
    edges = communities(10000)
    (work / "edges").write_text("".join(f"{a} {b}\n" for a, b in edges))
    (work / "graph.dot").write_text("graph g {\n" + "".join(f"{a} -- {b};\n" for a, b in edges) + "}\n")
    ours = timed([program, "layout", str(work / "edges"), str(work / "ours")])
    peer = timed(["sfdp", "-Tplain", str(work / "graph.dot")], stdout=work / "plain")
    places = {}
    for row in (work / "plain").read_text().splitlines():
        if row.startswith("node "):
            _, n, x, y = row.split()[:4]
            places[int(n)] = f"{x} {y}\n"
    (work / "theirs").write_text("".join(places[n] for n in range(10000)))
    for name, figures, drawn in (("Coir", ours, "ours"), ("sfdp", peer, "theirs")):
        stress, near = subprocess.run([program, "judge", str(work / "edges"), str(work / drawn)], capture_output=True, text=True, check=True).stdout.split()
        line(name, figures, f"{len(edges):,} links; stress {stress}, neighbourhood {near}")
    print(f"\nlayout: {ours[0] / peer[0]:.2f} x sfdp's wall, {ours[1] / peer[1]:.2f} x its CPU", flush=True)


print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
if args.part in ("all", "import"):
    importing()
if args.part in ("all", "layout"):
    layouts()
if args.part in ("all", "program", "window"):
    whole_job()
print(f"\nload after: {os.getloadavg()[0]:.1f}")
