import type {DocumentLink} from '../../src/contract/values.js';
import type {HandlerContext} from './handler.js';

/** What must be handed over before accepting. */
const titles = {
  notice: 'Notice d’information',
  ipid: 'Document d’information sur le produit d’assurance',
  conditions: 'Règlement mutualiste et statuts',
  guarantees: 'Tableau de garanties et exemples de remboursements',
  data: 'Notice sur les données personnelles',
  mandate: 'Mandat de prélèvement SEPA',
} as const;

export type DocumentId = keyof typeof titles;

/** Month of the documents of the demos. */
export const documentsVersion = '2026-11';

export function documentTitle(id: string): string | undefined {
  return Object.hasOwn(titles, id) ? titles[id as DocumentId] : undefined;
}

/** Links to documents; without an address where the host serves none. */
export function documentLinks(
  {documentsUrl}: Pick<HandlerContext, 'documentsUrl'>,
  ids: readonly DocumentId[],
): DocumentLink[] {
  return ids.map((id) => ({
    id,
    title: titles[id],
    version: documentsVersion,
    ...(documentsUrl !== undefined && {url: `${documentsUrl}/${id}.pdf`}),
  }));
}
