import {PARTNER_TYPES, isSameInExchanges, isSamePerson} from '../../../src/domain/index.js';
import type {Beneficiary} from '../../../src/contract/beneficiaries.js';
import type {FieldIssue} from '../../../src/contract/problem.js';
import type {Handlers} from '../../engine/handler.js';
import {refuse} from '../../engine/problems.js';
import {changeEnrolment} from '../enrolment/draft.js';
import type {EnrolmentRecord} from '../enrolment/enrolment.data.js';
import {openEnrolment} from '../enrolment/enrolment.js';
import {nirIssues} from '../profile/nir-issues.js';

export const handlers: Pick<Handlers, 'saveBeneficiary' | 'removeBeneficiary' | 'confirmBeneficiaries'> = {
  saveBeneficiary: ({params, body}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    const others = enrolment.beneficiaries.filter(({id}) => id !== params.personId);
    refuse([...nirIssues(ctx, body), ...issuesBetween(enrolment, others, params.personId, body)]);
    return changeEnrolment(ctx, enrolment, `beneficiary:${params.personId}`, () => {
      const known = enrolment.beneficiaries.find(({id}) => id === params.personId);
      if (known) known.person = body;
      else add(enrolment, params.personId, body);
    });
  },

  removeBeneficiary: ({params}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    return changeEnrolment(ctx, enrolment, `beneficiary:${params.personId}`, () => remove(enrolment, params.personId));
  },

  confirmBeneficiaries: ({params}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    return changeEnrolment(ctx, enrolment, 'beneficiaries', () => {
      enrolment.beneficiariesConfirmed = true;
    });
  },
};

function issuesBetween(
  enrolment: EnrolmentRecord,
  others: EnrolmentRecord['beneficiaries'],
  id: string,
  person: Beneficiary,
): FieldIssue[] {
  const {rules, profile} = enrolment;
  const issues: FieldIssue[] = [];
  if (others.length >= rules.maxBeneficiaries) issues.push({pointer: '', code: 'too_many'});
  const type = typeIssue(rules, others, person.type);
  if (type) issues.push({pointer: '/type', code: type});

  const known = [...others.map((other) => other.person), ...(profile ? [{...profile, birthRank: '1'}] : [])];
  // the member is always rank 1: the insured person comes first
  if (known.some((other) => isSamePerson(other, person)))
    issues.push({pointer: '/firstName', code: 'duplicate_person'});
  else if (known.some((other) => isSameInExchanges(numbered(other), numbered(person))))
    issues.push({pointer: '/birthRank', code: 'duplicate_rank'});

  const contact = contactIssue(others, id, person);
  if (contact) issues.push({pointer: '/contact/sameAs', code: contact});
  return issues;
}

/** What the contract covers, and how many of a kind. */
function typeIssue(
  {beneficiaryTypes, limits = []}: EnrolmentRecord['rules'],
  others: EnrolmentRecord['beneficiaries'],
  type: Beneficiary['type'],
): string | undefined {
  if (!beneficiaryTypes.includes(type)) return 'not_allowed';
  const full = limits.find(
    ({types, max}) => types.includes(type) && others.filter(({person}) => types.includes(person.type)).length >= max,
  );
  return full && (PARTNER_TYPES.includes(type) ? 'one_partner' : 'type_limit');
}

function numbered({
  teletransmission,
  birthDate,
  birthRank,
}: Pick<Beneficiary, 'teletransmission' | 'birthDate' | 'birthRank'>): {
  nir: string;
  birthDate: string;
  birthRank: string;
} {
  return {nir: teletransmission.enabled ? teletransmission.nir : '', birthDate, birthRank};
}

/** Follows « mêmes coordonnées que » to somebody who has an address. */
function contactIssue(
  others: EnrolmentRecord['beneficiaries'],
  id: string,
  {contact}: Beneficiary,
): string | undefined {
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

/** Somebody new, or who comes back (« Annuler le retrait ») to their place with all that hung on them. */
function add(enrolment: EnrolmentRecord, id: string, person: Beneficiary): void {
  const {removed, beneficiaries} = enrolment;
  if (removed?.id !== id) return void beneficiaries.push({id, person});
  beneficiaries.splice(removed.at, 0, {id, person});
  for (const other of beneficiaries) other.person.contact = removed.contacts[other.id] ?? other.person.contact;
  if (enrolment.bankDetails && Object.keys(removed.accounts).length)
    enrolment.bankDetails.perBeneficiary = {...removed.accounts, ...enrolment.bankDetails.perBeneficiary};
  delete enrolment.removed;
}

/** Whoever leaned on the person who leaves keeps the address, and is paid on the member's account. */
function remove(enrolment: EnrolmentRecord, id: string): void {
  const at = enrolment.beneficiaries.findIndex((each) => each.id === id);
  const [leaving] = at < 0 ? [] : enrolment.beneficiaries.splice(at, 1);
  if (!leaving) return;
  const removed: EnrolmentRecord['removed'] = {id, at, contacts: {}, accounts: {}};
  for (const other of enrolment.beneficiaries) {
    const {contact} = other.person;
    if (contact.kind !== 'same' || contact.sameAs !== id) continue;
    removed.contacts[other.id] = contact;
    other.person.contact = structuredClone(leaving.person.contact);
  }
  const accounts = enrolment.bankDetails?.perBeneficiary ?? {};
  for (const [owner, account] of Object.entries(accounts)) {
    if (owner !== id && (account.kind !== 'same' || account.sameAs !== id)) continue;
    removed.accounts[owner] = account;
    delete accounts[owner];
  }
  enrolment.removed = removed;
}
