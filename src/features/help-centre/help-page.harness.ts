/** The help as a page has it, for its tests. */
import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/help-centre.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword, type PersonaId} from '../../../mocks/people/personas.js';
import type {Help} from '../../contract/help.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {HelpCentreHarness} from './help-centre.harness.js';
import type {HelpCentre} from './help-centre.js';

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

export class Page extends HelpCentreHarness {
  readonly told: string[] = [];

  constructor(
    element: HelpCentre,
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

  get session() {
    return sessionOf(this.sandbox);
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

  async send(values: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.fill(values);
    await this.submit();
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
  if (help) answering(sandbox, help);
  const element = document.createElement('mutuelle-help-centre');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, {locale: 'fr', backend: sandbox});
  (await fixture(html`<div></div>`)).append(element);
  return new Page(element, sandbox);
}

/** The server of another insurer. */
function answering(sandbox: Sandbox, help: (help: Help) => Help): void {
  const {call} = sandbox;
  const other = async (...given: Parameters<typeof call>) => {
    const answer = await call(...given);
    return given[0].id === 'getHelp' ? help(answer as Help) : answer;
  };
  Object.assign(sandbox, {call: other});
}
