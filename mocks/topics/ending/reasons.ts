/** Why a contract is ended: the list of this insurer (DOMAIN 12.1), with what proves each. */
import type {EndingReason} from '../../../src/contract/ending.js';

type Reason = Pick<EndingReason, 'id' | 'label'> & Partial<EndingReason>;

const reason = (given: Reason): EndingReason => ({asks: [], papers: [], ...given});

export const reasons: readonly EndingReason[] = [
  reason({id: 'afterOneYear', label: 'Après un an, sans motif', ends: 'wished'}),
  reason({id: 'term', label: 'Résiliation à l’échéance', ends: 'term'}),
  reason({
    id: 'employer',
    label: 'Nouvelle mutuelle d’entreprise obligatoire',
    asks: ['eventDate'],
    papers: ['Attestation de votre employeur'],
  }),
  reason({
    id: 'situation',
    label: 'Changement de situation (déménagement, mariage, emploi, retraite)',
    asks: ['eventDate'],
    papers: ['Justificatif du changement'],
  }),
  reason({
    id: 'solidarity',
    label: 'Complémentaire santé solidaire accordée',
    asks: ['eventDate'],
    papers: ['Attestation de droit à la Complémentaire santé solidaire'],
  }),
  reason({id: 'contribution', label: 'Hausse de la cotisation', ends: 'wished'}),
  reason({id: 'death', label: 'Décès', asks: ['eventDate'], papers: ['Acte de décès']}),
  reason({id: 'other', label: 'Autre motif', asks: ['text'], ends: 'wished'}),
];

export const reasonOf = (id: string | undefined): EndingReason | undefined => reasons.find((each) => each.id === id);
