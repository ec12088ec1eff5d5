"""Answers, line by line, how long numpy, scikit-learn and igraph take for what `bench/libraries.ts` sends: JSON in, JSON out."""

import json
import sys
import time

import igraph
import numpy
from sklearn.decomposition import PCA

given = json.loads(sys.stdin.readline())
squares = numpy.array(given["squares"])
votes = numpy.array(given["votes"])
graph = igraph.Graph(n=given["nodes"], edges=given["edges"])


def scaling():
    """Classical scaling: the squares of the distances centred, and their two largest eigenvalues."""
    means = squares.mean(axis=0)
    products = -0.5 * (squares - means[:, None] - means[None, :] + means.mean())
    values, vectors = numpy.linalg.eigh(products)
    return (vectors[:, [-1, -2]] * numpy.sqrt(values[[-1, -2]])).tolist()


def components():
    """Two principal components."""
    return PCA(n_components=2, svd_solver="full").fit_transform(votes).tolist()


def groups():
    """The best of as many runs of the Louvain method as are asked for."""
    runs = (graph.community_multilevel(weights=given["weights"]) for _ in range(given["runs"]))
    return max(run.modularity for run in runs)


LANES = {"scaling": scaling, "components": components, "groups": groups}
for line in sys.stdin:
    lane = LANES[line.strip()]
    start = time.perf_counter()
    result = lane()
    print(json.dumps({"ms": (time.perf_counter() - start) * 1000, "result": result}), flush=True)
