import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {openReader, photograph, read} from '../../engines/code2d/testing/reader.js';
import {accessible} from '../../testing/accessible.js';
import {inChromium} from '../../testing/engine.js';
import {eraseVault} from '../../engines/vault/erase.js';
import {openOn, replaced, type CardPage} from './card-page.harness.js';

const june = '2026-06-15';
before(eraseVault);

/** A browser that grants, or refuses, to keep the screen on. */
function wakeLock(granted = true) {
  const told = {asked: 0, released: 0};
  const request = async () => {
    told.asked++;
    if (!granted) throw new DOMException('', 'NotAllowedError');
    return {release: async () => void told.released++};
  };
  return {told, value: {request}};
}

async function atCounter(page: CardPage): Promise<HTMLDialogElement> {
  const {harness} = page;
  await harness.drawn();
  harness.root.querySelector<HTMLElement>('.deck-side .primary')!.focus();
  await harness.press('Montrer à la pharmacie');
  await harness.until(() => harness.root.querySelector('dialog')?.open && page.told.length);
  return harness.root.querySelector('dialog')!;
}

/** Files given to the browser during a task. */
async function given(task: () => Promise<void>): Promise<{name: string; address: string}[]> {
  const files: {name: string; address: string}[] = [];
  await replaced(
    HTMLAnchorElement.prototype,
    'click',
    function (this: HTMLAnchorElement) {
      files.push({name: this.download, address: this.href});
    },
    task,
  );
  return files;
}

