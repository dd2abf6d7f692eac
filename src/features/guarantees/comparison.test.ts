import {expect} from '@open-wc/testing';
import {sampleSettings} from '../../../mocks/index.js';
import {draftOf, plain, sandbox, show} from '../../testing/panel.harness.js';
import {until} from '../../testing/until.js';
import {backendOf, offerOf, open, ready, spoken, tick} from './guarantees.harness.js';
import {GuaranteesPanel} from './guarantees.panel.js';

const household = (people: number, label?: string) =>
  draftOf({
    household: {people, pricing: label ? 'byTier' : 'perPerson', ...(label && {tier: {id: 'family', label}})},
  });

describe('GuaranteesPanel: what is compared', () => {
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
    expect(host.all('.compare tbody th').map(plain)).to.deep.equal(['Hospitalisation', 'Chambre']);
    expect(host.all('.compare tbody td').map(spoken)).to.deep.equal(['40 €', '60 €', '80 €']);
  });

  it('shows the examples of the chosen plan', async () => {
    const host = await open(backendOf());
    expect(host.all('.examples')).to.have.length(0);
    expect(plain(host.one('[aria-labelledby=examples]'))).to.contain(
      'Choisissez un niveau pour voir ce qu’il rembourse.',
    );
    await tick(host, 'Plus');
    expect(plain(host.one('#examples'))).to.equal('Exemples avec plus');
    expect(host.all('.examples tbody .num').map(plain)).to.deep.equal(['30,00 €', '19,00 €', '8,00 €', '2,00 €']);
    const widths = [...host.one('.examples .bar').children].map((part) => part.getAttribute('width'));
    expect(widths).to.deep.equal(['63.33%', '26.67%', '6.67%']);
    expect(host.one('.examples .bar').getAttribute('aria-hidden')).to.equal('true');
    await tick(host, 'Base');
    expect(host.all('.examples, #examples')).to.have.length(0);
  });

  it('D4 counts the top-up in: levels of what would be taken, and of what without it', async () => {
    const host = await open(backendOf());
    await tick(host, 'Plus');
    await tick(host, 'Ajouter la garantie');
    expect(host.all('.compare thead th').map(plain)).to.deep.equal([
      'Soin',
      'Base + Complément',
      'Plus + Complément votre choix',
      'Solo',
    ]);
    const room = host.all('.compare tbody tr').find((row) => plain(row).startsWith('Chambre'))!;
    expect([...room.querySelectorAll('td')].map(spoken)).to.deep.equal([
      '80 € au lieu de 40 €',
      '100 € au lieu de 60 €',
      '80 €',
    ]);
    expect(plain(host.one('#examples'))).to.equal('Exemples avec plus et complément');
    expect(host.all('.examples tbody .num').map(plain)).to.deep.equal(['30,00 €', '19,00 €', '10,00 €', '1,00 €']);
    await tick(host, 'Ajouter la garantie');
    expect(host.all('.compare-instead')).to.have.length(0);
    expect(host.all('.examples tbody .num').map(plain)[2]).to.equal('8,00 €');
  });

  it('D4 the sandbox shows the top-up of the sample offer', async () => {
    const host = await show(
      GuaranteesPanel,
      sandbox({persona: 'family', at: 'guarantees', settings: sampleSettings}),
      '.compare',
    );
    await tick(host, 'Base + Option 1');
    await tick(host, 'Ajouter la garantie');
    const mine = (care: string) =>
      plain(
        host
          .all('.compare tbody tr')
          .find((row) => plain(row.querySelector('th')!) === care)!
          .querySelector('.mine')!,
      );
    expect(mine('Chambre particulière, par nuit')).to.contain('100 € au lieu de 60 €');
    expect(mine('Généralistes et spécialistes non OPTAM')).to.contain('230 % BR au lieu de 130 % BR');
    expect(mine('Forfait journalier hospitalier')).not.to.contain('au lieu');
    const specialist = host.all('.examples tbody tr').find((row) => plain(row).includes('non OPTAM'))!;
    expect(plain(specialist)).to.contain('36,80 €').and.to.contain('9,10 €');
  });

  it('folds a post at a narrow width, says what is in it, opens it at a press', async () => {
    const host = await open(backendOf());
    const rows = () => host.all('.compare #post-0 tr').map((row) => getComputedStyle(row).display !== 'none');
    const button = host.one<HTMLButtonElement>('#post-0 .post');
    host.style.inlineSize = '1000px';
    expect(rows()).to.deep.equal([true, true, true]);
    expect(getComputedStyle(button).display, 'nothing to open').to.equal('none');
    host.style.inlineSize = '320px';
    await until(() => rows().join() === 'true,false,false', 'the post to fold');
    expect(plain(button)).to.equal('Hospitalisation Forfait journalier, Chambre');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await host.updateComplete;
    expect(rows()).to.deep.equal([true, true, true]);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(plain(button)).to.equal('Hospitalisation');
    button.click();
    await host.updateComplete;
    expect(rows()).to.deep.equal([true, false, false]);
    await tick(host, 'Seulement ce qui change');
    expect(rows(), 'what changes is seen at once').to.deep.equal([true, true]);
  });

  it('W14 explains the words of the table where one chooses, those that are met', async () => {
    const host = await open(backendOf());
    const words = () => host.all('.glossary dt').map(plain);
    expect(words()).to.deep.equal([
      'Frais réels',
      '100 % Santé',
      'Ticket modérateur',
      'Hors parcours de soins',
      'Participation et franchise',
    ]);
    const sample = await show(
      GuaranteesPanel,
      sandbox({persona: 'family', at: 'guarantees', settings: sampleSettings}),
      '.compare',
    );
    expect(sample.all('.glossary dt').map(plain)).to.include.members([
      'BR',
      'OPTAM',
      'Classe A ou B, classe I ou II',
      '3 × 30 €',
    ]);
    expect(plain(sample.one('.glossary summary'))).to.equal('Les mots du tableau');
  });

  it('says that the comparison does not come, and asks again', async () => {
    const {more} = GuaranteesPanel;
    let failing = true;
    GuaranteesPanel.more = () => (failing ? Promise.reject(new Error('offline')) : more());
    try {
      const host = await show(GuaranteesPanel, backendOf(), '.alert');
      expect(host.all(ready).length, 'the choice does not wait for it').to.equal(3);
      failing = false;
      host.press('Réessayer').click();
      await until(() => host.all('.compare').length, 'the comparison');
      expect(host.all('.alert')).to.have.length(0);
    } finally {
      GuaranteesPanel.more = more;
    }
  });
});

