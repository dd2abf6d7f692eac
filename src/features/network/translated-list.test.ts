import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {ownPartners} from '../../../mocks/topics/network/own-partners.js';
import '../../define/network-locator.js';
import {translate} from '../../testing/translator.js';
import {NetworkLocatorHarness} from './network-locator.harness.js';
import type {NetworkLocator} from './network-locator.js';

describe('a list that the browser translated', () => {
  /** What is read around the second town; `touch` is done to the list of the first. */
  async function around(towns: readonly [string, string], touch: (root: ShadowRoot) => void): Promise<string> {
    const harness = new NetworkLocatorHarness(
      await fixture<NetworkLocator>(
        html`<mutuelle-network-locator locale="fr" .partners=${ownPartners}></mutuelle-network-locator>`,
      ),
    );
    await harness.ready();
    await harness.search(towns[0]);
    touch(harness.root);
    await harness.search(towns[1]);
    return harness.text;
  }

  it('K1 H2: shows the shops of the town that is asked now, with their names and distances', async () => {
    const untouched = await around(['Nantes', 'La Rochelle'], () => undefined);
    expect(await around(['Nantes', 'La Rochelle'], translate)).to.equal(untouched);
    expect(await around(['La Rochelle', 'La Rochelle'], () => undefined)).to.equal(untouched);
  });
});
