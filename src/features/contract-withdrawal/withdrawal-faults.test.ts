import {expect} from '@open-wc/testing';
import '../../define/contract-withdrawal.js';
import {andRests, failingCalls, type FailingCall} from '../../testing/failing-calls.js';
import {ContractWithdrawalPanel} from './contract-withdrawal.panel.js';
import {luc, openEnding, type EndingOpening, type EndingPage} from '../../shell/ending/ending-page.harness.js';

const confirm = 'Confirmer ma renonciation';
const open = (opening: EndingOpening) => openEnding('mutuelle-contract-withdrawal', opening);
const shown = (at: EndingPage) => at.until(() => at.root.querySelector('form'));

async function toConfirm(at: EndingPage, values: Record<string, string> = {}): Promise<void> {
  await shown(at);
  await at.send(values);
  await at.until(() => at.buttons.includes(confirm));
}
async function toReceipt(at: EndingPage): Promise<void> {
  await toConfirm(at);
  await at.submit();
  await at.until(() => at.root.querySelector('.seal'));
  await at.settled();
}

interface Case extends FailingCall<EndingPage> {
  persona: EndingOpening['persona'];
}

/** How many withdrawals, and mails about them, there are in the end. */
const declared = (times: number) => (at: EndingPage) => {
  expect(at.declared).to.have.length(times);
  expect(at.mails).to.have.length(times);
};

const cases: Record<string, Case> = {
  'what can be withdrawn from': {
    id: 'getWithdrawalRules',
    persona: 'used',
    done: 'form',
    holds: declared(0),
  },
  'the withdrawal': {
    id: 'withdraw',
    persona: 'used',
    before: (at) => toConfirm(at),
    act: (at) => at.submit(),
    done: '.seal',
    holds: declared(1),
  },
  'the withdrawal of somebody who is not signed in': {
    id: 'withdraw',
    persona: undefined,
    before: (at) => toConfirm(at, luc),
    act: (at) => at.submit(),
    done: '.seal',
    holds: declared(1),
  },
  'the proof as a file': {
    id: 'getEndingReceipt',
    persona: 'used',
    before: toReceipt,
    act: (at) => (at.root.querySelector('.alert.danger') ? at.press('Réessayer') : at.press('Télécharger la preuve')),
    done: '.paper',
    holds: declared(1),
  },
};

describe('every call of the withdrawal fails, before and after its effect LAW-01 SPACE-36', () => {
  const {click} = HTMLAnchorElement.prototype;
  // a file that comes is given to the browser
  before(() => (HTMLAnchorElement.prototype.click = () => {}));
  after(() => (HTMLAnchorElement.prototype.click = click));
  failingCalls(cases, {
    open: (prepare, {persona}) => open({persona, prepare}),
    all: ['getEndingReceipt', 'getWithdrawalRules', 'withdraw'],
    faults: andRests,
    said: '.alert.danger, .alert.warning[role=alert], .blank.danger, .blank.info',
  });

  it('SPACE-36: cut five times after its effect, it is one withdrawal', async () => {
    for (const persona of ['used', undefined] as const) {
      const at = await open({persona});
      await toConfirm(at, persona ? {} : luc);
      at.sandbox.fail('withdraw', 'network', {after: 'effect', times: 5});
      for (let times = 0; times < 6; times++) await at.submit();
      await at.until(() => at.root.querySelector('.seal'));
      expect(at.declared).to.have.length(1);
      expect(at.mails).to.have.length(1);
    }
  });

  it('was made in another tab: it is said, and shown', async () => {
    const at = await open({persona: 'used'});
    await toConfirm(at);
    await toReceipt(await open({persona: 'used', sandbox: at.sandbox}));
    await at.submit();
    await at.until(() => at.words.includes('Cette demande est déjà faite pour ce contrat'));
    await at.press('Voir mes demandes');
    await at.until(() => at.buttons.some((each) => each.startsWith('Voir la preuve')));
    expect(at.declared).to.have.length(1);
  });
});

describe('what comes after the first view does not come LAW-01', () => {
  const {stepsFile} = ContractWithdrawalPanel;
  afterEach(() => Object.assign(ContractWithdrawalPanel, {stepsFile}));

  it('is said, nothing typed is lost, the same press goes on', async () => {
    ContractWithdrawalPanel.stepsFile = () => Promise.reject(new TypeError('Failed to fetch'));
    const at = await open({persona: undefined});
    await shown(at);
    await at.send(luc);
    await at.until(() => at.root.querySelector('.alert.danger'));
    expect(at.control('email').value).to.equal(luc.email);
    ContractWithdrawalPanel.stepsFile = stepsFile;
    await at.submit();
    await at.until(() => at.buttons.includes(confirm));
  });
});
