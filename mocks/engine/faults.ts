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

export interface Fault {
  operationId: OperationId | '*';
  code: FaultCode;
  left: number;
  /** A share: of a file on its way. */
  moment: 'before' | 'after' | number;
}

export class Faults {
  readonly list: Fault[] = [];

  add(operationId: OperationId | '*', code: FaultCode, {times = 1, after, at}: FaultOptions = {}): void {
    this.list.push({operationId, code, left: times, moment: at ?? (after ? 'after' : 'before')});
  }

  /** Throws a `Problem` or an `Outage` where a moment of the call is to fail. */
  strike({id}: AnyOperation, is: (moment: Fault['moment']) => boolean): void {
    const fault = this.list.find((each) => each.left > 0 && [id, '*'].includes(each.operationId) && is(each.moment));
    if (!fault) return;
    fault.left--;
    const {code} = fault;
    throw code === 'network' || code === 'timeout' || code === 'invalid-answer' ? new Outage(code) : new Problem(code);
  }
}

export const before = (moment: Fault['moment']): boolean => moment === 'before';
export const after = (moment: Fault['moment']): boolean => moment === 'after';
