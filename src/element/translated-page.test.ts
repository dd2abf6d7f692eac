import {expect, fixture} from '@open-wc/testing';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {translate, type Manner} from '../testing/translator.js';
import {Widget} from './widget.js';

class TranslatedWidget extends Widget {
  show: () => TemplateResult = () => html``;
  protected override backendChanged(): void {}
  protected override render(): TemplateResult {
    return this.show();
  }
}
customElements.define('translated-widget', TranslatedWidget);

/** What is on the page before and after the browser translated it: how a part may change, whatever stands beside it. */
const changes: Record<string, [before: () => TemplateResult, after: () => TemplateResult]> = (() => {
  const amount = (value: unknown) => html`<p>Il reste ${value} euros.</p>`;
  const icon = html`<b>!</b>`;
  const list = (names: string[]) =>
    html`<ul>
      Noms :
      ${repeat(
        names,
        (name) => name,
        (name) => html`<li>${name} est là</li>`,
      )}
      et c’est tout
    </ul>`;
  const bare = (names: string[]) => html`<p>${names.map((name) => html`${name}, `)}voilà ${names.length}</p>`;
  return {
    'a sentence': [() => html`<p>${'Un'}</p>`, () => html`<p>${'Deux'}</p>`],
    'a figure between words': [() => amount(3), () => amount(2)],
    'words where there was nothing, before others': [() => amount(nothing), () => amount('deux')],
    'nothing where there were words, before others': [() => amount('deux'), () => amount(nothing)],
    'an element where there were words': [() => amount('deux'), () => amount(icon)],
    'words where there was an element': [() => amount(icon), () => amount('deux')],
    'another template, before words and another part': [
      () => html`<p>${html`<i>A</i> a`} mot ${1}</p>`,
      () => html`<p>${html`<b>B</b> b`} mot ${2}</p>`,
    ],
    'parts side by side': [() => html`<p>${'a'}${'b'} c ${'d'}</p>`, () => html`<p>${'e'}${icon} c ${nothing}</p>`],
    'a list that grows, shrinks and turns': [() => list(['Ana', 'Bo', 'Cy']), () => list(['Cy', 'Di', 'Ana'])],
    'a list without elements': [() => bare(['Ana']), () => bare(['Bo', 'Cy'])],
    'an empty list': [() => bare(['Ana', 'Bo']), () => bare([])],
    'words of an option': [
      () =>
        html`<select>
          <option>${'Un'} an</option>
        </select>`,
      () =>
        html`<select>
          <option>${'Deux'} ans</option>
        </select>`,
    ],
  };
})();

async function shown(first: () => TemplateResult): Promise<TranslatedWidget> {
  const widget = await fixture<TranslatedWidget>(html`<translated-widget .show=${first}></translated-widget>`);
  await widget.updateComplete;
  return widget;
}
async function change(widget: TranslatedWidget, next: () => TemplateResult): Promise<string> {
  widget.show = next;
  widget.requestUpdate();
  await widget.updateComplete;
  return textOf(widget);
}
const textOf = ({renderRoot}: TranslatedWidget) => renderRoot.textContent!.replace(/\s+/g, ' ').trim();

describe('K1 a page that the browser translates', () => {
  const {error} = console;
  const said: unknown[] = [];
  before(() => (console.error = (...words) => void said.push(words)));
  after(() => (console.error = error));
  beforeEach(() => (said.length = 0));

  for (const manner of ['anew', 'moved', 'nested', 'everything'] satisfies Manner[])
    for (const [what, [first, next]] of Object.entries(changes))
      it(`shows ${what}, its texts replaced ${manner}`, async () => {
        const expected = textOf(await shown(next));
        const widget = await shown(first);
        const before = textOf(widget);
        const browser = translate(widget.renderRoot, manner);
        expect(await change(widget, next)).to.equal(expected);
        expect(await change(widget, first), 'and back').to.equal(before);
        expect(await change(widget, next), 'and again').to.equal(expected);
        browser.stop();
        expect(said).to.deep.equal([]);
      });

  it('keeps the translation of what does not change', async () => {
    const view = (count: number) => () =>
      html`<p>Bonjour</p>
        <p>${count}</p>`;
    const widget = await shown(view(1));
    const [hello] = widget.renderRoot.querySelector('p')!.childNodes;
    const translation = document.createElement('font');
    translation.append('Hello');
    hello!.replaceWith(translation);
    expect(await change(widget, view(2))).to.equal('Hello 2');
  });
});
