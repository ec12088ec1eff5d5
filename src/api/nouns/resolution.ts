import type { Resolution } from '../../graph/resolution.ts';
import { builder } from '../kernel/builder.ts';
import { MotionScope } from '../kernel/scope.ts';
import { EntityRef } from './entity.ts';
import { MotionRef } from './motion.ts';
import { NodeRef } from './node.ts';

builder.objectRef<Resolution>('Resolution').implement({
  description: 'A text put to a vote: whole, or a paragraph of it, or a question of procedure about it.',
  interfaces: [NodeRef, EntityRef, MotionRef],
  fields: (t) => ({
    scope: t.field({
      type: MotionScope,
      description: 'What part of the text was voted on.',
      resolve: ({ scope }) => scope,
    }),
  }),
});
