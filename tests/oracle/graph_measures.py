# SPDX-License-Identifier: GPL-3.0-or-later
"""Expected values of the graph measures, by networkx. Usage: graph_measures.py SHARED_DIR > graph_measures.tsv"""
import sys, networkx as nx
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python as pagerank  # needs no scipy

def read(name, kind):
    g = kind()
    for line in open(f"{sys.argv[1]}/data/graphs/edge_lists/{name}.txt"):
        a, b = map(int, line.split())
        if a != b or kind is nx.DiGraph:
            g.add_edge(a, b)
    return g

def sampled(values):
    """Every value of a small graph, each fiftieth of a large one, and the sum."""
    nodes = sorted(values)
    step = 1 if len(nodes) < 200 else 50
    for v in nodes[::step]:
        yield v, values[v]
    yield "sum", sum(values.values())

def show(name, measure, values):
    for v, x in sampled(values):
        print(name, measure, v, repr(x), sep="\t")

for name in ("lesmis", "football", "1138_bus", "EVA"):
    g = read(name, nx.Graph)
    show(name, "betweenness", nx.betweenness_centrality(g, normalized=False))
    show(name, "pagerank", pagerank(g, alpha=0.85, tol=1e-13 / len(g), max_iter=10000))
    show(name, "core", nx.core_number(g))
    cut = set(nx.articulation_points(g))
    show(name, "articulation", {v: int(v in cut) for v in g})
    print(name, "bridges", "sum", len(list(nx.bridges(g))), sep="\t")
for name in ("EVA", "impcol_d"):
    g = read(name, nx.DiGraph)
    show(name + ">", "pagerank", pagerank(g, alpha=0.85, tol=1e-13 / len(g), max_iter=10000))
    smallest = {}
    for c in nx.strongly_connected_components(g):
        for v in c:
            smallest[v] = min(c)
    show(name + ">", "scc", smallest)
    print(name + ">", "betweenness", "sum", repr(sum(nx.betweenness_centrality(g, normalized=False).values())), sep="\t")
g = read("EVA", nx.DiGraph)
print("EVA>", "cycles", "sum", len(list(nx.simple_cycles(g))), sep="\t")
g = read("lesmis", nx.Graph)
import itertools
paths = list(itertools.islice(nx.shortest_simple_paths(g, 1, 60), 40))
for k in (1, 5, 20, 40):
    print("lesmis", "paths", k, len(paths[k - 1]) - 1, sep="\t")
