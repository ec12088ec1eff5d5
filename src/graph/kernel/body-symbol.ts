/** How the symbols of texts of a body look, and their keys: `A/HRC/RES/55/28` is `hrc/55/28`. */
type Form = { readonly symbol: RegExp; key(parts: readonly string[]): string };

/** Bodies beside the General Assembly and the Security Council, by the symbols of their resolutions, decisions and drafts. */
const FORMS: readonly Form[] = [
  {
    symbol: /^A\/HRC\/(RES|DEC)\/((?:S-)?\d+)\/(\d+)$/,
    key: ([kind, session, number]) => `hrc/${session}/${kind === 'DEC' ? 'dec-' : ''}${number}`,
  },
  { symbol: /^A\/HRC\/((?:S-)?\d+)\/(L\.\d+.*)$/, key: ([session, draft]) => `hrc/${session}/${draft}` },
  {
    symbol: /^E\/(RES|DEC)\/(\d{4})\/(\d+)$/,
    key: ([kind, year, number]) => `ecosoc/${year}/${kind === 'DEC' ? 'dec-' : ''}${number}`,
  },
  { symbol: /^E\/(\d{4})\/(L\.\d+.*)$/, key: ([year, draft]) => `ecosoc/${year}/${draft}` },
  { symbol: /^E\/CN\.(\d+)\/(\d{4})\/(L\.\d+.*)$/, key: ([number, year, draft]) => `cn-${number}/${year}/${draft}` },
  {
    symbol: /^A\/C\.([1-6])\/((?:E?S-)?\d+)\/(.+)$/,
    key: ([number, session, draft]) => `c${number}/${session}/${draft}`,
  },
  { symbol: /^A\/AC\.(\d+)\/(.+)$/, key: ([number, document]) => `ac-${number}/doc/${document}` },
  { symbol: /^A\/CONF\.(\d+)\/(.+)$/, key: ([number, document]) => `conf-${number}/doc/${document}` },
  { symbol: /^EB(\d+)\.R(\d+)$/, key: ([session, number]) => `who-eb/${session}/${number}` },
  {
    symbol: /^UNEP\/EA\.(\d+)\/(?:RES\.(\d+)|(L\.\d+.*))$/,
    key: ([session, ...text]) => `unea/${session}/${text.join('')}`,
  },
  {
    symbol: /^GC\((\d+)\)\/(?:RES\/(\d+)|(L\.\d+.*))$/,
    key: ([session, ...text]) => `iaea-gc/${session}/${text.join('')}`,
  },
  { symbol: /^(?:DECISION )?(\d+)\/CMA\.(\d+)$/, key: ([number, session]) => `unfccc-cma/${session}/${number}` },
  { symbol: /^WHA(\d+)\.(\d+)$/, key: ([session, number]) => `wha/${session}/${number}` },
  { symbol: /^FCCC\/CP\/(\d{4})\/(.+)$/, key: ([year, document]) => `unfccc-cop/${year}/${document}` },
  { symbol: /^(?:DECISION )?(\d+)\/CP\.(\d+)$/, key: ([number, session]) => `unfccc-cop/${session}/${number}` },
  {
    symbol: /^(?:UNEP\/)?CBD\/COP\/DEC\/(\d+)\/(\d+)$/,
    key: ([session, number]) => `cbd-cop/${session}/${number}`,
  },
];

/** Drafts and amendments before the General Assembly itself, and drafts before the Security Council: where they were not adopted, they have no other symbol. */
const DRAFTS: readonly Form[] = [
  { symbol: /^A\/((?:E?S-)?\d+)\/(L\.\d+.*)$/, key: ([session, draft]) => `ga/${session}/${draft}` },
  { symbol: /^S\/((?:19|20)\d\d)\/(\d+(?:\/REV\.\d+)?)$/, key: ([year, number]) => `sc/${year}/draft-${number}` },
];

/** The key of a draft that was voted on under its own symbol; a text that was adopted is known by that of the resolution. */
export const draftKey = (symbol: string): string | null => keyIn(DRAFTS, symbol.trim().toUpperCase());

/** The key of a text of another body than the General Assembly and the Security Council by its symbol in capitals, or null. */
export const bodySymbolKey = (symbol: string): string | null => keyIn(FORMS, symbol);

function keyIn(forms: readonly Form[], symbol: string): string | null {
  for (const { symbol: form, key } of forms) {
    const found = form.exec(symbol);
    if (found !== null) return slugged(key(found.slice(1)));
  }
  return null;
}

/** A key has lower case letters, digits and hyphens: `L.45/Rev.1` is `l-45-rev-1`. */
function slugged(key: string): string {
  const [body = '', session = '', ...text] = key.split('/');
  const number = text
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${body}/${session.toLowerCase()}/${number}`;
}
