import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/reimbursement-timeline.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {addReimbursement, advanceReimbursement} from '../../../mocks/topics/reimbursements/reimbursement-events.js';
import {journalChannel} from '../../../mocks/topics/member-changes/journal.js';
import {handlers} from '../../../mocks/topics/reimbursements/reimbursements.handlers.js';
import {members} from '../../../mocks/people/members.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {sampleSettings} from '../../../mocks/people/insurer.js';
import {createBackend} from '../../backend/handlers.js';
import type {Reimbursement, ReimbursementPage} from '../../contract/reimbursements.js';
import {accessible} from '../../testing/accessible.js';
import {ReimbursementTimelineHarness} from './reimbursement-timeline.harness.js';
import type {ReimbursementTimeline} from './reimbursement-timeline.js';
import {ReimbursementsPanel} from './reimbursements.panel.js';

runWidgetSuite<ReimbursementTimeline>({
  tag: 'mutuelle-reimbursement-timeline',
  harness: ReimbursementTimelineHarness,
  loads: 'listReimbursements',
  title: {fr: 'Mes remboursements', en: 'My reimbursements'},
});

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

interface Timeline {
  harness: ReimbursementTimelineHarness;
  sandbox: Sandbox;
  told: {type: string; detail: unknown}[];
}

const open = (options: SandboxOptions = {}): Promise<Timeline> => openOver(createSandbox(options));

async function openOver(sandbox: Sandbox): Promise<Timeline> {
  const told: {type: string; detail: unknown}[] = [];
  const element = document.createElement('mutuelle-reimbursement-timeline');
  element.locale = 'fr';
  element.backend = sandbox;
  for (const type of ['loaded', 'received']
    .map((name) => `mutuelle-reimbursements-${name}`)
    .concat('mutuelle-data-inconsistent', 'mutuelle-document-send-requested', 'mutuelle-reimbursement-opened'))
    element.addEventListener(type, (event) => told.push({type, detail: (event as CustomEvent).detail}));
  const harness = new ReimbursementTimelineHarness(await fixture<ReimbursementTimeline>(html`${element}`));
  await harness.ready();
  return {harness, sandbox, told};
}

/** The line is there: what happens is heard. */
const listening = (harness: ReimbursementTimelineHarness, sandbox: Sandbox) =>
  harness.until(() => sandbox.simulator.live.listening(journalChannel('family')) > 0);

