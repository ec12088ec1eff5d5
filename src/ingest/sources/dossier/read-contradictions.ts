import type { Note, Position } from '../../read/problem.ts';
import { readYaml } from '../../read/yaml.ts';
import { contradictionsIn, type FoundContradiction } from './contradict.ts';
import { type ContradictionRecord, type CorroborationRecord, contradictionsShape } from './contradiction-shape.ts';
import type { ClaimRecord } from './dossier-shape.ts';

export const CONTRADICTIONS_FILE = 'contradictions.yaml';

/** A claim, and where it stands. */
export type PlacedClaim = { readonly claim: ClaimRecord; readonly at: Position };

type Row =
  | { readonly type: 'contradiction'; readonly contradiction: ContradictionRecord }
  | { readonly type: 'corroboration'; readonly corroboration: CorroborationRecord };

/** What the claims are to each other: every claim that it names must be there, and what the rules find must be what is listed as found. */
export async function* readContradictions(
  folder: string,
  slug: string,
  claims: ReadonlyMap<string, PlacedClaim>,
  note: Note,
): AsyncGenerator<Row> {
  const checked = await readYaml(folder, CONTRADICTIONS_FILE, contradictionsShape, note);
  if (checked === null) return;
  const { contradictions, corroborations } = checked.value;
  const keys = new Set<string>();
  const own = (key: string): string => (key.startsWith(`${slug}/`) ? key.slice(slug.length + 1) : key);
  const check = (key: string, ...path: (string | number)[]) => {
    // Whether another dossier has a claim, the graph knows.
    if (!own(key).includes('/') && !claims.has(own(key))) note(checked.at(path), `There is no claim ${key}.`);
  };
  const once = (key: string, ...path: (string | number)[]) => {
    if (keys.has(key)) note(checked.at(path), `${key} stands in the file twice.`);
    keys.add(key);
  };
  for (const [place, contradiction] of contradictions.entries()) {
    const path = ['contradictions', place];
    once(contradiction.key, ...path, 'key');
    for (const [order, key] of contradiction.claims.entries()) check(key, ...path, 'claims', order);
    if (contradiction.claims.every((key) => own(key).includes('/')))
      note(
        checked.at([...path, 'claims']),
        `${contradiction.key} has no claim of this dossier: how others are to be read together, one of them says.`,
      );
    for (const [order, { from, to }] of contradiction.links.entries()) {
      check(from, ...path, 'links', order, 'from');
      check(to, ...path, 'links', order, 'to');
    }
    yield { type: 'contradiction', contradiction };
  }
  for (const [place, corroboration] of corroborations.entries()) {
    const path = ['corroborations', place];
    once(corroboration.key, ...path, 'key');
    for (const [order, key] of corroboration.claims.entries()) check(key, ...path, 'claims', order);
    yield { type: 'corroboration', corroboration };
  }

  const found = contradictionsIn([...claims.values()].map(({ claim }) => claim));
  const known = contradictions.map((one) => ({ ...one, claims: one.claims.map(own) }));
  for (const [place, listed] of known.entries()) {
    // What is between dossiers is found where both are at hand: when this one is brought into the graph.
    const isOwn = listed.claims.every((key) => !key.includes('/'));
    if (isOwn && listed.found === 'RULE' && !found.some((one) => one.kind === listed.kind && isListed(one, listed)))
      note(checked.at(['contradictions', place, 'found']), unfoundSentence(listed));
  }
  noteUnlisted(found, known, claims, note);
}

/** Why a contradiction that is said to be found by a rule is refused. */
export const unfoundSentence = ({ key, kind, aspect }: Pick<ContradictionRecord, 'key' | 'kind' | 'aspect'>): string =>
  `No rule finds ${key}, a ${kind} in ${aspect} among its claims: it was found by HAND.`;

/** Notes what the rules find and nobody lists, at the last of the claims that differ. */
export function noteUnlisted(
  found: readonly FoundContradiction[],
  listed: readonly ContradictionRecord[],
  claims: ReadonlyMap<string, PlacedClaim>,
  note: Note,
): void {
  for (const one of found) {
    if (listed.some((contradiction) => isListed(one, contradiction))) continue;
    const last = one.claims.at(-1) ?? '';
    const names = `${one.claims.slice(0, -1).join(', ')} and ${last}`;
    note(
      claims.get(last)?.at ?? { file: CONTRADICTIONS_FILE, line: 1, column: 1 },
      `The claims ${names} are a ${one.kind} in ${one.aspect}, which is not in ${CONTRADICTIONS_FILE}: list it there, with how it is to be read.`,
    );
  }
}

/** Whether a contradiction is the one that was found: in the same aspect, between these claims and perhaps more; its kind is the reader's. */
export const isListed = (
  { aspect, claims }: FoundContradiction,
  listed: Pick<ContradictionRecord, 'aspect' | 'claims'>,
): boolean => aspect === listed.aspect && claims.every((key) => listed.claims.includes(key));
