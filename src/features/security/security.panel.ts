import {html, nothing, type TemplateResult} from 'lit';
import {getSecuritySettings, type Device, type SecuritySettings} from '../../contract/security.js';
import {todayIn} from '../../domain/stored-date.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {Panel, type PageParts, type PanelOwner} from '../../shell/panel.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {editedLine, line} from '../../ui/blocks/lines.js';
import {bones, waiting} from '../../ui/blocks/states.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {retryButton} from '../../ui/page.js';
import {ActivityList} from './activity-list.js';
import {DeviceList} from './device-list.js';
import {PasskeyList} from './passkey-list.js';
import type * as PasswordModule from './password-change.js';
import fr from './security.messages.fr.js';

/** How the space is protected, and from where it was opened: password, keys, devices, activity (MEM-02, MEM-70). */
export class SecurityPanel extends Panel<SecuritySettings> {
  static readonly page = 'security';
  /** Replaced by tests of a file that does not come. */
  static passwordFile: () => Promise<typeof PasswordModule> = () => import('./password-change.js');
  override readonly read = getSecuritySettings;
  readonly #messages: Messages<typeof fr>;
  readonly #passkeys: PasskeyList;
  readonly #devices: DeviceList;
  readonly #activity: ActivityList;
  readonly #passwordFile: Lazy<typeof PasswordModule>;
  #passwordForm: PasswordModule.PasswordChangeForm | undefined;
  #settings: SecuritySettings | undefined;
  /** The password is being changed, in the place of its line. */
  #editing = false;
  #changed = false;

  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    const {flow, host} = this;
    this.#messages = new Messages(host, 'security', fr, {en: () => import('./security.messages.en.js')});
    this.#passkeys = new PasskeyList(flow, this.#messages, (id) => this.#drop({passkey: id}));
    this.#devices = new DeviceList(flow, this.#messages, (isGone) => this.#drop({isGone}));
    this.#activity = new ActivityList(flow, this.#messages, () => this.#edit());
    this.#passwordFile = new Lazy(
      host,
      () => SecurityPanel.passwordFile(),
      ({PasswordChangeForm}) => {
        const [changed, closed] = [() => this.#passwordChanged(), () => this.#close()];
        this.#passwordForm = new PasswordChangeForm({flow, changed, closed});
      },
    );
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override load(settings: SecuritySettings): void {
    this.#settings = settings;
  }

  /** Passwords and codes of a session that ended are nobody's; where somebody was on the page stays theirs. */
  override clear(typed: boolean): void {
    this.#settings = undefined;
    this.#changed = false;
    for (const part of [this.#passkeys, this.#devices, this.#passwordForm]) part?.clear();
    if (!typed) return;
    this.#editing = false;
    this.#activity.clear();
  }

  override page(parts: PageParts): TemplateResult {
    return html`<div class="frame measure stack loose" part="frame">
      ${this.header()} ${parts.notice} ${this.view()}
    </div>`;
  }

  override view(): TemplateResult {
    const {hasPassword, passkeys, devices, activity} = this.#settings!;
    const {t} = this.#messages;
    const {common} = this.host;
    const happened = this.#activity.view(activity, hasPassword);
    return html`<ul class="lines">
        ${hasPassword ? this.#passwordView() : nothing} ${this.#passkeys.view(passkeys)}
      </ul>
      ${unreadable(common, passkeys)}
      ${titledBlock('devices', t.devices.title, [this.#devices.view(devices), unreadable(common, devices)])}
      ${titledBlock('activity', t.activity.title, [happened, unreadable(common, activity)])}`;
  }

  #passwordView(): TemplateResult {
    const {password: t} = this.#messages.t;
    const {email, passwordChangedAt} = this.#settings!;
    if (this.#editing) return editedLine(this.#passwordForm?.view(email) ?? this.#passwordComing());
    const day = passwordChangedAt && todayIn('Europe/Paris', new Date(passwordChangedAt));
    const said = alert({tone: 'success', live: 'status', id: 'password-changed', focusable: true, ...t.changed});
    return line({
      term: t.term,
      value: day ? html`${t.changedOn} ${dayInWords(day, this.host.language)}` : t.set,
      actions: button({
        label: t.edit,
        name: t.editName,
        kind: 'quiet',
        small: true,
        id: 'edit-password',
        onClick: () => this.#edit(),
      }),
      more: this.#changed ? said : undefined,
    });
  }

  /** In the place of the form: its file is on its way, or does not come. */
  #passwordComing(): TemplateResult {
    const {common} = this.host;
    if (!this.#passwordFile.failed) return waiting(common.loading, nothing, html`${bones('title', 'control')}`);
    return alert({
      tone: 'info',
      icon: 'offline',
      live: 'alert',
      ...common.failures.network,
      actions: retryButton(common, () => this.#edit()),
    });
  }

  async #edit(): Promise<void> {
    this.#editing = true;
    this.#changed = false;
    this.host.requestUpdate();
    if (await this.#passwordFile.load()) await focusWhenShown(this.host, '#password-title');
  }

  #close(): void {
    this.#editing = false;
    void focusWhenShown(this.host, '#edit-password');
  }

  async #passwordChanged(): Promise<void> {
    this.#editing = false;
    this.#changed = true;
    this.host.tell('mutuelle-password-changed');
    void focusWhenShown(this.host, '#password-changed');
    await this.flow.reload();
  }

  /** What is gone at the server is not shown until it is read again. */
  #drop({passkey, isGone = () => false}: {passkey?: string; isGone?: (device: Device) => boolean}): void {
    const settings = this.#settings;
    if (!settings) return;
    this.#settings = {
      ...settings,
      passkeys: settings.passkeys.filter(({id}) => id !== passkey),
      devices: settings.devices.filter((device) => !isGone(device)),
    };
  }
}
