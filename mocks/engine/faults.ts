/** What is made to go wrong, one call after the other. */
import type {AnyOperation, OperationId} from '../../src/contract/index.js';
import {Problem, type ProblemType} from '../../src/contract/problem.js';
import {Outage} from './outage.js';

/** What may be made to go wrong: a problem, a line that breaks, an answer that never comes or makes no sense. */
export type FaultCode = ProblemType | 'network' | 'timeout' | 'invalid-answer';

export interface FaultOptions {
  /** How many calls fail; all of them with `Infinity`. One by default. */
  times?: number;
  /** The server does what it is asked, and its answer is lost: what proves that repeating is harmless. */
  after?: 'effect';
  /** Of a file that is sent: once this share of it has come (0.4), which is kept for who takes it up again. */
  at?: number;
}

interface Fault {
  operationId: OperationId | '*';
  code: FaultCode;
  left: number;
  moment: 'before' | 'after' | number;
}

export class Faults {
  readonly #faults: Fault[] = [];

  add(operationId: OperationId | '*', code: FaultCode, {times = 1, after, at}: FaultOptions = {}): void {
    this.#faults.push({operationId, code, left: times, moment: at ?? (after === 'effect' ? 'after' : 'before')});
  }

  heal(): void {
    this.#faults.length = 0;
  }

  /** Throws a `Problem` or an `Outage` where this moment of a call is to fail. */
  strike(operation: AnyOperation, moment: 'before' | 'after'): void {
    this.#throw(this.#next(operation, (each) => each.moment === moment));
  }

  /** How many bytes of a file still come before the line is cut. */
  roomIn(operation: AnyOperation, bytes: number, received: number): number {
    const {moment} = this.#next(operation, (each) => typeof each.moment === 'number') ?? {};
    const room = typeof moment === 'number' ? Math.round(moment * bytes) - received : 0;
    return room > 0 ? room : Infinity;
  }

  /** The same where so much of a file has come. */
  strikeAt(operation: AnyOperation, bytes: number, received: number): void {
    const reached = ({moment}: Fault) => typeof moment === 'number' && received >= Math.round(moment * bytes);
    this.#throw(this.#next(operation, reached));
  }

  #next({id}: AnyOperation, test: (fault: Fault) => boolean): Fault | undefined {
    return this.#faults.find((each) => each.left > 0 && [id, '*'].includes(each.operationId) && test(each));
  }

  #throw(fault: Fault | undefined): void {
    if (!fault) return;
    fault.left--;
    const {code} = fault;
    throw code === 'network' || code === 'timeout' || code === 'invalid-answer' ? new Outage(code) : new Problem(code);
  }
}
