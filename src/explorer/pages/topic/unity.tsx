import { idOf } from '../../addresses.ts';
import type { PageAddress } from '../../kernel/address.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { TopicUnityDocument } from '../../operations.ts';
import { besidesDecades, Decades } from '../../parts/decades.tsx';
import { Errors } from '../../parts/errors.tsx';
import { Choose } from '../../parts/fields.tsx';
import { Loading } from '../../parts/loading.tsx';
import { STATES } from '../../pictures/world.ts';

const keyOf = (id: string): string => id.slice(idOf('bloc', '').length);

/** How united the world, or a group that the address names, voted on a topic through the decades. */
export function Unity({ topic, address }: { topic: string; address: PageAddress }) {
  const { group } = address.asked;
  const of = group ? { memberOf: idOf('bloc', group) } : { states: [...STATES] };
  const { data, errors, pending } = useAnswer(TopicUnityDocument, { of, topics: [idOf('topic', topic)] });
  const groups = data?.blocs?.nodes ?? [];
  return (
    <section class={pending ? 'pending' : undefined} aria-busy={pending}>
      <Choose
        label="How united were"
        value={group}
        any="All states of today"
        choices={groups.map(({ id, name }) => ({ value: keyOf(id), name }))}
        onChange={(value) => address.change({ group: value }, true)}
      />
      <Errors errors={besidesDecades(errors)} />
      {!data && errors.length === 0 && <Loading room="chart" />}
      {data && (
        <Decades
          title="How united, decade by decade"
          of={data}
          file={['topic', topic, group ?? 'all', 'unity'].join('-').replaceAll('/', '-')}
        />
      )}
    </section>
  );
}
