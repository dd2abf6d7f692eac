/** Particular problems that anybody can bring about without harm, with secrets, codes and people that are made up. */
import {operations, type OperationId, type ProblemType} from '../contract/index.js';
import {judgeProblem, problemIn} from './judge.js';
import type {Sent} from './line.js';
import {tried} from './operations.js';
import type {Player} from './player.js';
import {areaOf} from './plays/index.js';
import {need} from './plays/play.js';

interface Provocation {
  readonly operation: OperationId;
  readonly type: ProblemType;
  readonly asked: string;
  /** Part of the contract, as `--only` says it. */
  readonly area: string;
  readonly sent: (player: Player) => Promise<Sent> | Sent;
}

const password = 'Essai-de-la-2026e-mutuelle?';
const key = () => crypto.randomUUID();
const wanted = async ({of}: Player, way: 'registration' | 'passwordReset') =>
  need((await of('getSettings')).access[way] || undefined, `your settings do not offer it (access.${way})`);

const provocations: readonly Provocation[] = [
  {
    operation: 'redeemLink',
    type: 'link-unknown',
    asked: 'a link that nobody has',
    area: 'signIn',
    sent: ({madeUp}) => ({body: {secret: madeUp}, key: key()}),
  },
  {
    operation: 'redeemLink',
    type: 'link-used',
    asked: 'the same link under another key',
    area: 'signIn',
    sent: async (player) => ({...need(await player.known('redeemLink'), 'no link was redeemed').sent, key: key()}),
  },
  {
    operation: 'readMailLink',
    type: 'link-unknown',
    asked: 'a link that nobody has',
    area: 'signIn',
    sent: ({madeUp}) => ({body: {secret: madeUp}}),
  },
  {
    operation: 'confirmEmail',
    type: 'link-unknown',
    asked: 'a link that nobody has',
    area: 'signIn',
    sent: ({madeUp}) => ({body: {secret: madeUp}, key: key()}),
  },
  {
    operation: 'resetPassword',
    type: 'link-unknown',
    asked: 'a link that nobody has',
    area: 'signIn',
    sent: async (player) => {
      await wanted(player, 'passwordReset');
      return {body: {secret: player.madeUp, password}, key: key()};
    },
  },
  {
    operation: 'sendCode',
    type: 'code-expired',
    asked: 'a challenge that nobody has',
    area: 'signIn',
    sent: ({madeUp}) => ({body: {challengeId: madeUp}, key: key()}),
  },
  {
    operation: 'verifyCode',
    type: 'code-expired',
    asked: 'a challenge that nobody has',
    area: 'signIn',
    sent: ({madeUp}) => ({body: {challengeId: madeUp, code: '123456'}, key: key()}),
  },
  {
    operation: 'register',
    type: 'ticket-expired',
    asked: 'a ticket that nobody has',
    area: 'signIn',
    sent: async (player) => {
      await wanted(player, 'registration');
      return {body: {ticket: player.madeUp, email: `${player.madeUp}@example.org`, password}, key: key()};
    },
  },
  {
    operation: 'sendConfirmation',
    type: 'ticket-expired',
    asked: 'a ticket that nobody has',
    area: 'signIn',
    sent: async (player) => {
      await wanted(player, 'registration');
      return {body: {ticket: player.madeUp}, key: key()};
    },
  },
  {
    operation: 'startRegistration',
    type: 'member-not-found',
    asked: 'a number that nobody has',
    area: 'signIn',
    sent: async (player) => {
      await wanted(player, 'registration');
      const {example} = (await player.of('getSettings')).access.memberNumber ?? {};
      return {body: {memberNumber: example ?? '0000000000', birthDate: '1900-01-01'}};
    },
  },
  {
    operation: 'createAccount',
    type: 'account-exists',
    asked: 'another password for an account that is there',
    area: 'enrolment',
    sent: async (player) => {
      const {sent} = need(await player.known('createAccount'), 'no account was made');
      return {...sent, body: {password}};
    },
  },
  ...(['getDossier', 'getSignatureProof'] as const).map((operation) => ({
    operation,
    type: 'incomplete' as const,
    asked: 'before it is signed',
    area: 'enrolment',
    sent: (player: Player) => {
      const {enrolmentId, draft} = player;
      need(draft?.signed ? undefined : true, 'the enrolment is signed');
      return {params: {enrolmentId}, token: player.tokenFor(operations[operation])};
    },
  })),
];

/** Met all along the way (`operations.ts`, `entrance.ts`). */
const elsewhere: readonly ProblemType[] = ['bad-request', 'unauthenticated', 'not-found', 'validation', 'stale'];
const locks: readonly ProblemType[] = ['credentials', 'access-locked'];

export async function provoke(player: Player, wants: (area: string) => boolean): Promise<void> {
  const {ledger, line} = player;
  const mine = provocations.filter(({area}) => wants(area));
  for (const {operation, type, asked, sent} of mine)
    await tried(ledger, operation, async () => {
      const exchange = await line.ask(operations[operation], await sent(player));
      judgeProblem(ledger, exchange, type, 'provoked', asked);
    });
  if (wants('signIn')) await tried(ledger, 'logIn', () => lock(player));
  const declared = Object.values(operations).flatMap(({id, ...rest}) =>
    wants(areaOf(id)) && 'problems' in rest ? (rest.problems as readonly ProblemType[]) : [],
  );
  const met = new Set<ProblemType>([...elsewhere, ...locks, ...mine.map(({type}) => type)]);
  for (const type of new Set(declared))
    if (!met.has(type)) ledger.skipped('provoked', type, 'cannot be brought about from outside without harm');
}

/** More than any lock waits for. */
const mostTries = 12;

/** Wrong passwords for an address that nobody has: refused, and counted, like any other. */
async function lock({ledger, line, madeUp}: Player): Promise<void> {
  const body = {email: `${madeUp}@example.org`, password: madeUp};
  for (let tries = 1; ; tries++) {
    const exchange = await line.ask(operations.logIn, {body});
    const type = problemIn(exchange) === 'access-locked' || exchange.status === 423 ? 'access-locked' : 'credentials';
    if (!judgeProblem(ledger, exchange, type, 'provoked', 'a wrong password') || type === 'access-locked') return;
    if (tries < mostTries) continue;
    ledger.failed('provoked', 'logIn', `${tries} wrong passwords in a row for one address lock nothing`);
    return;
  }
}
