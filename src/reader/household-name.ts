import type { Mention } from './mention.ts';
import { isOf } from './mention.ts';
import { overlap, within } from './span.ts';

/** Organisations whose names alone do not say what they are; each name is a name of the first in its line. */
const NAMES: readonly (readonly [id: string, ...names: readonly string[]])[] = [
  ['ngo:medecins-sans-frontieres', 'Médecins Sans Frontières', 'Doctors Without Borders', 'MSF'],
  ['ngo:greenpeace', 'Greenpeace'],
  ['ngo:oxfam', 'Oxfam'],
  ['ngo:wwf', 'WWF', 'World Wildlife Fund', 'World Wide Fund for Nature'],
  ['ngo:amnesty-international', 'Amnesty International', 'Amnesty'],
  ['ngo:human-rights-watch', 'Human Rights Watch'],
  ['ngo:save-the-children', 'Save the Children'],
  ['ngo:transparency-international', 'Transparency International'],
  ['ngo:friends-of-the-earth', 'Friends of the Earth'],
  ['ngo:reporters-without-borders', 'Reporters Without Borders'],
  ['ngo:ican', 'International Campaign to Abolish Nuclear Weapons', 'ICAN'],
  ['ngo:icrc', 'International Committee of the Red Cross', 'ICRC', 'Red Cross'],
  ['institution:world-bank', 'World Bank'],
  ['institution:imf', 'International Monetary Fund', 'IMF'],
  ['institution:who', 'World Health Organization', 'World Health Organisation', 'WHO'],
  ['institution:wto', 'World Trade Organization', 'World Trade Organisation', 'WTO'],
  ['institution:ilo', 'International Labour Organization', 'ILO'],
  ['institution:iaea', 'International Atomic Energy Agency', 'IAEA'],
  ['institution:oecd', 'Organisation for Economic Co-operation and Development', 'OECD'],
  ['institution:unhcr', 'UN High Commissioner for Refugees', 'UNHCR', 'UN refugee agency', 'U.N. refugee agency'],
  ['institution:unicef', 'United Nations Children’s Fund', 'UNICEF'],
  ['institution:unep', 'United Nations Environment Programme', 'UN Environment Programme', 'UNEP'],
  ['institution:undp', 'United Nations Development Programme', 'UN Development Programme', 'UNDP'],
  ['institution:unesco', 'UNESCO'],
  ['institution:icc', 'International Criminal Court'],
  ['institution:icj', 'International Court of Justice'],
  ['publisher:reuters', 'Reuters'],
  ['publisher:ap', 'Associated Press'],
  ['publisher:bbc', 'BBC'],
  ['publisher:voa', 'Voice of America', 'VOA News', 'VOA'],
  ['publisher:xinhua', 'Xinhua'],
  ['publisher:tass', 'TASS'],
  ['publisher:dpa', 'Deutsche Presse-Agentur'],
  ['company:openai', 'OpenAI'],
  ['company:google', 'Google'],
];

const idOf = new Map(NAMES.flatMap(([id, ...names]) => names.map((name) => [name, id] as const)));
const NAME = new RegExp(
  `(?<![\\p{L}-])(?:${[...idOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|')})(?![\\p{L}-])`,
  'gu',
);

/** Where organisations are named that everybody knows, and neither the graph nor the dossier does. */
export const householdMentions = (text: string, taken: readonly Mention[]): Mention[] =>
  [...text.matchAll(NAME)].flatMap(({ 0: name, index }): Mention[] => {
    const span = { start: index, end: index + name.length };
    const id = idOf.get(name);
    return id === undefined ||
      taken.some(
        (one) =>
          overlap(one, span) && !isOf(['topic'])(one) && (!within(one, span) || one.end - one.start === name.length),
      )
      ? []
      : [{ id, ...span, text: name, how: 'NAME' }];
  });

/** What such an organisation is called in full. */
export const householdName = (id: string): string | undefined => NAMES.find(([own]) => own === id)?.[1];
