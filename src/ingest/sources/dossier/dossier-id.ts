import { urn } from '../../../graph/kernel/urn.ts';
import { typeOf } from './entity-type.ts';

/** The ids of the graph for those of a dossier's files. */
export const entityId = (id: string): string => urn(typeOf(id), id.slice(id.indexOf(':') + 1));
export const claimId = (dossier: string, key: string): string => urn('claim', `${dossier}/${key.toLowerCase()}`);