describe('<mutuelle-reimbursement-timeline> MEM-10 MEM-12', () => {
  it('MEM-10 B041 B042 shows each act with both parts apart and what is left', async () => {
    const {harness} = await open();
    const [first, second, third, fourth] = harness.acts;
    expect(plain(first!.name)).to.equal('Consultation, généraliste');
    expect(plain(first!.split)).to.equal('Sécu 19,00 € Mutuelle 9,00 €');
    expect(plain(first!.remaining)).to.equal('2,00 €');
    expect(plain(harness.root.querySelector('.act-price')!.textContent!)).to.equal('sur 30,00 €');
    expect(plain(first!.status)).to.match(/^Payé le \d+(er)? \p{L}+$/u);
    expect(first!.sub).to.match(/Hélène, Dr Lemoine$/);
    expect([second, third, fourth].map((each) => plain(each!.status))).to.deep.equal([
      'Payé à la pharmacie',
      'En cours de traitement',
      'Pièce demandée',
    ]);
    expect(plain(harness.months[0]!)).to.match(
      /^\p{Lu}\p{L}+ \d{4} ?Remboursé [\d ]+,\d\d €(, à venir [\d ]+,\d\d €,)? sur [\d ]+,\d\d €$/u,
    );
  });

  it('MEM-10 explains the sum of an act in a sentence, and who was paid when', async () => {
    const {harness, told} = await open();
    const more = plain(await harness.open('Consultation, généraliste'));
    expect(more).to.contain(
      ' : 70 % de 30,00 €, moins 2,00 € de participation forfaitaire. Nous avons complété 9,00 € le ',
    );
    expect(more).to.match(/Le médecin vous a demandé 30,00 €\. La Sécurité sociale vous a versé 19,00 € le \d+(er)? /);
    expect(more).to.contain(
      'Il vous reste 2,00 €, la participation forfaitaire. La loi demande aux mutuelles de ne pas la rembourser.',
    );
    expect(more).to.match(/Versé par la Sécu ?19,00 €, le \d+(er)? \p{L}+, sur votre compte/u);
    expect(more).to.contain('Généralistes et spécialistes OPTAM : 150 % BR');
    expect(told.at(-1)?.type).to.equal('mutuelle-reimbursement-opened');
  });

  it('MEM-10 says which paper is missing: the page may send it, else it is sent from here', async () => {
    const {harness, told} = await open();
    expect(plain(await harness.open('Ostéopathie'))).to.contain('Il nous manque : Facture acquittée de l’ostéopathe');
    const ownWay = (event: Event) => event.preventDefault();
    harness.element.addEventListener('mutuelle-document-send-requested', ownWay);
    await harness.press('Envoyer cette pièce');
    expect(told.at(-1)).to.have.property('type', 'mutuelle-document-send-requested');
    expect(Object.keys(told.at(-1)!.detail as object)).to.deep.equal(['reimbursementId', 'paperId']);
    expect(harness.root.querySelector('.placed')).to.equal(null);
    harness.element.removeEventListener('mutuelle-document-send-requested', ownWay);
    await harness.press('Envoyer cette pièce');
    await harness.until(() => harness.root.querySelector('.act-more .placed .ways'));
  });

  it('MEM-10 gives the phone for a paper that has no id', async () => {
    const sandbox = createSandbox();
    const call = (async (operation, input, options) => {
      const answer = await sandbox.call(operation, input, options);
      if (operation.id !== 'listReimbursements') return answer;
      const {acts, ...page} = answer as ReimbursementPage;
      return {...page, acts: acts.map((act) => ({...act, request: undefined}))};
    }) as Sandbox['call'];
    const {harness, told} = await openOver({...sandbox, call});
    expect(plain(await harness.open('Ostéopathie'))).to.contain('il nous manque un document');
    await harness.press('Envoyer cette pièce');
    expect(told.at(-1)).to.have.property('type', 'mutuelle-document-send-requested');
    await harness.until(() => plain(harness.text).includes('Pour l’envoyer, appelez-nous'));
    expect(harness.root.querySelector('.act-more .alert a[href="tel:+33199001234"]')?.textContent).to.contain('01');
  });

  it('MEM-10 says why an act was refused', async () => {
    const {harness} = await open();
    await harness.choose('status', 'rejected');
    expect(harness.acts.map(({status}) => status)).to.satisfy(
      (all: string[]) => all.length > 0 && all.every((each) => each === 'Refusé'),
    );
    const more = await harness.open(harness.acts[0]!.name);
    expect(more).to.contain('Ce remboursement est refusé').and.to.contain('n’indique pas le numéro du professionnel');
  });

  it('B043 filters by person, care, status, period and words, as the server answers', async () => {
    const {harness} = await open();
    await harness.choose('person', 'marc');
    expect(harness.acts.every(({sub}) => sub.includes('Marc'))).to.equal(true);
    await harness.choose('care', 'pharmacy');
    expect(harness.acts.every(({name}) => name.includes('Pharmacie'))).to.equal(true);
    await harness.choose('care', '');
    await harness.choose('search', 'kinesitherapie delmas');
    expect(harness.acts.length).to.be.above(0);
    expect(harness.acts.every(({name, sub}) => name.includes('kinésithérapie') && sub.includes('Delmas'))).to.equal(
      true,
    );
    await harness.choose('search', 'licorne');
    expect(harness.text).to.contain('Aucun remboursement ne correspond');
    await harness.press('Tout voir');
    await harness.until(() => plain(harness.text).includes('50 remboursements affichés sur'));
    await harness.openMonths();
    expect(harness.acts).to.have.length(50);
    expect(location.search).not.to.contain('marc');
  });

  it('opens a transfer to all that it pays', async () => {
    const {harness} = await open();
    await harness.open('Lunettes');
    await harness.press('Voir tout le virement');
    await harness.until(() => harness.root.querySelector('.payment li'));
    expect(plain(harness.root.querySelector('.payment')!.textContent!)).to.match(/Virement de [\d ]+,\d\d €, le/);
  });

  it('says so where a transfer or a statement does not come, and lets it be tried again', async () => {
    const {harness, sandbox} = await open();
    await harness.open('Lunettes');
    sandbox.fail('getPayment', 'unavailable');
    await harness.press('Voir tout le virement');
    await harness.until(() => harness.root.querySelector('.act-more .alert.danger'));
    await harness.press('Voir tout le virement');
    await harness.until(() => harness.root.querySelector('.payment'));
  });

  it('adds the months before, and all of them', async () => {
    const {harness} = await open();
    await harness.choose('period', 'everything');
    expect(plain(harness.text)).to.contain('50 remboursements affichés sur 420');
    await harness.press('Voir les mois précédents');
    await harness.until(() => plain(harness.text).includes('150 remboursements affichés sur 420'));
    await harness.press('Tout afficher');
    await harness.until(() => plain(harness.text).includes('420 remboursements affichés sur 420'));
    expect(harness.text).not.to.contain('Voir les mois précédents');
  });

  it('keeps what is shown when the rest does not come, and offers to try again', async () => {
    const {harness, sandbox} = await open();
    await harness.choose('period', 'everything');
    sandbox.fail('listReimbursements', 'unexpected');
    await harness.press('Voir les mois précédents');
    await harness.until(() => harness.root.querySelector('.more .alert.danger'));
    expect(plain(harness.text)).to.contain('50 remboursements affichés');
    await harness.press('Réessayer');
    await harness.until(() => plain(harness.text).includes('150 remboursements affichés'));
    await harness.openMonths();
    expect(harness.acts).to.have.length(150);
  });

  it('shows the year as a picture with its sentence, and as a table', async () => {
    const {harness} = await open();
    await harness.until(() => harness.root.querySelector('.chart-bars'));
    expect(harness.root.querySelector('.chart-bars')!.getAttribute('aria-label')).to.match(
      /^Dépenses de .+ Les chiffres sont dans le tableau\.$/,
    );
    await harness.press('Tableau');
    expect(harness.root.querySelectorAll('.year tbody tr')).to.have.length(12);
    await accessible(harness.element);
  });

  it('MEM-12 lets nothing jump: new acts wait for a press, statuses change in place', async () => {
    const {harness, sandbox, told} = await open();
    await listening(harness, sandbox);
    const before = harness.acts.map(({id}) => id);
    const act = addReimbursement(sandbox.simulator, 'family', 'optam');
    addReimbursement(sandbox.simulator, 'family', 'lab');
    advanceReimbursement(sandbox.simulator, 'family', before[2]!);
    await harness.until(() => harness.news.includes('2 nouveaux remboursements'));
    expect(harness.acts.map(({id}) => id)).to.deep.equal(before);
    expect(plain(harness.acts[2]!.status)).to.match(/^Payé le/);
    expect(harness.root.querySelector('.visually-hidden[role=status]')!.textContent).to.equal(
      '2 nouveaux remboursements',
    );
    expect(told.at(-1)).to.deep.equal({type: 'mutuelle-reimbursements-received', detail: {count: 2}});
    await harness.press('Les afficher');
    expect(harness.acts.slice(0, 2).map(({id}) => id)).to.include(act.id);
    expect(harness.acts.slice(2).map(({id}) => id)).to.deep.equal(before);
    expect(harness.news).to.equal('');
    await harness.until(() => harness.root.activeElement?.className === 'act-head');
  });

  it('MEM-12 says once that a hundred acts came together', async () => {
    const {harness, sandbox} = await open();
    await listening(harness, sandbox);
    const heard: string[] = [];
    const status = harness.root.querySelector('.visually-hidden[role=status]')!;
    const observer = new MutationObserver(() => heard.push(status.textContent));
    observer.observe(status, {childList: true, characterData: true, subtree: true});
    for (let many = 0; many < 100; many++) addReimbursement(sandbox.simulator, 'family', 'pharmacy');
    await harness.until(() => harness.news.includes('100 nouveaux remboursements'));
    observer.disconnect();
    expect(heard).to.deep.equal(['100 nouveaux remboursements']);
  });

  it('MEM-12 only tells of what the filters let through', async () => {
    const {harness, sandbox} = await open();
    await harness.choose('care', 'dental');
    await listening(harness, sandbox);
    addReimbursement(sandbox.simulator, 'family', 'pharmacy');
    addReimbursement(sandbox.simulator, 'family', 'crown');
    await harness.until(() => harness.news.includes('1 nouveau remboursement'));
  });

  it('shows figures that do not add up as they are, and says so to the page', async () => {
    const {harness, sandbox, told} = await open();
    await listening(harness, sandbox);
    addReimbursement(sandbox.simulator, 'family', 'generalist', {remaining: 5000, label: 'Acte étrange'});
    await harness.until(() => harness.news);
    await harness.press('L’afficher');
    expect(plain(harness.acts.find(({name}) => name === 'Acte étrange')!.remaining)).to.equal('50,00 €');
    expect(told.map(({type}) => type)).to.contain('mutuelle-data-inconsistent');
    expect(await harness.open('Acte étrange')).to.contain('ne tombent pas juste');
  });

  it('says how up to date it is, and lets its line go when it leaves', async () => {
    const {harness, sandbox} = await open();
    expect(harness.text).to.match(/Mis à jour aujourd’hui à \d\d:\d\d/);
    await listening(harness, sandbox);
    harness.element.remove();
    await harness.until(() => sandbox.simulator.live.listening(journalChannel('family')) === 0);
  });

  it('welcomes a member nothing was paid back to yet', async () => {
    const {harness} = await open({persona: 'expired'});
    await harness.until(() => harness.text.includes('Pas de remboursement ces 12 derniers mois'));
    expect(harness.text).to.contain('dès que votre caisse nous les transmet').and.not.to.contain('ne correspond');
    await harness.press('Tout voir');
    await harness.until(() => harness.text.includes('Pas encore de remboursement'));
    await accessible(harness.element);
  });
});

