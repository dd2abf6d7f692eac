import {html, type TemplateResult} from 'lit';
import {asBackendError, type BackendError} from '../../backend/error.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import type {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type {PanelOwner} from '../../shell/panel.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {waiting} from '../../ui/blocks/states.js';
import {failureNotice, retryButton, slowNotice} from '../../ui/page.js';
import type * as PreferencesModule from '../contact-preferences/contact-preferences.panel.js';
import type {MemberProfileMessages} from './member-profile.messages.fr.js';

/** How the insurer writes to the member, as a part of the profile: its file and its answer come once it is opened. */
export class PreferencesSection {
  /** Replaced by tests of a file that does not come. */
  static file: () => Promise<typeof PreferencesModule> = () =>
    import('../contact-preferences/contact-preferences.panel.js');
  readonly #file: Lazy<typeof PreferencesModule>;
  #panel: PreferencesModule.ContactPreferencesPanel | undefined;
  #open = false;
  #read = false;
  #error: BackendError | undefined;

  constructor(
    private readonly owner: PanelOwner<MemberFlow>,
    private readonly messages: Messages<MemberProfileMessages>,
    private readonly correctEmail: () => void,
  ) {
    this.#file = new Lazy(
      owner.flow.host,
      () => PreferencesSection.file(),
      ({ContactPreferencesPanel: Part}) => {
        this.#panel = new Part(this.owner, {correctEmail: this.correctEmail});
      },
    );
  }

  clear(typed: boolean): void {
    this.#panel?.clear(typed);
    this.#read = false;
    this.#error = undefined;
    if (typed) this.#open = false;
  }

  /** The profile was read anew, for whoever is here now. */
  loaded(): void {
    if (this.#open) void this.#ask();
  }

  view(): TemplateResult {
    const {preferences: t} = this.messages.t;
    if (this.#open) return html`<div class="stack">${this.#openView()}</div>`;
    return html`<p class="muted">${t.text}</p>
      <div class="row">${button({label: t.open, id: 'open-preferences', onClick: () => void this.open()})}</div>`;
  }

  #openView(): unknown {
    const {host, slow} = this.owner.flow;
    const {common} = host;
    const again = () => this.open();
    if (this.#file.failed)
      return alert({
        tone: 'info',
        icon: 'offline',
        live: 'alert',
        ...common.failures.network,
        actions: retryButton(common, again),
      });
    if (this.#error) return failureNotice(host.failureWords, this.#error, again);
    return this.#read ? this.#panel!.view() : waiting(common.loading, slowNotice(common, slow));
  }

  async open(): Promise<void> {
    this.#open = true;
    void focusWhenShown(this.owner.flow.host, '#section-preferences');
    if (await this.#file.load()) await this.#ask();
  }

  async #ask(): Promise<void> {
    const panel = this.#panel;
    if (!panel) return;
    this.#error = undefined;
    try {
      panel.load(await panel.ask());
      this.#read = true;
    } catch (reason) {
      const error = this.owner.flow.noteFailure(asBackendError(reason));
      if (error.code !== 'aborted' && !this.#read) this.#error = error;
    }
    this.owner.flow.host.requestUpdate();
  }
}
