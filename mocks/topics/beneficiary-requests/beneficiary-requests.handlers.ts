/** Somebody joins or leaves the contract of a member (MEM-52, SUP-05). */
import type {BeneficiaryAddition, BeneficiaryEvent, RemovalReason} from '../../../src/contract/beneficiary-requests.js';
import {Problem} from '../../../src/contract/problem.js';
import {addDays, formatCivilDate} from '../../../src/domain/index.js';
import {entry, nextId} from '../../engine/database.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {refuse} from '../../engine/problems.js';
import {emailOf} from '../access/accounts.js';
import {requireCode} from '../access/step-up.js';
import type {AdditionRecord, BeneficiaryChange} from './beneficiary-requests.data.js';
import {events, isPartner, papersOf, termsOf, type Rules} from './events.js';
import {mustAgree, requestOf} from './follow-up.js';
import {changesOf, coveredPeople, householdOf, issuesAbout, priceWith, typesFor} from './household.js';

type Id =
  | 'getBeneficiaryRequests'
  | 'startBeneficiaryAddition'
  | 'saveTypedBeneficiary'
  | 'saveAddedBeneficiary'
  | 'getBeneficiaryAddition'
  | 'cancelBeneficiaryAddition'
  | 'confirmBeneficiaryAddition'
  | 'requestBeneficiaryRemoval';

const reasons: readonly (RemovalReason & {mayCome: boolean})[] = [
  {
    id: 'separation',
    label: 'Séparation',
    note: 'La couverture s’arrête à la fin du mois. Les soins d’avant restent remboursés.',
    mayCome: true,
  },
  {
    id: 'ownCover',
    label: 'Une autre mutuelle',
    note: 'Donnez le premier jour de l’autre\u00a0: la nôtre s’arrête la veille.',
    mayCome: true,
  },
  {
    id: 'death',
    label: 'Décès',
    note: 'Nous vous présentons nos condoléances. Les soins d’avant cette date restent remboursés.',
    mayCome: false,
  },
];
/** How far back and ahead somebody may leave, in days. */
const [past, ahead] = [365, 90];

export const handlers: Pick<Handlers, Id> = {
  getBeneficiaryRequests: (_, ctx) => ({
    people: coveredPeople(ctx),
    events: events.map((rules) => eventOf(ctx, rules)).filter(({types}) => types.length),
    removalReasons: reasons.map(({mayCome: _, ...reason}) => reason),
    open: Object.entries(ctx.db.beneficiaryAdditions)
      .filter(([, {memberNumber}]) => memberNumber === ctx.memberNumber)
      .map(([id, addition]) => ({...viewOf(ctx, id, addition), household: []})),
    requests: changesOf(ctx)
      .sort(([, one], [, other]) => other.at - one.at)
      .map(([id, change]) => requestOf(ctx, id, change)),
  }),

  startBeneficiaryAddition: ({body}, ctx) => {
    const {db} = ctx;
    const {eventId, eventDate, replaces} = body;
    const rules = events.find(({id}) => id === eventId);
    if (!rules || !typesFor(ctx, rules).length) return refuseAt('/eventId', 'not_allowed');
    if (eventDate > ctx.today()) return refuseAt('/eventDate', 'future');
    if (termsOf(rules, eventDate, ctx.today()).announceBy! < ctx.today()) return refuseAt('/eventDate', 'too_late');
    const before = replaces === undefined ? undefined : own(ctx, replaces);
    const id = nextId(db, 'ajout');
    const {typed, person} = before ?? {};
    db.beneficiaryAdditions[id] = {
      ...{memberNumber: ctx.memberNumber!, eventId, eventDate},
      typed: typed ?? likely(rules, eventDate),
      ...(person && {person}),
    };
    if (replaces !== undefined) delete db.beneficiaryAdditions[replaces];
    return viewOf(ctx, id, db.beneficiaryAdditions[id]);
  },

  saveTypedBeneficiary: ({params, body}, ctx) => {
    own(ctx, params.additionId).typed = body.values;
    return {savedAt: ctx.now().toISOString()};
  },

  saveAddedBeneficiary: ({params, body}, ctx) => {
    const addition = own(ctx, params.additionId);
    refuse(issuesAbout(ctx, rulesOf(addition), body));
    addition.person = body;
    addition.typed = {};
    return viewOf(ctx, params.additionId, addition);
  },

  getBeneficiaryAddition: ({params}, ctx) => viewOf(ctx, params.additionId, own(ctx, params.additionId)),

  cancelBeneficiaryAddition: ({params}, ctx) => {
    own(ctx, params.additionId);
    delete ctx.db.beneficiaryAdditions[params.additionId];
    return undefined;
  },

  confirmBeneficiaryAddition: ({params, body}, ctx) => {
    const {db} = ctx;
    const id = params.additionId;
    const addition = own(ctx, id);
    const {person} = addition;
    if (!person || issuesAbout(ctx, rulesOf(addition), person).length) throw new Problem('incomplete');
    if (body.total !== undefined && body.total !== priceWith(ctx, person).total) throw new Problem('document-changed');
    // an adult who joins may read and be paid: the member proves who they are
    if (isPartner(person.type)) proveOneself(ctx);
    delete db.beneficiaryAdditions[id];
    return keep(ctx, id, {
      name: `${person.firstName} ${person.lastName}`,
      firstName: person.firstName,
      joins: addition,
    });
  },

  requestBeneficiaryRemoval: ({body}, ctx) => {
    const {personId, reasonId, date} = body;
    const person = coveredPeople(ctx).find(({id}) => id === personId);
    if (!person) throw new Problem('not-found');
    const reason = reasons.find(({id}) => id === reasonId);
    if (!person.removable) return refuseAt('/personId', 'not_allowed');
    if (!reason) return refuseAt('/reasonId', 'not_allowed');
    if (date > addDays(ctx.today(), reason.mayCome ? ahead : 0)) return refuseAt('/date', 'future');
    if (date < addDays(ctx.today(), -past)) return refuseAt('/date', 'too_late');
    return keep(ctx, nextId(ctx.db, 'depart'), {
      name: `${person.firstName} ${person.lastName}`,
      firstName: person.firstName,
      leaves: {personId, date},
    });
  },
};

