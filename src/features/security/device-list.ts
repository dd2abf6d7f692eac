import {css, html, nothing, type TemplateResult} from 'lit';
import {deviceKinds, forgetDevice, forgetOtherDevices, type Device, type DeviceKind} from '../../contract/security.js';
import type {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {forgetDeviceToken} from '../../session/device.js';
import {AskedFirst, orGone} from '../../shell/asked-first.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {icon, type Drawing} from '../../ui/blocks/icon.js';
import type {SecurityMessages} from './security.messages.fr.js';
import {dayWords, listed, whenWords} from '../../ui/blocks/when.js';

const phone = {
  d: 'M8.5 2.5h7a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2M10.5 18.5h3',
};
const drawings: Record<DeviceKind | 'other', Drawing> = {
  phone,
  tablet: phone,
  computer: {
    d:
      'M6 4.5h12a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 14V6A1.5 1.5 0 0 1 6 4.5' +
      'M2.5 19.5h19',
  },
  other: phone,
};

/** `other` where we have no word for it. */
export const kindOf = ({kind}: {kind: string}): DeviceKind | 'other' =>
  (deviceKinds as readonly string[]).includes(kind) ? (kind as DeviceKind) : 'other';

/** What is to be forgotten: one device, or all but this one. */
type Target = Device | 'others';

/** The browsers that are signed in or that no code is asked of (MEM-02), and how they are forgotten (SUP-02). */
export class DeviceList {
  readonly #forgetting: AskedFirst<Target>;

  /** `gone`: these are no more at the server. */
  constructor(
    private readonly flow: MemberFlow,
    private readonly messages: Messages<SecurityMessages>,
    private readonly gone: (isGone: (device: Device) => boolean) => void,
  ) {
    this.#forgetting = new AskedFirst<Target>({
      flow,
      id: 'forget',
      saidAt: '#devices-done',
      words: (target) => ({...this.#wordsOf(target), no: this.messages.t.devices.cancel}),
      act: (target) => this.#forget(target),
    });
  }

  clear(): void {
    this.#forgetting.clear();
  }

  view(devices: readonly Device[]): TemplateResult {
    needs(deviceStyles, cardStyles);
    const {devices: t} = this.messages.t;
    const others = devices.filter(({current}) => !current);
    const all = button({label: t.others, kind: 'danger', onClick: () => this.#forgetting.ask('others')});
    return html`${this.#doneView()} ${this.#forgetting.failureView()}
      <ul>
        ${devices.map((device) => this.#rowView(device))}
      </ul>
      ${others.length ? html`<div class="all-devices">${all}</div>` : nothing} ${this.#forgetting.questionView()}`;
  }

  #rowView(device: Device): TemplateResult {
    const {devices: t, today} = this.messages.t;
    const {language} = this.flow.host;
    const {current, signedIn, place, lastSeenAt, rememberedUntil} = device;
    const words = t.kinds[kindOf(device)];
    const facts = listed(
      place,
      whenWords(lastSeenAt, language, today),
      signedIn && !current ? t.signedIn : undefined,
      rememberedUntil && words.until(dayWords(rememberedUntil, language)),
    );
    return html`<li class="device">
      ${icon(drawings[kindOf(device)])}
      <div class="device-text">
        <p class="row device-name">
          <span>${this.#nameOf(device)}</span>${current ? html`<span class="badge info">${t.here}</span>` : nothing}
        </p>
        <p class="small muted">${facts}</p>
      </div>
      ${!current || rememberedUntil ? this.#forgetButton(device) : nothing}
    </li>`;
  }

  /** « Ordinateur, Firefox ». */
  #nameOf(device: Device, name = this.messages.t.devices.kinds[kindOf(device)].name): string {
    return [name, device.browser].filter(Boolean).join(', ');
  }

  #forgetButton(device: Device): TemplateResult {
    const {devices: t} = this.messages.t;
    const {the} = t.kinds[kindOf(device)];
    return button({
      label: device.current ? t.forgetHere : t.forget,
      name: device.current ? undefined : t.forgetName(this.#nameOf(device, the)),
      kind: 'quiet',
      small: true,
      onClick: () => this.#forgetting.ask(device),
    });
  }

  #wordsOf(asked: Target): {title: string; text: string; yes: string} {
    const {devices: t} = this.messages.t;
    if (asked === 'others') return {title: t.othersTitle, text: t.othersText, yes: t.othersYes};
    const words = t.kinds[kindOf(asked)];
    if (asked.current) return {title: words.title, text: t.hereText, yes: t.forgetHere};
    return {...words, text: asked.signedIn ? `${words.signedOut} ${t.code}` : t.code};
  }

  /** What has just been done, and for a shared computer the next thing to do. */
  #doneView(): TemplateResult | typeof nothing {
    if (!this.#forgetting.done) return nothing;
    const {about: done} = this.#forgetting.done;
    const {said, kinds, code} = this.messages.t.devices;
    const isHere = done !== 'others' && done.current;
    const leave =
      isHere && this.flow.signedIn && button({label: said.leave, small: true, onClick: () => this.#leave()});
    const words =
      done === 'others'
        ? {title: said.others}
        : isHere
          ? said.here
          : {title: kinds[kindOf(done)].forgotten, text: code};
    return alert({tone: 'success', live: 'status', id: 'devices-done', focusable: true, ...words, actions: leave});
  }

  async #forget(target: Target): Promise<void> {
    if (target === 'others') {
      await this.flow.callOnce(forgetOtherDevices, {});
      this.gone(({current}) => !current);
    } else {
      await orGone(this.flow.callOnce(forgetDevice, {params: {deviceId: target.id}}));
      if (target.current) this.#forgetHere();
      this.gone(({id, current}) => !current && id === target.id);
    }
    const which = target === 'others' ? 'others' : target.current ? 'this' : 'another';
    this.flow.host.tell('mutuelle-device-forgotten', {which});
  }

  #forgetHere(): void {
    const session = this.flow.watching.session();
    if (session) forgetDeviceToken(session.backend);
  }

  #leave(): void {
    this.flow.logOut();
    this.flow.host.tell('mutuelle-signed-out');
  }
}

const deviceStyles = css`
  .device {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: calc(0.5 * var(--_u)) calc(3 * var(--_u));
    align-items: center;
    padding-block: calc(3 * var(--_u));
    border-block-end: 1px solid var(--_border);
    line-height: 1.4;
  }
  .device:first-child {
    padding-block-start: 0;
  }
  .device > .icon {
    align-self: start;
    color: var(--_primary);
  }
  .device-name {
    font-weight: 600;
  }
  .device-name > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .device-text {
    display: grid;
    gap: calc(0.5 * var(--_u));
  }
  .all-devices {
    display: grid;
  }
  @container widget (max-width: 30em) {
    .device {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: start;
    }
    .device > .button {
      grid-column: 2;
      justify-self: start;
    }
  }
`;
