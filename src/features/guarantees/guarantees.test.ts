import {expect} from '@open-wc/testing';
import {sampleSettings} from '../../../mocks/index.js';
import {accessible} from '../../testing/accessible.js';
import {draftOf, plain, sandbox} from '../../testing/panel.harness.js';
import {until} from '../../testing/until.js';
import {choosablePlans, combinationById, combinationOf, topUpIsFree} from './combinations.js';
import {backendOf, checked, offerOf, open, tick, total} from './guarantees.harness.js';

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
