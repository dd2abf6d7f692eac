import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../define/backend.js';
import '../define/profile-form.js';
import type {Widget} from '../element/widget.js';
import {MutuelleBackend} from '../shell/backend/backend-element.js';
import {accessible} from '../testing/accessible.js';
import {until} from '../testing/until.js';
import {openSandbox as nobody} from './none.js';

describe('the sandbox in a production build', () => {
  const {openSandbox} = MutuelleBackend;
  const {warn} = console;
  let said: string[];

  beforeEach(() => {
    said = [];
    console.warn = (line: string) => void said.push(line);
    MutuelleBackend.openSandbox = nobody;
  });
  afterEach(() => {
    console.warn = warn;
    MutuelleBackend.openSandbox = openSandbox;
  });

  it('says that it is not there, the cure once, and works as soon as it is imported', async () => {
    const around = await fixture<MutuelleBackend>(
      html`<mutuelle-backend sandbox="single"><mutuelle-profile-form></mutuelle-profile-form></mutuelle-backend>`,
    );
    await fixture(html`<mutuelle-backend sandbox></mutuelle-backend>`);
    expect(around.shadowRoot!.textContent).to.contain('ses données fictives ne sont pas là');
    await accessible(around);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain("import 'mutuelle-elements/sandbox'");

    await import('./index.js');
    const form = around.querySelector<Widget>('mutuelle-profile-form')!;
    await until(() => form.shadowRoot!.querySelector('form'), 'the form');
    expect(form.shadowRoot!.querySelector<HTMLInputElement>('#f-lastName')!.value).to.equal('Benali');
    expect(around.shadowRoot!.textContent).to.contain('tout est fictif').and.not.to.contain('ne sont pas là');
    expect(said).to.have.length(1);
  });

  it('shows what comes late only where it is still asked for', async () => {
    let show: Parameters<typeof nobody>[1] | undefined;
    MutuelleBackend.openSandbox = (_, given) => void (show ??= given);
    const around = await fixture<MutuelleBackend>(html`<mutuelle-backend sandbox="single"></mutuelle-backend>`);
    around.sandbox = undefined;
    around.baseUrl = '/api';
    await around.updateComplete;
    show!({note: {fr: 'trop tard', en: 'too late'}});
    await around.updateComplete;
    expect(around.shadowRoot!.textContent).to.equal('');
  });
});
