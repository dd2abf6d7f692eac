import {expect, fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {unsafeStatic, html as staticHtml} from 'lit/static-html.js';
import type {Backend, CallOptions} from '../backend/backend.js';
import {BackendError} from '../backend/error.js';
import {operation, type AnyOperation} from '../contract/operation.js';
import {WidgetHarness} from '../testing/harness.js';
import {sessionOf} from '../session/session.js';
import {signIn} from '../session/sign-in.js';
import {MemberElement} from './member-element.js';
import {type NoteWidget, open, readNote, server} from './member-element.harness.js';
import {FormPanel} from './form-panel.js';
import type {PanelOwner} from './panel.js';
import type {MemberFlow} from './member-flow.js';
import * as z from '../contract/zod.js';
import {FormController} from '../element/form.js';
import {at} from '../ui/fields/field.js';
import {textField} from '../ui/fields/text-field.js';
import {sampleSettings} from '../../mocks/people/insurer.js';

describe('an element of the member’s space MEM-01', () => {
  const credentials = {email: 'a@example.org', password: 'x'};

  it('opens the gate with all its doors, also where the refusal comes before the settings', async () => {
    const {backend} = server();
    const {call} = backend;
    let answer: (() => void) | undefined;
    backend.call = (async (...asked: Parameters<Backend['call']>) => {
      if (asked[0].id === 'getSettings') await new Promise<void>((resolve) => (answer = resolve));
      return call(...asked);
    }) as Backend['call'];
    const widget = await open(backend);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(widget.shows('email')).to.equal(false);
    answer!();
    await widget.until(() => widget.shows('email'));
    expect(widget.text).to.contain('Mot de passe oublié').and.to.contain('Première visite');
  });

  it('opens the gate without the settings where they do not come', async () => {
    const {backend} = server();
    const {call} = backend;
    backend.call = (async (...asked: Parameters<Backend['call']>) => {
      if (asked[0].id !== 'getSettings') return call(...asked);
      await new Promise((resolve) => setTimeout(resolve, 10));
      throw new BackendError('network');
    }) as Backend['call'];
    const widget = await open(backend);
    await widget.until(() => widget.shows('email'));
  });

  describe('X-HELP the phone', () => {
    const phones = (each: WidgetHarness<NoteWidget>) => each.root.querySelectorAll('.help-phone').length;

    it('stands once on a page, under the last widget, and under the one before when that one leaves', async () => {
      const {backend} = server();
      const [one, two] = [await open(backend), await open(backend)];
      await one.until(() => one.shows('email'));
      await two.until(() => phones(two) === 1);
      await one.until(() => phones(one) === 0);
      expect(two.root.querySelector<HTMLAnchorElement>('.help-phone')!.href).to.equal(
        `tel:${sampleSettings.help.phone}`,
      );
      two.element.remove();
      await one.until(() => phones(one) === 1);
    });

    it('is still there where what is read fails', async () => {
      const {backend, told} = server();
      const one = await open(backend);
      await one.until(() => one.shows('email'));
      told.trouble = 'unexpected';
      await one.fill(credentials);
      await one.submit();
      await one.until(() => one.text.includes('Le service ne répond pas'));
      await one.until(() => phones(one) === 1);
    });
  });

  it('stands behind a login, which opens every widget of the page', async () => {
    const {backend} = server();
    const [one, two] = [await open(backend), await open(backend)];
    await one.until(() => one.shows('email'));
    await two.until(() => two.text.includes('Connectez-vous une fois'));
    expect(one.title).to.equal('Ma note');
    await one.fill(credentials);
    await one.submit();
    await one.until(() => one.text.includes('Bonjour'));
    expect((one.root.activeElement as HTMLElement).localName, 'the reader goes to what came').to.equal('h2');
    await two.until(() => two.text.includes('Bonjour'));
  });

  it('forgets what was read when the member signs out elsewhere on the page', async () => {
    const {backend} = server();
    await signIn(sessionOf(backend), credentials);
    const note = await open(backend);
    await note.until(() => note.text.includes('Bonjour'));
    await sessionOf(backend).logOut();
    await note.until(() => note.shows('email'));
    expect(note.element.note).to.equal(undefined);
  });

  it('says that the session ended, and forgets', async () => {
    const {backend, told} = server();
    await signIn(sessionOf(backend), credentials);
    const note = await open(backend);
    await note.until(() => note.text.includes('Bonjour'));
    const events: string[] = [];
    note.element.addEventListener('mutuelle-session-expired', ({type}) => events.push(type));
    told.trouble = 'session-expired';
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await note.until(() => note.text.includes('Votre session est terminée'));
    expect([note.text.includes('Bonjour'), events]).to.deep.equal([false, ['mutuelle-session-expired']]);
  });

  it('says so once too where a silent renewal failed, or nobody answered', async () => {
    const {backend} = server();
    await signIn(sessionOf(backend), credentials);
    const note = await open(backend);
    await note.until(() => note.text.includes('Bonjour'));
    const events: string[] = [];
    note.element.addEventListener('mutuelle-session-expired', ({type}) => events.push(type));
    sessionOf(backend).forget();
    await note.until(() => note.text.includes('Votre session est terminée'));
    expect(events).to.deep.equal(['mutuelle-session-expired']);
  });

  it('keeps what was read when it cannot be read anew, and says so once', async () => {
    const {backend, told} = server();
    await signIn(sessionOf(backend), credentials);
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
    await signIn(sessionOf(backend), credentials);
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
    await signIn(sessionOf(first.backend), credentials);
    const note = await open(first.backend);
    await note.until(() => note.text.includes('Bonjour'));
    note.element.backend = server().backend;
    await note.until(() => note.shows('email'));
    expect(note.element.note).to.equal(undefined);
  });
});

const renameNote = operation({
  id: 'renameNote',
  method: 'POST',
  path: '/member/note/name',
  body: z.object({name: z.string()}),
  access: 'member',
});

class RenamePanel extends FormPanel<{name: string}, unknown> {
  override readonly read = readNote;
  override readonly saves = renameNote;
  override readonly title = 'Renommer ma note';
  readonly form: FormController<{name: string}>;
  note: unknown;

  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    this.form = new FormController(this.host, {schema: renameNote.body!});
  }
  override load(note: unknown): void {
    this.note = note;
  }
  override view(): TemplateResult {
    const errors = {required: 'Saisissez un nom.', taken: 'Ce nom est pris.'};
    return html`<p class="note">${this.note}</p>
      ${textField(at(this.form, 'name'), {label: 'Nom', errors})}`;
  }
}

