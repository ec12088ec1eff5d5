import { expect } from 'vitest';

export type Page = {
  totalCount: number;
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean };
};
export const PAGE = 'totalCount edges { cursor node { __typename } } pageInfo { hasNextPage hasPreviousPage }';

/** Walks a list back from its end and on from its beginning, and expects the same items; `read` takes the arguments of a window, and `on` is its first twelve. */
export async function walk(on: Page, read: (window: string) => Promise<Page>): Promise<void> {
  const cursors = ({ edges }: Page) => edges.map(({ cursor }) => cursor);
  const size = Math.max(1, Math.min(4, Math.ceil(on.edges.length / 3)));
  expect(on.pageInfo).toEqual({ hasNextPage: on.totalCount > on.edges.length, hasPreviousPage: false });

  // In front of the last of them, page by page, to the beginning.
  const back = [cursors(on).at(-1) as string];
  for (let more = on.edges.length > 1; more; ) {
    const part = await read(`last: ${size}, before: "${back[0]}"`);
    expect(part.pageInfo.hasNextPage).toBe(true);
    back.unshift(...cursors(part));
    more = part.pageInfo.hasPreviousPage && back.length < 100;
  }
  expect(back).toEqual(cursors(on));

  // The end of the list, and from its first item on to the end.
  const end = await read(`last: ${size}`);
  const rest = await read(`first: 12, after: "${cursors(end)[0]}"`);
  expect(end.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: on.totalCount > size });
  expect(cursors(rest)).toEqual(cursors(end).slice(1));
  expect(rest.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
  if (on.totalCount <= 12) expect(cursors(end)).toEqual(cursors(on).slice(-size));
}
