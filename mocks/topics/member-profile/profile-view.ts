/** A member's file as the page sees it. */
import type {
  Contact,
  ContactKind,
  MemberProfile,
  ProfilePerson,
  TeletransmissionState,
} from '../../../src/contract/member-profile.js';
import {contactKinds} from '../../../src/contract/member-profile.js';
import {maskNir} from '../../../src/domain/index.js';
import {entry} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import {memberOf} from '../../people/every-member.js';
import type {Member, MemberPerson} from '../../people/members.js';
import {emailOf} from '../access/accounts.js';
import {challengeView, instant} from '../access/challenge.js';
import {coverageOf} from '../coverage/coverage.js';
import {contactCode} from './contact-code.js';
import {contactOf, recordOf} from './contacts.js';
import type {ProfileRecord} from './member-profile.data.js';

/** Hours after a change of phone or e-mail during which the account to pay on stays as it is. */
export const holdHours = 72;

export function profileView(ctx: HandlerContext): MemberProfile {
  const member = memberOf(ctx);
  const record = recordOf(ctx.db, member.number);
  moveIn(record, ctx.today());
  const {firstName, lastName, birthDate, nir} = member.people[0]!;
  return {
    identity: {
      firstName,
      lastName,
      birthDate,
      ...(nir !== undefined && {nir: maskNir(nir)}),
      correctionKindId: 'proof',
    },
    address: record.address ?? member.address,
    ...(record.move && {move: record.move}),
    contacts: contactKinds.map((kind) => contactView(ctx, member, kind)),
    maritalStatus: record.maritalStatus ?? member.maritalStatus,
    people: peopleOf(ctx, member, record),
    contactHoldHours: holdHours,
    languages: ['fr', 'en'],
    language: record.language,
  };
}

/** The day has come: the address is the new one. */
function moveIn(record: ProfileRecord, today: string): void {
  const {move} = record;
  if (!move || move.from > today) return;
  record.address = move.address;
  delete record.move;
}

function contactView(ctx: HandlerContext, member: Member, kind: ContactKind): Contact {
  const {contacts} = recordOf(ctx.db, member.number);
  const {changedAt, failingSince, pending} = contacts[kind] ?? {};
  // who signs in with another account of theirs is written to there
  const value =
    kind === 'email' && contacts.email?.value === undefined ? emailOf(ctx) : contactOf(ctx.db, member, kind);
  const waits = pending && pending.until > ctx.now().getTime() ? pending : undefined;
  const challenge = entry(ctx.db.challenges, waits?.challengeId);
  return {
    kind,
    ...(value !== undefined && {value}),
    receivesCodes: kind === 'mobile',
    signsIn: kind === 'email',
    ...(changedAt !== undefined && {changedAt: instant(changedAt)}),
    ...(failingSince !== undefined && {failingSince}),
    ...(waits && {
      pending: {
        value: waits.value,
        until: instant(waits.until),
        ...(challenge && {challenge: challengeView(ctx, contactCode, waits.challengeId!, challenge)}),
      },
    }),
  };
}

function peopleOf(ctx: HandlerContext, member: Member, {teletransmission}: ProfileRecord): ProfilePerson[] {
  const covered = coverageOf(member, ctx.today()).people;
  return member.people.map((person) => {
    const {id, relation, firstName, lastName, livesWithMember} = person;
    const coveredUntil = covered.find((each) => each.id === id)?.coveredUntil;
    return {
      id,
      ...(relation !== 'member' && {type: relation}),
      firstName,
      lastName,
      livesWithMember: relation !== 'member' && livesWithMember,
      ...(coveredUntil !== undefined && {coveredUntil}),
      teletransmission: {...linkOf(member, person, ctx.today()), ...teletransmission[id]},
    };
  });
}

/** As it was asked for in the enrolment: it works since the first day of cover. */
function linkOf({contract}: Member, {nir, schemeCode}: MemberPerson, today: string): TeletransmissionState {
  if (nir === undefined) return {status: 'notRequested', changeable: true};
  return {
    ...(today < contract.since ? {status: 'requested' as const} : {status: 'active' as const, since: contract.since}),
    nir: maskNir(nir),
    ...(schemeCode !== undefined && {schemeCode}),
    changeable: true,
  };
}