describe('<mutuelle-digital-card-viewer> MEM-22 at the counter', () => {
  it('fills the screen, keeps it on, and lets it go with Escape', async () => {
    const {told, value} = wakeLock();
    await replaced(navigator, 'wakeLock', value, async () => {
      const page = await openOn(june);
      const dialog = await atCounter(page);
      await page.harness.until(() => dialog.textContent!.includes('L’écran reste allumé.'));
      expect(page.told).to.deep.equal([{type: 'mutuelle-card-shown', detail: {cardId: 'carte-contrat-family-2026'}}]);
      const {width, height} = dialog.getBoundingClientRect();
      expect([width, height]).to.deep.equal([document.documentElement.clientWidth, innerHeight]);
      expect(getComputedStyle(dialog).backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(dialog.querySelector('.matrix path')).not.to.equal(null);
      expect(dialog.textContent).to.contain('Valable aujourd’hui').and.to.contain('Augmentez la luminosité');
      await accessible(page.harness.element);
      document.dispatchEvent(new Event('visibilitychange'));
      await page.harness.until(() => told.asked === 2);
      await sendKeys({press: 'Escape'});
      await page.harness.until(() => !dialog.open && told.released);
      const opener = page.harness.root.activeElement!;
      expect(opener.textContent, 'the focus is where it was').to.contain('Montrer à la pharmacie');
      document.dispatchEvent(new Event('visibilitychange'));
      expect(told.asked, 'asked no more').to.equal(2);
    });
  });

  it('works where the screen cannot be kept on', async () => {
    for (const value of [undefined, wakeLock(false).value]) {
      await replaced(navigator, 'wakeLock', value, async () => {
        const page = await openOn(june);
        const dialog = await atCounter(page);
        expect(dialog.textContent).not.to.contain('L’écran reste allumé.');
        await page.harness.press('Fermer le plein écran');
        await page.harness.until(() => !dialog.open);
      });
    }
  });

  it('lets the screen go when the widget is removed', async () => {
    const {told, value} = wakeLock();
    await replaced(navigator, 'wakeLock', value, async () => {
      const page = await openOn(june);
      await atCounter(page);
      await page.harness.until(() => told.asked);
      page.harness.element.remove();
      await page.harness.until(() => told.released);
    });
  });

  it('lets the screen go when the card leaves the page under it', async () => {
    const {told, value} = wakeLock();
    await replaced(navigator, 'wakeLock', value, async () => {
      const page = await openOn(june);
      await atCounter(page);
      await page.harness.until(() => told.asked);
      page.sandbox.fail('*', 'unauthenticated', {times: Infinity});
      window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      await page.harness.until(() => !page.harness.root.querySelector('dialog') && told.released);
    });
  });
});

describe('<mutuelle-digital-card-viewer> MEM-20 as a file', () => {
  before(openReader);

  it('gives the PDF of the insurer', async () => {
    const {harness, told} = await openOn(june);
    const [file] = await given(() => harness.press('Télécharger en PDF'));
    expect(file!.name).to.equal('carte-tiers-payant-2026.pdf');
    expect(await (await fetch(file!.address)).text()).to.match(/^%PDF-/);
    expect(told).to.deep.equal([
      {type: 'mutuelle-card-downloaded', detail: {cardId: 'carte-contrat-family-2026', format: 'pdf'}},
    ]);
  });

  it('gives a picture whose code can be read', async () => {
    const {harness} = await openOn(june);
    await harness.drawn();
    const [file] = await given(() => harness.press('Télécharger l’image'));
    expect(file!.name).to.equal('carte-tiers-payant-2026.png');
    const picture = await photograph(file!.address);
    expect(picture.width, 'as wide as a card').to.equal(1712);
    expect(picture.height, 'two faces').to.be.above(2 * 1080);
    expect(new TextDecoder().decode(await read('datamatrix', picture))).to.match(/^00123456;EX;0001;7434760574;/);
  });

  it('says that a file did not come, and gives it at the next press', async () => {
    const {harness, sandbox} = await openOn(june);
    sandbox.fail('getCardFile', 'unexpected');
    expect(await given(() => harness.press('Télécharger en PDF'))).to.deep.equal([]);
    expect(harness.notices.join()).to.contain('Le fichier n’a pas pu être préparé');
    expect(await given(() => harness.press('Télécharger en PDF'))).to.have.length(1);
    expect(harness.notices).to.deep.equal([]);
  });

  it('says why a file did not come', async () => {
    const {harness, backend} = await openOn(june);
    backend.trouble = 'network';
    await harness.press('Télécharger en PDF');
    expect(harness.notices).to.deep.equal([
      'Le fichier n’a pas pu être préparé La connexion ne passe pas. Vérifiez votre réseau, puis réessayez. ' +
        'Rien n’est perdu.',
    ]);
  });

  it('says what to do instead when the device itself refuses', async () => {
    await replaced(
      HTMLCanvasElement.prototype,
      'toBlob',
      (done: BlobCallback) => done(null),
      async () => {
        const {harness} = await openOn(june);
        await harness.drawn();
        await harness.press('Télécharger l’image');
        expect(harness.notices).to.deep.equal([
          'Le fichier n’a pas pu être préparé Réessayez dans un instant, ou imprimez cette page.',
        ]);
      },
    );
  });

  it('shares the PDF where the device can, and takes no for an answer', async () => {
    const shared: ShareData[] = [];
    await replaced(
      navigator,
      'canShare',
      () => true,
      async () => {
        await replaced(
          navigator,
          'share',
          async (data: ShareData) => {
            shared.push(data);
            throw new DOMException('', 'AbortError');
          },
          async () => {
            const {harness} = await openOn(june);
            await harness.press('Partager');
            expect(harness.notices).to.deep.equal([]);
          },
        );
      },
    );
    expect(shared[0]!.files![0]!.name).to.equal('carte-tiers-payant-2026.pdf');
    await replaced(
      navigator,
      'canShare',
      undefined,
      async () => void expect((await openOn(june)).harness.text).not.to.contain('Partager'),
    );
  });

  it('leads to wallets by the insurer’s links, and never elsewhere', async () => {
    const {harness} = await openOn(june, {}, (cards) => ({
      ...cards,
      cards: cards.cards.map((card) => ({
        ...card,
        wallets: [...card.wallets, {kind: 'apple' as const, url: 'javascript:alert(1)'}],
      })),
    }));
    const links = [...harness.root.querySelectorAll<HTMLAnchorElement>('.more a')];
    expect(links.map(({href}) => href)).to.deep.equal([
      'https://espace.example.org/pass/2026.pkpass',
      'https://espace.example.org/pass/2026',
    ]);
    expect(harness.text).to.contain('ne se met plus à jour');
  });
});

describe('<mutuelle-digital-card-viewer> D9 a card for one person', () => {
  /** What is written on the picture while it is drawn: words of a picture are read by nobody else. */
  async function written(harness: CardPage['harness']): Promise<string[]> {
    const words: string[] = [];
    const {fillText} = CanvasRenderingContext2D.prototype;
    await replaced(
      CanvasRenderingContext2D.prototype,
      'fillText',
      function (this: CanvasRenderingContext2D, ...[text, ...where]: Parameters<typeof fillText>) {
        // the first drawing, one pixel high, only measures
        if (this.canvas.height > 1) words.push(text.replaceAll('\u202f', ' '));
        fillText.call(this, text, ...where);
      },
      async () => void (await given(() => harness.press('Télécharger l’image'))),
    );
    return words;
  }

  it('of all: the picture has « R », phones, operator, people, and their rights once', async () => {
    const {harness} = await openOn(june);
    await harness.drawn();
    const words = await written(harness);
    expect(words).to.include.members([
      'R',
      '00123456',
      'Professionnels\u00a0: 01\u00a099\u00a000\u00a056\u00a078',
      'Opérateur\u00a0: Tiers payant Exemple',
      'Louis Vasseur',
      '08/05/2013, rang 1, organisme 01\u00a0441\u00a00001',
      'Mêmes droits pour tous',
      'Mêmes droits qu’Hélène Vasseur',
      'PEC (1)',
    ]);
    expect(words.filter((each) => each === '125 %')).to.have.length(1);
  });

  it('of one: the picture and the PDF say nothing of the others', async () => {
    const {harness, told, sandbox} = await openOn(june);
    await harness.drawn();
    const who = () =>
      [...harness.root.querySelectorAll('[aria-labelledby=save-for] .pill')].map((each) => [
        each.textContent!.trim(),
        each.getAttribute('aria-pressed'),
      ]);
    expect(who()).to.deep.equal([
      ['Toute la famille', 'true'],
      ['Hélène', 'false'],
      ['Marc', 'false'],
      ['Inès', 'false'],
      ['Louis', 'false'],
    ]);
    await harness.press('Louis');
    expect(who()[4]).to.deep.equal(['Louis', 'true']);
    expect(harness.text).to.contain('Pour Louis seulement');
    const words = await written(harness);
    expect(words).to.include.members(['Bénéficiaire', 'Louis Vasseur', 'Titulaire\u00a0: Hélène Vasseur']);
    expect(words.join()).not.to.match(/Marc|Inès|14\/03\/1978|Mêmes droits/);
    const [file] = await given(() => harness.press('Télécharger en PDF'));
    expect(file!.name).to.equal('carte-tiers-payant-2026-louis.pdf');
    expect(told.map(({detail}) => detail)).to.deep.equal([
      {cardId: 'carte-contrat-family-2026', format: 'png', personId: 'louis'},
      {cardId: 'carte-contrat-family-2026', format: 'pdf', personId: 'louis'},
    ]);
    sandbox.fail('getCardFile', 'unexpected');
    await harness.press('Télécharger en PDF');
    await harness.press('Toute la famille');
    expect(harness.notices, 'the failure was about the file of Louis').to.deep.equal([]);
  });

  it('is asked for as a picture only, where the server gives no file of one person', async () => {
    const {harness} = await openOn(june, {}, (cards) => ({
      ...cards,
      cards: cards.cards.map((card) => ({...card, personFiles: false})),
    }));
    await harness.press('Louis');
    expect(harness.text).not.to.contain('Télécharger en PDF');
    expect(harness.text).to.contain('Télécharger l’image');
    await harness.press('Toute la famille');
    expect(harness.text).to.contain('Télécharger en PDF');
  });

  it('names people apart who have the same first name', async () => {
    const {harness} = await openOn(june, {}, (cards) => ({
      ...cards,
      cards: cards.cards.map((card) => ({
        ...card,
        people: card.people.map((person) => ({...person, firstName: 'Camille', lastName: `Vasseur ${person.id}`})),
      })),
    }));
    const pills = [...harness.root.querySelectorAll('[aria-labelledby=save-for] .pill')];
    expect(pills.map((each) => each.textContent!.trim())).to.include('Camille Vasseur louis');
  });
});

describe('<mutuelle-digital-card-viewer> MEM-20 on paper', () => {
  const millimetres = (element: Element) => {
    const {width, height} = element.getBoundingClientRect();
    return [width, height].map((pixels) => Math.round((pixels / 96) * 254) / 10);
  };

  it('prints itself alone, at the size of a card, in ink on white, without what is pressed', async () => {
    const {harness} = await openOn('2026-11-26');
    await harness.drawn();
    await harness.press('Afficher le numéro');
    harness.element.style.colorScheme = 'dark';
    const beside = document.createElement('p');
    harness.element.after(beside);
    const shown = (selector: string) =>
      [...harness.root.querySelectorAll(selector)].filter((each) => each.getClientRects().length);
    let prints = 0;
    let trouble: unknown;
    if (inChromium) await emulateMedia({media: 'print'});
    const onPaper = () => {
      expect(harness.root.querySelector('.rights-nir .num')!.textContent, 'the number is masked first').to.contain('•');
      if (!inChromium) return;
      expect(millimetres(harness.root.querySelector('.tp')!)).to.deep.equal([85.6, 54]);
      const [side] = millimetres(harness.root.querySelector('.tp .matrix-svg')!);
      expect((side! * 24) / 28, 'the code itself, without its quiet zone').to.be.closeTo(25, 0.2);
      expect(shown('button, input, .pills, a').map((each) => each.textContent)).to.deep.equal([]);
      expect(shown('.rights tbody tr'), 'the other face').to.have.length(4);
      expect(getComputedStyle(harness.element).backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(beside.getClientRects()).to.have.length(0);
    };
    await replaced(
      window,
      'print',
      () => {
        prints++;
        try {
          onPaper();
        } catch (error) {
          trouble = error;
        }
      },
      async () => {
        const button = [...harness.root.querySelectorAll('button')].find((each) =>
          each.textContent!.includes('Imprimer'),
        )!;
        button.click();
        await harness.until(() => prints === 1);
      },
    );
    if (trouble) throw trouble;
    window.dispatchEvent(new Event('afterprint'));
    if (inChromium) await emulateMedia({media: 'screen'});
    expect(beside.getClientRects()).not.to.have.length(0);
    expect(harness.element.hasAttribute('data-mutuelle-print')).to.equal(false);
    beside.remove();
  });
});
