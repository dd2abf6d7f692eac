import {expect} from '@open-wc/testing';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {accessible} from '../../testing/accessible.js';
import {CardPanel} from './card.panel.js';
import {openReader, photograph, read, svgAddress} from '../../engines/code2d/testing/reader.js';
import {eraseVault} from '../../engines/vault/erase.js';
import {DigitalCardViewerHarness} from './digital-card-viewer.harness.js';
import type {DigitalCardViewer} from './digital-card-viewer.js';
import {backendOn, openOn, replaced, show} from './card-page.harness.js';

before(eraseVault);

runWidgetSuite<DigitalCardViewer>({
  tag: 'mutuelle-digital-card-viewer',
  harness: DigitalCardViewerHarness,
  loads: 'getCards',
  title: {fr: 'Ma carte', en: 'My card'},
});

const june = '2026-06-15';
const november = '2026-11-26';

/** The drawing that the card shows now. */
function drawingOf(harness: DigitalCardViewerHarness) {
  const svg = harness.root.querySelector<SVGSVGElement>('.tp .matrix-svg')!;
  return {
    path: svg.querySelector('path')!.getAttribute('d')!,
    width: svg.viewBox.baseVal.width,
    height: svg.viewBox.baseVal.height,
  };
}

describe('<mutuelle-digital-card-viewer> MEM-20 what it shows', () => {
  it('shows the five items of the sector, labelled, in their order, and « R »', async () => {
    const {harness} = await openOn(june);
    expect([...harness.root.querySelectorAll('.tp .five dt')].map((each) => each.textContent)).to.deep.equal([
      'Période de validité',
      'N° AMC',
      'N° adhérent',
      'Type conv.',
      'CSR',
    ]);
    expect(harness.five).to.deep.equal(['du 01/01/2026 au 31/12/2026', '00123456', '7434760574', 'EX', '0001']);
    expect(harness.root.querySelector('.tp-r')!.getAttribute('aria-label')).to.equal('Contrat responsable');
    expect(harness.badge).to.equal('Valable jusqu’au 31 décembre 2026');
    expect(harness.text).to.contain('Présentez cette carte à l’écran ou imprimée.');
  });

  it('labels an item even when it is empty', async () => {
    const {harness} = await openOn(june, {}, (cards) => ({
      ...cards,
      cards: cards.cards.map((card) => ({...card, routingCode: ''})),
    }));
    expect(harness.five.at(-1)).to.equal('Non renseigné–');
  });

  it('shows who is covered and for what, in words for who listens', async () => {
    const {harness} = await openOn(june);
    const row = harness.root.querySelector('.rights tbody tr')!;
    expect(row.querySelector('th')!.textContent).to.contain('14/03/1978, rang 1');
    const heads = [...harness.root.querySelectorAll('.rights thead th')].slice(1);
    expect(heads.map((each) => each.querySelector('[aria-hidden=true]')!.textContent)).to.include('PHAR');
    expect(heads.map((each) => each.querySelector('.rights-label')!.textContent)).to.include('Pharmacie');
    const dental = [...row.querySelectorAll('td')][6]!;
    expect(dental.querySelector('.num .visually-hidden')!.textContent).to.contain(
      'le professionnel demande d’abord notre accord',
    );
  });

  it('W5: a value and its meaning stand apart without a colon, whatever signs the meaning has', async () => {
    const {harness} = await openOn(june, {}, (cards) => ({
      ...cards,
      cards: cards.cards.map((card) => ({
        ...card,
        legend: [{value: 'PEC', meaning: 'prise en charge : demandez-la'}, ...card.legend.slice(1)],
      })),
    }));
    const [first] = harness.root.querySelectorAll('.legend > div');
    expect([...first!.children].map((each) => [each.localName, each.textContent])).to.deep.equal([
      ['dt', 'PEC'],
      ['dd', 'prise en charge : demandez-la'],
    ]);
    expect(harness.text).not.to.match(/PEC : prise en charge :/);
  });

  it('W5: « 1er » is raised wherever a day is said', async () => {
    const {harness} = await openOn(november);
    const raised = () => [...harness.root.querySelectorAll('sup')].filter((each) => each.textContent === 'er').length;
    expect(harness.text).to.contain('elle prendra le relais le 1er janvier');
    expect(raised()).to.equal(1);
    await harness.press('2027');
    // the badge, and why it may not be shown yet
    expect(raised()).to.equal(2);
    expect(harness.text.match(/1er/g)).to.have.length(2);
  });

  it('W14: says what AMC, CSR and R mean, where they are first met', async () => {
    const {harness} = await openOn(june);
    const lexicon = harness.root.querySelector('details')!;
    lexicon.open = true;
    expect([...lexicon.querySelectorAll('dt')].map((each) => each.textContent)).to.deep.equal([
      'N° AMC',
      'N° adhérent',
      'Type conv.',
      'CSR',
      'R',
    ]);
    await accessible(harness.element);
  });

  it('says that there is no card yet', async () => {
    const {backend, sandbox} = backendOn(june);
    backend.change = (cards) => ({...cards, cards: []});
    const {harness} = await show(backend, sandbox);
    await harness.until(() => harness.text.includes('Vous n’avez pas encore de carte'));
    await accessible(harness.element);
  });

  it('degrades one missing thing at a time', async () => {
    const {harness} = await openOn(june, {}, (cards) => ({
      ...cards,
      cards: cards.cards.map(({operator: _, code: __, ...card}) => ({
        ...card,
        phones: [],
        legend: [],
        wallets: [],
        people: card.people.map(({birthDate: ___, birthRank: ____, schemeCode: _____, ...person}) => ({
          ...person,
          nirs: [],
          rights: [],
        })),
      })),
    }));
    expect(harness.five).to.have.length(5);
    expect(harness.root.querySelector('.matrix')).to.equal(null);
    expect(harness.root.querySelector('.rights td .num')).to.equal(null);
    expect(harness.text).to.contain('Non couvert');
    await accessible(harness.element);
  });
});

