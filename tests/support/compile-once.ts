/**
 * From now on Java compiles each method of the Neo4j that this file starts once and no better: in the first minute of a Neo4j its second compiler takes as much
 * of the processors as all the rest. It pays where all votes are written by statements.
 */
export function compileOnce(): void {
  process.env.JAVA_TOOL_OPTIONS = `${process.env.JAVA_TOOL_OPTIONS ?? ''} -XX:TieredStopAtLevel=1`;
}
