/** For tests of the pages of the gate: a small part of the member's space behind it, over a server of a few lines. */
import {fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import type {Backend, CallOptions} from '../../backend/backend.js';
import {BackendError} from '../../backend/error.js';
import {operation} from '../../contract/operation.js';
import type {Settings} from '../../contract/settings.js';
import type {Clock} from '../../backend/clock.js';
import {idOf, WidgetHarness} from '../../testing/harness.js';
import {sampleSettings} from '../../../mocks/people/insurer.js';
import {MemberElement} from '../member-element.js';
import {Panel} from '../panel.js';
import type {GateOwner} from '../panel-element.js';

class NotesPanel extends Panel<unknown> {
  override readonly read = operation({id: 'readNotes', method: 'GET', path: '/notes', access: 'member'});
  notes: unknown;
  override readonly title = 'Mes notes';
  override load(notes: unknown): void {
    this.notes = notes;
  }
  override clear(): void {
    this.notes = undefined;
  }
  override view(): TemplateResult {
    return html`<p>${this.notes}</p>`;
  }
}

export class GateWidget extends MemberElement<NotesPanel> {
  static override readonly panel = NotesPanel;
  /** Where the gate begins, where the page has it for nothing else. */
  start?: GateOwner['access'];

  set clock(clock: Clock) {
    this.flow.clock = clock;
  }

  protected override gateOwner(): GateOwner {
    return {...super.gateOwner(), ...(this.start && {access: this.start})};
  }
}
customElements.define('test-gate-widget', GateWidget);

export type Body = Record<string, unknown>;
/** By operation: the answer, or what makes it of the body and the options; an error is thrown. */
export type Answers = Record<string, unknown>;

/** What a server of a few lines was asked. */
export class GateServer {
  readonly volatile = true;
  readonly calls: {id: string; body: Body; intent: string | undefined}[] = [];
  readonly settings: Settings;

  constructor(
    readonly answers: Answers,
    settings: Partial<Settings> = {},
  ) {
    const access = {registration: true, passwordReset: true};
    this.settings = {...sampleSettings, links: {}, access, ...settings};
  }

  call = async ({id}: {id: string}, input: {body?: Body}, options: CallOptions = {}): Promise<unknown> => {
    if (id === 'getSettings') return this.settings;
    if (id === 'readNotes') {
      if (!options.credentials?.token()) throw new BackendError('unauthenticated');
      return 'Trois notes';
    }
    this.calls.push({id, body: input.body ?? {}, intent: options.intent});
    const given = this.answers[id];
    if (given === undefined) throw new Error(`no answer for ${id}`);
    const answer: unknown = await (typeof given === 'function' ? given(input.body, options) : given);
    if (answer instanceof Error) throw answer;
    return answer;
  };

  bodies(id: string): Body[] {
    return this.calls.filter((call) => call.id === id).map(({body}) => body);
  }
}

export const session = () => ({
  memberNumber: '7400000001',
  accessToken: 't',
  expiresAt: new Date(Date.now() + 900_000).toISOString(),
});

export const mail = (parts: Body = {}) => ({validFor: 1800, resendIn: 0, ...parts});

export class GateHarness extends WidgetHarness<GateWidget> {
  constructor(
    element: GateWidget,
    readonly server: GateServer,
    /** What the page of the host was told. */
    readonly told: string[],
  ) {
    super(element);
  }

  async reach(title: string): Promise<void> {
    await this.until(() => this.title.replace(/[\u00a0\u202f]/g, ' ') === title);
  }

  /** Names of what can be pressed. */
  get buttons(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('.frame button')].map((each) => each.textContent!.trim());
  }

  button(words: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find((each) => each.textContent!.includes(words));
    if (!found) throw new Error(`no button « ${words} » among ${this.buttons.join(', ')}`);
    return found;
  }

  /** In the order of the page, what a password manager sees of each field. */
  get fields(): string[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('input')].map(
      (each) => `${each.id} ${each.type} ${each.getAttribute('autocomplete') ?? ''}${each.readOnly ? ' readonly' : ''}`,
    );
  }

  get hasFocusOnTitle(): boolean {
    return this.root.activeElement?.hasAttribute('data-heading') ?? false;
  }

  /** A manager fills a control in and tells nobody. */
  fillSilently(values: Record<string, string>): void {
    for (const [path, value] of Object.entries(values))
      (this.root.getElementById(idOf(path)) as HTMLInputElement).value = value;
  }
}

const toldOf = [
  'mutuelle-signed-in',
  'mutuelle-registered',
  'mutuelle-password-changed',
  'mutuelle-device-remembered',
] as const;

export interface GateOptions {
  settings?: Partial<Settings>;
  locale?: 'fr' | 'en';
  clock?: Clock;
}

/** The gate as it stands at first, with nobody signed in. */
export async function openGate(
  start: GateWidget['start'],
  answers: Answers,
  {settings, locale = 'fr', clock}: GateOptions = {},
): Promise<GateHarness> {
  const server = new GateServer(answers, settings);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const told: string[] = [];
  for (const type of toldOf) box.addEventListener(type, () => void told.push(type));
  const element = document.createElement('test-gate-widget') as GateWidget;
  Object.assign(element, {locale, start, backend: server as unknown as Backend, ...(clock && {clock})});
  box.append(element);
  const gate = new GateHarness(element, server, told);
  await gate.until(() => gate.root?.querySelector('form'));
  return gate;
}

/** Good for any policy of these tests. */
export const goodPassword = 'Tanneurs-a-quai-7';
