import {expect} from '@open-wc/testing';
import '../../define/contract-cancellation.js';
import {formatCivilDate, todayIn} from '../../domain/civil-date.js';
import {andRests, failingCalls, failingReading, type FailingCall} from '../../testing/failing-calls.js';
import {luc, openEnding, type EndingOpening, type EndingPage} from '../../shell/ending/ending-page.harness.js';
import {ContractCancellationPanel} from './contract-cancellation.panel.js';

const confirm = 'Confirmer ma demande de résiliation';
const answers = {reasonId: 'employer', eventDate: formatCivilDate(todayIn())};
const open = (opening: EndingOpening) => openEnding('mutuelle-contract-cancellation', opening);

async function toRecap(at: EndingPage, values: Record<string, string> = answers): Promise<void> {
  await at.until(() => at.buttons.includes('Commencer'));
  await at.press('Commencer');
  await at.until(() => at.shows('reasonId'));
  await at.send(values);
  await at.until(() => at.buttons.includes(confirm));
}
async function toReceipt(at: EndingPage): Promise<void> {
  await toRecap(at);
  await at.submit();
  await at.until(() => at.root.querySelector('.paper'));
  await at.settled();
}
async function toQuestion(at: EndingPage): Promise<void> {
  await at.until(() => at.buttons.some((each) => each.startsWith('Voir la preuve')));
  await at.press('Voir la preuve');
  await at.until(() => at.buttons.includes('Retirer ma demande'));
  await at.press('Retirer ma demande');
  await at.until(() => at.dialog?.open);
}
const retryOr = (at: EndingPage, words: string) =>
  at.root.querySelector('.alert.danger') ? at.press('Réessayer') : at.press(words);

interface Case extends FailingCall<EndingPage> {
  persona: EndingOpening['persona'];
}

/** How many requests there are in the end, and mails about them. */
const declared =
  (requests: number, mails = requests) =>
  (at: EndingPage) => {
    expect(at.declared).to.have.length(requests);
    expect(at.mails).to.have.length(mails);
  };

/** Every call of the element, and each way to make it. */
const cases: Record<string, Case> = {
  'the conditions': {
    id: 'getCancellationRules',
    persona: 'otherPerson',
    done: (at) => at.buttons.includes('Commencer'),
    holds: declared(0),
  },
  'the request': {
    id: 'requestCancellation',
    persona: 'otherPerson',
    before: (at) => toRecap(at),
    act: (at) => at.submit(),
    done: (at) => at.title === 'Votre demande est reçue',
    holds: declared(1),
  },
  'the request of somebody who is not signed in': {
    id: 'requestCancellation',
    persona: undefined,
    before: (at) => toRecap(at, {...luc, ...answers}),
    act: (at) => at.submit(),
    done: (at) => at.title === 'Votre demande est reçue',
    holds: declared(1),
  },
  'the proof as a file': {
    id: 'getEndingReceipt',
    persona: 'otherPerson',
    before: toReceipt,
    act: (at) => retryOr(at, 'Télécharger la preuve'),
    done: '.paper',
    holds: declared(1),
  },
  'a request that is taken back': {
    id: 'takeBackCancellation',
    persona: 'resume',
    before: toQuestion,
    act: (at) => at.confirm(),
    done: (at) => at.title === 'Votre demande est retirée',
    holds: declared(0, 1),
  },
};

describe('every call of the cancellation fails, before and after its effect MEM-77 SPACE-36', () => {
  const {click} = HTMLAnchorElement.prototype;
  // a file that comes is given to the browser
  before(() => (HTMLAnchorElement.prototype.click = () => {}));
  after(() => (HTMLAnchorElement.prototype.click = click));

  const place = (prepare: EndingOpening['prepare'], {persona}: Case) => open({persona, prepare});
  failingCalls(cases, {
    open: place,
    all: ['getCancellationRules', 'getEndingReceipt', 'requestCancellation', 'takeBackCancellation'],
    faults: andRests,
    said: '.alert.danger, .alert.warning[role=alert], .blank.danger, .blank.info',
  });
  failingReading(cases, {
    open: place,
    of: ['the request'],
    reading: 'getCancellationRules',
    meanwhile: (at) => expect(at.root.querySelector('.paper')).not.to.equal(null),
  });

  it('SPACE-36: cut five times after its effect, it is one request, also for who opens the page anew', async () => {
    for (const persona of ['otherPerson', undefined] as const) {
      const at = await open({persona});
      await toRecap(at, persona ? answers : {...luc, ...answers});
      at.sandbox.fail('requestCancellation', 'network', {after: 'effect', times: 5});
      for (let times = 0; times < 5; times++) {
        await at.submit();
        await at.until(() => at.root.querySelector('.alert.danger'));
      }
      expect(at.declared).to.have.length(1);
      const anew = await open({persona, sandbox: at.sandbox});
      if (persona) await anew.until(() => anew.words.includes('Vos demandes'));
      else {
        await toRecap(anew, {...luc, ...answers});
        await anew.submit();
        await anew.until(() => anew.title === 'Votre demande est reçue');
      }
      expect(at.declared).to.have.length(1);
      expect(at.mails).to.have.length(1);
    }
  });
});

describe('what comes after the first view does not come MEM-77', () => {
  const {courseFile, receiptFile} = ContractCancellationPanel;
  afterEach(() => Object.assign(ContractCancellationPanel, {courseFile, receiptFile}));
  const broken = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

  it('the form: it is said, the next press asks again', async () => {
    ContractCancellationPanel.courseFile = broken;
    const at = await open({persona: 'otherPerson'});
    await at.until(() => at.buttons.includes('Commencer'));
    await at.press('Commencer');
    await at.until(() => at.root.querySelector('.alert.info'));
    ContractCancellationPanel.courseFile = courseFile;
    await at.press('Réessayer');
    await at.until(() => at.shows('reasonId'));
    expect(at.focused).to.equal('title');
  });

  it('the proof: what was asked for is told all the same, once', async () => {
    ContractCancellationPanel.receiptFile = broken;
    const at = await open({persona: undefined});
    await toRecap(at, {...luc, ...answers});
    await at.submit();
    await at.until(() => at.root.querySelector('.alert.info') && at.focused === 'title');
    expect(at.title).to.equal('Résilier votre contrat');
    ContractCancellationPanel.receiptFile = receiptFile;
    await at.press('Réessayer');
    await at.until(() => at.title === 'Votre demande est reçue');
    expect(at.declared).to.have.length(1);
  });
});
