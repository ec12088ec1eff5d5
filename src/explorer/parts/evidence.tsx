import { addressOf } from '../addresses.ts';
import type { Mode, WrittenFragment } from '../operations.ts';

/** How a text says something, for a reader. */
const MODES: Readonly<Record<Mode, string>> = {
  REPORTED: 'says the text itself',
  VERBATIM: 'quoted word for word',
  PARAPHRASED: 'in other words',
  OFFICIAL: 'official record',
  RECORDED: 'dataset',
  INFERRED: 'we infer it',
};

/** Where something is written, each place once, with the words where somebody has supplied the text. */
export function Written({ evidence }: { evidence: readonly WrittenFragment[] }) {
  const places = [...new Map(evidence.map((place) => [place.citation, place])).values()];
  return (
    <ul class="written">
      {places.map(({ citation, url, mode, document, quotation }) => {
        const address = (document && addressOf(document.id)) ?? url ?? undefined;
        return (
          <li key={citation}>
            {address ? <a href={address}>{citation}</a> : citation} <span class="quiet">{MODES[mode]}</span>
            {quotation?.exact && <blockquote>{quotation.exact}</blockquote>}
          </li>
        );
      })}
    </ul>
  );
}
