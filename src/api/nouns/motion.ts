import { builder } from '../kernel/builder.ts';
import { toNode, toNodes } from '../kernel/reference.ts';
import { ActorRef, MotionRef } from './node.ts';
import { VoteEventRef } from './vote-event.ts';

/** The parts of a cell of the catalogue. */
const partsOf = (cell: string | null): string[] => cell?.split(' | ') ?? [];

builder.interfaceFields(MotionRef, (t) => ({
  symbol: t.exposeString('symbol', {
    nullable: true,
    description: 'The symbol of its document, such as `A/RES/74/247`; null where none is established.',
  }),
  title: t.exposeString('title', {
    nullable: true,
    description: 'The official title, as the library catalogue has it; null where it lists no such text.',
  }),
  committeeReports: t.stringList({
    description: 'The symbols of the reports by which a committee brought it before the body.',
    resolve: ({ report }) => partsOf(report),
  }),
  agendaItems: t.stringList({
    description: 'The items of the agenda that it was taken up under: the symbol of the agenda, the number, the title.',
    resolve: ({ agenda }) => partsOf(agenda),
  }),
  subjects: t.stringList({
    description: 'The subject headings that the library catalogue files it under.',
    resolve: ({ subjects }) => partsOf(subjects),
  }),
  aliases: t.stringList({
    description: 'How sources spell what was voted on, where they spell it otherwise than `name`.',
    resolve: ({ aliases }) => [...aliases],
  }),
  proposedBy: t.field({
    type: [ActorRef],
    description: 'Who put it forward, as far as a source says.',
    resolve: toNodes(({ proposedBy }) => proposedBy),
  }),
  votesOn: t.field({
    type: [VoteEventRef],
    description: 'The votes on it, oldest first: more than one where a vote was repeated.',
    resolve: toNodes(({ voteEvents }) => voteEvents),
  }),
}));

builder.objectField(VoteEventRef, 'motion', (t) =>
  t.field({ type: MotionRef, description: 'The motion that was voted on.', resolve: toNode(({ motion }) => motion) }),
);
