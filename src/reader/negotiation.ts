import { isPartOf } from './provision-mention.ts';
import { make, type Reading } from './reading.ts';
import { each } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { slugOf, stemsOf } from './words.ts';

/** The negotiation of the treaty: the known one, or a new one. */
export function processOf(reading: Reading): string | null {
  const { treaty, lexicon } = reading;
  if (treaty === null) return null;
  const own = tellingOf(treaty.name);
  const known = lexicon
    .ofTypes('process')
    .find(
      ({ names: [name = ''] }) => tellingOf(name).length > 0 && tellingOf(name).every((stem) => own.includes(stem)),
    );
  return known !== undefined && !treaty.isNew
    ? known.id
    : make(reading, { id: `process:${slugOf(treaty.name)}`, name: `Negotiation of the ${treaty.name}` });
}

/** The stems of a name that say what it is about, and not of what sort it is. */
const tellingOf = (name: string): string[] =>
  stemsOf(name).filter(
    (stem) => !/^(?:negoti|talk|un|unit|nation|intern|convent|treati|agreement|protocol|accord|pact|draft)$/.test(stem),
  );

const SESSION =
  /\b(?:the|its|a|an|this) (?<which>first|second|third|fourth|fifth|sixth|seventh|opening|concluding|final|resumed|reconvened|additional|second-to-last) (?:substantive |formal |negotiating |negotiation )?session\b/gi;
/** Which session a word means, where it has several. */
const SAME: Readonly<Record<string, string>> = {
  opening: 'first',
  final: 'concluding',
  resumed: 'reconvened',
  additional: 'reconvened',
};

/** Whether the body whose session it is by its name, `First session of the Ad Hoc Committee`, is spoken of in the text. */
const isSpokenOf = ({ text }: Reading, name: string): boolean => {
  const body = name.split(/ session of (?:the )?/)[1];
  return body !== undefined && text.includes(body);
};

/** The sessions that a text speaks of, of those of the negotiation. */
export function sessions(reading: Reading): { id: string; start: number; end: number; sentence: Sentence }[] {
  const found: { id: string; start: number; end: number; sentence: Sentence }[] = [];
  each(reading, SESSION, (match, sentence) => {
    const word = (match.groups.which ?? '').toLowerCase();
    const which = SAME[word] ?? word;
    const process = processOf(reading);
    if (process === null) return [];
    const known = reading.lexicon
      .ofTypes('session')
      .find(
        ({ id, names: [name = ''] }) =>
          name.toLowerCase().startsWith(`${which} `) &&
          isPartOf(id, process, reading.lexicon) &&
          isSpokenOf(reading, name),
      );
    const key = process.slice(process.indexOf(':') + 1);
    const id =
      known?.id ??
      make(reading, {
        id: `session:${slugOf(key, 30)}/${which}`,
        name: `${which[0]?.toUpperCase()}${which.slice(1)} session of the negotiation`,
        kind: 'SESSION',
      });
    found.push({ id, start: match.start, end: match.end, sentence });
    return [];
  });
  return found;
}