describe('<mutuelle-digital-card-viewer> MEM-20 numbers of the Sécurité sociale', () => {
  const numberOf = (harness: DigitalCardViewerHarness) =>
    harness.root.querySelector('.rights-nir .num')!.textContent!.trim();

  it('masks them, shows one on a press, hides it on the next, and when the page is hidden', async () => {
    const {harness} = await openOn(june);
    expect(numberOf(harness)).to.match(/^2.78.03.••/);
    await harness.press('Afficher le numéro de sécurité sociale d’Hélène Vasseur');
    expect(numberOf(harness).replace(/\s/g, '')).to.match(/^27803\d{10}$/);
    await harness.press('Masquer le numéro de sécurité sociale d’Hélène Vasseur');
    expect(numberOf(harness)).to.contain('••');
    await harness.press('Afficher le numéro');
    await replaced(
      document,
      'visibilityState',
      'hidden',
      async () => void document.dispatchEvent(new Event('visibilitychange')),
    );
    await harness.until(() => numberOf(harness).includes('••'));
  });

  it('hides it again by itself', async () => {
    const {harness} = await openOn(june);
    const alarms: (() => void)[] = [];
    const {setTimeout: real} = globalThis;
    await replaced(
      globalThis,
      'setTimeout',
      (ring: () => void, ms?: number) => (ms === 20_000 ? alarms.push(ring) : real(ring, ms)),
      () => harness.press('Afficher le numéro'),
    );
    expect(numberOf(harness)).not.to.contain('•');
    expect(alarms).to.have.length(1);
    alarms[0]!();
    await harness.until(() => numberOf(harness).includes('••'));
  });

  it('lets none into the page, an attribute or an event', async () => {
    const {harness, told} = await openOn(june);
    await harness.press('Afficher le numéro');
    const number = numberOf(harness).replace(/\s/g, '');
    const attributes = [...harness.root.querySelectorAll('*')]
      .flatMap((each) => [...each.attributes].map(({value}) => value))
      .join('\n');
    for (const place of [
      attributes,
      harness.element.outerHTML,
      JSON.stringify(told),
      location.href,
      JSON.stringify({...sessionStorage}),
      JSON.stringify({...localStorage}),
    ])
      expect(place.replace(/\s/g, '')).not.to.contain(number);
  });
});

