import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import type {Backend} from '../backend/backend.js';
import {setDefaultBackend} from '../backend/default-backend.js';
import {accessible} from '../testing/accessible.js';
import {until} from '../testing/until.js';
import {Messages} from './locale.js';
import {Widget} from './widget.js';

const fr = {hello: 'Bonjour', deep: {count: (n: number) => `${n} pages`}};
const en: typeof fr = {hello: 'Hello', deep: {count: (n) => `${n} sheets`}};

class TestWidget extends Widget {
  readonly dictionary = new Messages(this, 'test', fr, {en: async () => ({default: en})});
  seen: (Backend | undefined)[] = [];
  spoken: string[] = [];

  protected override backendChanged(backend: Backend | undefined): void {
    this.seen.push(backend);
    this.spoken.push(this.language);
  }

  protected override render(): unknown {
    return html`<p>${this.dictionary.t.hello}, ${this.dictionary.t.deep.count(2)}</p>`;
  }
}
customElements.define('test-widget', TestWidget);

const text = (element: Element) => element.shadowRoot!.querySelector('p')!.textContent;
const backend = (): Backend => ({call: () => Promise.reject(new Error('unused'))}) as Backend;

describe('Widget', () => {
  afterEach(() => {
    setDefaultBackend(undefined);
    document.documentElement.removeAttribute('lang');
  });

  it('speaks French where nothing else is said', async () => {
    expect(text(await fixture(html`<test-widget></test-widget>`))).to.equal('Bonjour, 2 pages');
  });

  it('takes the nearest lang, through shadow roots', async () => {
    const host = document.createElement('div');
    host.lang = 'en-GB';
    const inner = host.appendChild(document.createElement('div'));
    document.body.append(host);
    const root = inner.attachShadow({mode: 'open'});
    const element = document.createElement('test-widget') as TestWidget;
    root.append(element);
    await element.updateComplete;
    expect(text(element)).to.equal('Hello, 2 sheets');
    host.remove();
  });

  it('waits for the words of a part that comes while it waits for others', async () => {
    let bring: () => void;
    const first = new Promise<{default: typeof en}>((resolve) => (bring = () => resolve({default: en})));
    class SlowWidget extends TestWidget {
      override readonly dictionary = new Messages(this, 'test', fr, {en: () => first});
      more: Messages<typeof fr> | undefined;
      protected override render(): unknown {
        return html`<p>${this.dictionary.t.hello}, ${this.more?.t.hello}</p>`;
      }
    }
    customElements.define('test-slow', SlowWidget);
    const element = document.createElement('test-slow') as SlowWidget;
    element.locale = 'en';
    document.body.append(element);
    await Promise.resolve();
    element.more = new Messages(element, 'more', fr, {en: async () => ({default: en})});
    bring!();
    await element.updateComplete;
    expect(text(element)).to.equal('Hello, Hello');
    element.remove();
  });

  it('prefers its own locale, and follows it when it changes', async () => {
    const element = await fixture<TestWidget>(html`<test-widget locale="en"></test-widget>`);
    expect(text(element)).to.equal('Hello, 2 sheets');
    element.locale = 'fr';
    await element.updateComplete;
    expect(text(element)).to.equal('Bonjour, 2 pages');
  });

  it('knows its language before its first call', async () => {
    document.documentElement.lang = 'en';
    setDefaultBackend(backend());
    const element = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    expect(element.spoken).to.deep.equal(['en']);
  });

  it('follows the language of the page when it changes', async () => {
    const element = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    document.documentElement.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(text(element)).to.equal('Hello, 2 sheets');
  });

  it('lets the page reword any sentence and keeps the others', async () => {
    const element = await fixture<TestWidget>(html`<test-widget .messages=${{test: {hello: 'Salut'}}}></test-widget>`);
    expect(text(element)).to.equal('Salut, 2 pages');
  });

  it('finds its own backend first, then the default of the page', async () => {
    const mine = backend();
    const pages = backend();
    setDefaultBackend(pages);
    const element = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    expect(element.activeBackend).to.equal(pages);
    element.backend = mine;
    await element.updateComplete;
    expect(element.activeBackend).to.equal(mine);
    expect(element.seen.at(-1)).to.equal(mine);
  });

  it('is told when a default arrives later', async () => {
    const element = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    expect(element.seen.at(-1)).to.equal(undefined);
    const late = backend();
    setDefaultBackend(late);
    expect(element.seen.at(-1)).to.equal(late);
  });

  it('says once, with its tag and the cure, that it has no backend', async () => {
    class Lonely extends TestWidget {}
    customElements.define('test-lonely', Lonely);
    const said: string[] = [];
    const {warn} = console;
    console.warn = (line: string) => void said.push(line);
    try {
      await fixture(html`<test-lonely></test-lonely>`);
      await fixture(html`<test-lonely></test-lonely>`);
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<test-lonely>').and.to.contain('<mutuelle-backend base-url=');
  });

  it('says once that it does not know an attribute, and which ones it knows', async () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (line: string) => void said.push(line);
    try {
      setDefaultBackend(backend());
      await fixture(html`<test-widget langue="fr" class="a" data-x="1" aria-label="b"></test-widget>`);
      await fixture(html`<test-widget langue="fr"></test-widget>`);
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal(['<test-widget> does not know the attribute “langue”. It knows: locale, page-href.']);
  });

  it('shows a sentence and names the cure when it cannot render at all', async () => {
    class Refused extends TestWidget {
      protected override render(): never {
        throw new TypeError('This document requires TrustedHTML');
      }
    }
    customElements.define('test-refused', Refused);
    const said: string[] = [];
    const {error} = console;
    console.error = (line: string) => void said.push(line);
    try {
      const help = {phone: '+33199001234', phoneText: '01 99 00 12 34'};
      setDefaultBackend({call: async () => ({help})} as unknown as Backend);
      const element = await fixture<Refused>(html`<test-refused></test-refused>`);
      await until(() => said.length);
      expect(element.shadowRoot!.textContent).to.contain('appelez votre mutuelle');
      await accessible(element);
      await until(() => element.shadowRoot!.querySelector('a[href="tel:+33199001234"]'));
    } finally {
      console.error = error;
    }
    expect(said[0]).to.contain('trusted-types mutuelle-lit');
  });

  it('A5: accuses nobody of what it does not know when it cannot render', async () => {
    class Mistaken extends TestWidget {
      protected override render(): never {
        throw new URIError('URI malformed');
      }
    }
    customElements.define('test-mistaken', Mistaken);
    const said: string[] = [];
    const {error} = console;
    console.error = (line: string, cause: Error) => void said.push(line, cause.message);
    try {
      setDefaultBackend(backend());
      await fixture<Mistaken>(html`<test-mistaken></test-mistaken>`);
      await until(() => said.length);
    } finally {
      console.error = error;
    }
    expect(said[0])
      .to.contain('<test-mistaken>')
      .and.not.to.match(/trusted/i);
    expect(said[1]).to.equal('URI malformed');
  });

  const pages: [string, string][] = [
    ['a page written from right to left', ''],
    ['the same by a rule for everything', '* { direction: rtl; text-align: right; unicode-bidi: bidi-override; }'],
    ['a font for everything', '* { font: 8px/1 serif !important; letter-spacing: 9px !important; }'],
    ['a rule for our tags', 'test-widget { font-size: 8px; text-transform: uppercase; white-space: pre !important; }'],
    ['everything unset', '* { all: unset !important; }'],
    ['everything reset', '* { all: initial !important; }'],
    ['a small root', 'html { font-size: 50%; } body { font-size: 0.5rem; text-indent: 2em; }'],
    ['nothing to be selected', '* { user-select: none !important; -webkit-user-select: none !important; }'],
    ['columns of text', 'body { writing-mode: vertical-rl; }'],
  ];
  for (const [page, rules] of pages)
    it(`I9, I11: is a box, and reads as ever, on ${page}`, async () => {
      const style = document.createElement('style');
      style.textContent = rules;
      document.head.append(style);
      try {
        setDefaultBackend(backend());
        const around = await fixture(html`<div dir="rtl"><test-widget></test-widget></div>`);
        const widget = around.querySelector<TestWidget>('test-widget')!;
        await widget.updateComplete;
        const {direction, unicodeBidi, fontSize, letterSpacing, textTransform, whiteSpace, textIndent, writingMode} =
          getComputedStyle(widget.shadowRoot!.querySelector('p')!);
        expect({
          direction,
          isolated: !unicodeBidi.includes('override'),
          fontSize,
          letterSpacing,
          textTransform,
          whiteSpace,
          textIndent,
          writingMode,
        }).to.deep.equal({
          direction: 'ltr',
          isolated: true,
          fontSize: '16px',
          letterSpacing: 'normal',
          textTransform: 'none',
          whiteSpace: 'normal',
          textIndent: '0px',
          writingMode: 'horizontal-tb',
        });
        const host = getComputedStyle(widget);
        expect([host.display, host.containerType]).to.deep.equal(['block', 'inline-size']);
      } finally {
        style.remove();
      }
    });

  it('I11: is measured once, whatever size the page asks for', async () => {
    setDefaultBackend(backend());
    const around = await fixture(html`<div><test-widget></test-widget></div>`);
    const widget = around.querySelector<TestWidget>('test-widget')!;
    (around as HTMLElement).style.setProperty('font-size', '20px');
    widget.style.setProperty('--mutuelle-font-size', '0.9em');
    await widget.updateComplete;
    expect(getComputedStyle(widget.shadowRoot!.querySelector('p')!).fontSize).to.equal('18px');
  });

  it('hides itself where the page shows everything', async () => {
    const style = document.createElement('style');
    style.textContent = '* { display: block !important; }';
    document.head.append(style);
    try {
      const widget = await fixture<TestWidget>(html`<test-widget hidden></test-widget>`);
      expect(getComputedStyle(widget).display).to.equal('none');
    } finally {
      style.remove();
    }
  });

  it('shows French when the sentences of another language do not come', async () => {
    class Broken extends TestWidget {
      override readonly dictionary = new Messages(this, 'test', fr, {en: () => Promise.reject(new Error('404'))});
    }
    customElements.define('test-broken', Broken);
    expect(text(await fixture(html`<test-broken locale="en"></test-broken>`))).to.equal('Bonjour, 2 pages');
  });
});
