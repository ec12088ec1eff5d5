import { describe, expect, it } from 'vitest';
import { type Linked, previewOf, withPreview } from '../../src/http/link-preview.ts';

const PAGE = '<head><meta name="description" content="old"><title>Caucus</title></head>';
const at = (path: string) => new URL(`http://record.example${path}`);
const preview = (path: string, found: Linked = null) => previewOf(at(path), async () => found);

describe('what a link shows', () => {
  it.each<[string, Linked, string, RegExp]>([
    ['/states/BRA', { __typename: 'State', name: 'Brazil' }, 'Brazil', /^How Brazil votes/],
    [
      '/votes/ga/79/243',
      { __typename: 'VoteEvent', name: 'A treaty', held: { edtf: '2024-12-24' }, for: 9, against: 2, abstain: 1 },
      'A treaty',
      /^9 for, 2 against, 1 abstained, on 2024-12-24\./,
    ],
    ['/claims/d/A01', { __typename: 'Claim', text: 'One asked for it' }, 'One asked for it', /says so/],
    ['/ngos/eff', { __typename: 'NGO', name: 'EFF' }, 'EFF', /What is said of it/],
  ])('%s', async (path, found, title, description) => {
    const shown = await preview(path, found);

    expect(shown).toEqual({ title, description: expect.stringMatching(description) });
  });

  it('is asked of the id that the address means', async () => {
    const asked: string[] = [];
    const linked = async (id: string) => {
      asked.push(id);
      return null;
    };
    for (const path of [
      '/votes/ga/79/243',
      '/series/ga/79/243',
      '/dossiers/one',
      '/people/a%20b',
      '/people/%zz',
      '/no/thing',
    ])
      await previewOf(at(path), linked);

    expect(asked).toEqual([
      'urn:caucus:vote:ga/79/243',
      'urn:caucus:vote:ga/79/243',
      'urn:caucus:dataset:one',
      'urn:caucus:person:a b',
      'urn:caucus:person:%zz',
    ]);
  });

  it('names the page where it is of no single thing, and the states that are compared', async () => {
    expect(await preview('/coalitions')).toMatchObject({ title: 'Coalitions' });
    expect(await preview('/compare?states=BRA,IND')).toMatchObject({ title: 'Compare BRA, IND' });
    expect(await preview('/')).toMatchObject({ title: 'Caucus' });
  });

  it('is none where nothing is there, and says what Caucus is where that is not known in time', async () => {
    expect(await preview('/states/XXX')).toBe(null);
    expect(await previewOf(at('/states/BRA'), () => Promise.reject(new Error('away')))).toMatchObject({
      title: 'Caucus',
    });
    const begun = performance.now();
    expect(await previewOf(at('/states/BRA'), () => new Promise(() => {}))).toMatchObject({ title: 'Caucus' });
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('stands in the page as text, whatever a name has in it', () => {
    const title = '"><script>alert(1)</script>$& <b>';
    const page = withPreview(PAGE, { title, description: title }, at('/votes?text="><i>'));

    expect(page).not.toMatch(/<script|<b>|<i>/);
    expect(page).toContain('<title>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;$&amp; &lt;b&gt; · Caucus</title>');
    expect(page).toContain('<meta property="og:image" content="http://record.example/preview.png">');
    expect(page).toContain('<meta name="description" content="&quot;&gt;&lt;script');
  });
});
