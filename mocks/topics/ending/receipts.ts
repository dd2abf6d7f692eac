/** What is kept of a declaration: the receipt, its way, the papers it waits for. Days pass by the insurer's clock. */
import type {EndingReceipt} from '../../../src/contract/ending.js';
import type {MemberRequest, RequestStep, WantedPaper} from '../../../src/contract/requests.js';
import {addDays, todayIn} from '../../../src/domain/index.js';
import {isSameOwner} from '../../engine/database.js';
import {longDate} from '../../engine/formats.js';
import type {HandlerContext} from '../../engine/handler.js';
import type {EndingRecord} from './ending.data.js';
import {reasonOf} from './reasons.js';

/** The date of the end is confirmed, what was paid too much is back. In days. */
const [confirmed, paidBack] = [3, 30];

const instant = (at: number): string => new Date(at).toISOString();
const dayOf = (at: number): string => todayIn('Europe/Paris', new Date(at));

type Asking = Pick<HandlerContext, 'db' | 'today'>;

export const isUnderWay = ({takenBackAt, endsOn}: EndingRecord, today: string): boolean =>
  takenBackAt === undefined && (endsOn === undefined || today <= endsOn);

/** Of whoever calls, newest first. */
export function endingsOf(ctx: HandlerContext, kind?: EndingRecord['kind']): [id: string, record: EndingRecord][] {
  return Object.entries(ctx.db.endings)
    .filter(([, record]) => record.owner && isSameOwner(ctx, record.owner, ctx) && (!kind || record.kind === kind))
    .sort(([, one], [, other]) => other.at - one.at);
}

/** What proves the reason. */
export function papersOf({db}: Pick<HandlerContext, 'db'>, id: string, record: EndingRecord): WantedPaper[] {
  if (record.takenBackAt !== undefined) return [];
  return (reasonOf(record.reasonId)?.papers ?? []).map((label, index) => {
    const paperId = `${id}-piece-${index + 1}`;
    return {id: paperId, label, state: db.endingPapers[paperId]?.state ?? 'toSend'};
  });
}

export function receiptOf(ctx: Asking, id: string, record: EndingRecord): EndingReceipt {
  const {reference, at, contract, statement, endsOn, email, refund, ticket} = record;
  return {
    reference,
    receivedAt: instant(at),
    contract,
    ...(statement !== undefined && {statement}),
    ...(endsOn !== undefined && {endsOn}),
    sentTo: email,
    ...(refund && {refund: {amount: refund, by: addDays(dayOf(at), paidBack)}}),
    request: requestOf(ctx, id, record),
    ticket,
  };
}

export function requestOf(ctx: Asking, id: string, record: EndingRecord): MemberRequest {
  const {kind, reference, at, contract, takenBackAt, signedIn} = record;
  const papers = papersOf(ctx, id, record);
  const isConfirmed = addDays(dayOf(at), confirmed) <= ctx.today();
  const isOpen = kind === 'cancellation' && isUnderWay(record, ctx.today());
  const toSend = signedIn && isOpen && papers.some(({state}) => state === 'toSend');
  return {
    id,
    reference,
    kind,
    label: kind === 'cancellation' ? 'Résiliation' : 'Renonciation',
    about: contract,
    status: takenBackAt !== undefined ? 'cancelled' : isConfirmed ? 'accepted' : 'received',
    createdAt: instant(at),
    steps: kind === 'cancellation' ? cancellationSteps(record, isConfirmed) : withdrawalSteps(record, isConfirmed),
    papers: signedIn ? papers : [],
    actions: [...(toSend ? (['sendPaper'] as const) : []), ...(isOpen && signedIn ? (['cancel'] as const) : [])],
  };
}

function cancellationSteps({at, endsOn, takenBackAt, signedIn}: EndingRecord, isConfirmed: boolean): RequestStep[] {
  const received = {text: 'Nous avons reçu votre demande.', done: true, at: instant(at)};
  if (takenBackAt !== undefined)
    return [
      received,
      {text: 'Vous avez retiré votre demande. Votre contrat continue.', done: true, at: instant(takenBackAt)},
    ];
  const by = addDays(dayOf(at), confirmed);
  return [
    received,
    signedIn
      ? {text: 'Nous confirmons la date de fin par e-mail.', done: isConfirmed, by}
      : {text: 'Nous vérifions votre demande, et confirmons la date de fin par e-mail.', done: isConfirmed, by},
    {text: 'Votre carte cesse de fonctionner à minuit.', done: false, ...(endsOn !== undefined && {by: endsOn})},
    {
      text: 'La cotisation payée en trop est versée sur votre compte.',
      done: false,
      ...(endsOn !== undefined && {by: addDays(endsOn, paidBack)}),
    },
  ];
}

function withdrawalSteps({at}: EndingRecord, isConfirmed: boolean): RequestStep[] {
  const by = addDays(dayOf(at), confirmed);
  return [
    {text: 'Nous avons reçu votre renonciation.', done: true, at: instant(at)},
    {text: 'Nous arrêtons ce contrat et vous le confirmons par e-mail.', done: isConfirmed, by},
    {text: 'Les sommes versées sont rendues sur votre compte.', done: false, by: addDays(dayOf(at), paidBack)},
  ];
}

/** What was declared, as the file and the e-mail tell it. */
export function declared({kind, firstName, lastName, contract, statement, ...record}: EndingRecord): string {
  if (kind === 'withdrawal') return statement!;
  const {reasonId, text, eventDate, endsOn} = record;
  const on = eventDate === undefined ? '' : ` du ${longDate(eventDate)}`;
  const end = endsOn === undefined ? '' : ` Fin du contrat\u00a0: le ${longDate(endsOn)} à minuit.`;
  const more = text ? ` Précisions\u00a0: ${text}` : '';
  return (
    `Demande de résiliation. Nom\u00a0: ${firstName} ${lastName}. Contrat\u00a0: ${contract}. ` +
    `Motif\u00a0: ${reasonOf(reasonId)!.label}${on}.${end}${more}`
  );
}

/** A paper that proves a reason, of whoever calls. */
export function endingPaper(ctx: HandlerContext, paperId: string): WantedPaper | undefined {
  return endingsOf(ctx)
    .flatMap(([id, record]) => papersOf(ctx, id, record))
    .find(({id}) => id === paperId);
}

export function endingRequest(ctx: HandlerContext, id: string): MemberRequest | undefined {
  const found = endingsOf(ctx).find(([each]) => each === id)?.[1];
  return found && requestOf(ctx, id, found);
}
