import {expect} from '@open-wc/testing';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import {contactRecord} from '../../../mocks/topics/member-profile/contacts.js';
import {sampleCodes} from '../../../mocks/people/personas.js';
import {handlers} from '../../../mocks/topics/bank-accounts/bank-accounts.handlers.js';
import {failingCalls, failingReading, type FailingCall} from '../../testing/failing-calls.js';
import {elementOver, place} from '../../testing/page.harness.js';
import {BankChangePanel} from './bank-change.panel.js';
import {account, answers, Page} from './bank-change-page.harness.js';

function open(prepare?: (sandbox: Sandbox) => void): Promise<Page> {
  const sandbox = createSandbox();
  prepare?.(sandbox);
  return place(new Page(elementOver(sandbox, 'mutuelle-bank-change')));
}

const toCode = (at: Page) => at.toCode();
const toQuestion = async (at: Page) => {
  await at.toReceipt();
  await at.press('Bloquer ce changement');
  await at.until(() => at.dialog?.open);
};
const again = async (at: Page, words: string) =>
  at.root.querySelector('.alert.danger') ? at.press('Réessayer') : at.press(words);

/** How many changes were made in the end; each is told twice. */
const changed = (times: number) => (at: Page) => {
  expect(at.changesOf()).to.have.length(times);
  expect(at.db.outbox.filter(({kind}) => kind === 'bank-account-changed')).to.have.length(2 * times);
};

/** Every call of the widget, and each way to make it. */
const cases: Record<string, FailingCall<Page>> = {
  'the accounts': {
    id: 'getBankAccounts',
    done: 'form .line',
    holds: changed(0),
  },
  'another account, before its code': {
    id: 'changeBankAccount',
    refused: true,
    act: (at) => at.send(answers),
    kept: {'account.holder': account['account.holder']},
    done: '.code',
    holds: changed(0),
  },
  'another account, after its code': {
    id: 'changeBankAccount',
    before: toCode,
    act: async (at) => {
      if (at.shows('code')) await at.fill({code: sampleCodes.right});
      await at.submit();
    },
    done: '.paper',
    holds: changed(1),
  },
  'a code that is given': {
    id: 'verifyCode',
    before: toCode,
    act: (at) => at.send({code: sampleCodes.right}),
    kept: {code: sampleCodes.right},
    done: '.paper',
    holds: changed(1),
  },
  'another code': {
    id: 'sendCode',
    before: toCode,
    act: (at) => at.press('Recevoir le code par e-mail'),
    done: '.code-again button',
    holds: changed(0),
  },
  'the mandate as a file': {
    id: 'getBankMandateFile',
    before: (at) => at.toReceipt(),
    act: (at) => again(at, 'Télécharger le mandat'),
    done: '.promise',
    holds: changed(1),
  },
  'a change that is blocked': {
    id: 'blockBankChange',
    before: toQuestion,
    act: (at) => at.confirm(),
    done: '.blank',
    holds: changed(1),
  },
};

describe('every call of the change of account fails, before and after its effect MEM-51', () => {
  const {click} = HTMLAnchorElement.prototype;
  // a file that comes is given to the browser
  before(() => (HTMLAnchorElement.prototype.click = () => {}));
  after(() => (HTMLAnchorElement.prototype.click = click));

  failingCalls(cases, {open, all: [...Object.keys(handlers), 'sendCode', 'verifyCode']});
  failingReading(cases, {
    open,
    of: ['another account, after its code', 'a change that is blocked'],
    reading: 'getBankAccounts',
  });
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
