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

const PLASTICS = `
article:x/1 AUTHORED_BY person:ines-tavares
article:x/1 CITES document:clean-rivers-network-statement
article:x/1 DATED 2031-03-14
article:x/1 NAMED
article:x/1 PUBLISHED_BY publisher:lagoon-gazette
decision:adopt-treaty-on-plastic-pollution DATED 2031-03-12
decision:adopt-treaty-on-plastic-pollution METHOD CONSENSUS
decision:adopt-treaty-on-plastic-pollution ON treaty:treaty-on-plastic-pollution
decision:adopt-treaty-on-plastic-pollution TAKEN_BY institution:intergovernmental-plastics-committee
decision:unga-treaty-on-plastic-pollution DATED 2031-09
decision:unga-treaty-on-plastic-pollution TAKEN_BY institution:unga
document:clean-rivers-network-statement PUBLISHED_BY ngo:clean-rivers-network
institution:intergovernmental-plastics-committee DATED 2026
institution:intergovernmental-plastics-committee DESCRIBED_AS
institution:unga PART_OF institution:un
ngo:clean-rivers-network DESCRIBED_AS
ngo:clean-rivers-network NAMED
ngo:clean-rivers-network NAMED
ngo:clean-rivers-network TOOK_PART_IN process:treaty-on-plastic-pollution
person:amara-diallo HOLDS_ROLE role:clean-rivers-network-policy-director
person:ines-tavares HOLDS_ROLE role:lagoon-gazette-senior-correspondent
process:treaty-on-plastic-pollution LASTED 5
provision:treaty-on-plastic-pollution/art-9 PART_OF treaty:treaty-on-plastic-pollution
state:GHA SUPPORTS topic:cap-on-production
state:IRN SEEKS_CHANGE_OF provision:treaty-on-plastic-pollution/art-9
state:NOR SUPPORTS topic:cap-on-production
state:PER SUPPORTS topic:cap-on-production
state:RWA PROPOSED institution:intergovernmental-plastics-committee
state:SAU OPPOSES topic:cap-on-production
treaty:treaty-on-plastic-pollution IN_FORCE_WHEN 50
treaty:treaty-on-plastic-pollution PROVIDES
treaty:treaty-on-plastic-pollution SAID_OF (ngo:clean-rivers-network)
treaty:treaty-on-plastic-pollution SAID_OF (person:amara-diallo)
treaty:treaty-on-plastic-pollution SAID_OF (person:amara-diallo)
treaty:treaty-on-plastic-pollution SAID_OF (state:BRA)`;

const LANDMINES = `
article:x/1 AUTHORED_BY UNKNOWN
article:x/1 CITES document:mine-clearance-institute-report
article:x/1 CITES ngo:mine-clearance-institute
article:x/1 CITES publisher:reuters
article:x/1 NAMED
bloc:eu OPPOSES treaty:agreement-on-landmine-verification
bloc:eu SUPPORTS topic:fund-for-victims
document:mine-clearance-institute-report PUBLISHED_BY ngo:mine-clearance-institute
group:x-1-states DIVERGED_ON topic:access-to-military-sites
ngo:mine-clearance-institute NAMED
person:petra-holm HOLDS_ROLE role:mine-clearance-institute-director
session:agreement-on-landmine/third DATED 2029-06
session:agreement-on-landmine/third OUTCOME No agreement
session:agreement-on-landmine/third PART_OF process:agreement-on-landmine-verification
state:AUT VOTED vote:x-1-2-agreement-on-landmine-verification FOR
state:CAN NOT RATIFIED treaty:agreement-on-landmine-verification
state:CAN SIGNED treaty:agreement-on-landmine-verification
state:CHL VOTED vote:x-1-2-agreement-on-landmine-verification FOR
state:COL SUPPORTS topic:fund-for-victims
state:IND VOTED vote:x-1-2-agreement-on-landmine-verification AGAINST
state:NZL VOTED vote:x-1-2-agreement-on-landmine-verification FOR
state:PAK VOTED vote:x-1-2-agreement-on-landmine-verification AGAINST
state:VNM VOTED vote:x-1-2-agreement-on-landmine-verification ABSTAIN
treaty:agreement-on-landmine-verification FIRST_OF_KIND true (ngo:mine-clearance-institute)
treaty:agreement-on-landmine-verification NEGOTIATED_UNDER institution:assembly-of-states-parties
treaty:agreement-on-landmine-verification SAID_OF (ngo:mine-clearance-institute)
treaty:agreement-on-landmine-verification SAID_OF (person:petra-holm)
treaty:agreement-on-landmine-verification SAID_OF (person:petra-holm)
vote:x-1-2-agreement-on-landmine-verification COUNT 12 ABSTAIN stated
vote:x-1-2-agreement-on-landmine-verification COUNT 45 FOR unnamed
vote:x-1-2-agreement-on-landmine-verification COUNT 48 FOR stated
vote:x-1-2-agreement-on-landmine-verification COUNT 71 AGAINST stated
vote:x-1-2-agreement-on-landmine-verification COUNT 71 AGAINST unnamed
vote:x-1-2-agreement-on-landmine-verification DATED ../2029-06-30
vote:x-1-2-agreement-on-landmine-verification OUTCOME REJECTED`;

const MONITORS = `
article:x/1 AUTHORED_BY person:lena-ortiz
article:x/1 NAMED
article:x/1 PUBLISHED_BY publisher:plain-ledger
decision:adopt-resolution-on-ceasefire-monitors DATED 2031-05-06
decision:adopt-resolution-on-ceasefire-monitors METHOD VOTE
decision:adopt-resolution-on-ceasefire-monitors ON document:resolution-on-ceasefire-monitors
decision:adopt-resolution-on-ceasefire-monitors TAKEN_BY institution:unga
document:resolution-on-ceasefire-monitors SAID_OF (person:niamh-byrne)
document:resolution-on-ceasefire-monitors SAID_OF (state:HUN)
institution:unga PART_OF institution:un
ngo:amnesty-international SUPPORTS topic:ceasefire-monitors
person:niamh-byrne HOLDS_ROLE role:irl-ambassador
state:BRA VOTED vote:x-1-3-resolution-on-ceasefire-monitors ABSTAIN
state:CRI PROPOSED document:resolution-on-ceasefire-monitors
state:HUN VOTED vote:x-1-3-resolution-on-ceasefire-monitors AGAINST
state:IND VOTED vote:x-1-3-resolution-on-ceasefire-monitors ABSTAIN
state:IRL PROPOSED document:resolution-on-ceasefire-monitors
state:JOR PROPOSED document:resolution-on-ceasefire-monitors
state:RUS NAMED
state:USA VOTED vote:x-1-3-resolution-on-ceasefire-monitors AGAINST
vote:x-1-3-resolution-on-ceasefire-monitors COUNT 112 FOR stated
vote:x-1-3-resolution-on-ceasefire-monitors COUNT 41 ABSTAIN stated
vote:x-1-3-resolution-on-ceasefire-monitors COUNT 9 AGAINST stated
vote:x-1-3-resolution-on-ceasefire-monitors DATED 2031-05-06
vote:x-1-3-resolution-on-ceasefire-monitors OUTCOME ADOPTED`;

describe('an article that is read by rules', () => {
  it.each([
    ['plastics.txt', PLASTICS],
    ['landmines.txt', LANDMINES],
    ['monitors.txt', MONITORS],
  ])('gives the claims that are in it: %s', (file, expected) => {
    const found = readArticle('article:x/1', textOf(file), lexicon);

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
