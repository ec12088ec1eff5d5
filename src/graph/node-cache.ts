import { LRUCache } from 'lru-cache';
import type { Node } from './nodes.ts';

const BYTES = 64 * 1024 * 1024;

/** Rows of nodes that outlive a request: true until the data version moves, when a new cache takes its place. */
export function nodeCache(bytes = BYTES): LRUCache<string, Node> {
  return new LRUCache({ maxSize: bytes, sizeCalculation: weight });
}

/** About what a row takes in memory: its text at two bytes a character, and its object. */
const weight = (node: Node): number => 200 + 2 * JSON.stringify(node).length;
