/** Who is covered with a member now, who is on the way, and what all of them cost. */
import type {Beneficiary} from '../../../src/contract/beneficiaries.js';
import type {CoveredBeneficiary, HouseholdPerson, PriceChange} from '../../../src/contract/beneficiary-requests.js';
import type {FieldIssue} from '../../../src/contract/problem.js';
import {ageOn, isSameInExchanges, isSamePerson} from '../../../src/domain/index.js';
import type {HandlerContext} from '../../engine/handler.js';
import {firstOfNextMonth} from '../../engine/formats.js';
import {memberOf} from '../../people/every-member.js';
import type {Member} from '../../people/members.js';
import {personas} from '../../people/personas.js';
import {endOfYear} from '../coverage/ceilings.js';
import {chosenBy, lastDayOfChild} from '../coverage/coverage.js';
import {combinationsOf, type People} from '../guarantees/prices.js';
import {nirIssues} from '../profile/nir-issues.js';
import type {BeneficiaryChange} from './beneficiary-requests.data.js';
import {isPartner, type Rules} from './events.js';
import {statusOf} from './follow-up.js';

/** Somebody of the household, who may not be covered yet. */
interface Known extends HouseholdPerson {
  type?: Beneficiary['type'];
  /** A request about them is under way. */
  pending?: true;
}

/** An employer whose contract covers husbands and wives whether they want it or not. */
const wholeFamilies = 'Brasserie du Rhin';

export const changesOf = ({db, memberNumber}: HandlerContext): [string, BeneficiaryChange][] =>
  Object.entries(db.beneficiaryChanges).filter(([, change]) => change.memberNumber === memberNumber);

/** The member first, those covered, and those who were asked for. */
export function householdOf(ctx: HandlerContext): Known[] {
  const member = memberOf(ctx);
  const changes = changesOf(ctx);
  const left = changes.filter((each) => each[1].leaves);
  const covered = member.people.flatMap(({id, relation, nir, schemeCode, ...person}): Known[] => {
    const leaving = left.find(([, {leaves}]) => leaves!.personId === id);
    if (leaving && statusOf(ctx, ...leaving) === 'accepted') return [];
    const {firstName, lastName, birthDate, birthRank} = person;
    return [
      {
        ...{id, firstName, lastName, birthDate, birthRank},
        contact: contactOf(member, id),
        ...(nir !== undefined && {nir, schemeCode}),
        ...(relation !== 'member' && {type: relation}),
        ...(leaving && {pending: true as const}),
      },
    ];
  });
  const joining = changes.flatMap(([id, change]): Known[] => {
    const person = change.joins?.person;
    if (!person) return [];
    const {type, firstName, lastName, birthDate, birthRank, contact, teletransmission} = person;
    return [
      {
        ...{id, type, firstName, lastName, birthDate, birthRank, contact},
        ...(teletransmission.enabled && {nir: teletransmission.nir, schemeCode: teletransmission.schemeCode}),
        ...(statusOf(ctx, id, change) !== 'accepted' && {pending: true as const}),
      },
    ];
  });
  return [...covered, ...joining];
}

function contactOf({persona, address}: Member, id: string): HouseholdPerson['contact'] {
  if (id === 'member') return {kind: 'own', address};
  return personas[persona].answers.beneficiaries.find((each) => each.id === id)?.person.contact;
}

/** Whom the member sees as covered. */
export function coveredPeople(ctx: HandlerContext): CoveredBeneficiary[] {
  const {employer} = memberOf(ctx);
  const today = ctx.today();
  const joining = new Set(changesOf(ctx).map(([id]) => id));
  return householdOf(ctx).flatMap(({id, type, firstName, lastName, birthDate = '', pending}) => {
    if (type === undefined || (pending && joining.has(id))) return [];
    const isChild = type === 'child' || type === 'partnerChild';
    const isPupil = isChild && (ageOn(birthDate, today) ?? 0) >= 18;
    const paper = `certificat-${id}`;
    const state = ctx.db.beneficiaryPapers[paper]?.state ?? 'toSend';
    const notRemovable = pending
      ? 'Une demande est déjà en cours.'
      : employer === wholeFamilies && isPartner(type)
        ? 'Le contrat de votre employeur couvre votre conjoint.'
        : undefined;
    return [
      {
        ...{id, type, firstName, lastName},
        ...(isChild && {coveredUntil: lastDayOfChild(birthDate)}),
        ...(isPupil && {
          paper: {id: paper, label: schoolPaper(today), personId: id, state, by: endOfYear(today)},
        }),
        removable: notRemovable === undefined,
        ...(notRemovable !== undefined && {notRemovable}),
      },
    ];
  });
}

function schoolPaper(today: string): string {
  const year = Number(today.slice(0, 4)) - (today.slice(5, 7) < '09' ? 1 : 0);
  return `Certificat de scolarité ${year}-${year + 1}`;
}

/** Who may join by an event, besides those who are there. */
export function typesFor(ctx: HandlerContext, {types}: Rules): Rules['types'] {
  const household = householdOf(ctx);
  const hasPartner = household.some(({type = ''}) => isPartner(type));
  const isOfCouple = isPartner(types[0]!);
  if (!hasPartner) return types;
  return isOfCouple && types.length < 3 ? [] : types.filter((type) => !isPartner(type));
}

/** What the server finds that a form may not know. */
export function issuesAbout(ctx: HandlerContext, rules: Rules, person: Beneficiary): FieldIssue[] {
  const household = householdOf(ctx);
  const issues = nirIssues(ctx, person);
  if (!typesFor(ctx, rules).includes(person.type))
    issues.push({pointer: '/type', code: rules.types.includes(person.type) ? 'one_partner' : 'not_allowed'});
  const {teletransmission, birthDate, birthRank, contact} = person;
  const numbers = {birthDate, birthRank, nir: teletransmission.enabled ? teletransmission.nir : ''};
  if (household.some((other) => isSamePerson(other, person)))
    issues.push({pointer: '/firstName', code: 'duplicate_person'});
  else if (household.some((other) => isSameInExchanges(other, numbers)))
    issues.push({pointer: '/birthRank', code: 'duplicate_rank'});
  if (contact.kind === 'same' && !household.some(({id}) => id === contact.sameAs))
    issues.push({pointer: '/contact/sameAs', code: 'unknown_person'});
  return issues;
}

function counted(types: readonly (string | undefined)[]): People {
  const children = types.filter((type) => type === 'child' || type === 'partnerChild').length;
  return {adults: types.length - children, children};
}

/** What the contribution becomes with one person more. */
export function priceWith(ctx: HandlerContext, {type}: Beneficiary): PriceChange {
  const member = memberOf(ctx);
  const {offer} = personas[member.persona];
  const {id: chosen} = chosenBy(member);
  const present = householdOf(ctx).map((each) => each.type);
  const costOf = (types: readonly (string | undefined)[]) =>
    combinationsOf(offer, counted(types)).find(({id}) => id === chosen)!;
  const [before, after] = [costOf(present), costOf([...present, type])];
  return {
    period: 'par mois',
    current: before.memberShare,
    added: after.price - before.price,
    employer: after.employerShare - before.employerShare,
    total: after.memberShare,
    from: firstOfNextMonth(ctx.today()),
  };
}
