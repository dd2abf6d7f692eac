import type {Beneficiary} from '../../src/contract/beneficiaries.js';
import type {FieldIssue} from '../../src/contract/problem.js';
import type {EnrolmentRecord} from '../database.js';
import type {Handlers} from '../types.js';
import {nirIssues} from './profile.js';
import {change, openEnrolment, refuse} from './shared.js';

const partners: readonly string[] = ['spouse', 'civilPartner', 'cohabitant'];

export const beneficiariesHandlers: Pick<Handlers, 'saveBeneficiary' | 'removeBeneficiary' | 'confirmBeneficiaries'> = {
  saveBeneficiary: ({params, body}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    const others = enrolment.beneficiaries.filter(({id}) => id !== params.personId);
    refuse([...nirIssues(ctx, body), ...issuesBetween(enrolment, others, params.personId, body)]);
    return change(ctx, enrolment, `beneficiary:${params.personId}`, () => {
      const known = enrolment.beneficiaries.find(({id}) => id === params.personId);
      if (known) known.person = body;
      else enrolment.beneficiaries.push({id: params.personId, person: body});
    });
  },

  removeBeneficiary: ({params}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    return change(ctx, enrolment, `beneficiary:${params.personId}`, () => remove(enrolment, params.personId));
  },

  confirmBeneficiaries: ({params}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    return change(ctx, enrolment, 'beneficiaries', () => { enrolment.beneficiariesConfirmed = true; });
  },
};

function issuesBetween(enrolment: EnrolmentRecord, others: EnrolmentRecord['beneficiaries'], id: string, person: Beneficiary): FieldIssue[] {
  const {rules, profile} = enrolment;
  const issues: FieldIssue[] = [];
  if (others.length >= rules.maxBeneficiaries) issues.push({pointer: '', code: 'too_many'});
  if (!rules.beneficiaryTypes.includes(person.type)) issues.push({pointer: '/type', code: 'not_allowed'});
  else if (partners.includes(person.type) && others.some(({person: {type}}) => partners.includes(type))) issues.push({pointer: '/type', code: 'one_partner'});

  // In the exchanges of the Sécurité sociale a person is a NIR, a birth date and a rank; the insured person's is always 1.
  const key = identity(person);
  const taken = [...others.map((other) => identity(other.person)), profile && identity({...profile, birthRank: '1'})];
  if (key && taken.includes(key)) issues.push({pointer: '/birthRank', code: 'duplicate_rank'});

  const contact = contactIssue(others, id, person);
  if (contact) issues.push({pointer: '/contact/sameAs', code: contact});
  return issues;
}

function identity({teletransmission, birthDate, birthRank}: Pick<Beneficiary, 'teletransmission' | 'birthDate' | 'birthRank'>): string | undefined {
  return teletransmission.enabled ? [teletransmission.nir, birthDate, birthRank.trim()].join() : undefined;
}

/** Follows « mêmes coordonnées que » to somebody who has an address. */
function contactIssue(others: EnrolmentRecord['beneficiaries'], id: string, {contact}: Beneficiary): string | undefined {
  const seen = new Set([id]);
  for (let next = contact; next.kind === 'same' && next.sameAs !== 'member';) {
    const {sameAs} = next;
    if (seen.has(sameAs)) return 'circular';
    seen.add(sameAs);
    const other = others.find((each) => each.id === sameAs);
    if (!other) return 'unknown_person';
    next = other.person.contact;
  }
  return undefined;
}

/** Whoever leaned on the person who leaves keeps the address, and is paid on the member's account. */
function remove(enrolment: EnrolmentRecord, id: string): void {
  const leaving = enrolment.beneficiaries.find((each) => each.id === id);
  if (!leaving) return;
  enrolment.beneficiaries = enrolment.beneficiaries.filter((each) => each !== leaving);
  for (const {person} of enrolment.beneficiaries) {
    if (person.contact.kind === 'same' && person.contact.sameAs === id) person.contact = structuredClone(leaving.person.contact);
  }
  const accounts = enrolment.bankDetails?.perBeneficiary ?? {};
  for (const [owner, account] of Object.entries(accounts)) {
    if (owner === id || (account.kind === 'same' && account.sameAs === id)) delete accounts[owner];
  }
}
