import { isOf, listFrom, mentionsIn, ORGANISATIONS } from '../mention.ts';
import { actorsIn, called, make } from '../reading.ts';
import { aboutOf, each, type Found, placeOf, type Rule } from '../rule.ts';
import { slugOf, upperFirst } from '../words.ts';

const holds: Rule = {
  name: 'a person with a role',
  predicate: 'HOLDS_ROLE',
  confidence: 0.9,
  find: (reading) =>
    reading.roles.map(({ person, role, title, organisation, start, end }) => ({
      subject: person.id,
      object: role,
      text: `${called(reading, person.id)} is ${title} of ${called(reading, organisation.id)}.`,
      places: [placeOf(reading, start, end)],
    })),
};

/** A role whose holder is not named: `a State Department spokesperson`, `the UN Special Rapporteur on …`. */
const unnamed: Rule = {
  name: 'a role at an organisation whose holder is not named',
  predicate: 'ROLE_AT',
  confidence: 0.8,
  find: (reading) =>
    each(
      reading,
      /(?<=[\p{L}.]) (?<title>(?:spokes(?:person|man|woman)|official|diplomat)|(?:Special|Independent) (?:Rapporteur|Expert|Envoy|Representative)(?: (?:on|for) (?:the right to )?[\p{Ll}]+(?: of [\p{Ll}]+)?)?)(?! (?:\p{Lu}|for|of))/gu,
      (match, sentence) => {
        const body = mentionsIn(reading.mentions, sentence)
          .filter(isOf([...ORGANISATIONS]))
          .find(({ end }) => end === match.start);
        if (body === undefined) return [];
        const title = upperFirst(match.groups.title ?? '');
        const words = new Set(title.toLowerCase().split(' '));
        const known = reading.lexicon.ofTypes('role').find(({ id, names: [name = ''] }) => {
          const places = reading.lexicon.objectsOf(id, 'ROLE_AT');
          if (places.length > 0 && !places.includes(body.id)) return false;
          const own = name.toLowerCase().replace('unnamed ', '').split(' ');
          return (
            own.every((word) => words.has(word)) &&
            own.length * 2 >= words.size - 2 &&
            (name.toLowerCase().startsWith('unnamed') || own.length > 1)
          );
        });
        const id =
          known?.id ??
          make(reading, { id: `role:${slugOf(`${body.text} ${title}`)}`, name: title, title, at: body.id });
        return [
          {
            subject: id,
            object: body.id,
            text: `${title} is a role at ${called(reading, body.id)}.`,
            places: [placeOf(reading, body.start, match.end)],
          },
        ];
      },
    ),
};

