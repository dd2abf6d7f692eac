/** The profile of a member, as a page has it, for its tests. */
import '../../define/member-profile.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {sampleCodes} from '../../../mocks/people/personas.js';
import {MemberProfileHarness} from './member-profile.harness.js';
import {elementOver, inPage, place} from '../../testing/page.harness.js';

const told = [
  'member-profile-changed',
  'contact-preferences-saved',
  'page-requested',
  'document-send-requested',
  'session-expired',
];

export const newPhone = '06 39 98 00 71';
export const newEmail = 'helene.nouvelle@example.org';

export class Profile extends inPage(MemberProfileHarness, told) {
  /** The kinds of messages that left, and where to. */
  get sent(): string[] {
    return this.db.outbox.map(({kind, to}) => `${kind} ${to}`);
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
  return place(new Profile(elementOver(sandbox, 'mutuelle-member-profile')));
}