describe('<mutuelle-digital-card-viewer> MEM-22 the code', () => {
  before(openReader);

  const codes = {
    family: ['datamatrix', '00123456;EX;0001;'],
    single: ['qrcode', 'https://annuaire.example.org/'],
    otherPerson: ['code128', '74'],
  } as const;
  for (const [persona, [kind, start]] of Object.entries(codes)) {
    it(`is what the server gave, read from the pixels: ${kind}`, async () => {
      const {harness} = await openOn(june, {persona: persona as keyof typeof codes});
      await harness.drawn();
      const bytes = await read(kind, await photograph(svgAddress(drawingOf(harness), 4)));
      expect(new TextDecoder().decode(bytes)).to.match(new RegExp(`^${start}`));
    });
  }

  it('is what the server gave, read from the pixels: raw bytes', async () => {
    const {harness} = await openOn(june, {persona: 'alsace'});
    await harness.drawn();
    const bytes = await read('datamatrix', await photograph(svgAddress(drawingOf(harness), 4)));
    expect([...bytes!.slice(0, 3), bytes!.at(-1)]).to.deep.equal([0, 1, 207, 255]);
  });

  it('is black on white in a dark page, and at least 25 mm', async () => {
    const {harness} = await openOn(june);
    harness.element.style.colorScheme = 'dark';
    await harness.drawn();
    const matrix = harness.root.querySelector('.tp .matrix')!;
    expect(getComputedStyle(matrix).backgroundColor).to.equal('rgb(255, 255, 255)');
    const svg = matrix.querySelector('svg')!;
    expect(getComputedStyle(svg).fill).to.equal('rgb(0, 0, 0)');
    const {width} = drawingOf(harness);
    const symbol = (svg.getBoundingClientRect().width * (width - 4)) / width;
    expect(symbol).to.be.at.least((25 / 25.4) * 96);
  });

  it('is not drawn wrong: a payload its kind cannot hold leaves the five items, and says so', async () => {
    const {harness} = await openOn(june, {}, (cards) => ({
      ...cards,
      cards: cards.cards.map((card) => ({
        ...card,
        code: {symbology: 'code128' as const, value: 'é', encoding: 'text' as const},
      })),
    }));
    await harness.until(() => harness.text.includes('Donnez au professionnel les cinq informations'));
    expect(harness.root.querySelector('.tp .matrix')).to.equal(null);
  });

  it('says nothing against a code that is still being drawn', async () => {
    const {backend, sandbox} = backendOn(june);
    const {harness} = await show(backend, sandbox);
    let blamed = false;
    await harness.until(() => {
      blamed ||= harness.text.includes('Donnez au professionnel les cinq informations');
      return harness.root.querySelector('.tp .matrix path');
    });
    expect(blamed).to.equal(false);
  });

  it('shows an unknown kind as none', async () => {
    const {harness} = await openOn(june, {}, (cards) => ({
      ...cards,
      cards: cards.cards.map((card) => ({...card, code: {symbology: 'aztec', value: 'x', encoding: 'text' as const}})),
    }));
    await harness.until(() => harness.text.includes('Donnez au professionnel les cinq informations'));
  });
});

