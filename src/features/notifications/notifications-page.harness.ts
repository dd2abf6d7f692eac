/** The notifications of a member, as a page has them, for their tests. */
import '../../define/notification-bell.js';
import '../../define/notification-centre.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import type {PersonaId} from '../../../mocks/people/personas.js';
import {journalChannel} from '../../../mocks/topics/member-changes/journal.js';
import {notify, recordOf, type Told} from '../../../mocks/topics/notifications/notify.js';
import {elementOver, inPage, place} from '../../testing/page.harness.js';
import {NotificationBellHarness} from './notification-bell.harness.js';
import {NotificationCentreHarness} from './notification-centre.harness.js';

const told = ['notifications-unread', 'page-requested', 'load-failed', 'session-expired', 'page-absent'];

interface Opening extends SandboxOptions {
  sandbox?: Sandbox;
  attributes?: Record<string, string>;
  width?: string;
}

/** What happens at the insurer of a page. */
export class Insurer {
  constructor(
    readonly sandbox: Sandbox,
    readonly persona: PersonaId = 'family',
  ) {}

  get record() {
    return recordOf(this.sandbox.simulator, members[this.persona]);
  }

  get unread(): number {
    return this.record.all.filter(({read}) => !read).length;
  }

  /** Something happens to the member. */
  tell(title: string, more: Partial<Told> = {}): void {
    notify(this.sandbox.simulator, members[this.persona], {kind: 'request', title, ...more});
  }

  get isHeard(): boolean {
    return this.sandbox.simulator.live.listening(journalChannel(this.persona)) > 0;
  }
}

export class CentrePage extends inPage(NotificationCentreHarness, told) {
  readonly insurer = new Insurer(this.sandbox);

  listening(): Promise<void> {
    return this.until(() => this.insurer.isHeard);
  }
}
export class BellPage extends inPage(NotificationBellHarness, told) {
  readonly insurer = new Insurer(this.sandbox);

  listening(): Promise<void> {
    return this.until(() => this.insurer.isHeard);
  }
}

export async function openUnread({sandbox, attributes, width = '64rem', ...options}: Opening = {}) {
  const element = elementOver(sandbox ?? createSandbox(options), 'mutuelle-notification-centre');
  return place(new CentrePage(element), {...(attributes && {attributes}), width});
}

/** The centre, in the sandbox of somebody. */
export async function openCentre(options: Opening = {}): Promise<CentrePage> {
  const page = await openUnread(options);
  await page.ready();
  return page;
}

export async function openUnreadBell({sandbox, attributes, width = '64rem', ...options}: Opening = {}) {
  const element = elementOver(sandbox ?? createSandbox(options), 'mutuelle-notification-bell');
  return place(new BellPage(element), {...(attributes && {attributes}), width});
}

/** The bell, in the sandbox of somebody. */
export async function openBell(options: Opening = {}): Promise<BellPage> {
  const page = await openUnreadBell(options);
  await page.ready();
  return page;
}
