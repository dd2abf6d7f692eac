/** Where the contract of a member stands, by what the topics that change it remember. */
import type {HomeContract} from '../../../src/contract/home.js';
import type {RequestStep} from '../../../src/contract/requests.js';
import {entry} from '../../engine/database.js';
import {longDate} from '../../engine/formats.js';
import type {HandlerContext} from '../../engine/handler.js';
import {memberOf} from '../../people/every-member.js';
import {personas} from '../../people/personas.js';
import {cardsOf, startOf} from '../card/cards.js';
import {contractsOf} from '../ending/contracts.js';
import {endingsOf} from '../ending/receipts.js';
import {followUpOf} from '../enrolment/draft.js';
import type {EnrolmentRecord} from '../enrolment/enrolment.data.js';

export function contractOf(ctx: HandlerContext): HomeContract {
  const member = memberOf(ctx);
  const today = ctx.today();
  const start = startOf(member, ctx);
  if (start > today) return upcoming(entry(ctx.db.enrolments, personas[member.persona].enrolmentId)!, today);
  const [card] = cardsOf(member, today, start);
  const end = cancelledOn(ctx) ?? (card?.status === 'ended' ? card.validTo : undefined);
  if (end !== undefined && end < today) return ended(end);
  if (card?.status === 'suspended')
    return {
      state: 'suspended',
      label: 'Votre contrat est suspendu',
      text:
        'Des cotisations n’ont pas été payées\u00a0: vos soins ne sont pas remboursés pour l’instant. ' +
        'Votre contrat reprend dès que nous avons reçu votre paiement.',
      lead: {page: 'help', label: 'Régler avec un conseiller'},
      steps: [],
    };
  const kept = entry(ctx.db.portability, member.number);
  if (kept && kept.until >= today)
    return {
      state: 'portability',
      label: 'Vous restez couvert après votre contrat de travail',
      ...kept,
      text:
        `Vos garanties continuent sans cotisation jusqu’au ${longDate(kept.until)} au plus tard. ` +
        'Dites-nous si vous retrouvez un emploi.',
      lead: {page: 'messages', label: 'Écrire à un conseiller'},
      steps: [],
    };
  return {state: 'active', ...(end !== undefined && {until: end}), steps: []};
}

const ended = (until: string): HomeContract => ({
  state: 'ended',
  label: 'Votre contrat a pris fin',
  until,
  text: 'Les soins faits jusqu’à ce jour restent remboursés. Envoyez-nous les factures que vous avez encore.',
  lead: {page: 'documentSending', label: 'Envoyer une facture'},
  steps: [],
});

/** The last day of a contract of their own that they asked to end; an option is not all of it. */
function cancelledOn(ctx: HandlerContext): string | undefined {
  const own = contractsOf(ctx).filter(({kind}) => kind === 'individual');
  const ending = endingsOf(ctx, 'cancellation').find(
    ([, {takenBackAt, contractId}]) => takenBackAt === undefined && own.some(({id}) => id === contractId),
  );
  return ending?.[1].endsOn;
}

function upcoming(enrolment: EnrolmentRecord, today: string): HomeContract {
  const {signedAt} = enrolment.signed!;
  const {reviewBy, cardFrom} = followUpOf(enrolment, signedAt);
  const steps: RequestStep[] = [
    {text: 'Votre adhésion est enregistrée.', done: true, at: signedAt},
    {text: 'Nous vérifions votre dossier. Un e-mail vous prévient.', done: reviewBy! < today, by: reviewBy},
    {text: 'Votre carte arrive dans cet espace.', done: false, by: cardFrom},
  ];
  return {state: 'upcoming', from: enrolment.effectiveDate, steps};
}
