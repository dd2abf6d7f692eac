import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {sampleSettings} from '../../mocks/people/insurer.js';
import type {Backend} from '../backend/backend.js';
import {sessionOf} from '../session/session.js';
import {signIn} from '../session/sign-in.js';
import {WidgetHarness} from '../testing/harness.js';
import {NotePanel, open, server} from './member-element.harness.js';
import {MemberElement} from './member-element.js';

class PagePanel extends NotePanel {
  static readonly page = 'referral';
}
class PageWidget extends MemberElement<PagePanel> {
  static override readonly panel = PagePanel;
}
customElements.define('test-page-widget', PageWidget);

describe('a page of the space that an insurer has not', () => {
  /** `absentPages` of the server; what the host hears. */
  async function shown(absentPages: string[], prepare: (element: PageWidget) => void = () => {}) {
    const {backend, told} = server();
    const {call} = backend;
    const answers = {absentPages};
    backend.call = (async (...asked: Parameters<Backend['call']>) =>
      asked[0].id === 'getSettings' ? {...sampleSettings, ...answers} : call(...asked)) as Backend['call'];
    await signIn(sessionOf(backend), {email: 'a@example.org', password: 'x'});
    const element = document.createElement('test-page-widget') as PageWidget;
    const heard: unknown[] = [];
    element.addEventListener('mutuelle-page-absent', ({detail}) => heard.push(detail));
    Object.assign(element, {locale: 'fr', backend});
    prepare(element);
    (await fixture(html`<div></div>`)).append(element);
    return Object.assign(new WidgetHarness(element), {heard, told, backend});
  }
  const height = ({element}: WidgetHarness) => element.getBoundingClientRect().height;

  it('hides itself, shows nothing, and tells the host once', async () => {
    const page = await shown(['referral', 'coaching']);
    await page.until(() => page.element.hidden);
    expect([page.text, height(page)]).to.deep.equal(['', 0]);
    page.element.locale = 'en';
    await page.element.updateComplete;
    expect(page.heard).to.deep.equal([{page: 'referral'}]);
  });

  it('opens no login, and says no failure of what it does not show', async () => {
    const page = await shown(['referral']);
    await page.until(() => page.element.hidden);
    sessionOf(page.backend).forget();
    await page.element.updateComplete;
    expect(page.text).to.equal('');
  });

  it('is shown where another page is absent', async () => {
    const page = await shown(['coaching']);
    await page.until(() => page.text.includes('Bonjour'));
    expect([page.element.hidden, page.heard]).to.deep.equal([false, []]);
  });

  it('comes and goes with the settings of the host, which replace the server’s', async () => {
    const page = await shown(['referral'], (element) => Object.assign(element, {settings: {absentPages: []}}));
    await page.until(() => page.text.includes('Bonjour'));
    page.element.settings = {absentPages: ['referral']};
    await page.until(() => page.element.hidden);
    expect(page.text).to.equal('');
    page.element.settings = {absentPages: []};
    await page.until(() => page.text.includes('Bonjour'));
    expect([page.element.hidden, page.heard]).to.deep.equal([false, [{page: 'referral'}]]);
    page.element.settings = {absentPages: ['referral']};
    await page.until(() => page.element.hidden);
    expect(page.heard).to.have.length(2);
  });

  it('stays hidden where the host had hidden it', async () => {
    const page = await shown([], (element) => (element.hidden = true));
    page.element.settings = {absentPages: ['referral']};
    await page.until(() => page.heard.length);
    page.element.settings = {absentPages: []};
    await page.until(() => page.text.includes('Bonjour'));
    expect(page.element.hidden).to.equal(true);
    page.element.hidden = false;
    expect(height(page)).to.be.greaterThan(0);
  });

  it('X-HELP: leaves the phone to the widget before it', async () => {
    const {backend} = server();
    const phones = (each: WidgetHarness) => each.root.querySelectorAll('.help-phone').length;
    const one = await open(backend);
    const page = await shown([]);
    await page.until(() => phones(page) === 1);
    await one.until(() => phones(one) === 0);
    page.element.settings = {absentPages: ['referral']};
    await one.until(() => phones(one) === 1);
    page.element.settings = {};
    await page.until(() => phones(page) === 1);
    await one.until(() => phones(one) === 0);
  });
});