/** A body whose name says that it is one of the United Nations, or of whatever body owns it. */
const partOf: Rule = {
  name: 'a body of another by its name',
  predicate: 'PART_OF',
  confidence: 0.65,
  find: (reading) => {
    const un = 'institution:un';
    const bodies = reading.mentions.filter(isOf(['institution']));
    const seen = new Set<string>();
    return bodies.flatMap((body): Found[] => {
      const before = reading.text.slice(Math.max(0, body.start - 16), body.start);
      const own = /^(?:UN|U\.N\.|United Nations) \p{Lu}/u.test(body.text);
      const leads = /(?:UN|U\.N\.|United Nations) $/.test(before);
      const owner =
        bodies.find(({ end }) => /^(?:’s|'s) $/.test(reading.text.slice(end, body.start)) && end < body.start) ??
        bodies.find(({ id, start }) => id !== un && /^ of the $/.test(reading.text.slice(body.end, start)));
      const object = owner !== undefined && owner.id !== un ? owner.id : own || leads ? un : undefined;
      if (object === undefined || body.id === object || seen.has(`${body.id} ${object}`)) return [];
      seen.add(`${body.id} ${object}`);
      const start =
        owner?.start ??
        (leads ? body.start - (before.match(/(?:UN|U\.N\.|United Nations) $/)?.[0].length ?? 0) : body.start);
      return [
        {
          subject: body.id,
          object,
          text: `${called(reading, body.id)} is a part of ${called(reading, object)}.`,
          places: [{ start, end: body.end }],
        },
      ];
    });
  },
};

const at: Rule = {
  name: 'a programme of an organisation',
  predicate: 'PART_OF',
  confidence: 0.65,
  find: (reading) =>
    each(
      reading,
      /\b(?:Initiative|Programme|Program|Project|Centre|Center|Institute)(?: at| of) (?:the )?/g,
      (match, sentence) => {
        const here = mentionsIn(reading.mentions, sentence).filter(isOf(['institution', 'ngo', 'company', 'alliance']));
        const part = here.find(({ start, end }) => start < match.start && end > match.start && end < match.end);
        const whole = here.find(({ start }) => start === match.end);
        return part === undefined || whole === undefined
          ? []
          : [
              {
                subject: part.id,
                object: whole.id,
                text: `${called(reading, part.id)} is a part of ${called(reading, whole.id)}.`,
                places: [{ start: part.start, end: whole.end }],
              },
            ];
      },
    ),
};

const members: Rule = {
  name: 'members that are listed',
  predicate: 'MEMBER_OF',
  confidence: 0.8,
  find: (reading) =>
    each(
      reading,
      /\b(?:which|whose members) includes? (?:[\p{L} ]+ (?:like|such as) )?|, including (?:[\p{L} ]+ (?:like|such as) )?|\b(?:members|firms|companies) (?:like|such as) /gu,
      (match, sentence) => {
        const here = mentionsIn(reading.mentions, sentence);
        const whole = here
          .filter(isOf(['alliance']))
          .filter(({ end }) => end <= match.start && match.start - end < 60)
          .at(-1);
        if (whole === undefined) return [];
        return listFrom(reading.text, here.filter(isOf(['company', 'ngo'])), match.end, 40).map(({ id, end }) => ({
          subject: id,
          object: whole.id,
          text: `${called(reading, id)} is a member of ${called(reading, whole.id)}.`,
          places: [placeOf(reading, whole.start, end)],
        }));
      },
    ),
};

/** `X, a coalition of …`, `X is an … committee`, `It is tasked with …`. */
const described: Rule = {
  name: 'what an organisation is said to be',
  predicate: 'DESCRIBED_AS',
  confidence: 0.85,
  find: (reading) => {
    const claim = (id: string, kind: string, start: number, end: number): Found => ({
      subject: id,
      value: `On: ${aboutOf(reading, { start, end })}`,
      qualifiers: { KIND: kind },
      text: `The article says what ${called(reading, id)} is.`,
      places: [placeOf(reading, start, end)],
    });
    const apposed = each(
      reading,
      /, an? (?:[\p{L}-]+ ){0,2}(?:coalition|alliance|group|network|federation|non-profit|nonprofit|think tank|organi[sz]ation|body|bloc|association|company|firm|charity|miner)\b[^,.;]*/gu,
      (match, sentence) => {
        const body = actorsIn(reading, sentence)
          .filter(isOf(ORGANISATIONS))
          .find(({ end }) => end === match.start);
        return body === undefined ? [] : [claim(body.id, 'type', body.start, match.end)];
      },
    );
    const is = each(
      reading,
      /\b(?:is (?:an? |the |home to |one of )|(?:is|was) (?:tasked|charged) with |has (?:the task|a mandate) )/g,
      (match, sentence) => {
        const near = actorsIn(reading, sentence)
          .filter(isOf(ORGANISATIONS))
          .filter(({ end }) => end <= match.start && /^(?: $|,.*, $)/.test(reading.text.slice(end, match.start)))
          .at(-1);
        const kind = /tasked|charged|task|mandate/.test(match.text)
          ? 'mandate'
          : /home|one of/.test(match.text)
            ? 'attribute'
            : 'type';
        return near === undefined ? [] : [claim(near.id, kind, near.start, sentence.end)];
      },
    );
    return [...apposed, ...is];
  },
};

const biography: Rule = {
  name: 'what is told of a person',
  predicate: 'DESCRIBED_AS',
  confidence: 0.75,
  find: (reading) => {
    const lines = reading.paragraphs.filter(({ kind }) => kind === 'BIOGRAPHY');
    const person = lines.flatMap((line) => mentionsIn(reading.mentions, line)).find(isOf(['person']));
    if (person === undefined) return [];
    return each(
      reading,
      /\b(?:(?<study>holds? an? (?:[BMP]\.?\p{L}*\.?|degree|doctorate|bachelor|master)|graduated|studied)|(?<place>(?:is|’s|'s) based|lives|is from))\b[^.]*(?:\.[A-Z]\.[^.]*)?/gu,
      (match) => [
        {
          subject: person.id,
          value: `On: ${aboutOf(reading, match)}`,
          qualifiers: { KIND: match.groups.study === undefined ? 'place' : 'education' },
          text: `The article says ${match.groups.study === undefined ? 'where' : 'what'} ${called(reading, person.id)} ${match.groups.study === undefined ? 'lives' : 'studied'}.`,
          places: [placeOf(reading, match.start, match.end)],
        },
      ],
    );
  },
};

export const organisationRules: readonly Rule[] = [holds, unnamed, partOf, at, members, described, biography];
