import {logIn} from '../../../src/contract/account.js';
import type {CodeChallenge} from '../../../src/contract/code.js';
import {getEnrolment, type EnrolmentDraft} from '../../../src/contract/enrolment.js';
import {type Session} from '../../../src/contract/session.js';
import {getDossier, getSignatureProof, sendSignatureCode, sign} from '../../../src/contract/signature.js';
import {sendCode, verifyCode} from '../../../src/contract/step-up.js';
import type {Story, TopicScript} from '../../engine/script.js';
import {personas, refusedMobile, sampleAnswers, sampleCodes, samplePassword} from '../../people/personas.js';
import {bringToStep} from '../enrolment/bring-to-step.js';

const {mobile} = sampleAnswers;
const {right, expired} = sampleCodes;
/** Of the third message. */
const last = '345678';

export const script: TopicScript = {
  parts: {
    async unanswered({call}) {
      await call('too early', getDossier);
      await call('too early', getSignatureProof);
    },

    async answering(story) {
      const challengeId = await sent(story);
      await wrongCodes(story, challengeId);
      await signed(story, challengeId);
    },

    async signed({call}) {
      await call('downloaded', getDossier);
      await call('downloaded', getSignatureProof);
    },

    left: locked,
  },
  failures: {
    'getDossier: too early': 'incomplete',
    'getSignatureProof: too early': 'incomplete',
    'sendSignatureCode: landline': 'validation',
    'sendSignatureCode: refused number': 'phone-refused',
    'sendSignatureCode: too soon': 'too-many-requests',
    'sendCode: too soon to sign': 'too-many-requests',
    'sendCode: not Sofia': 'code-expired',
    'verifyCode: one that signs': 'code-expired',
    'sign: of another document': 'document-changed',
    'sign: not a code': 'validation',
    'sign: wrong': 'code-wrong',
    'sign: wrong, same intention': 'code-wrong',
    'sign: too late': 'code-expired',
    'sign: of another challenge': 'code-expired',
    'sign: of the first message': 'code-superseded',
    'sign: another intention': 'already-signed',
    'sign: 111111': 'code-wrong',
    'sign: 222222': 'code-wrong',
    'sign: 333333': 'transaction-locked',
    'sign: 123456': 'transaction-locked',
    'sendSignatureCode: locked': 'transaction-locked',
  },
};

async function sent({call, tick}: Story): Promise<string> {
  await call('landline', sendSignatureCode, {body: {phone: '01 99 00 12 34'}});
  await call('refused number', sendSignatureCode, {body: {phone: refusedMobile}});
  await call('sent', sendSignatureCode, {body: {phone: '06 39 98 00 01'}, intent: 'send'});
  await call('by e-mail', sendSignatureCode, {body: {phone: '06 39 98 00 02', channel: 'email'}});
  const body = {phone: mobile};
  const {id: challengeId} = (await call('number corrected', sendSignatureCode, {body})) as CodeChallenge;
  await call('too soon', sendSignatureCode, {body});
  await call('too soon to sign', sendCode, {body: {challengeId}});
  await call('by a call, to sign', sendCode, {body: {challengeId, channel: 'voice'}, intent: 'call'});
  tick(31_000);
  await call('again, to sign', sendCode, {body: {challengeId, channel: 'sms'}});
  return challengeId;
}

async function wrongCodes({call}: Story, challengeId: string): Promise<void> {
  await call('of another document', sign, {body: {challengeId, code: right, sha256: 'x'}});
  await call('not a code', sign, {body: {challengeId, code: '12'}});
  await call('wrong', sign, {body: {challengeId, code: '111111'}, intent: 'first'});
  await call('wrong, same intention', sign, {body: {challengeId, code: '111111'}, intent: 'first'});
  await call('too late', sign, {body: {challengeId, code: expired}});
  await call('of another challenge', sign, {body: {challengeId: 'constructor', code: last}});
  await call('of the first message', sign, {body: {challengeId, code: right}});
  await call('one that signs', verifyCode, {body: {challengeId, code: last}});
  await call('waiting for the code', getEnrolment);
}

async function signed({call, simulator}: Story, challengeId: string): Promise<void> {
  simulator.fail('sign', 'network', {after: 'effect'});
  await call('signed, answer lost', sign, {body: {challengeId, code: 'Votre code : 345 678'}, intent: 'sign'});
  await call('same intention', sign, {body: {challengeId, code: last}, intent: 'sign'});
  await call('another intention', sign, {body: {challengeId, code: last}, intent: 'sign-2'});
}

/** Sofia mistypes her code three times, and waits. */
async function locked({call, simulator, tick}: Story): Promise<void> {
  const {resume} = personas;
  const {email, enrolmentId, answers} = resume;
  await bringToStep(simulator, resume, 'signature');
  const tokenOf = async (name: string, address: string) =>
    ((await call(name, logIn, {body: {email: address, password: samplePassword}})) as Session).accessToken;
  const hers = {params: {enrolmentId}, as: await tokenOf('Sofia', email)};
  const other = await tokenOf('somebody else', personas.family.email);
  const send = async (name: string) =>
    (await call(name, sendSignatureCode, {...hers, body: {phone: answers.mobile}})) as CodeChallenge;

  const {id: challengeId} = await send('sent');
  await call('not Sofia', sendCode, {body: {challengeId, channel: 'email'}, as: other});
  for (const code of ['111111', '222222', '333333', right])
    await call(code, sign, {...hers, body: {challengeId, code}});
  await send('locked');
  await call('locked', getEnrolment, hers);
  tick(10 * 60_000);
  const again = await send('unlocked');
  const draft = (await call('unlocked', getEnrolment, hers)) as EnrolmentDraft;
  await call('unlocked', sign, {...hers, body: {challengeId: draft.challenge?.id ?? again.id, code: right}});
}
