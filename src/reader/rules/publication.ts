import { isOf, mentionsIn } from '../mention.ts';
import { ownVoices } from '../own-voice.ts';
import { called } from '../reading.ts';
import { aboutOf, each, type Found, type Rule } from '../rule.ts';

/** Agencies report to other media: who tells them something is not published by them. */
export const isAgency = (name: string): boolean =>
  /\b(?:Agence|Press|Agency|Reuters|Xinhua|TASS|Bloomberg|Interfax)\b/.test(name);

/** Lines that only a press release has. */
const RELEASE =
  /immediate release|(?:press|media|news) (?:release|statement)|(?:media|press) contact|notes? (?:to|for) editors/i;

/** Who published the article: who reports it at its beginning, whom somebody told something, for whom its author writes. */
const publisher: Rule = {
  name: 'who published the article',
  predicate: 'PUBLISHED_BY',
  confidence: 0.65,
  find: (reading) => {
    const claim = (id: string, start: number, end: number): Found => ({
      subject: reading.article,
      object: id,
      text: `${called(reading, id)} published the article.`,
      places: [{ start, end }],
      inferred: true,
    });
    const [signed] = reading.paragraphs
      .filter(({ kind }) => kind === 'BYLINE' || kind === 'IMPRINT')
      .flatMap((line) =>
        mentionsIn(reading.mentions, line).filter(isOf(['publisher', 'ngo', 'institution', 'alliance'])),
      );
    if (signed !== undefined) return [claim(signed.id, signed.start, signed.end)];
    // Whoever sends out a press release speaks of itself at its beginning.
    const isRelease = reading.paragraphs.some(({ kind, text }) => kind === 'BESIDE' && RELEASE.test(text));
    const [sender] = isRelease ? mentionsIn(reading.mentions, reading.sentences[0] ?? { start: 0, end: 0 }) : [];
    if (sender !== undefined && isOf(['ngo', 'institution', 'alliance', 'company'])(sender))
      return [claim(sender.id, sender.start, sender.end)];
    const biography = reading.paragraphs.find(({ kind }) => kind === 'BIOGRAPHY');
    const employer = reading.roles.find(
      ({ start, past }) => biography !== undefined && start >= biography.start && !past,
    );
    if (
      biography !== undefined &&
      employer !== undefined &&
      !/University|College|School/.test(employer.organisation.text)
    ) {
      const within = mentionsIn(reading.mentions, biography).filter(
        isOf(['ngo', 'publisher', 'institution', 'company']),
      );
      const last = within.find(
        ({ start, text }) =>
          start > employer.organisation.end &&
          / at (?:the )?$/.test(reading.text.slice(start - 8, start)) &&
          text !== '',
      );
      return [claim((last ?? employer.organisation).id, employer.start, (last ?? employer.organisation).end)];
    }
    const own = each(reading, /\b(?:told|to|reports?)\b/g, (match, sentence) => {
      const here = mentionsIn(reading.mentions, sentence).filter(isOf(['publisher']));
      const found = match.text.startsWith('report')
        ? here.find(({ end }) => end === match.start - 1)
        : here.find(({ start }) => start === match.end + 1);
      return found === undefined ||
        isAgency(called(reading, found.id)) ||
        (match.text === 'to' && !/told|stat|response/.test(sentence.text))
        ? []
        : [claim(found.id, Math.min(found.start, match.start), Math.max(found.end, match.end))];
    });
    const [first] = own;
    if (first !== undefined) return [first];
    const ours =
      ownVoices(reading)[0] ??
      mentionsIn(reading.mentions, { start: 0, end: reading.text.length })
        .filter(isOf(['ngo']))
        .find(({ start }) => /\b[Oo]ur [\p{Ll} ]*\([^)]*$/u.test(reading.text.slice(Math.max(0, start - 80), start)));
    return ours === undefined ? [] : [claim(ours.id, ours.start, ours.end)];
  },
};

const author: Rule = {
  name: 'who wrote the article',
  predicate: 'AUTHORED_BY',
  confidence: 0.75,
  find: (reading) => {
    const lines = reading.paragraphs.filter(({ kind }) => kind === 'BYLINE' || kind === 'BIOGRAPHY');
    const people = lines.flatMap((line) =>
      mentionsIn(reading.mentions, line)
        .filter(isOf(['person']))
        .slice(0, line.kind === 'BYLINE' ? 6 : 1),
    );
    // Those who have signed a letter are its authors, as organisations.
    const signers = reading.paragraphs
      .filter(({ kind }) => kind === 'SIGNER')
      .flatMap((line) => mentionsIn(reading.mentions, line).slice(0, 1));
    const byId = [...new Map([...people, ...signers].toReversed().map((one) => [one.id, one])).values()];
    return byId.map(({ id, start, end }) => ({
      subject: reading.article,
      object: id,
      qualifiers: { KIND: 'author' },
      text: `${called(reading, id)} wrote the article.`,
      places: [{ start, end }],
    }));
  },
};

const unsigned: Rule = {
  name: 'that nobody has signed the article',
  predicate: 'AUTHORED_BY',
  confidence: 0.4,
  find: (reading) => {
    const title = reading.paragraphs.find(({ kind }) => kind === 'TITLE') ?? reading.paragraphs[0];
    // Whom a line names whose name we cannot read has signed it all the same.
    const signed = reading.paragraphs.some(({ kind }) => kind === 'BYLINE') || author.find(reading).length > 0;
    const isSent = reading.paragraphs.some(({ kind, text }) => kind === 'BESIDE' && RELEASE.test(text));
    if (title === undefined || signed || isSent) return [];
    return [
      {
        subject: reading.article,
        value_kind: 'UNKNOWN',
        qualifiers: { KIND: 'author' },
        text: 'The article does not say who wrote it.',
        places: [{ start: title.start, end: title.start + title.text.trimEnd().length }],
      },
    ];
  },
};

const dateline: Rule = {
  name: 'the day that stands at the beginning of the article',
  predicate: 'DATED',
  confidence: 0.8,
  find: ({ article, written }) =>
    written === null
      ? []
      : [
          {
            subject: article,
            when: written.when,
            qualifiers: { EVENT: 'published' },
            text: `The article is of ${written.when.edtf}.`,
            places: [{ start: written.start, end: written.end }],
          },
        ],
};

const image: Rule = {
  name: 'a picture by its caption',
  predicate: 'SHOWS_IMAGE',
  confidence: 0.8,
  find: (reading) => {
    const captions = reading.paragraphs.filter(({ kind }) => kind === 'CAPTION');
    const whole = captions.filter(
      ({ text }) => !captions.some((other) => other.text.length > text.length && other.text.startsWith(text.trim())),
    );
    return whole.map(({ start, text }) => ({
      subject: reading.article,
      value: `On: ${aboutOf(reading, { start, end: start + text.length })}`,
      text: 'The article shows a picture.',
      places: [{ start, end: start + text.trimEnd().length }],
    }));
  },
};

export const publicationRules: readonly Rule[] = [publisher, author, unsigned, dateline, image];
