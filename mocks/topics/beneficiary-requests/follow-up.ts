/** What was confirmed, and how far it is: days pass by the insurer's clock. */
import type {MemberRequest, RequestStatus, RequestStep, WantedPaper} from '../../../src/contract/requests.js';
import {addDays, todayIn} from '../../../src/domain/index.js';
import type {HandlerContext} from '../../engine/handler.js';
import {everyMember} from '../../people/every-member.js';
import type {BeneficiaryChange} from './beneficiary-requests.data.js';
import {events, papersOf, termsOf} from './events.js';

const day = 86_400_000;
/** Somebody looks at it from then on, an employer has answered by then, and it is done. In days. */
const [looked, agreed, done] = [1, 5, 8];

/** An employer who agrees to each person who joins. */
const agreeing = 'Atelier Nord';

export const mustAgree = ({memberNumber}: {memberNumber?: string | undefined}): boolean =>
  everyMember.find(({number}) => number === memberNumber)?.employer === agreeing;

export function papersOfChange(
  {db, today}: Pick<HandlerContext, 'db' | 'today'>,
  id: string,
  {joins}: Pick<BeneficiaryChange, 'joins'>,
): WantedPaper[] {
  const rules = events.find((each) => each.id === joins?.eventId);
  if (!joins?.person || !rules) return [];
  const {announceBy} = termsOf(rules, joins.eventDate, today());
  return papersOf(id, rules, joins.person, joins.eventDate, announceBy!, db.beneficiaryPapers);
}

const isOpen = ({state}: WantedPaper): boolean => state === 'toSend' || state === 'refused';

export function statusOf(
  ctx: Pick<HandlerContext, 'db' | 'today' | 'now'>,
  id: string,
  change: BeneficiaryChange,
): RequestStatus {
  const days = (ctx.now().getTime() - change.at) / day;
  if (days < looked) return 'received';
  if (days < done) return 'inReview';
  return papersOfChange(ctx, id, change).some(isOpen) ? 'moreInfo' : 'accepted';
}

export function requestOf(ctx: HandlerContext, id: string, change: BeneficiaryChange): MemberRequest {
  const {reference, at, name, joins, leaves} = change;
  const papers = papersOfChange(ctx, id, change);
  const status = statusOf(ctx, id, change);
  const refused = papers.find(({state}) => state === 'refused');
  const missing = papers.filter(isOpen);
  return {
    id,
    reference,
    kind: joins ? 'beneficiaryAddition' : 'beneficiaryRemoval',
    label: joins ? 'Ajout d’une personne' : 'Fin de couverture',
    about: name,
    ...(leaves && {personId: leaves.personId}),
    status,
    ...(status === 'moreInfo' && {
      reason: refused?.reason ?? (missing.length > 1 ? 'Il manque des pièces.' : 'Il manque une pièce.'),
    }),
    createdAt: new Date(at).toISOString(),
    steps: joins ? joiningSteps(change, papers, status) : leavingSteps(change, status),
    papers,
    actions: missing.length ? ['sendPaper'] : [],
  };
}

const dayOf = (at: number): string => todayIn('Europe/Paris', new Date(at));

function joiningSteps(change: BeneficiaryChange, papers: readonly WantedPaper[], status: RequestStatus): RequestStep[] {
  const {at, firstName, joins} = change;
  const isDone = status === 'accepted';
  const tele = joins?.person?.teletransmission.enabled;
  const open = papers.filter(isOpen);
  return [
    {
      text: `Vous avez ajouté ${firstName}. Un e-mail le confirme.`,
      done: true,
      at: new Date(at).toISOString(),
    },
    ...(mustAgree(change)
      ? [{text: 'Votre employeur donne son accord.', done: isDone, by: addDays(dayOf(at), agreed)}]
      : []),
    {text: 'Nous vérifions vos pièces.', done: isDone, by: addDays(dayOf(at), done)},
    {
      text: tele
        ? `La carte est mise à jour avec ${firstName}, et la télétransmission demandée.`
        : `La carte est mise à jour avec ${firstName}.`,
      done: isDone,
    },
    ...open.map(({label, by}) => ({text: `Envoyez\u00a0: ${label}.`, done: false, ...(by !== undefined && {by})})),
  ];
}

function leavingSteps({at}: BeneficiaryChange, status: RequestStatus): RequestStep[] {
  const isDone = status === 'accepted';
  return [
    {text: 'Nous avons reçu votre demande.', done: true, at: new Date(at).toISOString()},
    {text: 'Nous mettons votre contrat à jour.', done: isDone, by: addDays(dayOf(at), done)},
    {text: 'Votre carte et votre cotisation changent. Un courrier vous le dit.', done: isDone},
  ];
}
