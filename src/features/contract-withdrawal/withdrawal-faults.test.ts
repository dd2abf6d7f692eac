import {expect} from '@open-wc/testing';
import '../../define/contract-withdrawal.js';
import type {FaultOptions} from '../../../mocks/engine/simulator.js';
import type {OperationId} from '../../contract/index.js';
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

interface Case {
  id: OperationId;
  persona: EndingOpening['persona'];
  before?: (at: EndingPage) => Promise<void>;
  /** What makes the call, once more after it failed. */
  act: (at: EndingPage) => Promise<void>;
  done: (at: EndingPage) => unknown;
  /** How many withdrawals, and mails about them, there are in the end. */
  declared: number;
}

const cases: Record<string, Case> = {
  'what can be withdrawn from': {
    id: 'getWithdrawalRules',
    persona: 'used',
    act: async (at) => (at.text.includes('Réessayer') ? at.press('Réessayer') : undefined),
    done: (at) => at.root.querySelector('form'),
    declared: 0,
  },
  'the withdrawal': {
    id: 'withdraw',
    persona: 'used',
    before: toConfirm,
    act: (at) => at.submit(),
    done: (at) => at.root.querySelector('.seal'),
    declared: 1,
  },
  'the withdrawal of somebody who is not signed in': {
    id: 'withdraw',
    persona: undefined,
    before: (at) => toConfirm(at, luc),
    act: (at) => at.submit(),
    done: (at) => at.root.querySelector('.seal'),
    declared: 1,
  },
  'the proof as a file': {
    id: 'getEndingReceipt',
    persona: 'used',
    before: toReceipt,
    act: (at) => (at.root.querySelector('.alert.danger') ? at.press('Réessayer') : at.press('Télécharger la preuve')),
    done: (at) => at.root.querySelector('.paper'),
    declared: 1,
  },
};

const faults: Record<string, ['network' | 'unexpected' | 'unavailable' | 'invalid-answer', FaultOptions]> = {
  'the line is cut before it': ['network', {}],
  'the line is cut after it': ['network', {after: 'effect'}],
  'the service fails before it': ['unexpected', {}],
  'the service fails after it': ['unexpected', {after: 'effect'}],
  'the service rests': ['unavailable', {}],
  'the answer makes no sense': ['invalid-answer', {}],
};

describe('every call of the withdrawal fails, before and after its effect LAW-01 SPACE-36', () => {
  const {click} = HTMLAnchorElement.prototype;
  // a file that comes is given to the browser
  before(() => (HTMLAnchorElement.prototype.click = () => {}));
  after(() => (HTMLAnchorElement.prototype.click = click));
  const wrong = '.alert.danger, .alert.warning[role=alert], .blank.danger, .blank.info';

  for (const [what, {id, persona, before: prepare, act, done, declared}] of Object.entries(cases))
    for (const [name, [code, options]] of Object.entries(faults))
      it(`${what}: ${name}: it is said, nothing is lost, the same press goes on`, async () => {
        const at = await open({persona, ...(!prepare && {prepare: (sandbox) => sandbox.fail(id, code, options)})});
        await prepare?.(at);
        if (prepare) at.sandbox.fail(id, code, options);
        await act(at);
        await at.until(() => at.root.querySelector(wrong) ?? at.words.includes('Réessayer'));
        await act(at);
        await at.until(() => done(at));
        await at.until(() => !at.root.querySelector(`${wrong}, [aria-busy=true]`));
        expect(at.declared).to.have.length(declared);
        expect(at.mails).to.have.length(declared);
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

  it('are all there is to call', () =>
    expect([...new Set(Object.values(cases).map(({id}) => id))].sort()).to.deep.equal([
      'getEndingReceipt',
      'getWithdrawalRules',
      'withdraw',
    ]));
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
