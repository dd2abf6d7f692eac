import {expect, fixture} from '@open-wc/testing';
import * as fc from 'fast-check';
import {html} from 'lit';
import '../../define/reimbursement-timeline.js';
import {createSandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {addReimbursement} from '../../../mocks/topics/reimbursements/reimbursement-events.js';
import {journalChannel} from '../../../mocks/topics/member-changes/journal.js';
import {totalOf, totalsOf} from '../../../mocks/topics/reimbursements/totals.js';
import {reimbursementStatuses, type Reimbursement, type ReimbursementPage} from '../../contract/reimbursements.js';
import {accessible} from '../../testing/accessible.js';
import {csvOf} from './csv.js';
import careFr from '../../ui/blocks/care.messages.fr.js';
import fr from './more.messages.fr.js';
import {stateOf} from '../../ui/blocks/act-parts.js';
import {ReimbursementTimelineHarness} from './reimbursement-timeline.harness.js';
import type {ReimbursementTimeline} from './reimbursement-timeline.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

async function open(options: SandboxOptions = {}, answer?: (page: ReimbursementPage) => ReimbursementPage) {
  const sandbox = createSandbox(options);
  const element = document.createElement('mutuelle-reimbursement-timeline');
  element.locale = 'fr';
  element.backend = answer
    ? ({
        ...sandbox,
        call: async (...asked: Parameters<typeof sandbox.call>) => {
          const given = await sandbox.call(...asked);
          return asked[0].id === 'listReimbursements' ? answer(given as ReimbursementPage) : given;
        },
      } as typeof sandbox)
    : sandbox;
  const harness = new ReimbursementTimelineHarness(await fixture<ReimbursementTimeline>(html`${element}`));
  await harness.ready();
  return {harness, sandbox};
}
const fold = (harness: ReimbursementTimelineHarness, index: number) =>
  harness.root.querySelectorAll<HTMLElement>('.month-fold')[index]!;

/** Any act whose parts make up its price: paid or not, refused, taken back. */
const anyAct = fc
  .record({
    amo: fc.integer({min: -5_000, max: 9_000}),
    amc: fc.integer({min: -5_000, max: 9_000}),
    other: fc.integer({min: 0, max: 900}),
    remaining: fc.integer({min: 0, max: 5_000}),
    amoPaid: fc.boolean(),
    amcPaid: fc.boolean(),
    status: fc.constantFrom(...reimbursementStatuses),
    month: fc.integer({min: 1, max: 12}),
    person: fc.constantFrom('member', 'marc'),
  })
  .map(({amo, amc, other, remaining, amoPaid, amcPaid, status, month, person}): Reimbursement => {
    const day = `2026-${String(month).padStart(2, '0')}-15`;
    const part = (amount: number, paid: boolean) => ({amount, payee: 'member', ...(paid && {paidOn: day})});
    return {
      id: 'a',
      careDate: day,
      beneficiaryId: person,
      label: 'Soin',
      family: 'other',
      spent: amo + amc + other + remaining,
      amo: part(amo, amoPaid),
      amc: part(amc, amcPaid),
      otherPayers: other,
      remaining,
      status,
      origin: 'noemie',
    };
  });
const cents = (figure: string) => Math.round(Number(figure.replace(',', '.')) * 100);

describe('D2 what was reimbursed, and what is expected', () => {
  it('add up over any acts: total, months, years, people, and the file as it is written', () => {
    fc.assert(
      fc.property(fc.array(anyAct, {maxLength: 30}), (acts) => {
        const sum = totalOf(acts);
        const paid = (payer: 'amo' | 'amc') =>
          acts.filter((act) => act[payer].paidOn).reduce((all, act) => all + act[payer].amount, 0);
        const refused = acts
          .filter((act) => stateOf(act, 'amc') === 'refused')
          .reduce((all, act) => all + act.amc.amount, 0);
        expect(sum.paid, 'nothing unpaid').to.deep.equal({amo: paid('amo'), amc: paid('amc')});
        const {expected, otherPayers = 0, remaining, spent} = sum;
        const parts = paid('amo') + paid('amc') + expected!.amo + expected!.amc + refused + otherPayers + remaining;
        expect(parts).to.equal(spent);
        for (const groups of Object.values(totalsOf(acts))) {
          expect(groups.reduce((all, each) => all + each.paid!.amo + each.paid!.amc, 0)).to.equal(
            paid('amo') + paid('amc'),
          );
          expect(groups.reduce((all, each) => all + each.expected!.amo + each.expected!.amc, 0)).to.equal(
            expected!.amo + expected!.amc,
          );
        }
        const file = csvOf(acts, {t: fr, care: careFr, locale: 'fr', nameOf: () => 'Hélène', statusOf: () => 'Payé'});
        const rows = new TextDecoder().decode(file.bytes).split('\r\n').slice(1, -1);
        const column = (index: number) => rows.reduce((all, row) => all + cents(row.split(';')[index]!), 0);
        expect([6, 7, 8, 9].map(column)).to.deep.equal([sum.paid!.amo, sum.paid!.amc, expected!.amo, expected!.amc]);
      }),
    );
  });

  it('stand apart above each month, in the table and in the picture', async () => {
    const {harness} = await open({now: () => new Date('2026-11-22T09:00:00Z')});
    await harness.openMonths();
    expect(plain(harness.months[0]!)).to.match(
      /^Novembre 2026 Remboursé [\d ]+,\d\d €, à venir 69,00 €, sur [\d ]+,\d\d €$/,
    );
    const processing = harness.acts.find(({status}) => status === 'En cours de traitement')!;
    expect(plain(processing.split)).to.equal('Sécu 23,00 € à venir Mutuelle 16,00 € à venir');
    expect(harness.root.querySelectorAll('.act-bar .soon').length).to.be.above(1);
    await harness.until(() => harness.root.querySelector('.chart-bars .soon'));
    expect(harness.root.querySelector('.chart-bars')!.getAttribute('aria-label')).to.contain('pas encore payé');
    await harness.press('Tableau');
    const heads = [...harness.root.querySelectorAll('.table.year')[0]!.querySelectorAll('thead th')];
    expect(heads.map(({textContent}) => textContent)).to.deep.equal([
      'Mois',
      'Sécu',
      'Mutuelle',
      'À venir',
      'Reste à charge',
    ]);
    await accessible(harness.element);
  });

  it('are not claimed where the server does not tell them apart', async () => {
    const {harness} = await open({}, (page) => ({
      ...page,
      ...(page.months && {months: page.months.map(({paid: _, expected: __, ...month}) => month)}),
    }));
    expect(harness.months[0]).not.to.contain('Remboursé');
    expect(plain(harness.months[0]!)).to.match(/Dépensé [\d ]+,\d\d €$/);
  });

  it('come to sums of a year and of each person, which the server makes', async () => {
    const {harness} = await open();
    await harness.until(() => harness.root.querySelector('.totals'));
    const words = plain(harness.root.querySelector('.totals')!.textContent!.replace(/\s+/g, ' '));
    for (const name of ['Par année', '2026', 'Par personne', 'Hélène', 'Marc', 'Inès', 'Louis'])
      expect(words).to.contain(name);
  });
});

describe('D3 every act ends with a way out', () => {
  for (const status of [...reimbursementStatuses, 'onTheMoon'])
    for (const paid of [true, false])
      it(`whatever its state: ${status}, ${paid ? 'paid' : 'not paid'}`, async () => {
        const {harness} = await open({}, (page) => ({
          ...page,
          acts: page.acts.slice(0, 1).map((act) => {
            const {amo, amc, ...others} = act as Reimbursement;
            const day = paid ? {paidOn: '2026-11-20'} : {paidOn: undefined};
            return {...others, status, amo: {...amo, ...day}, amc: {...amc, ...day}};
          }),
        }));
        await harness.open('Consultation, généraliste');
        const more = harness.root.querySelector('.act-more')!;
        const asks = [...more.querySelectorAll('button')].map((each) => each.textContent!.trim());
        expect(asks).to.include('Poser une question sur cet acte');
        const call = () => more.querySelectorAll('a[href="tel:+33199001234"]').length;
        if (status !== 'paid') expect(call()).to.be.above(0);
        await harness.press('Poser une question sur cet acte');
        await harness.until(() => call() > 0);
      });

  it('lets the page take a question, and a paper with its own link', async () => {
    const {harness} = await open({}, (page) => ({
      ...page,
      acts: page.acts.map((act) => ({
        ...act,
        ...('request' in act && act.request && {request: {...act.request, url: 'https://example.org/piece'}}),
      })),
    }));
    const asked: string[] = [];
    harness.element.addEventListener('mutuelle-question-ask', (event) => {
      event.preventDefault();
      asked.push(event.detail.reimbursementId);
    });
    await harness.open('Ostéopathie');
    const id = harness.acts.find(({name}) => name === 'Ostéopathie')!.id;
    await harness.press('Poser une question sur cet acte');
    expect(asked).to.deep.equal([id]);
    const links = [...harness.root.querySelectorAll<HTMLAnchorElement>('.act-more .alert a')];
    expect(links.map(({href}) => href)).to.deep.equal(['https://example.org/piece']);
  });

  it('gives the true reason of a refusal, and what can be done about it', async () => {
    const {harness} = await open();
    await harness.choose('status', 'rejected');
    const more = plain(await harness.open(harness.acts[0]!.name));
    expect(more).to.contain('La facture n’indique pas le numéro du professionnel. Demandez au professionnel');
    expect(more).to.contain('pour la part refusée');
    expect(more).not.to.contain('ce que votre contrat ne couvre pas');
  });
});

describe('months of reimbursements fold', () => {
  it('are closed with their sums, but for the newest: a phone shows what is below the list too', async () => {
    const {harness} = await open();
    const heads = harness.months.length;
    expect(heads).to.be.above(2);
    expect(harness.acts.length).to.be.above(2);
    expect(harness.closed).to.have.length(heads - 1);
    for (const head of harness.months) expect(plain(head)).to.contain('Remboursé');
    expect(harness.acts.length).to.be.below(50);
    await accessible(harness.element);
  });

  it('are open for the newest two where the newest has hardly begun', async () => {
    const {harness} = await open({}, (page) => {
      const monthOf = (act: object) => ('careDate' in act ? String(act.careDate).slice(0, 7) : '');
      const newest = monthOf(page.acts[0]!);
      let kept = 0;
      return {...page, acts: page.acts.filter((act) => monthOf(act) !== newest || kept++ < 2)};
    });
    expect(harness.closed).to.have.length(harness.months.length - 2);
    expect(harness.acts.length).to.be.above(2);
  });

  it('open by a press, keep the focus, and stay so when the list is read again', async () => {
    const {harness} = await open();
    const before = harness.acts.length;
    const {length} = harness.closed;
    fold(harness, 2).focus();
    fold(harness, 2).click();
    await harness.element.updateComplete;
    expect(harness.acts.length).to.be.above(before);
    expect(harness.root.activeElement === fold(harness, 2)).to.equal(true);
    expect(fold(harness, 2).getAttribute('aria-expanded')).to.equal('true');
    fold(harness, 0).click();
    await harness.press('Actualiser');
    await harness.ready();
    expect(harness.closed).to.have.length(length);
    expect(fold(harness, 0).getAttribute('aria-expanded')).to.equal('false');
  });

  it('are all open for somebody who looks for something, and on paper', async () => {
    const {harness} = await open();
    dispatchEvent(new Event('beforeprint'));
    await harness.element.updateComplete;
    expect(harness.closed).to.deep.equal([]);
    expect(harness.acts).to.have.length(50);
    dispatchEvent(new Event('afterprint'));
    await harness.element.updateComplete;
    expect(harness.closed.length).to.be.above(0);
    await harness.choose('search', 'pharmacie');
    expect(harness.closed).to.deep.equal([]);
  });

  it('open where something new is shown', async () => {
    const {harness, sandbox} = await open();
    await harness.until(() => sandbox.simulator.live.listening(journalChannel('family')) > 0);
    fold(harness, 0).click();
    const month = harness.root.querySelector<HTMLElement>('.month-head')!.dataset['id']!.slice(6);
    const {id} = addReimbursement(sandbox.simulator, 'family', 'lab', {careDate: `${month}-01`});
    await harness.until(() => harness.news);
    await harness.press('L’afficher');
    expect(harness.acts.map((act) => act.id)).to.include(id);
  });
});

describe('whose reimbursements are shown', () => {
  it('is the server’s decision: who keeps theirs private is named, with a way out, and in no sum', async () => {
    const {harness, sandbox} = await open({persona: 'alsace'});
    await harness.until(() => harness.root.querySelector('.hidden-acts'));
    const notice = harness.root.querySelector('.hidden-acts')!;
    expect(plain(notice.textContent!.replace(/\s+/g, ' '))).to.contain(
      'Les remboursements de Thomas ne sont pas affichés',
    );
    expect(notice.querySelectorAll('a[href^="tel:"]').length).to.equal(1);
    await harness.choose('period', 'everything');
    await harness.openMonths();
    expect(harness.acts.every(({sub}) => !sub.includes('Thomas'))).to.equal(true);
    await harness.until(() => harness.root.querySelector('.totals'));
    expect(harness.root.querySelector('.totals')!.textContent).not.to.contain('Thomas');
    addReimbursement(sandbox.simulator, 'alsace', 'lab', {beneficiaryId: 'thomas'});
    expect(harness.news).to.equal('');
    // neither a list nor that there is none
    const person = harness.root.querySelector<HTMLSelectElement>('#by-person')!;
    person.value = 'thomas';
    person.dispatchEvent(new Event('change'));
    await harness.until(() => !harness.root.querySelector('.acts, .blank-list, [aria-busy=true]'));
    expect(harness.root.querySelectorAll('.hidden-acts')).to.have.length(1);
    await accessible(harness.element);
  });

  it('holds where the server sends such an act all the same', async () => {
    const {harness} = await open({}, (page) => ({
      ...page,
      ...(page.people && {
        people: page.people.map((each) => (each.id === 'marc' ? {...each, visibility: {state: 'hidden'}} : each)),
      }),
    }));
    await harness.openMonths();
    expect(harness.acts.length).to.be.above(0);
    expect(harness.acts.every(({sub}) => !sub.includes('Marc'))).to.equal(true);
  });
});
