/** An element that ends a contract, on a page, for somebody who is signed in or for nobody: for its tests. */
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword, type PersonaId} from '../../../mocks/people/personas.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {factOf, WidgetHarness} from '../../testing/harness.js';
import {elementOver, inPage, place} from '../../testing/page.harness.js';

const told = [
  'cancellation-requested',
  'cancellation-taken-back',
  'withdrawal-declared',
  'page-requested',
  'document-send-requested',
  'save-failed',
];

export class EndingPage extends inPage(WidgetHarness, told) {
  /** What was declared since the page was opened. */
  get declared() {
    return Object.entries(this.db.endings).filter(([id]) => id !== 'resiliation-sofia');
  }

  /** The mails of the insurer. */
  get mails() {
    return this.db.outbox.filter(({kind}) => kind.startsWith('ending-'));
  }

  /** The words of the buttons shown, in their order. */
  get buttons(): string[] {
    return this.read('button');
  }

  /** « label: value », of the paper. */
  get facts(): string[] {
    return [...this.root.querySelectorAll('.paper .facts > div')].map(factOf);
  }

  /** What has to be filled in, by the ids of the controls. */
  get required(): string[] {
    return [...this.root.querySelectorAll('form [aria-required=true]')].map(({id}) => id);
  }
}

export const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

export interface EndingOpening {
  /** Nobody is signed in where nothing is said. */
  persona?: PersonaId | undefined;
  prepare?: (sandbox: Sandbox) => void;
  sandbox?: Sandbox;
  locale?: string;
}

export async function openEnding(
  tag: 'mutuelle-contract-cancellation' | 'mutuelle-contract-withdrawal',
  {persona, prepare, sandbox = createSandbox(), locale = 'fr'}: EndingOpening = {},
): Promise<EndingPage> {
  prepare?.(sandbox);
  if (persona) await signIn(sessionOf(sandbox), {email: members[persona].email, password: samplePassword});
  return place(new EndingPage(elementOver(sandbox, tag)), {attributes: {locale}});
}

export const luc = {firstName: 'Luc', lastName: 'Garnier', email: 'luc.garnier@example.org', contract: '55 021 884'};
