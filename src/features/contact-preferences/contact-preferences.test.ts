import {expect} from '@open-wc/testing';
import '../../define/contact-preferences.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {handlers} from '../../../mocks/topics/contact-preferences/contact-preferences.handlers.js';
import {members} from '../../../mocks/people/members.js';
import type {OperationId} from '../../contract/index.js';
import {accessible} from '../../testing/accessible.js';
import {failingCalls, type FailingCall} from '../../testing/failing-calls.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {elementOver, inPage, place} from '../../testing/page.harness.js';
import {ContactPreferencesHarness} from './contact-preferences.harness.js';
import type {ContactPreferences} from './contact-preferences.js';

runWidgetSuite<ContactPreferences>({
  tag: 'mutuelle-contact-preferences',
  harness: ContactPreferencesHarness,
  loads: 'getContactPreferences',
  title: {fr: 'Mes préférences de contact', en: 'My contact preferences'},
  save: {
    values: {'papers.0': 'online', 'alerts.0': false, alertChannel: 'sms', 'offers.0': true},
    operation: 'saveContactPreferences',
    event: 'mutuelle-contact-preferences-saved',
  },
});

const told = ['contact-preferences-saved', 'email-change-requested'];

class Preferences extends inPage(ContactPreferencesHarness, told) {
  /** What was asked of the server. */
  readonly calls = this.watch();

  /** One box or radio of the table. */
  delivery(index: number, way: string): HTMLInputElement {
    return this.root.querySelector(`#f-papers-${index}-${way}`)!;
  }
}

const show = (options: SandboxOptions = {}, sandbox = createSandbox(options)): Promise<Preferences> =>
  place(new Preferences(elementOver(sandbox, 'mutuelle-contact-preferences')));

async function open(options: SandboxOptions = {}): Promise<Preferences> {
  const page = await show(options);
  await page.ready();
  return page;
}

describe('how the insurer writes MEM-74', () => {
  it('has one radio for each way of each paper, and no offer ticked beforehand', async () => {
    const at = await open();
    const rows = [...at.root.querySelectorAll('tbody tr')].map((row) => ({
      paper: row.querySelector('th')!.textContent!.replace(/\s+/g, ' ').trim(),
      chosen: (row.querySelector('input:checked') as HTMLInputElement | null)?.dataset['value'],
    }));
    expect(rows).to.deep.equal([
      {paper: 'Décomptes Chaque mois', chosen: 'post'},
      {paper: 'Échéancier de cotisation En décembre', chosen: 'online'},
      {paper: 'Contrat et avenants À chaque changement', chosen: 'post'},
      {paper: 'Attestation fiscale En février', chosen: 'online'},
      {paper: 'Lettres recommandées Si la loi le demande', chosen: undefined},
    ]);
    expect(at.words).to.contain('Toujours par courrier').and.to.contain('sans détail de santé');
    expect([0, 1].map((index) => at.control(`offers.${index}`).checked)).to.deep.equal([false, false]);
  });

  it('sends what changed and nothing else, in one call; the saved view says what comes next', async () => {
    const at = await open();
    await at.fill({'papers.0': 'online', 'offers.0': true});
    await at.submit();
    await at.until(() => at.focused === 'preferences-saved');
    expect(at.calls.filter(({id}) => id !== 'getSettings').slice(1)).to.deep.equal([
      {id: 'saveContactPreferences', body: {papers: {statements: 'online'}, alerts: {}, offers: {prevention: true}}},
    ]);
    expect(at.words).to.match(
      /Le décompte du mois de \p{L}+ arrivera en ligne\. Celui du mois de \p{L}+ est déjà parti/u,
    );
    expect(at.told).to.deep.equal(['contact-preferences-saved {}']);
    const lines = [...at.root.querySelectorAll('.line')].map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
    expect(lines[0]).to.match(/^Décomptes En ligne/);
    expect(lines.at(-2)).to.contain(`Par e-mail, ${members.family.email}`);
    expect(lines.at(-1)).to.contain('Recevoir des conseils de prévention');
    await accessible(at.element);
  });

  it('goes back to paper whenever the member wants, at the paper that was pressed', async () => {
    const at = await open();
    await at.fill({'papers.0': 'online'});
    await at.submit();
    await at.until(() => at.focused === 'preferences-saved');
    await at.press('Modifier\u00a0: Décomptes');
    await at.until(() => at.focused === 'f-papers-0-online');
    await at.fill({'papers.0': 'post'});
    await at.submit();
    await at.until(() => at.focused === 'preferences-saved');
    expect(at.words).to.contain('arrivera par courrier');
    await at.press('Modifier\u00a0: Alertes');
    await at.until(() => at.focused === 'f-alerts-0');
  });

  it('chooses zero paper in one press, which is not sent before it is saved', async () => {
    const at = await open();
    await at.press('Tout recevoir en ligne');
    expect([0, 1, 2, 3].map((index) => at.delivery(index, 'online').checked)).to.deep.equal(Array(4).fill(true));
    expect(at.words).to.contain('Il reste à enregistrer.');
    expect(at.calls.some(({id}) => id === 'saveContactPreferences')).to.equal(false);
    await at.submit();
    await at.until(() => at.focused === 'preferences-saved');
    expect(at.calls.at(-1)!.body).to.deep.equal({
      papers: {statements: 'online', contract: 'online'},
      alerts: {},
      offers: {},
    });
  });

  it('sends nothing where nothing changed, and says so', async () => {
    const at = await open();
    await at.fill({'papers.0': 'online'});
    await at.fill({'papers.0': 'post'});
    await at.submit();
    await at.until(() => at.focused === 'preferences-unchanged');
    expect(at.calls.some(({id}) => id === 'saveContactPreferences')).to.equal(false);
  });

  it('chooses nothing where the server says what only a newer page knows', async () => {
    const sandbox = createSandbox();
    sandbox.simulator.db.contactPreferences[members.family.number] = {
      papers: {statements: 'fax' as 'post'},
      alerts: {},
      offers: {},
      changedOn: {},
      alertChannel: 'pigeon' as 'sms',
    };
    const at = await show({}, sandbox);
    await at.ready();
    expect([at.delivery(0, 'online').checked, at.delivery(0, 'post').checked]).to.deep.equal([false, false]);
    await at.fill({'alerts.0': false});
    await at.submit();
    await at.until(() => at.focused === 'preferences-saved');
    expect(at.calls.at(-1)!.body).to.deep.equal({papers: {}, alerts: {paid: false}, offers: {}});
    expect(at.words).to.contain('Autrement');
  });
});

