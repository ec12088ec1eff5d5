import { idOfKey } from '../../addresses.ts';
import type { Asked } from '../../kernel/address.ts';
import { pageOf } from '../../kernel/page-of.ts';
import type { ClaimsQueryVariables } from '../../operations.ts';

/** What of an address narrows claims to one thing, by its key: `about=treaties/un-cybercrime`; each with what it says before the name of the thing. */
export const OF_THINGS = {
  about: 'About',
  in: 'Written in',
  via: 'Came through',
} as const;

/** What the list of claims is asked for by its address. */
export function claimsQuestion(asked: Asked): ClaimsQueryVariables {
  const { text, dossier, contested } = asked;
  const [about, articles, via] = [asked.about, asked.in, asked.via].map(idsOf);
  return {
    where: {
      text,
      dossiers: dossier ? [dossier.toLowerCase()] : undefined,
      contested: contested ? true : undefined,
      about,
      articles,
      via,
    },
    things: [about, articles, via].flatMap((ids) => ids ?? []),
    ...pageOf(asked, 30),
  };
}

function idsOf(key: string | undefined): string[] | undefined {
  const id = idOfKey(key ?? '');
  return id ? [id] : undefined;
}