class RenameWidget extends MemberElement<RenamePanel> {
  static override readonly panel = RenamePanel;
}
customElements.define('test-rename-widget', RenameWidget);

describe('a form of the member’s space', () => {
  const credentials = {email: 'a@example.org', password: 'x'};

  /** A server that saves; `trouble` is what the next saving meets, `member` who signs in. */
  function saving() {
    const told = {trouble: undefined as BackendError | undefined, member: '7400000001', sent: [] as unknown[][]};
    let note = 'Bonjour';
    const call = async ({id}: AnyOperation, {body}: {body?: any}, {intent, signal}: CallOptions = {}) => {
      if (id === 'getSettings') return sampleSettings;
      const expiresAt = new Date(Date.now() + 900_000).toISOString();
      if (id === 'logIn') return {memberNumber: told.member, accessToken: told.member, expiresAt};
      await Promise.resolve();
      if (signal?.aborted) throw new BackendError('aborted');
      if (id === 'readNote') return note;
      if (id !== 'renameNote') return undefined;
      told.sent.push([body, intent]);
      if (told.trouble) throw told.trouble;
      note = body.name;
      return undefined;
    };
    return {told, backend: {call, volatile: true} as unknown as Backend};
  }

  async function signedIn(server: ReturnType<typeof saving>) {
    await signIn(sessionOf(server.backend), credentials);
    const tag = unsafeStatic('test-rename-widget');
    const element = await fixture<RenameWidget>(staticHtml`<${tag} locale="fr" .backend=${server.backend}></${tag}>`);
    const harness = new WidgetHarness(element);
    await harness.until(() => harness.shows('name'));
    return harness;
  }

  it('saves, says so, and shows what was read anew', async () => {
    const server = saving();
    const form = await signedIn(server);
    await form.submit();
    expect(form.errorOf('name')).to.equal('Saisissez un nom.');
    await form.fill({name: 'Bonsoir'});
    await form.submit();
    await form.until(() => form.text.includes('C’est enregistré.'));
    expect(form.root.querySelector('.note')!.textContent).to.equal('Bonsoir');
    expect(server.told.sent.map(([body]) => body)).to.deep.equal([{name: 'Bonsoir'}]);
  });

  it('is one intention until it has an answer: pressed again after a cut line, it carries the same key', async () => {
    const server = saving();
    const form = await signedIn(server);
    const codes: string[] = [];
    form.element.addEventListener('mutuelle-save-failed', ({detail}) => codes.push(detail.code));
    server.told.trouble = new BackendError('network');
    await form.fill({name: 'Bonsoir'});
    await form.submit();
    await form.until(() => form.text.includes('La connexion ne passe pas'));
    expect(form.text).to.include('Vos réponses sont gardées sur cette page');
    server.told.trouble = undefined;
    await form.submit();
    await form.until(() => form.text.includes('C’est enregistré.'));
    const [[, first], [, second]] = server.told.sent as [unknown[], unknown[]];
    expect([typeof first, first === second, codes]).to.deep.equal(['string', true, ['network']]);
  });

  it('says at its field what the server refuses', async () => {
    const server = saving();
    const form = await signedIn(server);
    server.told.trouble = new BackendError('validation', {issues: [{pointer: '/name', code: 'taken'}]});
    await form.fill({name: 'Bonsoir'});
    await form.submit();
    await form.until(() => form.errorOf('name'));
    expect(form.errorOf('name')).to.equal('Ce nom est pris.');
  });

  it('keeps what was typed when the session ends, for the same person alone', async () => {
    const server = saving();
    const form = await signedIn(server);
    server.told.trouble = new BackendError('session-expired');
    await form.fill({name: 'Bonsoir'});
    await form.submit();
    await form.until(() => form.shows('email'));
    expect(form.text).to.include('Votre session est terminée');
    expect(form.shows('name')).to.equal(false);
    server.told.trouble = undefined;
    await form.fill(credentials);
    await form.submit();
    await form.until(() => form.shows('name'));
    expect(form.control('name').value).to.equal('Bonsoir');
    server.told.trouble = new BackendError('session-expired');
    await form.submit();
    await form.until(() => form.shows('email'));
    server.told.trouble = undefined;
    server.told.member = '7400000002';
    await form.fill(credentials);
    await form.submit();
    await form.until(() => form.shows('name'));
    expect(form.control('name').value).to.equal('');
  });

  it('forgets what was typed when the member signs out', async () => {
    const server = saving();
    const form = await signedIn(server);
    await form.fill({name: 'Bonsoir'});
    await sessionOf(server.backend).logOut();
    await form.until(() => form.shows('email'));
    await signIn(sessionOf(server.backend), credentials);
    await form.until(() => form.shows('name'));
    expect(form.control('name').value).to.equal('');
  });

  it('waits for a backend again when its own is taken away during a request', async () => {
    const call = (_: AnyOperation, __: unknown, {signal}: CallOptions = {}) =>
      new Promise((___, reject) => {
        signal?.addEventListener('abort', () => reject(new BackendError('aborted')));
      });
    const element = document.createElement('test-rename-widget') as RenameWidget;
    element.backend = {call, volatile: true} as unknown as Backend;
    document.body.append(element);
    const form = new WidgetHarness(element);
    await form.until(() => form.root.querySelector('.skeleton'));
    element.backend = undefined as never;
    // the abort is heard of, and what follows from it is rendered
    for (let turn = 0; turn < 5; turn++) await element.updateComplete;
    expect([form.root.querySelectorAll('.skeleton').length, form.root.querySelectorAll('.blank').length]).to.deep.equal(
      [1, 0],
    );
    element.remove();
  });

  it('is read when the page moves it during its first request, and again after a removal', async () => {
    const server = saving();
    await signIn(sessionOf(server.backend), credentials);
    const [here, there] = [document.createElement('div'), document.createElement('div')];
    document.body.append(here, there);
    const element = document.createElement('test-rename-widget') as RenameWidget;
    element.backend = server.backend;
    here.append(element);
    there.append(element);
    const form = new WidgetHarness(element);
    await form.until(() => form.shows('name'));
    element.remove();
    here.append(element);
    await form.until(() => form.shows('name'));
    here.remove();
    there.remove();
  });
});
