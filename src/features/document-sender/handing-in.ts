import {asBackendError, BackendError} from '../../backend/error.js';
import {getDeposit, sendDeposit} from '../../contract/deposits.js';
import type {MemberRequest} from '../../contract/requests.js';
import type {Flow} from '../../session/flow.js';
import {sameBytes, type Page} from './pages.js';

export interface HandingInOptions {
  readonly flow: Flow;
  readonly depositId: string;
  readonly changed: () => void;
  /** The server has not all of it, or cannot use some: true where the rest is being sent. */
  readonly incomplete: () => Promise<boolean>;
  /** It was handed in: here, or `elsewhere`. */
  readonly sent: (request: MemberRequest, elsewhere: boolean) => void;
  /** There is no such deposit any more. */
  readonly gone: () => void;
}

/** The last call of a deposit: what the server has becomes a request, with a reference. */
export class HandingIn {
  busy = false;
  failure: BackendError | undefined;
  /** It was asked for here: an answer may have been lost on its way. */
  #tried = false;

  constructor(private readonly options: HandingInOptions) {}

  /** These pages, in this order, each turned as it is to be read. */
  async start(pages: readonly Page[]): Promise<void> {
    const {flow, changed, incomplete} = this.options;
    this.busy = this.#tried = true;
    changed();
    const {params} = this;
    const files = pages.map(({fileId, turned}) => ({id: fileId!, turned}));
    try {
      this.#accept(await flow.callOnce(sendDeposit, {params, body: {files}}), pages);
    } catch (thrown) {
      const error = asBackendError(thrown);
      if (error.code === 'incomplete') {
        if (!(await incomplete())) this.#fail(error);
      } else if (error.code === 'deposit-over') await this.#look((request) => this.#accept(request, pages));
      else this.#fail(error);
    }
    this.busy = false;
    changed();
  }

  /** It is over: what became of it. */
  lookElsewhere(pages: readonly Page[]): Promise<void> {
    return this.#look((request) => this.found(request, pages));
  }

  /** The server has made a request of it. What went out from here, and is whole, is no surprise to anybody. */
  found(request: MemberRequest, pages: readonly Page[]): void {
    this.options.sent(request, !this.#tried || !isWhole(request, pages));
  }

  /** Nobody has a reference for what the server does not list whole. */
  #accept(request: MemberRequest, pages: readonly Page[]): void {
    if (!isWhole(request, pages)) throw new BackendError('invalid-answer', {operationId: sendDeposit.id});
    this.options.sent(request, false);
  }

  async #look(found: (request: MemberRequest) => void): Promise<void> {
    const {flow, gone} = this.options;
    try {
      const {request} = await flow.call(getDeposit, {params: this.params});
      if (request) found(request);
      else gone();
    } catch (thrown) {
      const error = asBackendError(thrown);
      if (error.code === 'not-found') gone();
      else this.#fail(error);
    }
    this.options.changed();
  }

  private get params(): {depositId: string} {
    return {depositId: this.options.depositId};
  }

  /** The element left the page, or the session ended: it is asked again with what is there then. */
  #fail(error: BackendError): void {
    const {code} = this.options.flow.noteFailure(error);
    if (!['aborted', 'session-expired', 'unauthenticated'].includes(code)) this.failure = error;
  }
}

const isWhole = ({files}: MemberRequest, pages: readonly Page[]): boolean =>
  pages.every((page) => files?.some((file) => file.id === page.fileId && sameBytes(file, page)));
