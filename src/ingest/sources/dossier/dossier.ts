import { filesIn } from '../../read/files-in.ts';
import type { Note, Position } from '../../read/problem.ts';
import { isShipped } from '../../read/shipped-datasets.ts';
import { readYaml } from '../../read/yaml.ts';
import type { Source } from '../../write/source.ts';
import { misplacedIn } from './assertion-fits.ts';
import { unheldIn, unheldSentence } from './capacity-fits.ts';
import { checkClaimsKept } from './check-claims-kept.ts';
import { misfitsOf, rolesNowhere } from './claim-fits.ts';
import { contradictionsIn } from './contradict.ts';
import type { DossierRow } from './dossier-row.ts';
import { type ClaimRecord, claimsShape, dossierShape, entitiesShape } from './dossier-shape.ts';
import { typeOf } from './entity-type.ts';
import { linksOf } from './project-edges.ts';
import { isDateOfVote } from './project-properties.ts';
import { CONTRADICTIONS_FILE, noteUnlisted, type PlacedClaim, readContradictions } from './read-contradictions.ts';
import { noteNewStates } from './roster-fits.ts';
import { writeDossier } from './write-dossier.ts';

const HEAD = 'dossier.yaml';
const ENTITIES = 'entities.yaml';

/** A dossier: who and what it is about, and claims with where they are written. Its README describes the format. */
export const dossier: Source<DossierRow> = {
  name: 'dossier',
  about: 'Claims from articles and documents in YAML, each with who makes it and where it is written.',
  folder: 'dossiers/un-cybercrime',

  files: async (folder) => [
    HEAD,
    ENTITIES,
    ...(await filesIn(folder, /^contradictions\.yaml$/)),
    ...(await filesIn(folder, /\.yaml$/, 'claims')),
  ],

  async *read({ folder, files }, note) {
    const head = await readYaml(folder, HEAD, dossierShape, note);
    // What ships is loaded whatever the clock of a machine says.
    const isToCome = (moment: string | undefined): boolean =>
      head !== null && !isShipped(head.value.slug) && Date.parse(moment ?? '') > Date.now() + DAY;
    const recorded = head?.value.recorded;
    if (isToCome(recorded)) note(head?.at(['recorded']) ?? START, `recorded: ${toCome(recorded)}`);
    if (head !== null) yield { type: 'dossier', slug: head.value.slug, head: head.value };

    for (const file of await filesIn(folder, /^[^.].*(?<!\.yaml)$/, 'claims'))
      note({ file, line: 1, column: 1 }, 'This file would not be read: files of claims end in .yaml.');

    const known = new Map<string, Position>();
    const roster = await readYaml(folder, ENTITIES, entitiesShape, note);
    const add = (id: string, at: Position) => {
      if (known.has(id)) note(at, `${id} stands in the file twice.`);
      known.set(id, at);
    };
    for (const [place, id] of roster?.value.external.entries() ?? []) {
      const at = roster?.at(['external', place]) ?? START;
      add(id, at);
      yield { type: 'external', id, at };
    }
    for (const [place, entity] of roster?.value.entities.entries() ?? []) {
      const at = roster?.at(['entities', place, 'id']) ?? START;
      add(entity.id, at);
      yield { type: 'entity', entity, at };
    }

    for (const [place, entity] of roster?.value.entities.entries() ?? [])
      for (const { to, field } of linksOf(entity))
        if (!known.has(to)) note(roster?.at(['entities', place, ...field]) ?? START, `${to} is not in the file.`);

    await noteNewStates(roster?.value.entities ?? [], (id) => known.get(id) ?? START, note);

    const externals = new Set(roster?.value.external.filter((id) => typeOf(id) === 'vote'));
    const claims = new Map<string, PlacedClaim>();
    const placeIn = new Map<string, (...path: readonly (string | number)[]) => Position>();
    let whole = true;
    const dated = new Set<string>();
    for (const file of files.filter((file) => file.startsWith('claims/'))) {
      const checked = await readYaml(folder, file, claimsShape, note);
      whole &&= checked !== null;
      for (const [place, claim] of checked?.value.claims.entries() ?? []) {
        const at = (...path: (string | number)[]) => checked?.at(['claims', place, ...path]) ?? START;
        if (claims.has(claim.key)) note(at('key'), `The claim ${claim.key} stands in an earlier place too.`);
        claims.set(claim.key, { claim, at: at('key') });
        placeIn.set(claim.key, at);
        if (isToCome(claim.recorded_from)) note(at('recorded_from'), `recorded_from: ${toCome(claim.recorded_from)}`);
        if (isDateOfVote(claim)) dated.add(claim.subject);
        if (roster !== null) checkMentions(claim, known, at, note);
        for (const { field, sentence } of misfitsOf(claim)) note(at(field), sentence);
        for (const { path, sentence } of misplacedIn(claim)) note(at(...path), sentence);
        if (claim.predicate === 'VOTED' && externals.has(claim.object ?? ''))
          note(
            at('object'),
            `${claim.object} is a vote of another source, which has its ballots: they are not said again.`,
          );
        yield { type: 'claim', claim };
      }
    }
    for (const { id } of roster?.value.entities ?? [])
      if (typeOf(id) === 'vote' && !dated.has(id))
        note(known.get(id) ?? START, `${id} has no claim of a date (DATED), at least its latest possible day.`);
    const nowhere = rolesNowhere(
      [...claims.values()].map(({ claim }) => claim),
      roster?.value.entities ?? [],
    );
    for (const id of whole ? nowhere : [])
      note(known.get(id) ?? START, `Nobody says where ${id} is: give it "at", or a claim ROLE_AT.`);
    if (whole && roster !== null)
      for (const one of unheldIn(
        [...claims.values()].map(({ claim }) => claim),
        roster.value.entities,
        new Set(roster.value.external),
      ).wrong)
        note(placeIn.get(one.key)?.(...one.path) ?? START, unheldSentence(one));
    // Without some of the claims, what is said of them would be wrong for no fault of its own.
    if (!whole) return;
    if (files.includes(CONTRADICTIONS_FILE)) yield* readContradictions(folder, head?.value.slug ?? '', claims, note);
    else noteUnlisted(contradictionsIn([...claims.values()].map(({ claim }) => claim)), [], claims, note);
  },

  check: checkClaimsKept,
  write: writeDossier,
};

