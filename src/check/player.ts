/** Plays operations, each once: what one needs of another is asked on the way. */
import {
  EnrolmentDraft,
  operations,
  type AnyOperation,
  type OperationId,
  type Operations,
  type OutputOf,
} from '../contract/index.js';
import type {Schema} from '../contract/zod.js';
import type {Entrance} from './entrance.js';
import {judgeAnswer} from './judge.js';
import type {Ledger} from './ledger.js';
import {Skip, type Exchange, type Line, type Sent} from './line.js';
import {plays} from './plays/index.js';
import type {Known, Playable} from './plays/play.js';

/** A call that was made, and whether it was answered well. */
export interface Played extends Exchange {
  readonly well: boolean;
}

export class Player implements Known {
  readonly madeUp = `essai-${crypto.randomUUID().slice(0, 8)}`;
  draft: Known['draft'];
  readonly #played = new Map<OperationId, Promise<Played>>();

  constructor(
    readonly line: Line,
    readonly ledger: Ledger,
    private readonly entrance: Entrance,
  ) {}

  get invitationToken(): string | undefined {
    return this.entrance.invitationToken;
  }
  get credentials(): Known['credentials'] {
    return this.entrance.credentials;
  }
  get enrolmentId(): string {
    const {enrolmentId, without} = this.entrance;
    if (enrolmentId === undefined) throw new Skip(without('enrolment'));
    return enrolmentId;
  }

  of = async <Id extends OperationId>(id: Id): Promise<OutputOf<Operations[Id]>> => {
    const played = await this.play(id).catch((error: unknown) => {
      throw error instanceof Skip
        ? new Skip(error.message.startsWith('it needs') ? error.message : `it needs ${id}: ${error.message}`)
        : error;
    });
    return this.#read(id, played);
  };

  /** As a page reads it: what does not fit is left out. */
  #read<Id extends OperationId>(id: Id, {operation, body, status}: Exchange): OutputOf<Operations[Id]> {
    const {response} = operation as {response?: Schema};
    const read = response?.safeParse(body);
    if (status < 200 || status > 299 || (read && !read.success))
      throw new Skip(`it needs ${id}, which gave no good answer`);
    return read?.data as OutputOf<Operations[Id]>;
  }

  play(id: OperationId): Promise<Played> {
    let played = this.#played.get(id);
    if (!played) this.#played.set(id, (played = this.#play(id)));
    return played;
  }

  /** What was played well already. */
  async known(id: OperationId): Promise<Played | undefined> {
    return this.#played.get(id)?.then((played) => (played.well ? played : undefined));
  }

  /** Notes a call that was made elsewhere: a way in. */
  note(id: OperationId, exchange: Exchange, well: boolean): void {
    this.#played.set(id, Promise.resolve({...exchange, well}));
  }

  async #play(id: OperationId): Promise<Played> {
    const exchange = await this.line.ask(operations[id], await this.sentBy(id));
    const well = await judgeAnswer(this.ledger, exchange);
    if (well) this.keepDraft(exchange);
    return {...exchange, well};
  }

  /** The call as an element would make it, under a new key. */
  async sentBy(id: OperationId, known: Known = this): Promise<Sent> {
    const play = plays[id];
    if (typeof play === 'string') throw new Skip(play);
    const {input} = play as Playable<'getSettings'>;
    const operation: AnyOperation = operations[id];
    const token = this.tokenFor(operation);
    const given: Sent = await input(known as never);
    const version = operation.versioned ? this.draft?.version : undefined;
    return {
      ...given,
      token,
      ...(operation.idempotent && {key: crypto.randomUUID()}),
      ...(version !== undefined && {version}),
    };
  }

  tokenFor({access}: Pick<AnyOperation, 'access'>): string | undefined {
    const {member, enrolment, without} = this.entrance;
    const token = access === 'enrolment' ? enrolment : access === 'member' ? member : (member ?? enrolment);
    if (access === 'public') return undefined;
    if (token === undefined && access !== 'optional') throw new Skip(without(access));
    return token;
  }

  /** Each saved answer is the whole draft, with its new version. */
  keepDraft({operation, body}: Exchange): void {
    if (operation.response === EnrolmentDraft) this.draft = EnrolmentDraft.safeParse(body).data ?? this.draft;
  }

  /** How many there are now, by answers that are asked anew. */
  async count(id: OperationId): Promise<number | undefined> {
    const {count} = plays[id] as Playable<'getSettings'>;
    const anew = async (other: OperationId) =>
      this.#read(other, await this.line.ask(operations[other], await this.sentBy(other)));
    return count?.(Object.create(this, {of: {value: anew}}) as Known);
  }
}
