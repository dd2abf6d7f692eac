/** The referrals of a member, as a page has them, for their tests. */
import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/referral.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {ReferralHarness} from './referral.harness.js';
import type {Referral} from './referral.js';

/** All that a member fills in. */
export const friend = {
  firstName: 'Salomé',
  email: 'salome@example.org',
  note: 'Comme promis, voici ma mutuelle.',
  agreed: true,
};

export class Page extends ReferralHarness {
  readonly told: string[] = [];

  constructor(
    element: Referral,
    readonly sandbox: Sandbox,
  ) {
    super(element);
    for (const type of ['friend-invited', 'save-failed', 'load-failed', 'session-expired', 'page-absent'])
      element.addEventListener(`mutuelle-${type}`, (event) =>
        this.told.push(`${type} ${JSON.stringify((event as CustomEvent).detail)}`),
      );
  }

  /** The mails that left. */
  get mails() {
    return this.sandbox.simulator.db.outbox;
  }

  /** Somebody is to be invited. */
  async toForm(): Promise<void> {
    // it may be on its way already
    await this.until(() => this.root.querySelector('#invite, #f-firstName, #invitation-sent'));
    if (!this.shows('firstName')) await this.press('Inviter');
    await this.until(() => this.shows('firstName'));
  }

  /** It is read again, as when the page comes back from the browser's memory of pages. */
  readAgain(): void {
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
  }

  /** What was sent to the server from now on. */
  watch(): {id: string; body: unknown}[] {
    const sent: {id: string; body: unknown}[] = [];
    const {call} = this.sandbox;
    const watched = (...given: Parameters<typeof call>) => {
      sent.push({id: given[0].id, body: (given[1] as {body?: unknown}).body});
      return call(...given);
    };
    Object.assign(this.sandbox, {call: watched});
    return sent;
  }

  /** The server answers an operation so, in the place of what it says itself. */
  answer<Answer>(id: string, change: (answer: Answer) => unknown): void {
    const {call} = this.sandbox;
    const changed = async (...given: Parameters<typeof call>) => {
      const answer = await call(...given);
      return given[0].id === id ? change(answer as Answer) : answer;
    };
    Object.assign(this.sandbox, {call: changed});
  }
}

export async function openUnread(options: SandboxOptions = {}, prepare?: (page: Page) => void): Promise<Page> {
  const sandbox = createSandbox(options);
  const element = document.createElement('mutuelle-referral');
  const page = new Page(element, sandbox);
  prepare?.(page);
  Object.assign(element, {locale: 'fr', backend: sandbox});
  (await fixture(html`<div></div>`)).append(element);
  return page;
}

/** The widget, in the sandbox of somebody. */
export async function open(options?: SandboxOptions, prepare?: (page: Page) => void): Promise<Page> {
  const page = await openUnread(options, prepare);
  await page.ready();
  return page;
}

/** The same, with the form open. */
export async function openForm(...given: Parameters<typeof open>): Promise<Page> {
  const page = await open(...given);
  await page.toForm();
  return page;
}
