import { CHOICES, type Choice } from '../src/analysis/kernel/matrix.ts';
import { decodeCursor, encodeCursor } from '../src/api/kernel/cursor.ts';
import type { Graph, Row } from '../src/graph/kernel/graph.ts';

/** The same answer by hand: as few statements and as little JavaScript as it takes, then `JSON.stringify`. Nothing is kept between two calls. */
export type Floor = (read: Read, variables: Variables) => Promise<string>;
/** Of the operations in `operations/`. */
export type Variables = Readonly<Record<string, string | number>>;
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

/** How often each state chose what in the votes `e` that a clause finds. */
async function countedByState(read: Read, votes: string, parameters: Record<string, unknown>): Promise<string> {
  const rows = await read<[string, string, Choice, number]>(
    `${votes} MATCH (e)<-[b:VOTED]-(s:State) RETURN toUpper(s.iso3), s.name, b.choice, count(*)`,
    parameters,
  );
  const place = (choice: Choice) => CHOICES.indexOf(choice);
  rows.sort(([a, , one], [b, , other]) => (a === b ? place(one) - place(other) : a < b ? -1 : 1));
  const tallies = rows.map(([, name, choice, count]) => ({ keys: [{ label: name }, { label: choice }], count }));
  return data({ votes: { tallies } });
}

export const floors: Readonly<Record<string, Floor>> = {
  lookup: async (read, { iso3: code }) => {
    const [row] = await read<[string, string, string]>('MATCH (s:Entity {id: $id}) RETURN s.id, s.name, s.iso3', {
      id: `urn:caucus:state:${code}`,
    });
    const [id, name, iso3] = row ?? [];
    return data({ state: { id, name, iso3 } });
  },

  'newest-ballots': async (read, { first }) => {
    const states = [...(await statesOf(read)).values()]
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      .slice(0, Number(first));
    const rows = await read<[string, string[], string[]]>(
      `UNWIND $codes AS code MATCH (s:State {iso3: code})
      CALL (s) {
        MATCH ()-[b:VOTED]->() WHERE b.key >= s.iso3 + '|' AND b.key < s.iso3 + '}'
        WITH b ORDER BY b.key DESC LIMIT 20
        RETURN collect(b.choice) AS choices, collect(endNode(b).id) AS events
      }
      RETURN s.name, choices, events`,
      { codes: states.map(({ iso3 }) => iso3) },
    );
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

  'nested-ballots': async (read, { iso3 }) => {
    const [states, rows] = await Promise.all([
      statesOf(read),
      read<[string, string, string | null, string, string[], string[]]>(
        `MATCH ()-[mine:VOTED]->(e) WHERE mine.key >= $low AND mine.key < $high
        WITH mine, e ORDER BY mine.key DESC LIMIT 50 ${ROLL}
        RETURN mine.choice, e.id, ${DAY}, e.name, codes, choices`,
        { low: `${iso3}|`, high: `${iso3}}` },
      ),
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
    return data({ state: { name: states.get(String(iso3))?.name, votes: edges(voted) } });
  },

  'event-ballots': async (read, { symbol }) => {
    const rows = await read<[string, string | null, string, string | null, string, string[], string[], string[]]>(
      `MATCH (e:Entity {id: $id})-[:ON]->(m)
      CALL (e) {
        MATCH (e)<-[b:VOTED]-(s:State)
        WITH s, b.choice AS choice ORDER BY s.iso3 LIMIT 200
        RETURN collect(choice) AS choices, collect(s.id) AS ids, collect(s.name) AS names
      }
      RETURN e.name, ${DAY}, m.id, m.symbol, m.name, choices, ids, names`,
      { id: `urn:caucus:vote:${String(symbol).replace('A/RES', 'ga')}` },
    );
    const events = rows.map(([name, heldOn, id, symbol, title, choices, ids, names]) => ({
      name,
      heldOn,
      motion: { id, symbol, name: title },
      ballots: edges(choices.map((choice, place) => ({ choice, state: { id: ids[place], name: names[place] } }))),
    }));
    return data({ votes: edges(events) });
  },

  'topic-walk': async (read, { topic = '' }) => {
    const slug = String(topic).split(':').at(-1);
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

  claims: async (read, { first }) => {
    const rows = await read<[string, string, string, string, [string, number, number, number][]]>(
      `MATCH (claim:Claim) WHERE claim.order > ''
       WITH claim ORDER BY claim.order LIMIT $first
       MATCH (claim)-[:SUBJECT]->(subject)
       RETURN claim.key, claim.predicate, subject.id, subject.name, COLLECT {
         MATCH (claim)<-[:OF]-()-[:EVIDENCED_BY]->(quotation)-[:IN]->(document)
         WITH quotation, document ORDER BY document.id, quotation.start
         RETURN [document.name, quotation.paragraph, quotation.start, quotation.end]
       }`,
      { first },
    );
    const nodes = rows.map(([key, predicate, id, name, places]) => ({
      ...{ key, predicate, subject: { id, name } },
      evidence: places.map(([document, paragraph, start, end]) => ({
        ...{ paragraph, document: { name: document }, quotation: { start, end } },
      })),
    }));
    return data({ claims: edges(nodes) });
  },

  'topic-counts': async (read, { topic = '' }) => {
    const slug = String(topic).split(':').at(-1);
    const votes = 'MATCH (e)-[f:FILED_UNDER]->() WHERE f.key >= $low AND f.key < $high';
    return countedByState(read, votes, { low: `${slug}|`, high: `${slug}}` });
  },

  'counts-by-state': async (read, { from = '' }) =>
    countedByState(read, 'MATCH (e:VoteEvent) WHERE coalesce(e.earliest, e.latest) >= $from', { from }),

  'deep-page': async (read, { iso3, after }) => {
    const rows = await read<[string, string, string, string | null, string]>(
      `MATCH ()-[b:VOTED]->(e) WHERE b.key >= $low AND b.key < $high
       WITH b, e ORDER BY b.key DESC LIMIT 21
       RETURN b.choice, b.key, e.id, ${DAY}, e.name`,
      { low: `${iso3}|`, high: decodeCursor('ballots', String(after)) },
    );
    const page = rows.slice(0, 20);
    const cursor = (key: string) => encodeCursor('ballots', key);
    const votes = {
      edges: page.map(([choice, key, id, heldOn, name]) => ({
        cursor: cursor(key),
        node: { choice, voteEvent: { id, heldOn, name } },
      })),
      pageInfo: { hasNextPage: rows.length > 20, endCursor: cursor(page.at(-1)?.[1] ?? '') },
    };
    return data({ state: { votes } });
  },
};
