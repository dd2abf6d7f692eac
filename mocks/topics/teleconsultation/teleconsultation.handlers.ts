/** A doctor by video or by phone (MEM-30, MEM-31): the queue goes on with the clock. */
import {Problem, type FieldIssue} from '../../../src/contract/problem.js';
import type {Consultation, Teleconsultation} from '../../../src/contract/teleconsultation.js';
import {addDays, checkPhone, maskPhone} from '../../../src/domain/index.js';
import {ofName} from '../../../src/domain/elision.js';
import {entry, nextId} from '../../engine/database.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {refuse} from '../../engine/problems.js';
import {memberOf} from '../../people/every-member.js';
import {isAdult, type Member, type MemberPerson} from '../../people/members.js';
import {prescriptionId} from './prescriptions.js';
import {broughtUpToDate, enter, patience, waitOf, waits} from './progress.js';
import {linkInto} from './rooms.js';
import type {ConsultationRecord} from './teleconsultation.data.js';

type Id =
  | 'getTeleconsultation'
  | 'startConsultation'
  | 'getConsultation'
  | 'joinConsultation'
  | 'askCallback'
  | 'cancelConsultation';

const hour = 3_600_000;
/** One that ended is shown for so long. */
const remembered = 24 * hour;
const doctor = 'Dre Amrani';

const consent: Teleconsultation['consent'] = {
  version: '2026-10',
  text: 'J’accepte que le médecin lise les réponses que je lui donne pour cette consultation.',
  notice:
    'Nous donnons au service le prénom, l’âge et le numéro à appeler. Votre mutuelle ne voit ni vos échanges ni le ' +
    'motif.',
};

export const handlers: Pick<Handlers, Id> = {
  getTeleconsultation: (_, ctx) => {
    const member = memberOf(ctx);
    const known = phoneOf(member);
    const last = lastOf(ctx);
    return {
      provider: 'Médecins du Littoral',
      scope:
        'Un généraliste, sans rendez-vous, pour ce qui ne demande pas d’examen\u00a0: un rhume, une allergie, une ' +
        'ordonnance à renouveler.',
      hours: 'Jour et nuit, dimanches et jours fériés compris',
      ways: waysFor(ctx, member),
      people: member.people.map((person) => ({
        id: person.id,
        firstName: person.firstName,
        minor: !isAdult(person, ctx.today()),
      })),
      price: {
        total: 2_500,
        toPay: 0,
        toAdvance: 0,
        paidBy: 'La Sécurité sociale et votre mutuelle paient le médecin.',
      },
      consent,
      kilobitsPerSecond: 600,
      ...(known !== undefined && {phone: maskPhone(known)}),
      ...(last && {consultation: viewOf(ctx, ...last)}),
    };
  },

  startConsultation: ({body}, ctx) => {
    const member = memberOf(ctx);
    const {way, personId, consentVersion, phone} = body;
    if (openOf(ctx).length) throw new Problem('already-open');
    const isOpen = waysFor(ctx, member).some((each) => each.way === way && each.open);
    const isKnown = member.people.some(({id}) => id === personId);
    const needsPhone = way === 'phone' && phone === undefined && phoneOf(member) === undefined;
    refuse([
      ...issueWhere(!isOpen, '/way', 'closed'),
      ...issueWhere(!isKnown, '/personId', 'not_allowed'),
      ...issueWhere(consentVersion !== consent.version, '/consentVersion', 'changed'),
      ...issueWhere(needsPhone, '/phone', 'required'),
      ...issueWhere(phone !== undefined && checkPhone(phone) !== undefined, '/phone', 'format'),
    ]);
    const time = ctx.now().getTime();
    const id = nextId(ctx.db, 'consultation');
    const consultation: ConsultationRecord = {
      memberNumber: member.number,
      ...{personId, way, state: 'waiting', startedAt: time, since: time},
      ...(phone !== undefined && {phone}),
    };
    ctx.db.consultations[id] = consultation;
    return viewOf(ctx, id, consultation);
  },

  getConsultation: ({params: {consultationId: id}}, ctx) => viewOf(ctx, id, own(ctx, id)),

  joinConsultation: ({params: {consultationId: id}}, ctx) => {
    if (!actionsOf(own(ctx, id)).includes('join')) throw new Problem('over');
    return linkInto(id, ctx);
  },

  askCallback: ({params: {consultationId: id}, body: {phone}}, ctx) => {
    const consultation = own(ctx, id);
    if (!actionsOf(consultation).includes('askCallback')) throw new Problem('over');
    const nowhere = phone === undefined && numberOf(ctx, consultation) === undefined;
    refuse(issueWhere(nowhere, '/phone', 'required'));
    consultation.way = 'phone';
    if (phone !== undefined) consultation.phone = phone;
    enter(consultation, 'callback', ctx.now().getTime());
    return viewOf(ctx, id, consultation);
  },

  cancelConsultation: ({params: {consultationId: id}}, ctx) => {
    const consultation = own(ctx, id);
    if (!actionsOf(consultation).includes('cancel')) throw new Problem('not-found');
    enter(consultation, 'cancelled', ctx.now().getTime());
    return undefined;
  },
};

