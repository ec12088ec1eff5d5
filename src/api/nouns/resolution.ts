import { builder } from '../kernel/builder.ts';
import { MotionScope } from '../kernel/scope.ts';
import { node } from './node.ts';

builder.objectField(node('resolution'), 'scope', (t) =>
  t.expose('scope', { type: MotionScope, description: 'What part of the text was voted on.' }),
);
