/** ENR-09: the drawn attestation, as a member opens it from three fields. */
import {expect} from '@open-wc/testing';
import {accessible} from '../../testing/accessible.js';
import {until} from '../../testing/until.js';
import {sandbox, show, plain, type PanelHost} from '../../testing/panel.harness.js';
import {BeneficiaryPanel} from '../beneficiaries/beneficiary.panel.js';
import {GuideLink} from './guide-link.js';

const open = async (locale = 'fr') => {
  const host = await show(BeneficiaryPanel, sandbox({at: 'beneficiaries'}), '#f-birthRank', locale);
  host.panel.load(host.flow.draft!);
  const yes = host.all<HTMLInputElement>('input[name="f-teletransmission-enabled"]')[0]!;
  yes.click();
  await host.updateComplete;
  return host;
};
const dialogOf = (host: PanelHost) => host.root.querySelector('dialog');
const press = async (host: PanelHost, id: string) => {
  const opener = host.one(`#${id}`);
  opener.focus();
  opener.click();
  await until(() => dialogOf(host)?.open && host.root.activeElement?.classList.contains('heading'), 'the dialog');
  return opener;
};

describe('the attestation guide (ENR-09)', () => {
  for (const [id, spot, number] of [
    ['guide-birthRank', 'birthRank', '3'],
    ['guide-nir-nir', 'nir', '2'],
    ['guide-nir-schemeCode', 'schemeCode', '1'],
  ] as const) {
    it(`opens from its field at ${spot}, and gives the focus back`, async () => {
      const host = await open();
      const opener = await press(host, id);
      expect(host.all('.ring.now')).to.have.length(1);
      expect(
        host.all('.spots [aria-current=true]').map((item) => plain(item).slice(0, 1)),
        'the list says the same',
      ).to.deep.equal([number]);
      expect(plain(host.one('#attestation-lead'))).to.contain(`repère ${number}`);
      // the ring shown is the one with this number: its disc lies inside
      const ring = host.one<SVGRectElement & HTMLElement>('.ring.now').getBoundingClientRect();
      const disc = host
        .all('.mark')
        .find((mark) => plain(mark) === number)!
        .getBoundingClientRect();
      expect(disc.x >= ring.x && disc.right <= ring.right && disc.y >= ring.y && disc.bottom <= ring.bottom).to.equal(
        true,
      );
      dialogOf(host)!.close();
      await until(() => !dialogOf(host) && host.root.activeElement === opener, 'the focus back on the link');
    });
  }

  it('says in words all that it shows, once to those who see and once to those who do not', async () => {
    const host = await open();
    await press(host, 'guide-nir-nir');
    const picture = host.one('svg.specimen');
    expect(picture.getAttribute('role')).to.equal('img');
    for (const word of [
      'organisme de rattachement, repère 1',
      'assuré, repère 2',
      'rang, repère 3',
      'n’est pas à recopier',
    ])
      expect(picture.getAttribute('aria-label')).to.contain(word);
    expect(plain(host.one('.spots')))
      .to.contain('9 chiffres')
      .and.to.contain('Celui d’un enfant ne se recopie pas');
    await accessible(dialogOf(host)!);
  });

  it('grows and shrinks by buttons and keys, says so, and stays at the number', async () => {
    const host = await open();
    await press(host, 'guide-birthRank');
    const view = host.one('#attestation-view');
    const width = () => host.one('.specimen').getBoundingClientRect().width;
    const said = () => plain(host.one('.zoom [role=status]'));
    const first = width();
    host.press('Agrandir').click();
    await until(() => width() > first, 'a larger drawing');
    expect(said()).to.match(/^Taille du modèle : \d+ %$/);
    const ring = () => host.one('.ring.now').getBoundingClientRect();
    const inside = () =>
      ring().right <= view.getBoundingClientRect().right + 1 && ring().x >= view.getBoundingClientRect().x - 1;
    await until(inside, 'the ring in view');
    const key = (name: string) =>
      view.dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true, cancelable: true}));
    for (let times = 0; times < 5; times++) {
      key('-');
      await host.updateComplete;
    }
    expect(said()).to.equal('Le modèle est à sa plus petite taille.');
    for (let times = 0; times < 5; times++) {
      key('+');
      await host.updateComplete;
    }
    expect(said()).to.equal('Le modèle est à sa plus grande taille.');
    expect(key('a'), 'other keys are left alone').to.equal(true);
    expect(view.tabIndex, 'its arrows scroll').to.equal(0);
  });

  it('closes by its button, and by a press beside it', async () => {
    const host = await open();
    const opener = await press(host, 'guide-birthRank');
    host.press('Fermer').click();
    await until(() => !dialogOf(host) && host.root.activeElement === opener, 'closed by its button');
    await press(host, 'guide-birthRank');
    dialogOf(host)!.click();
    await until(() => !dialogOf(host), 'closed beside');
  });

  it('is not left in the page when the widget is moved away', async () => {
    const host = await open();
    await press(host, 'guide-birthRank');
    const place = host.parentElement!;
    host.remove();
    place.append(host);
    await until(() => !dialogOf(host), 'no dialog');
    await press(host, 'guide-birthRank');
  });

  it('speaks English, and leaves the words of the paper in French', async () => {
    const host = await open('en');
    await press(host, 'guide-nir-nir');
    expect(plain(host.one('#attestation-lead'))).to.equal(
      'Copy the number at mark 2, that of the insured person. For a child too.',
    );
    expect(plain(host.one('svg.specimen'))).to.contain('Organisme de rattachement');
    expect(host.one('svg.specimen').getAttribute('lang')).to.equal('fr');
  });

  it('shows numbers that no form would accept: they belong to nobody', async () => {
    const {checkNir} = await import('../../domain/nir.js');
    const host = await open();
    await press(host, 'guide-nir-nir');
    const numbers = host
      .all('svg text')
      .map(plain)
      .filter((text) => /^\d \d\d \d\d /.test(text));
    expect(numbers).to.have.length(3);
    for (const number of numbers) expect(checkNir(number), number).to.be.oneOf(['key_range', 'order']);
  });

  it('says its content in words when the drawing does not come, and tries again', async () => {
    const host = await open();
    let attempts = 0;
    const load = () => (attempts++ ? import('./attestation.panel.js') : Promise.reject(new Error('offline')));
    const words = {
      nir: 'Où trouver ce numéro',
      schemeCode: '',
      birthRank: '',
      failed: {title: 'Le modèle ne s’affiche pas', text: 'En haut à droite.'},
    };
    const link = new GuideLink(host, () => words, load);
    const {render, html} = await import('lit');
    const place = document.createElement('div');
    host.renderRoot.append(place);
    const draw = () => render(html`${link.link('nir', 'Numéro', 'own-link')}${link.view()}`, place);
    link.host.addController({hostUpdated: draw});
    draw();
    host.one('#own-link').click();
    await until(() => plain(place).includes('Le modèle ne s’affiche pas En haut à droite.'), 'the words');
    host.one('#own-link').click();
    await until(() => dialogOf(host)?.open, 'the dialog, this time');
    expect(plain(place)).not.to.contain('ne s’affiche pas');
    place.remove();
  });
});
