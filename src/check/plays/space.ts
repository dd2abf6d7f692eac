/** The member's space, where it is mostly read. What is written there is what stood there before. */
import {MaritalStatus} from '../../contract/answers/profile.js';
import {need, plain, type Plays} from './play.js';

const wouldChange = 'it would change the account of a member';
const asksCode = 'it sends a code';

export const account: Plays = {
  getAccount: plain,
  getPasskeyCreation: {
    input: async ({of}) => {
      need((await of('getSettings')).access.passkeys || undefined, 'your settings do not offer it (access.passkeys)');
      return {};
    },
  },
  addPasskey: 'it needs a key of a browser',
  removePasskey: wouldChange,
  declinePasskeys: wouldChange,
  getSecuritySettings: plain,
  changePassword: wouldChange,
  forgetDevice: 'it would sign somebody out',
  forgetOtherDevices: 'it would sign somebody out',
};

export const bank: Plays = {
  getBankAccounts: {...plain, words: true},
  changeBankAccount: asksCode,
  getBankMandateFile: {
    input: async ({of}) => {
      const {lastChange} = await of('getBankAccounts');
      const change = lastChange?.mandate && lastChange;
      return {params: {changeId: need(change, 'no mandate was signed lately').id}};
    },
  },
  blockBankChange: wouldChange,
};

export const profile: Plays = {
  getMemberProfile: plain,
  changeAddress: wouldChange,
  cancelMove: wouldChange,
  changeContact: asksCode,
  confirmContact: asksCode,
  cancelContactChange: wouldChange,
  changeSituation: {
    input: async ({of}) => {
      const {data} = MaritalStatus.safeParse((await of('getMemberProfile')).maritalStatus);
      return {body: {maritalStatus: need(data, 'the profile says no marital status')}};
    },
  },
  changeTeletransmission: wouldChange,
  changeLanguage: {
    input: async ({of}) => ({
      body: {language: need((await of('getMemberProfile')).language, 'the profile says no language')},
    }),
  },
  getContactPreferences: {...plain, words: true},
  saveContactPreferences: {input: () => ({body: {papers: {}, alerts: {}, offers: {}}})},
  confirmEmailWorks: 'it would say for the member that their address works',
};

export const care: Plays = {
  getCoverage: {...plain, words: true},
  listReimbursements: {input: () => ({body: {filters: {}, limit: 20}})},
  listMemberChanges: {
    input: async ({of}) => ({params: {since: String((await of('listReimbursements')).revision)}}),
  },
  getPayment: {
    input: async ({of}) => {
      const {acts} = await of('listReimbursements');
      const ids = acts.flatMap((act) => ('paymentId' in act && act.paymentId ? [act.paymentId] : []));
      return {params: {paymentId: need(ids[0], 'none of the last acts was paid')}};
    },
  },
  getStatement: {
    input: async ({of}) => {
      const {acts} = await of('listReimbursements');
      const ids = acts.flatMap((act) => ('statementId' in act && act.statementId ? [act.statementId] : []));
      return {params: {statementId: need(ids[0], 'none of the last acts has a statement')}};
    },
  },
};

export const card: Plays = {
  getCards: plain,
  getCardFile: {
    input: async ({of}) => {
      const {cards} = await of('getCards');
      const one = cards.find(({file}) => file);
      return {params: {cardId: need(one, 'no card of this member has a file').id}};
    },
  },
};

/** Of one that was opened before: opening a new one is for the member. */
const known = 'every document is new to the member';

export const documents: Plays = {
  listDocuments: {input: () => ({body: {filters: {}, limit: 20}})},
  getDocumentFile: {
    input: async ({of}) => {
      const {documents: all} = await of('listDocuments');
      const one = all.find(({isNew, request}) => !isNew && !request);
      return {params: {documentId: need(one, known).id}};
    },
  },
  linkDocuments: {
    input: async ({of}) => {
      const {documents: all} = await of('listDocuments');
      return {body: {documentIds: [need(all.find(({isNew}) => !isNew)?.id, known)]}};
    },
  },
  getTaxCertificates: plain,
};

export const services: Plays = {
  getReferrals: {...plain, words: true},
  inviteFriend: 'it would write to somebody',
  getHealthServices: {...plain, words: true},
  askSecondOpinion: 'it would ask a doctor',
  getTeleconsultation: {...plain, words: true},
  startConsultation: 'it would ask a doctor',
  getConsultation: {
    input: async ({of}) => {
      const {consultation} = await of('getTeleconsultation');
      return {params: {consultationId: need(consultation, 'no consultation goes on').id}};
    },
  },
  joinConsultation: 'it would ask a doctor',
  askCallback: 'it would ask a doctor',
  cancelConsultation: 'it would end what a member asked for',
};

export const coaching: Plays = {
  getCoaching: {...plain, words: true},
  joinProgramme: 'it would agree to something for the member',
  pauseProgramme: 'it would change what a member began',
  leaveProgramme: 'it would erase what a member answered',
  getLesson: {
    input: async ({of}) => {
      const {programmes} = await of('getCoaching');
      const programme = need(
        programmes.find(({state, modules}) => state === 'joined' && modules.length),
        'the member joined no programme',
      );
      return {params: {programmeId: programme.id, moduleId: programme.modules[0]!.id}};
    },
  },
  saveLesson: 'it would change what a member answered',
};

export const messages: Plays = {
  listThreads: {input: () => ({body: {}})},
  getThread: {
    input: async ({of}) => {
      const {threads} = await of('listThreads');
      return {params: {threadId: need(threads[0], 'this member has no thread').id}};
    },
  },
  startThread: 'it would write to your advisers',
  sendMessage: 'it would write to your advisers',
  readThread: {
    input: async ({of}) => {
      const {thread, messages: all} = await of('getThread');
      const last = thread.unread ? undefined : all.at(-1);
      return {params: {threadId: thread.id}, body: {messageId: need(last, 'the thread is not read yet').id}};
    },
  },
  saveMessageDraft: {
    input: async ({of, madeUp}) => {
      const {thread, draft} = await of('getThread');
      if (draft || thread.state === 'closed') need(undefined, 'the thread is closed, or the member is writing in it');
      return {params: {threadId: thread.id}, body: {id: madeUp, text: ''}};
    },
  },
};

export const notifications: Plays = {
  listNotifications: {input: () => ({params: {}})},
  readNotifications: {
    input: async ({of}) => {
      const {notifications: all} = await of('listNotifications');
      // one that becomes read is a change that the stream must tell
      const one = all.find(({read}) => !read) ?? all[0];
      return {body: {ids: [need(one, 'this member has no notification').id]}};
    },
  },
  saveNotificationChoices: {input: () => ({body: {kinds: {}}})},
};

export const home: Plays = {getHome: {...plain, words: true}};
