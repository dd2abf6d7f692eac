import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {ownPartners} from '../../../mocks/topics/network/own-partners.js';
import '../../define/network-locator.js';
import {NetworkLocatorHarness} from './network-locator.harness.js';
import type {NetworkLocator} from './network-locator.js';

/** Three of one town. */
const partners = ownPartners.slice(0, 3).map((partner, index) => ({
  ...partner,
  address: {...partner.address, postalCode: '17000', city: 'La Rochelle'},
  lat: 46.158 + index * 0.006,
  lon: -1.153 - index * 0.009,
}));

/** The locator of a page's own list, searched around La Rochelle, its map open. */
async function openMap(attributes: {tiles?: string; attribution?: string} = {}) {
  const element = await fixture<NetworkLocator>(
    html`<mutuelle-network-locator
      locale="fr"
      with-map
      place="La Rochelle"
      .partners=${partners}
    ></mutuelle-network-locator>`,
  );
  Object.assign(element, attributes);
  const harness = new NetworkLocatorHarness(element);
  await harness.listed();
  await harness.press('Voir la carte');
  await harness.until(() => harness.root.querySelector('.pin'));
  const pins = () => [...harness.root.querySelectorAll<HTMLButtonElement>('.pin')];
  const shops = () => [...harness.root.querySelectorAll<HTMLElement>('.shop')];
  const told: string[] = [];
  for (const name of ['mutuelle-partner-selected', 'mutuelle-partners-searched'])
    element.addEventListener(name, () => told.push(name));
  return {element, harness, pins, shops, told};
}

describe('the map beside the list', () => {
  it('has a pin for each partner of the list, with its number and name', async () => {
    const {pins, shops} = await openMap();
    expect(pins().length).to.equal(3);
    expect(pins().map(({ariaLabel}) => ariaLabel)).to.deep.equal(
      shops().map((shop, index) => `${index + 1}. ${shop.querySelector('.shop-name')!.textContent!.trim()}`),
    );
  });

  it('agrees with it on what is pointed at, both ways', async () => {
    const {element, pins, shops} = await openMap();
    shops()[0]!.dispatchEvent(new PointerEvent('pointerenter'));
    await element.updateComplete;
    expect(pins()[0]!.classList.contains('lit')).to.equal(true);
    shops()[0]!.dispatchEvent(new PointerEvent('pointerleave'));
    pins().at(-1)!.dispatchEvent(new PointerEvent('pointerenter'));
    await element.updateComplete;
    expect(pins()[0]!.classList.contains('lit')).to.equal(false);
    expect(shops().at(-1)!.classList.contains('lit')).to.equal(true);
  });

  it('agrees with it on what is chosen, both ways, and tells the page once', async () => {
    const {element, pins, shops, told} = await openMap();
    pins()[0]!.click();
    await element.updateComplete;
    expect(shops()[0]!.classList.contains('on')).to.equal(true);
    expect(pins()[0]!.ariaPressed).to.equal('true');
    pins()[0]!.click();
    expect(told).to.deep.equal(['mutuelle-partner-selected']);
    shops().at(-1)!.querySelector<HTMLButtonElement>('.shop-acts button')?.click();
    await element.updateComplete;
    expect(
      pins()
        .map(({ariaPressed}) => ariaPressed)
        .indexOf('true'),
    ).to.equal(pins().length - 1);
  });

  it('searches what it was moved to, and not before it is asked', async () => {
    const {harness, told} = await openMap();
    await harness.press('Vers le nord');
    await harness.until(() =>
      [...harness.root.querySelectorAll('button')].some(({textContent}) =>
        textContent?.includes('Chercher dans cette zone'),
      ),
    );
    expect(told).to.deep.equal([]);
    await harness.press('Chercher dans cette zone');
    await harness.until(() => told.includes('mutuelle-partners-searched'));
    expect(harness.where.value).to.equal('Zone de la carte');
    expect(harness.root.activeElement?.classList.contains('map-view'), 'the focus goes on at the map').to.equal(true);
  });

  it('names whose tiles they are as text, and says when none comes', async () => {
    const {harness} = await openMap({tiles: '/nothing-here/{z}/{x}/{y}.png', attribution: '© <b>Personne</b>'});
    const note = () => harness.root.querySelector('.map-note')!.textContent!;
    expect(note()).to.contain('© <b>Personne</b>');
    await harness.until(() => note().includes('Le fond de carte ne répond pas.'));
    expect(
      harness.root.querySelector('.land') !== null && harness.root.querySelector('.pin') !== null,
      'the rest is there',
    ).to.equal(true);
  });

  it('takes no address that is none of pictures', async () => {
    const {harness} = await openMap({tiles: 'javascript:alert(1)//{z}{x}{y}'});
    expect(harness.root.querySelectorAll('.map-view img').length).to.equal(0);
  });

  it('is gone when it is closed, and comes back with the list', async () => {
    const {harness, pins} = await openMap();
    await harness.press('Fermer la carte');
    expect(harness.root.querySelector('.map-view') === null).to.equal(true);
    await harness.press('Voir la carte');
    await harness.until(() => pins().length > 0);
  });

  it('stays closed when the element left the page while it was on its way', async () => {
    const {element, harness} = await openMap();
    await harness.press('Fermer la carte');
    const told: string[] = [];
    element.addEventListener('mutuelle-map-opened', ({type}) => told.push(type));
    [...harness.root.querySelectorAll('button')]
      .find(({textContent}) => textContent?.includes('Voir la carte'))!
      .click();
    const {parentElement} = element;
    element.remove();
    parentElement!.append(element);
    await harness.listed();
    await element.updateComplete;
    expect([harness.root.querySelector('.map') === null, told.length]).to.deep.equal([true, 0]);
    await harness.press('Voir la carte');
    await harness.until(() => harness.root.querySelector('.pin'));
    expect(told.length).to.equal(1);
  });

  it('can be moved and searched before anything was found', async () => {
    const element = await fixture<NetworkLocator>(
      html`<mutuelle-network-locator locale="fr" with-map .partners=${partners}></mutuelle-network-locator>`,
    );
    const harness = new NetworkLocatorHarness(element);
    await harness.ready();
    await harness.press('Voir la carte');
    await harness.until(() => harness.root.querySelector('.map-view'));
    await harness.press('Vers le nord');
    const searches = () => harness.text.includes('Chercher dans cette zone');
    await harness.until(searches);
    element.requestUpdate();
    await element.updateComplete;
    expect(searches(), 'whatever else is rendered').to.equal(true);
    await harness.press('Chercher dans cette zone');
    await harness.listed();
    expect(harness.where.value).to.equal('Zone de la carte');
  });
});
