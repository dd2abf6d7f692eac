/** The camera, the microphone and the line before a video: loaded once somebody chose it. */
import {css, html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {copied} from '../../element/copied.js';
import {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {DeviceCheck, type Device, type DeviceKind} from '../../engines/device-check/device-check.js';
import {lineSpeed} from '../../engines/device-check/line-speed.js';
import {audible, listenTo} from '../../engines/device-check/loudness.js';
import {whenSent} from '../../shell/when-sent.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {icon, type IconName} from '../../ui/blocks/icon.js';
import {line} from '../../ui/blocks/lines.js';
import {stepActions} from '../../ui/blocks/step-by-step.js';
import {slowNotice, submitButton} from '../../ui/page.js';
import fr from './device-step.messages.fr.js';
import {pictures} from './drawings.js';

export interface DeviceStepOwner {
  flow: MemberFlow;
  /** What a video needs, in kilobits a second. */
  kilobits: () => number | undefined;
  phoneIsOpen: () => boolean;
  back: () => void;
  byPhone: () => void;
  /** Enters the waiting room. */
  send: () => Promise<void>;
  failure: () => unknown;
}

type Tone = 'success' | 'warning' | '';

export class DeviceStep implements ReactiveController {
  readonly #messages: Messages<typeof fr>;
  readonly #check: DeviceCheck;
  #stopListening: (() => void) | undefined;
  #heardStream: MediaStream | undefined;
  /** From 0 to 1; undefined where the browser cannot tell. */
  #level: number | undefined;
  #heard = false;
  /** The address of the page, and whether the clipboard took it. */
  #address: 'copied' | 'byHand' | undefined;

  constructor(private readonly owner: DeviceStepOwner) {
    const {host} = owner.flow;
    this.#messages = new Messages(host, 'deviceStep', fr, {en: () => import('./device-step.messages.en.js')});
    this.#check = new DeviceCheck(() => this.#changed());
    host.addController(this);
  }

  get title(): string {
    return this.#messages.t.title;
  }

  get lead(): string {
    return this.#messages.t.lead;
  }

  hostConnected(): void {
    addEventListener('pagehide', this.leave);
    for (const change of ['online', 'offline']) addEventListener(change, this.#lineChanged);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.leave);
    for (const change of ['online', 'offline']) removeEventListener(change, this.#lineChanged);
    this.leave();
  }

  readonly #lineChanged = (): void => this.owner.flow.host.requestUpdate();

  /** Nothing looks or listens any more. */
  readonly leave = (): void => {
    this.#check.stop();
    this.#address = undefined;
  };

  view(): TemplateResult {
    needs(deviceStyles);
    const {t} = this.#messages;
    const {flow, phoneIsOpen, back, byPhone, send, failure} = this.owner;
    const {common} = flow.host;
    const join = async () => {
      this.leave();
      await send();
    };
    return html`<form
      class="stack loose"
      method="post"
      novalidate
      aria-labelledby="title"
      @submit=${whenSent(flow, join)}
    >
      ${this.#isElsewhere ? this.#elsewhereView() : nothing}
      <ul class="lines">
        ${this.#deviceLine('camera', pictures.video)} ${this.#deviceLine('microphone', pictures.microphone)}
        ${this.#speedLine()}
      </ul>
      ${
        phoneIsOpen()
          ? html`<p>${button({label: t.byPhone, kind: 'quiet', icon: 'phone', onClick: byPhone})}</p>`
          : nothing
      }
      <p>${t.advice}</p>
      ${failure()} ${slowNotice(common, flow.slow)}
      ${stepActions(
        button({label: t.back, icon: 'arrow-left', onClick: back}),
        submitButton(common, t.forward, flow.busy),
      )}
    </form>`;
  }

  #deviceLine(kind: DeviceKind, picture: IconName): TemplateResult {
    const t = this.#messages.t[kind];
    const device = this.#check[kind];
    const {state} = device;
    const label = state === 'idle' || state === 'asking' ? t.test : t.again;
    const works = state === 'works';
    const press = button({
      label,
      small: true,
      busy: state === 'asking',
      onClick: () => void this.#check.ask(kind),
    });
    const problem = t.problems[state as keyof typeof t.problems];
    return line({
      value: named(picture, t.name),
      actions: html`<span role="status"
        >${state === 'idle' ? nothing : this.#badge(state, works ? 'success' : 'warning')}</span
      >`,
      more: html`<div class="stack tight">
        ${works ? (kind === 'camera' ? this.#preview(device) : this.#levelView()) : nothing}
        ${problem ? html`<p>${problem}</p>` : nothing}
        ${works || state === 'unsupported' || state === 'insecure' ? nothing : html`<p>${press}</p>`}
      </div>`,
    });
  }

  #preview({stream}: Device): TemplateResult {
    const {camera: t} = this.#messages.t;
    return html`<p>${t.works}</p>
      <video
        class="seen"
        .srcObject=${stream ?? null}
        .muted=${true}
        autoplay
        playsinline
        aria-label=${t.preview}
      ></video>`;
  }

  #levelView(): TemplateResult {
    const {microphone: t} = this.#messages.t;
    if (this.#level === undefined) return html`<p>${t.works}</p>`;
    return html`<p role="status">${this.#heard ? t.heard : t.silent}</p>
      <meter class="level" min="0" max="1" .value=${this.#level} aria-label=${t.level}></meter>`;
  }

  #speedLine(): TemplateResult {
    const {line: t} = this.#messages.t;
    const speed = lineSpeed(this.owner.kilobits());
    const note = speed === 'enough' ? undefined : t[speed];
    const tone = speed === 'enough' ? 'success' : speed === 'unknown' ? '' : 'warning';
    return line({
      value: named(pictures.wifi, t.name),
      actions: this.#badge(speed, tone),
      ...(note !== undefined && {more: html`<p>${note}</p>`}),
    });
  }

  #badge(state: string, tone: Tone): TemplateResult {
    const {states} = this.#messages.t;
    const picture = tone === 'success' ? 'check' : tone === 'warning' && state !== 'asking' ? 'alert' : undefined;
    return html`<span class="badge ${state === 'asking' ? '' : tone}"
      >${picture ? icon(picture, true) : nothing}${states[state as keyof typeof states]}</span
    >`;
  }

  /** The browser inside of another app, which has no camera for pages. */
  get #isElsewhere(): boolean {
    return this.#check.camera.state === 'unsupported' || this.#check.microphone.state === 'unsupported';
  }

  #elsewhereView(): TemplateResult {
    const {elsewhere: t} = this.#messages.t;
    const byHand = html`${t.byHand} <span class="address" translate="no">${location.href}</span>`;
    return alert({
      tone: 'warning',
      live: 'alert',
      title: t.title,
      text: t.text,
      actions: html`${button({label: t.copy, small: true, onClick: () => void this.#copy()})}
        <p role="status">${this.#address === 'copied' ? t.copied : this.#address ? byHand : nothing}</p>`,
    });
  }

  async #copy(): Promise<void> {
    this.#address = (await copied(location.href)) ? 'copied' : 'byHand';
    this.owner.flow.host.requestUpdate();
  }

  #changed(): void {
    const {stream} = this.#check.microphone;
    if (stream !== this.#heardStream) this.#listen(stream);
    this.owner.flow.host.requestUpdate();
  }

  #listen(stream: MediaStream | undefined): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#heardStream = stream;
    this.#level = undefined;
    this.#heard = false;
    if (!stream) return;
    this.#stopListening = listenTo(stream, (level) => {
      this.#level = level;
      this.#heard ||= level > audible;
      this.owner.flow.host.requestUpdate();
    });
  }
}

const named = (picture: IconName, name: string): TemplateResult =>
  html`<span class="device">${icon(picture)}<span>${name}</span></span>`;

const deviceStyles = [
  cardStyles,
  css`
    .device {
      display: flex;
      gap: calc(3 * var(--_u));
      align-items: center;
    }
    .seen {
      inline-size: min(100%, 20em);
      aspect-ratio: 4 / 3;
      object-fit: cover;
      border-radius: var(--_radius-control);
      background: var(--_sunken);
      /* as in a mirror */
      transform: scaleX(-1);
    }
    .level {
      inline-size: min(100%, 20em);
      block-size: 1em;
    }
    .address {
      overflow-wrap: anywhere;
    }
  `,
];
