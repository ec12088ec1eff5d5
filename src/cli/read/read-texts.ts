import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../ingest/read/files-in.ts';
import { Problems } from '../../ingest/read/problem.ts';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import { readYaml } from '../../ingest/read/yaml.ts';
import { articleOf, articlesOf, assertSameText } from '../../ingest/sources/dossier/add-article.ts';
import { bearingOf } from '../../ingest/sources/dossier/candidate-bearing.ts';
import { addCandidates, type KeylessCandidate } from '../../ingest/sources/dossier/candidate-file.ts';
import { assertDossier } from '../../ingest/sources/dossier/dossier-folder.ts';
import { claimsShape, dossierShape, entitiesShape, saidShape } from '../../ingest/sources/dossier/dossier-shape.ts';
import { isKnownName } from '../../reader/known-name.ts';
import { languageName, languageOf, RULES_READ } from '../../reader/language.ts';
import { readByModel } from '../../reader/model.ts';
import { type ReadClaim, readArticle } from '../../reader/read-article.ts';
import { EXIT, type Tools } from '../commands/tools.ts';
import { articleFiles, keepTextOf } from './article-files.ts';
import { knownThings } from './known.ts';

/** Reads texts, and puts what is found in them into the folder of a dossier. */
export async function readTexts(
  paths: readonly string[],
  folder: string,
  { output, withGraph, reader, end }: Tools,
): Promise<void> {
  await assertDossier(folder);
  const model = reader();
  const files = await articleFiles(paths);
  for (const { path, text } of files) {
    const language = languageOf(text);
    if (model === undefined && !['und', RULES_READ].includes(language))
      throw new WrongUsage(
        `"${path}" is in ${languageName(language)} (${language}), and the rules read English: give a translation, or set a model that reads it (CAUCUS_READER_URL).`,
      );
  }
  // All of them can be read: now something may be written.
  const known = await articlesOf(folder);
  for (const file of files) assertSameText(known, file);
  for (const file of files) if (await keepTextOf(file)) output.say(`The text of ${file.page} is in ${file.path}.`);
  const problems = new Problems();
  const { slug, entities, own } = await dossierAt(folder, problems);
  await withGraph(async (graph) => {
    const { lexicon, claims } = await knownThings(graph, entities, own);
    const others = claims.filter(({ key }) => !key.startsWith(`${slug}/`));
    for (const file of files) {
      const { id, added: isNew } = await articleOf(folder, slug, file);
      const { text } = file;
      const language = languageOf(text);
      const found: ReadClaim[] = ['und', RULES_READ].includes(language)
        ? readArticle(id, text, lexicon).filter((one) => !isKnownName(one, lexicon))
        : [];
      if (language !== RULES_READ && language !== 'und')
        output.say(
          `${file.file}: its language is ${languageName(language)}; the rules read English, and leave it to the model.`,
        );
      const asked = model === undefined ? null : await readByModel(model, id, text, lexicon);
      if (asked !== null) {
        found.push(...asked.claims);
        const dropped = Object.entries(asked.dropped).map(([why, count]) => `${count} ${why}`);
        if (dropped.length > 0)
          output.say(`${file.file}: of what ${model?.name} found was dropped: ${dropped.join(', ')}.`);
        if (asked.failed !== null) {
          output.error(`${asked.failed} What the rules have found stands.`);
          end(EXIT.data);
        }
      }
      const by = asked === null || asked.failed !== null ? 'rules' : `rules and ${model?.name}`;
      const written = await addCandidates(
        folder,
        id,
        { at: new Date().toISOString(), by },
        found.flatMap((one) => candidateOf(one, [...own, ...others])),
        problems.note,
      );
      problems.settle();
      if (written === null) continue;
      const { file: into, added, kept } = written;
      output.answer(
        'read',
        { text: file.file, article: id, newArticle: isNew, language, file: into, found: found.length, added, kept },
        `${file.file} is ${id}${isNew ? ', which was added to entities.yaml' : ''}: ${added} new candidates are in ${join(folder, into)}${kept > 0 ? `, beside ${kept} that were there` : ''}.`,
      );
    }
  });
}

/** A candidate as it is written, with what it would bear out and contradict; nothing for what the dossier claims of the same place already. */
function candidateOf(
  { rule, confidence, claim, entities }: ReadClaim,
  known: Parameters<typeof bearingOf>[1],
): KeylessCandidate[] {
  const checked = saidShape.safeParse(claim);
  if (!checked.success) return [];
  const { corroborates, contradicts } = bearingOf(checked.data, known);
  return [
    {
      confidence,
      rule,
      claim,
      ...(entities.length > 0 ? { entities: [...entities] } : {}),
      ...(corroborates.length > 0 ? { corroborates: [...corroborates] } : {}),
      ...(contradicts.length > 0 ? { contradicts: [...contradicts] } : {}),
      status: 'open',
    },
  ];
}

/** What a dossier says of itself, and what it defines and claims. */
async function dossierAt(folder: string, problems: Problems) {
  const head = await readYaml(folder, 'dossier.yaml', dossierShape, problems.note);
  const roster = await readYaml(folder, 'entities.yaml', entitiesShape, problems.note);
  const files = existsSync(join(folder, 'claims')) ? await filesIn(folder, /\.yaml$/, 'claims') : [];
  const claims = await Promise.all(files.map((file) => readYaml(folder, file, claimsShape, problems.note)));
  problems.settle();
  return {
    slug: head?.value.slug ?? '',
    entities: roster?.value.entities ?? [],
    own: claims.flatMap((checked) => checked?.value.claims ?? []),
  };
}
