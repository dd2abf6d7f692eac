/** An element that ends a contract, on a page, for somebody who is signed in or for nobody: for its tests. */
import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword, type PersonaId} from '../../../mocks/people/personas.js';
import type {Widget} from '../../element/widget.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {WidgetHarness} from '../../testing/harness.js';

const told = [
  'cancellation-requested',
  'cancellation-taken-back',
  'withdrawal-declared',
  'page-requested',
  'document-send-requested',
  'save-failed',
];

export class EndingPage<W extends Widget = Widget> extends WidgetHarness<W> {
  readonly told: string[] = [];

  constructor(
    element: W,
    readonly sandbox: Sandbox,
  ) {
    super(element);
    for (const type of told)
      element.addEventListener(`mutuelle-${type}`, (event) =>
        this.told.push(`${type} ${JSON.stringify((event as CustomEvent).detail)}`),
      );
  }

  /** All the words shown, with ordinary spaces. */
  get words(): string {
    return this.text.replace(/[\u00a0\u202f]/g, ' ');
  }

  get db() {
    return this.sandbox.simulator.db;
  }

  /** What was declared since the page was opened. */
  get declared() {
    return Object.entries(this.db.endings).filter(([id]) => id !== 'resiliation-sofia');
  }

  /** The mails of the insurer. */
  get mails() {
    return this.db.outbox.filter(({kind}) => kind.startsWith('ending-'));
  }

  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('dialog');
  }

  /** Where the focus is, by its id or its words. */
  get focused(): string {
    const {activeElement: found} = this.root;
    return found?.id || (found?.textContent?.trim() ?? '');
  }

  /** The words of the buttons shown, in their order. */
  get buttons(): string[] {
    return [...this.root.querySelectorAll('button')].map((each) => plain(each.textContent!));
  }

  /** « label: value », of the paper. */
  get facts(): string[] {
    return [...this.root.querySelectorAll('.paper .facts > div')].map((each) =>
      [...each.children].map(({textContent}) => plain(textContent!)).join(': '),
    );
  }

  /** What has to be filled in, by the ids of the controls. */
  get required(): string[] {
    return [...this.root.querySelectorAll('form [aria-required=true]')].map(({id}) => id);
  }

  async send(values: Readonly<Record<string, string | boolean>> = {}): Promise<void> {
    await this.fill(values);
    await this.submit();
  }
}

export const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

export interface EndingOpening {
  /** Nobody is signed in where nothing is said. */
  persona?: PersonaId | undefined;
  prepare?: (sandbox: Sandbox) => void;
  sandbox?: Sandbox;
  locale?: string;
}

export async function openEnding<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  {persona, prepare, sandbox = createSandbox(), locale = 'fr'}: EndingOpening = {},
): Promise<EndingPage> {
  prepare?.(sandbox);
  if (persona) await signIn(sessionOf(sandbox), {email: members[persona].email, password: samplePassword});
  const element = document.createElement(tag) as unknown as Widget;
  Object.assign(element, {locale, backend: sandbox});
  (await fixture(html`<div></div>`)).append(element);
  return new EndingPage(element, sandbox);
}

export const luc = {firstName: 'Luc', lastName: 'Garnier', email: 'luc.garnier@example.org', contract: '55 021 884'};
