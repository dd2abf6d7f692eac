/** The security settings of a member who is signed in, as a page has them, for their tests. */
import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/security-settings.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword} from '../../../mocks/people/personas.js';
import {keepDeviceToken} from '../../session/device.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {SecuritySettingsHarness} from './security-settings.harness.js';
import type {SecuritySettings} from './security-settings.js';

export const {email} = members.family;
export const current = samplePassword;
/** Good for the policy of the simulated insurer. */
export const password = 'Quai-des-Antilles-9';
export const chosen = {password, confirmation: password};
const told = [
  'password-changed',
  'device-forgotten',
  'passkey-added',
  'passkey-removed',
  'signed-out',
  'session-expired',
];

export class Settings extends SecuritySettingsHarness {
  readonly told: string[] = [];

  constructor(
    element: SecuritySettings,
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

  async send(values: Record<string, string>): Promise<void> {
    await this.fill(values);
    await this.submit();
  }

  /** Presses what does it, in the question above the page. */
  async confirm(): Promise<void> {
    await this.until(() => this.dialog?.open);
    this.dialog!.querySelector<HTMLElement>('button.danger')!.click();
    await this.settled();
  }
}

interface Opening extends Pick<SandboxOptions, 'settings'> {
  remembered?: boolean;
}

/** The settings of the member of the family, signed in on a phone that asks for no code with `remembered`. */
export async function open({remembered = false, settings}: Opening = {}): Promise<Settings> {
  const sandbox = createSandbox({...(settings && {settings})});
  if (remembered) {
    const {db} = sandbox.simulator;
    db.devices['phone'] = {[email]: Date.now() + 86_400_000};
    keepDeviceToken(sandbox, 'phone');
  }
  await signIn(sessionOf(sandbox), {email, password: current});
  const element = document.createElement('mutuelle-security-settings');
  Object.assign(element, {locale: 'fr', backend: sandbox});
  (await fixture(html`<div></div>`)).append(element);
  const page = new Settings(element, sandbox);
  await page.ready();
  return page;
}
