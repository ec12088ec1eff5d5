import { builder } from '../kernel/builder.ts';
import { MotionScope } from '../kernel/scope.ts';
import { node } from './node.ts';

export const ResolutionRef = node('resolution');

builder.objectField(ResolutionRef, 'scope', (t) =>
  t.expose('scope', { type: MotionScope, description: 'What part of the text was voted on.' }),
);