describe('what does not fit the contract F16', () => {
  it('costs one act its figures, not the list; unknown names become neutral ones', async () => {
    const now = () => new Date('2026-11-22T09:00:00Z');
    const ctx = createSandbox({now}).simulator.contextOf({memberNumber: members.family.number});
    const backend = createBackend({
      getSettings: () => sampleSettings,
      listReimbursements: async (input) => {
        const page = await handlers.listReimbursements(input, ctx);
        const [first, second, ...others] = page.acts as Reimbursement[];
        return {
          ...page,
          acts: [
            {...first!, remaining: '2,00'},
            {...second!, family: 'acupuncture', status: 'onTheMoon', amc: {amount: 350, payee: 'robot'}, added: true},
            ...others,
          ],
        } as unknown as ReimbursementPage;
      },
    });
    const element = document.createElement('mutuelle-reimbursement-timeline');
    element.locale = 'fr';
    element.backend = backend;
    const harness = new ReimbursementTimelineHarness(await fixture<ReimbursementTimeline>(html`${element}`));
    await harness.ready();
    expect(harness.root.querySelectorAll('.act-unreadable')).to.have.length(1);
    await harness.openMonths();
    expect(harness.acts).to.have.length(50);
    expect(harness.acts[1]!.status).to.equal('En cours de traitement');
    await accessible(harness.element);
  });
});

