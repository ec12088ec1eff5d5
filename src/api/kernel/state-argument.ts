import { parseUrn } from '../../graph/kernel/urn.ts';
import { stateId } from '../../graph/state.ts';
import { statesMeant, whyNoState } from '../../graph/state-meant.ts';
import { badInput } from './bad-input.ts';
import type { Context } from './context.ts';
import { inSlices } from './in-slices.ts';
import { nodeOfNoun } from './node-arguments.ts';
import { checkLength } from './words.ts';

/** What an argument that names a state takes. */
export const STATE_FORM = 'its ISO 3166 code, such as `FRA`, its id, or a name, also an old one';

/** The id of the state that an argument names, by a code or a name; an error with a sentence that says what to write when that means no one state. */
export async function stateGiven(context: Context, argument: string, text: string): Promise<string> {
  checkLength(argument, text);
  const given = text.trim();
  // An id is meant as one: what it is instead of a state is told as of any other argument.
  if (parseUrn(given)) return (await nodeOfNoun(context, argument, given, 'State', 'urn:caucus:state:FRA')).id;
  const id = CODE.test(given) ? stateId(given) : null;
  if (id !== null && (await context.nodes.get(id))?.type === 'State') return id;
  const directory = await context.directory('state');
  const meant = statesMeant(directory, text);
  const [only, ...others] = meant;
  if (only !== undefined && others.length === 0) return only.id;
  const why = await inSlices(context, () => whyNoState(directory, text, meant));
  throw badInput('NOT_FOUND', `${argument}: ${why}`);
}

const CODE = /^([a-z]{3}|x-[a-z-]+)$/i;

/** The code of the state that an argument names, likewise. */
export const codeGiven = async (context: Context, argument: string, text: string): Promise<string> =>
  parseUrn(await stateGiven(context, argument, text))?.key ?? '';

/** The ids of the states that an argument names, likewise; those that are codes are read together. */
export async function statesGiven(context: Context, argument: string, texts: readonly string[]): Promise<string[]> {
  await context.nodes.read(texts.filter((text) => CODE.test(text.trim())).map((text) => stateId(text.trim())));
  const ids: string[] = [];
  // One that nothing is called by ends it: what it may have meant is looked for at length.
  for (const text of texts) ids.push(await stateGiven(context, argument, text));
  return ids;
}

/** The codes of the states that an argument names, likewise. */
export const codesGiven = async (context: Context, argument: string, texts: readonly string[]): Promise<string[]> =>
  (await statesGiven(context, argument, texts)).map((id) => parseUrn(id)?.key ?? '');
