import { keyOf, typeOf } from '../lexicon.ts';
import { isOf, type Mention } from '../mention.ts';
import { called, type Reading } from '../reading.ts';
import { aboutOf, type Found, type Rule } from '../rule.ts';

/** A name as names are compared. */
const key = (name: string): string => keyOf(name).join(' ');

/** The first place of each name by which something is called. */
function firstOfEach(mentions: readonly Mention[]): Mention[] {
  const seen = new Map<string, Mention>();
  for (const mention of mentions) {
    const name = `${mention.id} ${key(mention.text)}`;
    if (!seen.has(name)) seen.set(name, mention);
  }
  return [...seen.values()];
}

const named = ({ mentions }: Reading, types: readonly string[]): Mention[] =>
  firstOfEach(mentions.filter(isOf(types)).filter(({ how }) => how === 'NAME' || how === 'SHORT'));

const isInitials = (text: string): boolean => /^\p{Lu}{2,}$/u.test(text.replaceAll('.', ''));

const title: Rule = {
  name: 'the title of the article',
  predicate: 'NAMED',
  confidence: 0.85,
  find: (reading) =>
    reading.paragraphs
      .filter(({ kind }) => kind === 'TITLE' || kind === 'DECK')
      .map(({ kind, start, text }) => ({
        subject: reading.article,
        value: `On: ${aboutOf(reading, { start, end: start + text.length })}`,
        qualifiers: { KIND: kind === 'TITLE' ? 'title' : 'deck' },
        text: kind === 'TITLE' ? 'The article has this title.' : 'The article has this line below its title.',
        places: [{ start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length }],
      })),
};

const organisations: Rule = {
  name: 'an organisation by another of its names',
  predicate: 'NAMED',
  confidence: 0.6,
  find: (reading) =>
    named(reading, ['institution', 'ngo', 'alliance', 'company', 'bloc'])
      .filter(({ text }) => isInitials(text) || text.split(' ').length > 2)
      .filter(
        ({ id, text }) =>
          id !== 'institution:un' &&
          !(typeOf(id) === 'bloc') &&
          (typeOf(id) === 'ngo' || !isBareBody(reading, id, text)) &&
          !isNoNews(reading, id, text),
      )
      .map(({ id, text, start, end }): Found => {
        const own = key(text) === key(called(reading, id));
        return {
          subject: id,
          value: text,
          qualifiers: { KIND: isInitials(text) ? 'short' : own ? 'official' : 'alias' },
          text: `${called(reading, id)} is called ${text}.`,
          places: [{ start, end }],
        };
      }),
};

/** What has no other name yet is called what it is called. */
const isNoNews = (reading: Reading, id: string, text: string): boolean =>
  !reading.lexicon.has(id) && key(text) === key(called(reading, id));

/** The own name of a body of which its parent's name is a part says nothing new. */
const isBareBody = (reading: Reading, id: string, text: string): boolean => {
  const own = key(called(reading, id)).replace(/\bunited nations\b/g, 'un');
  const given = key(text).replace(/\bunited nations\b/g, 'un');
  return own.endsWith(given) || own === given;
};

const states: Rule = {
  name: 'a state by a name that is not a part of its own',
  predicate: 'NAMED',
  confidence: 0.5,
  find: (reading) => {
    const names = Map.groupBy(named(reading, ['state']), ({ id }) => id);
    return [...names].flatMap(([id, mentions]): Found[] => {
      const own = ` ${key(called(reading, id))} `;
      if (mentions.every(({ text }) => own.includes(` ${key(text)} `))) return [];
      const value = mentions.map(({ text }) => text).join('; ');
      return [
        {
          subject: id,
          value,
          qualifiers: { KIND: 'alias' },
          text: `${called(reading, id)} is called ${value}.`,
          places: mentions.map(({ start, end }) => ({ start, end })),
        },
      ];
    });
  },
};

const treaties: Rule = {
  name: 'the treaty by one of its names',
  predicate: 'NAMED',
  confidence: 0.55,
  find: (reading) =>
    named(reading, ['treaty'])
      .filter(
        ({ id, text }) =>
          id === reading.treaty?.id &&
          !isNoNews(reading, id, text) &&
          /\p{Lu}\p{L}+ [Aa]gainst|\p{Lu}\p{L}+ on \p{Lu}|\p{Lu}\p{L}+ Treaty/u.test(text),
      )
      .map(({ id, text, start, end }) => ({
        subject: id,
        value: text,
        qualifiers: { KIND: key(text) === key(called(reading, id)) ? 'official' : 'alias' },
        text: `The treaty is called ${text}.`,
        places: [{ start, end }],
      })),
};

export const namingRules: readonly Rule[] = [title, organisations, states, treaties];
