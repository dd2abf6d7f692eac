/** What a member asks for or sends: begun, and given up. */
import {sha256Of} from '../../backend/sha256.js';
import {dayIn, need, plain, type Known, type Plays} from './play.js';

const asks = 'it would ask you for something in the name of a member';

export const beneficiaries: Plays = {
  getBeneficiaryRequests: {...plain, words: true},
  startBeneficiaryAddition: {
    input: async ({of}) => {
      const {events} = await of('getBeneficiaryRequests');
      const event = need(
        events.find(({types}) => types.length),
        'nobody may join this contract now',
      );
      return {body: {eventId: event.id, eventDate: dayIn(-3)}};
    },
    count: async ({of}) => (await of('getBeneficiaryRequests')).open.length,
  },
  saveTypedBeneficiary: {
    input: async ({of}) => {
      const {id, typed} = await of('startBeneficiaryAddition');
      return {params: {additionId: id}, body: {values: typed}};
    },
  },
  saveAddedBeneficiary: asks,
  getBeneficiaryAddition: {
    input: async ({of}) => ({params: {additionId: (await of('startBeneficiaryAddition')).id}}),
  },
  cancelBeneficiaryAddition: {
    input: async ({of}) => ({params: {additionId: (await of('startBeneficiaryAddition')).id}}),
  },
  confirmBeneficiaryAddition: asks,
  requestBeneficiaryRemoval: 'it would take somebody’s cover away',
};

export const hospital: Plays = {
  getHospitalRules: {...plain, words: true},
  searchEstablishments: {input: () => ({body: {query: 'clinique'}})},
  estimateStay: {
    input: async ({of}) => {
      const {people, privateRoom, companionBed} = await of('getHospitalRules');
      const {establishments} = await of('searchEstablishments');
      const {finess} = need(establishments[0], 'no establishment is called « clinique »');
      const {id: personId} = need(people[0], 'nobody is covered');
      const asked = {...(privateRoom && {privateRoom: false}), ...(companionBed && {companionBed: false})};
      return {body: {personId, finess, entry: dayIn(20), nights: 2, kind: 'surgery', ...asked}};
    },
    words: true,
  },
  requestStay: asks,
  cancelStay: 'it would give up what a member asked for',
  getHospitalAgreement: {
    input: async ({of}) => {
      const {stays} = await of('getHospitalRules');
      const stay = need(
        stays.find(({hasFile}) => hasFile),
        'no stay of this member has an agreement',
      );
      return {params: {requestId: stay.request.id}};
    },
  },
};

/** The smallest file that its type lets through. */
const paper = new Blob(['%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n%%EOF\n'], {type: 'application/pdf'});

async function deposited(known: Known) {
  const {id: depositId} = await known.of('startDeposit');
  return {depositId, fileId: (await known.of('addDepositFile')).id};
}

export const deposits: Plays = {
  getDepositRules: {...plain, words: true},
  startDeposit: {
    input: async ({of}) => {
      const {kinds, people} = await of('getDepositRules');
      const kind = need(
        kinds.find(({asksAct}) => !asksAct),
        'every kind of paper needs an act',
      );
      const personId = kind.asksPerson ? need(people[0], 'nobody is covered').id : undefined;
      return {body: {kindId: kind.id, ...(personId && {personId})}};
    },
    count: async ({of}) => (await of('getDepositRules')).open.length,
  },
  getDeposit: {input: async ({of}) => ({params: {depositId: (await of('startDeposit')).id}})},
  addDepositFile: {
    input: async ({of}) => {
      const {id: depositId} = await of('startDeposit');
      const sha256 = (await sha256Of(new Uint8Array(await paper.arrayBuffer()))) ?? '';
      return {params: {depositId}, body: {name: 'essai.pdf', type: paper.type, bytes: paper.size, sha256}};
    },
  },
  uploadDepositFile: {input: async (known) => ({params: await deposited(known), body: paper})},
  removeDepositFile: {
    input: async (known) => {
      await known.of('uploadDepositFile');
      return {params: await deposited(known)};
    },
  },
  sendDeposit: asks,
  cancelDeposit: {input: async ({of}) => ({params: {depositId: (await of('startDeposit')).id}})},
  getRequest: {
    input: async ({of}) => {
      const [{stays}, {requests}] = [await of('getHospitalRules'), await of('getBeneficiaryRequests')];
      const [request] = [...stays.map((stay) => stay.request), ...requests];
      return {params: {requestId: need(request, 'this member has asked for nothing').id}};
    },
  },
};
