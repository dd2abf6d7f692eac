/** An enrolment, filled in up to the bulletin; nothing is accepted nor signed. */
import {BankDetails, Profile, type Beneficiary, type Bulletin, type Offer} from '../../contract/index.js';
import {Skip} from '../line.js';
import {need, type Known, type Plays} from './play.js';

/** Somebody who does not exist: an order number above 990, a number for fiction, a bank code that no bank has. */
export const example = {
  profile: {
    civility: 'sir',
    lastName: 'Essai',
    firstName: 'Camille',
    birthDate: '1990-06-15',
    maritalStatus: 'single',
    address: {line1: '1 rue de l’Essai', postalCode: '44000', city: 'Nantes', country: 'FR'},
    phone: '+33639980001',
    teletransmission: {enabled: false},
    alsaceMoselle: false,
  },
  child: {
    type: 'child',
    civility: 'madam',
    lastName: 'Essai',
    firstName: 'Alix',
    birthDate: '2015-03-20',
    birthRank: '1',
    contact: {kind: 'same', sameAs: 'member'},
    teletransmission: {enabled: false},
    alsaceMoselle: false,
  },
  account: {holder: 'M. Camille Essai', iban: 'FR7699999000010000000099055', bic: 'BLITFRPPXXX'},
} satisfies {profile: Profile; child: Beneficiary; account: object};

const commits = 'it would commit a person';
const somebody = 'essai';

const draftOf = async ({of, draft}: Known) => draft ?? of('getEnrolment');
const paramsOf = ({enrolmentId}: Known) => ({enrolmentId});

/** Nothing can be saved before there is an account. */
async function open(known: Known) {
  const draft = await draftOf(known);
  if (draft.signed) throw new Skip('the enrolment is signed already');
  if (!draft.accountCreated) await known.of('createAccount');
  return draft;
}

/** Each of these must be opened before the step is done. */
const opened = (documents: Offer['documents'] | Bulletin['documents']) =>
  documents.map(({id, version}) => ({
    type: 'document.downloaded' as const,
    at: new Date().toISOString(),
    documentId: id,
    ...(version !== undefined && {version}),
  }));

/** A password that keeps to any policy. */
const password = 'Essai-de-la-2026e-mutuelle!';

export const enrolment: Plays = {
  createAccount: {
    input: async (known) => {
      const {accountCreated} = await draftOf(known);
      if (accountCreated) throw new Skip('this enrolment has its account already');
      return {params: paramsOf(known), body: {password}};
    },
  },
  getEnrolment: {input: (known) => ({params: paramsOf(known)}), words: true},
  saveDraft: {
    input: async (known) => {
      const {partial} = await open(known);
      return {params: {...paramsOf(known), part: 'profile'}, body: {values: partial.profile ?? {}}};
    },
  },
  saveProfile: {
    input: async (known) => {
      const {profile} = await open(known);
      return {params: paramsOf(known), body: Profile.safeParse(profile).data ?? example.profile};
    },
  },
  saveBeneficiary: {
    input: async (known) => {
      const {rules, beneficiaries} = await open(known);
      await known.of('saveProfile');
      const free = rules.beneficiaryTypes.includes('child') && beneficiaries.length < rules.maxBeneficiaries;
      if (!free) throw new Skip('this contract takes no child more');
      return {params: {...paramsOf(known), personId: somebody}, body: example.child};
    },
  },
  removeBeneficiary: {
    input: async (known) => {
      await known.of('saveBeneficiary');
      return {params: {...paramsOf(known), personId: somebody}};
    },
  },
  confirmBeneficiaries: {
    input: async (known) => {
      await known.of('saveProfile');
      return {params: paramsOf(known)};
    },
  },
  saveBankDetails: {
    input: async (known) => {
      await known.of('confirmBeneficiaries');
      const {bankDetails, rules} = await draftOf(known);
      const made = {account: example.account, ...(rules.debit && {sameForDebit: true})};
      return {params: paramsOf(known), body: BankDetails.safeParse(bankDetails).data ?? made};
    },
  },
  getMandateFile: {
    input: async (known) => {
      await known.of('saveGuarantees');
      need((await draftOf(known)).mandate, 'nothing is debited in this enrolment');
      return {params: paramsOf(known)};
    },
  },
  getOffer: {input: (known) => ({params: paramsOf(known)}), words: true},
  saveGuarantees: {
    input: async (known) => {
      await known.of('saveBankDetails');
      const {combinations, preselected, debitFrequencies} = await known.of('getOffer');
      const kept = (await draftOf(known)).guarantees?.combinationId;
      const id = kept ?? preselected ?? combinations[0]?.id;
      await known.of('recordProof');
      const [debitFrequency] = debitFrequencies;
      return {
        params: paramsOf(known),
        body: {combinationId: need(id, 'the offer has nothing to choose'), ...(debitFrequency && {debitFrequency})},
      };
    },
  },
  getWaiverTerms: {
    input: async (known) => {
      need((await draftOf(known)).rules.waiver || undefined, 'this contract leaves no right not to join');
      return {params: paramsOf(known)};
    },
    words: true,
  },
  requestWaiver: commits,
  withdrawWaiver: 'it would take back what a person asked for',
  confirmRecap: {
    input: async (known) => {
      await known.of('saveGuarantees');
      return {params: paramsOf(known)};
    },
  },
  getBulletin: {
    input: async (known) => {
      await known.of('confirmRecap');
      return {params: paramsOf(known)};
    },
    words: true,
  },
  getBulletinDocument: {
    input: async (known) => {
      const {documents} = await known.of('getBulletin');
      const one = need(
        documents.find(({url, file}) => !url && file),
        'every document of the bulletin has an address of its own',
      );
      return {params: {...paramsOf(known), documentId: one.id}};
    },
  },
  getBulletinFile: {
    input: async (known) => {
      await known.of('getBulletin');
      return {params: paramsOf(known)};
    },
  },
  acceptBulletin: commits,
  recordProof: {
    input: async (known) => {
      const {documents} = await known.of('getOffer');
      await open(known);
      if (!documents.length) throw new Skip('the offer has no document');
      return {params: paramsOf(known), body: {events: opened(documents)}};
    },
  },
  sendSignatureCode: 'it would send a code',
  sign: commits,
  getDossier: {input: signedParams},
  getSignatureProof: {input: signedParams},
};

async function signedParams(known: Known) {
  need((await draftOf(known)).signed, 'this enrolment is not signed');
  return {params: paramsOf(known)};
}
