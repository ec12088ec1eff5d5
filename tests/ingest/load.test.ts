import { expect, it } from 'vitest';
import type { Graph } from '../../src/graph/kernel/graph.ts';
import { Shipment } from '../../src/ingest/load.ts';
import { folderOf } from '../support/folder.ts';

it('names what cannot be left out of the shipped data, and what can', () => {
  expect(() => new Shipment('data', () => {}, ['un-digital-library', 'groups'])).toThrow(
    'CAUCUS_WITHOUT: "groups" cannot be left out. What can be left out: un-digital-library.',
  );
});

it('names a folder in CAUCUS_DOSSIERS that is no dossier', () => {
  expect(() => new Shipment('data', () => {}, [], ['/no/such/folder'])).toThrow(
    'CAUCUS_DOSSIERS: "/no/such/folder" is no folder of a dossier: there is no dossier.yaml in it.',
  );
});

it('names two folders of one dossier, of which each would take back what the other says', async () => {
  const [one, other] = [await folderOf(HEAD), await folderOf(HEAD)];
  const graph = {} as Graph;

  await expect(new Shipment('data', () => {}, [], [one, other]).load(graph)).rejects.toThrow(
    `CAUCUS_DOSSIERS: "${one}" and "${other}" have the same slug, harbour: give one of them another in dossier.yaml.`,
  );
});

const HEAD = { 'dossier.yaml': 'slug: harbour\nname: A test\n' };
