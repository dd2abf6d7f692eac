import {getEnrolment, type EnrolmentDraft, type SignatureTransaction} from '../../../src/contract/enrolment.js';
import {logIn} from '../../../src/contract/account.js';
import {type Session} from '../../../src/contract/session.js';
import {getDossier, getSignatureProof, sendSignatureCode, sign} from '../../../src/contract/signature.js';
import type {Story, TopicScript} from '../../engine/script.js';
import {personas, refusedMobile, sampleAnswers, sampleCodes, samplePassword} from '../../people/personas.js';
import {bringToStep} from '../enrolment/bring-to-step.js';

const {mobile} = sampleAnswers;
const {right, expired} = sampleCodes;

export const script: TopicScript = {
  parts: {
    async unanswered({call}) {
      await call('too early', getDossier);
      await call('too early', getSignatureProof);
    },

    async answering(story) {
      const transactionId = await sent(story);
      await wrongCodes(story, transactionId);
      await signed(story, transactionId);
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
    'sign: of another document': 'document-changed',
    'sign: not a code': 'validation',
    'sign: wrong': 'code-wrong',
    'sign: wrong, same intention': 'code-wrong',
    'sign: too late': 'code-expired',
    'sign: of an old message': 'code-expired',
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
  await call('number corrected', sendSignatureCode, {body: {phone: mobile}});
  await call('too soon', sendSignatureCode, {body: {phone: mobile}});
  tick(31_000);
  const {id} = (await call('sent again', sendSignatureCode, {body: {phone: mobile}})) as SignatureTransaction;
  return id;
}

async function wrongCodes({call}: Story, transactionId: string): Promise<void> {
  await call('of another document', sign, {body: {transactionId, code: right, sha256: 'x'}});
  await call('not a code', sign, {body: {transactionId, code: '12'}});
  await call('wrong', sign, {body: {transactionId, code: '111111'}, intent: 'first'});
  await call('wrong, same intention', sign, {body: {transactionId, code: '111111'}, intent: 'first'});
  await call('too late', sign, {body: {transactionId, code: expired}});
  await call('of an old message', sign, {body: {transactionId: 'old', code: right}});
  await call('waiting for the code', getEnrolment);
}

async function signed({call, simulator}: Story, transactionId: string): Promise<void> {
  simulator.fail('sign', 'network', {after: 'effect'});
  await call('signed, answer lost', sign, {body: {transactionId, code: 'Votre code : 123 456'}, intent: 'sign'});
  await call('same intention', sign, {body: {transactionId, code: right}, intent: 'sign'});
  await call('another intention', sign, {body: {transactionId, code: right}, intent: 'sign-2'});
}

/** Sofia mistypes her code three times, and waits. */
async function locked({call, simulator, tick}: Story): Promise<void> {
  const {resume} = personas;
  const {email, enrolmentId, answers} = resume;
  await bringToStep(simulator, resume, 'signature');
  const session = (await call('Sofia', logIn, {body: {email, password: samplePassword}})) as Session;
  const hers = {params: {enrolmentId}, as: session.accessToken};
  const send = async (name: string) =>
    (await call(name, sendSignatureCode, {...hers, body: {phone: answers.mobile}})) as SignatureTransaction;

  const {id: transactionId} = await send('sent');
  for (const code of ['111111', '222222', '333333', right])
    await call(code, sign, {...hers, body: {transactionId, code}});
  await send('locked');
  await call('locked', getEnrolment, hers);
  tick(10 * 60_000);
  const again = await send('unlocked');
  const draft = (await call('unlocked', getEnrolment, hers)) as EnrolmentDraft;
  await call('unlocked', sign, {...hers, body: {transactionId: draft.transaction?.id ?? again.id, code: right}});
}
