import {ContextProvider} from '@lit/context';
import {css, ReactiveElement, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Backend} from '../../backend/backend.js';
import {getDefaultBackend, setDefaultBackend} from '../../backend/default-backend.js';
import {createHttpBackend, type HttpBackendOptions} from '../../backend/http.js';
import {warnUnknownAttributes} from '../../element/attributes.js';
import {attachContextRoot, backendContext} from '../../element/contexts.js';
import {localeOf, type Locale} from '../../element/locale.js';
import {signOut} from '../../session/session.js';

/** What a sandbox gives: who answers, if somebody does, and a line for who looks. */
export interface OpenedSandbox {
  backend?: Backend;
  note: Record<Locale, string>;
}

/**
 * Opens the sandbox for a persona; set by `define/backend.ts`, so that nothing else can reach it. It may say first that
 * nobody is there, and show somebody later.
 */
export type OpenSandbox = (persona: string | undefined, show: (opened: OpenedSandbox) => void) => void | Promise<void>;

/**
 * @summary Says where the widgets inside it get their data. Empty, it serves the whole page.
 *
 * `<mutuelle-backend base-url="https://api.example.fr/v1">` talks HTTP; `<mutuelle-backend sandbox>` plays a made-up
 * insurer in the page, without any network.
 *
 * @attr base-url - Root of the API; relative to the page or absolute. Plain http only on this machine.
 * @attr sandbox - Plays the API in the page. A value names the persona: `single`, `family`, `alsace`, `used`,
 *   `expired`, `resume`, `otherPerson`.
 * @property {Backend} backend - A backend of your own, made by `createBackend()` or `createHttpBackend()`; wins over
 *   the attributes.
 * @property {HttpBackendOptions['getAccessToken']} getAccessToken - Gives your own bearer token to every call.
 * @slot - The widgets that use it.
 * @csspart note - The line that says the data is made up, or is not there (sandbox only).
 */
export class MutuelleBackend extends ReactiveElement {
  static override styles = css`
    :host {
      display: contents;
    }
    .note {
      display: block;
      margin: 0;
      padding: 0.5em 1em;
      font:
        14px/1.4 system-ui,
        sans-serif;
      color: light-dark(#1b2827, #eef2ed);
      background: light-dark(#f6f3ec, #0d1615);
      border-block-end: 1px dashed light-dark(#747c77, #879a94);
    }
  `;

  static openSandbox: OpenSandbox | undefined;

  @property({attribute: 'base-url'}) baseUrl?: string;
  // true where a framework sets the property for a bare attribute
  @property() sandbox?: boolean | '' | 'single' | 'family' | 'alsace' | 'used' | 'expired' | 'resume' | 'otherPerson';
  @property({attribute: false}) backend?: Backend;
  @property({attribute: false}) getAccessToken?: HttpBackendOptions['getAccessToken'];

  @state() private note?: OpenedSandbox['note'];
  readonly #provider = new ContextProvider(this, {context: backendContext});
  #current: Backend | undefined;

  override connectedCallback(): void {
    attachContextRoot();
    super.connectedCallback();
    this.#servePage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#current && getDefaultBackend() === this.#current) setDefaultBackend(undefined);
  }

  /**
   * The member leaves: at once here, in all the widgets and in the other tabs, whatever the server answers. Nothing
   * happens where nobody is signed in by the library, as with `getAccessToken`: then the host's own session is the
   * host's to end.
   */
  signOut(): void {
    if (this.#current) signOut(this.#current);
  }

  protected override firstUpdated(): void {
    warnUnknownAttributes(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || ['backend', 'baseUrl', 'sandbox', 'getAccessToken'].some((name) => changed.has(name)))
      this.#open().catch((error: unknown) => console.error(`<${this.localName}> has no backend:`, error));
  }

  /** Without a template: where a page lets none be made, what stands inside it still shows, and says so. */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const note = this.note ? [this.#line(this.note)] : [];
    this.renderRoot.replaceChildren(...note, document.createElement('slot'));
  }

  #line(words: OpenedSandbox['note']): HTMLElement {
    const note = document.createElement('p');
    note.className = 'note';
    note.setAttribute('part', 'note');
    note.setAttribute('role', 'note');
    note.textContent = words[localeOf(this, undefined)];
    return note;
  }

  async #open(): Promise<void> {
    this.note = undefined;
    if (this.backend) return this.#use(this.backend);
    const {sandbox} = this;
    if (sandbox || sandbox === '')
      return MutuelleBackend.openSandbox?.(sandbox === true ? undefined : sandbox || undefined, ({backend, note}) => {
        if (this.backend || this.sandbox !== sandbox) return;
        this.note = note;
        this.#use(backend);
      });
    if (this.baseUrl !== undefined)
      return this.#use(
        createHttpBackend({
          baseUrl: this.baseUrl,
          ...(this.getAccessToken ? {getAccessToken: this.getAccessToken} : {}),
        }),
      );
    console.warn('<mutuelle-backend> does not know where the data is. Give it base-url="…", sandbox, or a .backend.');
  }

  #use(backend: Backend | undefined): void {
    this.#current = backend;
    this.#provider.setValue(backend);
    this.#servePage();
  }

  /** An empty one is the default of the page. */
  #servePage(): void {
    if (this.isConnected && this.#current && !this.firstElementChild) setDefaultBackend(this.#current);
  }
}
