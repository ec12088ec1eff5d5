import { urn } from '../../../graph/kernel/urn.ts';
import { typeOf } from './entity-type.ts';

/** The ids of the graph for those of a dossier's files. */
export const entityId = (id: string): string => urn(typeOf(id), id.slice(id.indexOf(':') + 1));

/** The key of a claim with its dossier, `un-cybercrime/D31`, by which claims of other dossiers are named; one that has its dossier stays. */
export const qualifiedKey = (dossier: string, key: string): string => (key.includes('/') ? key : `${dossier}/${key}`);

/** The dossier in a key that has one. */
export const dossierOfKey = (key: string): string => key.slice(0, key.indexOf('/'));

/** The id of a claim by its key within a dossier, or by one that has its dossier. */
export const claimId = (dossier: string, key: string): string => urn('claim', qualifiedKey(dossier, key).toLowerCase());