function refuseAt(pointer: string, code: string): never {
  throw new Problem('validation', {issues: [{pointer, code}]});
}

function own({db, memberNumber}: HandlerContext, id: string): AdditionRecord {
  const addition = entry(db.beneficiaryAdditions, id);
  if (addition?.memberNumber !== memberNumber) throw new Problem('not-found');
  return addition!;
}

const rulesOf = ({eventId}: AdditionRecord): Rules => events.find(({id}) => id === eventId)!;

function eventOf(ctx: HandlerContext, rules: Rules): BeneficiaryEvent {
  const {id, label, hint, dateLabel, rule} = rules;
  return {id, label, ...(hint !== undefined && {hint}), dateLabel, rule, types: [...typesFor(ctx, rules)]};
}

/** What the event says of the person. */
function likely({id, types}: Rules, eventDate: string): AdditionRecord['typed'] {
  return {
    ...(types.length === 1 && {type: types[0]!}),
    ...(id === 'birth' && {birthDate: formatCivilDate(eventDate)}),
  };
}

function viewOf(ctx: HandlerContext, id: string, addition: AdditionRecord): BeneficiaryAddition {
  const {eventId, eventDate, typed, person} = addition;
  const rules = rulesOf(addition);
  const terms = termsOf(rules, eventDate, ctx.today());
  const {announceBy} = terms;
  const agrees = mustAgree(ctx);
  return {
    ...{id, eventId, eventDate, typed},
    ...terms,
    papers: [],
    ...(person && {
      person,
      papers: papersOf(id, rules, person, eventDate, announceBy!, ctx.db.beneficiaryPapers),
      price: priceWith(ctx, person),
    }),
    employer: {
      mustAgree: agrees,
      text: agrees
        ? 'Votre employeur doit donner son accord. Il ne voit aucun détail de santé.'
        : 'Votre employeur est informé de l’ajout, sans aucun détail de santé.',
    },
    household: householdOf(ctx).map(({pending: _, ...each}) => each),
  };
}

function proveOneself(ctx: HandlerContext): void {
  const email = emailOf(ctx);
  const account = entry(ctx.db.accounts, email);
  if (account) requireCode(ctx, 'confirmBeneficiaryAddition', email, account);
}

/** It was asked for: under a reference to say on the phone. */
function keep(ctx: HandlerContext, id: string, about: Omit<BeneficiaryChange, 'memberNumber' | 'reference' | 'at'>) {
  const {db, memberNumber} = ctx;
  const number = String(4_416 + Object.keys(db.beneficiaryChanges).length).padStart(6, '0');
  const change: BeneficiaryChange = {
    memberNumber: memberNumber!,
    reference: `BEN-${ctx.today().slice(2, 4)}-${number.slice(0, 3)}\u00a0${number.slice(3)}`,
    at: ctx.now().getTime(),
    ...about,
  };
  db.beneficiaryChanges[id] = change;
  return requestOf(ctx, id, change);
}
