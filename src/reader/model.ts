import { hash } from 'node:crypto';
import { z } from 'zod';
import { PREDICATES, QUALIFIERS } from '../graph/predicate.ts';
import { misfitsOf } from '../ingest/sources/dossier/claim-fits.ts';
import { entityShape, saidShape } from '../ingest/sources/dossier/dossier-shape.ts';
import type { Lexicon } from './lexicon.ts';
import { type Paragraph, paragraphsOf } from './paragraph.ts';
import { idsIn, type ReadClaim, type WrittenClaim } from './read-article.ts';
import { type NewEntity, type Reading, read } from './reading.ts';

/** Where a model is asked, by the chat format of OpenAI. */
export type Model = { readonly url: string; readonly name: string; readonly key: string | undefined };

/** What a model found and passed all checks, how much was dropped and why, and what went wrong. */
export type ModelReading = {
  readonly claims: readonly ReadClaim[];
  readonly dropped: Readonly<Record<string, number>>;
  readonly failed: string | null;
};

/** How many characters of an article a model gets at once, and how long it may take, in milliseconds. */
const CHUNK = 6000;
const PATIENCE = 120_000;

const proposal = z.object({
  ...{
    subject: z.string(),
    predicate: z.string(),
    object: z.string().nullish(),
    value: z.string().nullish(),
    number: z.number().nullish(),
  },
  ...{
    when: z.object({ edtf: z.string(), earliest: z.string().nullish(), latest: z.string() }).nullish(),
    polarity: z.enum(['AFFIRMED', 'NEGATED']).nullish(),
  },
  qualifiers: z.record(z.string(), z.string()).nullish(),
  ...{ text: z.string(), mode: z.enum(['REPORTED', 'VERBATIM', 'PARAPHRASED']), made_by: z.string().nullish() },
  ...{ paragraph: z.int(), quote: z.string().min(1), confidence: z.number().min(0).max(1).nullish() },
});
const answer = z.object({ candidates: z.array(z.unknown()), entities: z.array(z.unknown()).nullish() });

/** Asks a model for claims in an article. What it says is held against the text and our own lists: nothing of it is believed. */
export async function readByModel(
  model: Model,
  article: string,
  text: string,
  lexicon: Lexicon,
  patience = PATIENCE,
): Promise<ModelReading> {
  const reading = read(article, text, lexicon);
  const claims: ReadClaim[] = [];
  const dropped: Record<string, number> = {};
  for (const chunk of chunksOf(paragraphsOf(text).filter(({ kind }) => kind !== 'BESIDE'))) {
    try {
      const said = await ask(model, promptOf(reading, chunk), patience);
      const entities = (said.entities ?? []).flatMap((one) => {
        const checked = entityShape.safeParse(one);
        return checked.success ? [checked.data as NewEntity] : [];
      });
      for (const one of said.candidates) {
        const checked = checkedClaim(one, reading, chunk, entities, model.name);
        if (typeof checked === 'string') dropped[checked] = (dropped[checked] ?? 0) + 1;
        else claims.push(checked);
      }
    } catch (error) {
      return { claims, dropped, failed: `${model.name} at ${model.url} ${failureOf(error as Error, patience)}.` };
    }
  }
  return { claims, dropped, failed: null };
}

const failureOf = (error: Error, patience: number): string =>
  error.name === 'TimeoutError'
    ? `has not answered within ${patience / 1000} seconds`
    : error instanceof z.ZodError || error instanceof SyntaxError
      ? 'has answered with something else than JSON with candidates'
      : error instanceof Refused
        ? error.message
        : 'cannot be reached';

class Refused extends Error {}

