/**
 * From now on Java compiles each method of the Neo4j that this file starts once and no better: in the first minute of a Neo4j its second compiler takes as much
 * of the processors as all the rest. It pays where all votes are written by statements.
 */
export const compileOnce = (): void => toldToJava(['TieredStopAtLevel=1']);

/** From now on Java compiles a second time only what it runs ten times as often as it usually asks for. It pays where a Neo4j works for some minutes. */
export const compileLate = (): void =>
  toldToJava([
    'Tier4InvocationThreshold=50000',
    'Tier4MinInvocationThreshold=6000',
    'Tier4CompileThreshold=150000',
    'Tier4BackEdgeThreshold=400000',
  ]);

function toldToJava(options: readonly string[]): void {
  process.env.JAVA_TOOL_OPTIONS = [process.env.JAVA_TOOL_OPTIONS, ...options.map((option) => `-XX:${option}`)].join(
    ' ',
  );
}
