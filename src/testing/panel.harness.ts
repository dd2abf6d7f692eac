/** For tests of panels: the smallest widget that shows one, over a backend that answers by operation. */
import {fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {createSandbox, sampleSettings, type SandboxOptions} from '../../mocks/index.js';
import type {Backend, CallOptions} from '../backend/backend.js';
import type {EnrolmentDraft} from '../contract/enrolment.js';
import {until} from './until.js';
import {EnrolmentWords} from '../shell/enrolment-words.js';
import {Widget} from '../element/widget.js';
import type {FailureWords} from '../element/failure-words.js';
import {EnrolmentFlow} from '../shell/enrolment-flow.js';
import type {EnrolmentPanel} from '../shell/form-panel.js';
import type {PanelClass} from '../shell/panel.js';

export type Answers = Record<string, (input: never, options: CallOptions) => unknown>;
export interface Call {
  id: string;
  input: {params?: Record<string, string>; body?: unknown};
  options: CallOptions;
}

/** A draft at its beginning; tests give what they need. */
export function draftOf(parts: Partial<EnrolmentDraft> = {}): EnrolmentDraft {
  return {
    id: 'adh-1',
    savedAt: null,
    step: 'guarantees',
    supportCode: 'K7M2-4QPD',
    accountCreated: true,
    beneficiaries: [],
    partial: {},
    invitation: {
      firstName: 'Hélène',
      lastName: 'Vasseur',
      email: 'h.vasseur@example.org',
      employer: 'Chantiers de l’Estuaire',
    },
    rules: {beneficiaryTypes: [], maxBeneficiaries: 9, debit: true},
    ...parts,
  };
}

/** Answers by operation; a value that is an error is thrown. Keeps what it was asked. */
export class FakeBackend {
  readonly volatile = true;
  readonly calls: Call[] = [];

  constructor(readonly answers: Answers) {}

  call = async (operation: {id: string}, input: Call['input'], options: CallOptions = {}): Promise<unknown> => {
    this.calls.push({id: operation.id, input, options});
    const answer = this.answers[operation.id];
    if (!answer) throw new Error(`no answer for ${operation.id}`);
    return answer(input as never, options);
  };

  bodiesOf(id: string): unknown[] {
    return this.calls.filter((call) => call.id === id).map((call) => call.input.body);
  }
}

export class PanelHost extends Widget {
  readonly flow = new EnrolmentFlow(this, {enrolmentId: () => 'adh-1'});
  readonly #words = new EnrolmentWords(this);
  panel!: EnrolmentPanel;
  #loaded = false;
  /** What each submit gave. */
  readonly results: boolean[] = [];

  override get failureWords(): FailureWords {
    return this.#words.forFailures;
  }

  set panelClass(panelClass: PanelClass<EnrolmentPanel>) {
    this.adopt(panelClass.styles);
    this.panel = new panelClass({flow: this.flow});
  }

  set width(width: string) {
    this.style.inlineSize = width;
  }

  protected override backendChanged(backend: Backend | undefined): void {
    void this.flow.start(backend);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    super.willUpdate(changed);
    if (!this.flow.draft || this.#loaded) return;
    this.#loaded = true;
    void this.panel.load(this.flow.draft);
  }

  protected override render(): TemplateResult {
    if (!this.#loaded) return html``;
    const {panel} = this;
    return html`<form class="frame stack loose" novalidate @submit=${this.#submit}>
      ${panel.hasOwnButtons ? '' : panel.header()} ${panel.view()}${panel.failureView()}
      ${
        panel.hasOwnButtons
          ? ''
          : html`<button id="submit" class="button primary">${panel.submitLabel ?? 'Suivant'}</button>`
      }
    </form>`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.results.push(await this.panel.submit());
  };

  // ---- what a test looks for -------------------------------------------------------------------------------------

  get root(): ShadowRoot {
    return this.renderRoot as ShadowRoot;
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)];
  }

  one<E extends Element = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  }

  /** A button or link by its words. */
  press(words: string): HTMLElement {
    const found = this.all('button, a').find(
      (each) => plain(each).includes(words) || each.getAttribute('aria-label') === words,
    );
    if (!found) throw new Error(`no button “${words}” among ${this.all('button, a').map(plain).join(' | ')}`);
    return found;
  }

  /** The control of a label that contains these words. */
  labelled(words: string): HTMLInputElement {
    const label = this.all('label').find((each) => plain(each).includes(words));
    const control =
      label?.querySelector('input') ?? (label && this.root.getElementById(label.getAttribute('for') ?? ''));
    if (!control) throw new Error(`no control labelled “${words}”`);
    return control as HTMLInputElement;
  }

  /** Presses « Suivant » and waits for what it gives. */
  async submit(): Promise<boolean | undefined> {
    const before = this.results.length;
    this.one('#submit').click();
    await until(() => this.results.length > before, 'the panel to answer');
    await this.updateComplete;
    return this.results.at(-1);
  }

  /** Comes back to the step: the panel loads again. */
  async reload(draft: EnrolmentDraft): Promise<void> {
    await this.panel.load(draft);
    await this.updateComplete;
  }
}
customElements.define('test-panel-host', PanelHost);

/** The text a reader sees, with ordinary spaces. */
export function plain(element: Element): string {
  return (element.textContent ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}

/** Shows a panel over a backend; resolves when `ready` matches something. */
export async function show(
  panelClass: PanelClass<EnrolmentPanel>,
  backend: unknown,
  ready = '.section',
  locale = 'fr',
  width = '',
): Promise<PanelHost> {
  const host = await fixture<PanelHost>(
    html`<test-panel-host
      lang=${locale}
      .width=${width}
      .panelClass=${panelClass}
      .backend=${backend}
    ></test-panel-host>`,
  );
  await until(() => host.renderRoot?.querySelector(ready), ready);
  await host.updateComplete;
  return host;
}

/** A fake that knows the settings and a draft; the rest is the test's. */
export function fake(answers: Answers = {}, draft: EnrolmentDraft = draftOf()): FakeBackend {
  return new FakeBackend({
    getSettings: () => sampleSettings,
    getEnrolment: () => draft,
    saveDraft: () => ({savedAt: '2026-11-22T14:32:00+01:00'}),
    recordProof: () => undefined,
    ...answers,
  });
}

/** The insurer, played, with everything answered before `at`. */
export function sandbox(options: SandboxOptions): Backend {
  const {call} = createSandbox(options);
  return {call, volatile: true};
}
