import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { RECORD } from '../../src/ingest/read/shipped.ts';
import { readStates } from '../../src/ingest/read/state-table.ts';
import { dossier } from '../../src/ingest/sources/dossier/dossier.ts';
import { entityShape, saidShape } from '../../src/ingest/sources/dossier/dossier-shape.ts';
import { Lexicon } from '../../src/reader/lexicon.ts';
import { idsIn, type ReadClaim, readArticle } from '../../src/reader/read-article.ts';

import { folderOf, readAll } from '../support/folder.ts';

/** A reader that knows states and a few bodies, and nothing of what the articles are about. */
const states = await readStates(RECORD, () => {});
const lexicon = new Lexicon([
  ...states.map(({ code, name, names }) => ({
    id: `state:${code}`,
    names: [name, ...names.filter(({ to }) => to === '').map(({ text }) => text)],
  })),
  { id: 'bloc:eu', names: ['European Union'] },
  { id: 'institution:un', names: ['United Nations'] },
  { id: 'institution:unga', names: ['United Nations General Assembly'] },
  { id: 'publisher:reuters', names: ['Reuters'] },
]);

const textOf = (file: string): string => readFileSync(new URL(`articles/${file}`, import.meta.url), 'utf8');

/** What is said, in one line. */
const lineOf = ({ claim }: ReadClaim): string => {
  const { subject, predicate, object, number, when, value_kind, polarity, qualifiers, assertions } = claim;
  const free = ['SAID_OF', 'DESCRIBED_AS', 'PROVIDES', 'NAMED'].includes(predicate) ? '' : claim.value;
  const choice =
    qualifiers?.CHOICE === undefined
      ? ''
      : ` ${qualifiers.CHOICE}${qualifiers.KIND === undefined ? '' : ` ${qualifiers.KIND}`}`;
  const by = assertions[0]?.made_by === 'article:x/1' ? '' : ` (${assertions[0]?.made_by})`;
  return (
    `${subject} ${polarity === 'NEGATED' ? 'NOT ' : ''}${predicate} ${object ?? number ?? when?.edtf ?? value_kind ?? free ?? ''}`.trimEnd() +
    choice +
    by
  );
};

