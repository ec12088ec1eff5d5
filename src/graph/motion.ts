import { list, nullable, text } from './kernel/shape.ts';

/** What a library catalogue says of a motion, several of one kind joined by ` | `, and how the sources spell what was voted on. */
export const MOTION = {
  title: nullable(text),
  report: nullable(text),
  agenda: nullable(text),
  subjects: nullable(text),
  draft: nullable(text),
  aliases: list(text),
};
