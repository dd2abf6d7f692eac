/** Who is signed in: by a token of yours, by the one-time link, or by an address and a password. */
import {
  logIn,
  operations,
  redeemLink,
  renewSession,
  Session,
  verifyCode,
  type AnyOperation,
  type OperationId,
} from '../contract/index.js';
import {judgeAnswer, judgeProblem, problemIn, toldOf} from './judge.js';
import type {Ledger} from './ledger.js';
import type {Exchange, Line, Sent} from './line.js';

export interface EntranceOptions {
  /** Of a member. */
  token?: string | undefined;
  enrolmentToken?: string | undefined;
  enrolmentId?: string | undefined;
  invitationToken?: string | undefined;
  email?: string | undefined;
  password?: string | undefined;
  /** Of the message that `logIn` may send. */
  code?: string | undefined;
}

/** Whose calls these are, and who is told of them. */
export interface Caller {
  readonly line: Line;
  readonly ledger: Ledger;
  note(id: OperationId, exchange: Exchange, well: boolean): void;
}

export class Entrance {
  member: string | undefined;
  enrolment: string | undefined;
  enrolmentId: string | undefined;
  /** Opened here, so that they may be left at the end. */
  readonly opened: {who: 'member' | 'enrolment'; token: string}[] = [];
  #trouble: {member?: string; enrolment?: string} = {};

  constructor(private readonly options: EntranceOptions) {
    this.member = options.token;
    this.enrolment = options.enrolmentToken;
    this.enrolmentId = options.enrolmentId;
  }

  get invitationToken(): string | undefined {
    return this.options.invitationToken;
  }
  get credentials(): {email: string; password: string} | undefined {
    const {email, password} = this.options;
    return email !== undefined && password !== undefined ? {email, password} : undefined;
  }

  /** Why nobody is in. */
  without = (who: AnyOperation['access']): string => {
    if (who === 'enrolment')
      return (
        this.#trouble.enrolment ?? 'nobody enrols: give --invitation-token, or --enrolment-token and --enrolment-id'
      );
    return this.#trouble.member ?? 'no member is signed in: give --token, or --email and --password';
  };

  async enter(caller: Caller): Promise<void> {
    if (this.invitationToken !== undefined && this.enrolment === undefined)
      this.#take('enrolment', await this.#redeem(caller, this.invitationToken));
    if (this.credentials && this.member === undefined)
      this.#take('member', await this.#logIn(caller, this.credentials));
  }

  #take(who: 'member' | 'enrolment', exchange: Exchange | undefined): void {
    const session = exchange && Session.safeParse(exchange.body).data;
    if (!session || (who === 'enrolment' && session.enrolmentId === undefined)) {
      this.#trouble[who] ??= 'the session has no token that can be used';
      return;
    }
    this[who] = session.accessToken;
    if (who === 'enrolment') this.enrolmentId = session.enrolmentId;
    this.opened.push({who, token: session.accessToken});
  }

  async #redeem(caller: Caller, secret: string): Promise<Exchange | undefined> {
    const exchange = await caller.line.ask(redeemLink, {body: {secret}, key: crypto.randomUUID()});
    const well = await judgeAnswer(caller.ledger, exchange);
    caller.note('redeemLink', exchange, well);
    if (!well) this.#trouble.enrolment = `the link opens nothing (${toldOf(exchange)})`;
    return well ? exchange : undefined;
  }

  async #logIn(caller: Caller, body: {email: string; password: string}): Promise<Exchange | undefined> {
    const exchange = await caller.line.ask(logIn, {body});
    if (problemIn(exchange) === 'step-up-required') return this.#byCode(caller, exchange);
    const well = await judgeAnswer(caller.ledger, exchange);
    caller.note('logIn', exchange, well);
    if (!well) this.#trouble.member = `the account does not open (${toldOf(exchange)})`;
    return well ? exchange : undefined;
  }

  async #byCode(caller: Caller, asked: Exchange): Promise<Exchange | undefined> {
    judgeProblem(caller.ledger, asked, 'step-up-required', 'provoked', 'a code is asked');
    const {challenge} = asked.body as {challenge?: {id: string}};
    const {code} = this.options;
    this.#trouble.member = 'a code was sent: run again with --code within its time';
    if (!challenge || code === undefined) return undefined;
    const exchange = await caller.line.ask(verifyCode, {
      body: {challengeId: challenge.id, code},
      key: crypto.randomUUID(),
    });
    const well = await judgeAnswer(caller.ledger, exchange);
    caller.note('verifyCode', exchange, well);
    if (!well) this.#trouble.member = `the code opens nothing (${toldOf(exchange)})`;
    const {session} = exchange.body as {session?: unknown};
    return well ? {...exchange, body: session} : undefined;
  }

  /** At the very end: each session that was opened here is renewed, then left. */
  async leave(line: Line, ledger: Ledger): Promise<void> {
    for (const {who, token} of this.opened) {
      const read = who === 'member' ? operations.getAccount : operations.getEnrolment;
      const params = who === 'member' ? {} : {params: {enrolmentId: this.enrolmentId}};
      const withToken = (sent: string): Sent => ({...params, token: sent});
      const renewed = await line.ask(renewSession, {token});
      if (!(await judgeAnswer(ledger, renewed))) continue;
      const {accessToken = ''} = Session.safeParse(renewed.body).data ?? {};
      const serves = async (one: string) => (await line.ask(read, withToken(one))).status === 200;
      const well = ledger.expect('renewal', 'renewSession', await serves(accessToken), 'the new token does not serve');
      if (well) ledger.expect('renewal', 'renewSession', await serves(token), 'the old token ends with the renewal');
      const last = well ? accessToken : token;
      const left = await line.ask(operations.logOut, {token: last});
      if (!(await judgeAnswer(ledger, left))) continue;
      const after = await line.ask(read, withToken(last));
      judgeProblem(ledger, after, 'unauthenticated', 'ended', 'a token whose session was left');
    }
  }
}
