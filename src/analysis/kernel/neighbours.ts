/** An undirected graph with weights: the neighbours of node i stand from `starts[i]` up to `starts[i + 1]`, each edge at both its ends. */
export type WeightedGraph = {
  readonly nodes: number;
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
};

/**
 * The nearest neighbours of each of n nodes by scores (entry a·n + b; NaN is none): an edge where either of two nodes has the other
 * among its k highest scores above 0, with the score as its weight. Of equal scores that of the earlier node counts first.
 */
export function nearestNeighbours(scores: Float64Array, nodes: number, k: number): WeightedGraph {
  const named = new Uint8Array(nodes * nodes);
  const nearest = new Int32Array(Math.min(k, nodes));
  for (let node = 0; node < nodes; node += 1) {
    const row = scores.subarray(node * nodes, (node + 1) * nodes);
    for (let place = highest(row, node, nearest) - 1; place >= 0; place -= 1) {
      const other = nearest[place] as number;
      named[node * nodes + other] = 1;
      named[other * nodes + node] = 1;
    }
  }

  const starts = new Int32Array(nodes + 1);
  const neighbours: number[] = [];
  for (let node = 0; node < nodes; node += 1) {
    for (let other = 0; other < nodes; other += 1) if (named[node * nodes + other] === 1) neighbours.push(other);
    starts[node + 1] = neighbours.length;
  }
  const weights = new Float64Array(neighbours.length);
  for (let node = 0; node < nodes; node += 1)
    for (let edge = starts[node] as number; edge < (starts[node + 1] as number); edge += 1)
      weights[edge] = scores[node * nodes + (neighbours[edge] as number)] as number;
  return { nodes, starts, neighbours: Int32Array.from(neighbours), weights };
}

/** Puts the places of the highest scores above 0 into a list, the highest first, and answers how many there are. */
function highest(row: Float64Array, self: number, into: Int32Array): number {
  let count = 0;
  for (let other = 0; other < row.length; other += 1) {
    const score = row[other] as number;
    if (!(score > 0) || other === self) continue;
    if (count === into.length && score <= (row[into[count - 1] as number] as number)) continue;
    let place = count < into.length ? count : count - 1;
    for (; place > 0 && score > (row[into[place - 1] as number] as number); place -= 1)
      into[place] = into[place - 1] as number;
    into[place] = other;
    if (count < into.length) count += 1;
  }
  return count;
}

/** How many edges a node has. */
export const degreeOf = ({ starts }: WeightedGraph, node: number): number =>
  (starts[node + 1] as number) - (starts[node] as number);

/**
 * How evenly the weight of each node's edges is spread over groups: 1 − Σ(w_ib/w_i)² (Guimerà and Amaral 2005). 0 where all of it stays in
 * one group; null for a node without edges.
 */
export function participationOf(graph: WeightedGraph, groups: ArrayLike<number>): (number | null)[] {
  return Array.from({ length: graph.nodes }, (_, node) => {
    const weights = new Map<number, number>();
    let sum = 0;
    for (let edge = graph.starts[node] as number; edge < (graph.starts[node + 1] as number); edge += 1) {
      const weight = graph.weights[edge] as number;
      const group = groups[graph.neighbours[edge] as number] as number;
      weights.set(group, (weights.get(group) ?? 0) + weight);
      sum += weight;
    }
    if (sum === 0) return null;
    let squares = 0;
    for (const weight of weights.values()) squares += (weight / sum) ** 2;
    return Math.max(0, 1 - squares);
  });
}
