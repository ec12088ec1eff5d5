import { afterAll, describe, expect, it } from 'vitest';
import { testGraph } from '../support/graph.ts';
import { asked as askedOf, type Named, places, short, WHERE, type Written } from '../support/question.ts';

const neo4j = testGraph();
afterAll(() => neo4j.close());

const asked = <T>(most: number, question: string): Promise<T> => askedOf(neo4j, most, question);

/** How many facts each section of the dossier has. */
const SECTIONS = { A: 53, B: 38, C: 15, D: 70, E: 73, F: 28, G: 73, H: 106 };

describe('the dossier as a whole', () => {
  it('answers every fact of every section, each with an article, a paragraph and a span', async () => {
    type Fact = {
      key: string;
      evidence: { paragraph: number; document: Named; quotation: { start: number; end: number } }[];
    };
    type Page = { claims: { nodes: Fact[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const facts: Fact[] = [];
    let after: string | null = null;
    do {
      const page: Page = await asked<Page>(
        4,
        `{ claims(first: 200, after: ${JSON.stringify(after)}) {
          nodes { key evidence { paragraph document { id } quotation { start end } } } pageInfo { hasNextPage endCursor }
        } }`,
      );
      facts.push(...page.claims.nodes);
      after = page.claims.pageInfo.hasNextPage ? page.claims.pageInfo.endCursor : null;
    } while (after !== null);

    const counts = Object.keys(SECTIONS).map((letter) => [letter, facts.filter(({ key }) => key[0] === letter).length]);
    expect(Object.fromEntries(counts)).toEqual(SECTIONS);
    // Those of other dossiers are from records, which have no text here.
    for (const { key, evidence } of facts.filter(({ key }) => /^[A-H]/.test(key))) {
      expect(evidence.length, key).toBeGreaterThan(0);
      for (const { paragraph, document, quotation } of evidence) {
        expect(short(document), key).toMatch(/^00[0-4]$/);
        expect(paragraph, key).toBeGreaterThan(0);
        expect(quotation.start, key).toBeLessThan(quotation.end);
      }
    }
  });

  it('shows its twenty contradictions and variants, and its ten corroborations', async () => {
    type Listed = { totalCount: number };
    const data = await asked<{ contradictions: Listed; conflicts: Listed; corroborations: Listed }>(
      5,
      `{
        contradictions { totalCount }
        conflicts: contradictions(kind: CONFLICT) { totalCount }
        corroborations { totalCount }
      }`,
    );

    expect(data).toEqual({
      contradictions: { totalCount: 20 },
      conflicts: { totalCount: 5 },
      corroborations: { totalCount: 10 },
    });
  });

  it('shows all that Russia did or said, by date', async () => {
    type Entry = { kind: string; sentence: string; when: { latest: string | null } | null } & Written;
    const { state } = await asked<{ state: { timeline: { nodes: Entry[] } } }>(
      6,
      `{ state(iso3: "RUS") { timeline(first: 100, direction: ASC) { nodes { kind sentence when { latest } ${WHERE} } } } }`,
    );

    const entries = state.timeline.nodes;
    expect(entries[0]?.sentence).toMatch(/2017/);
    expect(places(entries[0] as Entry)).toEqual(['001 ¶3']);
    expect(entries.every(({ evidence }) => evidence.length > 0)).toBe(true);
    expect(new Set(entries.map(({ kind }) => kind)).size).toBeGreaterThan(2);
  });

  it('finds a way from Microsoft to Iran, and says of each step where it is written', async () => {
    type Hop = { type: string; from: Named; to: Named } & Written;
    const { paths } = await asked<{ paths: { length: number; hops: Hop[] }[] }>(
      12,
      `{ paths(from: "urn:caucus:company:microsoft", to: "urn:caucus:state:IRN", maxHops: 8,
        through: ["urn:caucus:treaty:un-cybercrime"]) { length hops { type from { id } to { id } ${WHERE} } } }`,
    );

    expect(paths.length).toBeGreaterThan(0);
    for (const { length, hops } of paths) {
      expect(hops).toHaveLength(length);
      for (const hop of hops) expect(places(hop).length, `${short(hop.from)} ${hop.type}`).toBeGreaterThan(0);
    }
  });

  it('says what it does not know: ballots without names, open lists, inferences, values that nobody tells', async () => {
    type Unnamed = { voteEvent: Named; choice: string; unnamed: number | null };
    type Counted = { totalCount: number };
    const { coverage } = await asked<{
      coverage: { unnamedBallots: { nodes: Unnamed[] }; openLists: Counted; inferred: Counted; unknownValues: Counted };
    }>(
      12,
      `{ coverage {
        unnamedBallots { nodes { voteEvent { id } choice unnamed } }
        openLists { totalCount } inferred { totalCount } unknownValues { totalCount }
      } }`,
    );

    expect(coverage.unnamedBallots.nodes.map(({ choice, unnamed }) => [choice, unnamed])).toEqual(
      expect.arrayContaining([
        ['FOR', 16],
        ['AGAINST', 102],
        ['ABSTAIN', null],
      ]),
    );
    for (const { totalCount } of [coverage.openLists, coverage.inferred, coverage.unknownValues])
      expect(totalCount).toBeGreaterThan(0);
  });
});
