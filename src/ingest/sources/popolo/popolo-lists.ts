import type { z } from 'zod';
import { bodyOf } from '../../../graph/kernel/body.ts';
import { parseUrn } from '../../../graph/kernel/urn.ts';
import type { PopoloReferences } from './popolo-event.ts';
import { countShape, datasetShape, motionShape, organizationShape, topicShape, voteShape } from './popolo-shape.ts';

/** Remembers an element of a list, and answers with what is wrong with it. */
const keeper =
  <T>(shape: z.ZodType<T>, keep: (item: T, known: PopoloReferences) => void) =>
  (value: unknown, known: PopoloReferences): z.ZodError | undefined => {
    const { data, error } = shape.safeParse(value);
    if (data !== undefined) keep(data, known);
    return error;
  };

function addUnder<T>(lists: Map<string, T[]>, key: string | undefined, item: T): void {
  if (!key) return;
  const list = lists.get(key) ?? [];
  list.push(item);
  lists.set(key, list);
}

/** The lists that stand beside the vote events. */
export const KEEPERS: Readonly<Record<string, ReturnType<typeof keeper>>> = {
  datasets: keeper(datasetShape, (dataset, { datasets }) => datasets.set(dataset.slug, dataset)),
  topics: keeper(topicShape, (topic, { topics }) => topics.set(topic.slug, topic)),
  motions: keeper(motionShape, (motion, { motions }) => motion.id && motions.set(motion.id, motion)),
  organizations: keeper(organizationShape, keepVoter),
  persons: keeper(
    organizationShape.partial({ name: true }),
    (person, known) => person.name && keepVoter({ ...person, name: person.name }, known),
  ),
  counts: keeper(countShape, (count, { counts }) => addUnder(counts, count.vote_event_id, count)),
  votes: keeper(voteShape, (vote, { votes }) => addUnder(votes, vote.vote_event_id, vote)),
};

function keepVoter(
  organization: z.infer<typeof organizationShape>,
  { voters, called, states, bodies, names }: PopoloReferences,
): void {
  const { id, name, identifiers, other_names, region, member_of_the_united_nations: member } = organization;
  const urn = parseUrn(id);
  called.set(id, name);
  const identified = (scheme: string) => identifiers.find((one) => one.scheme === scheme)?.identifier ?? '';
  if (urn?.type === 'state' && member !== undefined) {
    voters.set(id, urn.key);
    if (states.has(urn.key)) return; // An export has names of several tables.
    states.set(urn.key, {
      type: 'state',
      code: urn.key,
      iso2: identified('ISO 3166-1 alpha-2'),
      m49: identified('UN M49'),
      region,
      member,
      name,
      names: other_names.map(({ name, lang, note, start_date, end_date }) => ({
        kind: note,
        language: lang,
        text: name,
        from: start_date,
        to: end_date,
      })),
    });
    return;
  }
  if (urn?.type === 'institution' && bodyOf(`${urn.key}/`).id === id) bodies.set(urn.key, name);
  const iso3 = identified('ISO 3166-1 alpha-3');
  const code = states.has(iso3) ? iso3 : names.codeOf(name, '9999-12-31');
  if (code !== null) voters.set(id, code);
}