/** How far clocks may be apart, in milliseconds. */
const DAY = 86_400_000;
const toCome = (moment: string | undefined): string =>
  `is ${moment}, which is yet to come: it is since when claims are known.`;

const START: Position = { file: ENTITIES, line: 1, column: 1 };

/** Every id that a claim mentions must stand in the file of entities: a slip of the pen never makes a node. */
function checkMentions(
  claim: ClaimRecord,
  known: ReadonlyMap<string, Position>,
  at: (...path: (string | number)[]) => Position,
  note: Note,
) {
  const check = (id: string | undefined, ...path: (string | number)[]) => {
    if (id !== undefined && !known.has(id)) note(at(...path), `${id} is not in ${ENTITIES}.`);
  };
  check(claim.subject, 'subject');
  check(claim.object, 'object');
  for (const [place, id] of claim.about.entries()) check(id, 'about', place);
  for (const [name, value] of Object.entries(claim.qualifiers))
    if (typeof value === 'object') check(value.entity, 'qualifiers', name);
  for (const [place, assertion] of claim.assertions.entries()) {
    const path = ['assertions', place];
    check(assertion.made_by, ...path, 'made_by');
    check(assertion.in_capacity, ...path, 'in_capacity');
    check(assertion.at, ...path, 'at');
    for (const [order, id] of assertion.via.entries()) check(id, ...path, 'via', order);
    for (const [order, { in: document }] of assertion.evidence.entries())
      check(document, ...path, 'evidence', order, 'in');
  }
}
