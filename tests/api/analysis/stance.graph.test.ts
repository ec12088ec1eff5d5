import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const graph = testGraph();
afterAll(() => graph.close());

const id = (name: string) => `urn:caucus:${name}`;
type Stand = { stance: string; claimsBehind: { key: string }[]; evidence: { paragraph: number }[] };
type Agreed = {
  common: number;
  same: number;
  share: number | null;
  matters: { on: { id: string }; a: Stand; b: Stand; same: boolean }[];
  signedTogether: { id: string }[];
};
const agreed = async (a: string, b: string) => {
  const stand = '{ stance claimsBehind { key } evidence { paragraph } }';
  const query = `{ stanceAgreement(a: "${id(a)}", b: "${id(b)}") { common same share matters { on { id } a ${stand} b ${stand} same } signedTogether { id } } }`;
  const { data, errors } = await ask<{ stanceAgreement: Agreed }>(graph, query);
  expect(errors).toBeUndefined();
  return data.stanceAgreement;
};

describe('the stands of two actors', () => {
  it('count a vote for a deletion against what it deletes', async () => {
    const { matters, same, common, share } = await agreed('state:RUS', 'state:IND');
    const clause = matters.find(({ on }) => on.id === id('provision:non-suppression'));

    expect(clause).toMatchObject({ same: true, a: { stance: 'OPPOSE' }, b: { stance: 'OPPOSE' } });
    expect(clause?.a.claimsBehind.map(({ key }) => key)).toContain('F15');
    expect(clause?.a.evidence[0]?.paragraph).toBe(11);
    expect(share).toBe(same / common);
    expect(matters.map(({ on }) => on.id)).toContain(id('topic:incitement-to-terrorism'));
  });

  it('say nothing where one of the two is silent', async () => {
    const { common, share, matters } = await agreed('state:RUS', 'company:hp');

    expect({ common, share, matters }).toEqual({ common: 0, share: null, matters: [] });
  });

  it('know what both have signed', async () => {
    const { signedTogether } = await agreed('ngo:human-rights-watch', 'ngo:eff');

    expect(signedTogether).toEqual([]);
  });
});

describe('the matrix of stands', () => {
  it('has a row for each actor that takes one and a column for each matter, from one statement for all', async () => {
    const recorded = recording(graph);
    const query = `{ stanceMatrix(of: { states: ["RUS", "IRN", "CAN", "USA", "NOR", "TUV"] }) { actors { id } matters { id } stances } }`;
    const { data, errors } = await ask<{
      stanceMatrix: { actors: { id: string }[]; matters: { id: string }[]; stances: (string | null)[][] };
    }>(recorded, query);

    expect(errors).toBeUndefined();
    const { actors, matters, stances } = data.stanceMatrix;
    const at = (actor: string, on: string) =>
      stances[actors.findIndex((one) => one.id === id(actor))]?.[matters.findIndex((one) => one.id === id(on))];
    expect(actors.map((one) => one.id)).not.toContain(id('state:TUV'));
    expect(at('state:IRN', 'provision:non-suppression')).toBe('OPPOSE');
    expect(at('state:CAN', 'topic:gender-dimension')).toBe('SUPPORT');
    expect(at('state:USA', 'topic:gender-dimension')).toBeNull();
    expect(stances.every((row) => row.length === matters.length)).toBe(true);
    expect(recorded.statements.filter(({ name }) => name === 'stance/by-actors')).toHaveLength(1);
  });

  it('is of today, or of the day that is asked for', async () => {
    const matrix = `stanceMatrix(of: {states: ["USA"]}, on: ["${id('treaty:un-cybercrime')}"]) { stances }`;
    const { data } = await ask<object>(graph, `{ ${matrix} asOf(valid: "2024-08-01") { ${matrix} } }`);

    expect(data).toEqual({
      stanceMatrix: { stances: [['SUPPORT']] },
      asOf: { stanceMatrix: { stances: [['OPPOSE']] } },
    });
  });

  it.each([
    [
      '{ stanceAgreement(a: "urn:caucus:state:RUS", b: "urn:caucus:state:RUS") { common } }',
      /^b: "urn:caucus:state:RUS" is the same actor as a/,
    ],
    [
      '{ stanceAgreement(a: "urn:caucus:state:XXX", b: "urn:caucus:state:RUS") { common } }',
      /^a: the graph has nothing with the id/,
    ],
    [
      '{ stanceMatrix(of: {states: ["RUS"]}, on: ["urn:caucus:state:RUS"]) { stances } }',
      /^on: "urn:caucus:state:RUS" is a state, and no treaty, provision, topic or amendment such as/,
    ],
  ])('or a sentence: %s', async (query, sentence) => {
    const { errors } = await ask<object>(graph, query);

    expect(errors?.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)]);
  });
});