describe('a hundred thousand acts MEM-10', () => {
  it('are listed with few of them in the page, each with its place', async () => {
    const {harness} = await open({persona: 'otherPerson'});
    await harness.choose('period', 'everything');
    await harness.press('Tout afficher');
    await harness.until(
      () =>
        plain(harness.text).includes('100 000 remboursements affichés sur 100 000') &&
        harness.root.querySelector('.windowed'),
    );
    await harness.until(() => harness.acts.length > 5);
    expect(harness.acts.length).to.be.below(150);
    const [first] = harness.root.querySelectorAll('.act');
    expect([first!.getAttribute('aria-posinset'), Number(first!.getAttribute('aria-setsize')) > 100]).to.deep.equal([
      '1',
      true,
    ]);
    scrollTo(0, 60_000);
    await harness.until(() => harness.acts.length > 0 && !harness.root.contains(first!));
    expect(harness.acts.length).to.be.below(150);
    expect(
      harness.root.querySelectorAll('.month > h3').length,
      'months whose head is out of sight keep their name',
    ).to.be.above(0);
    scrollTo(0, 0);
  });
});

describe('<mutuelle-reimbursement-timeline> while what comes after the list is not there', () => {
  const {more} = ReimbursementsPanel;

  afterEach(() => {
    ReimbursementsPanel.more = more;
  });

  it('shows the list and opens an act, which is filled when the file is there', async () => {
    let come = (): void => undefined;
    ReimbursementsPanel.more = () =>
      new Promise((resolve) => {
        come = () => resolve(more());
      });
    const {harness} = await open();
    harness.root.querySelector<HTMLDetailsElement>('.act details')!.open = true;
    await harness.until(() => harness.root.querySelector('.act-more')?.textContent === 'Chargement en cours…');
    come();
    await harness.until(() => plain(harness.text).includes('Le médecin vous a demandé 30,00 €.'));
    await harness.until(() => harness.text.includes('Votre année, mois par mois'));
  });

  it('says that the file did not come, in the act and for the export, and asks again', async () => {
    ReimbursementsPanel.more = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const {harness} = await open();
    await harness.press('Exporter la liste (CSV)');
    await harness.until(() => harness.root.querySelector('.more .alert.danger'));
    expect(await harness.open('Consultation, généraliste')).to.match(/La connexion ne passe pas.*Réessayer/);
    ReimbursementsPanel.more = more;
    await harness.press('Réessayer');
    await harness.until(() => plain(harness.text).includes('Le médecin vous a demandé 30,00 €.'));
  });
});