describe('DOMAIN 6.1 GuaranteesPanel: for whom the price is', () => {
  const hint = (draft = draftOf()) =>
    open(backendOf({}, {}, draft)).then((host) => host.all('.for-whom').map(plain).join());

  it('says for how many people, at which rate, or that it does not matter', async () => {
    expect(await hint()).to.equal('');
    expect(await hint(household(1, 'Isolé'))).to.equal('Prix pour 1 personne, tarif Isolé.');
    expect(await hint(household(3, 'Famille'))).to.equal('Prix pour 3 personnes, tarif Famille.');
    expect(await hint(household(2))).to.equal('Prix pour 2 personnes.');
    expect(await hint(draftOf({household: {people: 4, pricing: 'flat'}}))).to.equal(
      'Le prix est le même quel que soit le nombre de personnes.',
    );
    const english = await show(GuaranteesPanel, backendOf({}, {}, household(1)), '.compare', 'en');
    expect(plain(english.one('.for-whom'))).to.equal('Price for 1 person.');
  });

  it('shows what every household pays, its own marked, the top-up counted in where it is taken', async () => {
    const shares = (base: number, plus: number) => ({base, 'base+': base + 11, plus, 'plus+': plus + 22, solo: 1500});
    const tiers = [
      {id: 'single', label: 'Isolé', note: 'vous seul', shares: shares(0, 900)},
      {id: 'family', label: 'Famille', shares: {...shares(100, 2000), solo: undefined as never}},
    ];
    const host = await open(backendOf({tiers}, {}, household(3, 'Famille')));
    const rows = () => host.all('.tiers tbody tr').map((row) => plain(row.querySelector('th')!));
    const amounts = () => host.all('.tiers tbody .num').map(plain);
    expect(plain(host.one('.tiers summary'))).to.equal('Les prix selon la taille de la famille');
    expect(rows()).to.deep.equal(['Isolé vous seul', 'Famille le vôtre']);
    expect(amounts()).to.deep.equal(['0,00 €', '9,00 €', '15,00 €', '1,00 €', '20,00 €', '–']);
    await tick(host, 'Plus');
    await tick(host, 'Ajouter la garantie');
    expect(amounts().slice(0, 2)).to.deep.equal(['0,11 €', '9,22 €']);
    expect(plain(host.one('.tiers'))).to.contain('Avec la garantie Complément.');
    expect((await open(backendOf())).all('.tiers')).to.have.length(0);
    expect(offerOf()).not.to.have.property('tiers');
  });
});
