import {logIn} from '../../../src/contract/account.js';
import type {CodeChallenge} from '../../../src/contract/code.js';
import {readMailLink, renewMailLink} from '../../../src/contract/mail-link.js';
import {getAccount} from '../../../src/contract/member-account.js';
import {requestPasswordReset, resetPassword} from '../../../src/contract/password.js';
import {
  confirmEmail,
  register,
  sendConfirmation,
  startRegistration,
  type Registration,
} from '../../../src/contract/registration.js';
import {sendCode, verifyCode, type CodeProof} from '../../../src/contract/step-up.js';
import type {Story, TopicScript} from '../../engine/script.js';
import {accessPeople} from '../../people/access-people.js';
import {personas, sampleCodes, samplePassword as password} from '../../people/personas.js';

const {unknownDevice, locked, unconfirmed, newcomer} = accessPeople;
const {right, expired} = sampleCodes;
const minutes = 60_000;

/** Nobody is signed in, and nobody's enrolment is touched. */
export const script: TopicScript = {
  parts: {
    async visitor(story) {
      await knownAgain(story);
      await wrongCodes(story);
      await lockedOut(story);
      await firstVisit(story);
      await forgotten(story);
    },

    async member({call}) {
      await call('read', getAccount);
    },
  },
  failures: {
    'logIn: unknown device': 'step-up-required',
    'logIn: pressed again': 'step-up-required',
    'sendCode: too soon': 'too-many-requests',
    'sendCode: not by voice': 'validation',
    'sendCode: of nothing': 'code-expired',
    'verifyCode: not a code': 'validation',
    'verifyCode: wrong': 'code-wrong',
    'verifyCode: wrong, same intention': 'code-wrong',
    'verifyCode: too late': 'code-expired',
    'verifyCode: of the first message': 'code-superseded',
    'verifyCode: spent': 'code-expired',
    'logIn: another device': 'step-up-required',
    'verifyCode: 111111': 'code-wrong',
    'verifyCode: 222222': 'code-wrong',
    'verifyCode: 333333': 'transaction-locked',
    'verifyCode: over for ever': 'code-expired',
    'logIn: too many codes': 'access-locked',
    'logIn: another challenge': 'step-up-required',
    'logIn: locked address': 'access-locked',
    'logIn: locked address, later': 'access-locked',
    'startRegistration: nobody': 'member-not-found',
    'startRegistration: another day': 'member-not-found',
    'startRegistration: third': 'member-not-found',
    'startRegistration: fourth': 'member-not-found',
    'startRegistration: fifth': 'access-locked',
    'startRegistration: locked': 'access-locked',
    'register: weak password': 'validation',
    'register: common password': 'validation',
    'register: no ticket': 'ticket-expired',
    'register: too late': 'ticket-expired',
    'sendConfirmation: no identifiers': 'ticket-expired',
    'logIn: to be confirmed': 'email-unconfirmed',
    'logIn: registered': 'email-unconfirmed',
    'readMailLink: of the first address': 'link-superseded',
    'confirmEmail: as a password': 'link-unknown',
    'confirmEmail: twice': 'link-used',
    'resetPassword: weak password': 'validation',
    'readMailLink: older': 'link-superseded',
    'resetPassword: older': 'link-superseded',
    'readMailLink: used': 'link-used',
    'resetPassword: twice': 'link-used',
    'logIn: the old password': 'credentials',
    'readMailLink: of nothing': 'link-unknown',
    'readMailLink: too late': 'link-expired',
    'resetPassword: too late': 'link-expired',
  },
};

/** The link of the last mail that left. */
const lastSecret = ({simulator}: Story): string => simulator.db.outbox.at(-1)?.secret ?? '';
const challengeOf = (answer: unknown): string => (answer as {failed: {challenge: CodeChallenge}}).failed.challenge.id;

async function knownAgain({call, simulator, tick}: Story): Promise<void> {
  const credentials = {email: unknownDevice.email, password};
  const challengeId = challengeOf(await call('unknown device', logIn, {body: credentials}));
  await call('pressed again', logIn, {body: credentials});
  await call('too soon', sendCode, {body: {challengeId}});
  await call('not by voice', sendCode, {body: {challengeId, channel: 'voice'}});
  await call('of nothing', sendCode, {body: {challengeId: 'constructor'}});
  await call('by e-mail', sendCode, {body: {challengeId, channel: 'email'}, intent: 'other-way'});
  await call('not a code', verifyCode, {body: {challengeId, code: '12'}});
  const wrong = {body: {challengeId, code: '111111'}, intent: 'wrong-code'};
  await call('wrong', verifyCode, wrong);
  await call('wrong, same intention', verifyCode, wrong);
  await call('too late', verifyCode, {body: {challengeId, code: expired}});
  await call('of the first message', verifyCode, {body: {challengeId, code: right}});
  tick(31_000);
  await call('again', sendCode, {body: {challengeId}});
  simulator.fail('verifyCode', 'network', {after: 'effect'});
  const body = {challengeId, code: '345 678', remember: true};
  const proof = (await call('right, answer lost', verifyCode, {body, intent: 'right-code'})) as CodeProof;
  await call('spent', verifyCode, {body});
  await call('known device', logIn, {body: {...credentials, device: proof.device!.token}});
}

