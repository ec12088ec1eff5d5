import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { EXIT } from '../../src/cli/commands/tools.ts';
import { IMPORTS } from '../../src/ingest/load.ts';
import { readAllNames } from '../../src/ingest/read/all-names.ts';
import { dayOf } from '../../src/ingest/read/day.ts';
import { Problems } from '../../src/ingest/read/problem.ts';
import { votedTextKey } from '../../src/ingest/read/vote-key.ts';
import { readMap, VOTE_FIELDS } from '../../src/ingest/sources/csv/csv-map.ts';
import { DECISION_COLUMNS } from '../../src/ingest/sources/undl/decision.ts';
import { FEW, TOO_MANY } from '../../src/ingest/write/doubt.ts';
import { SHARE, UNASKED } from '../../src/ingest/write/many-changes.ts';
import { command, graphIn } from '../support/command.ts';
import { folderOf } from '../support/folder.ts';

const docs = await readFile(new URL('../../docs/import.md', import.meta.url), 'utf8');
const helpOf = async (...words: string[]) =>
  command(graphIn({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'none' }), [...words, '--help']);

/** The commands in blocks and in sentences, without those of the table, which another test runs. */
const [COMMANDS, INLINE] = [/^npm run caucus -- ([^#\n]+)/gm, /`caucus ([a-z][^`]*)`/g].map((written) =>
  [...docs.matchAll(written)].map(([, words = '']) => words.trim()),
) as [string[], string[]];
/** What the text calls by its mark: words in code font. */
const CODE = [...docs.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
const blockOf = (language: string) =>
  [...docs.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

describe('docs/import.md', () => {
  it('lists the sources that there are', () => {
    const [, table = ''] = /## Sources\n([\s\S]*?)\n\n[^|]/.exec(docs) ?? [];
    const listed = [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);

    // Texts of articles come with docs/dossiers.md.
    expect([...listed, 'articles'].sort()).toEqual(IMPORTS.map(({ name }) => name).sort());
  });

  it.each([...new Set([...COMMANDS, ...INLINE])].filter((words) => !words.includes('…')))(
    'has commands with options that are there: caucus %s',
    async (words) => {
      const names = words.split(' ').filter((word) => /^[a-z-]+$/.test(word) && !word.startsWith('-'));
      const verb = names[0] ?? '';
      const { status, stdout } = await helpOf(
        ...(['import', 'export', 'fetch'].includes(verb) ? names.slice(0, 2) : [verb]),
      );

      expect(status).toBe(0);
      for (const option of words.match(/--[a-z-]+/g) ?? []) expect(stdout).toContain(option);
    },
  );

  it('names no option that no command has', async () => {
    const helps = await Promise.all(
      [['import', 'csv'], ['import', 'undl'], ['export', 'ballots'], ['fetch', 'undl'], ['remove'], ['names'], []].map(
        async (words) => (await helpOf(...words)).stdout,
      ),
    );
    const options = [...new Set(docs.match(/(?<=[` ])--[a-z][a-z-]+/g))];

    expect(options.length).toBeGreaterThan(15);
    expect(options.filter((option) => !helps.some((help) => help.includes(option)))).toEqual([]);
  });

  it('says of each key of a map and each field of a vote what it is', async () => {
    const [example = ''] = blockOf('yaml');
    const { options, columns, ...others } = parse(example);
    const { choice, ...unmarked } = columns;
    const folder = await folderOf({
      'all.yaml': stringify({ columns, ...others }),
      'options.yaml': stringify({ row: 'ballot', columns: unmarked, options }),
    });
    const problems = new Problems();
    const map = await readMap(join(folder, 'all.yaml'), problems.note);

    expect(choice).toBe('Vote');
    expect(map).toMatchObject({ merged: true, header: 4, dates: 'DMY', names: { Zaïre: 'COD' }, keep: ['Chair'] });
    expect(await readMap(join(folder, 'options.yaml'), problems.note)).toMatchObject({ options });
    expect(problems.listed).toEqual([]);
    expect(VOTE_FIELDS.filter((field) => !CODE.includes(field))).toEqual([]);
  });

  it('has days, symbols and names that are read as it says', async () => {
    for (const day of ['13 May 2024', '13 mai 2024', '2024年5月13日']) {
      expect(CODE.some((text) => text.includes(day))).toBe(true);
      expect(dayOf(day, undefined)).toBe('2024-05-13');
    }
    expect(CODE).toContain('13.05.2024');
    expect([dayOf('13.05.2024', undefined), dayOf('13.05.2024', 'DMY')]).toEqual([null, '2024-05-13']);
    const symbols = CODE.filter((text) => /^[AS]\//.test(text));
    expect(symbols.length).toBeGreaterThan(4);
    expect(symbols.filter((symbol) => votedTextKey(symbol) === null)).toEqual([]);
    const names = await readAllNames(undefined, new Problems().note);
    const noted = { 'France¹': 'FRA', 'Bolivia*': 'BOL', 'Türkiye (Turkey)': 'TUR' };
    for (const [name, code] of Object.entries(noted)) {
      expect(CODE).toContain(name);
      expect(names.codeOf(name, '2024-01-01')).toBe(code);
    }
  });

  it('has tables of names and decisions with the columns that are read', async () => {
    const [decisions = '', aliases = ''] = blockOf('csv');
    const folder = await folderOf({ 'aliases.csv': aliases });
    const names = await readAllNames(join(folder, 'aliases.csv'), new Problems().note);

    expect(decisions.split('\n')[0]).toBe(DECISION_COLUMNS.join());
    expect([names.codeOf('CHINA', '1960-01-01'), names.codeOf('CHINA', '1980-01-01')]).toEqual(['TWN', 'CHN']);
    expect(docs).toContain(
      `Exit codes: ${EXIT.good} good, ${EXIT.data} errors in the data, ${EXIT.usage} wrong usage, ${EXIT.database} no database.`,
    );
  });

  it('says how many ballots may differ, and how many votes may change, as the import has it', () => {
    expect(docs).toContain(`at most ${100 * TOO_MANY} % of the common votes differ, or at most ${FEW} votes`);
    expect(docs).toContain(`would change more than ${UNASKED} votes of their dataset, and more than a twentieth of it`);
    expect(SHARE).toBe(1 / 20);
  });
});
