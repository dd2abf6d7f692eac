import {expect} from '@open-wc/testing';
import {sampleSettings} from '../../../mocks/index.js';
import {BackendError} from '../../backend/error.js';
import type {Offer} from '../../contract/guarantees.js';
import {accessible} from '../../testing/accessible.js';
import {until} from '../../testing/until.js';
import {draftOf, fake, plain, sandbox, show, type Answers, type PanelHost} from '../../testing/panel.harness.js';
import {choosablePlans, combinationById, combinationOf, topUpIsFree} from './combinations.js';
import {GuaranteesPanel} from './guarantees.panel.js';

/** Amounts that do not add up: whoever computes shows another figure than these. */
function offerOf(parts: Partial<Offer> = {}): Offer {
  const way = (planId: string, topUp: boolean, price: number, memberShare: number) => ({
    id: `${planId}${topUp ? '+' : ''}`,
    planId,
    topUp,
    label: `${planId}${topUp ? ' et complément' : ''}`,
    price,
    employerShare: 4000,
    memberShare,
  });
  return {
    employer: 'Chantiers de l’Estuaire',
    effectiveDate: '2020-01-01',
    plans: [
      {id: 'base', name: 'Base', pitch: 'L’essentiel.'},
      {id: 'plus', name: 'Plus', pitch: 'Davantage.'},
      {id: 'solo', name: 'Solo', pitch: 'Sans complément.'},
    ],
    topUp: {name: 'Complément', pitch: 'Contrat séparé.', memberShare: 999},
    combinations: [
      way('base', false, 4000, 0),
      way('base', true, 7000, 1111),
      way('plus', false, 6000, 2000),
      way('plus', true, 9000, 2222),
      way('solo', false, 5000, 1500),
    ],
    preselected: null,
    comparison: [
      {
        heading: 'Hospitalisation',
        rows: [
          {label: 'Forfait journalier', levels: ['frais réels', 'frais réels', 'frais réels']},
          {label: 'Chambre', levels: ['40 €', '60 €', '80 €']},
        ],
      },
      {
        heading: 'Optique',
        rows: [{label: 'Équipement 100 % Santé', levels: ['frais réels', 'frais réels', 'frais réels']}],
      },
    ],
    examples: [{planId: 'plus', rows: [{care: 'Consultation', price: 3000, amo: 1900, amc: 800, remaining: 200}]}],
    documents: [
      {id: 'notice', title: 'Notice d’information', version: '2026-11', url: '#notice', bytes: 320_000},
      {id: 'rules', title: 'Règlement'},
    ],
    debitFrequencies: [],
    ...parts,
  };
}

const backendOf = (offer: Partial<Offer> = {}, answers: Answers = {}, draft = draftOf()) =>
  fake({getOffer: () => offerOf(offer), saveGuarantees: () => draft, ...answers}, draft);
const ready = '.plans input';
const open = (backend: unknown, locale?: string) => show(GuaranteesPanel, backend, ready, locale);
const total = (host: PanelHost) => plain(host.one('.total'));
/** Without what is only for the eyes. */
const spoken = (element: Element) =>
  plain(element).slice(plain(element.querySelector('[aria-hidden]') ?? document.createElement('i')).length);
const checked = (host: PanelHost) => host.all<HTMLInputElement>('input:checked').length;
async function tick(host: PanelHost, words: string): Promise<void> {
  host.labelled(words).click();
  await host.updateComplete;
}

