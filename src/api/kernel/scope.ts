import { builder } from './builder.ts';

export const MotionScope = builder.enumType('MotionScope', {
  description: 'What part of a text was voted on. Values may be added.',
  values: {
    WHOLE: { description: 'The whole text.' },
    PARAGRAPH: { description: 'A paragraph or another part of the text, voted on separately.' },
    AMENDMENT: { description: 'A change to the text.' },
    PROCEDURAL: { description: 'A question of procedure: adjournment, division, no action.' },
  } as const,
});
