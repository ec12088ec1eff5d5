import { urn } from './urn.ts';

/** A body that votes, as the graph has it where no dossier says more of it. */
export type Body = { readonly id: string; readonly name: string; readonly kind: string };

const body = (key: string, name: string, kind: string): Body => ({ id: urn('institution', key), name, kind });

/** The bodies by how the keys of their votes begin: `ga/74/247` is a vote of the General Assembly. */
const BODIES = {
  ga: body('unga', 'United Nations General Assembly', 'UN_BODY'),
  sc: body('un-security-council', 'United Nations Security Council', 'UN_BODY'),
  syn: body('synthetic-assembly', 'Synthetic assembly', 'INTERGOVERNMENTAL'),
} as const satisfies Readonly<Record<string, Body>>;

/** The id of the General Assembly. */
export const GENERAL_ASSEMBLY: string = BODIES.ga.id;

/** The bodies whose votes analyses look at unless they are told which, by their ids. */
export const ANALYSED_BODIES: readonly string[] = [GENERAL_ASSEMBLY, BODIES.syn.id];

/** The body that held a vote, by the key of the vote: no other key is ever read. */
export const bodyOf = (key: string): Body => BODIES[key.slice(0, key.indexOf('/')) as keyof typeof BODIES];

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