describe('combinations', () => {
  it('finds the combination of a plan and a tick, by what the server lists', () => {
    expect(combinationOf(offerOf(), 'plus', true)?.id).to.equal('plus+');
    expect(combinationOf(offerOf(), 'plus', false)?.id).to.equal('plus');
    expect(combinationOf(offerOf(), '', false)).to.equal(undefined);
    expect(combinationById(offerOf(), 'base+')?.memberShare).to.equal(1111);
    expect(combinationById(offerOf(), null)).to.equal(undefined);
  });

  it('takes a plan that comes in one way only as it is', () => {
    expect(combinationOf(offerOf(), 'solo', true)?.id).to.equal('solo');
  });

  it('offers the top-up only where it may be taken or left', () => {
    expect(topUpIsFree(offerOf(), 'plus')).to.equal(true);
    expect(topUpIsFree(offerOf(), 'solo')).to.equal(false);
    expect(topUpIsFree(offerOf(), '')).to.equal(true);
    expect(topUpIsFree(offerOf({topUp: null}), 'plus')).to.equal(false);
    expect(topUpIsFree(offerOf({combinations: offerOf().combinations.filter(({topUp}) => topUp)}), 'plus')).to.equal(
      false,
    );
  });

  it('leaves out a plan that no combination has', () => {
    const offer = offerOf({combinations: offerOf().combinations.filter(({planId}) => planId !== 'plus')});
    expect(choosablePlans(offer).map(({plan}) => plan.id)).to.deep.equal(['base', 'solo']);
  });
});

