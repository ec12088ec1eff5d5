import { describe, expect, it } from 'vitest';
import {
  addressOf,
  codeOf,
  decoded,
  dossierAddress,
  dossierOf,
  idOf,
  idOfKey,
  isPage,
  keyOf,
  kindAsTitle,
  kindInWords,
  seriesAddress,
  withQuery,
} from '../../src/explorer/addresses.ts';

describe('the addresses of the explorer', () => {
  it('say keys, and no ids', () => {
    expect(addressOf('urn:caucus:vote:ga/74/247')).toBe('/votes/ga/74/247');
    expect(addressOf('urn:caucus:vote:odd key?#')).toBe('/votes/odd%20key%3F%23');
    expect(addressOf('javascript:alert(1)')).toBeUndefined();
    expect(addressOf('urn:caucus:constructor:x')).toBeUndefined();
    expect(['urn:caucus:state:FRA', 'urn:caucus:bloc:eu'].map(codeOf)).toEqual(['FRA', undefined]);
    expect(dossierOf('urn:caucus:dataset:un-cybercrime')).toBe('un-cybercrime');
    expect(dossierAddress('urn:caucus:claim:un-cybercrime/d40')).toBe('/dossiers/un-cybercrime');
    expect(seriesAddress('urn:caucus:vote:ga/74/247')).toBe('/series/ga/74/247');
    expect(idOf('vote', 'ga/74/247')).toBe('urn:caucus:vote:ga/74/247');
    expect(['state', 'claim', 'topic'].map((type) => idOf(type, 'bR'))).toEqual([
      'urn:caucus:state:BR',
      'urn:caucus:claim:br',
      'urn:caucus:topic:br',
    ]);
    expect(['ga/74/247', 'A/RES/74/247', 'R/74/247', '74/247'].map((key) => idOf('vote', key))).toEqual(
      Array(4).fill('urn:caucus:vote:ga/74/247'),
    );
    expect(idOf('resolution', 'A/RES/ES-10/19')).toBe('urn:caucus:resolution:ga/es-10/19');
    expect(idOf('vote', 'hrc/55/28')).toBe('urn:caucus:vote:hrc/55/28');
    expect(idOf('article', '001/2')).toBe('urn:caucus:article:001/2');
    expect(idOf('state', 'X-Zanzibar')).toBe('urn:caucus:state:x-zanzibar');
    expect(idOfKey('companies/Microsoft')).toBe('urn:caucus:company:microsoft');
    expect(keyOf('urn:caucus:company:microsoft')).toBe('companies/microsoft');
    expect(idOfKey('companies/microsoft')).toBe('urn:caucus:company:microsoft');
    expect(idOfKey('constructor/x')).toBeUndefined();
    expect(['a%20b', '100%', '%zz'].map(decoded)).toEqual(['a b', undefined, undefined]);
  });

  it.each([
    '/',
    '/votes',
    '/votes/',
    '/votes/ga/74/247',
    '/series/ga/1',
    '/companies/microsoft',
    '/companies',
    '/claims',
    '/dossiers/un-cybercrime',
  ])('%s has a page', (path) => expect(isPage(path)).toBe(true));
  it.each(['/nowhere', '/votesx', '/assets/x.js', '/constructor/x'])('%s has none', (path) =>
    expect(isPage(path)).toBe(false),
  );

  it('have words for the kinds of things', () => {
    expect(['people', 'ngos', 'counted-groups'].map(kindAsTitle)).toEqual(['People', 'NGOs', 'Counted groups']);
    expect(['people', 'ngos', 'counted-groups'].map(kindInWords)).toEqual(['people', 'NGOs', 'counted groups']);
  });

  it('are the same for the same state, whatever came first', () => {
    expect(withQuery('/votes', { topic: 'cuba', from: '2010', to: undefined, text: '' })).toBe(
      '/votes?from=2010&topic=cuba',
    );
    expect(withQuery('/compare', { states: 'USA,CUB' })).toBe('/compare?states=USA,CUB');
    expect(withQuery('/votes', {})).toBe('/votes');
  });
});
