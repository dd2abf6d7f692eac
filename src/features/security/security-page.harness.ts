/** The security settings of a member who is signed in, as a page has them, for their tests. */
import '../../define/security-settings.js';
import {createSandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword} from '../../../mocks/people/personas.js';
import {keepDeviceToken} from '../../session/device.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {SecuritySettingsHarness} from './security-settings.harness.js';
import {elementOver, inPage, place} from '../../testing/page.harness.js';

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

export class Settings extends inPage(SecuritySettingsHarness, told) {}

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
  const page = await place(new Settings(elementOver(sandbox, 'mutuelle-security-settings')));
  await page.ready();
  return page;
}
