/** The profile of a member, as a page has it, for its tests. */
import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/member-profile.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {sampleCodes} from '../../../mocks/people/personas.js';
import {MemberProfileHarness} from './member-profile.harness.js';
import type {MemberProfile} from './member-profile.js';

const told = [
  'member-profile-changed',
  'contact-preferences-saved',
  'page-requested',
  'document-send-requested',
  'session-expired',
];

export const newPhone = '06 39 98 00 71';
export const newEmail = 'helene.nouvelle@example.org';

export class Profile extends MemberProfileHarness {
  readonly told: string[] = [];

  constructor(
    element: MemberProfile,
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

  /** The kinds of messages that left, and where to. */
  get sent(): string[] {
    return this.db.outbox.map(({kind, to}) => `${kind} ${to}`);
  }

  /** What was sent to the server from now on. */
  watch(): {id: string; body: unknown}[] {
    const calls: {id: string; body: unknown}[] = [];
    const {call} = this.sandbox;
    const watched = (...given: Parameters<typeof call>) => {
      calls.push({id: given[0].id, body: (given[1] as {body?: unknown}).body});
      return call(...given);
    };
    Object.assign(this.sandbox, {call: watched});
    return calls;
  }

  async send(values: Record<string, string | boolean>): Promise<void> {
    await this.fill(values);
    await this.submit();
  }

  /** Up to the code of the new number or address; the code of the old one is given on the way. */
  async announce(words: string, value: string): Promise<void> {
    await this.edit(words);
    await this.send({value});
    await this.until(() => this.root.querySelector('#step-up-title'));
    await this.send({code: sampleCodes.right});
    await this.until(() => this.words.includes('Un code vient de partir'));
  }
}

/** The profile of the member of the family, or of somebody else. */
export async function open(options: SandboxOptions = {}, sandbox = createSandbox(options)): Promise<Profile> {
  const page = await show(sandbox);
  await page.ready();
  return page;
}

/** As soon as it is in the page. */
export async function show(sandbox: Sandbox): Promise<Profile> {
  const element = document.createElement('mutuelle-member-profile');
  Object.assign(element, {locale: 'fr', backend: sandbox});
  (await fixture(html`<div></div>`)).append(element);
  return new Profile(element, sandbox);
}
