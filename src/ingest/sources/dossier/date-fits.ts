import edtf from 'edtf';

type Given = { readonly edtf: string; readonly earliest?: string | undefined; readonly latest: string };

/** What does not agree in a date: the form of its EDTF, and the days between which it lies. */
export function datesThatDiffer({ edtf: written, earliest, latest }: Given): { field: string; sentence: string }[] {
  if (earliest !== undefined && earliest > latest)
    return [{ field: 'latest', sentence: `is ${latest}, before the earliest day, ${earliest}` }];
  const span = spanOf(written);
  if (span === null)
    return [
      {
        field: 'edtf',
        sentence: `is "${written}", which is no date in EDTF, such as 2024-08-07, 2024-08, 2024-08-05/2024-08-09 or ../2024-08-07`,
      },
    ];
  const outside = (
    [
      ['earliest', earliest],
      ['latest', latest],
    ] as const
  ).filter(([, day]) => day !== undefined && (day < span.from || day > span.to));
  return outside.map(([field, day]) => ({ field, sentence: `is ${day}, which ${written} does not contain` }));
}

/** Before and after every day. */
const [EVER, NEVER] = ['0000', '9999'];
const dayOf = (time: number): string =>
  Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : time < 0 ? EVER : NEVER;

function spanOf(written: string): { from: string; to: string } | null {
  try {
    const { min, max } = edtf(written);
    return { from: dayOf(min), to: dayOf(max) };
  } catch {
    return null;
  }
}
