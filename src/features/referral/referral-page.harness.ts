/** The referrals of a member, as a page has them, for their tests. */
import '../../define/referral.js';
import {createSandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import type {OperationId} from '../../contract/index.js';
import {ReferralHarness} from './referral.harness.js';
import {answering, elementOver, inPage, place} from '../../testing/page.harness.js';

/** All that a member fills in. */
export const friend = {
  firstName: 'Salomé',
  email: 'salome@example.org',
  note: 'Comme promis, voici ma mutuelle.',
  agreed: true,
};

export class Page extends inPage(ReferralHarness, [
  'friend-invited',
  'save-failed',
  'load-failed',
  'session-expired',
  'page-absent',
]) {
  /** The mails that left. */
  get mails() {
    return this.db.outbox;
  }

  /** Somebody is to be invited. */
  async toForm(): Promise<void> {
    // it may be on its way already
    await this.until(() => this.root.querySelector('#invite, #f-firstName, #invitation-sent'));
    if (!this.shows('firstName')) await this.press('Inviter');
    await this.until(() => this.shows('firstName'));
  }

  /** The server answers an operation so, in the place of what it says itself. */
  answer<Answer>(id: OperationId, change: (answer: Answer) => unknown): void {
    answering(this.sandbox, id, change);
  }
}

export async function openUnread(options: SandboxOptions = {}, prepare?: (page: Page) => void): Promise<Page> {
  const page = new Page(elementOver(createSandbox(options), 'mutuelle-referral'));
  prepare?.(page);
  return place(page);
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