const issueWhere = (wrong: boolean, pointer: string, code: string): FieldIssue[] => (wrong ? [{pointer, code}] : []);

/** Nadia Roux is new: we know no number of hers. */
const phoneOf = ({persona, phone}: Member): string | undefined => (persona === 'expired' ? undefined : phone);

const numberOf = (ctx: HandlerContext, {phone}: ConsultationRecord): string | undefined =>
  phone ?? phoneOf(memberOf(ctx));

/** For most, both; some persons show a day when there is less. */
function waysFor({now}: HandlerContext, {persona}: Member): Teleconsultation['ways'] {
  const later = (ms: number) => new Date(now().getTime() + ms).toISOString();
  const video = {way: 'video', open: true, wait: waits.video} as const;
  const phone = {way: 'phone', open: true, wait: waits.phone} as const;
  switch (persona) {
    case 'alsace':
      return [phone];
    case 'used':
      return [
        {way: 'video', open: false, opensAt: later(hour), reason: 'Tous les médecins sont en consultation.'},
        {way: 'phone', open: false, opensAt: later(hour / 2), reason: 'Tous les médecins sont en consultation.'},
      ];
    case 'expired':
      return [
        {way: 'video', open: false, opensAt: later(6 * hour), reason: 'La nuit, les médecins répondent par téléphone.'},
        phone,
      ];
    default:
      return [video, phone];
  }
}

function own(ctx: HandlerContext, id: string): ConsultationRecord {
  const consultation = entry(ctx.db.consultations, id);
  if (consultation?.memberNumber !== ctx.memberNumber) throw new Problem('not-found');
  return broughtUpToDate(consultation!, ctx);
}

const ofMember = (ctx: HandlerContext): [string, ConsultationRecord][] =>
  Object.entries(ctx.db.consultations)
    .filter(([, {memberNumber}]) => memberNumber === ctx.memberNumber)
    .map(([id, consultation]) => [id, broughtUpToDate(consultation, ctx)]);

const openOf = (ctx: HandlerContext) => ofMember(ctx).filter(([, {state}]) => !isOver(state));

const isOver = (state: ConsultationRecord['state']): boolean => state === 'ended' || state === 'cancelled';

function lastOf(ctx: HandlerContext): [string, ConsultationRecord] | undefined {
  const last = ofMember(ctx).at(-1);
  const isShown = last && last[1].state !== 'cancelled' && ctx.now().getTime() - last[1].since < remembered;
  return isShown ? last : undefined;
}

function actionsOf({state, way}: ConsultationRecord): Consultation['actions'] {
  const isVideo = way === 'video';
  switch (state) {
    case 'waiting':
      return isVideo ? ['askCallback', 'cancel'] : ['cancel'];
    case 'ready':
    case 'cut':
      return ['join', 'askCallback', 'cancel'];
    case 'inCall':
      return isVideo ? ['join', 'askCallback'] : [];
    case 'callback':
      return ['cancel'];
    default:
      return [];
  }
}

function viewOf(ctx: HandlerContext, id: string, consultation: ConsultationRecord): Consultation {
  const {personId, way, state, startedAt, since} = consultation;
  const number = numberOf(ctx, consultation);
  const ended = state === 'ended';
  const person = memberOf(ctx).people.find((each) => each.id === personId)!;
  const isTheirs = person.relation === 'member' || !isAdult(person, ctx.today());
  return {
    ...{id, personId, way, state},
    startedAt: new Date(startedAt).toISOString(),
    ...((state === 'waiting' || state === 'callback') && {wait: waitOf(consultation, ctx)}),
    ...(state === 'cut' && {doctorWaitsUntil: new Date(since + patience * 60_000).toISOString()}),
    ...(number !== undefined && {phone: maskPhone(number)}),
    ...(ended && {doctor, endedAt: new Date(since).toISOString()}),
    papers: ended && isTheirs ? [prescriptionOf(id)] : [],
    steps: ended ? stepsAfter(person, isTheirs, new Date(since).toISOString()) : [],
    actions: actionsOf(consultation),
  };
}

const prescriptionOf = (id: string) => ({
  documentId: prescriptionId(id),
  label: 'Ordonnance',
  about: '2 médicaments, valable 3 mois. À montrer à la pharmacie avec votre carte.',
});

const stepsAfter = ({firstName}: MemberPerson, isTheirs: boolean, at: string): Consultation['steps'] => [
  {text: 'Rien à avancer\u00a0: nous payons le médecin.', done: true, at},
  ...(isTheirs ? [] : [{text: `L’ordonnance est dans l’espace ${ofName(firstName)}.`, done: true, at}]),
  {text: 'La consultation apparaît dans vos remboursements.', done: false, by: addDays(at.slice(0, 10), 4)},
  {
    text: 'Si cela ne va pas mieux sous 3 jours, voyez votre médecin traitant. En cas d’urgence, appelez le\u00a015.',
    done: false,
  },
];
