import {html, nothing, type TemplateResult} from 'lit';
import {Countdown} from '../../element/countdown.js';
import {clock} from '../../element/format.js';
import {Messages} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import type {Flow} from '../../session/flow.js';
import {button} from '../../ui/blocks/button.js';
import {buttonLink} from '../../ui/blocks/button-link.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {blank} from '../../ui/blocks/states.js';
import type {PanelOwner} from '../panel.js';
import fr from './locked.messages.fr.js';
import {AccessPage, type AccessPages, type Gate} from './page.js';

/**
 * Too many tries, of an address that somebody has or of one that nobody has: until when, and what opens before that.
 * Nothing is tried meanwhile.
 */
export class LockedPage extends AccessPage<AccessPages['locked']> {
  readonly #messages: Messages<typeof fr>;
  readonly #left: Countdown;
  #given: AccessPages['locked'] = {until: undefined, of: 'password'};

  constructor(owner: PanelOwner<Flow>, gate: Gate) {
    super(owner, gate);
    this.#messages = new Messages(this.host, 'locked', fr, {en: () => import('./locked.messages.en.js')});
    this.#left = new Countdown(this.host);
  }

  override open(given: AccessPages['locked']): void {
    this.#given = given;
    this.#left.until(given.until ?? '');
  }

  override get title(): string {
    return this.#messages.t.title('');
  }

  override header(): typeof nothing {
    return nothing;
  }

  override get hasOwnButtons(): boolean {
    return true;
  }

  view(): TemplateResult {
    const {t} = this.#messages;
    const {until, of} = this.#given;
    const isOver = until !== undefined && this.#left.left === 0;
    const {help} = this.flow.settings ?? {};
    return html`${blank({
      icon: isOver ? 'refresh' : 'lock',
      title: isOver ? t.again : t.title(clock(until ?? '', this.host.language)),
      text: isOver ? t.againText : t.text[of],
      actions: this.#actions(isOver),
    })}
    ${help ? html`<p>${t.notYou} ${phoneLink(help)}.</p>` : nothing}`;
  }

  /** Enter, where a form has no button of its own: nothing is tried. */
  override async submit(): Promise<boolean> {
    return false;
  }

  #actions(isOver: boolean): TemplateResult {
    const {t} = this.#messages;
    const {email, of} = this.#given;
    const back = (kind: 'primary' | 'quiet', label: string) =>
      button({label, kind, onClick: () => void this.gate.show('sign-in', {email: isOver ? email : undefined})});
    if (of === 'registration') return back('primary', t.signIn);
    if (isOver) return back('primary', t.signIn);
    return html`${of === 'password' ? this.#newPassword() : nothing}${back('quiet', t.other)}`;
  }

  #newPassword(): TemplateResult | typeof nothing {
    const {t} = this.#messages;
    const {links, access} = this.flow.settings ?? {};
    const href = safeUrl(links?.forgottenPassword);
    if (href) return buttonLink({label: t.newPassword, kind: 'primary', href});
    const {email} = this.#given;
    return access?.passwordReset
      ? button({label: t.newPassword, kind: 'primary', onClick: () => void this.gate.show('forgotten', {email})})
      : nothing;
  }
}
