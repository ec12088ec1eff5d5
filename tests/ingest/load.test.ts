import { expect, it } from 'vitest';
import { Shipment } from '../../src/ingest/load.ts';

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
