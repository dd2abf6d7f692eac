import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/backend.js';
import '../../define/profile-form.js';
import type {Backend} from '../../backend/backend.js';
import {getDefaultBackend, setDefaultBackend} from '../../backend/default-backend.js';
import {getEnrolment} from '../../contract/enrolment.js';
import {accessible} from '../../testing/accessible.js';
import {until} from '../../testing/until.js';
import type {Widget} from '../../element/widget.js';
import type {MutuelleBackend} from './backend-element.js';

describe('<mutuelle-backend>', () => {
  afterEach(() => setDefaultBackend(undefined));

  it('gives its backend to the widgets inside it, whichever was defined first', async () => {
    const backend = {call: () => new Promise(() => {})} as unknown as Backend;
    const around = await fixture<MutuelleBackend>(
      html`<mutuelle-backend .backend=${backend}><mutuelle-profile-form></mutuelle-profile-form></mutuelle-backend>`,
    );
    expect(around.querySelector<Widget>('mutuelle-profile-form')!.activeBackend).to.equal(backend);
    expect(getDefaultBackend(), 'not the default of the page').to.equal(undefined);
  });

  it('serves the whole page when it is empty, and no longer once it is gone', async () => {
    const backend = {call: () => new Promise(() => {})} as unknown as Backend;
    const alone = await fixture<MutuelleBackend>(html`<mutuelle-backend .backend=${backend}></mutuelle-backend>`);
    expect(getDefaultBackend()).to.equal(backend);
    const elsewhere = await fixture<Widget>(html`<mutuelle-profile-form></mutuelle-profile-form>`);
    expect(elsewhere.activeBackend).to.equal(backend);
    alone.remove();
    expect(getDefaultBackend()).to.equal(undefined);
  });

  it('plays a made-up insurer with one attribute, says so, and needs no network', async () => {
    const requests: string[] = [];
    const {fetch} = globalThis;
    globalThis.fetch = (...args) => {
      requests.push(String(args[0]));
      return fetch(...args);
    };
    try {
      const around = await fixture<MutuelleBackend>(
        html`<mutuelle-backend sandbox="single"><mutuelle-profile-form></mutuelle-profile-form></mutuelle-backend>`,
      );
      const form = around.querySelector<Widget>('mutuelle-profile-form')!;
      await until(() => form.shadowRoot!.querySelector('form'), 'the form');
      expect(form.shadowRoot!.querySelector('h2')!.textContent).to.contain('Mon profil');
      expect(form.shadowRoot!.querySelector<HTMLInputElement>('#f-lastName')!.value).to.equal('Benali');
      expect(around.shadowRoot!.textContent).to.contain('123456');
      await accessible(around);
    } finally {
      globalThis.fetch = fetch;
    }
    expect(requests).to.deep.equal([]);
  });

  it('plays where a framework sets its property for a bare attribute, and not where it sets it to false', async () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (line: string) => void said.push(line);
    try {
      const bare = await fixture<MutuelleBackend>(html`<mutuelle-backend .sandbox=${true}></mutuelle-backend>`);
      await until(() => bare.shadowRoot!.textContent!.includes('123456'), 'the note');
      expect(said).to.deep.equal([]);
      await fixture(html`<mutuelle-backend .sandbox=${false}></mutuelle-backend>`);
      expect(said.join()).to.contain('does not know where the data is');
    } finally {
      console.warn = warn;
    }
  });

  it('talks HTTP to its base-url', async () => {
    const requests: Request[] = [];
    const {fetch} = globalThis;
    globalThis.fetch = async (input, init) => {
      requests.push(new Request(new URL(String(input), location.href), init));
      return new Response('{}', {status: 404, headers: {'content-type': 'application/problem+json'}});
    };
    try {
      const around = await fixture<MutuelleBackend>(
        html`<mutuelle-backend base-url="/api/v1"
          ><mutuelle-profile-form enrolment-id="adh-1"></mutuelle-profile-form
        ></mutuelle-backend>`,
      );
      const form = around.querySelector<Widget>('mutuelle-profile-form')!;
      await form.activeBackend!.call(getEnrolment, {params: {enrolmentId: 'adh-1'}}).catch(() => undefined);
    } finally {
      globalThis.fetch = fetch;
    }
    expect(new URL(requests[0]!.url).pathname).to.match(/^\/api\/v1\//);
  });

  it('warns with the cure when it is told nothing, or an unknown persona', async () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (line: string) => void said.push(line);
    try {
      await fixture(html`<mutuelle-backend></mutuelle-backend>`);
      await fixture(html`<mutuelle-backend sandbox="nobody"></mutuelle-backend>`);
      await until(() => said.some((line) => line.includes('Known')), 'the sandbox to be loaded');
    } finally {
      console.warn = warn;
    }
    expect(said.join('\n'))
      .to.contain('<mutuelle-backend> does not know where the data is')
      .and.to.contain('Known: single, family');
  });
});