async function ask(
  { url, name, key }: Model,
  messages: readonly object[],
  patience: number,
): Promise<z.infer<typeof answer>> {
  const response = await fetch(`${url}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ model: name, messages, temperature: 0, response_format: { type: 'json_object' } }),
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Refused(`has refused with the status ${response.status}`);
  const body = z
    .object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) })
    .parse(await response.json());
  const content = (body.choices[0]?.message.content ?? '').replace(/^\s*```(?:json)?|```\s*$/g, '');
  return answer.parse(JSON.parse(content));
}

function chunksOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const chunks: Paragraph[][] = [[]];
  let size = 0;
  for (const paragraph of paragraphs) {
    if (size > 0 && size + paragraph.text.length > CHUNK) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(paragraph);
    size += paragraph.text.length;
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

function promptOf({ article, lexicon, made, mentions, treaty }: Reading, chunk: readonly Paragraph[]): object[] {
  const ids = new Set([...(treaty === null ? [] : [treaty.id]), ...mentions.map(({ id }) => id)]);
  const things = [...ids].map((id) => `${id} = ${lexicon.has(id) ? lexicon.nameOf(id) : (made.get(id)?.name ?? '')}`);
  return [
    {
      role: 'system',
      content: [
        'You read a news article on a multilateral negotiation and list the claims in it as JSON: {"candidates": [...], "entities": [...]}.',
        'A candidate has: subject (an id), predicate, one of object (an id), value, number or when ({edtf, earliest, latest}), qualifiers, text (one sentence in your own words), mode (REPORTED, VERBATIM or PARAPHRASED), made_by (the id of the speaker, if not the article), paragraph (its number), quote (the exact characters of the place, copied from that paragraph), confidence (0 to 1).',
        'Use the ids that are given. Define any other thing under entities: {"id": "ngo:short-name", "name": "…"}. Never copy a sentence of the article into text or value.',
        `Predicates: ${Object.entries(PREDICATES)
          .map(([name, { says }]) => `${name}: ${says}`)
          .join(' ')}`,
        `Qualifiers: ${QUALIFIERS.join(', ')}.`,
      ].join('\n'),
    },
    {
      role: 'user',
      content: `The article is ${article}. Things:\n${things.join('\n')}\n\n${chunk.map(({ number, text }) => `[${number}] ${text}`).join('\n')}`,
    },
  ];
}

/** So many words in a row are a sentence of the article, not one of our own. */
const COPIED = 8;

/** A proposal as a claim, or why it is dropped. */
function checkedClaim(
  proposed: unknown,
  { article, text, lexicon, made }: Reading,
  chunk: readonly Paragraph[],
  entities: readonly NewEntity[],
  name: string,
): ReadClaim | string {
  const parsed = proposal.safeParse(proposed);
  if (!parsed.success) return 'of no known shape';
  const { paragraph: number, quote, confidence, mode, made_by, qualifiers, predicate, ...rest } = parsed.data;
  if (!Object.hasOwn(PREDICATES, predicate)) return 'of a predicate that is not ours';
  const paragraph = chunk.find((one) => one.number === number);
  const at = paragraph?.text.indexOf(quote) ?? -1;
  if (paragraph === undefined || at === -1) return 'whose place is not in the text';
  if (paragraph.text.indexOf(quote, at + 1) !== -1) return 'whose place is in the text more than once';
  if (
    [rest.text, rest.value ?? ''].some(
      (own) => own.split(/\s+/).length >= COPIED && text.includes(own.replace(/[.!?]$/, '')),
    )
  )
    return 'in the words of the article';
  const start = paragraph.start + at;
  const evidence = {
    in: article,
    paragraph: number,
    start,
    end: start + quote.length,
    sha256: hash('sha256', quote),
  };
  const what = JSON.parse(JSON.stringify(rest, (_, value) => value ?? undefined)) as object;
  const claim = {
    ...what,
    predicate,
    ...(qualifiers ? { qualifiers } : {}),
    assertions: [{ mode, made_by: made_by ?? article, evidence: [evidence] }],
  } as WrittenClaim;
  const checked = saidShape.safeParse(claim);
  if (!checked.success) return 'of no known shape';
  if (misfitsOf({ ...checked.data, key: 'A00' }).length > 0) return 'of things that its predicate cannot join';
  const defined = new Map([...made.values(), ...entities].map((one) => [one.id, one]));
  const wanted = [...new Set(idsIn(claim))].filter((id) => id !== article && !lexicon.has(id));
  if (wanted.some((id) => !defined.has(id))) return 'of things that nobody knows';
  return {
    rule: `the model ${name}`,
    confidence: confidence ?? 0.5,
    claim,
    entities: wanted.map((id) => defined.get(id) as NewEntity),
  };
}
