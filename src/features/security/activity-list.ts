import {css, html, nothing, type TemplateResult} from 'lit';
import type {SecurityEvent} from '../../contract/security.js';
import {focusWhenShown} from '../../element/focus.js';
import type {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {button} from '../../ui/blocks/button.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {icon} from '../../ui/blocks/icon.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {kindOf} from './device-list.js';
import type {SecurityMessages} from './security.messages.fr.js';
import {listed, whenWords} from '../../ui/blocks/when.js';

/** Events shown at first, and with each press after that. */
const first = 5;
const more = 20;

/** What happened lately, in words, and what to do about what is not known. */
export class ActivityList {
  #shown = first;

  /** `change`: leads to a new password. */
  constructor(
    private readonly flow: MemberFlow,
    private readonly messages: Messages<SecurityMessages>,
    private readonly change: () => void,
  ) {}

  clear(): void {
    this.#shown = first;
  }

  /** `hasPassword`: there is one to change. */
  view(events: readonly SecurityEvent[], hasPassword: boolean): TemplateResult {
    needs(activityStyles);
    const {activity: t} = this.messages.t;
    const shown = events.slice(0, this.#shown);
    const list = html`<ul>
      ${shown.map((event, index) => this.#eventView(event, index))}
    </ul>`;
    const isWhole = shown.length === events.length;
    return html`${events.length ? list : html`<p class="muted">${t.none}</p>`}
    ${isWhole ? nothing : html`<div>${button({label: t.more, onClick: () => this.#more()})}</div>`}
    ${shown.some(({from}) => from?.place) ? html`<p class="small muted">${t.place}</p>` : nothing}
    ${this.#unknownView(hasPassword)}`;
  }

  #eventView({kind, at, from}: SecurityEvent, index: number): TemplateResult {
    const {activity: t, devices, today} = this.messages.t;
    const words = Object.hasOwn(t.kinds, kind) ? t.kinds[kind as keyof typeof t.kinds] : t.other;
    const where = from && listed(devices.kinds[kindOf(from)].name, from.browser, from.place);
    return html`<li class="event" id="event-${index}" tabindex="-1">
      <p class="event-name">${words}</p>
      <p class="small muted">${listed(whenWords(at, this.flow.host.language, today))}</p>
      ${where ? html`<p class="small muted event-from">${where}</p>` : nothing}
    </li>`;
  }

  #unknownView(hasPassword: boolean): TemplateResult {
    needs(cardStyles);
    const {activity: t} = this.messages.t;
    const help = this.flow.settings?.help;
    return html`<details class="fold">
      <summary><span>${t.unknown}</span>${icon('chevron', true)}</summary>
      <div class="stack tight">
        ${hasPassword ? this.#changeView() : nothing} ${help ? html`<p>${t.call} ${phoneLink(help)}.</p>` : nothing}
      </div>
    </details>`;
  }

  #changeView(): TemplateResult {
    const {activity: t} = this.messages.t;
    return html`<p>${t.unknownText}</p>
      <div>${button({label: t.change, small: true, onClick: this.change})}</div>`;
  }

  /** The reader goes on where the list ended. */
  #more(): void {
    const next = this.#shown;
    this.#shown += more;
    void focusWhenShown(this.flow.host, `#event-${next}`);
  }
}

const activityStyles = css`
  .event {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_u));
    justify-content: space-between;
    padding-block: calc(2.5 * var(--_u));
    border-block-end: 1px solid var(--_border);
    line-height: 1.4;
  }
  .event:first-child {
    padding-block-start: 0;
  }
  .event-name {
    font-weight: 600;
  }
  .event-from {
    inline-size: 100%;
  }
`;
