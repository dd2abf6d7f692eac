/** Which contracts a person can end or withdraw from, and from when. */
import type {CancellationRules, NoEnding, WithdrawalContract} from '../../../src/contract/ending.js';
import type {Withdrawal} from '../../../src/contract/values.js';
import {foldedWords} from '../../../src/domain/index.js';
import {entry} from '../../engine/database.js';
import {euros, longDate} from '../../engine/formats.js';
import type {HandlerContext} from '../../engine/handler.js';
import {everyMember} from '../../people/every-member.js';
import type {Member} from '../../people/members.js';
import {personas} from '../../people/personas.js';
import {emailOf} from '../access/accounts.js';
import {freeChoice, withdrawalOf} from '../enrolment/withdrawal.js';
import type {InsuredContract} from './ending.data.js';

type Person = NonNullable<CancellationRules['person']>;

/** The same day of a later month, or the last one of it. */
export function monthsLater(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

const later = (one: string, other: string): string => (one > other ? one : other);

/** Notice of a month, and a year of contract before that. */
export const earliestOf = ({startedOn}: InsuredContract, today: string): string =>
  later(monthsLater(today, 1), monthsLater(startedOn, 12));

/** The end of the year, asked for two months before it. */
export function termOf(today: string): string {
  const year = Number(today.slice(0, 4));
  return `${today <= `${year}-10-31` ? year : year + 1}-12-31`;
}

export const named = ({label, number}: Pick<InsuredContract, 'label' | 'number'>): string => `${label}, ${number}`;

/** What this person chose themselves, in the space, or in an enrolment that is signed. */
export function contractsOf(ctx: HandlerContext): InsuredContract[] {
  const {db, memberNumber, enrolmentId} = ctx;
  const own = memberNumber === undefined ? [] : (entry(db.endingContracts, memberNumber) ?? []);
  const enrolment = entry(db.enrolments, enrolmentId);
  const chosen = enrolment && freeChoice(enrolment);
  const until = enrolment && withdrawalOf(enrolment).until;
  if (!chosen || until === undefined) return own;
  const label = chosen.slice(2);
  const on = enrolment.signed!.signedAt.slice(0, 10);
  return [
    ...own,
    {
      id: enrolment.id,
      label: label.charAt(0).toUpperCase() + label.slice(1),
      number: enrolment.signed!.memberNumber,
      kind: 'option',
      startedOn: enrolment.effectiveDate,
      signed: {on, until, said: `à ${chosen}`, paid: 0},
    },
  ];
}

/** A contract by the number that somebody wrote, where it is of somebody of this name. */
export function contractByNumber(
  {db}: HandlerContext,
  written: string,
  {firstName, lastName}: Pick<Person, 'firstName' | 'lastName'>,
): {member: Member; contract: InsuredContract} | undefined {
  const digits = written.replace(/\D/g, '');
  for (const member of everyMember) {
    const [self] = member.people;
    const isThem = foldedWords(`${self!.firstName} ${self!.lastName}`) === foldedWords(`${firstName} ${lastName}`);
    const contract = (entry(db.endingContracts, member.number) ?? []).find(
      (each) => each.number.replace(/\D/g, '') === digits,
    );
    if (isThem && contract) return {member, contract};
  }
  return undefined;
}

/** Who is signed in as a member, or has signed an enrolment: their answers are there already. */
export function personOf(ctx: HandlerContext): Person | undefined {
  const {db, memberNumber, enrolmentId} = ctx;
  const member = everyMember.find(({number}) => number === memberNumber);
  if (member) {
    const {firstName, lastName} = member.people[0]!;
    return {firstName, lastName, email: emailOf(ctx)};
  }
  const enrolment = entry(db.enrolments, enrolmentId);
  const invited = Object.values(personas).find((each) => each.enrolmentId === enrolmentId);
  if (!enrolment?.signed || !invited) return undefined;
  return {firstName: invited.firstName, lastName: invited.lastName, email: enrolment.email};
}

/** An enrolment has nothing to end: it is withdrawn from. */
export const asMember = ({enrolmentId: _, ...ctx}: HandlerContext): HandlerContext => ctx;

/** The employer's contract: nobody ends it alone. `options`: what can still be asked to end. */
export function noEndingFor(
  member: Member,
  contracts: readonly InsuredContract[],
  options: readonly InsuredContract[],
): NoEnding | undefined {
  if (contracts.some(({kind}) => kind === 'individual')) return undefined;
  return {
    title: 'Ce contrat dépend de votre employeur',
    text: 'Il est obligatoire dans votre entreprise\u00a0: la loi ne permet pas de le résilier à titre individuel.',
    ways: [
      {
        kind: 'waiver',
        label: 'Demander une dispense',
        text:
          'Une autre couverture vous protège déjà\u00a0: celle de votre conjoint, la Complémentaire santé solidaire, ' +
          'ou vous avez un contrat de travail court.',
      },
      ...options.map((each) => ({
        kind: 'option' as const,
        label: 'Résilier votre option',
        text: named(each),
        contractId: each.id,
      })),
      {
        kind: 'employer',
        label: 'Votre service du personnel',
        text: 'Lui seul peut changer ou arrêter le contrat de l’entreprise.',
        contact: {name: member.employer, email: 'rh@example.org', phone: '01\u00a099\u00a000\u00a056\u00a078'},
      },
    ],
  };
}

/** Conditions, notice, what follows, as they stand for these contracts. */
export function termsFor(contracts: readonly InsuredContract[], today: string): CancellationRules['terms'] {
  const isYoung = contracts.length > 0 && contracts.every(({startedOn}) => monthsLater(startedOn, 12) > today);
  return [
    {
      heading: 'Conditions',
      title: 'À tout moment après un an de contrat, sans motif et sans frais',
      text: isYoung
        ? `Votre contrat a moins d’un an. Sans motif, il peut prendre fin à partir du ${longDate(
            earliestOf(contracts[0]!, today),
          )}. Certains motifs permettent de le résilier avant.`
        : 'Vous pouvez aussi le résilier à l’échéance, ou quand votre situation change.',
    },
    {
      heading: 'Préavis',
      title: '1 mois après votre demande',
      text: `Pour une demande faite ce jour, le contrat prend fin au plus tôt le ${longDate(monthsLater(today, 1))}.`,
    },
    {
      heading: 'Conséquences',
      title: 'Vous et les personnes de votre contrat ne serez plus couverts',
      text:
        'Les soins faits avant la fin restent remboursés. La cotisation payée en trop vous est rendue sous 30 jours. ' +
        'Votre nouvelle mutuelle peut faire cette démarche à votre place.',
    },
  ];
}

/** What can be withdrawn from, or could be. */
export function withdrawalsOf(ctx: HandlerContext): WithdrawalContract[] {
  return contractsOf(ctx).flatMap(({id, label, number, signed}) =>
    signed
      ? [
          {
            id,
            label,
            number,
            said: `${signed.said} du contrat ${number} signé le ${longDate(signed.on)}`,
            signedOn: signed.on,
            until: signed.until,
            open: ctx.today() <= signed.until && !isWithdrawn(ctx, id),
            effects: [
              signed.paid
                ? `${euros(signed.paid)} vous sont rendus sous 30 jours.`
                : 'Les sommes versées vous sont rendues sous 30 jours.',
              'Vous gardez la base de votre employeur.',
            ],
          },
        ]
      : [],
  );
}

export const isWithdrawn = ({db}: Pick<HandlerContext, 'db'>, id: string): boolean =>
  Object.values(db.endings).some(({kind, contractId}) => kind === 'withdrawal' && contractId === id);

/** Of the rights of a member: from what they may still withdraw, and until when. */
export function withdrawalRight(ctx: HandlerContext): Withdrawal | undefined {
  const open = withdrawalsOf(ctx).find((each) => each.open);
  if (!open) return undefined;
  return {applies: true, until: open.until!, from: open.label.replace(/^Option/, 'l’option')};
}
