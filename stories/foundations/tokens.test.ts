/**
 * The tokens in every look: their contrasts, what a page may set, what follows from the scheme and from the member's
 * wishes.
 */
import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {createBackend} from '../../src/backend/index.js';
import {emulate} from '../../.storybook/emulate.js';
import {colourOf, hex, measure, pairs} from './contrast.js';
import {designTokens, hexOf} from './design-tokens.js';
import {tokens as listed} from './tokens.js';
import {looks, type Look} from '../looks/looks.js';
import {tokens} from '../../src/element/tokens.styles.js';
import {Widget} from '../../src/element/widget.js';

class TokenWidget extends Widget {
  protected override backendChanged(): void {}
}
customElements.define('token-widget', TokenWidget);

const page = document.documentElement;
const backend = createBackend({});
const show = async (attributes = html`<token-widget .backend=${backend}></token-widget>`): Promise<ShadowRoot> =>
  (await fixture<TokenWidget>(attributes)).renderRoot as ShadowRoot;

const sheets = new Map<string, CSSStyleSheet>();
async function dress({scheme, brand, contrast = false}: Look): Promise<void> {
  page.style.colorScheme = scheme;
  page.className = brand ? `brand-${brand}` : '';
  emulate({contrast, medium: 16});
  if (!brand) return;
  if (!sheets.has(brand)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await (await fetch(`/stories/looks/${brand}.css`)).text());
    sheets.set(brand, sheet);
  }
  document.adoptedStyleSheets = [sheets.get(brand)!];
}

afterEach(() => {
  fixtureCleanup();
  page.removeAttribute('style');
  page.className = '';
  document.adoptedStyleSheets = [];
  emulate({contrast: false, medium: 16});
});

describe('tokens', () => {
  for (const look of looks) {
    it(`every ink is read on every ground it meets: ${look.title}`, async () => {
      await dress(look);
      const measured = measure(await show());
      expect(measured).to.have.length(pairs.length);
      expect(
        measured
          .filter(({ratio, least}) => ratio < least)
          .map(({ink, ground, ratio}) => `${ink} on ${ground}: ${ratio}`),
      ).to.deep.equal([]);
    });
  }

  for (const look of looks)
    it(`tokens.json has the colours that are painted: ${look.title}`, async () => {
      await dress(look);
      const root = await show();
      const colours = listed.filter(({name}) => name.includes('-color-'));
      expect(colours).to.have.length(25);
      const channels = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
      for (const {name, inside} of colours) {
        const painted = colourOf(root, inside);
        const written = channels(hexOf(name.replace('--mutuelle-color-', ''), look.id));
        // derived colours are rounded by the browser and by the tool, each in its way
        expect(Math.max(...written.map((value, at) => Math.abs(value - painted[at]!))), name).to.be.at.most(1);
      }
      expect([...designTokens.keys()].map((name) => `--mutuelle-${name}`).sort()).to.deep.equal(
        listed.map(({name}) => name).sort(),
      );
    });

  it('a brand changes what it names', async () => {
    const root = await show();
    const before = hex(colourOf(root, 'primary'));
    await dress(looks.find(({id}) => id === 'rivage')!);
    expect(before).to.equal('#0f5c55');
    expect(hex(colourOf(root, 'primary'))).to.equal('#164a86');
    expect(hex(colourOf(root, 'card')), 'derived').to.equal('#164a86');
  });

  it('are at most 40, and the Foundations page shows each', () => {
    const used = new Set([...tokens.cssText.matchAll(/--mutuelle-[\w-]+/g)].map(([name]) => name));
    expect([...used, '--mutuelle-font-size'].sort()).to.deep.equal(listed.map(({name}) => name).sort());
    expect(listed.length).to.be.at.most(40);
  });

  it('each colour can be set, and is used as it was set', async () => {
    const root = await show();
    const host = root.host as HTMLElement;
    for (const {name, inside} of listed.filter((token) => token.name.includes('-color-'))) {
      host.style.setProperty(name, '#010203');
      expect(hex(colourOf(root, inside)), name).to.equal('#010203');
      host.style.removeProperty(name);
    }
  });

  it('follow the scheme of the page, the nearest one around them, or their own attribute', async () => {
    const ground = async (around: string, attribute: string): Promise<string> => {
      page.style.colorScheme = around;
      return hex(
        colourOf(
          await show(html`<token-widget .backend=${backend} color-scheme=${attribute}></token-widget>`),
          'surface',
        ),
      );
    };
    expect(await ground('light', '')).to.equal('#ffffff');
    expect(await ground('dark', '')).to.equal('#131d1c');
    expect(await ground('dark', 'light')).to.equal('#ffffff');
    expect(await ground('light', 'dark')).to.equal('#131d1c');
  });

  it('grow stronger where the member asks for more contrast', async () => {
    const root = await show();
    emulate({contrast: true, medium: 16});
    expect(hex(colourOf(root, 'muted'))).to.equal(hex(colourOf(root, 'text')));
    expect(getComputedStyle(root.host).getPropertyValue('--_stroke')).to.equal('2px');
  });

  it('start from the size the member chose in the browser', async () => {
    const root = await show();
    expect(getComputedStyle(root.host).fontSize).to.equal('16px');
    emulate({contrast: false, medium: 32});
    expect(getComputedStyle(root.host).fontSize).to.equal('32px');
  });
});
