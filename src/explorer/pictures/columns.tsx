import { CHOICES, dateInWords } from '../kernel/words.ts';
import type { Choice, VoteInBriefFragment } from '../operations.ts';
import { Hatches } from './hatches.tsx';

const HEIGHT = 220;
const BOTTOM = 24;
const STACK: readonly Choice[] = ['AGAINST', 'ABSTAIN', 'FOR', 'NOT_VOTING'];

const countOf = (vote: VoteInBriefFragment, choice: Choice): number =>
  ({ FOR: vote.for, AGAINST: vote.against, ABSTAIN: vote.abstain, NOT_VOTING: vote.notVoting })[choice as 'FOR'] ?? 0;

/** The totals of votes as columns side by side, the oldest first: no at the foot, then abstentions, yes, and who did not vote. */
export function Columns({
  votes,
  addressOf,
  small = false,
}: {
  votes: readonly VoteInBriefFragment[];
  addressOf?: (id: string) => string | undefined;
  small?: boolean;
}) {
  const height = small ? 44 : HEIGHT;
  const width = small ? 260 : 900;
  const foot = small ? 0 : BOTTOM;
  const most = Math.max(1, ...votes.map((vote) => STACK.reduce((sum, choice) => sum + countOf(vote, choice), 0)));
  const step = Math.min(small ? 22 : 60, width / Math.max(votes.length, 1));
  const scale = (height - foot) / most;
  const every = Math.ceil(votes.length / (width / 46));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role={small ? 'img' : 'group'}
      aria-label="Totals through the years"
      class="columns"
    >
      <Hatches />
      {votes.map((vote, index) => {
        const words = `${dateInWords(vote.held?.edtf)}: ${STACK.filter((choice) => countOf(vote, choice) > 0)
          .map((choice) => `${countOf(vote, choice)} ${CHOICES[choice]}`)
          .join(', ')}`;
        let top = height - foot;
        return (
          <a key={vote.id} href={addressOf?.(vote.id)} class="column">
            <title>{words}</title>
            {STACK.map((choice) => {
              const size = countOf(vote, choice) * scale;
              top -= size;
              return (
                <g key={choice} class={`tile ${choice}`}>
                  <rect
                    x={index * step + 1}
                    y={top}
                    width={Math.max(1, step - 2)}
                    height={Math.max(0, size - 0.5)}
                    class="ground"
                  />
                  <rect
                    x={index * step + 1}
                    y={top}
                    width={Math.max(1, step - 2)}
                    height={Math.max(0, size - 0.5)}
                    class="hatch"
                  />
                </g>
              );
            })}
            {!small && index % every === 0 && (
              // Where the page is narrow, letters are large beside the columns, and one year in three is written.
              <text
                x={index * step + step / 2}
                y={height - 6}
                text-anchor="middle"
                class={(index / every) % 3 === 0 ? undefined : 'spare'}
              >
                {vote.held?.edtf.slice(0, 4)}
              </text>
            )}
          </a>
        );
      })}
    </svg>
  );
}
