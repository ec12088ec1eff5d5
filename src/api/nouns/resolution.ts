import { builder } from '../kernel/builder.ts';
import { MotionScope } from '../kernel/scope.ts';
import { node } from './node.ts';
import { rootFields } from './node-list.ts';

export const ResolutionRef = node('resolution');
rootFields('resolution', ResolutionRef, {
  example: 'ga/74/247',
  many: 'resolutions',
  says: 'Texts that were put to a vote, and paragraphs of them, by the first vote on each',
  by: 'DATE',
});

builder.objectField(ResolutionRef, 'scope', (t) =>
  t.expose('scope', { type: MotionScope, description: 'What part of the text was voted on.' }),
);
