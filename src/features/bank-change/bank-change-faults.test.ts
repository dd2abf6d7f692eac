import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/bank-change.js';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import type {FaultOptions} from '../../../mocks/engine/simulator.js';
import {members} from '../../../mocks/people/members.js';
import {contactRecord} from '../../../mocks/topics/member-profile/contacts.js';
import {sampleCodes} from '../../../mocks/people/personas.js';
import {handlers} from '../../../mocks/topics/bank-accounts/bank-accounts.handlers.js';
import type {OperationId} from '../../contract/index.js';
import {BankChangePanel} from './bank-change.panel.js';
import {account, answers, Page} from './bank-change-page.harness.js';

async function open(prepare: (sandbox: Sandbox) => void = () => {}): Promise<Page> {
  const sandbox = createSandbox();
  prepare(sandbox);
  const element = document.createElement('mutuelle-bank-change');
  Object.assign(element, {locale: 'fr', backend: sandbox});
  (await fixture(html`<div></div>`)).append(element);
  return new Page(element, sandbox);
}

const toForm = (at: Page) => at.ready();
const toCode = async (at: Page) => {
  await at.ready();
  await at.toCode();
};
const toReceipt = async (at: Page) => {
  await at.ready();
  await at.toReceipt();
};
const toQuestion = async (at: Page) => {
  await toReceipt(at);
  await at.press('Bloquer ce changement');
  await at.until(() => at.dialog?.open);
};
const again = async (at: Page, words: string) =>
  at.root.querySelector('.alert.danger') ? at.press('Réessayer') : at.press(words);

interface Case {
  id: OperationId;
  /** Until just before the call. */
  before?: (at: Page) => Promise<void>;
  /** What makes it, once more after it failed. */
  act: (at: Page) => Promise<void>;
  /** What must still be typed after it failed. */
  kept?: Record<string, string>;
  done: string;
  /** How many changes were made in the end. */
  changes: number;
}

/** Every call of the widget, and each way to make it. */
const cases: Record<string, Case> = {
  'the accounts': {
    id: 'getBankAccounts',
    act: async (at) => (at.text.includes('Réessayer') ? at.press('Réessayer') : undefined),
    done: 'form .line',
    changes: 0,
  },
  'another account, before its code': {
    id: 'changeBankAccount',
    before: toForm,
    act: (at) => at.send(answers),
    kept: {'account.holder': account['account.holder']},
    done: '.code',
    changes: 0,
  },
  'another account, after its code': {
    id: 'changeBankAccount',
    before: toCode,
    act: async (at) => {
      if (at.shows('code')) await at.fill({code: sampleCodes.right});
      await at.submit();
    },
    done: '.paper',
    changes: 1,
  },
  'a code that is given': {
    id: 'verifyCode',
    before: toCode,
    act: (at) => at.send({code: sampleCodes.right}),
    kept: {code: sampleCodes.right},
    done: '.paper',
    changes: 1,
  },
  'another code': {
    id: 'sendCode',
    before: toCode,
    act: (at) => at.press('Recevoir le code par e-mail'),
    done: '.code-again button',
    changes: 0,
  },
  'the mandate as a file': {
    id: 'getBankMandateFile',
    before: toReceipt,
    act: (at) => again(at, 'Télécharger le mandat'),
    done: '.promise',
    changes: 1,
  },
  'a change that is blocked': {
    id: 'blockBankChange',
    before: toQuestion,
    act: (at) => at.confirm(),
    done: '.blank',
    changes: 1,
  },
};

const faults: Record<string, ['network' | 'unexpected' | 'unavailable' | 'invalid-answer', FaultOptions]> = {
  'the line is cut before it': ['network', {}],
  'the line is cut after it': ['network', {after: 'effect'}],
  'the service fails before it': ['unexpected', {}],
  'the service fails after it': ['unexpected', {after: 'effect'}],
  'the answer makes no sense': ['invalid-answer', {}],
};

describe('every call of the change of account fails, before and after its effect MEM-51', () => {
  const {click} = HTMLAnchorElement.prototype;
  // a file that comes is given to the browser
  before(() => (HTMLAnchorElement.prototype.click = () => {}));
  after(() => (HTMLAnchorElement.prototype.click = click));

  for (const [what, {id, before: prepare, act, kept = {}, done, changes}] of Object.entries(cases))
    for (const [name, [code, options]] of Object.entries(faults)) {
      // what is refused for want of a code has no effect to fail after
      if (what === 'another account, before its code' && options.after) continue;
      it(`${what}: ${name}: it is said, nothing is lost, the same press goes on`, async () => {
        const fail = (sandbox: Sandbox) => sandbox.fail(id, code, options);
        const at = await open(prepare ? undefined : fail);
        await prepare?.(at);
        if (prepare) fail(at.sandbox);
        await act(at);
        await at.until(() => at.root.querySelector('.alert.danger, .blank.danger'));
        for (const [path, value] of Object.entries(kept)) expect(at.control(path).value, path).to.equal(value);
        await act(at);
        await at.until(() => at.root.querySelector(done));
        await at.until(() => !at.root.querySelector('.alert.danger, .blank.danger, [aria-busy=true]'));
        expect(at.changesOf()).to.have.length(changes);
        const notices = at.db.outbox.filter(({kind}) => kind === 'bank-account-changed');
        expect(notices).to.have.length(2 * changes);
      });
    }

  it('goes on with what was done where only the reading behind it fails', async () => {
    for (const what of ['another account, after its code', 'a change that is blocked']) {
      const {before: prepare, act, done} = cases[what]!;
      const at = await open();
      await prepare?.(at);
      at.sandbox.fail('getBankAccounts', 'network');
      await act(at);
      await at.until(() => at.root.querySelector(done) && at.root.querySelector('.alert.warning'));
      await at.press('Réessayer');
      await at.until(() => !at.root.querySelector('.alert.warning'));
      expect(at.root.querySelector(done)).not.to.equal(null);
    }
  });

  it('are all there is to call', () =>
    expect([...new Set(Object.values(cases).map(({id}) => id))].sort()).to.deep.equal(
      [...Object.keys(handlers), 'sendCode', 'verifyCode'].sort(),
    ));
});

describe('what comes after the first view does not come MEM-51', () => {
  const {more} = BankChangePanel;
  afterEach(() => {
    BankChangePanel.more = more;
  });
  const broken = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

  it('nothing is sent unchecked: it is said, answers stay, the next press goes on', async () => {
    BankChangePanel.more = broken;
    const at = await open();
    await at.until(() => at.root.querySelector('form'));
    await at.send({...account, uses: 'reimbursements'});
    await at.until(() => at.root.querySelector('.alert.danger'));
    expect(at.told).to.deep.equal(['save-failed {"code":"network"}']);
    expect(at.control('account.iban').value).to.equal(account['account.iban']);
    BankChangePanel.more = more;
    await at.submit();
    await at.until(() => at.shows('code'));
  });

  it('a change that is held can be blocked by the next press', async () => {
    BankChangePanel.more = broken;
    const at = await open(({simulator: {db}}) => {
      contactRecord(db, members.family.number, 'mobile').changedAt = Date.now();
    });
    await at.until(() => at.root.querySelector('.blank'));
    await at.press('Ce changement n’est pas de moi');
    await at.until(() => at.words.includes('La connexion ne passe pas'));
    BankChangePanel.more = more;
    await at.press('Ce changement n’est pas de moi');
    await at.confirm();
    await at.until(() => at.title === 'C’est bloqué');
    expect(at.words).not.to.contain('La connexion ne passe pas');
  });
});