describe('an article that is read by rules', () => {
  it.each(['plastics', 'landmines', 'monitors'])('gives the claims that are in it: %s', (name) => {
    const expected = textOf(`${name}.claims.txt`);
    const found = readArticle('article:x/1', textOf(`${name}.txt`), lexicon);

    expect(found.map(lineOf).sort()).toEqual(expected.trim().split('\n').sort());
  });

  it('gives claims that a dossier takes, with exact places, what they need, and no sentence of the article', () => {
    for (const file of ['plastics.txt', 'landmines.txt', 'monitors.txt']) {
      const text = textOf(file);
      for (const { claim, entities } of readArticle('article:x/1', text, lexicon)) {
        expect(saidShape.safeParse(claim).error).toBeUndefined();
        const defined = new Set(entities.map(({ id }) => id));
        for (const id of [claim.subject, claim.object ?? claim.subject])
          expect([id, id === 'article:x/1' || lexicon.has(id) || defined.has(id)]).toEqual([id, true]);
        for (const { start = 0, end = 0, sha256 } of claim.assertions.flatMap(
          ({ evidence }) => evidence as { start?: number; end?: number; sha256: string }[],
        ))
          expect(createHash('sha256').update(text.slice(start, end)).digest('hex')).toBe(sha256);
        for (const own of [claim.text, claim.value ?? ''])
          expect(own.split(' ').length > 5 && text.includes(own.replace(/\.$/, ''))).toBe(false);
      }
    }
  });

  it.each(['plastics.txt', 'landmines.txt', 'monitors.txt'])(
    'gives claims that make a dossier which is in order: %s',
    async (file) => {
      const found = readArticle('article:x/1', textOf(file), lexicon);
      const entities = [...new Map(found.flatMap(({ entities }) => entities).map((one) => [one.id, one])).values()];
      const defined = new Set([...entities.map(({ id }) => id), 'article:x/1']);
      const claims = found.map(({ claim }, place) => ({ key: `A${String(place + 1).padStart(2, '0')}`, ...claim }));
      const external = [...new Set(found.flatMap(({ claim }) => idsIn(claim)))].filter((id) => !defined.has(id));
      const article = {
        id: 'article:x/1',
        name: 'The article',
        file,
        sha256: createHash('sha256').update(textOf(file)).digest('hex'),
      };

      const { problems } = await readAll(
        dossier,
        await folderOf({
          'dossier.yaml': stringify({ slug: 'x', name: 'X', licence: 'CC0-1.0', citation: 'X' }),
          'entities.yaml': stringify({ external, entities: [article, ...entities] }),
          'claims/claims.yaml': stringify({ claims }),
        }),
      );

      expect(problems).toEqual([]);
    },
  );

  it('links a name to what is known, and defines what is not', () => {
    const knows = new Lexicon([...lexicon.known, { id: 'ngo:crn', names: ['Clean Rivers Network'] }]);
    const said = readArticle('article:x/1', textOf('plastics.txt'), knows).filter(
      ({ claim }) => claim.predicate === 'TOOK_PART_IN',
    );

    expect(said.map(({ claim, entities }) => [claim.subject, entities.map(({ id }) => id)])).toEqual([
      ['ngo:crn', ['process:treaty-on-plastic-pollution']],
    ]);
  });

  it('takes no decision, document or session of another treaty for one of this', () => {
    const knows = new Lexicon(
      [
        ...lexicon.known,
        { id: 'treaty:reefs', names: ['Convention on Reefs'] },
        { id: 'decision:adopt-reefs', names: ['Adoption of the draft'] },
        { id: 'document:crn-statement', names: ['Statement of Clean Rivers Network'] },
        { id: 'ngo:crn', names: ['Clean Rivers Network'] },
      ],
      [
        { subject: 'decision:adopt-reefs', predicate: 'TAKEN_BY', object: 'institution:unga' },
        { subject: 'decision:adopt-reefs', predicate: 'ON', object: 'treaty:reefs' },
      ],
    );
    const said = readArticle('article:x/1', textOf('plastics.txt'), knows).flatMap(({ claim }) => idsIn(claim));

    expect(
      said.filter((id) => ['decision:adopt-reefs', 'document:crn-statement', 'treaty:reefs'].includes(id)),
    ).toEqual([]);
    expect(said).toContain('ngo:crn');
  });

  it('knows of a vote without a day that it was held before it is read of', () => {
    const text = 'A late vote\n\nThe council met. The resolution on reefs was rejected by 9 votes to 6.\n';
    const [held] = readArticle('article:x/1', text, lexicon).filter(({ claim }) => claim.predicate === 'DATED');

    expect(held?.claim.when?.edtf).toBe(`../${new Date().toISOString().slice(0, 10)}`);
  });

  it('takes any text, and gives only what a dossier can have', () => {
    const pieces = ['plastics.txt', 'landmines.txt', 'monitors.txt'].flatMap((file) =>
      textOf(file).split(/(?<=[ \n“”"(,])/),
    );
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), { maxLength: 200 });

    fc.assert(
      fc.property(text, (parts) => {
        for (const { claim, entities } of readArticle('article:x/1', parts.join(''), lexicon)) {
          expect(saidShape.safeParse(claim).error).toBeUndefined();
          for (const entity of entities) expect(entityShape.safeParse(entity).error).toBeUndefined();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('finds nothing where there is nothing', () => {
    expect(readArticle('article:x/1', '', lexicon)).toEqual([]);
    expect(readArticle('article:x/1', '\r\n\r\n', lexicon)).toEqual([]);
  });
});
