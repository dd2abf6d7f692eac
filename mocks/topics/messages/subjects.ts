/** What a message may be about, in this insurer's words. */
import type {MessageSubject} from '../../../src/contract/messages.js';
import {longDate} from '../../engine/formats.js';
import type {HandlerContext} from '../../engine/handler.js';
import {memberOf} from '../../people/every-member.js';
import {reimbursementCounts, storeOf} from '../reimbursements/store.js';

/** Acts that a question may be about; of a whole institution, too many to choose among. */
const recent = 6;
const tooMany = 10_000;

export function subjectsOf(ctx: HandlerContext): MessageSubject[] {
  const member = memberOf(ctx);
  const names = new Map(member.people.map(({id, firstName}) => [id, firstName]));
  const acts =
    reimbursementCounts[member.persona] > tooMany ? [] : storeOf(ctx.db, member, ctx.today()).acts.slice(0, recent);
  return [
    {
      id: 'reimbursement',
      label: 'Remboursement',
      question: 'De quel acte s’agit-il\u202f?',
      items: acts.map(({id, label, careDate, beneficiaryId}) => ({
        id,
        label: `${label}, ${longDate(careDate).replace(/ \d+$/, '')}, ${names.get(beneficiaryId) ?? ''}`,
      })),
    },
    {id: 'hospital', label: 'Hospitalisation', items: []},
    {id: 'contract', label: 'Contrat et cotisation', items: []},
    {
      id: 'people',
      label: 'Personnes couvertes',
      question: 'De qui s’agit-il\u202f?',
      items: member.people.map(({id, firstName}) => ({id, label: firstName})),
    },
    {id: 'card', label: 'Carte et tiers payant', items: []},
    {
      id: 'cancellation',
      label: 'Résilier votre contrat',
      lead: {
        page: 'cancellation',
        label: 'Résilier votre contrat',
        why: 'Trois étapes suffisent, et vous recevez tout de suite la date de fin.',
      },
      question: 'Pour quel motif\u202f?',
      items: [
        {id: 'oneYear', label: 'Contrat de plus d’un an'},
        {id: 'dueDate', label: 'À l’échéance'},
        {id: 'companyContract', label: 'Contrat obligatoire d’entreprise'},
        {id: 'change', label: 'Changement de situation'},
        {id: 'other', label: 'Autre motif'},
      ],
    },
    {
      id: 'complaint',
      label: 'Réclamation',
      lead: {
        page: 'complaint',
        label: 'Faire une réclamation',
        why: 'Elle a son propre service, et une réponse dans un délai fixé par la loi.',
      },
      items: [],
    },
    {id: 'other', label: 'Autre sujet', items: []},
  ];
}
