/** The sender of documents as a page has it, with real files, for its tests. */
import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/document-sender.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {printPdf} from '../../../mocks/engine/pdf.js';
import type {Backend} from '../../backend/backend.js';
import type {OperationId} from '../../contract/index.js';
import {DocumentSenderHarness} from './document-sender.harness.js';
import type {DocumentSender} from './document-sender.js';

const told = ['document-sent', 'document-cancelled', 'request-follow', 'session-expired'];

/** What went to the server, and what can be made to wait. */
export class Sender extends DocumentSenderHarness {
  readonly told: string[] = [];
  readonly sent: {id: string; input: {params?: Record<string, string>; body?: unknown}}[] = [];
  #holding: {id: OperationId; release: () => void; released: Promise<void>} | undefined;

  constructor(
    element: DocumentSender,
    readonly sandbox: Sandbox,
  ) {
    super(element);
    for (const type of told)
      element.addEventListener(`mutuelle-${type}`, (event) =>
        this.told.push(`${type} ${JSON.stringify((event as CustomEvent).detail)}`),
      );
  }

  get db() {
    return this.sandbox.simulator.db;
  }

  get deposits() {
    return Object.values(this.db.deposits);
  }

  /** Calls of one operation so far. */
  callsOf(id: OperationId): Sender['sent'] {
    return this.sent.filter((call) => call.id === id);
  }

  /** What was handed in, in its order. */
  get handedIn(): {id: string; turned: number}[] {
    return (this.callsOf('sendDeposit').at(-1)!.input.body as {files: {id: string; turned: number}[]}).files;
  }

  /** The next calls of an operation wait; what is returned lets them go on. */
  hold(id: OperationId): () => void {
    let release!: () => void;
    const released = new Promise<void>((resolve) => (release = resolve));
    this.#holding = {id, release, released};
    return () => {
      this.#holding = undefined;
      release();
    };
  }

  /** The backend of the page: the sandbox, watched. */
  get backend(): Backend {
    const {sandbox} = this;
    const call = (async (operation, input, options) => {
      this.sent.push({id: operation.id, input: input as Sender['sent'][0]['input']});
      const held = this.#holding;
      if (held?.id === operation.id) await Promise.race([held.released, aborted(options?.signal)]);
      return sandbox.call(operation, input, options);
    }) as Backend['call'];
    return {...sandbox, call};
  }

  /** Shown again: a tab that somebody comes back to. */
  lookAgain(): void {
    document.dispatchEvent(new Event('visibilitychange'));
  }

  /** The page is closed, and opened anew: nothing but the server remembers. */
  async reopen(attributes: Record<string, string> = {}): Promise<Sender> {
    this.element.remove();
    return open({sandbox: this.sandbox, attributes});
  }
}

const aborted = (signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => signal?.addEventListener('abort', () => resolve()));

interface Opening {
  sandbox?: Sandbox;
  options?: SandboxOptions;
  attributes?: Record<string, string>;
  locale?: 'fr' | 'en';
}

export async function open({sandbox, options, attributes = {}, locale = 'fr'}: Opening = {}): Promise<Sender> {
  const element = document.createElement('mutuelle-document-sender');
  const page = new Sender(element, sandbox ?? createSandbox(options));
  for (const [name, value] of Object.entries({locale, ...attributes})) element.setAttribute(name, value);
  element.backend = page.backend;
  (await fixture(html`<div></div>`)).append(element);
  await page.until(() => !page.root.querySelector('.skeleton'));
  return page;
}

export {drawnPhoto as photo} from '../../testing/drawn-photo.js';

export async function pdf(name: string, pages = 2): Promise<File> {
  const bytes = await printPdf({
    title: name,
    reference: name,
    author: 'Mutuelle Exemple',
    date: '2026-11-22',
    pages: Array.from({length: pages}, (_, index) => ({sections: [{heading: `Partie ${index + 1}`, facts: []}]})),
  });
  return new File([bytes], name, {type: 'application/pdf'});
}
