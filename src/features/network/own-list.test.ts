import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/network-locator.js';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {ownPartners} from '../../../mocks/topics/network/own-partners.js';
import {NetworkLocatorHarness} from './network-locator.harness.js';
import type {NetworkLocator} from './network-locator.js';

describe('<mutuelle-network-locator> with a list of the page’s own', () => {
  it('MEM-40 a list of the page’s own needs no backend and asks nobody', async () => {
    const harness = new NetworkLocatorHarness(
      await fixture<NetworkLocator>(
        html`<mutuelle-network-locator locale="fr" .partners=${ownPartners}></mutuelle-network-locator>`,
      ),
    );
    await harness.ready();
    await harness.search('nantes');
    expect(harness.status).to.match(/^1 opticien à moins de 10 km/);
    expect(harness.shops[0]!.name).to.equal('Regards de l’Ouest');
    await harness.search('17000');
    expect(harness.shops[0]!.name).to.equal('Optique du Vieux Port');
    harness.element.partners = ownPartners.slice(0, 1);
    await harness.until(() => harness.root.querySelector('#where'));
    await harness.search('la baule');
    expect(harness.shops.map(({name}) => name)).to.deep.equal(['Optique de la Plage']);
  });

  for (const typed of ['St Nazaire', 'ST-NAZAIRE', 'st. naz', 'saint nazaire', 'St\u00a0Nazaire'])
    it(`L7: finds Saint-Nazaire by « ${typed} »`, async () => {
      const harness = new NetworkLocatorHarness(
        await fixture<NetworkLocator>(
          html`<mutuelle-network-locator locale="fr" .partners=${ownPartners}></mutuelle-network-locator>`,
        ),
      );
      await harness.ready();
      await harness.search(typed);
      expect(harness.shops[0]!.name).to.equal('Vision Saint-Nazaire');
    });

  it('MEM-40 a list of the page’s own is a backend at once: nobody is told that one is missing', async () => {
    const {warn} = console;
    const told: unknown[] = [];
    console.warn = (...words: unknown[]) => void told.push(words.join(' '));
    try {
      const element = await fixture<NetworkLocator>(
        html`<mutuelle-network-locator locale="fr" .partners=${ownPartners}></mutuelle-network-locator>`,
      );
      const own = element.activeBackend;
      expect([own === undefined, element.activeBackend === own]).to.deep.equal([false, true]);
      await new NetworkLocatorHarness(element).ready();
      expect(told).to.deep.equal([]);
      const around = createSandbox();
      element.backend = around;
      expect(element.activeBackend === own || element.activeBackend === around, 'before the one around').to.equal(
        false,
      );
    } finally {
      console.warn = warn;
    }
  });
});
