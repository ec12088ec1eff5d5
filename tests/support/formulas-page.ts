import { readFileSync } from 'node:fs';

/** The page of formulas, which computes each by hand. */
export const FORMULAS = readFileSync('docs/formulas.md', 'utf8');

/** The numbers in bold of a section, in their order. */
export const results = (section: string): number[] => {
  const [, text = ''] = new RegExp(`^## ${section}$([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(FORMULAS) ?? [];
  return [...text.matchAll(/\*\*(−?[\d.]+)\*\*/g)].map(([, number = '']) => Number(number.replace('−', '-')));
};
