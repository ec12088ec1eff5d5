import { urn } from './urn.ts';

/** The id of the region of the world that has this name, whether the graph has it or not: `urn:caucus:bloc:africa`. */
export const regionId = (name: string): string =>
  urn(
    'bloc',
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-'),
  );
