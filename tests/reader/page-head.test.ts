import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../src/reader/html-text.ts';
import { headOf } from '../../src/reader/page-head.ts';

const headIn = (head: string, body = '') =>
  headOf(parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document);

describe('the head of a web page', () => {
  it('is read from what is written for machines', () => {
    const article = {
      '@graph': [
        { '@type': 'WebSite', name: 'Not this' },
        {
          ...{ '@type': ['NewsArticle'], headline: 'Talks begin', datePublished: '2031-09-19T23:05:00+12:00' },
          ...{ author: [{ name: 'A. B.' }, 'C. D.'], publisher: { name: 'The Tide' } },
        },
      ],
    };
    expect(headIn(`<script type="application/ld+json">${JSON.stringify(article)}</script>`)).toEqual({
      ...{ title: 'Talks begin', authors: ['A. B.', 'C. D.'], site: 'The Tide', day: '2031-09-19' },
    });
  });

  it('is read from metadata and from an element for the time where there is no more', () => {
    const head =
      '<title>Talks begin | The Tide</title><meta property="og:title" content="Talks begin"><meta name="author" content="A. B.">';
    expect(headIn(head, '<h1>Talks begin</h1><time datetime="2031-09-19">Friday</time>')).toEqual({
      ...{ title: 'Talks begin', authors: ['A. B.'], site: 'The Tide', day: '2031-09-19' },
    });
  });

  it('says nothing where nothing is said, and survives what is no JSON', () => {
    expect(headIn('<script type="application/ld+json">{ oops</script><meta name="date" content="soon">')).toEqual({
      ...{ title: null, authors: [], site: null, day: null },
    });
  });
});

describe('the text of a web page', () => {
  const line = 'The delegates spoke at length about the rules, and they will meet again in spring, said one of them.';
  const page = (inside: string) =>
    `<html><head><title>Talks begin – The Tide</title></head><body><main><article><h1>Talks begin</h1>${inside}</article></main></body></html>`;

  it('has no banners, buttons, boxes and links to other stories in it', () => {
    const text = textOfHtml(
      page(
        `<div class="cookie-bar"><p>We use cookies.</p></div><p>${line}</p><div class="share-tools"><a>Share on X</a></div><aside>Also new</aside><div id="newsletter"><p>Get it in your inbox.</p></div><figure><img><figcaption>The hall</figcaption></figure><p>${line.replace('spring', 'autumn')}</p><ul class="related-stories"><li>Eels swim home</li></ul>`,
      ),
    );

    expect(text?.split('\n').filter(Boolean)).toEqual([
      'Talks begin',
      'Published by The Tide',
      line,
      'Picture: The hall',
      line.replace('spring', 'autumn'),
    ]);
  });

  it('is read from a page of five megabytes', () => {
    const text = textOfHtml(page(`<p>${line}</p>`.repeat(Math.ceil(5_000_000 / line.length))));

    expect(text?.length).toBeGreaterThan(line.length);
  });
});
