import {css, html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {icon, type IconName} from '../../ui/blocks/icon.js';
import {blank} from '../../ui/blocks/states.js';
import type {LinkFlow} from './link-flow.js';
import {ActionPanel} from '../../shell/form-panel.js';
import {type PanelOwner} from '../../shell/panel.js';
import fr from './welcome.messages.fr.js';

/**
 * The door of an enrolment: what to have at hand and what will happen (ENR-00), before the one gesture that redeems the
 * link (ENR-01); and a page for each way a link can be refused, with its own way out.
 */
export class WelcomePanel extends ActionPanel<void, LinkFlow> {
  static readonly styles = css`
    .to-have li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: calc(3 * var(--_u));
      padding-block: calc(1.5 * var(--_u));
    }
    .to-have .icon {
      color: var(--_primary);
    }
    .plain-list {
      padding-inline-start: 1.4em;
      display: grid;
      gap: calc(1.5 * var(--_u));
    }
    ul.plain-list {
      list-style: disc;
    }
    ol.plain-list {
      list-style: decimal;
    }
  `;

  readonly #messages: Messages<typeof fr>;
  #sent = false;
  #wishesWaiver = false;

  constructor(owner: PanelOwner<LinkFlow>) {
    super(owner);
    this.#messages = new Messages(this.host, 'welcome', fr, {en: () => import('./welcome.messages.en.js')});
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get lead(): string {
    return this.#messages.t.lead(this.flow.settings?.insurer.name ?? '');
  }

  override get submitLabel(): string {
    return this.#messages.t.start;
  }

  override get otherActions(): TemplateResult {
    return button({label: this.#messages.t.login, kind: 'quiet', onClick: () => this.owner.logIn?.()});
  }

  /** A refused link has its own heading and buttons. */
  override get hasOwnButtons(): boolean {
    return this.flow.phase !== 'invited';
  }

  view(): TemplateResult {
    return this.hasOwnButtons ? this.#refusedView() : this.#welcomeView();
  }

  /** The member's gesture on the link. */
  override async submit(): Promise<boolean> {
    // of this press alone: the next one may be the other button
    this.flow.wantsWaiver = this.#wishesWaiver;
    this.#wishesWaiver = false;
    const done = this.accepted(await this.flow.redeem());
    return done && this.flow.phase === 'open';
  }

  /** In a line what to have at hand, so that the button is in sight on a phone; the rest is below it. */
  #welcomeView(): TemplateResult {
    const {t} = this.#messages;
    return html`<p><span class="strong">${t.papers.title}</span> ${t.papers.brief}</p>`;
  }

  override get afterButtons(): TemplateResult | typeof nothing {
    needs(cardStyles);
    const {t} = this.#messages;
    const paper = (name: IconName, text: string) => html`<li>${icon(name)}<span>${text}</span></li>`;
    const link = (url: string, text: string) =>
      html`<li>
        <a class="link" href=${url} target="_blank" rel="noopener noreferrer"
          >${text}<span class="visually-hidden"> ${t.certificate.newTab}</span></a
        >
      </li>`;
    return html`${this.flow.settings?.waiver ? this.#waiverDoor() : nothing}
      ${alert({tone: 'info', icon: drawings.link, ...t.once})}
      <section class="section" aria-labelledby="papers">
        <h3 class="heading" id="papers">${t.papers.heading}</h3>
        <ul class="to-have">
          ${paper(
            'document',
            t.papers.certificate,
          )}${paper('document', t.papers.bank)}${paper('phone', t.papers.mobile)}
        </ul>
        <div class="stack tight">
          <p class="strong" id="certificate">${t.certificate.title}</p>
          <ul class="plain-list" aria-labelledby="certificate">
            ${link('https://www.ameli.fr/', t.certificate.general)}${link('https://www.msa.fr/', t.certificate.farm)}
            <li>${t.certificate.terminal}</li>
          </ul>
        </div>
      </section>
      <section class="section" aria-labelledby="course">
        <h3 class="heading" id="course">${t.course.title}</h3>
        <ol class="plain-list">
          ${t.course.steps.map((step) => html`<li>${step}</li>`)}
        </ol>
      </section>`;
  }

  /** Who need not join learns it here, and what it takes: an account, because the request is in their name (LAW-07). */
  #waiverDoor(): TemplateResult {
    const {question, text, ask} = this.#messages.t.waiver;
    const wish = () => (this.#wishesWaiver = true);
    return html`<details class="fold">
      <summary><span>${question}</span>${icon('chevron', true)}</summary>
      <div class="stack">
        <p>${text}</p>
        <div>${button({label: ask, submit: true, busy: this.flow.busy, onClick: wish})}</div>
      </div>
    </details>`;
  }

  #refusedView(): TemplateResult {
    const {t} = this.#messages;
    const why = this.#why;
    const renewable = why === 'link-used' || why === 'link-expired' || why === 'no-password';
    const byMail = renewable && this.flow.canRequestLink;
    return html` ${blank({
      icon: drawings.link,
      ...t.refused[why],
      actions: this.#sent ? nothing : this.#waysOut(why, byMail),
    })}
    ${this.#sent ? alert({tone: 'success', icon: drawings.mail, live: 'status', ...t.newLinkSent}) : nothing}
    ${renewable && !byMail ? html`<p class="strong">${t.call}</p>` : nothing}`;
  }

  #waysOut(why: keyof typeof fr.refused, byMail: boolean): TemplateResult {
    const {t} = this.#messages;
    const {busy} = this.flow;
    if (why === 'signed-in') {
      return html`${button({label: t.stay, kind: 'primary', busy, onClick: () => void this.#act(this.flow.stay())})}
      ${button({label: t.switch, kind: 'quiet', onClick: () => void this.#act(this.flow.switchPerson())})}`;
    }
    const mail = byMail
      ? (kind: 'primary' | 'quiet') => button({label: t.newLink, kind, busy, onClick: () => void this.#requestLink()})
      : () => nothing;
    const space = (kind: 'primary' | 'quiet') => button({label: t.space, kind, onClick: () => this.owner.logIn?.()});
    // who has no password yet can only start again
    if (why === 'no-password') return html`${mail('primary')}`;
    return why === 'link-expired' && byMail
      ? html`${mail('primary')}${space('quiet')}`
      : html`${space('primary')}${mail('quiet')}`;
  }

  async #requestLink(): Promise<void> {
    this.#sent = this.accepted(await this.flow.requestLink());
  }

  async #act(work: Promise<BackendError | undefined>): Promise<void> {
    this.accepted(await work);
    this.owner.moved?.();
  }

  get #why(): keyof typeof fr.refused {
    if (this.flow.phase === 'expired') return 'no-password';
    const code = this.flow.error?.code ?? '';
    if (code === 'link-other-person' && this.flow.signedIn) return 'signed-in';
    return Object.hasOwn(fr.refused, code) ? (code as keyof typeof fr.refused) : 'link-unknown';
  }
}