describe('<mutuelle-digital-card-viewer> MEM-23 which card', () => {
  it('has one card in June, two from November on, and shows the one that holds', async () => {
    expect((await openOn(june)).harness.root.querySelectorAll('ul.pills').length).to.equal(0);
    const {harness} = await openOn(november);
    expect(
      [...harness.root.querySelectorAll('ul.pills .pill')].map((each) => each.textContent!.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal(['2026 valable', '2027 à venir']);
    expect(harness.five[0]).to.contain('2026');
    expect(harness.text).to.contain('Votre carte 2027 est prête');
    await harness.press('2027');
    expect(harness.five[0]).to.contain('2027');
    expect(harness.stamp).to.equal('À venir');
    expect(harness.root.querySelector('.tp .matrix'), 'nothing to scan before its day').to.equal(null);
    expect(harness.notices.join()).to.contain('Elle le sera le 1er janvier 2027');
    await harness.press('Afficher la carte actuelle');
    expect(harness.stamp).to.equal(undefined);
  });

  it('turns to the next card at midnight in Paris, the page being open, and says so', async () => {
    const {now} = Date;
    let passed = 0;
    const {setTimeout: real} = globalThis;
    const alarms: (() => void)[] = [];
    await replaced(
      globalThis,
      'setTimeout',
      (ring: () => void, ms?: number) =>
        (ms ?? 0) > 20_000 && (ms ?? 0) < 100_000 ? alarms.push(ring) : real(ring, ms),
      async () => {
        await replaced(
          Date,
          'now',
          () => now() + passed,
          async () => {
            const {harness} = await openOn('2026-12-31T22:59:00Z');
            expect(harness.five[0]).to.contain('2026');
            passed = 60_000;
            alarms.forEach((ring) => ring());
            await harness.until(() => harness.five[0]!.includes('2027'));
            expect(harness.stamp).to.equal(undefined);
            expect(
              [...harness.root.querySelectorAll('.frame > [role=status]')].map((each) => each.textContent),
            ).to.deep.equal(['Votre carte 2027 est maintenant valable. Elle s’affiche à la place de l’ancienne.']);
            await harness.press('2026');
            expect(harness.stamp).to.equal('Expirée');
          },
        );
      },
    );
  });

  const decisions = {
    suspended: ['Suspendue', 'Vos droits sont suspendus', 'Droits suspendus'],
    revoked: ['Annulée', 'Cette carte a été annulée', 'Annulée'],
    ended: ['Terminée', 'Votre contrat est terminé', 'Contrat terminé'],
    expired: ['Expirée', 'Cette carte ne peut plus être utilisée', 'Expirée'],
    frozen: ['À vérifier', 'Cette carte ne peut pas être présentée', 'À vérifier'],
  };
  for (const [status, [stamp, title, badge]] of Object.entries(decisions)) {
    it(`stamps a card that gives no right, hides its code and says why: ${status}`, async () => {
      const {harness} = await openOn(june, {}, (cards) => ({
        ...cards,
        cards: cards.cards.map((card) => ({...card, status})),
      }));
      expect([harness.stamp, harness.badge]).to.deep.equal([stamp, badge]);
      expect(harness.notices.join()).to.contain(title);
      expect(harness.root.querySelector('.tp .matrix')).to.equal(null);
      expect(harness.text).not.to.contain('Montrer à la pharmacie');
      expect(harness.text).not.to.contain('Présentez cette carte');
      if (status !== 'expired')
        expect(harness.root.querySelector<HTMLAnchorElement>('.alert a')!.href).to.equal('tel:+33199001234');
      await accessible(harness.element);
    });
  }

  it('has a card per contract, and one for somebody who has their own', async () => {
    const {harness} = await openOn(june, {persona: 'resume'});
    expect(
      [...harness.root.querySelectorAll('ul.pills .pill')].map((each) => each.textContent!.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal([
      'Complémentaire santé collective, 2026 valable',
      'Surcomplémentaire, 2026 valable',
      'Hugo Perrin, 2026 valable',
    ]);
    await harness.press('Hugo Perrin');
    expect(harness.root.querySelector('.tp-member')!.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      'Bénéficiaire Hugo Perrin',
    );
    expect(harness.root.querySelectorAll('.rights tbody tr')).to.have.length(1);
  });
});

describe('<mutuelle-digital-card-viewer> while what stands around the card is not there', () => {
  const {more} = CardPanel;

  afterEach(() => {
    CardPanel.more = more;
  });

  it('shows the card and fills the screen with it; the rest stands when the file is there', async () => {
    let come = (): void => undefined;
    CardPanel.more = () =>
      new Promise((resolve) => {
        come = () => resolve(more());
      });
    const {backend, sandbox} = backendOn(june);
    const {harness} = await show(backend, sandbox);
    await harness.drawn();
    expect(harness.root.querySelector('.rights')).to.equal(null);
    harness.root.querySelector<HTMLElement>('.deck-side .primary')!.click();
    await harness.until(() => harness.root.querySelector<HTMLDialogElement>('dialog.counter')?.open);
    harness.root.querySelector<HTMLDialogElement>('dialog.counter')!.close();
    come();
    await harness.ready();
    expect(harness.root.querySelector('.rights')).not.to.equal(null);
    expect(harness.text).to.contain('Télécharger en PDF');
  });

  it('says that the rest did not come, and asks again; the card stays', async () => {
    CardPanel.more = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const {backend, sandbox} = backendOn(june);
    const {harness} = await show(backend, sandbox);
    await harness.until(() => harness.text.includes('La connexion ne passe pas'));
    expect(harness.five).to.have.length(5);
    CardPanel.more = more;
    await harness.press('Réessayer');
    await harness.until(() => harness.root.querySelector('.rights'));
    expect(harness.notices).to.deep.equal([]);
  });
});
