/** What an import did, in records of the files: roll calls, claims. */
export type Counts = {
  created: number;
  /** Vote events that another source has already: now both accounts are kept. */
  joined: number;
  changed: number;
  unchanged: number;
  /** In the graph and not in the files: they stay. */
  vanished: number;
  /** Were in the graph and are not in the files: they are gone with all that hung on them. */
  removed: number;
  /** Ballots about which sources differ, in the vote events that were joined or changed. */
  contested: number;
  /** Roll calls that have fewer ballots than they should: the totals that they state are kept. */
  incomplete: number;
  /** Quotations that were found in a text where they are said to stand. */
  anchored: number;
};

export const ZERO_COUNTS: Readonly<Counts> = {
  created: 0,
  joined: 0,
  changed: 0,
  unchanged: 0,
  vanished: 0,
  removed: 0,
  contested: 0,
  incomplete: 0,
  anchored: 0,
};

/** What two imports did together. */
export const sumOf = (a: Counts, b: Counts): Counts =>
  Object.fromEntries(Object.entries(a).map(([name, count]) => [name, count + b[name as keyof Counts]])) as Counts;

/** What an import did that a bulk import had done nearly all of: it found that unchanged. */
export const afterBulk = (counts: Counts, { created, joined, contested }: Counts): Counts => ({
  ...counts,
  created: counts.created + created,
  joined: counts.joined + joined,
  contested: counts.contested + contested,
  unchanged: counts.unchanged - created - joined,
});

/** Counts as words: `6203 created, 0 changed`. */
export const countsSentence = (counts: Counts): string =>
  [
    `${counts.created} created`,
    ...(counts.joined > 0 ? [`${counts.joined} joined to those of another source`] : []),
    `${counts.changed} changed`,
    `${counts.unchanged} unchanged`,
    ...(counts.vanished > 0 ? [`${counts.vanished} in the graph but not in the files (they stay)`] : []),
    ...(counts.removed > 0 ? [`${counts.removed} removed, because they are in the files no more`] : []),
    ...(counts.contested > 0
      ? [`${counts.contested} ballots in conflict with another source (all accounts are kept)`]
      : []),
    ...(counts.anchored > 0 ? [`${counts.anchored} quotations found in their texts`] : []),
    ...(counts.incomplete > 0 ? [`${counts.incomplete} with fewer ballots than they should have`] : []),
  ].join(', ');
