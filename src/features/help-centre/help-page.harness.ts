/** The help as a page has it, for its tests. */
import '../../define/help-centre.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword, type PersonaId} from '../../../mocks/people/personas.js';
import type {Help} from '../../contract/help.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {HelpCentreHarness} from './help-centre.harness.js';
import {answering, elementOver, inPage, place} from '../../testing/page.harness.js';

const told = [
  'answer-rated',
  'callback-requested',
  'complaint-sent',
  'page-requested',
  'page-absent',
  'save-failed',
  'load-failed',
  'session-expired',
];

export class Page extends inPage(HelpCentreHarness, told) {
  get session() {
    return sessionOf(this.sandbox);
  }

  async toComplaint(): Promise<void> {
    await this.press('Faire une réclamation');
    await this.until(() => this.shows('text'));
  }

  async toCallback(): Promise<void> {
    await this.press('Être rappelé\u00a0: Votre contrat');
    await this.until(() => this.shows('phone'));
  }

  async rate(id: string, words: 'Oui' | 'Non'): Promise<void> {
    if (!this.question(id)) await this.press('Voir toutes les questions');
    if (!this.question(id).open) await this.openAnswer(id);
    const buttons = [...this.question(id).querySelectorAll<HTMLElement>('button')];
    buttons.find((each) => each.textContent!.trim() === words)!.click();
    await this.settled();
  }
}

export interface Opening extends SandboxOptions {
  /** Who is signed in; nobody where nothing is said. */
  member?: PersonaId;
  attributes?: Readonly<Record<string, string>>;
  prepare?: (sandbox: Sandbox) => void;
  /** What the server answers otherwise. */
  help?: (help: Help) => Help;
}

export async function open(options: Opening = {}): Promise<Page> {
  const page = await openUnread(options);
  await page.ready();
  return page;
}

export async function openUnread({member, attributes = {}, prepare, help, ...options}: Opening = {}): Promise<Page> {
  const sandbox = createSandbox(options);
  if (member) await signIn(sessionOf(sandbox), {email: members[member].email, password: samplePassword});
  prepare?.(sandbox);
  if (help) answering(sandbox, 'getHelp', help);
  return place(new Page(elementOver(sandbox, 'mutuelle-help-centre')), {attributes});
}
