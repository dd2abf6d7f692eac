/**
 * What every widget must withstand, whatever it is for. Each widget's own test runs it, then adds what is particular.
 */
import {expect} from '@open-wc/testing';
import {createSandbox} from '../../mocks/engine/sandbox.js';
import type {Widget} from '../element/widget.js';
import {accessible} from './accessible.js';
import type {WidgetHarness} from './harness.js';
import {failures} from './widget-failures.js';
import {leaks} from './widget-leaks.js';
import {texts} from './widget-texts.js';
import {saves} from './widget-saves.js';
import {translated} from './widget-translated.js';
import {valuesOf, WidgetStage, type WidgetSuite} from './widget-stage.js';

export type {WidgetSuite} from './widget-stage.js';

/**
 * What it says but the phone, which stands once on a page, under the last widget of the member's space; and but the
 * hour: a minute may pass between two of them.
 */
function ownWords({root, text}: WidgetHarness): string {
  const phone = root.querySelector('.help')?.textContent?.replace(/\s+/g, ' ').trim();
  return (phone ? text.replace(phone, '').trim() : text).replace(/\b\d\d:\d\d\b/g, '(hour)');
}

export function runWidgetSuite<W extends Widget>(suite: WidgetSuite<W>): void {
  describe(`<${suite.tag}> in every state`, () => {
    const stage = new WidgetStage(suite);
    beforeEach(() => stage.listen());
    afterEach(() => stage.clear());
    beginnings(stage);
    looks(stage);
    texts(stage);
    changes(stage);
    translated(stage);
    failures(stage);
    leaks(stage);
    if (suite.save) saves(stage, suite.save);
  });
}

/** Before there is anything to show. */
function beginnings<W extends Widget>(stage: WidgetStage<W>): void {
  it('shows a skeleton while it has no backend, and opens when one comes', async () => {
    const harness = await stage.open({backend: undefined});
    expect(harness.root.querySelector('.skeleton [role=status]')!.textContent).to.equal('Chargement en cours…');
    harness.element.backend = stage.sandbox;
    await stage.shown(harness);
  });

  it('says that it takes long after 8 seconds, and goes on waiting', async () => {
    let strike = (): void => undefined;
    // the first pause a call asks for is the one before it says that it is slow
    const clock = {
      sleep: (ms: number) =>
        new Promise<void>((resolve) => {
          if (ms === 8_000) strike = resolve;
        }),
    };
    const harness = await stage.open({backend: createSandbox({scenario: 'silent', clock})});
    await harness.until(() => harness.root.querySelector('.skeleton'));
    strike();
    await harness.until(() => harness.text.includes('C’est plus long que d’habitude'));
    expect(harness.root.querySelectorAll('.skeleton')).to.have.length(1);
  });
}

/** When there is something to show. */
function looks<W extends Widget>(stage: WidgetStage<W>): void {
  it('is quiet, named and accessible when it is ready', async () => {
    const harness = await stage.ready();
    expect(stage.noise).to.deep.equal([]);
    await accessible(harness.element);
    expect(unnamed(harness.root)).to.deep.equal([]);
  });

  for (const size of ['16px', '32px'])
    it(`fits 320 pixels without sideways scroll, text at ${size}`, async () => {
      const harness = await stage.ready();
      harness.element.style.setProperty('--mutuelle-font-size', size);
      const frame = document.createElement('div');
      frame.style.inlineSize = '320px';
      harness.element.replaceWith(frame);
      frame.append(harness.element);
      await stage.shown(harness);
      const wide = [...harness.root.querySelectorAll<HTMLElement>('*')].filter(
        (each) =>
          each instanceof HTMLElement &&
          each.getBoundingClientRect().right > frame.getBoundingClientRect().right + 1 &&
          getComputedStyle(each).position !== 'absolute',
      );
      expect(wide.map((each) => `${each.localName}.${each.className}`)).to.deep.equal([]);
    });
}

/** When the page changes it. */
function changes<W extends Widget>(stage: WidgetStage<W>): void {
  const {suite} = stage;

  it('speaks English, and changes language without losing an answer', async () => {
    const harness = await stage.ready({locale: 'en'});
    if (suite.save) await harness.fill(suite.save.values);
    const before = valuesOf(harness);
    harness.element.locale = 'fr';
    await stage.shown(harness);
    expect(valuesOf(harness)).to.deep.equal(before);
    expect(stage.noise).to.deep.equal([]);
  });

  it('takes attributes that come late, as some frameworks set them, as if they had been there', async () => {
    const attributes = {...stage.whose, ...suite.attributes, locale: 'en'};
    const early = await stage.open({attributes});
    await stage.shown(early, 'en');
    const late = await stage.ready();
    for (const [name, value] of Object.entries(attributes)) late.element.setAttribute(name, value);
    await stage.shown(late, 'en');
    await late.until(() => ownWords(late) === ownWords(early));
    expect(stage.noise).to.deep.equal([]);
  });

  it('keeps its answers when the page moves it', async () => {
    const harness = await stage.filled();
    const before = valuesOf(harness);
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(harness.element);
    await stage.shown(harness);
    expect(valuesOf(harness)).to.deep.equal(before);
    elsewhere.remove();
  });
}

/** Things a member can reach that would be announced without a name. */
function unnamed(root: ShadowRoot): string[] {
  const reachable = [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')];
  return reachable.filter((each) => !nameOf(each, root)).map((each) => each.outerHTML.slice(0, 120));
}

function nameOf(element: HTMLElement, root: ShadowRoot): string {
  const by = element
    .getAttribute('aria-labelledby')
    ?.split(' ')
    .map((id) => root.getElementById(id)?.textContent ?? '')
    .join(' ');
  const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ');
  return (element.getAttribute('aria-label') || by || labels || element.textContent || '').trim();
}
