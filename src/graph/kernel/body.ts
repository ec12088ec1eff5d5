import { urn } from './urn.ts';

/** A body that votes, as the graph has it where no dossier says more of it. */
export type Body = { readonly id: string; readonly name: string; readonly kind: string };

const body = (key: string, name: string, kind: string): Body => ({ id: urn('institution', key), name, kind });

/** The bodies by how the keys of their votes begin: `ga/74/247` is a vote of the General Assembly. */
const BODIES = {
  ga: body('unga', 'United Nations General Assembly', 'UN_BODY'),
  sc: body('un-security-council', 'United Nations Security Council', 'UN_BODY'),
  syn: body('synthetic-assembly', 'Synthetic assembly', 'INTERGOVERNMENTAL'),
  hrc: body('un-hrc', 'United Nations Human Rights Council', 'UN_BODY'),
  ecosoc: body('un-ecosoc', 'United Nations Economic and Social Council', 'UN_BODY'),
  c1: body('unga-first-committee', 'First Committee of the General Assembly', 'UN_BODY'),
  c2: body('unga-second-committee', 'Second Committee of the General Assembly', 'UN_BODY'),
  c3: body('unga-third-committee', 'Third Committee of the General Assembly', 'UN_BODY'),
  c4: body('unga-fourth-committee', 'Fourth Committee of the General Assembly', 'UN_BODY'),
  c5: body('unga-fifth-committee', 'Fifth Committee of the General Assembly', 'UN_BODY'),
  c6: body('unga-sixth-committee', 'Sixth Committee of the General Assembly', 'UN_BODY'),
  'ac-291': body('ahc-cybercrime', 'Ad Hoc Committee on Cybercrime', 'UN_BODY'),
  wha: body('world-health-assembly', 'World Health Assembly', 'UN_BODY'),
  'who-eb': body('who-executive-board', 'Executive Board of the World Health Organization', 'UN_BODY'),
  unea: body('un-environment-assembly', 'United Nations Environment Assembly', 'UN_BODY'),
  'iaea-gc': body('iaea-general-conference', 'General Conference of the International Atomic Energy Agency', 'UN_BODY'),
  'unfccc-cma': body(
    'unfccc-cma',
    'Conference of the Parties serving as the meeting of the Parties to the Paris Agreement',
    'UN_BODY',
  ),
  'unfccc-cop': body(
    'unfccc-cop',
    'Conference of the Parties to the Framework Convention on Climate Change',
    'UN_BODY',
  ),
  'cbd-cop': body('cbd-cop', 'Conference of the Parties to the Convention on Biological Diversity', 'UN_BODY'),
} as const satisfies Readonly<Record<string, Body>>;

/** The id of the General Assembly. */
export const GENERAL_ASSEMBLY: string = BODIES.ga.id;

/** The bodies whose votes analyses look at unless they are told which, by their ids. */
export const ANALYSED_BODIES: readonly string[] = [GENERAL_ASSEMBLY, BODIES.syn.id];

/** The body that held a vote, by how the key of the vote begins; one that no table knows is called as its keys call it. */
export function bodyOf(key: string): Body {
  const begins = key.slice(0, key.indexOf('/'));
  const known = (BODIES as Readonly<Record<string, Body>>)[begins];
  if (known !== undefined) return known;
  const [, kind, number] = /^(ac|cn|conf)-(\d+)$/.exec(begins) ?? [];
  if (kind === 'ac') return body(`un-${begins}`, `Ad hoc committee A/AC.${number}`, 'UN_BODY');
  if (kind === 'conf') return body(`un-${begins}`, `Conference A/CONF.${number}`, 'UN_BODY');
  if (kind === 'cn') return body(`un-${begins}`, `Commission E/CN.${number}`, 'UN_BODY');
  return body(begins, begins, 'INTERGOVERNMENTAL');
}

/** How the keys of the votes of a body begin that is known here, by the slug in its id or by that beginning; null for any other. */
export const knownBody = (slug: string): string | null =>
  Object.entries(BODIES).find(([begins, { id }]) => begins === slug || id === urn('institution', slug))?.[0] ?? null;

/** A session of a body, with its place among the sessions. */
export type BodySession = { readonly id: string; readonly name: string; readonly body: string; readonly order: string };

const SPECIAL: Readonly<Record<string, string>> = { 's-': 'special ', 'es-': 'emergency special ' };

/** The session of the General Assembly in which a vote was held, by the key of the vote; null for other bodies, whose years are no sessions. */
export function bodySessionOf(key: string): BodySession | null {
  const [, kind = '', number = ''] = /^ga\/(e?s-)?(\d+)\//.exec(key) ?? [];
  if (number === '') return null;
  const name = `${ordinal(Number(number))} ${SPECIAL[kind] ?? ''}session of the General Assembly`;
  const idOf = (number: string) => urn('session', `unga/${kind}${number}`);
  return { id: idOf(number), name, body: GENERAL_ASSEMBLY, order: idOf(number.padStart(3, '0')) };
}

/** The session of an id, `urn:caucus:session:unga/es-11`, where it is one of the General Assembly; else null. */
export const bodySessionById = (id: string): BodySession | null => {
  const [, session] = /^urn:caucus:session:unga\/((?:e?s-)?\d+)$/.exec(id) ?? [];
  return session === undefined ? null : bodySessionOf(`ga/${session}/`);
};

/** `1st`, `2nd`, `3rd`, `11th`. */
function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
}
