import type {DocumentLink} from '../../src/contract/values.js';
import type {OfferId} from '../people/personas.js';
import type {HandlerContext} from './handler.js';

/** What must be handed over before accepting (LAW-03, DOMAIN 6.6). */
export const documentTitles = {
  notice: 'Notice d’information',
  ipid: 'Document d’information sur le produit d’assurance',
  advice: 'Fiche d’information et de conseil',
  guarantees: 'Tableau de garanties et exemples de remboursements',
  conditions: 'Règlement mutualiste et statuts',
  costs: 'Frais de gestion et redistribution des cotisations',
  data: 'Notice sur les données personnelles',
  mandate: 'Mandat de prélèvement SEPA',
} as const;

export type DocumentId = keyof typeof documentTitles;

/** Month of the documents of the demos. */
export const documentsVersion = '2026-11';
export const documentsMonth = 'novembre 2026';
export const documentsDate = '2026-11-01';

/** They hold a member's answers: no public address gives them. */
const personal: readonly DocumentId[] = ['advice', 'mandate'];

/** Links to documents; without an address where the host serves none, and for what holds a member's answers. */
export function documentLinks(
  {documentsUrl}: Pick<HandlerContext, 'documentsUrl'>,
  ids: readonly DocumentId[],
  offer: OfferId = 'standard',
): DocumentLink[] {
  return ids.map((id) => ({
    id,
    title: documentTitles[id],
    version: documentsVersion,
    ...(documentsUrl !== undefined &&
      !personal.includes(id) && {url: `${documentsUrl}/${id === 'guarantees' ? `${id}-${offer}` : id}.pdf`}),
  }));
}
