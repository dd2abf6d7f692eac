import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import type {Backend} from '../../backend/backend.js';
import {WidgetHarness} from '../../testing/harness.js';
import {until} from '../../testing/until.js';
import {GateServer, session, type GateWidget} from './gate.harness.js';

const server = (): Backend => new GateServer({logIn: () => session()}) as unknown as Backend;

type Harness = WidgetHarness<GateWidget>;
const shows = (widget: Harness) => widget.shows('email');
const points = (widget: Harness) => widget.text.includes('Connectez-vous une fois') && !shows(widget);

/** So many widgets of one page, one under the other, signed out. */
async function page(count: number, backend = server()): Promise<Harness[]> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const widgets = Array.from({length: count}, () => add(box, backend));
  for (const widget of widgets) await until(() => shows(widget) || points(widget));
  return widgets;
}

function add(box: Element, backend: Backend, before: Element | null = null): Harness {
  const element = document.createElement('test-gate-widget') as GateWidget;
  Object.assign(element, {locale: 'fr', backend});
  box.insertBefore(element, before);
  return new WidgetHarness(element);
}

describe('one login on a page D15', () => {
  it('stands in the first widget, is pointed to by the others, and opens all of them', async () => {
    const [first, second, third] = (await page(3)) as [Harness, Harness, Harness];
    await until(() => shows(first) && points(second) && points(third));
    await third.press('Se connecter');
    await until(() => first.root.activeElement?.id.includes('email'));
    await first.fill({email: 'a@example.org', password: 'x'});
    await first.submit();
    for (const each of [first, second, third]) await until(() => each.text.includes('Trois notes'));
  });

  it('moves to the next one when its widget leaves the page, and is of each server its own', async () => {
    const [first, second] = (await page(2)) as [Harness, Harness];
    await until(() => points(second));
    const [other] = (await page(1)) as [Harness];
    expect(shows(other)).to.equal(true);
    first.element.remove();
    await until(() => shows(second));
  });

  it('is not in a part of the page that cannot be seen, and comes to where it is asked for', async () => {
    const backend = server();
    const box = await fixture<HTMLElement>(html`<div><div hidden></div></div>`);
    const hidden = add(box.firstElementChild!, backend);
    const seen = add(box, backend);
    await until(() => shows(seen) && points(hidden));
    // another tab of the host
    box.firstElementChild!.toggleAttribute('hidden', false);
    seen.element.hidden = true;
    seen.element.style.display = 'none';
    await hidden.press('Se connecter');
    await until(() => shows(hidden) && points(seen));
    await until(() => hidden.root.activeElement?.id.includes('email'));
  });

  it('is in the one that the page has for nothing else, wherever that stands', async () => {
    const backend = server();
    const [first] = (await page(1, backend)) as [Harness];
    const own = add(first.element.parentElement!, backend);
    own.element.start = {};
    await until(() => shows(own) && points(first));
    expect(own.title).to.equal('Se connecter');
  });

  it('stays where somebody is typing', async () => {
    const backend = server();
    const [first] = (await page(1, backend)) as [Harness];
    await first.fill({email: 'a@example.org'});
    const above = add(first.element.parentElement!, backend, first.element);
    await until(() => points(above));
    expect([shows(first), first.root.querySelector<HTMLInputElement>('input')!.value]).to.deep.equal([
      true,
      'a@example.org',
    ]);
  });
});
