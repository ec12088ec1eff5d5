/**
 * Which of `offers` the client likes best, by the q-values of a header such as `Accept` or `Accept-Encoding`; what it likes as well as another is
 * chosen in the order of `offers`. Undefined where it takes none of them.
 */
export function preferred<T extends string>(header: string, offers: readonly T[]): T | undefined {
  const qualities = qualitiesOf(header);
  let best: T | undefined;
  let most = 0;
  for (const offer of offers) {
    const quality = qualities.get(rangesOf(offer).find((range) => qualities.has(range)) ?? '') ?? 0;
    if (quality > most) [best, most] = [offer, quality];
  }
  return best;
}

/** How much is wanted of each range of a header, from 0 to 1. What is wanted in another character set than UTF-8 is not there. */
function qualitiesOf(header: string): Map<string, number> {
  const qualities = new Map<string, number>();
  for (const range of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim());
    const given = (key: string) => parameters.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1);
    const quality = Number(given('q') ?? 1);
    if (name === '' || !['utf-8', '"utf-8"', undefined].includes(given('charset'))) continue;
    qualities.set(name, quality >= 0 && quality <= 1 ? quality : 1);
  }
  return qualities;
}

/** The ranges that an offer is in, the narrowest first. */
const rangesOf = (offer: string): string[] => [offer, offer.replace(/\/.*/, '/*'), '*/*', '*'];
