import type {EnrolmentDraft, Mandate} from '../../contract/enrolment.js';
import {holderNames} from '../../domain/account-holder.js';
import type {AccountRulesMessages} from '../identity/account-rules.messages.fr.js';
import type {Debtor} from '../identity/mandate.js';

/** The holder of the account, as typed, beside the people of the enrolment. */
export function debtorOf(name: string, {profile, invitation, beneficiaries, mandate}: EnrolmentDraft): Debtor {
  const isMember = holderNames(name, [profile ?? invitation]) !== false;
  const person = isMember ? undefined : beneficiaries.find((each) => holderNames(name, [each.person]));
  const payer = mandate?.payer?.name === name ? mandate.payer : undefined;
  const known = isMember ? profile?.address : person && addressOf(person.id, beneficiaries, profile);
  return {
    name,
    isMember,
    address:
      payer?.address ??
      (known &&
        [known.line1, known.line2, `${known.postalCode} ${known.city}`].filter((line): line is string => !!line)),
  };
}

/** « Same as » is followed to its end. */
function addressOf(
  id: string,
  people: EnrolmentDraft['beneficiaries'],
  profile: EnrolmentDraft['profile'],
): Partial<NonNullable<NonNullable<EnrolmentDraft['profile']>['address']>> | undefined {
  const seen = new Set<string>();
  for (let whose = id; !seen.has(whose);) {
    seen.add(whose);
    const contact = people.find((each) => each.id === whose)?.person.contact;
    if (!contact?.kind) break;
    if (contact.kind === 'own') return contact.address;
    whose = ('sameAs' in contact && contact.sameAs) || 'member';
  }
  return profile?.address;
}

/** Who accepts it, and when: the member at the last step, anybody else by themselves. */
export function whoAccepts({mandateLater, payer}: AccountRulesMessages, debtor: Debtor, mandate?: Mandate): string {
  const {name, isMember} = debtor;
  if (isMember || !name) return mandateLater;
  const told = mandate?.payer?.name === name ? mandate.payer : undefined;
  const how = payer.how[told?.acceptance as keyof typeof payer.how] ?? payer.how.other;
  return told?.acceptedAt ? payer.accepted(name) : `${payer.mustAccept(name)} ${how(told?.sentTo)} ${payer.nothing}`;
}
