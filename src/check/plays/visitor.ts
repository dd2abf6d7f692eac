/** What anybody may call: settings, the network, help, the ways in. */
import {need, plain, type Known, type Plays} from './play.js';

const sendsMail = 'it would write to somebody';
const fromMail = 'it needs the secret of a mail';
const fromCeremony = 'it needs a key of a browser';
const fromFranceConnect = 'it needs an identity of FranceConnect';
const ends = 'it would end a contract';

const access = async ({of}: Known, way: 'passwordReset' | 'passkeys') =>
  need((await of('getSettings')).access[way] || undefined, `your settings do not offer it (access.${way})`);

const body = <T>(value: T): {body: T} => ({body: value});

/** Somewhere in the network to look around, where the server names a place. */
async function around({of}: Known) {
  const {kinds, places = []} = await of('getNetwork');
  const {kind} = need(kinds[0], 'your network has no kind of partner');
  // a place has a kind as well
  return {...(places[0] ?? {label: 'Paris', lat: 48.8566, lon: 2.3522}), kind};
}

export const settings: Plays = {
  getSettings: {...plain, words: true},
  listCommunes: {input: () => ({params: {postalCode: '44000'}})},
};

export const network: Plays = {
  getNetwork: {...plain, words: true},
  searchPlaces: {input: async (known) => body({text: (await around(known)).label, limit: 3})},
  searchPartners: {
    input: async (known) => {
      const {kind, lat, lon} = await around(known);
      const search = {radii: [10, 50, 200], services: [], openNow: false, offset: 0, limit: 5};
      return body({kind, lat, lon, ...search, sort: 'distance' as const});
    },
  },
  getPartnerPoints: {input: async (known) => ({params: {kind: (await around(known)).kind}})},
};

export const help: Plays = {
  getHelp: {...plain, words: true},
  rateAnswer: 'it would count as somebody’s opinion',
  requestCallback: 'somebody would be called',
  complain: 'it would open a complaint',
};

export const ending: Plays = {
  getCancellationRules: {...plain, words: true},
  requestCancellation: ends,
  takeBackCancellation: 'it would take back what a member asked for',
  getWithdrawalRules: {...plain, words: true},
  withdraw: ends,
  getEndingReceipt: {
    input: async ({of}) => {
      const [cancellation, withdrawal] = [await of('getCancellationRules'), await of('getWithdrawalRules')];
      const [receipt] = [...cancellation.receipts, ...withdrawal.receipts];
      return body({ticket: need(receipt, 'nobody who is signed in has ended a contract').ticket});
    },
  },
};

/** The two ways in come first of all (`entrance.ts`). */
export const signIn: Plays = {
  redeemLink: {
    input: ({invitationToken}) => body({secret: need(invitationToken, 'give --invitation-token: a link of a test')}),
  },
  requestLink: {input: ({madeUp}) => body({secret: madeUp})},
  sendResumeEmail: {input: ({madeUp}) => body({ticket: madeUp})},
  logIn: {input: ({credentials}) => body(need(credentials, 'give --email and --password of a test account'))},
  sendCode: sendsMail,
  verifyCode: 'it needs a code that was sent',
  readMailLink: fromMail,
  renewMailLink: {input: ({madeUp}) => body({secret: madeUp})},
  requestPasswordReset: {
    input: async (known) => {
      await access(known, 'passwordReset');
      return body({email: `${known.madeUp}@example.org`});
    },
  },
  resetPassword: fromMail,
  startRegistration: 'it needs a member who has no account',
  register: 'it needs a member who has no account',
  sendConfirmation: sendsMail,
  confirmEmail: fromMail,
  getPasskeyRequest: {
    input: async (known) => {
      await access(known, 'passkeys');
      return {};
    },
  },
  logInWithPasskey: fromCeremony,
  startFranceConnect: fromFranceConnect,
  enterByFranceConnect: fromFranceConnect,
  linkFranceConnect: fromFranceConnect,
  endFranceConnect: fromFranceConnect,
  renewSession: plain,
  logOut: plain,
};
