import {fixture, fixtureCleanup, html} from '@open-wc/testing';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../mocks/engine/sandbox.js';
import {members} from '../../mocks/people/members.js';
import {personas, samplePassword} from '../../mocks/people/personas.js';
import type {Backend} from '../backend/backend.js';
import type {EnrolmentStep} from '../contract/enrolment.js';
import type {OperationId} from '../contract/index.js';
import type {Widget} from '../element/widget.js';
import type {Space} from './failure-sentences.js';
import type {WidgetHarness} from './harness.js';

export interface WidgetSuite<W extends Widget> {
  tag: string;
  harness: new (element: W) => WidgetHarness<W>;
  /** Where the enrolment stands when the widget opens; nothing for a widget of the member's space. */
  at?: EnrolmentStep;
  title: {fr: string; en: string};
  /** Of what it shows instead, where somebody is signed in. */
  signedInTitle?: {fr: string; en: string};
  /** A call that must succeed for the widget to show. */
  loads: OperationId;
  /** Nobody needs to be signed in to see it. */
  anyone?: boolean;
  /** Attributes a page may set when the widget is there already, for somebody of the family. */
  attributes?: Record<string, string>;
  /** What a member fills in, the call that saves it, and the event that tells it. */
  save?: {values: Record<string, string | boolean>; operation: OperationId; event: string};
  /** Values that may never be seen outside of the fields that hold them. */
  secrets?: string[];
}

export interface OpenOptions {
  backend?: Backend | undefined;
  sandbox?: SandboxOptions;
  locale?: 'fr' | 'en';
  /** There before the widget is in the page. */
  attributes?: Record<string, string>;
}

/** Where the widget of a suite is shown, one at a time, and what the page hears meanwhile. */
export class WidgetStage<W extends Widget> {
  /** What was written to the console. */
  readonly noise: string[] = [];
  sandbox!: Sandbox;
  /** One moment for all insurers of a test: what they say of time is the same. */
  readonly #now = new Date();
  readonly #console = {error: console.error, warn: console.warn};

  constructor(readonly suite: WidgetSuite<W>) {}

  get space(): Space {
    return this.suite.at ? 'enrolment' : 'member';
  }

  /** Whose enrolment it is: over HTTP no sandbox says it. */
  get whose(): Record<string, string> {
    return this.suite.at ? {'enrolment-id': personas.family.enrolmentId} : {};
  }

  /** Where the insurer's data stand when the widget opens. */
  get start(): SandboxOptions {
    return this.suite.at ? {at: this.suite.at} : {};
  }

  listen(): void {
    this.noise.length = 0;
    console.error = console.warn = (...words: unknown[]) => void this.noise.push(words.join(' '));
  }

  clear(): void {
    Object.assign(console, this.#console);
    fixtureCleanup();
  }

  async open(options: OpenOptions = {}): Promise<WidgetHarness<W>> {
    this.sandbox = createSandbox({now: () => this.#now, ...this.start, ...options.sandbox});
    const backend = 'backend' in options ? options.backend : this.sandbox;
    const element = document.createElement(this.suite.tag) as W;
    for (const [name, value] of Object.entries({locale: options.locale ?? 'fr', ...options.attributes}))
      element.setAttribute(name, value);
    if (backend) element.backend = backend;
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    return new this.suite.harness(element);
  }

  async ready(options: OpenOptions = {}): Promise<WidgetHarness<W>> {
    const harness = await this.open(options);
    await this.shown(harness, options.locale);
    return harness;
  }

  /** As `ready`, with the form filled in where there is one. */
  async filled(): Promise<WidgetHarness<W>> {
    const harness = await this.ready();
    if (this.suite.save) await harness.fill(this.suite.save.values);
    return harness;
  }

  /** Waits for the content. */
  shown(harness: WidgetHarness<W>, locale: 'fr' | 'en' = 'fr'): Promise<void> {
    const titles = [this.suite.title, this.suite.signedInTitle].flatMap((title) => title?.[locale] ?? []);
    return harness.until(
      () => titles.some((title) => harness.title.includes(title)) && !harness.root.querySelector('[aria-busy=true]'),
    );
  }

  /** Signs in where the login stands in the place of the widget. */
  async signIn(harness: WidgetHarness<W>): Promise<void> {
    await harness.until(() => harness.shows('email'));
    const {email} = this.suite.at ? personas.family : members.family;
    await harness.fill({email, password: samplePassword});
    await harness.submit();
    await this.shown(harness);
  }
}

/** What stands in the fields now, by their ids. */
export const valuesOf = ({root}: {root: ShadowRoot}): Record<string, string> =>
  Object.fromEntries(
    [...root.querySelectorAll<HTMLInputElement>('input, select, textarea')].map((each) => [
      each.id,
      each.type === 'radio' || each.type === 'checkbox' ? String(each.checked) : each.value,
    ]),
  );
