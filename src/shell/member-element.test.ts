import {expect, fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {unsafeStatic, html as staticHtml} from 'lit/static-html.js';
import type {Backend, CallOptions} from '../backend/backend.js';
import {BackendError, type BackendErrorCode} from '../backend/error.js';
import {operation, type AnyOperation} from '../contract/operation.js';
import {WidgetHarness} from '../testing/harness.js';
import {sessionOf} from '../session/session.js';
import {MemberElement} from './member-element.js';
import {Panel} from './panel.js';
import {sampleSettings} from '../../mocks/topics/settings/settings.js';

const readNote = operation({id: 'readNote', method: 'GET', path: '/member/note', access: 'member'});

class NotePanel extends Panel<unknown> {
  override readonly read = readNote;
  note: unknown;
  override readonly title = 'Ma note';
  override load(note: unknown): void {
    this.note = note;
  }
  override clear(): void {
    this.note = undefined;
  }
  override view(): TemplateResult {
    return html`<p>${this.note}</p>`;
  }
}

class NoteWidget extends MemberElement<NotePanel> {
  static override readonly panel = NotePanel;
  get note(): unknown {
    return this.panel.note;
  }
}
customElements.define('test-note-widget', NoteWidget);

/** A server with one member; `trouble` is what the next readings meet. */
function server() {
  const told = {trouble: undefined as BackendErrorCode | undefined, note: 'Bonjour', calls: [] as string[]};
  const call = async ({id}: AnyOperation, _: unknown, {credentials}: CallOptions = {}) => {
    told.calls.push(id);
    if (id === 'getSettings') return sampleSettings;
    if (id === 'logIn')
      return {memberNumber: '7400000001', accessToken: 't', expiresAt: new Date(Date.now() + 900_000).toISOString()};
    if (id === 'logOut') return undefined;
    if (told.trouble) throw new BackendError(told.trouble);
    if (!credentials?.token()) throw new BackendError('unauthenticated');
    return told.note;
  };
  return {told, backend: {call, volatile: true} as unknown as Backend};
}

async function open(backend: Backend) {
  const tag = unsafeStatic('test-note-widget');
  return new WidgetHarness<NoteWidget>(
    await fixture<NoteWidget>(staticHtml`<${tag} locale="fr" .backend=${backend}></${tag}>`),
  );
}

describe('an element of the member’s space MEM-01', () => {
  const credentials = {email: 'a@example.org', password: 'x'};

  it('stands behind a login, which opens every widget of the page', async () => {
    const {backend} = server();
    const [one, two] = [await open(backend), await open(backend)];
    await one.until(() => one.shows('email'));
    await two.until(() => two.shows('email'));
    expect(one.title).to.equal('Ma note');
    await one.fill(credentials);
    await one.submit();
    await one.until(() => one.text.includes('Bonjour'));
    expect((one.root.activeElement as HTMLElement).localName, 'the reader goes to what came').to.equal('h2');
    await two.until(() => two.text.includes('Bonjour'));
  });

  it('forgets what was read when the member signs out elsewhere on the page', async () => {
    const {backend} = server();
    await sessionOf(backend).logIn(credentials);
    const note = await open(backend);
    await note.until(() => note.text.includes('Bonjour'));
    await sessionOf(backend).logOut();
    await note.until(() => note.shows('email'));
    expect(note.element.note).to.equal(undefined);
  });

  it('says that the session ended, and forgets', async () => {
    const {backend, told} = server();
    await sessionOf(backend).logIn(credentials);
    const note = await open(backend);
    await note.until(() => note.text.includes('Bonjour'));
    const events: string[] = [];
    note.element.addEventListener('mutuelle-session-expired', ({type}) => events.push(type));
    told.trouble = 'session-expired';
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await note.until(() => note.text.includes('Votre session est terminée'));
    expect([note.text.includes('Bonjour'), events]).to.deep.equal([false, ['mutuelle-session-expired']]);
  });

  it('keeps what was read when it cannot be read anew, and says so once', async () => {
    const {backend, told} = server();
    await sessionOf(backend).logIn(credentials);
    const note = await open(backend);
    await note.until(() => note.text.includes('Bonjour'));
    const codes: string[] = [];
    note.element.addEventListener('mutuelle-load-failed', (event) =>
      codes.push((event as CustomEvent<{code: string}>).detail.code),
    );
    told.trouble = 'network';
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await note.until(() => note.text.includes('pas pu être mises à jour'));
    expect([note.text.includes('Bonjour'), codes]).to.deep.equal([true, ['network']]);
    told.trouble = undefined;
    told.note = 'Bonsoir';
    await note.press('Réessayer');
    await note.until(() => note.text.includes('Bonsoir') && !note.text.includes('mises à jour'));
  });

  it('fails with a way out, in words of a page that is read', async () => {
    const {backend, told} = server();
    told.trouble = 'unexpected';
    await sessionOf(backend).logIn(credentials);
    const note = await open(backend);
    await note.until(() => note.root.querySelector('.blank'));
    expect(note.text).to.contain('Rien n’est perdu');
    expect(note.text).not.to.contain('Vos réponses');
    told.trouble = undefined;
    await note.press('Réessayer');
    await note.until(() => note.text.includes('Bonjour'));
  });

  it('shows nothing of one backend under another', async () => {
    const first = server();
    await sessionOf(first.backend).logIn(credentials);
    const note = await open(first.backend);
    await note.until(() => note.text.includes('Bonjour'));
    note.element.backend = server().backend;
    await note.until(() => note.shows('email'));
    expect(note.element.note).to.equal(undefined);
  });
});
