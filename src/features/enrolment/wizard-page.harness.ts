import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/enrolment-wizard.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {personas, samplePassword} from '../../../mocks/people/personas.js';
import type {Backend} from '../../backend/backend.js';
import {flat} from '../../element/form.js';
import type {EnrolmentWizard} from './enrolment-wizard.js';
import {EnrolmentWizardHarness} from './enrolment-wizard.harness.js';

/** Sample answers by field path, booleans and texts only. */
export const typed = (value: object) =>
  Object.fromEntries(
    Object.entries(flat(value)).filter((entry): entry is [string, string | boolean] => entry[1] !== undefined),
  );
/** A choice first shows the fields it asks for. */
export const ordered = (values: Record<string, string | boolean>) => {
  const first = (path: string) => (/enabled$|kind$|sameForDebit$/.test(path) ? 0 : 1);
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => first(a) - first(b)));
};
export const account = {password: samplePassword, confirmation: samplePassword};

const heard = [
  'step-changed',
  'step-saved',
  'beneficiary-saved',
  'beneficiary-removed',
  'signature-code-sent',
  'enrolment-completed',
  'save-failed',
  'link-refused',
  'session-expired',
];

/** A host page with the wizard, and what it hears. */
class WizardPage {
  sandbox!: Sandbox;
  harness!: EnrolmentWizardHarness;
  /** What was written to the console. */
  readonly noise: string[] = [];
  readonly #events: CustomEvent[] = [];
  readonly #console = {error: console.error, warn: console.warn};

  told(type: string): CustomEvent[] {
    return this.#events.filter((event) => event.type === type);
  }

  /** What the insurer holds of the family's enrolment. */
  draft() {
    return this.sandbox.simulator.db.enrolments['adh-family']!;
  }

  async show(backend: Backend, attributes: {enrolmentId?: string; locale?: string} = {}) {
    const element = await fixture<EnrolmentWizard>(
      html`<mutuelle-enrolment-wizard
        .backend=${backend}
        .enrolmentId=${attributes.enrolmentId}
        locale=${attributes.locale ?? 'fr'}
      ></mutuelle-enrolment-wizard>`,
    );
    for (const type of heard)
      element.addEventListener(`mutuelle-${type}`, (event) => this.#events.push(event as CustomEvent));
    this.harness = new EnrolmentWizardHarness(element);
    return this.harness;
  }

  /** The wizard at a step, for a host that signs the member in itself. */
  async at(step: SandboxOptions['at'], title: string, options: SandboxOptions = {}): Promise<void> {
    this.sandbox = createSandbox({...options, ...(step ? {at: step} : {})});
    const {enrolmentId} = personas[options.persona ?? 'family'];
    await this.show({call: this.sandbox.call, volatile: true}, {enrolmentId});
    await this.harness.reach(title);
  }

  /** As wide as a column of a page, whatever the window is. */
  async column(width: number): Promise<void> {
    this.harness.element.style.inlineSize = `${width}px`;
    await this.harness.element.updateComplete;
  }

  /** The wizard on the page that the link of the e-mail opens. */
  async invited(options: SandboxOptions = {}): Promise<void> {
    this.sandbox = createSandbox(options);
    await this.show(this.sandbox);
    await this.harness.reach('Votre adhésion à la mutuelle de votre entreprise');
  }

  begin(): void {
    this.#events.length = this.noise.length = 0;
    console.error = console.warn = (...words: unknown[]) => void this.noise.push(words.join(' '));
  }

  end(): void {
    Object.assign(console, this.#console);
    history.replaceState(null, '', location.pathname + location.search);
  }
}

/** One page for the tests of a `describe`; it begins and ends with each of them. */
export function wizardPage(): WizardPage {
  const page = new WizardPage();
  beforeEach(() => page.begin());
  afterEach(() => page.end());
  return page;
}
