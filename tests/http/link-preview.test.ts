import { describe, expect, it } from 'vitest';
import { type Linked, type LinkQuestion, linkedBy, previewOf, withPreview } from '../../src/http/link-preview.ts';

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
    ['/votes/ga/1', { __typename: 'VoteEvent', name: 'Vote on A/RES/1: A text' }, 'A text', /for, /],
    ['/series/ga/1', { __typename: 'VoteEvent', series: { name: 'One text' } }, 'One text', /through the years/],
    ['/dossiers/d', { __typename: 'Dataset', name: 'A dossier', claims: { totalCount: 2 } }, 'A dossier', /said/],
  ])('%s', async (path, found, title, description) => {
    const shown = await preview(path, found);

    expect(shown).toEqual({ title, description: expect.stringMatching(description) });
  });

  it.each<[string, LinkQuestion['document'], string]>([
    ['/votes/ga/79/243', 'Linked', 'urn:caucus:vote:ga/79/243'],
    ['/votes/A/RES/79/243', 'Linked', 'urn:caucus:vote:ga/79/243'],
    ['//votes//ga/79/243/', 'Linked', 'urn:caucus:vote:ga/79/243'],
    ['/series/79/243', 'LinkedSeries', 'urn:caucus:vote:ga/79/243'],
    ['/dossiers/One', 'Linked', 'urn:caucus:dataset:one'],
    ['/claims/un-cybercrime/A01', 'Linked', 'urn:caucus:claim:un-cybercrime/a01'],
    ['/people/a%20b', 'Linked', 'urn:caucus:person:a b'],
    ['/states/FR', 'LinkedState', 'FR'],
    ["/states/C%C3%B4te%20d'Ivoire", 'LinkedState', "Côte d'Ivoire"],
    ['/states/FRA/x', 'Linked', 'urn:caucus:state:FRA/X'],
  ])('%s is asked by %s of what its page asks: %s', async (path, document, meant) => {
    const asked: LinkQuestion[] = [];
    await previewOf(at(path), async (question) => {
      asked.push(question);
      return null;
    });

    expect(asked).toEqual([{ document, variables: { [document === 'LinkedState' ? 'iso3' : 'id']: meant } }]);
  });

  it.each<[string, Linked]>([
    ['/people/%zz', { __typename: 'Person', name: 'Z' }],
    ['/no/thing', { __typename: 'State', name: 'France' }],
    ['/dossiers/one/two', { __typename: 'Dataset', name: 'One', claims: { totalCount: 2 } }],
    ['/dossiers/unvotes', { __typename: 'Dataset', name: 'Votes', claims: { totalCount: 0 } }],
    ['/series/ga/1', { __typename: 'VoteEvent', series: null }],
  ])('is none at %s, where the page shows nothing', async (path, found) => {
    expect(await preview(path, found)).toBe(null);
  });

  it.each([
    ['NOT_FOUND', null],
    ['BAD_USER_INPUT', null],
    ['UNAVAILABLE', undefined],
  ])('is told by the code %s whether a thing is not there or not known now', async (code, found) => {
    const documents = new Map([['one', 'query LinkedState($iso3: String!) { node: state(iso3: $iso3) { name } }']]);
    const linked = linkedBy(documents, async () => Response.json({ errors: [{ message: '', extensions: { code } }] }));

    expect(await linked({ document: 'LinkedState', variables: { iso3: 'Korea' } })).toBe(found);
  });

  it('names the page where it is of no single thing, and the states that are compared', async () => {
    expect(await preview('/coalitions')).toMatchObject({ title: 'Coalitions' });
    expect(await preview('/compare?states=BRA,IND')).toMatchObject({ title: 'Compare BRA, IND' });
    expect(await preview('/compare?states=bra,Peru')).toMatchObject({ title: 'Compare BRA, Peru' });
    expect(await preview('/compare?states=BRA')).toMatchObject({ title: 'Compare states' });
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
