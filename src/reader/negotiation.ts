import { make, type Reading } from './reading.ts';
import { each } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { slugOf, stemsOf } from './words.ts';

/** The negotiation of the treaty: the known one, or a new one. */
export function processOf(reading: Reading): string | null {
  const { treaty, lexicon } = reading;
  if (treaty === null) return null;
  const own = stemsOf(treaty.name);
  const known = lexicon
    .ofTypes('process')
    .map(({ id, names: [name = ''] }) => ({
      id,
      share: stemsOf(name).filter((stem) => own.includes(stem)).length / stemsOf(name).length,
    }))
    .sort((a, b) => b.share - a.share)[0];
  return known !== undefined && known.share >= 0.4 && !treaty.isNew
    ? known.id
    : make(reading, { id: `process:${slugOf(treaty.name)}`, name: `Negotiation of the ${treaty.name}` });
}

const SESSION =
  /\b(?:the|its|a|an|this) (?<which>first|second|third|fourth|fifth|sixth|seventh|opening|concluding|final|resumed|reconvened|additional|second-to-last) (?:substantive |formal |negotiating |negotiation )?session\b/gi;
/** Which session a word means, where it has several. */
const SAME: Readonly<Record<string, string>> = {
  opening: 'first',
  final: 'concluding',
  resumed: 'reconvened',
  additional: 'reconvened',
};

/** The sessions that a text speaks of, of those of the negotiation. */
export function sessions(reading: Reading): { id: string; start: number; end: number; sentence: Sentence }[] {
  const found: { id: string; start: number; end: number; sentence: Sentence }[] = [];
  each(reading, SESSION, (match, sentence) => {
    const word = (match.groups.which ?? '').toLowerCase();
    const which = SAME[word] ?? word;
    const known = reading.lexicon
      .ofTypes('session')
      .find(({ id, names: [name = ''] }) => !/\d{2}/.test(id) && name.toLowerCase().startsWith(which));
    const process = processOf(reading);
    if (process === null) return [];
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
