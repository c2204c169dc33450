#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Expected numbers of tests/unit/core/stats, written from the published definitions with the standard library only.

Run it and compare with the constants in the tests; it shares no line with the program."""
import math

# A 6 x 6 grid, values by a fixed rule with a hot corner.
SIDE = 6
value = [((7 * i * i + 3 * i + 5) % 11) / 4 + (6 if i % SIDE < 2 and i // SIDE < 2 else 0) for i in range(SIDE * SIDE)]
cells = range(SIDE * SIDE)


def rook(i):
    x, y = i % SIDE, i // SIDE
    return [b * SIDE + a for a, b in ((x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)) if 0 <= a < SIDE and 0 <= b < SIDE]


n = len(value)
mean = math.fsum(value) / n
s = math.sqrt(math.fsum(v * v for v in value) / n - mean * mean)


def gi_star(i):
    hood = rook(i) + [i]
    w, w2 = len(hood), len(hood)
    return (math.fsum(value[j] for j in hood) - mean * w) / (s * math.sqrt((n * w2 - w * w) / (n - 1)))


def moran(i):
    z = [v - mean for v in value]
    m2 = math.fsum(a * a for a in z) / n
    w = [1 / len(rook(i))] * len(rook(i))
    value_i = z[i] / m2 * math.fsum(a * z[j] for a, j in zip(w, rook(i)))
    w1, w2 = 1.0, math.fsum(a * a for a in w)
    e = -z[i] ** 2 * w1 / ((n - 1) * m2)
    var = (z[i] / m2) ** 2 * n / (n - 2) * (w2 - w1 * w1 / (n - 1)) * (m2 - z[i] ** 2 / (n - 1))
    return value_i * (n - 1) / n, (value_i - e) / math.sqrt(var)  # standardised with n - 1


print("Gi*", [(i, repr(gi_star(i))) for i in (0, 7, 14, 35)])
print("Moran", [(i, tuple(map(repr, moran(i)))) for i in (0, 7, 14, 35)])


# Scan: the same grid, centre distance in steps of 1 km, exposure 100 + 10 * (i mod 7), events round(value * 3).
exposure = [100 + 10 * (i % 7) for i in cells]
events = [int(math.floor(v * 3 + 0.5)) for v in value]
C, N = sum(events), sum(exposure)
best = {}
for c in cells:
    far = {}
    for j in cells:
        d2 = (j % SIDE - c % SIDE) ** 2 + (j // SIDE - c // SIDE) ** 2
        if d2 <= 4:  # radius 2 km
            far.setdefault(d2, []).append(j)
    inside = []
    for d2 in sorted(far):
        inside = inside + far[d2]
        pop = sum(exposure[j] for j in inside)
        if pop > N / 2:
            break
        o, e = sum(events[j] for j in inside), C * pop / N
        if o > e:
            llr = o * math.log(o / e) + ((C - o) * math.log((C - o) / (C - e)) if o < C else 0)
            best[frozenset(inside)] = (llr, o, e)
used, rank = set(), 0
for hood, (llr, o, e) in sorted(best.items(), key=lambda kv: -kv[1][0]):
    if not used & hood:
        used |= hood
        rank += 1
        if rank <= 2:
            print("scan", rank, sorted(hood), o, repr(e), repr(llr))

# KDE at (3, 4) with bandwidth 2 of three weighted points.
pts = [(0, 0, 1), (3, 3, 2), (4, 4.5, 1)]
g = sum(w * math.exp(-((x - 3) ** 2 + (y - 4) ** 2) / 8) / (2 * math.pi * 4) for x, y, w in pts)
q = sum(w * 3 / math.pi * (1 - u) ** 2 / 4 for x, y, w in pts for u in [((x - 3) ** 2 + (y - 4) ** 2) / 4] if u < 1)
print("kde", repr(g), repr(q))

# Densest block by trying every subset (FRAUDAR's measure; the greedy search finds the optimum on this graph).
edges = {(b, i) for b in range(5) for i in range(3)} | {(5, 0), (6, 3), (7, 3), (8, 3), (9, 3), (0, 3), (6, 4)}
pop = {i: sum(1 for e in edges if e[1] == i) for i in range(5)}
top = (0, None)
for mask in range(1, 1 << 15):
    bs = {b for b in range(10) if mask >> b & 1}
    its = {i for i in range(5) if mask >> (10 + i) & 1}
    f = math.fsum(1 / math.log(pop[i] + 5) for b, i in edges if b in bs and i in its)
    top = max(top, (f / (len(bs) + len(its)), (sorted(bs), sorted(its))), key=lambda t: (round(t[0], 12), len(t[1][0]) if t[1] else 0))
print("block", repr(top[0]), top[1])


# Lambert azimuthal equal-area by numerical means: authalic latitude by integrating the meridian's area.
def authalic_q(phi, e2):
    steps = 20000
    h = phi / steps
    f = lambda t: math.cos(t) / (1 - e2 * math.sin(t) ** 2) ** 2
    inner = math.fsum((4 if k % 2 else 2) * f(k * h) for k in range(1, steps))
    return 2 * (1 - e2) * h / 3 * (f(0) + f(phi) + inner)  # Simpson


def laea(lon, lat, lon0, lat0, a=6378137.0, inv=298.257223563):
    fl = 1 / inv
    e2 = fl * (2 - fl)
    r = math.radians
    qp = authalic_q(math.pi / 2, e2)
    b, b0 = (math.asin(authalic_q(r(t), e2) / qp) for t in (lat, lat0))
    rq = a * math.sqrt(qp / 2)
    d = a * math.cos(r(lat0)) / math.sqrt(1 - e2 * math.sin(r(lat0)) ** 2) / (rq * math.cos(b0))
    t = r(lon - lon0)
    B = rq * math.sqrt(2 / (1 + math.sin(b0) * math.sin(b) + math.cos(b0) * math.cos(b) * math.cos(t)))
    return B * d * math.cos(b) * math.sin(t), B / d * (math.cos(b0) * math.sin(b) - math.sin(b0) * math.cos(b) * math.cos(t))


print("laea Haikou", laea(110.3255, 20.0440, 109.8, 19.2), "Sanya", laea(109.5186, 18.2587, 109.8, 19.2),
      "Sansha", laea(111.6731, 16.4971, 109.8, 19.2), "EPSG:3035 5E 50N", laea(5, 50, 10, 52, inv=298.257222101))
