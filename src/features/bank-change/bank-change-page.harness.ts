/** The change of account of a member who is signed in, as a page has it, for its tests. */
import '../../define/bank-change.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {exampleBic, exampleIban} from '../../../mocks/people/example-numbers.js';
import {members} from '../../../mocks/people/members.js';
import {sampleCodes, samplePassword, type PersonaId} from '../../../mocks/people/personas.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {BankChangeHarness} from './bank-change.harness.js';
import {factOf} from '../../testing/harness.js';
import {elementOver, inPage, place} from '../../testing/page.harness.js';

export const iban = exampleIban(401);
export const ending = iban.slice(-3);
export const account = {
  'account.holder': 'Mme Hélène Vasseur',
  'account.iban': iban,
  'account.bic': exampleBic,
};
/** All that the member of the family answers. */
export const answers = {...account, uses: 'both', mandate: true};
const told = ['bank-account-changed', 'bank-change-blocked', 'bank-change-left', 'session-expired', 'save-failed'];

export class Page extends inPage(BankChangeHarness, told) {
  /** What the mocks keep of the changes of a member. */
  changesOf(persona: PersonaId = 'family') {
    return this.db.bankFiles[members[persona].number]?.changes ?? [];
  }

  /** As far as the code. */
  async toCode(values: Readonly<Record<string, string | boolean>> = answers): Promise<void> {
    await this.send(values);
    await this.until(() => this.shows('code'));
  }

  async toReceipt(values?: Readonly<Record<string, string | boolean>>): Promise<void> {
    await this.toCode(values);
    await this.send({code: sampleCodes.right});
    await this.until(() => this.root.querySelector('.paper'));
  }

  /** The facts of the receipt, or of what changes: « label: value ». */
  facts(within: string): string[] {
    return [...this.root.querySelectorAll(`${within} .facts > div`)].map(factOf);
  }
}

interface Opening extends Pick<SandboxOptions, 'settings'> {
  persona?: PersonaId;
  prepare?: (sandbox: Sandbox) => void;
}

export async function open({persona = 'family', settings, prepare}: Opening = {}): Promise<Page> {
  const sandbox = createSandbox({...(settings && {settings})});
  prepare?.(sandbox);
  await signIn(sessionOf(sandbox), {email: members[persona].email, password: samplePassword});
  const page = await place(new Page(elementOver(sandbox, 'mutuelle-bank-change')));
  await page.ready();
  return page;
}