async function wrongCodes({call, tick}: Story): Promise<void> {
  const body = {email: unknownDevice.email, password};
  const challengeId = challengeOf(await call('another device', logIn, {body}));
  for (const code of ['111111', '222222', '333333']) await call(code, verifyCode, {body: {challengeId, code}});
  await call('over for ever', verifyCode, {body: {challengeId, code: right}});
  await call('too many codes', logIn, {body});
  tick(10 * minutes);
  await call('another challenge', logIn, {body});
}

async function lockedOut({call, tick}: Story): Promise<void> {
  const body = {email: locked.email.toUpperCase(), password};
  await call('locked address', logIn, {body});
  tick(14 * minutes);
  await call('locked address, later', logIn, {body});
  tick(minutes);
  await call('unlocked', logIn, {body});
}

async function firstVisit(story: Story): Promise<void> {
  const {call, tick} = story;
  const {memberNumber, birthDate, email} = newcomer;
  const known = {memberNumber: '7401 882 936', birthDate: '12/04/1990'};
  await call('nobody', startRegistration, {body: {memberNumber: '7400000000', birthDate}});
  await call('another day', startRegistration, {body: {memberNumber, birthDate: '1990-04-13'}});
  for (const name of ['third', 'fourth', 'fifth'])
    await call(name, startRegistration, {body: {memberNumber: 'X1', birthDate}});
  await call('locked', startRegistration, {body: known});
  tick(15 * minutes);
  const {ticket} = (await call('recognised', startRegistration, {body: known})) as Registration;

  await call('no identifiers', sendConfirmation, {body: {ticket}});
  await call('weak password', register, {body: {ticket, email, password: 'secret'}});
  await call('common password', register, {body: {ticket, email, password: 'Motdepasse-2026'}});
  await call('no ticket', register, {body: {ticket: 'constructor', email, password}});
  await call('identifiers', register, {body: {ticket, email: 'mal.ecrite@example.org', password}, intent: 'register'});
  const mistyped = lastSecret(story);
  await call('corrected', sendConfirmation, {body: {ticket, email}, intent: 'correct'});
  await call('of the first address', readMailLink, {body: {secret: mistyped}});
  await call('registered', logIn, {body: {email, password}});
  await call('asked at once', sendConfirmation, {body: {ticket}});
  const secret = lastSecret(story);
  await call('to confirm', readMailLink, {body: {secret}});
  await call('as a password', confirmEmail, {body: {secret: 'toString'}});
  await call('pressed', confirmEmail, {body: {secret}, intent: 'confirm'});
  await call('twice', confirmEmail, {body: {secret}});
  await call('confirmed', logIn, {body: {email, password}});
  await call('who has one', register, {body: {ticket, email: 'autre@example.org', password}});
  await call('to be confirmed', logIn, {body: {email: unconfirmed.email, password}});
  tick(31 * minutes);
  await call('too late', register, {body: {ticket, email, password}});
}

async function forgotten(story: Story): Promise<void> {
  const {call, simulator, tick} = story;
  const {email} = personas.used;
  await call('nobody', requestPasswordReset, {body: {email: 'constructor@example.org'}});
  await call('known', requestPasswordReset, {body: {email}, intent: 'forgot'});
  const older = lastSecret(story);
  await call('known, at once', requestPasswordReset, {body: {email}});
  tick(31_000);
  await call('known, later', requestPasswordReset, {body: {email}});
  const secret = lastSecret(story);
  await call('older', readMailLink, {body: {secret: older}});
  await call('older', resetPassword, {body: {secret: older, password}});
  await call('to choose', readMailLink, {body: {secret}});
  await call('weak password', resetPassword, {body: {secret, password: 'secret'}});
  simulator.fail('resetPassword', 'network', {after: 'effect'});
  const changed = `${password}?`;
  await call('chosen, answer lost', resetPassword, {body: {secret, password: changed}, intent: 'choose'});
  await call('twice', resetPassword, {body: {secret, password: changed}});
  await call('used', readMailLink, {body: {secret}});
  await call('the old password', logIn, {body: {email, password}});
  await call('the new password', logIn, {body: {email, password: changed}});

  await call('of nothing', renewMailLink, {body: {secret: 'constructor'}});
  await call('of nothing', readMailLink, {body: {secret: 'constructor'}});
  tick(31_000);
  await call('another', renewMailLink, {body: {secret}, intent: 'another'});
  const another = lastSecret(story);
  tick(31 * minutes);
  await call('too late', readMailLink, {body: {secret: another}});
  await call('too late', resetPassword, {body: {secret: another, password}});
}
