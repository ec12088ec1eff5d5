import { isOf, listFrom, type Mention } from './mention.ts';

/** For whom somebody speaks beside or instead of oneself. */
export type Behalf = {
  readonly principals: readonly Mention[];
  /** Whether whoever speaks is among them: `speaking also for Liechtenstein`. */
  readonly also: boolean;
};

const FOR =
  /\b(?:(?<speaking>[Ss]peaking|[Tt]alking) )?(?<also>also )?(?:(?:on|in) behalf of|in the name of|for)(?= )(?: (?:both|all|the members of))?(?: the)? /gu;
const PRINCIPALS = ['state', 'bloc', 'group', 'institution', 'ngo', 'alliance', 'company'];

/** For whom a speech between two places is said to be: `Chad, speaking on behalf of the African Group, said`. */
export function behalfIn(text: string, actors: readonly Mention[], from: number, to: number): Behalf | null {
  for (const { 0: found, index, groups = {} } of text.slice(from, to).matchAll(FOR)) {
    // `For` alone is no speech for somebody.
    if (groups.speaking === undefined && / for (?:the )?$/.test(` ${found}`)) continue;
    const place = from + index + found.length;
    const listed = listFrom(text, actors.filter(isOf(PRINCIPALS)), place, 4).filter(({ end }) => end <= to);
    // China is a part of the name that the Group of 77 goes by.
    const principals = listed[0]?.id === 'bloc:g77' ? listed.slice(0, 1) : listed;
    if (principals.length > 0) return { principals, also: groups.also !== undefined };
  }
  return null;
}
