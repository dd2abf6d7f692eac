/** Brings a person to a step, by the same calls a page makes: for stories and tests that start in the middle. */
import {
  enrolmentSteps,
  operations,
  type AnyOperation,
  type EnrolmentDraft,
  type EnrolmentStep,
} from '../../../src/contract/index.js';
import type {Bulletin} from '../../../src/contract/bulletin.js';
import type {Offer} from '../../../src/contract/guarantees.js';
import type {DocumentLink} from '../../../src/contract/values.js';
import type {CodeChallenge} from '../../../src/contract/code.js';
import {readInput} from '../../../src/backend/parse.js';
import {sampleCodes, samplePassword, type Persona} from '../../people/personas.js';

/** Does every step before `step` that is not done yet, with what the person would type. */
export async function bringToStep(
  simulator: {perform(operation: AnyOperation, input: never, caller: {enrolmentId: string}): Promise<unknown>},
  {enrolmentId, answers}: Persona,
  step: EnrolmentStep,
): Promise<void> {
  const call = (operation: AnyOperation, body?: unknown, params: object = {}) =>
    simulator.perform(operation, readInput(operation, {params: {enrolmentId, ...params}, body}) as never, {
      enrolmentId,
    });
  const {
    getEnrolment,
    createAccount,
    saveProfile,
    saveBeneficiary,
    confirmBeneficiaries,
    saveBankDetails,
    getOffer,
    recordProof,
    saveGuarantees,
    confirmRecap,
    getBulletin,
    acceptBulletin,
    sendSignatureCode,
    sign,
  } = operations;

  /** What must be opened before. */
  const open = async (documents: readonly DocumentLink[]): Promise<void> => {
    const at = new Date(0).toISOString();
    const events = documents
      .filter(({required}) => required)
      .map(({id: documentId, version}) => ({type: 'document.downloaded', at, documentId, version}));
    if (events.length) await call(recordProof, {events});
  };

  const steps: Record<Exclude<EnrolmentStep, 'completed'>, () => Promise<unknown>> = {
    account: () => call(createAccount, {password: samplePassword}),
    profile: () => call(saveProfile, answers.profile),
    beneficiaries: async () => {
      for (const {id, person} of answers.beneficiaries) await call(saveBeneficiary, person, {personId: id});
      await call(confirmBeneficiaries);
    },
    bankDetails: () => call(saveBankDetails, answers.bankDetails),
    guarantees: async () => {
      await open(((await call(getOffer)) as Offer).documents);
      await call(saveGuarantees, answers.guarantees);
    },
    recap: () => call(confirmRecap),
    bulletin: async () => {
      const {sha256, consents, documents} = (await call(getBulletin)) as Bulletin;
      await open(documents);
      await call(acceptBulletin, {
        sha256,
        consents: consents.map(({id, version, required}) => ({id, version, given: required})),
      });
    },
    signature: async () => {
      const {id: challengeId} = (await call(sendSignatureCode, {phone: answers.mobile})) as CodeChallenge;
      await call(sign, {challengeId, code: sampleCodes.right});
    },
  };
  for (let last = ''; ;) {
    const {step: present} = (await call(getEnrolment)) as EnrolmentDraft;
    const current = present as EnrolmentStep;
    if (current === 'completed' || enrolmentSteps.indexOf(current) >= enrolmentSteps.indexOf(step)) return;
    if (current === last) throw new Error(`mocks: ${enrolmentId} stays at ${current}`);
    last = current;
    await steps[current]();
  }
}
