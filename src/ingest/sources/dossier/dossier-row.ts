import type { Position } from '../../read/problem.ts';
import type { ContradictionRecord, CorroborationRecord } from './contradiction-shape.ts';
import type { ClaimRecord, DossierHead, EntityRecord } from './dossier-shape.ts';

/** What a dossier brings: its head first, then what it is about, then its claims and what they are to each other. */
export type DossierRow =
  | { readonly type: 'dossier'; readonly slug: string; readonly head: DossierHead }
  | { readonly type: 'external'; readonly id: string; readonly at: Position }
  | { readonly type: 'entity'; readonly entity: EntityRecord; readonly at: Position }
  | { readonly type: 'claim'; readonly claim: ClaimRecord }
  | { readonly type: 'contradiction'; readonly contradiction: ContradictionRecord }
  | { readonly type: 'corroboration'; readonly corroboration: CorroborationRecord };
