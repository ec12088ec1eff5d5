import type { Graph, Row } from '../src/graph/kernel/graph.ts';

/** The same answer by hand: as few statements and as little JavaScript as it takes, then `JSON.stringify`. Nothing is kept between two calls. */
export type Floor = (read: Read, variables: Record<string, string>) => Promise<string>;
export type Read = <R extends Row>(text: string, parameters?: Record<string, unknown>) => Promise<R[]>;

export const readOf =
  (graph: Graph): Read =>
  (text, parameters = {}) =>
    graph.read({ name: 'floor', text }, parameters);

const data = (answer: object): string => JSON.stringify({ data: answer });
const edges = <T>(nodes: T[]) => ({ edges: nodes.map((node) => ({ node })) });
const DAY = 'CASE WHEN e.earliest = e.latest THEN e.latest END';

type State = { id: string; name: string; iso3: string };

/** The states by code: read once, beside the rows that name them by code only. */
async function statesOf(read: Read): Promise<Map<string, State>> {
  const rows = await read<[string, string, string]>('MATCH (s:State) RETURN s.iso3, s.id, s.name');
  return new Map(rows.map(([iso3, id, name]) => [iso3, { id, name, iso3 }]));
}

/** The text of `RETURN` for all ballots of `e`, by code. */
const ROLL = `CALL (e) {
  MATCH (e)<-[b:VOTED]-(s:State)
  WITH s.iso3 AS code, b.choice AS choice ORDER BY code LIMIT 200
  RETURN collect(code) AS codes, collect(choice) AS choices
}`;

export const floors: Readonly<Record<string, Floor>> = {
  lookup: async (read) => {
    const [row] = await read<[string, string, string]>(
      "MATCH (s:Entity {id: 'urn:caucus:state:FRA'}) RETURN s.id, s.name, s.iso3",
    );
    const [id, name, iso3] = row ?? [];
    return data({ state: { id, name, iso3 } });
  },

  'newest-ballots': async (read) => {
    const rows = await read<[string, string[], string[]]>(`MATCH (s:State) WITH s ORDER BY s.order LIMIT 200
      CALL (s) {
        MATCH ()-[b:VOTED]->() WHERE b.key >= s.iso3 + '|' AND b.key < s.iso3 + '}'
        WITH b ORDER BY b.key DESC LIMIT 20
        RETURN collect(b.choice) AS choices, collect(endNode(b).id) AS events
      }
      RETURN s.name, choices, events`);
    const ids = [...new Set(rows.flatMap(([, , events]) => events))];
    const events = await read<[string, string | null, string]>(
      `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id, ${DAY}, e.name`,
      { ids },
    );
    const byId = new Map(events.map(([id, heldOn, name]) => [id, { id, heldOn, name }]));
    return data({
      states: edges(
        rows.map(([name, choices, found]) => ({
          name,
          votes: edges(choices.map((choice, place) => ({ choice, voteEvent: byId.get(found[place] ?? '') }))),
        })),
      ),
    });
  },

  'nested-ballots': async (read) => {
    const [states, rows] = await Promise.all([
      statesOf(read),
      read<
        [string, string, string | null, string, string[], string[]]
      >(`MATCH ()-[mine:VOTED]->(e) WHERE mine.key >= 'USA|' AND mine.key < 'USA}'
        WITH mine, e ORDER BY mine.key DESC LIMIT 50 ${ROLL}
        RETURN mine.choice, e.id, ${DAY}, e.name, codes, choices`),
    ]);
    const voted = rows.map(([choice, id, heldOn, name, codes, choices]) => ({
      choice,
      voteEvent: {
        id,
        heldOn,
        name,
        ballots: edges(codes.map((code, place) => ({ choice: choices[place], state: states.get(code) }))),
      },
    }));
    return data({ state: { name: states.get('USA')?.name, votes: edges(voted) } });
  },

  'event-ballots': async (read) => {
    const rows = await read<
      [string, string | null, string, string | null, string, string[], string[], string[]]
    >(`MATCH (e:Entity {id: 'urn:caucus:vote:ga/74/247'})-[:ON]->(m)
      CALL (e) {
        MATCH (e)<-[b:VOTED]-(s:State)
        WITH s, b.choice AS choice ORDER BY s.iso3 LIMIT 200
        RETURN collect(choice) AS choices, collect(s.id) AS ids, collect(s.name) AS names
      }
      RETURN e.name, ${DAY}, m.id, m.symbol, m.name, choices, ids, names`);
    const events = rows.map(([name, heldOn, id, symbol, title, choices, ids, names]) => ({
      name,
      heldOn,
      motion: { id, symbol, name: title },
      ballots: edges(choices.map((choice, place) => ({ choice, state: { id: ids[place], name: names[place] } }))),
    }));
    return data({ votes: edges(events) });
  },

  'topic-walk': async (read, { topic = '' }) => {
    const slug = topic.split(':').at(-1);
    const rows = await read<[string, string | null, string | null, string, string[]]>(
      `MATCH (e)-[f:FILED_UNDER]->() WHERE f.key >= $low AND f.key < $high
      WITH e, f ORDER BY f.key DESC LIMIT 30
      MATCH (e)-[:ON]->(m)
      CALL (e) {
        MATCH (e)<-[b:VOTED]-(s:State) WHERE b.choice = 'AGAINST'
        WITH s ORDER BY s.iso3 LIMIT 200
        RETURN collect(s.name) AS names
      }
      RETURN e.name, ${DAY}, m.symbol, m.name, names`,
      { low: `${slug}|`, high: `${slug}}` },
    );
    const events = rows.map(([name, heldOn, symbol, title, names]) => ({
      name,
      heldOn,
      motion: { symbol, name: title },
      ballots: edges(names.map((state) => ({ state: { name: state } }))),
    }));
    return data({ votes: edges(events) });
  },
};