describe('GuaranteesPanel', () => {
  it('chooses nothing for the member', async () => {
    const host = await open(backendOf());
    expect(checked(host)).to.equal(0);
    expect(total(host)).to.equal('Votre cotisation Choisissez un niveau pour la connaître.');
    expect(host.all('.mine')).to.have.length(0);
    expect(plain(host.one('.lead'))).to.equal(
      'Votre couverture a commencé le 1er janvier 2020. Choisissez le niveau qui convient à vos besoins.',
    );
  });

  it('shows what the employer chose, and what was saved before it', async () => {
    const employers = await open(backendOf({preselected: 'base'}));
    expect(employers.labelled('Base').checked).to.equal(true);
    const saved = await open(backendOf({preselected: 'base'}, {}, draftOf({guarantees: {combinationId: 'plus+'}})));
    expect(saved.labelled('Plus').checked).to.equal(true);
    expect(saved.labelled('Ajouter la garantie Complément').checked).to.equal(true);
  });

  it('shows the server’s amounts, adds nothing up, and sends the combination', async () => {
    const backend = backendOf();
    const host = await open(backend);
    expect(plain(host.labelled('Plus').closest('label')!))
      .to.contain('20,00 € par mois pour vous')
      .and.to.contain('Votre employeur paie 40,00 € sur 60,00 €');
    await tick(host, 'Plus');
    expect(total(host)).to.equal('Votre cotisation plus 20,00 € par mois');
    await tick(host, 'Ajouter la garantie');
    expect(total(host)).to.equal('Votre cotisation plus et complément 22,22 € par mois');
    expect(await host.submit()).to.equal(true);
    expect(backend.bodiesOf('saveGuarantees')).to.deep.equal([{combinationId: 'plus+'}]);
  });

  it('announces the total politely', async () => {
    const host = await open(backendOf());
    const region = host.one('.total');
    expect(region.getAttribute('role')).to.equal('status');
    await tick(host, 'Solo');
    expect(host.one('.total')).to.equal(region);
    expect(plain(region)).to.contain('15,00 €');
  });

  it('keeps the tick of the top-up while a plan without it is looked at', async () => {
    const host = await open(backendOf());
    await tick(host, 'Plus');
    await tick(host, 'Ajouter la garantie');
    await tick(host, 'Solo');
    expect(host.all('.topup')).to.have.length(0);
    expect(total(host)).to.contain('15,00 €');
    await tick(host, 'Base');
    expect(total(host)).to.contain('11,11 €');
  });

  it('says what is missing, and leads to it', async () => {
    const host = await open(backendOf());
    expect(await host.submit()).to.equal(false);
    await until(() => host.root.activeElement === host.one('.summary'), 'the summary to take the focus');
    host.press('Choisissez un niveau de garantie.').click();
    expect(host.root.activeElement).to.equal(host.all('.plans input')[0]);
    await tick(host, 'Base');
    expect(host.all('.summary, .error')).to.have.length(0);
  });

  it('asks how often to debit only when something is debited', async () => {
    const backend = backendOf({debitFrequencies: ['monthly', 'yearly', 'everyFullMoon']});
    const host = await open(backend);
    expect(host.all('select')).to.have.length(0);
    await tick(host, 'Base');
    expect(host.all('select')).to.have.length(0);
    await tick(host, 'Plus');
    const select = host.one<HTMLSelectElement>('select');
    expect([...select.options].map((option) => option.text)).to.deep.equal([
      'Choisir',
      'Chaque mois',
      'Chaque année',
      'Autre rythme',
    ]);
    expect(await host.submit()).to.equal(false);
    expect(plain(host.one('.error'))).to.equal('Choisissez un rythme.');
    select.value = 'yearly';
    select.dispatchEvent(new Event('change'));
    await host.updateComplete;
    expect(await host.submit()).to.equal(true);
    expect(backend.bodiesOf('saveGuarantees')).to.deep.equal([{combinationId: 'plus', debitFrequency: 'yearly'}]);
  });

  it('keeps an unfinished choice in the draft and finds it again', async () => {
    const backend = backendOf();
    const host = await open(backend);
    await tick(host, 'Plus');
    await tick(host, 'Ajouter la garantie');
    await host.flow.autosave.flush();
    const kept = (backend.bodiesOf('saveDraft').at(-1) as {values: Record<string, string | boolean>}).values;
    expect(kept).to.deep.equal({plan: 'plus', topUp: true, combinationId: 'plus+'});
    const later = await open(backendOf({}, {}, draftOf({partial: {guarantees: kept}})));
    expect(later.labelled('Plus').checked).to.equal(true);
    expect(total(later)).to.contain('22,22 €');
  });

  it('forgets a choice that the offer no longer has', async () => {
    const host = await open(
      backendOf(
        {},
        {},
        draftOf({
          guarantees: {combinationId: 'gone', debitFrequency: 'monthly'},
          partial: {guarantees: {plan: 'gone'}},
        }),
      ),
    );
    expect(checked(host)).to.equal(0);
    expect(await host.submit()).to.equal(false);
  });

  it('compares in a table that says its roles, with the choice in words', async () => {
    const host = await open(backendOf());
    await tick(host, 'Plus');
    const table = host.one('.compare');
    expect(table.getAttribute('role')).to.equal('table');
    expect(host.all('.compare tr').every((row) => row.getAttribute('role') === 'row')).to.equal(true);
    expect(host.all('.compare thead th').map(plain)).to.deep.equal(['Soin', 'Base', 'Plus votre choix', 'Solo']);
    expect(host.all('.compare td.mine').map(spoken)).to.deep.equal(['frais réels', '60 €', 'frais réels']);
    expect(plain(host.one('.compare td.mine .cell-label'))).to.equal('Plus, votre choix');
    await tick(host, 'Seulement ce qui change');
    expect(host.all('.compare tbody th').map(spoken)).to.deep.equal(['Hospitalisation', 'Chambre']);
    expect(host.all('.compare tbody td').map(spoken)).to.deep.equal(['40 €', '60 €', '80 €']);
  });

  it('shows the examples of the chosen plan', async () => {
    const host = await open(backendOf());
    expect(host.all('.examples')).to.have.length(0);
    expect(plain(host.one('[aria-labelledby=examples]'))).to.contain(
      'Choisissez un niveau pour voir ce qu’il rembourse.',
    );
    await tick(host, 'Plus');
    expect(plain(host.one('#examples'))).to.equal('Exemples avec Plus');
    expect(host.all('.examples tbody .num').map(plain)).to.deep.equal(['30,00 €', '19,00 €', '8,00 €', '2,00 €']);
    const widths = [...host.one('.examples .bar').children].map((part) => part.getAttribute('width'));
    expect(widths).to.deep.equal(['63.33%', '26.67%', '6.67%']);
    expect(host.one('.examples .bar').getAttribute('aria-hidden')).to.equal('true');
    await tick(host, 'Base');
    expect(host.all('.examples, #examples')).to.have.length(0);
  });

  it('opens documents elsewhere, says so, and keeps the proof without standing in the way', async () => {
    const backend = backendOf({}, {recordProof: () => Promise.reject(new BackendError('network'))});
    const host = await open(backend);
    const link = host.press('Notice d’information') as HTMLAnchorElement;
    expect(plain(link)).to.equal('Notice d’information (nouvel onglet)');
    expect(link.target).to.equal('_blank');
    expect(plain(link.closest('li')!)).to.contain('version 2026-11, 320 Ko');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    const [{events}] = backend.bodiesOf('recordProof') as [
      {events: {type: string; documentId: string; version: string}[]},
    ];
    expect(events[0]).to.include({type: 'document.downloaded', documentId: 'notice', version: '2026-11'});
    expect(host.all('.alert')).to.have.length(0);
    expect(host.all('.documents a')).to.have.length(1);
  });

  describe('LAW-03 documents the server wants opened', () => {
    const documents: Offer['documents'] = [
      {id: 'notice', title: 'Notice', version: 'v1', url: '#notice', required: true, sha256: 'abc'},
      {id: 'ipid', title: 'IPID', required: true},
      {id: 'rules', title: 'Règlement', version: 'v1', url: '#rules'},
      {id: 'table', title: 'Tableau', version: 'v1', url: '#table', required: true, handedOn: '2026-11-20T10:00:00Z'},
    ];
    const opened = async (answers: Answers = {}) => {
      const backend = backendOf({documents}, answers);
      const host = await open(backend);
      host.root.addEventListener('click', (event) => {
        if ((event.target as Element).closest('a')) event.preventDefault();
      });
      await tick(host, 'Base');
      return {backend, host};
    };
    const state = (host: PanelHost) =>
      host
        .all('.documents li')
        .map((item) => plain(item.querySelector('.badge, .document-state') ?? document.createElement('i')));

    it('says which, and holds the step until they were opened or marked', async () => {
      const {backend, host} = await opened();
      expect(state(host)).to.deep.equal([
        'À ouvrir avant de continuer Marquer comme reçu',
        'À ouvrir avant de continuer Marquer comme reçu',
        '',
        'Reçu',
      ]);
      expect(await host.submit()).to.equal(false);
      expect(host.all('.summary a').map(plain)).to.deep.equal([
        'Notice : Ouvrez ce document, ou marquez-le comme reçu.',
        'IPID : Ouvrez ce document, ou marquez-le comme reçu.',
      ]);
      host.all('.summary a')[0]!.click();
      expect(host.root.activeElement?.id).to.equal('document-notice');
      host.one('#document-notice').click();
      await host.updateComplete;
      host.press('Marquer comme reçu (IPID)').click();
      await host.updateComplete;
      expect(state(host)).to.deep.equal(['Reçu', 'Reçu', '', 'Reçu']);
      expect(host.all('.error, .summary')).to.have.length(0);
      expect(await host.submit()).to.equal(true);
      const events = (backend.bodiesOf('recordProof') as {events: object[]}[]).flatMap((body) => body.events);
      expect(events).to.have.length(2);
      expect(events[0]).to.deep.include({
        type: 'document.downloaded',
        documentId: 'notice',
        version: 'v1',
        sha256: 'abc',
      });
      expect(events[1]).to.deep.include({type: 'document.endReached', documentId: 'ipid'});
      expect(backend.calls.map(({id}) => id).slice(-1)).to.deep.equal(['saveGuarantees']);
    });

    it('sends a proof that was lost again before the choice', async () => {
      let lost = true;
      const {backend, host} = await opened({
        recordProof: () => {
          if (lost) throw new BackendError('network');
          return undefined;
        },
      });
      host.one('#document-notice').click();
      host.press('Marquer comme reçu (IPID)').click();
      await host.updateComplete;
      lost = false;
      backend.calls.length = 0;
      expect(await host.submit()).to.equal(true);
      const calls = backend.calls.map(({id}) => id).filter((id) => id !== 'saveDraft');
      expect([...new Set(calls)], 'the proof before the choice').to.deep.equal(['recordProof', 'saveGuarantees']);
      expect((backend.bodiesOf('recordProof') as {events: object[]}[]).flatMap(({events}) => events)).to.have.length(2);
    });

    it('shows at the document what the server refuses', async () => {
      const {host} = await opened({
        saveGuarantees: () => {
          throw new BackendError('validation', {issues: [{pointer: '/documents/ipid', code: 'unread'}]});
        },
      });
      host.one('#document-notice').click();
      host.press('Marquer comme reçu (IPID)').click();
      await host.updateComplete;
      expect(await host.submit()).to.equal(false);
      expect(host.all('.summary')).to.have.length(1);
    });
  });

  it('says when the offer does not come, and tries again', async () => {
    let failing = true;
    const backend = backendOf(
      {},
      {
        getOffer: () => {
          if (failing) throw new BackendError('network');
          return offerOf();
        },
      },
    );
    const host = await show(GuaranteesPanel, backend, '.alert');
    expect(plain(host.one('.alert'))).to.contain('La connexion ne passe pas');
    failing = false;
    host.press('Réessayer').click();
    await until(() => host.root.querySelector(ready), 'the offer');
    expect(host.all('.alert')).to.have.length(0);
  });

  it('tries again on « Suivant » too, and lets the flow end an ended session', async () => {
    let error = new BackendError('unavailable');
    const host = await show(
      GuaranteesPanel,
      backendOf(
        {},
        {
          getOffer: () => {
            throw error;
          },
        },
      ),
      '.alert',
    );
    error = new BackendError('session-expired');
    expect(await host.submit()).to.equal(false);
    await until(() => host.flow.phase === 'expired', 'the session to end');
  });

  it('shows a skeleton, then an alert when it lasts', async () => {
    let slow!: () => void;
    let answer!: (offer: Offer) => void;
    const host = await show(
      GuaranteesPanel,
      backendOf(
        {},
        {
          getOffer: (_, {onSlow}) => {
            slow = onSlow!;
            return new Promise<Offer>((resolve) => {
              answer = resolve;
            });
          },
        },
      ),
      '.skeleton',
    );
    expect(plain(host.one('.skeleton [role=status]'))).to.equal('Chargement de l’offre de votre entreprise…');
    slow();
    await until(() => host.root.querySelector('.skeleton .alert'), 'the alert');
    expect(await host.submit()).to.equal(false);
    answer(offerOf());
    await until(() => host.root.querySelector(ready), 'the offer');
    expect(host.flow.slow).to.equal(false);
  });

  it('ignores an answer that a later one overtook, and starts again after leaving the page', async () => {
    const answers: ((offer: Offer) => void)[] = [];
    const host = await show(
      GuaranteesPanel,
      backendOf(
        {},
        {
          getOffer: (_, {signal}) =>
            new Promise<Offer>((resolve, reject) => {
              answers.push(resolve);
              signal!.addEventListener('abort', () => reject(new BackendError('aborted')));
            }),
        },
      ),
      '.skeleton',
    );
    void host.panel.load(draftOf());
    await until(() => answers.length === 2, 'the second request');
    answers[0]!(offerOf({plans: []}));
    const parent = host.parentElement!;
    host.remove();
    await new Promise((resolve) => setTimeout(resolve));
    parent.append(host);
    await until(() => answers.length === 3, 'the request after coming back');
    answers[2]!(offerOf());
    await until(() => host.root.querySelector(ready), 'the offer');
    expect(host.all('.plan')).to.have.length(3);
  });

  it('speaks English', async () => {
    const host = await open(backendOf(), 'en');
    await tick(host, 'Plus');
    expect(plain(host.one('.title'))).to.equal('My guarantees');
    expect(total(host)).to.equal('Your contribution plus €20.00 per month');
    expect(plain(host.one('.compare-mine'))).to.equal('your choice');
  });

  for (const width of ['200px', '320px', '1000px']) {
    it(`is accessible and scrolls nowhere at ${width}`, async () => {
      const host = await open(
        sandbox({persona: 'family', at: 'guarantees', settings: sampleSettings, documentsUrl: '/documents'}),
      );
      host.style.inlineSize = width;
      await tick(host, 'Base + Option 1');
      await tick(host, 'Ajouter la garantie');
      expect(host.scrollWidth).to.be.at.most(host.clientWidth);
      for (const table of host.all('table')) expect(table.scrollWidth).to.be.at.most(table.parentElement!.clientWidth);
      await accessible(host);
    });
  }
});
