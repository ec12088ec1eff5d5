import { stopKept } from './kept-neo4j.ts';

console.log(`${await stopKept()} stopped.`);
