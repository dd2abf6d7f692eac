import {expect, fixture} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {html} from 'lit';
import {printAlone} from './print-alone.js';
import {inChromium} from '../testing/engine.js';

/** What a reader of the paper would see while the browser prints. */
async function printed(element: Element, look: () => void): Promise<void> {
  const {print} = window;
  window.print = look;
  try {
    printAlone(element);
  } finally {
    window.print = print;
  }
  window.dispatchEvent(new Event('afterprint'));
}

describe('element/print-alone MEM-20', () => {
  it('prints one element, through the roots around it, and leaves the page as it was', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <p id="other">autre</p>
        <section>
          <div id="host"></div>
          <p id="near">voisin</p>
        </section>
      </div>`,
    );
    const host = page.querySelector('#host')!;
    const outer = host.attachShadow({mode: 'open'});
    outer.innerHTML = '<p id="inside">dedans</p><div id="mine"><b>ma carte</b></div>';
    const mine = outer.querySelector('#mine')!;
    const sheets = document.adoptedStyleSheets.length;
    const shown = () =>
      [
        page.querySelector('#other'),
        page.querySelector('#near'),
        host,
        outer.querySelector('#inside'),
        mine,
        mine.querySelector('b'),
      ].map((each) => getComputedStyle(each!).display !== 'none');
    if (inChromium) await emulateMedia({media: 'print'});
    let seen: boolean[] = [];
    await printed(mine, () => (seen = shown()));
    if (inChromium) {
      // the content of what is printed lives in its own root; here it stands in the light and goes with the rest
      expect(seen.slice(0, 5)).to.deep.equal([false, false, true, false, true]);
      expect(shown()).to.deep.equal([true, true, true, true, true, true]);
      await emulateMedia({media: 'screen'});
    } else {
      expect(seen, 'nothing changes on the screen').to.deep.equal([true, true, true, true, true, true]);
    }
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    expect(outer.adoptedStyleSheets).to.have.length(0);
    expect(page.querySelector('[data-mutuelle-print]')).to.equal(null);
  });
});
