import type { z } from 'zod';

/** What a value must be, in words. */
const KINDS: Readonly<Record<string, string>> = {
  ...{ string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list' },
  ...{ object: 'an object with fields', record: 'an object with fields' },
};

/** What is wrong with a value, as the end of a sentence that begins with its name: `is lacking: it must be a text`. */
export function issueSentence(issue: z.core.$ZodIssue): string {
  const { code, message } = issue;
  if (code === 'invalid_type') {
    const must = `must be ${KINDS[issue.expected] ?? issue.expected}`;
    const isLacking = 'input' in issue ? issue.input == null : /received (?:undefined|null)$/.test(message);
    return isLacking ? `is lacking: it ${must}` : must;
  }
  if (code === 'unrecognized_keys')
    return `has ${issue.keys.map((key) => `"${key}"`).join(', ')}, which is no field of it`;
  if (code === 'too_small' && message.startsWith('Too small')) return 'is too small, or empty';
  if (code === 'invalid_union' && message.startsWith('Invalid')) return 'has a form that is not known here';
  if (code === 'invalid_value') {
    const must = `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`;
    return issue.input === undefined
      ? `is lacking, or none that is known: it ${must}`
      : `is ${JSON.stringify(issue.input)}: it ${must}`;
  }
  return message.startsWith('Invalid') ? 'has a value that is not known here' : message;
}
