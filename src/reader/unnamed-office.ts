import type { Lexicon } from './lexicon.ts';
import { isOf, type Mention, ORGANISATIONS } from './mention.ts';
import type { HeldRole } from './role-mention.ts';
import { roleAt } from './role-mention.ts';
import type { Span } from './span.ts';
import { upperFirst } from './words.ts';

/** Somebody of whom only the office is told, and whose it is: `a State Department spokesperson`, `an official of Qubit Labs`. */
export type UnnamedOffice = Span & Pick<HeldRole, 'role' | 'title' | 'organisation'>;

const OFFICE =
  'spokes(?:person|man|woman)|officials?|diplomats?|delegates?|negotiators?|aide|adviser|advisor|envoy|representative|lawyer|executive|source|minister|lawmaker';
/** No name behind the office, nor one after a comma: then somebody has a name. */
const NO_NAME = '(?!,? \\p{Lu}\\p{Ll}+ \\p{Lu}| \\p{Lu})';
const BEHIND = new RegExp(
  `^(?:’s|'s)? (?<title>(?:(?!(?:and|or|the|that|of|on)\\b)[\\p{Ll}-]+ ){0,3}?(?:${OFFICE}))(?![\\p{L}-])${NO_NAME}`,
  'u',
);
const BEFORE = new RegExp(
  `(?<=\\b(?:[Aa]n?|[Tt]he|[Aa]nother) )(?<title>(?:(?!(?:and|or|that|of|on)\\b)[\\p{Ll}-]+ ){0,2}?(?:${OFFICE})) (?:for|of|from|at|with) (?:the )?$`,
  'u',
);
const ARTICLE = /\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Tt]he)(?: (?:senior|top|high-ranking|former|unnamed))? $/;

/** Offices without a name, beside the state or body whose they are. */
export const unnamedOffices = (text: string, mentions: readonly Mention[], lexicon: Lexicon): UnnamedOffice[] =>
  mentions.filter(isOf([...ORGANISATIONS, 'state'])).flatMap((organisation): UnnamedOffice[] => {
    const { start, end } = organisation;
    const lead = text.slice(Math.max(0, start - 60), start);
    const behind = ARTICLE.test(lead) ? BEHIND.exec(text.slice(end, end + 80)) : null;
    const before = behind === null ? BEFORE.exec(lead) : null;
    const isNamed = before !== null && /^,? \p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(end, end + 30));
    const title = upperFirst((behind ?? before)?.groups?.title ?? '');
    if (title === '' || isNamed) return [];
    const from = before === null ? start : start - lead.length + before.index;
    return [
      {
        organisation,
        title,
        role: roleAt(title, organisation, lexicon),
        start: from,
        end: behind === null ? end : end + behind[0].length,
      },
    ];
  });
