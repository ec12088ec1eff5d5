/** The Neo4j that Caucus brings: `pom.xml` fetches this version. */
export const VERSION = '5.26.30';

/** What to do where the machine lacks something: the three ways on. */
export const WAYS_ON = `There are three ways on:
  1. Install Java 17 or 21, and Maven, and start again.
  2. Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j 5.26 or later of your own.
  3. With Docker: docker compose up --wait`;