describe('an e-mail that fails MEM-74', () => {
  it('is said with its day and two ways out; the member knows that it is right', async () => {
    const at = await open({persona: 'resume'});
    expect(at.words).to.match(/Le dernier est revenu le \d+ \p{L}+\./u);
    await accessible(at.element);
    await at.press('Mon adresse est bonne');
    await at.until(() => at.focused === 'email-tried');
    expect(at.words).not.to.contain('ne vous parviennent plus');
  });

  it('is corrected where the page leads, else by phone', async () => {
    const at = await open({persona: 'resume'});
    await at.press('Corriger mon e-mail');
    expect(at.told).to.deep.equal(['email-change-requested {}']);
    expect(at.root.querySelector('.alert a[href^="tel:"]')).not.to.equal(null);
    const led = await open({persona: 'resume'});
    led.element.addEventListener('mutuelle-email-change-requested', (event) => event.preventDefault());
    await led.press('Corriger mon e-mail');
    expect(led.root.querySelector('.alert a[href^="tel:"]')).to.equal(null);
  });
});

/** Every call of the widget, and what makes it, once more after it failed. */
const cases: Partial<Record<OperationId, FailingCall<Preferences>>> = {
  getContactPreferences: {
    done: '.papers',
  },
  saveContactPreferences: {
    act: async (at) => {
      await at.fill({'papers.0': 'online'});
      await at.submit();
    },
    failed: (at) => expect(at.delivery(0, 'online').checked).to.equal(true),
    done: '#preferences-saved',
  },
  confirmEmailWorks: {act: (at) => at.press('Mon adresse est bonne'), done: '#email-tried'},
};

describe('every call of the preferences fails, before and after its effect', () => {
  const open = (prepare: (sandbox: Sandbox) => void) => {
    const sandbox = createSandbox({persona: 'resume'});
    prepare(sandbox);
    return show({}, sandbox);
  };
  failingCalls(cases, {open, all: Object.keys(handlers)});
});
