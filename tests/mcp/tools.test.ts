import { describe, expect, it } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { toolsOf } from '../../src/mcp/tools.ts';
import { TOOLS } from '../../src/yoga.ts';

const tools = toolsOf({ schema, ask: async () => ({}), operations: TOOLS, ownQueries: false });
const argumentsOf = (name: string) => Object.entries(tools.get(name)?.inputSchema.properties ?? {});
const fieldsOf = ({ properties = {} }: { readonly properties?: unknown }) => Object.keys(properties as object);

describe('the tools of the operations', () => {
  it('can be asked without a filter of votes', () => {
    for (const name of ['pair', 'closest', 'blocs', 'map'])
      expect([name, tools.get(name)?.inputSchema.required ?? []]).toEqual([name, expect.not.arrayContaining(['over'])]);
  });

  it('promise only arguments that they have, and no editor', () => {
    for (const [name, { description, inputSchema }] of tools) {
      const all = [description, ...argumentsOf(name).map(([, one]) => String(one.description ?? ''))].join(' ');
      const promised = [...all.matchAll(/`(\w+): /g)].map(([, argument = '']) => argument);
      // An argument may have fields, which the types tell.
      const there = new Set([inputSchema, ...Object.values(inputSchema.$defs ?? {})].flatMap(fieldsOf));
      expect([name, promised.filter((argument) => !there.has(argument))]).toEqual([name, []]);
      expect(all).not.toMatch(/\beditor\b|\bclick\b|`where`/i);
    }
  });

  it('name one default of an argument', () => {
    for (const name of tools.keys())
      for (const [argument, { description, default: own }] of argumentsOf(name))
        if (own !== undefined)
          expect([name, argument, description]).toEqual([name, argument, expect.not.stringContaining('when omitted')]);
  });

  it('say of an id what it is the id of', () => {
    for (const name of ['provision', 'ukraine'])
      for (const [, { description }] of argumentsOf(name)) expect(description).not.toContain('urn:caucus:state:');
  });
});
