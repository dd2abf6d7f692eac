import {nothing, type TemplateResult} from 'lit';
import {asBackendError, type BackendError} from '../../backend/error.js';
import type {MemberProfile} from '../../contract/member-profile.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {alert} from '../../ui/blocks/alert.js';
import {failure} from '../../ui/blocks/failure.js';
import {editedLine} from '../../ui/blocks/lines.js';
import {bones, waiting} from '../../ui/blocks/states.js';
import {retryButton} from '../../ui/page.js';
import {idOf, type Edit, type EditKey, type Said} from './edit.js';
import type {ProfileChange} from './member-profile.events.js';
import type * as EditsModule from './edits.js';

/** The lines of a profile that can be changed: one form is open at a time, and what was typed in the others stays. */
export class EditedLines {
  /** Replaced by tests of a file that does not come. */
  static file: () => Promise<typeof EditsModule> = () => import('./edits.js');
  readonly #file: Lazy<typeof EditsModule>;
  readonly #edits = new Map<EditKey, Edit>();
  #open: EditKey | undefined;
  #correct = false;
  /** Under the line it is about. */
  #said: {key: EditKey; said: Said} | undefined;
  #failed: {key: EditKey; error: BackendError} | undefined;

  constructor(
    private readonly flow: MemberFlow,
    private readonly profile: () => MemberProfile,
    private readonly take: (profile: MemberProfile) => void,
  ) {
    this.#file = new Lazy(flow.host, () => EditedLines.file());
  }

  clear(typed: boolean): void {
    this.#said = this.#failed = undefined;
    for (const edit of this.#edits.values()) edit.clear(typed);
    if (!typed) return;
    this.#open = undefined;
    this.#edits.clear();
  }

  /** The form, where it is open. */
  form(key: EditKey): TemplateResult | undefined {
    return this.#open === key ? editedLine(this.#edits.get(key)?.view() ?? this.#coming(key)) : undefined;
  }

  /** What was done or failed about a line, under it. */
  news(key: EditKey): unknown {
    const {host} = this.flow;
    if (this.#failed?.key === key) return failure(host.failureWords, this.#failed.error);
    if (this.#said?.key !== key) return nothing;
    return alert({tone: 'success', live: 'status', id: `said-${idOf(key)}`, focusable: true, ...this.#said.said});
  }

  async edit(key: EditKey, {correct = false} = {}): Promise<void> {
    this.#said = this.#failed = undefined;
    this.#open = key;
    this.#correct = correct;
    this.flow.host.requestUpdate();
    if (!(await this.#file.load()) || this.#open !== key) return;
    this.#edit(key).opened(this.#correct);
    await focusWhenShown(this.flow.host, `#title-${idOf(key)}`);
  }

  /** Something about a line that needs no form; pressed again where it failed. */
  async press(key: EditKey, call: () => Promise<MemberProfile>, said: Said, what?: ProfileChange): Promise<void> {
    this.#said = this.#failed = undefined;
    const error = await this.flow.attempt(async () => this.#done(key, await call(), said, what));
    if (error && error.code !== 'aborted') this.#failed = {key, error: asBackendError(error)};
    this.flow.host.requestUpdate();
  }

  #edit(key: EditKey): Edit {
    const known = this.#edits.get(key);
    if (known) return known;
    const made = this.#file.here!.makeEdit({
      flow: this.flow,
      key,
      profile: this.profile,
      take: this.take,
      done: (profile, said) => this.#done(key, profile, said, changeOf(key)),
      close: () => this.#close(key),
    });
    this.#edits.set(key, made);
    return made;
  }

  #done(key: EditKey, profile: MemberProfile, said: Said, what: ProfileChange | undefined): void {
    this.#open = undefined;
    this.#said = {key, said};
    this.take(profile);
    if (what) this.flow.host.tell('mutuelle-member-profile-changed', {what});
    void focusWhenShown(this.flow.host, `#said-${idOf(key)}`);
  }

  #close(key: EditKey): void {
    this.#open = undefined;
    void focusWhenShown(this.flow.host, `#edit-${idOf(key)}`);
  }

  /** In the place of the form: its file is on its way, or does not come. */
  #coming(key: EditKey): TemplateResult {
    const {common} = this.flow.host;
    if (!this.#file.failed) return waiting(common.loading, nothing, bones('title', 'control'));
    return alert({
      tone: 'info',
      icon: 'offline',
      live: 'alert',
      ...common.failures.network,
      actions: retryButton(common, () => this.edit(key)),
    });
  }
}

const changeOf = (key: EditKey): ProfileChange =>
  key.startsWith('link.') ? 'teletransmission' : (key as Exclude<ProfileChange, 'teletransmission' | 'move-cancelled'>);
